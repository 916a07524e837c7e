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
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
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
    pub fn send(self) -> rt::ResponseFuture<types::SignedData> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[PostScreenrecordingToken::INFO];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BackgroundAssistantUserAuthenticatedInfo>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `BackgroundAssistantUserAuthenticatedInfo` of the API document.
    #[non_exhaustive]
    pub struct BackgroundAssistantUserAuthenticatedInfo {
        /// `backgroundAssistantId`: required
        pub background_assistant_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BackgroundAssistantUserAuthenticatedInfo {
        fn default() -> Self {
            Self {
                background_assistant_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BackgroundAssistantUserAuthenticatedInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BackgroundAssistantUserAuthenticatedInfo",
                fields: &["backgroundAssistantId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_assistant_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_assistant_id),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.background_assistant_id, &mut self._rest, 0);
            self
        }
    }
}
