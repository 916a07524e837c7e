//! Getting one new token: the work that the provider's single flight does.
//!
//! Asks the token store first, where there is one, then the token source, and accepts only a token
//! that has the scopes the session requires.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::watch;

use crate::clock::Timing;
use crate::error::AuthError;
use crate::scopes::{RequiredScopes, jwt_lifetime};
use crate::shared_token::{SharedTokens, Wanted};
use crate::stats::Counters;
use crate::token::TokenResponse;
use crate::token_request::TokenClient;
use crate::token_source::TokenSource;

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

/// A new token, before it has a generation.
#[derive(Debug)]
pub(crate) struct Obtained {
    pub(crate) response: TokenResponse,
    pub(crate) shared: bool,
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

/// Everything that a refresh needs; outlives no session.
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
    /// Gets one token from `source`.
    pub(crate) async fn obtain(
        &self,
        source: &dyn TokenSource,
        trigger: Trigger,
        past: &Past,
    ) -> Result<Obtained, AuthError> {
        if trigger == Trigger::Start {
            self.timing
                .sleep(self.timing.up_to(self.startup_jitter))
                .await;
        }
        let (Some(shared), Some(share_id)) = (&self.shared, source.share_id()) else {
            let response = self.fetch(source).await?;
            return Ok(Obtained {
                response,
                shared: false,
            });
        };
        let wanted = Wanted {
            past,
            trigger,
            scopes: &self.scopes,
        };
        shared
            .obtain(&share_id, &wanted, || self.fetch(source))
            .await
    }

    async fn fetch(&self, source: &dyn TokenSource) -> Result<TokenResponse, AuthError> {
        let asked = self.timing.now();
        let mut response = source.fetch(&self.endpoint).await?;
        response.requested_at.get_or_insert(asked);
        if response.lifetime.is_none() {
            response.lifetime = jwt_lifetime(&response.access_token);
        }
        self.scopes
            .check(response.scope.as_deref(), &response.access_token)?;
        Ok(response)
    }
}
