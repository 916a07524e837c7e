//! How the session connects: timeouts, proxy, certificates, redirects.
//!
//! Two HTTP clients are made from the same options: one for the API, one for the token endpoint,
//! which has its own time limits. Neither follows redirects by itself. Those of the API that may be
//! followed are followed by the session, where it can be sure that nothing goes to another origin;
//! and what is sent to the token endpoint are secrets.
//!
//! Nor do they repeat anything by themselves: what an HTTP/2 server did not look at is sent again by
//! the session, which knows what it may repeat, and how often it did.

use std::fmt;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, NoProxy, Proxy};
use secrecy::{ExposeSecret, SecretString};
use url::{Position, Url};

use crate::config::region::without_user_info;
use crate::error::Error;
use crate::http::proxy::environment_proxy;
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
use crate::http::tls::TlsOptions;

/// How often an HTTP/2 connection is asked whether it is still there, and how long it has for the
/// response. A connection that a load balancer forgot would else be found out by timeouts only.
#[cfg(feature = "http2")]
const PING_EVERY: Duration = Duration::from_secs(30);
#[cfg(feature = "http2")]
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// A proxy for all requests of a session.
///
/// ```
/// use genesys_cloud_auth::ProxySettings;
///
/// let proxy = ProxySettings::new("proxy.corp.internal", 8080)
///     .credentials("proxy-user", "proxy-pass")
///     .no_proxy("localhost,.corp.internal");
/// ```
#[derive(Clone)]
pub struct ProxySettings {
    address: String,
    credentials: Option<(String, SecretString)>,
    no_proxy: Option<String>,
}

impl ProxySettings {
    /// An HTTP proxy at `host` and `port`.
    pub fn new(host: impl AsRef<str>, port: u16) -> Self {
        let host = host.as_ref();
        let bracketed = host.contains(':') && !host.starts_with('[');
        let address = if bracketed {
            format!("http://[{host}]:{port}")
        } else {
            format!("http://{host}:{port}")
        };
        Self::at(address)
    }

    /// A proxy at an address (`http://host:port` or `https://host:port`), without user and
    /// password in it.
    pub fn at(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            credentials: None,
            no_proxy: None,
        }
    }

    /// Sets the user and password that the proxy asks for.
    #[must_use]
    pub fn credentials(
        mut self,
        user: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        self.credentials = Some((user.into(), password.into()));
        self
    }

    /// Sets the hosts that are reached without the proxy: names, domains, addresses and networks,
    /// separated by commas, as in the variable `NO_PROXY`.
    #[must_use]
    pub fn no_proxy(mut self, hosts: impl Into<String>) -> Self {
        self.no_proxy = Some(hosts.into());
        self
    }

    fn build(&self) -> Result<Proxy, Error> {
        // The address is not quoted: someone may have put the password into it.
        let mut proxy = Proxy::all(&self.address).map_err(|error| {
            Error::configuration("the proxy's address cannot be used").with_source(error)
        })?;
        if let Some((user, password)) = &self.credentials {
            proxy = proxy.basic_auth(user, password.expose_secret());
        }
        Ok(proxy.no_proxy(self.no_proxy.as_deref().and_then(NoProxy::from_string)))
    }
}

impl fmt::Debug for ProxySettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxySettings")
            // Someone may have put user and password into it.
            .field("address", &without_user_info(&self.address))
            .field("user", &self.credentials.as_ref().map(|(user, _)| user))
            .field("no_proxy", &self.no_proxy)
            .finish_non_exhaustive()
    }
}

/// Which proxy is used.
#[derive(Clone, Debug, Default)]
pub(crate) enum ProxyChoice {
    /// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say, except for loopback.
    #[default]
    Environment,
    None,
    Settings(ProxySettings),
}

/// Everything about connections.
#[derive(Clone, Debug)]
pub(crate) struct HttpOptions {
    pub(crate) connect_timeout: Duration,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) proxy: ProxyChoice,
    #[cfg(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    ))]
    pub(crate) tls: TlsOptions,
    pub(crate) user_agent: String,
    #[cfg(feature = "http2")]
    pub(crate) http2_prior_knowledge: bool,
    /// The most bytes of a body that is read as a whole.
    pub(crate) response_limit: Option<u64>,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            request_timeout: Some(Duration::from_mins(10)),
            idle_timeout: Some(Duration::from_mins(1)),
            // Below the minute and a half after which load balancers commonly drop a connection.
            pool_idle_timeout: Duration::from_secs(55),
            proxy: ProxyChoice::Environment,
            #[cfg(any(
                feature = "rustls",
                feature = "rustls-no-provider",
                feature = "native-tls"
            ))]
            tls: TlsOptions::default(),
            user_agent: concat!("genesys-cloud-auth/", env!("CARGO_PKG_VERSION"), " (rust)")
                .to_owned(),
            #[cfg(feature = "http2")]
            http2_prior_knowledge: false,
            // Exports are tens of megabytes; a body of this size is a mistake of somebody's.
            response_limit: Some(256 * 1024 * 1024),
        }
    }
}

impl HttpOptions {
    /// The client for API requests.
    pub(crate) fn api_client(&self) -> Result<Client, Error> {
        let mut builder = self.base()?.connect_timeout(self.connect_timeout);
        if let Some(limit) = self.request_timeout {
            builder = builder.timeout(limit);
        }
        if let Some(limit) = self.idle_timeout {
            builder = builder.read_timeout(limit);
        }
        built(builder)
    }

    /// The client for token requests, which the token client gives `limit` together.
    pub(crate) fn token_client(&self, limit: Duration) -> Result<Client, Error> {
        built(
            self.base()?
                // Half of the time, so that a connection that hangs leaves room for another try.
                .connect_timeout(self.connect_timeout.min(limit / 2))
                // Minutes to hours lie between token requests: nothing is worth keeping open. And a
                // connection of another runtime, which nobody may drive any more, is never met.
                .pool_max_idle_per_host(0),
        )
    }

    fn base(&self) -> Result<ClientBuilder, Error> {
        let mut builder = Client::builder()
            .user_agent(&self.user_agent)
            .pool_idle_timeout(self.pool_idle_timeout)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .tcp_nodelay(true)
            .tcp_keepalive(Duration::from_secs(30));
        builder = match &self.proxy {
            ProxyChoice::Environment => builder.proxy(environment_proxy()),
            ProxyChoice::None => builder.no_proxy(),
            ProxyChoice::Settings(settings) => builder.proxy(settings.build()?),
        };
        #[cfg(any(
            feature = "rustls",
            feature = "rustls-no-provider",
            feature = "native-tls"
        ))]
        {
            builder = self.tls.applied_to(builder);
        }
        #[cfg(feature = "http2")]
        {
            builder = builder
                .http2_keep_alive_interval(PING_EVERY)
                .http2_keep_alive_timeout(PING_TIMEOUT)
                .http2_keep_alive_while_idle(true);
            if self.http2_prior_knowledge {
                builder = builder.http2_prior_knowledge();
            }
        }
        Ok(builder)
    }
}

fn built(builder: ClientBuilder) -> Result<Client, Error> {
    builder.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error.without_url())
    })
}

/// Whether two addresses are at the same scheme, host and port.
pub(crate) fn same_origin(a: &Url, b: &Url) -> bool {
    // What is joined to a base begins with its very characters: one look tells.
    if a[..Position::BeforePath] == b[..Position::BeforePath] {
        return true;
    }
    a.scheme() == b.scheme()
        && a.host_str() == b.host_str()
        && a.port_or_known_default() == b.port_or_known_default()
}
