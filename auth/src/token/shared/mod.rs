//! One token among instances: how a refresh uses a token store.
//!
//! Whoever gets the store's lock asks the token endpoint, and renews the lock for as long as that
//! takes; the others poll until its token is there and take it. The store is a helper and never a
//! condition: whenever it does not help, the instance refreshes alone, a random moment later, so
//! that instances which lose their store together do not ask together.
//!
//! A store that does not say in time whether the lock was taken may have given it all the same, and
//! then all others wait for an instance that does not know of it. So that one leaves its token and
//! frees the lock whatever it was told, behind its callers' backs: they have waited enough.
//!
//! A holder that fails leaves a note in the place of its lock, so that the others do not hear the
//! same one after the other. Where the endpoint itself said no, each of them asks it once, without
//! retries; a note alone fails no sign-in, because what lies in a store may be wrong. Where it may be
//! the holder's own network, each of them tries for itself.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::clock::Timing;
use crate::counters::Counters;
use crate::error::{AuthError, AuthErrorKind};
use crate::oauth::response::{TokenResponse, is_header_value};
use crate::oauth::scopes::RequiredScopes;
use crate::store::circuit_breaker::{GuardedStore, Unavailable};
use crate::store::token_store::{FailureNote, LockAttempt, StoreKey, StoreLock, StoredToken};
use crate::token::refresher::{Obtained, Past, Tries, Trigger};

/// How long one call to the store may take, unless the user says otherwise.
pub(crate) const CALL_LIMIT: Duration = Duration::from_secs(1);
/// The time between two looks at the store while another instance refreshes: half of it fixed, the
/// other half drawn.
const POLL: Duration = Duration::from_millis(100);
/// How long the lock outlives the time that one token request may take.
const LOCK_MARGIN: Duration = Duration::from_secs(2);
/// A lock is renewed, so it never has to live longer than this.
const LONGEST_LOCK: Duration = Duration::from_mins(1);
/// The lock is renewed this many times while it lives.
const RENEWALS: u32 = 3;
/// No holder waits longer: for the longest `Retry-After`, and for a lock of one that was killed.
const LONGEST_HOLD: Duration = LONGEST_NOTE.saturating_add(LONGEST_LOCK);
/// How far instances that lost their store are spread.
const SPREAD: Duration = Duration::from_millis(250);
/// How far instances are spread that waited for another one in vain.
const LONG_SPREAD: Duration = Duration::from_secs(1);
/// How long a failure is left for the others, unless the endpoint says how long.
const NOTE_TTL: Duration = Duration::from_secs(1);
/// A note that claims to be good for longer is not one of ours.
const LONGEST_NOTE: Duration = Duration::from_mins(3);
/// Tokens with less life than this are not worth taking.
const SHORTEST_LIFE: Duration = Duration::from_millis(50);

/// The tokens that a session shares through a store.
#[derive(Debug)]
pub(crate) struct SharedTokens {
    store: Arc<GuardedStore>,
    /// Where the tokens come from; part of the name that they are shared under.
    endpoint: String,
    lock_ttl: Duration,
    timing: Timing,
    counters: Arc<Counters>,
}

/// What a token from the store must be like.
pub(crate) struct Wanted<'a> {
    pub(crate) past: &'a Past,
    pub(crate) trigger: Trigger,
    pub(crate) scopes: &'a RequiredScopes,
    /// Whether nobody wants it any more.
    pub(crate) is_obsolete: &'a (dyn Fn() -> bool + Sync),
}

impl Wanted<'_> {
    fn accepts(&self, token: &StoredToken) -> bool {
        let same =
            |other: &SecretString| other.expose_secret() == token.access_token.expose_secret();
        // A rotation asks the endpoint: what lies in the store may be of the old secret, and would
        // not tell whether the new one is right.
        if self.past.distrust_store
            || self.trigger == Trigger::Rotation
            || token.remaining < SHORTEST_LIFE
            || !is_header_value(&token.access_token)
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

/// Why an instance refreshes alone.
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

impl From<Unavailable> for Alone {
    fn from(_: Unavailable) -> Self {
        Self::NoStore
    }
}

impl SharedTokens {
    pub(crate) fn new(
        store: GuardedStore,
        endpoint: String,
        request_limit: Duration,
        timing: Timing,
        counters: Arc<Counters>,
    ) -> Self {
        Self {
            store: Arc::new(store),
            endpoint,
            lock_ttl: request_limit.saturating_add(LOCK_MARGIN).min(LONGEST_LOCK),
            timing,
            counters,
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
        F: Fn(Tries) -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        let key = StoreKey::new(&self.endpoint, share_id);
        let lock = StoreLock::random();
        let alone = match self.through_store(&key, &lock, wanted, &fetch).await {
            Ok(outcome) => return outcome,
            Err(alone) => alone,
        };
        let (spread, tries) = match alone {
            Alone::NoStore | Alone::PerhapsHolding => (SPREAD, Tries::All),
            Alone::NoHelp => (LONG_SPREAD, Tries::All),
            Alone::AfterAnother => (LONG_SPREAD, Tries::One),
        };
        self.timing.sleep(self.timing.up_to(spread)).await;
        // One that was quicker may have brought a token meanwhile.
        if !matches!(alone, Alone::NoStore | Alone::PerhapsHolding)
            && let Ok(Some(taken)) = self.take(&key, wanted).await
        {
            return Ok(taken);
        }
        let outcome = if matches!(alone, Alone::PerhapsHolding) {
            let fetched = fetch(tries).await;
            self.leave_behind(key, lock, fetched.as_ref().ok());
            fetched.map(Obtained::from_endpoint)
        } else {
            self.fetch_and_leave(&key, fetch(tries), false).await
        };
        outcome.map_err(|error| match (alone, error.kind()) {
            // A fleet that signs in one by one because its store is gone runs into the limit.
            (Alone::NoStore | Alone::PerhapsHolding, AuthErrorKind::RateLimited) => {
                error.for_want_of_a_store()
            }
            _ => error,
        })
    }

    /// Leaves the token, if there is one, and frees the lock that may be this instance's.
    fn leave_behind(&self, key: StoreKey, lock: StoreLock, response: Option<&TokenResponse>) {
        let store = Arc::clone(&self.store);
        let token = response.and_then(|response| self.to_store(response));
        tokio::spawn(async move {
            if let Some(token) = token {
                let _ = store.save_under_lock(&key, &token).await;
            }
            let _ = store.unlock(&key, &lock).await;
        });
    }

    async fn through_store<F, Fut>(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        wanted: &Wanted<'_>,
        fetch: &F,
    ) -> Result<Result<Obtained, AuthError>, Alone>
    where
        F: Fn(Tries) -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        let mut patience = Patience::new(self.timing.now(), self.lock_ttl);
        loop {
            if let Some(taken) = self.take(key, wanted).await? {
                return Ok(Ok(taken));
            }
            let attempt = self.store.try_lock(key, lock, self.lock_ttl).await;
            match attempt.map_err(|Unavailable| Alone::PerhapsHolding)? {
                LockAttempt::Taken => {
                    return Ok(self.fetch_under_lock(key, lock, wanted, fetch).await);
                }
                LockAttempt::Held { holder, remaining } => {
                    if let Some(note) = holder.failure() {
                        return Err(told(note, remaining, wanted.trigger));
                    }
                    if !patience.lasts(self.timing.now(), holder, remaining) {
                        tracing::warn!(
                            "another instance holds the token store's lock for too long"
                        );
                        return Err(Alone::NoHelp);
                    }
                }
            }
            if (wanted.is_obsolete)() {
                return Ok(Err(AuthError::obsolete()));
            }
            self.timing
                .sleep(POLL / 2 + self.timing.up_to(POLL / 2))
                .await;
        }
    }

    async fn fetch_under_lock<F, Fut>(
        &self,
        key: &StoreKey,
        lock: &StoreLock,
        wanted: &Wanted<'_>,
        fetch: &F,
    ) -> Result<Obtained, AuthError>
    where
        F: Fn(Tries) -> Fut,
        Fut: Future<Output = Result<TokenResponse, AuthError>>,
    {
        // The holder before may have finished between the look and the lock.
        let outcome = if let Ok(Some(taken)) = self.take(key, wanted).await {
            Ok(taken)
        } else {
            tokio::select! {
                biased;
                outcome = self.fetch_and_leave(key, fetch(Tries::All), true) => outcome,
                never = self.renew(key, lock) => match never {},
            }
        };
        // A lock that cannot be freed frees itself; the token matters more.
        let _ = match outcome.as_ref().err().and_then(note_of) {
            Some((note, ttl)) => {
                let note = StoreLock::of_failure(note);
                self.store.swap_lock(key, lock, &note, ttl).await.map(drop)
            }
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
            let _ = self.store.swap_lock(key, lock, lock, self.lock_ttl).await;
        }
    }

    async fn take(
        &self,
        key: &StoreKey,
        wanted: &Wanted<'_>,
    ) -> Result<Option<Obtained>, Unavailable> {
        let asked = self.timing.now();
        let found = self.store.load(key).await?;
        Ok(found.filter(|token| wanted.accepts(token)).map(|token| {
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

    async fn fetch_and_leave(
        &self,
        key: &StoreKey,
        fetch: impl Future<Output = Result<TokenResponse, AuthError>>,
        holds_lock: bool,
    ) -> Result<Obtained, AuthError> {
        let response = fetch.await?;
        if let Some(token) = self.to_store(&response) {
            let _ = if holds_lock {
                self.store.save_under_lock(key, &token).await
            } else {
                self.store.save(key, &token).await
            };
        }
        Ok(Obtained::from_endpoint(response))
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

/// What a holder that failed leaves for the others, and for how long.
fn note_of(error: &AuthError) -> Option<(FailureNote, Duration)> {
    match error.kind() {
        AuthErrorKind::RateLimited | AuthErrorKind::Server if !error.is_cut_short() => {
            let ttl = error.retry_after().unwrap_or(NOTE_TTL).min(LONGEST_NOTE);
            Some((FailureNote::Endpoint, ttl))
        }
        AuthErrorKind::RateLimited
        | AuthErrorKind::Server
        | AuthErrorKind::Unreachable
        | AuthErrorKind::Timeout
        | AuthErrorKind::Malformed => Some((FailureNote::Local, NOTE_TTL)),
        // At once, and perhaps of this instance's credentials alone: the next one asks.
        _ => None,
    }
}

/// What follows from another instance's note.
fn told(note: FailureNote, remaining: Option<Duration>, trigger: Trigger) -> Alone {
    let is_ours = remaining.is_some_and(|left| left <= LONGEST_NOTE);
    // It was not with the new credentials that the other one failed.
    if note == FailureNote::Endpoint && is_ours && trigger != Trigger::Rotation {
        Alone::AfterAnother
    } else {
        Alone::NoHelp
    }
}

/// How long an instance waits for the one that has the lock: for as long as that one lives, which
/// it shows by renewing, and for a lock's own time beyond.
struct Patience {
    lock_ttl: Duration,
    holder: Option<StoreLock>,
    /// When the lock ends, as of the last look.
    ends: Option<Instant>,
    deadline: Instant,
    /// Whatever the store says of holders: it may be wrong.
    last: Instant,
}

impl Patience {
    fn new(now: Instant, lock_ttl: Duration) -> Self {
        Self {
            lock_ttl,
            holder: None,
            ends: None,
            deadline: now + lock_ttl + POLL,
            last: now + LONGEST_HOLD,
        }
    }

    fn lasts(&mut self, now: Instant, holder: StoreLock, remaining: Option<Duration>) -> bool {
        // No lock of ours lives longer: whatever does is not renewed by anyone.
        let remaining = remaining.filter(|left| *left <= LONGEST_LOCK);
        let ends = remaining.map(|left| now + left);
        let changed = self.holder.as_ref() != Some(&holder);
        // Later by a poll and more, or it may be the same end read at another moment.
        let renewed = ends
            .zip(self.ends)
            .is_some_and(|(new, old)| new > old + 2 * POLL);
        if changed || renewed {
            // Another instance's lock may be longer-lived than ours.
            let life = remaining.unwrap_or_default().max(self.lock_ttl);
            // Longer than the lock can live, so that the end of a dead holder's lock hands over to
            // one waiter instead of sending all of them to the endpoint.
            self.deadline = now + life + POLL;
            self.holder = Some(holder);
            self.ends = ends;
        }
        now < self.deadline.min(self.last)
    }
}
