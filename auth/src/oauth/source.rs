//! Where tokens come from.
//!
//! Each OAuth grant is a [`TokenSource`], and so is a provider of the user's own: a vault, a
//! sidecar, a parent process. The session decides *when* a token is fetched and shares the result;
//! a source only decides *how*.

use std::fmt;
use std::sync::Arc;

use crate::config::credentials::ClientCredentials;
use crate::error::AuthError;
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use futures_util::future::BoxFuture;

/// A way to get a token.
///
/// ```
/// use genesys_cloud_auth::{AuthError, BoxFuture, TokenClient, TokenResponse, TokenSource};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch<'a>(
///         &'a self,
///         _endpoint: &'a TokenClient,
///     ) -> BoxFuture<'a, Result<TokenResponse, AuthError>> {
///         Box::pin(async { Ok(TokenResponse::new("token from the vault")) })
///     }
/// }
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// Gets a new token.
    ///
    /// One session never calls it twice at a time, except where the runtime that drives the first
    /// call stands still, so that it cannot end. `endpoint` speaks to the region's token
    /// endpoint with the session's timeout and retries; a source that gets its tokens elsewhere
    /// leaves it alone and brings its own timeout.
    ///
    /// # Errors
    /// When there is no token. The error must not hold a secret.
    fn fetch<'a>(
        &'a self,
        endpoint: &'a TokenClient,
    ) -> BoxFuture<'a, Result<TokenResponse, AuthError>>;

    /// Whose token this is, for sharing it among instances: the client id, for grants that
    /// identify nobody but the client. `None`: the token is never put into a shared store.
    fn share_id(&self) -> Option<String> {
        None
    }

    /// Whether fetching again may give another token. If not, a 401 is returned as it is.
    fn is_renewable(&self) -> bool {
        true
    }

    /// Whether a fetch may be dropped half-way without losing anything, as it is when what was sent
    /// can be sent again. Then a rotation, or the end of the session, does not wait for it. An
    /// authorization code or a refresh token is used up by the request, and its response is the only
    /// way on; hence the default: no.
    fn is_cancel_safe(&self) -> bool {
        false
    }

    /// The same source with another client id and secret; `None` if it has neither.
    fn with_credentials(&self, new: ClientCredentials) -> Option<Arc<dyn TokenSource>> {
        let _ = new;
        None
    }
}
