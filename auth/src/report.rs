//! What a call went through, told beside its answer.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use crate::rate_limit::{self, RateLimit};

/// How the session came by an answer, or by none. It is an extension of every response that
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
    /// How many requests were sent, the answered one included.
    pub attempts: u32,
    /// Whether the request was sent again with a new token after a 401.
    pub replayed: bool,
    /// Whether this is a 401 that was not replayed because the body, a stream, was used up.
    pub not_replayed_body: bool,
    /// Whether a retry was due, but the session's retry budget was used up.
    pub budget_exhausted: bool,
    /// The time spent waiting: backoff, `Retry-After`, cool-down and pacing.
    pub waited: Duration,
    /// The time from the call to the head of the answer.
    pub elapsed: Duration,
    /// The generation of the token that was sent, where the session's token was.
    pub token_generation: Option<u64>,
    /// Genesys's id of the exchange (`ININ-Correlation-Id`).
    pub correlation_id: Option<String>,
    /// What the answer says about the rate limit.
    pub rate_limit: Option<RateLimit>,
    /// How long an answer that is not a success asks to stay away (`Retry-After`, in seconds or as
    /// a date).
    pub retry_after: Option<Duration>,
}

const CORRELATION_ID: &str = "inin-correlation-id";

impl CallReport {
    /// Keeps what an answer's headers say of the exchange and the rate limit.
    pub(crate) fn take_note(&mut self, headers: &HeaderMap) {
        // One pass: to look one name up costs more than to go by the dozen that an answer has.
        let (mut id, mut count, mut allowed, mut reset) = (None, None, None, None);
        for (name, value) in headers {
            let place = match name.as_str() {
                CORRELATION_ID => &mut id,
                rate_limit::COUNT => &mut count,
                rate_limit::ALLOWED => &mut allowed,
                rate_limit::RESET => &mut reset,
                _ => continue,
            };
            place.get_or_insert(value);
        }
        self.correlation_id = id.and_then(text);
        self.rate_limit = match (count, allowed, reset) {
            (Some(count), Some(allowed), Some(reset)) => {
                RateLimit::from_values(count, allowed, reset)
            }
            _ => None,
        };
    }
}

/// Reads `ININ-Correlation-Id`.
pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<String> {
    headers.get(CORRELATION_ID).and_then(text)
}

fn text(value: &HeaderValue) -> Option<String> {
    value.to_str().ok().map(str::to_owned)
}
