//! A server whose certificate is not trusted.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::Duration;

use genesys_cloud_auth::grant::FixedToken;
use genesys_cloud_auth::{AuthErrorKind, AuthScheme, ErrorKind, OperationFacts, Session};
use support::certificates::Certificates;
use support::platform::{self, CLIENT_ID, CLIENT_SECRET};
use support::tls_server::TlsServer;

const FACTS: OperationFacts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_named_and_not_tried_again() {
    let certificates = Certificates::make();
    let router = platform::standalone_router(Duration::from_hours(1));
    let server = TlsServer::start(&certificates, false, router).await;
    let session = Session::builder()
        .base_url(server.url())
        .token_source(FixedToken::new("token"))
        .no_proxy()
        .build()
        .unwrap();
    let url = session.base_url().join("api/v2/users/me").unwrap();
    let request = session.http().get(url).build().unwrap();
    let error = session.execute(FACTS, request).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Certificate, 1)
    );
    assert!(!error.is_transient());
    let text = error.to_string();
    assert!(
        text.contains("127.0.0.1") && text.contains("UnknownIssuer"),
        "{text}"
    );

    let session = Session::builder()
        .base_url(server.url())
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
        .no_proxy()
        .build()
        .unwrap();
    let error = session.sign_in().await.unwrap_err();
    let auth = error.auth().unwrap();
    assert_eq!(
        (auth.kind(), auth.attempts()),
        (AuthErrorKind::Certificate, 1)
    );
    assert!(error.to_string().contains("UnknownIssuer"), "{error}");
}
