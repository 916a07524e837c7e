//! Schemas: nearly the same in both editions.

use serde_json::{Value, json};

/// Rewrites references and the few schema keys whose form differs, in place.
pub(super) fn upgrade_schema(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    if let Some(Value::String(target)) = map.get_mut("$ref") {
        for (from, to) in [
            ("#/definitions/", "#/components/schemas/"),
            ("#/responses/", "#/components/responses/"),
        ] {
            if let Some(name) = target.strip_prefix(from) {
                *target = format!("{to}{name}");
                break;
            }
        }
    }
    if let Some(Value::String(property)) = map.get("discriminator") {
        let name = property.clone();
        map.insert("discriminator".into(), json!({ "propertyName": name }));
    }
    if map.get("x-nullable") == Some(&Value::Bool(true)) {
        map.insert("nullable".into(), Value::Bool(true));
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = map.get_mut(key) {
            upgrade_schema(inner);
        }
    }
    if let Some(Value::Object(properties)) = map.get_mut("properties") {
        properties.values_mut().for_each(upgrade_schema);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(list)) = map.get_mut(key) {
            list.iter_mut().for_each(upgrade_schema);
        }
    }
}
