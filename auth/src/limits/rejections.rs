//! Operations whose 401 is not about the token.
//!
//! A 401 usually says that the token is dead. Some operations also answer it for want of a permission
//! or a feature, whatever token they get, and their 401 is to be returned as it is instead of costing
//! a sign-in for each call. An operation shows that it is one of them in two ways: it refuses a token
//! that was issued a moment ago, or one that other calls go on succeeding with (see
//! [`Standing`](crate::limits::standing::Standing)).
//!
//! It is then believed for as long as the token in hand is itself fresh, or keeps being acquitted.
//! Where nothing else is called, nobody can tell a revoked token from a good one: the operation is
//! believed for a while, and then gets another token; each time that was in vain, the while grows.
//! All ends as soon as the operation accepts a token.
//!
//! Not kept by the token's generation alone: two such operations, called in turn, would each meet the
//! token that the other one's refusal brought, and go on signing in for ever.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long an operation that refused a fresh token is believed without further proof.
const FIRST_BELIEF: Duration = Duration::from_secs(10);
/// By how much that grows each time.
const GROWTH: u32 = 4;
const LONGEST_BELIEF: Duration = Duration::from_hours(1);
/// How long it grows by the successes of others.
const LONGEST_OF_PROOF: Duration = Duration::from_mins(10);

/// The operations that answered 401 and have accepted no token since.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    /// Whether there are any, so that the usual call takes no lock.
    any: AtomicBool,
    by_operation: Mutex<HashMap<&'static str, Refuser>>,
}

/// One 401 to the current token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    /// The token's generation.
    pub(crate) generation: u64,
    /// Which of its refusals it is.
    pub(crate) number: u32,
    /// Whether the token was issued a moment ago.
    pub(crate) is_fresh: bool,
}

#[derive(Debug)]
struct Refuser {
    last: Refusal,
    /// `None`: it may have been the token all along.
    belief: Option<Belief>,
}

#[derive(Clone, Copy, Debug)]
struct Belief {
    until: Instant,
    length: Duration,
}

impl Belief {
    fn first(now: Instant) -> Self {
        Self {
            until: now + FIRST_BELIEF,
            length: FIRST_BELIEF,
        }
    }

    /// After another token was got in vain.
    fn grown(self, now: Instant) -> Self {
        Self::of_length((self.length * GROWTH).min(LONGEST_BELIEF), now)
    }

    /// After another call's success. What it proves of one token is worth something for the next.
    fn proven(self, now: Instant) -> Self {
        let length = (self.length * GROWTH).min(LONGEST_OF_PROOF);
        Self::of_length(self.length.max(length), now)
    }

    fn of_length(length: Duration, now: Instant) -> Self {
        Self {
            until: now + length,
            length,
        }
    }
}

impl Refusals {
    /// Notes a 401. Says whether it is the operation's own and no word about the token.
    /// `is_acquitted_of`: whether a success came after the token's refusal of that number.
    pub(crate) fn explain(
        &self,
        operation: &'static str,
        refusal: Refusal,
        is_acquitted_of: impl FnOnce(u32) -> bool,
        now: Instant,
    ) -> bool {
        let mut refusers = self.lock();
        self.any.store(true, Ordering::Release);
        let Some(refuser) = refusers.get_mut(operation) else {
            let belief = None;
            let last = refusal;
            refusers.insert(operation, Refuser { last, belief });
            return false;
        };
        let last = std::mem::replace(&mut refuser.last, refusal);
        if last.generation == refusal.generation && is_acquitted_of(last.number) {
            let belief = refuser.belief.unwrap_or_else(|| Belief::first(now));
            refuser.belief = Some(belief.proven(now));
            return true;
        }
        refuser
            .belief
            .is_some_and(|belief| refusal.is_fresh || now < belief.until)
    }

    /// Notes that `operation` refused a token that was issued for it a moment ago.
    pub(crate) fn believe(&self, operation: &'static str, now: Instant) {
        if let Some(refuser) = self.lock().get_mut(operation) {
            let grown = refuser.belief.map(|belief| belief.grown(now));
            refuser.belief = Some(grown.unwrap_or_else(|| Belief::first(now)));
        }
    }

    /// Notes that `operation` accepted a token.
    pub(crate) fn forget(&self, operation: &'static str) {
        if self.any.load(Ordering::Acquire) {
            let mut refusers = self.lock();
            refusers.remove(operation);
            self.any.store(!refusers.is_empty(), Ordering::Release);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, Refuser>> {
        // A change of a map does not panic half-way.
        self.by_operation
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(generation: u64, number: u32) -> Refusal {
        Refusal {
            generation,
            number,
            is_fresh: false,
        }
    }

    fn never(_: u32) -> bool {
        false
    }

    #[test]
    fn the_first_401_of_an_operation_is_about_the_token() {
        let refusals = Refusals::default();
        let now = Instant::now();
        assert!(!refusals.explain("a", refusal(1, 1), never, now));
        assert!(!refusals.explain("a", refusal(1, 2), never, now));
    }

    #[test]
    fn one_that_refused_a_fresh_token_is_believed_for_longer_each_time() {
        let refusals = Refusals::default();
        let mut now = Instant::now();
        assert!(!refusals.explain("a", refusal(1, 1), never, now));
        for (generation, seconds) in [(2, 10), (3, 40), (4, 160), (5, 640), (6, 2_560), (7, 3_600)]
        {
            refusals.believe("a", now);
            let last = now + Duration::from_secs(seconds - 1);
            assert!(refusals.explain("a", refusal(generation, 1), never, last));
            now += Duration::from_secs(seconds);
            assert!(!refusals.explain("a", refusal(generation, 2), never, now));
            let fresh = Refusal {
                is_fresh: true,
                ..refusal(generation, 3)
            };
            assert!(refusals.explain("a", fresh, never, now));
        }
        assert!(!refusals.explain("b", refusal(7, 4), never, now));
    }

    #[test]
    fn a_success_with_the_same_token_proves_that_it_was_the_operation() {
        let refusals = Refusals::default();
        let now = Instant::now();
        assert!(!refusals.explain("a", refusal(1, 3), never, now));
        assert!(refusals.explain("a", refusal(1, 5), |number| number == 3, now));
        let later = now + FIRST_BELIEF * GROWTH;
        assert!(!refusals.explain("a", refusal(1, 6), |number| number == 3, later));
        assert!(
            !refusals.explain("a", refusal(2, 1), |_| true, later),
            "of another token"
        );
    }

    #[test]
    fn an_operation_that_accepts_a_token_is_forgotten() {
        let refusals = Refusals::default();
        let now = Instant::now();
        refusals.explain("a", refusal(1, 1), never, now);
        refusals.believe("a", now);
        refusals.forget("a");
        assert!(!refusals.any.load(Ordering::Acquire), "nothing is kept");
        assert!(!refusals.explain("a", refusal(1, 2), never, now));
    }
}
