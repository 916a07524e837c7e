//! The names of members.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::model::Shape;

/// The name of a member.
pub(super) enum Key {
    Field(usize),
    Other(String),
}

/// Reads a name and finds its field.
pub(super) struct KeySeed(pub(super) &'static Shape);

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.0.find(name) {
            Some(index) => Key::Field(index),
            None => Key::Other(name.to_owned()),
        })
    }
}
