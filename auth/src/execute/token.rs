//! The token of a call: put on the request where it belongs there.

use http::header;
use reqwest::Request;

use super::Call;
use crate::error::Error;
use crate::token::Bearer;

impl Call<'_> {
    /// Puts the session's token on the request, where it belongs there.
    pub(super) async fn attach(&mut self, request: &mut Request) -> Result<Option<Bearer>, Error> {
        if !self.facts.auth.is_oauth() {
            return Ok(None);
        }
        let takes_any = !self.need.lasting && !self.need.from_endpoint;
        let bearer = match self.core.provider.ready().filter(|_| takes_any) {
            Some(bearer) => bearer,
            None => Box::pin(self.wait_for_token()).await?,
        };
        self.report.token_generation = Some(bearer.generation);
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer.header.clone());
        Ok(Some(bearer))
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
