//! Enumerations that are never complete: the platform adds values every week.

use serde::{Deserialize as _, Deserializer, de::Error as _};

use super::{Json, Value, place::EnumPlace, scalar};

/// A list of strings with a variant for each, and one for any other.
///
/// Two are equal when their texts are, so a value keeps comparing equal when a later version of the
/// document lists it.
pub trait OpenEnum: Clone + Send + Sync + Sized + 'static {
    /// The values that the API document lists, sorted by their texts.
    const VALUES: &'static [Self];

    /// Their texts on the wire.
    const TEXTS: &'static [&'static str];

    /// The value on the wire.
    fn text(&self) -> &str;

    /// A value that the API document does not list.
    fn unrecognized(text: Box<str>) -> Self;

    /// The variant for a text: the one that lists it, the only one that lists it in another case,
    /// or the one for any other.
    fn parse(text: &str) -> Self {
        let listed = Self::TEXTS.binary_search(&text).ok();
        listed
            .or_else(|| scalar::listed_in_another_case(Self::TEXTS, text))
            .and_then(|index| Self::VALUES.get(index).cloned())
            .unwrap_or_else(|| Self::unrecognized(text.into()))
    }

    /// Reads one that stands alone. A blank text, which leaves a field unset, is a value here.
    #[doc(hidden)]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>
    where
        Self: Value,
    {
        let came = Json::deserialize(from)?;
        match came.as_str() {
            Some(text) if text.trim().is_empty() => Ok(Self::parse(text)),
            _ => super::deserialize_value(&came).map_err(D::Error::custom),
        }
    }
}

impl<E: OpenEnum> EnumPlace for Option<E> {
    fn texts(&self) -> &'static [&'static str] {
        E::TEXTS
    }

    fn put_listed(&mut self, index: usize) {
        *self = E::VALUES.get(index).cloned();
    }

    fn put_other(&mut self, text: &str) {
        *self = Some(E::unrecognized(text.into()));
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// Implements, for a generated enumeration, the traits that every one has.
macro_rules! open_enum {
    ($name:ident) => {
        impl $name {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::model::OpenEnum::text(self)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::model::OpenEnum::parse(text)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::OpenEnum::read(from)
            }
        }
        impl $crate::model::Value for $name {
            fn place(slot: &mut Option<Self>) -> $crate::model::Place<'_> {
                $crate::model::Place::Enum(slot)
            }
            fn view(&self) -> $crate::model::View<'_> {
                $crate::model::View::Enum(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;
