//! What stock progenitor writes for the same document: the yardstick of the
//! compile benchmark and of the differential tests.
//!
//! The document is changed as little as lets progenitor take it: nothing is
//! merged, loosened or made lean, and its types and bodies are its own.
//!
//! ```no_run
//! use std::path::Path;
//! use genesys_cloud_conformance::stock::stock;
//!
//! let document = genesys_cloud_spec::load(Path::new("spec"))?;
//! let client = stock(document, &["users".to_owned()])?;
//! assert!(client.contains("pub struct Client"));
//! # Ok::<(), genesys_cloud_codegen::GenerateError>(())
//! ```

mod calls;
mod operations;
mod places;
mod values;

use std::collections::BTreeMap;

use genesys_cloud_codegen::document::Document;
use genesys_cloud_codegen::engine::ask;
use genesys_cloud_codegen::{GenerateError, select};
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value, json};

/// Generates stock progenitor's client for `apis` (tags, modules or features;
/// all of them when empty): positional interface, formatted.
///
/// The text is a crate root. What it uses is named by its paths:
/// `progenitor_client`, `reqwest`, `serde`, `serde_json`, and, where the
/// document calls for them, `chrono`, `regress` and `uuid`.
///
/// # Errors
/// [`GenerateError`] with the place in the document, an unknown API, or what
/// progenitor said when it refused.
pub fn stock(document: Value, apis: &[String]) -> Result<String, GenerateError> {
    Ok(prettyplease::unparse(&Parts::of(document, apis)?.file))
}

/// Stock progenitor's client as [`stock`] writes it, and a module with a call of
/// each of its operations by id, for a differential test: see
/// [`calls`](crate::program::calls), which writes the same for this SDK.
///
/// The module names the client's crate `stock_progenitor`.
///
/// # Errors
/// As [`stock`].
pub fn stock_with_calls(
    document: Value,
    apis: &[String],
) -> Result<(String, String), GenerateError> {
    let parts = Parts::of(document, apis)?;
    let calls = calls::calls(&parts.file, &parts.document, &parts.openapi)?;
    Ok((prettyplease::unparse(&parts.file), calls))
}

/// What progenitor was given, and what it wrote.
struct Parts {
    document: Document,
    openapi: OpenAPI,
    file: syn::File,
}

impl Parts {
    fn of(document: Value, apis: &[String]) -> Result<Self, GenerateError> {
        let mut document = select(document, apis)?;
        for operation in &mut document.operations {
            operations::fit_parameters(operation);
            operations::one_media_type(operation);
            operations::one_body_for_success(operation);
        }
        places::visit(&mut document, &mut |_, schema| {
            values::fit_enum(schema);
            values::fit_default(schema);
        });
        places::tell_names_apart(&mut document);

        let openapi: OpenAPI = serde_path_to_error::deserialize(assemble(document.clone()))
            .map_err(|error| {
                GenerateError::engine(format!("at {}: {}", error.path(), error.inner()))
            })?;
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Positional);
        let mut generator = Generator::new(&settings);
        let tokens = ask(&mut generator, &openapi)?;
        let file = syn::parse2(tokens).map_err(|error| GenerateError::engine(error.to_string()))?;
        Ok(Self {
            document,
            openapi,
            file,
        })
    }
}

/// Puts the document together again.
fn assemble(document: Document) -> Value {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for operation in document.operations {
        let mut value = operation.rest;
        value.insert("operationId".into(), operation.id.into());
        value.insert("parameters".into(), operation.parameters.into());
        if let Some(body) = operation.body {
            value.insert("requestBody".into(), body);
        }
        value.insert("responses".into(), json!(operation.responses));
        paths
            .entry(operation.path)
            .or_default()
            .insert(operation.method, value.into());
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Genesys Cloud", "version": document.version},
        "paths": paths,
        "components": {"schemas": document.schemas},
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One operation around `schema`, with `responses`.
    fn document(schemas: &Value, responses: &Value) -> Value {
        json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "paths": {"/users/{id}": {"get": {
                "operationId": "getUser", "tags": ["Users"], "responses": responses,
            }}},
            "components": {"schemas": schemas},
        })
    }

    fn body(schema: &Value) -> Value {
        json!({"description": "", "content": {"application/json": {"schema": schema}}})
    }

    #[test]
    fn stock_types_stay_closed_and_required() -> Result<(), GenerateError> {
        let user = json!({"User": {
            "type": "object", "required": ["name"],
            "properties": {
                "name": {"type": "string"},
                "state": {"type": "string", "enum": ["on", "off"]},
            },
        }});
        let responses = json!({"200": body(&json!({"$ref": "#/components/schemas/User"}))});
        let text = stock(document(&user, &responses), &[])?;
        assert!(text.contains("pub name: ::std::string::String"), "{text}");
        assert!(text.contains("pub enum UserState"), "{text}");
        assert!(
            text.contains("pub async fn get_user<'a>(\n        &'a self,\n        id: &'a str"),
            "{text}"
        );
        Ok(())
    }

    #[test]
    fn a_type_declared_in_place_gives_way_to_a_definition() -> Result<(), GenerateError> {
        let schemas = json!({
            "User": {"type": "object", "properties": {
                "state": {"type": "string", "enum": ["on", "off"]},
            }},
            "UserState": {"type": "object", "properties": {"since": {"type": "string"}}},
        });
        let text = stock(
            document(&schemas, &json!({"204": {"description": ""}})),
            &[],
        )?;
        assert!(text.contains("pub enum UserStateInline"), "{text}");
        assert_eq!(text.matches("pub struct UserState ").count(), 1, "{text}");
        Ok(())
    }

    #[test]
    fn faults_of_a_document_do_not_stop_it() -> Result<(), GenerateError> {
        let schemas = json!({
            "Faulty": {"type": "object", "properties": {
                "default": {"type": "integer", "format": "int32", "default": "ten"},
                "out_of_range": {"type": "integer", "minimum": 1, "default": 0},
                "repeated": {"type": "string", "enum": ["a", "a"], "default": "b"},
                "by_case": {"type": "string", "enum": ["Apple", "APPLE"]},
                "truth": {"type": "boolean", "enum": [true]},
            }},
        });
        let faulty = body(&json!({"$ref": "#/components/schemas/Faulty"}));
        let text = body(&json!({"type": "string"}));
        let responses = json!({
            "200": faulty, "201": text, "204": {"description": ""},
            "400": faulty, "500": {"description": ""}, "default": text,
        });
        let text = stock(document(&schemas, &responses), &[])?;
        assert!(
            text.contains("Result<ResponseValue<types::Faulty>, Error<()>>"),
            "{text}"
        );
        assert!(
            text.contains("200u16 =>") && !text.contains("201u16") && !text.contains("400u16"),
            "{text}"
        );
        Ok(())
    }

    #[test]
    fn what_progenitor_cannot_take_is_told_in_its_words() {
        let schemas = json!({"A": {"type": "object", "required": "yes", "properties": {}}});
        let failed = stock(document(&schemas, &json!({})), &[]);
        let Err(GenerateError::Engine { what }) = failed else {
            panic!("{failed:?}");
        };
        assert!(what.contains("components.schemas"), "{what}");
    }
}
