//! What progenitor is asked about: the document without what it does not need for its decisions, or
//! would turn into code that refuses live responses.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::{Document, RawOperation, path_names};
use crate::fixups::{ARGUMENT, declared, is_success};
use crate::report::Report;

/// The document without what progenitor does not need for its decisions, or would turn into code
/// that refuses live responses.
pub(super) fn lean_document(document: &Document, report: &mut Report) -> Value {
    let mut schemas = Map::new();
    for (name, schema) in &document.schemas {
        schemas.insert(name.clone(), lean_schema(schema, report));
    }
    // Each operation has a path of its own, made of what an argument list needs
    // to know: progenitor reads no more than that from it, and refuses some.
    let mut paths: BTreeMap<String, Value> = BTreeMap::new();
    for (index, operation) in document.operations.iter().enumerate() {
        let names: String = path_names(&operation.path)
            .iter()
            .filter_map(|name| {
                operation
                    .parameters
                    .iter()
                    .find(|one| one["in"] == "path" && one["name"] == *name)
            })
            .filter_map(|parameter| Some(format!("/{{{}}}", parameter[ARGUMENT].as_str()?)))
            .collect();
        let method = &operation.method;
        paths.insert(
            format!("/{index:06}{names}"),
            json!({ method: lean_operation(operation, report) }),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "api", "version": "0"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn lean_operation(operation: &RawOperation, report: &mut Report) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter[ARGUMENT], "in": parameter["in"],
                "required": parameter["in"] == "path" || parameter["required"] == true,
                "schema": lean_schema(&parameter["schema"], report),
            })
        })
        .collect();
    let mut out = json!({"operationId": operation.id, "parameters": parameters});
    if let Some((_, schema)) = operation.body.as_ref().and_then(first_content) {
        out["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": lean_schema(schema, report)}},
        });
    }
    let success = operation
        .responses
        .iter()
        .filter(|(status, _)| is_success(status))
        .find_map(|(_, response)| first_content(response));
    out["responses"] = match success {
        Some((_, schema)) => json!({"200": {"description": "", "content": {
            "application/json": {"schema": lean_schema(schema, report)}}}}),
        None => json!({"204": {"description": ""}}),
    };
    let successes = operation.responses.keys();
    if successes.filter(|status| is_success(status)).count() > 1 {
        report.fixed(&declared::ONE_RESPONSE);
    }
    out
}

/// The first media type of a body or response that has a schema. All media types of one body share
/// it in every known edition.
pub fn first_content(holder: &Value) -> Option<(&str, &Value)> {
    let content = holder.get("content")?.as_object()?;
    let preferred = ["application/json", "application/scim+json"];
    let (media, body) = preferred
        .iter()
        .find_map(|wanted| content.get_key_value(*wanted))
        .or_else(|| content.iter().next())?;
    Some((media, body.get("schema")?))
}

/// Keeps what a type is and drops what would make a reader stricter.
fn lean_schema(schema: &Value, report: &mut Report) -> Value {
    let Value::Object(map) = schema else {
        return json!({});
    };
    if let Some(target) = map.get("$ref") {
        return json!({ "$ref": target });
    }
    let mut out = Map::new();
    for (key, value) in map {
        match key.as_str() {
            "type" | "enum" => {
                out.insert(key.clone(), value.clone());
            }
            "format" => match value.as_str() {
                Some("int32" | "int64" | "date" | "date-time" | "interval") => {
                    out.insert(key.clone(), value.clone());
                }
                Some("float") => report.fixed(&declared::WIDEN_FLOAT),
                _ => {}
            },
            "items" | "additionalProperties" if value.is_object() => {
                out.insert(key.clone(), lean_schema(value, report));
            }
            "properties" => {
                let properties: Map<String, Value> = value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, inner)| (name.clone(), lean_schema(inner, report)))
                    .collect();
                out.insert(key.clone(), Value::Object(properties));
            }
            "default" => report.fixed(&declared::DROP_DEFAULT),
            "pattern" | "minLength" | "maxLength" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minItems" | "maxItems" | "uniqueItems"
            | "minProperties" | "maxProperties" => {
                report.fixed(&declared::DROP_CONSTRAINT);
            }
            _ => {}
        }
    }
    // A list that does not say of what, is of anything.
    if out.get("type").is_some_and(|kind| kind == "array") {
        out.entry("items").or_insert_with(|| json!({}));
    }
    Value::Object(out)
}
