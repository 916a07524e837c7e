//! The token of a call: put on the request where it belongs there.

use http::header;
use reqwest::Request;

use super::Call;
use crate::error::Error;
use crate::token::Bearer;

/// There is no token that can be used at once.
pub(super) struct MustWait;

impl Call<'_> {
    /// Puts the session's token on the request, where it belongs there, if that takes no waiting.
    pub(super) fn attach_ready(
        &mut self,
        request: &mut Request,
    ) -> Result<Option<Bearer>, MustWait> {
        if !self.facts.auth.is_oauth() {
            return Ok(None);
        }
        if self.need.lasting || self.need.from_endpoint {
            return Err(MustWait);
        }
        let bearer = self.core.provider.ready(self.now()).ok_or(MustWait)?;
        Ok(Some(self.put(bearer, request)))
    }

    fn put(&mut self, bearer: Bearer, request: &mut Request) -> Bearer {
        self.report.token_generation = Some(bearer.generation);
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer.header.clone());
        bearer
    }

    /// Puts the session's token on the request, where it belongs there.
    pub(super) async fn attach(&mut self, request: &mut Request) -> Result<Option<Bearer>, Error> {
        if let Ok(bearer) = self.attach_ready(request) {
            return Ok(bearer);
        }
        let bearer = self.wait_for_token().await?;
        Ok(Some(self.put(bearer, request)))
    }

    async fn wait_for_token(&self) -> Result<Bearer, Error> {
        let provider = &self.core.provider;
        let next = self
            .time
            .within(provider.bearer(self.need), "waiting for a token");
        let Some(deadline) = self.time.deadline() else {
            return Ok(next.await??);
        };
        tokio::select! {
            // A token that is there wins over a wait that is known.
            biased;
            bearer = next => Ok(bearer??),
            // Failing now with the reason tells more, and sooner, than the end of the call's time.
            failure = provider.waits_beyond(deadline) => Err(failure.into()),
        }
    }
}
