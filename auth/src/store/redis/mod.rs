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
//! For each OAuth client there are three keys, all with a time to live: `<prefix><hash>:token`
//! holds the token for as long as it lives, `<prefix><hash>:lock` says who is refreshing, and
//! `<prefix><hash>:failure` that the last one who did has failed, and of what (`endpoint` or
//! `instance`). The token lies there in the clear: give the fleet a Redis user of its own
//! (`~<prefix>* +get +pttl +set +del +eval +multi +exec +ping +client`) and use `rediss://`.
//!
//! One Redis or one behind a proxy or sentinel-fed address; a Redis Cluster client is not used,
//! because three keys of one value do not need one.

mod builder;
mod connection;

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

pub use self::builder::RedisStoreBuilder;
use self::connection::Connection;
use crate::store::token_store::{
    HolderFailure, LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};

/// Takes the lock, unless there is word of a failure or another's lock. Gives what lies there, the
/// failure or the lock, and for how many milliseconds.
const TRY_LOCK: &str = "local failure = redis.call('GET', KEYS[2]) \
    if failure then return {failure, false, redis.call('PTTL', KEYS[2])} end \
    redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) \
    return {false, redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1])}";

/// What [`TRY_LOCK`] gives: the failure and the lock as bytes, because what lies there may be anyone's.
type LockFound = (Option<Vec<u8>>, Option<Vec<u8>>, i64);

/// Keeps the lock for so many milliseconds, while it is still ours.
const RENEW: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
    redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1 end return 0";

/// Deletes the lock only while it is still ours: it may have run out and be another's by now.
const UNLOCK: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/// The same, and leaves word of a failure for so many milliseconds.
const LEAVE_FAILURE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
    redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3]) return redis.call('DEL', KEYS[1]) end return 0";

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
        RedisStoreBuilder::new(url.into())
    }

    fn token_key(&self, key: &StoreKey) -> String {
        format!("{}{key}:token", self.prefix)
    }

    fn lock_key(&self, key: &StoreKey) -> String {
        format!("{}{key}:lock", self.prefix)
    }

    fn failure_key(&self, key: &StoreKey) -> String {
        format!("{}{key}:failure", self.prefix)
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
    // A key without a time to live gives -1: it is not from here, and nothing tells its age.
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

/// What lies under the failure key.
fn failure_text(failure: HolderFailure) -> &'static str {
    match failure {
        HolderFailure::Endpoint => "endpoint",
        HolderFailure::Instance => "instance",
    }
}

/// Whatever lies there and is not known says no more than that something went wrong.
fn read_failure(bytes: &[u8]) -> HolderFailure {
    let endpoint = HolderFailure::Endpoint;
    if bytes == failure_text(endpoint).as_bytes() {
        endpoint
    } else {
        HolderFailure::Instance
    }
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
            let mut pipeline = redis::pipe();
            // What lies there says whose lock it is even when the response to a first sending was
            // lost and the second one found our own lock.
            pipeline
                .cmd("EVAL")
                .arg(TRY_LOCK)
                .arg(2)
                .arg(self.lock_key(key))
                .arg(self.failure_key(key))
                .arg(lock.as_str())
                .arg(millis(ttl));
            let ((failure, holder, ttl_ms),): (LockFound,) = self.connection.ask(&pipeline).await?;
            // A key without a time to live gives -1.
            let remaining = u64::try_from(ttl_ms).ok().map(Duration::from_millis);
            if let Some(failure) = failure {
                let failure = read_failure(&failure);
                return Ok(LockAttempt::Failed { failure, remaining });
            }
            // It is never gone: what comes back is of one moment, in which it was set or was
            // already there.
            let holder = String::from_utf8_lossy(holder.as_deref().unwrap_or_default());
            if *holder == *lock.as_str() {
                return Ok(LockAttempt::Taken);
            }
            Ok(LockAttempt::Held {
                holder: StoreLock::new(holder),
                remaining,
            })
        })
    }

    fn renew_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut pipeline = redis::pipe();
            pipeline
                .cmd("EVAL")
                .arg(RENEW)
                .arg(1)
                .arg(self.lock_key(key))
                .arg(lock.as_str())
                .arg(millis(ttl));
            let (renewed,): (i64,) = self.connection.ask(&pipeline).await?;
            Ok(renewed == 1)
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

    fn leave_failure<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        failure: HolderFailure,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut pipeline = redis::pipe();
            pipeline
                .cmd("EVAL")
                .arg(LEAVE_FAILURE)
                .arg(2)
                .arg(self.lock_key(key))
                .arg(self.failure_key(key))
                .arg(lock.as_str())
                .arg(failure_text(failure))
                .arg(millis(ttl))
                .ignore();
            self.connection.ask::<()>(&pipeline).await
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> StoreKey {
        StoreKey::new("login.example", "client")
    }

    #[test]
    fn what_is_not_a_token_of_this_client_is_not_taken_and_not_quoted() {
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
