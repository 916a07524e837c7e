//! What a 401 does: the token is refreshed, and the call replayed.

use std::time::Duration;

use reqwest::Response;

use super::{Call, Step};
use crate::limits::rejections::Refusal;
use crate::token::access_token::SentToken;

/// How many tokens out of a store one call tries before its session asks the endpoint itself.
const TOKENS_FROM_STORE: u32 = 2;
/// How long after it was asked for a token cannot well have been revoked.
const FRESH: Duration = Duration::from_secs(10);

impl Call<'_> {
    /// Handles a 401 to a request that carried the session's token.
    pub(super) async fn replay(&mut self, response: Response, token: SentToken) -> Step {
        let core = self.core;
        core.counters.unauthorized.add(1);
        if !core.provider.is_renewable() {
            return Step::Done(response);
        }
        let now = core.timing.now();
        let is_fresh = token
            .asked_for_at
            .is_some_and(|at| now.saturating_duration_since(at) < FRESH);
        let number = core.provider.count_refusal(token.generation);
        let is_explained = number.is_some_and(|number| {
            let refusal = Refusal {
                generation: token.generation,
                number,
                is_fresh,
            };
            let is_acquitted_of =
                |earlier| core.provider.is_acquitted_of(token.generation, earlier);
            let refusals = &core.refusals;
            refusals.explain(self.facts.id, refusal, is_acquitted_of, now)
        });
        // A token that was just issued and is refused too is not what is wrong, so it is kept: an
        // operation that always answers 401 must not make the session sign in over and over. One
        // that came out of a store may have been dead before it was taken. So may the next one,
        // and only then the store is passed by: instances that hold different tokens, as after an
        // outage of their store, would else each sign in at every revocation.
        let is_second = self.replays > 0;
        let may_replay = !is_second || (self.replays <= TOKENS_FROM_STORE && token.shared);
        if !may_replay {
            if is_fresh {
                core.refusals.believe(self.facts.id, now);
            }
            self.note_final(response.status());
            return Step::Done(response);
        }
        // The token is not at fault, as far as anyone knows.
        if is_explained {
            tracing::debug!(
                operation = self.facts.id,
                generation = token.generation,
                correlation_id = self.report.correlation_id,
                "refused, as the operation refuses other good tokens"
            );
            return Step::Done(response);
        }
        core.provider.reject(token.generation);
        if self.request.is_none() {
            self.report.not_replayed_body = true;
            tracing::warn!(
                operation = self.facts.id,
                attempt = self.report.attempts,
                generation = token.generation,
                correlation_id = self.report.correlation_id,
                "the token was refused; the body is a stream that is used up, so nothing is replayed"
            );
            return Step::Done(response);
        }
        self.need.refused = self.need.refused.max(token.generation);
        self.need.from_endpoint = self.replays >= TOKENS_FROM_STORE;
        self.replays += 1;
        self.report.replayed = true;
        core.counters.replays.add(1);
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            generation = token.generation,
            correlation_id = self.report.correlation_id,
            "the token was refused; refreshing and replaying"
        );
        self.discard(response).await;
        Step::Again
    }
}
