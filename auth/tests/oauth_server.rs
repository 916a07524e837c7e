//! Signing in at an OAuth server that others wrote, which holds the crate to the standards.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use genesys_cloud_auth::grant::{
    AuthorizationCode, AuthorizationCodeGrant, LoopbackRedirect, RefreshTokenGrant,
};
use genesys_cloud_auth::{
    AuthErrorKind, AuthScheme, ClientAuthentication, ClientCredentials, OperationFacts, Region,
    Session, SessionBuilder,
};
use http::header::{COOKIE, LOCATION, SET_COOKIE};
use secrecy::SecretString;
use serde_json::Value;
use support::oauth_server::{OAuthServer, SERVICE_SECRET, WEB_SECRET};
use url::Url;

const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);
/// For the tests that no browser comes back in.
const NO_REDIRECT: &str = "http://127.0.0.1:9/";

fn builder(server: &OAuthServer) -> SessionBuilder {
    Session::builder().base_url(server.url()).no_proxy()
}

async fn get(session: &Session, path: &str) -> Value {
    let url = session.base_url().join(path).unwrap();
    let request = session.http().get(url).build().unwrap();
    let response = session.execute(FACTS, request).await.unwrap();
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

#[tokio::test]
async fn client_credentials_by_basic_header() {
    let Some(server) = OAuthServer::start("client credentials by Basic header", NO_REDIRECT) else {
        return;
    };
    let session = builder(&server)
        .client_credentials("service:basic", SERVICE_SECRET)
        .client_authentication(ClientAuthentication::ClientSecretBasic)
        .build()
        .unwrap();
    let me = get(&session, "api/v2/users/me").await;
    assert_eq!(me["client"], "service:basic");
}

#[tokio::test]
async fn client_credentials_by_form() {
    let Some(server) = OAuthServer::start("client credentials by form", NO_REDIRECT) else {
        return;
    };
    let session = builder(&server)
        .client_credentials("service-form", SERVICE_SECRET)
        .client_authentication(ClientAuthentication::ClientSecretPost)
        .build()
        .unwrap();
    let me = get(&session, "api/v2/users/me").await;
    assert_eq!(me["client"], "service-form");
}

#[tokio::test]
async fn a_revoked_token_is_replaced_and_the_call_replayed() {
    let Some(server) = OAuthServer::start("a revoked token", NO_REDIRECT) else {
        return;
    };
    let session = builder(&server)
        .client_credentials("service:basic", SERVICE_SECRET)
        .build()
        .unwrap();
    get(&session, "api/v2/tokens/revoke").await;
    get(&session, "api/v2/users/me").await;
    let stats = session.stats();
    assert_eq!((stats.token_requests, stats.replays), (2, 1));
}

#[tokio::test]
async fn a_wrong_secret_is_told_with_both_things_that_it_can_mean() {
    let Some(server) = OAuthServer::start("a wrong secret", NO_REDIRECT) else {
        return;
    };
    for way in [
        ClientAuthentication::ClientSecretBasic,
        ClientAuthentication::ClientSecretPost,
    ] {
        let error = builder(&server)
            .client_credentials("service:basic", "not-the-s3cret")
            .client_authentication(way)
            .connect()
            .await
            .unwrap_err();
        let auth = error.auth().expect("a failed sign-in");
        assert_eq!(auth.kind(), AuthErrorKind::InvalidClient);
        let shown = format!("{error} {auth:?} {}", auth.hint());
        assert!(shown.contains("invalid_client"), "{shown}");
        assert!(
            shown.contains("region") && shown.contains("secret"),
            "{shown}"
        );
        assert!(!shown.contains("not-the-s3cret"), "{shown}");
    }
}

/// A person's browser: follows redirects and keeps cookies, until `end` is reached.
async fn browse(start: &Url, end: &str) -> Url {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    let mut url = start.clone();
    for _ in 0..20 {
        let jar: Vec<String> = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let request = client.get(url.clone()).header(COOKIE, jar.join("; "));
        let response = request.send().await.unwrap();
        for cookie in response.headers().get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        let Some(next) = response.headers().get(LOCATION) else {
            panic!("{url} answered {} and no redirect", response.status());
        };
        url = url.join(next.to_str().unwrap()).unwrap();
        if url.as_str().starts_with(end) {
            return url;
        }
    }
    panic!("the sign-in never ended");
}

async fn sign_in(
    server: &OAuthServer,
    redirect: LoopbackRedirect,
    client: impl FnOnce(AuthorizationCode) -> AuthorizationCode,
    id: &str,
) -> AuthorizationCodeGrant {
    let region: Region = server.url().parse().unwrap();
    let pending = client(AuthorizationCode::new(&region, id, redirect.uri()).unwrap())
        .with_scopes(["openid", "offline_access", "users"])
        .with_parameter("prompt", "consent")
        .start();
    let (url, end) = (pending.url().clone(), redirect.uri().to_owned());
    let browser = async {
        let back = browse(&url, &end).await;
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let page = client.get(back).send().await.unwrap();
        assert_eq!(page.status(), 200);
    };
    let (grant, ()) = tokio::join!(redirect.receive(pending), browser);
    grant.unwrap()
}

#[tokio::test]
async fn a_person_signs_in_with_code_and_pkce_and_stays_signed_in() {
    let redirect = LoopbackRedirect::bind(0).await.unwrap();
    let Some(server) = OAuthServer::start("code and PKCE, public client", redirect.uri()) else {
        return;
    };
    let kept: Arc<Mutex<Vec<SecretString>>> = Arc::default();
    let keeper = Arc::clone(&kept);
    let grant = sign_in(&server, redirect, |client| client, "public-app")
        .await
        .on_new_refresh_token(move |token| keeper.lock().unwrap().push(token.clone()));
    let session = builder(&server).token_source(grant).build().unwrap();
    let me = get(&session, "api/v2/users/me").await;
    assert_eq!(
        (&me["client"], &me["account"]),
        (&"public-app".into(), &"a-person".into())
    );

    // Twice, because the server gives a new refresh token each time and takes the old one back.
    for _ in 0..2 {
        get(&session, "api/v2/tokens/revoke").await;
        get(&session, "api/v2/users/me").await;
    }
    assert_eq!(session.stats().replays, 2);

    // After a restart the program goes on with the refresh token that it kept.
    let last = kept.lock().unwrap().last().cloned().unwrap();
    assert_eq!(kept.lock().unwrap().len(), 3);
    let later = builder(&server)
        .token_source(RefreshTokenGrant::public("public-app", last))
        .build()
        .unwrap();
    assert_eq!(get(&later, "api/v2/users/me").await["account"], "a-person");
}

#[tokio::test]
async fn a_web_application_with_a_secret_signs_a_person_in() {
    let redirect = LoopbackRedirect::bind(0).await.unwrap();
    let Some(server) = OAuthServer::start("code and PKCE, client with a secret", redirect.uri())
    else {
        return;
    };
    let grant = sign_in(
        &server,
        redirect,
        |client| client.with_client_secret(WEB_SECRET),
        "web-app",
    )
    .await;
    let session = builder(&server).token_source(grant).build().unwrap();
    assert_eq!(
        get(&session, "api/v2/users/me").await["account"],
        "a-person"
    );
}

#[tokio::test]
async fn a_used_up_refresh_token_is_told_as_a_sign_in_to_do_again() {
    let Some(server) = OAuthServer::start("a used-up refresh token", NO_REDIRECT) else {
        return;
    };
    let client = ClientCredentials::new("web-app", WEB_SECRET);
    let error = builder(&server)
        .token_source(RefreshTokenGrant::new(client, "used-up-t0ken"))
        .connect()
        .await
        .unwrap_err();
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(auth.kind(), AuthErrorKind::InvalidGrant);
    assert!(!format!("{error} {error:?}").contains("t0ken"));
}

#[tokio::test]
async fn a_code_without_its_verifier_is_worth_nothing() {
    let redirect = LoopbackRedirect::bind(0).await.unwrap();
    let uri = redirect.uri().to_owned();
    let Some(server) = OAuthServer::start("a stolen code", &uri) else {
        return;
    };
    let region: Region = server.url().parse().unwrap();
    let flow = AuthorizationCode::new(&region, "public-app", &uri)
        .unwrap()
        .with_scopes(["openid"]);
    let (victim, attacker) = (flow.start(), flow.start());
    // The attacker has the victim's code, and a state and verifier of its own.
    let code = parameter(&browse(victim.url(), &uri).await, "code");
    let state = parameter(attacker.url(), "state");
    let grant = attacker
        .redirected(&format!("{uri}?code={code}&state={state}"))
        .unwrap();
    let error = builder(&server)
        .token_source(grant)
        .connect()
        .await
        .unwrap_err();
    assert_eq!(error.auth().unwrap().kind(), AuthErrorKind::InvalidGrant);
    assert!(!format!("{error} {error:?}").contains(&code));
}

fn parameter(url: &Url, name: &str) -> String {
    let mut pairs = url.query_pairs();
    pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
}
