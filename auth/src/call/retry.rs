//! What a response, or the want of one, leads to: another try, a wait, or the end.
//!
//! What follows is [decided](crate::limits::retry) elsewhere; here it is done and told.

use std::sync::atomic::Ordering;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use reqwest::Response;

use crate::call::hold_back::Held;
use crate::call::throttle::LONGEST_SPREAD;
use crate::call::{Call, Step};
use crate::error::transport::{TransportError, TransportErrorKind};
use crate::error::{Error, ErrorKind};
use crate::http::watched::Watch;
use crate::limits::retry::attempts::{AttemptContext, Next};
use crate::limits::retry::decide::Outcome;
use crate::limits::retry::in_words;
use crate::token::access_token::SentToken;

impl<'a> Call<'a> {
    /// Decides about a response that may be replayed or retried.
    pub(super) async fn after_response(
        &mut self,
        mut response: Response,
        token: Option<SentToken>,
    ) -> Result<Step, Error> {
        let core = self.core;
        let status = response.status();
        if status == StatusCode::UNAUTHORIZED
            && let Some(token) = token
        {
            return Ok(self.unauthorized(response, token).await);
        }
        let mut held = Held::default();
        let mut asked = self.asked_by_headers(&response);
        if status == StatusCode::TOO_MANY_REQUESTS {
            core.counters.rate_limited.add(1);
            let mut in_words = false;
            if asked.is_none_or(|wait| wait.is_zero()) {
                let beginning;
                (response, beginning) = self.peek(response).await;
                if let Some(wait) = in_words::read(&beginning) {
                    (asked, in_words) = (Some(wait), true);
                    self.report.retry_after = Some(wait);
                }
            }
            if let (Some(wait), Some(_)) = (asked.filter(|wait| !wait.is_zero()), token) {
                held = self.hold_back(wait, in_words);
            }
        }
        let outcome = Outcome::Response { status, asked };
        let (wait, is_asked, taken) = match self.after(outcome, held.holds) {
            Next::Stop | Next::Resend(_) => {
                self.log_final(status);
                return Ok(Step::Done(response));
            }
            Next::TooLong(wait) => {
                let error = Error::new(
                    ErrorKind::RateLimited,
                    format!("the server asks to wait {wait:?}, longer than the policy's cap"),
                );
                return Err(self
                    .error_with(error.with_retry_after(wait), response)
                    .await);
            }
            Next::TooLate { wait, is_asked } => {
                let kind = if is_asked {
                    ErrorKind::RateLimited
                } else {
                    ErrorKind::TimeLimit
                };
                let error = Error::new(kind, "the next try would come too late");
                return Err(self
                    .error_with(error.with_retry_after(wait), response)
                    .await);
            }
            Next::Exhausted => {
                self.log_exhausted(Some(status));
                return Ok(Step::Done(response));
            }
            Next::Retry {
                wait,
                is_asked,
                taken,
            } => (wait, is_asked, taken),
        };
        let spread = core.timing.up_to(LONGEST_SPREAD.min(wait / 10));
        let spread_out = wait.saturating_add(spread);
        let wait = if held.held_before && is_asked && self.time.fits(spread_out) {
            spread_out
        } else {
            wait
        };
        self.log_retry(wait, Some(status));
        self.discard(response).await;
        self.time.wait(wait).await;
        if let Some(taken) = taken {
            taken.spend();
        }
        Ok(Step::Again)
    }

    /// Decides about a failure. `broken`: the head of the response, where it broke off after that.
    pub(super) async fn after_failure(
        &mut self,
        mut failure: TransportError,
        broken: Option<(StatusCode, HeaderMap)>,
    ) -> Result<Step, Error> {
        let core = self.core;
        let is_stuck =
            failure.is_lost_connection() && failure.kind() == TransportErrorKind::NotProcessed;
        if failure.is_lost_connection() && broken.is_none() {
            let is_untouched = |watch: &Watch| watch.is_untouched();
            if self.is_repeatable() || self.watch.as_ref().is_some_and(is_untouched) {
                failure = failure.never_sent();
            }
        }
        let (wait, taken) = match self.after(Outcome::Failure(failure.kind()), false) {
            Next::Resend(pause) => {
                self.stuck += u32::from(is_stuck);
                core.rotates.store(true, Ordering::Relaxed);
                self.report.resends = self.attempts.resends();
                self.is_attempt = false;
                core.counters.resends.add(1);
                tracing::debug!(
                    operation = self.facts.id,
                    resend = self.report.resends,
                    "the server did not look at the request; context it on another connection"
                );
                if !pause.is_zero() {
                    self.time.wait(pause).await;
                }
                return Ok(Step::Again);
            }
            Next::Retry { wait, taken, .. } => (wait, taken),
            Next::Exhausted => {
                self.log_exhausted(None);
                return Err(self.error_of(failure, broken));
            }
            Next::Stop | Next::TooLong(_) | Next::TooLate { .. } => {
                return Err(self.error_of(failure, broken));
            }
        };
        self.log_retry(wait, None);
        self.time.wait(wait).await;
        if let Some(taken) = taken {
            taken.spend();
        }
        Ok(Step::Again)
    }

    fn error_of(&self, failure: TransportError, broken: Option<(StatusCode, HeaderMap)>) -> Error {
        match broken {
            None => Error::from(failure),
            Some((status, headers)) => {
                let id = self.report.correlation_id.clone();
                Error::of_broken_body(failure).with_response(status, headers, id, None)
            }
        }
    }

    /// What follows this outcome. `all_wait`: so do all calls that could follow.
    fn after(&mut self, outcome: Outcome, all_wait: bool) -> Next<'a> {
        let context = AttemptContext {
            can_be_resent: self.request.is_some(),
            is_repeatable: self.is_repeatable(),
            left: self.time.left(),
            all_wait,
        };
        self.attempts.next(context, outcome)
    }

    pub(super) fn is_repeatable(&self) -> bool {
        self.facts.retry_safe || self.core.policy.retry_unsafe
    }

    /// A retry is due, and the session has none left.
    fn log_exhausted(&mut self, status: Option<StatusCode>) {
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

    /// A response that might be retried goes to the caller.
    pub(super) fn log_final(&self, status: StatusCode) {
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            status = status.as_u16(),
            generation = self.report.token_generation,
            correlation_id = self.report.correlation_id,
            "not tried again: the response goes to the caller"
        );
    }

    fn log_retry(&mut self, wait: Duration, status: Option<StatusCode>) {
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
