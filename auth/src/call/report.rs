//! What a call went through, told beside its response.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use crate::clock::Timing;
use crate::limits::rate_limit::{self, RateLimit};
use crate::limits::retry::retry_after;

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

const CORRELATION_ID: &str = "inin-correlation-id";
const RETRY_AFTER: &str = "retry-after";
/// Longer than any id, and short enough for a line of a log.
const LONGEST_ID: usize = 128;

impl CallReport {
    /// Keeps what a response's headers say of the exchange, the rate limit and the time to come back.
    pub(crate) fn take_note(&mut self, headers: &HeaderMap, timing: &Timing) {
        // One pass: to look one name up costs more than to go by the dozen that a response has.
        let (mut id, mut count, mut allowed, mut reset) = (None, None, None, None);
        self.retry_after = None;
        for (name, value) in headers {
            let place = match name.as_str() {
                CORRELATION_ID => &mut id,
                rate_limit::COUNT => &mut count,
                rate_limit::ALLOWED => &mut allowed,
                rate_limit::RESET => &mut reset,
                RETRY_AFTER => {
                    self.retry_after = retry_after::read(headers, timing.wall());
                    continue;
                }
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
    // Visible ASCII, so a byte is a character.
    let text = value.to_str().ok()?;
    Some(text[..text.len().min(LONGEST_ID)].to_owned())
}
