//! When tokens are refreshed, and how long failures count.

use std::time::Duration;

use crate::clock::Timing;

/// Longest part of a token's life that the lead may take, so that short-lived tokens are not
/// refreshed all the time.
const LEAD_PART: u32 = 5;

#[derive(Clone, Debug)]
pub(crate) struct RefreshOptions {
    /// How long before expiry the background refresh starts.
    pub(crate) lead: Duration,
    /// How much earlier than that it may start, at random.
    pub(crate) jitter: Duration,
    /// How long a permanent failure answers callers without asking the endpoint again.
    pub(crate) failure_memory: Duration,
    /// The longest time that an endpoint's own wish to be left alone is kept.
    pub(crate) longest_hold: Duration,
}

impl RefreshOptions {
    /// How long before its end a token that lives for `life` is refreshed.
    pub(crate) fn lead_for(&self, life: Duration, timing: &Timing) -> Duration {
        (self.lead + timing.up_to(self.jitter)).min(life / LEAD_PART)
    }

    /// The time a token must have left to carry a body that can be sent only once.
    pub(crate) fn reserve_for(&self, life: Duration) -> Duration {
        self.lead.min(life / LEAD_PART)
    }
}

impl Default for RefreshOptions {
    fn default() -> Self {
        Self {
            lead: Duration::from_secs(30),
            jitter: Duration::from_secs(10),
            failure_memory: Duration::from_secs(10),
            longest_hold: Duration::from_mins(3),
        }
    }
}
