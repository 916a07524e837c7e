//! What a 429 is about, and whom it holds back.
//!
//! The platform's limit counts the requests of a token, so a 429 of that limit holds back the whole
//! session. But operations have limits of their own, too. A 429 is about its operation alone where
//! the headers say that the token's limit is not used up, where the wait stands in the text and
//! in no header, and where it is longer than anybody waits for a rate: then the other operations go
//! on.

use std::time::Duration;

use http::StatusCode;
use reqwest::Response;

use crate::call::Call;
use crate::limits::retry::retry_after;

/// What a 429 did.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Held {
    /// Others wait too, so this call's next try goes with all of them.
    pub(super) holds: bool,
    /// They waited already: other calls were answered 429 too, and come back together unless they
    /// are spread.
    pub(super) held_before: bool,
}

impl Call<'_> {
    /// Makes the session wait, or the operation.
    pub(super) fn hold_back(&self, wait: Duration, in_words: bool) -> Held {
        let core = self.core;
        if !core.cools_down {
            return Held::default();
        }
        let now = core.timing.now();
        let limit = self.report.rate_limit;
        let is_of_operation = in_words
            || wait > core.policy.retry_after_cap
            || limit.is_some_and(|limit| !limit.is_used_up());
        let (held_before, is_longer) = if is_of_operation {
            let held_before = core.cool_down.held(self.facts.id, now).is_some();
            (held_before, core.cool_down.hold(self.facts.id, now, wait))
        } else {
            let held_before = core.cool_down.left(now).is_some();
            (held_before, core.cool_down.extend(now, wait))
        };
        if is_longer {
            if !is_of_operation {
                core.counters.cool_downs.add(1);
            }
            let whom = if is_of_operation {
                "rate limited: calls of this operation wait"
            } else {
                "rate limited: the whole session waits"
            };
            tracing::warn!(
                operation = self.facts.id,
                delay_ms = wait.as_millis(),
                attempt = self.report.attempts,
                generation = self.report.token_generation,
                correlation_id = self.report.correlation_id,
                "{whom}"
            );
        }
        Held {
            holds: true,
            held_before,
        }
    }

    /// What the headers ask to wait: `Retry-After`, or on a 429 without it the end of the window.
    /// Zero: they name a time that is over.
    pub(super) fn asked_by_headers(&self, response: &Response) -> Option<Duration> {
        let asked = retry_after::asked(response.headers(), self.core.timing.wall());
        asked.or_else(|| {
            self.report
                .rate_limit
                .filter(|limit| {
                    response.status() == StatusCode::TOO_MANY_REQUESTS
                        && limit.remaining() == 0
                        && !limit.reset.is_zero()
                })
                .map(|limit| limit.reset)
        })
    }
}
