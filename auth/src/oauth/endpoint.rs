//! The HTTP exchange with the token endpoint.
//!
//! It has a way of its own to the network, its own timeout and its own retries, and never passes
//! through the session: a token request that is refused can therefore never wait for itself, and
//! its response is reported as it came.
//!
//! Its retries come out of the session's budget, like any other.
//!
//! Two clocks bound it. The authentication timeout (8 s) is the time that all tries together may
//! spend *talking* to the endpoint, so a hanging endpoint is given up after that time, however many
//! retries are left. Waits between tries do not count against it: they are bounded by the policy's
//! cap and total limit, as for any request.
//!
//! Not built on the `oauth2` crate's client: that one wants `expires_in` to be a number and the
//! token type to be known, and hides the body of a response that is not JSON, while a session has to
//! live with all of it. (The grants that a person takes part in do use the crate, for PKCE and
//! `state`.)

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;
use url::Url;

use crate::clock::{Elapsed, Timing};
use crate::config::region::without_user_info;
use crate::counters::Counters;
use crate::error::{AuthError, AuthErrorKind};
use crate::http::transport::Transport;
use crate::limits::retry::RetryPolicy;
use crate::limits::retry::attempts::{AttemptContext, Attempts, Next};
use crate::limits::retry::budget::Bucket;
use crate::oauth::exchange::{Exchange, Failure};
use crate::oauth::request::{ClientAuthentication, TokenRequest};
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

impl TokenClient {
    /// Sends the form and reads the token, with the session's timeout and retries.
    ///
    /// # Errors
    /// When there is no token after the retries, or the endpoint refuses for good.
    pub async fn exchange(&self, form: TokenRequest) -> Result<TokenResponse, AuthError> {
        let started = self.timing.now();
        let mut talked = Duration::ZERO;
        let mut attempts = Attempts::new(&self.policy, &self.budget, &self.timing);
        let mut before: Option<AuthError> = None;
        loop {
            let number = attempts.retries() + 1;
            let asked = self.timing.now();
            self.counters.token_requests.add(1);
            tracing::debug!(
                attempt = number,
                endpoint = self.host(),
                grant = form.grant_type,
                "asking for a token"
            );
            let exchange = Exchange {
                url: &self.url,
                authentication: self.authentication,
                transport: self.transport.as_ref(),
                timing: &self.timing,
            };
            let left = self.timeout.saturating_sub(talked);
            let outcome = self.timing.within(left, exchange.send(&form)).await;
            talked += self.timing.now().saturating_duration_since(asked);
            let failure = match outcome {
                Ok(Ok(mut token)) => {
                    self.budget.give();
                    token.requested_at = Some(asked);
                    token.attempts = Some(number);
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
            let mut error = failure.error.with_endpoint(&self.url, number);
            if let Some(wait) = failure.wait {
                error = error.with_retry_after(wait);
            }
            let Some(outcome) = failure.outcome else {
                return Err(error);
            };
            let context = AttemptContext {
                can_be_resent: true,
                is_repeatable: !form.single_use,
                left: self.left(started, talked),
                all_wait: false,
            };
            let (wait, taken) = match attempts.next(context, outcome) {
                Next::Retry { wait, taken, .. } => (wait, taken),
                Next::Resend(pause) => {
                    self.timing.sleep(pause).await;
                    continue;
                }
                Next::Stop | Next::TooLong(_) => return Err(error),
                Next::TooLate { .. } => return Err(error.cut_short()),
                Next::Exhausted => {
                    self.counters.budget_exhausted.add(1);
                    return Err(error.cut_short());
                }
            };
            tracing::warn!(
                attempt = number,
                delay_ms = wait.as_millis(),
                endpoint = self.host(),
                kind = ?error.kind(),
                correlation_id = error.correlation_id(),
                "token request failed, trying again"
            );
            before = Some(error.clone());
            self.pause(wait, error).await;
            if let Some(taken) = taken {
                taken.spend();
            }
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
}
