//! How the session connects: timeouts, proxy, certificates, redirects.
//!
//! Three HTTP clients are made from the same options. Reads of the API follow redirects, but never
//! carry the bearer to another host, and never go from https to http. Everything else that is sent
//! to the API follows none, because the HTTP stack would repeat most methods with their body, at
//! whatever host. Nor does the client for the token endpoint: what it sends are secrets.
//!
//! `reqwest` itself sends a request again, twice at most, where an HTTP/2 server says that it did not
//! look at it (a refused stream, a connection that is going away). That is safe whatever the request
//! does, and no attempt of the session's.

use std::fmt;
use std::time::Duration;

use reqwest::redirect::{Attempt, Policy};
use reqwest::{Certificate, Client, ClientBuilder, Identity, NoProxy, Proxy};
use secrecy::{ExposeSecret, SecretString};
use url::{Position, Url};

use crate::error::Error;
use crate::region::without_user_info;

/// Redirects followed for one request; the number that browsers and `reqwest` settled on.
const MOST_REDIRECTS: usize = 10;

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
    /// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
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
    pub(crate) root_certificates: Vec<Certificate>,
    pub(crate) only_given_roots: bool,
    pub(crate) identity: Option<Identity>,
    pub(crate) user_agent: String,
    pub(crate) http2_prior_knowledge: bool,
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
            root_certificates: Vec::new(),
            only_given_roots: false,
            identity: None,
            user_agent: concat!("genesys-cloud-auth/", env!("CARGO_PKG_VERSION"), " (rust)")
                .to_owned(),
            http2_prior_knowledge: false,
        }
    }
}

impl HttpOptions {
    /// The clients for API requests.
    pub(crate) fn api_clients(&self) -> Result<ApiClients, Error> {
        Ok(ApiClients {
            following: self.api_client(Policy::custom(follow_safely))?,
            stopping: self.api_client(Policy::none())?,
        })
    }

    fn api_client(&self, redirects: Policy) -> Result<Client, Error> {
        let mut builder = self
            .base()?
            .connect_timeout(self.connect_timeout)
            .redirect(redirects)
            .referer(false);
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
                .redirect(Policy::none())
                // Minutes to hours lie between token requests: nothing is worth keeping open.
                .pool_max_idle_per_host(1),
        )
    }

    fn base(&self) -> Result<ClientBuilder, Error> {
        let mut builder = Client::builder()
            .user_agent(&self.user_agent)
            .pool_idle_timeout(self.pool_idle_timeout)
            .tcp_nodelay(true)
            .tcp_keepalive(Duration::from_secs(30));
        builder = match &self.proxy {
            ProxyChoice::Environment => builder,
            ProxyChoice::None => builder.no_proxy(),
            ProxyChoice::Settings(settings) => builder.proxy(settings.build()?),
        };
        builder = if self.only_given_roots {
            builder.tls_certs_only(self.root_certificates.iter().cloned())
        } else if self.root_certificates.is_empty() {
            builder
        } else {
            builder.tls_certs_merge(self.root_certificates.iter().cloned())
        };
        if let Some(identity) = &self.identity {
            builder = builder.identity(identity.clone());
        }
        if self.http2_prior_knowledge {
            builder = builder.http2_prior_knowledge();
        }
        Ok(builder)
    }
}

/// The way of a session to the API.
#[derive(Clone, Debug)]
pub(crate) struct ApiClients {
    pub(crate) following: Client,
    stopping: Client,
}

/// Whether redirects are followed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Redirects {
    Follow,
    Stop,
}

impl ApiClients {
    pub(crate) fn for_redirects(&self, redirects: Redirects) -> &Client {
        match redirects {
            Redirects::Follow => &self.following,
            Redirects::Stop => &self.stopping,
        }
    }
}

fn built(builder: ClientBuilder) -> Result<Client, Error> {
    builder.build().map_err(|error| {
        Error::configuration("the HTTP client cannot be set up").with_source(error.without_url())
    })
}

/// `reqwest` drops the bearer when the host or port changes; the rest is decided here.
fn follow_safely(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let Some(from) = attempt.previous().last() else {
        return attempt.follow();
    };
    if attempt.previous().len() > MOST_REDIRECTS {
        return attempt.error("too many redirects");
    }
    let to = attempt.url();
    if from.scheme() == "https" && to.scheme() != "https" {
        return attempt.stop();
    }
    attempt.follow()
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
