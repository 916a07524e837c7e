//! What differs between two pieces of JSON that ought to say the same.
//!
//! The same instant, the same interval and the same number can be written in
//! several ways; such are equal.

use std::fmt;

use genesys_cloud_sdk::{DateTime, Interval};
use serde_json::Value;

/// One place where two pieces of JSON differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// JSON pointer (RFC 6901).
    pub(super) place: String,
    pub(super) what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() {
            "/"
        } else {
            &self.place
        };
        write!(f, "{place}: {}", self.what)
    }
}

/// Every place where `there` is not what `expected` says.
pub(super) fn differences(expected: &Value, there: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&mut String::new(), expected, there, &mut found);
    found
}

fn compare(place: &mut String, expected: &Value, there: &Value, found: &mut Vec<Difference>) {
    match (expected, there) {
        (Value::Object(expected), Value::Object(there)) => {
            for (name, value) in expected {
                inside(place, name, |place| match there.get(name) {
                    Some(other) => compare(place, value, other, found),
                    None => found.push(difference(place, "lost")),
                });
            }
            for name in there.keys().filter(|name| !expected.contains_key(*name)) {
                inside(place, name, |place| found.push(difference(place, "added")));
            }
        }
        (Value::Array(expected), Value::Array(there)) if expected.len() == there.len() => {
            for (index, (value, other)) in expected.iter().zip(there).enumerate() {
                inside(place, &index.to_string(), |place| {
                    compare(place, value, other, found);
                });
            }
        }
        _ if is_same(expected, there) => {}
        _ => found.push(difference(
            place,
            &format!("{there} in place of {expected}"),
        )),
    }
}

fn difference(place: &str, what: &str) -> Difference {
    Difference {
        place: place.to_owned(),
        what: what.to_owned(),
    }
}

fn inside(place: &mut String, name: &str, then: impl FnOnce(&mut String)) {
    let length = place.len();
    place.push('/');
    place.push_str(&name.replace('~', "~0").replace('/', "~1"));
    then(place);
    place.truncate(length);
}

fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            // Integers beyond 2^53 are not equal because their nearest floats are.
            one == other || (!(one.is_i64() && other.is_i64()) && one.as_f64() == other.as_f64())
        }
        (Value::String(one), Value::String(other)) => one == other || is_same_time(one, other),
        _ => one == other,
    }
}

/// Whether both are the same text, instant, interval or number.
pub(super) fn is_same_text(one: &str, other: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    one == other
        || is_same_time(one, other)
        // `1.0` and `1`; not two integers that differ in a digit that floats do not have.
        || (one.contains('.') && number(one).is_some_and(|one| number(other) == Some(one)))
}

/// Whether both are the same instant, or the same interval.
fn is_same_time(one: &str, other: &str) -> bool {
    let instant = |text: &str| text.parse::<DateTime>().ok();
    let interval = |text: &str| text.parse::<Interval>().ok();
    instant(one).is_some_and(|one| instant(other) == Some(one))
        || interval(one).is_some_and(|one| interval(other) == Some(one))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(expected: &Value, there: &Value) -> Vec<String> {
        let found = differences(expected, there);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_same_instant_and_the_same_number_may_be_written_differently() {
        let one = json!({"at": "2026-01-31T00:00:00Z", "n": 1, "i": "2026-01-31T00:00:00Z/2026-02-01T00:00:00Z"});
        let other = json!({"at": "2026-01-31T00:00:00.000+00:00", "n": 1.0, "i": "2026-01-31T00:00:00.000Z/2026-02-01T00:00:00.000Z"});
        assert!(text(&one, &other).is_empty());
    }

    #[test]
    fn what_is_lost_added_or_changed_is_named_with_its_place() {
        let expected =
            json!({"a": {"b/c": [1, 2]}, "kept": null, "big": 9_007_199_254_740_993_i64});
        let there = json!({"a": {"b/c": [1, 3]}, "new": true, "big": 9_007_199_254_740_992_i64});
        assert_eq!(
            text(&expected, &there),
            [
                "/a/b~1c/1: 3 in place of 2",
                "/big: 9007199254740992 in place of 9007199254740993",
                "/kept: lost",
                "/new: added",
            ]
        );
    }
}
