//! One form for every edition: Swagger 2.0 in, OpenAPI 3 out.
//!
//! Genesys publishes Swagger 2.0; the rest of the generator, and progenitor,
//! speak OpenAPI 3. This stage moves each fact to the place where OpenAPI 3
//! keeps it and drops none: vendor extensions, error codes and permissions
//! stay on the object that carried them. An OpenAPI 3 document passes through.
//!
//! The result stays plain JSON: `openapiv3` drops what stands beside a `$ref`
//! (read-only marks, for one), and those facts are still needed.
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

use serde_json::{Map, Value, json};

use crate::{GenerateError, spec::METHODS};

type Object = Map<String, Value>;

/// Keys of a Swagger 2.0 parameter or header that belong to its schema.
const SCHEMA_KEYS: [&str; 16] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
];

/// Brings a document of either edition to the OpenAPI 3 form.
///
/// # Errors
/// [`GenerateError::Document`] when the document is neither edition, or when
/// a part of it does not have the form that its edition requires.
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

    fn operation(&self, value: Value, common: &[Value], at: &str) -> Result<Value, GenerateError> {
        let Value::Object(mut operation) = value else {
            return Err(GenerateError::document(at, "an operation is an object"));
        };
        let consumes = media_types(operation.remove("consumes").as_ref())
            .unwrap_or_else(|| self.consumes.clone());
        let produces = media_types(operation.remove("produces").as_ref())
            .unwrap_or_else(|| self.produces.clone());

        let own = match operation.remove("parameters") {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let mut parameters: Vec<Value> = Vec::new();
        let mut form = Object::new();
        let mut form_required = Vec::new();
        let mut has_file = false;
        let resolved: Vec<Object> = own
            .into_iter()
            .map(|parameter| self.resolve(parameter))
            .collect();
        let inherited = common
            .iter()
            .map(|parameter| self.resolve(parameter.clone()))
            .filter(|parameter| {
                !resolved.iter().any(|own| {
                    own.get("name") == parameter.get("name") && own.get("in") == parameter.get("in")
                })
            })
            .collect::<Vec<_>>();
        for mut parameter in inherited.into_iter().chain(resolved.iter().cloned()) {
            match parameter.get("in").and_then(Value::as_str) {
                Some("body") => {
                    let body = body_of(&mut parameter, &consumes);
                    operation.insert("requestBody".into(), body);
                }
                Some("formData") => {
                    let name = text(&parameter, "name");
                    if parameter.get("required") == Some(&Value::Bool(true)) {
                        form_required.push(Value::from(name.clone()));
                    }
                    has_file |= parameter.get("type").and_then(Value::as_str) == Some("file");
                    let mut schema = schema_of(&mut parameter);
                    if schema["type"] == "file" {
                        schema = json!({"type": "string", "format": "binary"});
                    }
                    form.insert(name, schema);
                }
                Some(_) => parameters.push(parameter_of(parameter)),
                None => {
                    return Err(GenerateError::document(
                        &format!("{at}.parameters"),
                        "a parameter does not say where it is (`in`)",
                    ));
                }
            }
        }
        if !form.is_empty() {
            let media = if has_file {
                "multipart/form-data"
            } else {
                "application/x-www-form-urlencoded"
            };
            let schema = json!({"type": "object", "properties": form, "required": form_required});
            operation.insert(
                "requestBody".into(),
                json!({"required": true, "content": {media: {"schema": schema}}}),
            );
        }
        operation.insert("parameters".into(), Value::Array(parameters));

        let mut responses = Object::new();
        for (status, response) in take_object(&mut operation, "responses") {
            let response = if response.get("$ref").is_some() {
                let mut response = response;
                upgrade_schema(&mut response);
                response
            } else {
                response_of(response, &produces)
            };
            responses.insert(status, response);
        }
        operation.insert("responses".into(), Value::Object(responses));
        // What the operation answers in, also where no answer has a body.
        operation.insert("x-produces".into(), json!(produces));
        Ok(Value::Object(operation))
    }

    fn resolve(&self, parameter: Value) -> Object {
        if let Some(name) = parameter
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| target.strip_prefix("#/parameters/"))
        {
            return object(self.parameters.get(name));
        }
        match parameter {
            Value::Object(map) => map,
            _ => Object::new(),
        }
    }
}

fn body_of(parameter: &mut Object, consumes: &[String]) -> Value {
    let mut schema = parameter.remove("schema").unwrap_or_else(|| json!({}));
    upgrade_schema(&mut schema);
    let content: Object = consumes
        .iter()
        .map(|media| (media.clone(), json!({ "schema": schema })))
        .collect();
    let mut body = Object::new();
    body.insert("content".into(), Value::Object(content));
    body.insert(
        "required".into(),
        parameter.remove("required").unwrap_or(Value::Bool(false)),
    );
    for (key, value) in std::mem::take(parameter) {
        if key == "description" || key.starts_with("x-") {
            body.insert(key, value);
        }
    }
    Value::Object(body)
}

fn parameter_of(mut parameter: Object) -> Value {
    let mut out = Object::new();
    let place = text(&parameter, "in");
    let format = parameter.remove("collectionFormat");
    if format.is_some() || parameter.get("type").is_some_and(|kind| kind == "array") {
        // Swagger 2.0 separates by commas where it does not say; OpenAPI 3 repeats
        // the key.
        let format = format.as_ref().and_then(Value::as_str).unwrap_or("csv");
        let style = match (place.as_str(), format) {
            (_, "ssv") => "spaceDelimited",
            (_, "pipes") => "pipeDelimited",
            // OpenAPI 3 has no name for this one.
            (_, "tsv") => "tabDelimited",
            ("query", _) => "form",
            _ => "simple",
        };
        out.insert("style".into(), style.into());
        if place == "query" {
            out.insert("explode".into(), (format == "multi").into());
        }
    }
    let schema = schema_of(&mut parameter);
    for (key, value) in parameter {
        out.insert(key, value);
    }
    if place == "path" {
        out.insert("required".into(), Value::Bool(true));
    }
    out.insert("schema".into(), schema);
    Value::Object(out)
}

/// Takes the keys that describe the value out of a parameter or header.
fn schema_of(parameter: &mut Object) -> Value {
    let mut schema = Object::new();
    for key in SCHEMA_KEYS {
        if let Some(value) = parameter.remove(key) {
            schema.insert(key.into(), value);
        }
    }
    let mut schema = Value::Object(schema);
    upgrade_schema(&mut schema);
    schema
}

fn response_of(response: Value, produces: &[String]) -> Value {
    let mut response = match response {
        Value::Object(map) => map,
        _ => Object::new(),
    };
    response.entry("description").or_insert_with(|| "".into());
    if let Some(mut schema) = response.remove("schema") {
        upgrade_schema(&mut schema);
        let mut content = Object::new();
        for media in produces {
            content.insert(media.clone(), json!({ "schema": schema }));
        }
        response.insert("content".into(), Value::Object(content));
    }
    if let Some(Value::Object(headers)) = response.get_mut("headers") {
        for header in headers.values_mut() {
            if let Value::Object(map) = header {
                let schema = schema_of(map);
                map.insert("schema".into(), schema);
            }
        }
    }
    response.remove("examples");
    Value::Object(response)
}

/// Rewrites references and the few schema keys whose form differs, in place.
fn upgrade_schema(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    if let Some(Value::String(target)) = map.get_mut("$ref") {
        for (from, to) in [
            ("#/definitions/", "#/components/schemas/"),
            ("#/responses/", "#/components/responses/"),
        ] {
            if let Some(name) = target.strip_prefix(from) {
                *target = format!("{to}{name}");
                break;
            }
        }
    }
    if let Some(Value::String(property)) = map.get("discriminator") {
        let name = property.clone();
        map.insert("discriminator".into(), json!({ "propertyName": name }));
    }
    if map.get("x-nullable") == Some(&Value::Bool(true)) {
        map.insert("nullable".into(), Value::Bool(true));
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = map.get_mut(key) {
            upgrade_schema(inner);
        }
    }
    if let Some(Value::Object(properties)) = map.get_mut("properties") {
        properties.values_mut().for_each(upgrade_schema);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(list)) = map.get_mut(key) {
            list.iter_mut().for_each(upgrade_schema);
        }
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
