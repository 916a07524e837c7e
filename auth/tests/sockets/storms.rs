//! Many calls at the worst moment. HTTP/2, so that ten thousand calls need no ten thousand sockets.

use genesys_cloud_auth::{ClientCredentials, RetryPolicy, Session, SessionBuilder};
use http::StatusCode;
use secrecy::ExposeSecret as _;

use crate::server::{Forward, Server, read};

const CALLS: usize = 10_000;

fn builder(server: &Server) -> SessionBuilder {
    Session::builder()
        .base_url(server.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .http2_prior_knowledge()
        // A retry would hide a failure that these tests are to find.
        .retry_policy(RetryPolicy::never())
}

/// All calls at once; each is answered, and its whole body read.
async fn storm(session: &Session, calls: usize) {
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move {
                let response = read(&session).await.unwrap();
                assert_eq!(response.status(), StatusCode::OK);
                assert_eq!(response.text().await.unwrap(), "{}");
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn storm_of_one(session: &Session) {
    storm(session, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_calls_at_the_start_make_one_token_request() {
    let server = Server::start().await;
    let session = builder(&server).build().unwrap();
    storm(&session, CALLS).await;
    assert_eq!(server.token_requests(), 1);
    assert_eq!(server.refused(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_calls_at_expiry_make_one_token_request_and_send_no_dead_token() {
    let server = Server::start().await;
    let clock = Forward::default();
    let session = builder(&server)
        .clock(clock.clone())
        .connect()
        .await
        .unwrap();
    clock.seconds(3600);
    server.revoke_all();
    storm(&session, CALLS).await;
    assert_eq!(server.token_requests(), 2);
    assert_eq!(server.refused(), 0, "an expired token was sent");
    assert_eq!(session.stats().refreshes_at_expiry, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_thousand_calls_at_a_revocation_make_one_token_request_and_all_succeed() {
    let server = Server::start().await;
    let session = builder(&server).connect().await.unwrap();
    server.revoke_all();
    // No call is answered before all are sent, so all of them are refused.
    server.hold_refusals_until(CALLS as u64);
    storm(&session, CALLS).await;
    assert_eq!(server.token_requests(), 2);
    assert_eq!(
        server.refused(),
        CALLS as u64,
        "none was sent with it again"
    );
    assert_eq!(session.stats().refreshes_after_401, 1);
    assert_eq!(session.stats().replays, CALLS as u64);
    assert_eq!(server.answered(), CALLS as u64);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_expiry_in_the_middle_of_a_storm_makes_one_token_request_and_fails_no_call() {
    let server = Server::start().await;
    let clock = Forward::default();
    let session = builder(&server)
        .clock(clock.clone())
        .connect()
        .await
        .unwrap();
    let storm = tokio::spawn({
        let session = session.clone();
        async move { storm(&session, CALLS).await }
    });
    while server.answered() < 500 && !storm.is_finished() {
        tokio::task::yield_now().await;
    }
    clock.seconds(3600);
    storm.await.unwrap();
    storm_of_one(&session).await;
    assert_eq!(server.token_requests(), 2);
    assert_eq!(server.refused(), 0);
    assert_eq!(session.stats().refreshes_at_expiry, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn revocations_in_the_middle_of_a_storm_fail_no_call() {
    let server = Server::start().await;
    let session = builder(&server).connect().await.unwrap();
    for _ in 0..5 {
        // Each call sees at most one revocation, which is what one replay can mend.
        let storm = tokio::spawn({
            let session = session.clone();
            async move { storm(&session, 2000).await }
        });
        let before = server.answered();
        while server.answered() < before + 500 && !storm.is_finished() {
            tokio::task::yield_now().await;
        }
        server.revoke_all();
        storm.await.unwrap();
        // The storm may have been over before: then the next call finds the revocation.
        storm_of_one(&session).await;
    }
    assert_eq!(server.token_requests(), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rotation_under_load_fails_no_call() {
    let server = Server::start().await;
    let session = builder(&server).connect().await.unwrap();
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move {
                for _ in 0..100 {
                    assert_eq!(read(&session).await.unwrap().status(), StatusCode::OK);
                }
            })
        })
        .collect();
    for round in 1..=10 {
        let secret = format!("secret-{round}");
        server.rotate_secret(&secret);
        let new = ClientCredentials::new("client", secret);
        session.rotate_credentials(new).await.unwrap();
    }
    for caller in callers {
        caller.await.unwrap();
    }
    assert_eq!(server.token_requests(), 11);
    assert_eq!(session.stats().failures, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_rotation_that_revokes_the_old_token_costs_no_second_sign_in() {
    let server = Server::start().await;
    let session = builder(&server).connect().await.unwrap();
    let storm = tokio::spawn({
        let session = session.clone();
        async move { storm(&session, 5000).await }
    });
    while server.answered() < 500 && !storm.is_finished() {
        tokio::task::yield_now().await;
    }
    server.rotate_secret("secret-1");
    let new = ClientCredentials::new("client", "secret-1");
    session.rotate_credentials(new).await.unwrap();
    let token = session.access_token().await.unwrap();
    server.revoke_all_but(token.expose_secret());
    storm.await.unwrap();
    storm_of_one(&session).await;
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_storm_over_http_1_1_is_no_different() {
    let server = Server::start().await;
    let session = Session::builder()
        .base_url(server.url())
        .client_credentials("client", "secret-0")
        .no_proxy()
        .retry_policy(RetryPolicy::never())
        .connect()
        .await
        .unwrap();
    server.revoke_all();
    storm(&session, 300).await;
    assert_eq!(server.token_requests(), 2);
}
