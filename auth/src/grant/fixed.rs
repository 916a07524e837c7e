//! A token that someone else made.

use std::fmt;
use std::time::Duration;

use crate::{AuthError, AuthErrorKind, BoxFuture, TokenClient, TokenResponse, TokenSource};
use secrecy::SecretString;
use tokio::time::Instant;

/// A fixed access token, such as one copied from the developer tools.
///
/// It cannot be renewed: a 401 is returned as it is. For a token that changes under way, see
/// [`from_fn`](super::from_fn).
pub struct FixedToken {
    token: SecretString,
    end: Option<Instant>,
}

impl FixedToken {
    /// A token of unknown lifetime: it is used until it is refused.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self {
            token: token.into(),
            end: None,
        }
    }

    /// Sets how long the token lives from now on.
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: Duration) -> Self {
        self.end = Instant::now().checked_add(lifetime);
        self
    }
}

impl fmt::Debug for FixedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FixedToken")
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl TokenSource for FixedToken {
    fn fetch<'a>(
        &'a self,
        _endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        let answer = TokenResponse::new(self.token.clone());
        let answer = match self.end {
            None => Ok(answer),
            Some(end) => match end.checked_duration_since(Instant::now()) {
                Some(left) if !left.is_zero() => Ok(answer.with_lifetime(left)),
                _ => Err(AuthError::new(
                    AuthErrorKind::Configuration,
                    "the fixed access token has run out: give the session a new one",
                )),
            },
        };
        Box::pin(std::future::ready(answer))
    }

    fn is_renewable(&self) -> bool {
        false
    }
}
