//! A token: what the endpoint answers, and what the session keeps of it.
//!
//! The endpoint states a lifetime in seconds, or should: the field is read as a number or as text,
//! and anything that cannot be a lifetime counts as unknown. A token of unknown lifetime is used
//! until it is refused.
//!
//! Expiry is kept as a point of the monotonic clock, counted from *before* the request was sent,
//! so that a jump of the wall clock changes nothing and the session's idea of the end is never
//! later than the server's.

use std::fmt;
use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use crate::error::{AuthError, AuthErrorKind};
use crate::limits::standing::Standing;

/// Longer lifetimes are cut to this, so that no arithmetic on instants can overflow.
const LONGEST_LIFETIME: Duration = Duration::from_hours(365 * 24);

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
    /// How many requests to the token endpoint it took; zero when it came from elsewhere.
    pub(crate) attempts: u32,
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
            attempts: 0,
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

    /// Reads the body of a successful token answer (RFC 6749, section 5.1).
    ///
    /// # Errors
    /// [`AuthErrorKind::Malformed`] when it is not JSON or holds no usable token. What the body
    /// holds is not quoted, as it may be a token.
    pub fn parse(body: &[u8]) -> Result<Self, AuthError> {
        let malformed = |what: &str| {
            AuthError::new(AuthErrorKind::Malformed, format!("the token answer {what}"))
        };
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
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
        if bearer_header(token).is_none() {
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
            refresh_token: text("refresh_token").map(Into::into),
            requested_at: None,
            attempts: 0,
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

/// Whether a header can carry the token.
pub(crate) fn is_header_value(token: &SecretString) -> bool {
    bearer_header(token.expose_secret()).is_some()
}

fn bearer_header(token: &str) -> Option<HeaderValue> {
    // Built in a buffer that the header takes over, so the token is not left behind in a copy.
    let mut value = HeaderValue::try_from(format!("Bearer {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The current token of a session.
pub(crate) struct AccessToken {
    secret: SecretString,
    header: HeaderValue,
    generation: u64,
    lifetime: Option<Duration>,
    /// Since when it is known to be good. `None`: the API refused it before.
    asked_for_at: Option<Instant>,
    expires_at: Option<Instant>,
    shared: bool,
    standing: Standing,
}

impl AccessToken {
    /// Keeps `response` as generation `generation`; `now` counts where the response does not say
    /// when it was asked for. `shared`: it came out of a token store.
    pub(crate) fn new(
        response: TokenResponse,
        generation: u64,
        now: Instant,
        shared: bool,
    ) -> Result<Self, AuthError> {
        let Some(header) = bearer_header(response.access_token.expose_secret()) else {
            return Err(AuthError::new(
                AuthErrorKind::Malformed,
                "the token holds characters that no header can carry",
            ));
        };
        let lifetime = response.lifetime.map(|life| life.min(LONGEST_LIFETIME));
        let asked_for_at = response.requested_at.unwrap_or(now);
        Ok(Self {
            secret: response.access_token,
            header,
            generation,
            lifetime,
            asked_for_at: Some(asked_for_at),
            expires_at: lifetime.and_then(|life| asked_for_at.checked_add(life)),
            shared,
            standing: Standing::default(),
        })
    }

    /// For a token that is not new, whenever it came: when it was issued, if that is known.
    pub(crate) fn issued_at(&mut self, at: Option<Instant>) {
        self.asked_for_at = at;
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// `Bearer …`, marked sensitive so that no `Debug` shows it.
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    pub(crate) fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// Whether it came out of a token store, and not straight from the endpoint.
    pub(crate) fn is_shared(&self) -> bool {
        self.shared
    }

    /// What the API said of it.
    pub(crate) fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Since when it is known to be good.
    pub(crate) fn asked_for_at(&self) -> Option<Instant> {
        self.asked_for_at
    }

    /// Whether it lives for longer than `margin` from `now`.
    pub(crate) fn outlives(&self, now: Instant, margin: Duration) -> bool {
        self.expires_at
            .is_none_or(|end| end.saturating_duration_since(now) > margin)
    }

    /// The life left. `None`: unknown.
    pub(crate) fn remaining(&self, now: Instant) -> Option<Duration> {
        self.expires_at
            .map(|end| end.saturating_duration_since(now))
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("generation", &self.generation)
            .field("lifetime", &self.lifetime)
            .field("shared", &self.shared)
            .finish_non_exhaustive()
    }
}

/// What a request needs of the current token.
#[derive(Debug)]
pub(crate) struct Bearer {
    pub(crate) header: HeaderValue,
    pub(crate) sent: SentToken,
}

/// The token that a request was sent with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SentToken {
    pub(crate) generation: u64,
    pub(crate) shared: bool,
    pub(crate) asked_for_at: Option<Instant>,
    /// How often it had been refused when it was sent.
    pub(crate) refusals: u32,
}

impl From<&AccessToken> for Bearer {
    fn from(token: &AccessToken) -> Self {
        Self {
            header: token.header().clone(),
            sent: SentToken {
                generation: token.generation(),
                shared: token.is_shared(),
                asked_for_at: token.asked_for_at,
                refusals: token.standing.refusals(),
            },
        }
    }
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
    fn huge_expires_in_is_cut_and_does_not_overflow() {
        for value in [
            "1e300",
            "\"inf\"",
            "18446744073709551615",
            "99999999999999999999999",
        ] {
            assert_eq!(parsed(value), Some(LONGEST_LIFETIME), "{value}");
        }
        let response = TokenResponse::parse(br#"{"access_token":"t","expires_in":1e300}"#).unwrap();
        let token = AccessToken::new(response, 1, Instant::now(), false).unwrap();
        assert!(token.outlives(Instant::now(), Duration::from_hours(24)));
    }

    #[test]
    fn unknown_lifetime_outlives_everything() {
        let token = AccessToken::new(TokenResponse::new("t"), 1, Instant::now(), false).unwrap();
        assert!(token.outlives(Instant::now(), Duration::from_secs(u64::from(u32::MAX))));
    }

    #[test]
    fn answers_without_a_usable_token_are_malformed() {
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"access_token":""}"#,
            r#"{"access_token":7}"#,
            r#"{"access_token":"a\nb"}"#,
            r#"{"access_token":"t","token_type":"mac"}"#,
        ] {
            let error = TokenResponse::parse(body.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::Malformed, "{body}");
        }
    }

    #[test]
    fn scope_is_read_as_text_and_as_list() {
        let text = TokenResponse::parse(br#"{"access_token":"t","scope":"a b"}"#).unwrap();
        let list = TokenResponse::parse(br#"{"access_token":"t","scope":["a","b"]}"#).unwrap();
        assert_eq!(text.scope.as_deref(), Some("a b"));
        assert_eq!(list.scope.as_deref(), Some("a b"));
    }

    #[test]
    fn debug_shows_no_token() {
        let response = TokenResponse::new("hush").with_refresh_token("hush-too");
        let token = AccessToken::new(response.clone(), 1, Instant::now(), false).unwrap();
        let shown = format!("{response:?} {token:?} {:?}", token.header());
        assert!(!shown.contains("hush"), "{shown}");
    }
}
