//! The readers of bytes that others write, for fuzzing and property tests. Not part of the API.
//!
//! It may use every room, and none uses it.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use secrecy::SecretString;

use crate::error::AuthErrorKind;
use crate::oauth::error_response::TokenErrorResponse;
use crate::oauth::scopes::{RequiredScopes, jwt_lifetime};

/// Reads `Retry-After`.
pub fn retry_after(headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
    crate::limits::retry::retry_after::read(headers, wall)
}

/// Reads the lifetime of a token that may be a JWT.
pub fn token_lifetime(token: &str) -> Option<Duration> {
    jwt_lifetime(&SecretString::from(token))
}

/// Whether a token, by its own words, lacks a scope.
pub fn lacks_scope(token: &str, scope: &str) -> bool {
    let required = RequiredScopes {
        names: [scope.to_owned()].into(),
        strict: false,
    };
    required.check(None, &SecretString::from(token)).is_err()
}

/// Reads an error of the token endpoint: its kind, and what of it is quoted.
pub fn token_error(
    status: StatusCode,
    body: &[u8],
    secret: &str,
) -> (AuthErrorKind, Option<String>, Option<String>) {
    let read = TokenErrorResponse::read(status, body, true, &[secret.into()]);
    (read.kind, read.error, read.description)
}
