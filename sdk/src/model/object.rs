//! Models as a whole: their names, how they are copied, and the traits that each of them has.

use std::ops::{Deref, DerefMut};

use super::{Fields, Index, Json, Map, Place, Rest, View, place::Model, read::rest_of};

/// The names of a model and of its fields on the wire.
#[derive(Debug)]
pub struct Shape {
    /// The model's name.
    pub name: &'static str,
    /// The fields' names on the wire, sorted.
    pub fields: &'static [&'static str],
    /// Which of them a request must state, by their place.
    pub required: &'static [u16],
    /// Finds them by their names.
    pub index: Index,
}

impl Shape {
    /// The place of a field by its name.
    #[inline]
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.index.find(self.fields, name)
    }
}

/// What every model can tell of itself.
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::{ModelExt, models::User};
///
/// let mut user: User = serde_json::from_str(r#"{"id": "u1", "isNew": true}"#)?;
/// assert_eq!(user.unknown()["isNew"], true);
/// user.unknown_mut().insert("isNew".to_owned(), false.into());
/// assert_eq!(serde_json::to_string(&user)?, r#"{"id":"u1","isNew":false}"#);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait ModelExt: Model {
    /// The fields that the API document does not know, by their names on the wire. They are written
    /// back with the others.
    fn unknown(&self) -> &Map<Json>;

    /// The same, to be changed. A name that the model has a field for is not written while that
    /// field is set.
    fn unknown_mut(&mut self) -> UnknownMut<'_>;
}

impl<M: Model + Sized> ModelExt for M {
    fn unknown(&self) -> &Map<Json> {
        self.head().1.unknown()
    }

    fn unknown_mut(&mut self) -> UnknownMut<'_> {
        UnknownMut(rest_of(self))
    }
}

/// Fields that the API document does not know, to be changed.
pub struct UnknownMut<'a>(&'a mut Rest);

impl Deref for UnknownMut<'_> {
    type Target = Map<Json>;

    fn deref(&self) -> &Map<Json> {
        self.0.unknown()
    }
}

impl DerefMut for UnknownMut<'_> {
    fn deref_mut(&mut self) -> &mut Map<Json> {
        &mut self.0.kept_mut().unknown
    }
}

impl Drop for UnknownMut<'_> {
    fn drop(&mut self) {
        self.0.tidy();
    }
}

/// Copies a model.
pub fn clone<M: Model + Default>(model: &M) -> M {
    let mut copy = M::default();
    copy_model(model, &mut copy);
    copy
}

/// Copies a model into one of the same type that has nothing set.
pub(crate) fn copy_model(from: &dyn Model, to: &mut dyn Model) {
    let fields = Fields::of(from);
    if let Some(rest) = fields.rest {
        *rest_of(to) = rest.clone();
    }
    for (index, view) in fields.set {
        put(to.place(index), view);
    }
}

/// Puts a copy of a value into a place of its kind; `false` where the kinds differ.
pub(crate) fn put(place: Place<'_>, view: View<'_>) -> bool {
    match (place, view) {
        (Place::Bool(slot), View::Bool(value)) => *slot = Some(value),
        (Place::Int(slot), View::Int(value)) => *slot = Some(value),
        (Place::Float(slot), View::Float(value)) => *slot = Some(value),
        (Place::Text(slot), View::Text(value)) => *slot = Some(value.to_owned()),
        (Place::DateTime(slot), View::DateTime(value)) => *slot = Some(value),
        (Place::Date(slot), View::Date(value)) => *slot = Some(value),
        (Place::Interval(slot), View::Interval(value)) => *slot = Some(value.clone()),
        (Place::Json(slot), View::Json(value)) => *slot = Some(value.clone()),
        (Place::Enum(slot), View::Enum(value)) => match slot.texts().binary_search(&value) {
            Ok(index) => slot.put_listed(index),
            Err(_) => slot.put_other(value),
        },
        (Place::Model(slot), View::Model(value)) => copy_model(value, slot.make()),
        (Place::Object(slot), View::Model(value)) => copy_model(value, slot),
        (Place::List(slot), View::List(list)) => {
            slot.begin();
            for index in 0..list.count() {
                slot.add(&mut |place| put(place, list.item(index)));
            }
        }
        (Place::Map(slot), View::Map(map)) => {
            slot.begin();
            map.each(&mut |name, value| {
                slot.add(name.to_owned(), &mut |place| put(place, value));
            });
        }
        _ => return false,
    }
    true
}

/// Implements, for a generated model, the traits that every one has.
macro_rules! model {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::model::clone(self)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::model::equal(self, other)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::model::serialize($crate::model::View::Model(self), to)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::deserialize(from)
            }
        }
        impl $crate::model::ModelPlace for Option<$name> {
            fn make(&mut self) -> &mut dyn $crate::model::Model {
                self.insert(Default::default())
            }
            fn clear(&mut self) {
                *self = None;
            }
        }
        impl $crate::model::Value for $name {
            fn place(slot: &mut Option<Self>) -> $crate::model::Place<'_> {
                $crate::model::Place::Model(slot)
            }
            fn view(&self) -> $crate::model::View<'_> {
                $crate::model::View::Model(self)
            }
            fn add(list: &mut Vec<Self>, fill: $crate::model::Fill<'_>) {
                $crate::model::add_model(list, fill);
            }
        }
    };
}
pub(crate) use model;
