//! Reading what the token endpoint responds when it does not give a token.
//!
//! RFC 6749 promises JSON with `error` and `error_description`. The platform also sends its own
//! kinds of error bodies (`code` and `message`, `errorCode` and `userMessage`, one inside the
//! other), and any of them with a 200. Proxies, gateways and login pages promise nothing. So every
//! shape is read, none is trusted, and nothing that was sent as a secret is ever quoted back.

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use crate::error::transport::{TransportError, TransportErrorKind};
use crate::error::{AuthError, AuthErrorKind};
use crate::http::lenient_json;

/// A token response is a few kilobytes; whatever sends more than this is something else.
const LONGEST_BODY: usize = 1 << 20;
/// How much of a server's own words an error repeats.
const LONGEST_QUOTE: usize = 300;

/// Reads the body, up to a limit.
pub(crate) async fn read(mut response: reqwest::Response) -> Result<Bytes, AuthError> {
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= LONGEST_BODY => {
                body.extend_from_slice(&chunk);
            }
            Ok(Some(_)) => {
                return Err(AuthError::new(
                    AuthErrorKind::Malformed,
                    "the token response is longer than any token response",
                ));
            }
            Ok(None) => return Ok(body.freeze()),
            Err(error) => {
                let error = TransportError::from(error);
                let kind = match error.kind() {
                    TransportErrorKind::Timeout => AuthErrorKind::Timeout,
                    _ => AuthErrorKind::Unreachable,
                };
                return Err(
                    AuthError::new(kind, "the token response broke off half-way")
                        .with_boxed_source(error.into_source()),
                );
            }
        }
    }
}

/// How deep errors lie in each other, at most.
const DEEPEST: usize = 3;

/// A response that is an error, in our terms.
pub(crate) struct TokenErrorResponse {
    pub(crate) kind: AuthErrorKind,
    pub(crate) message: &'static str,
    pub(crate) error: Option<String>,
    pub(crate) description: Option<String>,
    /// The id of the exchange, where the body holds it.
    pub(crate) correlation_id: Option<String>,
}

impl TokenErrorResponse {
    /// Reads an error. `encrypted`: it came over TLS, so nothing on the way can have written it.
    /// `secrets`: texts that must not be quoted.
    pub(crate) fn read(
        status: StatusCode,
        body: &[u8],
        encrypted: bool,
        secrets: &[SecretString],
    ) -> Self {
        let fields = lenient_json::read(body).unwrap_or_default();
        let mut said = Said::default();
        said.look_into(&fields, DEEPEST);
        let (kind, message) = classify(status, &said.codes, encrypted);
        let quote = |text: &&str| quotable(text, secrets);
        Self {
            kind,
            message,
            error: said.codes.first().map(quote),
            description: said.descriptions.first().map(quote),
            correlation_id: ["correlationId", "contextId"]
                .iter()
                .find_map(|name| text(&fields, name))
                .map(|id| quotable(id, secrets)),
        }
    }

    /// Reads the body of a success that is an error all the same: it names one, and holds no token.
    pub(crate) fn in_success(
        status: StatusCode,
        body: &[u8],
        secrets: &[SecretString],
    ) -> Option<Self> {
        let fields = lenient_json::read(body)?;
        if !fields.is_object() || text(&fields, "access_token").is_some() {
            return None;
        }
        let found = Self::read(status, body, true, secrets);
        found.error.is_some().then_some(found)
    }

    /// The status that says the same, where the endpoint sent one that does not.
    pub(crate) fn status_meant(&self, sent: StatusCode) -> StatusCode {
        match self.kind {
            AuthErrorKind::RateLimited => StatusCode::TOO_MANY_REQUESTS,
            AuthErrorKind::Server if !sent.is_server_error() => StatusCode::SERVICE_UNAVAILABLE,
            _ => sent,
        }
    }
}

/// What an error body says, the outermost first.
#[derive(Default)]
struct Said<'a> {
    codes: Vec<&'a str>,
    descriptions: Vec<&'a str>,
}

impl<'a> Said<'a> {
    fn look_into(&mut self, fields: &'a Value, depth: usize) {
        let all = |names: &[&str]| -> Vec<&'a str> {
            names.iter().filter_map(|name| text(fields, name)).collect()
        };
        self.codes.extend(all(&["error", "errorCode", "code"]));
        self.descriptions.extend(all(&[
            "error_description",
            "description",
            "userMessage",
            "message",
            "errorMessage",
        ]));
        if depth == 0 {
            return;
        }
        let listed = fields.get("errors").and_then(Value::as_array);
        for inner in fields
            .get("error")
            .into_iter()
            .chain(listed.into_iter().flatten())
        {
            self.look_into(inner, depth - 1);
        }
    }
}

/// The text of a field, if it has one.
fn text<'a>(fields: &'a Value, name: &str) -> Option<&'a str> {
    let text = fields.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

fn classify(status: StatusCode, codes: &[&str], encrypted: bool) -> (AuthErrorKind, &'static str) {
    match status.as_u16() {
        429 => RATE_LIMITED,
        500..=599 => FAILED,
        407 => (
            AuthErrorKind::Unreachable,
            "the proxy does not accept its user and password",
        ),
        300..=399 => (
            AuthErrorKind::Malformed,
            "the token endpoint redirects, and secrets are not sent after a redirect",
        ),
        // Some proxies answer a wrong password with a bare 401, in the server's place.
        401 if codes.is_empty() && !encrypted => (
            AuthErrorKind::Unreachable,
            "something on the way, such as the proxy, asks for another user and password",
        ),
        401 if codes.is_empty() => INVALID_CLIENT,
        _ => codes
            .iter()
            .find_map(|code| known(code))
            .unwrap_or((AuthErrorKind::Refused, "the token endpoint refuses")),
    }
}

const RATE_LIMITED: (AuthErrorKind, &str) = (
    AuthErrorKind::RateLimited,
    "the token endpoint asks to slow down",
);
const FAILED: (AuthErrorKind, &str) = (AuthErrorKind::Server, "the token endpoint failed");
const INVALID_CLIENT: (AuthErrorKind, &str) = (
    AuthErrorKind::InvalidClient,
    "the token endpoint does not accept the client id and secret",
);

/// What a code means, however it is spelt: `invalid_client`, `invalid.client`, `INVALID CLIENT`.
fn known(code: &str) -> Option<(AuthErrorKind, &'static str)> {
    let code: String = code
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .collect();
    Some(match code.as_str() {
        "invalid_client" | "bad_credentials" | "authentication_required" => INVALID_CLIENT,
        "invalid_grant" => (
            AuthErrorKind::InvalidGrant,
            "the token endpoint does not accept the grant",
        ),
        "invalid_scope" | "insufficient_scope" => (
            AuthErrorKind::MissingScope,
            "the token endpoint does not grant the scope",
        ),
        "slow_down" | "too_many_requests" | "rate_limit_exceeded" => RATE_LIMITED,
        "server_error"
        | "temporarily_unavailable"
        | "service_unavailable"
        | "internal_server_error"
        | "internal_error" => FAILED,
        _ => return None,
    })
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
        TokenErrorResponse::read(
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
    fn every_shape_of_error_body_is_read() {
        let read = |body: &str| {
            let read =
                TokenErrorResponse::read(StatusCode::BAD_REQUEST, body.as_bytes(), true, &[]);
            (read.kind, read.error, read.description, read.correlation_id)
        };
        let own = |text: &str| Some(text.to_owned());
        let client = AuthErrorKind::InvalidClient;
        let cases = [
            (
                r#"{"error":"invalid_client","description":"d","error_description":"e"}"#,
                (client, own("invalid_client"), own("e"), None),
            ),
            (
                r#"{"error":"invalid_client","description":"d","error_description":""}"#,
                (client, own("invalid_client"), own("d"), None),
            ),
            (
                r#"{"errorCode":"INVALID_CLIENT","userMessage":"u","userParams":["x"],"correlationId":"c"}"#,
                (client, own("INVALID_CLIENT"), own("u"), own("c")),
            ),
            (
                r#"{"status":400,"code":"invalid client","message":"m","contextId":"x","errors":[]}"#,
                (client, own("invalid client"), own("m"), own("x")),
            ),
            (
                r#"{"code":"bad.request","message":"m","errors":[{"code":"INVALID_CLIENT"}]}"#,
                (client, own("bad.request"), own("m"), None),
            ),
            (
                r#"{"error":{"code":"invalid.client","message":"m"}}"#,
                (client, own("invalid.client"), own("m"), None),
            ),
            (
                r#"{"error":"temporarily_unavailable"}"#,
                (
                    AuthErrorKind::Server,
                    own("temporarily_unavailable"),
                    None,
                    None,
                ),
            ),
            (
                r#"{"error":400,"code":7}"#,
                (AuthErrorKind::Refused, None, None, None),
            ),
        ];
        for (body, expected) in cases {
            assert_eq!(read(body), expected, "{body}");
        }
    }

    #[test]
    fn a_code_is_not_lost_for_what_is_odd_beside_it() {
        let deep = format!(
            r#"{{"error":"invalid_grant","x":{}{}}}"#,
            "[".repeat(1000),
            "]".repeat(1000)
        );
        for body in [
            r#"{"error":"invalid_grant","error_description":"x \ud83d"}"#,
            "\u{feff}{\"error\":\"invalid_grant\"}",
            &deep,
        ] {
            assert_eq!(kind(400, body), AuthErrorKind::InvalidGrant, "{body}");
            let found = TokenErrorResponse::in_success(StatusCode::OK, body.as_bytes(), &[]);
            let kind = found.map(|found| found.kind);
            assert_eq!(kind, Some(AuthErrorKind::InvalidGrant), "{body}");
        }
    }

    #[test]
    fn a_success_that_names_an_error_and_holds_no_token_is_that_error() {
        let read = |body: &str| {
            TokenErrorResponse::in_success(StatusCode::OK, body.as_bytes(), &[])
                .map(|found| found.kind)
        };
        assert_eq!(
            read(r#"{"error":"invalid_grant"}"#),
            Some(AuthErrorKind::InvalidGrant)
        );
        assert_eq!(
            read(r#"{"access_token":"","errorCode":"NO IDEA"}"#),
            Some(AuthErrorKind::Refused)
        );
        for body in [
            r#"{"access_token":"t","error":"invalid_grant"}"#,
            r#"{"error":null}"#,
            "{}",
            "[]",
            "<html>",
        ] {
            assert_eq!(read(body), None, "{body}");
        }
    }

    #[test]
    fn a_bare_401_without_encryption_may_be_a_proxys() {
        let read =
            |body: &[u8]| TokenErrorResponse::read(StatusCode::UNAUTHORIZED, body, false, &[]).kind;
        assert_eq!(read(b"<html>"), AuthErrorKind::Unreachable);
        assert_eq!(
            read(br#"{"error":"invalid_client"}"#),
            AuthErrorKind::InvalidClient
        );
    }

    #[test]
    fn what_the_endpoint_echoes_is_quoted_without_secrets() {
        let body = r#"{"error":"invalid_client","error_description":"no hush-hush\nhere"}"#;
        let refusal = TokenErrorResponse::read(
            StatusCode::BAD_REQUEST,
            body.as_bytes(),
            true,
            &["hush-hush".into()],
        );
        assert_eq!(refusal.description.as_deref(), Some("no [redacted] here"));
    }
}
