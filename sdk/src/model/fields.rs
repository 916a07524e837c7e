//! The set fields of a model, shown one after the other.

use super::{
    Date, DateTime, Interval, Json, Map, Model, OpenEnum, Rest, Value, View,
    place::{ListView, MapView},
    rest::Kept,
};

/// Takes the fields of a model that are set. A model calls one method for each of its fields, in
/// their order.
pub trait Sink<'a> {
    /// A field that is set, with its place in the [`Shape`](super::Shape).
    fn add(&mut self, index: usize, view: View<'a>);

    /// A text: most values are one.
    fn add_text(&mut self, index: usize, text: &'a str) {
        self.add(index, View::Text(text));
    }

    /// The value of an enumeration.
    fn add_enum(&mut self, index: usize, text: &'a str) {
        self.add(index, View::Enum(text));
    }

    /// A model.
    fn add_model(&mut self, index: usize, model: &'a dyn Model) {
        self.add(index, View::Model(model));
    }

    /// A list.
    fn add_list(&mut self, index: usize, list: &'a dyn ListView) {
        self.add(index, View::List(list));
    }

    /// A whole number.
    fn add_int(&mut self, index: usize, number: i64) {
        self.add(index, View::Int(number));
    }

    /// A truth value.
    fn add_bool(&mut self, index: usize, value: bool) {
        self.add(index, View::Bool(value));
    }
}

macro_rules! plain {
    ($($method:ident($kind:ident: $ty:ty, $($show:tt)*);)*) => {$(
        /// A field of this kind.
        #[inline]
        pub fn $method(&mut self, index: usize, field: &'a Option<$ty>) {
            if let Some(value) = field {
                self.add(index, View::$kind($($show)* value));
            }
        }
    )*};
}

impl<'a> dyn Sink<'a> + '_ {
    plain! {
        float(Float: f64, *);
        date_time(DateTime: DateTime, *);
        date(Date: Date, *);
        interval(Interval: Interval, );
        json(Json: Json, );
    }

    /// A truth value.
    #[inline]
    pub fn boolean(&mut self, index: usize, field: &'a Option<bool>) {
        if let Some(value) = field {
            self.add_bool(index, *value);
        }
    }

    /// A whole number.
    #[inline]
    pub fn int(&mut self, index: usize, field: &'a Option<i64>) {
        if let Some(value) = field {
            self.add_int(index, *value);
        }
    }

    /// A text.
    #[inline]
    pub fn text(&mut self, index: usize, field: &'a Option<String>) {
        if let Some(value) = field {
            self.add_text(index, value);
        }
    }

    /// An enumeration.
    #[inline]
    pub fn one<E: OpenEnum>(&mut self, index: usize, field: &'a Option<E>) {
        if let Some(value) = field {
            self.add_enum(index, value.text());
        }
    }

    /// A model.
    #[inline]
    pub fn model<M: Model>(&mut self, index: usize, field: &'a Option<Box<M>>) {
        if let Some(value) = field {
            self.add_model(index, &**value);
        }
    }

    /// A list.
    #[inline]
    pub fn list<T: Value>(&mut self, index: usize, field: &'a Option<Vec<T>>) {
        if let Some(value) = field {
            self.add_list(index, value);
        }
    }

    /// A map.
    #[inline]
    pub fn map<T: Value>(&mut self, index: usize, field: &'a Option<Map<T>>) {
        if let Some(value) = field {
            self.add(index, View::Map(value as &dyn MapView));
        }
    }
}

/// The fields of one model that are set, by their places.
#[derive(Default)]
pub(crate) struct Fields<'a> {
    pub(crate) set: Vec<(usize, View<'a>)>,
    pub(crate) rest: Option<&'a Rest>,
}

impl<'a> Fields<'a> {
    pub(crate) fn of(model: &'a dyn Model) -> Self {
        let mut fields = Self {
            set: Vec::new(),
            rest: Some(model.head().1).filter(|rest| !rest.is_empty()),
        };
        model.fields(&mut fields);
        fields
    }

    /// The field at this place, if it is set.
    pub(crate) fn get(&self, index: usize) -> Option<View<'a>> {
        let found = self.set.binary_search_by_key(&index, |(one, _)| *one);
        found.ok().and_then(|at| self.set.get(at)).map(|one| one.1)
    }

    /// What is kept beside them.
    pub(crate) fn kept(&self) -> Option<&'a Kept> {
        self.rest.and_then(Rest::kept)
    }
}

impl<'a> Sink<'a> for Fields<'a> {
    fn add(&mut self, index: usize, view: View<'a>) {
        self.set.push((index, view));
    }
}
