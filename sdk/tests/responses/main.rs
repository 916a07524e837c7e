//! How answers and errors are read, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of it")]
#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use genesys_cloud_sdk::ToWrite as _;
use genesys_cloud_sdk::{
    Client, ErrorKind,
    audit::GetAuditsQueryTransactionIdResultsAnswer,
    auth::{RetryPolicy, Session, grant::FixedToken},
    coaching::PatchCoachingAppointmentAnswer,
    models::{SetRecordingState, UpdateCoachingAppointmentRequest, UpdateUser, User},
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
async fn an_answer_without_a_body_is_no_error() {
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
async fn two_success_bodies_are_told_apart_by_status() {
    let body = UpdateCoachingAppointmentRequest::default();
    let server = Server::json(200, r#"{"id":"a1","name":"Review"}"#).await;
    let answer = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentAnswer::Status200(appointment) = answer.into_body() else {
        panic!("a 200")
    };
    assert_eq!(appointment.name.as_deref(), Some("Review"));

    let server = Server::json(202, r#"{"id":"a1","selfUri":"/x"}"#).await;
    let answer = server
        .client
        .coaching()
        .patch_coaching_appointment("a1", &body)
        .send()
        .await
        .unwrap();
    let PatchCoachingAppointmentAnswer::Status202(reference) = answer.into_body() else {
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
async fn an_error_tells_all_that_the_platform_said() {
    let server = Server::json(
        404,
        r#"{"message":"No user u1","code":"not.found","status":404,"contextId":"ctx","details":[{"a":1}],"errors":[]}"#,
    )
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.operation_id(), Some("getUser"));
    assert!(error.is_not_found() && !error.is_transient());
    assert_eq!(
        (error.code(), error.message()),
        (Some("not.found"), Some("No user u1"))
    );
    assert_eq!(
        error.correlation_id(),
        Some("11111111-2222-4333-8444-555555555555")
    );
    assert_eq!(error.api().unwrap().context_id.as_deref(), Some("ctx"));
    assert_eq!(error.api().unwrap().details.len(), 1);
    let text = error.to_string();
    for part in ["getUser", "404", "not.found", "No user u1", "11111111-2222"] {
        assert!(text.contains(part), "{part} is missing from: {text}");
    }
}

#[tokio::test]
async fn an_error_body_that_is_not_genesys_s_is_kept_as_it_came() {
    let server = Server::start(Scripted {
        status: 502,
        headers: vec![("content-type", "text/html")],
        body: "<html>bad gateway</html>",
    })
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert!(error.is_transient() && error.api().is_none());
    assert_eq!(
        error.raw_body().unwrap().as_ref(),
        b"<html>bad gateway</html>"
    );
}

#[tokio::test]
async fn a_429_says_how_long_to_wait() {
    let server = Server::start(Scripted {
        status: 429,
        headers: vec![("content-type", "application/json"), ("retry-after", "17")],
        body: r#"{"code":"too.many.requests","status":429}"#,
    })
    .await;
    let error = server
        .client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
}

#[tokio::test]
async fn a_429_may_say_when_to_come_back_as_a_date() {
    let server = Server::start(Scripted {
        status: 429,
        headers: vec![
            ("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
            ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ],
        body: "",
    })
    .await;
    let call = server.client.users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_a_timeout() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let session = Session::builder()
        .base_url(format!("http://{}", silent.local_addr().unwrap()))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    let call = Client::new(session).users().get_user("u1").customize();
    let error = call
        .with_timeout(Duration::from_millis(50))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error}");
}

#[tokio::test]
async fn nobody_at_the_address_is_no_connection() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    let session = Session::builder()
        .base_url(format!("http://{address}"))
        .token_source(FixedToken::new("token-1"))
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    let call = Client::new(session).users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_answer_prints_without_its_secrets() {
    let server = Server::json(200, r#"{"id":"c1","secret":"open sesame","name":"Job"}"#).await;
    let call = server.client.oauth().get_oauth_client("c1").send();
    let answer = call.await.unwrap();
    assert_eq!(answer.secret.as_deref(), Some("open sesame"));
    let printed = format!("{answer:?}");
    assert!(!printed.contains("sesame"), "{printed}");
    assert!(printed.contains("Job"), "{printed}");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_no_answer_but_plain_text_is_one_where_text_is_declared() {
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
async fn an_error_carries_headers_and_the_rate_limit() {
    let server = Server::start(Scripted {
        status: 404,
        headers: vec![("x-of-its-own", "7")],
        body: "",
    })
    .await;
    let call = server.client.users().get_user("u1").send();
    let error = call.await.unwrap_err();
    assert_eq!(error.headers()["x-of-its-own"], "7");
    assert_eq!(error.rate_limit().map(|limit| limit.allowed), Some(300));
    let report = error.report().unwrap();
    assert_eq!((report.attempts, report.replayed), (1, false));
    assert_eq!(report.token_generation, Some(1));
}

#[tokio::test]
async fn a_declared_redirect_is_an_answer_and_not_followed() {
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
    let answer = call.send().await.unwrap().into_body();
    let GetAuditsQueryTransactionIdResultsAnswer::Status302(large) = answer else {
        panic!("a 302")
    };
    assert_eq!(
        large.download_url.as_deref(),
        Some("http://127.0.0.1:1/file")
    );
}

#[tokio::test]
async fn an_undeclared_redirect_of_a_write_is_an_error_that_says_where_it_leads() {
    let server = Server::start(Scripted {
        status: 307,
        headers: vec![("location", "http://127.0.0.1:1/elsewhere?token=secret")],
        body: "",
    })
    .await;
    let call = server.client.users().patch_user("u1", UpdateUser::new(3));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = error.to_string();
    assert!(text.contains("http://127.0.0.1:1/elsewhere"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_success_of_another_kind_keeps_the_body_and_tells_its_first_bytes() {
    for (body, told) in [
        (
            r#"[{"id":"u1","name":"Ada"}]"#,
            r#"[{"id":"…","name":"…"}]"#,
        ),
        (
            "<html><body>Sign in</body></html>",
            "<html><body>Sign in</body></html>",
        ),
    ] {
        let server = Server::json(200, body).await;
        let call = server.client.users().get_user("u1").send();
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.decode().unwrap().path(), "$");
        assert!(error.to_string().contains(told), "{error}");
        assert!(error.raw_body().is_some());
    }
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

#[tokio::test]
async fn json_may_be_nested_deeply_but_not_without_end() {
    let deep = |levels: usize| -> &'static str {
        let text = format!(
            r#"{{"id":"u1","x":{}1{}}}"#,
            "[".repeat(levels),
            "]".repeat(levels)
        );
        text.leak()
    };
    let managers = |levels: usize| -> &'static str {
        let innermost = r#"{"isNew":true,"name":[1],"version":"7"}"#;
        let before = r#"{"manager":"#.repeat(levels);
        format!("{before}{innermost}{}", "}".repeat(levels)).leak()
    };
    for body in [deep(990), managers(990)] {
        let server = Server::json(200, body).await;
        let user = server.client.users().get_user("u1").send().await.unwrap();
        let copy = user.body().clone();
        assert!(copy == *user.body());
        assert_eq!(serde_json::to_string(&copy).unwrap().len(), body.len());
        assert!(!format!("{copy:?}").is_empty());
        assert_eq!(
            genesys_cloud_sdk::misfits(&copy).len(),
            user.misfits().len()
        );
        let write: UpdateUser = copy.to_write();
        assert!(write == write.clone());
        let strict = server.client.clone().strict();
        assert!(strict.users().get_user("u1").send().await.is_err());
        let patch = server.client.users().patch_user("u1", &write).customize();
        patch.incomplete().send().await.unwrap();
    }
    for body in [deep(5000), managers(5000)] {
        let server = Server::json(200, body).await;
        let error = server
            .client
            .users()
            .get_user("u1")
            .send()
            .await
            .unwrap_err();
        assert!(error.to_string().contains("nested deeper"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_lacks_what_is_required_is_not_sent_unless_it_is_asked_for() {
    let server = Server::json(200, "{}").await;
    let users = server.client.users();
    let error = users
        .patch_user("u1", UpdateUser::new(None::<i64>).name("Ada"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`version`"), "{error}");
    assert_eq!(server.calls().len(), 0, "nothing was sent");
    users
        .patch_user("u1", UpdateUser::new(None::<i64>).name("Ada"))
        .customize()
        .incomplete()
        .send()
        .await
        .unwrap();
    assert_eq!(server.call().body, r#"{"name":"Ada"}"#);
}
