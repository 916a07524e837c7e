//! Operations that refuse a token which was issued a moment ago.
//!
//! A 401 usually says that the token is dead. Some operations also answer it for want of a
//! permission or a feature, whatever token they get. Once such an operation has refused a fresh
//! token, its 401 says nothing about the token, and is returned as it is instead of costing a
//! sign-in for each call. That lasts while the token in hand is itself fresh, for a minute at the
//! longest, or until the operation accepts a token: a token that is revoked meanwhile is noticed by
//! any other operation at once, and by this one after that.
//!
//! Not kept by the token's generation: two such operations, called in turn, would each meet the
//! token that the other one's refusal brought, and go on signing in for ever.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a refusal of a fresh token counts.
const MEMORY: Duration = Duration::from_mins(1);

/// The operations that refused a fresh token.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    /// Whether there are any, so that the usual call takes no lock.
    any: AtomicBool,
    until: Mutex<HashMap<&'static str, Instant>>,
}

impl Refusals {
    /// Notes that `operation` refused a token that was just issued.
    pub(crate) fn note(&self, operation: &'static str, now: Instant) {
        let mut until = self.lock();
        until.insert(operation, now + MEMORY);
        self.any.store(true, Ordering::Release);
    }

    /// Whether a 401 of `operation` says nothing about the token.
    pub(crate) fn explain(&self, operation: &'static str, now: Instant) -> bool {
        if !self.any.load(Ordering::Acquire) {
            return false;
        }
        let mut until = self.lock();
        until.retain(|_, until| *until > now);
        self.any.store(!until.is_empty(), Ordering::Release);
        until.contains_key(operation)
    }

    /// Notes that `operation` accepted a token.
    pub(crate) fn forget(&self, operation: &'static str) {
        if self.any.load(Ordering::Acquire) {
            let mut until = self.lock();
            until.remove(operation);
            self.any.store(!until.is_empty(), Ordering::Release);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, Instant>> {
        // A change of a map does not panic half-way.
        self.until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_counts_for_its_operation_until_it_is_over_or_disproved() {
        let refusals = Refusals::default();
        let now = Instant::now();
        assert!(!refusals.explain("a", now));
        refusals.note("a", now);
        refusals.note("b", now);
        assert!(refusals.explain("a", now) && !refusals.explain("c", now));
        refusals.forget("a");
        assert!(!refusals.explain("a", now) && refusals.explain("b", now));
        assert!(!refusals.explain("b", now + MEMORY));
        assert!(!refusals.any.load(Ordering::Acquire), "nothing is kept");
    }
}
