//! Writing: one serializer for every view, to any format.
//!
//! While a field still holds what was read, writing gives back what came: in
//! the form in which it came, with what did not fit in its place, and with the
//! fields that the API document does not know.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{
    Fields, Json, Map, Model, Sink, View, date_time,
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
#[inline]
pub(crate) fn serialize<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    Writer { view, odd: None }.serialize(to)
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

struct Writer<'a> {
    view: View<'a>,
    /// How it came.
    odd: Option<&'a Odd>,
}

impl Serialize for Writer<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.odd {
            None => plain(self.view, to),
            Some(odd) => self.odd(odd, to),
        }
    }
}

impl<'a> Writer<'a> {
    #[cold]
    fn odd<S: Serializer>(&self, odd: &'a Odd, to: S) -> Result<S::Ok, S::Error> {
        match odd {
            Odd::Whole { raw, .. } if odd.holds(Some(self.view)) => raw.serialize(to),
            Odd::Form(form) => formed(self.view, *form, to),
            Odd::Items { len, parts, .. } => match self.view {
                View::List(list) if list.count() + holes(parts) == *len => {
                    mended(list, *len, parts, to)
                }
                _ => plain(self.view, to),
            },
            Odd::Members(parts, _) => match self.view {
                View::Map(map) => with_members(map, parts, to),
                _ => plain(self.view, to),
            },
            Odd::Whole { .. } => plain(self.view, to),
        }
    }
}

/// How many items left no value.
fn holes(parts: &[(usize, Odd)]) -> usize {
    parts.iter().filter(|(_, odd)| odd.leaves_unset()).count()
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

#[inline]
fn plain<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Text(text) | View::Enum(text) => to.serialize_str(text),
        View::Int(number) => to.serialize_i64(number),
        View::Bool(value) => to.serialize_bool(value),
        View::Float(number) if number.is_finite() => to.serialize_f64(number),
        View::Float(number) => to.serialize_str(unwritable(number)),
        View::DateTime(instant) => to.serialize_str(date_time::print(&instant).as_str()),
        View::Date(day) => to.collect_str(&day),
        View::Interval(interval) => to.serialize_str(interval.as_str()),
        View::Json(json) => json.serialize(to),
        View::Model(view) => model(view, to),
        View::List(list) => {
            let mut items = to.serialize_seq(Some(list.count()))?;
            for index in 0..list.count() {
                items.serialize_element(&Writer {
                    view: list.item(index),
                    odd: None,
                })?;
            }
            items.end()
        }
        View::Map(map) => with_members(map, &NO_MEMBERS, to),
    }
}

/// Writes each field as it is shown.
struct Object<M: SerializeMap> {
    names: &'static [&'static str],
    members: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> Object<M> {
    #[inline]
    fn entry<T: Serialize + ?Sized>(&mut self, index: usize, value: &T) {
        if self.error.is_none()
            && let Err(error) = self.members.serialize_entry(self.names[index], value)
        {
            self.error = Some(error);
        }
    }
}

impl<'a, M: SerializeMap> Sink<'a> for Object<M> {
    fn add(&mut self, index: usize, view: View<'a>) {
        self.entry(index, &Writer { view, odd: None });
    }

    fn add_text(&mut self, index: usize, text: &'a str) {
        self.entry(index, text);
    }

    fn add_enum(&mut self, index: usize, text: &'a str) {
        self.entry(index, text);
    }
}

fn model<S: Serializer>(model: &dyn Model, to: S) -> Result<S::Ok, S::Error> {
    let (shape, rest) = model.head();
    if let Some(kept) = rest.kept() {
        return with_kept(model, kept, to);
    }
    let mut sink = Object {
        names: shape.fields,
        members: to.serialize_map(None)?,
        error: None,
    };
    model.fields(&mut sink);
    match sink.error {
        Some(error) => Err(error),
        None => sink.members.end(),
    }
}

/// A model that has more than its fields.
#[cold]
fn with_kept<S: Serializer>(model: &dyn Model, kept: &Kept, to: S) -> Result<S::Ok, S::Error> {
    let fields = Fields::of(model);
    if let (Some(raw), true) = (&kept.instead, fields.set.is_empty()) {
        return raw.serialize(to);
    }
    let names = model.shape().fields;
    let mut members = to.serialize_map(None)?;
    let mut set = fields.set.iter().peekable();
    for (index, name) in names.iter().enumerate() {
        if let Some((_, view)) = set.next_if(|(one, _)| *one == index) {
            if let Some(form) = kept.form(index) {
                members.serialize_entry(name, &Formed(*view, form))?;
            } else {
                let odd = kept.holding(index, Some(*view));
                members.serialize_entry(name, &Writer { view: *view, odd })?;
            }
        } else if kept.is_null(index) {
            members.serialize_entry(name, &())?;
        } else if let Some(Odd::Whole { raw, .. }) = kept.holding(index, None) {
            members.serialize_entry(name, raw)?;
        }
    }
    for (name, value) in &kept.unknown {
        let field = names.binary_search(&name.as_str());
        let is_written = |index| {
            fields.get(index).is_some()
                || kept.is_null(index)
                || kept.holding(index, None).is_some()
        };
        if !field.is_ok_and(is_written) {
            members.serialize_entry(name, value)?;
        }
    }
    members.end()
}

/// A list with what did not fit in its place.
fn mended<S: Serializer>(
    list: &dyn ListView,
    len: usize,
    parts: &[(usize, Odd)],
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut items = to.serialize_seq(Some(len))?;
    let mut parts = parts.iter().peekable();
    let mut next = 0;
    for place in 0..len {
        let odd = parts.next_if(|(one, _)| *one == place).map(|part| &part.1);
        if let Some(Odd::Whole { raw, .. }) = odd.filter(|odd| odd.leaves_unset()) {
            items.serialize_element(raw)?;
        } else {
            let view = list.item(next);
            items.serialize_element(&Writer { view, odd })?;
            next += 1;
        }
    }
    items.end()
}

fn with_members<S: Serializer>(
    map: &dyn MapView,
    parts: &Map<Odd>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let absent = |name: &String, odd: &Odd| odd.leaves_unset() && map.get(name).is_none();
    let missing = parts.iter().filter(|(name, odd)| absent(name, odd));
    let mut members = to.serialize_map(Some(map.count() + missing.clone().count()))?;
    let mut result = Ok(());
    map.each(&mut |name, view| {
        if result.is_ok() {
            let odd = parts.get(name);
            result = members.serialize_entry(name, &Writer { view, odd });
        }
    });
    result?;
    for (name, odd) in missing {
        if let Odd::Whole { raw, .. } = odd {
            members.serialize_entry(name, raw)?;
        }
    }
    members.end()
}

static NO_MEMBERS: Map<Odd> = Map::new();

struct Formed<'a>(View<'a>, Form);

impl Serialize for Formed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        formed(self.0, self.1, to)
    }
}
