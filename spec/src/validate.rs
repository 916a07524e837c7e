//! Whether a document can be used at all, and what it holds.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::grammar::{Met, walk};
use super::operations::operations;
use super::{JsonPath, SpecError};

/// What a document holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// `Swagger 2.0`, `OpenAPI 3.0.3`, …
    pub edition: String,
    /// Entries under `paths`.
    pub paths: usize,
    /// Methods of these paths.
    pub operations: usize,
    /// Entries under `definitions` or `components.schemas`.
    pub schemas: usize,
    /// Named properties anywhere in the document.
    pub properties: usize,
}

/// Checks that the document is one of ours, that every operation has an id of its own, and that
/// every reference leads somewhere.
pub(super) fn check(document: &Value) -> Result<Summary, SpecError> {
    let edition = edition(document)?;
    // A later OpenAPI document may hold webhooks or components alone; one
    // without operations is still of no use here.
    if document.get("paths").is_none() {
        let path = JsonPath::of_keys(["paths"]);
        return Err(SpecError::Malformed {
            path,
            expected: "an object",
            found: "nothing",
        });
    }
    let mut ids = BTreeMap::new();
    let mut properties = 0;
    walk(document, &mut |met, path| match met {
        Met::Operation(operation) => operation_id(operation, path, &mut ids),
        Met::Property => {
            properties += 1;
            Ok(())
        }
        Met::Ref(target) => reference(document, target, path),
        Met::Mapping(target) if target.contains('#') => reference(document, target, path),
        Met::Mapping(_) => Ok(()),
    })?;
    let count = |value: Option<&Value>| value.and_then(Value::as_object).map_or(0, Map::len);
    Ok(Summary {
        edition,
        paths: count(document.get("paths")),
        operations: operations(document).count(),
        schemas: count(document.get("definitions"))
            + count(document.pointer("/components/schemas")),
        properties,
    })
}

/// The document's edition, if it is one that the generator reads: Swagger 2.0 or `OpenAPI` 3.0.
fn edition(document: &Value) -> Result<String, SpecError> {
    let refuse = |path: JsonPath, found: &str| SpecError::NotAnApiDocument {
        path,
        found: found.to_owned(),
    };
    let Some(object) = document.as_object() else {
        return Err(refuse(JsonPath::root(), super::grammar::kind(document)));
    };
    let (key, name, major) = if object.contains_key("swagger") {
        ("swagger", "Swagger", "2.0")
    } else if object.contains_key("openapi") {
        ("openapi", "OpenAPI", "3.0")
    } else {
        return Err(refuse(
            JsonPath::root(),
            "neither `swagger` nor `openapi` says its version",
        ));
    };
    match object[key].as_str() {
        Some(version) if version.starts_with(major) => Ok(format!("{name} {version}")),
        _ => Err(refuse(
            JsonPath::of_keys([key]),
            &format!("{name} version {}", object[key]),
        )),
    }
}

fn operation_id(
    operation: &Value,
    path: &JsonPath,
    ids: &mut BTreeMap<String, JsonPath>,
) -> Result<(), SpecError> {
    let mut at = path.clone();
    at.push_key("operationId");
    match operation.get("operationId").and_then(Value::as_str) {
        Some(id) if !id.is_empty() => match ids.insert(id.to_owned(), at.clone()) {
            None => Ok(()),
            Some(first) => Err(SpecError::DuplicateOperationId {
                id: id.to_owned(),
                path: at,
                first,
            }),
        },
        // Callbacks and webhooks are not called by name.
        _ if path.key(0) != Some("paths") || path.key(3).is_some() => Ok(()),
        _ => Err(SpecError::MissingOperationId { path: at }),
    }
}

fn reference(document: &Value, target: &str, path: &JsonPath) -> Result<(), SpecError> {
    let found = pointer(target).and_then(|pointer| document.pointer(&pointer).map(|_| ()));
    found.ok_or_else(|| SpecError::DanglingRef {
        path: path.clone(),
        target: target.to_owned(),
    })
}

/// The JSON pointer in a reference into the same document.
pub(super) fn pointer(target: &str) -> Option<String> {
    let fragment = target.strip_prefix('#')?;
    Some(
        percent_decode_str(fragment)
            .decode_utf8()
            .ok()?
            .into_owned(),
    )
}
