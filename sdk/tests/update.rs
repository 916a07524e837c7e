//! From what was read to what is written, and back over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    response::Response,
};
use genesys_cloud_sdk::{
    Client, ToWrite, Updated,
    auth::{RetryPolicy, Session},
    models::{
        InboundRoute, Queue, QueueRequest, TranscriptionSettings, UpdateUser, User, WrapupCode,
        WrapupCodeRequest,
    },
};
use serde_json::{Value, json};

/// A server that answers each call with the next of its responses.
struct Server {
    client: Client,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

type Answers = Arc<Mutex<VecDeque<(u16, Value)>>>;

#[derive(Clone)]
struct Shared {
    answers: Answers,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Server {
    async fn answering(answers: impl IntoIterator<Item = (u16, Value)>) -> Self {
        let shared = Shared {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            seen: Arc::default(),
        };
        let seen = shared.seen.clone();
        let app = Router::new().fallback(serve).with_state(shared);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let session = Session::builder()
            .base_url(format!("http://{address}"))
            .login_url(format!("http://{address}"))
            .client_credentials("id", "not-a-secret")
            .retry_policy(RetryPolicy::default().initial_delay(Duration::from_millis(1)))
            .build()
            .unwrap();
        Self {
            client: Client::new(session),
            seen,
        }
    }

    /// The methods of the calls, and the bodies of the writes.
    fn calls(&self) -> (Vec<String>, Vec<Value>) {
        let seen = self.seen.lock().unwrap();
        let methods = seen.iter().map(|(method, _)| method.clone()).collect();
        let bodies = seen.iter().filter(|(method, _)| method != "GET");
        (methods, bodies.map(|(_, body)| body.clone()).collect())
    }
}

async fn serve(State(shared): State<Shared>, request: Request) -> Response {
    let (status, body) = if request.uri().path() == "/oauth/token" {
        let token = json!({"access_token": "t", "token_type": "bearer", "expires_in": 86400});
        (200, token)
    } else {
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        let body = serde_json::from_slice(&body).unwrap_or_default();
        shared
            .seen
            .lock()
            .unwrap()
            .push((parts.method.to_string(), body));
        let next = shared.answers.lock().unwrap().pop_front();
        next.expect("no more calls than answers")
    };
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Body::from(body.to_string()))
        .unwrap()
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn written(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn code(name: &str) -> Value {
    json!({"id": "w1", "name": name, "selfUri": "/w1", "division": {"id": "d1", "selfUri": "/d1"}})
}

fn conflict() -> (u16, Value) {
    (
        409,
        json!({"code": "version.conflict", "message": "The version is not the last.", "status": 409}),
    )
}

#[test]
fn what_the_server_owns_stays_behind_and_the_rest_comes_along() {
    let queue: Queue = read(json!({
        "id": "q1", "name": "Sales", "memberCount": 7, "selfUri": "/q1",
        "division": {"id": "d1", "name": "Home", "selfUri": "/d1", "homeDivision": true},
        "scoringMethod": "TimestampAndPriority", "lastAgentRoutingMode": "SomethingNew",
        "description": null, "peerId": "p1",
        "defaultScripts": {"CALL": {"id": "s1", "name": "Script", "selfUri": "/s1"}},
        "isNew": {"a": [1, 2]},
    }));
    let write: QueueRequest = queue.to_write();
    let expected = json!({
        "name": "Sales", "division": {"id": "d1", "name": "Home", "homeDivision": true},
        "scoringMethod": "TimestampAndPriority", "lastAgentRoutingMode": "SomethingNew",
        "description": null, "peerId": "p1",
        "defaultScripts": {"CALL": {"id": "s1", "name": "Script"}},
        "isNew": {"a": [1, 2]},
    });
    let got = written(&write);
    for key in [
        "name",
        "scoringMethod",
        "lastAgentRoutingMode",
        "description",
        "peerId",
        "isNew",
    ] {
        assert_eq!(got[key], expected[key], "{key}");
    }
    assert_eq!(got["division"]["id"], "d1");
    assert_eq!(
        got["defaultScripts"]["CALL"]["id"], "s1",
        "an inner id says which one is meant"
    );
    for key in ["memberCount", "selfUri", "id"] {
        assert_eq!(got.get(key), None, "{key}");
    }
    for place in ["/division/selfUri", "/defaultScripts/CALL/selfUri"] {
        assert_eq!(got.pointer(place), None, "{place}");
    }
    let known = written(&queue.to_write_known());
    assert_eq!(
        (known.get("isNew"), &known["name"]),
        (None, &json!("Sales"))
    );
}

#[test]
fn one_model_has_a_write_form_too_and_keeps_its_version() {
    let user: User = read(
        json!({"id": "u1", "name": "Ada", "version": 7, "selfUri": "/u1",
        "email": "a@example.com", "division": {"id": "d1"}}),
    );
    let write: UpdateUser = user.to_write();
    let got = written(&write);
    assert_eq!((&got["name"], &got["version"]), (&json!("Ada"), &json!(7)));
    assert_eq!((got.get("id"), got.get("selfUri")), (None, None));

    let route: InboundRoute = read(json!({"id": "r1", "pattern": "a", "selfUri": "/r1",
        "queue": {"id": "q1", "name": "Q"}}));
    let again: InboundRoute = route.to_write();
    let expected = json!({"pattern": "a", "queue": {"id": "q1", "name": "Q"}});
    assert_eq!(written(&again), expected);
}

#[test]
fn what_did_not_fit_and_how_values_came_are_written_as_they_came() {
    let code: WrapupCode = read(
        json!({"name": {"odd": 1}, "dateCreated": "2026-01-31T08:00:00Z",
        "description": 12}),
    );
    let write: WrapupCodeRequest = code.to_write();
    assert_eq!(written(&write)["name"], json!({"odd": 1}));
    assert_eq!(written(&write)["description"], json!(12));
}

#[tokio::test]
async fn an_update_reads_changes_and_writes() {
    let server = Server::answering([(200, code("Old")), (200, code("New"))]).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get.update(|code| code.name = Some("New".to_owned())).await;
    let response = done.unwrap().response().unwrap();
    assert_eq!(response.name.as_deref(), Some("New"));
    let (methods, bodies) = server.calls();
    assert_eq!(methods, ["GET", "PUT"]);
    assert_eq!(bodies[0]["name"], "New");
    assert_eq!(bodies[0].get("selfUri"), None);
}

#[tokio::test]
async fn an_update_that_changes_nothing_writes_nothing() {
    let server = Server::answering([(200, code("Old"))]).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get
        .update(|code| code.name = Some("Old".to_owned()))
        .await
        .unwrap();
    assert!(matches!(done, Updated::Unchanged));
}

#[tokio::test]
async fn a_version_conflict_begins_anew_with_what_is_there_now() {
    let refused = json!({"code": "bad.request", "message": "Invalid version 3", "status": 400});
    let answers = [
        (200, code("a")),
        conflict(),
        (200, code("b")),
        (400, refused),
        (200, code("c")),
        (200, code("c!")),
    ];
    let server = Server::answering(answers).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get
        .update(|code| code.name.as_mut().unwrap().push('!'))
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    let (methods, bodies) = server.calls();
    assert_eq!(methods, ["GET", "PUT", "GET", "PUT", "GET", "PUT"]);
    let names: Vec<&Value> = bodies.iter().map(|body| &body["name"]).collect();
    assert_eq!(names, ["a!", "b!", "c!"]);
}

#[tokio::test]
async fn conflicts_without_end_are_told() {
    let answers = (0..6).flat_map(|_| [(200, code("a")), conflict()]);
    let server = Server::answering(answers).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let error = get
        .update(|code| code.name = Some("b".to_owned()))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(server.calls().1.len(), 5);
}

#[tokio::test]
async fn a_conflict_with_ones_own_write_is_no_conflict() {
    // The first write took effect, and its response was lost.
    let answers = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, code("a!")),
    ];
    let server = Server::answering(answers).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get
        .update(|code| code.name.as_mut().unwrap().push('!'))
        .await;
    assert!(matches!(done.unwrap(), Updated::Confirmed));
    assert_eq!(server.calls().0, ["GET", "PUT", "PUT", "GET"]);
}

#[tokio::test]
async fn a_write_that_was_sent_again_and_not_made_is_made_anew() {
    let mut other = code("a");
    other["description"] = "by somebody else".into();
    let answers = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, other),
        (200, code("a!")),
    ];
    let server = Server::answering(answers).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get
        .update(|code| code.name.as_mut().unwrap().push('!'))
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    assert_eq!(server.calls().1.last().unwrap()["name"], "a!");
}

#[tokio::test]
async fn the_closure_is_never_given_the_result_of_its_own_write() {
    // After the own write, somebody else changed the same field.
    let answers = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, code("a!?")),
    ];
    let server = Server::answering(answers).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let error = get
        .update(|code| code.name.as_mut().unwrap().push('!'))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
}

#[tokio::test]
async fn a_patch_says_what_was_changed_and_null_for_what_was_cleared() {
    let user = json!({"id": "u1", "name": "Ada", "title": "Dr", "department": "Math", "version": 7,
        "isNew": 1, "isOld": 2, "employerInfo": {"officialName": "Ada", "employeeId": "7"}});
    let server = Server::answering([(200, user.clone()), (200, user)]).await;
    let done = server
        .client
        .users()
        .get_user("u1")
        .update(|user| {
            use genesys_cloud_sdk::ModelExt;
            user.title = None;
            user.department = Some("Computing".to_owned());
            user.employer_info.as_mut().unwrap().employee_id = None;
            user.unknown_mut().insert("isNew".to_owned(), json!(3));
            user.unknown_mut().remove("isOld");
        })
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    let (methods, bodies) = server.calls();
    assert_eq!(methods, ["GET", "PATCH"]);
    let expected = json!({"title": null, "department": "Computing", "version": 7, "isNew": 3,
        "isOld": null, "employerInfo": {"officialName": "Ada", "employeeId": null}});
    assert_eq!(bodies[0], expected);
}

#[tokio::test]
async fn where_both_are_there_a_put_says_all() {
    let settings = json!({"transcription": "Disabled", "lowLatencyTranscriptionEnabled": false,
        "transcriptionConfidenceThreshold": 1});
    let server = Server::answering([(200, settings.clone()), (200, settings)]).await;
    let done = server
        .client
        .routing()
        .get_routing_settings_transcription()
        .update(|settings: &mut TranscriptionSettings| {
            settings.low_latency_transcription_enabled = Some(true);
        })
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    let (methods, bodies) = server.calls();
    assert_eq!(methods, ["GET", "PUT"]);
    let expected = json!({"transcription": "Disabled", "lowLatencyTranscriptionEnabled": true,
        "transcriptionConfidenceThreshold": 1});
    assert_eq!(bodies[0], expected);
}
