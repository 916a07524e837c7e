//! Parameters: what stays one, what becomes the body, and what each value is.

use serde_json::{Value, json};

use super::schema::upgrade_schema;
use super::{Object, text};

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

/// The fields of a form, which OpenAPI 3 takes as one body.
#[derive(Default)]
pub(super) struct FormFields {
    schemas: Object,
    required: Vec<Value>,
    has_file: bool,
}

impl FormFields {
    /// Takes a parameter of the form.
    pub(super) fn add(&mut self, mut parameter: Object) {
        let name = text(&parameter, "name");
        if parameter.get("required") == Some(&Value::Bool(true)) {
            self.required.push(Value::from(name.clone()));
        }
        self.has_file |= parameter.get("type").and_then(Value::as_str) == Some("file");
        let mut schema = schema_of(&mut parameter);
        if schema["type"] == "file" {
            schema = json!({"type": "string", "format": "binary"});
        }
        self.schemas.insert(name, schema);
    }

    /// The body, if there is a field.
    pub(super) fn body(self) -> Option<Value> {
        if self.schemas.is_empty() {
            return None;
        }
        let media = if self.has_file {
            "multipart/form-data"
        } else {
            "application/x-www-form-urlencoded"
        };
        let schema =
            json!({"type": "object", "properties": self.schemas, "required": self.required});
        Some(json!({"required": true, "content": {media: {"schema": schema}}}))
    }
}

/// The body that a parameter `in: body` is.
pub(super) fn body_of(parameter: &mut Object, consumes: &[String]) -> Value {
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

/// A parameter of the path, the query or the headers.
pub(super) fn parameter_of(mut parameter: Object) -> Value {
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
pub(super) fn schema_of(parameter: &mut Object) -> Value {
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
