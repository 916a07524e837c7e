//! When to try again, how long to wait, and when to stop.
//!
//! Four pieces that do not know each other: *what* may be repeated (the policy's statuses and the
//! operation's facts), *how long* to wait ([`RetryPolicy`]'s backoff, or the server's
//! `Retry-After`), *how hard to push* (the [`RetryBudget`] that a session's calls share), and *when
//! to stop* (number of retries, cap, total time limit).

pub(crate) mod backoff;
pub(crate) mod budget;
mod policy;
pub(crate) mod retry_after;

pub use self::budget::RetryBudget;
pub use self::policy::RetryPolicy;
