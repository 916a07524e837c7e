//! What an answer, or the want of one, leads to: another try, a wait, or the end.

use std::time::Duration;

use http::{StatusCode, header};
use reqwest::Response;

use super::turn::LONGEST_SPREAD;
use super::{Call, Step};
use crate::error::{Error, ErrorKind};
use crate::retry::{backoff, retry_after};
use crate::token::SentToken;
use crate::transport::{TransportError, TransportErrorKind};

/// What a 429 did to the session.
#[derive(Clone, Copy, Debug, Default)]
struct Cooled {
    /// It waits, so this call's next try goes with all the others.
    holds: bool,
    /// It waited already: other calls were answered 429 too, and come back together unless they are
    /// spread.
    held_before: bool,
}

impl Call<'_> {
    /// Decides about an answer that may be replayed or retried.
    pub(super) async fn judge(
        &mut self,
        response: Response,
        token: Option<SentToken>,
    ) -> Result<Step, Error> {
        let core = self.core;
        let status = response.status();
        if status == StatusCode::UNAUTHORIZED
            && let Some(token) = token
        {
            return Ok(self.replay(response, token).await);
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            core.counters.rate_limited.add(1);
        }
        let asked = self.asked_wait(&response);
        let mut cooled = Cooled::default();
        if let (StatusCode::TOO_MANY_REQUESTS, Some(wait), Some(_)) = (status, asked, token)
            && self.came_from_api(&response)
        {
            cooled = self.cool_down(wait);
        }

        // On these the server did not act on the request.
        let says_when = response.headers().contains_key(header::RETRY_AFTER);
        let refused_unread = status == StatusCode::TOO_MANY_REQUESTS
            || (status == StatusCode::SERVICE_UNAVAILABLE && says_when);
        if self.request.is_none()
            || !core.policy.retries_status(status)
            || !(refused_unread || self.is_repeatable())
            || self.retries >= core.policy.max_retries
        {
            self.note_final(status);
            return Ok(Step::Answer(response));
        }
        if let Some(wait) = asked
            && wait > core.policy.retry_after_cap
        {
            let error = Error::new(
                ErrorKind::RateLimited,
                format!("the server asks to wait {wait:?}, longer than the policy's cap"),
            );
            return Err(self.refused(error.with_retry_after(wait), response).await);
        }
        let wait =
            asked.unwrap_or_else(|| backoff::delay(&core.policy, self.retries, &core.timing));
        let kind = match asked {
            Some(_) => ErrorKind::RateLimited,
            None => ErrorKind::TimeLimit,
        };
        if let Err(error) = self
            .time
            .check(wait, kind, "the next try would come too late")
        {
            return Err(self.refused(error, response).await);
        }
        // What cools the session down cannot multiply an outage: nobody asks until it is over.
        if !cooled.holds && !core.budget.take() {
            self.note_exhausted(Some(status));
            return Ok(Step::Answer(response));
        }
        let spread = core.timing.up_to(LONGEST_SPREAD.min(wait / 10));
        let spread_out = wait.saturating_add(spread);
        let wait = if cooled.held_before && self.time.fits(spread_out) {
            spread_out
        } else {
            wait
        };
        self.note_retry(wait, Some(status));
        self.discard(response).await;
        self.time.wait(wait).await;
        Ok(Step::Again)
    }

    pub(super) async fn judge_failure(&mut self, failure: TransportError) -> Result<Step, Error> {
        let core = self.core;
        let kind = failure.kind();
        let may_repeat = match kind {
            TransportErrorKind::Connect | TransportErrorKind::Proxy => true,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted => self.is_repeatable(),
            TransportErrorKind::Unsendable
            | TransportErrorKind::Certificate
            | TransportErrorKind::Redirect
            | TransportErrorKind::ProxyAuthentication => false,
        };
        let message = failure.to_string();
        let error = Error::new(
            match kind {
                TransportErrorKind::Connect
                | TransportErrorKind::Certificate
                | TransportErrorKind::Proxy
                | TransportErrorKind::ProxyAuthentication => ErrorKind::Connect,
                TransportErrorKind::Timeout => ErrorKind::Timeout,
                TransportErrorKind::Interrupted => ErrorKind::Transport,
                TransportErrorKind::Redirect => ErrorKind::Redirect,
                TransportErrorKind::Unsendable => ErrorKind::Configuration,
            },
            message,
        )
        .with_source(failure.into_source());
        if self.request.is_none() || !may_repeat || self.retries >= core.policy.max_retries {
            return Err(error);
        }
        let wait = backoff::delay(&core.policy, self.retries, &core.timing);
        if !self.time.fits(wait) {
            return Err(error);
        }
        if !core.budget.take() {
            self.note_exhausted(None);
            return Err(error);
        }
        self.note_retry(wait, None);
        self.time.wait(wait).await;
        Ok(Step::Again)
    }

    /// Makes the session wait.
    fn cool_down(&self, wait: Duration) -> Cooled {
        let core = self.core;
        if !core.cools_down {
            return Cooled::default();
        }
        let now = core.timing.now();
        let held_before = core.cool_down.left(now).is_some();
        if wait > core.policy.retry_after_cap {
            core.cool_down.hold(self.facts.id, now, wait);
            tracing::warn!(
                operation = self.facts.id,
                delay_ms = wait.as_millis(),
                attempt = self.report.attempts,
                generation = self.report.token_generation,
                correlation_id = self.report.correlation_id,
                "rate limited for longer than the policy's cap: this operation is left alone"
            );
        } else if core.cool_down.extend(now, wait) {
            core.counters.cool_downs.add(1);
            tracing::warn!(
                operation = self.facts.id,
                delay_ms = wait.as_millis(),
                attempt = self.report.attempts,
                generation = self.report.token_generation,
                correlation_id = self.report.correlation_id,
                "rate limited: the whole session waits"
            );
        }
        Cooled {
            holds: true,
            held_before,
        }
    }

    /// What the server asks to wait: `Retry-After`, or on a 429 without it the end of the window.
    fn asked_wait(&self, response: &Response) -> Option<Duration> {
        let asked = retry_after::read(response.headers(), self.core.timing.wall());
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

    fn is_repeatable(&self) -> bool {
        self.facts.retry_safe || self.core.policy.retry_unsafe
    }

    /// A retry is due, and the session has none left.
    fn note_exhausted(&mut self, status: Option<StatusCode>) {
        self.core.counters.budget_exhausted.add(1);
        self.report.budget_exhausted = true;
        tracing::warn!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            status = status.map(|status| status.as_u16()),
            generation = self.report.token_generation,
            correlation_id = self.report.correlation_id,
            "not tried again: the session's retry budget is used up"
        );
    }

    /// An answer that might be retried goes to the caller.
    pub(super) fn note_final(&self, status: StatusCode) {
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            status = status.as_u16(),
            generation = self.report.token_generation,
            correlation_id = self.report.correlation_id,
            "not tried again: the answer goes to the caller"
        );
    }

    fn note_retry(&mut self, wait: Duration, status: Option<StatusCode>) {
        self.retries += 1;
        self.core.counters.retries.add(1);
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            status = status.map(|status| status.as_u16()),
            delay_ms = wait.as_millis(),
            generation = self.report.token_generation,
            correlation_id = self.report.correlation_id,
            "trying again"
        );
    }
}
