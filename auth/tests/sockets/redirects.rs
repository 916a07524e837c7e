//! Where redirects lead, and what they carry.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use genesys_cloud_auth::{ErrorKind, OperationFacts, Session, TokenEndpoint};
use http::{HeaderMap, Method, StatusCode, header};
use tokio::net::TcpListener;

use crate::server::{READ, Server};

/// What one host was sent.
type Log = Arc<Mutex<Vec<(String, HeaderMap)>>>;

/// A host that answers everything in the same way and keeps what it is sent.
async fn host(status: StatusCode, location: Option<String>) -> (SocketAddr, Log) {
    type Shared = (Log, StatusCode, Option<String>);
    async fn answer(State((log, status, location)): State<Shared>, request: Request) -> Response {
        let seen = (request.uri().path().to_owned(), request.headers().clone());
        log.lock().unwrap().push(seen);
        match location {
            Some(location) => (status, [(header::LOCATION, location)]).into_response(),
            None => (status, "{}").into_response(),
        }
    }
    let log = Log::default();
    let app = Router::new()
        .fallback(answer)
        .with_state((Arc::clone(&log), status, location));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, log)
}

async fn session(api: SocketAddr) -> (Server, Session) {
    let login = Server::start().await;
    let session = Session::builder()
        .base_url(format!("http://{api}"))
        .login_url(login.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .connect()
        .await
        .unwrap();
    (login, session)
}

#[tokio::test]
async fn a_redirect_to_another_host_is_the_response_and_nothing_goes_there() {
    let (elsewhere, seen) = host(StatusCode::OK, None).await;
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let target = format!("http://{elsewhere}/file?sig=s3cret");
        let (api, asked) = host(status, Some(target.clone())).await;
        let (_login, session) = session(api).await;
        for buffered in [false, true] {
            let url = session.base_url().join("api/v2/download").unwrap();
            let request = session.http().get(url).header("x-key", "own");
            let request = request.build().unwrap();
            let (found, headers) = if buffered {
                let response = session.execute_buffered(READ, request).await.unwrap();
                (response.status, response.headers)
            } else {
                let response = session.execute(READ, request).await.unwrap();
                (response.status(), response.headers().clone())
            };
            assert_eq!(found, status);
            assert_eq!(headers[header::LOCATION], target);
        }
        let asked = asked.lock().unwrap();
        assert!(asked[0].1.contains_key(header::AUTHORIZATION));
        assert_eq!(asked.len(), 2);
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_inside_the_api_is_followed_with_the_token() {
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let log = Log::default();
        let seen = Arc::clone(&log);
        let app = Router::new().fallback(move |request: Request| {
            let path = request.uri().path().to_owned();
            seen.lock()
                .unwrap()
                .push((path.clone(), request.headers().clone()));
            std::future::ready(if path == "/api/v2/new" {
                "{}".into_response()
            } else {
                (status, [(header::LOCATION, "/api/v2/new")]).into_response()
            })
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let (_login, session) = session(address).await;
        let url = session.base_url().join("api/v2/old").unwrap();
        let request = session.http().get(url).build().unwrap();
        let response = session.execute_buffered(READ, request).await.unwrap();
        assert_eq!(
            (response.status, response.url.path()),
            (StatusCode::OK, "/api/v2/new")
        );
        assert_eq!(response.report.attempts, 1);
        let log = log.lock().unwrap();
        assert!(
            log.iter()
                .all(|(_, headers)| headers.contains_key(header::AUTHORIZATION))
        );
        assert_eq!(log.len(), 2);
    }
}

/// A session whose transport is a plain client that follows redirects.
fn with_own_client(api: SocketAddr, login: SocketAddr) -> Session {
    Session::builder()
        .base_url(format!("http://{api}"))
        .login_url(format!("http://{login}"))
        .client_credentials("client", "secret-0")
        .transport(reqwest::Client::builder().no_proxy().build().unwrap())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_client_of_ones_own_repeats_no_secret_at_another_host() {
    let (elsewhere, seen) = host(StatusCode::OK, None).await;
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let (login, _) = host(status, Some(format!("http://{elsewhere}/token"))).await;
        let error = with_own_client(login, login).sign_in().await.unwrap_err();
        assert!(error.is_sign_in(), "{error}");
    }
    for (_, headers) in seen.lock().unwrap().iter() {
        assert!(!headers.contains_key(header::AUTHORIZATION), "{headers:?}");
        // A form would have a length: it was not sent.
        let length = headers.get(header::CONTENT_LENGTH);
        assert!(length.is_none_or(|length| length == "0"), "{headers:?}");
    }
}

#[tokio::test]
async fn what_a_client_of_ones_own_fetched_elsewhere_is_refused() {
    let (elsewhere, _) = host(StatusCode::OK, None).await;
    let (api, _) = host(StatusCode::FOUND, Some(format!("http://{elsewhere}/file"))).await;
    let login = Server::start().await;
    let session = with_own_client(api, login.address);
    let error = crate::server::read(&session).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirect, 1));
    assert!(
        error.to_string().contains(&elsewhere.to_string()),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_no_read_is_never_sent_elsewhere() {
    let (elsewhere, seen) = host(StatusCode::OK, None).await;
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let (api, _) = host(status, Some(format!("http://{elsewhere}/"))).await;
        let (_login, session) = session(api).await;
        let url = session.base_url().join("api/v2/things").unwrap();
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let facts = OperationFacts::from_method("changeThing", &method);
            let request = session.http().request(method, url.clone()).body("personal");
            let response = session.execute(facts, request.build().unwrap()).await;
            assert_eq!(response.unwrap().status(), status);
        }
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_that_is_an_answer_is_not_followed() {
    let (elsewhere, seen) = host(StatusCode::OK, None).await;
    let target = format!("http://{elsewhere}/file");
    let (api, _) = host(StatusCode::FOUND, Some(target.clone())).await;
    let (_login, session) = session(api).await;
    let url = session.base_url().join("api/v2/download").unwrap();
    let request = session.http().get(url).build().unwrap();
    let response = session
        .execute(READ.redirect_is_response(true), request)
        .await;
    let response = response.unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(response.headers()[header::LOCATION], target);
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_secret_is_not_sent_after_a_redirect() {
    let (elsewhere, seen) = host(StatusCode::OK, None).await;
    for status in [302, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let (login, _) = host(status, Some(format!("http://{elsewhere}/token"))).await;
        let error = Session::builder()
            .base_url(format!("http://{login}"))
            .client_credentials("client", "secret-0")
            .no_proxy()
            .connect()
            .await
            .unwrap_err();
        assert!(error.to_string().contains("redirects"), "{error}");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_gateways_path_comes_before_both_endpoints() {
    let (gateway, seen) = host(StatusCode::NOT_FOUND, None).await;
    for endpoint in [TokenEndpoint::Login, TokenEndpoint::Api] {
        let error = Session::builder()
            .base_url(format!("http://{gateway}/genesys/api"))
            .login_url(format!("http://{gateway}/genesys/login/"))
            .token_endpoint(endpoint)
            .client_credentials("client", "secret-0")
            .no_proxy()
            .connect()
            .await
            .unwrap_err();
        assert!(error.is_sign_in());
    }
    let paths: Vec<_> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|(path, _)| path.clone())
        .collect();
    assert_eq!(
        paths,
        [
            "/genesys/login/oauth/token",
            "/genesys/api/api/v2/authorizations/oauth2/token"
        ]
    );
}

#[tokio::test]
async fn a_redirect_in_a_circle_is_told_and_not_tried_again() {
    let (api, asked) = host(StatusCode::FOUND, Some("/api/v2/round".to_owned())).await;
    let (_login, session) = session(api).await;
    let url = session.base_url().join("api/v2/download").unwrap();
    let request = session.http().get(url).build().unwrap();
    let error = session.execute(READ, request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.attempts(), 1);
    assert!(!error.is_transient() && error.to_string().contains("redirects"));
    assert!(asked.lock().unwrap().len() <= 11);
}

#[tokio::test]
async fn another_name_of_the_same_machine_is_another_host() {
    // Only the name differs: the port is the same.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(Mutex::new(0));
    let count = Arc::clone(&asked);
    let target = format!("http://localhost:{}/file", address.port());
    let app = Router::new().fallback(move || {
        *count.lock().unwrap() += 1;
        let location = [(header::LOCATION, target.clone())];
        std::future::ready((StatusCode::FOUND, location))
    });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let (_login, session) = session(address).await;
    let response = crate::server::read(&session).await.unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(*asked.lock().unwrap(), 1);
}

#[tokio::test]
async fn every_request_says_who_sends_it() {
    let (host, seen) = host(StatusCode::OK, None).await;
    for (agent, expected) in [
        (
            None,
            concat!("genesys-cloud-auth/", env!("CARGO_PKG_VERSION")),
        ),
        (Some("orders/1.0"), "orders/1.0"),
    ] {
        let login = Server::start().await;
        let mut builder = Session::builder()
            .base_url(format!("http://{host}"))
            .login_url(login.url())
            .client_credentials("client", "secret-0")
            .no_proxy();
        if let Some(agent) = agent {
            builder = builder.user_agent(agent);
        }
        crate::server::read(&builder.build().unwrap())
            .await
            .unwrap();
        let (_, headers) = seen.lock().unwrap().pop().unwrap();
        let sent = headers[header::USER_AGENT].to_str().unwrap();
        assert!(sent.starts_with(expected), "{sent}");
    }
}

#[tokio::test]
async fn a_token_endpoint_of_ones_own_is_asked_where_it_is() {
    let (endpoint, seen) = host(StatusCode::NOT_FOUND, None).await;
    let error = Session::builder()
        .base_url("http://127.0.0.1:1")
        .token_endpoint(TokenEndpoint::Custom(
            format!("http://{endpoint}/sso/v1/token?tenant=a")
                .parse()
                .unwrap(),
        ))
        .client_credentials("client", "secret-0")
        .no_proxy()
        .connect()
        .await
        .unwrap_err();
    // A query is refused, as in a base URL; nothing was sent.
    assert!(error.is_configuration(), "{error}");
    let error = Session::builder()
        .base_url("http://127.0.0.1:1")
        .token_endpoint(TokenEndpoint::Custom(
            format!("http://{endpoint}/sso/v1/token").parse().unwrap(),
        ))
        .client_credentials("client", "secret-0")
        .no_proxy()
        .connect()
        .await
        .unwrap_err();
    assert!(error.is_sign_in(), "{error}");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].0, "/sso/v1/token");
    assert!(
        seen[0].1[header::AUTHORIZATION]
            .to_str()
            .unwrap()
            .starts_with("Basic ")
    );
}
