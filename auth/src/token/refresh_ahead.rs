//! The refresh in the background, ahead of expiry, so that usually nobody waits.
//!
//! Nothing depends on it: without it, the first call after expiry refreshes.

use std::time::Duration;

use futures_util::future::{AbortHandle, abortable};

use crate::clock::Timing;
use crate::token::refresh_options::RefreshOptions;
use crate::token::runtime::Runtime;

/// A token with less life than this when it comes is not refreshed ahead of time: that would be all
/// the time.
const SHORTEST_AHEAD: Duration = Duration::from_secs(2);
/// The shortest time between two refreshes in the background.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// How long to wait with the refresh of a token that has just come and lives for `left`. `None`: it is
/// not refreshed ahead of time.
pub(super) fn pause_of_new(
    left: Duration,
    options: &RefreshOptions,
    timing: &Timing,
) -> Option<Duration> {
    if left < SHORTEST_AHEAD {
        return None;
    }
    let lead = options.lead_for(left, timing);
    Some(left.saturating_sub(lead).max(SHORTEST_PAUSE))
}

/// How long to wait after a refresh that failed, while the current token lives for `left` and the
/// failure is remembered for `hold`. `None`: no other comes in time.
pub(super) fn pause_after_failure(left: Duration, hold: Duration) -> Option<Duration> {
    // Later tries come closer together, but never at once.
    let pause = (left / 3).max(hold).max(SHORTEST_PAUSE);
    (pause < left).then_some(pause)
}

/// The next refresh in the background; given up when this is dropped.
#[derive(Debug, Default)]
pub(super) struct RefreshAhead(Option<AbortHandle>);

impl RefreshAhead {
    /// Plans `refresh` for after `pause`, in place of what was planned before.
    pub(super) fn plan(
        &mut self,
        pause: Duration,
        runtime: &dyn Runtime,
        timing: &Timing,
        refresh: impl FnOnce() + Send + 'static,
    ) {
        self.give_up();
        let timing = timing.clone();
        let (task, handle) = abortable(async move {
            timing.sleep(pause).await;
            refresh();
        });
        self.0 = Some(handle);
        runtime.spawn(Box::pin(async {
            // Given up, it has nothing to tell.
            let _ = task.await;
        }));
    }

    pub(super) fn give_up(&mut self) {
        if let Some(task) = self.0.take() {
            task.abort();
        }
    }
}

impl Drop for RefreshAhead {
    fn drop(&mut self) {
        self.give_up();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_new_token_is_refreshed_ahead_of_its_end_unless_it_is_too_short_lived() {
        let options = RefreshOptions {
            jitter: Duration::ZERO,
            ..RefreshOptions::default()
        };
        let pause = |left| pause_of_new(left, &options, &Timing::default());
        assert_eq!(pause(3600 * SECOND), Some(3570 * SECOND));
        assert_eq!(pause(100 * SECOND), Some(80 * SECOND));
        assert_eq!(pause(2 * SECOND), Some(SECOND * 8 / 5));
        assert_eq!(pause(SECOND), None);
    }

    #[test]
    fn tries_after_a_failure_come_closer_together_and_never_at_once() {
        assert_eq!(pause_after_failure(30 * SECOND, SECOND), Some(10 * SECOND));
        assert_eq!(
            pause_after_failure(20 * SECOND, 15 * SECOND),
            Some(15 * SECOND)
        );
        assert_eq!(
            pause_after_failure(2 * SECOND, Duration::ZERO),
            Some(SECOND)
        );
        assert_eq!(pause_after_failure(10 * SECOND, 15 * SECOND), None);
    }
}
