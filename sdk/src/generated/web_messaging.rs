// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The WebMessaging API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the WebMessaging API; from [`Client::web_messaging`](crate::Client::web_messaging).
#[derive(Clone, Debug)]
pub struct WebMessaging(rt::Client);
impl WebMessaging {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `field.value.invalid`, `invalid.path.parameter`, `request.body.empty`, `required.fields.missing`; 403 `feature.toggle.disabled`; 404 `deployment.not.found`; 409 `device.already.registered`; 500 `contacts.stitching.error`, `device.registration.failure`
    /// - Developer Center: [`postWebmessagingDeploymentPushdevice`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-webmessaging-deployments--deploymentId--pushdevices--tokenId-)
    pub fn post_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl AsRef<str>,
        token_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PushDeviceInsertRequest>,
    ) -> PostWebmessagingDeploymentPushdevice {
        super::web_messaging::PostWebmessagingDeploymentPushdevice(
            rt::Request::new(
                    &self.0,
                    super::web_messaging::PostWebmessagingDeploymentPushdevice::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("tokenId", token_id.as_ref())
                .body::<types::PushDeviceInsertRequest>(body),
        )
    }
    /// `DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `invalid.path.parameter`; 403 `feature.toggle.disabled`; 404 `deployment.not.found`, `device.not.found`; 500 `device.delete.failure`
    /// - Developer Center: [`deleteWebmessagingDeploymentPushdevice`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-webmessaging-deployments--deploymentId--pushdevices--tokenId-)
    pub fn delete_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl AsRef<str>,
        token_id: impl AsRef<str>,
    ) -> DeleteWebmessagingDeploymentPushdevice {
        super::web_messaging::DeleteWebmessagingDeploymentPushdevice(
            rt::Request::new(
                    &self.0,
                    super::web_messaging::DeleteWebmessagingDeploymentPushdevice::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("tokenId", token_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `invalid.path.parameter`, `request.body.empty`, `update.fields.missing`; 403 `feature.toggle.disabled`; 404 `deployment.not.found`, `device.not.found`; 500 `device.update.failure`
    /// - Developer Center: [`patchWebmessagingDeploymentPushdevice`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-webmessaging-deployments--deploymentId--pushdevices--tokenId-)
    pub fn patch_webmessaging_deployment_pushdevice(
        &self,
        deployment_id: impl AsRef<str>,
        token_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PushDeviceUpdateRequest>,
    ) -> PatchWebmessagingDeploymentPushdevice {
        super::web_messaging::PatchWebmessagingDeploymentPushdevice(
            rt::Request::new(
                    &self.0,
                    super::web_messaging::PatchWebmessagingDeploymentPushdevice::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("tokenId", token_id.as_ref())
                .body::<types::PushDeviceUpdateRequest>(body),
        )
    }
    /// `GET /api/v2/webmessaging/messages`
    ///
    /// - Token: the web messaging JWT
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameters.missing`; 404 `session.expired`, `session.not.found`
    /// - Developer Center: [`getWebmessagingMessages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-webmessaging-messages)
    pub fn get_webmessaging_messages(&self) -> GetWebmessagingMessages {
        super::web_messaging::GetWebmessagingMessages(
            rt::Request::new(
                &self.0,
                super::web_messaging::GetWebmessagingMessages::INFO,
            ),
        )
    }
}
/// The call `postWebmessagingDeploymentPushdevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWebmessagingDeploymentPushdevice(pub(crate) rt::Request<()>);
impl PostWebmessagingDeploymentPushdevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWebmessagingDeploymentPushdevice",
        method: rt::Method::Post,
        path: "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
        self.0.send()
    }
}
/// The call `deleteWebmessagingDeploymentPushdevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWebmessagingDeploymentPushdevice(pub(crate) rt::Request<()>);
impl DeleteWebmessagingDeploymentPushdevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWebmessagingDeploymentPushdevice",
        method: rt::Method::Delete,
        path: "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: true,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
        self.0.send()
    }
}
/// The call `patchWebmessagingDeploymentPushdevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchWebmessagingDeploymentPushdevice(pub(crate) rt::Request<()>);
impl PatchWebmessagingDeploymentPushdevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchWebmessagingDeploymentPushdevice",
        method: rt::Method::Patch,
        path: "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<()> {
        self.0.send()
    }
}
/// The call `getWebmessagingMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWebmessagingMessages(
    pub(crate) rt::Request<types::WebMessagingMessageEntityList>,
);
impl GetWebmessagingMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWebmessagingMessages",
        method: rt::Method::Get,
        path: "/api/v2/webmessaging/messages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::WebMessagingJwt,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i32>) -> Self {
        Self(self.0.option::<i32>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebMessagingMessageEntityList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WebMessagingMessageEntityList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::WebMessagingMessageEntityList> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostWebmessagingDeploymentPushdevice::INFO,
    DeleteWebmessagingDeploymentPushdevice::INFO,
    PatchWebmessagingDeploymentPushdevice::INFO,
    GetWebmessagingMessages::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RecipientAdditionalIdentifierType {
        /// `Deployment`
        Deployment,
        /// `Subject`
        Subject,
        /// `Topic`
        Topic,
        /// `IngestionRule`
        IngestionRule,
        /// `IngestionRuleVersion`
        IngestionRuleVersion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RecipientAdditionalIdentifierType {
        const VALUES: &'static [Self] = &[
            Self::Deployment,
            Self::Subject,
            Self::Topic,
            Self::IngestionRule,
            Self::IngestionRuleVersion,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Deployment => "Deployment",
                Self::Subject => "Subject",
                Self::Topic => "Topic",
                Self::IngestionRule => "IngestionRule",
                Self::IngestionRuleVersion => "IngestionRuleVersion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RecipientAdditionalIdentifierType);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebMessagingContentContentType {
        /// `Attachment`
        Attachment,
        /// `QuickReply`
        QuickReply,
        /// `ButtonResponse`
        ButtonResponse,
        /// `GenericTemplate`
        GenericTemplate,
        /// `Card`
        Card,
        /// `Carousel`
        Carousel,
        /// `DatePicker`
        DatePicker,
        /// `ListPicker`
        ListPicker,
        /// `Form`
        Form,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebMessagingContentContentType {
        const VALUES: &'static [Self] = &[
            Self::Attachment,
            Self::QuickReply,
            Self::ButtonResponse,
            Self::GenericTemplate,
            Self::Card,
            Self::Carousel,
            Self::DatePicker,
            Self::ListPicker,
            Self::Form,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Attachment => "Attachment",
                Self::QuickReply => "QuickReply",
                Self::ButtonResponse => "ButtonResponse",
                Self::GenericTemplate => "GenericTemplate",
                Self::Card => "Card",
                Self::Carousel => "Carousel",
                Self::DatePicker => "DatePicker",
                Self::ListPicker => "ListPicker",
                Self::Form => "Form",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebMessagingContentContentType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebMessagingEventEventType {
        /// `CoBrowse`
        CoBrowse,
        /// `Presence`
        Presence,
        /// `Video`
        Video,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebMessagingEventEventType {
        const VALUES: &'static [Self] = &[Self::CoBrowse, Self::Presence, Self::Video];
        fn text(&self) -> &str {
            match self {
                Self::CoBrowse => "CoBrowse",
                Self::Presence => "Presence",
                Self::Video => "Video",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebMessagingEventEventType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebMessagingEventPresenceType {
        /// `Join`
        Join,
        /// `Disconnect`
        Disconnect,
        /// `Clear`
        Clear,
        /// `SignIn`
        SignIn,
        /// `SessionExpired`
        SessionExpired,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebMessagingEventPresenceType {
        const VALUES: &'static [Self] = &[
            Self::Join,
            Self::Disconnect,
            Self::Clear,
            Self::SignIn,
            Self::SessionExpired,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Join => "Join",
                Self::Disconnect => "Disconnect",
                Self::Clear => "Clear",
                Self::SignIn => "SignIn",
                Self::SessionExpired => "SessionExpired",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebMessagingEventPresenceType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebMessagingMessageType {
        /// `Text`
        Text,
        /// `Structured`
        Structured,
        /// `Receipt`
        Receipt,
        /// `Event`
        Event,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WebMessagingMessageType {
        const VALUES: &'static [Self] = &[
            Self::Text,
            Self::Structured,
            Self::Receipt,
            Self::Event,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Text => "Text",
                Self::Structured => "Structured",
                Self::Receipt => "Receipt",
                Self::Event => "Event",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WebMessagingMessageType);
    /// `Link`, `Postback`.
    pub type ContentCardActionType = types::CardActionType;
    /// `android`, `ios`.
    pub type PushDeviceInsertRequestDeviceType = types::UserDeviceType;
    /// `FCM`, `APNS`.
    pub type PushDeviceInsertRequestNotificationProvider = types::ConversationPushProviderIntegrationProvider;
    /// `Image`, `Video`, `Audio`, `File`, `Link`.
    pub type WebMessagingAttachmentMediaType = types::RecordingAttachmentMediaType;
    /// `Button`, `QuickReply`, `DatePicker`, `ListPicker`, `Form`.
    pub type WebMessagingButtonResponseType = types::ButtonResponseType;
    /// `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
    pub type WebMessagingEventCoBrowseType = types::ConversationEventVideoType;
    /// `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
    pub type WebMessagingEventVideoType = types::ConversationEventVideoType;
    /// `Message`.
    pub type WebMessagingQuickReplyAction = types::QuickReplyAction;
    /// `ButtonComponent` of the API document.
    #[non_exhaustive]
    pub struct ButtonComponent {
        /// `actions`
        pub actions: Option<Box<types::ContentActions>>,
        /// `title`
        pub title: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ButtonComponent {
        fn default() -> Self {
            Self {
                actions: None,
                title: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ButtonComponent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ButtonComponent",
                fields: &["actions", "title"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.actions,
                1 => &self.title,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.actions,
                1 => &mut self.title,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ButtonComponent);
    /// `ContentActions` of the API document.
    #[non_exhaustive]
    pub struct ContentActions {
        /// `textback`
        pub textback: Option<String>,
        /// `url`
        pub url: Option<String>,
        /// `urlTarget`
        pub url_target: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentActions {
        fn default() -> Self {
            Self {
                textback: None,
                url: None,
                url_target: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentActions {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentActions",
                fields: &["textback", "url", "urlTarget"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.textback,
                1 => &self.url,
                2 => &self.url_target,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.textback,
                1 => &mut self.url,
                2 => &mut self.url_target,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentActions);
    /// `ContentCard` of the API document.
    #[non_exhaustive]
    pub struct ContentCard {
        /// `actions`: required
        pub actions: Option<Vec<types::ContentCardAction>>,
        /// `defaultAction`
        pub default_action: Option<Box<types::ContentCardAction>>,
        /// `description`
        pub description: Option<String>,
        /// `image`
        pub image: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        /// `video`
        pub video: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentCard {
        fn default() -> Self {
            Self {
                actions: None,
                default_action: None,
                description: None,
                image: None,
                title: None,
                video: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentCard {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentCard",
                fields: &[
                    "actions",
                    "defaultAction",
                    "description",
                    "image",
                    "title",
                    "video",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.actions,
                1 => &self.default_action,
                2 => &self.description,
                3 => &self.image,
                4 => &self.title,
                5 => &self.video,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.actions,
                1 => &mut self.default_action,
                2 => &mut self.description,
                3 => &mut self.image,
                4 => &mut self.title,
                5 => &mut self.video,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentCard);
    /// `ContentCardAction` of the API document.
    #[non_exhaustive]
    pub struct ContentCardAction {
        /// `payload`
        pub payload: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::ContentCardActionType>,
        /// `url`
        pub url: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentCardAction {
        fn default() -> Self {
            Self {
                payload: None,
                text: None,
                type_: None,
                url: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentCardAction {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentCardAction",
                fields: &["payload", "text", "type", "url"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.payload,
                1 => &self.text,
                2 => &self.type_,
                3 => &self.url,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.payload,
                1 => &mut self.text,
                2 => &mut self.type_,
                3 => &mut self.url,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentCardAction);
    /// `ContentCarousel` of the API document.
    #[non_exhaustive]
    pub struct ContentCarousel {
        /// `cards`: required
        pub cards: Option<Vec<types::ContentCard>>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentCarousel {
        fn default() -> Self {
            Self {
                cards: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentCarousel {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentCarousel",
                fields: &["cards"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.cards,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.cards,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentCarousel);
    /// `ContentDatePicker` of the API document.
    #[non_exhaustive]
    pub struct ContentDatePicker {
        /// `availableTimes`: required
        pub available_times: Option<Vec<types::ContentDatePickerAvailableTime>>,
        /// `dateMaximum`
        pub date_maximum: Option<rt::DateTime>,
        /// `dateMinimum`
        pub date_minimum: Option<rt::DateTime>,
        /// `imageUrl`
        pub image_url: Option<String>,
        /// `subtitle`
        pub subtitle: Option<String>,
        /// `title`
        pub title: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentDatePicker {
        fn default() -> Self {
            Self {
                available_times: None,
                date_maximum: None,
                date_minimum: None,
                image_url: None,
                subtitle: None,
                title: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentDatePicker {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentDatePicker",
                fields: &[
                    "availableTimes",
                    "dateMaximum",
                    "dateMinimum",
                    "imageUrl",
                    "subtitle",
                    "title",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.available_times,
                1 => &self.date_maximum,
                2 => &self.date_minimum,
                3 => &self.image_url,
                4 => &self.subtitle,
                5 => &self.title,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.available_times,
                1 => &mut self.date_maximum,
                2 => &mut self.date_minimum,
                3 => &mut self.image_url,
                4 => &mut self.subtitle,
                5 => &mut self.title,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentDatePicker);
    /// `ContentDatePickerAvailableTime` of the API document.
    #[non_exhaustive]
    pub struct ContentDatePickerAvailableTime {
        /// `dateTime`
        pub date_time: Option<rt::DateTime>,
        /// `duration`
        pub duration: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for ContentDatePickerAvailableTime {
        fn default() -> Self {
            Self {
                date_time: None,
                duration: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for ContentDatePickerAvailableTime {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentDatePickerAvailableTime",
                fields: &["dateTime", "duration"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.date_time,
                1 => &self.duration,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.date_time,
                1 => &mut self.duration,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(ContentDatePickerAvailableTime);
    /// `PushDeviceInsertRequest` of the API document.
    #[non_exhaustive]
    pub struct PushDeviceInsertRequest {
        /// `deviceToken`: required
        pub device_token: Option<String>,
        /// `deviceType`: required
        pub device_type: Option<types::PushDeviceInsertRequestDeviceType>,
        /// `language`: required
        pub language: Option<String>,
        /// `notificationProvider`: required
        pub notification_provider: Option<
            types::PushDeviceInsertRequestNotificationProvider,
        >,
        _nulls: rt::Nulls,
    }
    impl Default for PushDeviceInsertRequest {
        fn default() -> Self {
            Self {
                device_token: None,
                device_type: None,
                language: None,
                notification_provider: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PushDeviceInsertRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PushDeviceInsertRequest",
                fields: &[
                    "deviceToken",
                    "deviceType",
                    "language",
                    "notificationProvider",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.device_token,
                1 => &self.device_type,
                2 => &self.language,
                3 => &self.notification_provider,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.device_token,
                1 => &mut self.device_type,
                2 => &mut self.language,
                3 => &mut self.notification_provider,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PushDeviceInsertRequest);
    impl PushDeviceInsertRequest {
        /// One with everything set that the API requires, in this order: `deviceToken`, `deviceType`, `language`, `notificationProvider`.
        #[must_use]
        pub fn new(
            device_token: impl rt::IntoField<String>,
            device_type: impl rt::IntoField<types::PushDeviceInsertRequestDeviceType>,
            language: impl rt::IntoField<String>,
            notification_provider: impl rt::IntoField<
                types::PushDeviceInsertRequestNotificationProvider,
            >,
        ) -> Self {
            Self::default()
                .device_token(device_token)
                .device_type(device_type)
                .language(language)
                .notification_provider(notification_provider)
        }
        /// Sets `deviceToken`.
        #[must_use]
        pub fn device_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.device_token, &mut self._nulls, 0);
            self
        }
        /// Sets `deviceType`.
        #[must_use]
        pub fn device_type(
            mut self,
            value: impl rt::IntoField<types::PushDeviceInsertRequestDeviceType>,
        ) -> Self {
            value.put(&mut self.device_type, &mut self._nulls, 1);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._nulls, 2);
            self
        }
        /// Sets `notificationProvider`.
        #[must_use]
        pub fn notification_provider(
            mut self,
            value: impl rt::IntoField<types::PushDeviceInsertRequestNotificationProvider>,
        ) -> Self {
            value.put(&mut self.notification_provider, &mut self._nulls, 3);
            self
        }
    }
    /// `PushDeviceUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct PushDeviceUpdateRequest {
        /// `deviceToken`
        pub device_token: Option<String>,
        /// `language`
        pub language: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for PushDeviceUpdateRequest {
        fn default() -> Self {
            Self {
                device_token: None,
                language: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for PushDeviceUpdateRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PushDeviceUpdateRequest",
                fields: &["deviceToken", "language"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.device_token,
                1 => &self.language,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.device_token,
                1 => &mut self.language,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(PushDeviceUpdateRequest);
    impl PushDeviceUpdateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `deviceToken`.
        #[must_use]
        pub fn device_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.device_token, &mut self._nulls, 0);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._nulls, 1);
            self
        }
    }
    /// `Reason` of the API document.
    #[non_exhaustive]
    pub struct Reason {
        /// `code`
        pub code: Option<types::ReasonCode>,
        /// `message`: required
        pub message: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for Reason {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for Reason {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Reason",
                fields: &["code", "message"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.code,
                1 => &self.message,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.code,
                1 => &mut self.message,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(Reason);
    /// `RecipientAdditionalIdentifier` of the API document.
    #[non_exhaustive]
    pub struct RecipientAdditionalIdentifier {
        /// `type`: required, read-only
        pub type_: Option<types::RecipientAdditionalIdentifierType>,
        /// `value`: required, read-only
        pub value: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for RecipientAdditionalIdentifier {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for RecipientAdditionalIdentifier {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecipientAdditionalIdentifier",
                fields: &["type", "value"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.type_,
                1 => &self.value,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.type_,
                1 => &mut self.value,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(RecipientAdditionalIdentifier);
    /// `WebMessagingAttachment` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingAttachment {
        /// `fileSize`: read-only
        pub file_size: Option<i32>,
        /// `filename`: read-only
        pub filename: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaType`: read-only
        pub media_type: Option<types::WebMessagingAttachmentMediaType>,
        /// `mime`: read-only
        pub mime: Option<String>,
        /// `sha256`: read-only
        pub sha256: Option<String>,
        /// `text`: read-only
        pub text: Option<String>,
        /// `url`: read-only
        pub url: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingAttachment {
        fn default() -> Self {
            Self {
                file_size: None,
                filename: None,
                id: None,
                media_type: None,
                mime: None,
                sha256: None,
                text: None,
                url: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingAttachment {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingAttachment",
                fields: &[
                    "fileSize",
                    "filename",
                    "id",
                    "mediaType",
                    "mime",
                    "sha256",
                    "text",
                    "url",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.file_size,
                1 => &self.filename,
                2 => &self.id,
                3 => &self.media_type,
                4 => &self.mime,
                5 => &self.sha256,
                6 => &self.text,
                7 => &self.url,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.file_size,
                1 => &mut self.filename,
                2 => &mut self.id,
                3 => &mut self.media_type,
                4 => &mut self.mime,
                5 => &mut self.sha256,
                6 => &mut self.text,
                7 => &mut self.url,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingAttachment);
    /// `WebMessagingButtonResponse` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingButtonResponse {
        /// `id`
        pub id: Option<String>,
        /// `originatingMessageId`: required
        pub originating_message_id: Option<String>,
        /// `payload`: required
        pub payload: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::WebMessagingButtonResponseType>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingButtonResponse {
        fn default() -> Self {
            Self {
                id: None,
                originating_message_id: None,
                payload: None,
                text: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingButtonResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingButtonResponse",
                fields: &["id", "originatingMessageId", "payload", "text", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.id,
                1 => &self.originating_message_id,
                2 => &self.payload,
                3 => &self.text,
                4 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.id,
                1 => &mut self.originating_message_id,
                2 => &mut self.payload,
                3 => &mut self.text,
                4 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingButtonResponse);
    /// `WebMessagingChannel` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingChannel {
        /// `from`: read-only
        pub from: Option<Box<types::WebMessagingRecipient>>,
        /// `messageId`: read-only
        pub message_id: Option<String>,
        /// `time`: read-only
        pub time: Option<rt::DateTime>,
        /// `to`: read-only
        pub to: Option<Box<types::WebMessagingRecipient>>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingChannel {
        fn default() -> Self {
            Self {
                from: None,
                message_id: None,
                time: None,
                to: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingChannel {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingChannel",
                fields: &["from", "messageId", "time", "to"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.from,
                1 => &self.message_id,
                2 => &self.time,
                3 => &self.to,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.from,
                1 => &mut self.message_id,
                2 => &mut self.time,
                3 => &mut self.to,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingChannel);
    /// `WebMessagingContent` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingContent {
        /// `attachment`: read-only
        pub attachment: Option<Box<types::WebMessagingAttachment>>,
        /// `buttonResponse`
        pub button_response: Option<Box<types::WebMessagingButtonResponse>>,
        /// `card`
        pub card: Option<Box<types::ContentCard>>,
        /// `carousel`
        pub carousel: Option<Box<types::ContentCarousel>>,
        /// `contentType`: read-only
        pub content_type: Option<types::WebMessagingContentContentType>,
        /// `datePicker`
        pub date_picker: Option<Box<types::ContentDatePicker>>,
        /// `form`
        pub form: Option<Box<types::ConversationContentForm>>,
        /// `generic`
        pub generic: Option<Box<types::WebMessagingGeneric>>,
        /// `listPicker`
        pub list_picker: Option<Box<types::ConversationContentListPicker>>,
        /// `quickReply`
        pub quick_reply: Option<Box<types::WebMessagingQuickReply>>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingContent {
        fn default() -> Self {
            Self {
                attachment: None,
                button_response: None,
                card: None,
                carousel: None,
                content_type: None,
                date_picker: None,
                form: None,
                generic: None,
                list_picker: None,
                quick_reply: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingContent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingContent",
                fields: &[
                    "attachment",
                    "buttonResponse",
                    "card",
                    "carousel",
                    "contentType",
                    "datePicker",
                    "form",
                    "generic",
                    "listPicker",
                    "quickReply",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.attachment,
                1 => &self.button_response,
                2 => &self.card,
                3 => &self.carousel,
                4 => &self.content_type,
                5 => &self.date_picker,
                6 => &self.form,
                7 => &self.generic,
                8 => &self.list_picker,
                9 => &self.quick_reply,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.attachment,
                1 => &mut self.button_response,
                2 => &mut self.card,
                3 => &mut self.carousel,
                4 => &mut self.content_type,
                5 => &mut self.date_picker,
                6 => &mut self.form,
                7 => &mut self.generic,
                8 => &mut self.list_picker,
                9 => &mut self.quick_reply,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingContent);
    /// `WebMessagingEvent` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingEvent {
        /// `coBrowse`
        pub co_browse: Option<Box<types::WebMessagingEventCoBrowse>>,
        /// `eventType`: required
        pub event_type: Option<types::WebMessagingEventEventType>,
        /// `presence`
        pub presence: Option<Box<types::WebMessagingEventPresence>>,
        /// `video`
        pub video: Option<Box<types::WebMessagingEventVideo>>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingEvent {
        fn default() -> Self {
            Self {
                co_browse: None,
                event_type: None,
                presence: None,
                video: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEvent {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEvent",
                fields: &["coBrowse", "eventType", "presence", "video"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.co_browse,
                1 => &self.event_type,
                2 => &self.presence,
                3 => &self.video,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.co_browse,
                1 => &mut self.event_type,
                2 => &mut self.presence,
                3 => &mut self.video,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingEvent);
    /// `WebMessagingEventCoBrowse` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingEventCoBrowse {
        /// `sessionId`
        pub session_id: Option<String>,
        /// `sessionJoinToken`
        pub session_join_token: Option<String>,
        /// `type`: required
        pub type_: Option<types::WebMessagingEventCoBrowseType>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingEventCoBrowse {
        fn default() -> Self {
            Self {
                session_id: None,
                session_join_token: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventCoBrowse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventCoBrowse",
                fields: &["sessionId", "sessionJoinToken", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.session_id,
                1 => &self.session_join_token,
                2 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.session_id,
                1 => &mut self.session_join_token,
                2 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingEventCoBrowse);
    /// `WebMessagingEventPresence` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingEventPresence {
        /// `type`: required
        pub type_: Option<types::WebMessagingEventPresenceType>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingEventPresence {
        fn default() -> Self {
            Self {
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventPresence {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventPresence",
                fields: &["type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingEventPresence);
    /// `WebMessagingEventVideo` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingEventVideo {
        /// `jwt`
        pub jwt: Option<String>,
        /// `offeringId`
        pub offering_id: Option<String>,
        /// `type`: required
        pub type_: Option<types::WebMessagingEventVideoType>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingEventVideo {
        fn default() -> Self {
            Self {
                jwt: None,
                offering_id: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventVideo {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventVideo",
                fields: &["jwt", "offeringId", "type"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.jwt,
                1 => &self.offering_id,
                2 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.jwt,
                1 => &mut self.offering_id,
                2 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingEventVideo);
    /// `WebMessagingGeneric` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingGeneric {
        /// `actions`
        pub actions: Option<Box<types::ContentActions>>,
        /// `components`
        pub components: Option<Vec<types::ButtonComponent>>,
        /// `description`
        pub description: Option<String>,
        /// `image`
        pub image: Option<String>,
        /// `title`
        pub title: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingGeneric {
        fn default() -> Self {
            Self {
                actions: None,
                components: None,
                description: None,
                image: None,
                title: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingGeneric {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingGeneric",
                fields: &["actions", "components", "description", "image", "title"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.actions,
                1 => &self.components,
                2 => &self.description,
                3 => &self.image,
                4 => &self.title,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.actions,
                1 => &mut self.components,
                2 => &mut self.description,
                3 => &mut self.image,
                4 => &mut self.title,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingGeneric);
    /// `WebMessagingMessage` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingMessage {
        /// `channel`
        pub channel: Option<Box<types::WebMessagingChannel>>,
        /// `content`
        pub content: Option<Vec<types::WebMessagingContent>>,
        /// `direction`
        pub direction: Option<types::WebMessagingMessageDirection>,
        /// `events`
        pub events: Option<Vec<types::WebMessagingEvent>>,
        /// `id`
        pub id: Option<String>,
        /// `metadata`
        pub metadata: Option<rt::Map<String>>,
        /// `originatingEntity`
        pub originating_entity: Option<types::WebMessagingMessageOriginatingEntity>,
        /// `reasons`: read-only
        pub reasons: Option<Vec<types::Reason>>,
        /// `status`: read-only
        pub status: Option<types::WebMessagingMessageStatus>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::WebMessagingMessageType>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingMessage {
        fn default() -> Self {
            Self {
                channel: None,
                content: None,
                direction: None,
                events: None,
                id: None,
                metadata: None,
                originating_entity: None,
                reasons: None,
                status: None,
                text: None,
                type_: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingMessage {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingMessage",
                fields: &[
                    "channel",
                    "content",
                    "direction",
                    "events",
                    "id",
                    "metadata",
                    "originatingEntity",
                    "reasons",
                    "status",
                    "text",
                    "type",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.channel,
                1 => &self.content,
                2 => &self.direction,
                3 => &self.events,
                4 => &self.id,
                5 => &self.metadata,
                6 => &self.originating_entity,
                7 => &self.reasons,
                8 => &self.status,
                9 => &self.text,
                10 => &self.type_,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.channel,
                1 => &mut self.content,
                2 => &mut self.direction,
                3 => &mut self.events,
                4 => &mut self.id,
                5 => &mut self.metadata,
                6 => &mut self.originating_entity,
                7 => &mut self.reasons,
                8 => &mut self.status,
                9 => &mut self.text,
                10 => &mut self.type_,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingMessage);
    /// `WebMessagingMessageEntityList` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingMessageEntityList {
        /// `entities`
        pub entities: Option<Vec<types::WebMessagingMessage>>,
        /// `pageCount`
        pub page_count: Option<i32>,
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `total`
        pub total: Option<i64>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingMessageEntityList {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingMessageEntityList {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingMessageEntityList",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.entities,
                1 => &self.page_count,
                2 => &self.page_number,
                3 => &self.page_size,
                4 => &self.total,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.entities,
                1 => &mut self.page_count,
                2 => &mut self.page_number,
                3 => &mut self.page_size,
                4 => &mut self.total,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingMessageEntityList);
    /// `WebMessagingQuickReply` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingQuickReply {
        /// `action`
        pub action: Option<types::WebMessagingQuickReplyAction>,
        /// `image`
        pub image: Option<String>,
        /// `payload`: required
        pub payload: Option<String>,
        /// `text`: required
        pub text: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingQuickReply {
        fn default() -> Self {
            Self {
                action: None,
                image: None,
                payload: None,
                text: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingQuickReply {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingQuickReply",
                fields: &["action", "image", "payload", "text"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.action,
                1 => &self.image,
                2 => &self.payload,
                3 => &self.text,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.action,
                1 => &mut self.image,
                2 => &mut self.payload,
                3 => &mut self.text,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingQuickReply);
    /// `WebMessagingRecipient` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingRecipient {
        /// `additionalIds`: read-only
        pub additional_ids: Option<Vec<types::RecipientAdditionalIdentifier>>,
        /// `firstName`: read-only
        pub first_name: Option<String>,
        /// `image`: read-only
        pub image: Option<String>,
        /// `lastName`: read-only
        pub last_name: Option<String>,
        /// `nickname`: read-only
        pub nickname: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for WebMessagingRecipient {
        fn default() -> Self {
            Self {
                additional_ids: None,
                first_name: None,
                image: None,
                last_name: None,
                nickname: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingRecipient {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingRecipient",
                fields: &["additionalIds", "firstName", "image", "lastName", "nickname"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.additional_ids,
                1 => &self.first_name,
                2 => &self.image,
                3 => &self.last_name,
                4 => &self.nickname,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.additional_ids,
                1 => &mut self.first_name,
                2 => &mut self.image,
                3 => &mut self.last_name,
                4 => &mut self.nickname,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(WebMessagingRecipient);
}
