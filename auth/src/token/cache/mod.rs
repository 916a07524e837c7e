//! The token that calls are sent with, and how they come by the next one.
//!
//! Usually the [current token](crate::token::current_token) can be used, and a call takes it without
//! a lock. When it cannot, the call joins the refresh that is under way, or starts one: see
//! [single flight](crate::token::single_flight). Everyone who waits gets that refresh's outcome, token
//! or failure, and a failure is [remembered](crate::token::failure_memory) for a while.
//!
//! What a refresh does, and how its outcome is published, is in
//! [`refresh_task`](crate::token::refresh_task).

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use secrecy::SecretString;

use crate::clock::Timing;
use crate::config::credentials::ClientCredentials;
use crate::counters::Counters;
use crate::error::auth::{AuthError, AuthErrorKind};
use crate::token::access_token::{AccessToken, Bearer};
use crate::token::current_source::CurrentSource;
use crate::token::current_token::{CurrentToken, Need};
use crate::token::failure_memory::FailureMemory;
use crate::token::lock::lock;
use crate::token::refresh_ahead::RefreshAhead;
use crate::token::refresh_options::RefreshOptions;
use crate::token::refresh_request::{Refresh, Trigger};
use crate::token::runtime::Runtime;
use crate::token::single_flight::{Flight, Lost, SingleFlight};

/// How often a caller joins a flight: once, and again when it is lost (its runtime was shut down, or
/// is not driven) or brings a token out of a store that has let this caller down.
const JOIN_TRIES: u32 = 3;

/// What a refresh comes to, for all who wait for it.
pub(super) type Outcome = Result<Arc<AccessToken>, AuthError>;

/// Holds the token of one session.
#[derive(Debug)]
pub(crate) struct TokenCache {
    pub(crate) current: CurrentToken,
    pub(super) source: CurrentSource,
    pub(super) refresher: Arc<dyn Refresh>,
    state: Mutex<State>,
    pub(super) options: RefreshOptions,
    pub(super) runtime: Arc<dyn Runtime>,
    pub(super) timing: Timing,
    pub(super) counters: Arc<Counters>,
}

/// What changes when a token comes, or does not.
#[derive(Debug, Default)]
pub(super) struct State {
    /// That of the newest token.
    pub(super) generation: u64,
    pub(super) flights: SingleFlight<Outcome>,
    pub(super) failure: FailureMemory,
    pub(super) ahead: RefreshAhead,
}

enum Joined {
    Token(Arc<AccessToken>),
    Flight(Flight<Outcome>),
}

impl TokenCache {
    pub(crate) fn new(
        source: CurrentSource,
        refresher: Arc<dyn Refresh>,
        options: RefreshOptions,
        runtime: Arc<dyn Runtime>,
        timing: Timing,
        counters: Arc<Counters>,
    ) -> Arc<Self> {
        Arc::new(Self {
            current: CurrentToken::new(options.clone()),
            source,
            refresher,
            state: Mutex::default(),
            options,
            runtime,
            timing,
            counters,
        })
    }

    /// Whether another token can be had at all.
    pub(crate) fn is_renewable(&self) -> bool {
        self.source.is_renewable()
    }

    /// The current token, if it can be used at `now`: no lock, no await.
    pub(crate) fn ready(&self, now: Instant) -> Option<Bearer> {
        self.current.usable_bearer(Need::default(), now)
    }

    /// The life that the current token has left, if it can be used and its life is known.
    pub(crate) fn life_left(&self, now: Instant) -> Option<Duration> {
        let token = self.current.usable(Need::default(), now)?;
        token.remaining(now)
    }

    /// The current token, refreshed first if it does not do.
    pub(crate) async fn bearer(self: &Arc<Self>, need: Need) -> Result<Bearer, AuthError> {
        if let Some(bearer) = self.current.usable_bearer(need, self.timing.now()) {
            return Ok(bearer);
        }
        match self.refreshed(need).await {
            Ok(token) => Ok(token.as_ref().into()),
            // A token with little time, or of a doubtful store, is better than none.
            Err(error) => self
                .current
                .usable_bearer(need.whatever_it_is_like(), self.timing.now())
                .or_else(|| self.last_resort(need, &error))
                .ok_or(error),
        }
    }

    /// The current token itself, for use outside the session.
    pub(crate) async fn access_token(self: &Arc<Self>) -> Result<SecretString, AuthError> {
        let usable = || self.current.usable(Need::default(), self.timing.now());
        let token = match usable() {
            Some(token) => token,
            None => match self.refreshed(Need::default()).await {
                Ok(token) => token,
                // A rotation may have failed after the flight that it met brought a token.
                Err(error) => usable().ok_or(error)?,
            },
        };
        Ok(token.secret().clone())
    }

    /// The token that the API rejected for another call, where `error` says that there is no other
    /// for the moment.
    pub(crate) fn last_resort(&self, need: Need, error: &AuthError) -> Option<Bearer> {
        self.current.last_resort(need, error, self.timing.now())
    }

    /// Ends when whoever gets the next token is known to wait until after `deadline`: with what
    /// went wrong, and how long it still waits.
    pub(crate) async fn waits_beyond(&self, deadline: Instant) -> AuthError {
        self.refresher.waits_beyond(deadline).await
    }

    /// Swaps the client's id and secret and gets a token with them. Calls go on with the old token
    /// for as long as it is valid.
    pub(crate) async fn rotate(self: &Arc<Self>, new: ClientCredentials) -> Result<(), AuthError> {
        let mut flight = {
            let mut state = self.lock();
            self.source.rotate(new)?;
            state.failure.forget();
            // A flight under way notices the new credentials and starts over with them.
            self.join_flight(&mut state, Trigger::Rotation)
        };
        for _ in 0..JOIN_TRIES {
            if let Some(outcome) = self.end_of(&flight).await {
                return outcome.map(drop);
            }
            flight = self.join_flight(&mut self.lock(), Trigger::Rotation);
        }
        Err(shut_down())
    }

    /// A new token: what the current flight brings, or the next one.
    async fn refreshed(self: &Arc<Self>, need: Need) -> Outcome {
        let mut doubtful = None;
        for _ in 0..JOIN_TRIES {
            let flight = match self.join(need)? {
                Joined::Token(token) => return Ok(token),
                Joined::Flight(flight) => flight,
            };
            match self.end_of(&flight).await {
                // Someone else was faster to send it, and it was rejected.
                Some(Ok(token)) if self.current.is_dead(&token) => {}
                // It was started before anyone knew that the store's tokens are dead.
                Some(Ok(token)) if need.from_endpoint && token.is_shared() => {
                    doubtful = Some(token);
                }
                Some(outcome) => return outcome,
                None => {}
            }
        }
        doubtful
            .filter(|token| !self.current.is_dead(token))
            .ok_or_else(shut_down)
    }

    /// Takes the token that has come meanwhile, or the flight that is under way, or starts one.
    fn join(self: &Arc<Self>, need: Need) -> Result<Joined, AuthError> {
        let mut state = self.lock();
        let now = self.timing.now();
        // A flight landed between the look and the lock.
        if let Some(token) = self.current.usable(need, now) {
            return Ok(Joined::Token(token));
        }
        if let Some(flight) = state.flights.under_way() {
            return Ok(Joined::Flight(flight));
        }
        if let Some(error) = state.failure.recall(now) {
            return Err(error);
        }
        let trigger = match self.current.load() {
            None => Trigger::Start,
            Some(token)
                if need.from_endpoint
                    || token.generation() <= need.newer_than
                    || self.current.is_dead(&token) =>
            {
                Trigger::Unauthorized
            }
            Some(_) => Trigger::Expiry,
        };
        let flight = self.start(&mut state, trigger, need.from_endpoint);
        Ok(Joined::Flight(flight))
    }

    fn join_flight(self: &Arc<Self>, state: &mut State, trigger: Trigger) -> Flight<Outcome> {
        let under_way = state.flights.under_way();
        under_way.unwrap_or_else(|| self.start(state, trigger, false))
    }

    /// Waits for the end of a flight. `None`: it does not come, and the next one may start.
    async fn end_of(&self, flight: &Flight<Outcome>) -> Option<Outcome> {
        let here = self.runtime.current();
        match flight.end(here, &self.timing).await {
            Ok(outcome) => Some(outcome),
            Err(lost) => {
                if lost == Lost::StandsStill {
                    tracing::warn!(
                        "a refresh of the token stands still, because its runtime is not driven; \
                         starting another"
                    );
                }
                self.lock().flights.abandon(flight);
                None
            }
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Drop for TokenCache {
    fn drop(&mut self) {
        // A flight is not aborted: it ends by itself, at once where that loses nothing.
        self.source.close();
    }
}

fn shut_down() -> AuthError {
    AuthError::new(
        AuthErrorKind::Provider,
        "the refresh was shut down before it ended, or its token was rejected at once",
    )
}

#[cfg(test)]
mod tests;
