//! A real proxy that asks for a password, in front of plain and of encrypted servers.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::Duration;

use genesys_cloud_auth::{
    AuthErrorKind, AuthScheme, Error, OperationFacts, ProxySettings, Session, SessionBuilder,
};
use reqwest::{Certificate, Response};
use support::certificates::Certificates;
use support::errors::chain;
use support::platform::{self, CLIENT_ID, CLIENT_SECRET, Platform};
use support::proxy_server::{PASSWORD, ProxyServer, USER};
use support::tls_server::TlsServer;

const HOUR: Duration = Duration::from_hours(1);
const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

fn builder(url: String, proxy: ProxySettings) -> SessionBuilder {
    Session::builder()
        .base_url(url)
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .proxy(proxy)
}

fn settings(proxy: &ProxyServer) -> ProxySettings {
    ProxySettings::new("127.0.0.1", proxy.port())
}

async fn tls_platform(certificates: &Certificates) -> TlsServer {
    TlsServer::start(certificates, false, platform::standalone_router(HOUR)).await
}

async fn call(session: &Session) -> Result<Response, Error> {
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    session.execute(FACTS, request).await
}

#[tokio::test]
async fn token_and_call_go_through_a_proxy_with_a_password() {
    let Some(proxy) = ProxyServer::start("a proxy in front of a plain server") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let settings = settings(&proxy).credentials(USER, PASSWORD);
    let session = builder(platform.url(), settings).build().unwrap();
    let response = call(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    let body: serde_json::Value = response.json().await.unwrap();
    assert!(
        body["via"].as_str().unwrap().contains("tinyproxy"),
        "{body}"
    );
    proxy.logged("POST http://127.0.0.1");
    proxy.logged("GET http://127.0.0.1");
}

#[tokio::test]
async fn token_and_call_go_through_a_proxys_tunnel_to_an_encrypted_server() {
    let Some(proxy) = ProxyServer::start("a proxy in front of an encrypted server") else {
        return;
    };
    let certificates = Certificates::make();
    let server = tls_platform(&certificates).await;
    let settings = settings(&proxy).credentials(USER, PASSWORD);
    let session = builder(server.url(), settings)
        .root_certificate(Certificate::from_pem(certificates.authority.as_bytes()).unwrap())
        .build()
        .unwrap();
    assert_eq!(call(&session).await.unwrap().status(), 200);
    proxy.logged(&format!("CONNECT 127.0.0.1:{}", server.port()));
}

#[tokio::test]
async fn missing_proxy_credentials_are_told_as_such_on_a_plain_server() {
    let Some(proxy) = ProxyServer::start("missing proxy credentials on a plain server") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    let error = builder(platform.url(), settings(&proxy))
        .connect()
        .await
        .unwrap_err();
    says_that_the_proxy_refuses(&error);
    assert!(platform.issued().is_empty());
}

#[tokio::test]
async fn wrong_proxy_credentials_are_not_told_as_a_wrong_client_on_a_plain_server() {
    let Some(proxy) = ProxyServer::start("wrong proxy credentials on a plain server") else {
        return;
    };
    let platform = Platform::start(HOUR).await;
    // tinyproxy answers these with a bare 401, as if it were the server's.
    let settings = settings(&proxy).credentials(USER, "wr0ng-p4ss");
    let error = builder(platform.url(), settings)
        .connect()
        .await
        .unwrap_err();
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(auth.kind(), AuthErrorKind::Unreachable, "{auth:?}");
    assert!(error.to_string().contains("the proxy"), "{error}");
    assert_eq!(auth.attempts(), 1);
    assert!(platform.issued().is_empty());
}

#[tokio::test]
async fn missing_proxy_credentials_are_told_as_such_on_an_encrypted_server() {
    let Some(proxy) = ProxyServer::start("missing proxy credentials on an encrypted server") else {
        return;
    };
    let server = tls_platform(&Certificates::make()).await;
    let error = builder(server.url(), settings(&proxy))
        .connect()
        .await
        .unwrap_err();
    says_that_the_proxy_refuses(&error);
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(
        auth.attempts(),
        1,
        "repeating may lock the proxy's user out"
    );
}

#[tokio::test]
async fn wrong_proxy_credentials_are_told_as_such_on_an_encrypted_server() {
    let Some(proxy) = ProxyServer::start("wrong proxy credentials on an encrypted server") else {
        return;
    };
    let server = tls_platform(&Certificates::make()).await;
    let settings = settings(&proxy).credentials(USER, "wr0ng-p4ss");
    let error = builder(server.url(), settings).connect().await.unwrap_err();
    says_that_the_proxy_refuses(&error);
}

fn says_that_the_proxy_refuses(error: &Error) {
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(auth.kind(), AuthErrorKind::Unreachable, "{auth:?}");
    let shown = format!("{} {error:?}", chain(error));
    assert!(shown.contains("the proxy"), "{shown}");
    assert!(shown.contains("user and password"), "{shown}");
    assert!(auth.hint().contains("proxy"), "{}", auth.hint());
    assert!(!shown.contains("p4ss"), "{shown}");
}

#[tokio::test]
async fn a_host_that_needs_no_proxy_is_reached_without_it() {
    // Nothing listens on the proxy's port: a call that went to it would fail.
    let platform = Platform::start(HOUR).await;
    let settings =
        ProxySettings::new("127.0.0.1", support::program::free_port()).no_proxy("127.0.0.1");
    let session = builder(platform.url(), settings).build().unwrap();
    assert_eq!(call(&session).await.unwrap().status(), 200);
}
