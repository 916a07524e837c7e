//! Types as the generated code spells them.

use crate::engine::Ty;
use crate::plan::Plan;

/// Prints types as the generated code spells them.
pub(super) struct Printer<'a> {
    pub(super) plan: &'a Plan,
}

impl Printer<'_> {
    /// A type as it stands in a field: models are boxed, always, so that a field's type never
    /// depends on which other models lead back to it.
    pub(super) fn field(&self, ty: &Ty) -> String {
        if self.is_model(ty) {
            format!("Box<{}>", value(ty))
        } else {
            value(ty)
        }
    }

    /// What a field of this type is to the runtime: the method that shows it, and the place that
    /// takes it.
    pub(super) fn kind(&self, ty: &Ty) -> (&'static str, &'static str) {
        match ty {
            Ty::String => ("text", "Text"),
            Ty::Bool => ("boolean", "Bool"),
            Ty::I64 => ("int", "Int"),
            Ty::F64 => ("float", "Float"),
            Ty::Date => ("date", "Date"),
            Ty::DateTime => ("date_time", "DateTime"),
            Ty::Interval => ("interval", "Interval"),
            Ty::Unit | Ty::Json => ("json", "Json"),
            Ty::Model(_) => ("model", "Model"),
            Ty::Enum(_) => ("one", "Enum"),
            Ty::List(_) => ("list", "List"),
            Ty::Map(_) => ("map", "Map"),
            Ty::Alias(name) => match self.plan.aliases.get(name) {
                Some(alias) => self.kind(&alias.target),
                None => ("json", "Json"),
            },
        }
    }

    fn is_model(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Model(_) => true,
            Ty::Alias(name) => self
                .plan
                .aliases
                .get(name)
                .is_some_and(|alias| self.is_model(&alias.target)),
            _ => false,
        }
    }
}

/// A type as it stands in a list, map or response.
pub(crate) fn value(ty: &Ty) -> String {
    match ty {
        Ty::Unit => "()".into(),
        Ty::String => "String".into(),
        Ty::Bool => "bool".into(),
        Ty::I64 => "i64".into(),
        Ty::F64 => "f64".into(),
        Ty::Date => "rt::Date".into(),
        Ty::DateTime => "rt::DateTime".into(),
        Ty::Interval => "rt::Interval".into(),
        Ty::Json => "rt::Json".into(),
        // By path, not by glob import: a glob would copy every name into every
        // module, which costs a compiler more than the types themselves. And
        // a call may have the name of a model (`getUserState`).
        Ty::Model(name) | Ty::Enum(name) | Ty::Alias(name) => format!("types::{name}"),
        Ty::List(inner) => format!("Vec<{}>", value(inner)),
        Ty::Map(inner) => format!("rt::Map<{}>", value(inner)),
    }
}
