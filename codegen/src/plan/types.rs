//! Types of the plan, seen through their other names.

use std::collections::BTreeMap;

use super::{Alias, Field, Model, Plan};
use crate::engine::Ty;

/// The types of a plan.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub(super) models: &'a BTreeMap<String, Model>,
    pub(super) aliases: &'a BTreeMap<String, Alias>,
}

impl<'a> Types<'a> {
    pub(super) fn of(plan: &'a Plan) -> Self {
        Self {
            models: &plan.models,
            aliases: &plan.aliases,
        }
    }

    /// The type that others are names of.
    pub(super) fn resolve<'t>(&self, ty: &'t Ty) -> &'t Ty
    where
        'a: 't,
    {
        match ty {
            Ty::Alias(name) => match self.aliases.get(name) {
                Some(alias) => self.resolve(&alias.target),
                None => ty,
            },
            _ => ty,
        }
    }

    /// The model that a type is.
    pub(super) fn model(&self, ty: &Ty) -> Option<&'a Model> {
        match self.resolve(ty) {
            Ty::Model(name) => self.models.get(name),
            _ => None,
        }
    }

    /// The name of the model that a type is, or is made of.
    pub(super) fn inner_model<'t>(&self, ty: &'t Ty) -> Option<&'t str>
    where
        'a: 't,
    {
        match self.resolve(ty) {
            Ty::Model(name) => Some(name),
            Ty::List(inner) | Ty::Map(inner) => self.inner_model(inner),
            _ => None,
        }
    }
}

impl Model {
    /// The field with this name on the wire.
    pub(crate) fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}
