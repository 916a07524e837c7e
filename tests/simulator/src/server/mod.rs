//! The server: connections, what is around every exchange, and which path leads where.

pub(crate) mod error_body;
pub(crate) mod exchange;
pub(crate) mod listen;
pub(crate) mod other_origin;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

use crate::api;
use crate::oauth::{authorize, token_endpoint};
use crate::simulator::platform::Platform;

/// Signing in and the API, which share an origin.
pub(crate) fn router(platform: &Arc<Platform>) -> Router {
    Router::new()
        .route("/oauth/token", post(token_endpoint::at_login))
        .route("/oauth/authorize", get(authorize::authorize))
        .route(
            "/api/v2/authorizations/oauth2/token",
            post(token_endpoint::at_api),
        )
        .method_not_allowed_fallback(async || error_body::wrong_method())
        .fallback(api::serve)
        .layer(from_fn_with_state(Arc::clone(platform), exchange::exchange))
        .with_state(Arc::clone(platform))
}
