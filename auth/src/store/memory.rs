//! A [`TokenStore`] in memory, for several sessions of one process.
//!
//! A single session needs no store: it keeps its own token. Two sessions with the same client —
//! say, with different retry policies — share one token by sharing an `Arc<MemoryStore>`.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::Instant;

use crate::store::token_store::{
    HolderFailure, LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};

/// Shares tokens among the sessions of one process.
#[derive(Default)]
pub struct MemoryStore {
    entries: Mutex<HashMap<StoreKey, Entry>>,
}

#[derive(Default)]
struct Entry {
    token: Option<(StoredToken, Instant)>,
    /// With the end of its time.
    lock: Option<(Lock, Instant)>,
}

/// What lies in a lock's place.
enum Lock {
    Held(StoreLock),
    Failed(HolderFailure),
}

impl Lock {
    fn is(&self, lock: &StoreLock) -> bool {
        matches!(self, Self::Held(held) if held == lock)
    }
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends the hold of `lock`, and does nothing if it is another's by now.
    fn put_in_place_of(&self, key: &StoreKey, lock: &StoreLock, new: Option<(Lock, Instant)>) {
        if let Some(entry) = self.entries().get_mut(key)
            && entry.lock.as_ref().is_some_and(|(there, _)| there.is(lock))
        {
            entry.lock = new;
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<StoreKey, Entry>> {
        // Each section below leaves the map whole at every step, so a panic in another thread
        // cannot have left half a change behind.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

/// Tokio's clock, which tests move: a store is made before the session that has a clock of its own.
#[cfg_attr(
    not(test),
    expect(clippy::disallowed_methods, reason = "it has no session's clock")
)]
fn now() -> Instant {
    Instant::now()
}

/// The instant `life` from now; a life too long for the clock is cut to a century.
fn after(life: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_hours(100 * 365 * 24);
    now() + life.min(CENTURY)
}

impl TokenStore for MemoryStore {
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        let now = now();
        let found = self.entries().get(key).and_then(|entry| {
            let (token, end) = entry.token.as_ref()?;
            let remaining = end.checked_duration_since(now)?;
            let spent = token.remaining.saturating_sub(remaining);
            (!remaining.is_zero()).then(|| StoredToken {
                remaining,
                age: token.age.map(|age| age.saturating_add(spent)),
                ..token.clone()
            })
        });
        Box::pin(ready(Ok(found)))
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let end = after(token.remaining);
        self.entries().entry(key.clone()).or_default().token = Some((token.clone(), end));
        Box::pin(ready(Ok(())))
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>> {
        let now = now();
        let mut entries = self.entries();
        let entry = entries.entry(key.clone()).or_default();
        let lock_there = entry
            .lock
            .as_ref()
            .filter(|(there, end)| *end > now && !there.is(lock));
        let attempt = match lock_there {
            Some((Lock::Held(holder), end)) => LockAttempt::Held {
                holder: holder.clone(),
                remaining: Some(*end - now),
            },
            Some((Lock::Failed(failure), end)) => LockAttempt::Failed {
                failure: *failure,
                remaining: Some(*end - now),
            },
            None => {
                entry.lock = Some((Lock::Held(lock.clone()), after(ttl)));
                LockAttempt::Taken
            }
        };
        Box::pin(ready(Ok(attempt)))
    }

    fn renew_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let now = now();
        let mut entries = self.entries();
        let there = entries.get_mut(key).and_then(|entry| entry.lock.as_mut());
        let held = there.filter(|(there, end)| there.is(lock) && *end > now);
        let is_held = held.map(|(_, end)| *end = after(ttl)).is_some();
        Box::pin(ready(Ok(is_held)))
    }

    fn unlock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.put_in_place_of(key, lock, None);
        Box::pin(ready(Ok(())))
    }

    fn leave_failure<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        failure: HolderFailure,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.put_in_place_of(key, lock, Some((Lock::Failed(failure), after(ttl))));
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn key() -> StoreKey {
        StoreKey::new("login.example", "client")
    }

    const MINUTE: Duration = Duration::from_mins(1);

    async fn lock(store: &MemoryStore) -> Option<StoreLock> {
        let lock = StoreLock::random();
        let attempt = store.try_lock(&key(), &lock, MINUTE).await.unwrap();
        attempt.is_taken().then_some(lock)
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_there_with_the_time_it_has_left_and_then_gone() {
        let store = MemoryStore::new();
        assert!(store.load(&key()).await.unwrap().is_none());
        let token = StoredToken::new("t1", MINUTE)
            .with_scope(Some("login".into()))
            .with_age(MINUTE);
        store.save(&key(), &token).await.unwrap();
        tokio::time::advance(MINUTE / 2).await;
        let found = store.load(&key()).await.unwrap().unwrap();
        assert_eq!(found.access_token.expose_secret(), "t1");
        assert_eq!(found.remaining, MINUTE / 2);
        assert_eq!(found.age, Some(MINUTE + MINUTE / 2));
        assert_eq!(found.scope.as_deref(), Some("login"));
        tokio::time::advance(MINUTE / 2).await;
        assert!(store.load(&key()).await.unwrap().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn one_holds_the_lock_until_it_is_freed_or_runs_out() {
        let store = MemoryStore::new();
        let first = lock(&store).await.unwrap();
        assert!(lock(&store).await.is_none());
        store.unlock(&key(), &first).await.unwrap();
        let second = lock(&store).await.unwrap();
        store.unlock(&key(), &first).await.unwrap();
        assert!(
            lock(&store).await.is_none(),
            "a late unlock of the first holder freed the second holder's lock"
        );
        tokio::time::advance(MINUTE).await;
        let third = lock(&store).await.unwrap();
        assert_ne!(second, third);
    }

    #[tokio::test(start_paused = true)]
    async fn a_lock_is_renewed_by_its_holder_and_by_nobody_else() {
        let store = MemoryStore::new();
        let first = lock(&store).await.unwrap();
        tokio::time::advance(MINUTE / 2).await;
        assert!(store.renew_lock(&key(), &first, MINUTE).await.unwrap());
        tokio::time::advance(MINUTE / 2).await;
        assert!(lock(&store).await.is_none(), "it was renewed");
        let other = StoreLock::random();
        assert!(!store.renew_lock(&key(), &other, MINUTE).await.unwrap());
        tokio::time::advance(MINUTE / 2).await;
        assert!(!store.renew_lock(&key(), &first, MINUTE).await.unwrap());
        assert!(lock(&store).await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_left_by_the_holder_alone_and_for_its_time() {
        let store = MemoryStore::new();
        let first = lock(&store).await.unwrap();
        let other = StoreLock::random();
        let failure = HolderFailure::Endpoint;
        let key = key();
        let leave = |lock| store.leave_failure(&key, lock, failure, MINUTE);
        leave(&other).await.unwrap();
        assert!(store.renew_lock(&key, &first, MINUTE).await.unwrap());
        leave(&first).await.unwrap();
        assert!(!store.renew_lock(&key, &first, MINUTE).await.unwrap());
        // Not even the one who left it has the lock.
        for lock in [&first, &other] {
            let attempt = store.try_lock(&key, lock, MINUTE).await.unwrap();
            let remaining = Some(MINUTE);
            assert_eq!(attempt, LockAttempt::Failed { failure, remaining });
        }
        store.unlock(&key, &first).await.unwrap();
        assert!(lock(&store).await.is_none(), "there is no lock to free");
        tokio::time::advance(MINUTE).await;
        assert!(lock(&store).await.is_some());
    }
}
