//! Each fixup by name: a document with the fault it is for, and the same document without.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod editions;
mod enums;
mod lean;
mod operations;
mod schemas;
#[path = "../support/mod.rs"]
mod support;

use serde_json::{Value, json};

use self::support::{all, count, merge, one_operation, operation, run, with_definitions};

/// Generates from a document with a fault and one without, and compares how
/// often the fixup was needed. That both are Rust is proven by the formatter,
/// which parses them. Returns the text for the document with the fault.
#[track_caller]
fn assert_fixes(fixup: &str, times: usize, faulty: &Value, sound: &Value) -> String {
    let repaired = run(faulty);
    assert_eq!(
        count(&repaired, fixup),
        times,
        "{fixup} of the faulty document"
    );
    assert_eq!(
        count(&run(sound), fixup),
        0,
        "{fixup} of the sound document"
    );
    all(&repaired)
}

fn with_parameters(parameters: &Value) -> Value {
    one_operation(&json!({ "parameters": parameters }), &json!({}))
}

fn with_property(schema: &Value) -> Value {
    with_definitions(&json!({"Thing": {"type": "object", "properties": {"one": schema}}}))
}

/// An OpenAPI 3 document of one operation.
fn openapi(more: &Value) -> Value {
    let mut one = operation("postThings", "Things");
    one["responses"] = json!({"204": {"description": ""}});
    merge(&mut one, more);
    json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"post": one}}})
}

fn json_body(schema: &Value) -> Value {
    openapi(&json!({"requestBody": {"content": {"application/json": {"schema": schema}}}}))
}
