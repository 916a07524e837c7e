//! A token store that cannot stand in the way: each call to it is bounded in time, and a store that
//! failed is left alone for a few seconds.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;

use crate::clock::Timing;
use crate::counters::Counters;
use crate::store::token_store::{
    LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};

/// How long a store that failed is left alone.
const REST: Duration = Duration::from_secs(5);
/// How often a store that comes and goes is told of.
const TOLD_EVERY: Duration = Duration::from_mins(5);

/// A token store, and what the session knows of its health.
#[derive(Debug)]
pub(crate) struct GuardedStore {
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
    resting: Option<Instant>,
    /// When a failure was last told.
    told: Option<Instant>,
}

/// The store failed, now or a moment ago.
#[derive(Debug)]
pub(crate) struct Unavailable;

impl GuardedStore {
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
                    tracing::debug!(%error, "what is stored is replaced");
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

    pub(crate) async fn swap_lock(
        &self,
        key: &StoreKey,
        from: &StoreLock,
        to: &StoreLock,
        ttl: Duration,
    ) -> Result<bool, Unavailable> {
        self.call_anyway(async { self.store.swap_lock(key, from, to, ttl).await })
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
        let rests = self.health().resting;
        if rests.is_some_and(|until| self.timing.now() < until) {
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
        let failure: Box<dyn std::error::Error + Send + Sync> =
            match self.timing.within(self.call_limit, call).await {
                Ok(Err(_)) => "the token store panicked".into(),
                Ok(Ok(Ok(value))) => {
                    if self.health().resting.take().is_some() {
                        tracing::debug!("the token store works again");
                    }
                    return Ok(value);
                }
                Ok(Ok(Err(error))) => error.into(),
                Err(_) => "the token store does not answer in time".into(),
            };
        self.counters.store_failures.add(1);
        if self.is_to_be_told() {
            tracing::warn!(
                error = failure.as_ref(),
                "the token store does not help; this instance refreshes alone until it does"
            );
        } else {
            tracing::debug!(
                error = failure.as_ref(),
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
        health.resting = Some(now + REST);
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
