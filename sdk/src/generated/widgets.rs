// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Widgets API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Widgets API; from [`Client::widgets`](crate::Client::widgets).
#[derive(Clone, Debug)]
pub struct Widgets(rt::Client);
impl Widgets {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/widgets/deployments`
    ///
    /// - Permissions: any of `widgets:deployment:view`, `webchat:deployment:read`
    /// - Scopes: any of `widgets`, `widgets:readonly`
    /// - Developer Center: [`getWidgetsDeployments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-widgets-deployments)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_widgets_deployments(&self) -> GetWidgetsDeployments {
        super::widgets::GetWidgetsDeployments(
            rt::Request::new(&self.0, super::widgets::GetWidgetsDeployments::INFO),
        )
    }
    /// `POST /api/v2/widgets/deployments`
    ///
    /// - Permissions: any of `widgets:deployment:add`, `webchat:deployment:create`
    /// - Scopes: `widgets`
    /// - Error codes of its own: 409 `maximum.deployments.exceeded`, `too.many.deployments`
    /// - Developer Center: [`postWidgetsDeployments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-widgets-deployments)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_widgets_deployments(
        &self,
        body: impl rt::IntoBody<types::WidgetDeployment>,
    ) -> PostWidgetsDeployments {
        super::widgets::PostWidgetsDeployments(
            rt::Request::new(&self.0, super::widgets::PostWidgetsDeployments::INFO)
                .body::<types::WidgetDeployment>(body),
        )
    }
    /// `GET /api/v2/widgets/deployments/{deploymentId}`
    ///
    /// - Permissions: any of `widgets:deployment:view`, `webchat:deployment:read`
    /// - Scopes: any of `widgets`, `widgets:readonly`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getWidgetsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-widgets-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_widgets_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> GetWidgetsDeployment {
        super::widgets::GetWidgetsDeployment(
            rt::Request::new(&self.0, super::widgets::GetWidgetsDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `PUT /api/v2/widgets/deployments/{deploymentId}`
    ///
    /// - Permissions: any of `widgets:deployment:edit`, `webchat:deployment:update`
    /// - Scopes: `widgets`
    /// - Developer Center: [`putWidgetsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-widgets-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_widgets_deployment(
        &self,
        deployment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WidgetDeployment>,
    ) -> PutWidgetsDeployment {
        super::widgets::PutWidgetsDeployment(
            rt::Request::new(&self.0, super::widgets::PutWidgetsDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref())
                .body::<types::WidgetDeployment>(body),
        )
    }
    /// `DELETE /api/v2/widgets/deployments/{deploymentId}`
    ///
    /// - Permissions: any of `widgets:deployment:delete`, `webchat:deployment:delete`
    /// - Scopes: `widgets`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`deleteWidgetsDeployment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-widgets-deployments--deploymentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_widgets_deployment(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> DeleteWidgetsDeployment {
        super::widgets::DeleteWidgetsDeployment(
            rt::Request::new(&self.0, super::widgets::DeleteWidgetsDeployment::INFO)
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
}
/// The call `getWidgetsDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWidgetsDeployments(
    pub(crate) rt::Request<types::WidgetDeploymentEntityListing>,
);
impl GetWidgetsDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWidgetsDeployments",
        method: rt::Method::Get,
        path: "/api/v2/widgets/deployments",
        permissions: rt::Permissions {
            all: false,
            names: &["widgets:deployment:view", "webchat:deployment:read"],
        },
        scopes: &["widgets", "widgets:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WidgetDeploymentEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WidgetDeploymentEntityListing> {
        self.0.send()
    }
}
/// The call `postWidgetsDeployments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostWidgetsDeployments(pub(crate) rt::Request<types::WidgetDeployment>);
impl PostWidgetsDeployments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postWidgetsDeployments",
        method: rt::Method::Post,
        path: "/api/v2/widgets/deployments",
        permissions: rt::Permissions {
            all: false,
            names: &["widgets:deployment:add", "webchat:deployment:create"],
        },
        scopes: &["widgets"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WidgetDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WidgetDeployment> {
        self.0.send()
    }
}
/// The call `getWidgetsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetWidgetsDeployment(pub(crate) rt::Request<types::WidgetDeployment>);
impl GetWidgetsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getWidgetsDeployment",
        method: rt::Method::Get,
        path: "/api/v2/widgets/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["widgets:deployment:view", "webchat:deployment:read"],
        },
        scopes: &["widgets", "widgets:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WidgetDeployment> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putWidgetsDeployment`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WidgetDeployment>
    where
        F: FnMut(&mut types::WidgetDeployment) + Send + 'static,
    {
        rt::update(self.0, crate::generated::widgets::PutWidgetsDeployment::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WidgetDeployment> {
        self.0.send()
    }
}
/// The call `putWidgetsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutWidgetsDeployment(pub(crate) rt::Request<types::WidgetDeployment>);
impl PutWidgetsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putWidgetsDeployment",
        method: rt::Method::Put,
        path: "/api/v2/widgets/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["widgets:deployment:edit", "webchat:deployment:update"],
        },
        scopes: &["widgets"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WidgetDeployment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WidgetDeployment> {
        self.0.send()
    }
}
/// The call `deleteWidgetsDeployment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteWidgetsDeployment(pub(crate) rt::Request<()>);
impl DeleteWidgetsDeployment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteWidgetsDeployment",
        method: rt::Method::Delete,
        path: "/api/v2/widgets/deployments/{deploymentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["widgets:deployment:delete", "webchat:deployment:delete"],
        },
        scopes: &["widgets"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetWidgetsDeployments::INFO,
    PostWidgetsDeployments::INFO,
    GetWidgetsDeployment::INFO,
    PutWidgetsDeployment::INFO,
    DeleteWidgetsDeployment::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::WidgetClientConfig>,
    rt::make_model::<types::WidgetClientConfigV1>,
    rt::make_model::<types::WidgetClientConfigV1Http>,
    rt::make_model::<types::WidgetDeployment>,
    rt::make_model::<types::WidgetDeploymentEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WidgetDeploymentClientType {
        /// `v1`
        V1,
        /// `v2`
        V2,
        /// `v1-http`
        V1Http,
        /// `third-party`
        ThirdParty,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WidgetDeploymentClientType {
        const VALUES: &'static [Self] = &[
            Self::ThirdParty,
            Self::V1,
            Self::V1Http,
            Self::V2,
        ];
        const TEXTS: &'static [&'static str] = &["third-party", "v1", "v1-http", "v2"];
        fn text(&self) -> &str {
            match self {
                Self::V1 => "v1",
                Self::V2 => "v2",
                Self::V1Http => "v1-http",
                Self::ThirdParty => "third-party",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WidgetDeploymentClientType);
    /// Another name of the same type.
    pub type WidgetClientConfigThirdParty = rt::Json;
    /// `basic`, `modern-caret-skin`.
    pub type WidgetClientConfigV1HttpWebChatSkin = types::WebChatConfigWebChatSkin;
    /// `basic`, `modern-caret-skin`.
    pub type WidgetClientConfigV1WebChatSkin = types::WebChatConfigWebChatSkin;
    /// Another name of the same type.
    pub type WidgetClientConfigV2 = rt::Json;
    /// `WidgetClientConfig` of the API document.
    #[non_exhaustive]
    pub struct WidgetClientConfig {
        /// `third-party`
        pub third_party: Option<types::WidgetClientConfigThirdParty>,
        /// `v1`
        pub v1: Option<Box<types::WidgetClientConfigV1>>,
        /// `v1-http`
        pub v1_http: Option<Box<types::WidgetClientConfigV1Http>>,
        /// `v2`
        pub v2: Option<types::WidgetClientConfigV2>,
        _rest: rt::Rest,
    }
    impl Default for WidgetClientConfig {
        fn default() -> Self {
            Self {
                third_party: None,
                v1: None,
                v1_http: None,
                v2: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WidgetClientConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WidgetClientConfig",
                fields: &["third-party", "v1", "v1-http", "v2"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.third_party);
            out.model(1, &self.v1);
            out.model(2, &self.v1_http);
            out.json(3, &self.v2);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.third_party),
                1 => rt::Place::Model(&mut self.v1),
                2 => rt::Place::Model(&mut self.v1_http),
                3 => rt::Place::Json(&mut self.v2),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WidgetClientConfig);
    impl WidgetClientConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `third-party`.
        #[must_use]
        pub fn third_party(
            mut self,
            value: impl rt::IntoField<types::WidgetClientConfigThirdParty>,
        ) -> Self {
            value.put(&mut self.third_party, &mut self._rest, 0);
            self
        }
        /// Sets `v1`.
        #[must_use]
        pub fn v1(
            mut self,
            value: impl rt::IntoField<Box<types::WidgetClientConfigV1>>,
        ) -> Self {
            value.put(&mut self.v1, &mut self._rest, 1);
            self
        }
        /// Sets `v1-http`.
        #[must_use]
        pub fn v1_http(
            mut self,
            value: impl rt::IntoField<Box<types::WidgetClientConfigV1Http>>,
        ) -> Self {
            value.put(&mut self.v1_http, &mut self._rest, 2);
            self
        }
        /// Sets `v2`.
        #[must_use]
        pub fn v2(
            mut self,
            value: impl rt::IntoField<types::WidgetClientConfigV2>,
        ) -> Self {
            value.put(&mut self.v2, &mut self._rest, 3);
            self
        }
    }
    /// `WidgetClientConfigV1` of the API document.
    #[non_exhaustive]
    pub struct WidgetClientConfigV1 {
        /// `authenticationUrl`: format `uri`
        pub authentication_url: Option<String>,
        /// `webChatSkin`
        pub web_chat_skin: Option<types::WidgetClientConfigV1WebChatSkin>,
        _rest: rt::Rest,
    }
    impl Default for WidgetClientConfigV1 {
        fn default() -> Self {
            Self {
                authentication_url: None,
                web_chat_skin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WidgetClientConfigV1 {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WidgetClientConfigV1",
                fields: &["authenticationUrl", "webChatSkin"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.authentication_url);
            out.one(1, &self.web_chat_skin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.authentication_url),
                1 => rt::Place::Enum(&mut self.web_chat_skin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WidgetClientConfigV1);
    impl WidgetClientConfigV1 {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `authenticationUrl`.
        #[must_use]
        pub fn authentication_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.authentication_url, &mut self._rest, 0);
            self
        }
        /// Sets `webChatSkin`.
        #[must_use]
        pub fn web_chat_skin(
            mut self,
            value: impl rt::IntoField<types::WidgetClientConfigV1WebChatSkin>,
        ) -> Self {
            value.put(&mut self.web_chat_skin, &mut self._rest, 1);
            self
        }
    }
    /// `WidgetClientConfigV1Http` of the API document.
    #[non_exhaustive]
    pub struct WidgetClientConfigV1Http {
        /// `authenticationUrl`: format `uri`
        pub authentication_url: Option<String>,
        /// `webChatSkin`
        pub web_chat_skin: Option<types::WidgetClientConfigV1HttpWebChatSkin>,
        _rest: rt::Rest,
    }
    impl Default for WidgetClientConfigV1Http {
        fn default() -> Self {
            Self {
                authentication_url: None,
                web_chat_skin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WidgetClientConfigV1Http {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WidgetClientConfigV1Http",
                fields: &["authenticationUrl", "webChatSkin"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.authentication_url);
            out.one(1, &self.web_chat_skin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.authentication_url),
                1 => rt::Place::Enum(&mut self.web_chat_skin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WidgetClientConfigV1Http);
    impl WidgetClientConfigV1Http {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `authenticationUrl`.
        #[must_use]
        pub fn authentication_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.authentication_url, &mut self._rest, 0);
            self
        }
        /// Sets `webChatSkin`.
        #[must_use]
        pub fn web_chat_skin(
            mut self,
            value: impl rt::IntoField<types::WidgetClientConfigV1HttpWebChatSkin>,
        ) -> Self {
            value.put(&mut self.web_chat_skin, &mut self._rest, 1);
            self
        }
    }
    /// `WidgetDeployment` of the API document.
    #[non_exhaustive]
    pub struct WidgetDeployment {
        /// `allowedDomains`
        pub allowed_domains: Option<Vec<String>>,
        /// `authenticationRequired`
        pub authentication_required: Option<bool>,
        /// `clientConfig`
        pub client_config: Option<Box<types::WidgetClientConfig>>,
        /// `clientType`
        pub client_type: Option<types::WidgetDeploymentClientType>,
        /// `description`
        pub description: Option<String>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `flow`
        pub flow: Option<Box<types::DomainEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WidgetDeployment {
        fn default() -> Self {
            Self {
                allowed_domains: None,
                authentication_required: None,
                client_config: None,
                client_type: None,
                description: None,
                disabled: None,
                flow: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WidgetDeployment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WidgetDeployment",
                fields: &[
                    "allowedDomains",
                    "authenticationRequired",
                    "clientConfig",
                    "clientType",
                    "description",
                    "disabled",
                    "flow",
                    "id",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.allowed_domains);
            out.boolean(1, &self.authentication_required);
            out.model(2, &self.client_config);
            out.one(3, &self.client_type);
            out.text(4, &self.description);
            out.boolean(5, &self.disabled);
            out.model(6, &self.flow);
            out.text(7, &self.id);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.allowed_domains),
                1 => rt::Place::Bool(&mut self.authentication_required),
                2 => rt::Place::Model(&mut self.client_config),
                3 => rt::Place::Enum(&mut self.client_type),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Bool(&mut self.disabled),
                6 => rt::Place::Model(&mut self.flow),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WidgetDeployment);
    impl WidgetDeployment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowedDomains`.
        #[must_use]
        pub fn allowed_domains(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.allowed_domains, &mut self._rest, 0);
            self
        }
        /// Sets `authenticationRequired`.
        #[must_use]
        pub fn authentication_required(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.authentication_required, &mut self._rest, 1);
            self
        }
        /// Sets `clientConfig`.
        #[must_use]
        pub fn client_config(
            mut self,
            value: impl rt::IntoField<Box<types::WidgetClientConfig>>,
        ) -> Self {
            value.put(&mut self.client_config, &mut self._rest, 2);
            self
        }
        /// Sets `clientType`.
        #[must_use]
        pub fn client_type(
            mut self,
            value: impl rt::IntoField<types::WidgetDeploymentClientType>,
        ) -> Self {
            value.put(&mut self.client_type, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 5);
            self
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
    }
    /// `WidgetDeploymentEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WidgetDeploymentEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WidgetDeployment>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WidgetDeploymentEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WidgetDeploymentEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WidgetDeploymentEntityListing",
                fields: &["entities", "selfUri", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.self_uri);
            out.int(2, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WidgetDeploymentEntityListing);
    rt::to_write!(
        types::WidgetDeployment => types::WidgetDeployment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::inner(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
}
