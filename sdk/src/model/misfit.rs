//! What came otherwise than the API document says.

use std::fmt;

use super::{
    Fields, Json, Value, View,
    rest::{Fit, Odd},
};

/// A value that did not fit its field. The field is unset, and the value is
/// written back while it stays so.
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::{misfits, models::User};
///
/// let user: User = serde_json::from_str(r#"{"id": "u1", "name": {"first": "Ada"}}"#)?;
/// assert_eq!(user.name, None);
/// let told = misfits(&user);
/// assert_eq!((told[0].path(), told[0].expected()), ("$.name", "a string"));
/// assert_eq!(told[0].found(), "an object");
/// assert_eq!(told[0].value()["first"], "Ada");
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Misfit {
    path: String,
    general: String,
    expected: &'static str,
    value: Json,
}

impl Misfit {
    /// Where it is, from the root: `$.entities[3].dateCreated`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The same for all items of a list and all members of a map:
    /// `$.entities[].dateCreated`.
    pub fn general_path(&self) -> &str {
        &self.general
    }

    /// What would have fitted, in words.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What kind of JSON came.
    pub fn found(&self) -> &'static str {
        kind(&self.value)
    }

    /// What came. It may be anything, also personal data.
    pub fn value(&self) -> &Json {
        &self.value
    }
}

/// A kind of JSON, in words.
pub(crate) fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a truth value",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, .. } = self;
        write!(f, "at {path}: expected {expected}, found {}", self.found())
    }
}

/// Without the value, which may be anything.
impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What did not fit when this value was read, by its paths; also of a value
/// that was read without a client.
pub fn misfits<T: Value>(value: &T) -> Vec<Misfit> {
    tell(value.view(), None).misfits
}

/// What came of reading a body. Not part of the public interface.
#[derive(Debug, Default)]
pub struct Told {
    /// What did not fit.
    pub(crate) misfits: Vec<Misfit>,
    /// What was converted, and fields that the document does not know.
    pub(crate) inexact: Vec<Misfit>,
}

/// All that a value keeps beside its fields, and what was odd at its root.
pub(crate) fn tell(view: View<'_>, root: Option<&Odd>) -> Told {
    let mut walk = Walk {
        told: Told::default(),
        path: "$".to_owned(),
        general: "$".to_owned(),
    };
    if let Some(odd) = root {
        walk.odd(odd);
    }
    walk.view(view);
    walk.told
}

struct Walk {
    told: Told,
    path: String,
    general: String,
}

impl Walk {
    fn below(&mut self, step: &str, general: &str, walk: impl FnOnce(&mut Self)) {
        let lengths = (self.path.len(), self.general.len());
        self.path.push_str(step);
        self.general.push_str(general);
        walk(self);
        self.path.truncate(lengths.0);
        self.general.truncate(lengths.1);
    }

    fn field(&mut self, name: &str, walk: impl FnOnce(&mut Self)) {
        let step = format!(".{name}");
        self.below(&step, &step, walk);
    }

    fn note(&mut self, fit: Fit, expected: &'static str, value: &Json) {
        let note = Misfit {
            path: self.path.clone(),
            general: self.general.clone(),
            expected,
            value: value.clone(),
        };
        match fit {
            Fit::Form => {}
            Fit::Converted => self.told.inexact.push(note),
            Fit::Misfit => self.told.misfits.push(note),
        }
    }

    fn odd(&mut self, odd: &Odd) {
        match odd {
            Odd::Form(_) => {}
            Odd::Whole { raw, fit, expected } => self.note(*fit, expected, raw),
            Odd::Items { parts, .. } => {
                for (index, odd) in parts {
                    self.below(&format!("[{index}]"), "[]", |walk| walk.odd(odd));
                }
            }
            Odd::Members(parts) => {
                for (name, odd) in parts {
                    self.below(&format!(".{name}"), ".*", |walk| walk.odd(odd));
                }
            }
        }
    }

    fn view(&mut self, view: View<'_>) {
        match view {
            View::Model(model) => {
                let names = model.shape().fields;
                let fields = Fields::of(model);
                if let Some(kept) = fields.kept() {
                    if let Some(raw) = kept.instead.as_ref().filter(|raw| !raw.is_null()) {
                        self.note(Fit::Misfit, "an object", raw);
                    }
                    for (index, odd) in &kept.odd {
                        let name = names.get(*index).copied().unwrap_or_default();
                        self.field(name, |walk| walk.odd(odd));
                    }
                    for (name, value) in &kept.unknown {
                        let expected = "no field of this name";
                        self.field(name, |walk| walk.note(Fit::Converted, expected, value));
                    }
                }
                for (index, view) in fields.set {
                    let name = names.get(index).copied().unwrap_or_default();
                    self.field(name, |walk| walk.view(view));
                }
            }
            View::List(list) => {
                for index in 0..list.count() {
                    let item = list.item(index);
                    if !matches!(item, View::Model(_) | View::List(_) | View::Map(_)) {
                        break;
                    }
                    self.below(&format!("[{index}]"), "[]", |walk| walk.view(item));
                }
            }
            View::Map(map) => map.each(&mut |name, value| {
                self.below(&format!(".{name}"), ".*", |walk| walk.view(value));
            }),
            _ => {}
        }
    }
}
