//! Operations whose 401 is not about the token.
//!
//! A 401 usually says that the token is dead. Some operations also respond with it for want of a
//! permission or a feature, whatever token they get, and their 401 is to be returned as it is instead
//! of costing a sign-in for each call. An operation shows that it is one of them in two ways: it rejects
//! a token that was issued a moment ago, or one that other calls go on succeeding with (see
//! [`Standing`](crate::limits::standing::Standing)).
//!
//! It is then believed for as long as the token in hand is itself fresh, or keeps being acquitted.
//! Where nothing else is called, nobody can tell a revoked token from a good one: the operation is
//! believed for a while, and then gets another token; each time that was in vain, the while grows.
//! All ends as soon as the operation accepts a token.
//!
//! Not kept by the token's generation alone: two such operations, called in turn, would each meet the
//! token that the other one's 401 brought, and go on signing in for ever.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long an operation that rejected a fresh token is believed without further proof.
const FIRST_BELIEF: Duration = Duration::from_secs(10);
/// By how much that grows each time.
const GROWTH: u32 = 4;
const LONGEST_BELIEF: Duration = Duration::from_hours(1);
/// How long it grows by the successes of others.
const LONGEST_OF_PROOF: Duration = Duration::from_mins(10);

/// The operations that responded with 401 and have accepted no token since.
#[derive(Debug, Default)]
pub(crate) struct Rejections {
    /// Whether there are any, so that the usual call takes no lock.
    any: AtomicBool,
    by_operation: Mutex<HashMap<&'static str, Rejecting>>,
}

/// One 401 to the current token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rejection {
    /// The token's generation.
    pub(crate) generation: u64,
    /// Which of its rejections it is.
    pub(crate) number: u32,
    /// Whether the token was issued a moment ago.
    pub(crate) is_fresh: bool,
}

/// Whose doing a 401 is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The token's, as far as anyone knows: it is dead.
    Token,
    /// The operation's own: it rejects good tokens too.
    Operation,
}

/// An operation that responds with 401.
#[derive(Debug)]
struct Rejecting {
    last: Rejection,
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

impl Rejections {
    /// Notes a 401, and says whose doing it is. `is_acquitted_of`: whether a success came after the
    /// token's rejection of that number.
    pub(crate) fn cause_of(
        &self,
        operation: &'static str,
        rejection: Rejection,
        is_acquitted_of: impl FnOnce(u32) -> bool,
        now: Instant,
    ) -> Cause {
        let mut by_operation = self.lock();
        self.any.store(true, Ordering::Release);
        let Some(rejecting) = by_operation.get_mut(operation) else {
            let belief = None;
            let last = rejection;
            by_operation.insert(operation, Rejecting { last, belief });
            return Cause::Token;
        };
        let last = std::mem::replace(&mut rejecting.last, rejection);
        if last.generation == rejection.generation && is_acquitted_of(last.number) {
            let belief = rejecting.belief.unwrap_or_else(|| Belief::first(now));
            rejecting.belief = Some(belief.proven(now));
            return Cause::Operation;
        }
        match rejecting.belief {
            Some(belief) if rejection.is_fresh || now < belief.until => Cause::Operation,
            _ => Cause::Token,
        }
    }

    /// Notes that `operation` rejected a token that was issued for it a moment ago.
    pub(crate) fn believe(&self, operation: &'static str, now: Instant) {
        if let Some(rejecting) = self.lock().get_mut(operation) {
            let grown = rejecting.belief.map(|belief| belief.grown(now));
            rejecting.belief = Some(grown.unwrap_or_else(|| Belief::first(now)));
        }
    }

    /// Notes that `operation` accepted a token.
    pub(crate) fn forget(&self, operation: &'static str) {
        if self.any.load(Ordering::Acquire) {
            let mut by_operation = self.lock();
            by_operation.remove(operation);
            self.any.store(!by_operation.is_empty(), Ordering::Release);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, Rejecting>> {
        // A change of a map does not panic half-way.
        self.by_operation
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(generation: u64, number: u32) -> Rejection {
        Rejection {
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
        let rejections = Rejections::default();
        let now = Instant::now();
        assert_eq!(
            rejections.cause_of("a", rejection(1, 1), never, now),
            Cause::Token
        );
        assert_eq!(
            rejections.cause_of("a", rejection(1, 2), never, now),
            Cause::Token
        );
    }

    #[test]
    fn one_that_rejected_a_fresh_token_is_believed_for_longer_each_time() {
        let rejections = Rejections::default();
        let mut now = Instant::now();
        assert_eq!(
            rejections.cause_of("a", rejection(1, 1), never, now),
            Cause::Token
        );
        for (generation, seconds) in [(2, 10), (3, 40), (4, 160), (5, 640), (6, 2_560), (7, 3_600)]
        {
            rejections.believe("a", now);
            let last = now + Duration::from_secs(seconds - 1);
            assert_eq!(
                rejections.cause_of("a", rejection(generation, 1), never, last),
                Cause::Operation
            );
            now += Duration::from_secs(seconds);
            assert_eq!(
                rejections.cause_of("a", rejection(generation, 2), never, now),
                Cause::Token
            );
            let fresh = Rejection {
                is_fresh: true,
                ..rejection(generation, 3)
            };
            assert_eq!(
                rejections.cause_of("a", fresh, never, now),
                Cause::Operation
            );
        }
        assert_eq!(
            rejections.cause_of("b", rejection(7, 4), never, now),
            Cause::Token
        );
    }

    #[test]
    fn a_success_with_the_same_token_proves_that_it_was_the_operation() {
        let rejections = Rejections::default();
        let now = Instant::now();
        assert_eq!(
            rejections.cause_of("a", rejection(1, 3), never, now),
            Cause::Token
        );
        assert_eq!(
            rejections.cause_of("a", rejection(1, 5), |number| number == 3, now),
            Cause::Operation
        );
        let later = now + FIRST_BELIEF * GROWTH;
        assert_eq!(
            rejections.cause_of("a", rejection(1, 6), |number| number == 3, later),
            Cause::Token
        );
        assert_eq!(
            rejections.cause_of("a", rejection(2, 1), |_| true, later),
            Cause::Token,
            "of another token"
        );
    }

    #[test]
    fn an_operation_that_accepts_a_token_is_forgotten() {
        let rejections = Rejections::default();
        let now = Instant::now();
        rejections.cause_of("a", rejection(1, 1), never, now);
        rejections.believe("a", now);
        rejections.forget("a");
        assert!(!rejections.any.load(Ordering::Acquire), "nothing is kept");
        assert_eq!(
            rejections.cause_of("a", rejection(1, 2), never, now),
            Cause::Token
        );
    }
}
