//! Models of which only their names are known, for a test of all of them.
//!
//! `EVERY_MODEL` has what makes each model; [`AnyModel`] does with one what code that knows its
//! type does: it is read as a client reads a body, copied, compared, printed and written.

use std::fmt;

use super::{
    DecodeError, Misfit, Model, View, debug, equal, misfit, object::copy_model, read_object, to_vec,
};

/// Makes a model of one type, with nothing set.
pub type MakeModel = fn() -> Box<dyn Model>;

/// The [`MakeModel`] of a type.
pub fn make_model<M: Model + Default>() -> Box<dyn Model> {
    Box::<M>::default()
}

/// A model that was read, and what makes another of its type.
pub struct AnyModel {
    make: MakeModel,
    model: Box<dyn Model>,
}

impl AnyModel {
    /// Reads a body, as a client does, and tells what did not fit.
    ///
    /// # Errors
    /// When it is no JSON, or no object.
    pub fn read(make: MakeModel, body: &[u8]) -> Result<(Self, Vec<Misfit>), DecodeError> {
        let mut model = make();
        let told = read_object(&mut *model, body)?;
        Ok((Self { make, model }, told.misfits))
    }

    /// What did not fit, as [`misfits`](crate::misfits) finds it.
    pub fn misfits(&self) -> Vec<Misfit> {
        misfit::tell(View::Model(&*self.model), None).misfits
    }

    /// The body of a request with this model.
    pub fn written(&self) -> Vec<u8> {
        to_vec(View::Model(&*self.model))
    }
}

impl Clone for AnyModel {
    fn clone(&self) -> Self {
        let mut model = (self.make)();
        copy_model(&*self.model, &mut *model);
        Self {
            make: self.make,
            model,
        }
    }
}

impl PartialEq for AnyModel {
    fn eq(&self, other: &Self) -> bool {
        self.model.shape().name == other.model.shape().name && equal(&*self.model, &*other.model)
    }
}

impl fmt::Debug for AnyModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(&*self.model, f)
    }
}
