//! Getting one new token: the work that the provider's single flight does.
//!
//! Asks the token store first, where there is one, then the token source, and accepts only a token
//! that has the scopes the session requires.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use secrecy::SecretString;
use tokio::sync::watch;

use crate::clock::Timing;
use crate::counters::Counters;
use crate::error::{AuthError, AuthErrorKind};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use crate::oauth::scopes::{RequiredScopes, jwt_lifetime};
use crate::oauth::source::TokenSource;
use crate::token::shared::{SharedTokens, Wanted};

/// The epoch of a session that is gone.
const CLOSED: u64 = u64::MAX;

/// What made a refresh necessary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// There was no token yet.
    Start,
    /// The token is about to expire; nobody waits.
    Ahead,
    /// A call found the token expired, or too close to it.
    Expiry,
    /// The API refused the token.
    Unauthorized,
    /// The credentials were rotated.
    Rotation,
}

impl Trigger {
    pub(crate) fn count(self, counters: &Counters) {
        match self {
            Self::Start => counters.refreshes_at_start.add(1),
            Self::Ahead => counters.refreshes_ahead.add(1),
            Self::Expiry => counters.refreshes_at_expiry.add(1),
            Self::Unauthorized => counters.refreshes_after_401.add(1),
            Self::Rotation => counters.refreshes_after_rotation.add(1),
        }
    }
}

/// The source in use. The epoch tells a source from the one before it.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) source: Arc<dyn TokenSource>,
    pub(crate) epoch: u64,
}

impl Slot {
    /// Whether the session is gone.
    pub(crate) fn is_closed(&self) -> bool {
        self.epoch == CLOSED
    }
}

/// A new token, before it has a generation.
#[derive(Debug)]
pub(crate) struct Obtained {
    pub(crate) response: TokenResponse,
    /// Whether it came out of the token store.
    pub(crate) shared: bool,
    /// How long ago it was issued, where that is known of one out of the store.
    pub(crate) age: Option<Duration>,
}

impl Obtained {
    pub(crate) fn from_endpoint(response: TokenResponse) -> Self {
        Self {
            response,
            shared: false,
            age: None,
        }
    }
}

/// What the provider knows of the tokens before.
#[derive(Debug, Default)]
pub(crate) struct Past {
    /// Tokens that the API refused, newest last.
    pub(crate) rejected: Vec<SecretString>,
    /// The token in use and the life it has left.
    pub(crate) current: Option<(SecretString, Option<Duration>)>,
    /// Whether to go straight to the source because the store gave a dead token.
    pub(crate) distrust_store: bool,
}

/// How often a refresh asks the endpoint, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tries {
    /// As often as the policy allows.
    All,
    One,
}

/// Everything that a refresh needs; outlives no session but for a fetch that must not be cut off.
#[derive(Debug)]
pub(crate) struct Refresher {
    pub(crate) slot: watch::Sender<Slot>,
    pub(crate) endpoint: TokenClient,
    pub(crate) shared: Option<SharedTokens>,
    pub(crate) scopes: RequiredScopes,
    pub(crate) startup_jitter: Duration,
    pub(crate) timing: Timing,
}

impl Refresher {
    /// Whether the source of `epoch` is no longer the one in use.
    pub(crate) fn is_replaced(&self, epoch: u64) -> bool {
        self.slot.borrow().epoch != epoch
    }

    /// Lets what is under way know that nobody wants it any more.
    pub(crate) fn close(&self) {
        self.slot.send_modify(|slot| slot.epoch = CLOSED);
    }

    /// Gets one token from the slot's source.
    ///
    /// Never dropped half-way: a rotation, or the end of the session, makes it end early where that
    /// loses nothing, and then it still frees the store's lock.
    pub(crate) async fn obtain(
        &self,
        slot: &Slot,
        trigger: Trigger,
        past: &Past,
    ) -> Result<Obtained, AuthError> {
        if trigger == Trigger::Start {
            let jitter = self.timing.up_to(self.startup_jitter);
            tokio::select! {
                biased;
                () = self.timing.sleep(jitter) => {}
                () = self.replaced(slot.epoch) => return Err(AuthError::obsolete()),
            }
        }
        let (Some(shared), Some(share_id)) = (&self.shared, slot.source.share_id()) else {
            let response = self.fetch(slot, Tries::All).await?;
            return Ok(Obtained::from_endpoint(response));
        };
        let wanted = Wanted {
            past,
            trigger,
            scopes: &self.scopes,
            is_obsolete: &|| self.is_replaced(slot.epoch),
        };
        let fetch = |tries| self.fetch(slot, tries);
        shared.obtain(&share_id, &wanted, fetch).await
    }

    async fn fetch(&self, slot: &Slot, tries: Tries) -> Result<TokenResponse, AuthError> {
        let asked = self.timing.now();
        let once = match tries {
            Tries::All => None,
            Tries::One => Some(self.endpoint.without_retries()),
        };
        let endpoint = once.as_ref().unwrap_or(&self.endpoint);
        // In the future, so that a panic while it is made is caught too.
        let fetched = AssertUnwindSafe(async { slot.source.fetch(endpoint).await });
        let mut response = tokio::select! {
            biased;
            fetched = fetched.catch_unwind() => fetched.unwrap_or_else(|_| Err(panicked()))?,
            () = self.replaced(slot.epoch), if slot.source.may_be_cut_off() => {
                return Err(AuthError::obsolete());
            }
        };
        response.requested_at.get_or_insert(asked);
        // Of a token from elsewhere nobody knows how old it is: its whole life is not before it.
        if response.lifetime.is_none() && response.attempts > 0 {
            response.lifetime = jwt_lifetime(&response.access_token);
        }
        self.scopes
            .check(response.scope.as_deref(), &response.access_token)
            .map_err(|error| match response.attempts {
                // It came from elsewhere.
                0 => error,
                attempts => error.with_endpoint(&self.endpoint.url, attempts),
            })?;
        Ok(response)
    }

    async fn replaced(&self, epoch: u64) {
        let mut slots = self.slot.subscribe();
        // The sender is `self`, so it is still there.
        let _ = slots.wait_for(|slot| slot.epoch != epoch).await;
    }
}

pub(crate) fn panicked() -> AuthError {
    AuthError::new(AuthErrorKind::Provider, "the token source panicked")
}
