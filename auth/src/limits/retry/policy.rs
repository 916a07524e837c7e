//! What the user decides about retries.

use std::collections::BTreeSet;
use std::time::Duration;

use http::StatusCode;

/// How a failed request is repeated. One policy serves token requests and API requests, unless
/// the session is given one for each.
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_auth::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .max_retries(5)
///     .initial_delay(Duration::from_secs(2))
///     .max_delay(Duration::from_secs(10))
///     .retry_status_codes([429, 503]);
/// ```
///
/// Waits between tries double from `initial_delay` up to `max_delay`; each is drawn at random from
/// nothing to that length ("full jitter"), so that callers who failed together do not come back
/// together. What the server asks for in `Retry-After` wins over that.
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    pub(crate) max_retries: u32,
    pub(crate) initial_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) statuses: BTreeSet<u16>,
    pub(crate) retry_after_cap: Duration,
    pub(crate) total_time_limit: Option<Duration>,
    pub(crate) retry_unsafe: bool,
}

impl Default for RetryPolicy {
    /// 3 retries, 1 s to 5 s, statuses 408, 429, 500, 502, 503 and 504, `Retry-After` up to 180 s, five
    /// minutes in all.
    fn default() -> Self {
        Self {
            max_retries: 3,
            initial_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(5),
            statuses: BTreeSet::from([408, 429, 500, 502, 503, 504]),
            retry_after_cap: Duration::from_mins(3),
            total_time_limit: Some(Duration::from_mins(5)),
            retry_unsafe: false,
        }
    }
}

impl RetryPolicy {
    /// A policy that never repeats a failed request. (A request refused for an expired token is
    /// still replayed once: that is the session's business, not the policy's.)
    pub fn never() -> Self {
        Self::default().max_retries(0)
    }

    /// How many times a request is repeated after its first try. Default: 3.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The longest wait before the first retry. Default: 1 s.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// The longest wait before any retry, unless the server asks for more. Default: 5 s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The statuses that are worth another try. Default: 408, 429, 500, 502, 503 and
    /// 504.
    #[must_use]
    pub fn retry_status_codes(mut self, statuses: impl IntoIterator<Item = u16>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// The longest `Retry-After` that is waited for; a longer one fails the call at once, with the
    /// wait in the error. Default: 180 s.
    #[must_use]
    pub fn retry_after_cap(mut self, cap: Duration) -> Self {
        self.retry_after_cap = cap;
        self
    }

    /// How long a call may take with all its waits and tries, until the head of its last response. A wait
    /// that would end later fails the call at once. `None`: no limit. Default: five minutes.
    #[must_use]
    pub fn total_time_limit(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.total_time_limit = limit.into();
        self
    }

    /// Whether to treat every operation as safe to repeat. Default: no; then an operation that is
    /// not safe to repeat is retried only where the server did not act on it: on 429, on 503 and 408
    /// with a `Retry-After` that can be read, and when no connection was made.
    #[must_use]
    pub fn retry_unsafe_operations(mut self, yes: bool) -> Self {
        self.retry_unsafe = yes;
        self
    }

    pub(crate) fn retries_status(&self, status: StatusCode) -> bool {
        self.statuses.contains(&status.as_u16())
    }
}
