// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Agent Copilot API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Agent Copilot API; from [`Client::agent_copilot`](crate::Client::agent_copilot).
#[derive(Clone, Debug)]
pub struct AgentCopilot(rt::Client);
impl AgentCopilot {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/assistants/copilot/featuresupport`
    ///
    /// - Permission: `assistants:copilot:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantsCopilotFeaturesupport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants-copilot-featuresupport)
    pub fn get_assistants_copilot_featuresupport(
        &self,
    ) -> GetAssistantsCopilotFeaturesupport {
        super::agent_copilot::GetAssistantsCopilotFeaturesupport(
            rt::Request::new(
                &self.0,
                super::agent_copilot::GetAssistantsCopilotFeaturesupport::INFO,
            ),
        )
    }
    /// `GET /api/v2/assistants/{assistantId}/copilot`
    ///
    /// - Permission: `assistants:copilot:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getAssistantCopilot`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-assistants--assistantId--copilot)
    pub fn get_assistant_copilot(
        &self,
        assistant_id: impl AsRef<str>,
    ) -> GetAssistantCopilot {
        super::agent_copilot::GetAssistantCopilot(
            rt::Request::new(&self.0, super::agent_copilot::GetAssistantCopilot::INFO)
                .path("assistantId", assistant_id.as_ref()),
        )
    }
    /// `PUT /api/v2/assistants/{assistantId}/copilot`
    ///
    /// - Permission: `assistants:copilot:edit`
    /// - Scopes: `assistants`
    /// - Developer Center: [`putAssistantCopilot`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-assistants--assistantId--copilot)
    pub fn put_assistant_copilot(
        &self,
        assistant_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Copilot>,
    ) -> PutAssistantCopilot {
        super::agent_copilot::PutAssistantCopilot(
            rt::Request::new(&self.0, super::agent_copilot::PutAssistantCopilot::INFO)
                .path("assistantId", assistant_id.as_ref())
                .body::<types::Copilot>(body),
        )
    }
}
/// The call `getAssistantsCopilotFeaturesupport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantsCopilotFeaturesupport(
    pub(crate) rt::Request<types::LanguageSupportResponse>,
);
impl GetAssistantsCopilotFeaturesupport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantsCopilotFeaturesupport",
        method: rt::Method::Get,
        path: "/api/v2/assistants/copilot/featuresupport",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `language` (query)
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LanguageSupportResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LanguageSupportResponse> {
        self.0.send()
    }
}
/// The call `getAssistantCopilot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetAssistantCopilot(pub(crate) rt::Request<types::Copilot>);
impl GetAssistantCopilot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getAssistantCopilot",
        method: rt::Method::Get,
        path: "/api/v2/assistants/{assistantId}/copilot",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Copilot> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putAssistantCopilot`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Copilot>
    where
        F: FnMut(&mut types::Copilot) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::agent_copilot::PutAssistantCopilot::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Copilot> {
        self.0.send()
    }
}
/// The call `putAssistantCopilot`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutAssistantCopilot(pub(crate) rt::Request<types::Copilot>);
impl PutAssistantCopilot {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putAssistantCopilot",
        method: rt::Method::Put,
        path: "/api/v2/assistants/{assistantId}/copilot",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:copilot:edit"],
        },
        scopes: &["assistants"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Copilot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Copilot> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetAssistantsCopilotFeaturesupport::INFO,
    GetAssistantCopilot::INFO,
    PutAssistantCopilot::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::FeatureSupport>,
    rt::make_model::<types::LanguageSupportInfoRecord>,
    rt::make_model::<types::LanguageSupportResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FeatureSupportSupportLevel {
        /// `Supported`
        Supported,
        /// `NotSupported`
        NotSupported,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FeatureSupportSupportLevel {
        const VALUES: &'static [Self] = &[Self::NotSupported, Self::Supported];
        const TEXTS: &'static [&'static str] = &["NotSupported", "Supported"];
        fn text(&self) -> &str {
            match self {
                Self::Supported => "Supported",
                Self::NotSupported => "NotSupported",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FeatureSupportSupportLevel);
    /// `FeatureSupport` of the API document.
    #[non_exhaustive]
    pub struct FeatureSupport {
        /// `details`: read-only
        pub details: Option<String>,
        /// `feature`: read-only
        pub feature: Option<String>,
        /// `supportLevel`: read-only
        pub support_level: Option<types::FeatureSupportSupportLevel>,
        _rest: rt::Rest,
    }
    impl Default for FeatureSupport {
        fn default() -> Self {
            Self {
                details: None,
                feature: None,
                support_level: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FeatureSupport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FeatureSupport",
                fields: &["details", "feature", "supportLevel"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.details);
            out.text(1, &self.feature);
            out.one(2, &self.support_level);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.details),
                1 => rt::Place::Text(&mut self.feature),
                2 => rt::Place::Enum(&mut self.support_level),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FeatureSupport);
    /// `LanguageSupportInfoRecord` of the API document.
    #[non_exhaustive]
    pub struct LanguageSupportInfoRecord {
        /// `featureSupport`: read-only
        pub feature_support: Option<Vec<types::FeatureSupport>>,
        /// `language`: read-only
        pub language: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LanguageSupportInfoRecord {
        fn default() -> Self {
            Self {
                feature_support: None,
                language: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LanguageSupportInfoRecord {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LanguageSupportInfoRecord",
                fields: &["featureSupport", "language"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.feature_support);
            out.text(1, &self.language);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.feature_support),
                1 => rt::Place::Text(&mut self.language),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LanguageSupportInfoRecord);
    /// `LanguageSupportResponse` of the API document.
    #[non_exhaustive]
    pub struct LanguageSupportResponse {
        /// `languages`: read-only
        pub languages: Option<Vec<types::LanguageSupportInfoRecord>>,
        _rest: rt::Rest,
    }
    impl Default for LanguageSupportResponse {
        fn default() -> Self {
            Self {
                languages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LanguageSupportResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LanguageSupportResponse",
                fields: &["languages"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.languages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.languages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LanguageSupportResponse);
}
