//! How hard to push against a server that is down.
//!
//! With three retries each, a thousand calls make four thousand requests of an outage. The calls of
//! a session therefore share a bucket of retries: each retry takes one, each success gives a
//! fraction back. While the server fails the bucket runs dry and calls fail after one try; once it
//! answers again, the bucket fills by itself.
//!
//! Token requests take from the same bucket. Only a 429 that cools the session down takes nothing:
//! then all calls wait together, and none of them asks until the server said that they may.

use std::sync::atomic::{AtomicU32, Ordering};

/// Parts that one retry is counted in, so that a success can give back a fraction.
const RETRY: u32 = 10;

/// How many retries the calls of a session share.
///
/// ```
/// use genesys_cloud_auth::RetryBudget;
///
/// let small = RetryBudget::new(50);
/// let none = RetryBudget::unlimited();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryBudget {
    retries: Option<u32>,
}

impl RetryBudget {
    /// At most `retries` in a row without successes between them; ten successes earn one back.
    pub const fn new(retries: u32) -> Self {
        Self {
            retries: Some(retries),
        }
    }

    /// No limit but the policy's for each call.
    pub const fn unlimited() -> Self {
        Self { retries: None }
    }
}

impl Default for RetryBudget {
    /// 500 retries.
    fn default() -> Self {
        Self::new(500)
    }
}

/// The bucket itself.
#[derive(Debug)]
pub(crate) struct Bucket {
    parts: AtomicU32,
    full: Option<u32>,
}

impl Bucket {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        let full = budget.retries.map(|retries| retries.saturating_mul(RETRY));
        Self {
            parts: AtomicU32::new(full.unwrap_or(0)),
            full,
        }
    }

    /// Takes one retry, if there is one left. It goes back unless it is [spent](Taken::spend): a
    /// caller who gives up while it waits has made no retry.
    pub(crate) fn take(&self) -> Option<Taken<'_>> {
        let is_taken = self.full.is_none()
            || self
                .parts
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |parts| {
                    parts.checked_sub(RETRY)
                })
                .is_ok();
        is_taken.then(|| Taken(self))
    }

    /// Notes a success.
    pub(crate) fn give(&self) {
        self.put(1);
    }

    fn put(&self, count: u32) {
        if let Some(full) = self.full {
            // Read first: a full bucket, the usual case, costs no write to a line that all share.
            if self.parts.load(Ordering::Relaxed) < full {
                let _ = self
                    .parts
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |parts| {
                        Some(parts.saturating_add(count).min(full))
                    });
            }
        }
    }
}

/// A retry that is taken and not made yet.
#[derive(Debug)]
#[must_use = "it goes back when it is dropped"]
pub(crate) struct Taken<'a>(&'a Bucket);

impl Taken<'_> {
    /// The retry is made.
    pub(crate) fn spend(self) {
        std::mem::forget(self);
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.0.put(RETRY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spends(bucket: &Bucket) -> bool {
        bucket.take().map(Taken::spend).is_some()
    }

    #[test]
    fn runs_dry_and_refills_by_success() {
        let bucket = Bucket::new(RetryBudget::new(2));
        assert!(spends(&bucket) && spends(&bucket) && !spends(&bucket));
        for _ in 0..9 {
            bucket.give();
        }
        assert!(!spends(&bucket));
        bucket.give();
        assert!(spends(&bucket) && !spends(&bucket));
    }

    #[test]
    fn never_holds_more_than_full() {
        let bucket = Bucket::new(RetryBudget::new(1));
        for _ in 0..100 {
            bucket.give();
        }
        assert!(spends(&bucket) && !spends(&bucket));
    }

    #[test]
    fn a_retry_that_is_not_made_goes_back() {
        let bucket = Bucket::new(RetryBudget::new(1));
        let taken = bucket.take();
        assert!(taken.is_some() && !spends(&bucket));
        drop(taken);
        assert!(spends(&bucket) && !spends(&bucket));
    }

    #[test]
    fn unlimited_never_runs_dry() {
        let bucket = Bucket::new(RetryBudget::unlimited());
        assert!((0..10_000).all(|_| spends(&bucket)));
    }
}
