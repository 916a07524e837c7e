//! Each fixup by name: a document with the fault it is for, and the same
//! document without.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{
    all, altered::edition, assert_has, assert_lacks, count, merge, one_operation, operation, run,
    swagger, with_definitions,
};

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

#[test]
fn every_fixup_has_a_test_here() {
    let this = include_str!("fixups.rs");
    let mut documents = vec![edition(), support::altered::openapi_edition()];
    documents.push(support::pinned());
    for document in &documents {
        for name in run(document).report.fixups.keys() {
            assert!(this.contains(&format!("\"{name}\",")), "no test for {name}");
        }
    }
}

#[test]
fn add_missing_path_parameters() {
    let of = |parameters: Value| {
        let mut one = operation("getThing", "Things");
        one["parameters"] = parameters;
        swagger(&json!({"/things/{a}/{b}": {"get": one}}), &json!({}))
    };
    let declared =
        |name: &str| json!({"name": name, "in": "path", "type": "string", "required": true});
    let text = assert_fixes(
        "add_missing_path_parameters",
        1,
        &of(json!([declared("b")])),
        &of(json!([declared("a"), declared("b")])),
    );
    assert_has(
        &text,
        "pub fn get_thing(&self, a: impl AsRef<str>, b: impl AsRef<str>)",
    );
}

#[test]
fn join_scim_lists() {
    let list = |name: &str| {
        json!({"name": name, "in": "query", "type": "array", "items": {"type": "string"},
            "collectionFormat": "multi"})
    };
    let of = |path: &str, produces: &str| {
        let mut one = operation("getThings", "Things");
        one["parameters"] = json!([
            list("attributes"),
            list("excludedAttributes"),
            list("other")
        ]);
        one["produces"] = json!([produces]);
        one["responses"] = json!({"200": {"schema": {"type": "string"}}});
        swagger(&json!({path: {"get": one}}), &json!({}))
    };
    let sound = of("/users", "application/json");
    let by_path = of("/scim/v2/users", "application/json");
    let text = assert_fixes("join_scim_lists", 2, &by_path, &sound);
    assert_has(&text, ".joined::<String>(\"attributes\"");
    assert_has(&text, ".joined::<String>(\"excludedAttributes\"");
    assert_has(&text, ".list::<String>(\"other\"");
    let by_media = of("/users", "application/scim+json");
    assert_fixes("join_scim_lists", 2, &by_media, &sound);
}

#[test]
fn drop_foreign_path_parameters() {
    let faulty =
        with_parameters(&json!([{"name": "id", "in": "path", "type": "string", "required": true}]));
    let text = assert_fixes(
        "drop_foreign_path_parameters",
        1,
        &faulty,
        &with_parameters(&json!([])),
    );
    assert_has(&text, "pub fn get_things(&self) -> GetThings");
    assert_eq!(
        run(&faulty).report.unexpressed,
        ["path parameter `id` of `getThings`, which is not in its path"]
    );
}

#[test]
fn drop_unsupported_parameters() {
    let of = |place: &str| {
        openapi(&json!({"parameters": [{"name": "id", "in": place, "schema": {"type": "string"}}]}))
    };
    let text = assert_fixes(
        "drop_unsupported_parameters",
        1,
        &of("cookie"),
        &of("query"),
    );
    assert_lacks(&text, "pub fn id(");
    assert_eq!(
        run(&of("cookie")).report.unexpressed,
        ["parameter \"id\" of `postThings`"]
    );
}

#[test]
fn read_status_ranges() {
    let of = |statuses: &[&str]| {
        let mut responses = json!({});
        for status in statuses {
            responses[status] = json!({"description": "", "content": {"application/json": {"schema": {"type": "string"}}}});
        }
        openapi(&json!({ "responses": responses }))
    };
    let text = assert_fixes("read_status_ranges", 1, &of(&["2XX"]), &of(&["200"]));
    assert_has(&text, "rt::Request<String>");
    assert_has(&text, "success: &[200]");
    assert_eq!(
        run(&of(&["200", "2XX"])).report.unexpressed,
        ["the answer with any 2XX of `postThings`, beside that with 200"]
    );
}

#[test]
fn add_missing_body_schemas() {
    let faulty =
        openapi(&json!({"requestBody": {"required": true, "content": {"application/json": {}}}}));
    let text = assert_fixes(
        "add_missing_body_schemas",
        1,
        &faulty,
        &json_body(&json!({"type": "string"})),
    );
    assert_has(
        &text,
        "pub fn post_things(&self, body: impl rt::IntoBody<rt::Json>) -> PostThings",
    );
    assert_eq!(
        run(&faulty).report.loosened,
        ["postThings.Body: a body without a schema"]
    );
}

#[test]
fn note_foreign_bodies() {
    let form = json!([{"name": "a", "in": "formData", "type": "string", "required": true}]);
    let body = json!([{"name": "a", "in": "body", "schema": {"type": "string"}}]);
    let text = assert_fixes(
        "note_foreign_bodies",
        1,
        &with_parameters(&form),
        &with_parameters(&body),
    );
    assert_has(&text, "body: impl rt::IntoBody<types::GetThingsBody>");
    assert_eq!(
        run(&with_parameters(&form)).report.unexpressed,
        ["the body of `getThings` as application/x-www-form-urlencoded: it is written as JSON"]
    );
}

#[test]
fn take_odd_parameters_as_text() {
    let odd = json!([
        {"name": "grid", "in": "query", "type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        {"name": "piped", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
        {"name": "tabbed", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "tsv"},
    ]);
    let plain = json!([
        {"name": "row", "in": "query", "type": "array", "items": {"type": "string"}},
        {"name": "kind", "in": "query", "type": "string", "enum": ["a"]},
        {"name": "count", "in": "header", "type": "integer"},
    ]);
    let faulty = with_parameters(&odd);
    let text = assert_fixes(
        "take_odd_parameters_as_text",
        3,
        &faulty,
        &with_parameters(&plain),
    );
    for name in ["grid", "piped", "tabbed"] {
        assert_has(
            &text,
            &format!("pub fn {name}(self, value: impl rt::IntoOption<String>)"),
        );
    }
    assert_eq!(run(&faulty).report.loosened.len(), 3);
}

#[test]
fn name_parameters() {
    let of = |second: &str, place: &str| {
        with_parameters(&json!([
            {"name": "id", "in": "query", "type": "string"},
            {"name": second, "in": place, "type": "integer", "format": "int32"},
        ]))
    };
    let text = assert_fixes(
        "name_parameters",
        1,
        &of("id", "header"),
        &of("other", "header"),
    );
    assert_has(
        &text,
        r#"pub fn id(self, value: impl rt::IntoOption<String>) -> Self { Self(self.0.option::<String>("id", value)) }"#,
    );
    assert_has(
        &text,
        r#"pub fn id_header(self, value: impl rt::IntoOption<i32>) -> Self { Self(self.0.header_option::<i32>("id", value)) }"#,
    );
    assert_fixes(
        "name_parameters",
        1,
        &of("ID", "query"),
        &of("other", "query"),
    );
}

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
fn open_non_string_enums() {
    let text = assert_fixes(
        "open_non_string_enums",
        1,
        &with_property(&json!({"type": "integer", "format": "int32", "enum": [1, 2]})),
        &with_property(&json!({"type": "string", "enum": ["1", "2"]})),
    );
    assert_has(&text, "pub one: Option<i32>,");
}

#[test]
fn drop_repeated_values() {
    let of = |values: Value| with_property(&json!({"type": "string", "enum": values}));
    let text = assert_fixes(
        "drop_repeated_values",
        1,
        &of(json!(["a", "b", "a"])),
        &of(json!(["a", "b"])),
    );
    assert_eq!(text.matches("/// `a`").count(), 1);
}

#[test]
fn tell_variants_apart() {
    let of = |values: Value| with_property(&json!({"type": "string", "enum": values}));
    let text = assert_fixes(
        "tell_variants_apart",
        4,
        &of(json!([
            "abc",
            "ABC",
            "a-b",
            "ab",
            "2",
            "X2",
            "Unrecognized"
        ])),
        &of(json!(["abc", "def", ""])),
    );
    for (variant, value) in [
        ("Abc", "abc"),
        ("AbcValue", "ABC"),
        ("Ab", "a-b"),
        ("AbValue", "ab"),
        ("X2", "2"),
        ("X2Value", "X2"),
        ("UnrecognizedValue", "Unrecognized"),
    ] {
        assert_has(&text, &format!("Self::{variant} => {value:?},"));
    }
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

#[test]
fn one_answer() {
    let of = |responses: Value| one_operation(&json!({ "responses": responses }), &json!({}));
    assert_fixes(
        "one_answer",
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
