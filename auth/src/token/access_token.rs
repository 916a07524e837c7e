//! A token as the session keeps it.
//!
//! Expiry is kept as a point of the monotonic clock, counted from *before* the request was sent,
//! so that a jump of the wall clock changes nothing and the session's idea of the end is never
//! later than the server's.

use std::fmt;
use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::auth::{AuthError, AuthErrorKind};
use crate::limits::standing::Standing;
use crate::oauth::response::{LONGEST_LIFETIME, TokenResponse, bearer_header};

/// The current token of a session.
pub(crate) struct AccessToken {
    secret: SecretString,
    header: HeaderValue,
    generation: u64,
    lifetime: Option<Duration>,
    /// Since when it is known to be good. `None`: the API rejected it before.
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
    /// How often it had been rejected when it was sent.
    pub(crate) rejections: u32,
}

impl From<&AccessToken> for Bearer {
    fn from(token: &AccessToken) -> Self {
        Self {
            header: token.header().clone(),
            sent: SentToken {
                generation: token.generation(),
                shared: token.is_shared(),
                asked_for_at: token.asked_for_at,
                rejections: token.standing.rejections(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_lifetime_outlives_everything() {
        let token = AccessToken::new(TokenResponse::new("t"), 1, Instant::now(), false).unwrap();
        assert!(token.outlives(Instant::now(), Duration::from_secs(u64::from(u32::MAX))));
    }

    #[test]
    fn debug_shows_no_token() {
        let response = TokenResponse::new("hush").with_refresh_token("hush-too");
        let token = AccessToken::new(response.clone(), 1, Instant::now(), false).unwrap();
        let shown = format!("{response:?} {token:?} {:?}", token.header());
        assert!(!shown.contains("hush"), "{shown}");
    }

    #[test]
    fn a_huge_lifetime_does_not_overflow() {
        let response = TokenResponse::parse(br#"{"access_token":"t","expires_in":1e300}"#).unwrap();
        let token = AccessToken::new(response, 1, Instant::now(), false).unwrap();
        assert!(token.outlives(Instant::now(), Duration::from_hours(24)));
    }
}
