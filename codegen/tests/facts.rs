//! Which facts of an operation are told, in its documentation and at run time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{all, assert_has, one_operation, operation, reference, run, swagger, thing, things};

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

/// The facts of one operation at a path, with what `more` adds to it.
fn facts_of(method: &str, path: &str, more: &Value) -> String {
    let mut one = operation("callIt", "Things");
    support::merge(&mut one, more);
    let document = swagger(&json!({path: {method: one}}), &thing());
    all(&run(&document))
}

#[test]
fn only_calls_that_may_be_repeated_are_retry_safe() {
    let of = |method: &str, path: &str, more: Value| {
        let text = facts_of(method, path, &more);
        let safe = text.contains("retry_safe: true");
        let reads = text.contains("only_reads: true");
        assert!(safe || !reads, "what only reads may be repeated");
        (safe, reads)
    };
    let needs = |permissions: &[&str]| json!({"x-inin-requires-permissions": {"type": "ANY", "permissions": permissions}});
    for method in ["get", "head"] {
        assert_eq!(of(method, "/things", json!({})), (true, true), "{method}");
        assert_eq!(
            of(method, "/things/export", json!({})),
            (true, true),
            "{method}"
        );
    }
    for method in ["put", "delete"] {
        assert_eq!(of(method, "/things", json!({})), (true, false), "{method}");
        assert_eq!(
            of(method, "/things/publish", json!({})),
            (false, false),
            "{method}"
        );
    }
    for method in ["patch", "options"] {
        assert_eq!(
            of(method, "/things", needs(&["a:b:view"])),
            (false, false),
            "{method}"
        );
    }
    for method in ["get", "put", "delete", "post"] {
        for status in ["201", "202"] {
            let more = json!({"responses": {"200": {}, status: {}}});
            assert_eq!(
                of(method, "/things/query", more),
                (false, false),
                "{method} {status}"
            );
        }
    }
    let post = |path: &str, permissions: &[&str]| of("post", path, needs(permissions)).0;
    assert!(post("/things/query", &["a:b:view"]));
    assert!(post("/things/search", &["a:b:view", "a:c:search"]));
    assert!(!post("/things/query", &["a:b:view", "a:b:add"]));
    assert!(!post("/things/query", &["a:b:viewAll"]));
    assert!(!post("/things/export", &["a:b:view"]));
    assert!(!post("/things/queryjobs", &["a:b:view"]));
    assert!(!post("/things/{query}", &["a:b:view"]));
    assert!(
        !post("/things/query", &[]),
        "no permission says nothing about what it does"
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
fn an_operations_own_list_is_told() {
    let of = |path: &str, fields: Value| {
        let definitions = json!({"Page": {"type": "object", "properties": fields},
            "Inner": {"type": "object", "properties": {"entities": {"type": "array", "items": {}}}}});
        let mut one = operation("getThings", "Things");
        one["responses"] = json!({"200": reference("Page")});
        let text = all(&run(&swagger(&json!({path: {"get": one}}), &definitions)));
        let (_, rest) = text.split_once("items: ").unwrap();
        rest.split_once(",\n").unwrap().0.to_owned()
    };
    let list = json!({"type": "array", "items": {"type": "string"}});
    let text = json!({"type": "string"});
    let inner = json!({"$ref": "#/definitions/Inner"});
    assert_eq!(
        of("/a", json!({"entities": list, "errors": list})),
        "Some(\"entities\")"
    );
    assert_eq!(
        of("/a", json!({"results": list, "types": list})),
        "Some(\"results\")"
    );
    assert_eq!(
        of("/a", json!({"results": {}, "types": list})),
        "Some(\"results\")"
    );
    assert_eq!(
        of("/a", json!({"Resources": list, "schemas": list})),
        "Some(\"Resources\")"
    );
    assert_eq!(
        of("/a", json!({"results": inner})),
        "Some(\"results.entities\")"
    );
    assert_eq!(
        of(
            "/a",
            json!({"aggregations": list, "userDetails": list, "totalHits": {"type": "integer"}})
        ),
        "Some(\"userDetails\")"
    );
    assert_eq!(
        of(
            "/conversations/query",
            json!({"others": list, "conversations": list, "cursor": text})
        ),
        "Some(\"conversations\")",
        "of several, the one that the path names"
    );
    assert_eq!(
        of("/a", json!({"id": text, "skills": list})),
        "None",
        "a thing with a list is none"
    );
}

#[test]
fn pages_that_only_the_response_shows_are_walked_where_the_call_only_reads() {
    let of = |method: &str, sign: &str| {
        let definitions = json!({"Page": {"type": "object", "properties": {
            "entities": {"type": "array", "items": {}}, sign: {"type": "string"}}}});
        let mut one = operation("callIt", "Things");
        one["responses"] = json!({"200": reference("Page")});
        let text = all(&run(&swagger(
            &json!({"/things": {method: one}}),
            &definitions,
        )));
        let (_, rest) = text.split_once("paging: ").unwrap();
        rest.split_once(",\n").unwrap().0.to_owned()
    };
    assert_eq!(of("get", "nextUri"), "Some(rt::Paging::Link)");
    assert_eq!(of("get", "cursors"), "Some(rt::Paging::After)");
    assert_eq!(of("get", "cursor"), "Some(rt::Paging::Cursor)");
    assert_eq!(
        of("get", "nextPage"),
        "Some(rt::Paging::PageToken(\"nextPage\"))"
    );
    assert_eq!(of("get", "total"), "None");
    for method in ["post", "put", "patch"] {
        assert_eq!(of(method, "nextUri"), "None", "{method}");
    }
}

#[test]
fn paging_styles_are_recognised() {
    let of = |query: &[&str], body: &[&str], answer: &[&str]| {
        let object = |names: &[&str]| {
            let properties: serde_json::Map<_, _> = names
                .iter()
                .map(|name| ((*name).to_owned(), json!({"type": "string"})))
                .collect();
            json!({"type": "object", "properties": properties})
        };
        let mut parameters: Vec<Value> = query
            .iter()
            .map(|name| json!({"name": name, "in": "query", "type": "string"}))
            .collect();
        if !body.is_empty() {
            parameters.push(
                json!({"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Query"}}),
            );
        }
        let document = one_operation(
            &json!({"parameters": parameters, "responses": {"200": reference("Page")}}),
            &json!({"Query": object(body), "Page": object(answer)}),
        );
        let text = all(&run(&document));
        let (_, rest) = text.split_once("paging: ").unwrap();
        rest.split_once(",\n").unwrap().0.to_owned()
    };
    assert_eq!(
        of(&["pageNumber"], &[], &["entities", "nextUri"]),
        "Some(rt::Paging::PageNumber)"
    );
    assert_eq!(of(&["after"], &[], &["nextUri"]), "Some(rt::Paging::After)");
    assert_eq!(
        of(&["cursor"], &[], &["cursor"]),
        "Some(rt::Paging::Cursor)"
    );
    assert_eq!(
        of(&["nextPage"], &[], &["nextPage"]),
        r#"Some(rt::Paging::PageToken("nextPage"))"#
    );
    assert_eq!(
        of(&["q64"], &[], &["nextPage", "pageNumber"]),
        r#"Some(rt::Paging::PageToken("q64"))"#
    );
    assert_eq!(
        of(
            &["pageNumber", "nextPage"],
            &[],
            &["entities", "nextUri", "pageNumber"]
        ),
        "Some(rt::Paging::PageNumber)",
        "what counts pages is asked for by their number"
    );
    assert_eq!(
        of(&["startIndex", "count"], &[], &["totalResults"]),
        "Some(rt::Paging::StartIndex)"
    );
    assert_eq!(
        of(&[], &["after"], &["nextUri"]),
        "Some(rt::Paging::BodyAfter)"
    );
    assert_eq!(
        of(&["pageNumber", "pageSize"], &[], &["results"]),
        "Some(rt::Paging::PageNumber)",
        "an empty page is the end"
    );
    assert_eq!(
        of(&[], &["pageNumber", "pageSize"], &["id", "state"]),
        "None",
        "a job is no list"
    );
    assert_eq!(
        of(&[], &["pageNumber", "pageSize"], &["results"]),
        "Some(rt::Paging::BodyPageNumber)"
    );
    assert_eq!(
        of(&[], &["paging"], &["results"]),
        "Some(rt::Paging::BodyPaging)"
    );
    assert_eq!(
        of(&[], &["cursor"], &["cursor"]),
        "Some(rt::Paging::BodyCursor)"
    );
    assert_eq!(
        of(&["pageNumber"], &[], &["results"]),
        "None",
        "nothing in the answer tells the next page"
    );
    assert_eq!(
        of(&[], &[], &["nextUri"]),
        "None",
        "a link without a list behind it"
    );
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
