//! Responses: a schema for each media type.

use serde_json::{Value, json};

use super::Object;
use super::parameter::schema_of;
use super::schema::upgrade_schema;

/// A response with its schema under each of the media types `produces`.
pub(super) fn response_of(response: Value, produces: &[String]) -> Value {
    let mut response = match response {
        Value::Object(map) => map,
        _ => Object::new(),
    };
    response.entry("description").or_insert_with(|| "".into());
    if let Some(mut schema) = response.remove("schema") {
        upgrade_schema(&mut schema);
        let mut content = Object::new();
        for media in produces {
            content.insert(media.clone(), json!({ "schema": schema }));
        }
        response.insert("content".into(), Value::Object(content));
    }
    if let Some(Value::Object(headers)) = response.get_mut("headers") {
        for header in headers.values_mut() {
            if let Value::Object(map) = header {
                let schema = schema_of(map);
                map.insert("schema".into(), schema);
            }
        }
    }
    response.remove("examples");
    Value::Object(response)
}
