//! The calls by operation id: of this SDK, and of stock progenitor.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use genesys_cloud_codegen::Options;
use genesys_cloud_conformance::program::calls;
use genesys_cloud_conformance::stock::stock_with_calls;
use serde_json::{Value, json};

/// A manifest with one feature that is written by hand.
const MANIFEST: &str = "[package]\nname = \"sdk\"\n\n[features]\ndefault = []\n";

/// Asserts that `text` has this part, wherever there is white space.
#[track_caller]
fn assert_has(text: &str, part: &str) {
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    assert!(
        squeeze(text).contains(&squeeze(part)),
        "missing: {part}\nin:\n{text}"
    );
}

fn document() -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Small", "version": "v2"},
        "host": "api.example.com",
        "paths": {
            "/rooms/{roomId}/seats": {"post": {
                "operationId": "postRoomSeats", "tags": ["Rooms", "Seats"],
                "parameters": [
                    {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Seat"}},
                    {"name": "sort", "in": "query", "type": "array", "collectionFormat": "multi",
                     "items": {"type": "string", "enum": ["up", "down"]}},
                    {"name": "pageSize", "in": "query", "type": "integer", "format": "int32"},
                    {"name": "roomId", "in": "path", "required": true, "type": "string"},
                    {"name": "since", "in": "query", "required": true, "type": "string"},
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/Seat"}}},
            }},
            "/rooms": {"patch": {
                "operationId": "patchRooms", "tags": ["Rooms"],
                "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Seat"}}],
                "responses": {"204": {}},
            }},
        },
        "definitions": {"Seat": {"type": "object", "properties": {"row": {"type": "string"}}}},
    })
}

fn ours() -> BTreeMap<String, String> {
    calls(document(), MANIFEST, &Options::default()).unwrap()
}

#[test]
fn a_call_takes_every_argument_by_its_name_on_the_wire() {
    let text = &ours()["rooms.rs"];
    assert_has(
        text,
        r#"let mut call = given.client().rooms().post_room_seats(
            given.required::<String>("roomId")?, given.required::<String>("since")?,
            given.required_body::<types::Seat>()?);"#,
    );
    assert_has(
        text,
        r#"if let Some(value) = given.optional::<i64>("pageSize")? { call = call.page_size(value); }"#,
    );
    assert_has(
        text,
        r#"given.optional::<Vec<types::PostRoomSeatsSort>>("sort")?"#,
    );
    assert_has(
        text,
        "if let Some(value) = given.optional_body::<types::Seat>()? { call = call.body(value); }",
    );
}

#[test]
fn an_operation_of_several_apis_is_called_once() {
    let files = ours();
    assert!(!files.contains_key("seats.rs"));
    assert_eq!(files["mod.rs"].matches("postRoomSeats").count(), 1);
    // In order, to be searched.
    let rows = &files["mod.rs"];
    assert!(rows.find("patchRooms").unwrap() < rows.find("postRoomSeats").unwrap());
}

#[test]
fn stock_is_called_with_the_same_arguments_in_its_own_types() {
    let (client, calls) = stock_with_calls(document(), &["rooms".to_owned()]).unwrap();
    assert_has(&client, "pub async fn post_room_seats");
    assert_has(&calls, r#"given.required::<String>("roomId")?"#);
    assert_has(&calls, r#"given.optional::<i32>("pageSize")?"#);
    assert_has(&calls, "given.required_body::<types::Seat>()?");
    assert_has(
        &calls,
        r#"("postRoomSeats", post_room_seats as rt::StockCaller<Client>)"#,
    );
    assert!(!calls.contains("types :: types"), "{calls}");
}
