//! The token endpoint: what is sent to it, what comes back, and who asks.

pub(crate) mod endpoint;
pub(crate) mod error_response;
mod exchange;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod scopes;
pub(crate) mod source;
