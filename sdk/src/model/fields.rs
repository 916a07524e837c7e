//! The set fields of a model, collected in one pass.

use super::{
    Date, DateTime, Interval, Json, Map, Model, OpenEnum, Rest, Value, View,
    place::{ListView, MapView},
};

/// The index under which the [`Rest`] of a model stands.
pub(crate) const REST: usize = usize::MAX;

/// Fields that are set, each with its place in the [`Shape`](super::Shape).
///
/// A model calls one method for each of its fields. One collection serves a
/// model and all that it holds, as a stack.
#[derive(Default)]
pub struct Fields<'a> {
    pub(crate) set: Vec<(usize, View<'a>)>,
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

impl<'a> Fields<'a> {
    /// Those of one model.
    pub(crate) fn of(model: &'a dyn Model) -> Self {
        let mut fields = Self::default();
        model.fields(&mut fields);
        fields
    }

    #[inline(never)]
    fn add(&mut self, index: usize, view: View<'a>) {
        self.set.push((index, view));
    }

    plain! {
        boolean(Bool: bool, *);
        int(Int: i64, *);
        float(Float: f64, *);
        text(Text: String, );
        date_time(DateTime: DateTime, *);
        date(Date: Date, *);
        interval(Interval: Interval, );
        json(Json: Json, );
    }

    /// An enumeration.
    #[inline]
    pub fn one<E: OpenEnum>(&mut self, index: usize, field: &'a Option<E>) {
        if let Some(value) = field {
            self.add(index, View::Enum(value.text()));
        }
    }

    /// A model.
    #[inline]
    pub fn model<M: Model>(&mut self, index: usize, field: &'a Option<Box<M>>) {
        if let Some(value) = field {
            self.add(index, View::Model(&**value));
        }
    }

    /// A list.
    #[inline]
    pub fn list<T: Value>(&mut self, index: usize, field: &'a Option<Vec<T>>) {
        if let Some(value) = field {
            self.add(index, View::List(value as &dyn ListView));
        }
    }

    /// A map.
    #[inline]
    pub fn map<T: Value>(&mut self, index: usize, field: &'a Option<Map<T>>) {
        if let Some(value) = field {
            self.add(index, View::Map(value as &dyn MapView));
        }
    }

    /// What the model keeps beside its fields; its last call.
    #[inline]
    pub fn rest(&mut self, rest: &'a Rest) {
        if !rest.is_empty() {
            self.add(REST, View::Rest(rest));
        }
    }

    /// The field at this place, if it is set.
    pub(crate) fn get(&self, index: usize) -> Option<View<'a>> {
        let found = self.set.binary_search_by_key(&index, |(one, _)| *one);
        found.ok().and_then(|at| self.set.get(at)).map(|one| one.1)
    }

    /// Takes the [`Rest`] off the end.
    pub(crate) fn take_rest(&mut self) -> Option<&'a Rest> {
        match self.set.last() {
            Some((REST, View::Rest(rest))) => {
                let rest = *rest;
                self.set.pop();
                Some(rest)
            }
            _ => None,
        }
    }
}
