//! How long to wait when the server does not say.
//!
//! Own arithmetic, where `backon` would be the crate to use: its jitter adds to the delay and draws
//! from a generator of its own, and here the delay is the upper end and chance is injected.

use std::time::Duration;

use crate::clock::Timing;
use crate::limits::retry::policy::RetryPolicy;

/// Full jitter may draw next to nothing; a retry that is no wait at all would spin.
const SHORTEST: Duration = Duration::from_millis(20);

/// The wait before retry number `retry`, counted from zero.
pub(crate) fn delay(policy: &RetryPolicy, retry: u32, timing: &Timing) -> Duration {
    let doubled = 2_u32
        .checked_pow(retry)
        .and_then(|factor| policy.initial_delay.checked_mul(factor))
        .unwrap_or(policy.max_delay);
    let longest = doubled.min(policy.max_delay);
    timing.up_to(longest).max(SHORTEST.min(longest))
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

    fn delays(fraction: f64) -> Vec<u128> {
        let timing = Timing::new(Arc::new(TokioClock), Arc::new(Always(fraction)));
        (0..5)
            .map(|retry| delay(&RetryPolicy::default(), retry, &timing).as_millis())
            .collect()
    }

    #[test]
    fn doubles_up_to_the_longest_delay() {
        assert_eq!(delays(1.0), [1000, 2000, 4000, 5000, 5000]);
    }

    #[test]
    fn jitter_is_full_and_never_spins() {
        assert_eq!(delays(0.5), [500, 1000, 2000, 2500, 2500]);
        assert_eq!(delays(0.0), [20, 20, 20, 20, 20]);
    }

    #[test]
    fn a_late_retry_does_not_overflow() {
        let timing = Timing::new(Arc::new(TokioClock), Arc::new(Always(1.0)));
        let policy = RetryPolicy::default().initial_delay(Duration::MAX);
        assert_eq!(delay(&policy, u32::MAX, &timing), Duration::from_secs(5));
    }
}
