//! The player answers what the fixtures have, and nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::panic::AssertUnwindSafe;

use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use genesys_cloud_tests::fixtures::exchange::{Answered, Asked, Exchange, Source, SourceKind};
use genesys_cloud_tests::fixtures::{Fixtures, Player, files};
use http::Method;
use serde_json::{Value, json};

fn exchange(
    method: Method,
    target: &str,
    body: Option<Value>,
    status: u16,
    answer: Value,
) -> Exchange {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = Asked::new(method, path);
    request.query = url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    request.body = body;
    let mut response = Answered::new(status);
    response.body = Some(answer);
    Exchange::new(
        "x",
        Source::new(SourceKind::Documentation),
        request,
        response,
    )
}

fn three() -> Fixtures {
    [
        exchange(
            Method::GET,
            "/api/v2/users/7?expand=a&expand=b",
            None,
            200,
            json!({ "id": "7" }),
        ),
        exchange(
            Method::GET,
            "/api/v2/users/7?expand=a&expand=b",
            None,
            200,
            json!({ "id": "7b" }),
        ),
        exchange(
            Method::POST,
            "/api/v2/users",
            Some(json!({ "name": "x", "n": 1 })),
            409,
            json!({ "code": "taken" }),
        ),
    ]
    .into_iter()
    .collect()
}

async fn call(player: &Player, method: Method, target: &str, body: Option<&str>) -> (u16, Value) {
    let session = Session::builder()
        .account(player.account())
        .build()
        .unwrap();
    let url = format!("{}{target}", player.base_url());
    let mut request = session.http().request(method, url);
    if let Some(body) = body {
        request = request.body(body.to_owned());
    }
    let facts = OperationFacts::new("x", AuthScheme::OAuth, false);
    let response = session
        .execute(facts, request.build().unwrap())
        .await
        .unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

fn panic_of(done: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(AssertUnwindSafe(done)).expect_err("it did not panic");
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_session_signs_in_and_gets_what_was_recorded_in_order() {
    let player = Player::builder(three())
        .require_all()
        .start()
        .await
        .unwrap();
    let target = "/api/v2/users/7?expand=a&expand=b";
    for expected in ["7", "7b", "7b"] {
        let (status, body) = call(&player, Method::GET, target, None).await;
        assert_eq!((status, &body["id"]), (200, &json!(expected)));
    }
    assert_eq!(player.unused(), ["x"]);
    let (status, body) = call(
        &player,
        Method::POST,
        "/api/v2/users",
        Some(r#"{"n":1.0,"name":"x"}"#),
    )
    .await;
    assert_eq!((status, &body["code"]), (409, &json!("taken")));
    assert_eq!(player.tokens_issued(), 4);
    player.verify();
}

#[tokio::test]
async fn another_request_is_refused_with_the_nearest_fixture_and_the_difference() {
    let player = Player::start(three()).await.unwrap();
    let (status, body) = call(
        &player,
        Method::POST,
        "/api/v2/users",
        Some(r#"{"name":"y","n":1}"#),
    )
    .await;
    assert_eq!(
        (status, &body["code"]),
        (501, &json!("player.unexpected.request"))
    );
    let unexpected = player.take_unexpected();
    let told = unexpected[0].to_string();
    for line in [
        "no fixture has POST /api/v2/users",
        "-  \"name\": \"x\"",
        "+  \"name\": \"y\"",
    ] {
        assert!(told.contains(line), "{told}");
    }
    call(
        &player,
        Method::GET,
        "/api/v2/users/7?expand=b&expand=a",
        None,
    )
    .await;
    let told = player.take_unexpected()[0].to_string();
    assert!(told.contains("? expand = a"), "{told}");
    // Taken care of, so nothing is left to fail for.
    player.verify();
}

#[tokio::test]
async fn a_test_that_does_not_look_fails_all_the_same() {
    let player = Player::start(three()).await.unwrap();
    call(&player, Method::DELETE, "/api/v2/users/7", None).await;
    let told = panic_of(|| drop(player));
    assert!(told.contains("DELETE /api/v2/users/7"), "{told}");

    let player = Player::start(three()).await.unwrap();
    call(&player, Method::GET, "/api/v2/groups", None).await;
    let told = panic_of(|| player.verify());
    assert!(told.contains("GET /api/v2/groups"), "{told}");

    let player = Player::builder(three())
        .require_all()
        .start()
        .await
        .unwrap();
    let told = panic_of(|| player.verify());
    assert!(told.contains("no request asked for"), "{told}");
}

#[tokio::test]
async fn a_folder_is_played_with_texts_and_answers_without_a_body() {
    let folder = tempfile::tempdir().unwrap();
    let mut text = exchange(Method::GET, "/api/v2/text", None, 200, Value::Null);
    text.response.body = None;
    text.response.text = Some("plain".to_owned());
    files::write(folder.path(), "a", Some("text"), &text).unwrap();
    let mut nothing = exchange(Method::DELETE, "/api/v2/thing", None, 204, Value::Null);
    nothing.response.body = None;
    nothing
        .response
        .headers
        .insert("inin-correlation-id".to_owned(), "7".to_owned());
    files::write(folder.path(), "a", None, &nothing).unwrap();

    let player = Player::start(folder.path()).await.unwrap();
    let http = reqwest::Client::new();
    let answer = http
        .get(format!("{}/api/v2/text", player.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["content-type"], "text/plain");
    assert_eq!(answer.text().await.unwrap(), "plain");
    let answer = http
        .delete(format!("{}/api/v2/thing", player.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!(
        (
            answer.status().as_u16(),
            &answer.headers()["inin-correlation-id"]
        ),
        (204, &"7".parse().unwrap())
    );
    player.verify();
    assert!(Player::start("no/such/folder").await.is_err());
    assert!(
        Player::builder(String::from("no/such/folder"))
            .start()
            .await
            .is_err()
    );
    assert!(
        Player::start(std::path::PathBuf::from("no/such/folder"))
            .await
            .is_err()
    );
}
