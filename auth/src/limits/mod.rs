//! How fast the session may call: what the platform allows, and what the user decides.

pub(crate) mod adaptive_throttle;
pub(crate) mod cool_down;

pub(crate) mod rate_limit;
#[cfg(feature = "rate-limiter")]
pub(crate) mod rate_limiter;
pub(crate) mod rejections;
pub(crate) mod retry;
pub(crate) mod standing;
