//! Counters of what a session did.

use crate::counters::Counters;

/// What a session did so far. Read with `Session::stats`; counters only grow.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Calls of `Session::execute`.
    pub calls: u64,
    /// API requests sent, counting every retry and replay.
    pub attempts: u64,
    /// API requests sent again at once because no server had looked at them; they are no attempts.
    pub resends: u64,
    /// API requests repeated by the retry policy.
    pub retries: u64,
    /// Requests sent again with a new token after a 401.
    pub replays: u64,
    /// Responses with status 401 to a request that carried the session's token.
    pub unauthorized: u64,
    /// Responses with status 429.
    pub rate_limited: u64,
    /// How often the session cooled down, or a cool-down was made longer.
    pub cool_downs: u64,
    /// Calls that waited for a cool-down, for pacing or for room below the limit.
    pub held_back: u64,
    /// Retries that were not made because the budget was used up.
    pub budget_exhausted: u64,
    /// Calls that ended in an error of the session.
    pub failures: u64,
    /// HTTP requests to the token endpoint, counting every retry.
    pub token_requests: u64,
    /// Tokens obtained, from the endpoint or from a token store.
    pub tokens: u64,
    /// Tokens that another instance had left in the token store.
    pub tokens_from_store: u64,
    /// Sign-ins that failed after their retries.
    pub sign_in_failures: u64,
    /// Refreshes because there was no token yet.
    pub refreshes_at_start: u64,
    /// Refreshes ahead of expiry, in the background.
    pub refreshes_ahead: u64,
    /// Refreshes because a call found the token expired.
    pub refreshes_at_expiry: u64,
    /// Refreshes because the API refused the token.
    pub refreshes_after_401: u64,
    /// Refreshes because the credentials were rotated.
    pub refreshes_after_rotation: u64,
    /// Times that the token store did not help.
    pub store_failures: u64,
}

impl Stats {
    /// What the counters show now.
    pub(crate) fn of(counters: &Counters) -> Self {
        Self {
            calls: counters.calls.get(),
            attempts: counters.attempts.get(),
            resends: counters.resends.get(),
            retries: counters.retries.get(),
            replays: counters.replays.get(),
            unauthorized: counters.unauthorized.get(),
            rate_limited: counters.rate_limited.get(),
            cool_downs: counters.cool_downs.get(),
            held_back: counters.held_back.get(),
            budget_exhausted: counters.budget_exhausted.get(),
            failures: counters.failures.get(),
            token_requests: counters.token_requests.get(),
            tokens: counters.tokens.get(),
            tokens_from_store: counters.tokens_from_store.get(),
            sign_in_failures: counters.sign_in_failures.get(),
            refreshes_at_start: counters.refreshes_at_start.get(),
            refreshes_ahead: counters.refreshes_ahead.get(),
            refreshes_at_expiry: counters.refreshes_at_expiry.get(),
            refreshes_after_401: counters.refreshes_after_401.get(),
            refreshes_after_rotation: counters.refreshes_after_rotation.get(),
            store_failures: counters.store_failures.get(),
        }
    }
}
