// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Notifications API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Notifications API; from [`Client::notifications`](crate::Client::notifications).
#[derive(Clone, Debug)]
pub struct Notifications(rt::Client);
impl Notifications {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/notifications/availabletopics`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`getNotificationsAvailabletopics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-notifications-availabletopics)
    pub fn get_notifications_availabletopics(&self) -> GetNotificationsAvailabletopics {
        super::notifications::GetNotificationsAvailabletopics(
            rt::Request::new(
                &self.0,
                super::notifications::GetNotificationsAvailabletopics::INFO,
            ),
        )
    }
    /// `GET /api/v2/notifications/channels`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`getNotificationsChannels`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-notifications-channels)
    pub fn get_notifications_channels(&self) -> GetNotificationsChannels {
        super::notifications::GetNotificationsChannels(
            rt::Request::new(
                &self.0,
                super::notifications::GetNotificationsChannels::INFO,
            ),
        )
    }
    /// `POST /api/v2/notifications/channels`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`postNotificationsChannels`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-notifications-channels)
    pub fn post_notifications_channels(&self) -> PostNotificationsChannels {
        super::notifications::PostNotificationsChannels(
            rt::Request::new(
                &self.0,
                super::notifications::PostNotificationsChannels::INFO,
            ),
        )
    }
    /// `HEAD /api/v2/notifications/channels/{channelId}`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`headNotificationsChannel`](https://developer.genesys.cloud/devapps/api-explorer#head-api-v2-notifications-channels--channelId-)
    pub fn head_notifications_channel(
        &self,
        channel_id: impl AsRef<str>,
    ) -> HeadNotificationsChannel {
        super::notifications::HeadNotificationsChannel(
            rt::Request::new(
                    &self.0,
                    super::notifications::HeadNotificationsChannel::INFO,
                )
                .path("channelId", channel_id.as_ref()),
        )
    }
    /// `GET /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`getNotificationsChannelSubscriptions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-notifications-channels--channelId--subscriptions)
    pub fn get_notifications_channel_subscriptions(
        &self,
        channel_id: impl AsRef<str>,
    ) -> GetNotificationsChannelSubscriptions {
        super::notifications::GetNotificationsChannelSubscriptions(
            rt::Request::new(
                    &self.0,
                    super::notifications::GetNotificationsChannelSubscriptions::INFO,
                )
                .path("channelId", channel_id.as_ref()),
        )
    }
    /// `PUT /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// - Scopes: `notifications`
    /// - Error codes of its own: 400 `notification.invalid.topic`, `notification.subscription.too.many.subscriptions`, `notification.unable.to.get.channel.id`; 403 `notification.forbidden.topic`, `notification.unauthorized.divisioned.topic`, `notification.unauthorized.topic`; 404 `entity.not.found`; 503 `general.internal.server.error`
    /// - Developer Center: [`putNotificationsChannelSubscriptions`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-notifications-channels--channelId--subscriptions)
    pub fn put_notifications_channel_subscriptions(
        &self,
        channel_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::ChannelTopic>>,
    ) -> PutNotificationsChannelSubscriptions {
        super::notifications::PutNotificationsChannelSubscriptions(
            rt::Request::new(
                    &self.0,
                    super::notifications::PutNotificationsChannelSubscriptions::INFO,
                )
                .path("channelId", channel_id.as_ref())
                .body::<Vec<types::ChannelTopic>>(body),
        )
    }
    /// `POST /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// - Scopes: `notifications`
    /// - Error codes of its own: 400 `notification.invalid.topic`, `notification.subscription.too.many.subscriptions`, `notification.transport.not.allowed`, `notification.unable.to.get.channel.id`; 403 `notification.unauthorized.divisioned.topic`, `notification.unauthorized.topic`
    /// - Developer Center: [`postNotificationsChannelSubscriptions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-notifications-channels--channelId--subscriptions)
    pub fn post_notifications_channel_subscriptions(
        &self,
        channel_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::ChannelTopic>>,
    ) -> PostNotificationsChannelSubscriptions {
        super::notifications::PostNotificationsChannelSubscriptions(
            rt::Request::new(
                    &self.0,
                    super::notifications::PostNotificationsChannelSubscriptions::INFO,
                )
                .path("channelId", channel_id.as_ref())
                .body::<Vec<types::ChannelTopic>>(body),
        )
    }
    /// `DELETE /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// - Scopes: `notifications`
    /// - Developer Center: [`deleteNotificationsChannelSubscriptions`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-notifications-channels--channelId--subscriptions)
    pub fn delete_notifications_channel_subscriptions(
        &self,
        channel_id: impl AsRef<str>,
    ) -> DeleteNotificationsChannelSubscriptions {
        super::notifications::DeleteNotificationsChannelSubscriptions(
            rt::Request::new(
                    &self.0,
                    super::notifications::DeleteNotificationsChannelSubscriptions::INFO,
                )
                .path("channelId", channel_id.as_ref()),
        )
    }
}
/// The call `getNotificationsAvailabletopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetNotificationsAvailabletopics(
    pub(crate) rt::Request<types::AvailableTopicEntityListing>,
);
impl GetNotificationsAvailabletopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getNotificationsAvailabletopics",
        method: rt::Method::Get,
        path: "/api/v2/notifications/availabletopics",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetNotificationsAvailabletopicsExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetNotificationsAvailabletopicsExpand>("expand", value),
        )
    }
    /// `includePreview` (query): default `true`
    pub fn include_preview(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includePreview", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AvailableTopicEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AvailableTopicEntityListing> {
        self.0.send()
    }
}
/// The call `getNotificationsChannels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetNotificationsChannels(pub(crate) rt::Request<types::ChannelEntityListing>);
impl GetNotificationsChannels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getNotificationsChannels",
        method: rt::Method::Get,
        path: "/api/v2/notifications/channels",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `includechannels` (query): default `token`
    pub fn includechannels(
        self,
        value: impl rt::IntoOption<types::GetNotificationsChannelsIncludechannels>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetNotificationsChannelsIncludechannels,
                >("includechannels", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChannelEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChannelEntityListing> {
        self.0.send()
    }
}
/// The call `postNotificationsChannels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostNotificationsChannels(pub(crate) rt::Request<types::Channel>);
impl PostNotificationsChannels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postNotificationsChannels",
        method: rt::Method::Post,
        path: "/api/v2/notifications/channels",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Channel> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Channel> {
        self.0.send()
    }
}
/// The call `headNotificationsChannel`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct HeadNotificationsChannel(pub(crate) rt::Request<()>);
impl HeadNotificationsChannel {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "headNotificationsChannel",
        method: rt::Method::Head,
        path: "/api/v2/notifications/channels/{channelId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getNotificationsChannelSubscriptions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetNotificationsChannelSubscriptions(
    pub(crate) rt::Request<types::ChannelTopicEntityListing>,
);
impl GetNotificationsChannelSubscriptions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getNotificationsChannelSubscriptions",
        method: rt::Method::Get,
        path: "/api/v2/notifications/channels/{channelId}/subscriptions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChannelTopicEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChannelTopicEntityListing> {
        self.0.send()
    }
}
/// The call `putNotificationsChannelSubscriptions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutNotificationsChannelSubscriptions(
    pub(crate) rt::Request<types::ChannelTopicEntityListing>,
);
impl PutNotificationsChannelSubscriptions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putNotificationsChannelSubscriptions",
        method: rt::Method::Put,
        path: "/api/v2/notifications/channels/{channelId}/subscriptions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `ignoreErrors` (query): default `false`
    pub fn ignore_errors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("ignoreErrors", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChannelTopicEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChannelTopicEntityListing> {
        self.0.send()
    }
}
/// The call `postNotificationsChannelSubscriptions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostNotificationsChannelSubscriptions(
    pub(crate) rt::Request<types::ChannelTopicEntityListing>,
);
impl PostNotificationsChannelSubscriptions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postNotificationsChannelSubscriptions",
        method: rt::Method::Post,
        path: "/api/v2/notifications/channels/{channelId}/subscriptions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `ignoreErrors` (query): default `false`
    pub fn ignore_errors(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("ignoreErrors", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ChannelTopicEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ChannelTopicEntityListing> {
        self.0.send()
    }
}
/// The call `deleteNotificationsChannelSubscriptions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteNotificationsChannelSubscriptions(pub(crate) rt::Request<()>);
impl DeleteNotificationsChannelSubscriptions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteNotificationsChannelSubscriptions",
        method: rt::Method::Delete,
        path: "/api/v2/notifications/channels/{channelId}/subscriptions",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["notifications"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetNotificationsAvailabletopics::INFO,
    GetNotificationsChannels::INFO,
    PostNotificationsChannels::INFO,
    HeadNotificationsChannel::INFO,
    GetNotificationsChannelSubscriptions::INFO,
    PutNotificationsChannelSubscriptions::INFO,
    PostNotificationsChannelSubscriptions::INFO,
    DeleteNotificationsChannelSubscriptions::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AvailableTopic>,
    rt::make_model::<types::AvailableTopicEntityListing>,
    rt::make_model::<types::Channel>,
    rt::make_model::<types::ChannelEntityListing>,
    rt::make_model::<types::ChannelTopic>,
    rt::make_model::<types::ChannelTopicEntityListing>,
    rt::make_model::<types::PermissionDetails>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AvailableTopicTransports {
        /// `All`
        All,
        /// `Websocket`
        Websocket,
        /// `EventBridge`
        EventBridge,
        /// `ProcessAutomation`
        ProcessAutomation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AvailableTopicTransports {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::EventBridge,
            Self::ProcessAutomation,
            Self::Websocket,
        ];
        const TEXTS: &'static [&'static str] = &[
            "All",
            "EventBridge",
            "ProcessAutomation",
            "Websocket",
        ];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::Websocket => "Websocket",
                Self::EventBridge => "EventBridge",
                Self::ProcessAutomation => "ProcessAutomation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AvailableTopicTransports);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AvailableTopicVisibility {
        /// `Public`
        Public,
        /// `Preview`
        Preview,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AvailableTopicVisibility {
        const VALUES: &'static [Self] = &[Self::Preview, Self::Public];
        const TEXTS: &'static [&'static str] = &["Preview", "Public"];
        fn text(&self) -> &str {
            match self {
                Self::Public => "Public",
                Self::Preview => "Preview",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AvailableTopicVisibility);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChannelTopicState {
        /// `Permitted`
        Permitted,
        /// `Rejected`
        Rejected,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ChannelTopicState {
        const VALUES: &'static [Self] = &[Self::Permitted, Self::Rejected];
        const TEXTS: &'static [&'static str] = &["Permitted", "Rejected"];
        fn text(&self) -> &str {
            match self {
                Self::Permitted => "Permitted",
                Self::Rejected => "Rejected",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ChannelTopicState);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetNotificationsAvailabletopicsExpand {
        /// `description`
        Description,
        /// `enforced`
        Enforced,
        /// `schema`
        Schema,
        /// `visibility`
        Visibility,
        /// `transports`
        Transports,
        /// `publicApiTemplateUriPaths`
        PublicApiTemplateUriPaths,
        /// `requiresPermissions`
        RequiresPermissions,
        /// `permissionDetails`
        PermissionDetails,
        /// `topicParameters`
        TopicParameters,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetNotificationsAvailabletopicsExpand {
        const VALUES: &'static [Self] = &[
            Self::Description,
            Self::Enforced,
            Self::PermissionDetails,
            Self::PublicApiTemplateUriPaths,
            Self::RequiresPermissions,
            Self::Schema,
            Self::TopicParameters,
            Self::Transports,
            Self::Visibility,
        ];
        const TEXTS: &'static [&'static str] = &[
            "description",
            "enforced",
            "permissionDetails",
            "publicApiTemplateUriPaths",
            "requiresPermissions",
            "schema",
            "topicParameters",
            "transports",
            "visibility",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Description => "description",
                Self::Enforced => "enforced",
                Self::Schema => "schema",
                Self::Visibility => "visibility",
                Self::Transports => "transports",
                Self::PublicApiTemplateUriPaths => "publicApiTemplateUriPaths",
                Self::RequiresPermissions => "requiresPermissions",
                Self::PermissionDetails => "permissionDetails",
                Self::TopicParameters => "topicParameters",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetNotificationsAvailabletopicsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetNotificationsChannelsIncludechannels {
        /// `token`
        Token,
        /// `oauthclient`
        Oauthclient,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetNotificationsChannelsIncludechannels {
        const VALUES: &'static [Self] = &[Self::Oauthclient, Self::Token];
        const TEXTS: &'static [&'static str] = &["oauthclient", "token"];
        fn text(&self) -> &str {
            match self {
                Self::Token => "token",
                Self::Oauthclient => "oauthclient",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetNotificationsChannelsIncludechannels);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PermissionDetailsType {
        /// `requiresCurrentUser`
        RequiresCurrentUser,
        /// `requiresPermissions`
        RequiresPermissions,
        /// `requiresDivisionPermissions`
        RequiresDivisionPermissions,
        /// `requiresAnyDivisionPermissions`
        RequiresAnyDivisionPermissions,
        /// `requiresUserBeConversationParticipant`
        RequiresUserBeConversationParticipant,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PermissionDetailsType {
        const VALUES: &'static [Self] = &[
            Self::RequiresAnyDivisionPermissions,
            Self::RequiresCurrentUser,
            Self::RequiresDivisionPermissions,
            Self::RequiresPermissions,
            Self::RequiresUserBeConversationParticipant,
        ];
        const TEXTS: &'static [&'static str] = &[
            "requiresAnyDivisionPermissions",
            "requiresCurrentUser",
            "requiresDivisionPermissions",
            "requiresPermissions",
            "requiresUserBeConversationParticipant",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RequiresCurrentUser => "requiresCurrentUser",
                Self::RequiresPermissions => "requiresPermissions",
                Self::RequiresDivisionPermissions => "requiresDivisionPermissions",
                Self::RequiresAnyDivisionPermissions => "requiresAnyDivisionPermissions",
                Self::RequiresUserBeConversationParticipant => {
                    "requiresUserBeConversationParticipant"
                }
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PermissionDetailsType);
    /// `AvailableTopic` of the API document.
    #[non_exhaustive]
    pub struct AvailableTopic {
        /// `description`
        pub description: Option<String>,
        /// `enforced`
        pub enforced: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `permissionDetails`
        pub permission_details: Option<Vec<types::PermissionDetails>>,
        /// `publicApiTemplateUriPaths`
        pub public_api_template_uri_paths: Option<Vec<String>>,
        /// `requiresAnyValidator`
        pub requires_any_validator: Option<bool>,
        /// `requiresCurrentUser`
        pub requires_current_user: Option<bool>,
        /// `requiresCurrentUserOrPermission`
        pub requires_current_user_or_permission: Option<bool>,
        /// `requiresDivisionPermissions`
        pub requires_division_permissions: Option<bool>,
        /// `requiresPermissions`
        pub requires_permissions: Option<Vec<String>>,
        /// `schema`
        pub schema: Option<rt::Json>,
        /// `topicParameters`
        pub topic_parameters: Option<Vec<String>>,
        /// `transports`
        pub transports: Option<Vec<types::AvailableTopicTransports>>,
        /// `visibility`
        pub visibility: Option<types::AvailableTopicVisibility>,
        _rest: rt::Rest,
    }
    impl Default for AvailableTopic {
        fn default() -> Self {
            Self {
                description: None,
                enforced: None,
                id: None,
                permission_details: None,
                public_api_template_uri_paths: None,
                requires_any_validator: None,
                requires_current_user: None,
                requires_current_user_or_permission: None,
                requires_division_permissions: None,
                requires_permissions: None,
                schema: None,
                topic_parameters: None,
                transports: None,
                visibility: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableTopic",
                fields: &[
                    "description",
                    "enforced",
                    "id",
                    "permissionDetails",
                    "publicApiTemplateUriPaths",
                    "requiresAnyValidator",
                    "requiresCurrentUser",
                    "requiresCurrentUserOrPermission",
                    "requiresDivisionPermissions",
                    "requiresPermissions",
                    "schema",
                    "topicParameters",
                    "transports",
                    "visibility",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.boolean(1, &self.enforced);
            out.text(2, &self.id);
            out.list(3, &self.permission_details);
            out.list(4, &self.public_api_template_uri_paths);
            out.boolean(5, &self.requires_any_validator);
            out.boolean(6, &self.requires_current_user);
            out.boolean(7, &self.requires_current_user_or_permission);
            out.boolean(8, &self.requires_division_permissions);
            out.list(9, &self.requires_permissions);
            out.json(10, &self.schema);
            out.list(11, &self.topic_parameters);
            out.list(12, &self.transports);
            out.one(13, &self.visibility);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Bool(&mut self.enforced),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::List(&mut self.permission_details),
                4 => rt::Place::List(&mut self.public_api_template_uri_paths),
                5 => rt::Place::Bool(&mut self.requires_any_validator),
                6 => rt::Place::Bool(&mut self.requires_current_user),
                7 => rt::Place::Bool(&mut self.requires_current_user_or_permission),
                8 => rt::Place::Bool(&mut self.requires_division_permissions),
                9 => rt::Place::List(&mut self.requires_permissions),
                10 => rt::Place::Json(&mut self.schema),
                11 => rt::Place::List(&mut self.topic_parameters),
                12 => rt::Place::List(&mut self.transports),
                13 => rt::Place::Enum(&mut self.visibility),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AvailableTopic);
    /// `AvailableTopicEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AvailableTopicEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AvailableTopic>>,
        _rest: rt::Rest,
    }
    impl Default for AvailableTopicEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableTopicEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableTopicEntityListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AvailableTopicEntityListing);
    /// `Channel` of the API document.
    #[non_exhaustive]
    pub struct Channel {
        /// `connectUri`: format `uri`
        pub connect_uri: Option<String>,
        /// `expires`
        pub expires: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Channel {
        fn default() -> Self {
            Self {
                connect_uri: None,
                expires: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Channel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Channel",
                fields: &["connectUri", "expires", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.connect_uri);
            out.date_time(1, &self.expires);
            out.text(2, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.connect_uri),
                1 => rt::Place::DateTime(&mut self.expires),
                2 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Channel);
    /// `ChannelEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ChannelEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Channel>>,
        _rest: rt::Rest,
    }
    impl Default for ChannelEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChannelEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChannelEntityListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChannelEntityListing);
    /// `ChannelTopic` of the API document.
    #[non_exhaustive]
    pub struct ChannelTopic {
        /// `id`
        pub id: Option<String>,
        /// `missingPermissions`
        pub missing_permissions: Option<Vec<String>>,
        /// `rejectionReason`
        pub rejection_reason: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::ChannelTopicState>,
        _rest: rt::Rest,
    }
    impl Default for ChannelTopic {
        fn default() -> Self {
            Self {
                id: None,
                missing_permissions: None,
                rejection_reason: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChannelTopic {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChannelTopic",
                fields: &[
                    "id",
                    "missingPermissions",
                    "rejectionReason",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.missing_permissions);
            out.text(2, &self.rejection_reason);
            out.text(3, &self.self_uri);
            out.one(4, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.missing_permissions),
                2 => rt::Place::Text(&mut self.rejection_reason),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChannelTopic);
    impl ChannelTopic {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `missingPermissions`.
        #[must_use]
        pub fn missing_permissions(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.missing_permissions, &mut self._rest, 1);
            self
        }
        /// Sets `rejectionReason`.
        #[must_use]
        pub fn rejection_reason(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.rejection_reason, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::ChannelTopicState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 4);
            self
        }
    }
    /// `ChannelTopicEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ChannelTopicEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ChannelTopic>>,
        _rest: rt::Rest,
    }
    impl Default for ChannelTopicEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ChannelTopicEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ChannelTopicEntityListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ChannelTopicEntityListing);
    /// `PermissionDetails` of the API document.
    #[non_exhaustive]
    pub struct PermissionDetails {
        /// `allowsCurrentUser`
        pub allows_current_user: Option<bool>,
        /// `enforced`
        pub enforced: Option<bool>,
        /// `permissions`
        pub permissions: Option<Vec<String>>,
        /// `type`
        pub type_: Option<types::PermissionDetailsType>,
        _rest: rt::Rest,
    }
    impl Default for PermissionDetails {
        fn default() -> Self {
            Self {
                allows_current_user: None,
                enforced: None,
                permissions: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PermissionDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PermissionDetails",
                fields: &["allowsCurrentUser", "enforced", "permissions", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allows_current_user);
            out.boolean(1, &self.enforced);
            out.list(2, &self.permissions);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allows_current_user),
                1 => rt::Place::Bool(&mut self.enforced),
                2 => rt::Place::List(&mut self.permissions),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PermissionDetails);
}
