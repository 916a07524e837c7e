//! The other ways to a token, and handing the token on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use genesys_cloud_auth::grant::{FixedToken, Saml2BearerGrant, from_fn};
use genesys_cloud_auth::transport::TransportErrorKind;
use genesys_cloud_auth::{AuthErrorKind, ClientCredentials, TokenResponse};
use http::Method;
use secrecy::SecretString;
use tokio::time::Instant;

use crate::support::{Answer, Cloud, SECOND, SECRET, read, report, request};

fn client() -> ClientCredentials {
    ClientCredentials::new("the-client-id", SECRET)
}

#[tokio::test(start_paused = true)]
async fn a_function_of_ones_own_is_asked_again_when_its_token_ends_or_is_refused() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(200));
    let asked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&asked);
    let source = from_fn("vault", move || {
        let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
        std::future::ready(Ok::<_, std::io::Error>(
            TokenResponse::new(format!("vault-{number}")).with_lifetime(600 * SECOND),
        ))
    });
    let session = cloud.builder().token_source(source).build().unwrap();
    for _ in 0..3 {
        assert_eq!(read(&session).await.unwrap().status(), 200);
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    tokio::time::sleep(600 * SECOND).await;
    read(&session).await.unwrap();
    cloud.next_answers([Answer::status(401)]);
    read(&session).await.unwrap();
    let last = cloud.api_requests().pop().unwrap();
    assert_eq!(last.authorization.as_deref(), Some("Bearer vault-3"));
    assert_eq!(cloud.token_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_fixed_token_ends_when_it_was_said_to_and_is_not_sent_after() {
    let cloud = Cloud::new();
    cloud.every_answer(Answer::status(200));
    let token = FixedToken::new("fixed").with_lifetime(60 * SECOND);
    tokio::time::sleep(20 * SECOND).await;
    let session = cloud.builder().token_source(token).build().unwrap();
    read(&session).await.unwrap();
    tokio::time::sleep(39 * SECOND).await;
    read(&session).await.unwrap();
    tokio::time::sleep(2 * SECOND).await;
    let error = read(&session).await.unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("has run out"), "{error}");
    assert_eq!(cloud.api_count(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_assertion_is_sent_with_its_organisation_and_a_fresh_one_for_each_sign_in() {
    let cloud = Cloud::new();
    let made = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&made);
    let grant = Saml2BearerGrant::with_assertions(client(), "acme", move || {
        let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
        std::future::ready(Ok::<_, std::io::Error>(SecretString::from(format!(
            "assertion-{number}"
        ))))
    });
    let session = cloud.builder().token_source(grant).build().unwrap();
    read(&session).await.unwrap();
    cloud.revoke_all();
    read(&session).await.unwrap();
    let sent: Vec<_> = cloud.token_requests().into_iter().map(|s| s.body).collect();
    let form = |number| {
        format!(
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer\
             &orgName=acme&assertion=assertion-{number}"
        )
    };
    assert_eq!(sent, [form(1), form(2)]);
}

#[tokio::test(start_paused = true)]
async fn an_assertion_that_may_have_arrived_is_not_sent_again() {
    for (answer, sent) in [
        (Answer::failure(TransportErrorKind::Interrupted), 1),
        (Answer::status(500), 1),
        // Here it surely was not used.
        (Answer::failure(TransportErrorKind::Connect), 2),
        (Answer::status(429), 2),
    ] {
        let cloud = Cloud::new();
        cloud.next_token_answers([answer.clone()]);
        let grant = Saml2BearerGrant::new(client(), "acme", "assertion");
        let session = cloud.builder().token_source(grant).build().unwrap();
        assert_eq!(read(&session).await.is_ok(), sent == 2, "{answer:?}");
        assert_eq!(cloud.token_count(), sent, "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn authorize_puts_the_current_token_on_a_request_to_the_sessions_host_alone() {
    let cloud = Cloud::new();
    let session = cloud.session();
    let mut ours = request(&session, Method::GET);
    session.authorize(&mut ours).await.unwrap();
    let header = &ours.headers()["authorization"];
    assert_eq!(header, "Bearer token-1");
    assert!(header.is_sensitive());
    tokio::time::sleep(Duration::from_hours(1)).await;
    session.authorize(&mut ours).await.unwrap();
    assert_eq!(ours.headers()["authorization"], "Bearer token-2");
    let mut other = request(&session, Method::GET);
    *other.url_mut() = "http://127.0.0.1:2/".parse().unwrap();
    let error = session.authorize(&mut other).await.unwrap_err();
    assert!(error.is_configuration());
    assert!(other.headers().is_empty());
}

#[tokio::test(start_paused = true)]
async fn start_up_jitter_holds_the_first_sign_in_back_and_no_other() {
    let cloud = Cloud::new();
    cloud.token_delay(Duration::ZERO);
    let session = cloud.builder().startup_jitter(7 * SECOND).build().unwrap();
    read(&session).await.unwrap();
    assert_eq!(cloud.api_seconds(), [7]);
    cloud.revoke_all();
    let started = Instant::now();
    let response = read(&session).await.unwrap();
    assert!(report(&response).replayed);
    assert_eq!(started.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn the_token_endpoints_retry_after_is_read_as_the_apis_is() {
    // Zero does not spin, a date is a wait from the answer's own, and beyond the cap is too long.
    for (answer, seconds) in [
        (Answer::status(429).retry_after(0), vec![0, 1]),
        (
            Answer::status(503)
                .retry_after("Sun, 06 Nov 1994 08:49:37 GMT")
                .header("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
            vec![0, 7],
        ),
        (Answer::status(503).retry_after(180), vec![0, 180]),
        (Answer::status(503).retry_after(181), vec![0]),
    ] {
        let cloud = Cloud::new();
        cloud.next_token_answers([answer.clone()]);
        let signed_in = cloud.session().sign_in().await;
        assert_eq!(signed_in.is_ok(), seconds.len() == 2, "{answer:?}");
        if let Err(error) = signed_in {
            assert_eq!(error.retry_after(), Some(181 * SECOND));
            assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::Server);
        }
        let at: Vec<_> = cloud
            .token_requests()
            .iter()
            .map(|s| s.at.as_secs())
            .collect();
        assert_eq!(at, seconds, "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_missing_scope_is_told_with_endpoint_and_attempts() {
    let cloud = Cloud::new();
    cloud.token_fields(r#","scope":"users""#);
    cloud.next_token_answers([Answer::status(500)]);
    let error = cloud
        .builder()
        .require_scopes(["login"])
        .connect()
        .await
        .unwrap_err();
    let auth = error.auth().unwrap();
    assert_eq!(auth.kind(), AuthErrorKind::MissingScope);
    assert_eq!(
        (auth.endpoint_host(), auth.attempts()),
        (Some("127.0.0.1"), 2)
    );
}
