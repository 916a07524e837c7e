//! Another origin: a host of files, such as redirects of downloads lead to.
//!
//! It serves JSON, so that whoever takes it for the response of the API finds something to read. Nobody
//! should show it a token: one that is shown is a violation, and counted.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use crate::contract::Violation;
use crate::simulator::platform::Platform;

/// What every file holds.
pub(crate) const FILE: &str = r#"{"simulated":"a file of another origin","entities":[]}"#;

pub(crate) fn router(platform: &Arc<Platform>) -> Router {
    Router::new()
        .fallback(serve)
        .with_state(Arc::clone(platform))
}

async fn serve(State(platform): State<Arc<Platform>>, request: Request) -> Response {
    let path = request.uri().path();
    let has_token = request.headers().contains_key(header::AUTHORIZATION);
    platform.note_elsewhere(has_token);
    if has_token {
        platform.note_violation(Violation {
            operation: path.rsplit('/').next().unwrap_or_default().to_owned(),
            place: "header Authorization".to_owned(),
            what: "a token was sent to another origin".to_owned(),
            refused: false,
            correlation_id: String::new(),
        });
    }
    ([(header::CONTENT_TYPE, "application/json")], FILE).into_response()
}
