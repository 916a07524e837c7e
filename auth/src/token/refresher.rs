//! Getting one new token from the token source.
//!
//! Accepts only a token that has the scopes the session requires.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use crate::clock::Timing;
use crate::error::auth::{AuthError, AuthErrorKind};
use crate::oauth::endpoint::TokenClient;
use crate::oauth::response::TokenResponse;
use crate::oauth::scopes::{RequiredScopes, jwt_lifetime};
use crate::token::refresh_request::{Obtained, Refresh, RefreshRequest, Tries, Trigger};

/// Asks the token source.
#[derive(Debug)]
pub(crate) struct Refresher {
    pub(crate) endpoint: TokenClient,
    pub(crate) scopes: RequiredScopes,
    /// How far instances that start together are spread.
    pub(crate) startup_jitter: Duration,
    pub(crate) timing: Timing,
}

impl Refresh for Refresher {
    fn obtain<'a>(
        &'a self,
        request: &'a RefreshRequest<'a>,
    ) -> BoxFuture<'a, Result<Obtained, AuthError>> {
        Box::pin(async move {
            self.spread_start(request).await?;
            let response = self.fetch(request, Tries::All).await?;
            Ok(Obtained::from_endpoint(response))
        })
    }

    fn waits_beyond(&self, deadline: Instant) -> BoxFuture<'_, AuthError> {
        Box::pin(self.endpoint.waits_beyond(deadline))
    }
}

impl Refresher {
    /// Waits a random moment before the very first token.
    pub(crate) async fn spread_start(&self, request: &RefreshRequest<'_>) -> Result<(), AuthError> {
        if request.trigger != Trigger::Start {
            return Ok(());
        }
        let jitter = self.timing.up_to(self.startup_jitter);
        tokio::select! {
            biased;
            () = self.timing.sleep(jitter) => Ok(()),
            () = request.from.replaced() => Err(AuthError::obsolete()),
        }
    }

    /// Asks the source once, which asks the endpoint as often as `tries` allows.
    pub(crate) async fn fetch(
        &self,
        request: &RefreshRequest<'_>,
        tries: Tries,
    ) -> Result<TokenResponse, AuthError> {
        let asked = self.timing.now();
        let once = match tries {
            Tries::All => None,
            Tries::One => Some(self.endpoint.without_retries()),
        };
        let endpoint = once.as_ref().unwrap_or(&self.endpoint);
        let source = &request.from.source;
        // In the future, so that a panic while it is made is caught too.
        let fetched = AssertUnwindSafe(async { source.fetch(endpoint).await });
        let mut response = tokio::select! {
            biased;
            fetched = fetched.catch_unwind() => fetched.unwrap_or_else(|_| Err(panicked()))?,
            () = request.from.replaced(), if source.is_cancel_safe() => {
                return Err(AuthError::obsolete());
            }
        };
        response.requested_at.get_or_insert(asked);
        // Of a token from elsewhere nobody knows how old it is: its whole life is not before it.
        if response.lifetime.is_none() && response.attempts.is_some() {
            response.lifetime = jwt_lifetime(&response.access_token);
        }
        self.scopes
            .check(response.scope.as_deref(), &response.access_token)
            .map_err(|error| match response.attempts {
                None => error,
                Some(attempts) => error.with_endpoint(&self.endpoint.url, attempts),
            })?;
        Ok(response)
    }
}

/// For a source or a store of the user's own that panicked.
pub(crate) fn panicked() -> AuthError {
    AuthError::new(AuthErrorKind::Provider, "the token source panicked")
}
