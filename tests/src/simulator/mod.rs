//! The simulator: a handle on a server that is a Genesys Cloud to whoever calls it.
//!
//! The modules follow the way of a request: `listen` takes the connection, `exchange` numbers and
//! notes it, `gate` checks its bearer, and `token_endpoint`, `conversations` or `users` answer it.
//! What they share is in `platform`.

mod bearer_tokens;
mod builder;
mod conversation_filter;
mod conversations;
mod error_body;
mod exchange;
mod gate;
mod listen;
mod organisation;
mod platform;
mod seen;
mod token_endpoint;
mod users;

use std::fmt;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get, post};
use genesys_cloud_auth::{Account, ClientCredentials, Region};
use tokio::task::JoinHandle;

pub use self::builder::SimulatorBuilder;
pub use self::seen::{Call, ClientAuthentication, Seen, TokenRequest, Totals};

use self::platform::Platform;

/// The id of the OAuth client that every simulator knows, unless it is told of others.
pub const CLIENT_ID: &str = "simulator-client";
/// The secret of [`CLIENT_ID`]. It opens nothing but simulators.
pub const CLIENT_SECRET: &str = "simulator-secret";

/// A running Genesys Cloud on loopback. It stops when dropped.
///
/// The server runs on the runtime that started it, so tokio's paused time holds for it too. It
/// takes HTTP/1.1 on a port of 127.0.0.1 that the system chooses, for the API and for signing in.
///
/// ```
/// use genesys_cloud_tests::{CLIENT_ID, CLIENT_SECRET, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let simulator = Simulator::start().await?;
/// let token = reqwest::Client::new()
///     .post(format!("{}/oauth/token", simulator.login_url()))
///     .basic_auth(CLIENT_ID, Some(CLIENT_SECRET))
///     .form(&[("grant_type", "client_credentials")])
///     .send()
///     .await?;
/// assert!(token.status().is_success());
/// assert_eq!(simulator.seen().totals.tokens_issued, 1);
/// # Ok(())
/// # }
/// ```
pub struct Simulator {
    platform: Arc<Platform>,
    base_url: String,
    account: Account,
    server: JoinHandle<()>,
}

impl Simulator {
    /// Starts a simulator with the defaults of [`SimulatorBuilder`].
    ///
    /// # Errors
    /// When no port of 127.0.0.1 can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Options for a simulator that differs from the default.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::default()
    }

    async fn serve(platform: Platform, port: u16, client: ClientCredentials) -> io::Result<Self> {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let region = Region::custom(&base_url, &base_url).map_err(io::Error::other)?;
        let platform = Arc::new(platform);
        let server = tokio::spawn(listen::serve(listener, router(&platform)));
        Ok(Self {
            platform,
            base_url,
            account: Account::new(region, client),
            server,
        })
    }

    /// The base URL of API calls, such as `http://127.0.0.1:49152`, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The base URL of signing in, without a slash at its end. Tokens are at `/oauth/token`.
    pub fn login_url(&self) -> &str {
        &self.base_url
    }

    /// Region and credentials that sign in here: what a session or a client is built from.
    pub fn account(&self) -> Account {
        self.account.clone()
    }

    /// Ends the life of every token now. Calls that carry one are answered 401.
    ///
    /// To have it happen while a certain call is under way, see
    /// [`SimulatorBuilder::expire_tokens_during_call`].
    pub fn expire_tokens(&self) {
        self.platform.forget_tokens();
    }

    /// Revokes one token. Says whether it was alive.
    pub fn revoke_token(&self, token: &str) -> bool {
        self.platform.forget_token(token)
    }

    /// What was asked so far, and how it was answered.
    pub fn seen(&self) -> Seen {
        self.platform.seen()
    }

    /// Stops, and returns once the port and all connections are closed.
    ///
    /// Dropping does the same without waiting for it.
    pub async fn stop(mut self) {
        self.server.abort();
        // An error says that the task was aborted, which is what was asked for.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

fn router(platform: &Arc<Platform>) -> Router {
    let api = Router::new()
        .route(
            "/api/v2/analytics/conversations/details/query",
            post(conversations::query),
        )
        .route("/api/v2/users/{user_id}", get(users::get))
        .route("/api/{*path}", any(error_body::unknown_path))
        .method_not_allowed_fallback(error_body::wrong_method)
        .layer(from_fn_with_state(Arc::clone(platform), gate::gate));
    Router::new()
        .route("/oauth/token", post(token_endpoint::at_login))
        .route(
            "/api/v2/authorizations/oauth2/token",
            post(token_endpoint::at_api),
        )
        .method_not_allowed_fallback(error_body::wrong_method)
        .merge(api)
        .fallback(error_body::unknown_path)
        .layer(from_fn_with_state(Arc::clone(platform), exchange::exchange))
        .with_state(Arc::clone(platform))
}
