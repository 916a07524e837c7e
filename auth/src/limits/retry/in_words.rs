//! What a 429 asks to wait in its text, where it has no header for it.
//!
//! The platform writes `Come back in [42] seconds`, with or without the brackets, and in other
//! words elsewhere. So a wait is a number with a unit of time that comes after a word of coming
//! back, in the same sentence. `Retry limit of 300 requests in 60 seconds` has both and tells of the
//! limit all the same, so that a number of requests is no wait, and a sentence that says to come
//! back wins over one that merely mentions it.

use std::time::Duration;

use serde_json::Value as Json;

use crate::http::lenient_json;

/// Longer than any quota's period, and far from overflowing what is added to it.
const LONGEST: Duration = Duration::from_hours(366 * 24);
/// The part of a text that is looked at.
const MOST_CHARACTERS: usize = 4096;

/// How surely a sentence speaks of coming back.
#[derive(Clone, Copy)]
enum Cue {
    /// It says when.
    Clear,
    /// It holds a word of it.
    Any,
}

/// Reads the wait out of a response's body: out of the texts of JSON, or out of plain text.
pub(crate) fn read(body: &[u8]) -> Option<Duration> {
    let json = lenient_json::read(body);
    [Cue::Clear, Cue::Any]
        .into_iter()
        .find_map(|cue| match &json {
            Some(json) => of_json(json, cue),
            None => of_text(&String::from_utf8_lossy(body), cue),
        })
}

/// The first wait in any text, in the order of the body. The nesting is bounded by the parser.
fn of_json(json: &Json, cue: Cue) -> Option<Duration> {
    match json {
        Json::String(text) => of_text(text, cue),
        Json::Array(items) => items.iter().find_map(|item| of_json(item, cue)),
        Json::Object(members) => members.values().find_map(|member| of_json(member, cue)),
        _ => None,
    }
}

fn of_text(text: &str, cue: Cue) -> Option<Duration> {
    let end = text
        .char_indices()
        .nth(MOST_CHARACTERS)
        .map_or(text.len(), |(at, _)| at);
    text[..end]
        .split_inclusive([';', '!', '?', '\n'])
        .flat_map(|part| part.split(". "))
        .find_map(|sentence| of_sentence(sentence, cue))
}

fn of_sentence(sentence: &str, cue: Cue) -> Option<Duration> {
    let words: Vec<String> = sentence
        .split(|c: char| !(c.is_alphanumeric() || c == '.'))
        .map(|word| word.trim_matches('.').to_ascii_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let after = match cue {
        Cue::Clear => words.windows(2).position(is_clear_cue)? + 2,
        Cue::Any => words.iter().position(|word| is_cue(word))? + 1,
    };
    let mut total: Option<Duration> = None;
    for at in after..words.len() {
        let (number, unit) = split(&words[at]);
        let Ok(number) = number.parse::<f64>() else {
            continue;
        };
        if is_of_limit(&words[..at]) {
            continue;
        }
        let unit = if unit.is_empty() {
            words.get(at + 1).map_or("", String::as_str)
        } else {
            unit
        };
        if let Some(unit) = seconds_in(unit) {
            let wait = Duration::try_from_secs_f64(number * unit).ok()?;
            // `2 minutes and 30 seconds` is one wait.
            total = Some(total.unwrap_or_default().saturating_add(wait));
        }
    }
    total
        .map(|wait| wait.min(LONGEST))
        .filter(|wait| !wait.is_zero())
}

/// Whether the number after these words is the time of a limit: `requests in`, `per`.
fn is_of_limit(before: &[String]) -> bool {
    let mut before = before.iter().rev().map(String::as_str).peekable();
    while before
        .next_if(|word| {
            matches!(
                *word,
                "in" | "within"
                    | "over"
                    | "during"
                    | "every"
                    | "the"
                    | "last"
                    | "any"
                    | "a"
                    | "allowed"
            )
        })
        .is_some()
    {}
    match before.next() {
        Some("per") => true,
        // Those of the caller are what to come back with.
        Some("requests" | "calls" | "attempts" | "messages") => {
            !matches!(before.next(), Some("your" | "the" | "these" | "all"))
        }
        _ => false,
    }
}

/// A number and the unit that may be written together with it, as in `42s`.
fn split(word: &str) -> (&str, &str) {
    let end = word
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(word.len());
    word.split_at(end)
}

/// Whether two words say to come back.
fn is_clear_cue(words: &[String]) -> bool {
    let [first, second] = words else {
        return false;
    };
    matches!(
        (first.as_str(), second.as_str()),
        ("come", "back") | ("retry", "after") | ("again", "in" | "after")
    )
}

/// Whether a word speaks of coming back.
fn is_cue(word: &str) -> bool {
    matches!(
        word,
        "again"
            | "back"
            | "later"
            | "resume"
            | "resumes"
            | "retry"
            | "retried"
            | "retrying"
            | "wait"
            | "waiting"
            | "available"
            | "reset"
            | "resets"
    )
}

fn seconds_in(unit: &str) -> Option<f64> {
    Some(match unit {
        "ms" | "millis" | "millisecond" | "milliseconds" => 0.001,
        "s" | "sec" | "secs" | "second" | "seconds" => 1.0,
        "m" | "min" | "mins" | "minute" | "minutes" => 60.0,
        "h" | "hr" | "hrs" | "hour" | "hours" => 3600.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<f64> {
        read(text.as_bytes()).map(|wait| wait.as_secs_f64())
    }

    #[test]
    fn the_wait_is_read_in_many_wordings() {
        for (text, wait) in [
            ("Come back in [42] seconds", 42.0),
            ("Come back in 42 seconds", 42.0),
            ("come back in 42 seconds.", 42.0),
            (
                "Rate limit exceeded the maximum. Retry the request in [37] seconds",
                37.0,
            ),
            ("Too many requests; try again in (5) minutes!", 300.0),
            ("Please wait 10s before the next request.", 10.0),
            ("Please wait at least 2 minutes and 30 seconds", 150.0),
            ("Retry after 1.5 seconds.", 1.5),
            ("retry-after: 250ms", 0.25),
            ("Your limit resets in '90' sec", 90.0),
            (
                "Exceeded 300 requests in 60 seconds. Come back in [42] seconds.",
                42.0,
            ),
            (
                "Retry limit of 300 requests in 60 seconds exceeded. Come back in [42] seconds",
                42.0,
            ),
            (
                "Retry limit of 300 requests in 60 seconds exceeded, wait 42 seconds",
                42.0,
            ),
            (
                "The wait is counted for 60 seconds. Try again in 42 seconds",
                42.0,
            ),
            (
                r#"{"details":"Retry quota: 60 seconds","message":"Come back in [42] seconds"}"#,
                42.0,
            ),
            ("Retry your requests in 37 seconds", 37.0),
            ("Retry every 30 seconds", 30.0),
            (
                r#"{"code":"too.many.requests","message":"Come back in [42] seconds"}"#,
                42.0,
            ),
            (
                r#"{"error":"x","error_description":"Try again in 7 seconds"}"#,
                7.0,
            ),
            (
                r#"{"message":"failed","errors":[{"message":"Come back in [9] seconds"}]}"#,
                9.0,
            ),
            ("Retry in one moment, or in 1 hour", 3600.0),
        ] {
            assert_eq!(seconds(text), Some(wait), "{text}");
        }
    }

    #[test]
    fn a_number_that_is_no_wait_is_not_taken_for_one() {
        for text in [
            "",
            "{}",
            "Come back later",
            "Exceeded 300 requests in 60 seconds",
            "The limit is 300 requests per 60 seconds. Come back later.",
            "Come back in [] seconds",
            "Retry request 42",
            "Retry limit of 300 requests in 60 seconds exceeded",
            "Retry later: 300 requests per 60 seconds are allowed",
            "Retry later: 300 calls allowed within the last 60 seconds",
            "Come back in 0 seconds",
            "retry in NaN seconds",
            "retry in 42 parsecs",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn no_text_is_too_long_or_too_strange() {
        let long = format!("{} come back in 5 seconds", "x ".repeat(100_000));
        assert_eq!(seconds(&long), None);
        assert_eq!(read(b"wait 99999999999999999999999999 hours"), None);
        assert_eq!(read(b"wait 9999999 hours"), Some(LONGEST));
        assert!(read("warte \u{fffd} wait 5 seconds".as_bytes()).is_some());
    }
}
