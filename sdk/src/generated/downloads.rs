// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Downloads API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Downloads API; from [`Client::downloads`](crate::Client::downloads).
#[derive(Clone, Debug)]
pub struct Downloads(rt::Client);
impl Downloads {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/downloads/{downloadId}`
    ///
    /// - Error codes of its own: 403 `access.denied`; 404 `resource.not.found`
    /// - Developer Center: [`getDownload`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-downloads--downloadId-)
    pub fn get_download(&self, download_id: impl AsRef<str>) -> GetDownload {
        super::downloads::GetDownload(
            rt::Request::new(&self.0, super::downloads::GetDownload::INFO)
                .path("downloadId", download_id.as_ref()),
        )
    }
}
/// The call `getDownload`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDownload(pub(crate) rt::Request<types::UrlResponse>);
impl GetDownload {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDownload",
        method: rt::Method::Get,
        path: "/api/v2/downloads/{downloadId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
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
    /// `contentDisposition` (query)
    pub fn content_disposition(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("contentDisposition", value))
    }
    /// `issueRedirect` (query): default `true`
    pub fn issue_redirect(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("issueRedirect", value))
    }
    /// `redirectToAuth` (query): default `true`
    pub fn redirect_to_auth(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("redirectToAuth", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UrlResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UrlResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[GetDownload::INFO];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[rt::make_model::<types::UrlResponse>];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `UrlResponse` of the API document.
    #[non_exhaustive]
    pub struct UrlResponse {
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UrlResponse {
        fn default() -> Self {
            Self {
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UrlResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UrlResponse",
                fields: &["url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UrlResponse);
}
