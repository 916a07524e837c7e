//! One token among instances: how a refresh uses a token store.
//!
//! Whoever gets the store's lock asks the token endpoint; the others poll until its token is there
//! and take it. The store is a helper and never a condition: each call to it is bounded in time, a
//! store that fails is left alone for a few seconds, and a token that the API refused is never
//! taken from it again. Whenever it does not help, the instance refreshes alone.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::BoxFuture;
use crate::clock::Timing;
use crate::error::AuthError;
use crate::refresh::{Obtained, Past, Trigger};
use crate::scopes::RequiredScopes;
use crate::stats::Counters;
use crate::store::{StoreError, StoreKey, StoredToken, TokenStore};
use crate::token::TokenResponse;

/// How long one call to the store may take, unless the user says otherwise.
pub(crate) const CALL_LIMIT: Duration = Duration::from_secs(1);
/// How long a store that failed is left alone.
const REST: Duration = Duration::from_secs(5);
/// The time between two looks at the store while another instance refreshes: half of it fixed, the
/// other half drawn.
const POLL: Duration = Duration::from_millis(100);
/// How long the lock outlives the time that a token request may take.
const LOCK_MARGIN: Duration = Duration::from_secs(2);
/// How far instances that lost their store are spread, when nobody waits for the token.
const SPREAD: Duration = Duration::from_millis(250);
/// Tokens with less life than this are not worth taking.
const SHORTEST_LIFE: Duration = Duration::from_millis(50);

/// A token store, and what the session knows of its health.
#[derive(Debug)]
pub(crate) struct SharedTokens {
    store: Arc<dyn TokenStore>,
    login_host: String,
    /// How long one call to the store may take.
    call_limit: Duration,
    /// How long the lock's holder may take for a token request.
    request_limit: Duration,
    timing: Timing,
    counters: Arc<Counters>,
    /// Until when the store is left alone; `None` while it works.
    resting: Mutex<Option<Instant>>,
}

/// What a token from the store must be like.
pub(crate) struct Wanted<'a> {
    pub(crate) past: &'a Past,
    pub(crate) trigger: Trigger,
    pub(crate) scopes: &'a RequiredScopes,
}

impl Wanted<'_> {
    fn accepts(&self, token: &StoredToken) -> bool {
        let same =
            |other: &SecretString| other.expose_secret() == token.access_token.expose_secret();
        if self.past.distrust_store
            || self.trigger == Trigger::Rotation
            || token.remaining < SHORTEST_LIFE
            || self.past.rejected.iter().any(same)
        {
            return false;
        }
        match &self.past.current {
            Some((current, _)) if same(current) => return false,
            Some((_, Some(left)))
                if matches!(self.trigger, Trigger::Ahead | Trigger::Expiry)
                    && token.remaining <= *left =>
            {
                return false;
            }
            _ => {}
        }
        self.scopes
            .check(token.scope.as_deref(), &token.access_token)
            .is_ok()
    }
}

/// The store does not help: refresh alone.
struct Unavailable;

impl SharedTokens {
    pub(crate) fn new(
        store: Arc<dyn TokenStore>,
        login_host: &str,
        call_limit: Duration,
        request_limit: Duration,
        timing: Timing,
        counters: Arc<Counters>,
    ) -> Self {
        Self {
            store,
            login_host: login_host.to_owned(),
            call_limit,
            request_limit,
            timing,
            counters,
            resting: Mutex::new(None),
        }
    }

    /// Takes the token that another instance left, or fetches one and leaves it for the others.
    pub(crate) async fn obtain<F, Fut>(
        &self,
        share_id: &str,
        wanted: &Wanted<'_>,
        fetch: F,
    ) -> Result<Obtained, AuthError>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        let key = StoreKey::new(&self.login_host, share_id);
        if let Ok(outcome) = self.through_store(&key, wanted, &fetch).await {
            return outcome;
        }
        if wanted.trigger == Trigger::Ahead {
            self.timing.sleep(self.timing.up_to(SPREAD)).await;
        }
        fetched(fetch().await)
    }

    async fn through_store<F, Fut>(
        &self,
        key: &StoreKey,
        wanted: &Wanted<'_>,
        fetch: &F,
    ) -> Result<Result<Obtained, AuthError>, Unavailable>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        let ttl = self.request_limit + LOCK_MARGIN;
        // Longer than a lock can live, so that the end of a dead holder's lock hands over to one
        // waiter instead of sending all of them to the endpoint.
        let deadline = self.timing.now() + ttl + POLL;
        loop {
            if let Some(taken) = self.take(key, wanted).await? {
                return Ok(Ok(taken));
            }
            if let Some(lock) = self.call(self.store.try_lock(key, ttl)).await? {
                // The holder before may have finished between the look and the lock.
                let outcome = match self.take(key, wanted).await {
                    Ok(Some(taken)) => Ok(taken),
                    _ => self.fetch_and_leave(key, fetch).await,
                };
                // A lock that cannot be freed frees itself; the token matters more.
                let _ = self.call(self.store.unlock(key, lock)).await;
                return Ok(outcome);
            }
            if self.timing.now() >= deadline {
                tracing::warn!("another instance holds the token store's lock for too long");
                return Err(Unavailable);
            }
            self.timing
                .sleep(POLL / 2 + self.timing.up_to(POLL / 2))
                .await;
        }
    }

    async fn take(
        &self,
        key: &StoreKey,
        wanted: &Wanted<'_>,
    ) -> Result<Option<Obtained>, Unavailable> {
        let asked = self.timing.now();
        let found = self.call(self.store.load(key)).await?;
        Ok(found.filter(|token| wanted.accepts(token)).map(|token| {
            self.counters.tokens_from_store.add(1);
            let mut response =
                TokenResponse::new(token.access_token).with_lifetime(token.remaining);
            response.scope = token.scope;
            response.requested_at = Some(asked);
            Obtained {
                response,
                shared: true,
            }
        }))
    }

    async fn fetch_and_leave<F, Fut>(
        &self,
        key: &StoreKey,
        fetch: &F,
    ) -> Result<Obtained, AuthError>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        let response = fetch().await?;
        let spent = response
            .requested_at
            .map(|asked| self.timing.now().saturating_duration_since(asked))
            .unwrap_or_default();
        // A token of unknown life is not shared: nobody could tell when to stop taking it.
        if let Some(life) = response.lifetime {
            let left = life.saturating_sub(spent);
            let token = StoredToken::new(response.access_token.clone(), left)
                .with_scope(response.scope.clone());
            let _ = self.call(self.store.save(key, &token)).await;
        }
        fetched(Ok(response))
    }

    /// Bounds one call, and keeps account of the store's health.
    async fn call<T>(&self, call: BoxFuture<'_, Result<T, StoreError>>) -> Result<T, Unavailable> {
        if self
            .resting()
            .is_some_and(|until| self.timing.now() < until)
        {
            return Err(Unavailable);
        }
        let failure: Box<dyn std::error::Error + Send + Sync> =
            match self.timing.within(self.call_limit, call).await {
                Ok(Ok(value)) => {
                    if self.rest(None).is_some() {
                        tracing::info!("the token store works again");
                    }
                    return Ok(value);
                }
                Ok(Err(error)) => error.into(),
                Err(_) => "the token store does not answer in time".into(),
            };
        self.counters.store_failures.add(1);
        if self.rest(Some(self.timing.now() + REST)).is_none() {
            tracing::warn!(
                error = failure.as_ref(),
                "the token store does not help; this instance refreshes alone until it does"
            );
        }
        Err(Unavailable)
    }

    fn resting(&self) -> Option<Instant> {
        // An `Instant` is never half-written, so a poisoned lock still holds a good one.
        *self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rest(&self, until: Option<Instant>) -> Option<Instant> {
        std::mem::replace(
            &mut *self.resting.lock().unwrap_or_else(PoisonError::into_inner),
            until,
        )
    }
}

fn fetched(response: Result<TokenResponse, AuthError>) -> Result<Obtained, AuthError> {
    response.map(|response| Obtained {
        response,
        shared: false,
    })
}
