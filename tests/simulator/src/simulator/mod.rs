//! The simulator: a handle on a server that is a Genesys Cloud to whoever calls it.

mod builder;
pub(crate) mod platform;

use std::fmt;
use std::io;
use std::sync::Arc;

use genesys_cloud_auth::{Account, ClientCredentials, Region};
use tokio::task::JoinHandle;

pub use self::builder::SimulatorBuilder;

use crate::contract::Violation;
use crate::journal::{ReceivedRequest, Seen};
use crate::oauth::bearer_tokens::Kind;
use crate::rules::{Rule, UnknownOperation};
use crate::server::{self, listen, other_origin};
use crate::synthesis::Fill;

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
/// use genesys_cloud_simulator::{CLIENT_ID, CLIENT_SECRET, Simulator};
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
    /// The other origin.
    elsewhere: JoinHandle<()>,
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
        let other = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        platform.set_elsewhere(format!("http://{}", other.local_addr()?));
        let elsewhere = tokio::spawn(listen::serve(other, other_origin::router(&platform)));
        let server = tokio::spawn(listen::serve(listener, server::router(&platform)));
        Ok(Self {
            platform,
            base_url,
            account: Account::new(region, client),
            server,
            elsewhere,
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

    /// The base URL of the other origin, to which
    /// [`Fault::RedirectElsewhere`](crate::Fault::RedirectElsewhere) leads, without a slash at its
    /// end.
    pub fn elsewhere_url(&self) -> &str {
        self.platform.elsewhere()
    }

    /// Region and credentials that sign in here: what a session or a client is built from.
    pub fn account(&self) -> Account {
        self.account.clone()
    }

    /// Ends the life of every token now. Calls that carry one get a 401.
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

    /// Ends every person's sign-in: codes and refresh tokens are not taken any more.
    pub fn revoke_sign_ins(&self) {
        self.platform.forget_sign_ins();
    }

    /// A JWT of a guest in a web chat, which some operations take in place of the OAuth token.
    pub fn guest_token(&self) -> String {
        self.platform.issue_visitor_token(Kind::GuestChat)
    }

    /// A JWT of a web messaging session, which some operations take in place of the OAuth token.
    pub fn messaging_token(&self) -> String {
        self.platform.issue_visitor_token(Kind::WebMessaging)
    }

    /// Fills more or less of the responses from now on.
    pub fn set_fill(&self, fill: Fill) {
        self.platform.set_fill(fill);
    }

    /// Adds a rule, which meets calls from now on.
    ///
    /// # Errors
    /// When the rule is on an operation that the document does not have.
    pub fn add_rule(&self, rule: Rule) -> Result<(), UnknownOperation> {
        self.platform.add_rule(rule)
    }

    /// Drops all rules, those of the builder too.
    pub fn clear_rules(&self) {
        self.platform.clear_rules();
    }

    /// What was wrong with calls, by the document; the latest 10,000, oldest first.
    ///
    /// ```
    /// use genesys_cloud_simulator::Simulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let simulator = Simulator::start().await?;
    /// // … call it …
    /// let broken: Vec<_> = simulator.violations().iter().map(ToString::to_string).collect();
    /// assert!(broken.is_empty(), "{broken:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn violations(&self) -> Vec<Violation> {
        self.platform.violations()
    }

    /// The latest requests, whole, oldest first. Empty without
    /// [`SimulatorBuilder::record_requests`].
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.platform.requests()
    }

    /// What was asked so far, and what the responses were.
    pub fn seen(&self) -> Seen {
        self.platform.seen()
    }

    /// Stops, and returns once the port and all connections are closed.
    ///
    /// Dropping does the same without waiting for it.
    pub async fn stop(mut self) {
        self.server.abort();
        self.elsewhere.abort();
        // An error says that the task was aborted, which is what was asked for.
        let _ = (&mut self.server).await;
        let _ = (&mut self.elsewhere).await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.server.abort();
        self.elsewhere.abort();
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
