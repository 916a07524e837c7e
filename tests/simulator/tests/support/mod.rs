//! What the tests of the simulator share.

// Each test file compiles this module for itself and uses its own part of it.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used)]

pub mod body_faults;
pub mod call;
pub mod schema;

use genesys_cloud_simulator::{CLIENT_ID, CLIENT_SECRET, Simulator};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::Value;

pub const QUERY: &str = "/api/v2/analytics/conversations/details/query";
pub const AGENT: &str = "/api/v2/users/0a9c2f6e-51d4-4b7a-9d0e-6a1f1c3b0001";

/// A client that keeps away from the proxies of the environment, and shows redirections.
pub fn client() -> Client {
    let none = reqwest::redirect::Policy::none();
    Client::builder().no_proxy().redirect(none).build().unwrap()
}

/// Asks for a token in the usual way.
pub fn token_request(simulator: &Simulator) -> RequestBuilder {
    client()
        .post(format!("{}/oauth/token", simulator.login_url()))
        .basic_auth(CLIENT_ID, Some(CLIENT_SECRET))
        .form(&[("grant_type", "client_credentials")])
}

/// Signs in and returns the token.
pub async fn sign_in(simulator: &Simulator) -> String {
    let response = json(token_request(simulator).send().await.unwrap()).await;
    response["access_token"].as_str().unwrap().to_owned()
}

pub fn get(simulator: &Simulator, path: &str, token: &str) -> RequestBuilder {
    client()
        .get(format!("{}{path}", simulator.base_url()))
        .bearer_auth(token)
}

pub async fn get_status(simulator: &Simulator, path: &str, token: &str) -> StatusCode {
    get(simulator, path, token).send().await.unwrap().status()
}

pub fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers()[name].to_str().unwrap()
}

pub async fn json(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}
