//! A token store that dies, hangs, lies, panics or never frees its lock, when it is told to.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use genesys_cloud_auth::BoxFuture;
use genesys_cloud_auth::store::{
    HolderFailure, LockAttempt, MemoryStore, StoreError, StoreKey, StoreLock, StoredToken,
    TokenStore,
};

/// A lock that nobody of ours has, and that another one has at every call.
pub(crate) fn held_for_ever() -> LockAttempt {
    let store = MemoryStore::new();
    let key = StoreKey::new("any", "any");
    let attempt = || {
        let lock = StoreLock::random();
        let attempt = store.try_lock(&key, &lock, Duration::from_hours(24));
        let attempt = futures_util::FutureExt::now_or_never(attempt);
        attempt.unwrap().unwrap()
    };
    assert!(matches!(attempt(), LockAttempt::Taken));
    let held = attempt();
    assert!(matches!(held, LockAttempt::Held { .. }));
    held
}

/// A store with a fault.
#[derive(Debug, Default)]
pub(crate) struct Faulty {
    inner: MemoryStore,
    pub(crate) dead: AtomicBool,
    pub(crate) hangs: AtomicBool,
    /// Handed out in turn, over and over, in place of what is stored.
    pub(crate) lies: Mutex<VecDeque<StoredToken>>,
    /// Always taken by someone else.
    pub(crate) locked: AtomicBool,
    /// That is the same one each time.
    pub(crate) holder: Mutex<Option<LockAttempt>>,
    pub(crate) panics: AtomicBool,
    /// The next lock is given, and the response lost.
    pub(crate) loses_lock: AtomicBool,
}

impl Faulty {
    pub(crate) fn die(&self) {
        self.dead.store(true, Ordering::Relaxed);
    }

    async fn fault(&self) -> Result<(), StoreError> {
        assert!(
            !self.panics.load(Ordering::Relaxed),
            "the store has a fault"
        );
        if self.hangs.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
        if self.dead.load(Ordering::Relaxed) {
            return Err(StoreError::new("is dead"));
        }
        Ok(())
    }
}

impl TokenStore for Faulty {
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            let lie = {
                let mut lies = self.lies.lock().unwrap();
                let next = lies.pop_front();
                lies.extend(next.clone());
                next
            };
            match lie {
                Some(lie) => Ok(Some(lie)),
                None => self.inner.load(key).await,
            }
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            self.inner.save(key, token).await
        })
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            if self.locked.load(Ordering::Relaxed) {
                let fixed = self.holder.lock().unwrap().clone();
                return Ok(fixed.unwrap_or_else(held_for_ever));
            }
            let attempt = self.inner.try_lock(key, lock, ttl).await;
            if self.loses_lock.swap(false, Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            attempt
        })
    }

    fn renew_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            self.inner.renew_lock(key, lock, ttl).await
        })
    }

    fn unlock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            self.inner.unlock(key, lock).await
        })
    }

    fn leave_failure<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        failure: HolderFailure,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            self.fault().await?;
            self.inner.leave_failure(key, lock, failure, ttl).await
        })
    }
}
