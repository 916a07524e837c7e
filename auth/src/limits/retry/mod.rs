//! When to try again, how long to wait, and when to stop.
//!
//! API calls and token requests both ask [`attempts`] what follows each of their attempts. It puts
//! together pieces that do not know each other: *what* may be repeated and *when to stop*
//! ([`decide`]), *how long* to wait ([`RetryPolicy`]'s backoff, or what the server asks for, in a
//! header or in words), and *how hard to push* (the [`RetryBudget`] that a session's calls share).
//!
//! Uses `clock`, and the kinds of failures in `error`.

pub(crate) mod attempts;
mod backoff;
pub(crate) mod budget;
pub(crate) mod decide;
pub(crate) mod in_words;
pub(crate) mod policy;
pub(crate) mod retry_after;

pub use self::budget::RetryBudget;
pub use self::policy::RetryPolicy;
