//! How responses are read, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

mod failures;
#[allow(dead_code, reason = "each test uses its part of it")]
#[path = "../support/mod.rs"]
mod support;

use genesys_cloud_sdk::{
    ErrorKind,
    audit::GetAuditsQueryTransactionIdResultsResponse,
    coaching::PatchCoachingAppointmentResponse,
    models::{SetRecordingState, UpdateCoachingAppointmentRequest, User},
};
use support::{Scripted, Server};

#[tokio::test]
async fn text_is_read_as_text() {
    let server = Server::start(Scripted {
        status: 200,
        headers: vec![("content-type", "text/plain;charset=UTF-8")],
        body: "$!{message}",
    })
    .await;
    let text = server
        .client
        .integrations()
        .get_integrations_action_template("a1", "t.vm")
        .send()
        .await
        .unwrap();
    assert_eq!(*text, "$!{message}");
    assert_eq!(server.call().accept, "text/plain");
}

#[tokio::test]
async fn a_response_without_a_body_is_no_error() {
    for status in [200, 202, 204] {
        let server = Server::start(Scripted {
            status,
            headers: vec![],
            body: "",
        })
        .await;
        server
            .client
            .tokens()
            .head_tokens_me()
            .send()
            .await
            .unwrap();
        assert_eq!(server.call().method, "HEAD");
    }
}

#[tokio::test]
async fn a_declared_body_that_does_not_come_is_no_error() {
    for status in [200, 202, 204] {
        let server = Server::start(Scripted {
            status,
            headers: vec![],
            body: "",
        })
        .await;
        let users = server.client.users();
        let deleted = users.delete_user("u1").send().await.unwrap();
        assert_eq!(deleted.into_body(), serde_json::Value::Null);
        let user = users.get_user("u1").send().await.unwrap();
        assert_eq!(user.into_body(), User::default());
        let conversations = server.client.conversations();
        let text = conversations
            .post_conversation_disconnect("c1")
            .send()
            .await
            .unwrap();
        assert_eq!(text.into_body(), "");
        let call =
            conversations.put_conversations_call_recordingstate("c1", SetRecordingState::new());
        assert_eq!(call.send().await.unwrap().into_body().as_str(), "");
    }
}

#[tokio::test]
async fn a_202_is_not_yet_and_says_when() {
    for (headers, wait) in [(vec![("retry-after", "7")], Some(7)), (Vec::new(), None)] {
        let server = Server::start(Scripted {
            status: 202,
            headers,
            body: "",
        })
        .await;
        let response = server.client.users().get_user("u1").send().await.unwrap();
        assert!(response.is_not_yet());
        assert_eq!(response.retry_after().map(|wait| wait.as_secs()), wait);
    }
    let server = Server::json(200, r#"{"id":"u1"}"#).await;
    let response = server.client.users().get_user("u1").send().await.unwrap();
    assert!(!response.is_not_yet());
}

#[tokio::test]
async fn two_success_bodies_are_told_apart_by_status() {
    let body = UpdateCoachingAppointmentRequest::default();
    let server = Server::json(200, r#"{"id":"a1","name":"Review"}"#).await;
    let response = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentResponse::Status200(appointment) = response.into_body() else {
        panic!("a 200")
    };
    assert_eq!(appointment.name.as_deref(), Some("Review"));

    let server = Server::json(202, r#"{"id":"a1","selfUri":"/x"}"#).await;
    let response = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentResponse::Status202(reference) = response.into_body() else {
        panic!("a 202")
    };
    assert_eq!(reference.self_uri.as_deref(), Some("/x"));

    let server = Server::json(206, r#"{"id":"a1"}"#).await;
    let error = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().map(|status| status.as_u16())),
        (ErrorKind::Decode, Some(206))
    );
}

#[tokio::test]
async fn a_response_prints_without_its_secrets() {
    let server = Server::json(200, r#"{"id":"c1","secret":"open sesame","name":"Job"}"#).await;
    let call = server.client.oauth().get_oauth_client("c1").send();
    let response = call.await.unwrap();
    assert_eq!(response.secret.as_deref(), Some("open sesame"));
    let printed = format!("{response:?}");
    assert!(!printed.contains("sesame"), "{printed}");
    assert!(printed.contains("Job"), "{printed}");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_no_response_but_plain_text_is_one_where_text_is_declared() {
    for (media, is_read) in [("text/html; charset=utf-8", false), ("text/plain", true)] {
        let server = Server::start(Scripted {
            status: 200,
            headers: vec![("content-type", media)],
            body: "hello",
        })
        .await;
        let conversations = server.client.conversations();
        let text = conversations
            .post_conversation_disconnect("c1")
            .send()
            .await;
        assert_eq!(text.is_ok(), is_read, "{media}");
        let json = server.client.users().delete_user("u1").send().await;
        let error = json.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{media}");
        assert_eq!(error.raw_body().unwrap().as_ref(), b"hello");
    }
}

#[tokio::test]
async fn a_declared_redirect_is_a_response_and_not_followed() {
    let server = Server::start(Scripted {
        status: 302,
        headers: vec![
            ("content-type", "application/json"),
            ("location", "http://127.0.0.1:1/file"),
        ],
        body: r#"{"downloadUrl":"http://127.0.0.1:1/file"}"#,
    })
    .await;
    let call = server
        .client
        .audit()
        .get_audits_query_transaction_id_results("t1");
    let response = call.send().await.unwrap().into_body();
    let GetAuditsQueryTransactionIdResultsResponse::Status302(large) = response else {
        panic!("a 302")
    };
    assert_eq!(
        large.download_url.as_deref(),
        Some("http://127.0.0.1:1/file")
    );
}

#[tokio::test]
async fn a_response_lists_what_did_not_fit_and_the_rest_is_there() {
    let body = r#"{"id":"u1","images":[{},{"resolution":[1]}],"isNew":true}"#;
    let server = Server::json(200, body).await;
    let user = server.client.users().get_user("u1").send().await.unwrap();
    assert_eq!(user.id.as_deref(), Some("u1"));
    let [misfit] = user.misfits() else {
        panic!("{:?}", user.misfits())
    };
    assert_eq!(misfit.path(), "$.images[1].resolution");
    assert_eq!((misfit.expected(), misfit.found()), ("a string", "a list"));
    assert_eq!(misfit.value(), &serde_json::json!([1]));
    assert_eq!(server.client.misfits(), 1);
}

#[tokio::test]
async fn a_strict_client_takes_nothing_but_what_the_document_says() {
    for (body, path) in [
        (
            r#"{"images":[{},{"resolution":[]}]}"#,
            "$.images[1].resolution",
        ),
        (r#"{"version":"7"}"#, "$.version"),
        (
            r#"{"division":{"id":"d","isNew":true}}"#,
            "$.division.isNew",
        ),
    ] {
        let server = Server::json(200, body).await;
        let tolerant = server.client.users().get_user("u1").send().await;
        assert!(tolerant.is_ok(), "{body}");
        let strict = server.client.clone().strict();
        let error = strict.users().get_user("u1").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.decode().unwrap().path(), path);
        assert!(error.raw_body().is_some());
    }
    let exact =
        r#"{"id":"u1","state":"active","dateLastLogin":"2026-01-31T08:00:00Z","title":null}"#;
    let server = Server::json(200, exact).await;
    let strict = server.client.clone().strict();
    strict.users().get_user("u1").send().await.unwrap();
}

#[tokio::test]
async fn half_a_surrogate_pair_loses_nothing() {
    let body = r#"{"id":"u1","name":"thank you \ud83d","title":"\ude00\ud83d\ude00"}"#;
    let server = Server::json(200, body).await;
    let user = server.client.users().get_user("u1").send().await.unwrap();
    assert_eq!(user.name.as_deref(), Some("thank you \u{fffd}"));
    assert_eq!(user.title.as_deref(), Some("\u{fffd}\u{1f600}"));
    assert!(user.misfits().is_empty());
}
