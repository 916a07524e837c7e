//! Why JSON did not fit a type, and where in it.

use std::fmt;

use super::{Tree, number::number};

/// JSON that does not fit its type, with the path to the place.
///
/// ```
/// use genesys_cloud_sdk::Interval;
///
/// let error = serde_json::from_str::<Interval>("7").unwrap_err();
/// assert!(error.to_string().contains("expected an interval"));
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub struct DecodeError {
    /// From the inside out.
    path: Vec<Step>,
    expected: &'static str,
    found: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

impl DecodeError {
    /// `found` in place of what was expected.
    pub fn new(expected: &'static str, found: &Tree<'_>) -> Self {
        let found = match found {
            Tree::Null => "null".to_owned(),
            Tree::Bool(value) => format!("`{value}`"),
            // The text itself may be anybody's data: only how long it is.
            Tree::Str(text) => format!("a string of {} bytes", text.len()),
            Tree::Array(list) => format!("a list of {}", list.len()),
            other => {
                number(other).map_or_else(|| "an object".to_owned(), |value| format!("`{value}`"))
            }
        };
        Self {
            path: Vec::new(),
            expected,
            found,
        }
    }

    pub(crate) fn malformed(what: &impl fmt::Display) -> Self {
        Self {
            path: Vec::new(),
            expected: "JSON",
            found: format!("text that is not: {what}"),
        }
    }

    pub(crate) fn of_answer(expected: &'static str, found: String) -> Self {
        Self {
            path: Vec::new(),
            expected,
            found,
        }
    }

    /// The same error, seen from the object whose field `name` it is in.
    #[must_use]
    pub(crate) fn in_field(mut self, name: &str) -> Self {
        self.path.push(Step::Name(name.to_owned()));
        self
    }

    /// The same error, seen from the list whose item it is in.
    #[must_use]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        self.path.push(Step::Index(index));
        self
    }

    /// The path from the root, such as `$.entities[3].dateCreated`.
    pub fn path(&self) -> String {
        let mut text = String::from("$");
        for step in self.path.iter().rev() {
            match step {
                Step::Name(name) => {
                    text.push('.');
                    text.push_str(name);
                }
                Step::Index(index) => {
                    text.push('[');
                    text.push_str(&index.to_string());
                    text.push(']');
                }
            }
        }
        text
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "at {}: expected {}, found {}",
            self.path(),
            self.expected,
            self.found
        )
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
