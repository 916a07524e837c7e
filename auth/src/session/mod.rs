//! The session: what every request passes through.

mod build;
pub(crate) mod builder;
pub(crate) mod hooks;
pub(crate) mod stats;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use secrecy::SecretString;
use url::Url;

use crate::call::Call;
use crate::call::operation::OperationFacts;
use crate::call::response::BufferedResponse;
use crate::clock::Timing;
use crate::config::credentials::ClientCredentials;
use crate::error::Error;
use crate::http::options::same_origin;
use crate::http::transport::Transport;
use crate::limits::cool_down::CoolDown;
use crate::limits::pacer::{NearLimit, Pace};
use crate::limits::rejections::Refusals;
use crate::limits::retry::RetryPolicy;
use crate::limits::retry::budget::Bucket;
use crate::session::builder::SessionBuilder;
use crate::session::hooks::Hooks;
use crate::session::stats::{Counters, Stats};
use crate::token::cache::{Need, Provider};

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
    core: Arc<Core>,
}

/// What the clones of a session share.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) base_url: Url,
    pub(crate) client: reqwest::Client,
    /// A transport of the user's own, in the client's place.
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    /// The most bytes of a body that is read as a whole.
    pub(crate) response_limit: Option<u64>,
    /// Whether the server closed a connection under requests that it did not look at.
    pub(crate) rotates: AtomicBool,
    pub(crate) provider: Arc<Provider>,
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: Arc<Bucket>,
    pub(crate) refusals: Refusals,
    pub(crate) cool_down: CoolDown,
    pub(crate) cools_down: bool,
    pub(crate) near_limit: Option<NearLimit>,
    pub(crate) pace: Option<Arc<Pace>>,
    pub(crate) hooks: Hooks,
    pub(crate) timing: Timing,
    pub(crate) counters: Arc<Counters>,
}

impl Core {
    /// How long the transport itself waits for the head of an answer, at most.
    pub(crate) fn attempt_limit(&self, request: &reqwest::Request) -> Option<Duration> {
        if self.transport.is_some() {
            // It may not keep to a request's timeout.
            return None;
        }
        let of_request = request.timeout().copied().or(self.request_timeout);
        of_request.into_iter().chain(self.idle_timeout).min()
    }

    /// The token belongs to one host, and goes to no other.
    pub(crate) fn check_address(&self, request: &reqwest::Request) -> Result<(), Error> {
        if same_origin(request.url(), &self.base_url) {
            return Ok(());
        }
        Err(Error::configuration(format!(
            "the request goes to {}, and the session's token belongs to {}",
            request.url().origin().ascii_serialization(),
            self.base_url.origin().ascii_serialization(),
        )))
    }
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

    /// Sends one request: attaches the token, waits where the limits ask for it, refreshes and
    /// replays when the token is refused, and repeats what failed by the retry policy.
    ///
    /// Ends when the head of the response is there. A response that is not retried any further,
    /// with whatever status, is returned with its body to be read, of whatever size, and a
    /// [`CallReport`](crate::CallReport) among its extensions. For a body that fits into memory,
    /// [`Session::execute_buffered`] does more.
    ///
    /// A read follows redirects inside the session's origin. One that leads elsewhere is the
    /// response itself: what lies there is not the API's, and gets no token and no header of this
    /// request.
    ///
    /// The session asks for a packed response (`gzip`) and unpacks it, unless the request has an
    /// `Accept-Encoding` of its own: then what comes is handed on as it is.
    ///
    /// The session writes the `Authorization` header of [`AuthScheme::OAuth`] operations; for all
    /// others the request is sent with the header that the caller gave it.
    ///
    /// # Errors
    /// When there is no token ([`Error::auth`]), no answer, or when the wait that the server or the
    /// policy asks for is longer than the policy allows ([`Error::retry_after`]).
    ///
    /// [`AuthScheme::OAuth`]: crate::AuthScheme::OAuth
    // No `async fn`: one future fewer to move every request and answer through.
    pub fn execute(
        &self,
        facts: OperationFacts,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<reqwest::Response, Error>> + Send {
        Call::execute(&self.core, facts, request)
    }

    /// As [`Session::execute`], with the body read and unpacked.
    ///
    /// The body is read inside the retry policy: when the connection breaks in the middle of it, an
    /// operation that may be repeated is tried again, as if it had broken before the response. It
    /// may have as many bytes as `SessionBuilder::response_limit` allows, counted as they are
    /// unpacked.
    ///
    /// # Errors
    /// As [`Session::execute`]; [`ErrorKind::Body`] where the body broke off and was not tried
    /// again, and [`ErrorKind::TooLarge`] where it is too large. Both keep status and headers.
    ///
    /// [`ErrorKind::Body`]: crate::ErrorKind::Body
    /// [`ErrorKind::TooLarge`]: crate::ErrorKind::TooLarge
    pub fn execute_buffered(
        &self,
        facts: OperationFacts,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<BufferedResponse, Error>> + Send {
        Call::execute_buffered(&self.core, facts, request)
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
        self.core.provider.token().await?;
        Ok(())
    }

    /// The current token, for what cannot go through the session (a WebSocket, another library).
    /// It is refreshed first if it has expired; ask again for each use instead of keeping it.
    ///
    /// # Errors
    /// When there is no token to be had.
    pub async fn access_token(&self) -> Result<SecretString, Error> {
        Ok(self.core.provider.token().await?.secret().clone())
    }

    /// Notes that a token from [`Session::access_token`] was refused where the session does not see
    /// it: by a WebSocket's handshake, or in a call of another library. The next use of a token
    /// refreshes it. A token that was replaced meanwhile changes nothing.
    pub fn token_refused(&self, token: &SecretString) {
        self.core.provider.reject_token(token);
    }

    /// Puts the current token on a request that something else will send. [`Session::execute`] does
    /// more: it also refreshes and replays when the token is refused.
    ///
    /// # Errors
    /// When there is no token to be had, or the request goes to another host than the session's.
    pub async fn authorize(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        self.core.check_address(request)?;
        let bearer = match self.core.provider.ready(self.core.timing.now()) {
            Some(bearer) => bearer,
            None => self.core.provider.bearer(Need::default()).await?,
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
        Ok(self.core.provider.rotate(new).await?)
    }

    /// What the session did so far.
    pub fn stats(&self) -> Stats {
        self.core.counters.snapshot()
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
