//! Operations that must not be repeated although their method is idempotent, told by their paths.
//!
//! HTTP calls GET, PUT and DELETE idempotent (RFC 9110, section 9.2.2), and most of the platform's
//! are. These are not: they start a job, set off an action, or tell somebody. Generated SDK code
//! states that of each operation; stock progenitor's states the method alone. Which they are is a
//! decision of this workspace (`spec/platform`), and its conformance run holds this table against it.

use crate::progenitor::path_pattern::matches;

/// Methods and paths below `/api/v2/`; `*` is any segment.
const OPERATIONS: [(&str, &str); 63] = [
    ("DELETE", "alerting/alerts/all"),
    ("DELETE", "architect/prompts"),
    ("DELETE", "coaching/appointments/*"),
    ("DELETE", "contentmanagement/documents/*"),
    ("DELETE", "contentmanagement/workspaces/*"),
    (
        "DELETE",
        "conversations/calls/*/participants/*/communications/*/postflowaction",
    ),
    ("DELETE", "conversations/messages/cachedmedia/*"),
    ("DELETE", "fax/documents/*"),
    ("DELETE", "flows"),
    ("DELETE", "groups/*/members"),
    ("DELETE", "guides/*/jobs"),
    ("DELETE", "outbound/campaigns/*/progress"),
    ("DELETE", "outbound/messagingcampaigns/*/progress"),
    ("DELETE", "routing/email/domains/*/routes/*"),
    ("DELETE", "routing/sms/phonenumbers/*"),
    ("DELETE", "speechandtextanalytics/programs/*"),
    ("DELETE", "telephony/providers/edges/alertablepresences"),
    ("DELETE", "userrecordings/*"),
    ("DELETE", "users/*/station/associatedstation"),
    ("DELETE", "users/*/station/defaultstation"),
    (
        "DELETE",
        "workforcemanagement/businessunits/*/weeks/*/schedules/*",
    ),
    ("GET", "flows/instances/*"),
    ("GET", "journey/deployments/*/customers/*/ping"),
    ("GET", "oauth/clients/*/usage/summary"),
    ("GET", "workforcemanagement/alternativeshifts/trades"),
    ("PUT", "assistants/*/queues/*"),
    ("PUT", "assistants/agentchecklists/*"),
    ("PUT", "businessrules/decisiontables/*/versions/*/publish"),
    ("PUT", "contentmanagement/workspaces/*/tagvalues/*"),
    ("PUT", "conversations/*/secureattributes"),
    ("PUT", "conversations/*/tags"),
    ("PUT", "conversations/callbacks/*/recordingstate"),
    ("PUT", "conversations/calls/*/recordingstate"),
    ("PUT", "conversations/chats/*/recordingstate"),
    ("PUT", "conversations/cobrowsesessions/*/recordingstate"),
    ("PUT", "conversations/emails/*/recordingstate"),
    ("PUT", "conversations/messages/*/recordingstate"),
    ("PUT", "conversations/screenshares/*/recordingstate"),
    ("PUT", "conversations/socials/*/recordingstate"),
    ("PUT", "conversations/videos/*/recordingstate"),
    ("PUT", "externalcontacts/conversations/*"),
    ("PUT", "externalcontacts/import/jobs/*"),
    ("PUT", "externalcontacts/settings"),
    ("PUT", "flows/outcomes/*"),
    (
        "PUT",
        "integrations/unifiedcommunications/*/thirdpartypresences",
    ),
    ("PUT", "journey/views/eventdefinitions/*/activate"),
    ("PUT", "learning/modules/*/preview"),
    ("PUT", "orgauthorization/trustors/*/clonedusers/*"),
    ("PUT", "orphanrecordings/*"),
    ("PUT", "outbound/campaigns/*/agents/*"),
    ("PUT", "recording/jobs/*"),
    ("PUT", "routing/email/domains/*/routes/*"),
    ("PUT", "routing/email/outbound/domains/*/activation"),
    ("PUT", "routing/settings/transcription"),
    ("PUT", "socialmedia/escalationrules/*"),
    ("PUT", "socialmedia/topics/*/dataingestionrules/facebook/*"),
    ("PUT", "socialmedia/topics/*/dataingestionrules/instagram/*"),
    ("PUT", "socialmedia/topics/*/dataingestionrules/open/*"),
    ("PUT", "socialmedia/topics/*/dataingestionrules/twitter/*"),
    ("PUT", "speechandtextanalytics/programs/*"),
    ("PUT", "telephony/providers/edges/alertablepresences"),
    ("PUT", "users/*/station/associatedstation/*"),
    ("PUT", "users/*/station/defaultstation/*"),
];

/// An operation that only reads, beside one of the above at `*`.
const READS: (&str, &str) = ("GET", "flows/instances/querycapabilities");

/// Whether a request with this method at this path must not go out twice.
pub(crate) fn acts(method: &str, path: &str) -> bool {
    let reads = READS.0 == method && matches(READS.1, path);
    !reads
        && OPERATIONS
            .iter()
            .any(|(acting, pattern)| *acting == method && matches(pattern, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_told_by_method_and_path() {
        for (method, path) in [
            ("PUT", "/api/v2/recording/jobs/1"),
            ("PUT", "/gateway/api/v2/recording/jobs/1"),
            ("DELETE", "/api/v2/flows"),
            ("GET", "/api/v2/flows/instances/1"),
        ] {
            assert!(acts(method, path), "{method} {path}");
        }
        for (method, path) in [
            ("GET", "/api/v2/recording/jobs/1"),
            ("GET", "/api/v2/flows"),
            ("GET", "/api/v2/flows/instances/querycapabilities"),
            ("PUT", "/api/v2/users/1"),
        ] {
            assert!(!acts(method, path), "{method} {path}");
        }
    }
}
