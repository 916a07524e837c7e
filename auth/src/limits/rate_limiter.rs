//! A fixed rate: so many calls a minute, and no more than a burst at once.
//!
//! Off unless asked for. GCRA, from the `governor` crate, keeps the distance between calls, and a
//! count of the last minute keeps the number, since GCRA by itself lets a burst through on top of
//! what it allows in a minute.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use governor::Quota;
use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use tokio::sync::Mutex;

use crate::clock::{Timing, nanos};

const MINUTE: Duration = Duration::from_mins(1);

/// The session's clock, as `governor` reads it.
#[derive(Clone, Debug)]
struct GcraClock {
    base: Instant,
    timing: Timing,
}

impl GovernorClock for GcraClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.timing.now().saturating_duration_since(self.base)
    }
}

/// Lets calls through at a fixed rate.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    gcra: governor::RateLimiter<NotKeyed, InMemoryState, GcraClock, NoOpMiddleware<Duration>>,
    clock: GcraClock,
    timing: Timing,
    /// The time between two starts.
    interval: Duration,
    /// How many calls wait.
    queue: AtomicU32,
    /// When the first of the queue may go, in nanoseconds of the clock; zero when it does
    /// not wait for time.
    next: AtomicU64,
    /// Held across the wait on purpose: tokio's mutex is a fair queue, so calls go in the order in
    /// which they came, and only the first of the queue waits for time.
    starts: Mutex<LastMinute>,
}

/// When calls were let through in the last minute, and how many may be.
#[derive(Debug)]
struct LastMinute {
    most: usize,
    starts: VecDeque<Duration>,
}

impl LastMinute {
    /// How long the minute is still full.
    fn full_for(&mut self, now: Duration) -> Option<Duration> {
        while let Some(first) = self.starts.front().copied() {
            let over = first.saturating_add(MINUTE);
            if over > now {
                break;
            }
            self.starts.pop_front();
        }
        let first = self
            .starts
            .front()
            .filter(|_| self.starts.len() >= self.most)?;
        Some(first.saturating_add(MINUTE).saturating_sub(now))
    }
}

impl RateLimiter {
    /// At most `requests` in any minute, and no more than `burst` at once.
    pub(crate) fn new(requests: NonZeroU32, burst: NonZeroU32, timing: &Timing) -> Arc<Self> {
        let clock = GcraClock {
            base: timing.now(),
            timing: timing.clone(),
        };
        Arc::new(Self {
            gcra: governor::RateLimiter::direct_with_clock(
                Quota::per_minute(requests).allow_burst(burst),
                clock.clone(),
            ),
            clock,
            timing: timing.clone(),
            interval: MINUTE / requests.get(),
            queue: AtomicU32::new(0),
            next: AtomicU64::new(0),
            starts: Mutex::new(LastMinute {
                most: usize::try_from(requests.get()).unwrap_or(usize::MAX),
                starts: VecDeque::new(),
            }),
        })
    }

    /// Waits until this call may go, for which it has `left`; gives the wait at once where that is
    /// known to be longer.
    pub(crate) async fn acquire(&self, left: Option<Duration>) -> Result<(), Duration> {
        let too_long = |wait: &Duration| left.is_some_and(|left| *wait > left);
        if let Some(wait) = self.foreseen().filter(too_long) {
            return Err(wait);
        }
        self.queue.fetch_add(1, Ordering::AcqRel);
        let _queued = Queued(&self.queue);
        let mut last_minute = self.starts.lock().await;
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

    /// Lets a call go that need not wait, if that is so.
    pub(crate) fn try_acquire(&self) -> bool {
        // Whoever holds it waits, or is about to.
        self.starts
            .try_lock()
            .is_ok_and(|mut last_minute| self.check(&mut last_minute).is_ok())
    }

    /// Lets a call through now, or says how long it waits at least.
    fn check(&self, last_minute: &mut LastMinute) -> Result<(), Duration> {
        let now = self.clock.now();
        if let Some(wait) = last_minute.full_for(now) {
            return Err(wait);
        }
        self.gcra
            .check()
            .map_err(|not_yet| not_yet.wait_time_from(now))?;
        last_minute.starts.push_back(now);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_lets_a_burst_through_and_then_one_by_one() {
        let timing = Timing::default();
        let sixty = NonZeroU32::new(60).unwrap();
        let limiter = RateLimiter::new(sixty, NonZeroU32::new(2).unwrap(), &timing);
        let start = timing.now();
        let mut seconds = Vec::new();
        for _ in 0..5 {
            limiter.acquire(None).await.unwrap();
            seconds.push((timing.now() - start).as_secs_f64().round());
        }
        assert_eq!(seconds, [0.0, 0.0, 1.0, 2.0, 3.0]);
    }

    #[tokio::test(start_paused = true)]
    async fn no_minute_holds_more_than_it_may() {
        let timing = Timing::default();
        let number = |count| NonZeroU32::new(count).unwrap();
        for (requests, burst) in [(300, 8), (300, 300), (10, 10), (7, 100), (1, 1)] {
            let limiter = RateLimiter::new(number(requests), number(burst), &timing);
            let mut starts = Vec::new();
            for call in 0..3 * requests {
                // Also after a pause that fills the burst again.
                if call == requests + 1 {
                    timing.sleep(Duration::from_secs(30)).await;
                }
                limiter.acquire(None).await.unwrap();
                starts.push(timing.now());
            }
            let most = starts.iter().enumerate().map(|(at, begin)| {
                let minute = starts[at..]
                    .iter()
                    .take_while(|start| **start < *begin + MINUTE);
                minute.count()
            });
            let most = most.max().unwrap();
            assert!(most <= requests as usize, "{requests}, {burst}: {most}");
            let last = *starts.last().unwrap() - starts[0];
            assert!(
                last <= Duration::from_secs(3 * 60 + 30),
                "{requests}: {last:?}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_that_is_there_is_taken_without_waiting() {
        let timing = Timing::default();
        let two = NonZeroU32::new(2).unwrap();
        let limiter = RateLimiter::new(NonZeroU32::new(60).unwrap(), two, &timing);
        assert!(limiter.try_acquire() && limiter.try_acquire() && !limiter.try_acquire());
    }
}
