// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Fax API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Fax API; from [`Client::fax`](crate::Client::fax).
#[derive(Clone, Debug)]
pub struct Fax(rt::Client);
impl Fax {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/fax/documents`
    ///
    /// - Scopes: any of `fax`, `fax:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getFaxDocuments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fax-documents)
    pub fn get_fax_documents(&self) -> GetFaxDocuments {
        super::fax::GetFaxDocuments(
            rt::Request::new(&self.0, super::fax::GetFaxDocuments::INFO),
        )
    }
    /// `GET /api/v2/fax/documents/{documentId}`
    ///
    /// - Scopes: any of `fax`, `fax:readonly`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getFaxDocument`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fax-documents--documentId-)
    pub fn get_fax_document(&self, document_id: impl AsRef<str>) -> GetFaxDocument {
        super::fax::GetFaxDocument(
            rt::Request::new(&self.0, super::fax::GetFaxDocument::INFO)
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `PUT /api/v2/fax/documents/{documentId}`
    ///
    /// - Scopes: `fax`
    /// - Developer Center: [`putFaxDocument`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-fax-documents--documentId-)
    pub fn put_fax_document(
        &self,
        document_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::FaxDocument>,
    ) -> PutFaxDocument {
        super::fax::PutFaxDocument(
            rt::Request::new(&self.0, super::fax::PutFaxDocument::INFO)
                .path("documentId", document_id.as_ref())
                .body::<types::FaxDocument>(body),
        )
    }
    /// `DELETE /api/v2/fax/documents/{documentId}`
    ///
    /// - Scopes: `fax`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteFaxDocument`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-fax-documents--documentId-)
    pub fn delete_fax_document(
        &self,
        document_id: impl AsRef<str>,
    ) -> DeleteFaxDocument {
        super::fax::DeleteFaxDocument(
            rt::Request::new(&self.0, super::fax::DeleteFaxDocument::INFO)
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `GET /api/v2/fax/documents/{documentId}/content`
    ///
    /// - Scopes: any of `fax`, `fax:readonly`
    /// - Developer Center: [`getFaxDocumentContent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fax-documents--documentId--content)
    pub fn get_fax_document_content(
        &self,
        document_id: impl AsRef<str>,
    ) -> GetFaxDocumentContent {
        super::fax::GetFaxDocumentContent(
            rt::Request::new(&self.0, super::fax::GetFaxDocumentContent::INFO)
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `GET /api/v2/fax/settings`
    ///
    /// - Scopes: any of `fax`, `fax:readonly`
    /// - Error codes of its own: 404 `fax.status.not.found`
    /// - Developer Center: [`getFaxSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fax-settings)
    pub fn get_fax_settings(&self) -> GetFaxSettings {
        super::fax::GetFaxSettings(
            rt::Request::new(&self.0, super::fax::GetFaxSettings::INFO),
        )
    }
    /// `PUT /api/v2/fax/settings`
    ///
    /// - Permission: `directory:organization:admin`
    /// - Scopes: `fax`
    /// - Developer Center: [`putFaxSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-fax-settings)
    pub fn put_fax_settings(&self) -> PutFaxSettings {
        super::fax::PutFaxSettings(
            rt::Request::new(&self.0, super::fax::PutFaxSettings::INFO),
        )
    }
    /// `GET /api/v2/fax/summary`
    ///
    /// - Scopes: any of `fax`, `fax:readonly`
    /// - Developer Center: [`getFaxSummary`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-fax-summary)
    pub fn get_fax_summary(&self) -> GetFaxSummary {
        super::fax::GetFaxSummary(
            rt::Request::new(&self.0, super::fax::GetFaxSummary::INFO),
        )
    }
}
/// The call `getFaxDocuments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFaxDocuments(pub(crate) rt::Request<types::FaxDocumentEntityListing>);
impl GetFaxDocuments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFaxDocuments",
        method: rt::Method::Get,
        path: "/api/v2/fax/documents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax", "fax:readonly"],
        auth: rt::AuthScheme::OAuth,
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
    pub fn customize(self) -> rt::Request<types::FaxDocumentEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::FaxDocumentEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxDocumentEntityListing> {
        self.0.send()
    }
}
/// The call `getFaxDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFaxDocument(pub(crate) rt::Request<types::FaxDocument>);
impl GetFaxDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFaxDocument",
        method: rt::Method::Get,
        path: "/api/v2/fax/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax", "fax:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("thumbnails"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FaxDocument> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFaxDocument`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FaxDocument>
    where
        F: FnMut(&mut types::FaxDocument) + Send + 'static,
    {
        rt::update(self.0, crate::generated::fax::PutFaxDocument::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxDocument> {
        self.0.send()
    }
}
/// The call `putFaxDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFaxDocument(pub(crate) rt::Request<types::FaxDocument>);
impl PutFaxDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFaxDocument",
        method: rt::Method::Put,
        path: "/api/v2/fax/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("thumbnails"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FaxDocument> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxDocument> {
        self.0.send()
    }
}
/// The call `deleteFaxDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteFaxDocument(pub(crate) rt::Request<()>);
impl DeleteFaxDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteFaxDocument",
        method: rt::Method::Delete,
        path: "/api/v2/fax/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[202],
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
/// The call `getFaxDocumentContent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFaxDocumentContent(pub(crate) rt::Request<types::DownloadResponse>);
impl GetFaxDocumentContent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFaxDocumentContent",
        method: rt::Method::Get,
        path: "/api/v2/fax/documents/{documentId}/content",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax", "fax:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DownloadResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DownloadResponse> {
        self.0.send()
    }
}
/// The call `getFaxSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFaxSettings(pub(crate) rt::Request<types::FaxConfig>);
impl GetFaxSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFaxSettings",
        method: rt::Method::Get,
        path: "/api/v2/fax/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax", "fax:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FaxConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putFaxSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::FaxConfig>
    where
        F: FnMut(&mut types::FaxConfig) + Send + 'static,
    {
        rt::update(self.0, crate::generated::fax::PutFaxSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxConfig> {
        self.0.send()
    }
}
/// The call `putFaxSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutFaxSettings(pub(crate) rt::Request<types::FaxConfig>);
impl PutFaxSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putFaxSettings",
        method: rt::Method::Put,
        path: "/api/v2/fax/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["directory:organization:admin"],
        },
        scopes: &["fax"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn body(self, body: impl rt::IntoBody<types::FaxConfig>) -> Self {
        Self(self.0.body::<types::FaxConfig>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FaxConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxConfig> {
        self.0.send()
    }
}
/// The call `getFaxSummary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetFaxSummary(pub(crate) rt::Request<types::FaxSummary>);
impl GetFaxSummary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getFaxSummary",
        method: rt::Method::Get,
        path: "/api/v2/fax/summary",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["fax", "fax:readonly"],
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
    pub fn customize(self) -> rt::Request<types::FaxSummary> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FaxSummary> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetFaxDocuments::INFO,
    GetFaxDocument::INFO,
    PutFaxDocument::INFO,
    DeleteFaxDocument::INFO,
    GetFaxDocumentContent::INFO,
    GetFaxSettings::INFO,
    PutFaxSettings::INFO,
    GetFaxSummary::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::FaxConfig>,
    rt::make_model::<types::FaxDocument>,
    rt::make_model::<types::FaxDocumentEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `FaxConfig` of the API document.
    #[non_exhaustive]
    pub struct FaxConfig {
        /// `disableEmailPii`: required
        pub disable_email_pii: Option<bool>,
        /// `sendEmailNotifications`: required
        pub send_email_notifications: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for FaxConfig {
        fn default() -> Self {
            Self {
                disable_email_pii: None,
                send_email_notifications: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FaxConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FaxConfig",
                fields: &["disableEmailPii", "sendEmailNotifications"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.disable_email_pii);
            out.boolean(1, &self.send_email_notifications);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.disable_email_pii),
                1 => rt::Place::Bool(&mut self.send_email_notifications),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FaxConfig);
    impl FaxConfig {
        /// One with everything set that the API requires, in this order: `disableEmailPii`, `sendEmailNotifications`.
        #[must_use]
        pub fn new(
            disable_email_pii: impl rt::IntoField<bool>,
            send_email_notifications: impl rt::IntoField<bool>,
        ) -> Self {
            Self::default()
                .disable_email_pii(disable_email_pii)
                .send_email_notifications(send_email_notifications)
        }
        /// Sets `disableEmailPii`.
        #[must_use]
        pub fn disable_email_pii(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disable_email_pii, &mut self._rest, 0);
            self
        }
        /// Sets `sendEmailNotifications`.
        #[must_use]
        pub fn send_email_notifications(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.send_email_notifications, &mut self._rest, 1);
            self
        }
    }
    /// `FaxDocument` of the API document.
    #[non_exhaustive]
    pub struct FaxDocument {
        /// `callerAddress`
        pub caller_address: Option<String>,
        /// `contentLength`
        pub content_length: Option<i64>,
        /// `contentType`
        pub content_type: Option<String>,
        /// `contentUri`: format `uri`
        pub content_uri: Option<String>,
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `downloadSharingUri`: format `uri`
        pub download_sharing_uri: Option<String>,
        /// `filename`
        pub filename: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `read`
        pub read: Option<bool>,
        /// `receiverAddress`
        pub receiver_address: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sharingUri`: format `uri`
        pub sharing_uri: Option<String>,
        /// `thumbnails`
        pub thumbnails: Option<Vec<types::DocumentThumbnail>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for FaxDocument {
        fn default() -> Self {
            Self {
                caller_address: None,
                content_length: None,
                content_type: None,
                content_uri: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                download_sharing_uri: None,
                filename: None,
                id: None,
                name: None,
                page_count: None,
                read: None,
                receiver_address: None,
                self_uri: None,
                sharing_uri: None,
                thumbnails: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FaxDocument {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FaxDocument",
                fields: &[
                    "callerAddress",
                    "contentLength",
                    "contentType",
                    "contentUri",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "downloadSharingUri",
                    "filename",
                    "id",
                    "name",
                    "pageCount",
                    "read",
                    "receiverAddress",
                    "selfUri",
                    "sharingUri",
                    "thumbnails",
                    "workspace",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.caller_address);
            out.int(1, &self.content_length);
            out.text(2, &self.content_type);
            out.text(3, &self.content_uri);
            out.model(4, &self.created_by);
            out.date_time(5, &self.date_created);
            out.date_time(6, &self.date_modified);
            out.text(7, &self.download_sharing_uri);
            out.text(8, &self.filename);
            out.text(9, &self.id);
            out.text(10, &self.name);
            out.int(11, &self.page_count);
            out.boolean(12, &self.read);
            out.text(13, &self.receiver_address);
            out.text(14, &self.self_uri);
            out.text(15, &self.sharing_uri);
            out.list(16, &self.thumbnails);
            out.model(17, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.caller_address),
                1 => rt::Place::Int(&mut self.content_length),
                2 => rt::Place::Text(&mut self.content_type),
                3 => rt::Place::Text(&mut self.content_uri),
                4 => rt::Place::Model(&mut self.created_by),
                5 => rt::Place::DateTime(&mut self.date_created),
                6 => rt::Place::DateTime(&mut self.date_modified),
                7 => rt::Place::Text(&mut self.download_sharing_uri),
                8 => rt::Place::Text(&mut self.filename),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Int(&mut self.page_count),
                12 => rt::Place::Bool(&mut self.read),
                13 => rt::Place::Text(&mut self.receiver_address),
                14 => rt::Place::Text(&mut self.self_uri),
                15 => rt::Place::Text(&mut self.sharing_uri),
                16 => rt::Place::List(&mut self.thumbnails),
                17 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FaxDocument);
    impl FaxDocument {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `callerAddress`.
        #[must_use]
        pub fn caller_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.caller_address, &mut self._rest, 0);
            self
        }
        /// Sets `contentLength`.
        #[must_use]
        pub fn content_length(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.content_length, &mut self._rest, 1);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 2);
            self
        }
        /// Sets `contentUri`.
        #[must_use]
        pub fn content_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_uri, &mut self._rest, 3);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 4);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 5);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 6);
            self
        }
        /// Sets `downloadSharingUri`.
        #[must_use]
        pub fn download_sharing_uri(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.download_sharing_uri, &mut self._rest, 7);
            self
        }
        /// Sets `filename`.
        #[must_use]
        pub fn filename(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.filename, &mut self._rest, 8);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `pageCount`.
        #[must_use]
        pub fn page_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_count, &mut self._rest, 11);
            self
        }
        /// Sets `read`.
        #[must_use]
        pub fn read(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.read, &mut self._rest, 12);
            self
        }
        /// Sets `receiverAddress`.
        #[must_use]
        pub fn receiver_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.receiver_address, &mut self._rest, 13);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 14);
            self
        }
        /// Sets `sharingUri`.
        #[must_use]
        pub fn sharing_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sharing_uri, &mut self._rest, 15);
            self
        }
        /// Sets `thumbnails`.
        #[must_use]
        pub fn thumbnails(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentThumbnail>>,
        ) -> Self {
            value.put(&mut self.thumbnails, &mut self._rest, 16);
            self
        }
        /// Sets `workspace`.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.workspace, &mut self._rest, 17);
            self
        }
    }
    /// `FaxDocumentEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FaxDocumentEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FaxDocument>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FaxDocumentEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FaxDocumentEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FaxDocumentEntityListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FaxDocumentEntityListing);
    rt::to_write!(
        types::FaxConfig => types::FaxConfig, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::FaxDocument => types::FaxDocument, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::inner(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy),
        rt::Step::new(13, 13, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy)]
    );
}
