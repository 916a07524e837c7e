//! A [`TokenStore`] in Redis (or Valkey), for processes on any number of machines.
//!
//! ```no_run
//! use std::sync::Arc;
//! use genesys_cloud_auth::store::RedisStore;
//!
//! let store = RedisStore::builder("rediss://fleet:password@cache.example:6380/0")
//!     .key_prefix("orders:genesys:")
//!     .build()?;
//! # Ok::<(), genesys_cloud_auth::store::StoreError>(())
//! ```
//!
//! For each OAuth client there are two keys, both with a time to live: `<prefix><hash>:token`
//! holds the token for as long as it lives, `<prefix><hash>:lock` says who is refreshing. The
//! token lies there in the clear: give the fleet a Redis user of its own
//! (`~<prefix>* +get +pttl +set +del +eval +multi +exec +ping +client`) and use `rediss://`.
//!
//! One Redis or one behind a proxy or sentinel-fed address; a Redis Cluster client is not used,
//! because two keys of one value do not need one.

mod connection;

use std::fmt;
use std::time::Duration;

use redis::{Client, ClientTlsConfig, TlsCertificates};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use self::connection::Connection;
use crate::store::token_store::{
    LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};
use futures_util::future::BoxFuture;

/// How long one call to Redis may take in all, connecting included.
const DEFAULT_TIMEOUT: Duration = Duration::from_millis(500);
const DEFAULT_PREFIX: &str = "genesys-cloud:";

/// Deletes the lock only while it is still ours: it may have run out and be another's by now.
const UNLOCK: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/// Puts another value in the lock's place, for so many milliseconds, while it is still ours.
const SWAP: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
    redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 end return 0";

/// Shares tokens through Redis.
pub struct RedisStore {
    prefix: String,
    connection: Connection,
}

impl RedisStore {
    /// A store at a `redis://` or `rediss://` URL. Nothing is connected before the first use.
    ///
    /// # Errors
    /// When the URL cannot be read.
    pub fn new(url: impl Into<SecretString>) -> Result<Self, StoreError> {
        Self::builder(url).build()
    }

    /// A store with settings of its own.
    pub fn builder(url: impl Into<SecretString>) -> RedisStoreBuilder {
        RedisStoreBuilder {
            url: url.into(),
            prefix: DEFAULT_PREFIX.to_owned(),
            timeout: DEFAULT_TIMEOUT,
            root_certificates: None,
            client_certificate: None,
        }
    }

    fn token_key(&self, key: &StoreKey) -> String {
        format!("{}{key}:token", self.prefix)
    }

    fn lock_key(&self, key: &StoreKey) -> String {
        format!("{}{key}:lock", self.prefix)
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address prints as host and port, or as a socket's path, without user or password.
        f.debug_struct("RedisStore")
            .field("address", &self.connection.address())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// What lies under the token key.
#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    /// The version of this layout, so that a later one can tell.
    v: u8,
    /// The key it was stored under. A value copied to another key would make calls in another
    /// client's name.
    key: &'a str,
    access_token: &'a str,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    /// How long it lives from its issue to its end, so that what is left tells its age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    life_ms: Option<u64>,
}

const LAYOUT: u8 = 1;

fn read_entry(key: &StoreKey, bytes: &[u8], ttl_ms: i64) -> Result<StoredToken, StoreError> {
    // A key without a time to live answers -1: it is not from here, and nothing tells its age.
    let remaining = u64::try_from(ttl_ms).map_err(|_| StoreError::not_a_token())?;
    // The parser's own message may quote the value, so it is dropped.
    let entry: Entry<'_> = serde_json::from_slice(bytes).map_err(|_| StoreError::not_a_token())?;
    if entry.v != LAYOUT || entry.key != key.0 || entry.access_token.is_empty() {
        return Err(StoreError::not_a_token());
    }
    let mut token = StoredToken::new(entry.access_token, Duration::from_millis(remaining))
        .with_scope(entry.scope);
    token.age = entry
        .life_ms
        .map(|life| Duration::from_millis(life.saturating_sub(remaining)));
    Ok(token)
}

/// Milliseconds for `PX`, which takes neither zero nor more than fits the server's clock.
fn millis(life: Duration) -> u64 {
    const CENTURY_MS: u64 = 100 * 365 * 86_400 * 1_000;
    u64::try_from(life.as_millis())
        .unwrap_or(CENTURY_MS)
        .clamp(1, CENTURY_MS)
}

impl TokenStore for RedisStore {
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            let name = self.token_key(key);
            let mut pipeline = redis::pipe();
            // One transaction, or the time left could be that of a newer value.
            pipeline.atomic().get(&name).pttl(&name);
            let (value, ttl_ms): (Option<Vec<u8>>, i64) = self.connection.ask(&pipeline).await?;
            value
                .map(|bytes| read_entry(key, &bytes, ttl_ms))
                .transpose()
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if token.remaining.is_zero() {
                return Ok(());
            }
            let entry = serde_json::to_string(&Entry {
                v: LAYOUT,
                key: &key.0,
                access_token: token.access_token.expose_secret(),
                scope: token.scope.clone(),
                life_ms: token
                    .age
                    .map(|age| millis(token.remaining.saturating_add(age))),
            })
            .map(SecretString::from)
            .map_err(|_| StoreError::new("cannot hold this token"))?;
            let mut pipeline = redis::pipe();
            pipeline
                .cmd("SET")
                .arg(self.token_key(key))
                .arg(entry.expose_secret())
                .arg("PX")
                .arg(millis(token.remaining))
                .ignore();
            self.connection.ask::<()>(&pipeline).await
        })
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>> {
        Box::pin(async move {
            let name = self.lock_key(key);
            let mut pipeline = redis::pipe();
            // `GET` after `SET NX` says whose lock it is even when the response to a first sending
            // was lost and the second one found our own lock.
            pipeline
                .atomic()
                .cmd("SET")
                .arg(&name)
                .arg(lock.as_str())
                .arg("NX")
                .arg("PX")
                .arg(millis(ttl))
                .ignore()
                .get(&name)
                .pttl(&name);
            let (holder, ttl_ms): (Option<Vec<u8>>, i64) = self.connection.ask(&pipeline).await?;
            // Bytes, because what lies there may be anyone's. It is never gone: the answers are
            // those of one moment, in which it was set or was already there.
            let holder = String::from_utf8_lossy(holder.as_deref().unwrap_or_default());
            if *holder == *lock.as_str() {
                return Ok(LockAttempt::Taken);
            }
            Ok(LockAttempt::Held {
                holder: StoreLock::new(holder),
                // A key without a time to live answers -1.
                remaining: u64::try_from(ttl_ms).ok().map(Duration::from_millis),
            })
        })
    }

    fn swap_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        from: &'a StoreLock,
        to: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut pipeline = redis::pipe();
            pipeline
                .cmd("EVAL")
                .arg(SWAP)
                .arg(1)
                .arg(self.lock_key(key))
                .arg(from.as_str())
                .arg(to.as_str())
                .arg(millis(ttl));
            let (swapped,): (i64,) = self.connection.ask(&pipeline).await?;
            Ok(swapped == 1)
        })
    }

    fn unlock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut pipeline = redis::pipe();
            pipeline
                .cmd("EVAL")
                .arg(UNLOCK)
                .arg(1)
                .arg(self.lock_key(key))
                .arg(lock.as_str())
                .ignore();
            self.connection.ask::<()>(&pipeline).await
        })
    }
}

/// Settings of a [`RedisStore`].
pub struct RedisStoreBuilder {
    url: SecretString,
    prefix: String,
    timeout: Duration,
    root_certificates: Option<Vec<u8>>,
    client_certificate: Option<(Vec<u8>, SecretString)>,
}

impl RedisStoreBuilder {
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

    fn key() -> StoreKey {
        StoreKey::new("login.example", "client")
    }

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

    #[test]
    fn what_is_not_a_token_of_this_client_is_refused_and_not_quoted() {
        let ours = key().to_string();
        let good = format!(r#"{{"v":1,"key":"{ours}","access_token":"hunter2"}}"#);
        assert!(read_entry(&key(), good.as_bytes(), 1_000).is_ok());
        let wrong: [(&str, i64); 7] = [
            (&good, -1),
            ("", 1_000),
            ("hunter2", 1_000),
            (r#"{"v":1,"key":"other","access_token":"hunter2"}"#, 1_000),
            (&good.replace(":1,", ":2,"), 1_000),
            (&good.replace("hunter2", ""), 1_000),
            (&good.replace("\"hunter2\"", "[\"hunter2\"]"), 1_000),
        ];
        for (value, ttl) in wrong {
            let error = read_entry(&key(), value.as_bytes(), ttl).unwrap_err();
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{error:?}"
            );
        }
    }

    #[test]
    fn a_time_to_live_is_one_that_redis_takes() {
        assert_eq!(millis(Duration::ZERO), 1);
        assert_eq!(millis(Duration::from_millis(1_500)), 1_500);
        assert!(millis(Duration::MAX) < i64::MAX as u64 / 2);
    }
}
