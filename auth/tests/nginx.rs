//! A real front end that rotates its HTTP/2 connections: no call fails, and nothing is done twice.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::routing::any;
use genesys_cloud_auth::grant::FixedToken;
use genesys_cloud_auth::{AuthScheme, OperationFacts, Session};
use http::Method;
use reqwest::Certificate;
use support::certificates::Certificates;
use support::nginx::Nginx;

const READ: OperationFacts = OperationFacts::new("getThing", AuthScheme::OAuth, true);
/// Not to be repeated.
const CHANGE: OperationFacts = OperationFacts::new("patchThing", AuthScheme::OAuth, false);
const START: OperationFacts = OperationFacts::new("postJob", AuthScheme::OAuth, false);
const TASKS: u64 = 400;

/// What the API behind the front end was asked.
#[derive(Debug, Default)]
struct Seen {
    reads: AtomicU64,
    changes: AtomicU64,
    starts: AtomicU64,
}

async fn api(seen: &Arc<Seen>) -> SocketAddr {
    let seen = Arc::clone(seen);
    let app = Router::new().fallback(any(move |request: axum::extract::Request| {
        let seen = Arc::clone(&seen);
        async move {
            let method = request.method().clone();
            let body = axum::body::to_bytes(request.into_body(), 1 << 20)
                .await
                .unwrap();
            let (counter, expected) = match method {
                Method::GET => (&seen.reads, ""),
                Method::PATCH => (&seen.changes, r#"{"name":"a thing"}"#),
                _ => (&seen.starts, ""),
            };
            assert_eq!(body, expected);
            counter.fetch_add(1, Ordering::Relaxed);
            (
                [("content-type", "application/json")],
                r#"{"id":"a thing"}"#,
            )
        }
    }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Many tasks that call one after the other: how many calls failed, with the first failures.
async fn storm(session: &Session, calls: u64) -> Vec<String> {
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let session = session.clone();
            tokio::spawn(async move {
                let mut failures = Vec::new();
                for call in 0..calls / TASKS {
                    let url = session.base_url().join("api/v2/thing").unwrap();
                    let (method, facts, body) = match (task + call) % 4 {
                        0 | 2 => (Method::GET, READ, None),
                        1 => (Method::PATCH, CHANGE, Some(r#"{"name":"a thing"}"#)),
                        _ => (Method::POST, START, None),
                    };
                    let mut request = reqwest::Request::new(method.clone(), url);
                    *request.body_mut() = body.map(Into::into);
                    match session.execute_buffered(facts, request).await {
                        Ok(response) if response.body == r#"{"id":"a thing"}"# => {}
                        Ok(response) => failures.push(format!("{response:?}")),
                        Err(error) => failures.push(format!("{method} {error:?}")),
                    }
                }
                failures
            })
        })
        .collect();
    let mut failures = Vec::new();
    for task in tasks {
        failures.extend(task.await.unwrap());
    }
    failures
}

fn check(session: &Session, seen: &Seen, calls: u64, failures: &[String]) {
    let stats = session.stats();
    println!("{} resends, {seen:?}", stats.resends);
    assert!(
        failures.is_empty(),
        "{} of {calls} calls failed, such as {:#?}",
        failures.len(),
        &failures[..failures.len().min(5)]
    );
    assert!(stats.resends > 0, "nothing was rotated");
    // A read whose response was on its way when the connection closed is a retry like any other.
    assert_eq!(stats.attempts, calls + stats.retries);
    assert!(stats.retries < calls / 1000, "{stats:?}");
    let done = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
    assert_eq!(done(&seen.changes), calls / 4, "each change once");
    assert_eq!(done(&seen.starts), calls / 4, "each start once");
    assert!(done(&seen.reads) >= calls / 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_call_fails_when_negotiated_connections_are_rotated() {
    let seen = Arc::default();
    let certificates = Certificates::make();
    let Some(nginx) = Nginx::start(
        "rotation of negotiated HTTP/2 connections",
        api(&seen).await,
        50,
        Some(&certificates.server),
    ) else {
        return;
    };
    let session = Session::builder()
        .base_url(format!("https://127.0.0.1:{}", nginx.port()))
        .token_source(FixedToken::new("token"))
        .root_certificate(Certificate::from_pem(certificates.authority.as_bytes()).unwrap())
        .no_proxy()
        .build()
        .unwrap();
    let failures = storm(&session, 24_000).await;
    check(&session, &seen, 24_000, &failures);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_call_fails_when_plain_connections_are_rotated() {
    let seen = Arc::default();
    let Some(nginx) = Nginx::start(
        "rotation of plain HTTP/2 connections",
        api(&seen).await,
        50,
        None,
    ) else {
        return;
    };
    let session = Session::builder()
        .base_url(format!("http://127.0.0.1:{}", nginx.port()))
        .token_source(FixedToken::new("token"))
        .http2_prior_knowledge()
        .no_proxy()
        .build()
        .unwrap();
    let failures = storm(&session, 24_000).await;
    check(&session, &seen, 24_000, &failures);
}
