//! What the API said of one token: refusals, and the successes that disprove them.
//!
//! A 401 usually says that the token is dead, and sometimes only that the operation refuses this
//! client. Another call's success with the same token tells the two apart, if it was sent after the
//! 401: then the token is *acquitted*. So each request notes how many refusals its token had when it
//! was sent, and its success acquits the token of these.

use std::sync::atomic::{AtomicU32, Ordering};

/// How one token stands with the API.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    refusals: AtomicU32,
    /// The token is acquitted of every refusal up to this one.
    acquitted: AtomicU32,
}

impl Standing {
    /// Notes a 401. Gives the refusal's number, counted from one.
    pub(crate) fn refuse(&self) -> u32 {
        self.refusals.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// How many refusals there were.
    pub(crate) fn refusals(&self) -> u32 {
        self.refusals.load(Ordering::Acquire)
    }

    /// Notes a success of a request that was sent after `seen` refusals. Says whether there was none
    /// since.
    pub(crate) fn acquit(&self, seen: u32) -> bool {
        self.acquitted.fetch_max(seen, Ordering::AcqRel);
        seen >= self.refusals()
    }

    /// Whether a success came after the refusal of this number.
    pub(crate) fn is_acquitted_of(&self, refusal: u32) -> bool {
        self.acquitted.load(Ordering::Acquire) >= refusal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_acquits_of_the_refusals_before_it_was_sent_alone() {
        let standing = Standing::default();
        assert_eq!(standing.refuse(), 1);
        let seen = standing.refusals();
        assert_eq!(standing.refuse(), 2);
        assert!(!standing.acquit(seen), "there was another since");
        assert!(standing.is_acquitted_of(1) && !standing.is_acquitted_of(2));
        assert!(standing.acquit(2) && standing.is_acquitted_of(2));
        assert!(standing.acquit(2), "once more changes nothing");
    }
}
