//! JSON with one fact a line, so that a change of a fact is a change of a line.

use serde_json::Value;

/// Prints a value with sorted keys. An object or list that holds a single fact stays on its line:
/// `"schema": {"$ref": "#/definitions/User"}`.
pub(super) fn pretty(value: &Value) -> Vec<u8> {
    let mut text = String::new();
    print(value, 0, &mut text);
    text.push('\n');
    text.into_bytes()
}

fn print(value: &Value, depth: usize, text: &mut String) {
    let inline = is_one_fact(value);
    match value {
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            surround(
                ['{', '}'],
                entries,
                inline,
                depth,
                text,
                |(key, value), text| {
                    // `Value`'s own printing is JSON, with its escapes.
                    text.push_str(&Value::from(key.as_str()).to_string());
                    text.push_str(": ");
                    print(value, depth + 1, text);
                },
            );
        }
        Value::Array(list) => {
            surround(
                ['[', ']'],
                list.iter().collect(),
                inline,
                depth,
                text,
                |value, text| {
                    print(value, depth + 1, text);
                },
            );
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn surround<T>(
    [open, close]: [char; 2],
    entries: Vec<T>,
    inline: bool,
    depth: usize,
    text: &mut String,
    mut entry: impl FnMut(T, &mut String),
) {
    let line = |depth: usize, text: &mut String| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    text.push(open);
    for (index, item) in entries.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        if !inline {
            line(depth + 1, text);
        }
        entry(item, text);
    }
    if !inline {
        line(depth, text);
    }
    text.push(close);
}

/// Whether there is at most one scalar in the value.
fn is_one_fact(value: &Value) -> bool {
    match value {
        Value::Object(object) => object.len() <= 1 && object.values().all(is_one_fact),
        Value::Array(list) => list.len() <= 1 && list.iter().all(is_one_fact),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    fn one_fact_stands_on_one_line() {
        let value = json!({
            "b": {"$ref": "#/definitions/B"},
            "a": ["x", "y"],
            "none": {},
            "text": "\"\n",
        });
        let text = String::from_utf8(pretty(&value)).unwrap();
        let expected = r##"{
  "a": [
    "x",
    "y"
  ],
  "b": {"$ref": "#/definitions/B"},
  "none": {},
  "text": "\"\n"
}
"##;
        assert_eq!(text, expected);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
