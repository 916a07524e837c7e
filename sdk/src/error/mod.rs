//! Failed calls: what happened, to which call, and what is known about it.

use std::{
    fmt::{self, Write as _},
    time::Duration,
};

use bytes::Bytes;
use genesys_cloud_auth::{
    CallReport, Error as SessionError, ErrorKind as SessionErrorKind, RateLimit, shown::Shown,
};
use http::{HeaderMap, StatusCode};
use url::Url;

pub use self::api::{ApiError, FieldError};
use crate::{model::DecodeError, response::Answer};

mod api;
mod reason;

/// How many details are shown in one line; all are in [`ApiError`].
const MOST_DETAILS: usize = 5;

/// Why a call failed.
///
/// ```no_run
/// # fn show(error: genesys_cloud_sdk::Error) {
/// match error.status().map(|status| status.as_u16()) {
///     Some(401) => eprintln!("check the credentials: {error}"),
///     Some(429) => eprintln!("slow down for {:?}", error.retry_after()),
///     _ => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    operation: &'static str,
    kind: ErrorKind,
    status: Option<StatusCode>,
    headers: HeaderMap,
    report: CallReport,
    /// Where the response came from.
    url: Option<Url>,
    note: Option<&'static str>,
    body: Option<Bytes>,
    api: Option<ApiError>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The coarse reason of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The platform answered with an error: see [`Error::status`] and [`Error::api`].
    Api,
    /// The session could not make the call: no token, no connection, no time.
    Session,
    /// The operation redirects to another origin, or without end: what lies there is not the
    /// declared response and was not read. See [`Error::redirect_location`].
    Redirect,
    /// The response broke off while its body was read.
    Body,
    /// The response is larger than the session reads.
    TooLarge,
    /// The answer was a success, but its body does not fit the declared type.
    Decode,
    /// The call could not be made from what it was given.
    Request,
    /// The platform does not hand out pages this far into a list: see [`Error::is_window_limit`].
    WindowLimit,
    /// A page of a list repeats one before it.
    RepeatedPage,
    /// Too many pages of a list in a row were empty.
    EmptyPages,
    /// A page of a list links to another path than that of the call.
    ForeignLink,
}

impl Error {
    fn new(operation: &'static str, kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            operation,
            kind,
            status: None,
            headers: HeaderMap::new(),
            report: CallReport::default(),
            url: None,
            note: None,
            body: None,
            api: None,
            source: None,
        }))
    }

    /// The platform answered with an error status.
    pub(crate) fn of_answer(operation: &'static str, answer: Answer) -> Self {
        let kind = if answer.status.is_redirection() && answer.status != StatusCode::NOT_MODIFIED {
            ErrorKind::Redirect
        } else {
            ErrorKind::Api
        };
        let mut error = Self::new(operation, kind);
        let inner = &mut error.0;
        if answer.report.not_replayed_body {
            inner.note =
                Some("the body was a stream, so the call was not replayed with a new token");
        }
        inner.api = ApiError::read(&answer.body);
        inner.take(answer);
        error
    }

    /// A success whose body does not fit.
    pub(crate) fn of_decoding(operation: &'static str, answer: Answer, cause: DecodeError) -> Self {
        let mut error = Self::new(operation, ErrorKind::Decode);
        error.0.take(answer);
        error.0.source = Some(Box::new(cause));
        error
    }

    /// The session gave up.
    pub(crate) fn of_session(operation: &'static str, cause: SessionError) -> Self {
        let kind = match cause.kind() {
            SessionErrorKind::Body => ErrorKind::Body,
            SessionErrorKind::TooLarge => ErrorKind::TooLarge,
            SessionErrorKind::Redirect => ErrorKind::Redirect,
            _ => ErrorKind::Session,
        };
        let mut error = Self::new(operation, kind);
        let inner = &mut error.0;
        inner.status = cause.status();
        inner.headers = cause.headers().clone();
        inner.report = cause.report().cloned().unwrap_or_default();
        inner.body = cause.body().cloned();
        inner.api = inner.body.as_deref().and_then(ApiError::read);
        inner.source = Some(Box::new(cause));
        error
    }

    /// An argument that cannot be sent.
    pub(crate) fn of_request(
        operation: &'static str,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let mut error = Self::new(operation, ErrorKind::Request);
        error.0.source = Some(cause.into());
        error
    }

    /// A list that is not walked any further, though its calls succeed.
    pub(crate) fn of_list(
        operation: &'static str,
        kind: ErrorKind,
        cause: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        let mut error = Self::new(operation, kind);
        error.0.source = Some(Box::new(cause));
        error
    }

    /// The same error, of a page that is too far into its list.
    pub(crate) fn into_window_limit(mut self) -> Self {
        self.0.kind = ErrorKind::WindowLimit;
        self.0.note =
            Some("the platform hands out only so many pages of a list: filters make it shorter");
        self
    }

    /// The coarse reason.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The id of the operation that was called.
    pub fn operation_id(&self) -> &'static str {
        self.0.operation
    }

    /// The HTTP status, where there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Where a redirect leads, without its query: that may let somebody in.
    fn location(&self) -> Option<&str> {
        let text = self.0.headers.get(http::header::LOCATION)?.to_str().ok()?;
        text.split(['?', '#']).next()
    }

    /// Where a redirect leads that was not followed, because it leaves the platform's API: to a file
    /// at another host, say. Whoever has the address may fetch what it leads to, without a token,
    /// for as long as it is signed; so it is in no message.
    pub fn redirect_location(&self) -> Option<Url> {
        if self.0.kind != ErrorKind::Redirect {
            return None;
        }
        let location = self.0.headers.get(http::header::LOCATION)?;
        let location = std::str::from_utf8(location.as_bytes()).ok()?;
        match &self.0.url {
            Some(from) => from.join(location).ok(),
            None => Url::parse(location).ok(),
        }
    }

    /// What the platform said about the error, where it did.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The platform's code, such as `not.found`.
    pub fn code(&self) -> Option<&str> {
        self.api()?.code.as_deref()
    }

    /// The platform's message.
    pub fn message(&self) -> Option<&str> {
        self.api()?.message.as_deref()
    }

    /// Genesys's id of the exchange (`ININ-Correlation-Id`, else what the body names).
    pub fn correlation_id(&self) -> Option<&str> {
        self.session()
            .and_then(SessionError::correlation_id)
            .or(self.0.report.correlation_id.as_deref())
            .or_else(|| {
                let api = self.api()?;
                api.correlation_id.as_deref().or(api.context_id.as_deref())
            })
    }

    /// How long to stay away, where the platform or the session says so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.session() {
            Some(session) => session.retry_after(),
            None => self.0.report.retry_after,
        }
    }

    /// The headers of the answer, where there was one.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The rate limit of the token, as the answer states it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.0.report.rate_limit
    }

    /// What the call went through before it failed: tries, waits, and whether it was replayed with
    /// a new token. All zero for a request that was never sent.
    pub fn report(&self) -> &CallReport {
        &self.0.report
    }

    /// How many requests went out for this call.
    pub fn attempts(&self) -> u32 {
        self.0.report.attempts
    }

    /// The body of the answer as it came.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// The session's own error, where the session gave up.
    pub fn session(&self) -> Option<&SessionError> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// The place in the body that does not fit, where that is the reason.
    pub fn decode(&self) -> Option<&DecodeError> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// Whether what was asked for is not there (404, 410).
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::Api
            && matches!(
                self.status(),
                Some(StatusCode::NOT_FOUND | StatusCode::GONE)
            )
    }

    /// Whether the caller is not let in: a 401, or no token to call with.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
            || self.session().is_some_and(SessionError::is_sign_in)
    }

    /// Whether a page is so far into its list that the platform does not hand it out, though the
    /// response before counted it. Asking again does not help: filters make the list shorter.
    pub fn is_window_limit(&self) -> bool {
        self.0.kind == ErrorKind::WindowLimit
    }

    /// Whether the caller calls too often.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
            || self.session().is_some_and(SessionError::is_rate_limited)
    }

    /// Whether no answer, or not the whole of one, came in time.
    pub fn is_timeout(&self) -> bool {
        self.session().is_some_and(SessionError::is_timeout)
    }

    /// Whether no connection was made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.session().is_some_and(SessionError::is_connect)
    }

    /// Whether the same call may succeed later without anyone changing anything.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Api => self.status().is_some_and(|status| {
                status.is_server_error()
                    || status == StatusCode::TOO_MANY_REQUESTS
                    || status == StatusCode::REQUEST_TIMEOUT
            }),
            ErrorKind::Session => self.session().is_some_and(SessionError::is_transient),
            ErrorKind::Body => true,
            ErrorKind::Decode
            | ErrorKind::Redirect
            | ErrorKind::Request
            | ErrorKind::TooLarge
            | ErrorKind::WindowLimit
            | ErrorKind::RepeatedPage
            | ErrorKind::EmptyPages
            | ErrorKind::ForeignLink => false,
        }
    }
}

impl Inner {
    fn take(&mut self, answer: Answer) {
        self.url = Some(answer.url);
        self.status = Some(answer.status);
        self.headers = answer.headers;
        self.report = answer.report;
        self.body = Some(answer.body);
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write_reason(&mut text)?;
        if let Some(cause) = &self.0.source {
            // Its operation and its id are this error's, and stand here once.
            let cause = cause.to_string();
            let prefix = format!("{}: ", self.0.operation);
            let cause = cause.strip_prefix(&prefix).unwrap_or(&cause);
            write!(text, ": {cause}")?;
        }
        if let Some(note) = self.0.note {
            write!(text, "; {note}")?;
        }
        if let Some(wait) = self.retry_after() {
            write!(text, "; retry after {} s", wait.as_secs())?;
        }
        if let Some(id) = self.correlation_id().filter(|id| !text.contains(*id)) {
            write!(text, " (correlation id {})", Shown(id))?;
        }
        write!(f, "{}: {text}", self.0.operation)
    }
}

impl Error {
    /// What happened, in the platform's words where it has any.
    fn write_reason(&self, f: &mut String) -> fmt::Result {
        match self.0.kind {
            ErrorKind::Api | ErrorKind::Redirect | ErrorKind::WindowLimit => {
                let Some(status) = self.0.status else {
                    return f.write_str("the redirects lead nowhere");
                };
                write!(f, "the platform answered {status}")?;
                if let Some(place) = self.location().filter(|_| status.is_redirection()) {
                    write!(f, " to {}, which was not followed", Shown(place))?;
                }
                if let Some(code) = self.code() {
                    write!(f, ", {}", Shown(code))?;
                }
                if let Some(message) = self.message() {
                    write!(f, ": {}", Shown(message))?;
                }
                let details = self.api().map(ApiError::particulars).unwrap_or_default();
                for (count, detail) in details.iter().take(MOST_DETAILS).enumerate() {
                    let before = if count == 0 { " [" } else { "; " };
                    write!(f, "{before}{}", Shown(detail))?;
                }
                match details.len() {
                    0 => Ok(()),
                    all if all > MOST_DETAILS => write!(f, "; {} more]", all - MOST_DETAILS),
                    _ => f.write_char(']'),
                }
            }
            ErrorKind::Session => f.write_str("the call was not completed"),
            ErrorKind::Body | ErrorKind::TooLarge => f.write_str("the response was not read"),
            ErrorKind::Decode => {
                f.write_str("the call succeeded, but its answer does not fit the declared type")
            }
            ErrorKind::Request => f.write_str("the call cannot be made"),
            ErrorKind::RepeatedPage => f.write_str("a page repeats one before it"),
            ErrorKind::EmptyPages => f.write_str("too many empty pages"),
            ErrorKind::ForeignLink => f.write_str("the next page is elsewhere"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("status", &self.0.status)
            .field("correlation_id", &self.correlation_id())
            .field("retry_after", &self.retry_after())
            .field("report", &self.0.report)
            .field("api", &self.0.api)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The cause is part of the message already; its own causes are not.
        self.0.source.as_deref()?.source()
    }
}
