//! The attempts of one request, be it a call's or a token request's: what went before is counted,
//! what follows is [decided](decide), and a retry is taken from the session's budget.
//!
//! Whoever sends the request asks for the [`Next`] step after each attempt that brought no final
//! response, and then waits and tells by itself: a call has its own clock, a token request another.

use std::time::Duration;

use crate::clock::Timing;
use crate::limits::retry::backoff;
use crate::limits::retry::budget::{Bucket, Taken};
use crate::limits::retry::decide::{Attempt, Decision, Outcome, decide};
use crate::limits::retry::policy::RetryPolicy;

/// What was tried so far.
#[derive(Debug)]
pub(crate) struct Attempts<'a> {
    policy: &'a RetryPolicy,
    budget: &'a Bucket,
    timing: &'a Timing,
    retries: u32,
    resends: u32,
}

/// What the sender knows about context once more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AttemptContext {
    /// Whether the request can be sent again: its body is not a stream that is used up.
    pub(crate) can_be_resent: bool,
    /// Whether a second context does no harm.
    pub(crate) is_repeatable: bool,
    /// The time that is left for waiting. `None`: all there is.
    pub(crate) left: Option<Duration>,
    /// Whether everybody waits before the next attempt. Then it cannot multiply an outage, and
    /// takes nothing from the budget.
    pub(crate) all_wait: bool,
}

/// What follows an attempt.
#[derive(Debug)]
pub(crate) enum Next<'a> {
    /// Nothing: the outcome is the caller's.
    Stop,
    /// Nothing, because the server asks for a longer wait than the policy allows.
    TooLong(Duration),
    /// Nothing, because the next attempt would begin after the time that is left.
    TooLate { wait: Duration, is_asked: bool },
    /// Nothing, because the session's retry budget is used up.
    Exhausted,
    /// The same again on another connection, after this; it is no retry.
    Resend(Duration),
    /// A retry after a wait, which the server asked for or which is the backoff.
    Retry {
        wait: Duration,
        is_asked: bool,
        /// To be [spent](Taken::spend) once the wait is over.
        taken: Option<Taken<'a>>,
    },
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(policy: &'a RetryPolicy, budget: &'a Bucket, timing: &'a Timing) -> Self {
        Self {
            policy,
            budget,
            timing,
            retries: 0,
            resends: 0,
        }
    }

    /// How often the request was retried.
    pub(crate) fn retries(&self) -> u32 {
        self.retries
    }

    /// How often it was sent again because nobody had looked at it.
    pub(crate) fn resends(&self) -> u32 {
        self.resends
    }

    /// What follows an attempt with this outcome. Counts it, and takes from the budget.
    pub(crate) fn next(&mut self, context: AttemptContext, outcome: Outcome) -> Next<'a> {
        let attempt = Attempt {
            can_be_resent: context.can_be_resent,
            is_repeatable: context.is_repeatable,
            retries: self.retries,
            resends: self.resends,
            left: context.left,
            backoff: backoff::delay(self.policy, self.retries, self.timing),
        };
        match decide(self.policy, &attempt, outcome) {
            Decision::Stop => Next::Stop,
            Decision::TooLong(wait) => Next::TooLong(wait),
            Decision::TooLate { wait, is_asked } => Next::TooLate { wait, is_asked },
            Decision::Resend(longest) => {
                self.resends += 1;
                Next::Resend(if longest.is_zero() {
                    longest
                } else {
                    self.timing.up_to(longest)
                })
            }
            Decision::Retry { wait, is_asked } => {
                let taken = if context.all_wait {
                    None
                } else if let Some(taken) = self.budget.take() {
                    Some(taken)
                } else {
                    return Next::Exhausted;
                };
                self.retries += 1;
                Next::Retry {
                    wait,
                    is_asked,
                    taken,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::transport::TransportErrorKind;
    use crate::limits::retry::budget::RetryBudget;

    const SENDING: AttemptContext = AttemptContext {
        can_be_resent: true,
        is_repeatable: true,
        left: None,
        all_wait: false,
    };
    const BROKEN: Outcome = Outcome::Failure(TransportErrorKind::Interrupted);

    #[test]
    fn retries_are_counted_and_taken_from_the_budget() {
        let policy = RetryPolicy::default().max_retries(9);
        let (budget, timing) = (Bucket::new(RetryBudget::new(2)), Timing::default());
        let mut attempts = Attempts::new(&policy, &budget, &timing);
        for count in 1..=2 {
            match attempts.next(SENDING, BROKEN) {
                Next::Retry { taken, .. } => taken.expect("one of two").spend(),
                other => panic!("{other:?}"),
            }
            assert_eq!(attempts.retries(), count);
        }
        assert!(matches!(attempts.next(SENDING, BROKEN), Next::Exhausted));
        assert_eq!(attempts.retries(), 2);
    }

    #[test]
    fn what_everybody_waits_for_takes_nothing_from_the_budget() {
        let policy = RetryPolicy::default();
        let (budget, timing) = (Bucket::new(RetryBudget::new(0)), Timing::default());
        let mut attempts = Attempts::new(&policy, &budget, &timing);
        let all_wait = AttemptContext {
            all_wait: true,
            ..SENDING
        };
        let next = attempts.next(all_wait, BROKEN);
        assert!(matches!(next, Next::Retry { taken: None, .. }), "{next:?}");
    }

    #[test]
    fn what_nobody_looked_at_is_counted_apart() {
        let policy = RetryPolicy::default();
        let (budget, timing) = (Bucket::new(RetryBudget::new(0)), Timing::default());
        let mut attempts = Attempts::new(&policy, &budget, &timing);
        let unseen = Outcome::Failure(TransportErrorKind::NotProcessed);
        assert!(matches!(attempts.next(SENDING, unseen), Next::Resend(pause) if pause.is_zero()));
        assert_eq!((attempts.retries(), attempts.resends()), (0, 1));
    }
}
