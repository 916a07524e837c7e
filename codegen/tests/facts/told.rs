//! What the documentation and the table of an operation tell of it.

use serde_json::{Value, json};

use super::facts_of;
use super::support::{all, assert_has, one_operation, operation, reference, run, swagger, things};

#[test]
fn media_types_are_the_documents() {
    let text = things(
        &json!({"produces": ["text/calendar"], "responses": {"200": {"schema": {"type": "string"}}}}),
    );
    assert_has(&text, r#"accept: "text/calendar""#);
    assert_has(&text, "rt::Request<String>");

    let scim = things(&json!({
        "consumes": ["application/json", "application/scim+json"],
        "produces": ["application/json", "application/scim+json"],
        "parameters": [{"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Thing"}}],
        "responses": {"200": reference("Thing")},
    }));
    assert_has(
        &scim,
        r#"accept: "application/scim+json", content_type: Some("application/scim+json")"#,
    );
    assert_has(
        &things(&json!({})),
        r#"accept: "application/json", content_type: None"#,
    );
}

#[test]
fn permissions_scopes_and_own_error_codes_are_told() {
    let mut paths = serde_json::Map::new();
    // What most operations answer is not told for each.
    for number in 0..4 {
        let mut one = operation(&format!("getThing{number}"), "Things");
        one["responses"] = json!({"204": {}, "400": {"x-inin-error-codes": ["bad.request"]}});
        paths.insert(format!("/things/{number}"), json!({"get": one}));
    }
    let mut special = operation("patchThing", "Things");
    special["responses"] = json!({
        "204": {},
        "400": {"x-inin-error-codes": {"bad.request": "A sentence.", "of.its.own": "Another."}},
        "409": {"x-inin-error-codes": ["taken"]},
    });
    special["x-inin-requires-permissions"] =
        json!({"type": "ALL", "permissions": ["a:b:edit", "See the guide", "a:b:view"]});
    special["security"] = json!([{"PureCloud OAuth": ["things", "all"]}]);
    special["deprecated"] = true.into();
    paths.insert("/things/{id}".into(), json!({"patch": special}));
    let text = run(&swagger(&paths.into(), &json!({}))).output.files["things.rs"].clone();

    assert_has(&text, "/// - Permissions: all of `a:b:edit`, `a:b:view`");
    assert_has(
        &text,
        r#"permissions: rt::Permissions { all: true, names: &["a:b:edit", "a:b:view"] }"#,
    );
    assert_has(&text, "/// - Scopes: any of `all`, `things`");
    assert_has(
        &text,
        r#"scopes: &["all", "things"], auth: rt::AuthScheme::OAuth"#,
    );
    assert_has(
        &text,
        "/// - Error codes of its own: 400 `of.its.own`; 409 `taken`",
    );
    assert_has(&text, "api-explorer#patch-things--id-");
    assert_has(
        &text,
        "#[deprecated = \"the API document marks this operation as deprecated\"] pub fn patch_thing(",
    );
    assert_has(&text, "deprecated: true");
    assert_eq!(text.matches("#[deprecated").count(), 1);
    assert_eq!(text.matches("Error codes of its own").count(), 1);

    let any = |names: Value| {
        things(&json!({"x-inin-requires-permissions": {"type": "ANY", "permissions": names}}))
    };
    assert_has(
        &any(json!(["a:b:c", "d:e:f"])),
        "/// - Permissions: any of `a:b:c`, `d:e:f`",
    );
    assert_has(&any(json!(["a:b:c"])), "/// - Permission: `a:b:c`");
    assert_has(&any(json!(["a:b:c"])), "all: false");
}

#[test]
fn the_token_is_the_one_that_the_document_asks_for() {
    let of = |security: Value| things(&json!({ "security": security }));
    assert_has(
        &of(json!([{"PureCloud OAuth": []}])),
        "rt::AuthScheme::OAuth",
    );
    assert_has(
        &of(json!([{"Guest Chat JWT": []}])),
        "rt::AuthScheme::GuestChatJwt",
    );
    assert_has(
        &of(json!([{"Web Messaging JWT": []}])),
        "rt::AuthScheme::WebMessagingJwt",
    );
    assert_has(&of(json!([])), "rt::AuthScheme::None");
    // Where either will do, the session's own is taken.
    assert_has(
        &of(json!([{"Guest Chat JWT": []}, {"PureCloud OAuth": []}])),
        "rt::AuthScheme::OAuth",
    );
    assert_has(
        &of(json!([{"Guest Chat JWT": []}])),
        "/// - Token: the guest's chat JWT",
    );
    assert_has(&of(json!([])), "/// - Token: none");
    // An operation that says nothing inherits.
    let mut inherits = one_operation(&json!({}), &json!({}));
    inherits["security"] = json!([{"PureCloud OAuth": ["x"]}]);
    assert_has(
        &all(&run(&inherits)),
        r#"scopes: &["x"], auth: rt::AuthScheme::OAuth"#,
    );
}

#[test]
fn a_call_tells_whether_it_needs_its_body() {
    let of = |required: bool| {
        let parameters = json!([{"name": "body", "in": "body", "required": required,
            "schema": {"$ref": "#/definitions/Thing"}}]);
        facts_of("post", "/things", &json!({ "parameters": parameters }))
    };
    assert_has(&of(true), "body_required: true");
    assert_has(&of(false), "body_required: false");
    assert_has(&things(&json!({})), "body_required: false");
}

#[test]
fn sentences_are_emitted_where_the_document_has_them() {
    let text = things(&json!({
        "summary": "Lists things.",
        "description": "All of them.",
        "parameters": [{"name": "q", "in": "query", "type": "string", "description": "What to look for."}],
    }));
    assert_has(
        &text,
        "/// Lists things.\n///\n/// All of them.\n///\n/// `GET /things`",
    );
    assert_has(&text, "/// What to look for.\n///\n/// `q` (query)");
}

#[test]
fn what_is_known_of_an_argument_is_told_by_its_method() {
    let text = things(&json!({
        "parameters": [
            {"name": "q", "in": "query", "type": "string", "required": true, "pattern": "[a-z]+",
             "description": "What to look for.\nIn small letters."},
            {"name": "level", "in": "query", "type": "integer", "enum": [2, 23], "required": true},
            {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Thing"},
             "description": "The thing."},
        ],
    }));
    assert_has(
        &text,
        "/// Arguments:\n/// - `q` (query): pattern `[a-z]+`\n///   What to look for.\n///   In small letters.\n\
         /// - `level` (query): one of `2`, `23`\n",
    );
    assert_has(
        &text,
        "/// The thing.\n///\n/// The body, which this call may go without.",
    );
}

#[test]
fn what_cannot_be_expressed_is_listed() {
    let mut document = one_operation(
        &json!({"produces": ["application/pdf"], "security": [{"Other Key": []}],
            "responses": {"200": {"schema": {"type": "string"}}}}),
        &json!({}),
    );
    document["securityDefinitions"] =
        json!({"Other Key": {"type": "apiKey", "in": "header", "name": "X"}});
    let listed = run(&document).report.unexpressed;
    assert_eq!(listed.len(), 2, "{listed:?}");
    assert!(listed[0].contains("application/pdf"), "{listed:?}");
    assert!(listed[1].contains("`Other Key`"), "{listed:?}");
}
