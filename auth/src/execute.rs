//! The way of a call: the one hook that every request passes through.
//!
//! Wait for a turn, attach the token, send, and decide: answer, refresh and replay (401), wait and
//! retry, or fail. The decisions are in this order because each later one costs more: an answer is
//! returned where nothing speaks for another try.
//!
//! The usual call waits for nothing and succeeds at once. Whatever else may happen lives in futures
//! of its own on the heap, made only when it happens: as parts of the call's own future they would
//! make it kilobytes large, and each call would copy them around.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{StatusCode, header};
use reqwest::{Request, Response};
use tracing::Instrument as _;

use crate::call_time::CallTime;
use crate::error::{Error, ErrorKind};
use crate::http_options::same_origin;
use crate::operation::OperationFacts;
use crate::rate_limit::RateLimit;
use crate::report::{CallReport, correlation_id};
use crate::retry::{backoff, retry_after};
use crate::session::Core;
use crate::token::Bearer;
use crate::transport::{TransportError, TransportErrorKind};

/// How many tokens out of a store one call tries before its session asks the endpoint itself.
const TOKENS_FROM_STORE: u32 = 2;

/// How much of an answer that is thrown away is read, so that its connection can be used again.
const DISCARD_BYTES: usize = 64 * 1024;
/// How long that, or reading the body for an error, may take.
const DISCARD_TIME: Duration = Duration::from_secs(1);
/// Calls that come back together from a cool-down are spread over this much, or a tenth of it.
const LONGEST_SPREAD: Duration = Duration::from_secs(1);

/// The host that `reqwest` gives to a response that a transport of the user's own made by hand.
const NO_ADDRESS: &str = "no.url.provided.local";

/// One call, with all its attempts.
pub(crate) struct Call<'a> {
    core: &'a Core,
    facts: OperationFacts,
    time: CallTime<'a>,
    retries: u32,
    replays: u32,
    report: CallReport,
}

/// What follows from one attempt.
enum Step {
    Answer(Response),
    Again(Request),
}

impl<'a> Call<'a> {
    pub(crate) fn new(core: &'a Core, facts: OperationFacts) -> Self {
        Self {
            core,
            facts,
            time: CallTime::start(&core.timing, core.policy.total_time_limit),
            retries: 0,
            replays: 0,
            report: CallReport::default(),
        }
    }

    pub(crate) async fn execute(mut self, request: Request) -> Result<Response, Error> {
        self.core.counters.calls.add(1);
        let span = tracing::debug_span!("genesys_call", operation = self.facts.id);
        match self.run(request).instrument(span).await {
            Ok(mut response) => {
                self.report.elapsed = self.time.elapsed();
                self.report.waited = self.time.waited();
                response.extensions_mut().insert(self.report);
                Ok(response)
            }
            Err(error) => {
                self.core.counters.failures.add(1);
                let error = error
                    .with_operation(self.facts.id)
                    .with_attempts(self.report.attempts);
                tracing::debug!(operation = self.facts.id, %error, "call failed");
                Err(error)
            }
        }
    }

    async fn run(&mut self, mut request: Request) -> Result<Response, Error> {
        if self.facts.auth.is_oauth() {
            self.core.check_address(&request)?;
        }
        loop {
            if self.must_wait() {
                Box::pin(self.wait_for_turn()).await?;
            }
            // Copied before the token is on it, so that a replay can never carry an old one.
            let spare = request.try_clone();
            let bearer = self.attach(&mut request, spare.is_some()).await?;
            let step = match self.send(request).await? {
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

    /// Whether anything may hold this call back.
    fn must_wait(&self) -> bool {
        let core = self.core;
        core.pace.is_some()
            || (self.facts.auth.is_oauth()
                && (core.near_limit.is_some() || core.cool_down.may_hold()))
    }

    /// Waits for the cool-down, for room below the limit and for the pace.
    async fn wait_for_turn(&mut self) -> Result<(), Error> {
        let core = self.core;
        let mut held = false;
        if self.facts.auth.is_oauth() {
            if let Some(left) = core.cool_down.held(self.facts.id, core.timing.now()) {
                return Err(Error::new(
                    ErrorKind::RateLimited,
                    "an earlier answer asks to leave this operation alone for longer",
                )
                .with_retry_after(left));
            }
            while let Some(left) = core.cool_down.left(core.timing.now()) {
                held = true;
                self.time.check(
                    left,
                    ErrorKind::RateLimited,
                    "the session cools down after a 429 for longer than this call may take",
                )?;
                let spread = core.timing.up_to(LONGEST_SPREAD.min(left / 10));
                self.time.wait(left + spread).await;
            }
            if let Some(near) = &core.near_limit {
                let wait = near.place(core.timing.now());
                if !wait.is_zero() {
                    held = true;
                    self.time.check(
                        wait,
                        ErrorKind::RateLimited,
                        "the rate limit leaves no room in the time of this call",
                    )?;
                    self.time.wait(wait).await;
                }
            }
        }
        if let Some(pace) = &core.pace {
            let waited = self
                .time
                .wait_within(pace.turn(), "waiting for a turn at the session's pace")
                .await?;
            held |= !waited.is_zero();
        }
        if held {
            core.counters.held_back.add(1);
        }
        Ok(())
    }

    /// Puts the session's token on the request, where it belongs there.
    async fn attach(
        &mut self,
        request: &mut Request,
        replayable: bool,
    ) -> Result<Option<Bearer>, Error> {
        if !self.facts.auth.is_oauth() {
            return Ok(None);
        }
        let provider = &self.core.provider;
        let bearer = if let Some(bearer) = provider.ready().filter(|_| replayable) {
            bearer
        } else {
            let next = async {
                if replayable {
                    provider.bearer().await
                } else {
                    provider.lasting_bearer().await
                }
            };
            Box::pin(self.time.within(next, "waiting for a token")).await??
        };
        self.report.token_generation = Some(bearer.generation);
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer.header.clone());
        Ok(Some(bearer))
    }

    async fn send(&mut self, request: Request) -> Result<Result<Response, TransportError>, Error> {
        let core = self.core;
        // The HTTP client keeps a clock for each request already, so a second one is started only
        // where the call has less time left than that.
        let bounded = core
            .attempt_limit(&request)
            .is_some_and(|limit| self.time.fits(limit));
        self.report.attempts += 1;
        core.counters.attempts.add(1);
        core.hooks
            .before(self.facts.id, self.report.attempts, &request);
        let sent = core.hooks.look_after().then(|| core.timing.now());
        let answer = core.transport.send(request);
        let outcome = if bounded {
            answer.await
        } else {
            Box::pin(self.time.within(answer, "waiting for an answer")).await?
        };
        if let Some(sent) = sent {
            core.hooks.after(
                self.facts.id,
                self.report.attempts,
                outcome.as_ref(),
                core.timing.now().saturating_duration_since(sent),
            );
        }
        Ok(outcome)
    }

    /// Keeps what every answer says about itself and the rate limit.
    fn take_note(&mut self, response: &Response, with_token: bool) {
        self.report.correlation_id = correlation_id(response.headers());
        self.report.rate_limit = RateLimit::from_headers(response.headers());
        if let (Some(near), Some(limit), true) =
            (&self.core.near_limit, &self.report.rate_limit, with_token)
        {
            near.observe(limit, self.core.timing.now());
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

    /// Decides about an answer that may be replayed or retried.
    async fn judge(
        &mut self,
        response: Response,
        bearer: Option<Bearer>,
        spare: Option<Request>,
    ) -> Result<Step, Error> {
        let core = self.core;
        let status = response.status();
        if status == StatusCode::UNAUTHORIZED
            && let Some(bearer) = &bearer
        {
            return Ok(self.replay(response, bearer, spare).await);
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            core.counters.rate_limited.add(1);
        }
        let asked = self.asked_wait(&response);
        let mut crowd = false;
        if let (StatusCode::TOO_MANY_REQUESTS, Some(wait), Some(_)) = (status, asked, bearer)
            && self.came_from_api(&response)
        {
            crowd = self.cool_down(wait);
        }

        // On these the server did not act on the request.
        let refused_unread = status == StatusCode::TOO_MANY_REQUESTS
            || (status == StatusCode::SERVICE_UNAVAILABLE && asked.is_some());
        let Some(spare) = spare.filter(|_| {
            core.policy.retries_status(status)
                && (refused_unread || self.is_repeatable())
                && self.retries < core.policy.max_retries
        }) else {
            return Ok(Step::Answer(response));
        };
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
        if asked.is_none() && !core.budget.take() {
            core.counters.budget_exhausted.add(1);
            self.report.budget_exhausted = true;
            return Ok(Step::Answer(response));
        }
        let spread = core.timing.up_to(LONGEST_SPREAD.min(wait / 10));
        let wait = if crowd && self.time.fits(wait + spread) {
            wait + spread
        } else {
            wait
        };
        self.note_retry(wait, Some(status));
        self.discard(response).await;
        self.time.wait(wait).await;
        Ok(Step::Again(spare))
    }

    async fn judge_failure(
        &mut self,
        failure: TransportError,
        spare: Option<Request>,
    ) -> Result<Step, Error> {
        let core = self.core;
        let kind = failure.kind();
        let may_repeat = match kind {
            TransportErrorKind::Connect | TransportErrorKind::Proxy => true,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted => self.is_repeatable(),
            TransportErrorKind::Unsendable | TransportErrorKind::ProxyAuthentication => false,
        };
        let message = failure.to_string();
        let error = Error::new(
            match kind {
                TransportErrorKind::Connect
                | TransportErrorKind::Proxy
                | TransportErrorKind::ProxyAuthentication => ErrorKind::Connect,
                TransportErrorKind::Timeout => ErrorKind::Timeout,
                TransportErrorKind::Interrupted => ErrorKind::Transport,
                TransportErrorKind::Unsendable => ErrorKind::Configuration,
            },
            message,
        )
        .with_source(failure.into_source());
        let Some(spare) = spare.filter(|_| may_repeat && self.retries < core.policy.max_retries)
        else {
            return Err(error);
        };
        let wait = backoff::delay(&core.policy, self.retries, &core.timing);
        if !self.time.fits(wait) {
            return Err(error);
        }
        if !core.budget.take() {
            core.counters.budget_exhausted.add(1);
            return Err(error);
        }
        self.note_retry(wait, None);
        self.time.wait(wait).await;
        Ok(Step::Again(spare))
    }

    /// Handles a 401 to a request that carried the session's token.
    async fn replay(
        &mut self,
        response: Response,
        bearer: &Bearer,
        spare: Option<Request>,
    ) -> Step {
        let core = self.core;
        core.counters.unauthorized.add(1);
        // A redirect may have led to another host, which never saw the token.
        if !core.provider.is_renewable() || !self.came_from_api(&response) {
            return Step::Answer(response);
        }
        // A token that was just issued and is refused too is not what is wrong, so it is kept: an
        // operation that always answers 401 must not make the session sign in over and over. One
        // that came out of a store may have been dead before it was taken. So may the next one,
        // and only then the store is passed by: instances that hold different tokens, as after an
        // outage of their store, would else each sign in at every revocation.
        let is_second = self.replays > 0;
        let may_replay = !is_second || (self.replays <= TOKENS_FROM_STORE && bearer.shared);
        if !may_replay {
            return Step::Answer(response);
        }
        core.provider
            .reject(bearer.generation, self.replays >= TOKENS_FROM_STORE);
        let Some(spare) = spare else {
            self.report.not_replayed_body = true;
            return Step::Answer(response);
        };
        self.replays += 1;
        self.report.replayed = true;
        core.counters.replays.add(1);
        tracing::info!(
            operation = self.facts.id,
            generation = bearer.generation,
            correlation_id = self.report.correlation_id,
            "the token was refused; refreshing and replaying"
        );
        self.discard(response).await;
        Step::Again(spare)
    }

    fn came_from_api(&self, response: &Response) -> bool {
        response.url().host_str() == Some(NO_ADDRESS)
            || same_origin(response.url(), &self.core.base_url)
    }

    /// Makes the session wait. Says whether it did already: then other calls were answered 429
    /// too, and come back together unless they are spread.
    fn cool_down(&self, wait: Duration) -> bool {
        let core = self.core;
        if !core.cools_down {
            return false;
        }
        let now = core.timing.now();
        let was_cooling = core.cool_down.left(now).is_some();
        if wait > core.policy.retry_after_cap {
            core.cool_down.hold(self.facts.id, now, wait);
        } else if core.cool_down.extend(now, wait) {
            core.counters.cool_downs.add(1);
            tracing::warn!(
                operation = self.facts.id,
                delay_ms = wait.as_millis(),
                correlation_id = self.report.correlation_id,
                "rate limited: the whole session waits"
            );
        }
        was_cooling
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

    fn note_retry(&mut self, wait: Duration, status: Option<StatusCode>) {
        self.retries += 1;
        self.core.counters.retries.add(1);
        tracing::info!(
            operation = self.facts.id,
            attempt = self.report.attempts,
            status = status.map(|status| status.as_u16()),
            delay_ms = wait.as_millis(),
            correlation_id = self.report.correlation_id,
            "trying again"
        );
    }

    /// Keeps what an answer says in the error that takes its place.
    async fn refused(&self, error: Error, response: Response) -> Error {
        let status = response.status();
        let id = correlation_id(response.headers());
        error.with_answer(status, id, self.drain(response).await)
    }

    async fn discard(&self, response: Response) {
        drop(self.drain(response).await);
    }

    /// Reads a body as far as is worth it.
    async fn drain(&self, mut response: Response) -> Bytes {
        let mut body = BytesMut::new();
        // Whether it was read to the end does not matter to anyone.
        let _ = self
            .core
            .timing
            .within(DISCARD_TIME, async {
                while let Ok(Some(chunk)) = response.chunk().await {
                    body.extend_from_slice(&chunk);
                    if body.len() > DISCARD_BYTES {
                        break;
                    }
                }
            })
            .await;
        body.freeze()
    }
}
