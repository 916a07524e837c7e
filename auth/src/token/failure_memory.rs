//! What is remembered of a failed sign-in.
//!
//! Where no token is left, every call needs one, and a failed sign-in fails them all for a while:
//! another one right behind it would learn nothing new, and the token endpoint limits how often it is
//! asked. How long depends on what failed.

use std::time::{Duration, Instant};

use crate::error::auth::{AuthError, AuthErrorKind};
use crate::token::refresh_options::RefreshOptions;

/// How long a transient failure is remembered once its retries are used up.
const TRANSIENT: Duration = Duration::from_secs(1);

/// The last sign-in's failure, while it still counts.
#[derive(Debug, Default)]
pub(super) struct FailureMemory(Option<Remembered>);

#[derive(Debug)]
struct Remembered {
    error: AuthError,
    until: Instant,
}

impl FailureMemory {
    /// Keeps `error` until then.
    pub(super) fn remember(&mut self, error: AuthError, until: Instant) {
        self.0 = Some(Remembered { error, until });
    }

    /// What a sign-in at `now` would come to, as far as is remembered.
    pub(super) fn recall(&mut self, now: Instant) -> Option<AuthError> {
        self.0.take_if(|last| last.until <= now);
        self.0.as_ref().map(|last| last.error.clone())
    }

    /// After a token, or with new credentials.
    pub(super) fn forget(&mut self) {
        self.0 = None;
    }
}

/// How long `error` is remembered.
pub(super) fn hold(error: &AuthError, options: &RefreshOptions) -> Duration {
    match error.retry_after() {
        Some(wait) => wait.min(options.longest_hold),
        // What stands in the endpoint's place and sends pages will go on doing so.
        None if !error.is_transient() || error.kind() == AuthErrorKind::Malformed => {
            options.failure_memory
        }
        // All retries were made.
        None => TRANSIENT.min(options.failure_memory),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn failed(kind: AuthErrorKind) -> AuthError {
        AuthError::new(kind, "no token")
    }

    #[test]
    fn a_failure_is_recalled_until_its_time_is_over_or_it_is_forgotten() {
        let now = Instant::now();
        let mut memory = FailureMemory::default();
        assert!(memory.recall(now).is_none());
        memory.remember(failed(AuthErrorKind::Server), now + SECOND);
        assert_eq!(memory.recall(now).unwrap().kind(), AuthErrorKind::Server);
        assert!(memory.recall(now + SECOND).is_none());
        assert!(memory.recall(now).is_none(), "and for good");
        memory.remember(failed(AuthErrorKind::Server), now + SECOND);
        memory.forget();
        assert!(memory.recall(now).is_none());
    }

    #[test]
    fn how_long_depends_on_what_failed() {
        let options = RefreshOptions::default();
        let hold = |error: AuthError| super::hold(&error, &options);
        assert_eq!(hold(failed(AuthErrorKind::InvalidClient)), 10 * SECOND);
        assert_eq!(hold(failed(AuthErrorKind::Malformed)), 10 * SECOND);
        assert_eq!(hold(failed(AuthErrorKind::Server)), SECOND);
        let asked = |wait| failed(AuthErrorKind::RateLimited).with_retry_after(wait);
        assert_eq!(hold(asked(20 * SECOND)), 20 * SECOND);
        assert_eq!(hold(asked(600 * SECOND)), options.longest_hold);
    }
}
