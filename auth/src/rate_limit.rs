//! The platform's rate limit, as it states it and as the session keeps to it.

use std::time::Duration;

use http::{HeaderMap, HeaderName};

// As constants, so that no answer's names are parsed and hashed anew.
const COUNT: HeaderName = HeaderName::from_static("inin-ratelimit-count");
const ALLOWED: HeaderName = HeaderName::from_static("inin-ratelimit-allowed");
const RESET: HeaderName = HeaderName::from_static("inin-ratelimit-reset");

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
        let number = |name: &HeaderName| -> Option<u64> {
            headers.get(name)?.to_str().ok()?.trim().parse().ok()
        };
        Some(Self {
            count: number(&COUNT)?,
            allowed: number(&ALLOWED)?,
            reset: Duration::from_secs(number(&RESET)?),
        })
    }

    /// Requests left in the window.
    pub fn remaining(&self) -> u64 {
        self.allowed.saturating_sub(self.count)
    }
}
