//! Writing: one writer for every view, to text of JSON and, through serde, to any format.
//!
//! While a field still holds what was read, writing gives back what came: in the form in which it
//! came, with what did not fit in its place, and with the fields that the API document does not
//! know.

use serde::Serializer;

use self::output::{Items, Members, Output, Piece, Serde};
use super::{
    Fields, Json, Map, Model, Sink, View, date_time,
    place::{ListView, MapView},
    rest::{Form, Kept, Odd},
    same,
};

pub(crate) use self::text::to_vec;

mod output;
mod text;

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
    if text::takes_text::<S>() {
        text::serialize(view, to)
    } else {
        Plain(view).write(Serde(to))
    }
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

impl Piece for Writer<'_> {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        match self.odd {
            None => plain(self.view, to),
            Some(odd) => self.odd(odd, to),
        }
    }
}

/// As nothing is kept of it.
struct Plain<'a>(View<'a>);

impl Piece for Plain<'_> {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        plain(self.0, to)
    }
}

impl<'a> Writer<'a> {
    #[cold]
    fn odd<O: Output>(&self, odd: &'a Odd, to: O) -> Result<O::Done, O::Error> {
        match odd {
            Odd::Whole { raw, .. } if odd.holds(Some(self.view)) => raw.write(to),
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
fn formed<O: Output>(view: View<'_>, form: Form, to: O) -> Result<O::Done, O::Error> {
    match (view, form) {
        (View::Float(number), Form::Whole) => match same::whole(number) {
            Some(whole) => to.integer(whole),
            None => to.float(number),
        },
        (View::DateTime(now), Form::Digits { instant, digits })
            if now.timestamp_millis() == instant =>
        {
            to.text(date_time::print_with(&now, digits).as_str())
        }
        (View::DateTime(now), _) => to.text(date_time::print(&now).as_str()),
        (view, _) => plain(view, to),
    }
}

/// Writes what most values are; the rest is apart, so that this stays small.
#[inline]
fn plain<O: Output>(view: View<'_>, to: O) -> Result<O::Done, O::Error> {
    match view {
        View::Text(text) | View::Enum(text) => to.text(text),
        View::Model(view) => model(view, to),
        View::List(view) => list(view, to),
        view => scalar(view, to),
    }
}

#[inline(never)]
fn scalar<O: Output>(view: View<'_>, to: O) -> Result<O::Done, O::Error> {
    match view {
        View::Int(number) => to.integer(number),
        View::Bool(value) => to.boolean(value),
        View::Float(number) if number.is_finite() => to.float(number),
        View::Float(number) => to.text(unwritable(number)),
        View::DateTime(instant) => to.text(date_time::print(&instant).as_str()),
        View::Date(day) => to.text(&day.to_string()),
        View::Interval(interval) => to.text(interval.as_str()),
        View::Json(json) => to.json(json),
        View::Map(map) => with_members(map, &NO_MEMBERS, to),
        View::Text(_) | View::Enum(_) | View::Model(_) | View::List(_) => plain(view, to),
    }
}

#[inline(never)]
fn list<O: Output>(list: &dyn ListView, to: O) -> Result<O::Done, O::Error> {
    let count = list.count();
    let mut items = to.list(count)?;
    for index in 0..count {
        let view = list.item(index);
        items.item(&Plain(view))?;
    }
    items.end()
}

/// Writes each field as it is shown.
struct Object<M: Members> {
    names: &'static [&'static str],
    members: M,
    error: Option<M::Error>,
}

impl<M: Members> Object<M> {
    #[inline]
    fn entry(&mut self, index: usize, value: &(impl Piece + ?Sized)) {
        if self.error.is_none()
            && let Err(error) = self.members.member(self.names[index], value)
        {
            self.error = Some(error);
        }
    }
}

impl<'a, M: Members> Sink<'a> for Object<M> {
    fn add(&mut self, index: usize, view: View<'a>) {
        self.entry(index, &Plain(view));
    }

    fn add_text(&mut self, index: usize, text: &'a str) {
        self.entry(index, text);
    }

    fn add_enum(&mut self, index: usize, text: &'a str) {
        self.entry(index, text);
    }

    fn add_model(&mut self, index: usize, view: &'a dyn Model) {
        self.entry(index, &Whole(view));
    }

    fn add_list(&mut self, index: usize, view: &'a dyn ListView) {
        self.entry(index, &Listed(view));
    }

    fn add_int(&mut self, index: usize, number: i64) {
        self.entry(index, &number);
    }

    fn add_bool(&mut self, index: usize, value: bool) {
        self.entry(index, &value);
    }
}

fn model<O: Output>(model: &dyn Model, to: O) -> Result<O::Done, O::Error> {
    let (shape, rest) = model.head();
    if let Some(kept) = rest.kept() {
        return with_kept(model, kept, to);
    }
    let mut sink = Object {
        names: shape.fields,
        members: to.object(None)?,
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
fn with_kept<O: Output>(model: &dyn Model, kept: &Kept, to: O) -> Result<O::Done, O::Error> {
    let fields = Fields::of(model);
    if let (Some(raw), true) = (&kept.instead, fields.set.is_empty()) {
        return raw.write(to);
    }
    let names = model.shape().fields;
    let mut members = to.object(None)?;
    let mut set = fields.set.iter().peekable();
    for (index, name) in names.iter().enumerate() {
        if let Some((_, view)) = set.next_if(|(one, _)| *one == index) {
            if let Some(form) = kept.form(index) {
                members.member(name, &Formed(*view, form))?;
            } else {
                let odd = kept.holding(index, Some(*view));
                members.member(name, &Writer { view: *view, odd })?;
            }
        } else if kept.is_null(index) {
            members.member(name, &Null)?;
        } else if let Some(Odd::Whole { raw, .. }) = kept.holding(index, None) {
            members.member(name, raw)?;
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
            members.member(name, value)?;
        }
    }
    members.end()
}

/// A list with what did not fit in its place.
fn mended<O: Output>(
    list: &dyn ListView,
    len: usize,
    parts: &[(usize, Odd)],
    to: O,
) -> Result<O::Done, O::Error> {
    let mut items = to.list(len)?;
    let mut parts = parts.iter().peekable();
    let mut next = 0;
    for place in 0..len {
        let odd = parts.next_if(|(one, _)| *one == place).map(|part| &part.1);
        if let Some(Odd::Whole { raw, .. }) = odd.filter(|odd| odd.leaves_unset()) {
            items.item(raw)?;
        } else {
            let view = list.item(next);
            items.item(&Writer { view, odd })?;
            next += 1;
        }
    }
    items.end()
}

fn with_members<O: Output>(
    map: &dyn MapView,
    parts: &Map<Odd>,
    to: O,
) -> Result<O::Done, O::Error> {
    let absent = |name: &String, odd: &Odd| odd.leaves_unset() && map.get(name).is_none();
    let missing = parts.iter().filter(|(name, odd)| absent(name, odd));
    let mut members = to.object(Some(map.count() + missing.clone().count()))?;
    let mut result = Ok(());
    map.each(&mut |name, view| {
        if result.is_ok() {
            let odd = parts.get(name);
            result = members.member(name, &Writer { view, odd });
        }
    });
    result?;
    for (name, odd) in missing {
        if let Odd::Whole { raw, .. } = odd {
            members.member(name, raw)?;
        }
    }
    members.end()
}

static NO_MEMBERS: Map<Odd> = Map::new();

struct Formed<'a>(View<'a>, Form);

impl Piece for Formed<'_> {
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        formed(self.0, self.1, to)
    }
}

/// A model.
struct Whole<'a>(&'a dyn Model);

impl Piece for Whole<'_> {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        model(self.0, to)
    }
}

/// A list.
struct Listed<'a>(&'a dyn ListView);

impl Piece for Listed<'_> {
    #[inline]
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        list(self.0, to)
    }
}

struct Null;

impl Piece for Null {
    fn write<O: Output>(&self, to: O) -> Result<O::Done, O::Error> {
        to.null()
    }
}
