//! The HTTP exchange with the token endpoint.
//!
//! It has a way of its own to the network, its own timeout and its own retries, and never passes
//! through the session: a token request that is refused can therefore never wait for itself, and
//! its answer is reported as it came.
//!
//! Its retries come out of the session's budget, like any other.
//!
//! Two clocks bound it. The authentication timeout (8 s) is the time that all tries together may
//! spend *talking* to the endpoint, so a hanging endpoint is given up after that time, however many
//! retries are left. Waits between tries do not count against it: they are bounded by the policy's
//! cap and total limit, as for any request.
//!
//! Not built on the `oauth2` crate's client: that one wants `expires_in` to be a number and the
//! token type to be known, and hides the body of an answer that is not JSON, while a session has to
//! live with all of it. (The grants that a person takes part in do use the crate, for PKCE and
//! `state`.)

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use tokio::sync::watch;
use url::Url;

use crate::clock::{Elapsed, Timing};
use crate::config::region::without_user_info;
use crate::counters::Counters;
use crate::error::transport::TransportErrorKind;
use crate::error::{AuthError, AuthErrorKind};
use crate::http::transport::{self, Transport};
use crate::http::unpack;
use crate::limits::retry::budget::{Bucket, Taken};
use crate::limits::retry::decide::{Attempt, Decision, Outcome, decide};
use crate::limits::retry::{RetryPolicy, backoff, in_words, retry_after};
use crate::oauth::error_response::{self, TokenErrorResponse};
use crate::oauth::request::{ClientAuthentication, TokenForm};
use crate::oauth::response::TokenResponse;

/// Which token endpoint a session asks.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Eq)]
pub enum TokenEndpoint {
    /// `oauth/token` on the login host.
    #[default]
    Login,
    /// `api/v2/authorizations/oauth2/token` on the API host.
    Api,
    /// Any other address.
    Custom(Url),
}

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Login => f.write_str("Login"),
            Self::Api => f.write_str("Api"),
            // Its user and password, if someone wrote them into it, are refused later.
            Self::Custom(url) => f
                .debug_tuple("Custom")
                .field(&without_user_info(url.as_str()))
                .finish(),
        }
    }
}

/// Speaks to one token endpoint.
#[derive(Debug)]
pub struct TokenClient {
    pub(crate) url: Url,
    pub(crate) authentication: ClientAuthentication,
    pub(crate) timeout: Duration,
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: Arc<Bucket>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timing: Timing,
    pub(crate) counters: Arc<Counters>,
    /// The wait that is under way.
    pub(crate) pause: watch::Sender<Option<Pause>>,
}

/// A wait between two tries.
#[derive(Clone, Debug)]
pub(crate) struct Pause {
    until: Instant,
    /// What the try before it came to.
    error: AuthError,
}

/// Ends the announcement of a wait, also when the wait is cut off.
struct Paused<'a>(&'a watch::Sender<Option<Pause>>);

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        self.0.send_replace(None);
    }
}

/// One failed try.
struct Failure {
    error: AuthError,
    /// What the endpoint asks to wait.
    wait: Option<Duration>,
    /// What decides about another try; `None` where that would come out the same.
    outcome: Option<Outcome>,
}

impl TokenClient {
    /// Sends the form and reads the token, with the session's timeout and retries.
    ///
    /// # Errors
    /// When there is no token after the retries, or the endpoint refuses for good.
    pub async fn exchange(&self, form: TokenForm) -> Result<TokenResponse, AuthError> {
        let started = self.timing.now();
        let mut talked = Duration::ZERO;
        let mut attempts = 0;
        let mut resends = 0;
        let mut before: Option<AuthError> = None;
        loop {
            attempts += 1;
            let asked = self.timing.now();
            self.counters.token_requests.add(1);
            tracing::debug!(
                attempt = attempts,
                endpoint = self.host(),
                grant = form.grant_type,
                "asking for a token"
            );
            let outcome = self
                .timing
                .within(self.timeout.saturating_sub(talked), self.once(&form))
                .await;
            talked += self.timing.now().saturating_duration_since(asked);
            let failure = match outcome {
                Ok(Ok(mut token)) => {
                    self.budget.give();
                    token.requested_at = Some(asked);
                    token.attempts = attempts;
                    return Ok(token);
                }
                Ok(Err(failure)) => failure,
                // The time for talking is used up, so there is nothing left to retry with.
                Err(Elapsed) => Failure {
                    error: self.too_slow(before.take()),
                    wait: None,
                    outcome: None,
                },
            };
            let attempt = Attempt {
                can_be_resent: true,
                is_repeatable: !form.single_use,
                retries: attempts - 1,
                resends,
                left: self.left(started, talked),
                backoff: backoff::delay(&self.policy, attempts - 1, &self.timing),
            };
            let next = self.next_try(&attempt, &failure);
            let mut error = failure.error.with_endpoint(&self.url, attempts);
            if let Some(wait) = failure.wait {
                error = error.with_retry_after(wait);
            }
            let (wait, taken) = match next {
                Next::After(wait, taken) => (wait, taken),
                Next::AtOnce(pause) => {
                    // Nobody looked at it, so it was no attempt.
                    attempts -= 1;
                    resends += 1;
                    self.timing.sleep(pause).await;
                    continue;
                }
                Next::Never => return Err(error),
                Next::CutShort => return Err(error.cut_short()),
            };
            tracing::warn!(
                attempt = attempts,
                delay_ms = wait.as_millis(),
                endpoint = self.host(),
                kind = ?error.kind(),
                correlation_id = error.correlation_id(),
                "token request failed, trying again"
            );
            before = Some(error.clone());
            self.pause(wait, error).await;
            taken.spend();
        }
    }

    /// The time for talking ended in the middle of a try. `before`: what the try before came to.
    fn too_slow(&self, before: Option<AuthError>) -> AuthError {
        let what = format!("no token within {:?}", self.timeout);
        let error = AuthError::new(AuthErrorKind::Timeout, what);
        match before {
            Some(before) => error.with_source(before),
            None => error,
        }
    }

    /// The same endpoint, asked once.
    pub(crate) fn without_retries(&self) -> Self {
        Self {
            url: self.url.clone(),
            authentication: self.authentication,
            timeout: self.timeout,
            policy: self.policy.clone().max_retries(0),
            budget: Arc::clone(&self.budget),
            transport: Arc::clone(&self.transport),
            timing: self.timing.clone(),
            counters: Arc::clone(&self.counters),
            pause: watch::Sender::default(),
        }
    }

    /// Whether and when a failed form is sent again.
    fn next_try(&self, attempt: &Attempt, failure: &Failure) -> Next<'_> {
        let decision = failure.outcome.map_or(Decision::Stop, |outcome| {
            decide(&self.policy, attempt, outcome)
        });
        match decision {
            Decision::Stop | Decision::TooLong(_) => Next::Never,
            Decision::TooLate { .. } => Next::CutShort,
            Decision::Resend(pause) => Next::AtOnce(self.timing.up_to(pause)),
            Decision::Retry { wait, .. } => {
                let Some(taken) = self.budget.take() else {
                    self.counters.budget_exhausted.add(1);
                    return Next::CutShort;
                };
                Next::After(wait, taken)
            }
        }
    }

    /// The time that is left for waiting: none once the time for talking is used up.
    fn left(&self, started: Instant, talked: Duration) -> Option<Duration> {
        if talked >= self.timeout {
            return Some(Duration::ZERO);
        }
        let spent = self.timing.now().saturating_duration_since(started);
        let limit = self.policy.total_time_limit?;
        Some(limit.saturating_sub(spent))
    }

    async fn pause(&self, wait: Duration, error: AuthError) {
        let until = self.timing.after(wait);
        self.pause.send_replace(Some(Pause { until, error }));
        let _paused = Paused(&self.pause);
        self.timing.sleep(wait).await;
    }

    /// Ends when a wait is under way that goes beyond `deadline`: with what went wrong before it,
    /// and how long it still takes.
    pub(crate) async fn waits_beyond(&self, deadline: Instant) -> AuthError {
        let mut pauses = self.pause.subscribe();
        loop {
            let pause = pauses.borrow_and_update().clone();
            if let Some(Pause { until, error }) = pause
                && until > deadline
            {
                let left = until.saturating_duration_since(self.timing.now());
                return error.with_retry_after(left);
            }
            // The sender is `self`, so it is still there.
            let _ = pauses.changed().await;
        }
    }

    /// Where the tokens come from, without the scheme: what they are shared under.
    pub(crate) fn place(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}"));
        format!(
            "{}{}{}",
            self.host(),
            port.unwrap_or_default(),
            self.url.path()
        )
    }

    /// The endpoint's host, for errors and logs.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    async fn once(&self, form: &TokenForm) -> Result<TokenResponse, Failure> {
        let mut request = reqwest::Request::new(Method::POST, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(basic) = form.header(self.authentication) {
            headers.insert(AUTHORIZATION, basic);
        }
        *request.body_mut() = Some(form.body(self.authentication).into());

        let sent = transport::send(self.transport.as_ref(), request).await;
        let answer = sent.map_err(|error| {
            let kind = error.kind();
            let said = error.to_string();
            let (what, why) = match kind {
                TransportErrorKind::Certificate => (AuthErrorKind::Certificate, said.as_str()),
                TransportErrorKind::Timeout => (AuthErrorKind::Timeout, "no answer in time"),
                TransportErrorKind::Connect => (
                    AuthErrorKind::Unreachable,
                    "no connection to the token endpoint",
                ),
                TransportErrorKind::Proxy
                | TransportErrorKind::ProxyAuthentication
                | TransportErrorKind::NotProcessed => (AuthErrorKind::Unreachable, said.as_str()),
                TransportErrorKind::Interrupted => (
                    AuthErrorKind::Unreachable,
                    "the connection to the token endpoint broke",
                ),
                TransportErrorKind::Redirect => (AuthErrorKind::Malformed, said.as_str()),
                TransportErrorKind::Unsendable => (
                    AuthErrorKind::Configuration,
                    "the token request cannot be sent",
                ),
            };
            Failure {
                error: AuthError::new(what, why).with_boxed_source(error.into_source()),
                wait: None,
                outcome: Some(Outcome::Failure(kind)),
            }
        })?;

        // Gateways pack also what nobody asked them to.
        let answer = match unpack::layers(answer.headers()) {
            Some(layers @ 1..) => unpack::unpacked(answer, layers),
            _ => answer,
        };
        let status = answer.status();
        let correlation_id = crate::error::report::correlation_id(answer.headers());
        let mut asked = retry_after::asked(answer.headers(), self.timing.wall());
        let encrypted = self.url.scheme() == "https";
        let body = match error_response::read(answer).await {
            Ok(body) => body,
            // The status says enough; proxies that refuse often hang up before the end.
            Err(_) if !status.is_success() => Bytes::new(),
            Err(error) => {
                return Err(Failure {
                    error: error.with_status(status, correlation_id),
                    wait: asked.filter(|wait| !wait.is_zero()),
                    outcome: Some(Outcome::Failure(TransportErrorKind::Interrupted)),
                });
            }
        };
        let found = if status.is_success() {
            match TokenErrorResponse::in_success(status, &body, &form.secrets()) {
                Some(found) => found,
                // What came is a response that another try would get again.
                None => {
                    return TokenResponse::parse(&body)
                        .map(|token| TokenResponse {
                            correlation_id: correlation_id.clone(),
                            ..token
                        })
                        .map_err(|error| Failure {
                            error: error.with_status(status, correlation_id),
                            wait: None,
                            outcome: None,
                        });
                }
            }
        } else {
            TokenErrorResponse::read(status, &body, encrypted, &form.secrets())
        };
        let meant = found.status_meant(status);
        if meant == StatusCode::TOO_MANY_REQUESTS && asked.is_none_or(|wait| wait.is_zero()) {
            asked = in_words::read(&body).or(asked);
        }
        Err(Failure {
            error: AuthError::new(found.kind, found.message)
                .with_status(status, correlation_id.or(found.correlation_id))
                .with_oauth(found.error, found.description),
            wait: asked.filter(|wait| !wait.is_zero()),
            outcome: Some(Outcome::Response {
                status: meant,
                asked,
            }),
        })
    }
}

/// What follows from a failed try.
enum Next<'a> {
    /// Another one, after a wait.
    After(Duration, Taken<'a>),
    /// The same again, after a pause of no length to speak of.
    AtOnce(Duration),
    /// None: it would not help, or the policy allows no more.
    Never,
    /// None, although the policy allows more: time or budget is used up.
    CutShort,
}
