//! What came otherwise than the API document says.

use std::fmt::{self, Write as _};

use genesys_cloud_auth::shown::Shown;

use super::{
    Fields, Json, Model, Value, View,
    rest::{Fit, Odd},
};

/// A value that did not fit its field. The field is unset, and the value is written back while it
/// stays so.
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

    /// The same for all items of a list and all members of a map: `$.entities[].dateCreated`.
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
        // The names of members may hold anything, line breaks too.
        let (path, expected) = (Shown(&self.path), self.expected);
        write!(f, "at {path}: expected {expected}, found {}", self.found())
    }
}

/// Without the value, which may be anything.
impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What did not fit when this value was read, by its paths; also of a value that was read without a
/// client.
pub fn misfits<T: Value>(value: &T) -> Vec<Misfit> {
    tell(value.view(), None).misfits
}

/// What came of reading a body. Not part of the public interface.
#[derive(Debug, Default)]
pub struct Told {
    /// What did not fit.
    pub(crate) misfits: Vec<Misfit>,
    /// The first that was converted, or has no field.
    pub(crate) inexact: Option<Misfit>,
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
    walk.view(view, root);
    walk.told
}

struct Walk {
    told: Told,
    path: String,
    general: String,
}

impl Walk {
    /// Goes a step down.
    fn below(&mut self, step: Step<'_>, walk: impl FnOnce(&mut Self)) {
        let lengths = (self.path.len(), self.general.len());
        match step {
            Step::Field(name) => {
                for path in [&mut self.path, &mut self.general] {
                    path.push('.');
                    path.push_str(name);
                }
            }
            Step::Member(name) => {
                self.path.push('.');
                self.path.push_str(name);
                self.general.push_str(".*");
            }
            Step::Item(index) => {
                // Text takes all.
                let _ = write!(self.path, "[{index}]");
                self.general.push_str("[]");
            }
        }
        walk(self);
        self.path.truncate(lengths.0);
        self.general.truncate(lengths.1);
    }

    fn note(&mut self, fit: Fit, expected: &'static str, value: &Json) {
        let Self {
            told,
            path,
            general,
        } = self;
        let note = || Misfit {
            path: path.clone(),
            general: general.clone(),
            expected,
            value: value.clone(),
        };
        match fit {
            Fit::Form => {}
            Fit::Converted | Fit::Nothing => {
                told.inexact.get_or_insert_with(note);
            }
            Fit::Misfit => told.misfits.push(note()),
        }
    }

    fn odd(&mut self, odd: &Odd) {
        match odd {
            Odd::Form(_) => {}
            Odd::Whole { raw, fit, expected } => self.note(*fit, expected, raw),
            Odd::Items { parts, .. } => {
                for (index, odd) in parts {
                    self.below(Step::Item(*index), |walk| walk.odd(odd));
                }
            }
            Odd::Members(parts, _) => {
                for (name, odd) in parts {
                    self.below(Step::Member(name), |walk| walk.odd(odd));
                }
            }
        }
    }

    /// Tells of what stands inside; `odd` is how the value itself came.
    fn view(&mut self, view: View<'_>, odd: Option<&Odd>) {
        match view {
            View::Model(model) => self.model(model),
            View::List(list) => {
                for (index, at) in (0..list.count()).zip(came_at(odd)) {
                    let item = list.item(index);
                    if !matches!(item, View::Model(_) | View::List(_) | View::Map(_)) {
                        break;
                    }
                    self.below(Step::Item(at), |walk| walk.view(item, part(odd, at)));
                }
            }
            View::Map(map) => map.each(&mut |name, value| {
                let odd = match odd {
                    Some(Odd::Members(parts, _)) => parts.get(name),
                    _ => None,
                };
                self.below(Step::Member(name), |walk| walk.view(value, odd));
            }),
            _ => {}
        }
    }

    fn model(&mut self, model: &dyn Model) {
        let names = model.shape().fields;
        let name = |index: usize| Step::Field(names.get(index).copied().unwrap_or_default());
        let fields = Fields::of(model);
        if let Some(kept) = fields.kept() {
            // A body that is `null` is one without anything.
            let instead = kept.instead.as_ref().filter(|_| fields.set.is_empty());
            if let Some(raw) = instead.filter(|raw| !raw.is_null() || self.path != "$") {
                self.note(Fit::Misfit, "an object", raw);
            }
            let odd = kept.odd.iter();
            for (index, odd) in odd.filter(|(index, odd)| odd.holds(fields.get(*index))) {
                self.below(name(*index), |walk| walk.odd(odd));
            }
            for (name, value) in &kept.unknown {
                let expected = "no field of this name";
                self.below(Step::Field(name), |walk| {
                    walk.note(Fit::Converted, expected, value);
                });
            }
        }
        for (index, view) in &fields.set {
            let odd = fields
                .kept()
                .and_then(|kept| kept.holding(*index, Some(*view)));
            self.below(name(*index), |walk| walk.view(*view, odd));
        }
    }
}

/// A step down a path.
#[derive(Clone, Copy)]
enum Step<'a> {
    Field(&'a str),
    /// A member of a map.
    Member(&'a str),
    /// An item of a list.
    Item(usize),
}

/// Where the items of a list came: those that left no value are not in it.
fn came_at(odd: Option<&Odd>) -> impl Iterator<Item = usize> {
    (0..).filter(move |at| part(odd, *at).is_none_or(|odd| !odd.leaves_unset()))
}

/// How the item came that stood at this place of a list.
fn part(odd: Option<&Odd>, at: usize) -> Option<&Odd> {
    let Some(Odd::Items { parts, .. }) = odd else {
        return None;
    };
    let found = parts.binary_search_by_key(&at, |(one, _)| *one).ok()?;
    parts.get(found).map(|(_, odd)| odd)
}
