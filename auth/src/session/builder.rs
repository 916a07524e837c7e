//! Setting up a session.

use std::fmt;
#[cfg(feature = "rate-limiter")]
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use crate::clock::{Clock, Randomness, ThreadRandomness, TokioClock};
use crate::config::credentials::{Account, ClientCredentials};
use crate::config::region::{PlainHttp, Region, without_user_info};
use crate::error::Error;
use crate::grant::ClientCredentialsGrant;
use crate::http::options::HttpOptions;
use crate::http::transport::Transport;
use crate::limits::retry::{RetryBudget, RetryPolicy};
use crate::oauth::endpoint::TokenEndpoint;
use crate::oauth::request::ClientAuthentication;
use crate::oauth::scopes::RequiredScopes;
use crate::oauth::source::TokenSource;
use crate::session::hooks::{Hooks, RequestView, ResponseView};
use crate::store::token_store::TokenStore;
use crate::token::refresh_options::RefreshOptions;
use crate::token::shared::CALL_LIMIT;

/// Sets up a [`Session`](crate::Session). Needed are a region (or a base URL) and a way to get tokens; everything
/// else has a default.
///
/// ```
/// use std::time::Duration;
/// use genesys_cloud_auth::{ProxySettings, Region, RetryPolicy, Session};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder()
///     .region("eu_central_1".parse()?)
///     .client_credentials("client-id", "client-secret")
///     .retry_policy(RetryPolicy::default().max_retries(5))
///     .authentication_timeout(Duration::from_secs(8))
///     .proxy(ProxySettings::new("proxy.corp.internal", 8080))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct SessionBuilder {
    pub(crate) region: Option<Region>,
    pub(crate) base_url: Option<String>,
    pub(super) login_url: Option<String>,
    pub(super) plain_http: PlainHttp,
    pub(super) source: Option<Arc<dyn TokenSource>>,
    pub(super) token_endpoint: TokenEndpoint,
    pub(super) client_authentication: Option<ClientAuthentication>,
    pub(super) authentication_timeout: Duration,
    pub(crate) policy: RetryPolicy,
    pub(super) authentication_policy: Option<RetryPolicy>,
    pub(super) budget: RetryBudget,
    pub(super) refresh: RefreshOptions,
    pub(super) startup_jitter: Option<Duration>,
    pub(super) scopes: RequiredScopes,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) store_timeout: Duration,
    pub(super) cools_down: bool,
    pub(super) adaptive_throttle: Option<f64>,
    #[cfg(feature = "rate-limiter")]
    pub(super) requests_per_minute: Option<(NonZeroU32, NonZeroU32)>,
    pub(super) http: HttpOptions,
    pub(super) hooks: Hooks,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Nothing has checked the addresses yet: a user and password may be in them.
        let shown =
            |url: &Option<String>| url.as_deref().map(|url| without_user_info(url).to_owned());
        f.debug_struct("SessionBuilder")
            .field("region", &self.region)
            .field("base_url", &shown(&self.base_url))
            .field("login_url", &shown(&self.login_url))
            .field("source", &self.source)
            .field("token_endpoint", &self.token_endpoint)
            .field("client_authentication", &self.client_authentication)
            .field("authentication_timeout", &self.authentication_timeout)
            .field("policy", &self.policy)
            .field("budget", &self.budget)
            .field("refresh", &self.refresh)
            .field("scopes", &self.scopes)
            .field("store", &self.store)
            .field("http", &self.http)
            .field("hooks", &self.hooks)
            .finish_non_exhaustive()
    }
}

impl Default for SessionBuilder {
    fn default() -> Self {
        Self {
            region: None,
            base_url: None,
            login_url: None,
            plain_http: PlainHttp::LoopbackOnly,
            source: None,
            token_endpoint: TokenEndpoint::default(),
            client_authentication: None,
            authentication_timeout: Duration::from_secs(8),
            policy: RetryPolicy::default(),
            authentication_policy: None,
            budget: RetryBudget::default(),
            refresh: RefreshOptions::default(),
            startup_jitter: None,
            scopes: RequiredScopes::default(),
            store: None,
            store_timeout: CALL_LIMIT,
            cools_down: true,
            adaptive_throttle: None,
            #[cfg(feature = "rate-limiter")]
            requests_per_minute: None,
            http: HttpOptions::default(),
            hooks: Hooks::default(),
            transport: None,
            clock: Arc::new(TokioClock),
            randomness: Arc::new(ThreadRandomness),
        }
    }
}

/// Where and who.
impl SessionBuilder {
    /// Starts from `GENESYS_ENVIRONMENT`, `GENESYS_CLIENT_ID` and `GENESYS_CLIENT_SECRET`, read
    /// from the environment or from a file `.env`.
    ///
    /// # Errors
    /// When a variable is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with(PlainHttp::LoopbackOnly)
    }

    /// Like [`SessionBuilder::from_env`], saying where plain `http` may be used.
    ///
    /// # Errors
    /// As [`SessionBuilder::from_env`].
    pub fn from_env_with(plain_http: PlainHttp) -> Result<Self, Error> {
        let account = Account::from_dotenv_with(plain_http).map_err(|error| {
            Error::configuration(format!(
                "the environment does not set up a session: {error}"
            ))
        })?;
        let builder = Self {
            plain_http,
            ..Self::default()
        };
        Ok(builder.account(account))
    }

    /// The region of the organisation.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Region and client credentials together.
    pub fn account(self, account: Account) -> Self {
        self.region(account.region).credentials(account.credentials)
    }

    /// The address of the API in place of the region's, for a gateway or a test. A path is kept.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The address of the login service in place of the region's. Without a region and without
    /// this, the base URL serves for both.
    pub fn login_url(mut self, url: impl Into<String>) -> Self {
        self.login_url = Some(url.into());
        self
    }

    /// Allows addresses with `http:` that are not on this machine. Tokens and secrets then travel
    /// for all to read.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = PlainHttp::Anywhere;
        self
    }

    /// Signs in as a service: the client credentials grant.
    pub fn client_credentials(
        self,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        self.credentials(ClientCredentials::new(id, secret))
    }

    /// Signs in as a service: the client credentials grant.
    pub fn credentials(self, credentials: ClientCredentials) -> Self {
        self.token_source(ClientCredentialsGrant::new(credentials))
    }

    /// Gets tokens by any other grant of [`grant`](crate::grant), or by a source of one's own.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.source = Some(Arc::new(source));
        self
    }
}

/// Tokens.
impl SessionBuilder {
    /// Which token endpoint to ask. Default: `oauth/token` on the login host.
    pub fn token_endpoint(mut self, endpoint: TokenEndpoint) -> Self {
        self.token_endpoint = endpoint;
        self
    }

    /// How the client proves who it is. Default: the `Authorization` header, and the form with
    /// [`TokenEndpoint::Api`].
    pub fn client_authentication(mut self, way: ClientAuthentication) -> Self {
        self.client_authentication = Some(way);
        self
    }

    /// How long a sign-in may spend talking to the token endpoint, all tries together, without the
    /// waits between them. Default: 8 s.
    pub fn authentication_timeout(mut self, limit: Duration) -> Self {
        self.authentication_timeout = limit;
        self
    }

    /// Requires scopes of every token, where it states its scopes.
    pub fn require_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.names.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Refuses a token that does not state its scopes, if scopes are required. Live
    /// client-credentials tokens state none. Default: no.
    pub fn strict_scopes(mut self, yes: bool) -> Self {
        self.scopes.strict = yes;
        self
    }

    /// How long before expiry the background refresh starts; at most a fifth of a token's life.
    /// Default: 30 s.
    pub fn refresh_lead(mut self, lead: Duration) -> Self {
        self.refresh.lead = lead;
        self
    }

    /// How much earlier than the lead a refresh may start, drawn for each token, so that
    /// instances do not refresh together. Default: up to 10 s.
    pub fn refresh_jitter(mut self, most: Duration) -> Self {
        self.refresh.jitter = most;
        self
    }

    /// How long the first sign-in may be held back, drawn at random, so that instances that start
    /// together do not sign in together. Default: none, and up to 100 ms with a token store.
    pub fn startup_jitter(mut self, most: Duration) -> Self {
        self.startup_jitter = Some(most);
        self
    }

    /// How long calls fail with a permanent sign-in failure before the endpoint is asked again; the
    /// same for a response that is not the endpoint's at all. Any other failure is remembered for a second, or
    /// for as long as the endpoint asks. Default: 10 s.
    pub fn failure_memory(mut self, duration: Duration) -> Self {
        self.refresh.failure_memory = duration;
        self
    }

    /// Shares the token with other instances. Default: one's own memory.
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// How long one call to the token store may take before the session goes on without it.
    /// Default: 1 s.
    pub fn token_store_timeout(mut self, limit: Duration) -> Self {
        self.store_timeout = limit;
        self
    }
}

/// Retries and limits.
impl SessionBuilder {
    /// The retry policy of API requests and token requests.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// A retry policy for token requests alone.
    pub fn authentication_retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.authentication_policy = Some(policy);
        self
    }

    /// How many retries the calls of the session and its token requests share. Default: 500.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Whether a 429 makes others wait: the whole session where the token's limit is used up, and
    /// the calls of the same operation where it is that operation's. Default: yes.
    pub fn cool_down(mut self, yes: bool) -> Self {
        self.cools_down = yes;
        self
    }

    /// Slows down once this part of the platform's window is used up (a fraction, 0.0 to 1.0), by spreading
    /// what is left of it. Default: off.
    pub fn slow_down_near_limit(mut self, part: f64) -> Self {
        self.adaptive_throttle = Some(part);
        self
    }

    /// Sends at most `requests` in any minute, and at most `burst` at once. Default: no limit.
    #[cfg(feature = "rate-limiter")]
    pub fn requests_per_minute(mut self, requests: NonZeroU32, burst: NonZeroU32) -> Self {
        self.requests_per_minute = Some((requests, burst));
        self
    }
}

/// Looking in, and testing.
impl SessionBuilder {
    /// Shows every request before it is sent. Must not block.
    pub fn before_request(
        mut self,
        hook: impl Fn(&RequestView<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.hooks.add_before(hook);
        self
    }

    /// Shows the head of every response. Must not block.
    pub fn after_response(
        mut self,
        hook: impl Fn(&ResponseView<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.hooks.add_after(hook);
        self
    }

    /// Reads the time from another clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Draws jitter from another source.
    pub fn randomness(mut self, randomness: impl Randomness) -> Self {
        self.randomness = Arc::new(randomness);
        self
    }
}
