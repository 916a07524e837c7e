//! One token among instances: a refresh by way of a token store.
//!
//! [`SharedRefresher`] wraps the [refresher](crate::token::refresher). Whoever gets the store's lock
//! asks the token endpoint, and renews the lock for as long as that takes; the others poll until its
//! token is there and take it. The store is a helper and never a condition: whenever it does not help,
//! the instance refreshes alone, a random moment later, so that instances which lose their store
//! together do not ask together.
//!
//! A store that does not say in time whether the lock was taken may have given it all the same, and
//! then all others wait for an instance that does not know of it. So that one leaves its token and
//! frees the lock whatever it was told, behind its callers' backs: they have waited enough.
//!
//! A holder that fails leaves word of it, so that the others do not hear the same one after the other.
//! Where the endpoint itself said no, each of them asks it once, without retries; the word alone fails
//! no sign-in, because what lies in a store may be wrong. Where it may be the holder's own network,
//! each of them tries for itself.

mod acceptance;
mod failure;
mod patience;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use crate::clock::Timing;
use crate::counters::Counters;
use crate::error::auth::{AuthError, AuthErrorKind};
use crate::oauth::response::TokenResponse;
use crate::store::circuit_breaker::{CircuitBreaker, Unavailable};
use crate::store::token_store::{LockAttempt, StoreKey, StoreLock, StoredToken};
use crate::token::refresh_request::{Obtained, Refresh, RefreshRequest, Tries, Trigger};
use crate::token::refresher::Refresher;
use crate::token::shared::acceptance::accepts;
use crate::token::shared::failure::{is_the_endpoints, left_by};
use crate::token::shared::patience::{LONGEST_LOCK, POLL, Patience};

/// How long one call to the store may take, unless the user says otherwise.
pub(crate) const CALL_LIMIT: Duration = Duration::from_secs(1);
/// How long the lock outlives the time that one token request may take.
const LOCK_MARGIN: Duration = Duration::from_secs(2);
/// The lock is renewed this many times while it lives.
const RENEWALS: u32 = 3;
/// How far instances that lost their store are spread.
const SPREAD: Duration = Duration::from_millis(250);
/// How far instances are spread that waited for another one in vain.
const LONG_SPREAD: Duration = Duration::from_secs(1);

/// Asks a token store first, and the token source where that does not help.
#[derive(Debug)]
pub(crate) struct SharedRefresher {
    refresher: Refresher,
    store: Arc<CircuitBreaker>,
    lock_ttl: Duration,
    timing: Timing,
    counters: Arc<Counters>,
}

/// Why an instance refreshes alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alone {
    /// The store failed.
    NoStore,
    /// It failed when it was asked for the lock, which may have been taken.
    PerhapsHolding,
    /// The store works, and the instance that has the lock does not come to an end.
    NoHelp,
    /// Another instance has just tried in vain, and it is the endpoint's doing.
    AfterAnother,
}

impl Alone {
    fn lost_its_store(self) -> bool {
        matches!(self, Self::NoStore | Self::PerhapsHolding)
    }
}

impl From<Unavailable> for Alone {
    fn from(_: Unavailable) -> Self {
        Self::NoStore
    }
}

impl Refresh for SharedRefresher {
    fn obtain<'a>(
        &'a self,
        request: &'a RefreshRequest<'a>,
    ) -> BoxFuture<'a, Result<Obtained, AuthError>> {
        let Some(share_id) = request.from.source.share_id() else {
            return self.refresher.obtain(request);
        };
        let key = StoreKey::new(&self.refresher.endpoint.place(), &share_id);
        Box::pin(async move {
            self.refresher.spread_start(request).await?;
            let lock = StoreLock::random();
            match self.through_store(&key, &lock, request).await {
                Ok(outcome) => outcome,
                Err(alone) => self.alone(key, lock, request, alone).await,
            }
        })
    }

    fn waits_beyond(&self, deadline: Instant) -> BoxFuture<'_, AuthError> {
        self.refresher.waits_beyond(deadline)
    }
}

impl SharedRefresher {
    /// `refresher` with a store before it.
    pub(crate) fn new(
        refresher: Refresher,
        store: CircuitBreaker,
        counters: Arc<Counters>,
    ) -> Self {
        let request_limit = refresher.endpoint.timeout;
        Self {
            store: Arc::new(store),
            lock_ttl: request_limit.saturating_add(LOCK_MARGIN).min(LONGEST_LOCK),
            timing: refresher.timing.clone(),
            counters,
            refresher,
        }
    }

    /// Takes the token that another instance left, or fetches one and leaves it for the others.
    async fn through_store(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        request: &RefreshRequest<'_>,
    ) -> Result<Result<Obtained, AuthError>, Alone> {
        let mut patience = Patience::new(self.timing.now(), self.lock_ttl);
        loop {
            if let Some(taken) = self.take(key, request).await? {
                return Ok(Ok(taken));
            }
            let attempt = self.store.try_lock(key, lock, self.lock_ttl).await;
            match attempt.map_err(|Unavailable| Alone::PerhapsHolding)? {
                LockAttempt::Taken => {
                    return Ok(self.fetch_under_lock(key, lock, request).await);
                }
                LockAttempt::Failed { failure, remaining } => {
                    // It was not with the new credentials that the other one failed.
                    let is_rotation = request.trigger == Trigger::Rotation;
                    return Err(if is_the_endpoints(failure, remaining) && !is_rotation {
                        Alone::AfterAnother
                    } else {
                        Alone::NoHelp
                    });
                }
                LockAttempt::Held { holder, remaining } => {
                    if !patience.lasts(self.timing.now(), holder, remaining) {
                        tracing::warn!(
                            "another instance holds the token store's lock for too long"
                        );
                        return Err(Alone::NoHelp);
                    }
                }
            }
            if request.from.is_replaced() {
                return Ok(Err(AuthError::obsolete()));
            }
            self.timing
                .sleep(POLL / 2 + self.timing.up_to(POLL / 2))
                .await;
        }
    }

    async fn fetch_under_lock(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        request: &RefreshRequest<'_>,
    ) -> Result<Obtained, AuthError> {
        // The holder before may have finished between the look and the lock.
        let outcome = if let Ok(Some(taken)) = self.take(key, request).await {
            Ok(taken)
        } else {
            let fetch = async {
                let response = self.refresher.fetch(request, Tries::All).await?;
                if let Some(token) = self.to_store(&response) {
                    let _ = self.store.save_under_lock(key, &token).await;
                }
                Ok(Obtained::from_endpoint(response))
            };
            tokio::select! {
                biased;
                outcome = fetch => outcome,
                never = self.renew(key, lock) => match never {},
            }
        };
        // A lock that cannot be freed frees itself; the token matters more.
        let _ = match outcome.as_ref().err().and_then(left_by) {
            Some((failure, ttl)) => self.store.leave_failure(key, lock, failure, ttl).await,
            None => self.store.unlock(key, lock).await,
        };
        outcome
    }

    /// Keeps the lock. Retries and a `Retry-After` may take minutes, and a lock that lived that
    /// long by itself would outlive a holder that was killed.
    async fn renew(&self, key: &StoreKey, lock: &StoreLock) -> Infallible {
        loop {
            self.timing.sleep(self.lock_ttl / RENEWALS).await;
            // A lock that is lost meanwhile is another's now; the token is worth having anyway.
            let _ = self.store.renew_lock(key, lock, self.lock_ttl).await;
        }
    }

    /// Refreshes without the lock, a random moment later.
    async fn alone(
        &self,
        key: StoreKey,
        lock: StoreLock,
        request: &RefreshRequest<'_>,
        why: Alone,
    ) -> Result<Obtained, AuthError> {
        let (spread, tries) = match why {
            Alone::NoStore | Alone::PerhapsHolding => (SPREAD, Tries::All),
            Alone::NoHelp => (LONG_SPREAD, Tries::All),
            Alone::AfterAnother => (LONG_SPREAD, Tries::One),
        };
        self.timing.sleep(self.timing.up_to(spread)).await;
        // One that was quicker may have brought a token meanwhile.
        if !why.lost_its_store()
            && let Ok(Some(taken)) = self.take(&key, request).await
        {
            return Ok(taken);
        }
        let fetched = self.refresher.fetch(request, tries).await;
        let token = fetched.as_ref().ok().and_then(|new| self.to_store(new));
        if why == Alone::PerhapsHolding {
            self.leave_behind(key, lock, token);
        } else if let Some(token) = token {
            let _ = self.store.save(&key, &token).await;
        }
        match fetched {
            Ok(response) => Ok(Obtained::from_endpoint(response)),
            // A fleet that signs in one by one because its store is gone runs into the limit.
            Err(error) if why.lost_its_store() && error.kind() == AuthErrorKind::RateLimited => {
                Err(error.for_want_of_a_store())
            }
            Err(error) => Err(error),
        }
    }

    /// Leaves the token, if there is one, and frees the lock that may be this instance's.
    fn leave_behind(&self, key: StoreKey, lock: StoreLock, token: Option<StoredToken>) {
        let store = Arc::clone(&self.store);
        tokio::spawn(async move {
            if let Some(token) = token {
                let _ = store.save_under_lock(&key, &token).await;
            }
            let _ = store.unlock(&key, &lock).await;
        });
    }

    /// The token that another instance left, if it is what the request wants.
    async fn take(
        &self,
        key: &StoreKey,
        request: &RefreshRequest<'_>,
    ) -> Result<Option<Obtained>, Unavailable> {
        let asked = self.timing.now();
        let found = self.store.load(key).await?;
        let taken = found.filter(|token| accepts(request, &self.refresher.scopes, token));
        Ok(taken.map(|token| {
            self.counters.tokens_from_store.add(1);
            let age = token.age;
            let mut response =
                TokenResponse::new(token.access_token).with_lifetime(token.remaining);
            response.scope = token.scope;
            response.requested_at = Some(asked);
            Obtained {
                response,
                shared: true,
                age,
            }
        }))
    }

    /// What the others get of a token. One of unknown life is not shared: nobody could tell when to
    /// stop taking it.
    fn to_store(&self, response: &TokenResponse) -> Option<StoredToken> {
        let life = response.lifetime?;
        let spent = response
            .requested_at
            .map(|asked| self.timing.now().saturating_duration_since(asked))
            .unwrap_or_default();
        let left = life.saturating_sub(spent);
        Some(
            StoredToken::new(response.access_token.clone(), left)
                .with_scope(response.scope.clone())
                .with_age(spent),
        )
    }
}
