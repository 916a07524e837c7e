//! progenitor's types, read from its `TypeSpace`.

use std::collections::BTreeMap;

use typify::{TypeDetails, TypeId, TypeSpace};

use super::{Named, Ty};
use crate::GenerateError;

pub(super) struct Types<'a> {
    space: &'a TypeSpace,
}

impl<'a> Types<'a> {
    pub(super) fn new(space: &'a TypeSpace) -> Self {
        Self { space }
    }

    pub(super) fn read(&self) -> Result<BTreeMap<String, Named>, GenerateError> {
        let mut named = BTreeMap::new();
        for one in self.space.iter_types() {
            let decision = match one.details() {
                TypeDetails::Struct(details) => Named::Struct(
                    details
                        .properties_info()
                        .map(|property| Ok((property.name.to_owned(), self.ty(&property.type_id)?)))
                        .collect::<Result<_, GenerateError>>()?,
                ),
                TypeDetails::Enum(details) => Named::Enum(
                    details
                        .variants()
                        .map(|(name, _)| name.to_owned())
                        .collect(),
                ),
                TypeDetails::Newtype(details) => Named::Alias(self.ty(&details.inner())?),
                _ => continue,
            };
            named.insert(one.name(), decision);
        }
        Ok(named)
    }

    fn ty(&self, id: &TypeId) -> Result<Ty, GenerateError> {
        let one = self
            .space
            .get_type(id)
            .map_err(|error| GenerateError::engine(error.to_string()))?;
        Ok(match one.details() {
            TypeDetails::Struct(_) => Ty::Model(one.name()),
            TypeDetails::Enum(_) => Ty::Enum(one.name()),
            TypeDetails::Newtype(_) => Ty::Alias(one.name()),
            TypeDetails::Option(inner) | TypeDetails::Box(inner) => self.ty(&inner)?,
            TypeDetails::Vec(inner) | TypeDetails::Set(inner) | TypeDetails::Array(inner, _) => {
                Ty::List(Box::new(self.ty(&inner)?))
            }
            TypeDetails::Map(_, inner) => Ty::Map(Box::new(self.ty(&inner)?)),
            TypeDetails::String => Ty::String,
            TypeDetails::Unit => Ty::Unit,
            TypeDetails::Tuple(_) => Ty::Json,
            TypeDetails::Builtin(name) => builtin(name)?,
        })
    }
}

pub(super) fn builtin(name: &str) -> Result<Ty, GenerateError> {
    Ok(match name.replace(' ', "").trim_start_matches("::") {
        "bool" => Ty::Bool,
        // The platform sends numbers that are wider than its document says.
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Ty::I64,
        "f32" | "f64" => Ty::F64,
        "serde_json::Value" => Ty::Json,
        "rt::Interval" => Ty::Interval,
        other if other.contains("NaiveDate") => Ty::Date,
        other if other.contains("DateTime") => Ty::DateTime,
        other if other.starts_with("serde_json::Map") => Ty::Json,
        other => {
            return Err(GenerateError::engine(format!(
                "an unknown built-in type: {other}"
            )));
        }
    })
}
