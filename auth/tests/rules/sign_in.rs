//! Sign-in failures, their memory, and rotation.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use genesys_cloud_auth::transport::TransportErrorKind;
use genesys_cloud_auth::{
    AuthError, AuthErrorKind, BoxFuture, ClientCredentials, RetryPolicy, TokenClient,
    TokenResponse, TokenSource,
};

use crate::support::{Answer, Cloud, SECOND, read, reads};

async fn failure(cloud: &Cloud) -> AuthError {
    read(&cloud.session())
        .await
        .unwrap_err()
        .auth()
        .unwrap()
        .clone()
}

#[tokio::test(start_paused = true)]
async fn transient_answers_of_the_token_endpoint_are_retried() {
    for status in [429, 500, 502, 503, 504] {
        let cloud = Cloud::new();
        cloud.next_token_answers([Answer::status(status), Answer::status(status)]);
        assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
        assert_eq!(cloud.token_count(), 3, "{status}");
    }
    for kind in [TransportErrorKind::Connect, TransportErrorKind::Interrupted] {
        let cloud = Cloud::new();
        cloud.next_token_answers([Answer::failure(kind)]);
        assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_in_words_is_waited_for_too() {
    for answer in [
        Answer::json(429, r#"{"message":"Come back in [42] seconds"}"#),
        Answer::json(429, "try again in 42 s").retry_after(0),
        Answer::json(
            200,
            r#"{"error":"slow_down","error_description":"Retry after 42 seconds"}"#,
        ),
    ] {
        let cloud = Cloud::new();
        cloud.next_token_answers([answer.clone()]);
        let started = tokio::time::Instant::now();
        cloud.session().sign_in().await.unwrap();
        let elapsed = started.elapsed();
        assert!(
            (42 * SECOND..43 * SECOND).contains(&elapsed),
            "{answer:?}: {elapsed:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_token_endpoints_retry_after_is_waited_for() {
    let cloud = Cloud::new();
    cloud.next_token_answers([Answer::status(429).retry_after(30)]);
    read(&cloud.session()).await.unwrap();
    let at: Vec<_> = cloud
        .token_requests()
        .iter()
        .map(|seen| seen.at.as_secs())
        .collect();
    assert_eq!(at, [0, 30]);
}

#[tokio::test(start_paused = true)]
async fn a_token_request_never_waits_for_itself() {
    // A 401 from the token endpoint itself is a response, not a reason to refresh.
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    let started = tokio::time::Instant::now();
    let error = failure(&cloud).await;
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(error.kind(), AuthErrorKind::InvalidClient);
    assert_eq!(cloud.token_count(), 1);
}

#[tokio::test(start_paused = true)]
async fn after_the_retries_the_failure_says_what_happened_and_what_to_do() {
    let cloud = Cloud::new();
    cloud.every_token_answer(
        Answer::json(
            401,
            r#"{"error":"invalid_client","error_description":"client not found"}"#,
        )
        .header("inin-correlation-id", "abc"),
    );
    let error = failure(&cloud).await;
    assert_eq!(error.kind(), AuthErrorKind::InvalidClient);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.endpoint_host(), Some("127.0.0.1"));
    assert_eq!(error.oauth_error(), Some("invalid_client"));
    assert_eq!(error.oauth_description(), Some("client not found"));
    assert_eq!(error.correlation_id(), Some("abc"));
    let text = error.to_string();
    assert!(
        text.contains("region") && text.contains("secret"),
        "says both: {text}"
    );
    assert!(!error.is_transient());
}

#[tokio::test(start_paused = true)]
async fn each_kind_of_failure_is_told_apart() {
    use AuthErrorKind as Kind;
    let cases = [
        (Answer::status(429), Kind::RateLimited, 4),
        (Answer::status(500), Kind::Server, 4),
        (
            Answer::failure(TransportErrorKind::Connect),
            Kind::Unreachable,
            4,
        ),
        (
            Answer::failure(TransportErrorKind::Interrupted),
            Kind::Unreachable,
            4,
        ),
        (Answer::hang(), Kind::Timeout, 1),
        (
            Answer::json(200, "<html>Sign in</html>"),
            Kind::Malformed,
            1,
        ),
        (
            Answer::json(200, r#"{"token_type":"bearer"}"#),
            Kind::Malformed,
            1,
        ),
        (
            Answer::json(400, r#"{"error":"invalid_grant"}"#),
            Kind::InvalidGrant,
            1,
        ),
        (
            Answer::json(200, r#"{"error":"invalid_client"}"#),
            Kind::InvalidClient,
            1,
        ),
        (
            Answer::json(200, r#"{"errorCode":"NOT KNOWN","userMessage":"no"}"#),
            Kind::Refused,
            1,
        ),
        (
            Answer::json(200, r#"{"error":"temporarily_unavailable"}"#),
            Kind::Server,
            4,
        ),
        (
            Answer::json(400, r#"{"error":"invalid_scope"}"#),
            Kind::MissingScope,
            1,
        ),
        (
            Answer::json(400, r#"{"error":"unsupported_grant_type"}"#),
            Kind::Refused,
            1,
        ),
        (
            Answer::status(302).header("location", "https://elsewhere/"),
            Kind::Malformed,
            1,
        ),
    ];
    for (answer, kind, attempts) in cases {
        let cloud = Cloud::new();
        cloud.every_token_answer(answer.clone());
        let error = failure(&cloud).await;
        assert_eq!(
            (error.kind(), error.attempts()),
            (kind, attempts),
            "{answer:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_oauth_error_with_status_200_is_told_with_its_parts() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::json(
        200,
        r#"{"error":"invalid_grant","description":"expired","correlationId":"of-the-body"}"#,
    ));
    let error = failure(&cloud).await;
    assert_eq!(error.kind(), AuthErrorKind::InvalidGrant);
    assert_eq!(error.oauth_error(), Some("invalid_grant"));
    assert_eq!(error.oauth_description(), Some("expired"));
    assert_eq!(error.correlation_id(), Some("of-the-body"));
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_token_endpoint_is_given_up_after_8_seconds_in_all() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::hang());
    let started = tokio::time::Instant::now();
    assert_eq!(failure(&cloud).await.kind(), AuthErrorKind::Timeout);
    assert_eq!(started.elapsed().as_secs(), 8);
}

#[tokio::test(start_paused = true)]
async fn the_authentication_timeout_counts_talking_and_not_waiting() {
    let cloud = Cloud::new();
    cloud.next_token_answers([Answer::status(429).retry_after(30).after(7 * SECOND)]);
    assert_eq!(read(&cloud.session()).await.unwrap().status(), 200);

    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(500).after(3 * SECOND));
    let session = cloud
        .builder()
        .authentication_timeout(4 * SECOND)
        .build()
        .unwrap();
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Timeout);
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn everyone_waiting_fails_at_once_with_the_same_failure() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(503));
    let session = cloud.session();
    let results = reads(&session, 500).await;
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Server);
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(cloud.token_count(), 4, "one sign-in with its retries");
    assert_eq!(cloud.api_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_permanent_failure_is_remembered_for_a_short_while() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
    let session = cloud.session();
    for _ in 0..100 {
        assert!(read(&session).await.is_err());
    }
    assert_eq!(cloud.token_count(), 1, "the endpoint is not hammered");
    tokio::time::sleep(10 * SECOND).await;
    cloud.every_token_answer(None);
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_transient_failure_is_remembered_for_a_second_after_its_retries() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(503));
    let session = cloud.session();
    for _ in 0..100 {
        assert!(read(&session).await.is_err());
    }
    assert_eq!(cloud.token_count(), 4, "one sign-in with its retries");
    cloud.every_token_answer(None);
    tokio::time::sleep(SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_not_the_endpoints_is_remembered_like_a_permanent_failure() {
    for answer in [
        Answer::json(200, "<html>Sign in</html>"),
        Answer::json(200, r#"{"token_type":"bearer"}"#),
    ] {
        let cloud = Cloud::new();
        cloud.every_token_answer(answer);
        let session = cloud.session();
        for _ in 0..100 {
            let error = read(&session).await.unwrap_err();
            assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Malformed);
            tokio::time::sleep(Duration::from_millis(90)).await;
        }
        assert_eq!(cloud.token_count(), 1, "not one for each call");
        cloud.every_token_answer(None);
        tokio::time::sleep(SECOND).await;
        assert_eq!(read(&session).await.unwrap().status(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn how_long_a_failure_is_remembered_is_the_users() {
    for (memory, waited, requests) in [(60, 59, 1), (60, 61, 2), (0, 0, 2)] {
        let cloud = Cloud::new();
        cloud.every_token_answer(Answer::json(401, r#"{"error":"invalid_client"}"#));
        let session = cloud
            .builder()
            .failure_memory(memory * SECOND)
            .build()
            .unwrap();
        assert!(read(&session).await.is_err());
        tokio::time::sleep(waited * SECOND).await;
        assert!(read(&session).await.is_err());
        assert_eq!(cloud.token_count(), requests, "{memory} {waited}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_asks_to_be_left_alone_is() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(429).retry_after(600));
    let session = cloud.session();
    let error = read(&session).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(600 * SECOND));
    assert!(read(&session).await.is_err());
    assert_eq!(cloud.token_count(), 1);
    // No longer than the policy's cap: the session must not lock itself out for hours.
    cloud.every_token_answer(None);
    tokio::time::sleep(180 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[derive(Debug)]
struct Own(Arc<AtomicU32>);

impl TokenSource for Own {
    fn fetch<'a>(
        &'a self,
        _endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        Box::pin(async {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => panic!("a bug in the user's code"),
                1 => Err(AuthError::new(
                    AuthErrorKind::Provider,
                    "the vault is sealed",
                )),
                _ => Ok(TokenResponse::new("own-token")),
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_of_ones_own_may_fail_and_panic_without_blocking_the_session() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(200));
    let session = cloud
        .builder()
        .token_source(Own(Arc::default()))
        .build()
        .unwrap();
    let error = read(&session).await.unwrap_err();
    assert!(error.to_string().contains("panicked"), "{error}");
    tokio::time::sleep(SECOND).await;
    let error = read(&session).await.unwrap_err();
    assert!(error.to_string().contains("the vault is sealed"), "{error}");
    tokio::time::sleep(SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
    let sent = &cloud.api_requests()[0];
    assert_eq!(sent.authorization.as_deref(), Some("Bearer own-token"));
    let error = session
        .rotate_credentials(ClientCredentials::new("id", "secret"))
        .await
        .unwrap_err();
    assert!(error.is_configuration());
}

#[tokio::test(start_paused = true)]
async fn a_failed_sign_in_has_the_status_of_the_token_endpoint() {
    for (status, answer) in [
        (401, Answer::json(401, r#"{"error":"invalid_client"}"#)),
        (429, Answer::status(429).retry_after(600)),
    ] {
        let cloud = Cloud::new();
        cloud.every_token_answer(answer);
        let error = read(&cloud.session()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
    }
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_is_left_alone_no_longer_than_the_policys_cap() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(429).retry_after(600));
    let policy = RetryPolicy::default().retry_after_cap(20 * SECOND);
    let session = cloud
        .builder()
        .authentication_retry_policy(policy)
        .build()
        .unwrap();
    assert!(read(&session).await.is_err());
    cloud.every_token_answer(None);
    tokio::time::sleep(19 * SECOND).await;
    assert!(read(&session).await.is_err());
    tokio::time::sleep(2 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn the_authentication_policy_may_differ_from_the_policy() {
    let cloud = Cloud::new();
    cloud.every_token_answer(Answer::status(500));
    let session = cloud
        .builder()
        .authentication_retry_policy(RetryPolicy::never())
        .build()
        .unwrap();
    assert!(session.sign_in().await.is_err());
    assert_eq!(cloud.token_count(), 1);
}

#[test]
fn a_session_without_region_or_credentials_is_a_configuration_error() {
    use genesys_cloud_auth::Session;
    let no_region = Session::builder()
        .client_credentials("id", "secret")
        .build();
    assert!(no_region.unwrap_err().is_configuration());
    let no_source = Session::builder().base_url("http://127.0.0.1:1").build();
    assert!(no_source.unwrap_err().is_configuration());
    for address in ["http://example.com", "ftp://example.com", "nonsense", ""] {
        let plain = Session::builder()
            .base_url(address)
            .client_credentials("id", "secret")
            .build();
        assert!(plain.unwrap_err().is_configuration(), "{address}");
    }
    Session::builder()
        .base_url("http://example.com")
        .allow_plain_http()
        .client_credentials("id", "secret")
        .build()
        .unwrap();
}

#[test]
fn a_gateways_path_is_kept() {
    use genesys_cloud_auth::Session;
    let session = Session::builder()
        .base_url("https://gateway.corp/genesys")
        .client_credentials("id", "secret")
        .build()
        .unwrap();
    let url = session.base_url().join("api/v2/users").unwrap();
    assert_eq!(url.as_str(), "https://gateway.corp/genesys/api/v2/users");
}
