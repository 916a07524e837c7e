//! What progenitor asks of an operation: parameters, one body in one media
//! type, and one type for all successes.

use genesys_cloud_codegen::document::{RawOperation, path_names};
use genesys_cloud_codegen::engine::first_content;
use serde_json::{Value, json};

/// Parameters that progenitor takes: no cookies, one style, each with a schema,
/// and those in the path exactly the ones that the path names.
pub(super) fn fit_parameters(operation: &mut RawOperation) {
    let mut missing: Vec<String> = path_names(&operation.path)
        .into_iter()
        .map(str::to_owned)
        .collect();
    operation
        .parameters
        .retain(|parameter| match parameter["in"].as_str() {
            Some("path") => {
                let name = parameter["name"].as_str().unwrap_or_default();
                let place = missing.iter().position(|other| other == name);
                place.map(|index| missing.remove(index)).is_some()
            }
            other => matches!(other, Some("query" | "header")),
        });
    for name in missing {
        operation
            .parameters
            .push(json!({"name": name, "in": "path"}));
    }
    for parameter in &mut operation.parameters {
        let is_path = parameter["in"] == "path";
        let Value::Object(map) = parameter else {
            continue;
        };
        map.remove("style");
        map.entry("schema")
            .or_insert_with(|| json!({"type": "string"}));
        if is_path {
            map.insert("required".into(), true.into());
        }
    }
}

/// A body in one media type that progenitor sends.
pub(super) fn one_media_type(operation: &mut RawOperation) {
    let Some(body) = &mut operation.body else {
        return;
    };
    let content = first_content(body).map(|(media, schema)| {
        let media = match media {
            "application/x-www-form-urlencoded" => media,
            _ => "application/json",
        };
        json!({ media: { "schema": schema } })
    });
    match content {
        Some(content) => body["content"] = content,
        None => operation.body = None,
    }
}

/// progenitor has one type for all successes of an operation, and asserts that
/// the document does. Failures are left out: every operation declares the same
/// dozen with the same body, and an arm for each would make the yardstick a
/// fifth longer than what somebody would ship.
pub(super) fn one_body_for_success(operation: &mut RawOperation) {
    for response in operation.responses.values_mut() {
        let Value::Object(map) = response else {
            continue;
        };
        map.remove("headers");
        if let Some(Value::Object(content)) = map.get_mut("content") {
            content.retain(|_, media| media.get("schema").is_some());
        }
    }
    // `default` counts as both to progenitor.
    if let Some(default) = operation.responses.remove("default")
        && !operation
            .responses
            .keys()
            .any(|status| status.starts_with('2'))
    {
        operation.responses.insert("200".into(), default);
    }
    operation
        .responses
        .retain(|status, _| !status.starts_with(['4', '5']));
    let mut kept: Option<Response> = None;
    // Those with a typed body first: they say most.
    let mut found: Vec<(&String, Response)> = operation
        .responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(status, response)| (status, Response::of(response)))
        .collect();
    found.sort_by_key(|(_, response)| !matches!(response, Response::Typed(_)));
    let differing: Vec<String> = found
        .into_iter()
        .filter(|(_, response)| kept.get_or_insert_with(|| response.clone()) != response)
        .map(|(status, _)| status.clone())
        .collect();
    for status in differing {
        operation.responses.remove(&status);
    }
}

/// What progenitor makes of a response.
#[derive(Clone, PartialEq)]
enum Response {
    Typed(Value),
    Bytes,
    Empty,
}

impl Response {
    fn of(response: &Value) -> Self {
        let Some(content) = response.get("content").and_then(Value::as_object) else {
            return Self::Empty;
        };
        let typed = content.iter().find(|(media, _)| {
            *media == "application/json" || media.starts_with("application/json;")
        });
        match typed {
            Some((_, media)) => Self::Typed(media["schema"].clone()),
            None if content.is_empty() => Self::Empty,
            None => Self::Bytes,
        }
    }
}
