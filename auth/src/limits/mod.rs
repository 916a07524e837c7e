//! How fast the session may call: what the platform allows, and what the user decides.

pub(crate) mod cool_down;
pub(crate) mod pacer;
pub(crate) mod rate_limit;
pub(crate) mod rejections;
pub(crate) mod retry;
pub(crate) mod standing;
