//! What can be chosen about a simulator before it starts.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use genesys_cloud_auth::{ClientCredentials, Clock, TokioClock};

use super::platform::{Options, Platform};
use super::{CLIENT_ID, CLIENT_SECRET, Simulator};

/// How long a live client-credentials token lasts, unless the client is set up otherwise.
const TOKEN_LIFETIME: Duration = Duration::from_hours(24);
/// The platform's limit for one token.
const CALLS_PER_MINUTE: u64 = 300;

/// Options of a [`Simulator`].
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_tests::Simulator;
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
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        Self {
            port: 0,
            clients: Vec::new(),
            options: Options {
                token_lifetime: TOKEN_LIFETIME,
                calls_per_minute: CALLS_PER_MINUTE,
                expire_during: BTreeSet::new(),
            },
            clock: Arc::new(TokioClock),
            seed: None,
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

    /// How long a token is good for; a day by default. The answer states it in whole seconds,
    /// rounded down.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.options.token_lifetime = lifetime;
        self
    }

    /// How many calls one token may make in a minute; 300 by default, as on the platform. Calls
    /// above it are answered 429 with `Retry-After`.
    pub fn calls_per_minute(mut self, calls: u64) -> Self {
        self.options.calls_per_minute = calls;
        self
    }

    /// Ends the life of every token just when the `nth` API call arrives (1 is the first), so that
    /// the caller sent it in good faith and is answered 401. Can be given more than once; calls
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

    /// Makes tokens and correlation ids from a seed, the same in every run. By default nobody can
    /// guess them.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub async fn start(mut self) -> io::Result<Simulator> {
        if self.clients.is_empty() {
            self.clients
                .push(ClientCredentials::new(CLIENT_ID, CLIENT_SECRET));
        }
        let account = self.clients[0].clone();
        let platform = Platform::new(self.clients, self.options, self.clock, self.seed);
        Simulator::serve(platform, self.port, account).await
    }
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
