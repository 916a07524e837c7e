//! The token endpoint: what is sent to it, what comes back, and who asks.
//!
//! | file | decides |
//! |---|---|
//! | `source` | what a way to get a token is: each grant is one |
//! | `request` | what is sent, and how the client authenticates |
//! | `endpoint` | where it is sent, how long it may take, and what follows a failed attempt |
//! | `exchange` | what one attempt came to |
//! | `response`, `error_response` | what the endpoint said |
//! | `scopes` | whether the token may do what the session needs |
//!
//! It may use `clock`, `counters`, `limits`, `error`, `config` and `http`.

pub(crate) mod endpoint;
pub(crate) mod error_response;
mod exchange;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod scopes;
pub(crate) mod source;
