//! Whether a request carries the arguments that were given, all of them, and
//! nothing else.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded;

use super::comparison::{differences, is_same_text};
use genesys_cloud_simulator::ReceivedRequest;
use genesys_cloud_simulator::document::{Operation, Place};
use genesys_cloud_simulator::synthesis::Arguments;

/// What the request says otherwise than the arguments.
pub(super) fn sent_otherwise(
    operation: &Operation,
    arguments: &Arguments,
    request: &ReceivedRequest,
) -> Vec<String> {
    let mut found = Vec::new();
    if request.method != operation.method.as_str() {
        found.push(format!(
            "{} in place of {}",
            request.method, operation.method
        ));
    }
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    path_otherwise(operation, arguments, path, &mut found);
    query_otherwise(operation, arguments, query, &mut found);
    for parameter in operation.parameters_in(Place::Header) {
        let expected = arguments.values.get(&parameter.name).map(text);
        let there = request.header(&parameter.name.to_ascii_lowercase());
        if expected.as_deref() != there {
            found.push(format!(
                "header {}: {there:?} in place of {expected:?}",
                parameter.name
            ));
        }
    }
    body_otherwise(arguments, request, &mut found);
    found
}

fn path_otherwise(
    operation: &Operation,
    arguments: &Arguments,
    path: &str,
    found: &mut Vec<String>,
) {
    let template: Vec<&str> = operation.path.split('/').collect();
    let segments: Vec<&str> = path.split('/').collect();
    if template.len() != segments.len() {
        found.push(format!("{path} does not follow {}", operation.path));
        return;
    }
    for (wanted, segment) in template.iter().zip(&segments) {
        let mut expected = (*wanted).to_owned();
        for parameter in operation.parameters_in(Place::Path) {
            let value = arguments.values.get(&parameter.name).map(text);
            let place = format!("{{{}}}", parameter.name);
            expected = expected.replace(&place, &value.unwrap_or_default());
        }
        let there = percent_decode_str(segment).decode_utf8_lossy();
        if !is_same_text(&expected, &there) {
            found.push(format!("path: {there} in place of {expected}"));
        }
    }
}

fn query_otherwise(
    operation: &Operation,
    arguments: &Arguments,
    query: &str,
    found: &mut Vec<String>,
) {
    let mut there: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        there
            .entry(name.into_owned())
            .or_default()
            .push(value.into_owned());
    }
    for parameter in operation.parameters_in(Place::Query) {
        let expected: Vec<String> = match arguments.values.get(&parameter.name) {
            None => Vec::new(),
            Some(Value::Array(values)) if parameter.is_joined => {
                let values: Vec<String> = values.iter().map(text).collect();
                vec![values.join(",")]
            }
            Some(Value::Array(values)) => values.iter().map(text).collect(),
            Some(value) => vec![text(value)],
        };
        let values = there.remove(&parameter.name).unwrap_or_default();
        let is_same = expected.len() == values.len()
            && expected
                .iter()
                .zip(&values)
                .all(|(one, other)| is_same_text(one, other));
        if !is_same {
            found.push(format!(
                "query {}: {values:?} in place of {expected:?}",
                parameter.name
            ));
        }
    }
    found.extend(
        there
            .keys()
            .map(|name| format!("query {name}: nobody gave it")),
    );
}

fn body_otherwise(arguments: &Arguments, request: &ReceivedRequest, found: &mut Vec<String>) {
    match (&arguments.body, request.body.is_empty()) {
        (None, true) => {}
        (None, false) => found.push("a body: nobody gave it".to_owned()),
        (Some(expected), _) => match serde_json::from_slice(&request.body) {
            Ok(there) => {
                let differences = differences(expected, &there);
                found.extend(differences.iter().map(|one| format!("body {one}")));
            }
            Err(error) => found.push(format!("the body is not JSON: {error}")),
        },
    }
}

/// A value as it stands outside of JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
