//! Writing: one serializer for every view, to any format.
//!
//! While a field still holds what was read, writing gives back what came: in
//! the form in which it came, with what did not fit in its place, and with the
//! fields that the API document does not know.

use std::cell::RefCell;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{
    Fields, Json, Map, Model, View, date_time,
    place::{ListView, MapView},
    rest::{Form, Kept, Odd},
    same,
};

/// A number that JSON cannot write, as the platform writes it.
pub(crate) fn unwritable(number: f64) -> &'static str {
    if number.is_nan() {
        "NaN"
    } else if number > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// Writes a value with serde.
///
/// # Errors
/// When the serializer fails.
pub(crate) fn serialize<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    let stack = RefCell::default();
    let writer = Writer {
        view,
        odd: None,
        stack: &stack,
    };
    writer.serialize(to)
}

/// A value as the bytes of JSON.
pub(crate) fn to_vec(view: View<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    // Nothing of a view fails to be written, and memory takes all.
    let _ = serialize(view, &mut serde_json::Serializer::new(&mut bytes));
    bytes
}

/// A value as JSON of any form.
pub(crate) fn to_json(view: View<'_>) -> Json {
    serialize(view, serde_json::value::Serializer).unwrap_or_default()
}

struct Writer<'a, 's> {
    view: View<'a>,
    /// How it came.
    odd: Option<&'a Odd>,
    /// The set fields of all models that are being written.
    stack: &'s RefCell<Fields<'a>>,
}

impl Serialize for Writer<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.odd {
            None => self.plain(to),
            Some(Odd::Whole { raw, .. }) if same::would_read(raw, self.view) => raw.serialize(to),
            Some(Odd::Form(form)) => formed(self.view, *form, to),
            Some(Odd::Items { len, parts }) => match self.view {
                View::List(list) if list.len() + holes(parts) == *len => {
                    self.mended(list, *len, parts, to)
                }
                _ => self.plain(to),
            },
            Some(Odd::Members(parts)) => match self.view {
                View::Map(map) => self.with_members(map, parts, to),
                _ => self.plain(to),
            },
            Some(Odd::Whole { .. }) => self.plain(to),
        }
    }
}

/// How many items did not fit.
fn holes(parts: &[(usize, Odd)]) -> usize {
    parts
        .iter()
        .filter(|(_, odd)| odd.is_whole_misfit())
        .count()
}

/// A value in the form in which it was read, if it is that value.
fn formed<S: Serializer>(view: View<'_>, form: Form, to: S) -> Result<S::Ok, S::Error> {
    match (view, form) {
        (View::Float(number), Form::Whole) => match same::whole(number) {
            Some(whole) => to.serialize_i64(whole),
            None => to.serialize_f64(number),
        },
        (View::DateTime(now), Form::Digits { instant, digits })
            if now.timestamp_millis() == instant =>
        {
            to.serialize_str(date_time::print_with(&now, digits).as_str())
        }
        (View::DateTime(now), _) => to.serialize_str(date_time::print(&now).as_str()),
        (view, _) => serialize(view, to),
    }
}

impl<'a> Writer<'a, '_> {
    fn again(&self, view: View<'a>, odd: Option<&'a Odd>) -> Self {
        Self {
            view,
            odd,
            stack: self.stack,
        }
    }

    #[inline]
    fn plain<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.view {
            View::Text(text) | View::Enum(text) => to.serialize_str(text),
            View::Int(number) => to.serialize_i64(number),
            View::Bool(value) => to.serialize_bool(value),
            View::Float(number) if number.is_finite() => to.serialize_f64(number),
            View::Float(number) => to.serialize_str(unwritable(number)),
            View::DateTime(instant) => to.serialize_str(date_time::print(&instant).as_str()),
            View::Date(day) => to.collect_str(&day),
            View::Interval(interval) => to.serialize_str(interval.as_str()),
            View::Json(json) => json.serialize(to),
            View::Model(model) => self.model(model, to),
            View::List(list) => {
                let mut items = to.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    items.serialize_element(&self.again(list.item(index), None))?;
                }
                items.end()
            }
            View::Map(map) => self.with_members(map, &NO_MEMBERS, to),
            View::Rest(_) => to.serialize_unit(),
        }
    }

    fn model<S: Serializer>(&self, model: &'a dyn Model, to: S) -> Result<S::Ok, S::Error> {
        let (start, rest) = {
            let mut stack = self.stack.borrow_mut();
            let start = stack.set.len();
            model.fields(&mut stack);
            (start, stack.take_rest())
        };
        let end = self.stack.borrow().set.len();
        let written = match rest.and_then(super::Rest::kept) {
            None => {
                let names = model.shape().fields;
                let mut members = to.serialize_map(Some(end - start))?;
                for at in start..end {
                    let (index, view) = self.stack.borrow().set[at];
                    members.serialize_entry(names[index], &self.again(view, None))?;
                }
                members.end()
            }
            Some(kept) => self.kept(model, start..end, kept, to),
        };
        self.stack.borrow_mut().set.truncate(start);
        written
    }

    /// A model that has more than its fields.
    fn kept<S: Serializer>(
        &self,
        model: &'a dyn Model,
        set: std::ops::Range<usize>,
        kept: &'a Kept,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        if let (Some(raw), true) = (&kept.instead, set.is_empty()) {
            return raw.serialize(to);
        }
        let names = model.shape().fields;
        let mut members = to.serialize_map(None)?;
        let mut at = set.start;
        for (index, name) in names.iter().enumerate() {
            let field = (at < set.end)
                .then(|| self.stack.borrow().set[at])
                .filter(|(one, _)| *one == index);
            if let Some((_, view)) = field {
                at += 1;
                if let Some(form) = kept.form(index) {
                    members.serialize_entry(name, &Formed(view, form))?;
                } else {
                    members.serialize_entry(name, &self.again(view, kept.odd(index)))?;
                }
            } else if kept.nulls.binary_search(&index).is_ok() {
                members.serialize_entry(name, &())?;
            } else if let Some(Odd::Whole { raw, .. }) = kept.odd(index) {
                members.serialize_entry(name, raw)?;
            }
        }
        for (name, value) in &kept.unknown {
            if names.binary_search(&name.as_str()).is_err() {
                members.serialize_entry(name, value)?;
            }
        }
        members.end()
    }

    /// A list with what did not fit in its place.
    fn mended<S: Serializer>(
        &self,
        list: &'a dyn ListView,
        len: usize,
        parts: &'a [(usize, Odd)],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let mut items = to.serialize_seq(Some(len))?;
        let mut parts = parts.iter().peekable();
        let mut next = 0;
        for place in 0..len {
            let odd = parts.next_if(|(one, _)| *one == place).map(|part| &part.1);
            if let Some(Odd::Whole { raw, .. }) = odd.filter(|odd| odd.is_whole_misfit()) {
                items.serialize_element(raw)?;
            } else {
                items.serialize_element(&self.again(list.item(next), odd))?;
                next += 1;
            }
        }
        items.end()
    }

    fn with_members<S: Serializer>(
        &self,
        map: &'a dyn MapView,
        parts: &'a Map<Odd>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let absent = |name: &String, odd: &Odd| odd.is_whole_misfit() && map.get(name).is_none();
        let missing = parts.iter().filter(|(name, odd)| absent(name, odd));
        let mut members = to.serialize_map(Some(map.len() + missing.clone().count()))?;
        let mut failed = Ok(());
        map.each(&mut |name, view| {
            if failed.is_ok() {
                failed = members.serialize_entry(name, &self.again(view, parts.get(name)));
            }
        });
        failed?;
        for (name, odd) in missing {
            if let Odd::Whole { raw, .. } = odd {
                members.serialize_entry(name, raw)?;
            }
        }
        members.end()
    }
}

static NO_MEMBERS: Map<Odd> = Map::new();

struct Formed<'a>(View<'a>, Form);

impl Serialize for Formed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        formed(self.0, self.1, to)
    }
}
