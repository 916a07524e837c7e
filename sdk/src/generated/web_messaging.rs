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
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[204],
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
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[204],
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
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[204],
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
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
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
    pub fn send(self) -> rt::ResponseFuture<types::WebMessagingMessageEntityList> {
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
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ButtonComponent>,
    rt::make_model::<types::ContentActions>,
    rt::make_model::<types::ContentCard>,
    rt::make_model::<types::ContentCardAction>,
    rt::make_model::<types::ContentCarousel>,
    rt::make_model::<types::ContentDatePicker>,
    rt::make_model::<types::ContentDatePickerAvailableTime>,
    rt::make_model::<types::PushDeviceInsertRequest>,
    rt::make_model::<types::PushDeviceUpdateRequest>,
    rt::make_model::<types::Reason>,
    rt::make_model::<types::RecipientAdditionalIdentifier>,
    rt::make_model::<types::WebMessagingAttachment>,
    rt::make_model::<types::WebMessagingButtonResponse>,
    rt::make_model::<types::WebMessagingChannel>,
    rt::make_model::<types::WebMessagingContent>,
    rt::make_model::<types::WebMessagingEvent>,
    rt::make_model::<types::WebMessagingEventCoBrowse>,
    rt::make_model::<types::WebMessagingEventPresence>,
    rt::make_model::<types::WebMessagingEventVideo>,
    rt::make_model::<types::WebMessagingGeneric>,
    rt::make_model::<types::WebMessagingMessage>,
    rt::make_model::<types::WebMessagingMessageEntityList>,
    rt::make_model::<types::WebMessagingQuickReply>,
    rt::make_model::<types::WebMessagingRecipient>,
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
            Self::IngestionRule,
            Self::IngestionRuleVersion,
            Self::Subject,
            Self::Topic,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Deployment",
            "IngestionRule",
            "IngestionRuleVersion",
            "Subject",
            "Topic",
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
            Self::ButtonResponse,
            Self::Card,
            Self::Carousel,
            Self::DatePicker,
            Self::Form,
            Self::GenericTemplate,
            Self::ListPicker,
            Self::QuickReply,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Attachment",
            "ButtonResponse",
            "Card",
            "Carousel",
            "DatePicker",
            "Form",
            "GenericTemplate",
            "ListPicker",
            "QuickReply",
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
        const TEXTS: &'static [&'static str] = &["CoBrowse", "Presence", "Video"];
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
            Self::Clear,
            Self::Disconnect,
            Self::Join,
            Self::SessionExpired,
            Self::SignIn,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Clear",
            "Disconnect",
            "Join",
            "SessionExpired",
            "SignIn",
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
            Self::Event,
            Self::Receipt,
            Self::Structured,
            Self::Text,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Event",
            "Receipt",
            "Structured",
            "Text",
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
        _rest: rt::Rest,
    }
    impl Default for ButtonComponent {
        fn default() -> Self {
            Self {
                actions: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ButtonComponent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ButtonComponent",
                fields: &["actions", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.text(1, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for ContentActions {
        fn default() -> Self {
            Self {
                textback: None,
                url: None,
                url_target: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentActions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentActions",
                fields: &["textback", "url", "urlTarget"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.textback);
            out.text(1, &self.url);
            out.text(2, &self.url_target);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.textback),
                1 => rt::Place::Text(&mut self.url),
                2 => rt::Place::Text(&mut self.url_target),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentCard {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.actions);
            out.model(1, &self.default_action);
            out.text(2, &self.description);
            out.text(3, &self.image);
            out.text(4, &self.title);
            out.text(5, &self.video);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.actions),
                1 => rt::Place::Model(&mut self.default_action),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.image),
                4 => rt::Place::Text(&mut self.title),
                5 => rt::Place::Text(&mut self.video),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for ContentCardAction {
        fn default() -> Self {
            Self {
                payload: None,
                text: None,
                type_: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentCardAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentCardAction",
                fields: &["payload", "text", "type", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.payload);
            out.text(1, &self.text);
            out.one(2, &self.type_);
            out.text(3, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.payload),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentCardAction);
    /// `ContentCarousel` of the API document.
    #[non_exhaustive]
    pub struct ContentCarousel {
        /// `cards`: required
        pub cards: Option<Vec<types::ContentCard>>,
        _rest: rt::Rest,
    }
    impl Default for ContentCarousel {
        fn default() -> Self {
            Self {
                cards: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentCarousel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentCarousel",
                fields: &["cards"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.cards);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.cards),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentDatePicker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.available_times);
            out.date_time(1, &self.date_maximum);
            out.date_time(2, &self.date_minimum);
            out.text(3, &self.image_url);
            out.text(4, &self.subtitle);
            out.text(5, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.available_times),
                1 => rt::Place::DateTime(&mut self.date_maximum),
                2 => rt::Place::DateTime(&mut self.date_minimum),
                3 => rt::Place::Text(&mut self.image_url),
                4 => rt::Place::Text(&mut self.subtitle),
                5 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for ContentDatePickerAvailableTime {
        fn default() -> Self {
            Self {
                date_time: None,
                duration: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentDatePickerAvailableTime {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentDatePickerAvailableTime",
                fields: &["dateTime", "duration"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_time);
            out.int(1, &self.duration);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_time),
                1 => rt::Place::Int(&mut self.duration),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for PushDeviceInsertRequest {
        fn default() -> Self {
            Self {
                device_token: None,
                device_type: None,
                language: None,
                notification_provider: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PushDeviceInsertRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PushDeviceInsertRequest",
                fields: &[
                    "deviceToken",
                    "deviceType",
                    "language",
                    "notificationProvider",
                ],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.device_token);
            out.one(1, &self.device_type);
            out.text(2, &self.language);
            out.one(3, &self.notification_provider);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.device_token),
                1 => rt::Place::Enum(&mut self.device_type),
                2 => rt::Place::Text(&mut self.language),
                3 => rt::Place::Enum(&mut self.notification_provider),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.device_token, &mut self._rest, 0);
            self
        }
        /// Sets `deviceType`.
        #[must_use]
        pub fn device_type(
            mut self,
            value: impl rt::IntoField<types::PushDeviceInsertRequestDeviceType>,
        ) -> Self {
            value.put(&mut self.device_type, &mut self._rest, 1);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 2);
            self
        }
        /// Sets `notificationProvider`.
        #[must_use]
        pub fn notification_provider(
            mut self,
            value: impl rt::IntoField<types::PushDeviceInsertRequestNotificationProvider>,
        ) -> Self {
            value.put(&mut self.notification_provider, &mut self._rest, 3);
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
        _rest: rt::Rest,
    }
    impl Default for PushDeviceUpdateRequest {
        fn default() -> Self {
            Self {
                device_token: None,
                language: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PushDeviceUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PushDeviceUpdateRequest",
                fields: &["deviceToken", "language"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.device_token);
            out.text(1, &self.language);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.device_token),
                1 => rt::Place::Text(&mut self.language),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.device_token, &mut self._rest, 0);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 1);
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
        _rest: rt::Rest,
    }
    impl Default for Reason {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Reason {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Reason",
                fields: &["code", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.code);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for RecipientAdditionalIdentifier {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecipientAdditionalIdentifier {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecipientAdditionalIdentifier",
                fields: &["type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecipientAdditionalIdentifier);
    /// `WebMessagingAttachment` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingAttachment {
        /// `fileSize`: read-only
        pub file_size: Option<i64>,
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingAttachment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.file_size);
            out.text(1, &self.filename);
            out.text(2, &self.id);
            out.one(3, &self.media_type);
            out.text(4, &self.mime);
            out.text(5, &self.sha256);
            out.text(6, &self.text);
            out.text(7, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.file_size),
                1 => rt::Place::Text(&mut self.filename),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.media_type),
                4 => rt::Place::Text(&mut self.mime),
                5 => rt::Place::Text(&mut self.sha256),
                6 => rt::Place::Text(&mut self.text),
                7 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingButtonResponse {
        fn default() -> Self {
            Self {
                id: None,
                originating_message_id: None,
                payload: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingButtonResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingButtonResponse",
                fields: &["id", "originatingMessageId", "payload", "text", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.originating_message_id);
            out.text(2, &self.payload);
            out.text(3, &self.text);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.originating_message_id),
                2 => rt::Place::Text(&mut self.payload),
                3 => rt::Place::Text(&mut self.text),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingChannel {
        fn default() -> Self {
            Self {
                from: None,
                message_id: None,
                time: None,
                to: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingChannel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingChannel",
                fields: &["from", "messageId", "time", "to"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.from);
            out.text(1, &self.message_id);
            out.date_time(2, &self.time);
            out.model(3, &self.to);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.from),
                1 => rt::Place::Text(&mut self.message_id),
                2 => rt::Place::DateTime(&mut self.time),
                3 => rt::Place::Model(&mut self.to),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingContent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.attachment);
            out.model(1, &self.button_response);
            out.model(2, &self.card);
            out.model(3, &self.carousel);
            out.one(4, &self.content_type);
            out.model(5, &self.date_picker);
            out.model(6, &self.form);
            out.model(7, &self.generic);
            out.model(8, &self.list_picker);
            out.model(9, &self.quick_reply);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.attachment),
                1 => rt::Place::Model(&mut self.button_response),
                2 => rt::Place::Model(&mut self.card),
                3 => rt::Place::Model(&mut self.carousel),
                4 => rt::Place::Enum(&mut self.content_type),
                5 => rt::Place::Model(&mut self.date_picker),
                6 => rt::Place::Model(&mut self.form),
                7 => rt::Place::Model(&mut self.generic),
                8 => rt::Place::Model(&mut self.list_picker),
                9 => rt::Place::Model(&mut self.quick_reply),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingEvent {
        fn default() -> Self {
            Self {
                co_browse: None,
                event_type: None,
                presence: None,
                video: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEvent",
                fields: &["coBrowse", "eventType", "presence", "video"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.co_browse);
            out.one(1, &self.event_type);
            out.model(2, &self.presence);
            out.model(3, &self.video);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.co_browse),
                1 => rt::Place::Enum(&mut self.event_type),
                2 => rt::Place::Model(&mut self.presence),
                3 => rt::Place::Model(&mut self.video),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingEventCoBrowse {
        fn default() -> Self {
            Self {
                session_id: None,
                session_join_token: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventCoBrowse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventCoBrowse",
                fields: &["sessionId", "sessionJoinToken", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.session_id);
            out.text(1, &self.session_join_token);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.session_id),
                1 => rt::Place::Text(&mut self.session_join_token),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebMessagingEventCoBrowse);
    /// `WebMessagingEventPresence` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingEventPresence {
        /// `type`: required
        pub type_: Option<types::WebMessagingEventPresenceType>,
        _rest: rt::Rest,
    }
    impl Default for WebMessagingEventPresence {
        fn default() -> Self {
            Self {
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventPresence {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventPresence",
                fields: &["type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingEventVideo {
        fn default() -> Self {
            Self {
                jwt: None,
                offering_id: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingEventVideo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingEventVideo",
                fields: &["jwt", "offeringId", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.jwt);
            out.text(1, &self.offering_id);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.jwt),
                1 => rt::Place::Text(&mut self.offering_id),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingGeneric {
        fn default() -> Self {
            Self {
                actions: None,
                components: None,
                description: None,
                image: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingGeneric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingGeneric",
                fields: &["actions", "components", "description", "image", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.actions);
            out.list(1, &self.components);
            out.text(2, &self.description);
            out.text(3, &self.image);
            out.text(4, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.actions),
                1 => rt::Place::List(&mut self.components),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.image),
                4 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.channel);
            out.list(1, &self.content);
            out.one(2, &self.direction);
            out.list(3, &self.events);
            out.text(4, &self.id);
            out.map(5, &self.metadata);
            out.one(6, &self.originating_entity);
            out.list(7, &self.reasons);
            out.one(8, &self.status);
            out.text(9, &self.text);
            out.one(10, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.channel),
                1 => rt::Place::List(&mut self.content),
                2 => rt::Place::Enum(&mut self.direction),
                3 => rt::Place::List(&mut self.events),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Map(&mut self.metadata),
                6 => rt::Place::Enum(&mut self.originating_entity),
                7 => rt::Place::List(&mut self.reasons),
                8 => rt::Place::Enum(&mut self.status),
                9 => rt::Place::Text(&mut self.text),
                10 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WebMessagingMessageEntityList {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingMessageEntityList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingMessageEntityList",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingQuickReply {
        fn default() -> Self {
            Self {
                action: None,
                image: None,
                payload: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingQuickReply {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingQuickReply",
                fields: &["action", "image", "payload", "text"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.text(1, &self.image);
            out.text(2, &self.payload);
            out.text(3, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Text(&mut self.image),
                2 => rt::Place::Text(&mut self.payload),
                3 => rt::Place::Text(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for WebMessagingRecipient {
        fn default() -> Self {
            Self {
                additional_ids: None,
                first_name: None,
                image: None,
                last_name: None,
                nickname: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingRecipient {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingRecipient",
                fields: &["additionalIds", "firstName", "image", "lastName", "nickname"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.additional_ids);
            out.text(1, &self.first_name);
            out.text(2, &self.image);
            out.text(3, &self.last_name);
            out.text(4, &self.nickname);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.additional_ids),
                1 => rt::Place::Text(&mut self.first_name),
                2 => rt::Place::Text(&mut self.image),
                3 => rt::Place::Text(&mut self.last_name),
                4 => rt::Place::Text(&mut self.nickname),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebMessagingRecipient);
}
