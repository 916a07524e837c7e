//! Fixups of operations: parameters that do not agree with their path.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{declared, is_success};
use crate::document::{Document, RawOperation, path_names, reference};
use crate::names::{Unique, value_name};
use crate::report::Report;

/// The key that holds a parameter's argument name.
pub(crate) const ARGUMENT: &str = "x-argument";

fn is_path(parameter: &Value) -> bool {
    parameter["in"] == "path"
}

/// A name in the path that no parameter declares is a string.
pub(super) fn add_missing_path_parameters(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        for name in path_names(&operation.path) {
            if !operation
                .parameters
                .iter()
                .any(|one| is_path(one) && one["name"] == name)
            {
                operation.parameters.push(json!({
                    "name": name, "in": "path", "required": true, "schema": {"type": "string"},
                }));
                report.fixed(&declared::ADD_MISSING_PATH_PARAMETERS);
            }
        }
    }
}

/// A path parameter that the path has no place for cannot be sent.
pub(super) fn drop_foreign_path_parameters(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        let (path, id) = (operation.path.clone(), operation.id.clone());
        let names = path_names(&path);
        operation.parameters.retain(|parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            let fits = !is_path(parameter) || names.contains(&name);
            if !fits {
                report.fixed(&declared::DROP_FOREIGN_PATH_PARAMETERS);
                report.unexpressed(&format!(
                    "path parameter `{name}` of `{id}`, which is not in its path"
                ));
            }
            fits
        });
    }
}

/// Cookies are not part of this platform's API, and progenitor has none. What a parameter without a
/// schema is, the next fixups decide.
pub(super) fn drop_unsupported_parameters(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        let id = operation.id.clone();
        operation.parameters.retain(|parameter| {
            let is_supported =
                matches!(parameter["in"].as_str(), Some("path" | "query" | "header"));
            if !is_supported {
                report.fixed(&declared::DROP_UNSUPPORTED_PARAMETERS);
                report.unexpressed(&format!("parameter {} of `{id}`", parameter["name"]));
            }
            is_supported
        });
    }
}

/// A response for every success (`2XX`) is the response with 200, unless that is declared too.
pub(super) fn read_status_ranges(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        for (range, status) in [("2XX", "200"), ("3XX", "302")] {
            let Some(response) = operation.responses.remove(range) else {
                continue;
            };
            report.fixed(&declared::READ_STATUS_RANGES);
            if operation.responses.contains_key(status) {
                report.unexpressed(&format!(
                    "the response with any {range} of `{}`, beside that with {status}",
                    operation.id
                ));
            } else {
                operation.responses.insert(status.to_owned(), response);
            }
        }
    }
}

/// Progenitor leaves out a body that does not say what it is.
pub(super) fn add_missing_body_schemas(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        let Some(body) = &mut operation.body else {
            continue;
        };
        let has_schema = body["content"]
            .as_object()
            .is_some_and(|content| content.values().any(|media| media.get("schema").is_some()));
        if !has_schema {
            let media = body["content"]
                .as_object()
                .and_then(|content| content.keys().next().cloned())
                .unwrap_or_else(|| "application/json".to_owned());
            body["content"] = json!({ media: {"schema": {}} });
            report.fixed(&declared::ADD_MISSING_BODY_SCHEMAS);
            report.loosened(&format!("{}.Body", operation.id), "a body without a schema");
        }
    }
}

/// Bodies are written as JSON: forms, files and the like are not expressed.
pub(super) fn note_foreign_bodies(document: &mut Document, report: &mut Report) {
    for operation in &document.operations {
        let content = operation
            .body
            .as_ref()
            .and_then(|body| body["content"].as_object());
        let Some(content) = content else { continue };
        if !content
            .keys()
            .any(|media| media.contains("json") || media == "*/*")
        {
            let media: Vec<&str> = content.keys().map(String::as_str).collect();
            report.fixed(&declared::NOTE_FOREIGN_BODIES);
            report.unexpressed(&format!(
                "the body of `{}` as {}: it is written as JSON",
                operation.id,
                media.join(" or ")
            ));
        }
    }
}

/// A response that is neither JSON nor text is named: the runtime reads no other, and such a call
/// gives its bytes beside an error.
pub(super) fn note_foreign_answers(document: &Document, report: &mut Report) {
    for operation in &document.operations {
        for (status, response) in &operation.responses {
            let content = response["content"].as_object();
            let Some(content) = content.filter(|map| is_success(status) && !map.is_empty()) else {
                continue;
            };
            let readable = |media: &String| {
                media.contains("json") || media.starts_with("text/") || media == "*/*"
            };
            if !content.keys().any(readable) {
                let media: Vec<&str> = content.keys().map(String::as_str).collect();
                report.unexpressed(&format!(
                    "the response of `{}` with status {status} as {}",
                    operation.id,
                    media.join(" or ")
                ));
            }
        }
    }
}

/// A parameter that is more than a value or a list of values, or a list in a form of its own, is
/// text that the caller writes.
pub(super) fn take_odd_parameters_as_text(document: &mut Document, report: &mut Report) {
    let schemas = &document.schemas;
    for operation in &mut document.operations {
        for parameter in &mut operation.parameters {
            let is_path = is_path(parameter);
            let schema = resolved(schemas, &parameter["schema"]);
            let is_list = schema["type"] == "array";
            let has_own_form = is_list
                && parameter
                    .get("style")
                    .is_some_and(|style| style != "form" && style != "simple");
            let is_plain = if is_list {
                !is_path && !has_own_form && is_value(resolved(schemas, &schema["items"]))
            } else {
                is_value(schema)
            };
            if is_plain {
                if is_list {
                    // A list under a name of its own is still a list of arguments.
                    parameter["schema"] = schema.clone();
                }
                continue;
            }
            parameter["schema"] = json!({"type": "string"});
            report.fixed(&declared::TAKE_ODD_PARAMETERS_AS_TEXT);
            report.loosened(
                &format!(
                    "{}.{}",
                    operation.id,
                    parameter["name"].as_str().unwrap_or_default()
                ),
                "a parameter that only text can express",
            );
        }
    }
}

/// Gives every parameter an argument name of its own. progenitor knows parameters by name alone, so
/// that of two in different places it keeps one.
pub(super) fn name_parameters(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        let mut names = Unique::default();
        if operation.body.is_some() {
            names.reserve("body");
        }
        // Names in the path are what people know an operation by: they go first.
        let (first, others): (Vec<_>, Vec<_>) = operation
            .parameters
            .iter_mut()
            .partition(|parameter| is_path(parameter));
        for parameter in first.into_iter().chain(others) {
            let wanted = value_name(parameter["name"].as_str().unwrap_or_default());
            let place = parameter["in"].as_str().unwrap_or_default();
            let name = names.claim(&wanted, &format!("_{place}"));
            if name != wanted {
                report.fixed(&declared::NAME_PARAMETERS);
            }
            parameter[ARGUMENT] = name.into();
        }
    }
}

/// The schema itself, behind the references to it.
fn resolved<'a>(schemas: &'a BTreeMap<String, Value>, mut schema: &'a Value) -> &'a Value {
    // Circles of references are broken by now; the bound is for those in lists.
    for _ in 0..16 {
        match reference(schema).and_then(|name| schemas.get(name)) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

fn is_value(schema: &Value) -> bool {
    matches!(
        schema["type"].as_str(),
        Some("string" | "integer" | "number" | "boolean")
    ) || (schema.get("type").is_none() && schema["enum"].is_array())
}

/// Query lists of SCIM are one value joined by commas (RFC 7644, section 3.9), whatever the
/// document says of how they are collected.
pub(super) fn join_scim_lists(document: &mut Document, report: &mut Report) {
    for operation in &mut document.operations {
        if !is_scim(operation) {
            continue;
        }
        for parameter in &mut operation.parameters {
            let is_list = matches!(
                parameter["name"].as_str(),
                Some("attributes" | "excludedAttributes")
            );
            if parameter["in"] == "query" && is_list && parameter["explode"] != false {
                parameter["explode"] = false.into();
                report.fixed(&declared::JOIN_SCIM_LISTS);
            }
        }
    }
}

fn is_scim(operation: &RawOperation) -> bool {
    let speaks = |holder: &Value| holder["content"].get("application/scim+json").is_some();
    operation.path.split('/').any(|segment| segment == "scim")
        || operation.body.as_ref().is_some_and(speaks)
        || operation.responses.values().any(speaks)
}
