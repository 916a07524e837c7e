//! From a schema of the document to a validator of requests.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};
use url::Url;

use crate::document::{Document, reference, takes_anything};

/// Compiles a schema with the definitions that it reaches.
pub(super) fn compile(document: &Document, schema: &Value) -> Validator {
    try_compile(document, schema).unwrap_or_else(|error| {
        // A pattern that is no regular expression, in a document of the user's. Nothing can break
        // a rule that says nothing.
        tracing::warn!(%error, "a schema of the document cannot be checked");
        options()
            .build(&json!({}))
            .unwrap_or_else(|_| unreachable!("no rule is a rule"))
    })
}

fn try_compile(document: &Document, schema: &Value) -> Result<Validator, ValidationError<'static>> {
    options().build(&document.standalone(schema, prepare))
}

/// Makes a schema say what holds for a request, and lists the definitions that it refers to.
fn prepare(schema: &mut Value, references: &mut Vec<String>) {
    if let Some(name) = reference(schema) {
        references.push(name.to_owned());
        return;
    }
    if takes_anything(schema) {
        *schema = json!({});
        return;
    }
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    let range = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => Some((json!(i32::MIN), json!(i32::MAX))),
        Some("int64") => Some((json!(i64::MIN), json!(i64::MAX))),
        _ => None,
    };
    if let Some((least, most)) = range {
        schema.entry("minimum").or_insert(least);
        schema.entry("maximum").or_insert(most);
    }
    // Nobody has to state what only the platform sets.
    let read_only = |name: &Value, schema: &Map<String, Value>| {
        let property = schema
            .get("properties")
            .and_then(|all| all.get(name.as_str()?));
        property.is_some_and(|property| property["readOnly"] == true)
    };
    if let Some(Value::Array(mut required)) = schema.remove("required") {
        required.retain(|name| !read_only(name, schema));
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
    }
    if schema.contains_key("properties") {
        schema.entry("additionalProperties").or_insert(false.into());
    }
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties
            .values_mut()
            .for_each(|property| prepare(property, references));
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(key) {
            prepare(inner, references);
        }
    }
}

fn options() -> jsonschema::ValidationOptions<'static> {
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(true)
        .with_format("date-time", instant)
        .with_format("date", |text: &str| text.parse::<NaiveDate>().is_ok())
        .with_format("interval", interval)
        .with_format("local-time", |text: &str| {
            text.parse::<NaiveTime>().is_ok() || NaiveTime::parse_from_str(text, "%H:%M").is_ok()
        })
        .with_format("local-date-time", |text: &str| {
            text.parse::<NaiveDateTime>().is_ok()
        })
        .with_format("year-month", |text: &str| {
            format!("{text}-01").parse::<NaiveDate>().is_ok()
        })
        .with_format("uri", uri)
        .with_format("url", uri)
}

fn instant(text: &str) -> bool {
    DateTime::parse_from_rfc3339(text).is_ok()
}

/// Two instants, or one and the time from or to it (ISO 8601).
fn interval(text: &str) -> bool {
    let end = |text: &str| instant(text) || text.starts_with('P');
    text.split_once('/')
        .is_some_and(|(from, to)| end(from) && end(to) && (instant(from) || instant(to)))
}

/// The platform's own links have no host.
fn uri(text: &str) -> bool {
    text.starts_with('/') || Url::parse(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::parameters;

    #[test]
    fn every_schema_of_the_pinned_document_is_checked_and_not_passed_over() {
        let document = Document::pinned();
        let mut count = 0;
        for operation in document.operations() {
            let bodies = operation.body.iter().map(|body| body.schema.clone());
            for schema in bodies.chain([parameters::schema(operation)]) {
                let compiled = try_compile(&document, &schema);
                assert!(compiled.is_ok(), "{}: {compiled:?}", operation.id);
                count += 1;
            }
        }
        assert!(count > 4_000, "{count}");
    }
}
