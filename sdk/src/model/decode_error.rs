//! Why a response could not be read, and where in it.

use std::fmt;

use genesys_cloud_auth::shown::Shown;

use super::{Json, Misfit, misfit::kind, secret::is_secret_text};

/// JSON that does not fit its type, with the path to the place.
///
/// ```
/// # #[cfg(feature = "users")] {
/// let error = serde_json::from_str::<genesys_cloud_sdk::models::User>("7").unwrap_err();
/// assert!(error.to_string().contains("expected an object, found a number"));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub struct DecodeError {
    path: String,
    expected: &'static str,
    found: String,
    is_syntax: bool,
}

impl DecodeError {
    /// `found` at the root, in place of what was expected.
    pub(crate) fn new(expected: &'static str, found: &Json) -> Self {
        // The value may be anybody's data: only its kind, and its length.
        let found = match found {
            Json::String(text) => format!("a string of {} bytes", text.len()),
            Json::Array(list) => format!("a list of {}", list.len()),
            other => kind(other).to_owned(),
        };
        Self::of_response(expected, found)
    }

    pub(crate) fn malformed(what: &impl fmt::Display) -> Self {
        Self {
            is_syntax: true,
            ..Self::of_response("JSON", format!("text that is not: {what}"))
        }
    }

    pub(crate) fn of_response(expected: &'static str, found: String) -> Self {
        Self {
            path: "$".to_owned(),
            expected,
            found,
            is_syntax: false,
        }
    }

    /// What a strict client does not take.
    pub(crate) fn of_misfit(misfit: &Misfit) -> Self {
        Self {
            path: misfit.path().to_owned(),
            ..Self::of_response(misfit.expected(), misfit.found().to_owned())
        }
    }

    /// Says what came, by its first bytes.
    #[must_use]
    pub(crate) fn with_start(mut self, body: &[u8]) -> Self {
        let start = start(body);
        if !start.is_empty() {
            self.found.push_str("; it begins with `");
            self.found.push_str(&start);
            self.found.push('`');
        }
        self
    }

    /// Whether it is no JSON at all.
    pub(crate) fn is_syntax(&self) -> bool {
        self.is_syntax
    }

    /// The path from the root, such as `$.entities[3].dateCreated`.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// How many characters of a body are told.
const SHOWN: usize = 80;
/// The shortest run of letters and digits that may be a secret.
const RUN: usize = 16;

/// The first characters of a body, with nothing in them that may be a secret or a person's: of
/// markup its words, of JSON its names.
fn start(body: &[u8]) -> String {
    let head = String::from_utf8_lossy(body.get(..SHOWN * 4).unwrap_or(body));
    let head = head.trim_start();
    let is_json = head.starts_with(['{', '[', '"']);
    let mut shown = String::new();
    let mut words = head.split_inclusive(|one: char| !is_word(one));
    // Whether the word before says that this one is a secret.
    let mut tells_secret = false;
    while shown.chars().count() < SHOWN {
        let Some(word) = words.next() else {
            return shown.trim_end().to_owned();
        };
        let text = word.trim_end_matches(|one: char| !is_word(one));
        let sign = word.get(text.len()..).unwrap_or_default();
        let is_name = !is_json || sign.starts_with('"') && follows_colon(head, word);
        // `name=value` is a word of its own.
        let (name, value) = text
            .split_once('=')
            .map_or((text, None), |(name, value)| (name, Some(value)));
        shown.push_str(match name {
            "" => "",
            name if name.len() >= RUN || !is_name || tells_secret => "…",
            name => name,
        });
        if let Some(value) = value {
            shown.push_str(if value.is_empty() { "=" } else { "=…" });
        }
        if !text.is_empty() {
            let hides = is_secret_text(name)
                || ["bearer", "basic"].contains(&name.to_ascii_lowercase().as_str());
            tells_secret = !is_json && value.map_or(hides, str::is_empty);
        }
        shown.extend(
            sign.chars()
                .map(|one| if one.is_control() { ' ' } else { one }),
        );
    }
    shown.push('…');
    shown
}

fn is_word(one: char) -> bool {
    one.is_alphanumeric() || matches!(one, '_' | '-' | '.' | '+' | '/' | '=' | '%' | '@')
}

/// Whether this word of JSON is a name: a colon stands behind its quote.
fn follows_colon(text: &str, word: &str) -> bool {
    let end = word.as_ptr().addr() - text.as_ptr().addr() + word.len();
    let after = text.get(end..).unwrap_or_default();
    after.trim_start().starts_with(':')
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        let path = Shown(path);
        write!(f, "at {path}: expected {expected}, found {found}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_body_shows_its_form_and_nothing_of_anybody() {
        for (body, shown) in [
            (
                "<html>\n<body>Sign in</body>",
                "<html> <body>Sign in</body>",
            ),
            (
                "{\"name\": \"Ada\", \"n\": 7}",
                "{\"name\": \"…\", \"n\": …}",
            ),
            ("token 0123456789abcdef0123", "token …"),
            ("<p>token=abc123</p>", "<p>token=…</p>"),
            ("Bearer s3cr3t", "Bearer …"),
            (r#"<input value="hunter2">"#, r#"<input value="…">"#),
            ("", ""),
        ] {
            assert_eq!(start(body.as_bytes()), shown, "{body}");
        }
        assert!(start("x ".repeat(900).as_bytes()).chars().count() <= SHOWN + 1);
    }
}
