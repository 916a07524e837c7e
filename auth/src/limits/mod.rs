//! How fast the session may call: what the platform allows, and what the user decides.
//!
//! | file | decides |
//! |---|---|
//! | `cool_down` | who keeps still after a 429, and for how long |
//! | `rate_limit` | what the `inin-ratelimit-*` headers say |
//! | `adaptive_throttle` | how calls are spread once most of the platform's window is used up |
//! | `rate_limiter` | the user's own limit of calls a minute |
//! | `rejections`, `standing` | whether a 401 is about the token or about the operation |
//! | [`retry`] | whether, when and how often a request is sent again |
//!
//! It may use `clock` and `counters`; `retry`, a room of its own, also `error`.

pub(crate) mod adaptive_throttle;
pub(crate) mod cool_down;
pub(crate) mod rate_limit;
#[cfg(feature = "rate-limiter")]
pub(crate) mod rate_limiter;
pub(crate) mod rejections;
pub(crate) mod retry;
pub(crate) mod standing;
