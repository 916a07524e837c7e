//! The same models as plain serde types: the yardstick of the decoding benchmark.
//!
//! This is what somebody would write by hand who wants nothing of this SDK but the fields: a struct
//! with serde's derives, every field an `Option`, and the field types that the SDK has. Where
//! derived types have a choice, the faster one is taken: an unlisted value of an enumeration loses
//! its text, unknown fields are skipped, and a model is boxed only where it holds itself.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use crate::emit::{put, value};
use crate::engine::Ty;
use crate::format::format;
use crate::plan::{Enumerated, Model, Plan, Success};
use crate::report::Report;
use crate::{GenerateError, Options, planned};

/// Derives of every type; `Eq` is left to those that have no float.
const DERIVES: &str =
    "#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]";

/// What the types are made of. An interval is text to serde.
const PRELUDE: &str = "\
use self as types;
/// The field types that are no models.
pub mod rt {
    pub use ::chrono::NaiveDate as Date;
    pub use ::serde_json::Value as Json;
    pub type DateTime = ::chrono::DateTime<::chrono::Utc>;
    pub type Interval = String;
    pub type Map<T> = ::std::collections::BTreeMap<String, T>;
}
";

/// Writes the models that the responses of `options.apis`, or of all, lead to: a module over
/// `chrono`, `serde` (with its derives) and `serde_json`, whose types have the names that the SDK's
/// have.
///
/// # Errors
/// As [`generate`](crate::generate).
pub fn derived(
    document: Value,
    manifest: &str,
    options: &Options,
) -> Result<String, GenerateError> {
    let plan = planned(document, manifest, options, &mut Report::default())?;
    let names = reached(&plan);
    let mut out = PRELUDE.to_owned();
    for name in &names {
        if let Some(model) = plan.models.get(name) {
            structure(&plan, name, model, &mut out);
        } else if let Some(one) = plan.enums.get(name) {
            enumeration(name, one, &mut out);
        } else if let Some(alias) = plan.aliases.get(name) {
            put!(out, "pub type {name} = {};", value(&alias.target));
        }
    }
    format("derived.rs", &out)
}

/// The names of everything that some response leads to.
fn reached(plan: &Plan) -> BTreeSet<String> {
    let mut open: Vec<&Ty> = Vec::new();
    for operation in &plan.operations {
        match &operation.success {
            Success::One(ty) | Success::Maybe(ty) => open.push(ty),
            Success::Several(list) => open.extend(list.iter().map(|(_, ty)| ty)),
        }
    }
    let mut names = BTreeSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            Ty::List(inner) | Ty::Map(inner) => open.push(inner),
            Ty::Model(name) | Ty::Enum(name) | Ty::Alias(name) if names.insert(name.clone()) => {
                open.extend(plan.aliases.get(name).map(|alias| &alias.target));
                let model = plan.models.get(name);
                open.extend(model.into_iter().flat_map(Model::types));
            }
            _ => {}
        }
    }
    names
}

impl Model {
    fn types(&self) -> impl Iterator<Item = &Ty> {
        self.fields.iter().map(|field| &field.ty)
    }
}

fn structure(plan: &Plan, name: &str, model: &Model, out: &mut String) {
    put!(out, "{DERIVES}\npub struct {name} {{");
    for field in &model.fields {
        let ty = match held(plan, &field.ty) {
            Some(inner) if holds(plan, inner, name) => format!("Box<{}>", value(&field.ty)),
            _ => value(&field.ty),
        };
        put!(
            out,
            "#[serde(rename = {:?}, default, skip_serializing_if = \"Option::is_none\")]\n\
             pub {}: Option<{ty}>,",
            field.wire,
            field.ident,
        );
    }
    put!(out, "}}");
}

fn enumeration(name: &str, one: &Enumerated, out: &mut String) {
    put!(out, "{DERIVES}\npub enum {name} {{");
    for (variant, wire) in &one.variants {
        put!(out, "#[serde(rename = {wire:?})]\n{variant},");
    }
    put!(out, "#[serde(other)]\nUnlisted__,\n}}");
}

/// The model that a field of this type holds in place.
fn held<'a>(plan: &'a Plan, ty: &'a Ty) -> Option<&'a str> {
    match ty {
        Ty::Model(name) => Some(name),
        Ty::Alias(name) => held(plan, &plan.aliases.get(name)?.target),
        _ => None,
    }
}

/// Whether a model holds another, or itself, in place at any depth.
fn holds(plan: &Plan, outer: &str, inner: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![outer];
    while let Some(name) = open.pop() {
        if name == inner {
            return true;
        }
        if seen.insert(name) {
            let fields = plan.models.get(name).into_iter().flat_map(Model::types);
            open.extend(fields.filter_map(|ty| held(plan, ty)));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text_of(schemas: &Value) -> Result<String, GenerateError> {
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "paths": {"/users/{id}": {"get": {
                "operationId": "getUser", "tags": ["Users"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/User"}}}}},
            }}},
            "components": {"schemas": schemas},
        });
        derived(document, "[features]\n", &Options::default())
    }

    #[test]
    fn every_field_is_an_option_under_its_name_on_the_wire() -> Result<(), GenerateError> {
        let text = text_of(
            &json!({"User": {"type": "object", "required": ["selfUri"], "properties": {
                "selfUri": {"type": "string"},
                "since": {"type": "string", "format": "date-time"},
                "state": {"type": "string", "enum": ["on", "off"]},
            }}}),
        )?;
        for line in [
            "#[serde(rename = \"selfUri\", default, skip_serializing_if = \"Option::is_none\")]",
            "pub self_uri: Option<String>,",
            "pub since: Option<rt::DateTime>,",
            "#[serde(rename = \"off\")]",
            "#[serde(other)]",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        Ok(())
    }

    #[test]
    fn a_model_is_boxed_only_where_it_holds_itself() -> Result<(), GenerateError> {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let text = text_of(&json!({
            "User": {"type": "object", "properties": {
                "manager": to("User"), "team": to("Team"), "chat": to("Chat"),
                "reports": {"type": "array", "items": to("User")},
            }},
            "Team": {"type": "object", "properties": {"leader": to("User")}},
            "Chat": {"type": "object", "properties": {"name": {"type": "string"}}},
        }))?;
        for line in [
            "pub manager: Option<Box<types::User>>,",
            "pub team: Option<Box<types::Team>>,",
            "pub leader: Option<Box<types::User>>,",
            "pub chat: Option<types::Chat>,",
            "pub reports: Option<Vec<types::User>>,",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        Ok(())
    }
}
