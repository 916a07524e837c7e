//! One operation: progenitor's signature joined with the document's parameters, body and responses.

use serde_json::Value;

use super::{Api, Body, Facts, In, Operation, Param, Success, facts, prose, spelled};
use crate::GenerateError;
use crate::document::RawOperation;
use crate::engine::{Decisions, Named, Ty, first_content};
use crate::fixups::{ARGUMENT, Naming, Place, is_success};
use crate::names::Unique;

/// Methods of every operation builder, which a parameter may not shadow.
const BUILDER_METHODS: [&str; 8] = [
    "update",
    "send",
    "pages",
    "info",
    "customize",
    "clone",
    "body_json",
    "into_future",
];

pub(super) struct OperationPlanner<'a> {
    pub(super) naming: &'a Naming,
    pub(super) decisions: &'a Decisions,
    pub(super) raw: &'a RawOperation,
}

impl OperationPlanner<'_> {
    pub(super) fn plan(&self, apis: &[Api]) -> Result<Operation, GenerateError> {
        let raw = self.raw;
        let signature =
            self.decisions.signatures.get(&raw.id).ok_or_else(|| {
                GenerateError::engine(format!("progenitor left out `{}`", raw.id))
            })?;
        let mut arguments = signature.arguments.clone();
        let mut taken = Unique::default();
        BUILDER_METHODS.iter().for_each(|name| taken.reserve(name));
        let mut params = Vec::new();
        for parameter in &raw.parameters {
            let wire = parameter["name"].as_str().unwrap_or_default();
            let index = arguments
                .iter()
                .position(|(name, _)| parameter[ARGUMENT] == name.as_str())
                .ok_or_else(|| {
                    GenerateError::engine(format!("progenitor left out `{wire}` of `{}`", raw.id))
                })?;
            let (ident, ty) = arguments.remove(index);
            let place = match parameter["in"].as_str() {
                Some("path") => In::Path,
                Some("header") => In::Header,
                _ => In::Query,
            };
            params.push(Param {
                ident: taken.claim(&ident, "_value"),
                wire: wire.to_owned(),
                place,
                ty: spelled(ty, self.naming, &Place::new(&raw.id, wire)),
                required: place == In::Path || parameter["required"] == true,
                explode: parameter["explode"] != false,
                facts: facts::of_value(&parameter["schema"]),
                doc: prose(parameter),
            });
        }
        let body = match (&raw.body, arguments.pop()) {
            (Some(body), Some((ident, ty))) => Some(Body {
                ident: taken.claim(&ident, "_value"),
                ty: spelled(ty, self.naming, &Place::new(&raw.id, "Body")),
                required: body["required"] == true,
                doc: prose(body),
            }),
            _ => None,
        };
        let tags: Vec<&str> = facts::tags(raw).collect();
        Ok(Operation {
            id: raw.id.clone(),
            fn_name: signature.fn_name.clone(),
            type_name: String::new(),
            response_name: String::new(),
            method: raw.method.clone(),
            path: raw.path.clone(),
            apis: apis
                .iter()
                .enumerate()
                .filter(|(_, api)| tags.contains(&api.tag.as_str()))
                .map(|(index, _)| index)
                .collect(),
            params,
            body,
            success: self.success(signature.success.clone().unwrap_or(Ty::Unit)),
            facts: Facts::default(),
        })
    }

    /// Joins the declared successes: what progenitor typed, and the responses that it was not asked
    /// about.
    fn success(&self, first: Ty) -> Success {
        let declares_2xx = self
            .raw
            .responses
            .keys()
            .any(|status| status.starts_with('2'));
        let mut bodies: Vec<(u16, Option<&Value>)> = Vec::new();
        for (status, response) in &self.raw.responses {
            if !is_success(status) || (status == "default" && declares_2xx) {
                continue;
            }
            let status = status.parse().unwrap_or(200);
            bodies.push((status, first_content(response).map(|(_, schema)| schema)));
        }
        let first = spelled(first, self.naming, &Place::new(&self.raw.id, "Response"));
        let mut distinct: Vec<&Value> = Vec::new();
        for (_, body) in &bodies {
            if let Some(schema) = body
                && !distinct.contains(schema)
            {
                distinct.push(schema);
            }
        }
        let is_bodiless_somewhere = bodies.iter().any(|(_, body)| body.is_none());
        match distinct.len() {
            0 => Success::One(Ty::Unit),
            1 if is_bodiless_somewhere => Success::Maybe(first),
            1 => Success::One(first),
            _ => Success::Several(
                bodies
                    .into_iter()
                    .map(|(status, body)| {
                        (status, body.map_or(Ty::Unit, |schema| self.type_of(schema)))
                    })
                    .collect(),
            ),
        }
    }

    /// The type of a response that progenitor was not asked about, as it would have typed it.
    fn type_of(&self, schema: &Value) -> Ty {
        if let Some(name) = crate::document::reference(schema) {
            return match self.decisions.named.get(name) {
                Some(Named::Struct(_)) => Ty::Model(name.to_owned()),
                Some(Named::Enum(_)) => Ty::Enum(name.to_owned()),
                Some(Named::Alias(_)) => Ty::Alias(name.to_owned()),
                None => Ty::Json,
            };
        }
        match schema["type"].as_str() {
            Some("array") => Ty::List(Box::new(self.type_of(&schema["items"]))),
            Some("string") => match schema["format"].as_str() {
                Some("date-time") => Ty::DateTime,
                Some("date") => Ty::Date,
                Some("interval") => Ty::Interval,
                _ => Ty::String,
            },
            Some("boolean") => Ty::Bool,
            Some("integer") => Ty::I64,
            Some("number") => Ty::F64,
            _ if schema["additionalProperties"].is_object() => {
                Ty::Map(Box::new(self.type_of(&schema["additionalProperties"])))
            }
            _ => Ty::Json,
        }
    }
}
