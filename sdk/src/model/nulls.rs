//! Which fields are an explicit `null`: neither unset nor a value.

use std::any::Any;

use super::{DecodeError, Slot, Tree};

/// The fields of a model that were read, or are to be sent, as `null`.
///
/// Most objects have none, so it takes one word and no allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nulls(
    #[expect(clippy::box_collection, reason = "one word in every model")] Option<Box<Vec<usize>>>,
);

impl Nulls {
    /// No field is `null`.
    pub const NONE: Self = Self(None);

    pub(crate) fn contains(&self, index: usize) -> bool {
        self.0.as_ref().is_some_and(|all| all.contains(&index))
    }

    pub(crate) fn insert(&mut self, index: usize) {
        if !self.contains(index) {
            self.0.get_or_insert_default().push(index);
        }
    }

    pub(crate) fn remove(&mut self, index: usize) {
        if let Some(all) = &mut self.0 {
            all.retain(|one| *one != index);
            if all.is_empty() {
                self.0 = None;
            }
        }
    }
}

/// A model gives access to its nulls as if they were one more field.
impl Slot for Nulls {
    fn read(&mut self, _: Tree<'_>) -> Result<(), DecodeError> {
        Ok(())
    }

    fn write(&self) -> Option<Tree<'_>> {
        None
    }

    fn copy_to(&self, other: &mut dyn Slot) {
        if let Some(other) = other.as_any_mut().downcast_mut::<Self>() {
            other.clone_from(self);
        }
    }

    fn equals(&self, other: &dyn Slot) -> bool {
        other.as_any().downcast_ref::<Self>() == Some(self)
    }

    fn debug(&self) -> Option<&dyn std::fmt::Debug> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}
