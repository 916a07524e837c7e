//! Which field a name belongs to.
//!
//! Objects of one model come with their members in the same order, so the
//! field that followed the last one is tried first; a search is needed only
//! where that is another.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::model::Shape;

/// How many models are remembered at once.
const SLOTS: usize = 64;

/// For each model, and each of its fields, the field that came next.
#[derive(Default)]
pub(super) struct Orders {
    slots: Vec<(usize, Vec<u16>)>,
}

/// Where the order of one model is kept.
#[derive(Clone, Copy)]
pub(super) struct Order(usize);

impl Orders {
    pub(super) fn of(&mut self, shape: &'static Shape) -> Order {
        if self.slots.is_empty() {
            self.slots.resize_with(SLOTS, Default::default);
        }
        let address = std::ptr::from_ref(shape).addr();
        let slot = (address / size_of::<Shape>()) % SLOTS;
        if let Some((owner, next)) = self.slots.get_mut(slot)
            && *owner != address
        {
            *owner = address;
            next.clear();
            // The first of all has no field before it.
            next.resize(shape.fields.len() + 1, 0);
        }
        Order(slot)
    }

    /// The field that came after this one, or at first.
    pub(super) fn after(&self, order: Order, last: Option<usize>) -> usize {
        let next = self.slots.get(order.0).map(|slot| &slot.1);
        let place = last.map_or(0, |last| last + 1);
        next.and_then(|next| next.get(place))
            .map_or(0, |next| usize::from(*next))
    }

    pub(super) fn learn(&mut self, order: Order, last: Option<usize>, index: usize) {
        let place = last.map_or(0, |last| last + 1);
        if let Some((_, next)) = self.slots.get_mut(order.0)
            && let (Some(next), Ok(index)) = (next.get_mut(place), u16::try_from(index))
        {
            *next = index;
        }
    }
}

/// The name of a member.
pub(super) enum Key {
    Field(usize),
    Other(String),
}

/// Reads a name and finds its field.
pub(super) struct KeySeed {
    pub(super) fields: &'static [&'static str],
    /// The field that it is likely to be.
    pub(super) likely: usize,
}

impl KeySeed {
    fn find(&self, name: &str) -> Option<usize> {
        if self.fields.get(self.likely) == Some(&name) {
            return Some(self.likely);
        }
        self.fields.binary_search(&name).ok()
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.find(name) {
            Some(index) => Key::Field(index),
            None => Key::Other(name.to_owned()),
        })
    }

    fn visit_string<E: serde::de::Error>(self, name: String) -> Result<Key, E> {
        Ok(match self.find(&name) {
            Some(index) => Key::Field(index),
            None => Key::Other(name),
        })
    }
}
