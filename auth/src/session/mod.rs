//! The session: what every request passes through.
//!
//! | file | decides |
//! |---|---|
//! | `builder`, `connections` | what a user can set |
//! | `build` | how a session is made of that |
//! | `core` | what its clones share |
//! | `hooks` | what a user sees of each request, without its secrets |
//! | `stats` | what it counted |
//!
//! It may use every room but `call`, `config::profile` and `progenitor`, which stand above it. What a
//! call goes through is in `call`.

mod build;
pub(crate) mod builder;
mod connections;
pub(crate) mod core;
pub(crate) mod hooks;
pub(crate) mod stats;

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;
use url::Url;

use crate::config::credentials::ClientCredentials;
use crate::error::Error;
use crate::session::builder::SessionBuilder;
use crate::session::core::Core;
use crate::session::stats::Stats;
use crate::token::current_token::Need;

/// Keeps calls to one Genesys Cloud organisation signed in, retried and within its limits.
///
/// Cloning is cheap, and all clones are one session: one token, one cool-down, one retry budget.
/// When the last clone is dropped, its background refresh ends.
///
/// A session may be used on several runtimes. Its token is then everybody's: a refresh that was begun
/// on a runtime which nobody drives any more (`current_thread`, outside `block_on`) is done again by
/// whoever waits for it elsewhere. Connections to the API belong to the runtime that made them, as
/// with any `reqwest` client. Those of a runtime that was shut down are closed, and cost no call
/// anything. Those of one that is alive and stands still cannot be told from slow ones, and a call
/// that meets one waits until the idle timeout: a program with a `block_on` for each thread makes a
/// session for each runtime, and shares the token among them by a [`MemoryStore`].
///
/// [`MemoryStore`]: crate::store::MemoryStore
///
/// ```no_run
/// use genesys_cloud_auth::{AuthScheme, OperationFacts, Region, Session};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder()
///     .region("mypurecloud.de".parse()?)
///     .client_credentials("client-id", "client-secret")
///     .connect()
///     .await?;
///
/// let request = session
///     .http()
///     .get(session.base_url().join("api/v2/users/me")?)
///     .build()?;
/// let facts = OperationFacts::new("getUsersMe", AuthScheme::OAuth, true);
/// let response = session.execute(facts, request).await?;
/// println!("{}", response.status());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Session {
    pub(crate) core: Arc<Core>,
}

impl Session {
    /// Starts to set up a session.
    pub fn builder() -> SessionBuilder {
        SessionBuilder::default()
    }

    /// A session from `GENESYS_ENVIRONMENT`, `GENESYS_CLIENT_ID` and `GENESYS_CLIENT_SECRET`, read
    /// from the environment or from a file `.env`. Signs in with the first call.
    ///
    /// # Errors
    /// When a variable is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        SessionBuilder::from_env()?.build()
    }

    pub(crate) fn new(core: Core) -> Self {
        Self {
            core: Arc::new(core),
        }
    }

    /// The address that paths like `api/v2/users` are joined to: `https://api.<domain>/`, with the
    /// path of a gateway where there is one. Ends in `/`.
    pub fn base_url(&self) -> &Url {
        &self.core.base_url
    }

    /// The HTTP client, to build requests with. A request that it sends by itself passes by the
    /// session, carries no token, follows no redirect and is not unpacked.
    pub fn http(&self) -> &reqwest::Client {
        &self.core.client
    }

    /// Signs in now, unless there is a token already.
    ///
    /// # Errors
    /// When there is no token to be had, or it lacks a required scope.
    pub async fn sign_in(&self) -> Result<(), Error> {
        self.core.tokens.access_token().await?;
        Ok(())
    }

    /// The current token, for what cannot go through the session (a WebSocket, another library).
    /// It is refreshed first if it has expired; ask again for each use instead of keeping it.
    ///
    /// # Errors
    /// When there is no token to be had.
    pub async fn access_token(&self) -> Result<SecretString, Error> {
        Ok(self.core.tokens.access_token().await?)
    }

    /// Notes that a token from [`Session::access_token`] was rejected where the session does not see
    /// it: by a WebSocket's handshake, or in a call of another library. The next use of a token
    /// refreshes it. A token that was replaced meanwhile changes nothing.
    pub fn token_rejected(&self, token: &SecretString) {
        self.core.tokens.current.reject_token(token);
    }

    /// Puts the current token on a request that something else will send. [`Session::execute`] does
    /// more: it also refreshes and replays when the token is rejected.
    ///
    /// # Errors
    /// When there is no token to be had, or the request goes to another host than the session's.
    pub async fn authorize(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        self.core.check_address(request)?;
        let bearer = match self.core.tokens.ready(self.core.timing.now()) {
            Some(bearer) => bearer,
            None => self.core.tokens.bearer(Need::default()).await?,
        };
        request
            .headers_mut()
            .insert(http::header::AUTHORIZATION, bearer.header);
        Ok(())
    }

    /// Swaps the client's id and secret while calls go on, and signs in with them.
    ///
    /// Calls use the old token for as long as it is valid, so none fails. A sign-in failure that
    /// is remembered for the old credentials is forgotten. When signing in with the new ones
    /// fails, they stay in place and the next refresh tries them again.
    ///
    /// # Errors
    /// When the new credentials bring no token, or the session has none that could be swapped.
    pub async fn rotate_credentials(&self, new: ClientCredentials) -> Result<(), Error> {
        Ok(self.core.tokens.rotate(new).await?)
    }

    /// What the session did so far.
    pub fn stats(&self) -> Stats {
        Stats::of(&self.core.counters)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("base_url", &self.core.base_url.as_str())
            .field("stats", &self.stats())
            .finish_non_exhaustive()
    }
}
