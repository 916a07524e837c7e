//! What a 401 does.

use std::sync::Mutex;
use std::time::Duration;

use genesys_cloud_auth::grant::from_fn;
use genesys_cloud_auth::{AuthScheme, OperationFacts, TokenEndpoint, TokenResponse};
use http::Method;
use secrecy::ExposeSecret as _;

use crate::support::{
    Answer, Cloud, SECOND, read, reads, report, request, settle, write, write_stream,
};

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_refreshed_once_and_the_call_replayed_once() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    let response = write(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(report(&response).replayed);
    assert_eq!(report(&response).attempts, 2);
    assert_eq!(cloud.token_count(), 2);
    let seen = cloud.api_requests();
    assert_eq!(seen[1].authorization.as_deref(), Some("Bearer token-1"));
    assert_eq!(seen[2].authorization.as_deref(), Some("Bearer token-2"));
    assert_eq!(seen[1].body, "the body");
    assert_eq!(seen[2].body, "the body");
}

#[tokio::test(start_paused = true)]
async fn a_revocation_under_load_costs_one_token_request_and_fails_no_call() {
    let cloud = Cloud::new();
    cloud.api_delay(SECOND);
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    let results = reads(&session, 1000).await;
    assert!(results.iter().all(|r| r.as_ref().unwrap().status() == 200));
    assert_eq!(cloud.token_count(), 2);
    assert_eq!(cloud.api_count(), 1 + 1000 + 1000);
}

#[tokio::test(start_paused = true)]
async fn a_second_401_is_returned_as_it_is() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::json(401, r#"{"code":"bad.credentials"}"#));
    let session = cloud.session();
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(report(&response).replayed);
    assert_eq!(
        response.text().await.unwrap(),
        r#"{"code":"bad.credentials"}"#
    );
    assert_eq!(cloud.api_count(), 2);
    assert_eq!(cloud.token_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_always_answers_401_does_not_cost_the_other_calls_their_token() {
    let cloud = Cloud::new();
    let session = cloud.session();
    cloud.next_answers([Answer::status(401), Answer::status(401)]);
    assert_eq!(read(&session).await.unwrap().status(), 401);
    assert_eq!(cloud.token_count(), 2);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 2, "the fresh token was kept");
}

#[tokio::test(start_paused = true)]
async fn a_late_401_for_an_old_generation_discards_nothing() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    // Sent with the first token, refused long after the second was issued.
    cloud.next_answers([Answer::status(401).after(60 * SECOND)]);
    let late = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    settle().await;
    cloud.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 2);
    let response = late.await.unwrap().unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).token_generation, Some(2));
    assert_eq!(cloud.token_count(), 2, "the newer token was kept");
}

#[tokio::test(start_paused = true)]
async fn a_replay_is_not_a_retry() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .retry_policy(genesys_cloud_auth::RetryPolicy::never())
        .build()
        .unwrap();
    read(&session).await.unwrap();
    cloud.revoke_all();
    assert_eq!(write(&session).await.unwrap().status(), 200);
    assert_eq!(session.stats().retries, 0);
    assert_eq!(session.stats().replays, 1);
}

#[tokio::test(start_paused = true)]
async fn a_streamed_body_is_not_replayed_and_its_401_says_so() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    let response = write_stream(&session).await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(report(&response).not_replayed_body);
    assert!(!report(&response).replayed);
    // The refused token is not used again.
    assert_eq!(write_stream(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn operations_with_another_scheme_never_see_the_token() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(401));
    let session = cloud.session();
    session.sign_in().await.unwrap();
    for scheme in [
        AuthScheme::GuestChatJwt,
        AuthScheme::WebMessagingJwt,
        AuthScheme::None,
    ] {
        let mut request = request(&session, Method::GET);
        if scheme != AuthScheme::None {
            request
                .headers_mut()
                .insert("authorization", "Bearer of-the-guest".parse().unwrap());
        }
        let facts = OperationFacts::new("guest", scheme, true);
        let response = session.execute(facts, request).await.unwrap();
        assert_eq!(response.status(), 401);
        assert_eq!(report(&response).token_generation, None);
    }
    let seen: Vec<_> = cloud
        .api_requests()
        .into_iter()
        .map(|seen| seen.authorization)
        .collect();
    let guest = Some("Bearer of-the-guest".to_owned());
    assert_eq!(seen, [guest.clone(), guest, None]);
    assert_eq!(cloud.token_count(), 1, "their 401 refreshes nothing");
}

#[tokio::test(start_paused = true)]
async fn the_token_goes_to_no_other_host() {
    let cloud = Cloud::new();
    let session = cloud.session();
    let mut request = request(&session, Method::GET);
    *request.url_mut() = "http://127.0.0.1:2/api/v2/things".parse().unwrap();
    let error = session
        .execute(crate::support::READ, request)
        .await
        .unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert_eq!(cloud.api_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_fixed_token_that_is_refused_gives_the_401_itself() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .token_source(genesys_cloud_auth::grant::FixedToken::new("fixed"))
        .build()
        .unwrap();
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(!report(&response).replayed);
    assert_eq!(cloud.token_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_after_a_401_fails_the_call_with_its_reason() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    cloud.revoke_all();
    let refusal = Answer::json(401, r#"{"error":"invalid_client"}"#);
    cloud.every_token_answer(refusal.header("inin-correlation-id", "of-the-refusal"));
    let error = read(&session).await.unwrap_err();
    assert_eq!(error.operation_id(), Some("getThing"));
    assert_eq!(error.correlation_id(), Some("of-the-refusal"));
    let report = error.report().unwrap();
    assert!(report.replayed);
    assert_eq!((report.attempts, report.token_generation), (1, Some(1)));
    assert_eq!(error.auth().unwrap().oauth_error(), Some("invalid_client"));
}

#[tokio::test(start_paused = true)]
async fn the_other_token_endpoint_takes_the_client_from_the_form() {
    let cloud = Cloud::new();
    let session = cloud
        .builder()
        .token_endpoint(TokenEndpoint::Api)
        .build()
        .unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    let seen = &cloud.token_requests()[0];
    assert_eq!(seen.authorization, None);
    assert_eq!(
        seen.body,
        "grant_type=client_credentials&client_id=the-client-id&client_secret=the-client-secret"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_a_token_no_longer_than_its_time() {
    let cloud = Cloud::new();
    cloud.token_delay(5 * SECOND);
    let policy =
        genesys_cloud_auth::RetryPolicy::default().total_time_limit(Duration::from_secs(2));
    let session = cloud
        .builder()
        .retry_policy(policy)
        .authentication_retry_policy(genesys_cloud_auth::RetryPolicy::default())
        .build()
        .unwrap();
    let error = read(&session).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn operations_that_always_answer_401_do_not_sign_in_for_each_call() {
    let cloud = Cloud::new();
    let session = cloud.session();
    session.sign_in().await.unwrap();
    cloud.every_answer(Answer::status(401));
    let facts = |id| OperationFacts::new(id, AuthScheme::OAuth, true);
    for _ in 0..50 {
        // Two of them: each must not spoil what the session knows of the other.
        for facts in [facts("getForbidden"), facts("getLocked")] {
            let response = session.execute(facts, request(&session, Method::GET)).await;
            assert_eq!(response.unwrap().status(), 401);
        }
    }
    assert_eq!(cloud.token_count(), 3, "one sign-in for each of the two");
    assert_eq!(session.stats().replays, 2);
    cloud.every_answer(None);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_revoked_token_is_refreshed_after_an_operation_refused_a_fresh_one() {
    let cloud = Cloud::new();
    let session = cloud.session();
    cloud.next_answers([Answer::status(401), Answer::status(401)]);
    assert_eq!(read(&session).await.unwrap().status(), 401);

    // By any other operation at once.
    cloud.revoke_all();
    assert_eq!(write(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 3);
    // By the same one as soon as it has accepted a token.
    assert_eq!(read(&session).await.unwrap().status(), 200);
    cloud.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 4);

    // And once the token is not fresh any more, where nothing else is called.
    cloud.next_answers([Answer::status(401), Answer::status(401)]);
    assert_eq!(read(&session).await.unwrap().status(), 401);
    cloud.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 401);
    tokio::time::sleep(11 * SECOND).await;
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_refused_before_a_waiter_could_send_it_is_not_sent() {
    let cloud = Cloud::new();
    let session = cloud.session();
    // The first of the waiters is refused before the others have their turn.
    cloud.next_answers([Answer::status(401)]);
    for result in reads(&session, 10).await {
        assert_eq!(result.unwrap().status(), 200);
    }
    assert_eq!(cloud.token_count(), 2);
    let with_dead = cloud
        .api_requests()
        .iter()
        .filter(|seen| seen.authorization.as_deref() == Some("Bearer token-1"))
        .count();
    assert_eq!(with_dead, 1);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_gives_a_refused_token_once_more_is_asked_again_by_the_next_call() {
    let cloud = Cloud::new();
    read(&cloud.session()).await.unwrap();
    let texts = Mutex::new(["dead", "dead", "token-1"].into_iter());
    let vault = from_fn("vault", move || {
        let text = texts.lock().unwrap().next().unwrap();
        std::future::ready(Ok::<_, std::io::Error>(TokenResponse::new(text)))
    });
    let session = cloud.builder().token_source(vault).build().unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 401);
    // It is not the operation that is at fault, though the token came a moment ago.
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_refused_elsewhere_is_replaced_once() {
    let cloud = Cloud::new();
    let session = cloud.session();
    let token = session.access_token().await.unwrap();
    session.token_rejected(&token);
    session.token_rejected(&token);
    let next = session.access_token().await.unwrap();
    assert_eq!(next.expose_secret(), "token-2");
    // Late, and of a token that is gone.
    session.token_rejected(&token);
    assert_eq!(read(&session).await.unwrap().status(), 200);
    assert_eq!(cloud.token_count(), 2);
    assert_eq!(session.stats().refreshes_after_401, 1);
}
