//! Which OAuth client asks: one with a secret, or a public one that has only an id.

use crate::config::credentials::ClientCredentials;
use crate::oauth::request::TokenRequest;

/// The OAuth client of a grant that works with and without a secret.
#[derive(Debug, Clone)]
pub(super) enum OAuthClient {
    /// Has a secret, and proves it.
    Confidential(ClientCredentials),
    /// Runs where no secret could be kept; PKCE stands in for it.
    Public(String),
}

impl OAuthClient {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Confidential(credentials) => credentials.client_id(),
            Self::Public(id) => id,
        }
    }

    /// Puts the client into a token request.
    pub(super) fn authenticate(&self, request: TokenRequest) -> TokenRequest {
        match self {
            Self::Confidential(credentials) => request.client(credentials),
            Self::Public(id) => request.public_client(id.clone()),
        }
    }
}
