//! Reading what the token endpoint answers when it does not give a token.
//!
//! RFC 6749 promises JSON with `error` and `error_description`. Proxies, gateways and login pages
//! promise nothing, so every shape is read, none is trusted, and nothing that was sent as a secret
//! is ever quoted back.

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use crate::error::{AuthError, AuthErrorKind};
use crate::transport::{TransportError, TransportErrorKind};

/// A token answer is a few kilobytes; whatever sends more than this is something else.
const LONGEST_BODY: usize = 1 << 20;
/// How much of a server's own words an error repeats.
const LONGEST_QUOTE: usize = 300;

/// Reads the body, up to a limit.
pub(crate) async fn read(mut answer: reqwest::Response) -> Result<Bytes, AuthError> {
    let mut body = BytesMut::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= LONGEST_BODY => {
                body.extend_from_slice(&chunk);
            }
            Ok(Some(_)) => {
                return Err(AuthError::new(
                    AuthErrorKind::Malformed,
                    "the token answer is longer than any token answer",
                ));
            }
            Ok(None) => return Ok(body.freeze()),
            Err(error) => {
                let error = TransportError::from(error);
                let kind = match error.kind() {
                    TransportErrorKind::Timeout => AuthErrorKind::Timeout,
                    _ => AuthErrorKind::Unreachable,
                };
                return Err(AuthError::new(kind, "the token answer broke off half-way")
                    .with_boxed_source(error.into_source()));
            }
        }
    }
}

/// An answer that is a refusal, in our terms.
pub(crate) struct Refusal {
    pub(crate) kind: AuthErrorKind,
    pub(crate) message: &'static str,
    pub(crate) error: Option<String>,
    pub(crate) description: Option<String>,
}

impl Refusal {
    /// Reads a refusal. `encrypted`: it came over TLS, so nothing on the way can have written it.
    /// `secrets`: texts that must not be quoted.
    pub(crate) fn read(
        status: StatusCode,
        body: &[u8],
        encrypted: bool,
        secrets: &[SecretString],
    ) -> Self {
        let fields: Value = serde_json::from_slice(body).unwrap_or_default();
        let quote = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| fields.get(name)?.as_str())
                .map(|text| quotable(text, secrets))
        };
        // The platform's own error body says `code` and `message` for the same two things.
        let error = quote(&["error", "code"]);
        let description = quote(&["error_description", "description", "message"]);
        let (kind, message) = classify(status, error.as_deref(), encrypted);
        Self {
            kind,
            message,
            error,
            description,
        }
    }
}

fn classify(
    status: StatusCode,
    error: Option<&str>,
    encrypted: bool,
) -> (AuthErrorKind, &'static str) {
    match (status.as_u16(), error) {
        (429, _) => (
            AuthErrorKind::RateLimited,
            "the token endpoint asks to slow down",
        ),
        (500..=599, _) => (AuthErrorKind::Server, "the token endpoint failed"),
        (407, _) => (
            AuthErrorKind::Unreachable,
            "the proxy does not accept its user and password",
        ),
        (300..=399, _) => (
            AuthErrorKind::Malformed,
            "the token endpoint redirects, and secrets are not sent after a redirect",
        ),
        // Some proxies answer a wrong password with a bare 401, in the server's place.
        (401, None) if !encrypted => (
            AuthErrorKind::Unreachable,
            "something on the way, such as the proxy, asks for another user and password",
        ),
        (_, Some("invalid_client")) | (401, None) => (
            AuthErrorKind::InvalidClient,
            "the token endpoint does not accept the client id and secret",
        ),
        (_, Some("invalid_grant")) => (
            AuthErrorKind::InvalidGrant,
            "the token endpoint does not accept the grant",
        ),
        (_, Some("invalid_scope" | "insufficient_scope")) => (
            AuthErrorKind::MissingScope,
            "the token endpoint does not grant the scope",
        ),
        _ => (AuthErrorKind::Refused, "the token endpoint refuses"),
    }
}

/// `text` without secrets and control characters, and not too long.
fn quotable(text: &str, secrets: &[SecretString]) -> String {
    let mut clean = text.to_owned();
    for secret in secrets {
        let secret = secret.expose_secret();
        if secret.len() >= 4 {
            clean = clean.replace(secret, "[redacted]");
        } else if !secret.is_empty() && clean.contains(secret) {
            // To replace so short a text would garble the rest, and show where it was.
            return "[redacted]".to_owned();
        }
    }
    clean
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_QUOTE)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(status: u16, body: &str) -> AuthErrorKind {
        Refusal::read(
            StatusCode::from_u16(status).unwrap(),
            body.as_bytes(),
            true,
            &[],
        )
        .kind
    }

    #[test]
    fn refusals_are_told_apart() {
        let error = |code: &str| format!(r#"{{"error":"{code}"}}"#);
        assert_eq!(
            kind(400, &error("invalid_client")),
            AuthErrorKind::InvalidClient
        );
        assert_eq!(
            kind(401, &error("invalid_client")),
            AuthErrorKind::InvalidClient
        );
        assert_eq!(
            kind(400, &error("invalid_grant")),
            AuthErrorKind::InvalidGrant
        );
        assert_eq!(
            kind(400, &error("invalid_scope")),
            AuthErrorKind::MissingScope
        );
        assert_eq!(
            kind(400, &error("unauthorized_client")),
            AuthErrorKind::Refused
        );
        assert_eq!(kind(401, "<html>"), AuthErrorKind::InvalidClient);
        assert_eq!(kind(404, "<html>"), AuthErrorKind::Refused);
        assert_eq!(kind(302, ""), AuthErrorKind::Malformed);
        assert_eq!(kind(407, ""), AuthErrorKind::Unreachable);
        assert_eq!(kind(429, ""), AuthErrorKind::RateLimited);
        assert_eq!(kind(503, "<html>"), AuthErrorKind::Server);
    }

    #[test]
    fn a_bare_401_without_encryption_may_be_a_proxys() {
        let read = |body: &[u8]| Refusal::read(StatusCode::UNAUTHORIZED, body, false, &[]).kind;
        assert_eq!(read(b"<html>"), AuthErrorKind::Unreachable);
        assert_eq!(
            read(br#"{"error":"invalid_client"}"#),
            AuthErrorKind::InvalidClient
        );
    }

    #[test]
    fn what_the_endpoint_echoes_is_quoted_without_secrets() {
        let body = r#"{"error":"invalid_client","error_description":"no hush-hush\nhere"}"#;
        let refusal = Refusal::read(
            StatusCode::BAD_REQUEST,
            body.as_bytes(),
            true,
            &["hush-hush".into()],
        );
        assert_eq!(refusal.description.as_deref(), Some("no [redacted] here"));
    }
}
