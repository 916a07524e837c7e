//! The request body against its schema.

use axum::http::header;
use jsonschema::Validator;
use serde_json::Value;

use super::{Asked, Finding, MOST_ERRORS, Refusal};

const PLACE: &str = "body";

/// Adds what is wrong, and returns the body as JSON.
pub(super) fn check(
    asked: &Asked<'_>,
    validator: Option<&Validator>,
    findings: &mut Vec<Finding>,
) -> Value {
    let operation = asked.found.operation;
    let (Some(validator), Some(declared)) = (validator, &operation.body) else {
        if !asked.body.is_empty() {
            findings.push(Finding::noted(PLACE, "the operation takes none"));
        }
        return Value::Null;
    };
    if asked.body.is_empty() {
        if declared.required {
            findings.push(Finding::refused(PLACE, "is required"));
        }
        return Value::Null;
    }
    let given = asked.headers.get(header::CONTENT_TYPE);
    let given = given
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = given.split(';').next().unwrap_or_default().trim();
    let takes = |one: &String| one.eq_ignore_ascii_case(media_type);
    if !takes(&operation.consumes) && !operation.also_consumes.iter().any(takes) {
        findings.push(Finding {
            place: "header Content-Type".to_owned(),
            what: format!("is `{media_type}`, and should be `{}`", operation.consumes),
            refusal: Some(Refusal::MediaType),
        });
        return Value::Null;
    }
    let body = match serde_json::from_slice::<Value>(asked.body) {
        Ok(body) => body,
        Err(error) => {
            findings.push(Finding::refused(PLACE, format!("is not JSON: {error}")));
            return Value::Null;
        }
    };
    let mut stated = body.clone();
    drop_nulls(&mut stated);
    if !validator.is_valid(&stated) {
        for error in validator.iter_errors(&stated).take(MOST_ERRORS) {
            let place = format!("{PLACE} {}", error.instance_path());
            findings.push(Finding::of_schema(place.trim_end().to_owned(), &error));
        }
    }
    body
}

/// A property that is `null` is one to be cleared: for the schema, which does not know `null`, it
/// is not there.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}
