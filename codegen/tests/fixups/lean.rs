//! What progenitor is not asked for.

use serde_json::{Value, json};

use super::support::{assert_has, one_operation};
use super::{assert_fixes, with_property};

#[test]
fn one_response() {
    let of = |responses: Value| one_operation(&json!({ "responses": responses }), &json!({}));
    assert_fixes(
        "one_response",
        1,
        &of(json!({"200": {}, "204": {}})),
        &of(json!({"200": {}, "400": {}})),
    );
}

#[test]
fn widen_float() {
    let of = |format: &str| with_property(&json!({"type": "number", "format": format}));
    assert_fixes("widen_float", 1, &of("float"), &of("double"));
}

#[test]
fn drop_default() {
    let faulty = with_property(&json!({"type": "string", "format": "date", "default": "never"}));
    let text = assert_fixes(
        "drop_default",
        1,
        &faulty,
        &with_property(&json!({"type": "string"})),
    );
    assert_has(&text, "/// `one`: default `never`");
    assert_has(&text, "pub one: Option<rt::Date>,");
}

#[test]
fn drop_constraint() {
    let faulty = with_property(&json!({"type": "integer", "minimum": 1, "maximum": 9}));
    let text = assert_fixes(
        "drop_constraint",
        2,
        &faulty,
        &with_property(&json!({"type": "integer"})),
    );
    assert_has(&text, "/// `one`: at least `1`, at most `9`");
    assert_has(&text, "pub one: Option<i64>,");
}
