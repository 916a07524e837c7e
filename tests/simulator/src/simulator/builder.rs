//! What can be chosen about a simulator before it starts.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use genesys_cloud_auth::{ClientCredentials, Clock, TokioClock};

use crate::document::Document;
use crate::synthesis::Fill;

use super::platform::{Options, Platform};
use super::{CLIENT_ID, CLIENT_SECRET, Simulator};
use crate::api::access::Access;
use crate::rules::Rule;

/// How long a live client-credentials token lasts, unless the client is set up otherwise.
const TOKEN_LIFETIME: Duration = Duration::from_hours(24);
/// The platform's limit for one token.
const CALLS_PER_MINUTE: u64 = 300;
/// Enough to have a first, a last and one between.
const COLLECTION_SIZE: usize = 3;

/// Options of a [`Simulator`].
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_simulator::Simulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let simulator = Simulator::builder()
///     .token_lifetime(Duration::from_secs(2))
///     .expire_tokens_during_call(3)
///     .start()
///     .await?;
/// # drop(simulator);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct SimulatorBuilder {
    port: u16,
    clients: Vec<ClientCredentials>,
    options: Options,
    clock: Arc<dyn Clock>,
    seed: Option<u64>,
    document: Option<Arc<Document>>,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        Self {
            port: 0,
            clients: Vec::new(),
            options: Options {
                token_lifetime: TOKEN_LIFETIME,
                jwt_tokens: false,
                access: Access::default(),
                calls_per_minute: CALLS_PER_MINUTE,
                expire_during: BTreeSet::new(),
                fill: Fill::default(),
                collection_size: COLLECTION_SIZE,
                rules: Vec::new(),
                record_requests: false,
            },
            clock: Arc::new(TokioClock),
            seed: None,
            document: None,
        }
    }
}

impl SimulatorBuilder {
    /// Listens on this port instead of one that the system chooses (0).
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Adds an OAuth client that may sign in, in place of [`CLIENT_ID`]. The first one added is
    /// that of [`Simulator::account`].
    pub fn client(mut self, client: ClientCredentials) -> Self {
        self.clients.push(client);
        self
    }

    /// How long a token is good for; a day by default. The response states it in whole seconds,
    /// rounded down.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.options.token_lifetime = lifetime;
        self
    }

    /// Issues tokens that are JWTs, with the claims `iat`, `exp` and `scope`. By default they are
    /// opaque, as the platform's are.
    pub fn jwt_tokens(mut self) -> Self {
        self.options.jwt_tokens = true;
        self
    }

    /// The scopes that every token has: stated by the token endpoint and in a JWT, and all that a
    /// token opens. An operation that takes none of them gets a 403; `users` opens what
    /// `users:readonly` does. By default a token opens everything, and only the endpoint of the
    /// token refresh guide states a scope.
    ///
    /// ```
    /// use genesys_cloud_simulator::Simulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = Simulator::builder().scopes(["users:readonly"]).start().await?;
    /// // `getUser` is let through, `deleteUser` and `getRoutingQueues` are refused.
    /// # drop(simulator);
    /// # Ok(())
    /// # }
    /// ```
    pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.options.access.scopes = Some(owned(scopes));
        self
    }

    /// The permissions of whoever calls, such as `routing:queue:view`, `routing:queue:*` or
    /// `routing:*`. An operation that needs others gets a 403, and the response names those that
    /// are missing. By default everything is permitted.
    pub fn permissions<S: AsRef<str>>(mut self, permissions: impl IntoIterator<Item = S>) -> Self {
        self.options.access.permissions = Some(owned(permissions));
        self
    }

    /// How many calls one token may make in a minute; 300 by default, as on the platform. Calls
    /// above it get a 429 with `Retry-After`.
    pub fn calls_per_minute(mut self, calls: u64) -> Self {
        self.options.calls_per_minute = calls;
        self
    }

    /// Lets every token make any number of calls, as a test of load needs.
    pub fn unlimited(self) -> Self {
        self.calls_per_minute(u64::MAX)
    }

    /// Ends the life of every token just when the `nth` API call arrives (1 is the first), so that
    /// the caller sent it in good faith and gets a 401. Can be given more than once; calls
    /// that were refused count too.
    pub fn expire_tokens_during_call(mut self, nth: u64) -> Self {
        self.options.expire_during.insert(nth);
        self
    }

    /// Reads the time elsewhere, such as from a [`ManualClock`](crate::ManualClock). Tokio's clock
    /// by default.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes everything from this seed, the same in every run. By default nobody can guess tokens
    /// and correlation ids, and responses are made from 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// How much of a response is filled; [`Fill::Everything`] by default.
    pub fn fill(mut self, fill: Fill) -> Self {
        self.options.fill = fill;
        self
    }

    /// How many items a list has in all; 3 by default. A list of which the document says that it
    /// is shorter is shorter.
    pub fn collection_size(mut self, items: usize) -> Self {
        self.options.collection_size = items;
        self
    }

    /// Adds a rule by which certain calls go wrong, or get the response that the test gives.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.options.rules.push(rule);
        self
    }

    /// Keeps the latest 10,000 requests whole, for [`Simulator::requests`].
    pub fn record_requests(mut self) -> Self {
        self.options.record_requests = true;
        self
    }

    /// Serves this document in place of the pinned one.
    pub fn document(mut self, document: Arc<Document>) -> Self {
        self.document = Some(document);
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    /// When the port cannot be opened, or a rule is on an operation that the document does not
    /// have.
    pub async fn start(mut self) -> io::Result<Simulator> {
        if self.clients.is_empty() {
            self.clients
                .push(ClientCredentials::new(CLIENT_ID, CLIENT_SECRET));
        }
        let account = self.clients[0].clone();
        let document = self.document.unwrap_or_else(Document::pinned);
        let platform = Platform::new(document, self.clients, self.options, self.clock, self.seed)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        Simulator::serve(platform, self.port, account).await
    }
}

fn owned<S: AsRef<str>>(names: impl IntoIterator<Item = S>) -> Vec<String> {
    let names = names.into_iter();
    names.map(|one| one.as_ref().to_owned()).collect()
}

impl fmt::Debug for SimulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatorBuilder")
            .field("port", &self.port)
            .field("clients", &self.clients)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
