//! The responses that are read and written.

use std::ops::RangeInclusive;

use clap::ValueEnum;

/// One response of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shape {
    /// A page of conversation details: instants and numbers, deep.
    Analytics,
    /// A page of 100 users: texts, flat.
    Users,
    /// The recordings of a conversation: models with many fields, in a bare list.
    Recordings,
}

/// How long a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// So many items.
    Items(usize),
    /// The first item with which it is so long ends it.
    Bytes(usize),
}

impl Shape {
    pub(super) const ALL: [Self; 3] = [Self::Analytics, Self::Users, Self::Recordings];

    /// Its name in the program and in the table.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Analytics => "analytics",
            Self::Users => "users",
            Self::Recordings => "recordings",
        }
    }

    /// The operation that answers with it.
    pub(super) fn operation(self) -> &'static str {
        match self {
            Self::Analytics => "postAnalyticsConversationsDetailsQuery",
            Self::Users => "getUsers",
            Self::Recordings => "getConversationRecordings",
        }
    }

    /// The API, and with it the feature of the SDK, that has the operation.
    pub(super) fn api(self) -> &'static str {
        match self {
            Self::Analytics => "analytics",
            Self::Users => "users",
            Self::Recordings => "recording",
        }
    }

    /// The member that holds the items; none where the response is the list.
    pub(super) fn list(self) -> Option<&'static str> {
        match self {
            Self::Analytics => Some("conversations"),
            Self::Users => Some("entities"),
            Self::Recordings => None,
        }
    }

    pub(super) fn length(self) -> Length {
        match self {
            Self::Analytics => Length::Bytes(133_000),
            Self::Users => Length::Items(100),
            Self::Recordings => Length::Items(20),
        }
    }

    /// Of some schemas, the fields that the platform sets when it is asked for
    /// nothing else; of the others, chance decides.
    pub(super) fn typical(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Analytics => &ANALYTICS,
            Self::Users => &USERS,
            Self::Recordings => &[],
        }
    }
}

/// How many items a list of this name has.
pub(super) fn items_of(list: &str) -> RangeInclusive<usize> {
    match list {
        "metrics" => 4..=9,
        "segments" => 2..=5,
        "participants" => 2..=4,
        "sessions" => 1..=2,
        "mediaEndpointStats" | "divisionIds" | "images" => 1..=1,
        _ => 1..=3,
    }
}

const ANALYTICS: [(&str, &[&str]); 5] = [
    (
        "AnalyticsConversationWithoutAttributes",
        &[
            "conversationId",
            "conversationStart",
            "conversationEnd",
            "divisionIds",
            "mediaStatsMinConversationMos",
            "mediaStatsMinConversationRFactor",
            "originatingDirection",
            "participants",
        ],
    ),
    (
        "AnalyticsParticipantWithoutAttributes",
        &[
            "participantId",
            "participantName",
            "purpose",
            "sessions",
            "userId",
        ],
    ),
    (
        "AnalyticsSession",
        &[
            "ani",
            "direction",
            "dnis",
            "edgeId",
            "flowInType",
            "mediaEndpointStats",
            "mediaType",
            "metrics",
            "peerId",
            "protocolCallId",
            "provider",
            "recording",
            "remote",
            "remoteNameDisplayable",
            "requestedRoutings",
            "segments",
            "selectedAgentId",
            "sessionDnis",
            "sessionId",
            "usedRouting",
        ],
    ),
    (
        "AnalyticsConversationSegment",
        &[
            "conference",
            "disconnectType",
            "queueId",
            "segmentEnd",
            "segmentStart",
            "segmentType",
            "wrapUpCode",
        ],
    ),
    ("AnalyticsSessionMetric", &["emitDate", "name", "value"]),
];

const USERS: [(&str, &[&str]); 1] = [(
    "User",
    &[
        "acdAutoAnswer",
        "addresses",
        "chat",
        "department",
        "division",
        "email",
        "id",
        "images",
        "manager",
        "name",
        "primaryContactInfo",
        "selfUri",
        "state",
        "title",
        "username",
        "version",
    ],
)];
