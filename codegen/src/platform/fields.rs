//! Names of fields, followed through the models of the document.

use serde_json::Value;

use crate::document::{Document, RawOperation, reference};
use crate::engine::first_content;

/// The schema at `path` below the first success response of an operation that has it. A dot leads
/// into an object; lists are looked through.
pub(super) fn in_response<'a>(
    document: &'a Document,
    operation: &'a RawOperation,
    path: &str,
) -> Option<&'a Value> {
    operation
        .responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .filter_map(|(_, response)| first_content(response))
        .find_map(|(_, schema)| follow(document, schema, path))
}

fn follow<'a>(document: &'a Document, schema: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(schema, |schema, name| {
        property(document, schema, name).map(|found| match found.get("items") {
            Some(items) => items,
            None => found,
        })
    })
}

fn property<'a>(document: &'a Document, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = match reference(schema) {
        Some(target) => document.schemas.get(target)?,
        None => schema,
    };
    let parts = schema.get("allOf").and_then(Value::as_array);
    schema
        .get("properties")
        .and_then(|all| all.get(name))
        .or_else(|| {
            parts
                .into_iter()
                .flatten()
                .find_map(|part| property(document, part, name))
        })
}
