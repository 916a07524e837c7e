//! Every place of a body, with the schema that the document gives it.

use serde_json::Value;

use crate::document::Document;

/// Visits every value below this one, with its JSON pointer.
pub(super) fn walk(value: &Value, at: &str, visit: &mut dyn FnMut(&str, &Value)) {
    for (at, value) in children(value, at) {
        visit(&at, value);
        walk(value, &at, visit);
    }
}

/// The places of all properties.
pub(super) fn fields(value: &Value, at: &str, places: &mut Vec<String>) {
    for (below, child) in children(value, at) {
        if value.is_object() {
            places.push(below.clone());
        }
        fields(child, &below, places);
    }
}

/// Visits every value that the schema knows, with its JSON pointer and its schema.
pub(super) fn typed(
    document: &Document,
    schema: &Value,
    value: &Value,
    at: &str,
    visit: &mut dyn FnMut(&str, &Value, &Value),
) {
    let schema = document.resolve(schema);
    visit(at, schema, value);
    for (at, child) in children(value, at) {
        let schema = if value.is_object() {
            let property = schema["properties"].get(name(&at));
            property.or_else(|| schema.get("additionalProperties"))
        } else {
            schema.get("items")
        };
        if let Some(schema) = schema {
            typed(document, schema, child, &at, visit);
        }
    }
}

/// The last name in a JSON pointer.
pub(super) fn name(at: &str) -> String {
    let name = at.rsplit('/').next().unwrap_or_default();
    name.replace("~1", "/").replace("~0", "~")
}

fn children<'a>(value: &'a Value, at: &str) -> Vec<(String, &'a Value)> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let name = name.replace('~', "~0").replace('/', "~1");
                (format!("{at}/{name}"), value)
            })
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(nth, value)| (format!("{at}/{nth}"), value))
            .collect(),
        _ => Vec::new(),
    }
}
