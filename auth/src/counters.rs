//! The live counters of a session, which every room adds to. `session::stats` shows them to users.
//!
//! It uses no other room.

use std::sync::atomic::{AtomicU64, Ordering};

/// One counter.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: u64) {
        // Counters are read for people; nothing is decided by their order.
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// One counter for each field of `Stats`.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) calls: Counter,
    pub(crate) attempts: Counter,
    pub(crate) resends: Counter,
    pub(crate) retries: Counter,
    pub(crate) replays: Counter,
    pub(crate) unauthorized: Counter,
    pub(crate) rate_limited: Counter,
    pub(crate) cool_downs: Counter,
    pub(crate) held_back: Counter,
    pub(crate) budget_exhausted: Counter,
    pub(crate) failures: Counter,
    pub(crate) token_requests: Counter,
    pub(crate) tokens: Counter,
    pub(crate) tokens_from_store: Counter,
    pub(crate) sign_in_failures: Counter,
    pub(crate) refreshes_at_start: Counter,
    pub(crate) refreshes_ahead: Counter,
    pub(crate) refreshes_at_expiry: Counter,
    pub(crate) refreshes_after_401: Counter,
    pub(crate) refreshes_after_rotation: Counter,
    pub(crate) store_failures: Counter,
}
