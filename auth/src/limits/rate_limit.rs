//! The platform's rate limit, as it states it and as the session keeps to it.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};

pub(crate) const COUNT: &str = "inin-ratelimit-count";
pub(crate) const ALLOWED: &str = "inin-ratelimit-allowed";
pub(crate) const RESET: &str = "inin-ratelimit-reset";

/// What a response says about the rate limit of the token (`inin-ratelimit-*` headers).
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
    /// Reads the headers; `None` unless all three are there and are numbers that
    /// make a limit.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        Self::from_values(
            headers.get(COUNT)?,
            headers.get(ALLOWED)?,
            headers.get(RESET)?,
        )
    }

    pub(crate) fn from_values(
        count: &HeaderValue,
        allowed: &HeaderValue,
        reset: &HeaderValue,
    ) -> Option<Self> {
        let number = |value: &HeaderValue| value.to_str().ok()?.trim().parse().ok();
        let limit = Self {
            count: number(count)?,
            allowed: number(allowed)?,
            reset: Duration::from_secs(number(reset)?),
        };
        // A limit that allows nothing is none: the response that tells of it was allowed.
        (limit.allowed > 0).then_some(limit)
    }

    /// Whether the token's window is used up: nothing is left, or at most a hundredth, since the
    /// count lags behind what other calls and instances use up meanwhile.
    pub(crate) fn is_used_up(&self) -> bool {
        self.remaining().saturating_mul(100) <= self.allowed
    }

    /// Requests left in the window.
    pub fn remaining(&self) -> u64 {
        self.allowed.saturating_sub(self.count)
    }
}
