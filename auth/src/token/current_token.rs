//! What a 401, and a success after it, say of the current token.

use std::sync::atomic::Ordering;
use std::time::Duration;

use secrecy::SecretString;

use super::cache::{Need, Provider, REMEMBERED_REJECTIONS, same_secret};
use crate::error::AuthError;
use crate::token::access_token::{Bearer, SentToken};

impl Provider {
    /// The token that the API refused to another call, while there is no other for the moment.
    pub(crate) fn last_resort(&self, need: Need, error: &AuthError) -> Option<Bearer> {
        let current = self.current.load();
        let token = current.as_deref().filter(|token| {
            error.is_transient()
                && token.generation() > need.refused
                && token.outlives(self.timing.now(), Duration::ZERO)
        })?;
        tracing::debug!(
            %error,
            generation = token.generation(),
            "no new token for the moment; trying the one that was refused to another call"
        );
        Some(token.into())
    }

    /// Counts a 401 to the token of `generation`, if it is the current one. Gives its number.
    pub(crate) fn count_refusal(&self, generation: u64) -> Option<u32> {
        let current = self.current.load();
        let token = current.as_deref()?;
        (token.generation() == generation).then(|| token.standing().refuse())
    }

    /// Whether the token of `generation` is the current one, and a success came after its refusal
    /// of this number.
    pub(crate) fn is_acquitted_of(&self, generation: u64, refusal: u32) -> bool {
        self.current.load().as_deref().is_some_and(|token| {
            token.generation() == generation && token.standing().is_acquitted_of(refusal)
        })
    }

    /// Notes that the API accepted a token that it had refused before it was sent.
    pub(crate) fn acquit(&self, sent: SentToken) {
        let current = self.current.load();
        let Some(token) = current
            .as_deref()
            .filter(|token| token.generation() == sent.generation)
        else {
            return;
        };
        if !token.standing().acquit(sent.refusals) {
            return;
        }
        let before = sent.generation - 1;
        let revived = self.dead.compare_exchange(
            sent.generation,
            before,
            Ordering::AcqRel,
            Ordering::Acquire,
        );
        if revived.is_ok() {
            self.lock()
                .rejected
                .retain(|rejected| !same_secret(rejected, token.secret()));
            tracing::info!(
                generation = sent.generation,
                "a token that was refused is accepted: it was the operation"
            );
        }
    }

    /// Notes that the API refused the token of `generation`. Newer tokens are not touched.
    pub(crate) fn reject(&self, generation: u64) {
        if self.dead.fetch_max(generation, Ordering::AcqRel) >= generation {
            return;
        }
        let mut state = self.lock();
        if let Some(token) = self.current.load_full()
            && token.generation() == generation
        {
            if state.rejected.len() == REMEMBERED_REJECTIONS {
                state.rejected.pop_front();
            }
            state.rejected.push_back(token.secret().clone());
        }
    }

    /// Notes that something else refused `token`, if it is the current one.
    pub(crate) fn reject_token(&self, token: &SecretString) {
        if let Some(current) = &*self.current.load()
            && same_secret(current.secret(), token)
        {
            current.standing().refuse();
            self.reject(current.generation());
        }
    }
}
