//! What the clones of a session share, and what every call of it reads.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use url::Url;

use crate::clock::Timing;
use crate::counters::Counters;
use crate::error::Error;
use crate::http::options::same_origin;
use crate::http::transport::Transport;
use crate::limits::adaptive_throttle::AdaptiveThrottle;
use crate::limits::cool_down::CoolDown;
#[cfg(feature = "rate-limiter")]
use crate::limits::rate_limiter::RateLimiter;
use crate::limits::rejections::Rejections;
use crate::limits::retry::RetryPolicy;
use crate::limits::retry::budget::Bucket;
use crate::session::hooks::Hooks;
use crate::token::cache::TokenCache;

/// What the clones of a session share.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) base_url: Url,
    pub(crate) client: reqwest::Client,
    /// A transport of the user's own, in the client's place.
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    /// The most bytes of a body that is read as a whole.
    pub(crate) response_limit: Option<u64>,
    /// Whether the server closed a connection under requests that it did not look at.
    pub(crate) rotates: AtomicBool,
    pub(crate) tokens: Arc<TokenCache>,
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: Arc<Bucket>,
    pub(crate) rejections: Rejections,
    pub(crate) cool_down: CoolDown,
    pub(crate) cools_down: bool,
    pub(crate) adaptive_throttle: Option<AdaptiveThrottle>,
    #[cfg(feature = "rate-limiter")]
    pub(crate) rate_limiter: Option<Arc<RateLimiter>>,
    pub(crate) hooks: Hooks,
    pub(crate) timing: Timing,
    pub(crate) counters: Arc<Counters>,
}

impl Core {
    /// How long the transport itself waits for the head of a response, at most.
    pub(crate) fn attempt_limit(&self, request: &reqwest::Request) -> Option<Duration> {
        if self.transport.is_some() {
            // It may not keep to a request's timeout.
            return None;
        }
        let of_request = request.timeout().copied().or(self.request_timeout);
        of_request.into_iter().chain(self.idle_timeout).min()
    }

    /// The token belongs to one host, and goes to no other.
    pub(crate) fn check_address(&self, request: &reqwest::Request) -> Result<(), Error> {
        if same_origin(request.url(), &self.base_url) {
            return Ok(());
        }
        Err(Error::configuration(format!(
            "the request goes to {}, and the session's token belongs to {}",
            request.url().origin().ascii_serialization(),
            self.base_url.origin().ascii_serialization(),
        )))
    }
}
