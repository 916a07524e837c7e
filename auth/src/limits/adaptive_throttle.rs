//! Slowing down before the platform's limit is reached.
//!
//! Off unless asked for. It listens to the `inin-ratelimit-*` headers and, once most of the window
//! is used up, spreads what is left of it over the time that is left.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::limits::rate_limit::RateLimit;

/// The platform's window is a minute. A header that says more is wrong, and is not believed: one
/// such response would else hold all calls back for as long as it likes.
const WINDOW: Duration = Duration::from_mins(1);

/// Slows down when the window is nearly used up.
#[derive(Debug)]
pub(crate) struct AdaptiveThrottle {
    /// The part of the window from which calls are spread, `0.0..=1.0`.
    threshold: f64,
    window: Mutex<Option<Window>>,
}

#[derive(Debug)]
struct Window {
    left: u64,
    ends: Instant,
    next: Instant,
    /// The distance between calls that only the next window has room for.
    step: Duration,
}

impl AdaptiveThrottle {
    pub(crate) fn new(threshold: f64) -> Self {
        Self {
            threshold: threshold.clamp(0.0, 1.0),
            window: Mutex::new(None),
        }
    }

    /// Takes note of what a response says.
    pub(crate) fn observe(&self, limit: &RateLimit, now: Instant) {
        // Counts are far below 2^52, where `f64` is exact.
        #[allow(clippy::cast_precision_loss)]
        let near = limit.count as f64 >= limit.allowed as f64 * self.threshold;
        let mut window = self.lock();
        *window = near.then(|| Window {
            left: limit.remaining(),
            ends: now + limit.reset.min(WINDOW),
            // Responses overtake each other; a place given to a call stays given.
            next: window.as_ref().map_or(now, |old| old.next.max(now)),
            step: WINDOW / u32::try_from(limit.allowed.max(1)).unwrap_or(u32::MAX),
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
            // Room there is only in the next window, and they must not all begin it together.
            let place = place.max(window.ends);
            window.next = place + window.step;
            return place.saturating_duration_since(now);
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
        let throttle = AdaptiveThrottle::new(0.9);
        let now = Instant::now();
        throttle.observe(&limit(100), now);
        assert_eq!(throttle.place(now), Duration::ZERO);
    }

    #[test]
    fn a_window_beyond_reason_is_cut_and_does_not_overflow() {
        let throttle = AdaptiveThrottle::new(0.9);
        let now = Instant::now();
        let endless = RateLimit {
            reset: Duration::from_secs(u64::MAX),
            ..limit(300)
        };
        throttle.observe(&endless, now);
        assert_eq!(throttle.place(now), WINDOW);
    }

    #[test]
    fn near_the_limit_what_is_left_is_spread_over_the_window() {
        let throttle = AdaptiveThrottle::new(0.9);
        let now = Instant::now();
        throttle.observe(&limit(290), now);
        let places: Vec<_> = (0..10).map(|_| throttle.place(now).as_secs()).collect();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        // What finds no room is spread over the next window, and does not begin it together.
        let beyond: Vec<_> = (0..4).map(|_| throttle.place(now).as_millis()).collect();
        assert_eq!(beyond, [10_000, 10_200, 10_400, 10_600]);
        assert_eq!(throttle.place(now + 10 * SECOND), Duration::ZERO);
    }
}
