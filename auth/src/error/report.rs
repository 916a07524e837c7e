//! What a call went through, told beside its response or in its error.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use crate::limits::rate_limit::RateLimit;

/// How the session came by a response, or by none. It is an extension of every response that
/// `Session::execute` returns, and part of its [`Error`](crate::Error::report).
///
/// ```
/// # fn show(response: &reqwest::Response) {
/// use genesys_cloud_auth::CallReport;
///
/// if let Some(report) = response.extensions().get::<CallReport>() {
///     println!("{} attempts, correlation id {:?}", report.attempts, report.correlation_id);
/// }
/// # }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallReport {
    /// How many requests were sent, the answered one included. What was only sent again because no
    /// server had looked at it, or followed a redirect, counts once.
    pub attempts: u32,
    /// How often a request went out again at once, since the server said that it had not looked at
    /// it, or it was never sent: the connection was going away.
    pub resends: u32,
    /// Whether the request was sent again with a new token after a 401.
    pub replayed: bool,
    /// Whether this is a 401 that was not replayed because the body, a stream, was used up.
    pub not_replayed_body: bool,
    /// Whether a retry was due, but the session's retry budget was used up.
    pub budget_exhausted: bool,
    /// The time spent waiting: backoff, `Retry-After`, cool-down and pacing.
    pub waited: Duration,
    /// The time from the call to the head of the response, or to its end where it is read whole.
    pub elapsed: Duration,
    /// The generation of the token that was sent, where the session's token was.
    pub token_generation: Option<u64>,
    /// Genesys's id of the exchange (`ININ-Correlation-Id`).
    pub correlation_id: Option<String>,
    /// What the response says about the rate limit.
    pub rate_limit: Option<RateLimit>,
    /// How long the response asks to stay away (`Retry-After`, in seconds or as a date, or in the
    /// words of a 429). With a 202 it says "not yet": ask again after that.
    pub retry_after: Option<Duration>,
}

pub(crate) const CORRELATION_ID: &str = "inin-correlation-id";
/// Longer than any id, and short enough for a line of a log.
const LONGEST_ID: usize = 128;

/// Reads `ININ-Correlation-Id`.
pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<String> {
    headers.get(CORRELATION_ID).and_then(id_of)
}

/// A header's value as an id for people and logs.
pub(crate) fn id_of(value: &HeaderValue) -> Option<String> {
    // Visible ASCII, so a byte is a character.
    let text = value.to_str().ok()?;
    Some(text[..text.len().min(LONGEST_ID)].to_owned())
}
