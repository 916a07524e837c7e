//! From what was read to what is written.
//!
//! The platform reads a thing as one model and often takes it back as another.
//! [`ToWrite`] is implemented for each pair that the API document shows, by a
//! table of steps; the functions here walk it, once for all pairs.
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

use super::{
    Fields, Model, Place, Rest, View, date_time, object::put, read::rest_of, rest::Kept,
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

    /// A step that is taken only where the object stands in another: the `id`
    /// then says which one is meant.
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

    /// What is to be written: without what the server owns and what only this
    /// model has. Fields that the API document does not know come along.
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
    let steps = || steps.iter().filter(|step| is_inner || !step.is_inner);
    if let Some(kept) = fields.kept() {
        carry(kept, to, steps(), unknown);
    }
    for step in steps() {
        if let Some(view) = fields.get(step.from) {
            turn(&step.how, to.place(step.to), view, unknown);
        }
    }
}

/// Puts a value into a place of another type; `false` where nothing came to
/// stand there.
fn turn(how: &How, place: Place<'_>, view: View<'_>, unknown: Unknown) -> bool {
    match (how, place, view) {
        (How::Copy, place, view) => copy(place, view, unknown),
        (How::Text, Place::Text(slot), view) => {
            *slot = text(view);
            slot.is_some()
        }
        (How::Text, Place::Enum(slot), View::Text(value) | View::Enum(value)) => {
            match slot.texts().binary_search(&value) {
                Ok(index) => slot.put_listed(index),
                Err(_) => slot.put_other(value),
            }
            true
        }
        (How::Number, Place::Float(slot), View::Int(number)) => {
            #[expect(clippy::cast_precision_loss, reason = "the field takes no more")]
            let number = number as f64;
            *slot = Some(number);
            true
        }
        (How::Number, place, view) => put(place, view),
        (How::Json, Place::Json(slot), view) => {
            *slot = Some(to_json(view));
            true
        }
        (How::Id(at), Place::Text(slot), View::Model(model)) => {
            *slot = Fields::of(model).get(*at).and_then(text);
            slot.is_some()
        }
        (How::Model(steps), Place::Model(slot), View::Model(model)) => {
            convert(model, slot.make(), steps(), unknown, true);
            true
        }
        (How::Model(steps), Place::Object(to), View::Model(model)) => {
            convert(model, to, steps(), unknown, true);
            true
        }
        (How::Each(how), Place::List(slot), View::List(list)) => {
            slot.begin();
            for index in 0..list.count() {
                slot.add(&mut |place| turn(how, place, list.item(index), unknown));
            }
            true
        }
        (How::Each(how), Place::Map(slot), View::Map(map)) => {
            slot.begin();
            map.each(&mut |name, view| {
                slot.add(name.to_owned(), &mut |place| {
                    turn(how, place, view, unknown)
                });
            });
            true
        }
        (How::Wrap(how), Place::Model(slot), view) => {
            turn(how, slot.make().place(0), view, unknown)
        }
        (How::Wrap(how), Place::Object(to), view) => turn(how, to.place(0), view, unknown),
        _ => false,
    }
}

/// Copies a value into a place of its type.
fn copy(place: Place<'_>, view: View<'_>, unknown: Unknown) -> bool {
    if unknown == Unknown::Carried {
        return put(place, view);
    }
    match (place, view) {
        (Place::Model(slot), View::Model(model)) => copy_known(model, slot.make()),
        (Place::Object(slot), View::Model(model)) => copy_known(model, slot),
        (Place::List(slot), View::List(list)) => {
            slot.begin();
            for index in 0..list.count() {
                slot.add(&mut |place| copy(place, list.item(index), unknown));
            }
        }
        (Place::Map(slot), View::Map(map)) => {
            slot.begin();
            map.each(&mut |name, view| {
                slot.add(name.to_owned(), &mut |place| copy(place, view, unknown));
            });
        }
        (place, view) => return put(place, view),
    }
    true
}

/// Copies a model without what the document does not know.
fn copy_known(from: &dyn Model, to: &mut dyn Model) {
    let fields = Fields::of(from);
    if let Some(rest) = fields.rest {
        let own = rest_of(to);
        *own = rest.clone();
        own.kept_mut().unknown.clear();
        own.tidy();
    }
    for (index, view) in fields.set {
        copy(to.place(index), view, Unknown::Left);
    }
}

/// A value as its text on the wire.
fn text(view: View<'_>) -> Option<String> {
    Some(match view {
        View::Text(text) | View::Enum(text) => text.to_owned(),
        View::Date(day) => day.to_string(),
        View::DateTime(instant) => date_time::print(&instant).as_str().to_owned(),
        View::Interval(interval) => interval.as_str().to_owned(),
        _ => return None,
    })
}

/// Carries what a model keeps beside its fields.
fn carry<'s>(
    kept: &Kept,
    to: &mut dyn Model,
    steps: impl Iterator<Item = &'s Step>,
    unknown: Unknown,
) {
    let names = to.head().0.fields;
    let rest = rest_of(to);
    for step in steps {
        if matches!(step.how, How::Wrap(_)) {
            continue;
        }
        if kept.nulls.binary_search(&step.from).is_ok() {
            rest.set_null(step.to);
        }
        if let (Some(form), How::Copy) = (kept.form(step.from), &step.how) {
            rest.kept_mut().forms.push((step.to, form));
        }
        if let (Some(odd), How::Copy | How::Each(_) | How::Text) = (kept.odd(step.from), &step.how)
        {
            rest.kept_mut().odd.push((step.to, odd.clone()));
        }
    }
    if let Some(instead) = &kept.instead {
        rest.kept_mut().instead = Some(instead.clone());
    }
    if unknown == Unknown::Carried {
        let strange = kept
            .unknown
            .iter()
            .filter(|(name, _)| names.binary_search(&name.as_str()).is_err());
        for (name, value) in strange {
            rest.kept_mut().unknown.insert(name.clone(), value.clone());
        }
    }
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
