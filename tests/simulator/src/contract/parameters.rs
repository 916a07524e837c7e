//! Path, query and headers against what the document says of them.

use axum::http::HeaderMap;
use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use crate::document::{Operation, Parameter, Place};

use super::{Asked, Finding, MOST_ERRORS};

/// All parameters of an operation as the properties of one object.
pub(super) fn schema(operation: &Operation) -> Value {
    let parameters = &operation.parameters;
    let required = parameters.iter().filter(|one| one.required);
    let required: Vec<_> = required.map(|one| one.name.as_str()).collect();
    let properties: Map<_, _> = parameters
        .iter()
        .map(|one| (one.name.clone(), one.schema.clone()))
        .collect();
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

pub(super) fn check(asked: &Asked<'_>, validator: &Validator) -> Vec<Finding> {
    let operation = asked.found.operation;
    let mut findings = Vec::new();
    let mut values = Map::new();
    for parameter in &operation.parameters {
        let given = given(asked, parameter);
        match given.as_slice() {
            [] => {}
            texts if parameter.is_list() => {
                let items = &parameter.schema["items"];
                let parts = |text: &'_ str| -> Vec<Value> {
                    let mut parts: Vec<&str> = vec![text];
                    if parameter.is_joined {
                        parts = text.split(',').collect();
                    }
                    parts.into_iter().map(|part| typed(items, part)).collect()
                };
                let list = texts.iter().flat_map(|text| parts(text)).collect();
                values.insert(parameter.name.clone(), list);
            }
            [text] => {
                values.insert(parameter.name.clone(), typed(&parameter.schema, text));
            }
            more => findings.push(Finding::refused(
                place(parameter),
                format!("takes one value, and was given {}", more.len()),
            )),
        }
    }
    let known = |name: &str| {
        let mut known = operation.parameters_in(Place::Query);
        known.any(|parameter| parameter.name == name)
    };
    for (name, _) in asked.query.iter().filter(|(name, _)| !known(name)) {
        findings.push(Finding::noted(
            format!("query {name}"),
            "the document does not know this key",
        ));
    }
    if findings.iter().any(|finding| finding.refusal.is_some()) {
        // A value that was given twice would look missing.
        return findings;
    }
    let values = Value::Object(values);
    if !validator.is_valid(&values) {
        for error in validator.iter_errors(&values).take(MOST_ERRORS) {
            let at = error.instance_path().to_string();
            let name = match error.kind() {
                // What is missing has no place of its own.
                ValidationErrorKind::Required { property } => property.as_str(),
                _ => at.trim_start_matches('/').split('/').next(),
            };
            let mut parameters = operation.parameters.iter();
            let place = parameters
                .find(|one| Some(one.name.as_str()) == name)
                .map_or_else(|| "request".to_owned(), place);
            findings.push(Finding::of_schema(place, &error));
        }
    }
    findings
}

/// The texts that a request has for a parameter.
fn given<'a>(asked: &'a Asked<'_>, parameter: &Parameter) -> Vec<&'a str> {
    let name = &parameter.name;
    match parameter.place {
        Place::Path => {
            let values = asked.found.path.iter().filter(|(other, _)| other == name);
            values.map(|(_, value)| value.as_str()).collect()
        }
        Place::Query => {
            let values = asked.query.iter().filter(|(other, _)| other == name);
            values.map(|(_, value)| value.as_str()).collect()
        }
        Place::Header => header_values(asked.headers, name),
    }
}

fn header_values<'a>(headers: &'a HeaderMap, name: &str) -> Vec<&'a str> {
    let values = headers.get_all(name).iter();
    values.filter_map(|value| value.to_str().ok()).collect()
}

/// The text as a value of the schema's type; as it is where it is none.
fn typed(schema: &Value, text: &str) -> Value {
    let typed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    typed.unwrap_or_else(|| text.into())
}

fn place(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    format!("{place} {}", parameter.name)
}
