//! An edition of the API that nobody has published: some of the real operations under other tags,
//! and every awkward thing that a document can hold beside them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::pinned;

/// The real APIs that the edition keeps, under new names.
const RENAMED: [(&str, &str); 4] = [
    ("Coaching", "Mentoring & Growth"),
    ("Fax", "Models"),
    ("SCIM", "Session"),
    ("Widgets", "Full"),
];

/// What the edition holds and the generator cannot express.
pub(crate) const UNEXPRESSED: [&str; 3] = [
    "additional properties of `Loose`",
    "path parameter `elsewhere` of `getUndeclared`, which is not in its path",
    "the body of `postUpload` as multipart/form-data: it is written as JSON",
];

/// What the edition holds and only any JSON, or text, can express.
pub(crate) const LOOSENED: [&str; 7] = [
    "AnyChoice.: a choice between schemas",
    "Choice.: a choice between schemas",
    "Composed.choice: a choice between schemas",
    "RingOf: a list or map of itself",
    "getLists.grid: a parameter that only text can express",
    "getLists.path: a parameter that only text can express",
    "getLists.piped: a parameter that only text can express",
];

/// The edition as Swagger 2.0.
pub(crate) fn edition() -> Value {
    let mut document = pinned();
    keep_some_operations(&mut document);
    let paths: Value = serde_json::from_str(include_str!("awkward_paths.json")).unwrap();
    for (path, item) in paths.as_object().unwrap() {
        document["paths"][path] = item.clone();
    }
    let definitions: Value =
        serde_json::from_str(include_str!("awkward_definitions.json")).unwrap();
    for (name, schema) in definitions.as_object().unwrap() {
        document["definitions"][name] = schema.clone();
    }
    document
}

/// The edition as OpenAPI 3, with what only OpenAPI 3 can say.
pub(crate) fn openapi_edition() -> Value {
    let mut document = genesys_cloud_codegen::upgrade::upgrade(edition()).unwrap();
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    document["paths"]["/openapi/{id}"] = json!({"post": {
        "operationId": "postOpenapi", "tags": ["Models"],
        "parameters": [
            {"name": "session", "in": "cookie", "schema": {"type": "string"}},
            {"name": "filter", "in": "query", "style": "deepObject", "schema": schema},
            {"name": "packed", "in": "query", "content": {"application/json": {"schema": schema}}},
            {"name": "named", "in": "query", "schema": {"$ref": "#/components/schemas/OnlyString"}},
            {"name": "listed", "in": "query", "schema": {"$ref": "#/components/schemas/OnlyTexts"}},
            {"name": "chosen", "in": "query", "schema": {"$ref": "#/components/schemas/Result"}},
        ],
        "requestBody": {"content": {"application/octet-stream": {}}},
        "responses": {"2XX": {"description": "", "content": {"application/json": {"schema": schema}}}},
    }});
    document
}

/// Keeps the first operations of a few APIs, and what they reach.
fn keep_some_operations(document: &mut Value) {
    let mut kept = Map::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let tag = operation["tags"][0].as_str().unwrap_or_default();
            let Some((_, renamed)) = RENAMED.iter().find(|(old, _)| *old == tag) else {
                continue;
            };
            let mut operation = operation.clone();
            operation["tags"] = json!([renamed]);
            kept.entry(path).or_insert_with(|| json!({}))[method] = operation;
        }
    }
    assert!(
        (20..80).contains(&kept.len()),
        "{} paths are few or many",
        kept.len()
    );
    document["paths"] = kept.into();

    let mut reached = BTreeSet::new();
    let mut open = vec![document["paths"].clone()];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                let name = map
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|target| target.strip_prefix("#/definitions/"));
                if let Some(name) = name
                    && reached.insert(name.to_owned())
                {
                    open.push(document["definitions"][name].clone());
                }
                open.extend(map.into_iter().map(|(_, inner)| inner));
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    document["definitions"]
        .as_object_mut()
        .unwrap()
        .retain(|name, _| reached.contains(name));
}
