//! Schemas of the document, checked with every format of it.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use genesys_cloud_simulator::document::Document;
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

/// A validator that knows the definitions that the schema reaches. In a request nobody has to
/// state what is read-only.
pub fn validator(document: &Document, schema: &Value, request: bool) -> Validator {
    let (mut names, mut open) = (BTreeSet::new(), vec![schema]);
    while let Some(value) = open.pop() {
        if let Some(name) = value["$ref"]
            .as_str()
            .and_then(|one| one.rsplit('/').next())
            && names.insert(name)
        {
            open.push(document.definition(name).unwrap());
        }
        match value {
            Value::Object(fields) => open.extend(fields.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    let mut definitions = json!({});
    for name in names {
        let mut definition = document.definition(name).unwrap().clone();
        ranges(&mut definition);
        leave_open(&mut definition);
        if request && let Some(required) = definition.get("required").cloned() {
            let properties = &definition["properties"];
            let left: Vec<_> = required
                .as_array()
                .unwrap()
                .iter()
                .filter(|name| properties[name.as_str().unwrap()]["readOnly"] != true)
                .cloned()
                .collect();
            definition["required"] = left.into();
            if definition["required"] == json!([]) {
                definition.as_object_mut().unwrap().remove("required");
            }
        }
        definitions[name] = definition;
    }
    let mut schema = schema.clone();
    ranges(&mut schema);
    leave_open(&mut schema);
    let whole = json!({ "allOf": [schema], "definitions": definitions });
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(false)
        .with_format("interval", |text: &str| {
            text.split_once('/')
                .is_some_and(|(start, end)| instant(start) && instant(end))
        })
        .with_format("date-time", instant)
        .with_format("date", |text: &str| text.parse::<NaiveDate>().is_ok())
        .with_format("local-time", |text: &str| text.parse::<NaiveTime>().is_ok())
        .with_format("local-date-time", |text: &str| {
            text.parse::<NaiveDateTime>().is_ok()
        })
        .with_format("year-month", |text: &str| {
            format!("{text}-01").parse::<NaiveDate>().is_ok()
        })
        .with_format("uri", reference)
        .with_format("url", reference)
        .with_format("int32", |_: &str| false)
        .with_format("int64", |_: &str| false)
        .with_format("float", |_: &str| false)
        .with_format("double", |_: &str| false)
        .build(&whole)
        .unwrap()
}

fn instant(text: &str) -> bool {
    DateTime::parse_from_rfc3339(text).is_ok()
}

fn reference(text: &str) -> bool {
    text.starts_with("/api/v2/") || url::Url::parse(text).is_ok()
}

/// A schema that says only that it is an object takes any JSON.
fn leave_open(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let is_bare = |(name, value): (&String, &Value)| match name.as_str() {
                "type" => value == "object",
                name => ["description", "readOnly", "title"].contains(&name),
            };
            if fields.contains_key("type") && fields.iter().all(is_bare) {
                fields.clear();
            }
            fields.values_mut().for_each(leave_open);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_open),
        _ => {}
    }
}

/// An `int32` is one by its range; the format of a number is not checked otherwise.
fn ranges(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("format") == Some(&json!("int32")) {
                fields.entry("minimum").or_insert(i32::MIN.into());
                fields.entry("maximum").or_insert(i32::MAX.into());
            }
            fields.values_mut().for_each(ranges);
        }
        Value::Array(items) => items.iter_mut().for_each(ranges),
        _ => {}
    }
}
