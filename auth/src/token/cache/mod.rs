//! The current token, and who refreshes it.
//!
//! Every call reads the token, so reading takes no lock. When there is none that can be used, the
//! first caller starts a [*flight*](crate::token::single_flight), a task that gets a new one, and everyone who comes while
//! it is under way waits for it and takes its result, success or failure. The flight belongs to
//! nobody: a caller that gives up does not end it for the others.
//!
//! Tokens carry a generation, counted from one. A refused token is marked dead by its generation,
//! so a refusal that arrives late, for a token that was replaced long ago, touches nothing. While no
//! other can be had for the moment, the dead one is the last resort of calls that it was not refused
//! to: the refusal may have been about the operation. A success revives it.
//!
//! A background task refreshes ahead of expiry, so that usually nobody waits. Correctness does not
//! depend on it: without it, the first call after expiry refreshes.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use secrecy::{ExposeSecret, SecretString};
use tokio::task::AbortHandle;

use crate::clock::Timing;
use crate::config::credentials::ClientCredentials;
use crate::counters::Counters;
use crate::error::{AuthError, AuthErrorKind};
use crate::token::access_token::{AccessToken, Bearer};
use crate::token::refresh_options::RefreshOptions;
use crate::token::refresher::{Refresher, Slot, Trigger};
use crate::token::single_flight::Flight;

/// How many refused tokens are remembered, to know them again in a token store.
pub(super) const REMEMBERED_REJECTIONS: usize = 16;
/// How often a caller joins a flight: once, and again when it ends without a word (its runtime was
/// shut down, or is not driven) or with a token out of a store that has let this caller down.
const JOIN_TRIES: u32 = 3;
pub(super) type Outcome = Result<Arc<AccessToken>, AuthError>;

/// Holds the token of one session.
#[derive(Debug)]
pub(crate) struct Provider {
    pub(super) current: ArcSwapOption<AccessToken>,
    /// Every generation up to this one is known to be dead.
    pub(super) dead: AtomicU64,
    /// Never held across an await.
    pub(super) state: Mutex<State>,
    pub(super) refresher: Arc<Refresher>,
    pub(super) options: RefreshOptions,
    pub(super) timing: Timing,
    pub(super) counters: Arc<Counters>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) generation: u64,
    pub(super) flights: u64,
    pub(super) flight: Option<Flight>,
    pub(super) ahead_task: Option<AbortHandle>,
    pub(super) failure: Option<(AuthError, Instant)>,
    pub(super) rejected: VecDeque<SecretString>,
}

/// What a caller needs of a token, beyond that it can be sent.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Need {
    /// It must have time left to travel, since what it is sent with can be sent only once.
    pub(crate) lasting: bool,
    /// It must come from the endpoint: this call was refused with as many tokens from the store as
    /// it may try.
    pub(crate) from_endpoint: bool,
    /// It must be newer than this generation, which this call was refused with.
    pub(crate) refused: u64,
}

enum Joined {
    Token(Arc<AccessToken>),
    Flight(Flight),
}

impl Need {
    /// The same without wishes that a token may not meet and still be sent.
    fn whatever_it_is_like(self) -> Self {
        Self {
            refused: self.refused,
            ..Self::default()
        }
    }
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

    /// The current token, if it can be used at `now`: no lock, no await.
    pub(crate) fn ready(&self, now: Instant) -> Option<Bearer> {
        self.current
            .load()
            .as_deref()
            .filter(|token| self.usable_at(token, Need::default(), now))
            .map(Into::into)
    }

    /// The life that the current token has left, if it can be used and its life is known.
    pub(crate) fn life_left(&self, now: Instant) -> Option<Duration> {
        self.current
            .load()
            .as_deref()
            .filter(|token| self.usable_at(token, Need::default(), now))
            .and_then(|token| token.remaining(now))
    }

    /// The current token, refreshed first if it does not do.
    pub(crate) async fn bearer(self: &Arc<Self>, need: Need) -> Result<Bearer, AuthError> {
        if let Some(token) = &*self.current.load()
            && self.usable(token, need)
        {
            return Ok(token.as_ref().into());
        }
        match self.renewed(need).await {
            Ok(token) => Ok(token.as_ref().into()),
            // A token with little time, or of a doubtful store, is better than none.
            Err(error) => match self.current.load().as_deref() {
                Some(token) if self.usable(token, need.whatever_it_is_like()) => Ok(token.into()),
                _ => self.last_resort(need, &error).ok_or(error),
            },
        }
    }

    /// The current token itself, for use outside the session.
    pub(crate) async fn token(self: &Arc<Self>) -> Outcome {
        match self.current.load_full() {
            Some(token) if self.usable(&token, Need::default()) => Ok(token),
            _ => match self.renewed(Need::default()).await {
                Ok(token) => Ok(token),
                // A rotation may have failed after the flight that it met brought a token.
                Err(error) => (self.current.load_full())
                    .filter(|token| self.usable(token, Need::default()))
                    .ok_or(error),
            },
        }
    }

    /// Ends when whoever gets the next token is known to wait until after `deadline`: with what
    /// went wrong, and how long it still waits.
    pub(crate) async fn waits_beyond(&self, deadline: Instant) -> AuthError {
        self.refresher.endpoint.waits_beyond(deadline).await
    }

    /// Swaps the client's id and secret and gets a token with them. Calls go on with the old token
    /// for as long as it is valid.
    pub(crate) async fn rotate(self: &Arc<Self>, new: ClientCredentials) -> Result<(), AuthError> {
        let mut flight = {
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
                None => self.start(&mut state, Trigger::Rotation, false),
            }
        };
        for _ in 0..JOIN_TRIES {
            if let Some(outcome) = flight.end(&self.timing).await {
                return outcome.map(drop);
            }
            let mut state = self.lock();
            Self::forget(&mut state, &flight);
            flight = match Self::under_way(&state) {
                Some(flight) => flight,
                None => self.start(&mut state, Trigger::Rotation, false),
            };
        }
        Err(shut_down())
    }

    /// Whether `token` can be sent now, and is what the caller needs.
    pub(super) fn usable(&self, token: &AccessToken, need: Need) -> bool {
        self.usable_at(token, need, self.timing.now())
    }

    pub(super) fn usable_at(&self, token: &AccessToken, need: Need, now: Instant) -> bool {
        if self.is_dead(token) || token.generation() <= need.refused {
            return false;
        }
        if need.from_endpoint && token.is_shared() {
            return false;
        }
        match token.lifetime() {
            None => true,
            Some(life) => {
                let margin = if need.lasting {
                    self.options.reserve_for(life)
                } else {
                    Duration::ZERO
                };
                token.outlives(now, margin)
            }
        }
    }

    /// Whether the API refused it.
    pub(super) fn is_dead(&self, token: &AccessToken) -> bool {
        token.generation() <= self.dead.load(Ordering::Acquire)
    }

    async fn renewed(self: &Arc<Self>, need: Need) -> Outcome {
        match self.join(need)? {
            Joined::Token(token) => Ok(token),
            Joined::Flight(flight) => self.landed(flight, need).await,
        }
    }

    async fn landed(self: &Arc<Self>, mut flight: Flight, need: Need) -> Outcome {
        let mut last = None;
        for _ in 0..JOIN_TRIES {
            match flight.end(&self.timing).await {
                // Someone else was faster to send it, and it was refused.
                Some(Ok(token)) if self.is_dead(&token) => {}
                // It took off before anyone knew that the store's tokens are dead.
                Some(Ok(token)) if need.from_endpoint && token.is_shared() => last = Some(token),
                Some(outcome) => return outcome,
                // This caller's runtime lives.
                None => Self::forget(&mut self.lock(), &flight),
            }
            match self.join(need)? {
                Joined::Token(token) => return Ok(token),
                Joined::Flight(next) => flight = next,
            }
        }
        last.filter(|token| !self.is_dead(token))
            .ok_or_else(shut_down)
    }

    /// Stops waiting for a flight that does not end.
    fn forget(state: &mut State, flight: &Flight) {
        state.flight.take_if(|last| last.number == flight.number);
    }

    /// Takes the flight that is under way, or starts one.
    fn join(self: &Arc<Self>, need: Need) -> Result<Joined, AuthError> {
        let mut state = self.lock();
        let current = self.current.load_full();
        if let Some(token) = &current
            && self.usable(token, need)
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
            Some(token)
                if need.from_endpoint
                    || token.generation() <= need.refused
                    || self.is_dead(&token) =>
            {
                Trigger::Unauthorized
            }
            Some(_) => Trigger::Expiry,
        };
        Ok(Joined::Flight(self.start(
            &mut state,
            trigger,
            need.from_endpoint,
        )))
    }

    pub(super) fn under_way(state: &State) -> Option<Flight> {
        state.flight.clone().filter(Flight::is_under_way)
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that runs under the lock panics half-way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // A flight is not aborted: it ends by itself, at once where that loses nothing.
        self.refresher.close();
        if let Some(task) = &self.lock().ahead_task {
            task.abort();
        }
    }
}

pub(super) fn same_secret(a: &SecretString, b: &SecretString) -> bool {
    a.expose_secret() == b.expose_secret()
}

fn shut_down() -> AuthError {
    AuthError::new(
        AuthErrorKind::Provider,
        "the refresh was shut down before it ended, or its token was refused at once",
    )
}
