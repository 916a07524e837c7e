//! Whether a request is sent again, and when: one decision for API calls and token requests.
//!
//! [`decide`] is pure: what is known of the [`Attempt`] and how it came out (its [`Outcome`]) give a
//! [`Decision`]. Counting and the budget are [elsewhere](crate::limits::retry::attempts); waiting and
//! telling are the sender's. The rules, in the order in which they count:
//!
//! 1. What cannot be sent again, because its body is used up, is not.
//! 2. What the server says it did not look at goes out again at once, on another connection: that
//!    is no retry. A front end that never looks at anything ends this after [`MOST_RESENDS`].
//! 3. Only what the policy calls transient is tried again, and what the network does.
//! 4. What may have been acted on is tried again only where repeating does no harm.
//! 5. The policy's number of retries, its cap on what is waited for, and the time of the call end it.

use std::time::Duration;

use http::StatusCode;

use crate::error::transport::TransportErrorKind;
use crate::limits::retry::policy::RetryPolicy;

/// How often one call goes out again because nobody looked at it. Behind a front end that closes
/// each connection after 50 requests, of 400 callers 350 lose each round; more than a dozen rounds
/// in a row are not seen once the later ones wait a moment.
pub(crate) const MOST_RESENDS: u32 = 64;
/// Up to this many go out without a pause.
const PROMPT_RESENDS: u32 = 3;
/// The longest pause before a later one.
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// What is known of a request that was sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// Whether it can be sent again: its body is not a stream that is used up.
    pub(crate) can_be_resent: bool,
    /// Whether a second sending does no harm.
    pub(crate) is_repeatable: bool,
    /// The retries made so far.
    pub(crate) retries: u32,
    /// How often it was sent again because nobody had looked at it.
    pub(crate) resends: u32,
    /// The time that is left for waiting.
    pub(crate) left: Option<Duration>,
    /// The wait before the next try where the server names none, drawn already.
    pub(crate) backoff: Duration,
}

/// How an attempt came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A response. `asked`: the wait that it asks for, if that can be read; zero asks for none.
    Response {
        status: StatusCode,
        asked: Option<Duration>,
    },
    /// No response, or not the whole of one.
    Failure(TransportErrorKind),
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The outcome is the caller's.
    Stop,
    /// So it is, because the server asks for a longer wait than the policy allows.
    TooLong(Duration),
    /// So it is, because the next try would begin after the call's time.
    TooLate { wait: Duration, is_asked: bool },
    /// The same again on another connection, after at most this; it uses up no retry.
    Resend(Duration),
    /// A retry after a wait, which the server asked for or which is the backoff.
    Retry { wait: Duration, is_asked: bool },
}

/// Decides.
pub(crate) fn decide(policy: &RetryPolicy, attempt: &Attempt, outcome: Outcome) -> Decision {
    if !attempt.can_be_resent {
        return Decision::Stop;
    }
    if outcome == Outcome::Failure(TransportErrorKind::NotProcessed)
        && attempt.resends < MOST_RESENDS
    {
        let pause = pause_before(attempt.resends);
        if attempt.left.is_none_or(|left| pause <= left) {
            return Decision::Resend(pause);
        }
    }
    if !is_transient(policy, outcome)
        || !(is_surely_unused(outcome) || attempt.is_repeatable)
        || attempt.retries >= policy.max_retries
    {
        return Decision::Stop;
    }
    let asked = match outcome {
        Outcome::Response { asked, .. } => asked.filter(|wait| !wait.is_zero()),
        Outcome::Failure(_) => None,
    };
    if let Some(wait) = asked.filter(|wait| *wait > policy.retry_after_cap) {
        return Decision::TooLong(wait);
    }
    let wait = asked.unwrap_or(attempt.backoff);
    let is_asked = asked.is_some();
    if attempt.left.is_some_and(|left| wait > left) {
        Decision::TooLate { wait, is_asked }
    } else {
        Decision::Retry { wait, is_asked }
    }
}

/// Whether another try may come out differently.
fn is_transient(policy: &RetryPolicy, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Response { status, .. } => policy.retries_status(status),
        Outcome::Failure(kind) => match kind {
            TransportErrorKind::NotProcessed
            | TransportErrorKind::Connect
            | TransportErrorKind::Proxy
            | TransportErrorKind::Timeout
            | TransportErrorKind::Interrupted => true,
            TransportErrorKind::Certificate
            | TransportErrorKind::ProxyAuthentication
            | TransportErrorKind::Redirect
            | TransportErrorKind::Unsendable => false,
        },
    }
}

/// Whether the server surely did not act on the request: it says so, or never had the whole of it.
fn is_surely_unused(outcome: Outcome) -> bool {
    match outcome {
        Outcome::Response { status, asked } => match status {
            StatusCode::TOO_MANY_REQUESTS => true,
            // These say it by naming the time to come back.
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => asked.is_some(),
            _ => false,
        },
        Outcome::Failure(kind) => matches!(
            kind,
            TransportErrorKind::NotProcessed
                | TransportErrorKind::Connect
                | TransportErrorKind::Proxy
        ),
    }
}

/// The first go out at once; later ones make room for each other.
fn pause_before(resends: u32) -> Duration {
    if resends < PROMPT_RESENDS {
        return Duration::ZERO;
    }
    let doubled = 1_u64 << (resends - PROMPT_RESENDS).min(7);
    Duration::from_millis(doubled).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// A repeatable first attempt with time.
    const FIRST: Attempt = Attempt {
        can_be_resent: true,
        is_repeatable: true,
        retries: 0,
        resends: 0,
        left: None,
        backoff: SECOND,
    };
    /// The same, of something that must not be done twice.
    const UNSAFE: Attempt = Attempt {
        is_repeatable: false,
        ..FIRST
    };

    const AFTER_BACKOFF: Decision = Decision::Retry {
        wait: SECOND,
        is_asked: false,
    };
    const AFTER_ASKED: Decision = Decision::Retry {
        wait: Duration::from_secs(7),
        is_asked: true,
    };
    const AT_ONCE: Decision = Decision::Resend(Duration::ZERO);

    fn status(status: u16) -> Outcome {
        response(status, None)
    }

    fn asks(code: u16, seconds: u64) -> Outcome {
        response(code, Some(Duration::from_secs(seconds)))
    }

    fn response(status: u16, asked: Option<Duration>) -> Outcome {
        let status = StatusCode::from_u16(status).unwrap();
        Outcome::Response { status, asked }
    }

    fn check(rows: &[(Attempt, Outcome, Decision)]) {
        for (attempt, outcome, expected) in rows {
            let decision = decide(&RetryPolicy::default(), attempt, *outcome);
            assert_eq!(decision, *expected, "{attempt:?} {outcome:?}");
        }
    }

    #[test]
    fn what_a_response_leads_to() {
        check(&[
            // Not transient.
            (FIRST, status(400), Decision::Stop),
            (FIRST, status(409), Decision::Stop),
            (FIRST, status(501), Decision::Stop),
            // Transient, and harmless to repeat.
            (FIRST, status(408), AFTER_BACKOFF),
            (FIRST, status(429), AFTER_BACKOFF),
            (FIRST, status(500), AFTER_BACKOFF),
            (FIRST, status(502), AFTER_BACKOFF),
            (FIRST, status(503), AFTER_BACKOFF),
            (FIRST, status(504), AFTER_BACKOFF),
            (FIRST, asks(503, 7), AFTER_ASKED),
            (FIRST, asks(500, 7), AFTER_ASKED),
            (FIRST, asks(429, 0), AFTER_BACKOFF),
            // Not harmless: only where the server says that it did not act.
            (UNSAFE, status(408), Decision::Stop),
            (UNSAFE, status(429), AFTER_BACKOFF),
            (UNSAFE, status(500), Decision::Stop),
            (UNSAFE, status(502), Decision::Stop),
            (UNSAFE, status(503), Decision::Stop),
            (UNSAFE, status(504), Decision::Stop),
            (UNSAFE, asks(408, 7), AFTER_ASKED),
            (UNSAFE, asks(429, 7), AFTER_ASKED),
            (UNSAFE, asks(500, 7), Decision::Stop),
            (UNSAFE, asks(502, 7), Decision::Stop),
            (UNSAFE, asks(503, 7), AFTER_ASKED),
            (UNSAFE, asks(503, 0), AFTER_BACKOFF),
            (UNSAFE, asks(504, 7), Decision::Stop),
        ]);
    }

    #[test]
    fn what_a_failure_leads_to() {
        use TransportErrorKind::{
            Certificate, Connect, Interrupted, NotProcessed, Proxy, ProxyAuthentication, Redirect,
            Timeout, Unsendable,
        };
        for (kind, repeatable, unsafe_) in [
            (NotProcessed, AT_ONCE, AT_ONCE),
            (Connect, AFTER_BACKOFF, AFTER_BACKOFF),
            (Proxy, AFTER_BACKOFF, AFTER_BACKOFF),
            (Timeout, AFTER_BACKOFF, Decision::Stop),
            (Interrupted, AFTER_BACKOFF, Decision::Stop),
            (Certificate, Decision::Stop, Decision::Stop),
            (ProxyAuthentication, Decision::Stop, Decision::Stop),
            (Redirect, Decision::Stop, Decision::Stop),
            (Unsendable, Decision::Stop, Decision::Stop),
        ] {
            check(&[
                (FIRST, Outcome::Failure(kind), repeatable),
                (UNSAFE, Outcome::Failure(kind), unsafe_),
            ]);
        }
    }

    #[test]
    fn what_is_used_up_is_never_sent_again() {
        let used_up = Attempt {
            can_be_resent: false,
            ..FIRST
        };
        check(&[
            (used_up, asks(429, 7), Decision::Stop),
            (used_up, status(500), Decision::Stop),
            (
                used_up,
                Outcome::Failure(TransportErrorKind::NotProcessed),
                Decision::Stop,
            ),
            (
                used_up,
                Outcome::Failure(TransportErrorKind::Connect),
                Decision::Stop,
            ),
        ]);
    }

    #[test]
    fn retries_are_counted_and_resends_are_not_retries() {
        let after = |retries| Attempt { retries, ..FIRST };
        let unseen = Outcome::Failure(TransportErrorKind::NotProcessed);
        check(&[
            (after(2), status(500), AFTER_BACKOFF),
            (after(3), status(500), Decision::Stop),
            (after(3), unseen, AT_ONCE),
        ]);
    }

    #[test]
    fn resends_are_bounded_and_the_later_ones_make_room() {
        let after = |resends| Attempt { resends, ..UNSAFE };
        let unseen = Outcome::Failure(TransportErrorKind::NotProcessed);
        let pause = |millis| Decision::Resend(Duration::from_millis(millis));
        check(&[
            (after(2), unseen, AT_ONCE),
            (after(3), unseen, pause(1)),
            (after(5), unseen, pause(4)),
            (after(MOST_RESENDS - 1), unseen, pause(100)),
            // From then on it is a failure like any other that did no harm.
            (after(MOST_RESENDS), unseen, AFTER_BACKOFF),
            (
                Attempt {
                    retries: 3,
                    ..after(MOST_RESENDS)
                },
                unseen,
                Decision::Stop,
            ),
        ]);
    }

    #[test]
    fn a_wait_has_to_fit_the_cap_and_the_time() {
        let left = |seconds| Attempt {
            left: Some(Duration::from_secs(seconds)),
            ..FIRST
        };
        let too_late = |seconds, is_asked| Decision::TooLate {
            wait: Duration::from_secs(seconds),
            is_asked,
        };
        let asked = |seconds| Decision::Retry {
            wait: Duration::from_secs(seconds),
            is_asked: true,
        };
        let unseen = Outcome::Failure(TransportErrorKind::NotProcessed);
        check(&[
            (FIRST, asks(503, 180), asked(180)),
            (
                FIRST,
                asks(503, 181),
                Decision::TooLong(Duration::from_secs(181)),
            ),
            // Too long for anybody comes first.
            (
                left(60),
                asks(503, 181),
                Decision::TooLong(Duration::from_secs(181)),
            ),
            (left(60), asks(503, 60), asked(60)),
            (left(60), asks(503, 61), too_late(61, true)),
            (left(1), status(500), AFTER_BACKOFF),
            (left(0), status(500), too_late(1, false)),
            (left(0), unseen, AT_ONCE),
            (
                Attempt {
                    resends: 20,
                    ..left(0)
                },
                unseen,
                too_late(1, false),
            ),
        ]);
    }

    #[test]
    fn the_policys_statuses_are_the_users() {
        let policy = RetryPolicy::default().retry_status_codes([418]);
        assert_eq!(decide(&policy, &FIRST, status(418)), AFTER_BACKOFF);
        assert_eq!(decide(&policy, &FIRST, status(503)), Decision::Stop);
        assert_eq!(decide(&policy, &UNSAFE, status(418)), Decision::Stop);
    }
}
