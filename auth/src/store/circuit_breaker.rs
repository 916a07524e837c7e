//! A token store that cannot stand in the way.
//!
//! Each call to it is bounded in time, a panic of it counts as a failure, and a store that failed is
//! left alone for a few seconds: the circuit is open until then.

use std::error::Error as _;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;

use crate::clock::Timing;
use crate::counters::Counters;
use crate::error::shown::Shown;
use crate::store::token_store::{
    HolderFailure, LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};

/// How long a store that failed is left alone.
const OPEN: Duration = Duration::from_secs(5);
/// How often a store that comes and goes is told of.
const TOLD_EVERY: Duration = Duration::from_mins(5);

/// Passes calls on to a token store, unless it failed a moment ago.
#[derive(Debug)]
pub(crate) struct CircuitBreaker {
    store: Arc<dyn TokenStore>,
    /// How long one call may take.
    call_limit: Duration,
    timing: Timing,
    counters: Arc<Counters>,
    health: Mutex<Health>,
}

#[derive(Debug, Default)]
struct Health {
    /// Until when the store is left alone; `None` while it works.
    open_until: Option<Instant>,
    /// When a failure was last told.
    told: Option<Instant>,
}

/// The store failed, now or a moment ago.
#[derive(Debug)]
pub(crate) struct Unavailable;

impl CircuitBreaker {
    pub(crate) fn new(
        store: Arc<dyn TokenStore>,
        call_limit: Duration,
        timing: Timing,
        counters: Arc<Counters>,
    ) -> Self {
        Self {
            store,
            call_limit,
            timing,
            counters,
            health: Mutex::default(),
        }
    }

    /// The token under `key`. Whatever is there and is no token counts as none, so that the next
    /// token is put in its place.
    pub(crate) async fn load(&self, key: &StoreKey) -> Result<Option<StoredToken>, Unavailable> {
        self.call(async {
            match self.store.load(key).await {
                Err(error) if error.is_not_a_token() => {
                    let error = in_full(&error);
                    tracing::debug!(error = %Shown(&error), "what is stored is replaced");
                    Ok(None)
                }
                found => found,
            }
        })
        .await
    }

    pub(crate) async fn save(
        &self,
        key: &StoreKey,
        token: &StoredToken,
    ) -> Result<(), Unavailable> {
        self.call(async { self.store.save(key, token).await }).await
    }

    /// Keeps the token that the holder of the lock fetched.
    pub(crate) async fn save_under_lock(
        &self,
        key: &StoreKey,
        token: &StoredToken,
    ) -> Result<(), Unavailable> {
        self.call_anyway(async { self.store.save(key, token).await })
            .await
    }

    pub(crate) async fn try_lock(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        ttl: Duration,
    ) -> Result<LockAttempt, Unavailable> {
        self.call(async { self.store.try_lock(key, lock, ttl).await })
            .await
    }

    pub(crate) async fn renew_lock(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        ttl: Duration,
    ) -> Result<bool, Unavailable> {
        self.call_anyway(async { self.store.renew_lock(key, lock, ttl).await })
            .await
    }

    pub(crate) async fn leave_failure(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        failure: HolderFailure,
        ttl: Duration,
    ) -> Result<(), Unavailable> {
        self.call_anyway(async { self.store.leave_failure(key, lock, failure, ttl).await })
            .await
    }

    pub(crate) async fn unlock(&self, key: &StoreKey, lock: &StoreLock) -> Result<(), Unavailable> {
        self.call_anyway(async { self.store.unlock(key, lock).await })
            .await
    }

    /// One call, unless the store failed a moment ago.
    async fn call<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Unavailable> {
        let open_until = self.health().open_until;
        if open_until.is_some_and(|until| self.timing.now() < until) {
            return Err(Unavailable);
        }
        self.call_anyway(call).await
    }

    /// Bounds one call, and keeps account of the store's health. What a holder of the lock has to
    /// say is tried also after a failure: if it is lost, all others wait for nothing.
    async fn call_anyway<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, Unavailable> {
        // A store of the user's own may panic too, and signing in must not fail with it. Calls come
        // as blocks, so that what a method does before it gives its future is inside.
        let call = AssertUnwindSafe(call).catch_unwind();
        let failure = match self.timing.within(self.call_limit, call).await {
            Ok(Err(_)) => "the token store panicked".to_owned(),
            Ok(Ok(Ok(value))) => {
                if self.health().open_until.take().is_some() {
                    tracing::debug!("the token store works again");
                }
                return Ok(value);
            }
            Ok(Ok(Err(error))) => in_full(&error),
            Err(_) => "the token store does not respond in time".to_owned(),
        };
        self.counters.store_failures.add(1);
        if self.is_to_be_told() {
            tracing::warn!(
                error = %Shown(&failure),
                "the token store does not help; this instance refreshes alone until it does"
            );
        } else {
            tracing::debug!(
                error = %Shown(&failure),
                "the token store still does not help"
            );
        }
        Err(Unavailable)
    }

    /// Notes a failure. Says whether people are to hear of it: a store that comes and goes must
    /// not fill the log.
    fn is_to_be_told(&self) -> bool {
        let now = self.timing.now();
        let mut health = self.health();
        health.open_until = Some(now + OPEN);
        let told = health
            .told
            .is_some_and(|told| now.saturating_duration_since(told) < TOLD_EVERY);
        if !told {
            health.told = Some(now);
        }
        !told
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        // Nothing under the lock panics.
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An error of a store with its causes. A store may be of the user's own, so the text is anyone's, and
/// is logged as such.
fn in_full(error: &StoreError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_with_its_causes() {
        let error = StoreError::new("is dead").with_source(StoreError::new("is empty"));
        assert_eq!(
            in_full(&error),
            "the token store is dead: the token store is empty"
        );
    }
}
