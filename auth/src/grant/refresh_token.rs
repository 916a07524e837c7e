//! The refresh token grant (RFC 6749, section 6): a person's sign-in goes on without the person.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use secrecy::{ExposeSecret as _, SecretString};

use crate::config::credentials::ClientCredentials;
use crate::error::AuthError;
use crate::grant::client::OAuthClient;
use crate::grant::one_at_a_time::OneAtATime;
use crate::oauth::endpoint::TokenClient;
use crate::oauth::request::TokenRequest;
use crate::oauth::response::TokenResponse;
use crate::oauth::source::TokenSource;
use futures_util::future::BoxFuture;

/// What is done with a new refresh token.
pub(super) type KeepRefreshToken = Arc<dyn Fn(&SecretString) + Send + Sync>;

/// Signs in with a refresh token that an earlier sign-in left behind.
///
/// The server may respond with a new refresh token, and the old one is then used up. The grant
/// goes on with the new one; a program that keeps refreshing after a restart must keep it too, see
/// below.
///
/// Clones are one sign-in: they go on with each other's refresh token, and only one of them at a time
/// asks for the next, in however many sessions they are. Two grants made from the same refresh token
/// know nothing of each other, and a server that watches for tokens used twice ends the sign-in.
///
/// A refresh token is sent again when the response was lost, although the server may have used it up.
/// There is no other way on, and servers that replace refresh tokens forgive a second use within
/// seconds for just this case; a later one, by the next call, they would not.
///
/// ```
/// use genesys_cloud_auth::ClientCredentials;
/// use genesys_cloud_auth::grant::RefreshTokenGrant;
///
/// let client = ClientCredentials::new("client-id", "client-secret");
/// let grant = RefreshTokenGrant::new(client, "the refresh token")
///     .on_new_refresh_token(|token| { /* write it to a safe place */ });
/// ```
#[derive(Clone)]
pub struct RefreshTokenGrant {
    client: OAuthClient,
    // Shared by the copies that a change of credentials makes, so that none goes back to a
    // refresh token that is used up.
    current: Arc<Mutex<SecretString>>,
    lock: OneAtATime,
    on_new: Option<KeepRefreshToken>,
}

impl RefreshTokenGrant {
    /// The grant for a client that has a secret.
    pub fn new(client: ClientCredentials, refresh_token: impl Into<SecretString>) -> Self {
        Self::of(OAuthClient::Confidential(client), refresh_token.into())
    }

    /// The grant for a public client, which has no secret.
    pub fn public(client_id: impl Into<String>, refresh_token: impl Into<SecretString>) -> Self {
        Self::of(OAuthClient::Public(client_id.into()), refresh_token.into())
    }

    pub(super) fn of(client: OAuthClient, refresh_token: SecretString) -> Self {
        Self {
            client,
            current: Arc::new(Mutex::new(refresh_token)),
            lock: OneAtATime::default(),
            on_new: None,
        }
    }

    /// The same sign-in, asked for by a client whose secret has changed.
    pub(super) fn with_client(self, client: OAuthClient) -> Self {
        Self { client, ..self }
    }

    /// Calls `keep` with each new refresh token, before the response that brought it is used.
    /// It runs in the middle of a refresh, so it should be quick.
    #[must_use]
    pub fn on_new_refresh_token(
        mut self,
        keep: impl Fn(&SecretString) + Send + Sync + 'static,
    ) -> Self {
        self.on_new = Some(Arc::new(keep));
        self
    }

    /// The refresh token that the next refresh will send.
    pub fn refresh_token(&self) -> SecretString {
        self.current
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Goes on with the token that came for `sent`. One that comes late, after another refresh has
    /// replaced what was sent, is the older one.
    fn keep(&self, sent: &SecretString, new: &SecretString) {
        {
            let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
            if current.expose_secret() != sent.expose_secret() {
                return;
            }
            *current = new.clone();
        }
        if let Some(keep) = &self.on_new {
            keep(new);
        }
    }
}

impl fmt::Debug for RefreshTokenGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshTokenGrant")
            .field("client_id", &self.client.id())
            .finish_non_exhaustive()
    }
}

impl TokenSource for RefreshTokenGrant {
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
        Box::pin(async move {
            let _held = self.lock.take(endpoint).await;
            let sent = self.refresh_token();
            let request = TokenRequest::new("refresh_token").field("refresh_token", sent.clone());
            let response = endpoint.exchange(self.client.authenticate(request)).await?;
            if let Some(new) = &response.refresh_token {
                self.keep(&sent, new);
            }
            Ok(response)
        })
    }

    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        match self.client {
            OAuthClient::Confidential(_) => Some(Arc::new(Self {
                client: OAuthClient::Confidential(new),
                ..self.clone()
            })),
            OAuthClient::Public(_) => None,
        }
    }
}
