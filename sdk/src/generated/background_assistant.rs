// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Background Assistant API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Background Assistant API; from [`Client::background_assistant`](crate::Client::background_assistant).
#[derive(Clone, Debug)]
pub struct BackgroundAssistant(rt::Client);
impl BackgroundAssistant {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/screenrecording/token`
    ///
    /// - Scopes: any of `authorization`, `authorization:readonly`
    /// - Developer Center: [`postScreenrecordingToken`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-screenrecording-token)
    pub fn post_screenrecording_token(&self) -> PostScreenrecordingToken {
        super::background_assistant::PostScreenrecordingToken(
            rt::Request::new(
                &self.0,
                super::background_assistant::PostScreenrecordingToken::INFO,
            ),
        )
    }
}
/// The call `postScreenrecordingToken`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScreenrecordingToken(pub(crate) rt::Request<types::SignedData>);
impl PostScreenrecordingToken {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScreenrecordingToken",
        method: rt::Method::Post,
        path: "/api/v2/screenrecording/token",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["authorization", "authorization:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        deprecated: false,
        paging: None,
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::BackgroundAssistantUserAuthenticatedInfo>,
    ) -> Self {
        Self(self.0.body::<types::BackgroundAssistantUserAuthenticatedInfo>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SignedData> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::SignedData> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[PostScreenrecordingToken::INFO];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `BackgroundAssistantUserAuthenticatedInfo` of the API document.
    #[non_exhaustive]
    pub struct BackgroundAssistantUserAuthenticatedInfo {
        /// `backgroundAssistantId`: required
        pub background_assistant_id: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for BackgroundAssistantUserAuthenticatedInfo {
        fn default() -> Self {
            Self {
                background_assistant_id: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for BackgroundAssistantUserAuthenticatedInfo {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BackgroundAssistantUserAuthenticatedInfo",
                fields: &["backgroundAssistantId"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.background_assistant_id,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.background_assistant_id,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(BackgroundAssistantUserAuthenticatedInfo);
    impl BackgroundAssistantUserAuthenticatedInfo {
        /// One with everything set that the API requires: `backgroundAssistantId`.
        #[must_use]
        pub fn new(background_assistant_id: impl rt::IntoField<String>) -> Self {
            Self::default().background_assistant_id(background_assistant_id)
        }
        /// Sets `backgroundAssistantId`.
        #[must_use]
        pub fn background_assistant_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.background_assistant_id, &mut self._nulls, 0);
            self
        }
    }
}
