//! Certificates, and what must stay encrypted, against a real TLS server.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::Duration;

use genesys_cloud_auth::{
    AuthErrorKind, AuthScheme, Error, OperationFacts, RetryPolicy, Session, SessionBuilder,
};
use reqwest::{Certificate, Identity, Response};
use support::certificates::Certificates;
use support::errors::chain;
use support::platform::{self, CLIENT_ID, CLIENT_SECRET};
use support::tls_server::TlsServer;

const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

async fn server(certificates: &Certificates) -> TlsServer {
    let platform = platform::standalone_router(Duration::from_hours(1));
    TlsServer::start(certificates, true, platform).await
}

fn builder(server: &TlsServer) -> SessionBuilder {
    Session::builder()
        .base_url(server.url())
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .retry_policy(RetryPolicy::never())
        .no_proxy()
}

fn authority(certificates: &Certificates) -> Certificate {
    Certificate::from_pem(certificates.authority.as_bytes()).unwrap()
}

fn identity(certificates: &Certificates) -> Identity {
    let client = &certificates.client;
    Identity::from_pem(format!("{}{}", client.certificate, client.key).as_bytes()).unwrap()
}

async fn call(session: &Session) -> Result<Response, Error> {
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    session.execute(FACTS, request).await
}

#[tokio::test]
async fn a_client_certificate_opens_both_the_token_endpoint_and_the_api() {
    let certificates = Certificates::make();
    let server = server(&certificates).await;
    let session = builder(&server)
        .root_certificate(authority(&certificates))
        .client_certificate(identity(&certificates))
        .build()
        .unwrap();
    let response = call(&session).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.version(), http::Version::HTTP_2);
}

#[tokio::test]
async fn without_a_client_certificate_the_error_says_so() {
    let certificates = Certificates::make();
    let server = server(&certificates).await;
    let session = builder(&server)
        .root_certificate(authority(&certificates))
        .build()
        .unwrap();
    let error = call(&session).await.unwrap_err();
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(auth.kind(), AuthErrorKind::Unreachable);
    let words = chain(&error);
    assert!(words.to_lowercase().contains("certificate"), "{words}");
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_is_not_spoken_to() {
    let certificates = Certificates::make();
    let server = server(&certificates).await;
    let session = builder(&server)
        .root_certificate(authority(&Certificates::make()))
        .client_certificate(identity(&certificates))
        .build()
        .unwrap();
    let error = call(&session).await.unwrap_err();
    let auth = error.auth().expect("a failed sign-in");
    assert_eq!(auth.kind(), AuthErrorKind::Certificate);
    let words = chain(&error);
    assert!(words.to_lowercase().contains("certificate"), "{words}");
    assert!(auth.hint().contains("root certificate"), "{}", auth.hint());
}

#[tokio::test]
async fn only_the_given_root_certificates_are_trusted_where_that_is_asked_for() {
    let certificates = Certificates::make();
    let server = server(&certificates).await;
    let builder = || {
        builder(&server)
            .client_certificate(identity(&certificates))
            .only_given_root_certificates()
    };
    let given = builder().root_certificate(authority(&certificates));
    let response = call(&given.build().unwrap()).await.unwrap();
    assert_eq!(response.status(), 200);
    let other = builder().root_certificate(authority(&Certificates::make()));
    for trusting in [other.build(), builder().build()] {
        // With no certificate at all, nothing is trusted: the session cannot be made, or not used.
        match trusting {
            Ok(session) => assert!(call(&session).await.is_err()),
            Err(error) => assert!(error.is_configuration()),
        }
    }
}

#[tokio::test]
async fn a_redirect_from_https_to_http_is_not_followed() {
    let certificates = Certificates::make();
    let plain = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let target = format!("http://{}/file", plain.local_addr().unwrap());
    let location = target.clone();
    let router = platform::standalone_router(Duration::from_hours(1)).route(
        "/api/v2/download",
        axum::routing::get(move || async move {
            (
                http::StatusCode::FOUND,
                [(http::header::LOCATION, location)],
            )
        }),
    );
    let server = TlsServer::start(&certificates, false, router).await;
    let session = builder(&server)
        .root_certificate(authority(&certificates))
        .build()
        .unwrap();
    let url = session.base_url().join("api/v2/download").unwrap();
    let request = session.http().get(url).build().unwrap();
    let response = session.execute(FACTS, request).await.unwrap();
    assert_eq!(response.status(), http::StatusCode::FOUND);
    assert_eq!(response.headers()[http::header::LOCATION], target.as_str());
    // Nobody knocked.
    let knock = futures_util::FutureExt::now_or_never(plain.accept());
    assert!(knock.is_none());
}
