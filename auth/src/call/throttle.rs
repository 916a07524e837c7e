//! What may hold a call back before it is sent: the cool-down after a 429, the adaptive throttle,
//! the rate limiter.

use std::time::Duration;

use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::token::access_token::Bearer;

/// Calls that come back together from a cool-down are spread over this much, or a tenth of it.
pub(super) const LONGEST_SPREAD: Duration = Duration::from_secs(1);
/// How often a call that waited looks again whether it may go now. Each look may find a new
/// cool-down or another token; after these it goes, and its response decides.
const LOOKS: u32 = 3;

impl Call<'_> {
    /// Whether anything may hold this call back.
    pub(super) fn must_wait(&self) -> bool {
        let core = self.core;
        #[cfg(feature = "rate-limiter")]
        if core.rate_limiter.is_some() {
            return true;
        }
        self.facts.auth.is_oauth()
            && (core.adaptive_throttle.is_some() || core.cool_down.may_hold())
    }

    /// Waits for the cool-down, for room below the platform's limit and for the rate limiter. Gives the token that is
    /// current after that, since the one before may be dead by then.
    pub(super) async fn throttle(
        &mut self,
        bearer: Option<Bearer>,
    ) -> Result<Option<Bearer>, Error> {
        let mut held = self.wait_for_cool_down().await?;
        held |= self.wait_for_room().await?;
        #[cfg(feature = "rate-limiter")]
        {
            held |= self.wait_for_rate_limiter().await?;
        }
        if !held {
            return Ok(bearer);
        }
        self.core.counters.held_back.add(1);
        for _ in 0..LOOKS {
            let bearer = self.token().await?;
            if !self.wait_for_cool_down().await? {
                return Ok(bearer);
            }
        }
        self.token().await
    }

    /// Says whether there was anything to wait for, as do the following.
    async fn wait_for_cool_down(&mut self) -> Result<bool, Error> {
        let core = self.core;
        if !self.facts.auth.is_oauth() {
            return Ok(false);
        }
        let mut held = false;
        loop {
            let now = core.timing.now();
            let of_operation = core.cool_down.held(self.facts.id, now);
            if let Some(left) = of_operation.filter(|left| *left > core.policy.retry_after_cap) {
                return Err(Error::new(
                    ErrorKind::RateLimited,
                    "an earlier response asks to leave this operation alone for longer",
                )
                .with_retry_after(left));
            }
            let Some(left) = of_operation.max(core.cool_down.left(now)) else {
                break;
            };
            held = true;
            self.time.check(
                left,
                ErrorKind::RateLimited,
                "calls cool down after a 429 for longer than this call may take",
            )?;
            let spread = core.timing.up_to(LONGEST_SPREAD.min(left / 10));
            let spread_out = left.saturating_add(spread);
            let wait = if self.time.fits(spread_out) {
                spread_out
            } else {
                left
            };
            self.time.wait(wait).await;
        }
        Ok(held)
    }

    async fn wait_for_room(&mut self) -> Result<bool, Error> {
        let core = self.core;
        let Some(throttle) = core
            .adaptive_throttle
            .as_ref()
            .filter(|_| self.facts.auth.is_oauth())
        else {
            return Ok(false);
        };
        let wait = throttle.place(core.timing.now());
        if wait.is_zero() {
            return Ok(false);
        }
        self.time.check(
            wait,
            ErrorKind::RateLimited,
            "the rate limit leaves no room in the time of this call",
        )?;
        self.time.wait(wait).await;
        Ok(true)
    }

    #[cfg(feature = "rate-limiter")]
    async fn wait_for_rate_limiter(&mut self) -> Result<bool, Error> {
        let Some(limiter) = &self.core.rate_limiter else {
            return Ok(false);
        };
        // Most calls are let through at once, and their way here costs no wait.
        if limiter.try_acquire() {
            return Ok(false);
        }
        let left = self.time.left();
        let (acquired, _) = self
            .time
            .wait_within(
                limiter.acquire(left),
                "waiting for the session's rate limiter",
            )
            .await?;
        match acquired {
            Ok(()) => Ok(true),
            Err(wait) => Err(Error::new(
                ErrorKind::TimeLimit,
                "the session's rate limiter has no room for this call in its time",
            )
            .with_retry_after(wait)),
        }
    }
}
