//! Time and chance, as the session sees them.
//!
//! Everything that waits, expires or varies asks a [`Clock`] or a [`Randomness`] that the session
//! was given, so a test moves time by hand and sees the same delays on every run. The defaults are
//! tokio's clock, which `tokio::time::pause` already controls, and the operating system's
//! randomness.
//!
//! It uses no other room.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

/// Longer than anything that a session waits for, and short enough for every clock.
const CENTURY: Duration = Duration::from_hours(100 * 365 * 24);

/// Where the session reads the time and how it waits.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The monotonic time, which expiry and waits are measured on: setting the machine's wall
    /// clock does not move it.
    fn now(&self) -> Instant;

    /// The time of day, read only to understand a `Retry-After` that is a date.
    fn wall(&self) -> SystemTime;

    /// Ends after `duration` of monotonic time.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// Tokio's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioClock;

#[cfg_attr(
    not(test),
    expect(
        clippy::disallowed_methods,
        reason = "the one place that they come from"
    )
)]
impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Where jitter comes from.
pub trait Randomness: fmt::Debug + Send + Sync + 'static {
    /// A number in `0.0..1.0`, evenly spread.
    fn fraction(&self) -> f64;
}

/// The thread's generator, seeded by the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThreadRandomness;

#[cfg_attr(
    not(test),
    expect(
        clippy::disallowed_methods,
        reason = "the one place that it comes from"
    )
)]
impl Randomness for ThreadRandomness {
    fn fraction(&self) -> f64 {
        rand::random()
    }
}

/// The clock and the randomness of one session, handed to every part of it.
#[derive(Clone, Debug)]
pub(crate) struct Timing {
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

/// A wait that was over before the thing waited for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Elapsed;

impl Timing {
    pub(crate) fn new(clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        Self { clock, randomness }
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    pub(crate) fn wall(&self) -> SystemTime {
        self.clock.wall()
    }

    pub(crate) async fn sleep(&self, duration: Duration) {
        if !duration.is_zero() {
            self.clock.sleep(duration).await;
        }
    }

    /// The instant `wait` from now. A wait too long for the clock is cut to a century.
    pub(crate) fn after(&self, wait: Duration) -> Instant {
        self.now() + wait.min(CENTURY)
    }

    /// A duration between nothing and `most`, evenly spread.
    pub(crate) fn up_to(&self, most: Duration) -> Duration {
        let part = most.as_secs_f64() * self.randomness.fraction().clamp(0.0, 1.0);
        // Rounding may go beyond `most`, and beyond what a `Duration` holds.
        Duration::try_from_secs_f64(part).map_or(most, |part| part.min(most))
    }

    /// Gives `future` at most `limit`.
    pub(crate) async fn within<F: Future>(
        &self,
        limit: Duration,
        future: F,
    ) -> Result<F::Output, Elapsed> {
        tokio::select! {
            // A result that is there when the time is over still counts.
            biased;
            output = future => Ok(output),
            () = self.clock.sleep(limit) => Err(Elapsed),
        }
    }
}

impl Default for Timing {
    fn default() -> Self {
        Self::new(Arc::new(TokioClock), Arc::new(ThreadRandomness))
    }
}

/// A duration in nanoseconds, for an atomic. 584 years fit, so the cut is never seen.
pub(crate) fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Most;

    impl Randomness for Most {
        fn fraction(&self) -> f64 {
            1.0
        }
    }

    #[test]
    fn the_longest_durations_do_not_overflow() {
        let timing = Timing::new(Arc::new(TokioClock), Arc::new(Most));
        assert!(timing.up_to(Duration::MAX) > CENTURY);
        assert!(timing.after(Duration::MAX) > timing.after(Duration::from_hours(24)));
        assert_eq!(timing.up_to(Duration::from_secs(3)), Duration::from_secs(3));
        assert_eq!(timing.up_to(Duration::ZERO), Duration::ZERO);
    }
}
