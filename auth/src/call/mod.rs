//! The way of a call: the one hook that every request passes through.
//!
//! Attach the token, wait for the limits, send, and decide: response, refresh and replay (401), wait
//! and retry, or fail. The token comes first, because getting one may take minutes, and a place below
//! a rate limit that was taken earlier would have lapsed.
//!
//! The usual call waits for nothing and succeeds at once. Whatever else may happen lives in futures
//! of its own on the heap, made only when it happens: as parts of the call's own future they would
//! make it kilobytes large, and each call would copy them around.
//!
//! | file | decides |
//! |---|---|
//! | `operation` | what the session must know of an operation |
//! | `authorize` | which token a request is sent with |
//! | `throttle` | what it waits for before that |
//! | `unauthorized` | what a 401 leads to |
//! | `retry`, `hold_back` | what any other response or failure leads to, and whom a 429 holds back |
//! | `redirect` | which redirects are followed |
//! | `buffer`, `drain`, `response` | how a body is read, to its end or not |
//! | `deadline` | how much time is left |
//! | `report` | what is told of all that |
//!
//! It may use every room but `config::profile` and `progenitor`.

mod authorize;
mod buffer;
mod deadline;
mod drain;
mod hold_back;
pub(crate) mod operation;
mod redirect;
mod report;
pub(crate) mod response;
mod retry;
mod throttle;
mod unauthorized;

use std::sync::atomic::Ordering;
use std::time::Instant;

use http::StatusCode;
use http::header::AUTHORIZATION;
use reqwest::{Request, Response};
use tracing::Instrument as _;
use tracing::level_filters::LevelFilter;

use crate::call::deadline::Deadline;
use crate::call::operation::OperationFacts;
use crate::call::response::BufferedResponse;
use crate::error::report::CallReport;
use crate::error::transport::{TransportError, TransportErrorKind};
use crate::error::{Error, ErrorKind};
use crate::http::transport;
use crate::http::unpack;
use crate::http::watched::{self, Watch};
use crate::limits::retry::attempts::Attempts;
use crate::session::Session;
use crate::session::core::Core;
use crate::token::access_token::{Bearer, SentToken};
use crate::token::current_token::Need;
use futures_util::future::BoxFuture;

impl Session {
    /// Sends one request: attaches the token, waits where the limits ask for it, refreshes and
    /// replays when the token is rejected, and repeats what failed by the retry policy.
    ///
    /// Ends when the head of the response is there. A response that is not retried any further,
    /// with whatever status, is returned with its body to be read, of whatever size, and a
    /// [`CallReport`](crate::CallReport) among its extensions. For a body that fits into memory,
    /// [`Session::execute_buffered`] does more.
    ///
    /// A read follows redirects inside the session's origin. One that leads elsewhere is the
    /// response itself: what lies there is not the API's, and gets no token and no header of this
    /// request.
    ///
    /// The session asks for a packed response (`gzip`) and unpacks it, unless the request has an
    /// `Accept-Encoding` of its own: then what comes is handed on as it is.
    ///
    /// The session writes the `Authorization` header of [`AuthScheme::OAuth`] operations; for all
    /// others the request is sent with the header that the caller gave it.
    ///
    /// # Errors
    /// When there is no token ([`Error::auth`]), no response, or when the wait that the server or the
    /// policy asks for is longer than the policy allows ([`Error::retry_after`]).
    ///
    /// [`AuthScheme::OAuth`]: crate::AuthScheme::OAuth
    // No `async fn`: one future fewer to move every request and response through.
    pub fn execute(
        &self,
        facts: OperationFacts,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<reqwest::Response, Error>> + Send {
        Call::execute(&self.core, facts, request)
    }

    /// As [`Session::execute`], with the body read and unpacked.
    ///
    /// The body is read inside the retry policy: when the connection breaks in the middle of it, an
    /// operation that may be repeated is tried again, as if it had broken before the response. It
    /// may have as many bytes as `SessionBuilder::response_limit` allows, counted as they are
    /// unpacked.
    ///
    /// # Errors
    /// As [`Session::execute`]; [`ErrorKind::Body`] where the body broke off and was not tried
    /// again, and [`ErrorKind::TooLarge`] where it is too large. Both keep status and headers.
    ///
    /// [`ErrorKind::Body`]: crate::ErrorKind::Body
    /// [`ErrorKind::TooLarge`]: crate::ErrorKind::TooLarge
    pub fn execute_buffered(
        &self,
        facts: OperationFacts,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<BufferedResponse, Error>> + Send {
        Call::execute_buffered(&self.core, facts, request)
    }
}

/// One call, with all its attempts.
pub(crate) struct Call<'a> {
    core: &'a Core,
    facts: OperationFacts,
    /// What is sent next. `None` once a body that cannot be copied is on its way.
    request: Option<Request>,
    time: Deadline<'a>,
    attempts: Attempts<'a>,
    replays: u32,
    redirects: u32,
    /// How often it waited in vain to be sent on a connection.
    stuck: u32,
    /// Whether what is sent next is another attempt, and not the same once more.
    is_attempt: bool,
    /// Whether the session unpacks the response, since it asked for a packed one.
    unpacks: bool,
    /// Whether the body of what was sent last was asked for, where that matters.
    watch: Option<Watch>,
    need: Need,
    report: CallReport,
    /// Whether it has waited for nothing yet, so that now is when it began.
    is_new: bool,
}

/// How an attempt ends.
type Outcome = Result<Response, TransportError>;

/// An attempt that was begun.
struct Begun<'a, F> {
    response: Pending<'a, F>,
    /// When, if a hook wants to know.
    at: Option<Instant>,
}

/// A response on its way.
enum Pending<'a, F> {
    /// The HTTP client itself ends it within the call's time. Not boxed, since most are.
    Bounded(F),
    /// It may take longer than the call has.
    Unbounded(BoxFuture<'a, Outcome>),
}

/// What follows from one attempt.
enum Step {
    /// The call's response.
    Done(Response),
    /// Another attempt.
    Again,
}

impl<'a> Call<'a> {
    fn new(core: &'a Core, facts: OperationFacts, mut request: Request) -> Self {
        core.counters.calls.add(1);
        Self {
            unpacks: unpack::ask(&mut request),
            core,
            facts,
            request: Some(request),
            time: Deadline::start(&core.timing, core.policy.total_time_limit),
            attempts: Attempts::new(&core.policy, &core.budget, &core.timing),
            replays: 0,
            redirects: 0,
            stuck: 0,
            is_attempt: true,
            watch: None,
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
        let mut call = Self::new(core, facts, request);
        // A span costs something even where nobody listens.
        let outcome = if LevelFilter::current() < LevelFilter::DEBUG {
            call.run().await
        } else {
            let span = call.span();
            Box::pin(call.run().instrument(span)).await
        };
        call.close();
        match outcome {
            Ok(mut response) => {
                response.extensions_mut().insert(call.report);
                Ok(response)
            }
            Err(error) => Err(call.fail(error)),
        }
    }

    /// As [`Call::execute`], to the end of the body.
    pub(crate) async fn execute_buffered(
        core: &'a Core,
        facts: OperationFacts,
        request: Request,
    ) -> Result<BufferedResponse, Error> {
        let mut call = Self::new(core, facts, request);
        let outcome = if LevelFilter::current() < LevelFilter::DEBUG {
            call.run_buffered().await
        } else {
            let span = call.span();
            Box::pin(call.run_buffered().instrument(span)).await
        };
        call.close();
        match outcome {
            Ok(mut response) => {
                response.report = call.report;
                Ok(response)
            }
            Err(error) => Err(call.fail(error)),
        }
    }

    fn span(&self) -> tracing::Span {
        tracing::debug_span!("genesys_call", operation = self.facts.id)
    }

    /// Notes how long it took.
    fn close(&mut self) {
        self.report.elapsed = self.time.elapsed();
        self.report.waited = self.time.waited();
    }

    fn fail(self, error: Error) -> Error {
        self.core.counters.failures.add(1);
        let error = error.with_operation(self.facts.id).with_report(self.report);
        tracing::debug!(
            operation = self.facts.id,
            %error,
            attempt = error.attempts(),
            generation = error.report().and_then(|report| report.token_generation),
            correlation_id = error.correlation_id(),
            "call failed"
        );
        error
    }

    async fn run(&mut self) -> Result<Response, Error> {
        if let Some(request) = &self.request
            && self.facts.auth.is_oauth()
        {
            self.core.check_address(request)?;
        }
        loop {
            self.need.lasting = !self.can_be_copied();
            let mut bearer = if let Ok(bearer) = self.ready_token() {
                bearer
            } else {
                self.is_new = false;
                Box::pin(self.token()).await?
            };
            if self.must_wait() {
                self.is_new = false;
                bearer = Box::pin(self.throttle(bearer)).await?;
            }
            let token = bearer.as_ref().map(|bearer| bearer.sent);
            let Begun { response, at } = self.begin(bearer)?;
            let outcome = match response {
                Pending::Bounded(response) => response.await.map_err(TransportError::from),
                Pending::Unbounded(response) => Box::pin(self.wait_for(response, at)).await?,
            };
            self.tell(at, outcome.as_ref());
            let step = match outcome {
                Ok(mut response) => {
                    self.record(&response, token);
                    if response.status().is_redirection() && self.follow(&response)? {
                        Box::pin(self.discard(response)).await;
                        self.is_attempt = false;
                        continue;
                    }
                    if self.unpacks
                        && let Some(layers @ 1..) = unpack::layers(response.headers())
                    {
                        response = unpack::unpacked(response, layers);
                    }
                    if self.is_final(response.status()) {
                        return Ok(response);
                    }
                    Box::pin(self.after_response(response, token)).await?
                }
                Err(failure) => Box::pin(self.after_failure(failure, None)).await?,
            };
            match step {
                Step::Done(response) => return Ok(response),
                Step::Again => {}
            }
        }
    }

    /// Whether the request can be sent more than once: its body is not a stream.
    fn can_be_copied(&self) -> bool {
        self.request
            .as_ref()
            .and_then(Request::body)
            .is_none_or(|body| body.as_bytes().is_some())
    }

    /// Hands the request to the transport, with the token on it.
    fn begin(
        &mut self,
        bearer: Option<Bearer>,
    ) -> Result<Begun<'a, impl Future<Output = reqwest::Result<Response>> + Send + use<'a>>, Error>
    {
        let core = self.core;
        // The copy is sent and gets the token, so that a replay can never carry an old one.
        let copy = self.request.as_ref().and_then(Request::try_clone);
        let Some(mut request) = copy.or_else(|| self.request.take()) else {
            // Only what can be sent again is tried again.
            return Err(Error::configuration("the request was sent already"));
        };
        // The HTTP client keeps a clock for each request already, so a second one is started only
        // where the call has less time left than that.
        let is_bounded = core.attempt_limit(&request).is_some_and(|limit| {
            if self.is_new {
                self.time.is_at_least(limit)
            } else {
                self.time.fits(limit)
            }
        });
        let is_over = || self.time.left().is_some_and(|left| left.is_zero());
        if !is_bounded && !self.facts.retry_safe && is_over() {
            // Sent now, it would be given up at once, and the server might act on it all the same.
            return Err(Error::new(
                ErrorKind::TimeLimit,
                "the call's total time was over before it could be sent",
            ));
        }
        self.is_new = false;
        if std::mem::replace(&mut self.is_attempt, true) {
            self.report.attempts += 1;
            core.counters.attempts.add(1);
        }
        if let Some(Bearer { header, sent }) = bearer {
            self.report.token_generation = Some(sent.generation);
            request.headers_mut().insert(AUTHORIZATION, header);
        }
        core.hooks
            .before(self.facts.id, self.report.attempts, &request);
        let at = core.hooks.look_after().then(|| core.timing.now());
        self.watch = None;
        let response = if let Some(own) = &core.transport {
            Pending::Unbounded(Box::pin(transport::send(own.as_ref(), request)))
        } else {
            let rotates = core.rotates.load(Ordering::Relaxed);
            if rotates || !self.is_repeatable() {
                self.watch = Watch::over(&mut request);
            }
            let response = core.client.execute(request);
            match &self.watch {
                // Also before the first rotation was seen: what waits on the connection that goes
                // away then would wait for its whole time, and may not be repeated after that.
                Some(watch) => {
                    let patience = if rotates {
                        watched::patience(self.stuck)
                    } else {
                        core.connect_timeout.saturating_mul(2)
                    };
                    let response = watch.clone().unstuck(&core.timing, patience, response);
                    Pending::Unbounded(Box::pin(response))
                }
                None if is_bounded => Pending::Bounded(response),
                None => Pending::Unbounded(Box::pin(async move { Ok(response.await?) })),
            }
        };
        Ok(Begun { response, at })
    }

    /// Waits for a response no longer than the call has time.
    async fn wait_for(
        &self,
        response: BoxFuture<'a, Outcome>,
        at: Option<Instant>,
    ) -> Result<Outcome, Error> {
        let outcome = self.time.within(response, "waiting for a response").await;
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

    /// Keeps what every response says about itself, the token and the rate limit.
    fn record(&mut self, response: &Response, token: Option<SentToken>) {
        self.report.record(response.headers(), &self.core.timing);
        let Some(token) = token else {
            return;
        };
        if let (Some(throttle), Some(limit)) =
            (&self.core.adaptive_throttle, &self.report.rate_limit)
        {
            throttle.observe(limit, self.core.timing.now());
        }
        if response.status().is_success() {
            self.accepted(token);
        }
    }

    /// Whether nothing more is to be decided about a response.
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
