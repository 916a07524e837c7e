//! Fixups of schemas: what progenitor cannot type, and names that Rust cannot tell apart.

use serde_json::{Value, json};

use super::support::{all, assert_has, one_operation, run, with_definitions};
use super::{assert_fixes, with_property};

#[test]
fn merge_all_of() {
    let of = |schema: &Value| {
        let mut definitions = json!({"Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}});
        definitions["Thing"] = schema.clone();
        with_definitions(&definitions)
    };
    let own =
        json!({"type": "object", "required": ["own"], "properties": {"own": {"type": "boolean"}}});
    let composed = of(&json!({"allOf": [{"$ref": "#/definitions/Base"}, own]}));
    let text = assert_fixes("merge_all_of", 1, &composed, &of(&own));
    assert_has(&text, r#"name: "Thing", fields: &["id", "own"]"#);
    assert_eq!(text.matches("/// `id`: required").count(), 2);
    // Around a single reference, it is that reference.
    let wrapped = json!({"type": "object", "properties": {"base": {"allOf": [{"$ref": "#/definitions/Base"}], "readOnly": true}}});
    let text = assert_fixes("merge_all_of", 1, &of(&wrapped), &of(&own));
    assert_has(
        &text,
        "/// `base`: read-only pub base: Option<Box<types::Base>>,",
    );
}

#[test]
fn loosen_unions() {
    for key in ["oneOf", "anyOf"] {
        let faulty = with_property(&json!({ key: [{"type": "string"}, {"type": "integer"}] }));
        let text = assert_fixes(
            "loosen_unions",
            1,
            &faulty,
            &with_property(&json!({"type": "string"})),
        );
        assert_has(&text, "pub one: Option<rt::Json>,");
        assert_eq!(
            run(&faulty).report.loosened,
            ["Thing.one: a choice between schemas"]
        );
    }
}

#[test]
fn break_circles() {
    let of = |items: Value| {
        with_definitions(&json!({
            "Ring": {"type": "array", "items": {"type": "array", "items": items}},
            "Model": {"type": "object", "properties": {"again": {"type": "array", "items": {"$ref": "#/definitions/Model"}}}},
        }))
    };
    let faulty = of(json!({"$ref": "#/definitions/Ring"}));
    let text = assert_fixes(
        "break_circles",
        1,
        &faulty,
        &of(json!({"$ref": "#/definitions/Model"})),
    );
    assert_has(&text, "pub type Ring = Vec<Vec<rt::Json>>;");
    assert_has(&text, "pub again: Option<Vec<types::Model>>,");
    assert_eq!(
        run(&faulty).report.loosened,
        ["Ring: a list or map of itself"]
    );
}

#[test]
fn name_types() {
    let of = |names: &[&str]| {
        let mut definitions = json!({});
        for name in names {
            definitions[name] = json!({"type": "object", "properties": {"id": {"type": "string"}}});
        }
        with_definitions(&definitions)
    };
    let text = assert_fixes(
        "name_types",
        2,
        &of(&["Case", "CASE", "case"]),
        &of(&["Case", "Box", "weird name/"]),
    );
    for name in ["Case", "CaseModel", "CaseModel2"] {
        assert_has(&text, &format!("pub struct {name} {{"));
    }
}

#[test]
fn name_inline_objects() {
    let inline = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let faulty = with_property(&json!({"type": "array", "items": inline}));
    let text = assert_fixes(
        "name_inline_objects",
        1,
        &faulty,
        &with_property(&json!({"type": "string"})),
    );
    assert_has(&text, "pub one: Option<Vec<types::ThingOne>>,");
    // The same object in two answers is one model, and one answer.
    let answer = json!({ "schema": inline });
    let twice = one_operation(
        &json!({"responses": {"200": answer, "201": answer}}),
        &json!({}),
    );
    assert_has(&all(&run(&twice)), "rt::Request<types::GetThingsResponse>");
}

#[test]
fn free_open_objects() {
    let text = assert_fixes(
        "free_open_objects",
        1,
        &with_property(&json!({"type": "object"})),
        &with_property(&json!({"type": "object", "additionalProperties": {"type": "string"}})),
    );
    assert_has(&text, "pub one: Option<rt::Json>,");
}

#[test]
fn drop_extra_properties() {
    let of = |extra: Value| {
        with_definitions(
            &json!({"Thing": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": extra}}),
        )
    };
    let faulty = of(json!({"type": "string"}));
    assert_fixes("drop_extra_properties", 1, &faulty, &of(json!(false)));
    assert_eq!(
        run(&faulty).report.unexpressed,
        ["additional properties of `Thing`"]
    );
}

#[test]
fn name_properties() {
    let of = |names: &[&str]| {
        let properties: serde_json::Map<_, _> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        with_definitions(
            &json!({"Thing": {"type": "object", "properties": properties, "required": names}}),
        )
    };
    let text = assert_fixes(
        "name_properties",
        2,
        &of(&["userId", "user_id", "UserId"]),
        &of(&["userId", "type"]),
    );
    assert_has(&text, r#"fields: &["UserId", "userId", "user_id"]"#);
    for (name, field) in [
        ("UserId", "user_id"),
        ("userId", "user_id_field"),
        ("user_id", "user_id_field2"),
    ] {
        assert_has(
            &text,
            &format!("/// `{name}`: required pub {field}: Option<String>,"),
        );
    }
}
