//! What is no response that a caller can use.

use std::time::Duration;

use genesys_cloud_sdk::{
    Client, ErrorKind, ToWrite as _,
    auth::{RetryPolicy, Session, grant::FixedToken},
    models::UpdateUser,
};

use crate::support::{Scripted, Server};

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
