//! Documents made for the tests, and a look at what was generated that does not depend on its
//! layout.
#![allow(dead_code, reason = "each test file uses a part of this module")]

pub(crate) mod altered;
pub(crate) mod scratch;

use std::path::{Path, PathBuf};

use genesys_cloud_codegen::{GenerateError, Generated, Options, generate};
use serde_json::{Map, Value, json};

/// A manifest with one feature that is written by hand.
pub(crate) const MANIFEST: &str = "[package]\nname = \"sdk\"\n\n[features]\ndefault = []\n";

/// A Swagger 2.0 document with these paths and definitions.
pub(crate) fn swagger(paths: &Value, definitions: &Value) -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Small", "version": "v2"},
        "host": "api.example.com",
        "paths": paths,
        "definitions": definitions,
        "securityDefinitions": {
            "PureCloud OAuth": {"type": "oauth2", "flow": "implicit", "scopes": {}},
            "Guest Chat JWT": {"type": "apiKey", "name": "Authorization", "in": "header"},
            "Web Messaging JWT": {"type": "apiKey", "name": "Authorization", "in": "header"},
        },
    })
}

/// A document of one operation, `GET /things`, with what `more` adds to it.
pub(crate) fn one_operation(more: &Value, definitions: &Value) -> Value {
    let mut operation = operation("getThings", "Things");
    merge(&mut operation, more);
    swagger(&json!({"/things": {"get": operation}}), definitions)
}

/// The least that an operation is.
pub(crate) fn operation(id: &str, tag: &str) -> Value {
    json!({"operationId": id, "tags": [tag], "parameters": [], "responses": {"204": {}}})
}

/// A document whose only operation answers with each of these definitions.
pub(crate) fn with_definitions(definitions: &Value) -> Value {
    let mut paths = Map::new();
    for name in definitions
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
    {
        let mut one = operation(&format!("get-{}", paths.len()), "Things");
        // `$ref` is a URI: signs in a name are escaped.
        let target = name
            .replace('~', "~0")
            .replace('/', "~1")
            .replace(' ', "%20");
        one["responses"] = json!({"200": {"schema": {"$ref": format!("#/definitions/{target}")}}});
        paths.insert(format!("/things/{}", paths.len()), json!({"get": one}));
    }
    swagger(&paths.into(), definitions)
}

/// Sets each key of `more` in `value`.
pub(crate) fn merge(value: &mut Value, more: &Value) {
    for (key, one) in more.as_object().into_iter().flatten() {
        value[key] = one.clone();
    }
}

/// Generates everything.
pub(crate) fn run(document: &Value) -> Generated {
    try_run(document).unwrap()
}

/// Generates everything, or tells why not.
pub(crate) fn try_run(document: &Value) -> Result<Generated, GenerateError> {
    generate(document.clone(), MANIFEST, &Options::default())
}

/// How often a fixup was needed.
pub(crate) fn count(generated: &Generated, fixup: &str) -> usize {
    generated
        .report
        .fixups
        .get(fixup)
        .map_or(0, |(_, count)| *count)
}

/// All generated text.
pub(crate) fn all(generated: &Generated) -> String {
    generated.output.files.values().cloned().collect()
}

/// Asserts that `text` holds `part`, however both are laid out.
#[track_caller]
pub(crate) fn assert_has(text: &str, part: &str) {
    assert!(
        squeeze(text).contains(&squeeze(part)),
        "missing: {part}\nin:\n{text}"
    );
}

/// Asserts that `text` does not hold `part`, however both are laid out.
#[track_caller]
pub(crate) fn assert_lacks(text: &str, part: &str) {
    assert!(
        !squeeze(text).contains(&squeeze(part)),
        "present: {part}\nin:\n{text}"
    );
}

/// Without white space and without the commas that only a line break wants.
fn squeeze(text: &str) -> String {
    let mut text: String = text.split_whitespace().collect();
    for closing in [")", "]", "}", ">"] {
        text = text.replace(&format!(",{closing}"), closing);
    }
    text
}

/// The committed document.
pub(crate) fn pinned() -> Value {
    genesys_cloud_codegen::spec::load(&workspace().join("spec")).unwrap()
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A response whose body is this schema.
pub(crate) fn reference(name: &str) -> Value {
    json!({"schema": {"$ref": format!("#/definitions/{name}")}})
}

/// One schema.
pub(crate) fn thing() -> Value {
    json!({"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}})
}

/// The text of `things.rs` for one operation with `more`.
pub(crate) fn things(more: &Value) -> String {
    let generated = run(&one_operation(more, &thing()));
    generated.output.files["things.rs"].clone()
}
