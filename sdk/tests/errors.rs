//! What a failed call says, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of it")]
mod support;

use genesys_cloud_sdk::{
    Client, Error, ErrorKind,
    auth::{Account, ClientCredentials, Region, Session},
};
use http::{HeaderValue, header};
use secrecy::SecretString;
use support::{Scripted, Server};

async fn failure(status: u16, body: &'static str) -> Error {
    let server = Server::json(status, body).await;
    let call = server.client.users().get_user("u1");
    call.send().await.unwrap_err()
}

#[tokio::test]
async fn what_lies_behind_a_redirect_to_another_origin_is_not_read_as_the_model() {
    let elsewhere = Server::json(200, r#"{"id":"a file that is JSON"}"#).await;
    let target = elsewhere
        .client
        .session()
        .base_url()
        .join("f.json?sig=s3cret")
        .unwrap();
    for status in [301, 302, 303, 307, 308] {
        let location: &'static str = target.to_string().leak();
        let server = Server::start(Scripted {
            status,
            headers: vec![("location", location)],
            body: "",
        })
        .await;
        let error = server
            .client
            .users()
            .get_user("u1")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.redirect_location(), Some(target.clone()));
        assert!(!error.is_transient());
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(!text.contains("s3cret"), "{text}");
        }
    }
    assert!(elsewhere.calls().is_empty());
}

#[tokio::test]
async fn the_platforms_words_stay_on_one_line_and_are_bounded() {
    let error = failure(
        400,
        r#"{"code":"bad\nrequest","message":"a\r\n2026-11-25 ERROR forged\u001b[2J \u2028 \ud83d","contextId":"c\nd"}"#,
    )
    .await;
    let text = error.to_string();
    assert!(
        !text.chars().any(|c| c.is_control() || c == '\u{2028}'),
        "{text:?}"
    );
    assert_eq!(
        error.code(),
        Some("bad\nrequest"),
        "the field is as it came"
    );
    let long: &'static str = format!(r#"{{"message":"{}"}}"#, "x".repeat(100_000)).leak();
    assert!(failure(400, long).await.to_string().len() < 2000);
}

#[tokio::test]
async fn details_are_shown_and_each_thing_once() {
    let error = failure(
        400,
        r#"{"code":"bad.request","message":"Not valid","contextId":"the-id",
            "details":[{"fieldName":"name","errorCode":"not.unique"},{"fieldName":"name","errorCode":"not.unique"}],
            "errors":[{"code":"bad.request","message":"Not valid","contextId":"the-id"}]}"#,
    )
    .await;
    let text = error.to_string();
    for once in ["getUser", "name: not.unique", "Not valid", "correlation id"] {
        assert_eq!(text.matches(once).count(), 1, "{once}: {text}");
    }
    assert!(error.is_invalid() && !error.is_conflict());
    assert_eq!(error.fields()[0].field, "name");
}

#[tokio::test]
async fn a_refused_sign_in_names_operation_and_id_once() {
    let server = Server::json(200, "{}").await;
    let session = Session::builder()
        .base_url(server.client.session().base_url().as_str())
        .login_url("http://127.0.0.1:1")
        .client_credentials("id", "not-a-secret")
        .retry_policy(genesys_cloud_sdk::auth::RetryPolicy::never())
        .build()
        .unwrap();
    let client = Client::new(session);
    let text = client
        .users()
        .get_user("u1")
        .send()
        .await
        .unwrap_err()
        .to_string();
    assert_eq!(text.matches("getUser").count(), 1, "{text}");
}

#[tokio::test]
async fn a_403_names_the_permission_that_is_missing() {
    let error = failure(
        403,
        r#"{"code":"missing.any.permissions","message":"Unable to perform the requested action. You are missing the following permission(s): directory:user:view","messageParams":{"permissions":"directory:user:view"}}"#,
    )
    .await;
    assert!(error.is_forbidden());
    assert_eq!(error.missing_permissions(), ["directory:user:view"]);
}

#[tokio::test]
async fn another_token_on_a_call_that_takes_the_sessions_is_refused() {
    let server = Server::json(200, "{}").await;
    let token = SecretString::from("a guest's");
    let call = || server.client.users().get_user("u1").customize();
    let with_header =
        call().with_header(header::AUTHORIZATION, HeaderValue::from_static("Basic x"));
    for call in [call().with_token(&token), with_header] {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    assert!(server.calls().is_empty());
}

#[test]
fn what_comes_before_any_call_fails_with_the_same_error() {
    fn with_wrong_region() -> Result<Client, Error> {
        let region: Region = "not a region".parse()?;
        let credentials = ClientCredentials::new("id", "not-a-secret");
        Client::build(Session::builder().account(Account::new(region, credentials)))
    }
    fn without_credentials() -> Result<Client, Error> {
        Client::build(Session::builder().base_url("http://127.0.0.1:1"))
    }
    fn without_variables() -> Result<Account, Error> {
        Ok(Account::from_dotenv_path("there/is/no/such/file")?)
    }
    for error in [
        with_wrong_region().unwrap_err(),
        without_credentials().unwrap_err(),
        without_variables().unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert_eq!((error.operation_id(), error.status()), (None, None));
        assert!(
            error.report().is_none() && error.attempts() == 0,
            "{error:?}"
        );
        assert!(!error.is_transient(), "{error}");
        let text = error.to_string();
        assert!(text.starts_with("the client cannot be set up: "), "{text}");
    }
}

#[tokio::test]
async fn a_refused_sign_in_is_told_with_its_status_and_what_to_do() {
    let endpoint = Server::start_without_token(Scripted {
        status: 401,
        headers: vec![("content-type", "application/json")],
        body: r#"{"error":"invalid_client"}"#,
    })
    .await;
    let client = &endpoint.client;
    let of_call = client.users().get_user("u1").send().await.unwrap_err();
    let of_sign_in = Error::from(client.session().sign_in().await.unwrap_err());
    for (error, operation) in [(of_call, Some("getUser")), (of_sign_in, None)] {
        assert_eq!(error.kind(), ErrorKind::SignIn, "{error}");
        assert_eq!(error.operation_id(), operation);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
        assert!(error.is_unauthorized() && !error.is_transient(), "{error}");
        assert!(!error.auth().unwrap().hint().is_empty());
        assert!(!error.to_string().contains("not-a-secret"), "{error}");
    }
}
