//! How long an instance waits for the one that has the lock: for as long as that one lives, which it
//! shows by renewing, and for a lock's own time beyond.

use std::time::{Duration, Instant};

use crate::store::token_store::StoreLock;
use crate::token::shared::failure::LONGEST_LEFT;

/// The time between two looks at the store while another instance refreshes: half of it fixed, the
/// other half drawn.
pub(super) const POLL: Duration = Duration::from_millis(100);
/// A lock is renewed, so it never has to live longer than this.
pub(super) const LONGEST_LOCK: Duration = Duration::from_mins(1);
/// No holder waits longer: for the longest `Retry-After`, and for a lock of one that was killed.
const LONGEST_HOLD: Duration = LONGEST_LEFT.saturating_add(LONGEST_LOCK);

/// The wait of one refresh for those that have the lock.
pub(super) struct Patience {
    lock_ttl: Duration,
    holder: Option<StoreLock>,
    /// When the lock ends, as of the last look.
    ends: Option<Instant>,
    deadline: Instant,
    /// Whatever the store says of holders: it may be wrong.
    last: Instant,
}

impl Patience {
    pub(super) fn new(now: Instant, lock_ttl: Duration) -> Self {
        Self {
            lock_ttl,
            holder: None,
            ends: None,
            deadline: now + lock_ttl + POLL,
            last: now + LONGEST_HOLD,
        }
    }

    /// Whether to go on waiting, now that `holder` was seen, whose lock lives for `remaining`.
    pub(super) fn lasts(
        &mut self,
        now: Instant,
        holder: StoreLock,
        remaining: Option<Duration>,
    ) -> bool {
        // No lock of ours lives longer: whatever does is not renewed by anyone.
        let remaining = remaining.filter(|left| *left <= LONGEST_LOCK);
        let ends = remaining.map(|left| now + left);
        let changed = self.holder.as_ref() != Some(&holder);
        // Later by a poll and more, or it may be the same end read at another moment.
        let renewed = ends
            .zip(self.ends)
            .is_some_and(|(new, old)| new > old + 2 * POLL);
        if changed || renewed {
            // Another instance's lock may be longer-lived than ours.
            let life = remaining.unwrap_or_default().max(self.lock_ttl);
            // Longer than the lock can live, so that the end of a dead holder's lock hands over to
            // one waiter instead of sending all of them to the endpoint.
            self.deadline = now + life + POLL;
            self.holder = Some(holder);
            self.ends = ends;
        }
        now < self.deadline.min(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const TTL: Duration = Duration::from_secs(12);

    fn lock(name: &str) -> StoreLock {
        StoreLock::new(name)
    }

    #[test]
    fn a_holder_that_renews_is_waited_for_and_one_that_does_not_is_not() {
        let start = Instant::now();
        let mut patience = Patience::new(start, TTL);
        for round in 0..5 {
            let now = start + round * 10 * SECOND;
            assert!(patience.lasts(now, lock("a"), Some(TTL)), "{round}");
        }
        let last = start + 40 * SECOND;
        assert!(patience.lasts(last + TTL, lock("a"), Some(Duration::ZERO)));
        assert!(!patience.lasts(last + TTL + POLL, lock("a"), Some(Duration::ZERO)));
    }

    #[test]
    fn a_lock_without_an_end_and_one_holder_after_the_other_are_not_waited_for_for_ever() {
        let start = Instant::now();
        let mut patience = Patience::new(start, TTL);
        assert!(patience.lasts(start, lock("a"), None));
        assert!(!patience.lasts(start + TTL + POLL, lock("a"), None));
        let mut patience = Patience::new(start, TTL);
        let waits = |round: u32| {
            let now = start + round * 10 * SECOND;
            patience.lasts(now, lock(&round.to_string()), Some(TTL))
        };
        let rounds = (0..100).map(waits).take_while(|waits| *waits).count();
        assert_eq!(rounds, 24, "four minutes");
    }
}
