//! One field of a model, whatever its type.

use std::{any::Any, fmt::Debug};

use super::{DecodeError, Tree, Value};

/// Access to a field without knowing its type: what lets one function read,
/// write, copy and compare every model.
pub trait Slot {
    /// Takes the field's value from JSON.
    ///
    /// # Errors
    /// When the JSON does not fit the field's type.
    fn read(&mut self, tree: Tree<'_>) -> Result<(), DecodeError>;
    /// The field as JSON; `None` when it is unset.
    fn write(&self) -> Option<Tree<'_>>;
    /// Copies the field into the same field of another model.
    fn copy_to(&self, other: &mut dyn Slot);
    /// Whether the same field of another model is equal.
    fn equals(&self, other: &dyn Slot) -> bool;
    /// The value for `{:?}`; `None` when it is unset.
    fn debug(&self) -> Option<&dyn Debug>;
    /// For the same field of two models to find each other.
    fn as_any(&self) -> &dyn Any;
    /// For the same field of two models to find each other.
    fn as_any_mut(&mut self) -> &mut dyn Any;
}

impl<T: Value> Slot for Option<T> {
    fn read(&mut self, tree: Tree<'_>) -> Result<(), DecodeError> {
        *self = Some(T::decode(tree)?);
        Ok(())
    }

    fn write(&self) -> Option<Tree<'_>> {
        self.as_ref().map(T::encode)
    }

    fn copy_to(&self, other: &mut dyn Slot) {
        if let Some(other) = other.as_any_mut().downcast_mut::<Self>() {
            other.clone_from(self);
        }
    }

    fn equals(&self, other: &dyn Slot) -> bool {
        other.as_any().downcast_ref::<Self>() == Some(self)
    }

    fn debug(&self) -> Option<&dyn Debug> {
        self.as_ref().map(|value| value as &dyn Debug)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}
