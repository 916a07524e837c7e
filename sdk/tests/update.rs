//! Reading, changing and writing back, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

#[path = "support/lists.rs"]
#[allow(dead_code, reason = "it serves walks through lists, too")]
mod lists;

use std::time::Duration;

use genesys_cloud_sdk::auth::grant::FixedToken;
use genesys_cloud_sdk::auth::{RetryPolicy, Session};
use genesys_cloud_sdk::models::{FixedAvailability, TranscriptionSettings};
use genesys_cloud_sdk::{Client, Null, Updated};
use serde_json::{Value, json};

use lists::{Log, Reply};

/// A server that answers each call with the next of its responses.
struct Server {
    client: Client,
    log: Log,
}

impl Server {
    async fn responding(responses: impl IntoIterator<Item = (u16, Value)>) -> Self {
        let replies = responses
            .into_iter()
            .map(|(status, body)| Reply(status, body));
        let replies: Vec<Reply> = replies.collect();
        let (address, log) = lists::serve(move |asked| replies[asked.nth].clone()).await;
        let session = Session::builder()
            .base_url(format!("http://{address}"))
            .token_source(FixedToken::new("token-1"))
            .retry_policy(RetryPolicy::default().initial_delay(Duration::from_millis(1)))
            .build()
            .unwrap();
        Self {
            client: Client::new(session),
            log,
        }
    }

    /// The methods of the calls, and the bodies of the writes.
    fn calls(&self) -> (Vec<String>, Vec<Value>) {
        let calls = self.log.calls();
        let methods = calls.iter().map(|one| one.method.clone()).collect();
        let bodies = calls.iter().filter(|one| one.method != "GET");
        (methods, bodies.map(|one| one.body.clone()).collect())
    }
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

#[tokio::test]
async fn an_update_reads_changes_and_writes() {
    let server = Server::responding([(200, code("Old")), (200, code("New"))]).await;
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
    let server = Server::responding([(200, code("Old"))]).await;
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
    let responses = [
        (200, code("a")),
        conflict(),
        (200, code("b")),
        (400, refused),
        (200, code("c")),
        (200, code("c!")),
    ];
    let server = Server::responding(responses).await;
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
    let responses = (0..6).flat_map(|_| [(200, code("a")), conflict()]);
    let server = Server::responding(responses).await;
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
    let responses = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, code("a!")),
    ];
    let server = Server::responding(responses).await;
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
    let responses = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, other),
        (200, code("a!")),
    ];
    let server = Server::responding(responses).await;
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
    let responses = [
        (200, code("a")),
        (503, json!({})),
        conflict(),
        (200, code("a!?")),
    ];
    let server = Server::responding(responses).await;
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
    let server = Server::responding([(200, user.clone()), (200, user)]).await;
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
    let server = Server::responding([(200, settings.clone()), (200, settings)]).await;
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

#[tokio::test]
async fn what_is_cleared_in_a_wrapper_is_null_inside_of_it() {
    let plan = json!({"id": "p1", "name": "Plan", "groupSettings": {"minimumAttendees": 2},
        "fixedAvailability": [{"startDate": "2026-01-31T08:00:00Z"}]});
    let server = Server::responding([(200, plan.clone()), (200, plan)]).await;
    let done = server
        .client
        .workforce_management()
        .get_workforcemanagement_businessunit_activityplan("b1", "p1")
        .update(|plan| {
            assert!(plan.group_settings.is_some());
            plan.group_settings = None;
            let wrapped = plan.fixed_availability.as_mut().unwrap();
            let values = wrapped.values.as_mut().unwrap();
            values.push(FixedAvailability::default());
        })
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    let expected = json!({"groupSettings": {"value": null},
        "fixedAvailability": {"values": [{"startDate": "2026-01-31T08:00:00Z"}, {}]}});
    assert_eq!(server.calls().1, [expected]);
}

#[tokio::test]
async fn a_patch_carries_the_version_wherever_it_is_kept() {
    let code = json!({"id": "a1", "name": "Meeting", "lengthInMinutes": 30, "metadata":
        {"version": 3, "dateModified": "2026-01-31T08:00:00Z", "modifiedBy": {"id": "u1"}}});
    let server = Server::responding([(200, code.clone()), (200, code)]).await;
    let done = server
        .client
        .workforce_management()
        .get_workforcemanagement_businessunit_activitycode("b1", "a1")
        .update(|code| code.name = Some("Training".to_owned()))
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
    let expected = json!({"name": "Training", "metadata": {"version": 3}});
    assert_eq!(server.calls().1, [expected]);
}

#[tokio::test]
async fn a_null_for_what_was_not_set_confirms_nothing() {
    for now in [code("a"), {
        let mut now = code("a");
        now["description"] = Value::Null;
        now
    }] {
        let responses = [(200, code("a")), (503, json!({})), conflict(), (200, now)];
        let server = Server::responding(responses).await;
        let get = server.client.routing().get_routing_wrapupcode("w1");
        let error = get
            .update(|code| *code = code.clone().description(Null))
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap(), 409);
    }
}

#[tokio::test]
async fn what_was_cleared_is_confirmed_whether_it_comes_as_null_or_not_at_all() {
    let mut before = code("a");
    before["description"] = "old".into();
    let mut null = code("a");
    null["description"] = Value::Null;
    for now in [code("a"), null] {
        let responses = [
            (200, before.clone()),
            (503, json!({})),
            conflict(),
            (200, now),
        ];
        let server = Server::responding(responses).await;
        let get = server.client.routing().get_routing_wrapupcode("w1");
        let done = get
            .update(|code| *code = code.clone().description(Null))
            .await;
        assert!(matches!(done.unwrap(), Updated::Confirmed));
    }
}

#[tokio::test]
async fn what_did_not_fit_is_no_sign_of_ones_own_write() {
    let mut odd = code("a");
    odd["description"] = json!({"odd": 1});
    let responses = [
        (200, odd.clone()),
        (503, json!({})),
        conflict(),
        (200, odd),
        (200, code("a")),
    ];
    let server = Server::responding(responses).await;
    let get = server.client.routing().get_routing_wrapupcode("w1");
    let done = get
        .update(|code| *code = code.clone().description(Null))
        .await;
    assert!(matches!(done.unwrap(), Updated::Written(_)));
}
