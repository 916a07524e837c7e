//! The story of a 401, from top to bottom.
//!
//! A 401 to a request that carried the session's token usually says that the token is dead: revoked,
//! or of a secret that was rotated away. Then another token is got and the request sent again. It must
//! not be more than that:
//!
//! - **By generation.** A 401 that comes late speaks of the token that *it* was sent with. Only that
//!   one is marked dead; a newer one that is there by now is what the replay goes out with. However
//!   many calls meet the same dead token, one refresh serves them all.
//! - **Once.** A second 401, to a token that was got for this call, is the caller's: the token is not
//!   what is wrong. Except that a token out of a store may have been dead before it was taken. Then
//!   the next one is tried, and only after [`TOKENS_FROM_STORE`] of them the store is passed by.
//! - **Not for what no token helps.** Some operations respond with 401 for want of a permission.
//!   [`Rejections`](crate::limits::rejections::Rejections) knows them again: they rejected a token
//!   that was just issued, or one that other calls go on succeeding with. Their 401 is the caller's,
//!   and costs no sign-in.
//! - **Not without a body.** A stream that was sent is gone, so its request is not sent again. The
//!   token is marked dead all the same.
//!
//! Afterwards:
//!
//! - The replay waits for a token in `call::authorize`, like any call. Where none is to be had for the
//!   moment, calls that the dead token was not rejected for are sent with it as the *last resort*
//!   ([`TokenCache::last_resort`](crate::token::cache::TokenCache::last_resort)): it may have been the
//!   operation, and a call that may succeed is better than one that fails.
//! - A success that comes later [acquits](Call::accepted) the token, and the operation.

use std::time::Duration;

use http::StatusCode;
use reqwest::Response;

use crate::call::{Call, Step};
use crate::limits::rejections::{Cause, Rejection};
use crate::token::access_token::SentToken;

/// How many tokens out of a store one call tries before its session asks the endpoint itself:
/// instances that hold different tokens, as after an outage of their store, would else each sign in at
/// every revocation.
const TOKENS_FROM_STORE: u32 = 2;
/// How long after it was asked for a token cannot well have been revoked.
const FRESH: Duration = Duration::from_secs(10);

/// What follows from a 401.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// The token is dead: the call is sent again with another one.
    Replay,
    /// The token is dead, and there is nothing left to send.
    BodyUsedUp,
    /// The operation rejects good tokens too.
    OperationsOwn,
    /// A token that was got for this call was rejected too.
    Again,
}

/// What is known of a 401 and its call.
#[derive(Clone, Copy, Debug)]
struct Rejected {
    cause: Cause,
    /// Whether the token came out of a store.
    shared: bool,
    /// How often the call was replayed.
    replays: u32,
    /// Whether the request can be sent again.
    can_be_resent: bool,
}

/// The decision.
fn decide(rejected: Rejected) -> Verdict {
    let may_be_stale = rejected.shared && rejected.replays <= TOKENS_FROM_STORE;
    if rejected.replays > 0 && !may_be_stale {
        Verdict::Again
    } else if rejected.cause == Cause::Operation {
        Verdict::OperationsOwn
    } else if rejected.can_be_resent {
        Verdict::Replay
    } else {
        Verdict::BodyUsedUp
    }
}

impl Call<'_> {
    /// Handles a 401 to a request that carried the session's token.
    pub(super) async fn unauthorized(&mut self, response: Response, sent: SentToken) -> Step {
        let core = self.core;
        core.counters.unauthorized.add(1);
        if !core.tokens.is_renewable() {
            return Step::Done(response);
        }
        let is_fresh = self.is_fresh(sent);
        let verdict = decide(Rejected {
            cause: self.cause(sent, is_fresh),
            shared: sent.shared,
            replays: self.replays,
            can_be_resent: self.request.is_some(),
        });
        self.tell_rejected(verdict, sent);
        match verdict {
            Verdict::Replay => {
                core.tokens.current.reject(sent.generation);
                self.need.newer_than = self.need.newer_than.max(sent.generation);
                self.need.from_endpoint = self.replays >= TOKENS_FROM_STORE;
                self.replays += 1;
                self.report.replayed = true;
                core.counters.replays.add(1);
                self.discard(response).await;
                return Step::Again;
            }
            Verdict::BodyUsedUp => {
                core.tokens.current.reject(sent.generation);
                self.report.not_replayed_body = true;
            }
            // An operation that rejects any token must not make the session sign in over and over.
            Verdict::Again if is_fresh => core.rejections.believe(self.facts.id, core.timing.now()),
            Verdict::Again | Verdict::OperationsOwn => {}
        }
        Step::Done(response)
    }

    /// A success: the operation accepts tokens, and this one is good, also if it had been rejected
    /// before it was sent.
    pub(super) fn accepted(&self, sent: SentToken) {
        self.core.rejections.forget(self.facts.id);
        if sent.rejections > 0 {
            self.core.tokens.current.acquit(sent);
        }
    }

    /// Whether the token was issued a moment ago.
    fn is_fresh(&self, sent: SentToken) -> bool {
        let now = self.core.timing.now();
        sent.asked_for_at
            .is_some_and(|at| now.saturating_duration_since(at) < FRESH)
    }

    /// Whose doing the 401 is. It is kept for the calls to come.
    fn cause(&self, sent: SentToken, is_fresh: bool) -> Cause {
        let core = self.core;
        let token = &core.tokens.current;
        let generation = sent.generation;
        let Some(number) = token.count_rejection(generation) else {
            // It came late: the token was replaced meanwhile.
            return Cause::Token;
        };
        let rejection = Rejection {
            generation,
            number,
            is_fresh,
        };
        let is_acquitted_of = |earlier| token.is_acquitted_of(generation, earlier);
        let now = core.timing.now();
        core.rejections
            .cause_of(self.facts.id, rejection, is_acquitted_of, now)
    }

    fn tell_rejected(&self, verdict: Verdict, sent: SentToken) {
        let operation = self.facts.id;
        let attempt = self.report.attempts;
        let generation = sent.generation;
        let correlation_id = self.report.correlation_id.as_deref();
        match verdict {
            Verdict::Replay => tracing::info!(
                operation,
                attempt,
                generation,
                correlation_id,
                "the token was rejected; refreshing and replaying"
            ),
            Verdict::BodyUsedUp => tracing::warn!(
                operation,
                attempt,
                generation,
                correlation_id,
                "the token was rejected; the body is a stream that is used up, so nothing is replayed"
            ),
            Verdict::OperationsOwn => tracing::debug!(
                operation,
                generation,
                correlation_id,
                "rejected, as the operation rejects other good tokens"
            ),
            Verdict::Again => self.log_final(StatusCode::UNAUTHORIZED),
        }
    }
}

#[cfg(test)]
mod tests {
    use Cause::{Operation, Token};

    use super::*;

    #[test]
    fn what_follows_depends_on_the_cause_and_on_what_was_tried() {
        let verdict = |cause, shared, replays, can_be_resent| {
            decide(Rejected {
                cause,
                shared,
                replays,
                can_be_resent,
            })
        };
        // A first 401.
        assert_eq!(verdict(Token, false, 0, true), Verdict::Replay);
        assert_eq!(verdict(Token, true, 0, true), Verdict::Replay);
        assert_eq!(verdict(Token, false, 0, false), Verdict::BodyUsedUp);
        assert_eq!(verdict(Operation, false, 0, true), Verdict::OperationsOwn);
        assert_eq!(verdict(Operation, false, 0, false), Verdict::OperationsOwn);
        // One more, to a token from the endpoint.
        assert_eq!(verdict(Token, false, 1, true), Verdict::Again);
        assert_eq!(verdict(Operation, false, 1, true), Verdict::Again);
        // Or out of a store, which may have been dead before.
        assert_eq!(verdict(Token, true, 1, true), Verdict::Replay);
        assert_eq!(verdict(Operation, true, 1, true), Verdict::OperationsOwn);
        assert_eq!(
            verdict(Token, true, TOKENS_FROM_STORE, true),
            Verdict::Replay
        );
        assert_eq!(
            verdict(Token, true, TOKENS_FROM_STORE + 1, true),
            Verdict::Again
        );
    }
}
