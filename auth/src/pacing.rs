//! Going slower by choice: a fixed pace, and slowing down before the limit.
//!
//! Both are off unless asked for. A [`Pace`] spreads calls by the clock alone (GCRA, from the
//! `governor` crate). [`NearLimit`] listens to the `inin-ratelimit-*` headers and, once most of the
//! window is used up, spreads what is left of it over the time that is left.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::sync::Mutex as TurnMutex;

use crate::clock::Timing;
use crate::rate_limit::RateLimit;

/// The session's clock, as `governor` reads it.
#[derive(Clone, Debug)]
struct PaceClock {
    base: Instant,
    timing: Timing,
}

impl GovernorClock for PaceClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.timing.now().saturating_duration_since(self.base)
    }
}

/// Lets calls through at a fixed pace.
#[derive(Debug)]
pub(crate) struct Pace {
    limiter: RateLimiter<NotKeyed, InMemoryState, PaceClock, NoOpMiddleware<Duration>>,
    clock: PaceClock,
    timing: Timing,
    /// Held across the wait on purpose: tokio's mutex is a fair queue, so calls go in the order in
    /// which they came, and only the first of the queue waits for time.
    turn: TurnMutex<()>,
}

impl Pace {
    /// At most `requests` each minute, and no more than `burst` at once.
    pub(crate) fn new(requests: NonZeroU32, burst: NonZeroU32, timing: &Timing) -> Arc<Self> {
        let clock = PaceClock {
            base: timing.now(),
            timing: timing.clone(),
        };
        Arc::new(Self {
            limiter: RateLimiter::direct_with_clock(
                Quota::per_minute(requests).allow_burst(burst),
                clock.clone(),
            ),
            clock,
            timing: timing.clone(),
            turn: TurnMutex::new(()),
        })
    }

    /// Waits for this call's turn.
    pub(crate) async fn turn(&self) {
        let _turn = self.turn.lock().await;
        while let Err(not_yet) = self.limiter.check() {
            let wait = not_yet.wait_time_from(self.clock.now());
            // A wait that rounds to nothing must not become a busy loop.
            self.timing
                .sleep(wait.max(Duration::from_micros(100)))
                .await;
        }
    }
}

/// Slows down when the window is nearly used up.
#[derive(Debug)]
pub(crate) struct NearLimit {
    /// The part of the window from which calls are spread, `0.0..=1.0`.
    threshold: f64,
    window: Mutex<Option<Window>>,
}

#[derive(Debug)]
struct Window {
    left: u64,
    ends: Instant,
    next: Instant,
}

impl NearLimit {
    pub(crate) fn new(threshold: f64) -> Self {
        Self {
            threshold: threshold.clamp(0.0, 1.0),
            window: Mutex::new(None),
        }
    }

    /// Takes note of what an answer says.
    pub(crate) fn observe(&self, limit: &RateLimit, now: Instant) {
        // Counts are far below 2^52, where `f64` is exact.
        #[allow(clippy::cast_precision_loss)]
        let near = limit.count as f64 >= limit.allowed as f64 * self.threshold;
        let mut window = self.lock();
        *window = near.then(|| Window {
            left: limit.remaining(),
            ends: now + limit.reset,
            // Answers overtake each other; a place given to a call stays given.
            next: window.as_ref().map_or(now, |old| old.next.max(now)),
        });
    }

    /// Gives the next place to a call: how long it waits.
    pub(crate) fn place(&self, now: Instant) -> Duration {
        let mut guard = self.lock();
        let Some(window) = guard.as_mut() else {
            return Duration::ZERO;
        };
        if now >= window.ends {
            *guard = None;
            return Duration::ZERO;
        }
        let place = window.next.max(now);
        if window.left == 0 || place >= window.ends {
            return window.ends.saturating_duration_since(now);
        }
        let rest = window.ends.saturating_duration_since(place);
        let step = rest / u32::try_from(window.left).unwrap_or(u32::MAX);
        window.left -= 1;
        window.next = place + step;
        place.saturating_duration_since(now)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Window>> {
        // Nothing under the lock panics.
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn limit(count: u64) -> RateLimit {
        let mut headers = http::HeaderMap::new();
        headers.insert("inin-ratelimit-count", count.into());
        headers.insert("inin-ratelimit-allowed", 300.into());
        headers.insert("inin-ratelimit-reset", 10.into());
        RateLimit::from_headers(&headers).unwrap()
    }

    #[test]
    fn far_from_the_limit_nobody_waits() {
        let near = NearLimit::new(0.9);
        let now = Instant::now();
        near.observe(&limit(100), now);
        assert_eq!(near.place(now), Duration::ZERO);
    }

    #[test]
    fn near_the_limit_what_is_left_is_spread_over_the_window() {
        let near = NearLimit::new(0.9);
        let now = Instant::now();
        near.observe(&limit(290), now);
        let places: Vec<_> = (0..12).map(|_| near.place(now).as_secs()).collect();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
        assert_eq!(near.place(now + 10 * SECOND), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pace_lets_a_burst_through_and_then_one_by_one() {
        let timing = Timing::default();
        let sixty = NonZeroU32::new(60).unwrap();
        let pace = Pace::new(sixty, NonZeroU32::new(2).unwrap(), &timing);
        let start = timing.now();
        let mut seconds = Vec::new();
        for _ in 0..5 {
            pace.turn().await;
            seconds.push((timing.now() - start).as_secs_f64().round());
        }
        assert_eq!(seconds, [0.0, 0.0, 1.0, 2.0, 3.0]);
    }
}
