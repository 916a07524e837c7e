//! Plain values: text, numbers, instants, days, and JSON of any form.

use std::borrow::Cow;

use chrono::{NaiveDateTime, SecondsFormat, Utc};

use super::{
    Date, DateTime, DecodeError, Json, Tree, Value,
    number::{json, number, tree},
};

impl Value for String {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Str(text) => Ok(text.into_owned()),
            other => Err(DecodeError::new("a string", &other)),
        }
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Str(Cow::Borrowed(self))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        Ok(text.to_owned())
    }
}

impl Value for bool {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match tree {
            Tree::Bool(value) => Ok(value),
            // Query-like parts of the platform write truth values as text.
            Tree::Str(text) if text == "true" => Ok(true),
            Tree::Str(text) if text == "false" => Ok(false),
            other => Err(DecodeError::new("true or false", &other)),
        }
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Bool(*self)
    }
}

impl Value for i64 {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        integer(&tree).ok_or_else(|| DecodeError::new("a whole number of 64 bits", &tree))
    }

    fn encode(&self) -> Tree<'_> {
        Tree::from(*self)
    }
}

impl Value for i32 {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        integer(&tree)
            .and_then(|value| Self::try_from(value).ok())
            .ok_or_else(|| DecodeError::new("a whole number of 32 bits", &tree))
    }

    fn encode(&self) -> Tree<'_> {
        Tree::from(i64::from(*self))
    }
}

/// A whole number, also where it is written `5.0` or `5e0`.
fn integer(tree: &Tree<'_>) -> Option<i64> {
    let number = number(tree)?;
    number.as_i64().or_else(|| {
        // Beyond 2^53 a float is not the number that somebody meant.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let float = number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() <= EXACT)?;
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        Some(float as i64)
    })
}

impl Value for f64 {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match &tree {
            // What JSON has no number for, the platform writes as text.
            Tree::Str(text) if text == "NaN" => Some(Self::NAN),
            Tree::Str(text) if text == "Infinity" => Some(Self::INFINITY),
            Tree::Str(text) if text == "-Infinity" => Some(Self::NEG_INFINITY),
            _ => number(&tree).and_then(|number| number.as_f64()),
        }
        .ok_or_else(|| DecodeError::new("a number", &tree))
    }

    fn encode(&self) -> Tree<'_> {
        if self.is_finite() {
            Tree::from(*self)
        } else if self.is_nan() {
            Tree::from("NaN")
        } else {
            Tree::from(if *self > 0.0 { "Infinity" } else { "-Infinity" })
        }
    }
}

/// Reads ISO 8601 with `Z`, `+00:00` or `+0000`, with and without a fraction;
/// an instant that names no zone is in UTC.
pub(super) fn parse_date_time(text: &str) -> Option<DateTime> {
    const WITHOUT_COLON: &str = "%Y-%m-%dT%H:%M:%S%.f%z";
    const WITHOUT_SECONDS: &str = "%Y-%m-%dT%H:%M%#z";
    const WITHOUT_ZONE: &str = "%Y-%m-%dT%H:%M:%S%.f";
    chrono::DateTime::parse_from_rfc3339(text)
        .or_else(|_| chrono::DateTime::parse_from_str(text, WITHOUT_COLON))
        .or_else(|_| chrono::DateTime::parse_from_str(text, WITHOUT_SECONDS))
        .map(|instant| instant.with_timezone(&Utc))
        .or_else(|_| NaiveDateTime::parse_from_str(text, WITHOUT_ZONE).map(|local| local.and_utc()))
        .ok()
}

/// Milliseconds, always: the form in Genesys's own examples.
pub(crate) fn print_date_time(instant: &DateTime) -> String {
    let precision = if instant.timestamp_subsec_nanos().is_multiple_of(1_000_000) {
        SecondsFormat::Millis
    } else {
        SecondsFormat::AutoSi
    };
    instant.to_rfc3339_opts(precision, true)
}

impl Value for DateTime {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match &tree {
            Tree::Str(text) => parse_date_time(text),
            _ => None,
        }
        .ok_or_else(|| DecodeError::new("an instant such as 2026-01-31T08:00:00.000Z", &tree))
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Str(Cow::Owned(print_date_time(self)))
    }
}

impl Value for Date {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        match &tree {
            // Some answers give the first instant of the day instead.
            Tree::Str(text) => text
                .parse()
                .ok()
                .or_else(|| parse_date_time(text).map(|instant| instant.date_naive())),
            _ => None,
        }
        .ok_or_else(|| DecodeError::new("a day such as 2026-01-31", &tree))
    }

    fn encode(&self) -> Tree<'_> {
        Tree::Str(Cow::Owned(self.to_string()))
    }
}

impl Value for Json {
    fn decode(tree: Tree<'_>) -> Result<Self, DecodeError> {
        Ok(json(tree))
    }

    fn encode(&self) -> Tree<'_> {
        tree(self)
    }
}
