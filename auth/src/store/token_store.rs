//! What a token store is: a value with a time to live, and a lock beside it.

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

/// Where instances leave a token for each other.
///
/// A store responds quickly, or with an error; it does not retry. It is called by one refresh at
/// a time in each session, and by many processes at once.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// The token under `key`, or `None` when there is none or its life is over.
    ///
    /// # Errors
    /// When the store does not respond, or holds something that is not a token.
    fn load<'a>(
        &'a self,
        key: &'a StoreKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>>;

    /// Puts the token in place of whatever is there, for as long as it lives.
    ///
    /// # Errors
    /// When the store does not respond, or does not do it.
    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        token: &'a StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Tries to become the one instance that refreshes, by putting `lock` where no other lies; does
    /// not wait. A lock that lies there already and is the same one is the caller's.
    ///
    /// The lock frees itself after `ttl`, so that an instance that dies does not block the others. It
    /// is the caller who makes it up, so that one whose response was lost can be freed all the same.
    ///
    /// # Errors
    /// When the store does not respond, or does not do it.
    fn try_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<LockAttempt, StoreError>>;

    /// Keeps the lock for `ttl` from now, if it is still the caller's. Says whether it is.
    ///
    /// # Errors
    /// When the store does not respond, or does not do it.
    fn renew_lock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Frees the lock if it is still the caller's, and does nothing otherwise.
    ///
    /// # Errors
    /// When the store does not respond, or does not do it.
    fn unlock<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Frees the lock if it is still the caller's, and leaves word in its place, for `ttl`, that its
    /// holder failed: until then, [`try_lock`](Self::try_lock) gives [`LockAttempt::Failed`] to all,
    /// so that those who wait do not take the lock one after the other to hear the same.
    ///
    /// By default the lock is freed, and no word left: each of those who wait then finds out for
    /// itself.
    ///
    /// # Errors
    /// When the store does not respond, or does not do it.
    fn leave_failure<'a>(
        &'a self,
        key: &'a StoreKey,
        lock: &'a StoreLock,
        failure: HolderFailure,
        ttl: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let _ = (failure, ttl);
        self.unlock(key, lock)
    }
}

/// Under which name a token is shared: one for each OAuth client of each region.
///
/// A hash, so that a key listing shows neither; it holds nothing of the secret, so instances
/// that already have a rotated secret and those that do not yet keep sharing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StoreKey(pub(super) String);

impl StoreKey {
    /// The key of one client at one token endpoint: host, port unless it is the usual one, and
    /// path, such as `login.mypurecloud.com/oauth/token`. Two gateways on one host may lead to two
    /// organisations, so the host alone is not enough.
    pub fn new(endpoint: &str, share_id: &str) -> Self {
        let digest = Sha256::new()
            .chain_update(endpoint)
            // Neither an address nor an id can hold it, so two pairs never hash the same text.
            .chain_update([0])
            .chain_update(share_id)
            .finalize();
        Self(format!("{digest:x}"))
    }
}

impl fmt::Display for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A token as it is shared.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StoredToken {
    /// The access token. Never shown.
    pub access_token: SecretString,
    /// How long it still lives.
    pub remaining: Duration,
    /// The scopes that the token endpoint stated, separated by blanks.
    pub scope: Option<String>,
    /// How long ago it was issued, where the store keeps that. An operation that rejects a token
    /// which was issued a moment ago is known to reject any, and costs the fleet no other.
    pub age: Option<Duration>,
}

impl StoredToken {
    /// A token that lives for `remaining`.
    pub fn new(access_token: impl Into<SecretString>, remaining: Duration) -> Self {
        Self {
            access_token: access_token.into(),
            remaining,
            scope: None,
            age: None,
        }
    }

    /// Sets the scopes.
    #[must_use]
    pub fn with_scope(mut self, scope: Option<String>) -> Self {
        self.scope = scope;
        self
    }

    /// Sets how long ago it was issued.
    #[must_use]
    pub fn with_age(mut self, age: Duration) -> Self {
        self.age = Some(age);
        self
    }
}

/// What [`TokenStore::try_lock`] came to.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockAttempt {
    /// The lock is the caller's, who refreshes now.
    Taken,
    /// Another instance is at it.
    Held {
        /// That instance's lock, which tells one holder from the next.
        holder: StoreLock,
        /// How long the lock lives unless it is renewed. `None`: for ever, so it is not from here.
        remaining: Option<Duration>,
    },
    /// Another instance was at it a moment ago, and failed. The lock is nobody's.
    Failed {
        /// What that instance [left](TokenStore::leave_failure).
        failure: HolderFailure,
        /// How long it is left for. `None`: for ever, so it is not from here.
        remaining: Option<Duration>,
    },
}

/// What the holder of a lock failed of. A hint and no proof: no sign-in fails by it, since what lies in
/// a store may be wrong.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderFailure {
    /// The token endpoint itself refused, after all that the holder may try: the others ask it once,
    /// without retries.
    Endpoint,
    /// Perhaps only that instance has trouble, as with its network: the others try for themselves.
    Instance,
}

impl LockAttempt {
    /// Whether the lock is the caller's.
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Taken)
    }
}

/// Proof of holding the lock: a random value that tells one holder from the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreLock(String);

impl StoreLock {
    /// A lock with the given value.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// A lock that no one else has.
    #[cfg_attr(
        not(test),
        expect(clippy::disallowed_methods, reason = "no test wants two alike")
    )]
    pub fn random() -> Self {
        Self(format!("{:032x}", rand::random::<u128>()))
    }

    /// The value.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a store could not help. Never holds what the store responded, which may be a token.
#[derive(Debug, thiserror::Error)]
#[error("the token store {what}")]
pub struct StoreError {
    what: String,
    not_a_token: bool,
    #[source]
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl StoreError {
    /// An error that reads `the token store {what}`.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            not_a_token: false,
            source: None,
        }
    }

    /// The error for something that lies where the token should and is none. The session then puts
    /// the next token in its place; a store that fails in any other way is left alone for a while.
    pub fn not_a_token() -> Self {
        Self {
            not_a_token: true,
            ..Self::new("holds something that is not a token of this client")
        }
    }

    /// Whether the store works, and what it holds is not a token.
    pub fn is_not_a_token(&self) -> bool {
        self.not_a_token
    }

    /// Adds the cause. It must not quote values of the store.
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_of_one_client_in_one_region_and_shows_neither() {
        let key = StoreKey::new("login.mypurecloud.com", "the-client");
        assert_ne!(
            key,
            StoreKey::new("login.mypurecloud.com:8443", "the-client")
        );
        assert_ne!(
            key,
            StoreKey::new("login.mypurecloud.com/gateway", "the-client")
        );
        assert_ne!(key, StoreKey::new("login.mypurecloud.ie", "the-client"));
        assert_ne!(key, StoreKey::new("login.mypurecloud.com", "another"));
        assert_ne!(StoreKey::new("ab", "c"), StoreKey::new("a", "bc"));
        assert!(!key.to_string().contains("the-client"));
        assert!(!format!("{key:?}").contains("mypurecloud"));
    }

    #[test]
    fn a_stored_token_is_not_shown() {
        let token = StoredToken::new("hunter2", Duration::from_secs(1));
        assert!(!format!("{token:?}").contains("hunter2"));
    }
}
