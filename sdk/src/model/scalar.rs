//! What a text, a number or a truth value becomes in a place of each kind.
//!
//! The platform writes the same value in several ways, whatever its document says: numbers as text
//! and text as numbers, days for instants and instants for days, an empty text for nothing. Each of
//! these is converted, and how it came is kept beside the field; what says nothing that the place
//! can hold is a misfit.

use serde_json::Number;

use super::{
    DateTime, Json, Place,
    date_time::{self, Style},
    place::EnumPlace,
    rest::{Fit, Form, Odd},
};

/// What came of a value.
pub(crate) enum Outcome {
    /// It is in its place, and would be written as it came.
    Taken,
    /// It is in its place, written in another form.
    Formed(Form),
    /// A `null`; the place is as it was.
    Null,
    /// There is something to keep.
    Odd(Box<Odd>),
}

fn odd(raw: Json, fit: Fit, expected: &'static str) -> Outcome {
    Outcome::Odd(Box::new(Odd::Whole { raw, fit, expected }))
}

/// What does not fit its place.
pub(crate) fn misfit(raw: Json, expected: &'static str) -> Outcome {
    odd(raw, Fit::Misfit, expected)
}

/// A text.
pub(crate) fn text(place: Place<'_>, text: &str) -> Outcome {
    let expected = place.expected();
    let converted = || odd(Json::from(text), Fit::Converted, expected);
    let done = match place {
        Place::Text(slot) => {
            *slot = Some(text.to_owned());
            return Outcome::Taken;
        }
        Place::Json(slot) => {
            *slot = Some(Json::from(text));
            return Outcome::Taken;
        }
        Place::Enum(slot) => match put_enum(slot, text) {
            Put::AsItCame => return Outcome::Taken,
            Put::InAnotherCase => true,
            Put::Nothing => false,
        },
        Place::DateTime(slot) => match date_time::read(text) {
            Some(read) => {
                *slot = Some(read.instant);
                return match read.style {
                    Style::Digits(date_time::DIGITS) => Outcome::Taken,
                    Style::Digits(digits) => Outcome::Formed(Form::Digits {
                        instant: read.instant.timestamp_millis(),
                        digits,
                    }),
                    Style::Iso => odd(Json::from(text), Fit::Form, expected),
                    Style::Unzoned => converted(),
                };
            }
            None => put(slot, date_time::parse(text)),
        },
        Place::Date(slot) => {
            if let Some(day) = date_time::parse_day(text) {
                *slot = Some(day);
                return Outcome::Taken;
            }
            put(slot, date_time::parse_any_day(text))
        }
        Place::Interval(slot) => match text.parse() {
            Ok(interval) => {
                *slot = Some(interval);
                return Outcome::Taken;
            }
            Err(_) => put(slot, None),
        },
        Place::Bool(slot) => put(slot, truth(text)),
        Place::Int(slot) => put(slot, number_in(text).and_then(|one| whole(&one))),
        Place::Float(slot) => {
            // What JSON has no number for, the platform writes as text.
            if let Some(number) = unwritable(text) {
                *slot = Some(number);
                return Outcome::Taken;
            }
            put(slot, number_in(text).and_then(|one| one.as_f64()))
        }
        place @ (Place::Model(_) | Place::List(_) | Place::Map(_)) => {
            place.clear();
            false
        }
        Place::Object(_) | Place::Rest(_) => return misfit(Json::from(text), expected),
    };
    if done {
        converted()
    } else if text.trim().is_empty() {
        odd(Json::from(text), Fit::Nothing, expected)
    } else {
        misfit(Json::from(text), expected)
    }
}

fn put<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let found = value.is_some();
    *slot = value;
    found
}

/// The number that a text is. JSON takes no `+` and no zeros before a number; here both may stand.
pub(crate) fn number_in(text: &str) -> Option<Number> {
    let text = text.trim();
    let padded = || {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        if !digits.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let bare = digits.trim_start_matches('0');
        let zero = if bare.starts_with(|first: char| first.is_ascii_digit()) {
            ""
        } else {
            "0"
        };
        format!("{sign}{zero}{bare}").parse().ok()
    };
    text.parse().ok().or_else(padded)
}

/// The instant that a number of milliseconds since 1970 is.
pub(crate) fn instant(millis: &Number) -> Option<DateTime> {
    whole(millis).and_then(date_time::from_millis)
}

/// The day, in UTC, of what surely is a number of milliseconds since 1970: in a day's place, 20260131
/// is something else.
pub(crate) fn day(millis: &Number) -> Option<chrono::NaiveDate> {
    let instant = whole(millis).and_then(date_time::from_surely_millis)?;
    Some(instant.date_naive())
}

fn truth(text: &str) -> Option<bool> {
    match text.trim() {
        text if text.eq_ignore_ascii_case("true") => Some(true),
        text if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn unwritable(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// How a text came to stand in the place of an enumeration.
enum Put {
    AsItCame,
    /// It is listed in another case.
    InAnotherCase,
    /// It is blank, and not listed.
    Nothing,
}

/// Puts the value of an enumeration.
fn put_enum(slot: &mut dyn EnumPlace, text: &str) -> Put {
    let texts = slot.texts();
    if let Some(index) = listed(texts, text) {
        slot.put_listed(index);
        Put::AsItCame
    } else if let Some(index) = listed_in_another_case(texts, text) {
        slot.put_listed(index);
        Put::InAnotherCase
    } else if text.trim().is_empty() {
        slot.clear();
        Put::Nothing
    } else {
        slot.put_other(text);
        Put::AsItCame
    }
}

/// The place of the only text in a list that is the same in another case.
pub(crate) fn listed_in_another_case(texts: &[&str], text: &str) -> Option<usize> {
    let is_same = |(_, one): &(usize, &&str)| one.eq_ignore_ascii_case(text);
    let mut found = texts.iter().enumerate().filter(is_same);
    let (index, _) = found.next()?;
    found.next().is_none().then_some(index)
}

/// The place of a text in a sorted list. Most lists are so short that a look at the lengths is
/// faster than a search.
fn listed(texts: &[&str], text: &str) -> Option<usize> {
    const SHORT: usize = 16;
    if texts.len() <= SHORT {
        let is_same = |one: &&str| one.len() == text.len() && *one == text;
        texts.iter().position(is_same)
    } else {
        texts.binary_search(&text).ok()
    }
}

/// A truth value.
pub(crate) fn truth_value(place: Place<'_>, value: bool) -> Outcome {
    let expected = place.expected();
    match place {
        Place::Bool(slot) => *slot = Some(value),
        Place::Json(slot) => *slot = Some(Json::Bool(value)),
        Place::Text(slot) => {
            *slot = Some(value.to_string());
            return odd(Json::Bool(value), Fit::Converted, expected);
        }
        Place::Enum(slot) => {
            put_enum(slot, if value { "true" } else { "false" });
            return odd(Json::Bool(value), Fit::Converted, expected);
        }
        _ => return misfit(Json::Bool(value), expected),
    }
    Outcome::Taken
}

/// A whole number.
pub(crate) fn integer(place: Place<'_>, value: i64) -> Outcome {
    match place {
        Place::Int(slot) => {
            *slot = Some(value);
            Outcome::Taken
        }
        Place::Float(slot) => {
            #[expect(clippy::cast_precision_loss, reason = "what is lost is kept")]
            let float = value as f64;
            *slot = Some(float);
            if value.unsigned_abs() <= EXACT {
                Outcome::Formed(Form::Whole)
            } else {
                odd(Json::from(value), Fit::Form, "a number")
            }
        }
        other => number(other, Number::from(value)),
    }
}

/// Beyond 2^53 a float is not the number that somebody meant.
const EXACT: u64 = 9_007_199_254_740_992;

/// A whole number, also where it is written `5.0` or `5e0`.
pub(crate) fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        #[expect(clippy::cast_precision_loss, reason = "2^53 is exact")]
        let float = number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() <= EXACT as f64)?;
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        Some(float as i64)
    })
}

/// A number of any form.
pub(crate) fn number(place: Place<'_>, value: Number) -> Outcome {
    let expected = place.expected();
    let done = match place {
        Place::Float(slot) => {
            let float = value.as_f64();
            let is_same = float.and_then(Number::from_f64).as_ref() == Some(&value);
            *slot = float;
            return match float {
                Some(_) if is_same => Outcome::Taken,
                Some(_) => odd(Json::Number(value), Fit::Form, expected),
                None => misfit(Json::Number(value), expected),
            };
        }
        Place::Json(slot) => {
            *slot = Some(Json::Number(value));
            return Outcome::Taken;
        }
        Place::Int(slot) => {
            *slot = whole(&value);
            if value.as_i64().is_some() {
                return Outcome::Taken;
            }
            slot.is_some()
        }
        Place::Text(slot) => {
            *slot = Some(value.to_string());
            true
        }
        Place::Enum(slot) => {
            put_enum(slot, &value.to_string());
            true
        }
        // The platform's events, and some of its responses, count milliseconds.
        Place::DateTime(slot) => put(slot, instant(&value)),
        Place::Date(slot) => put(slot, day(&value)),
        _ => false,
    };
    let fit = if done { Fit::Converted } else { Fit::Misfit };
    odd(Json::Number(value), fit, expected)
}

/// A number that JSON cannot write, from another format.
pub(crate) fn float(place: Place<'_>, value: f64) -> Outcome {
    match (place, Number::from_f64(value)) {
        (Place::Float(slot), _) => {
            *slot = Some(value);
            Outcome::Taken
        }
        (place, Some(value)) => number(place, value),
        (place, None) => text(place, super::write::unwritable(value)),
    }
}

/// A value that was read as JSON of any form.
pub(crate) fn json(place: Place<'_>, value: Json) -> Outcome {
    match value {
        Json::Null => Outcome::Null,
        Json::Bool(value) => truth_value(place, value),
        Json::String(value) => text(place, &value),
        Json::Number(value) => match value.as_i64() {
            Some(value) => integer(place, value),
            None => number(place, value),
        },
        other => match place {
            Place::Json(slot) => {
                *slot = Some(other);
                Outcome::Taken
            }
            place => misfit(other, place.expected()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_a_text_may_have_a_sign_and_zeros_before_it() {
        for (text, number) in [
            ("7", "7"),
            ("+7", "7"),
            ("007", "7"),
            ("-007", "-7"),
            ("+0", "0"),
            ("000", "0"),
            (" +07.50 ", "7.50"),
            ("00.5", "0.5"),
            ("00e1", "0e1"),
        ] {
            assert_eq!(number_in(text), number.parse().ok(), "{text}");
        }
        for text in ["", "+", "+-7", "--7", "0x7", "007a", "7 7", "+ 7"] {
            assert_eq!(number_in(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_is_listed_in_another_case_where_only_one_could_be_meant() {
        let texts = ["Both", "One", "both"];
        assert_eq!(listed_in_another_case(&texts, "ONE"), Some(1));
        assert_eq!(listed_in_another_case(&texts, "BOTH"), None);
        assert_eq!(listed_in_another_case(&texts, "none"), None);
    }

    #[test]
    fn a_blank_text_leaves_an_enumeration_unset_unless_it_is_listed() {
        struct Slot(&'static [&'static str], Option<String>);
        impl EnumPlace for Slot {
            fn clear(&mut self) {
                self.1 = None;
            }
            fn texts(&self) -> &'static [&'static str] {
                self.0
            }
            fn put_listed(&mut self, index: usize) {
                self.1 = Some(self.0[index].to_owned());
            }
            fn put_other(&mut self, text: &str) {
                self.1 = Some(text.to_owned());
            }
        }
        for (texts, came, expected) in [
            (&["active"][..], "", None),
            (&["active"], " ", None),
            (&["", "active"], "", Some("")),
        ] {
            let mut slot = Slot(texts, Some("before".to_owned()));
            let outcome = text(Place::Enum(&mut slot), came);
            assert_eq!(slot.1.as_deref(), expected, "{came:?} of {texts:?}");
            let is_unset = matches!(outcome, Outcome::Odd(odd) if odd.leaves_unset());
            assert_eq!(is_unset, expected.is_none(), "{came:?} of {texts:?}");
        }
    }
}
