//! Faults in a body.

use serde_json::{Value, json};

use crate::document::Document;

use super::fault::{Fault, FiredFault};

/// A value of no enum of the platform.
const UNKNOWN: &str = "SIMULATED_UNKNOWN_VALUE";
const EXTRA: &str = "simulatedExtraField";

/// Commits a fault on the text of a body. `None` if the body has no place for it.
pub(in crate::simulator) fn spoil(
    document: &Document,
    schema: Option<&Value>,
    text: &mut Vec<u8>,
    fault: &Fault,
    dice: u64,
) -> Option<FiredFault> {
    let mut fired = FiredFault {
        fault: fault.clone(),
        at: None,
    };
    match fault {
        Fault::TruncatedJson if text.len() > 1 => text.truncate(text.len() / 2),
        Fault::MalformedJson => {
            // Valid up to its end, so that a reader has begun to believe it.
            text.pop();
            text.extend_from_slice(b" ,}]");
        }
        Fault::UnknownEnumValue | Fault::NullAt(_) | Fault::MissingField | Fault::ExtraField => {
            let mut body: Value = serde_json::from_slice(text).ok()?;
            fired.at = Some(change(document, schema, &mut body, fault, dice)?);
            *text = body.to_string().into_bytes();
        }
        _ => return None,
    }
    Some(fired)
}

/// Changes a body in one place, and returns that place.
fn change(
    document: &Document,
    schema: Option<&Value>,
    body: &mut Value,
    fault: &Fault,
    dice: u64,
) -> Option<String> {
    let mut places = Vec::new();
    match fault {
        Fault::NullAt(Some(at)) => {
            *body.pointer_mut(at)? = Value::Null;
            return Some(at.clone());
        }
        Fault::UnknownEnumValue => typed(document, schema?, body, "", &mut |at, schema, value| {
            if value.is_string() && schema["enum"].is_array() {
                places.push(at.to_owned());
            }
        }),
        // Not in a map, where it would be one entry more, of the wrong type.
        Fault::ExtraField => typed(document, schema?, body, "", &mut |at, schema, value| {
            if value.is_object() && schema["properties"].is_object() {
                places.push(at.to_owned());
            }
        }),
        Fault::MissingField => walk_fields(body, "", &mut places),
        _ => walk(body, "", &mut |at, _| places.push(at.to_owned())),
    }
    // The remainder is smaller than the length, which is a `usize`.
    let choice = usize::try_from(dice.checked_rem(places.len() as u64)?).ok()?;
    let at = places.swap_remove(choice);
    match fault {
        Fault::UnknownEnumValue => *body.pointer_mut(&at)? = UNKNOWN.into(),
        Fault::ExtraField => {
            let object = body.pointer_mut(&at)?.as_object_mut()?;
            object.insert(EXTRA.to_owned(), json!({ "deep": [1, "two", null] }));
            return Some(format!("{at}/{EXTRA}"));
        }
        Fault::MissingField => {
            let (parent, name) = at.rsplit_once('/')?;
            let name = name.replace("~1", "/").replace("~0", "~");
            body.pointer_mut(parent)?.as_object_mut()?.remove(&name);
        }
        _ => *body.pointer_mut(&at)? = Value::Null,
    }
    Some(at)
}

/// Visits every value below this one, with its JSON pointer.
fn walk(value: &Value, at: &str, visit: &mut dyn FnMut(&str, &Value)) {
    for (at, value) in children(value, at) {
        visit(&at, value);
        walk(value, &at, visit);
    }
}

fn walk_fields(value: &Value, at: &str, places: &mut Vec<String>) {
    for (below, child) in children(value, at) {
        if value.is_object() {
            places.push(below.clone());
        }
        walk_fields(child, &below, places);
    }
}

fn children<'a>(value: &'a Value, at: &str) -> Vec<(String, &'a Value)> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let name = name.replace('~', "~0").replace('/', "~1");
                (format!("{at}/{name}"), value)
            })
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(nth, value)| (format!("{at}/{nth}"), value))
            .collect(),
        _ => Vec::new(),
    }
}

/// Visits every value that the schema knows, with its JSON pointer and its schema.
fn typed(
    document: &Document,
    schema: &Value,
    value: &Value,
    at: &str,
    visit: &mut dyn FnMut(&str, &Value, &Value),
) {
    let schema = document.resolve(schema);
    visit(at, schema, value);
    for (at, child) in children(value, at) {
        let schema = if value.is_object() {
            let name = at.rsplit('/').next().unwrap_or_default();
            let name = name.replace("~1", "/").replace("~0", "~");
            let property = schema["properties"].get(name);
            property.or_else(|| schema.get("additionalProperties"))
        } else {
            schema.get("items")
        };
        if let Some(schema) = schema {
            typed(document, schema, child, &at, visit);
        }
    }
}
