//! The settings of a store in Redis.

use std::fmt;
use std::time::Duration;

use redis::{Client, ClientTlsConfig, TlsCertificates};
use secrecy::{ExposeSecret, SecretString};

use crate::store::redis::RedisStore;
use crate::store::redis::connection::Connection;
use crate::store::token_store::StoreError;

/// How long one call to Redis may take in all, connecting included.
const DEFAULT_TIMEOUT: Duration = Duration::from_millis(500);
const DEFAULT_PREFIX: &str = "genesys-cloud:";

/// Settings of a [`RedisStore`].
pub struct RedisStoreBuilder {
    url: SecretString,
    prefix: String,
    timeout: Duration,
    root_certificates: Option<Vec<u8>>,
    client_certificate: Option<(Vec<u8>, SecretString)>,
}

impl RedisStoreBuilder {
    pub(super) fn new(url: SecretString) -> Self {
        Self {
            url,
            prefix: DEFAULT_PREFIX.to_owned(),
            timeout: DEFAULT_TIMEOUT,
            root_certificates: None,
            client_certificate: None,
        }
    }

    /// What all keys begin with; `genesys-cloud:` by default.
    #[must_use]
    pub fn key_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long one call may take in all, connecting included; 500 ms by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// PEM certificates to trust instead of the system's, for a `rediss://` URL.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates = Some(pem.into());
        self
    }

    /// The PEM certificate chain and private key to show, for a `rediss://` URL.
    #[must_use]
    pub fn client_certificate(
        mut self,
        chain_pem: impl Into<Vec<u8>>,
        key_pem: impl Into<SecretString>,
    ) -> Self {
        self.client_certificate = Some((chain_pem.into(), key_pem.into()));
        self
    }

    /// The store. Nothing is connected before its first use.
    ///
    /// # Errors
    /// When the URL or a certificate cannot be read, or certificates are given for a URL that
    /// is not `rediss://`.
    pub fn build(self) -> Result<RedisStore, StoreError> {
        let url = self.url.expose_secret();
        let client = if self.root_certificates.is_some() || self.client_certificate.is_some() {
            let certificates = TlsCertificates {
                client_tls: self
                    .client_certificate
                    .map(|(client_cert, key)| ClientTlsConfig {
                        client_cert,
                        client_key: key.expose_secret().as_bytes().to_vec(),
                    }),
                root_cert: self.root_certificates,
            };
            Client::build_with_tls(url, certificates)
        } else {
            Client::open(url)
        };
        // The cause may quote the URL, which holds the password.
        let client = client.map_err(|_| {
            StoreError::new(
                "has a URL or certificates that cannot be read: expected redis://, or rediss:// \
                 for TLS, and PEM",
            )
        })?;
        Ok(RedisStore {
            prefix: self.prefix,
            connection: Connection::new(client, self.timeout),
        })
    }
}

impl fmt::Debug for RedisStoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStoreBuilder")
            .field("prefix", &self.prefix)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_debug_nor_errors_show_the_password() {
        let builder = RedisStore::builder("redis://user:hunter2@127.0.0.1:6379/1");
        assert!(!format!("{builder:?}").contains("hunter2"));
        let store = builder.build().unwrap();
        let shown = format!("{store:?}");
        assert!(
            shown.contains("127.0.0.1:6379") && !shown.contains("hunter2"),
            "{shown}"
        );
        for url in [
            "redis://user:hunter2@host:port",
            "hunter2",
            "http://hunter2@host",
        ] {
            let error = RedisStore::new(url).unwrap_err();
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{error:?}"
            );
        }
    }
}
