//! What every API call has to pass: a live token, within its rate limit.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::bearer_tokens::Holder;
use super::error_body::{ApiError, Code};
use super::platform::Platform;

pub(super) async fn gate(
    State(platform): State<Arc<Platform>>,
    request: Request,
    next: Next,
) -> Response {
    let token = bearer(request.headers());
    let Some(holder) = platform.admit(token) else {
        return match token {
            None => ApiError::new(Code::NoCredentials, "The call carries no bearer token."),
            Some(_) => ApiError::new(Code::BadCredentials, "The bearer token is not valid."),
        }
        .into_response();
    };
    let mut response = if holder.is_over_limit() {
        let error = ApiError::new(Code::TooManyRequests, "The token made too many calls.");
        let mut response = error.into_response();
        let wait = HeaderValue::from(seconds(&holder));
        response.headers_mut().insert(header::RETRY_AFTER, wait);
        response
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    headers.insert("inin-ratelimit-count", holder.calls.into());
    headers.insert("inin-ratelimit-allowed", holder.calls_allowed.into());
    headers.insert("inin-ratelimit-reset", seconds(&holder).into());
    response.extensions_mut().insert(holder);
    response
}

/// Rounded up, so that who waits that long has waited long enough.
fn seconds(holder: &Holder) -> u64 {
    holder
        .reset
        .as_millis()
        .div_ceil(1000)
        .try_into()
        .unwrap_or(u64::MAX)
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|token| !token.is_empty())
}
