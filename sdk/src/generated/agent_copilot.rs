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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
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
    pub fn send(self) -> rt::Sending<types::LanguageSupportResponse> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Copilot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::Copilot> {
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
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Copilot> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::Copilot> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetAssistantsCopilotFeaturesupport::INFO,
    GetAssistantCopilot::INFO,
    PutAssistantCopilot::INFO,
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
        const VALUES: &'static [Self] = &[Self::Supported, Self::NotSupported];
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
        _nulls: rt::Nulls,
    }
    impl Default for FeatureSupport {
        fn default() -> Self {
            Self {
                details: None,
                feature: None,
                support_level: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for FeatureSupport {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FeatureSupport",
                fields: &["details", "feature", "supportLevel"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.details,
                1 => &self.feature,
                2 => &self.support_level,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.details,
                1 => &mut self.feature,
                2 => &mut self.support_level,
                _ => &mut self._nulls,
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
        _nulls: rt::Nulls,
    }
    impl Default for LanguageSupportInfoRecord {
        fn default() -> Self {
            Self {
                feature_support: None,
                language: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for LanguageSupportInfoRecord {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LanguageSupportInfoRecord",
                fields: &["featureSupport", "language"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.feature_support,
                1 => &self.language,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.feature_support,
                1 => &mut self.language,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(LanguageSupportInfoRecord);
    /// `LanguageSupportResponse` of the API document.
    #[non_exhaustive]
    pub struct LanguageSupportResponse {
        /// `languages`: read-only
        pub languages: Option<Vec<types::LanguageSupportInfoRecord>>,
        _nulls: rt::Nulls,
    }
    impl Default for LanguageSupportResponse {
        fn default() -> Self {
            Self {
                languages: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for LanguageSupportResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LanguageSupportResponse",
                fields: &["languages"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.languages,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.languages,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(LanguageSupportResponse);
}
