//! The OAuth authorization endpoint (RFC 6749, section 3.1): where a browser is sent to sign in.
//!
//! Nobody is asked anything: whoever comes is signed in, and sent back with a code.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use url::Url;

use super::sign_ins::Code;
use crate::simulator::platform::Platform;

pub(crate) async fn authorize(
    State(platform): State<Arc<Platform>>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let value = |name: &str| {
        let mut pairs = query.iter();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    // Without a client and a place to go back to there is nobody to tell but the browser.
    let Some(client_id) = value("client_id").filter(|id| platform.has_client(id)) else {
        return refused("invalid_client", "client_id is missing or not known here");
    };
    let redirect = value("redirect_uri").and_then(|uri| Some((uri, Url::parse(uri).ok()?)));
    let Some((redirect_uri, mut location)) = redirect else {
        return refused("invalid_request", "redirect_uri is missing or not a URL");
    };
    let challenge = value("code_challenge");
    let method = value("code_challenge_method").unwrap_or("plain");
    let response = if value("response_type") != Some("code") {
        Err("unsupported_response_type")
    } else if challenge.is_some() && method != "S256" {
        Err("invalid_request")
    } else {
        Ok(platform.issue_code(Code {
            client_id: client_id.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            challenge: challenge.map(str::to_owned),
            issued: platform.now(),
        }))
    };
    match &response {
        Ok(code) => location.query_pairs_mut().append_pair("code", code),
        Err(error) => location.query_pairs_mut().append_pair("error", error),
    };
    if let Some(state) = value("state") {
        location.query_pairs_mut().append_pair("state", state);
    }
    let mut response = StatusCode::FOUND.into_response();
    if let Ok(location) = HeaderValue::from_str(location.as_str()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn refused(error: &str, description: &str) -> Response {
    let body = json!({ "error": error, "error_description": description });
    (StatusCode::BAD_REQUEST, Json(body)).into_response()
}
