//! What a session's builder says about connections: proxy, timeouts, sizes, certificates, HTTP/2.

use std::sync::Arc;
use std::time::Duration;

use crate::http::options::{ProxyChoice, ProxySettings};
use crate::http::transport::Transport;
use crate::session::builder::SessionBuilder;

/// Connections.
impl SessionBuilder {
    /// The proxy for all requests. Default: what the usual environment variables say, except for
    /// addresses of this machine itself, which are reached directly.
    pub fn proxy(mut self, proxy: ProxySettings) -> Self {
        self.http.proxy = ProxyChoice::Settings(proxy);
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.http.proxy = ProxyChoice::None;
        self
    }

    /// How long making a connection may take. Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.http.connect_timeout = limit;
        self
    }

    /// How long one request may take until the end of the response's body. `None`: no limit. Default:
    /// ten minutes, enough for a large export; a server that stalls is found by the idle timeout.
    /// A timeout on the request itself wins over this one.
    pub fn request_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.http.request_timeout = limit.into();
        self
    }

    /// How long a response may let wait for its head, and between two pieces of its body. `None`: no
    /// limit. Default: 60 s.
    ///
    /// The wait for the head begins with the request, so this also bounds how long a body may take
    /// to be sent, and a request's own timeout counts only where it is shorter: raise it for uploads
    /// and for operations that think for minutes.
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.http.idle_timeout = limit.into();
        self
    }

    /// The most bytes of a body that is read as a whole, counted as they are unpacked; a larger one
    /// is an error. `None`: no limit. Default: 256 MiB. A response that the caller reads piece by
    /// piece has none.
    pub fn response_limit(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.http.response_limit = bytes.into();
        self
    }

    /// How long an unused connection is kept. Default: 55 s.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.http.pool_idle_timeout = limit;
        self
    }

    /// What requests say about their sender.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.http.user_agent = value.into();
        self
    }

    /// Speaks HTTP/2 without negotiating it, as plain-text servers behind a gateway need it.
    #[cfg(feature = "http2")]
    pub fn http2_prior_knowledge(mut self) -> Self {
        self.http.http2_prior_knowledge = true;
        self
    }

    /// Sends all requests through something else than the session's own client. It must not follow
    /// redirects: see [`Transport`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
}

/// Certificates. There are none without a TLS backend (cargo features `rustls`,
/// `rustls-no-provider`, `native-tls`).
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
impl SessionBuilder {
    /// Trusts one more root certificate, as a proxy that reads TLS needs it.
    pub fn root_certificate(mut self, certificate: reqwest::Certificate) -> Self {
        self.http.tls.root_certificates.push(certificate);
        self
    }

    /// Trusts the given root certificates only, and not the system's.
    pub fn only_given_root_certificates(mut self) -> Self {
        self.http.tls.only_given_roots = true;
        self
    }

    /// Presents a client certificate (mTLS). How one is read depends on the TLS backend: see [`reqwest::Identity`].
    pub fn client_certificate(mut self, identity: reqwest::Identity) -> Self {
        self.http.tls.identity = Some(identity);
        self
    }
}
