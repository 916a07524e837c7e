//! The way of a call: the one hook that every request passes through.
//!
//! Attach the token, wait for a turn, send, and decide: answer, refresh and replay (401), wait and
//! retry, or fail. The token comes before the turn, because getting one may take minutes, and a turn
//! that was taken before them would be no turn any more.
//!
//! The usual call waits for nothing and succeeds at once. Whatever else may happen lives in futures
//! of its own on the heap, made only when it happens: as parts of the call's own future they would
//! make it kilobytes large, and each call would copy them around.

mod judge;
mod leftovers;
mod replay;
mod token;
mod turn;

use std::time::Instant;

use http::{Method, StatusCode};
use reqwest::{Request, Response};
use tracing::Instrument as _;

use crate::BoxFuture;
use crate::call_time::CallTime;
use crate::error::{Error, ErrorKind};
use crate::operation::OperationFacts;
use crate::provider::Need;
use crate::rate_limit::RateLimit;
use crate::report::{CallReport, correlation_id};
use crate::retry::retry_after;
use crate::session::Core;
use crate::transport::{TransportError, TransportErrorKind};

/// One call, with all its attempts.
pub(crate) struct Call<'a> {
    core: &'a Core,
    facts: OperationFacts,
    time: CallTime<'a>,
    retries: u32,
    replays: u32,
    need: Need,
    report: CallReport,
    /// Whether it has waited for nothing yet, so that now is when it began.
    is_new: bool,
}

/// An answer on its way.
type Sent<'a> = BoxFuture<'a, Result<Response, TransportError>>;

/// An attempt that was begun.
struct Begun<'a> {
    answer: Sent<'a>,
    /// Whether the transport itself ends it within the call's time.
    is_bounded: bool,
    /// When, if a hook wants to know.
    at: Option<Instant>,
}

/// What follows from one attempt.
enum Step {
    Answer(Response),
    Again(Request),
}

impl<'a> Call<'a> {
    fn new(core: &'a Core, facts: OperationFacts) -> Self {
        Self {
            core,
            facts,
            time: CallTime::start(&core.timing, core.policy.total_time_limit),
            retries: 0,
            replays: 0,
            need: Need::default(),
            report: CallReport::default(),
            is_new: true,
        }
    }

    /// The time, without a look at the clock where it is known.
    fn now(&self) -> Instant {
        if self.is_new {
            self.time.started()
        } else {
            self.core.timing.now()
        }
    }

    /// Makes one call. Its time begins when the future is first polled.
    pub(crate) async fn execute(
        core: &'a Core,
        facts: OperationFacts,
        request: Request,
    ) -> Result<Response, Error> {
        let mut call = Self::new(core, facts);
        call.core.counters.calls.add(1);
        let span = tracing::debug_span!("genesys_call", operation = call.facts.id);
        match call.run(request).instrument(span).await {
            Ok(mut response) => {
                call.report.elapsed = call.time.elapsed();
                call.report.waited = call.time.waited();
                response.extensions_mut().insert(call.report);
                Ok(response)
            }
            Err(error) => {
                call.core.counters.failures.add(1);
                let error = error
                    .with_operation(call.facts.id)
                    .with_attempts(call.report.attempts);
                tracing::debug!(
                    operation = call.facts.id,
                    %error,
                    attempt = call.report.attempts,
                    generation = call.report.token_generation,
                    correlation_id = error.correlation_id(),
                    "call failed"
                );
                Err(error)
            }
        }
    }

    async fn run(&mut self, mut request: Request) -> Result<Response, Error> {
        if self.facts.auth.is_oauth() {
            self.core.check_address(&request)?;
        }
        loop {
            // Copied before the token is on it, so that a replay can never carry an old one.
            let spare = request.try_clone();
            self.need.lasting = spare.is_none();
            let mut bearer = if let Ok(bearer) = self.attach_ready(&mut request) {
                bearer
            } else {
                self.is_new = false;
                Box::pin(self.attach(&mut request)).await?
            };
            if self.must_wait() {
                self.is_new = false;
                bearer = Box::pin(self.wait_for_turn(&mut request, bearer)).await?;
            }
            let Begun {
                answer,
                is_bounded,
                at,
            } = self.begin(request)?;
            let outcome = if is_bounded {
                answer.await
            } else {
                Box::pin(self.wait_for(answer, at)).await?
            };
            self.tell(at, outcome.as_ref());
            let step = match outcome {
                Ok(response) => {
                    self.take_note(&response, bearer.is_some());
                    if self.is_final(response.status()) {
                        return Ok(response);
                    }
                    Box::pin(self.judge(response, bearer, spare)).await?
                }
                Err(failure) => Box::pin(self.judge_failure(failure, spare)).await?,
            };
            match step {
                Step::Answer(response) => return Ok(response),
                Step::Again(spare) => request = spare,
            }
        }
    }

    /// Hands the request to the transport.
    fn begin(&mut self, request: Request) -> Result<Begun<'a>, Error> {
        let core = self.core;
        // The HTTP client keeps a clock for each request already, so a second one is started only
        // where the call has less time left than that.
        let is_bounded = core
            .attempt_limit(&request)
            .is_some_and(|limit| self.time.fits_at(self.now(), limit));
        let is_over = || self.time.left().is_some_and(|left| left.is_zero());
        if !is_bounded && !self.facts.retry_safe && is_over() {
            // Sent now, it would be given up at once, and the server might act on it all the same.
            return Err(Error::new(
                ErrorKind::TimeLimit,
                "the call's total time was over before it could be sent",
            ));
        }
        self.is_new = false;
        self.report.attempts += 1;
        core.counters.attempts.add(1);
        core.hooks
            .before(self.facts.id, self.report.attempts, &request);
        let at = core.hooks.look_after().then(|| core.timing.now());
        let is_read =
            matches!(*request.method(), Method::GET | Method::HEAD) && request.body().is_none();
        let answer = if is_read && !self.facts.redirect_is_answer {
            core.transport.send(request)
        } else {
            core.transport.send_without_redirects(request)
        };
        Ok(Begun {
            answer,
            is_bounded,
            at,
        })
    }

    /// Waits for an answer no longer than the call has time.
    async fn wait_for(
        &self,
        answer: Sent<'a>,
        at: Option<Instant>,
    ) -> Result<Result<Response, TransportError>, Error> {
        let outcome = self.time.within(answer, "waiting for an answer").await;
        if outcome.is_err() {
            let late = TransportError::new(TransportErrorKind::Timeout, "no time left");
            self.tell(at, Err(&late));
        }
        outcome
    }

    /// Tells the hooks how an attempt ended.
    fn tell(&self, at: Option<Instant>, outcome: Result<&Response, &TransportError>) {
        if let Some(at) = at {
            let took = self.core.timing.now().saturating_duration_since(at);
            let attempt = self.report.attempts;
            self.core.hooks.after(self.facts.id, attempt, outcome, took);
        }
    }

    /// Keeps what every answer says about itself, the token and the rate limit.
    fn take_note(&mut self, response: &Response, with_token: bool) {
        self.report.correlation_id = correlation_id(response.headers());
        self.report.rate_limit = RateLimit::from_headers(response.headers());
        self.report.retry_after = if response.status().is_success() {
            None
        } else {
            retry_after::read(response.headers(), self.core.timing.wall())
        };
        if !with_token {
            return;
        }
        if let (Some(near), Some(limit)) = (&self.core.near_limit, &self.report.rate_limit) {
            near.observe(limit, self.core.timing.now());
        }
        if response.status().is_success() {
            self.core.refusals.forget(self.facts.id);
        }
    }

    /// Whether nothing more is to be decided about an answer.
    fn is_final(&self, status: StatusCode) -> bool {
        let is_final = status.is_success()
            || !(matches!(
                status,
                StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS
            ) || self.core.policy.retries_status(status));
        if is_final {
            // Also a refusal shows that the server is well.
            self.core.budget.give();
        }
        is_final
    }
}
