//! Fixups of operations: parameters, bodies and statuses.

use serde_json::{Value, json};

use super::support::{assert_has, assert_lacks, operation, run, swagger};
use super::{assert_fixes, json_body, openapi, with_parameters};

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
        ["the response with any 2XX of `postThings`, beside that with 200"]
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
        r#"pub fn id_header(self, value: impl rt::IntoOption<i64>) -> Self { Self(self.0.header_option::<i64>("id", value)) }"#,
    );
    assert_fixes(
        "name_parameters",
        1,
        &of("ID", "query"),
        &of("other", "query"),
    );
}
