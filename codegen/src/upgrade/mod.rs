//! One form for every edition: Swagger 2.0 in, OpenAPI 3 out.
//!
//! Genesys publishes Swagger 2.0; the rest of the generator, and progenitor, speak OpenAPI 3. This
//! stage moves each fact to the place where OpenAPI 3 keeps it and drops none: vendor extensions,
//! error codes and permissions stay on the object that carried them. An OpenAPI 3 document passes
//! through.
//!
//! The result stays plain JSON: `openapiv3` drops what stands beside a `$ref` (read-only marks, for
//! one), and those facts are still needed.
//!
//! ```
//! let swagger = serde_json::json!({
//!     "swagger": "2.0", "info": {"title": "t", "version": "1"},
//!     "paths": {"/a": {"get": {"operationId": "getA", "responses": {
//!         "200": {"schema": {"$ref": "#/definitions/A"}}}}}},
//!     "definitions": {"A": {"type": "object"}}
//! });
//! let document = genesys_cloud_codegen::upgrade::upgrade(swagger)?;
//! assert!(document["components"]["schemas"]["A"].is_object());
//! # Ok::<(), genesys_cloud_codegen::GenerateError>(())
//! ```

mod base_path;
mod operation;
mod parameter;
mod response;
mod schema;

use serde_json::{Map, Value, json};

use self::response::response_of;
use self::schema::upgrade_schema;

use crate::GenerateError;
use crate::spec::METHODS;

type Object = Map<String, Value>;

/// Brings a document of either edition to the OpenAPI 3 form.
///
/// # Errors
/// [`GenerateError::Document`] when the document is neither edition, or when a part of it does not
/// have the form that its edition requires.
pub fn upgrade(document: Value) -> Result<Value, GenerateError> {
    match document {
        Value::Object(map) if map.get("swagger").and_then(Value::as_str) == Some("2.0") => {
            Ok(Value::Object(Upgrade::new(&map).document(map)?))
        }
        Value::Object(mut map)
            if map
                .get("openapi")
                .and_then(Value::as_str)
                .is_some_and(|edition| edition.starts_with("3.0")) =>
        {
            let base = base_path::of_servers(&map);
            base_path::prefix(&mut map, &base);
            Ok(Value::Object(map))
        }
        _ => Err(GenerateError::document(
            "$",
            "neither `swagger: 2.0` nor `openapi: 3.0.x` is stated",
        )),
    }
}

/// What an operation inherits from the document when it does not say so itself.
struct Upgrade {
    consumes: Vec<String>,
    produces: Vec<String>,
    parameters: Object,
}

impl Upgrade {
    fn new(root: &Object) -> Self {
        Self {
            consumes: media_types(root.get("consumes")).unwrap_or_else(json_only),
            produces: media_types(root.get("produces")).unwrap_or_else(json_only),
            parameters: object(root.get("parameters")),
        }
    }

    fn document(&self, mut root: Object) -> Result<Object, GenerateError> {
        let mut out = Object::new();
        out.insert("openapi".into(), "3.0.3".into());
        let mut info = object(root.get("info"));
        info.entry("title").or_insert_with(|| "API".into());
        info.entry("version").or_insert_with(|| "0".into());
        out.insert("info".into(), Value::Object(info));
        if let Some(host) = root.get("host").and_then(Value::as_str) {
            out.insert(
                "servers".into(),
                json!([{ "url": format!("https://{host}") }]),
            );
        }

        let mut paths = Object::new();
        for (path, item) in take_object(&mut root, "paths") {
            let at = format!("$.paths[{path:?}]");
            paths.insert(path, self.path_item(item, &at)?);
        }
        out.insert("paths".into(), Value::Object(paths));
        let base = root.get("basePath").and_then(Value::as_str).unwrap_or("");
        base_path::prefix(&mut out, base);

        let mut schemas = Object::new();
        for (name, mut schema) in take_object(&mut root, "definitions") {
            upgrade_schema(&mut schema);
            schemas.insert(name, schema);
        }
        let mut components = Object::new();
        components.insert("schemas".into(), Value::Object(schemas));
        let mut responses = Object::new();
        for (name, response) in take_object(&mut root, "responses") {
            responses.insert(name, response_of(response, &self.produces));
        }
        components.insert("responses".into(), Value::Object(responses));
        let mut schemes = Object::new();
        for (name, scheme) in take_object(&mut root, "securityDefinitions") {
            schemes.insert(name, security_scheme(&scheme));
        }
        components.insert("securitySchemes".into(), Value::Object(schemes));
        out.insert("components".into(), Value::Object(components));

        for (key, value) in root {
            if matches!(key.as_str(), "tags" | "security" | "externalDocs") || key.starts_with("x-")
            {
                out.insert(key, value);
            }
        }
        Ok(out)
    }

    fn path_item(&self, item: Value, at: &str) -> Result<Value, GenerateError> {
        let Value::Object(mut item) = item else {
            return Err(GenerateError::document(at, "a path item is an object"));
        };
        let common = match item.remove("parameters") {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let mut out = Object::new();
        for (key, value) in item {
            if METHODS.contains(&key.as_str()) {
                let operation = self.operation(value, &common, &format!("{at}.{key}"))?;
                out.insert(key, operation);
            } else {
                out.insert(key, value);
            }
        }
        Ok(Value::Object(out))
    }
}

fn security_scheme(scheme: &Value) -> Value {
    match scheme.get("type").and_then(Value::as_str) {
        Some("oauth2") => {
            let flow = match scheme.get("flow").and_then(Value::as_str) {
                Some("accessCode") => "authorizationCode",
                Some("application") => "clientCredentials",
                Some(flow @ ("implicit" | "password")) => flow,
                _ => "implicit",
            };
            let mut detail = Object::new();
            for key in ["authorizationUrl", "tokenUrl", "scopes"] {
                if let Some(value) = scheme.get(key) {
                    detail.insert(key.into(), value.clone());
                }
            }
            json!({"type": "oauth2", "flows": {flow: detail}})
        }
        Some("basic") => json!({"type": "http", "scheme": "basic"}),
        _ => scheme.clone(),
    }
}

fn media_types(value: Option<&Value>) -> Option<Vec<String>> {
    let list: Vec<String> = value?
        .as_array()?
        .iter()
        .filter_map(|media| media.as_str().map(str::to_owned))
        .collect();
    (!list.is_empty()).then_some(list)
}

fn json_only() -> Vec<String> {
    vec!["application/json".into()]
}

fn object(value: Option<&Value>) -> Object {
    value
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

fn take_object(map: &mut Object, key: &str) -> Object {
    match map.remove(key) {
        Some(Value::Object(inner)) => inner,
        _ => Object::new(),
    }
}

fn text(map: &Object, key: &str) -> String {
    map.get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}
