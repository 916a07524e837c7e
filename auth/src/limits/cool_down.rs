//! Calls keep still when the platform asks one of them to.
//!
//! The limit counts requests of the token, which all calls share. So when one of them is answered
//! 429, all wait until its `Retry-After` is over, instead of a thousand tasks finding out one by
//! one and each being counted again.
//!
//! A limit of one operation's own is another matter: it holds back only calls of that operation, and
//! leaves the rest of the session alone. So does a wait beyond the policy's cap, which is a quota
//! (minutes to hours) and not a pace: those calls fail at once with the time left.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::clock::nanos;

/// Longer than the longest wait of the platform's own that is worth keeping to.
const LONGEST_HOLD: Duration = Duration::from_hours(1);

/// Until when the session keeps still.
#[derive(Debug)]
pub(crate) struct CoolDown {
    /// What `until` counts from.
    base: Instant,
    /// Nanoseconds after `base`; an atomic, because every call reads it.
    until: AtomicU64,
    /// Whether `quotas` holds anything, so that the usual call takes no lock.
    any_quota: AtomicBool,
    quotas: Mutex<HashMap<&'static str, Instant>>,
}

impl CoolDown {
    pub(crate) fn new(now: Instant) -> Self {
        Self {
            base: now,
            until: AtomicU64::new(0),
            any_quota: AtomicBool::new(false),
            quotas: Mutex::default(),
        }
    }

    /// Keeps the session still for `wait` from `now`, unless it already does for longer.
    pub(crate) fn extend(&self, now: Instant, wait: Duration) -> bool {
        let until = self.nanos(now).saturating_add(nanos(wait));
        self.until.fetch_max(until, Ordering::AcqRel) < until
    }

    /// Whether anything may be held back; if not, nobody needs to look at the time.
    pub(crate) fn may_hold(&self) -> bool {
        self.until.load(Ordering::Acquire) > 0 || self.any_quota.load(Ordering::Acquire)
    }

    /// The time that the session still keeps still.
    pub(crate) fn left(&self, now: Instant) -> Option<Duration> {
        let until = self.until.load(Ordering::Acquire);
        let left = until.saturating_sub(self.nanos(now));
        if left > 0 {
            return Some(Duration::from_nanos(left));
        }
        if until > 0 {
            // Over: the calls to come need not look at the time. An error means that another 429
            // came this moment.
            let _ = self
                .until
                .compare_exchange(until, 0, Ordering::AcqRel, Ordering::Relaxed);
        }
        None
    }

    /// Holds back calls of one operation for `wait` from `now`, unless it already does for longer.
    pub(crate) fn hold(&self, operation: &'static str, now: Instant, wait: Duration) -> bool {
        // Whatever the response said, one call asks again after that: nothing but a new process
        // would end a hold that a wrong clock made a year long.
        let Some(until) = now.checked_add(wait.min(LONGEST_HOLD)) else {
            return false;
        };
        let mut quotas = self.lock();
        let known = quotas.entry(operation).or_insert(now);
        let is_longer = *known < until;
        *known = until.max(*known);
        // Under the lock, or another call's look could undo it.
        self.any_quota.store(true, Ordering::Release);
        is_longer
    }

    /// The time that calls of one operation are still held back.
    pub(crate) fn held(&self, operation: &'static str, now: Instant) -> Option<Duration> {
        if !self.any_quota.load(Ordering::Acquire) {
            return None;
        }
        let mut quotas = self.lock();
        // All that are over, or an operation that is never called again would cost every call a
        // look for ever.
        quotas.retain(|_, until| *until > now);
        self.any_quota.store(!quotas.is_empty(), Ordering::Release);
        quotas
            .get(operation)
            .map(|until| until.saturating_duration_since(now))
    }

    fn nanos(&self, now: Instant) -> u64 {
        nanos(now.saturating_duration_since(self.base))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<&'static str, Instant>> {
        // A map insert does not panic half-way.
        self.quotas.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn the_longest_wait_wins() {
        let now = Instant::now();
        let cool_down = CoolDown::new(now);
        assert_eq!(cool_down.left(now), None);
        assert!(cool_down.extend(now, 3 * SECOND));
        assert!(!cool_down.extend(now, SECOND));
        assert_eq!(cool_down.left(now + SECOND), Some(2 * SECOND));
        assert_eq!(cool_down.left(now + 3 * SECOND), None);
    }

    #[test]
    fn what_is_over_costs_the_calls_to_come_nothing() {
        let now = Instant::now();
        let cool_down = CoolDown::new(now);
        cool_down.extend(now, SECOND);
        cool_down.hold("never called again", now, SECOND);
        assert!(cool_down.may_hold());
        assert_eq!(cool_down.left(now + SECOND), None);
        assert_eq!(cool_down.held("another", now + SECOND), None);
        assert!(!cool_down.may_hold());
    }

    #[test]
    fn a_quota_holds_back_one_operation_until_it_is_over() {
        let now = Instant::now();
        let cool_down = CoolDown::new(now);
        cool_down.hold("a", now, 3 * SECOND);
        assert_eq!(cool_down.held("a", now + SECOND), Some(2 * SECOND));
        assert_eq!(cool_down.held("b", now + SECOND), None);
        assert_eq!(cool_down.held("a", now + 3 * SECOND), None);
        assert!(!cool_down.any_quota.load(Ordering::Acquire));
    }
}
