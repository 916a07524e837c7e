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
enum Verdict {
    /// The call is sent again with another token.
    Replay,
    /// The response is the caller's.
    Keep(Reason),
}

/// Why a 401 is the caller's.
enum Reason {
    /// No other token can be had.
    NotRenewable,
    /// A token that was got for this call was rejected too.
    Again,
    /// The operation rejects good tokens too.
    OperationsOwn,
    /// There is nothing left to send.
    BodyUsedUp,
}

impl Call<'_> {
    /// Handles a 401 to a request that carried the session's token.
    pub(super) async fn unauthorized(&mut self, response: Response, sent: SentToken) -> Step {
        self.core.counters.unauthorized.add(1);
        match self.verdict(sent) {
            Verdict::Replay => {
                self.need.newer_than = self.need.newer_than.max(sent.generation);
                self.need.from_endpoint = self.replays >= TOKENS_FROM_STORE;
                self.replays += 1;
                self.report.replayed = true;
                self.core.counters.replays.add(1);
                self.tell_replay(sent);
                self.discard(response).await;
                Step::Again
            }
            Verdict::Keep(reason) => {
                self.report.not_replayed_body = matches!(reason, Reason::BodyUsedUp);
                self.tell_kept(&reason, sent);
                Step::Done(response)
            }
        }
    }

    /// The decision, and what is to be remembered of it for other calls.
    fn verdict(&self, sent: SentToken) -> Verdict {
        let core = self.core;
        let token = &core.tokens.current;
        let operation = self.facts.id;
        if !core.tokens.is_renewable() {
            return Verdict::Keep(Reason::NotRenewable);
        }
        let now = core.timing.now();
        let is_fresh = sent
            .asked_for_at
            .is_some_and(|at| now.saturating_duration_since(at) < FRESH);
        let cause = match token.count_rejection(sent.generation) {
            Some(number) => {
                let rejection = Rejection {
                    generation: sent.generation,
                    number,
                    is_fresh,
                };
                let is_acquitted_of = |number| token.is_acquitted_of(sent.generation, number);
                core.rejections
                    .cause_of(operation, rejection, is_acquitted_of, now)
            }
            // It came late: the token was replaced meanwhile.
            None => Cause::Token,
        };
        let is_first = self.replays == 0;
        let is_doubtful = sent.shared && self.replays <= TOKENS_FROM_STORE;
        if !is_first && !is_doubtful {
            // An operation that rejects any token must not make the session sign in over and over.
            if is_fresh {
                core.rejections.believe(operation, now);
            }
            return Verdict::Keep(Reason::Again);
        }
        if cause == Cause::Operation {
            return Verdict::Keep(Reason::OperationsOwn);
        }
        token.reject(sent.generation);
        if self.request.is_none() {
            return Verdict::Keep(Reason::BodyUsedUp);
        }
        Verdict::Replay
    }

    /// A success: the operation accepts tokens, and this one, if it had been rejected before it was
    /// sent, is good.
    pub(super) fn accepted(&self, sent: SentToken) {
        self.core.rejections.forget(self.facts.id);
        if sent.rejections > 0 {
            self.core.tokens.current.acquit(sent);
        }
    }

    fn tell_replay(&self, sent: SentToken) {
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            generation = sent.generation,
            correlation_id = self.report.correlation_id,
            "the token was rejected; refreshing and replaying"
        );
    }

    fn tell_kept(&self, reason: &Reason, sent: SentToken) {
        match reason {
            Reason::NotRenewable => {}
            Reason::Again => self.note_final(http::StatusCode::UNAUTHORIZED),
            Reason::OperationsOwn => tracing::debug!(
                operation = self.facts.id,
                generation = sent.generation,
                correlation_id = self.report.correlation_id,
                "rejected, as the operation rejects other good tokens"
            ),
            Reason::BodyUsedUp => tracing::warn!(
                operation = self.facts.id,
                attempt = self.report.attempts,
                generation = sent.generation,
                correlation_id = self.report.correlation_id,
                "the token was rejected; the body is a stream that is used up, so nothing is replayed"
            ),
        }
    }
}
