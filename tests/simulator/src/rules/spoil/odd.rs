//! What is put in the place of a value.

use serde_json::{Value, json};

use crate::document::takes_anything;

/// A value of another type than the schema's, of which no reader can make one of it.
pub(super) fn wrong_type(schema: &Value, value: &Value, dice: u64) -> Value {
    let object = json!({ "simulated": "wrong type" });
    let list = json!(["wrong type"]);
    let text = json!("wrong type");
    let kind = schema["type"].as_str().unwrap_or(match value {
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        _ => "string",
    });
    let choices = match kind {
        "array" => [object, text, json!(7)],
        "object" => [list, text, json!(7)],
        "integer" | "number" | "boolean" => [object, list, text],
        // A text can be made of a number, and maybe of a flag.
        _ => [object, list, json!({})],
    };
    let [first, second, third] = choices;
    match dice % 3 {
        0 => first,
        1 => second,
        _ => third,
    }
}

/// Whether a value of a wrong type can stand here: not where any is right, nor where a map may hold
/// anything, which readers take for the same.
pub(super) fn has_type(schema: &Value) -> bool {
    let is_open = |schema: &Value| takes_anything(schema);
    !is_open(schema)
        && !schema.get("additionalProperties").is_some_and(is_open)
        && (schema["type"].is_string() || schema["enum"].is_array())
}

/// Whether this is a text without rules.
pub(super) fn is_plain_text(schema: &Value, value: &Value) -> bool {
    let rules = ["enum", "format", "pattern", "maxLength"];
    value.is_string()
        && schema["type"] == "string"
        && rules.iter().all(|rule| schema.get(*rule).is_none())
}

/// Whether this is a number without a list of values.
pub(super) fn is_plain_number(schema: &Value, value: &Value) -> bool {
    value.is_number()
        && matches!(schema["type"].as_str(), Some("integer" | "number"))
        && schema.get("enum").is_none()
}

/// The number that comes for a text: a fraction, which shows whether its digits are kept, or not.
pub(super) fn number(dice: u64) -> Value {
    if dice.is_multiple_of(2) {
        json!(12.0)
    } else {
        json!(7)
    }
}

/// A text in another case, if it has letters.
pub(super) fn other_case(text: &str) -> Option<String> {
    let (upper, lower) = (text.to_uppercase(), text.to_lowercase());
    [upper, lower].into_iter().find(|other| other != text)
}

/// Objects and lists inside of each other, as text: no writer of JSON goes so deep.
pub(super) fn nested(levels: u32) -> String {
    let mut text = String::new();
    for level in 0..levels {
        text.push_str(if level % 2 == 0 {
            "{\"simulated\":"
        } else {
            "["
        });
    }
    text.push_str("\"bottom\"");
    for level in (0..levels).rev() {
        text.push(if level % 2 == 0 { '}' } else { ']' });
    }
    text
}
