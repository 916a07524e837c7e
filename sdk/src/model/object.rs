//! Models as a whole: one function each to read, write, copy, compare and
//! print them, over access to their fields by index.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DecodeError, Nulls, Slot, Tree, secret};

/// The names of a model and of its fields on the wire.
#[derive(Debug)]
pub struct Shape {
    /// The model's name.
    pub name: &'static str,
    /// The fields' names on the wire, sorted.
    pub fields: &'static [&'static str],
}

/// A JSON object with known fields.
///
/// Generated: a model has no other way to be one.
pub trait Model: Send + Sync + 'static {
    /// Its names.
    fn shape(&self) -> &'static Shape;
    /// The field at this place in the [`Shape`]; its [`Nulls`] beyond the last.
    fn slot(&self, index: usize) -> &dyn Slot;
    /// The field at this place in the [`Shape`]; its [`Nulls`] beyond the last.
    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot;
}

/// Reads a model: unknown fields are skipped, `null` is remembered.
///
/// # Errors
/// When the JSON, or a field in it, has the wrong type.
pub fn decode<M: Model + Default>(tree: Tree<'_>) -> Result<M, DecodeError> {
    let mut model = M::default();
    fill(&mut model, tree)?;
    Ok(model)
}

fn fill(model: &mut dyn Model, tree: Tree<'_>) -> Result<(), DecodeError> {
    let fields = model.shape().fields;
    match tree {
        Tree::Object(members) => {
            for (name, value) in members.into_vec() {
                let Ok(index) = fields.binary_search(&&*name) else {
                    continue;
                };
                if value.is_null() {
                    if let Some(nulls) = nulls_mut(model) {
                        nulls.insert(index);
                    }
                } else {
                    let slot = model.slot_mut(index);
                    slot.read(value)
                        .map_err(|error| error.in_field(fields[index]))?;
                }
            }
            Ok(())
        }
        Tree::Null => Ok(()),
        other => Err(DecodeError::new("an object", &other)),
    }
}

/// Writes a model: unset fields are left out.
pub fn encode(model: &dyn Model) -> Tree<'_> {
    let fields = model.shape().fields;
    let nulls = nulls(model);
    let mut members: Vec<(&str, Tree<'_>)> = Vec::new();
    for (index, name) in fields.iter().enumerate() {
        if let Some(value) = model.slot(index).write() {
            members.push((name, value));
        } else if nulls.is_some_and(|nulls| nulls.contains(index)) {
            members.push((name, Tree::Null));
        }
    }
    Tree::Object(members.into())
}

fn nulls(model: &dyn Model) -> Option<&Nulls> {
    model
        .slot(model.shape().fields.len())
        .as_any()
        .downcast_ref()
}

fn nulls_mut(model: &mut dyn Model) -> Option<&mut Nulls> {
    let last = model.shape().fields.len();
    model.slot_mut(last).as_any_mut().downcast_mut()
}

/// Copies a model.
pub fn clone<M: Model + Default>(model: &M) -> M {
    let mut copy = M::default();
    copy_fields(model, &mut copy);
    copy
}

fn copy_fields(from: &dyn Model, to: &mut dyn Model) {
    for index in 0..=from.shape().fields.len() {
        from.slot(index).copy_to(to.slot_mut(index));
    }
}

/// Compares two models of one type.
pub fn equal(one: &dyn Model, other: &dyn Model) -> bool {
    (0..=one.shape().fields.len()).all(|index| one.slot(index).equals(other.slot(index)))
}

/// Prints the fields that are set, `null` where they are that, and of those
/// that hold a secret only that they are set.
///
/// # Errors
/// When the formatter fails.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let nulls = nulls(model);
    let mut out = f.debug_struct(shape.name);
    for (index, name) in shape.fields.iter().enumerate() {
        if let Some(value) = model.slot(index).debug() {
            if secret::is_secret(name, model.slot(index).write().as_ref()) {
                out.field(name, &format_args!("[redacted]"));
            } else {
                out.field(name, value);
            }
        } else if nulls.is_some_and(|nulls| nulls.contains(index)) {
            out.field(name, &format_args!("null"));
        }
    }
    out.finish()
}

/// Writes a model with serde.
///
/// # Errors
/// When the serializer fails.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    encode(model).serialize(serializer)
}

/// Reads a model with serde.
///
/// # Errors
/// When the deserializer fails or the JSON does not fit.
pub fn deserialize<'de, M: Model + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<M, D::Error> {
    decode(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// Implements, for a generated model, the traits that every type has.
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
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::model::deserialize(from)
            }
        }
        impl $crate::model::Value for $name {
            fn decode(tree: $crate::model::Tree<'_>) -> Result<Self, $crate::model::DecodeError> {
                $crate::model::decode(tree)
            }
            fn encode(&self) -> $crate::model::Tree<'_> {
                $crate::model::encode(self)
            }
        }
    };
}
pub(crate) use model;
