//! A client as stock progenitor generates it, on top of the session.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "rules/support.rs"]
#[allow(
    dead_code,
    reason = "shared with the tests of the rules, which use all of it"
)]
mod support;

#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
mod generated {
    progenitor::generate_api!(
        spec = "tests/data/small_api.json",
        inner_type = genesys_cloud_auth::Session,
        hooks = Expected,
    );
}

use generated::{Client, types};
use genesys_cloud_auth::progenitor::progenitor_client::Error;
use genesys_cloud_auth::progenitor::{
    ClientHooks as _, ClientInfo as _, HasSession, OperationInfo, usual_facts,
};
use genesys_cloud_auth::transport::TransportErrorKind;
use genesys_cloud_auth::{AuthScheme, OperationFacts, RetryPolicy, Session};
use http::header::AUTHORIZATION;
use http::{HeaderValue, Method};
use support::{Answer, Cloud};

genesys_cloud_auth::progenitor_hooks!(Client);

/// The same client around a value of the user's own, which knows more of the operations.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
mod of_guests {
    progenitor::generate_api!(
        spec = "tests/data/small_api.json",
        inner_type = crate::Guest,
        hooks = Expected,
    );
}

/// Somebody who holds a session and calls as a guest.
#[derive(Clone, Debug)]
pub struct Guest {
    session: Session,
}

impl HasSession for Guest {
    fn session(&self) -> &Session {
        &self.session
    }
}

fn facts_of_guests(info: &OperationInfo, method: &Method) -> OperationFacts {
    let usual = usual_facts(info, method);
    OperationFacts::new(usual.id, AuthScheme::GuestChatJwt, usual.retry_safe)
}

genesys_cloud_auth::progenitor_hooks!(of_guests::Client, Guest, facts_of_guests);

fn client(session: Session) -> Client {
    Client::new_with_client(
        &genesys_cloud_auth::progenitor::base_url(&session),
        session.http().clone(),
        session,
    )
}

fn user() -> types::User {
    types::User {
        id: None,
        name: Some("a name".to_owned()),
    }
}

#[tokio::test(start_paused = true)]
async fn calls_are_signed_in_refreshed_and_replayed() {
    let cloud = Cloud::new();
    cloud.every_answer(None);
    let client = client(cloud.session());
    client.get_user("a").await.unwrap();
    cloud.revoke_all();
    client.post_users(&user()).await.unwrap();
    assert_eq!(cloud.token_count(), 2);
    let seen = cloud.api_requests();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[1].authorization.as_deref(), Some("Bearer token-1"));
    assert_eq!(seen[2].authorization.as_deref(), Some("Bearer token-2"));
    assert_eq!(seen[2].body, r#"{"name":"a name"}"#);
}

#[tokio::test(start_paused = true)]
async fn facts_of_ones_own_decide_whose_token_is_sent() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::json(200, r#"{"id":"a"}"#));
    let session = cloud.session();
    let client = of_guests::Client::new_with_client(
        &genesys_cloud_auth::progenitor::base_url(&session),
        session.http().clone(),
        Guest { session },
    );
    client.get_user("a").await.unwrap();
    assert_eq!(cloud.token_count(), 0);
    assert_eq!(cloud.api_requests()[0].authorization, None);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_on_the_request_already_is_kept() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(401));
    let client = client(cloud.session());
    let mut request = support::request(client.inner(), Method::GET);
    let of_guest = HeaderValue::from_static("Bearer of-the-guest");
    request.headers_mut().insert(AUTHORIZATION, of_guest);
    let info = OperationInfo {
        operation_id: "get_webchat_guest_conversation",
    };
    let response = client.exec(request, &info).await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(cloud.token_count(), 0, "no sign-in, no replay");
    let seen = cloud.api_requests();
    assert_eq!(seen.len(), 1);
    assert_eq!(
        seen[0].authorization.as_deref(),
        Some("Bearer of-the-guest")
    );
}

#[tokio::test(start_paused = true)]
async fn calls_are_retried_by_the_method_they_use() {
    let cloud = Cloud::new();
    let client = client(cloud.session());
    cloud.next_answers([Answer::status(503)]);
    client.get_user("a").await.unwrap();
    assert_eq!(cloud.api_count(), 2);
    cloud.next_answers([Answer::json(503, r#"{"code":"busy"}"#)]);
    let error = client.post_users(&user()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(cloud.api_count(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_answer_with_a_bad_status_is_progenitors_own_error() {
    let cloud = Cloud::new();
    let client = client(cloud.session());
    cloud.next_answers([Answer::json(404, r#"{"code":"not.found"}"#)]);
    match client.get_user("a").await.unwrap_err() {
        Error::ErrorResponse(body) => assert_eq!(body.code.as_deref(), Some("not.found")),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_sign_in_is_told_in_full() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    match client(cloud.session()).get_user("a").await.unwrap_err() {
        Error::Custom(message) => {
            assert!(message.starts_with("get_user: "), "{message}");
            assert!(message.contains("invalid_client"), "{message}");
            assert!(message.contains("region"), "{message}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_told() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(429).retry_after(3600));
    match client(cloud.session()).get_user("a").await.unwrap_err() {
        Error::Custom(message) => assert!(message.contains("3600s"), "{message}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_scripted_failure_of_the_network_is_told() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::failure(TransportErrorKind::Connect));
    let error = client(cloud.session()).get_user("a").await.unwrap_err();
    assert!(matches!(error, Error::Custom(_)), "{error:?}");
}

#[tokio::test]
async fn a_real_failure_of_the_network_stays_a_communication_error() {
    // A port that was free a moment ago.
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let session = Session::builder()
        .base_url(format!("http://127.0.0.1:{port}"))
        .token_source(genesys_cloud_auth::grant::FixedToken::new("t"))
        .retry_policy(RetryPolicy::never())
        .no_proxy()
        .build()
        .unwrap();
    match client(session).get_user("a").await.unwrap_err() {
        Error::CommunicationError(error) => assert!(error.is_connect()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn json_is_held_to_the_limit() {
    let cloud = Cloud::new();
    let session = cloud.builder().response_limit(30).build().unwrap();
    let client = client(session);
    cloud.next_answers([Answer::json(200, r#"{"id":"u","name":"a name"}"#)]);
    assert!(client.get_user("id").await.is_ok());
    cloud.next_answers([Answer::json(
        200,
        &format!(r#"{{"id":"{}"}}"#, "u".repeat(30)),
    )]);
    let error = client.get_user("id").await.unwrap_err();
    let Error::Custom(text) = error else {
        panic!("{error:?}");
    };
    assert!(text.contains("limit of 30 bytes"), "{text}");
}
