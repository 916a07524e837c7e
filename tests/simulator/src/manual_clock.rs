//! Time that only moves when a test moves it.

use std::time::{Duration, Instant, SystemTime};

use genesys_cloud_auth::{BoxFuture, Clock};
use tokio::sync::watch;

/// A clock that stands still until [`advance`](ManualClock::advance).
///
/// Tokio's paused time jumps ahead whenever nothing but a timer is left to do, which can be while
/// a response is on its way through a socket. This clock never does, so a test over real sockets
/// sees the same on every run. Clones are the same clock: hand one to the simulator and one to the
/// session, and both grow older together.
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_auth::Clock;
/// use genesys_cloud_simulator::ManualClock;
///
/// let clock = ManualClock::new();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(3_600));
/// assert_eq!(clock.now() - before, Duration::from_secs(3_600));
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock {
    start: Instant,
    wall_start: SystemTime,
    moved: watch::Sender<Duration>,
}

impl ManualClock {
    /// A clock that shows the present.
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
            wall_start: SystemTime::now(),
            moved: watch::Sender::new(Duration::ZERO),
        }
    }

    /// Moves time on, and wakes whoever slept until then.
    pub fn advance(&self, by: Duration) {
        self.moved.send_modify(|moved| *moved += by);
    }

    fn moved(&self) -> Duration {
        *self.moved.borrow()
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        self.start + self.moved()
    }

    fn wall(&self) -> SystemTime {
        self.wall_start + self.moved()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        // Taken now, not at the first poll: the sleep starts with the call.
        let until = self.moved() + duration;
        Box::pin(async move {
            // Fails only when every sender is gone, and `clock` is one.
            let _ = clock
                .moved
                .subscribe()
                .wait_for(|moved| *moved >= until)
                .await;
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test]
    async fn a_sleep_ends_when_its_time_has_come_and_not_before() {
        let clock = ManualClock::new();
        let mut sleep = clock.sleep(2 * SECOND);
        clock.advance(SECOND);
        tokio::select! {
            biased;
            () = &mut sleep => panic!("too early"),
            () = tokio::task::yield_now() => {}
        }
        clock.advance(SECOND);
        sleep.await;
    }

    #[test]
    fn clones_and_both_times_move_together() {
        let clock = ManualClock::new();
        let (now, wall) = (clock.now(), clock.wall());
        clock.clone().advance(SECOND);
        assert_eq!(clock.now() - now, SECOND);
        assert_eq!(clock.wall().duration_since(wall).unwrap(), SECOND);
    }
}
