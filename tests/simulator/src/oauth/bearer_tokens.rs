//! The tokens that are alive. One that is not is forgotten, so that nothing but its absence can
//! tell an expired token from a revoked or an invented one — as on the platform, where all three
//! get the same response.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Longer than any test, and far from what a clock holds.
const LONGEST: Duration = Duration::from_hours(24 * 365 * 100);

/// The window of the platform's rate limit.
const WINDOW: Duration = Duration::from_mins(1);

/// No `Debug`: the keys are tokens.
#[derive(Default)]
pub(crate) struct BearerTokens {
    alive: HashMap<String, Entry>,
    issued: u64,
}

/// Whose token it is, and so what it opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Of an OAuth client.
    #[default]
    OAuth,
    /// Of a guest in a web chat.
    GuestChat,
    /// Of a web messaging session.
    WebMessaging,
}

struct Entry {
    serial: u64,
    kind: Kind,
    client_id: String,
    expires: Instant,
    window_start: Instant,
    window_calls: u64,
}

/// Whose token a call carries, and where it stands with the rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    /// 1 for the first token that was issued.
    pub(crate) serial: u64,
    pub(crate) kind: Kind,
    pub(crate) client_id: String,
    /// Calls in this window, this one included.
    pub(crate) calls: u64,
    pub(crate) calls_allowed: u64,
    /// Time until the next window.
    pub(crate) reset: Duration,
}

impl Holder {
    pub(crate) fn is_over_limit(&self) -> bool {
        self.calls > self.calls_allowed
    }
}

impl BearerTokens {
    /// Takes in a new token and returns its serial number.
    pub(crate) fn add(
        &mut self,
        token: String,
        kind: Kind,
        client_id: &str,
        now: Instant,
        lifetime: Duration,
    ) -> u64 {
        self.alive.retain(|_, entry| entry.expires > now);
        self.issued += 1;
        let entry = Entry {
            serial: self.issued,
            kind,
            client_id: client_id.to_owned(),
            expires: now + lifetime.min(LONGEST),
            window_start: now,
            window_calls: 0,
        };
        self.alive.insert(token, entry);
        self.issued
    }

    /// Counts one call with this token.
    pub(crate) fn use_one(
        &mut self,
        token: &str,
        now: Instant,
        calls_allowed: u64,
    ) -> Option<Holder> {
        let entry = self.alive.get_mut(token)?;
        if entry.expires <= now {
            self.alive.remove(token);
            return None;
        }
        if now.duration_since(entry.window_start) >= WINDOW {
            entry.window_start = now;
            entry.window_calls = 0;
        }
        entry.window_calls += 1;
        Some(Holder {
            serial: entry.serial,
            kind: entry.kind,
            client_id: entry.client_id.clone(),
            calls: entry.window_calls,
            calls_allowed,
            reset: WINDOW.saturating_sub(now.duration_since(entry.window_start)),
        })
    }

    /// Says whether the token was alive.
    pub(crate) fn forget(&mut self, token: &str, now: Instant) -> bool {
        self.alive
            .remove(token)
            .is_some_and(|entry| entry.expires > now)
    }

    pub(crate) fn forget_all(&mut self) {
        self.alive.clear();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn one_token() -> (BearerTokens, Instant) {
        let (mut tokens, now) = (BearerTokens::default(), Instant::now());
        assert_eq!(
            tokens.add("t".to_owned(), Kind::OAuth, "id", now, 100 * SECOND),
            1
        );
        (tokens, now)
    }

    #[test]
    fn a_token_lives_up_to_its_expiry_and_is_forgotten_then() {
        let (mut tokens, now) = one_token();
        let last = now + Duration::from_millis(99_999);
        assert_eq!(tokens.use_one("t", last, 9).unwrap().client_id, "id");
        assert_eq!(tokens.use_one("t", now + 100 * SECOND, 9), None);
        assert!(tokens.alive.is_empty());
    }

    #[test]
    fn a_new_token_clears_out_the_dead_and_leaves_the_living() {
        let (mut tokens, now) = one_token();
        tokens.add("u".to_owned(), Kind::OAuth, "id", now + 99 * SECOND, SECOND);
        assert_eq!(tokens.alive.len(), 2);
        assert_eq!(
            tokens.add(
                "v".to_owned(),
                Kind::OAuth,
                "id",
                now + 100 * SECOND,
                SECOND
            ),
            3
        );
        assert_eq!(tokens.alive.len(), 1);
    }

    #[test]
    fn a_revoked_token_is_dead_and_revoking_the_dead_says_so() {
        let (mut tokens, now) = one_token();
        assert!(!tokens.forget("other", now));
        assert!(tokens.forget("t", now));
        assert!(!tokens.forget("t", now));
        assert_eq!(tokens.use_one("t", now, 9), None);
    }

    #[test]
    fn calls_are_counted_in_windows_of_a_minute() {
        let (mut tokens, now) = one_token();
        tokens.use_one("t", now, 1);
        let over = tokens.use_one("t", now + 10 * SECOND, 1).unwrap();
        assert_eq!((over.calls, over.reset), (2, 50 * SECOND));
        assert!(over.is_over_limit());
        let next = tokens.use_one("t", now + 60 * SECOND, 1).unwrap();
        assert_eq!((next.calls, next.reset), (1, 60 * SECOND));
        assert!(!next.is_over_limit());
    }
}
