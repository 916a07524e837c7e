//! When tokens are refreshed, and how long failures count.

use std::time::Duration;

use crate::clock::Timing;

/// Longest part of a token's life that the lead may take, so that short-lived tokens are not
/// refreshed all the time.
const LEAD_PART: u32 = 5;
/// Longest part that the jitter may add. Counted apart from the lead: instances with a short-lived
/// token have as much reason not to refresh together.
const JITTER_PART: u32 = 20;

#[derive(Clone, Debug)]
pub(crate) struct RefreshOptions {
    /// How long before expiry the background refresh starts.
    pub(crate) lead: Duration,
    /// How much earlier than that it may start, at random.
    pub(crate) jitter: Duration,
    /// How long a permanent failure is remembered, and the endpoint not asked again.
    pub(crate) failure_memory: Duration,
    /// The longest time that an endpoint's own wish to be left alone is kept.
    pub(crate) longest_hold: Duration,
}

impl RefreshOptions {
    /// How long before its end a token that lives for `life` is refreshed.
    pub(crate) fn lead_for(&self, life: Duration, timing: &Timing) -> Duration {
        self.lead.min(life / LEAD_PART) + timing.up_to(self.jitter.min(life / JITTER_PART))
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::{Randomness, TokioClock};

    #[derive(Debug)]
    struct Always(f64);

    impl Randomness for Always {
        fn fraction(&self) -> f64 {
            self.0
        }
    }

    fn lead(life: u64, fraction: f64) -> Duration {
        let timing = Timing::new(Arc::new(TokioClock), Arc::new(Always(fraction)));
        RefreshOptions::default().lead_for(Duration::from_secs(life), &timing)
    }

    #[test]
    fn jitter_is_not_swallowed_for_short_lived_tokens() {
        for (life, least, most) in [(3600, 30, 40), (200, 30, 40), (100, 20, 25), (20, 4, 5)] {
            assert_eq!(lead(life, 0.0), Duration::from_secs(least), "{life}");
            assert_eq!(lead(life, 1.0), Duration::from_secs(most), "{life}");
        }
    }

    #[test]
    fn the_longest_lead_and_jitter_do_not_overflow() {
        let options = RefreshOptions {
            lead: Duration::MAX,
            jitter: Duration::MAX,
            ..RefreshOptions::default()
        };
        let life = Duration::from_hours(1);
        assert!(options.lead_for(life, &Timing::default()) < life / 2);
        assert!(options.reserve_for(life) < life / 2);
    }
}
