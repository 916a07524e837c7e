//! Around every exchange: its correlation id, its error body, and a note of it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::bearer_tokens::Holder;
use super::error_body::{ApiError, Code};
use super::platform::Platform;
use super::seen::{Call, TokenRequest};
use super::token_endpoint::TokenNote;

/// More than the platform takes, and enough to stop a client that never ends.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
const CORRELATION_ID: HeaderName = HeaderName::from_static("inin-correlation-id");

pub(super) async fn exchange(
    State(platform): State<Arc<Platform>>,
    request: Request,
    next: Next,
) -> Response {
    let correlation_id = platform.correlation_id();
    let (head, body) = request.into_parts();
    let method = head.method.to_string();
    let path = head.uri.path().to_owned();
    let target = head
        .uri
        .path_and_query()
        .map_or_else(|| path.clone(), ToString::to_string);
    let mut body_hash = DefaultHasher::new();
    let mut response = match to_bytes(body, LARGEST_BODY).await {
        Ok(body) => {
            body.hash(&mut body_hash);
            next.run(Request::from_parts(head, Body::from(body))).await
        }
        Err(_) => ApiError::new(Code::TooLarge, "The request body is too large.").into_response(),
    };

    let status = response.status().as_u16();
    let error = response.extensions_mut().remove::<ApiError>();
    if let Some(error) = &error {
        *response.body_mut() = error.body(&correlation_id);
    }
    if let Ok(value) = HeaderValue::from_str(&correlation_id) {
        response.headers_mut().insert(CORRELATION_ID, value);
    }
    if let Some(note) = response.extensions_mut().remove::<TokenNote>() {
        tracing::info!(
            target: "simulator",
            status,
            client = note.client_id,
            token = note.token,
            error = note.error,
            "{method} {path}"
        );
        platform.note_token_request(TokenRequest {
            path,
            client_id: note.client_id,
            client_authentication: note.client_authentication,
            grant_type: note.grant_type,
            status,
            token: note.token,
            error: note.error.map(str::to_owned),
            correlation_id,
        });
    } else {
        let holder = response.extensions_mut().remove::<Holder>();
        let code = error.map(|error| error.code());
        let token = holder.as_ref().map(|holder| holder.serial);
        tracing::info!(target: "simulator", status, token, code, "{method} {path}");
        platform.note_call(Call {
            method,
            target,
            token,
            client_id: holder.map(|holder| holder.client_id),
            status,
            code: code.map(str::to_owned),
            correlation_id,
            body_hash: body_hash.finish(),
        });
    }
    response
}
