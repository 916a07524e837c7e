//! The token in use, and whether it may be sent.
//!
//! Every call reads it, so reading takes no lock. Tokens carry a generation, counted from one. A token
//! that the API rejects is marked dead by its generation, so a 401 that comes late, for a token that
//! was replaced long ago, touches nothing. While no other can be had for the moment, the dead one is
//! the last resort of calls that it was not rejected for: the 401 may have been about the operation. A
//! success acquits it, and revives it. The whole story of a 401 is told in `call::unauthorized`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use secrecy::SecretString;

use crate::error::auth::AuthError;
use crate::token::access_token::{AccessToken, Bearer, SentToken};
use crate::token::refresh_options::RefreshOptions;
use crate::token::rejected_tokens::{RejectedTokens, is_same};

/// What a caller needs of a token, beyond that it can be sent.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Need {
    /// It must have time left to travel, since what it is sent with can be sent only once.
    pub(crate) lasting: bool,
    /// It must come from the endpoint: for this call, as many tokens from the store were rejected as
    /// it may try.
    pub(crate) from_endpoint: bool,
    /// It must be newer than this generation, which was rejected for this call.
    pub(crate) newer_than: u64,
}

impl Need {
    /// The same without wishes that a token may not meet and still be sent.
    pub(super) fn whatever_it_is_like(self) -> Self {
        Self {
            newer_than: self.newer_than,
            ..Self::default()
        }
    }
}

/// The token in use, if there is one.
#[derive(Debug)]
pub(crate) struct CurrentToken {
    token: ArcSwapOption<AccessToken>,
    /// Every generation up to this one is dead.
    dead: AtomicU64,
    /// Never held across an await.
    rejected: Mutex<RejectedTokens>,
    options: RefreshOptions,
}

impl CurrentToken {
    pub(super) fn new(options: RefreshOptions) -> Self {
        Self {
            token: ArcSwapOption::empty(),
            dead: AtomicU64::new(0),
            rejected: Mutex::default(),
            options,
        }
    }

    /// Whatever is there, usable or not.
    pub(super) fn load(&self) -> Option<Arc<AccessToken>> {
        self.token.load_full()
    }

    /// The token, if it can be sent at `now` and is what the caller needs.
    pub(super) fn usable(&self, need: Need, now: Instant) -> Option<Arc<AccessToken>> {
        self.load().filter(|token| self.is_usable(token, need, now))
    }

    /// The same for a request: no lock, no await, and no count of who holds it.
    pub(super) fn usable_bearer(&self, need: Need, now: Instant) -> Option<Bearer> {
        let token = self.token.load();
        let token = token.as_deref();
        token
            .filter(|token| self.is_usable(token, need, now))
            .map(Into::into)
    }

    fn is_usable(&self, token: &AccessToken, need: Need, now: Instant) -> bool {
        if self.is_dead(token) || token.generation() <= need.newer_than {
            return false;
        }
        if need.from_endpoint && token.is_shared() {
            return false;
        }
        let margin = match token.lifetime() {
            Some(life) if need.lasting => self.options.reserve_for(life),
            _ => Duration::ZERO,
        };
        token.outlives(now, margin)
    }

    /// Whether the API rejected it.
    pub(super) fn is_dead(&self, token: &AccessToken) -> bool {
        token.generation() <= self.dead.load(Ordering::Acquire)
    }

    /// Puts a new token in place of the one in use.
    pub(super) fn replace(&self, token: Arc<AccessToken>) {
        self.token.store(Some(token));
    }

    /// Whether the API rejected this very text before.
    pub(super) fn was_rejected(&self, secret: &SecretString) -> bool {
        self.rejected().contains(secret)
    }

    /// The tokens that the API rejected, newest last.
    pub(super) fn rejected_tokens(&self) -> Vec<SecretString> {
        self.rejected().to_vec()
    }

    /// A token that the API rejected for another call, while there is no other for the moment.
    pub(super) fn last_resort(
        &self,
        need: Need,
        error: &AuthError,
        now: Instant,
    ) -> Option<Bearer> {
        let current = self.token.load();
        let token = current.as_deref().filter(|token| {
            error.is_transient()
                && token.generation() > need.newer_than
                && token.outlives(now, Duration::ZERO)
        })?;
        tracing::debug!(
            %error,
            generation = token.generation(),
            "no new token for the moment; trying the one that was rejected for another call"
        );
        Some(token.into())
    }

    /// Counts a 401 to the token of `generation`, if it is the one in use. Gives its number.
    pub(crate) fn count_rejection(&self, generation: u64) -> Option<u32> {
        self.of_generation(generation)
            .map(|token| token.standing().reject())
    }

    /// Whether the token of `generation` is the one in use, and a success came after its rejection of
    /// this number.
    pub(crate) fn is_acquitted_of(&self, generation: u64, rejection: u32) -> bool {
        self.of_generation(generation)
            .is_some_and(|token| token.standing().is_acquitted_of(rejection))
    }

    /// Marks the token of `generation`, and every older one, as dead. Newer tokens are not touched.
    pub(crate) fn reject(&self, generation: u64) {
        if self.dead.fetch_max(generation, Ordering::AcqRel) >= generation {
            return;
        }
        if let Some(token) = self.of_generation(generation) {
            self.rejected().add(token.secret().clone());
        }
    }

    /// Marks `token` as dead, if it is the one in use: something else than a call found that out.
    pub(crate) fn reject_token(&self, token: &SecretString) {
        if let Some(current) = self.load()
            && is_same(current.secret(), token)
        {
            current.standing().reject();
            self.reject(current.generation());
        }
    }

    /// Notes that the API accepted a token that it had rejected before it was sent.
    pub(crate) fn acquit(&self, sent: SentToken) {
        let Some(token) = self.of_generation(sent.generation) else {
            return;
        };
        if !token.standing().acquit(sent.rejections) {
            return;
        }
        let before = sent.generation - 1;
        let revived = self.dead.compare_exchange(
            sent.generation,
            before,
            Ordering::AcqRel,
            Ordering::Acquire,
        );
        if revived.is_ok() {
            self.rejected().remove(token.secret());
            tracing::info!(
                generation = sent.generation,
                "a token that was rejected is accepted: it was the operation"
            );
        }
    }

    fn of_generation(&self, generation: u64) -> Option<Arc<AccessToken>> {
        self.load().filter(|token| token.generation() == generation)
    }

    fn rejected(&self) -> MutexGuard<'_, RejectedTokens> {
        // Nothing that runs under the lock panics half-way through a change.
        self.rejected.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::auth::AuthErrorKind;
    use crate::oauth::response::TokenResponse;

    const HOUR: Duration = Duration::from_hours(1);

    fn put(current: &CurrentToken, generation: u64, now: Instant) -> SentToken {
        let response = TokenResponse::new(format!("t{generation}")).with_lifetime(HOUR);
        let token = AccessToken::new(response, generation, now, false).unwrap();
        current.replace(Arc::new(token));
        sent(current, now)
    }

    /// What a call that is sent now carries, also as a last resort.
    fn sent(current: &CurrentToken, now: Instant) -> SentToken {
        let error = AuthError::new(AuthErrorKind::Server, "none for the moment");
        let bearer = current.last_resort(Need::default(), &error, now);
        bearer.unwrap().sent
    }

    fn is_usable(current: &CurrentToken, now: Instant) -> bool {
        current.usable(Need::default(), now).is_some()
    }

    #[test]
    fn a_late_rejection_of_an_older_token_touches_nothing() {
        let now = Instant::now();
        let current = CurrentToken::new(RefreshOptions::default());
        put(&current, 1, now);
        put(&current, 2, now);
        assert_eq!(current.count_rejection(1), None);
        current.reject(1);
        current.reject_token(&"t1".into());
        assert!(is_usable(&current, now));
        assert!(!current.was_rejected(&"t2".into()));
        current.reject(2);
        assert!(!is_usable(&current, now));
        assert!(current.was_rejected(&"t2".into()));
    }

    #[test]
    fn a_success_revives_a_token_unless_it_was_rejected_again_since() {
        let now = Instant::now();
        let current = CurrentToken::new(RefreshOptions::default());
        let reject = || {
            let number = current.count_rejection(1);
            current.reject(1);
            number
        };
        put(&current, 1, now);
        assert_eq!(reject(), Some(1));
        let first = sent(&current, now);
        assert_eq!(reject(), Some(2));
        current.acquit(first);
        assert!(!is_usable(&current, now), "there was another since");
        assert!(current.is_acquitted_of(1, 1) && !current.is_acquitted_of(1, 2));
        current.acquit(sent(&current, now));
        assert!(is_usable(&current, now));
        assert!(!current.was_rejected(&"t1".into()));
    }

    #[test]
    fn the_last_resort_is_for_calls_that_the_token_was_not_rejected_for() {
        let now = Instant::now();
        let current = CurrentToken::new(RefreshOptions::default());
        put(&current, 1, now);
        current.reject(1);
        let resort = |kind, newer_than, now| {
            let need = Need {
                newer_than,
                ..Need::default()
            };
            let error = AuthError::new(kind, "no token");
            current.last_resort(need, &error, now).is_some()
        };
        assert!(resort(AuthErrorKind::Server, 0, now));
        assert!(!resort(AuthErrorKind::Server, 1, now), "it was");
        assert!(!resort(AuthErrorKind::InvalidClient, 0, now), "for good");
        assert!(!resort(AuthErrorKind::Server, 0, now + HOUR), "expired");
    }
}
