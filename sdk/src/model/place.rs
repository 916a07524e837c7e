//! Access to values without knowing their types.
//!
//! A model hands out a [`Place`] for a field that is to be filled and a [`View`] of each field that
//! is set. There are a dozen kinds of either, so one function reads, writes, copies, compares or
//! prints every model, and nothing of that is compiled again for each field, model or format.

use super::{Date, DateTime, Interval, Json, Rest, Shape, Sink};

/// Where a value is to be put.
#[expect(missing_docs, reason = "each is named for what it takes")]
#[non_exhaustive]
pub enum Place<'a> {
    Bool(&'a mut Option<bool>),
    Int(&'a mut Option<i64>),
    Float(&'a mut Option<f64>),
    Text(&'a mut Option<String>),
    DateTime(&'a mut Option<DateTime>),
    Date(&'a mut Option<Date>),
    Interval(&'a mut Option<Interval>),
    Json(&'a mut Option<Json>),
    Enum(&'a mut dyn EnumPlace),
    /// A model that is not there yet.
    Model(&'a mut dyn ModelPlace),
    /// A model that is there already, with nothing set.
    Object(&'a mut dyn Model),
    List(&'a mut dyn ListPlace),
    Map(&'a mut dyn MapPlace),
    /// What a model keeps beside its fields.
    Rest(&'a mut Rest),
}

impl Place<'_> {
    /// Takes out what stands there.
    pub(crate) fn clear(self) {
        match self {
            Self::Bool(slot) => *slot = None,
            Self::Int(slot) => *slot = None,
            Self::Float(slot) => *slot = None,
            Self::Text(slot) => *slot = None,
            Self::DateTime(slot) => *slot = None,
            Self::Date(slot) => *slot = None,
            Self::Interval(slot) => *slot = None,
            Self::Json(slot) => *slot = None,
            Self::Enum(slot) => slot.clear(),
            Self::Model(slot) => slot.clear(),
            Self::List(slot) => slot.clear(),
            Self::Map(slot) => slot.clear(),
            Self::Object(_) => {}
            Self::Rest(rest) => *rest = Rest::NONE,
        }
    }

    /// What fits, in words.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Self::Bool(_) => "true or false",
            Self::Int(_) => "a whole number of 64 bits",
            Self::Float(_) => "a number",
            Self::Text(_) => "a string",
            Self::DateTime(_) => "an instant such as 2026-01-31T08:00:00.000Z",
            Self::Date(_) => "a day such as 2026-01-31",
            Self::Interval(_) => "an interval such as 2026-01-31T00:00:00Z/2026-02-01T00:00:00Z",
            Self::Json(_) | Self::Rest(_) => "any JSON",
            Self::Enum(_) => "one of a list of strings",
            Self::Model(_) | Self::Object(_) | Self::Map(_) => "an object",
            Self::List(_) => "a list",
        }
    }
}

/// A value that is set.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each is named for what it shows")]
#[non_exhaustive]
pub enum View<'a> {
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(&'a str),
    DateTime(DateTime),
    Date(Date),
    Interval(&'a Interval),
    Json(&'a Json),
    /// The value of an enumeration, as it is on the wire.
    Enum(&'a str),
    Model(&'a dyn Model),
    List(&'a dyn ListView),
    Map(&'a dyn MapView),
}

/// A JSON object with known fields.
///
/// Generated: a model has no other way to be one.
pub trait Model: Send + Sync + 'static {
    /// Its names, and what it keeps beside its fields.
    #[doc(hidden)]
    fn head(&self) -> (&'static Shape, &Rest);
    /// Its names.
    #[doc(hidden)]
    fn shape(&self) -> &'static Shape {
        self.head().0
    }
    /// Shows the fields that are set, in the order of the [`Shape`].
    #[doc(hidden)]
    fn fields<'a>(&'a self, out: &mut dyn Sink<'a>);
    /// The field at this place in the [`Shape`]; the [`Rest`] beyond the last.
    #[doc(hidden)]
    fn place(&mut self, index: usize) -> Place<'_>;
}

/// An optional enumeration.
pub trait EnumPlace {
    /// Takes out what is there.
    fn clear(&mut self);
    /// The listed values on the wire, sorted.
    fn texts(&self) -> &'static [&'static str];
    /// Puts the listed value at this place in [`texts`](Self::texts).
    fn put_listed(&mut self, index: usize);
    /// Puts a value that is not listed.
    fn put_other(&mut self, text: &str);
}

/// An optional model.
pub trait ModelPlace {
    /// Takes out what is there.
    fn clear(&mut self);
    /// Puts one with nothing set, and shows it.
    fn make(&mut self) -> &mut dyn Model;
}

/// Fills a place; `false` where nothing came to stand there.
pub type Fill<'f> = &'f mut dyn FnMut(Place<'_>) -> bool;

/// An optional list.
pub trait ListPlace {
    /// Takes out what is there.
    fn clear(&mut self);
    /// Puts an empty list.
    fn begin(&mut self);
    /// Adds an item, if `fill` fills it.
    fn add(&mut self, fill: Fill<'_>);
}

/// An optional map.
pub trait MapPlace {
    /// Takes out what is there.
    fn clear(&mut self);
    /// Puts an empty map.
    fn begin(&mut self);
    /// Sets the member of this name, if `fill` fills it.
    fn add(&mut self, name: String, fill: Fill<'_>);
    /// Takes the member of this name out.
    fn remove(&mut self, name: &str);
}

/// A list.
pub trait ListView {
    /// How many items it has.
    fn count(&self) -> usize;
    /// One of them. Its index must be below that.
    fn item(&self, index: usize) -> View<'_>;
}

/// A map.
pub trait MapView {
    /// How many members it has.
    fn count(&self) -> usize;
    /// One of them, by name.
    fn get(&self, name: &str) -> Option<View<'_>>;
    /// All of them, by name.
    fn each<'a>(&'a self, show: &mut dyn FnMut(&'a str, View<'a>));
}

impl std::fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a place for {}", self.expected())
    }
}
