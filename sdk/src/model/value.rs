//! What can stand in a field, a list, a map or a body.

use std::fmt::Debug;

use super::{
    Date, DateTime, Interval, Json, Map, Place, View,
    place::{Fill, ListPlace, ListView, MapPlace, MapView, Model, ModelPlace},
};

/// A type with a form in JSON.
pub trait Value: Clone + Debug + PartialEq + Send + Sync + Sized + 'static {
    /// The place for one.
    #[doc(hidden)]
    fn place(slot: &mut Option<Self>) -> Place<'_>;

    /// Shows it.
    #[doc(hidden)]
    fn view(&self) -> View<'_>;

    /// Adds one to a list, if `fill` fills it.
    #[doc(hidden)]
    fn add(list: &mut Vec<Self>, fill: Fill<'_>) {
        let mut slot = None;
        if fill(Self::place(&mut slot)) {
            list.extend(slot);
        }
    }
}

macro_rules! plain {
    ($($ty:ty: $kind:ident($($show:tt)*);)*) => {$(
        impl Value for $ty {
            fn place(slot: &mut Option<Self>) -> Place<'_> {
                Place::$kind(slot)
            }

            fn view(&self) -> View<'_> {
                View::$kind($($show)* self)
            }
        }
    )*};
}

plain! {
    bool: Bool(*);
    i64: Int(*);
    f64: Float(*);
    String: Text();
    DateTime: DateTime(*);
    Date: Date(*);
    Interval: Interval();
    Json: Json();
}

impl<T: Value> Value for Vec<T> {
    fn place(slot: &mut Option<Self>) -> Place<'_> {
        Place::List(slot)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> Value for Map<T> {
    fn place(slot: &mut Option<Self>) -> Place<'_> {
        Place::Map(slot)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Value> ListPlace for Option<Vec<T>> {
    fn clear(&mut self) {
        *self = None;
    }

    fn begin(&mut self) {
        *self = Some(Vec::new());
    }

    fn add(&mut self, fill: Fill<'_>) {
        T::add(self.get_or_insert_default(), fill);
    }
}

impl<T: Value> MapPlace for Option<Map<T>> {
    fn clear(&mut self) {
        *self = None;
    }

    fn begin(&mut self) {
        *self = Some(Map::new());
    }

    fn add(&mut self, name: String, fill: Fill<'_>) {
        let mut slot = None;
        if fill(T::place(&mut slot))
            && let Some(value) = slot
        {
            self.get_or_insert_default().insert(name, value);
        }
    }

    fn remove(&mut self, name: &str) {
        if let Some(map) = self {
            map.remove(name);
        }
    }
}

impl<T: Value> ListView for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl<T: Value> MapView for Map<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn get(&self, name: &str) -> Option<View<'_>> {
        self.get(name).map(T::view)
    }

    fn each<'a>(&'a self, show: &mut dyn FnMut(&'a str, View<'a>)) {
        for (name, value) in self {
            show(name, value.view());
        }
    }
}

/// Fields hold models in a box.
impl<M: Model + Default> ModelPlace for Option<Box<M>> {
    fn clear(&mut self) {
        *self = None;
    }

    fn make(&mut self) -> &mut dyn Model {
        &mut **self.insert(Box::default())
    }
}

/// Responses of several types hold models in a box, too.
impl<M: Model + Default + Value> Value for Box<M> {
    fn place(slot: &mut Option<Self>) -> Place<'_> {
        Place::Model(slot)
    }

    fn view(&self) -> View<'_> {
        View::Model(&**self)
    }
}

/// Fills one more model, in its place in the list.
pub(crate) fn add_model<M: Model + Default>(list: &mut Vec<M>, fill: Fill<'_>) {
    list.push(M::default());
    if let Some(last) = list.last_mut()
        && !fill(Place::Object(last))
    {
        list.pop();
    }
}
