//! Errors: what happened, to which call, and what to do next.
//!
//! Everything that a user of this crate calls fails with one type, [`Error`]: calls, pages and
//! updates, [`Client::from_env`](crate::Client::from_env), and, by `From`, what the
//! [session](crate::auth) is built and signed in with. It tells three things:
//!
//! - *What happened?* [`Error::kind`], the `is_*` predicates, and what the platform said:
//!   [`Error::api`].
//! - *To which call?* [`Error::operation_id`], [`Error::status`], [`Error::correlation_id`].
//! - *What next?* [`Error::is_transient`] and [`Error::retry_after`].

mod api;
mod context;
mod kind;
mod made;
mod reason;
mod text;

use std::time::Duration;

use bytes::Bytes;
use genesys_cloud_auth::{AuthError, CallReport, Error as SessionError, ErrorContext, RateLimit};
use http::{HeaderMap, StatusCode};
use url::Url;

pub use self::{
    api::{ApiError, FieldError},
    kind::ErrorKind,
};
use crate::model::DecodeError;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a call, or what comes before any call, failed.
///
/// Its text is one line, and shows no secret: the operation, the status, the platform's code and
/// message, how long to wait, and the correlation id.
///
/// ```no_run
/// # #[cfg(feature = "users")] {
/// # async fn run() -> Result<(), genesys_cloud_sdk::Error> {
/// use genesys_cloud_sdk::Client;
///
/// let client = Client::from_env()?;
/// match client.users().get_user("u1").send().await {
///     Ok(user) => println!("{:?}", user.name),
///     Err(error) if error.is_not_found() => println!("no such user"),
///     Err(error) if error.is_forbidden() => {
///         println!("missing: {:?}", error.missing_permissions());
///     }
///     Err(error) if error.is_transient() => {
///         println!("try again in {:?}: {error}", error.retry_after());
///     }
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    context: ErrorContext,
    note: Option<&'static str>,
    api: Option<ApiError>,
    cause: Option<Cause>,
}

impl Error {
    /// The coarse reason.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What is known of the call, in one piece: the same for every error of the SDK and its session.
    pub fn context(&self) -> &ErrorContext {
        &self.0.context
    }

    /// The id of the operation that was called, such as `getUser`; `None` where it was no call that
    /// failed.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.context.operation_id
    }

    /// The HTTP status, where there was a response: of the platform, or of the token endpoint where
    /// signing in failed.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.context.status
    }

    /// Where a redirect leads that was not followed, because it leaves the platform's API: to a
    /// file at another host, say. Whoever has the address may fetch what it leads to, without a
    /// token, for as long as it is signed; so it is in no message.
    pub fn redirect_location(&self) -> Option<Url> {
        if self.kind() != ErrorKind::Redirect {
            return None;
        }
        let location = self.headers().get(http::header::LOCATION)?;
        let location = std::str::from_utf8(location.as_bytes()).ok()?;
        match &self.0.context.url {
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

    /// Genesys's id of the exchange (`ININ-Correlation-Id`, else what the body names): what their
    /// support asks for.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.context.correlation_id.as_deref()
    }

    /// How long to stay away, where the platform or the session says so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// The headers of the response; none where there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.context.headers
    }

    /// The rate limit of the token, as the response states it (`inin-ratelimit-*`).
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.report()?.rate_limit
    }

    /// What the call went through before it failed: attempts, waits, and whether it was replayed
    /// with a new token. `None` where nothing was sent.
    pub fn report(&self) -> Option<&CallReport> {
        self.0.context.report.as_ref()
    }

    /// How many requests went out for this call.
    pub fn attempts(&self) -> u32 {
        self.report().map_or(0, |report| report.attempts)
    }

    /// The body of the response as it came. It may hold personal data, so it is in no message.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.context.body.as_ref()
    }

    /// The failed sign-in behind this error, with a hint of what to do about it.
    pub fn auth(&self) -> Option<&AuthError> {
        self.session()?.auth()
    }

    /// The session's own error, where the session gave up.
    fn session(&self) -> Option<&SessionError> {
        self.cause()
    }

    /// The place in the body that does not fit, where that is the reason.
    pub fn decode(&self) -> Option<&DecodeError> {
        self.cause()
    }

    fn cause<E: std::error::Error + 'static>(&self) -> Option<&E> {
        self.0.cause.as_deref()?.downcast_ref()
    }

    /// Whether what was asked for is not there (404, 410).
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::Api
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
        self.kind() == ErrorKind::WindowLimit
    }

    /// Whether the caller calls too often.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
            || self.session().is_some_and(SessionError::is_rate_limited)
    }

    /// Whether no response, or not the whole of one, came in time.
    pub fn is_timeout(&self) -> bool {
        self.session().is_some_and(SessionError::is_timeout)
    }

    /// Whether no connection was made, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.session().is_some_and(SessionError::is_connect)
    }

    /// Whether the same call may succeed later without anyone changing anything.
    pub fn is_transient(&self) -> bool {
        match self.kind() {
            ErrorKind::Api => self.status().is_some_and(|status| {
                status.is_server_error()
                    || status == StatusCode::TOO_MANY_REQUESTS
                    || status == StatusCode::REQUEST_TIMEOUT
            }),
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::RateLimited
            | ErrorKind::TimeLimit
            | ErrorKind::Body => true,
            ErrorKind::SignIn => self.auth().is_some_and(AuthError::is_transient),
            ErrorKind::Configuration
            | ErrorKind::Certificate
            | ErrorKind::Decode
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

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The cause is part of the message already; its own causes are not.
        self.0.cause.as_deref()?.source()
    }
}
