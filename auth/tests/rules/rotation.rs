//! Sign-ins that are under way when the credentials change or the session ends.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_cloud_auth::grant::{AuthorizationCode, AuthorizationCodeGrant, RefreshTokenGrant};
use genesys_cloud_auth::store::{MemoryStore, StoreKey, TokenStore};
use genesys_cloud_auth::{AuthErrorKind, ClientCredentials, Region, Session};
use secrecy::ExposeSecret;

use crate::support::{Answer, Cloud, SECOND, SECRET, base64, read, report};

fn client(secret: &str) -> ClientCredentials {
    ClientCredentials::new("the-client-id", secret)
}

fn session(cloud: &Cloud, grant: impl genesys_cloud_auth::TokenSource) -> Session {
    cloud.builder().token_source(grant).build().unwrap()
}

fn code() -> AuthorizationCodeGrant {
    let pending = AuthorizationCode::new(&Region::EuWest1, "the-client-id", "http://localhost/")
        .unwrap()
        .with_client_secret(SECRET)
        .start();
    let state = pending
        .url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    pending
        .redirected(&format!("/?code=the-code&state={state}"))
        .unwrap()
}

/// What the token requests asked for, and with which secret.
fn asked(cloud: &Cloud) -> Vec<(String, String)> {
    cloud
        .token_requests()
        .iter()
        .map(|seen| {
            let fields: std::collections::HashMap<String, String> =
                url::form_urlencoded::parse(seen.body.as_bytes())
                    .into_owned()
                    .collect();
            let what = fields
                .get("code")
                .or(fields.get("refresh_token"))
                .cloned()
                .unwrap_or_default();
            (what, seen.authorization.clone().unwrap_or_default())
        })
        .collect()
}

fn basic(secret: &str) -> String {
    format!("Basic {}", base64(&format!("the-client-id:{secret}")))
}

#[tokio::test(start_paused = true)]
async fn a_rotation_does_not_lose_a_code_that_is_on_its_way() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    cloud.token_fields(r#","refresh_token":"refresh-1""#);
    let session = session(&cloud, code());
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    cloud.rotate_secret("new");
    session.rotate_credentials(client("new")).await.unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
    let expected = [("the-code", SECRET), ("refresh-1", "new")];
    let expected = expected.map(|(what, secret)| (what.to_owned(), basic(secret)));
    assert_eq!(asked(&cloud), expected);
}

#[tokio::test(start_paused = true)]
async fn a_rotation_does_not_lose_a_refresh_token_that_is_on_its_way() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    cloud.token_fields(r#","refresh_token":"refresh-2""#);
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keeper = Arc::clone(&kept);
    let grant =
        RefreshTokenGrant::new(client(SECRET), "refresh-1").on_new_refresh_token(move |token| {
            keeper
                .lock()
                .unwrap()
                .push(token.expose_secret().to_owned());
        });
    let session = session(&cloud, grant);
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    cloud.rotate_secret("new");
    session.rotate_credentials(client("new")).await.unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
    let expected = [("refresh-1", SECRET), ("refresh-2", "new")];
    let expected = expected.map(|(what, secret)| (what.to_owned(), basic(secret)));
    assert_eq!(asked(&cloud), expected);
    assert_eq!(*kept.lock().unwrap(), ["refresh-2", "refresh-2"]);
}

#[tokio::test(start_paused = true)]
async fn a_code_without_refresh_token_serves_calls_through_a_rotation() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    let session = session(&cloud, code());
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    cloud.rotate_secret("new");
    // The new secret cannot sign in, since the code is used up; the token that it brought is good.
    assert!(session.rotate_credentials(client("new")).await.is_err());
    let response = waiting.await.unwrap().unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).token_generation, Some(1));
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_session_does_not_lose_a_refresh_token_that_is_on_its_way() {
    let cloud = Cloud::new();
    cloud.token_delay(2 * SECOND);
    cloud.token_fields(r#","refresh_token":"refresh-2""#);
    let kept = Arc::new(Mutex::new(None));
    let keeper = Arc::clone(&kept);
    let grant = RefreshTokenGrant::new(client(SECRET), "refresh-1")
        .on_new_refresh_token(move |token| *keeper.lock().unwrap() = Some(token.clone()));
    let session = session(&cloud, grant);
    let waiting = tokio::spawn(async move { read(&session).await });
    tokio::time::sleep(SECOND).await;
    waiting.abort();
    tokio::time::sleep(5 * SECOND).await;
    let kept = kept
        .lock()
        .unwrap()
        .clone()
        .expect("the answer was waited for");
    assert_eq!(kept.expose_secret(), "refresh-2");
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_session_ends_a_sign_in_that_can_be_made_again() {
    let cloud = Cloud::new();
    cloud.next_token_answers([Answer::status(503).retry_after(100)]);
    let session = cloud.session();
    let waiting = tokio::spawn(async move { read(&session).await });
    tokio::time::sleep(SECOND).await;
    waiting.abort();
    tokio::time::sleep(500 * SECOND).await;
    assert_eq!(cloud.token_count(), 1, "nobody wants the token");
}

#[tokio::test(start_paused = true)]
async fn rotation_of_a_sign_in_by_code_goes_on_with_the_new_secret() {
    let cloud = Cloud::new();
    cloud.token_fields(r#","refresh_token":"refresh-1""#);
    let session = session(&cloud, code());
    read(&session).await.unwrap();
    cloud.rotate_secret("new");
    session.rotate_credentials(client("new")).await.unwrap();
    cloud.revoke_all();
    assert_eq!(read(&session).await.unwrap().status(), 200);
    let expected = [
        ("the-code", SECRET),
        ("refresh-1", "new"),
        ("refresh-1", "new"),
    ];
    let expected = expected.map(|(what, secret)| (what.to_owned(), basic(secret)));
    assert_eq!(asked(&cloud), expected);
}

#[tokio::test(start_paused = true)]
async fn rotation_of_a_refresh_token_goes_on_with_the_new_secret() {
    let cloud = Cloud::new();
    let grant = RefreshTokenGrant::new(client(SECRET), "refresh-1");
    let session = session(&cloud, grant);
    read(&session).await.unwrap();
    cloud.rotate_secret("new");
    session.rotate_credentials(client("new")).await.unwrap();
    let expected = [("refresh-1", SECRET), ("refresh-1", "new")];
    let expected = expected.map(|(what, secret)| (what.to_owned(), basic(secret)));
    assert_eq!(asked(&cloud), expected);
}

#[tokio::test(start_paused = true)]
async fn a_public_client_has_no_secret_to_rotate() {
    let cloud = Cloud::new();
    let grant = RefreshTokenGrant::public("the-client-id", "refresh-1");
    let error = session(&cloud, grant)
        .rotate_credentials(client("new"))
        .await
        .unwrap_err();
    assert!(error.is_configuration());
}

#[tokio::test(start_paused = true)]
async fn a_code_that_no_answer_has_judged_is_sent_again() {
    for (answer, asked_again) in [
        (Answer::status(500), true),
        (Answer::json(401, r#"{"error":"invalid_client"}"#), true),
        (Answer::json(400, r#"{"error":"invalid_grant"}"#), false),
    ] {
        let cloud = Cloud::new();
        cloud.next_token_answers([answer]);
        let session = session(&cloud, code());
        assert!(read(&session).await.is_err());
        tokio::time::sleep(60 * SECOND).await;
        assert_eq!(read(&session).await.is_ok(), asked_again);
        let sent = cloud.token_requests();
        if asked_again {
            assert_eq!(sent.len(), 2);
            assert_eq!(sent[0].body, sent[1].body, "the same code and verifier");
        } else {
            assert_eq!(sent.len(), 1);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_rotation_may_change_the_id_and_what_is_shared_under_it() {
    let cloud = Cloud::new();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let session = cloud
        .builder()
        .token_store(Arc::clone(&store))
        .build()
        .unwrap();
    read(&session).await.unwrap();
    cloud.next_token_answers([Answer::json(
        200,
        r#"{"access_token":"of-another-id","expires_in":3600}"#,
    )]);
    let another = ClientCredentials::new("another-id", "new");
    session.rotate_credentials(another).await.unwrap();
    let sent = cloud.token_requests().pop().unwrap();
    let expected = format!("Basic {}", base64("another-id:new"));
    assert_eq!(sent.authorization, Some(expected));
    for (id, token) in [
        ("the-client-id", "token-1"),
        ("another-id", "of-another-id"),
    ] {
        let key = StoreKey::new("127.0.0.1:1/oauth/token", id);
        let shared = store.load(&key).await.unwrap().unwrap();
        assert_eq!(shared.access_token.expose_secret(), token);
    }
    assert_eq!(session.stats().refreshes_after_rotation, 1);
}

#[tokio::test(start_paused = true)]
async fn rotation_clears_a_remembered_failure() {
    let cloud = Cloud::new();
    cloud.rotate_secret("new");
    let session = cloud.session();
    assert!(read(&session).await.is_err());
    session
        .rotate_credentials(ClientCredentials::new("the-client-id", "new"))
        .await
        .unwrap();
    assert_eq!(read(&session).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn rotation_that_fails_leaves_calls_the_old_token() {
    let cloud = Cloud::new();
    let session = cloud.session();
    read(&session).await.unwrap();
    let error = session
        .rotate_credentials(ClientCredentials::new("the-client-id", "wrong"))
        .await
        .unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::InvalidClient);
    let response = read(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(report(&response).token_generation, Some(1));
}

#[tokio::test(start_paused = true)]
async fn rotation_during_a_refresh_starts_it_over_with_the_new_secret() {
    let cloud = Cloud::new();
    let session = cloud.session();
    // The refresh with the old secret is stuck in a long wait.
    cloud.next_token_answers([Answer::status(429).retry_after(120)]);
    let waiting = tokio::spawn({
        let session = session.clone();
        async move { read(&session).await }
    });
    tokio::time::sleep(SECOND).await;
    cloud.rotate_secret("new");
    let started = tokio::time::Instant::now();
    session
        .rotate_credentials(ClientCredentials::new("the-client-id", "new"))
        .await
        .unwrap();
    assert!(started.elapsed() < SECOND);
    assert_eq!(waiting.await.unwrap().unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn rotation_under_load_fails_no_call() {
    let cloud = Cloud::new();
    cloud.api_delay(Duration::from_millis(300));
    let session = cloud.session();
    let calls: Vec<_> = (0..200)
        .map(|number| {
            let session = session.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(number * 10)).await;
                read(&session).await
            })
        })
        .collect();
    for round in 0..4 {
        tokio::time::sleep(Duration::from_millis(450)).await;
        // The platform forgets the old secret, and with it its tokens.
        let secret = format!("secret-{round}");
        cloud.rotate_secret(&secret);
        let rotated = session.rotate_credentials(ClientCredentials::new("the-client-id", secret));
        rotated.await.unwrap();
        cloud.revoke_old();
    }
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(cloud.token_count(), 5);
}
