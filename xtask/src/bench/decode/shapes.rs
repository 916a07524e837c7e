//! The responses that are read and written.

use clap::ValueEnum;

/// One response of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shape {
    /// A page of conversation details: few texts, many numbers, deep.
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

    /// The schema, and those of its fields that the platform sets when it is
    /// asked for nothing else; of other schemas, chance decides.
    pub(super) fn typical(self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Self::Users => Some((
                "User",
                &[
                    "id",
                    "name",
                    "division",
                    "chat",
                    "department",
                    "email",
                    "primaryContactInfo",
                    "addresses",
                    "state",
                    "title",
                    "username",
                    "images",
                    "version",
                    "manager",
                    "acdAutoAnswer",
                    "selfUri",
                ],
            )),
            Self::Analytics | Self::Recordings => None,
        }
    }
}
