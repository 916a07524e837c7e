//! The client credentials grant (RFC 6749, section 4.4): a service acts in its own name.

use crate::config::credentials::ClientCredentials;
use crate::error::AuthError;
use crate::oauth::endpoint::TokenClient;
use crate::oauth::request::TokenRequest;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Signs in with an OAuth client's id and secret.
///
/// This is the only grant whose tokens stand for the client alone, and so the only one whose
/// tokens are shared among instances.
#[derive(Debug, Clone)]
pub struct ClientCredentialsGrant {
    credentials: ClientCredentials,
}

impl ClientCredentialsGrant {
    /// The grant for one OAuth client.
    pub fn new(credentials: ClientCredentials) -> Self {
        Self { credentials }
    }
}

impl TokenSource for ClientCredentialsGrant {
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        let request = TokenRequest::new("client_credentials").client(&self.credentials);
        Box::pin(endpoint.exchange(request))
    }

    fn share_id(&self) -> Option<String> {
        Some(self.credentials.client_id().to_owned())
    }

    fn is_cancel_safe(&self) -> bool {
        true
    }

    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        Some(Arc::new(Self::new(new)))
    }
}
