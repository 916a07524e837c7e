//! Long lists: which of them is meant, and how the next page is asked for.

use serde_json::{Value, json};

use super::support::{all, one_operation, operation, reference, run, swagger};

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

/// The paging of an operation whose query, body and response have fields of these names.
fn paging_of(query: &[&str], body: &[&str], answer: &[&str]) -> String {
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
        parameters
            .push(json!({"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Query"}}));
    }
    let document = one_operation(
        &json!({"parameters": parameters, "responses": {"200": reference("Page")}}),
        &json!({"Query": object(body), "Page": object(answer)}),
    );
    let text = all(&run(&document));
    let (_, rest) = text.split_once("paging: ").unwrap();
    rest.split_once(",\n").unwrap().0.to_owned()
}

#[test]
fn paging_styles_are_recognised() {
    let of = paging_of;
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
