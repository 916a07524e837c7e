//! Going slower by choice: a fixed pace, and slowing down before the limit.
//!
//! Both are off unless asked for. A [`Pace`] spreads calls by the clock alone: GCRA, from the
//! `governor` crate, for the distance between them, and a count of the last minute, since GCRA by
//! itself lets a burst through on top of what it allows in a minute. [`NearLimit`] listens to the `inin-ratelimit-*` headers and, once most of the
//! window is used up, spreads what is left of it over the time that is left.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::sync::Mutex as TurnMutex;

use crate::clock::Timing;
use crate::limits::rate_limit::RateLimit;

const MINUTE: Duration = Duration::from_mins(1);
/// The platform's window is a minute. A header that says more is wrong, and is not believed: one
/// such response would else hold all calls back for as long as it likes.
const LONGEST_WINDOW: Duration = MINUTE;

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
    /// The time between two turns.
    interval: Duration,
    /// How many calls have no turn yet.
    queue: AtomicU32,
    /// When the first of the queue gets its turn, in nanoseconds of the clock; zero when it does
    /// not wait for time.
    next: AtomicU64,
    /// Held across the wait on purpose: tokio's mutex is a fair queue, so calls go in the order in
    /// which they came, and only the first of the queue waits for time.
    turn: TurnMutex<LastMinute>,
}

/// When calls were let through in the last minute, and how many may be.
#[derive(Debug)]
struct LastMinute {
    most: usize,
    turns: VecDeque<Duration>,
}

impl LastMinute {
    /// How long the minute is still full.
    fn full_for(&mut self, now: Duration) -> Option<Duration> {
        while let Some(first) = self.turns.front().copied() {
            let over = first.saturating_add(MINUTE);
            if over > now {
                break;
            }
            self.turns.pop_front();
        }
        let first = self
            .turns
            .front()
            .filter(|_| self.turns.len() >= self.most)?;
        Some(first.saturating_add(MINUTE).saturating_sub(now))
    }
}

impl Pace {
    /// At most `requests` in any minute, and no more than `burst` at once.
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
            interval: MINUTE / requests.get(),
            queue: AtomicU32::new(0),
            next: AtomicU64::new(0),
            turn: TurnMutex::new(LastMinute {
                most: usize::try_from(requests.get()).unwrap_or(usize::MAX),
                turns: VecDeque::new(),
            }),
        })
    }

    /// Waits for this call's turn, of which it has `left`; gives the wait at once where that is
    /// known to be longer.
    pub(crate) async fn turn(&self, left: Option<Duration>) -> Result<(), Duration> {
        let too_long = |wait: &Duration| left.is_some_and(|left| *wait > left);
        if let Some(wait) = self.foreseen().filter(too_long) {
            return Err(wait);
        }
        self.queue.fetch_add(1, Ordering::AcqRel);
        let _queued = Queued(&self.queue);
        let mut last_minute = self.turn.lock().await;
        while let Err(wait) = self.check(&mut last_minute) {
            if too_long(&wait) {
                return Err(wait);
            }
            let until = self.clock.now().saturating_add(wait);
            self.next.store(nanos(until), Ordering::Release);
            let _waiting = Waiting(&self.next);
            // A wait that rounds to nothing must not become a busy loop.
            self.timing
                .sleep(wait.max(Duration::from_micros(100)))
                .await;
        }
        Ok(())
    }

    /// Takes a turn that needs no waiting, if there is one.
    pub(crate) fn try_turn(&self) -> bool {
        // Whoever holds it waits, or is about to.
        self.turn
            .try_lock()
            .is_ok_and(|mut last_minute| self.check(&mut last_minute).is_ok())
    }

    /// Lets a call through now, or says how long it waits at least.
    fn check(&self, last_minute: &mut LastMinute) -> Result<(), Duration> {
        let now = self.clock.now();
        if let Some(wait) = last_minute.full_for(now) {
            return Err(wait);
        }
        self.limiter
            .check()
            .map_err(|not_yet| not_yet.wait_time_from(now))?;
        last_minute.turns.push_back(now);
        Ok(())
    }

    /// The wait of a call that comes now, where calls wait already.
    fn foreseen(&self) -> Option<Duration> {
        let next = self.next.load(Ordering::Acquire);
        if next == 0 {
            return None;
        }
        let first = Duration::from_nanos(next).saturating_sub(self.clock.now());
        let before = self.queue.load(Ordering::Acquire);
        Some(first.saturating_add(self.interval.saturating_mul(before)))
    }
}

/// A place in the queue, given up also by a call that gives up.
struct Queued<'a>(&'a AtomicU32);

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The wait of the first in the queue.
struct Waiting<'a>(&'a AtomicU64);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Release);
    }
}

/// 584 years fit, so the cut is never seen.
fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
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
    /// The distance between calls that only the next window has room for.
    step: Duration,
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
            ends: now + limit.reset.min(LONGEST_WINDOW),
            // Answers overtake each other; a place given to a call stays given.
            next: window.as_ref().map_or(now, |old| old.next.max(now)),
            step: MINUTE / u32::try_from(limit.allowed.max(1)).unwrap_or(u32::MAX),
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
        let near = NearLimit::new(0.9);
        let now = Instant::now();
        near.observe(&limit(100), now);
        assert_eq!(near.place(now), Duration::ZERO);
    }

    #[test]
    fn a_window_beyond_reason_is_cut_and_does_not_overflow() {
        let near = NearLimit::new(0.9);
        let now = Instant::now();
        let endless = RateLimit {
            reset: Duration::from_secs(u64::MAX),
            ..limit(300)
        };
        near.observe(&endless, now);
        assert_eq!(near.place(now), LONGEST_WINDOW);
    }

    #[test]
    fn near_the_limit_what_is_left_is_spread_over_the_window() {
        let near = NearLimit::new(0.9);
        let now = Instant::now();
        near.observe(&limit(290), now);
        let places: Vec<_> = (0..10).map(|_| near.place(now).as_secs()).collect();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        // What finds no room is spread over the next window, and does not begin it together.
        let beyond: Vec<_> = (0..4).map(|_| near.place(now).as_millis()).collect();
        assert_eq!(beyond, [10_000, 10_200, 10_400, 10_600]);
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
            pace.turn(None).await.unwrap();
            seconds.push((timing.now() - start).as_secs_f64().round());
        }
        assert_eq!(seconds, [0.0, 0.0, 1.0, 2.0, 3.0]);
    }

    #[tokio::test(start_paused = true)]
    async fn no_minute_holds_more_than_it_may() {
        let timing = Timing::default();
        let number = |count| NonZeroU32::new(count).unwrap();
        for (requests, burst) in [(300, 8), (300, 300), (10, 10), (7, 100), (1, 1)] {
            let pace = Pace::new(number(requests), number(burst), &timing);
            let mut turns = Vec::new();
            for call in 0..3 * requests {
                // Also after a pause that fills the burst again.
                if call == requests + 1 {
                    timing.sleep(Duration::from_secs(30)).await;
                }
                pace.turn(None).await.unwrap();
                turns.push(timing.now());
            }
            let most = turns.iter().enumerate().map(|(at, begin)| {
                let minute = turns[at..]
                    .iter()
                    .take_while(|turn| **turn < *begin + MINUTE);
                minute.count()
            });
            let most = most.max().unwrap();
            assert!(most <= requests as usize, "{requests}, {burst}: {most}");
            let last = *turns.last().unwrap() - turns[0];
            assert!(
                last <= Duration::from_secs(3 * 60 + 30),
                "{requests}: {last:?}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_is_there_is_taken_without_waiting() {
        let timing = Timing::default();
        let two = NonZeroU32::new(2).unwrap();
        let pace = Pace::new(NonZeroU32::new(60).unwrap(), two, &timing);
        assert!(pace.try_turn() && pace.try_turn() && !pace.try_turn());
    }
}
