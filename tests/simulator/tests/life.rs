//! Starting and stopping, and a session that calls a simulator.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::net::TcpStream;
use std::time::Duration;

use genesys_cloud_auth::{AuthScheme, CallReport, ClientAuthentication, OperationFacts, Session};
use genesys_cloud_simulator::{ManualClock, Simulator};
use reqwest::{Method, Request, StatusCode, Url};

use self::support::{AGENT, client, sign_in};

const GET_USER: OperationFacts = OperationFacts::new("getUser", AuthScheme::OAuth, true);

fn get_user(simulator: &Simulator) -> Request {
    let url = Url::parse(&format!("{}{AGENT}", simulator.base_url())).unwrap();
    Request::new(Method::GET, url)
}

#[tokio::test]
async fn a_session_survives_a_token_that_expires_under_its_call() {
    for authentication in [
        ClientAuthentication::ClientSecretBasic,
        ClientAuthentication::ClientSecretPost,
    ] {
        let simulator = Simulator::builder()
            .expire_tokens_during_call(1)
            .start()
            .await
            .unwrap();
        let session = Session::builder()
            .account(simulator.account())
            .client_authentication(authentication)
            .build()
            .unwrap();
        let response = session
            .execute(GET_USER, get_user(&simulator))
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert!(response.extensions().get::<CallReport>().unwrap().replayed);
        let totals = simulator.seen().totals;
        assert_eq!((totals.token_requests, totals.tokens_issued), (2, 2));
        assert_eq!(
            (totals.calls, totals.unauthorized, totals.replays),
            (2, 1, 1)
        );
    }
}

#[tokio::test]
async fn a_session_on_the_same_clock_renews_a_token_before_it_is_refused() {
    let clock = ManualClock::new();
    let simulator = Simulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let session = Session::builder()
        .account(simulator.account())
        .clock(clock.clone())
        .build()
        .unwrap();
    session
        .execute(GET_USER, get_user(&simulator))
        .await
        .unwrap();
    clock.advance(Duration::from_hours(24));
    session
        .execute(GET_USER, get_user(&simulator))
        .await
        .unwrap();
    let totals = simulator.seen().totals;
    assert_eq!(
        (totals.tokens_issued, totals.calls, totals.unauthorized),
        (2, 2, 0)
    );
}

#[tokio::test]
async fn the_same_seed_gives_the_same_tokens() {
    let mut tokens = Vec::new();
    for seed in [1, 1, 2] {
        tokens.push(sign_in(&Simulator::builder().seed(seed).start().await.unwrap()).await);
    }
    assert_eq!(tokens[0], tokens[1]);
    assert_ne!(tokens[0], tokens[2]);
    let any = sign_in(&Simulator::start().await.unwrap()).await;
    assert_ne!(any, sign_in(&Simulator::start().await.unwrap()).await);
}

#[tokio::test]
async fn a_stopped_simulator_leaves_neither_port_nor_connection() {
    let simulator = Simulator::start().await.unwrap();
    let url = simulator.base_url().to_owned();
    // The client keeps the connection for its next request.
    let client = client();
    assert_eq!(
        client.get(&url).send().await.unwrap().status(),
        StatusCode::NOT_FOUND
    );
    simulator.stop().await;
    assert!(client.get(&url).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_dropped_simulator_stops() {
    let simulator = Simulator::start().await.unwrap();
    let url = simulator.base_url().to_owned();
    let address = url.strip_prefix("http://").unwrap().to_owned();
    drop(TcpStream::connect(&address).unwrap());
    drop(simulator);
    // The runtime is this task's: the server's end comes with its next turn.
    tokio::task::yield_now().await;
    assert!(client().get(&url).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let first = Simulator::start().await.unwrap();
    let port = first
        .base_url()
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(Simulator::builder().port(port).start().await.is_err());
}

#[tokio::test]
async fn no_secret_is_printed() {
    let builder = Simulator::builder();
    let simulator = builder.clone().start().await.unwrap();
    let token = sign_in(&simulator).await;
    let seen = simulator.seen();
    let shown = format!(
        "{builder:?} {simulator:?} {:?} {seen:?} {seen}",
        simulator.account()
    );
    for secret in [&token, genesys_cloud_simulator::CLIENT_SECRET] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
