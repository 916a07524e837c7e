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
    Fields, Json, Map, Model, Place, Rest, View, date_time,
    object::{copy_model, put},
    read::rest_of,
    rest::Kept,
    same::views,
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
            for index in 0..list.len() {
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
            for index in 0..list.len() {
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
    let names = to.shape().fields;
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

/// What a PATCH says: the fields that `after` has changed, `null` for those that
/// it has cleared, and what every write has to say: the version, which is
/// compared, and what the API document requires.
///
/// An inner object that has changed is sent whole: whether the platform merges
/// or replaces it, it says the same.
pub(crate) fn changes<W: Model + Default>(before: &W, after: &W) -> W {
    let mut to = W::default();
    let names = after.shape().fields;
    let required = after.shape().required.iter();
    let required: Vec<usize> = required.map(|index| usize::from(*index)).collect();
    let (old, new) = (Fields::of(before), Fields::of(after));
    let (old_rest, new_rest) = (old.rest, new.rest);
    let same_unset = |index| {
        let odd = |rest: Option<&Rest>| rest.and_then(Rest::kept)?.odd(index).cloned();
        match (odd(old_rest), odd(new_rest)) {
            (None, None) => true,
            (Some(one), Some(other)) => one.has_same_misfits(&other),
            _ => false,
        }
    };
    for (index, name) in names.iter().enumerate() {
        let is_due = is_version(name, new.get(index)) || required.contains(&index);
        match (old.get(index), new.get(index)) {
            (Some(was), Some(is)) if views(was, is) => {
                if is_due {
                    put(to.place(index), is);
                }
            }
            (Some(View::Model(was)), Some(View::Model(is))) => {
                if let Place::Model(slot) = to.place(index) {
                    copy_changed(was, is, slot.make());
                }
            }
            (_, Some(is)) => {
                put(to.place(index), is);
            }
            (Some(was), None) => clear(was, &mut to, index),
            (None, None) => {
                let is_null = |rest: Option<&Rest>| {
                    rest.and_then(Rest::kept)
                        .is_some_and(|kept| kept.is_null(index))
                };
                let was_cleared = is_null(new_rest) && !is_null(old_rest);
                if was_cleared || !same_unset(index) {
                    rest_of(&mut to).set_null(index);
                }
            }
        }
    }
    let (old, new) = (unknown(old_rest), unknown(new_rest));
    for (name, value) in changed_unknown(old, new) {
        rest_of(&mut to).kept_mut().unknown.insert(name, value);
    }
    to
}

/// The field that the server compares before it writes.
const VERSION: &str = "version";
/// The field that some APIs keep it in.
const METADATA: &str = "metadata";

/// Whether a field is the version, or holds it.
fn is_version(name: &str, view: Option<View<'_>>) -> bool {
    let holds = |model: &dyn Model| model.shape().fields.contains(&VERSION);
    match view {
        Some(View::Model(model)) => name == METADATA && holds(model),
        _ => name == VERSION,
    }
}

/// Copies a model, and says `null` for what `was` set and it does not.
fn copy_changed(was: &dyn Model, is: &dyn Model, to: &mut dyn Model) {
    copy_model(is, to);
    let (old, new) = (Fields::of(was), Fields::of(is));
    let (old_rest, new_rest) = (old.rest, new.rest);
    for (index, view) in &old.set {
        match (view, new.get(*index)) {
            (View::Model(was), Some(View::Model(is))) => {
                if let Place::Model(slot) = to.place(*index) {
                    copy_changed(*was, is, slot.make());
                }
            }
            (was, None) => clear(*was, to, *index),
            _ => {}
        }
    }
    for (name, value) in changed_unknown(unknown(old_rest), unknown(new_rest)) {
        rest_of(to).kept_mut().unknown.insert(name, value);
    }
}

/// Says that a field is cleared: `null`, inside of its wrapper where it has one.
fn clear(was: View<'_>, to: &mut dyn Model, index: usize) {
    if let View::Model(model) = was
        && is_wrapper(model)
        && let Place::Model(slot) = to.place(index)
    {
        rest_of(slot.make()).set_null(0);
    } else {
        rest_of(to).set_null(index);
    }
}

/// Whether a model is there to tell a value that is cleared from one that is
/// not spoken of.
fn is_wrapper(model: &dyn Model) -> bool {
    let shape = model.shape();
    let wraps = |kind: &str, field: &str| shape.name.starts_with(kind) && shape.fields == [field];
    wraps("ValueWrapper", "value")
        || wraps("ListWrapper", "values")
        || wraps("SetWrapper", "values")
}

fn unknown(rest: Option<&Rest>) -> Option<&Map<Json>> {
    rest.map(Rest::unknown)
}

/// Unknown fields that are new or other than they were, and `null` for those
/// that are gone.
fn changed_unknown(old: Option<&Map<Json>>, new: Option<&Map<Json>>) -> Vec<(String, Json)> {
    let was = |name: &String| old.and_then(|old| old.get(name));
    let is = |name: &String| new.and_then(|new| new.get(name));
    let set = new.into_iter().flatten();
    let changed = set
        .filter(|(name, value)| was(name) != Some(*value))
        .map(|(name, value)| (name.clone(), value.clone()));
    let gone = old
        .into_iter()
        .flatten()
        .filter(|(name, _)| is(name).is_none());
    changed
        .chain(gone.map(|(name, _)| (name.clone(), Json::Null)))
        .collect()
}

/// What differs between two models: places of fields, and unknown names.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    fields: Vec<usize>,
    unknown: Vec<String>,
}

/// The fields in which two models differ, but for the version.
pub(crate) fn changed_fields<W: Model>(before: &W, after: &W) -> Changed {
    let (old, new) = (Fields::of(before), Fields::of(after));
    let (old_rest, new_rest) = (old.rest, new.rest);
    let names = after.shape().fields.iter().enumerate();
    let fields = names
        .filter(|(index, name)| !is_version(name, new.get(*index)))
        .filter(|(index, _)| !same_field(&old, &new, *index))
        .map(|(index, _)| index);
    let unknown = changed_unknown(unknown(old_rest), unknown(new_rest)).into_iter();
    Changed {
        fields: fields.collect(),
        unknown: unknown.map(|(name, _)| name).collect(),
    }
}

/// Whether two models say the same where something was changed.
pub(crate) fn agree<W: Model>(one: &W, other: &W, changed: &Changed) -> bool {
    let (ours, theirs) = (Fields::of(one), Fields::of(other));
    let (our_rest, their_rest) = (ours.rest, theirs.rest);
    let value = |rest: Option<&Rest>, name: &String| unknown(rest)?.get(name).cloned();
    let fields = &changed.fields;
    fields
        .iter()
        .all(|index| same_field(&ours, &theirs, *index))
        && changed
            .unknown
            .iter()
            .all(|name| value(our_rest, name) == value(their_rest, name))
}

fn same_field(one: &Fields<'_>, other: &Fields<'_>, index: usize) -> bool {
    match (one.get(index), other.get(index)) {
        (None, None) => true,
        (Some(one), Some(other)) => views(one, other),
        _ => false,
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
