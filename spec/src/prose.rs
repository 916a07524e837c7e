//! Leaves the facts of a document and drops its sentences.

use std::mem;

use serde_json::{Map, Value};

use super::grammar::{Holds, Node, holds};

/// The document without summaries, descriptions, examples, contact, terms and licence of its text,
/// links to documentation, and error sentences.
///
/// Where a sentence hangs on a fact, the fact stays: error codes become a sorted list, OAuth scopes
/// keep their names with empty text, and a list of permissions keeps what is one word.
pub(super) fn facts_only(mut document: Value) -> Value {
    node(&mut document, Node::Document);
    document
}

fn node(value: &mut Value, kind: Node) {
    let Some(object) = value.as_object_mut() else {
        return;
    };
    object.retain(|key, _| holds(kind, key) != Holds::Prose);
    for (key, value) in object.iter_mut() {
        child(value, holds(kind, key));
    }
}

fn child(value: &mut Value, kind: Holds) {
    match kind {
        Holds::List(kind) => list(value, kind),
        Holds::OneOrList(kind) if value.is_array() => list(value, kind),
        Holds::One(kind) | Holds::OneOrList(kind) => node(value, kind),
        Holds::Map(kind) => {
            for value in value.as_object_mut().into_iter().flat_map(Map::values_mut) {
                node(value, kind);
            }
        }
        Holds::ErrorCodes => codes(value),
        Holds::Scopes => {
            for text in value.as_object_mut().into_iter().flat_map(Map::values_mut) {
                if text.is_string() {
                    *text = Value::String(String::new());
                }
            }
        }
        Holds::Permissions => permissions(value),
        Holds::Unknown => unknown(value),
        Holds::Data | Holds::Ref | Holds::RefMap | Holds::Prose => {}
    }
}

fn list(value: &mut Value, kind: Node) {
    for value in value.as_array_mut().into_iter().flatten() {
        node(value, kind);
    }
}

/// Upstream's map from code to sentence, or an earlier import's list, as a sorted list: upstream's
/// order is that of a hash table and changes freely.
fn codes(value: &mut Value) {
    let mut codes = match value {
        Value::Object(codes) => mem::take(codes)
            .into_iter()
            .map(|(code, _)| Value::String(code))
            .collect(),
        Value::Array(codes) if codes.iter().all(Value::is_string) => mem::take(codes),
        _ => return,
    };
    codes.sort_by(|left, right| left.as_str().cmp(&right.as_str()));
    codes.dedup();
    *value = Value::Array(codes);
}

/// A permission is one word; an entry with spaces is a sentence.
fn permissions(value: &mut Value) {
    if let Some(Value::Array(names)) = value.get_mut("permissions") {
        names.retain(|name| {
            !name
                .as_str()
                .is_some_and(|text| text.contains(char::is_whitespace))
        });
    }
    unknown(value);
}

/// Nothing tells a keyword from a name inside an extension, so a value is kept unless its key says
/// prose and its text reads as prose.
fn unknown(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, value| {
                let sentence = value
                    .as_str()
                    .is_some_and(|text| text.contains(char::is_whitespace));
                let prose = matches!(
                    key.as_str(),
                    "description" | "summary" | "example" | "examples"
                );
                !(prose && sentence)
            });
            object.values_mut().for_each(unknown);
        }
        Value::Array(list) => list.iter_mut().for_each(unknown),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schema_facts(schema: &Value) -> Value {
        facts_only(json!({"definitions": {"A": schema}}))["definitions"]["A"].clone()
    }

    #[test]
    fn a_property_may_bear_the_name_of_a_prose_keyword() {
        let schema = json!({
            "description": "Goes.",
            "example": {"description": "Goes."},
            "properties": {
                "description": {"type": "string", "description": "Goes."},
                "example": {"$ref": "#/definitions/B"},
                "properties": {"properties": {"summary": {"type": "string", "example": 1}}},
                "x-example": {"type": "string"},
            },
        });
        assert_eq!(
            schema_facts(&schema),
            json!({"properties": {
                "description": {"type": "string"},
                "example": {"$ref": "#/definitions/B"},
                "properties": {"properties": {"summary": {"type": "string"}}},
                "x-example": {"type": "string"},
            }})
        );
    }

    #[test]
    fn literal_values_are_not_looked_into() {
        let schema = json!({
            "default": {"description": "a default is a fact"},
            "enum": [{"example": "so is a choice"}],
        });
        assert_eq!(schema_facts(&schema), schema);
    }

    #[test]
    fn a_definition_may_bear_the_name_of_a_prose_keyword() {
        let document = json!({"definitions": {"description": {"type": "string"}, "examples": {}}});
        assert_eq!(facts_only(document.clone()), document);
    }

    #[test]
    fn an_extension_keeps_its_facts() {
        let schema = json!({"x-a": {"description": "A sentence.", "fields": [{"summary": "id"}]}});
        assert_eq!(
            schema_facts(&schema),
            json!({"x-a": {"fields": [{"summary": "id"}]}})
        );
    }

    #[test]
    fn a_sentence_among_the_permissions_goes() {
        let operation = |names| {
            let required = json!({"type": "ANY", "permissions": names});
            let item = json!({"get": {"x-inin-requires-permissions": required}});
            facts_only(json!({"paths": {"/a": item}}))["paths"]["/a"]["get"]
                ["x-inin-requires-permissions"]
                .clone()
        };
        assert_eq!(
            operation(json!([
                "a:b:view",
                "Whatever the queue asks for",
                "a:b:add"
            ])),
            json!({"type": "ANY", "permissions": ["a:b:view", "a:b:add"]})
        );
        assert_eq!(
            operation(json!(["Nothing at all"])),
            json!({"type": "ANY", "permissions": []})
        );
    }

    #[test]
    fn codes_are_a_sorted_list_whatever_they_were() {
        let response = |codes| {
            let document = json!({"responses": {"R": {"x-inin-error-codes": codes}}});
            facts_only(document)["responses"]["R"]["x-inin-error-codes"].clone()
        };
        assert_eq!(response(json!({"b": "B.", "a": "A."})), json!(["a", "b"]));
        assert_eq!(response(json!(["b", "a", "b"])), json!(["a", "b"]));
    }
}
