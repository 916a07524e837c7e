//! What is the same whatever form the document has.

use serde_json::{Value, json};

use super::support::{MANIFEST, altered, one_operation, reference, run, thing};

#[test]
fn an_operation_under_an_unknown_method_is_refused() {
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "Small", "version": "v2"},
        "paths": {"/things": {"query": {"operationId": "queryThings", "responses": {"204": {}}}}},
    });
    let refused = genesys_cloud_codegen::generate(
        document,
        MANIFEST,
        &genesys_cloud_codegen::Options::default(),
    );
    let message = refused.unwrap_err().to_string();
    assert!(message.contains(r#"$.paths["/things"].query"#), "{message}");
}

#[test]
fn an_openapi_document_gives_what_the_swagger_document_gives() {
    let swagger = one_operation(
        &json!({
            "parameters": [
                {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Thing"}},
            ],
            "responses": {"200": reference("Thing"), "202": {}},
        }),
        &thing(),
    );
    let target = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    let openapi = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "v2"},
        "paths": {"/things": {"get": {
            "operationId": "getThings", "tags": ["Things"],
            "parameters": [{"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
            "requestBody": {"required": true, "content": target},
            "responses": {"200": {"description": "", "content": target}, "202": {"description": ""}},
        }}},
        "components": {"schemas": thing()},
    });
    assert_eq!(run(&openapi).output, run(&swagger).output);
}

#[test]
fn the_order_of_keys_in_the_input_does_not_matter() {
    let document = altered::edition();
    let first = run(&document).output;
    assert_eq!(run(&document).output, first, "twice in a row");
    assert_eq!(
        run(&backwards(&document)).output,
        first,
        "with every object's keys reversed"
    );
}

/// The text of the same document with the keys of every object in reverse
/// order, read again: whether a reader keeps the order of keys depends on what
/// else is in the build.
fn backwards(document: &Value) -> Value {
    fn write(value: &Value) -> String {
        match value {
            Value::Object(map) => {
                let members: Vec<String> = map
                    .iter()
                    .rev()
                    .map(|(key, one)| format!("{}:{}", json!(key), write(one)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
            Value::Array(list) => {
                format!("[{}]", list.iter().map(write).collect::<Vec<_>>().join(","))
            }
            other => other.to_string(),
        }
    }
    serde_json::from_str(&write(document)).unwrap()
}
