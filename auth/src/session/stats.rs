//! Counters of what a session did.

use std::sync::atomic::{AtomicU64, Ordering};

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
    /// Answers with status 401 to a request that carried the session's token.
    pub unauthorized: u64,
    /// Answers with status 429.
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

/// One counter.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: u64) {
        // Counters are read for people; nothing is decided by their order.
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

macro_rules! counters {
    ($($name:ident),* $(,)?) => {
        /// The live counters behind [`Stats`].
        #[derive(Debug, Default)]
        pub(crate) struct Counters {
            $(pub(crate) $name: Counter,)*
        }

        impl Counters {
            pub(crate) fn snapshot(&self) -> Stats {
                Stats {
                    $($name: self.$name.get(),)*
                }
            }
        }
    };
}

counters!(
    calls,
    attempts,
    resends,
    retries,
    replays,
    unauthorized,
    rate_limited,
    cool_downs,
    held_back,
    budget_exhausted,
    failures,
    token_requests,
    tokens,
    tokens_from_store,
    sign_in_failures,
    refreshes_at_start,
    refreshes_ahead,
    refreshes_at_expiry,
    refreshes_after_401,
    refreshes_after_rotation,
    store_failures,
);
