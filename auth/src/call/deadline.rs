//! How much time a call has, and how much of it went into waiting.
//!
//! A wait that would end after the call's time is refused before it starts: failing now with the
//! wait in the error tells the caller more, and sooner, than failing later.

use std::time::{Duration, Instant};

use crate::clock::{Elapsed, Timing};
use crate::error::{Error, ErrorKind};

/// The time of one call.
#[derive(Debug)]
pub(crate) struct Deadline<'a> {
    timing: &'a Timing,
    started: Instant,
    limit: Option<Duration>,
    waited: Duration,
}

impl<'a> Deadline<'a> {
    pub(crate) fn start(timing: &'a Timing, limit: Option<Duration>) -> Self {
        Self {
            timing,
            started: timing.now(),
            limit,
            waited: Duration::ZERO,
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.timing.now().saturating_duration_since(self.started)
    }

    /// The time spent waiting on purpose.
    pub(crate) fn waited(&self) -> Duration {
        self.waited
    }

    /// Whether a wait ends within the call's time.
    pub(crate) fn fits(&self, wait: Duration) -> bool {
        self.left().is_none_or(|left| wait <= left)
    }

    /// Whether the call's whole time is enough for a wait.
    pub(crate) fn is_at_least(&self, wait: Duration) -> bool {
        self.limit.is_none_or(|limit| wait <= limit)
    }

    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    /// Fails now where a wait would end after the call's time.
    pub(crate) fn check(&self, wait: Duration, kind: ErrorKind, why: &str) -> Result<(), Error> {
        if self.fits(wait) {
            Ok(())
        } else {
            Err(Error::new(kind, why).with_retry_after(wait))
        }
    }

    pub(crate) async fn wait(&mut self, duration: Duration) {
        self.waited = self.waited.saturating_add(duration);
        self.timing.sleep(duration).await;
    }

    /// Gives `future` the time that is left.
    pub(crate) async fn within<F: Future>(
        &self,
        future: F,
        what: &str,
    ) -> Result<F::Output, Error> {
        let Some(left) = self.left() else {
            return Ok(future.await);
        };
        self.timing.within(left, future).await.map_err(|Elapsed| {
            Error::new(
                ErrorKind::TimeLimit,
                format!("the call's total time was over while {what}"),
            )
        })
    }

    /// Like [`Deadline::within`], for a future that waits on purpose.
    #[cfg(feature = "rate-limiter")]
    pub(crate) async fn wait_within<F: Future>(
        &mut self,
        future: F,
        what: &str,
    ) -> Result<(F::Output, Duration), Error> {
        let before = self.timing.now();
        let output = self.within(future, what).await?;
        let waited = self.timing.now().saturating_duration_since(before);
        self.waited = self.waited.saturating_add(waited);
        Ok((output, waited))
    }

    /// When the call's time is over.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.limit.and_then(|limit| self.started.checked_add(limit))
    }

    /// The time that is left.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.limit.map(|limit| limit.saturating_sub(self.elapsed()))
    }
}
