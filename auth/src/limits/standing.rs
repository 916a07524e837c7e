//! What the API said of one token: rejections, and the successes that disprove them.
//!
//! A 401 usually says that the token is dead, and sometimes only that the operation rejects this
//! client's, whichever it is. Another call's success with the same token tells the two apart, if it was
//! sent after the 401: then the token is *acquitted*. So each request notes how many rejections its
//! token had when it was sent, and its success acquits the token of these.

use std::sync::atomic::{AtomicU32, Ordering};

/// How one token stands with the API.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    rejections: AtomicU32,
    /// The token is acquitted of every rejection up to this one.
    acquitted: AtomicU32,
}

impl Standing {
    /// Notes a 401. Gives the rejection's number, counted from one.
    pub(crate) fn reject(&self) -> u32 {
        self.rejections.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// How many rejections there were.
    pub(crate) fn rejections(&self) -> u32 {
        self.rejections.load(Ordering::Acquire)
    }

    /// Notes a success of a request that was sent after `seen` rejections. Says whether there was none
    /// since.
    pub(crate) fn acquit(&self, seen: u32) -> bool {
        self.acquitted.fetch_max(seen, Ordering::AcqRel);
        seen >= self.rejections()
    }

    /// Whether a success came after the rejection of this number.
    pub(crate) fn is_acquitted_of(&self, rejection: u32) -> bool {
        self.acquitted.load(Ordering::Acquire) >= rejection
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_acquits_of_the_rejections_before_it_was_sent_alone() {
        let standing = Standing::default();
        assert_eq!(standing.reject(), 1);
        let seen = standing.rejections();
        assert_eq!(standing.reject(), 2);
        assert!(!standing.acquit(seen), "there was another since");
        assert!(standing.is_acquitted_of(1) && !standing.is_acquitted_of(2));
        assert!(standing.acquit(2) && standing.is_acquitted_of(2));
        assert!(standing.acquit(2), "once more changes nothing");
    }
}
