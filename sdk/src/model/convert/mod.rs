//! From what was read to what is written.
//!
//! The platform reads a thing as one model and often takes it back as another. [`ToWrite`] is
//! implemented for each pair that the API document shows, by a table of steps; the functions here
//! walk it, once for all pairs.
//!
//! ```
//! # #[cfg(feature = "routing")] {
//! use genesys_cloud_sdk::{ToWrite, models::{Queue, QueueRequest}};
//!
//! let read: Queue = serde_json::from_str(
//!     r#"{"id": "q1", "name": "Sales", "memberCount": 7, "isNew": true}"#,
//! )?;
//! let write: QueueRequest = read.to_write();
//! // What the server owns stays behind, what nobody knows comes along.
//! assert_eq!(serde_json::to_string(&write)?, r#"{"name":"Sales","isNew":true}"#);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```

mod value;

use self::value::{convert_value, reread};
use super::{
    Fields, Json, Model, View,
    read::{Role, rest_of},
    rest::Odd,
    scalar::Outcome,
    write::to_json,
};

/// What becomes of one field.
#[derive(Debug)]
pub struct Step {
    from: usize,
    to: usize,
    how: How,
    /// Whether it is carried only where the object stands in another.
    is_inner: bool,
}

impl Step {
    /// A step from the field at one place to that at another.
    pub const fn new(from: usize, to: usize, how: How) -> Self {
        Self {
            from,
            to,
            how,
            is_inner: false,
        }
    }

    /// A step that is taken only where the object stands in another: the `id` then says which one
    /// is meant.
    pub const fn inner(from: usize, to: usize, how: How) -> Self {
        Self {
            is_inner: true,
            ..Self::new(from, to, how)
        }
    }
}

/// How a value becomes one of another type.
#[derive(Debug)]
pub enum How {
    /// As it is.
    Copy,
    /// As its text on the wire.
    Text,
    /// As a number of another width.
    Number,
    /// As any JSON.
    Json,
    /// The `id` of the object, at this place.
    Id(usize),
    /// Field by field.
    Model(fn() -> &'static [Step]),
    /// Each item of a list, or member of a map.
    Each(&'static How),
    /// As the only field of a wrapper.
    Wrap(&'static How),
}

/// Can be written as a `W`, which the platform takes in its place.
pub trait ToWrite<W: Model + Default>: Model + Sized {
    /// What becomes of each field.
    #[doc(hidden)]
    fn steps() -> &'static [Step];

    /// What is to be written: without what the server owns and what only this model has. Fields
    /// that the API document does not know come along, and so does what did not fit.
    fn to_write(&self) -> W {
        self.written(Unknown::Carried)
    }

    /// The same, and fields that the API document does not know stay behind.
    fn to_write_known(&self) -> W {
        self.written(Unknown::Left)
    }

    #[doc(hidden)]
    fn written(&self, unknown: Unknown) -> W {
        let mut to = W::default();
        convert(self, &mut to, Self::steps(), unknown, false);
        to
    }
}

/// What becomes of fields that the API document does not know.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    Carried,
    Left,
}

fn convert(from: &dyn Model, to: &mut dyn Model, steps: &[Step], unknown: Unknown, is_inner: bool) {
    let fields = Fields::of(from);
    let kept = fields.kept();
    let steps = || steps.iter().filter(|step| is_inner || !step.is_inner);
    for step in steps() {
        let form = kept.and_then(|kept| kept.form(step.from)).map(Odd::Form);
        let odd = form
            .as_ref()
            .or_else(|| kept.and_then(|kept| kept.holding(step.from, fields.get(step.from))));
        let outcome = match (fields.get(step.from), odd) {
            (Some(_), Some(_)) if matches!(step.how, How::Json) => {
                let came = as_it_came(from, step.from);
                reread(&step.how, to.place(step.to), &came, Role::Field)
            }
            (Some(view), odd) => convert_value(&step.how, to.place(step.to), view, odd, unknown),
            (None, Some(Odd::Whole { raw, .. })) => {
                reread(&step.how, to.place(step.to), raw, Role::Field)
            }
            (None, _) => {
                let is_null = kept.is_some_and(|kept| kept.is_null(step.from));
                // In a wrapper it would clear what nobody has set.
                if is_null && !matches!(step.how, How::Wrap(_)) {
                    rest_of(to).set_null(step.to);
                }
                Outcome::Null
            }
        };
        keep(to, step.to, outcome);
    }
    let Some(kept) = kept else { return };
    if let Some(instead) = &kept.instead {
        rest_of(to).kept_mut().instead = Some(instead.clone());
    }
    if unknown == Unknown::Carried {
        let is_set =
            |index| steps().any(|step| step.to == index && fields.get(step.from).is_some());
        for (name, value) in &kept.unknown {
            carry(name, value, to, &is_set);
        }
    }
}

/// Carries a field that the model which was read does not know: into the field that the write form
/// has for it, if it has one.
fn carry(name: &str, value: &Json, to: &mut dyn Model, is_set: &dyn Fn(usize) -> bool) {
    match to.shape().find(name) {
        None => {
            let rest = rest_of(to).kept_mut();
            rest.unknown.insert(name.to_owned(), value.clone());
        }
        Some(index) if is_set(index) => {}
        Some(index) if value.is_null() => rest_of(to).set_null(index),
        Some(index) => {
            rest_of(to).forget(index);
            let outcome = reread(&How::Copy, to.place(index), value, Role::Field);
            keep(to, index, outcome);
        }
    }
}

/// Keeps beside a field what is not in it.
fn keep(to: &mut dyn Model, index: usize, outcome: Outcome) {
    match outcome {
        Outcome::Taken | Outcome::Null => {}
        Outcome::Formed(form) => rest_of(to).kept_mut().forms.push((index, form)),
        Outcome::Odd(mut odd) => {
            if odd.leaves_unset() {
                to.place(index).clear();
            } else if let Some(view) = Fields::of(to).get(index) {
                odd.remember(view);
            }
            rest_of(to).kept_mut().odd.push((index, *odd));
        }
    }
}

/// A field as it is written with all that is kept beside it.
fn as_it_came(model: &dyn Model, index: usize) -> Json {
    let mut written = to_json(View::Model(model));
    let name = model.shape().fields.get(index);
    name.and_then(|name| written.get_mut(name))
        .map(Json::take)
        .unwrap_or_default()
}

/// Implements [`ToWrite`] by its table.
macro_rules! to_write {
    ($from:ty => $to:ty, [$($step:expr),* $(,)?]) => {
        impl $crate::model::ToWrite<$to> for $from {
            fn steps() -> &'static [$crate::model::Step] {
                static STEPS: &[$crate::model::Step] = &[$($step),*];
                STEPS
            }
        }
    };
}
pub(crate) use to_write;
