//! What typify asks of enumerations and defaults.

use std::collections::BTreeSet;

use genesys_cloud_codegen::names::variant_name;
use serde_json::{Map, Value};

/// Values that are strings, each once, and no two of which are one variant.
pub(super) fn fit_enum(schema: &mut Value) {
    let is_string = schema.get("type").is_none_or(|kind| kind == "string");
    let Value::Object(map) = schema else { return };
    let Some(Value::Array(values)) = map.get_mut("enum") else {
        return;
    };
    let mut seen = BTreeSet::new();
    values.retain(|value| {
        value
            .as_str()
            .is_some_and(|text| seen.insert(text.to_owned()))
    });
    // typify's second attempt, when its first leaves two values with one name.
    let marked = |value: &str| {
        let is_sign = |c: char| c == '_' || !unicode_ident::is_xid_continue(c);
        variant_name(&value.replace(is_sign, "X"))
    };
    let is_unique = |name: &dyn Fn(&str) -> String| {
        let names: BTreeSet<String> = seen.iter().map(|value| name(value)).collect();
        names.len() == seen.len()
    };
    if !is_unique(&variant_name) && !is_unique(&marked) {
        let mut names = BTreeSet::new();
        values.retain(|value| names.insert(variant_name(value.as_str().unwrap_or_default())));
    }
    if values.is_empty() || !is_string {
        map.remove("enum");
    }
}

/// A default stays only where it plainly is a value of its schema: typify
/// refuses the whole document over one that is not.
pub(super) fn fit_default(schema: &mut Value) {
    if let Value::Object(map) = schema
        && let Some(default) = map.remove("default")
        && is_value_of(map, &default)
    {
        map.insert("default".into(), default);
    }
}

fn is_value_of(schema: &Map<String, Value>, value: &Value) -> bool {
    let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
    let is_within = |number: f64| {
        limit("minimum").is_none_or(|least| least <= number)
            && limit("maximum").is_none_or(|most| number <= most)
    };
    match schema.get("type").and_then(Value::as_str) {
        Some("boolean") => value.is_boolean(),
        Some("integer") => {
            let is_int32 = schema.get("format").is_some_and(|format| format == "int32");
            value
                .as_i64()
                .is_some_and(|number| !is_int32 || i32::try_from(number).is_ok())
                && value.as_f64().is_some_and(is_within)
        }
        Some("number") => value.as_f64().is_some_and(is_within),
        Some("string") => {
            let is_free = ["pattern", "minLength", "maxLength", "format"]
                .iter()
                .all(|key| !schema.contains_key(*key));
            let values = schema.get("enum").and_then(Value::as_array);
            value.is_string() && is_free && values.is_none_or(|values| values.contains(value))
        }
        Some("array") => value.as_array().is_some_and(|list| {
            let items = schema.get("items").and_then(Value::as_object);
            list.iter()
                .all(|one| items.is_some_and(|items| is_value_of(items, one)))
        }),
        _ => false,
    }
}
