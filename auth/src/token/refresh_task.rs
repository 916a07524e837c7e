//! Getting a new token in a task of its own, and making it the current one.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Weak};

use futures_util::FutureExt as _;
use tokio::sync::watch;
use tracing::Instrument as _;

use super::cache::{Need, Outcome, Provider, State, same_secret};
use super::single_flight::{self, Flight};
use crate::error::AuthError;
use crate::token::access_token::AccessToken;
use crate::token::refresher::{Obtained, Past, Refresher, Slot, Trigger, panicked};

impl Provider {
    /// Starts a flight. The caller holds the state's lock, so there is never a second one.
    pub(super) fn start(
        self: &Arc<Self>,
        state: &mut State,
        trigger: Trigger,
        distrust_store: bool,
    ) -> Flight {
        trigger.count(&self.counters);
        let past = self.past(state, distrust_store);
        state.flights += 1;
        let (result, signs, flight) = single_flight::begin(state.flights);
        let number = flight.number;
        let refresher = Arc::clone(&self.refresher);
        let provider = Arc::downgrade(self);
        let span = tracing::info_span!("genesys_sign_in", ?trigger);
        tokio::spawn(
            async move {
                let work = run(&refresher, &provider, number, trigger, &past, &result);
                signs.given_during(work).await;
            }
            .instrument(span),
        );
        state.flight = Some(flight.clone());
        flight
    }

    fn past(&self, state: &State, distrust_store: bool) -> Past {
        let now = self.timing.now();
        Past {
            rejected: state.rejected.iter().cloned().collect(),
            current: self
                .current
                .load_full()
                .map(|token| (token.secret().clone(), token.remaining(now))),
            distrust_store,
        }
    }

    /// Publishes a flight's result. `None` when the credentials it was made with were rotated
    /// meanwhile, so that the flight has to start over.
    fn publish(
        self: &Arc<Self>,
        flight: u64,
        slot: &Slot,
        trigger: Trigger,
        obtained: Result<Obtained, AuthError>,
    ) -> Option<Outcome> {
        let mut state = self.lock();
        if state
            .flight
            .as_ref()
            .is_none_or(|last| last.number != flight)
        {
            return Some(self.publish_late(&mut state, trigger, obtained));
        }
        if self.refresher.is_replaced(slot.epoch) {
            if let Ok(obtained) = obtained
                && !slot.source.may_be_cut_off()
            {
                // What was sent is used up, so this may be the last token: calls go on with it, or
                // with it when the new credentials bring none. An error is of no use to anyone.
                let _ = self.adopt(&mut state, trigger, obtained);
            }
            return None;
        }
        let outcome = obtained.and_then(|obtained| self.adopt(&mut state, trigger, obtained));
        state.flight = None;
        if let Err(error) = &outcome {
            self.counters.sign_in_failures.add(1);
            self.note_failure(&mut state, trigger, error);
        }
        Some(outcome)
    }

    /// Publishes the result of a flight that stood still, and that another was started in place of:
    /// the newer token counts, and a failure counts for those alone who still wait for it.
    fn publish_late(
        self: &Arc<Self>,
        state: &mut State,
        trigger: Trigger,
        obtained: Result<Obtained, AuthError>,
    ) -> Outcome {
        let current = (self.current.load_full()).filter(|t| self.usable(t, Need::default()));
        match (current, obtained) {
            (None, obtained) => obtained.and_then(|new| self.adopt(state, trigger, new)),
            (Some(current), Ok(new)) if new.response.requested_at > current.asked_for_at() => {
                self.adopt(state, trigger, new)
            }
            (Some(current), _) => Ok(current),
        }
    }

    /// Makes a token the current one.
    fn adopt(self: &Arc<Self>, state: &mut State, trigger: Trigger, obtained: Obtained) -> Outcome {
        let Obtained {
            response,
            shared,
            age,
        } = obtained;
        let attempt = response.attempts;
        let correlation_id = response.correlation_id.clone();
        // A source that caches may hand out what the API has refused.
        let refused_before = state
            .rejected
            .iter()
            .any(|rejected| same_secret(rejected, &response.access_token));
        let now = self.timing.now();
        let mut token = AccessToken::new(response, state.generation + 1, now, shared)?;
        if refused_before {
            token.issued_at(None);
        } else if shared {
            token.issued_at(age.and_then(|age| now.checked_sub(age)));
        }
        let token = Arc::new(token);
        state.generation = token.generation();
        state.failure = None;
        self.current.store(Some(Arc::clone(&token)));
        self.counters.tokens.add(1);
        tracing::info!(
            ?trigger,
            generation = token.generation(),
            lifetime_s = token.lifetime().map(|life| life.as_secs()),
            from_store = token.is_shared(),
            attempt,
            correlation_id,
            "signed in"
        );
        self.schedule_ahead(state, &token);
        Ok(token)
    }

    fn note_failure(self: &Arc<Self>, state: &mut State, trigger: Trigger, error: &AuthError) {
        let now = self.timing.now();
        let hold = self.options.memory_of(error);
        state.failure = Some((error.clone(), self.timing.after(hold)));
        let usable =
            (self.current.load_full()).filter(|token| self.usable_at(token, Need::default(), now));
        let correlation_id = error.correlation_id();
        let attempt = error.attempts();
        let Some(token) = usable else {
            tracing::error!(%error, ?trigger, attempt, correlation_id, "signing in failed");
            return;
        };
        let left = token.remaining(now);
        tracing::warn!(
            %error,
            ?trigger,
            attempt,
            generation = token.generation(),
            correlation_id,
            valid_for_s = left.map(|left| left.as_secs()),
            "the token could not be refreshed; the current one is still valid"
        );
        if let Some(left) = left {
            self.schedule_again(state, token.generation(), left, hold);
        }
    }
}

/// Gets a token and publishes it; starts over when the credentials are rotated meanwhile.
async fn run(
    refresher: &Refresher,
    provider: &Weak<Provider>,
    flight: u64,
    mut trigger: Trigger,
    past: &Past,
    result: &watch::Sender<Option<Outcome>>,
) {
    loop {
        let slot = refresher.slot.borrow().clone();
        if slot.is_closed() {
            return;
        }
        let attempt = AssertUnwindSafe(refresher.obtain(&slot, trigger, past));
        // A store of the user's own may panic too.
        let obtained = attempt.catch_unwind().await;
        let obtained = obtained.unwrap_or_else(|_| Err(panicked()));
        // Nobody holds the session any more, so nobody waits.
        let Some(provider) = provider.upgrade() else {
            return;
        };
        if let Some(outcome) = provider.publish(flight, &slot, trigger, obtained) {
            result.send_replace(Some(outcome));
            return;
        }
        // A token that the store holds was made with the old secret.
        trigger = Trigger::Rotation;
    }
}
