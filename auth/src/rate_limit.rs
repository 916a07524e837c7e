//! The platform's rate limit, as it states it and as the session keeps to it.

use std::time::Duration;

use http::HeaderMap;

/// What an answer says about the rate limit of the token (`inin-ratelimit-*` headers).
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests counted in the current window (`inin-ratelimit-count`).
    pub count: u64,
    /// Requests allowed in a window (`inin-ratelimit-allowed`).
    pub allowed: u64,
    /// Time until the window starts anew (`inin-ratelimit-reset`, seconds).
    pub reset: Duration,
}

impl RateLimit {
    /// Reads the headers; `None` unless all three are there and are numbers.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number =
            |name: &str| -> Option<u64> { headers.get(name)?.to_str().ok()?.trim().parse().ok() };
        Some(Self {
            count: number("inin-ratelimit-count")?,
            allowed: number("inin-ratelimit-allowed")?,
            reset: Duration::from_secs(number("inin-ratelimit-reset")?),
        })
    }

    /// Requests left in the window.
    pub fn remaining(&self) -> u64 {
        self.allowed.saturating_sub(self.count)
    }
}
