//! What can go wrong with a call, in one type.
//!
//! A caller asks an [`Error`] three kinds of question: *what happened* ([`Error::kind`] and the
//! `is_*` predicates), *to which call* ([`Error::operation_id`], [`Error::correlation_id`], which
//! Genesys support asks for), and *when may I try again* ([`Error::retry_after`]).
//!
//! A response with a bad status is not an error here: the session hands it back. It becomes an error
//! only where the session refuses to wait as long as the response asks, or cannot read it; then the
//! error keeps the status, the headers, and of the body what was read.
//!
//! | file | says |
//! |---|---|
//! | `context`, `report` | which call it was, and what it went through |
//! | `auth` | why there is no token |
//! | `transport` | how far a request got |
//! | `shown` | how the words of others are quoted |
//!
//! It may use `clock` and `limits`, whose `retry` stands above it.

pub(crate) mod auth;
pub(crate) mod context;
pub(crate) mod report;
#[doc(hidden)]
pub mod shown;
pub(crate) mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use crate::error::auth::{AuthError, AuthErrorKind};
use crate::error::context::ErrorContext;
use crate::error::report::CallReport;
use crate::error::shown::Shown;
use crate::error::transport::{TransportError, TransportErrorKind};

/// Why a session could not be built, could not sign in, or could not get a response.
///
/// Never shows a secret, a token or a request body.
///
/// ```
/// # fn handle(error: genesys_cloud_auth::Error) {
/// if let Some(auth) = error.auth() {
///     eprintln!("cannot sign in: {auth}\n{}", auth.hint());
/// } else if let Some(wait) = error.retry_after() {
///     eprintln!("come back in {wait:?}");
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    context: ErrorContext,
    /// Whether time ended inside a body.
    is_late: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The coarse reason of an [`Error`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The session cannot work as it is set up; trying again changes nothing.
    Configuration,
    /// No token: see [`Error::auth`].
    SignIn,
    /// No connection was made, so nothing was sent.
    Connect,
    /// The server's certificate is not trusted, so nothing was sent.
    Certificate,
    /// Connected or connecting, but no response in time.
    Timeout,
    /// The connection broke; the server may have acted on the request.
    Transport,
    /// The response broke off, or cannot be unpacked; the server acted on the request.
    Body,
    /// The response is larger than the session reads.
    TooLarge,
    /// The server redirects without end, or a transport of one's own followed a redirect.
    Redirect,
    /// The server asks for a longer wait than the policy allows.
    RateLimited,
    /// The total time limit of the call is over, or would be before the next try.
    TimeLimit,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            context: ErrorContext::default(),
            is_late: false,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_operation(mut self, id: &'static str) -> Self {
        self.0.context.operation_id = Some(id);
        self
    }

    pub(crate) fn with_report(mut self, report: CallReport) -> Self {
        let context = &mut self.0.context;
        if context.correlation_id.is_none() {
            context.correlation_id.clone_from(&report.correlation_id);
        }
        context.report = Some(report);
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.context.retry_after = Some(wait);
        self
    }

    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        correlation_id: Option<String>,
        body: Option<Bytes>,
    ) -> Self {
        let context = &mut self.0.context;
        context.status = Some(status);
        context.headers = headers;
        context.correlation_id = correlation_id;
        context.body = body;
        self
    }

    /// A response whose body was not read to its end.
    pub(crate) fn of_broken_body(failure: TransportError) -> Self {
        let why = match failure.kind() {
            TransportErrorKind::Timeout => "the response did not end in time",
            _ => "the response broke off",
        };
        let is_late = failure.kind() == TransportErrorKind::Timeout;
        let mut error = Self::new(ErrorKind::Body, why).with_source(failure.into_source());
        error.0.is_late = is_late;
        error
    }

    /// The coarse reason.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The sign-in failure behind this error, if it is one.
    pub fn auth(&self) -> Option<&AuthError> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// What is known of the call, in one piece.
    pub fn context(&self) -> &ErrorContext {
        &self.0.context
    }

    /// The operation that was called, where one was.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.context.operation_id
    }

    /// The status of the last response, where there was one: of the API, or of the token endpoint
    /// where signing in failed.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.context.status
    }

    /// The headers of the last response, where there was one of the API.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.context.headers
    }

    /// Genesys's id of the last exchange (`ININ-Correlation-Id`): with the API, or with the token
    /// endpoint where signing in failed.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.context.correlation_id.as_deref()
    }

    /// How long the server, or the policy, wants the caller to stay away.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// How many requests went out for this call. Zero: none did.
    pub fn attempts(&self) -> u32 {
        self.report().map_or(0, |report| report.attempts)
    }

    /// What the call went through before it failed, where it was one: tries, waits, the token's
    /// generation, and what the last response said about the rate limit.
    pub fn report(&self) -> Option<&CallReport> {
        self.0.context.report.as_ref()
    }

    /// The body of the last response, where there was one and it could be read.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.context.body.as_ref()
    }

    /// Whether the session is set up wrongly (region, credentials, scopes, addresses).
    pub fn is_configuration(&self) -> bool {
        self.0.kind == ErrorKind::Configuration
    }

    /// Whether there is no token to call with.
    pub fn is_sign_in(&self) -> bool {
        self.auth().is_some()
    }

    /// Whether no connection was made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether a response, or the whole call, took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::TimeLimit)
            || self.0.is_late
            || self
                .auth()
                .is_some_and(|auth| auth.kind() == AuthErrorKind::Timeout)
    }

    /// Whether the platform asks to slow down for longer than the session may wait.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited
            || self.auth().is_some_and(|auth| {
                auth.status() == Some(StatusCode::TOO_MANY_REQUESTS)
                    || auth.kind() == AuthErrorKind::RateLimited
            })
    }

    /// Whether the same call may succeed later without anyone changing anything.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Configuration
            | ErrorKind::Certificate
            | ErrorKind::Redirect
            | ErrorKind::TooLarge => false,
            ErrorKind::SignIn => self.auth().is_some_and(AuthError::is_transient),
            _ => true,
        }
    }

    /// Gives back the HTTP client's own error where it is the cause, and `self` otherwise.
    ///
    /// # Errors
    /// `self`, unchanged, when the cause is something else.
    pub fn into_reqwest(mut self) -> Result<reqwest::Error, Self> {
        match self.0.source.take() {
            Some(source) => match source.downcast::<reqwest::Error>() {
                Ok(error) => Ok(*error),
                Err(source) => {
                    self.0.source = Some(source);
                    Err(self)
                }
            },
            None => Err(self),
        }
    }
}

impl From<TransportError> for Error {
    fn from(failure: TransportError) -> Self {
        let kind = match failure.kind() {
            TransportErrorKind::Connect
            | TransportErrorKind::NotProcessed
            | TransportErrorKind::Proxy
            | TransportErrorKind::ProxyAuthentication => ErrorKind::Connect,
            TransportErrorKind::Certificate => ErrorKind::Certificate,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Interrupted => ErrorKind::Transport,
            TransportErrorKind::Redirect => ErrorKind::Redirect,
            TransportErrorKind::Unsendable => ErrorKind::Configuration,
        };
        let message = failure.to_string();
        Self::new(kind, message).with_source(failure.into_source())
    }
}

impl From<AuthError> for Error {
    fn from(auth: AuthError) -> Self {
        // A missing scope is mended in the admin console, like any other wrong setting.
        let kind = match auth.kind() {
            AuthErrorKind::MissingScope | AuthErrorKind::Configuration => ErrorKind::Configuration,
            _ => ErrorKind::SignIn,
        };
        let mut error = Self::new(kind, "no access token");
        let context = &mut error.0.context;
        context.status = auth.status();
        context.correlation_id = auth.correlation_id().map(str::to_owned);
        context.retry_after = auth.retry_after();
        error.with_source(auth)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = self.operation_id() {
            write!(f, "{id}: ")?;
        }
        f.write_str(&self.0.message)?;
        let auth = self.auth();
        // Where signing in failed, the failure itself tells of its response.
        if let Some(status) = self.status().filter(|_| auth.is_none()) {
            write!(f, " (status {}", status.as_u16())?;
            if let Some(id) = self.correlation_id() {
                write!(f, ", correlation id {}", Shown(id))?;
            }
            f.write_str(")")?;
        }
        if self.attempts() > 1 {
            write!(f, " after {} attempts", self.attempts())?;
        }
        // The sign-in failure is the message that matters, so it is not left to `source()` alone.
        if let Some(auth) = auth {
            write!(f, ": {auth}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("context", &self.0.context)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The sign-in failure is part of this error's own words; a report of the whole chain would
        // say it twice.
        if let Some(auth) = self.auth() {
            return auth.source();
        }
        match &self.0.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}
