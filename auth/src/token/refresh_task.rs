//! What one refresh does: gets a token, makes it the current one, and tells all who wait.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Weak};
use std::time::Duration;

use futures_util::FutureExt as _;
use tracing::Instrument as _;

use crate::error::auth::AuthError;
use crate::token::access_token::AccessToken;
use crate::token::cache::{Outcome, State, TokenCache};
use crate::token::current_source::SourceInUse;
use crate::token::current_token::Need;
use crate::token::failure_memory;
use crate::token::refresh_ahead;
use crate::token::refresh_request::{Obtained, Past, Refresh, RefreshRequest, Trigger};
use crate::token::refresher::panicked;
use crate::token::single_flight::{Flight, Pilot};

/// What became of a refresh.
enum Published {
    Yes,
    /// Its credentials were rotated meanwhile, so it has to start over.
    StartOver,
}

impl TokenCache {
    /// Starts a refresh. The caller holds the state's lock and has found none under way.
    pub(super) fn start(
        self: &Arc<Self>,
        state: &mut State,
        trigger: Trigger,
        distrust_store: bool,
    ) -> Flight<Outcome> {
        trigger.count(&self.counters);
        let past = self.past(distrust_store);
        let refresher = Arc::clone(&self.refresher);
        let cache = Arc::downgrade(self);
        let span = tracing::info_span!("genesys_sign_in", ?trigger);
        let (flight, task) = state.flights.start(self.runtime.current(), |pilot| {
            async move { run(&*refresher, &cache, trigger, &past, &pilot).await }.instrument(span)
        });
        self.runtime.spawn(task);
        flight
    }

    fn past(&self, distrust_store: bool) -> Past {
        let now = self.timing.now();
        let current = self.current.load();
        Past {
            rejected: self.current.rejected_tokens(),
            current: current.map(|token| (token.secret().clone(), token.remaining(now))),
            distrust_store,
        }
    }

    /// Publishes what a refresh came to.
    fn publish(
        self: &Arc<Self>,
        pilot: &Pilot<Outcome>,
        from: &SourceInUse,
        trigger: Trigger,
        obtained: Result<Obtained, AuthError>,
    ) -> Published {
        let mut state = self.lock();
        let outcome = if !state.flights.counts(pilot) {
            self.adopt_late(&mut state, trigger, obtained)
        } else if from.is_replaced() {
            if let Ok(obtained) = obtained
                && !from.source.is_cancel_safe()
            {
                // What was sent is used up, so this may be the last token: calls go on with it, or
                // with it when the new credentials bring none. An error is of no use to anyone.
                let _ = self.adopt(&mut state, trigger, obtained);
            }
            return Published::StartOver;
        } else {
            let outcome = obtained.and_then(|obtained| self.adopt(&mut state, trigger, obtained));
            if let Err(error) = &outcome {
                self.counters.sign_in_failures.add(1);
                self.remember(&mut state, trigger, error);
            }
            outcome
        };
        state.flights.land(pilot, outcome);
        Published::Yes
    }

    /// What comes of a flight that stood still, and that another was started in place of: the newer
    /// token counts, and a failure counts for those alone who still wait for it.
    fn adopt_late(
        self: &Arc<Self>,
        state: &mut State,
        trigger: Trigger,
        obtained: Result<Obtained, AuthError>,
    ) -> Outcome {
        let usable = self.current.usable(Need::default(), self.timing.now());
        match (usable, obtained) {
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
        // A source that caches may hand out what the API has rejected.
        let was_rejected = self.current.was_rejected(&response.access_token);
        let now = self.timing.now();
        let mut token = AccessToken::new(response, state.generation + 1, now, shared)?;
        if was_rejected {
            token.issued_at(None);
        } else if shared {
            token.issued_at(age.and_then(|age| now.checked_sub(age)));
        }
        let token = Arc::new(token);
        state.generation = token.generation();
        state.failure.forget();
        self.current.replace(Arc::clone(&token));
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
        state.ahead.give_up();
        if let Some(left) = token.remaining(now)
            && self.is_renewable()
            && let Some(pause) = refresh_ahead::pause_of_new(left, &self.options, &self.timing)
        {
            self.refresh_after(state, pause);
        }
        Ok(token)
    }

    /// Keeps a failure for those who come next.
    fn remember(self: &Arc<Self>, state: &mut State, trigger: Trigger, error: &AuthError) {
        let hold = failure_memory::hold(error, &self.options);
        state
            .failure
            .remember(error.clone(), self.timing.after(hold));
        let now = self.timing.now();
        let correlation_id = error.correlation_id();
        let attempt = error.attempts();
        let Some(token) = self.current.usable(Need::default(), now) else {
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
        let pause = left.and_then(|left| refresh_ahead::pause_after_failure(left, hold));
        if let Some(pause) = pause {
            self.refresh_after(state, pause);
        }
    }

    /// Plans a refresh after `pause`, if the newest token is still the same then. The plan does not
    /// keep the session alive.
    pub(super) fn refresh_after(self: &Arc<Self>, state: &mut State, pause: Duration) {
        let cache = Arc::downgrade(self);
        let generation = state.generation;
        let refresh = move || {
            let Some(cache) = cache.upgrade() else { return };
            let mut state = cache.lock();
            if state.generation == generation && state.flights.under_way().is_none() {
                cache.start(&mut state, Trigger::Ahead, false);
            }
        };
        state
            .ahead
            .plan(pause, &*self.runtime, &self.timing, refresh);
    }
}

/// Gets a token and publishes it; starts over when the credentials are rotated meanwhile.
async fn run(
    refresher: &dyn Refresh,
    cache: &Weak<TokenCache>,
    mut trigger: Trigger,
    past: &Past,
    pilot: &Pilot<Outcome>,
) {
    loop {
        let from = cache.upgrade().and_then(|cache| cache.source.in_use());
        let Some(from) = from else { return };
        let request = RefreshRequest {
            trigger,
            from: &from,
            past,
        };
        // A store of the user's own may panic too.
        let obtained = AssertUnwindSafe(async { refresher.obtain(&request).await });
        let obtained = obtained.catch_unwind().await;
        let obtained = obtained.unwrap_or_else(|_| Err(panicked()));
        // Nobody holds the session any more, so nobody waits.
        let Some(cache) = cache.upgrade() else { return };
        match cache.publish(pilot, &from, trigger, obtained) {
            Published::Yes => return,
            // A token that the store holds was made with the old secret.
            Published::StartOver => trigger = Trigger::Rotation,
        }
    }
}
