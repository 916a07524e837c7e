//! Lists every fact of a document as one line of text.
//!
//! It reads both the upstream form and the imported form, so that the two lists can be compared. It
//! is written against the specifications' own layout, not against the importer's table, and it
//! records whatever it does not know.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

type Facts = BTreeSet<String>;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Every fact of a document, without its prose.
pub(crate) fn facts(document: &Value) -> Facts {
    let mut facts = Facts::new();
    for (key, value) in object(document) {
        match key.as_str() {
            "paths" | "webhooks" => {
                for (path, item) in object(value) {
                    path_item(&format!("{key} {path}"), item, &mut facts);
                }
            }
            "definitions" => each(value, "schema", schema, &mut facts),
            "parameters" => each(value, "parameter", parameter, &mut facts),
            "responses" => each(value, "response", response, &mut facts),
            "securityDefinitions" => each(value, "security", security_scheme, &mut facts),
            "components" => components(value, &mut facts),
            "tags" => {
                for (index, tag) in list(value).iter().enumerate() {
                    except(
                        &format!("tag {index}"),
                        tag,
                        &["description", "externalDocs"],
                        &mut facts,
                    );
                }
            }
            "servers" => servers("servers", value, &mut facts),
            "info" => {
                let prose = [
                    "description",
                    "summary",
                    "contact",
                    "license",
                    "termsOfService",
                ];
                except("info", value, &prose, &mut facts);
            }
            "externalDocs" => {}
            "x-vendor" => except(key, value, &["description"], &mut facts),
            other => record(other, value, &mut facts),
        }
    }
    facts
}

fn components(value: &Value, facts: &mut Facts) {
    for (section, value) in object(value) {
        let name = format!("components {section}");
        match section.as_str() {
            "schemas" => each(value, &name, schema, facts),
            "parameters" | "headers" => each(value, &name, parameter, facts),
            "responses" => each(value, &name, response, facts),
            "requestBodies" => each(value, &name, request_body, facts),
            "securitySchemes" => each(value, &name, security_scheme, facts),
            "links" => each(value, &name, link, facts),
            "callbacks" => each(value, &name, callback, facts),
            "pathItems" => each(value, &name, path_item, facts),
            "examples" => {}
            _ => record(&name, value, facts),
        }
    }
}

fn path_item(at: &str, item: &Value, facts: &mut Facts) {
    for (key, value) in object(item) {
        let at = format!("{at} / {key}");
        match key.as_str() {
            method if METHODS.contains(&method) => operation(&at, value, facts),
            "parameters" => each_of(value, &at, parameter, facts),
            "servers" => servers(&at, value, facts),
            "summary" | "description" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn operation(at: &str, operation: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(operation) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "parameters" => each_of(value, &at, parameter, facts),
            "responses" => each(value, &at, response, facts),
            "requestBody" => request_body(&at, value, facts),
            "callbacks" => each(value, &at, callback, facts),
            "servers" => servers(&at, value, facts),
            "summary" | "description" | "externalDocs" => {}
            "x-inin-requires-permissions" => permissions(&at, value, facts),
            // Scopes, tags, media types, deprecation, the rest.
            _ => record(&at, value, facts),
        }
    }
}

/// A permission is one word; what upstream puts beside them with spaces in it
/// is a sentence.
fn permissions(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        if key == "permissions" {
            facts.insert(at.clone());
            let words = list(value)
                .iter()
                .filter(|name| !name.as_str().unwrap().contains(char::is_whitespace));
            for (index, name) in words.enumerate() {
                record(&format!("{at} [{index}]"), name, facts);
            }
        } else {
            record(&at, value, facts);
        }
    }
}

fn callback(at: &str, value: &Value, facts: &mut Facts) {
    each(value, at, path_item, facts);
}

fn parameter(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "schema" | "items" => schema(&at, value, facts),
            "content" => each(value, &at, media_type, facts),
            "description" | "example" | "examples" | "x-example" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn request_body(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "content" => each(value, &at, media_type, facts),
            "description" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn response(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "schema" => schema(&at, value, facts),
            "headers" => each(value, &at, parameter, facts),
            "content" => each(value, &at, media_type, facts),
            "links" => each(value, &at, link, facts),
            "x-inin-error-codes" => {
                let codes: BTreeSet<String> = match value {
                    Value::Object(codes) => codes.keys().cloned().collect(),
                    codes => list(codes)
                        .iter()
                        .map(|code| code.as_str().unwrap().into())
                        .collect(),
                };
                facts.insert(at.clone());
                facts.extend(codes.into_iter().map(|code| format!("{at} {code}")));
            }
            "description" | "examples" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn media_type(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "schema" => schema(&at, value, facts),
            "encoding" => each(value, &at, encoding, facts),
            "example" | "examples" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn encoding(at: &str, value: &Value, facts: &mut Facts) {
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "headers" => each(value, &at, parameter, facts),
            _ => record(&at, value, facts),
        }
    }
}

fn link(at: &str, value: &Value, facts: &mut Facts) {
    except(at, value, &["description"], facts);
}

fn security_scheme(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (key, value) in object(value) {
        let at = format!("{at} {key}");
        match key.as_str() {
            "scopes" => facts.extend(object(value).keys().map(|scope| format!("{at} {scope}"))),
            "flows" => each(value, &at, security_scheme, facts),
            "description" => {}
            _ => record(&at, value, facts),
        }
    }
}

fn servers(at: &str, value: &Value, facts: &mut Facts) {
    for (index, server) in list(value).iter().enumerate() {
        for (key, value) in object(server) {
            let at = format!("{at} {index} {key}");
            match key.as_str() {
                "variables" => each(value, &at, link, facts),
                "description" => {}
                _ => record(&at, value, facts),
            }
        }
    }
}

fn schema(at: &str, value: &Value, facts: &mut Facts) {
    facts.insert(at.to_owned());
    let Value::Object(schema_object) = value else {
        return record(at, value, facts);
    };
    for (key, value) in schema_object {
        let at = format!("{at} {key}");
        match (key.as_str(), value) {
            (
                "description" | "example" | "examples" | "externalDocs" | "x-example" | "$comment",
                _,
            ) => {}
            ("properties" | "patternProperties" | "$defs", _) => each(value, &at, schema, facts),
            ("allOf" | "anyOf" | "oneOf" | "prefixItems" | "items", Value::Array(_)) => {
                each_of(value, &at, schema, facts);
            }
            ("items" | "additionalProperties" | "not", _) => schema(&at, value, facts),
            ("enum", Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    record(&format!("{at} {index}"), value, facts);
                }
            }
            ("required", Value::Array(names)) => {
                facts.extend(names.iter().map(|name| format!("{at} {name}")));
            }
            _ => record(&at, value, facts),
        }
    }
}

fn each(value: &Value, at: &str, visit: fn(&str, &Value, &mut Facts), facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (name, value) in object(value) {
        visit(&format!("{at} {name}"), value, facts);
    }
}

fn each_of(value: &Value, at: &str, visit: fn(&str, &Value, &mut Facts), facts: &mut Facts) {
    facts.insert(at.to_owned());
    for (index, value) in list(value).iter().enumerate() {
        visit(&format!("{at} [{index}]"), value, facts);
    }
}

fn except(at: &str, value: &Value, prose: &[&str], facts: &mut Facts) {
    for (key, value) in object(value) {
        if !prose.contains(&key.as_str()) {
            record(&format!("{at} {key}"), value, facts);
        }
    }
}

/// A value as it stands; objects key by key, so that their order is no matter.
fn record(at: &str, value: &Value, facts: &mut Facts) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                record(&format!("{at} .{key}"), value, facts);
            }
        }
        Value::Array(entries) if !entries.is_empty() => {
            for (index, value) in entries.iter().enumerate() {
                record(&format!("{at} [{index}]"), value, facts);
            }
        }
        scalar => {
            facts.insert(format!("{at} = {scalar}"));
        }
    }
}

fn object(value: &Value) -> &Map<String, Value> {
    value
        .as_object()
        .unwrap_or_else(|| panic!("not an object: {value}"))
}

fn list(value: &Value) -> &[Value] {
    value
        .as_array()
        .unwrap_or_else(|| panic!("not a list: {value}"))
}
