//! The session's token: which one is sent, when another is needed, and how it is got.
//!
//! | file | decides |
//! |---|---|
//! | `cache` | whether a call takes the token, waits for the next one, or fails |
//! | `current_token` | whether the token may be sent, and what the API said of it |
//! | `access_token` | what a token is, and how long it lives |
//! | `single_flight` | who gets the next one, and who waits |
//! | `refresh_task` | what becomes of a token that was got, or of a failure |
//! | `refresh_request` | what a refresh is asked, and what it gives |
//! | `refresher` | how the token source is asked |
//! | `shared` | how a token store comes before it |
//! | `current_source` | which token source that is |
//! | `refresh_ahead`, `refresh_options` | when a token is refreshed before its end |
//! | `failure_memory`, `rejected_tokens` | what is remembered of failures and of dead tokens |
//! | `runtime`, `lock` | where tasks run, and how locks are taken |
//!
//! It may use the rooms `clock`, `counters`, `limits`, `error`, `config`, `http`, `oauth` and `store`.

pub(crate) mod access_token;
pub(crate) mod cache;
pub(crate) mod current_source;
pub(crate) mod current_token;
#[cfg(test)]
mod explored;
mod failure_memory;
mod lock;
mod refresh_ahead;
pub(crate) mod refresh_options;
pub(crate) mod refresh_request;
mod refresh_task;
pub(crate) mod refresher;
mod rejected_tokens;
pub(crate) mod runtime;
pub(crate) mod shared;
mod single_flight;
