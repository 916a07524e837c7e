//! Operations that do not take the session's OAuth token, told by their paths.
//!
//! Generated SDK code states each operation's scheme. Stock progenitor's does not, and the platform
//! has some fifty operations that take a guest's token, a web messaging token or none. That they lie
//! under these paths, and no OAuth operation does, is a fact of Genesys's API document, which the
//! tests of this workspace hold against the pinned edition.

use crate::progenitor::path_pattern::matches;

/// Below `/api/v2/`; `*` is any segment, and a slash at the end stands for everything beneath.
const PATHS: [&str; 12] = [
    "conversations/messaging/oauth/apple/callback",
    "documentation/gkn/search",
    "documentation/search",
    "integrations/webhooks/*/events",
    "journey/deployments/*/",
    "knowledge/guest/",
    "quality/surveys/scorable",
    "webchat/guest/",
    "webdeployments/deployments/*/cobrowse/",
    "webdeployments/token/",
    "webmessaging/",
    "workforcemanagement/calendar/data/ics",
];

/// Whether the operation at `path` takes no OAuth token.
pub(crate) fn is_public(path: &str) -> bool {
    PATHS.iter().any(|pattern| matches(pattern, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_and_those_without_a_token_are_told_by_the_path() {
        for path in [
            "/api/v2/webchat/guest/conversations",
            "/gateway/api/v2/webchat/guest/conversations/1/members",
            "/api/v2/journey/deployments/1/webevents",
            "/api/v2/documentation/search",
        ] {
            assert!(is_public(path), "{path}");
        }
        for path in [
            "/api/v2/users/me",
            "/api/v2/webchat/deployments",
            "/api/v2/journey/deployments",
            "/api/v2/journey/deployments/1",
            "/api/v2/documentation/search/more",
            "/webchat/guest/conversations",
        ] {
            assert!(!is_public(path), "{path}");
        }
    }
}
