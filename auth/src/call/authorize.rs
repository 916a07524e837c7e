//! The token of a call.

use crate::call::Call;
use crate::clock::Elapsed;
use crate::error::Error;
use crate::token::access_token::Bearer;

/// There is no token that can be used at once.
pub(super) struct MustWait;

impl Call<'_> {
    /// The token for the request, where one belongs there, if that takes no waiting.
    pub(super) fn ready_token(&self) -> Result<Option<Bearer>, MustWait> {
        if !self.facts.auth.is_oauth() {
            return Ok(None);
        }
        if self.need.lasting || self.need.from_endpoint {
            return Err(MustWait);
        }
        self.core.tokens.ready(self.now()).map(Some).ok_or(MustWait)
    }

    /// The token for the request, where one belongs there.
    pub(super) async fn token(&self) -> Result<Option<Bearer>, Error> {
        match self.ready_token() {
            Ok(bearer) => Ok(bearer),
            Err(MustWait) => self.wait_for_token().await.map(Some),
        }
    }

    async fn wait_for_token(&self) -> Result<Bearer, Error> {
        let tokens = &self.core.tokens;
        let timing = &self.core.timing;
        if self.need.lasting
            && let Some(left) = tokens.life_left(timing.now())
        {
            // A token with little time is better than none, as long as there is some: of it, and of
            // the call's own.
            let wait = self.time.left().map_or(left, |own| own.min(left)) / 2;
            match timing.within(wait, tokens.bearer(self.need)).await {
                Ok(bearer) => return Ok(bearer?),
                Err(Elapsed) => {
                    if let Some(bearer) = tokens.ready(timing.now()) {
                        return Ok(bearer);
                    }
                }
            }
        }
        let next = self
            .time
            .within(tokens.bearer(self.need), "waiting for a token");
        let Some(deadline) = self.time.deadline() else {
            return Ok(next.await??);
        };
        tokio::select! {
            // A token that is there wins over a wait that is known.
            biased;
            bearer = next => Ok(bearer??),
            // Failing now with the reason tells more, and sooner, than the end of the call's time.
            failure = tokens.waits_beyond(deadline) => tokens
                .last_resort(self.need, &failure)
                .ok_or_else(|| failure.into()),
        }
    }
}
