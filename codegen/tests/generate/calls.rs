//! Operations: arguments, setters, bodies and answers.

use serde_json::{Value, json};

use super::support::{all, assert_has, one_operation, operation, reference, run, swagger, things};

#[test]
fn required_parameters_are_arguments_and_optional_ones_setters() {
    let mut get = operation("getUser", "Users");
    get["parameters"] = json!([
        {"name": "dryRun", "in": "query", "type": "boolean"},
        {"name": "If-Match", "in": "header", "type": "string", "required": true},
        {"name": "userId", "in": "path", "type": "string", "required": true},
        {"name": "pageSize", "in": "query", "type": "integer", "format": "int32", "default": 25},
        {"name": "from", "in": "query", "type": "string", "format": "date", "required": true},
    ]);
    let generated = run(&swagger(
        &json!({"/users/{userId}": {"get": get}}),
        &json!({}),
    ));
    let text = &generated.output.files["users.rs"];
    // Path parameters come first; the others keep the document's order.
    assert_has(
        text,
        "pub fn get_user(&self, user_id: impl AsRef<str>, if_match: impl AsRef<str>, from: rt::Date) -> GetUser {",
    );
    assert_has(text, r#".path("userId", user_id.as_ref())"#);
    assert_has(
        text,
        "rt::Request::new(&self.0, super::users::GetUser::INFO)",
    );
    assert_has(text, r#".header("If-Match", if_match.as_ref())"#);
    assert_has(text, r#".query("from", &from)"#);
    assert_has(
        text,
        r#"pub fn dry_run(self, value: impl rt::IntoOption<bool>) -> Self { Self(self.0.option::<bool>("dryRun", value)) }"#,
    );
    assert_has(
        text,
        "pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self",
    );
    assert_has(text, "/// `pageSize` (query): default `25`");
    assert_has(text, "pub struct GetUser(pub(crate) rt::Request<()>);");
    assert_has(text, "pub fn send(self) -> rt::ResponseFuture<()>");
    assert_eq!(generated.report.operations, 1);
}

#[test]
fn lists_are_repeated_keys_only_where_the_document_says_so() {
    let list = |name: &str, format: &str| json!({"name": name, "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": format});
    let mut unsaid = list("unsaid", "");
    unsaid.as_object_mut().unwrap().remove("collectionFormat");
    let text = things(&json!({"parameters": [
        list("many", "multi"), list("commas", "csv"), unsaid,
        {"name": "X-Ids", "in": "header", "type": "array", "items": {"type": "integer"}},
    ]}));
    assert_has(
        &text,
        "pub fn many(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self",
    );
    assert_has(&text, r#".list::<String>("many", value)"#);
    assert_has(&text, r#".joined::<String>("commas", value)"#);
    // Swagger 2.0's default is commas.
    assert_has(&text, r#".joined::<String>("unsaid", value)"#);
    assert_has(&text, r#".joined_header::<i64>("X-Ids", value)"#);
}

#[test]
fn a_required_body_is_the_last_argument_and_an_optional_one_a_setter() {
    let body = |required: bool| {
        json!({"parameters": [
            {"name": "body", "in": "body", "required": required, "schema": {"$ref": "#/definitions/Thing"}},
            {"name": "force", "in": "query", "type": "boolean", "required": true},
        ]})
    };
    let text = things(&body(true));
    assert_has(
        &text,
        "pub fn get_things(&self, force: bool, body: impl rt::IntoBody<types::Thing>) -> GetThings",
    );
    let text = things(&body(false));
    assert_has(&text, "pub fn get_things(&self, force: bool) -> GetThings");
    assert_has(
        &text,
        "pub fn body(self, body: impl rt::IntoBody<types::Thing>) -> Self",
    );
}

#[test]
fn success_answers_are_typed_by_what_they_carry() {
    let thing = reference("Thing");
    let none = json!({});
    let text_answer = json!({"schema": {"type": "string"}});
    let of = |responses: Value| things(&json!({ "responses": responses }));

    assert_has(&of(json!({"200": thing})), "rt::Request<types::Thing>");
    assert_has(&of(json!({"default": thing})), "rt::Request<types::Thing>");
    assert_has(
        &of(json!({"204": none, "default": thing})),
        "rt::Request<()>",
    );
    assert_has(
        &of(json!({"200": thing, "201": thing})),
        "rt::Request<types::Thing>",
    );
    assert_has(
        &of(json!({"200": thing, "202": none})),
        "rt::Request<Option<types::Thing>>",
    );
    assert_has(
        &of(json!({"200": thing, "304": none})),
        "rt::Request<Option<types::Thing>>",
    );
    assert_has(&of(json!({"200": none, "202": none})), "rt::Request<()>");
    // Errors are not answers.
    assert_has(
        &of(json!({"200": thing, "400": text_answer})),
        "rt::Request<types::Thing>",
    );

    let several = of(json!({"200": thing, "201": text_answer, "202": none}));
    assert_has(&several, "rt::Request<GetThingsResponse>");
    assert_has(
        &several,
        "pub enum GetThingsResponse {
            /// Status 200.
            Status200(Box<types::Thing>),
            /// Status 201.
            Status201(String),
            /// Status 202.
            Status202,
        }",
    );
    assert_has(&several, "success: &[200, 201, 202]");
    assert_has(
        &of(json!({"302": none, "200": thing})),
        "success: &[200, 302]",
    );
}

#[test]
fn a_base_path_is_part_of_every_path() {
    let mut swagger = one_operation(&json!({}), &json!({}));
    swagger["host"] = "api.example.com".into();
    swagger["basePath"] = "/base/".into();
    assert_has(&all(&run(&swagger)), r#"path: "/base/things""#);
    let openapi = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "v2"},
        "servers": [{"url": "https://api.example.com/base"}],
        "paths": {"/things": {"get": {"operationId": "getThings", "responses": {"204": {}}}}},
    });
    assert_has(&all(&run(&openapi)), r#"path: "/base/things""#);
}
