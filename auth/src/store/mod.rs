//! Sharing one token among instances.
//!
//! The token endpoint limits how often tokens are issued, so a fleet in which every process
//! signs in by itself locks itself out when all of them start together. A [`TokenStore`] holds
//! the token for all: whoever gets the lock refreshes, the others take the result.
//!
//! - [`MemoryStore`] shares among sessions of one process.
//! - `RedisStore` (cargo feature `redis`) shares among processes and machines.
//! - Anything else that can hold a value with a time to live: implement [`TokenStore`].
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//! use genesys_cloud_auth::store::{MemoryStore, StoreKey, StoreLock, StoredToken, TokenStore};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), genesys_cloud_auth::store::StoreError> {
//! let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
//! let key = StoreKey::new("login.mypurecloud.com", "client-id");
//! let lock = StoreLock::random();
//! let attempt = store.try_lock(&key, &lock, Duration::from_secs(10)).await?;
//! assert!(attempt.is_taken());
//! store.save(&key, &StoredToken::new("the token", Duration::from_secs(86_400))).await?;
//! assert!(store.load(&key).await?.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! A store is a helper and never a condition: the session bounds every call to it in time, and
//! signs in alone when the store is dead, slow, or holds something that is not a token. Tokens are
//! shared, failures are not: where the endpoint refused the instance that has the lock, each of the
//! others that wait asks it once, without retries, since a word in a store proves nothing.
//!
//! Life is always passed as time left and never as a time of day: the clocks of two machines
//! differ, and what is left does not.
//!
//! This room decides what a store is and when one is left alone (`circuit_breaker`); who signs in, and
//! who waits, is decided in `token::shared`. It may use `clock`, `counters` and `error`.

pub(crate) mod circuit_breaker;
mod memory;
#[cfg(feature = "redis")]
mod redis;
pub(crate) mod token_store;

pub use self::memory::MemoryStore;
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisStoreBuilder};
pub use self::token_store::{
    HolderFailure, LockAttempt, StoreError, StoreKey, StoreLock, StoredToken, TokenStore,
};
