//! Signing in: the authorization endpoint, the token endpoint, and what lives from one request to
//! the next: codes, refresh tokens and access tokens.

pub(crate) mod authorize;
pub(crate) mod bearer_tokens;
pub(crate) mod sign_ins;
pub(crate) mod token_endpoint;
