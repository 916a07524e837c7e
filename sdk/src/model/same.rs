//! Whether two values say the same.

use super::{
    Fields, Json, Model, Rest, View, date_time,
    place::{ListView, MapView},
    scalar,
};

/// Whether two values are equal.
pub(crate) fn views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::Int(one), View::Int(other)) => one == other,
        (View::Float(one), View::Float(other)) => {
            #[expect(clippy::float_cmp, reason = "as it came, or not")]
            let same = one == other;
            same || (one.is_nan() && other.is_nan())
        }
        (View::Text(one), View::Text(other)) | (View::Enum(one), View::Enum(other)) => one == other,
        (View::DateTime(one), View::DateTime(other)) => one == other,
        (View::Date(one), View::Date(other)) => one == other,
        (View::Interval(one), View::Interval(other)) => one == other,
        (View::Json(one), View::Json(other)) => one == other,
        (View::Model(one), View::Model(other)) => models(one, other),
        (View::List(one), View::List(other)) => lists(one, other),
        (View::Map(one), View::Map(other)) => maps(one, other),
        _ => false,
    }
}

fn lists(one: &dyn ListView, other: &dyn ListView) -> bool {
    one.count() == other.count()
        && (0..one.count()).all(|index| views(one.item(index), other.item(index)))
}

fn maps(one: &dyn MapView, other: &dyn MapView) -> bool {
    let mut same = one.count() == other.count();
    one.each(&mut |name, value| {
        same = same && other.get(name).is_some_and(|other| views(value, other));
    });
    same
}

/// Whether two models of one type are equal: in their fields, in what the API document does not
/// know, and in what did not fit. In which form a value came makes no difference.
pub(crate) fn models(one: &dyn Model, other: &dyn Model) -> bool {
    let (ours, theirs) = (Fields::of(one), Fields::of(other));
    if ours.set.len() != theirs.set.len() {
        return false;
    }
    let pairs = ours.set.iter().zip(&theirs.set);
    let same = pairs
        .into_iter()
        .all(|(one, other)| one.0 == other.0 && views(one.1, other.1));
    same && match (ours.rest, theirs.rest) {
        (None, None) => true,
        (ours_kept, theirs_kept) => {
            let none = Rest::NONE;
            rests(
                ours_kept.unwrap_or(&none),
                theirs_kept.unwrap_or(&none),
                &ours,
            )
        }
    }
}

/// Whether the same is kept beside fields that are equal.
fn rests(one: &Rest, other: &Rest, fields: &Fields<'_>) -> bool {
    let is_unset = |index: &usize| fields.get(*index).is_none();
    let nulls = |rest: &Rest| -> Vec<usize> {
        let all = rest.kept().map(|kept| kept.nulls.clone());
        all.unwrap_or_default()
            .into_iter()
            .filter(is_unset)
            .collect()
    };
    let misfits = |rest: &Rest| {
        let all = rest.kept().map(|kept| kept.odd.clone()).unwrap_or_default();
        let mut misfits: Vec<_> = all
            .into_iter()
            .filter(|(index, odd)| odd.is_misfit() && odd.holds(fields.get(*index)))
            .collect();
        misfits.sort_by_key(|(index, _)| *index);
        misfits
    };
    let instead = |rest: &Rest| {
        let stands = fields.set.is_empty();
        rest.kept()
            .filter(|_| stands)
            .and_then(|kept| kept.instead.clone())
    };
    let (ours, theirs) = (misfits(one), misfits(other));
    nulls(one) == nulls(other)
        && one.unknown() == other.unknown()
        && instead(one) == instead(other)
        && ours.len() == theirs.len()
        && ours
            .iter()
            .zip(&theirs)
            .all(|(one, other)| one.0 == other.0 && one.1.has_same_misfits(&other.1))
}

/// Whether reading this JSON would give this value, so that it can be written instead of it.
pub(crate) fn would_read(raw: &Json, view: View<'_>) -> bool {
    let parse = |text: &str| date_time::parse(text);
    match (raw, view) {
        (Json::Null, View::List(list)) => list.count() == 0,
        (Json::Null, View::Map(map)) => map.count() == 0,
        (Json::String(text), View::DateTime(instant)) => parse(text) == Some(instant),
        (Json::Number(number), View::DateTime(instant)) => scalar::instant(number) == Some(instant),
        (Json::String(text), View::Date(day)) => date_time::parse_any_day(text) == Some(day),
        (Json::Number(number), View::Date(day)) => scalar::day(number) == Some(day),
        (Json::String(text), View::Enum(value)) => text.eq_ignore_ascii_case(value),
        (Json::Bool(value), View::Text(text)) => text == value.to_string(),
        (Json::Number(number), View::Text(text)) => text == number.to_string(),
        // A listed value may be written in another case.
        (Json::Bool(value), View::Enum(text)) => text.eq_ignore_ascii_case(&value.to_string()),
        (Json::Number(number), View::Enum(text)) => text.eq_ignore_ascii_case(&number.to_string()),
        (Json::Number(number), View::Int(value)) => scalar::whole(number) == Some(value),
        (Json::Number(number), View::Float(value)) => number.as_f64() == Some(value),
        (Json::String(text), View::Int(value)) => {
            scalar::number_in(text).and_then(|number| scalar::whole(&number)) == Some(value)
        }
        (Json::String(text), View::Float(value)) => {
            scalar::number_in(text).and_then(|number| number.as_f64()) == Some(value)
        }
        (Json::String(text), View::Bool(value)) => {
            text.trim()
                .eq_ignore_ascii_case(if value { "true" } else { "false" })
        }
        _ => false,
    }
}

/// A number as the whole number that it is.
pub(crate) fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}
