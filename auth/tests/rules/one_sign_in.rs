//! One person's sign-in in several sessions: a code and a refresh token are used once.

use genesys_cloud_auth::grant::{AuthorizationCode, AuthorizationCodeGrant, RefreshTokenGrant};
use genesys_cloud_auth::{ClientCredentials, Region, Session, TokenSource};
use secrecy::ExposeSecret as _;

use crate::support::{Answer, Cloud, SECOND};

/// The number of a token, and the refresh token that comes with it.
fn token(number: u32) -> Answer {
    Answer::json(
        200,
        &format!(r#"{{"access_token":"a{number}","expires_in":3600,"refresh_token":"r{number}"}}"#),
    )
}

fn sessions(cloud: &Cloud, grant: &(impl TokenSource + Clone)) -> [Session; 2] {
    [(), ()].map(|()| cloud.builder().token_source(grant.clone()).build().unwrap())
}

/// The refresh token or the code that each token request sent.
fn sent(cloud: &Cloud) -> Vec<String> {
    let requests = cloud.token_requests();
    let value = |body: &str| {
        url::form_urlencoded::parse(body.as_bytes())
            .find(|(name, _)| name == "refresh_token" || name == "code")
            .map(|(_, value)| value.into_owned())
    };
    requests
        .iter()
        .filter_map(|seen| value(&seen.body))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn two_sessions_never_send_the_same_refresh_token() {
    let cloud = Cloud::new();
    cloud.next_token_answers([token(1).after(SECOND), token(2).after(SECOND)]);
    let grant = RefreshTokenGrant::new(ClientCredentials::new("id", "secret"), "r0");
    let [first, second] = sessions(&cloud, &grant);
    let (one, two) = tokio::join!(first.sign_in(), second.sign_in());
    one.unwrap();
    two.unwrap();
    assert_eq!(sent(&cloud), ["r0", "r1"]);
    assert_eq!(grant.refresh_token().expose_secret(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_session_does_not_wait_for_another_for_ever() {
    let cloud = Cloud::new();
    // What is asked first waits for minutes between two tries.
    cloud.next_token_answers([Answer::status(429).retry_after(150), token(2), token(1)]);
    let grant = RefreshTokenGrant::new(ClientCredentials::new("id", "secret"), "r0");
    let [first, second] = sessions(&cloud, &grant);
    let waiting = tokio::spawn(async move { first.sign_in().await });
    tokio::time::sleep(SECOND).await;
    let started = tokio::time::Instant::now();
    second.sign_in().await.unwrap();
    assert!(started.elapsed() < 10 * SECOND, "{:?}", started.elapsed());
    waiting.await.unwrap().unwrap();
    // What came for a refresh token that was replaced meanwhile is not gone on with.
    assert_eq!(sent(&cloud), ["r0", "r0", "r0"]);
    assert_eq!(grant.refresh_token().expose_secret(), "r2");
}

fn code() -> AuthorizationCodeGrant {
    let sign_in = AuthorizationCode::new(&Region::EuWest1, "id", "http://localhost:8085/");
    let pending = sign_in.unwrap().start();
    let mut query = pending.url().query_pairs();
    let (_, state) = query.find(|(name, _)| name == "state").unwrap();
    pending
        .redirected(&format!("/?code=the-code&state={state}"))
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn two_sessions_share_one_code() {
    let cloud = Cloud::new();
    cloud.next_token_answers([token(1).after(SECOND), token(2).after(SECOND)]);
    let [first, second] = sessions(&cloud, &code());
    let (one, two) = tokio::join!(first.sign_in(), second.sign_in());
    one.unwrap();
    two.unwrap();
    assert_eq!(sent(&cloud), ["the-code", "r1"]);
}
