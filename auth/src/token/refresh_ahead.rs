//! The refresh in the background, ahead of expiry, so that usually nobody waits.

use std::sync::Arc;
use std::time::Duration;

use super::cache::{Provider, State};
use crate::token::access_token::AccessToken;
use crate::token::refresher::Trigger;

/// A token with less life than this when it comes is not refreshed ahead of time: that would be all
/// the time.
const SHORTEST_AHEAD: Duration = Duration::from_secs(2);
/// The shortest time between two refreshes in the background.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

impl Provider {
    /// Plans the refresh of a token that has just come.
    pub(super) fn schedule_ahead(self: &Arc<Self>, state: &mut State, token: &AccessToken) {
        let renewable = self.refresher.slot.borrow().source.is_renewable();
        if let Some(task) = state.ahead_task.take() {
            task.abort();
        }
        let left = token
            .remaining(self.timing.now())
            .filter(|left| renewable && *left >= SHORTEST_AHEAD);
        let Some(left) = left else {
            return;
        };
        let lead = self.options.lead_for(left, &self.timing);
        let pause = left.saturating_sub(lead).max(SHORTEST_PAUSE);
        self.schedule(state, pause, token.generation());
    }

    /// Plans another try after one that failed. `left`: what the current token lives.
    pub(super) fn schedule_again(
        self: &Arc<Self>,
        state: &mut State,
        generation: u64,
        left: Duration,
        hold: Duration,
    ) {
        // Later tries come closer together, but never at once.
        let pause = (left / 3).max(hold).max(SHORTEST_PAUSE);
        if pause < left {
            self.schedule(state, pause, generation);
        }
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
            self.start(&mut state, Trigger::Ahead, false);
        }
    }
}
