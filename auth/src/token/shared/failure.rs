//! What a failed refresh leaves for the instances that wait for it.

use std::time::Duration;

use crate::error::auth::{AuthError, AuthErrorKind};
use crate::store::token_store::HolderFailure;

/// How long a failure is left, unless the endpoint says how long.
const USUAL: Duration = Duration::from_secs(1);
/// No longer than that; what claims to be good for longer is not from here.
pub(super) const LONGEST_LEFT: Duration = Duration::from_mins(3);

/// What a holder that failed leaves, and for how long. `None`: nothing.
pub(super) fn left_by(error: &AuthError) -> Option<(HolderFailure, Duration)> {
    match error.kind() {
        AuthErrorKind::RateLimited | AuthErrorKind::Server if !error.is_cut_short() => {
            let ttl = error.retry_after().unwrap_or(USUAL).min(LONGEST_LEFT);
            Some((HolderFailure::Endpoint, ttl))
        }
        AuthErrorKind::RateLimited
        | AuthErrorKind::Server
        | AuthErrorKind::Unreachable
        | AuthErrorKind::Timeout
        | AuthErrorKind::Malformed => Some((HolderFailure::Instance, USUAL)),
        // At once, and perhaps of this instance's credentials alone: the next one asks.
        _ => None,
    }
}

/// Whether what another instance left says that the endpoint itself refused it.
pub(super) fn is_the_endpoints(failure: HolderFailure, remaining: Option<Duration>) -> bool {
    failure == HolderFailure::Endpoint && remaining.is_some_and(|left| left <= LONGEST_LEFT)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn what_is_left_depends_on_whose_failure_it_may_be() {
        let of = |kind| AuthError::new(kind, "no token");
        let endpoint = Some((HolderFailure::Endpoint, SECOND));
        let instance = Some((HolderFailure::Instance, SECOND));
        assert_eq!(left_by(&of(AuthErrorKind::Server)), endpoint);
        assert_eq!(left_by(&of(AuthErrorKind::Server).cut_short()), instance);
        assert_eq!(left_by(&of(AuthErrorKind::Timeout)), instance);
        assert_eq!(left_by(&of(AuthErrorKind::InvalidClient)), None);
        let asked = |wait| of(AuthErrorKind::RateLimited).with_retry_after(wait);
        for (wait, left) in [(20, 20), (600, 180)] {
            let expected = Some((HolderFailure::Endpoint, left * SECOND));
            assert_eq!(left_by(&asked(wait * SECOND)), expected);
        }
    }

    #[test]
    fn a_failure_that_is_left_for_too_long_is_nobodys() {
        let is = is_the_endpoints;
        assert!(is(HolderFailure::Endpoint, Some(LONGEST_LEFT)));
        assert!(!is(HolderFailure::Endpoint, Some(2 * LONGEST_LEFT)));
        assert!(!is(HolderFailure::Endpoint, None));
        assert!(!is(HolderFailure::Instance, Some(SECOND)));
    }
}
