//! One session on several runtimes, the first of which is alive and stands still, or is gone.

use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use genesys_cloud_auth::{ClientCredentials, Session};
use tokio::runtime::{Builder, Runtime};

use crate::server::{Server, read};

const LIMIT: Duration = Duration::from_secs(10);

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on a runtime that is always driven.
fn server() -> (Runtime, Server) {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::start());
    (runtime, server)
}

fn session(server: &Server) -> Session {
    Session::builder()
        .base_url(server.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .build()
        .unwrap()
}

/// Begins a sign-in on a runtime that then stands still.
fn begin_sign_in(runtime: &Runtime, session: &Session) {
    runtime.block_on(async {
        // One look starts the refresh, and nothing of it happens yet.
        assert!(session.sign_in().now_or_never().is_none());
    });
}

#[test]
fn a_refresh_of_a_runtime_that_stands_still_holds_nobody_up() {
    let (_driven, server) = server();
    let session = session(&server);
    let (first, second) = (current_thread(), current_thread());
    begin_sign_in(&first, &session);
    second.block_on(async {
        tokio::time::timeout(LIMIT, session.sign_in())
            .await
            .expect("it does not wait for the first")
            .unwrap();
        let call = tokio::time::timeout(LIMIT, read(&session)).await;
        assert_eq!(call.unwrap().unwrap().status(), 200);
    });
    assert_eq!(server.token_requests(), 1);
    // The first goes on, late: what it brings is no news.
    first.block_on(async {
        tokio::time::timeout(LIMIT, session.sign_in())
            .await
            .unwrap()
            .unwrap();
        // Its own request goes out now, and its token comes back.
        let arrived = async {
            while server.token_requests() < 2 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LIMIT, arrived).await.unwrap();
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    });
    second.block_on(async {
        let call = tokio::time::timeout(LIMIT, read(&session)).await;
        assert_eq!(call.unwrap().unwrap().status(), 200);
    });
}

#[test]
fn nor_does_it_hold_a_rotation_up() {
    let (_driven, server) = server();
    let session = session(&server);
    let (first, second) = (current_thread(), current_thread());
    begin_sign_in(&first, &session);
    server.rotate_secret("secret-1");
    second.block_on(async {
        let rotated = session.rotate_credentials(ClientCredentials::new("client", "secret-1"));
        tokio::time::timeout(LIMIT, rotated).await.unwrap().unwrap();
    });
    assert_eq!(server.token_requests(), 1);
}

#[test]
fn a_refresh_that_is_merely_slow_is_waited_for_from_another_runtime() {
    let (_driven, server) = server();
    server.delay_tokens(Duration::from_secs(4));
    let session = session(&server);
    let other = session.clone();
    let first = std::thread::spawn(move || current_thread().block_on(other.sign_in()));
    while server.token_requests() == 0 {
        std::thread::yield_now();
    }
    current_thread().block_on(session.sign_in()).unwrap();
    first.join().unwrap().unwrap();
    assert_eq!(server.token_requests(), 1);
}

#[test]
fn what_a_runtime_that_was_shut_down_left_behind_fails_no_call() {
    let (_driven, server) = server();
    let session = session(&server);
    for round in 0..20 {
        let runtime = current_thread();
        let status = runtime.block_on(async {
            let response = read(&session).await.unwrap();
            let status = response.status();
            // To the end, so that the connection is one for the next call.
            response.bytes().await.unwrap();
            status
        });
        assert_eq!(status, 200, "{round}");
        if round % 5 == 0 {
            server.revoke_all();
            begin_sign_in_again(&runtime, &session);
        }
    }
}

/// Leaves a refresh half-way on a runtime that is about to end.
fn begin_sign_in_again(runtime: &Runtime, session: &Session) {
    let started = Instant::now();
    runtime.block_on(async {
        let token = session.access_token().await.unwrap();
        session.token_rejected(&token);
        assert!(session.sign_in().now_or_never().is_none());
    });
    assert!(started.elapsed() < LIMIT);
}
