//! A token that someone else made.

use std::fmt;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use crate::clock::{Clock as _, TokioClock};
use crate::error::{AuthError, AuthErrorKind};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use secrecy::SecretString;

/// Longer lives are cut to this, so that no clock overflows.
const LONGEST_LIFE: Duration = Duration::from_hours(365 * 24);

/// A fixed access token, such as one copied from the developer tools.
///
/// It cannot be renewed: a 401 is returned as it is. For a token that changes under way, see
/// [`from_fn`](super::from_fn).
pub struct FixedToken {
    token: SecretString,
    life: Option<Life>,
}

/// A life that was stated before there was a session, and so before its clock was known.
#[derive(Debug)]
struct Life {
    stated_at: Instant,
    length: Duration,
    /// The end by the session's clock, since its first fetch.
    end: OnceLock<Instant>,
}

impl Life {
    /// What is left at `now`, by the session's clock.
    fn left(&self, now: Instant) -> Duration {
        let end = *self.end.get_or_init(|| {
            let age = TokioClock.now().saturating_duration_since(self.stated_at);
            now + self.length.saturating_sub(age)
        });
        end.saturating_duration_since(now)
    }
}

impl FixedToken {
    /// A token of unknown lifetime: it is used until it is refused.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self {
            token: token.into(),
            life: None,
        }
    }

    /// Sets how long the token lives from now on.
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: Duration) -> Self {
        self.life = Some(Life {
            stated_at: TokioClock.now(),
            length: lifetime.min(LONGEST_LIFE),
            end: OnceLock::new(),
        });
        self
    }
}

impl fmt::Debug for FixedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FixedToken")
            .field("life", &self.life)
            .finish_non_exhaustive()
    }
}

impl TokenSource for FixedToken {
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        let response = TokenResponse::new(self.token.clone());
        let left = self
            .life
            .as_ref()
            .map(|life| life.left(endpoint.timing.now()));
        let response = match left {
            None => Ok(response),
            Some(left) if !left.is_zero() => Ok(response.with_lifetime(left)),
            Some(_) => Err(AuthError::new(
                AuthErrorKind::Configuration,
                "the fixed access token has run out: give the session a new one",
            )),
        };
        Box::pin(std::future::ready(response))
    }

    fn is_renewable(&self) -> bool {
        false
    }
}
