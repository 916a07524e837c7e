//! Which certificates of servers are trusted, and which one the session shows of itself.

use reqwest::{Certificate, ClientBuilder, Identity};

/// Everything about certificates.
#[derive(Clone, Debug, Default)]
pub(crate) struct TlsOptions {
    pub(crate) root_certificates: Vec<Certificate>,
    /// Whether the system's root certificates do not count.
    pub(crate) only_given_roots: bool,
    pub(crate) identity: Option<Identity>,
}

impl TlsOptions {
    pub(crate) fn applied_to(&self, mut builder: ClientBuilder) -> ClientBuilder {
        let roots = self.root_certificates.iter().cloned();
        if self.only_given_roots {
            builder = builder.tls_certs_only(roots);
        } else if !self.root_certificates.is_empty() {
            builder = builder.tls_certs_merge(roots);
        }
        match &self.identity {
            Some(identity) => builder.identity(identity.clone()),
            None => builder,
        }
    }
}
