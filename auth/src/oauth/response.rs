//! What the token endpoint responds when it gives a token (RFC 6749, section 5.1).
//!
//! The endpoint states a lifetime in seconds, or should: the field is read as a number or as text,
//! and anything that cannot be a lifetime counts as unknown. A token of unknown lifetime is used
//! until it is refused.

use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use crate::error::{AuthError, AuthErrorKind};
use crate::http::lenient_json;

/// Longer lifetimes are cut to this, so that no arithmetic on instants can overflow.
pub(crate) const LONGEST_LIFETIME: Duration = Duration::from_hours(365 * 24);

/// What a token request, or a source of the user's own, brings.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TokenResponse {
    /// The token. Never shown.
    pub access_token: SecretString,
    /// How long it lives, counted from the request. `None`: unknown.
    pub lifetime: Option<Duration>,
    /// The scopes that the endpoint stated, separated by blanks.
    pub scope: Option<String>,
    /// The refresh token of a user's sign-in.
    pub refresh_token: Option<SecretString>,
    /// When the request that brought it was sent.
    pub(crate) requested_at: Option<Instant>,
    /// How many requests to the token endpoint it took. `None`: it came from elsewhere.
    pub(crate) attempts: Option<u32>,
    /// Genesys's id of the exchange that brought it.
    pub(crate) correlation_id: Option<String>,
}

impl TokenResponse {
    /// A token of unknown lifetime.
    pub fn new(access_token: impl Into<SecretString>) -> Self {
        Self {
            access_token: access_token.into(),
            lifetime: None,
            scope: None,
            refresh_token: None,
            requested_at: None,
            attempts: None,
            correlation_id: None,
        }
    }

    /// Sets how long the token lives from now on.
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// Sets the scopes, separated by blanks.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<SecretString>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Reads the body of a successful token response (RFC 6749, section 5.1).
    ///
    /// # Errors
    /// [`AuthErrorKind::Malformed`] when it is not JSON or holds no usable token. What the body
    /// holds is not quoted, as it may be a token.
    pub fn parse(body: &[u8]) -> Result<Self, AuthError> {
        let malformed = |what: &str| {
            AuthError::new(
                AuthErrorKind::Malformed,
                format!("the token response {what}"),
            )
        };
        let Some(Value::Object(fields)) = lenient_json::read(body) else {
            return Err(malformed("is not a JSON object"));
        };
        let text = |name: &str| {
            fields
                .get(name)
                .and_then(Value::as_str)
                .map(str::trim)
                .filter(|text| !text.is_empty())
        };
        let Some(token) = text("access_token") else {
            return Err(malformed("holds no access_token"));
        };
        if is_damaged(token) || bearer_header(token).is_none() {
            return Err(malformed("holds a token that no header can carry"));
        }
        // RFC 6749 leaves the case of the type open; another type needs more than a header.
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(malformed("holds a token that is not a bearer token"));
        }
        Ok(Self {
            access_token: token.into(),
            lifetime: fields.get("expires_in").and_then(lifetime),
            scope: match fields.get("scope") {
                Some(Value::Array(scopes)) => Some(
                    scopes
                        .iter()
                        .filter_map(Value::as_str)
                        .collect::<Vec<_>>()
                        .join(" "),
                ),
                _ => text("scope").map(str::to_owned),
            },
            refresh_token: text("refresh_token")
                .filter(|token| !is_damaged(token))
                .map(Into::into),
            requested_at: None,
            attempts: None,
            correlation_id: None,
        })
    }
}

/// Reads `expires_in`: seconds, as a number or as text. Zero, negative and not finite numbers
/// state no lifetime; a huge one is cut.
fn lifetime(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse::<f64>().ok()?,
        _ => return None,
    };
    if seconds.is_nan() || seconds <= 0.0 {
        return None;
    }
    Some(
        Duration::try_from_secs_f64(seconds)
            .map_or(LONGEST_LIFETIME, |life| life.min(LONGEST_LIFETIME)),
    )
}

/// Whether a part of the token could not be read. A header could carry the rest, in vain.
fn is_damaged(token: &str) -> bool {
    token.contains(char::REPLACEMENT_CHARACTER)
}

/// Whether a header can carry the token.
pub(crate) fn is_header_value(token: &SecretString) -> bool {
    bearer_header(token.expose_secret()).is_some()
}

pub(crate) fn bearer_header(token: &str) -> Option<HeaderValue> {
    // Built in a buffer that the header takes over, so the token is not left behind in a copy.
    let mut value = HeaderValue::try_from(format!("Bearer {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(expires_in: &str) -> Option<Duration> {
        let body = format!(r#"{{"access_token":"t","expires_in":{expires_in}}}"#);
        TokenResponse::parse(body.as_bytes()).unwrap().lifetime
    }

    #[test]
    fn expires_in_is_read_as_number_and_as_text() {
        assert_eq!(parsed("7200"), Some(Duration::from_hours(2)));
        assert_eq!(parsed("7200.0"), Some(Duration::from_hours(2)));
        assert_eq!(parsed("\" 7200 \""), Some(Duration::from_hours(2)));
        assert_eq!(parsed("0.5"), Some(Duration::from_millis(500)));
    }

    #[test]
    fn expires_in_that_states_no_lifetime_is_unknown() {
        for value in [
            "0", "-1", "null", "\"soon\"", "\"NaN\"", "[]", "true", "\"\"",
        ] {
            assert_eq!(parsed(value), None, "{value}");
        }
        let without = TokenResponse::parse(br#"{"access_token":"t"}"#).unwrap();
        assert_eq!(without.lifetime, None);
    }

    #[test]
    fn huge_expires_in_is_cut() {
        for value in [
            "1e300",
            "\"inf\"",
            "18446744073709551615",
            "99999999999999999999999",
        ] {
            assert_eq!(parsed(value), Some(LONGEST_LIFETIME), "{value}");
        }
    }

    #[test]
    fn responses_without_a_usable_token_are_malformed() {
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"access_token":""}"#,
            r#"{"access_token":7}"#,
            r#"{"access_token":"a\nb"}"#,
            r#"{"access_token":"a\ud83d"}"#,
            r#"{"access_token":"t","token_type":"mac"}"#,
        ] {
            let error = TokenResponse::parse(body.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::Malformed, "{body}");
        }
    }

    #[test]
    fn a_token_is_not_lost_for_what_is_odd_beside_it() {
        let deep = format!(
            r#"{{"x":{}{},"access_token":"t"}}"#,
            "[".repeat(1000),
            "]".repeat(1000)
        );
        for body in [
            r#"{"access_token":"t","userName":"Ada \ud83d"}"#,
            r#"{"access_token":"t","refresh_token":"r\ude00"}"#,
            "\u{feff}{\"access_token\":\"t\"}",
            &deep,
        ] {
            let response = TokenResponse::parse(body.as_bytes()).expect(body);
            assert_eq!(response.access_token.expose_secret(), "t", "{body}");
            assert!(response.refresh_token.is_none(), "{body}");
        }
        let invalid = b"{\"access_token\":\"t\",\"userName\":\"\xff\"}";
        assert!(TokenResponse::parse(invalid).is_ok());
    }

    #[test]
    fn scope_is_read_as_text_and_as_list() {
        let text = TokenResponse::parse(br#"{"access_token":"t","scope":"a b"}"#).unwrap();
        let list = TokenResponse::parse(br#"{"access_token":"t","scope":["a","b"]}"#).unwrap();
        assert_eq!(text.scope.as_deref(), Some("a b"));
        assert_eq!(list.scope.as_deref(), Some("a b"));
    }
}
