//! Enumerations that are never complete: the platform adds values every week.

use super::{DecodeError, Tree, number::number};

/// A list of strings with a variant for each, and one for any other.
///
/// Two are equal when their texts are, so a value keeps comparing equal when a
/// later version of the document lists it.
pub trait OpenEnum: Clone + Send + Sync + Sized + 'static {
    /// The values that the API document lists.
    const VALUES: &'static [Self];

    /// The value on the wire.
    fn text(&self) -> &str;

    /// A value that the API document does not list.
    fn unrecognized(text: Box<str>) -> Self;

    /// The variant for a text: the one that lists it, or the one for any other.
    fn parse(text: &str) -> Self {
        Self::VALUES
            .iter()
            .find(|value| value.text() == text)
            .cloned()
            .unwrap_or_else(|| Self::unrecognized(text.into()))
    }
}

/// Reads an enumeration.
pub(crate) fn decode<E: OpenEnum>(tree: &Tree<'_>) -> Result<E, DecodeError> {
    match tree {
        Tree::Str(text) => Ok(E::parse(text)),
        // A value that somebody declared as text and sends as a number or
        // truth value is still that value.
        Tree::Bool(value) => Ok(E::parse(&value.to_string())),
        _ => number(tree)
            .map(|value| E::parse(&value.to_string()))
            .ok_or_else(|| DecodeError::new("one of a list of strings", tree)),
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
                $crate::model::deserialize_open_enum(from)
            }
        }
        impl $crate::model::Value for $name {
            fn decode(tree: $crate::model::Tree<'_>) -> Result<Self, $crate::model::DecodeError> {
                $crate::model::decode_open_enum(&tree)
            }
            fn encode(&self) -> $crate::model::Tree<'_> {
                $crate::model::Tree::from(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;

/// Reads an enumeration with serde.
pub(crate) fn deserialize<'de, E: OpenEnum, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let tree: Tree<'de> = serde::Deserialize::deserialize(deserializer)?;
    decode(&tree).map_err(serde::de::Error::custom)
}
