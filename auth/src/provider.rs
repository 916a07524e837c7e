//! The current token, and who refreshes it.
//!
//! Every call reads the token, so reading takes no lock. When there is none that can be used, the
//! first caller starts a *flight*, a task that gets a new one, and everyone who comes while it is
//! under way waits for it and takes its result, success or failure. The flight belongs to nobody:
//! a caller that gives up does not end it for the others.
//!
//! Tokens carry a generation, counted from one. A refused token is marked dead by its generation,
//! so a refusal that arrives late, for a token that was replaced long ago, touches nothing.
//!
//! A background task refreshes ahead of expiry, so that usually nobody waits. Correctness does not
//! depend on it: without it, the first call after expiry refreshes.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use futures_util::FutureExt as _;
use secrecy::SecretString;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tracing::Instrument as _;

use crate::clock::Timing;
use crate::credentials::ClientCredentials;
use crate::error::{AuthError, AuthErrorKind};
use crate::refresh::{Obtained, Past, Refresher, Slot, Trigger};
use crate::refresh_options::RefreshOptions;
use crate::stats::Counters;
use crate::token::{AccessToken, Bearer};

/// How many refused tokens are remembered, to know them again in a token store.
const REMEMBERED_REJECTIONS: usize = 16;
/// How often a caller joins a flight that ends without a word (its runtime was shut down).
const JOIN_TRIES: u32 = 3;

type Outcome = Result<Arc<AccessToken>, AuthError>;
type Flight = watch::Receiver<Option<Outcome>>;

/// Holds the token of one session.
#[derive(Debug)]
pub(crate) struct Provider {
    current: ArcSwapOption<AccessToken>,
    /// Every generation up to this one is known to be dead.
    dead: AtomicU64,
    /// Never held across an await.
    state: Mutex<State>,
    refresher: Arc<Refresher>,
    options: RefreshOptions,
    timing: Timing,
    counters: Arc<Counters>,
}

#[derive(Debug, Default)]
struct State {
    generation: u64,
    flight: Option<Flight>,
    flight_task: Option<AbortHandle>,
    ahead_task: Option<AbortHandle>,
    failure: Option<(AuthError, Instant)>,
    rejected: VecDeque<SecretString>,
    distrust_store: bool,
}

enum Joined {
    Token(Arc<AccessToken>),
    Flight(Flight),
}

impl Provider {
    pub(crate) fn new(
        refresher: Refresher,
        options: RefreshOptions,
        timing: Timing,
        counters: Arc<Counters>,
    ) -> Arc<Self> {
        Arc::new(Self {
            current: ArcSwapOption::empty(),
            dead: AtomicU64::new(0),
            state: Mutex::default(),
            refresher: Arc::new(refresher),
            options,
            timing,
            counters,
        })
    }

    /// Whether another token can be had at all.
    pub(crate) fn is_renewable(&self) -> bool {
        self.refresher.slot.borrow().source.is_renewable()
    }

    /// The current token, if it can be used: no lock, no await.
    pub(crate) fn ready(&self) -> Option<Bearer> {
        self.current
            .load()
            .as_deref()
            .filter(|token| self.usable(token, false))
            .map(Into::into)
    }

    /// The current token, refreshed first if it cannot be used.
    pub(crate) async fn bearer(self: &Arc<Self>) -> Result<Bearer, AuthError> {
        if let Some(bearer) = self.ready() {
            return Ok(bearer);
        }
        self.renewed(false).await.map(|token| token.as_ref().into())
    }

    /// The current token if it has time left, refreshed first if it has not: for a request that
    /// cannot be sent twice.
    pub(crate) async fn lasting_bearer(self: &Arc<Self>) -> Result<Bearer, AuthError> {
        if let Some(token) = &*self.current.load()
            && self.usable(token, true)
        {
            return Ok(token.as_ref().into());
        }
        match self.renewed(true).await {
            Ok(token) => Ok(token.as_ref().into()),
            // A token with little time is better than none.
            Err(error) => match &*self.current.load() {
                Some(token) if self.usable(token, false) => Ok(token.as_ref().into()),
                _ => Err(error),
            },
        }
    }

    /// The current token itself, for use outside the session.
    pub(crate) async fn token(self: &Arc<Self>) -> Outcome {
        match self.current.load_full() {
            Some(token) if self.usable(&token, false) => Ok(token),
            _ => self.renewed(false).await,
        }
    }

    /// Notes that the API refused the token of `generation`. Newer tokens are not touched.
    /// `distrust_store`: the next token has to come from the endpoint, since one call was refused
    /// with as many from the store as it may try.
    pub(crate) fn reject(&self, generation: u64, distrust_store: bool) {
        if self.dead.fetch_max(generation, Ordering::AcqRel) >= generation {
            return;
        }
        let mut state = self.lock();
        if let Some(token) = self.current.load_full()
            && token.generation() == generation
        {
            if state.rejected.len() == REMEMBERED_REJECTIONS {
                state.rejected.pop_front();
            }
            state.rejected.push_back(token.secret().clone());
            state.distrust_store |= distrust_store;
        }
    }

    /// Swaps the client's id and secret and gets a token with them. Calls go on with the old token
    /// for as long as it is valid.
    pub(crate) async fn rotate(self: &Arc<Self>, new: ClientCredentials) -> Result<(), AuthError> {
        let flight = {
            let mut state = self.lock();
            let slot = self.refresher.slot.borrow().clone();
            let Some(source) = slot.source.with_credentials(new) else {
                return Err(AuthError::new(
                    AuthErrorKind::Configuration,
                    "the session's token source has no client credentials to rotate",
                ));
            };
            let epoch = slot.epoch + 1;
            self.refresher.slot.send_replace(Slot { source, epoch });
            state.failure = None;
            match Self::under_way(&state) {
                // It notices the new credentials and starts over with them.
                Some(flight) => flight,
                None => self.take_off(&mut state, Trigger::Rotation),
            }
        };
        self.landed(flight, false).await.map(drop)
    }

    /// Whether `token` can be sent now; `lasting`: and has time left to travel.
    fn usable(&self, token: &AccessToken, lasting: bool) -> bool {
        if token.generation() <= self.dead.load(Ordering::Acquire) {
            return false;
        }
        match token.lifetime() {
            None => true,
            Some(life) => {
                let margin = if lasting {
                    self.options.reserve_for(life)
                } else {
                    Duration::ZERO
                };
                token.outlives(self.timing.now(), margin)
            }
        }
    }

    async fn renewed(self: &Arc<Self>, lasting: bool) -> Outcome {
        match self.join(lasting)? {
            Joined::Token(token) => Ok(token),
            Joined::Flight(flight) => self.landed(flight, lasting).await,
        }
    }

    async fn landed(self: &Arc<Self>, mut flight: Flight, lasting: bool) -> Outcome {
        for _ in 0..JOIN_TRIES {
            if let Ok(outcome) = flight.wait_for(Option::is_some).await
                && let Some(outcome) = outcome.as_ref()
            {
                return outcome.clone();
            }
            // The task is gone without a result: its runtime was shut down. This one lives.
            match self.join(lasting)? {
                Joined::Token(token) => return Ok(token),
                Joined::Flight(next) => flight = next,
            }
        }
        Err(AuthError::new(
            AuthErrorKind::Provider,
            "the refresh was shut down before it ended",
        ))
    }

    /// Takes the flight that is under way, or starts one.
    fn join(self: &Arc<Self>, lasting: bool) -> Result<Joined, AuthError> {
        let mut state = self.lock();
        let current = self.current.load_full();
        if let Some(token) = &current
            && self.usable(token, lasting)
        {
            // A flight landed between the look and the lock.
            return Ok(Joined::Token(Arc::clone(token)));
        }
        if let Some(flight) = Self::under_way(&state) {
            return Ok(Joined::Flight(flight));
        }
        if let Some((error, until)) = &state.failure {
            if self.timing.now() < *until {
                return Err(error.clone());
            }
            state.failure = None;
        }
        let trigger = match current {
            None => Trigger::Start,
            Some(token) if token.generation() <= self.dead.load(Ordering::Acquire) => {
                Trigger::Unauthorized
            }
            Some(_) => Trigger::Expiry,
        };
        Ok(Joined::Flight(self.take_off(&mut state, trigger)))
    }

    fn under_way(state: &State) -> Option<Flight> {
        state
            .flight
            .clone()
            .filter(|flight| flight.has_changed().is_ok())
    }

    /// Starts a flight. The caller holds the state's lock, so there is never a second one.
    fn take_off(self: &Arc<Self>, state: &mut State, trigger: Trigger) -> Flight {
        trigger.count(&self.counters);
        let past = self.past(state);
        let (result, flight) = watch::channel(None);
        let refresher = Arc::clone(&self.refresher);
        let provider = Arc::downgrade(self);
        let span = tracing::info_span!("genesys_sign_in", ?trigger);
        let task = tokio::spawn(
            async move { fly(&refresher, &provider, trigger, &past, &result).await }
                .instrument(span),
        );
        state.flight_task = Some(task.abort_handle());
        state.flight = Some(flight.clone());
        flight
    }

    fn past(&self, state: &mut State) -> Past {
        let now = self.timing.now();
        Past {
            rejected: state.rejected.iter().cloned().collect(),
            current: self
                .current
                .load_full()
                .map(|token| (token.secret().clone(), token.remaining(now))),
            distrust_store: std::mem::take(&mut state.distrust_store),
        }
    }

    /// Publishes a flight's result. Gives the result back when the credentials it was made with
    /// were rotated meanwhile, so that it must not be published.
    fn land(
        self: &Arc<Self>,
        epoch: u64,
        trigger: Trigger,
        obtained: Result<Obtained, AuthError>,
    ) -> Option<Outcome> {
        let mut state = self.lock();
        if self.refresher.slot.borrow().epoch != epoch {
            return None;
        }
        let outcome = obtained.and_then(|obtained| {
            AccessToken::new(
                obtained.response,
                state.generation + 1,
                self.timing.now(),
                obtained.shared,
            )
            .map(Arc::new)
        });
        state.flight = None;
        state.flight_task = None;
        match &outcome {
            Ok(token) => {
                state.generation = token.generation();
                state.failure = None;
                self.current.store(Some(Arc::clone(token)));
                self.counters.tokens.add(1);
                tracing::info!(
                    ?trigger,
                    generation = token.generation(),
                    lifetime_s = token.lifetime().map(|life| life.as_secs()),
                    from_store = token.is_shared(),
                    "signed in"
                );
                self.schedule_ahead(&mut state, token);
            }
            Err(error) => {
                self.counters.sign_in_failures.add(1);
                self.note_failure(&mut state, trigger, error);
            }
        }
        Some(outcome)
    }

    fn note_failure(self: &Arc<Self>, state: &mut State, trigger: Trigger, error: &AuthError) {
        let now = self.timing.now();
        let hold = match error.retry_after() {
            Some(wait) => Some(wait.min(self.options.longest_hold)),
            None if error.is_transient() => None,
            None => Some(self.options.failure_memory),
        };
        state.failure = hold.map(|hold| (error.clone(), now + hold));
        let current = self.current.load_full();
        let left = current
            .as_ref()
            .filter(|token| self.usable(token, false))
            .and_then(|token| token.remaining(now));
        let (Some(token), Some(left)) = (current, left) else {
            tracing::error!(%error, ?trigger, "signing in failed");
            return;
        };
        tracing::warn!(
            %error,
            ?trigger,
            valid_for_s = left.as_secs(),
            "the token could not be refreshed; the current one is still valid"
        );
        // Later tries come closer together, but never at once.
        let pause = (left / 3).max(hold.unwrap_or(Duration::from_secs(1)));
        if pause < left {
            self.schedule(state, pause, token.generation());
        }
    }

    fn schedule_ahead(self: &Arc<Self>, state: &mut State, token: &AccessToken) {
        let renewable = self.refresher.slot.borrow().source.is_renewable();
        if let Some(task) = state.ahead_task.take() {
            task.abort();
        }
        let Some(left) = token.remaining(self.timing.now()).filter(|_| renewable) else {
            return;
        };
        let lead = self.options.lead_for(left, &self.timing);
        self.schedule(state, left.saturating_sub(lead), token.generation());
    }

    /// Starts a refresh after `pause`, if the token is still that of `generation` then. The task
    /// does not keep the session alive.
    fn schedule(self: &Arc<Self>, state: &mut State, pause: Duration, generation: u64) {
        let provider = Arc::downgrade(self);
        let timing = self.timing.clone();
        let task = tokio::spawn(async move {
            timing.sleep(pause).await;
            if let Some(provider) = provider.upgrade() {
                provider.refresh_ahead(generation);
            }
        });
        if let Some(old) = state.ahead_task.replace(task.abort_handle()) {
            old.abort();
        }
    }

    fn refresh_ahead(self: &Arc<Self>, generation: u64) {
        let mut state = self.lock();
        if state.generation == generation && Self::under_way(&state).is_none() {
            self.take_off(&mut state, Trigger::Ahead);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that runs under the lock panics half-way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let state = self.lock();
        for task in [&state.flight_task, &state.ahead_task]
            .into_iter()
            .flatten()
        {
            task.abort();
        }
    }
}

/// Gets a token and publishes it; starts over when the credentials are rotated meanwhile.
async fn fly(
    refresher: &Refresher,
    provider: &Weak<Provider>,
    trigger: Trigger,
    past: &Past,
    result: &watch::Sender<Option<Outcome>>,
) {
    let mut slots = refresher.slot.subscribe();
    loop {
        let Slot { source, epoch } = slots.borrow_and_update().clone();
        let attempt = AssertUnwindSafe(refresher.obtain(source.as_ref(), trigger, past));
        let obtained = tokio::select! {
            biased;
            obtained = attempt.catch_unwind() => obtained,
            // An attempt under a store's lock is not cut off: its lock would stay behind.
            Ok(()) = slots.changed(), if refresher.shared.is_none() => continue,
        };
        let obtained = obtained.unwrap_or_else(|_| {
            Err(AuthError::new(
                AuthErrorKind::Provider,
                "the token source panicked",
            ))
        });
        // Nobody holds the session any more, so nobody waits.
        let Some(provider) = provider.upgrade() else {
            return;
        };
        if let Some(outcome) = provider.land(epoch, trigger, obtained) {
            result.send_replace(Some(outcome));
            return;
        }
    }
}
