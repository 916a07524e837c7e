// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Response Management API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Response Management API; from [`Client::response_management`](crate::Client::response_management).
#[derive(Clone, Debug)]
pub struct ResponseManagement(rt::Client);
impl ResponseManagement {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/responsemanagement/libraries`
    ///
    /// - Permission: `responses:library:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getResponsemanagementLibraries`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-libraries)
    pub fn get_responsemanagement_libraries(&self) -> GetResponsemanagementLibraries {
        super::response_management::GetResponsemanagementLibraries(
            rt::Request::new(
                &self.0,
                super::response_management::GetResponsemanagementLibraries::INFO,
            ),
        )
    }
    /// `POST /api/v2/responsemanagement/libraries`
    ///
    /// - Permission: `responses:library:add`
    /// - Scopes: `response-management`
    /// - Developer Center: [`postResponsemanagementLibraries`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-libraries)
    pub fn post_responsemanagement_libraries(
        &self,
        body: impl rt::IntoBody<types::Library>,
    ) -> PostResponsemanagementLibraries {
        super::response_management::PostResponsemanagementLibraries(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementLibraries::INFO,
                )
                .body::<types::Library>(body),
        )
    }
    /// `POST /api/v2/responsemanagement/libraries/bulk`
    ///
    /// - Permission: `responses:library:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 400 `rms.exceeds.maximum.library.batch.size`, `rms.missing.field`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postResponsemanagementLibrariesBulk`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-libraries-bulk)
    pub fn post_responsemanagement_libraries_bulk(
        &self,
        body: impl rt::IntoBody<types::LibraryBatchRequest>,
    ) -> PostResponsemanagementLibrariesBulk {
        super::response_management::PostResponsemanagementLibrariesBulk(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementLibrariesBulk::INFO,
                )
                .body::<types::LibraryBatchRequest>(body),
        )
    }
    /// `POST /api/v2/responsemanagement/libraries/query`
    ///
    /// - Permission: `responses:library:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postResponsemanagementLibrariesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-libraries-query)
    pub fn post_responsemanagement_libraries_query(
        &self,
        body: impl rt::IntoBody<types::QueryCriteriaQuery>,
    ) -> PostResponsemanagementLibrariesQuery {
        super::response_management::PostResponsemanagementLibrariesQuery(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementLibrariesQuery::INFO,
                )
                .body::<types::QueryCriteriaQuery>(body),
        )
    }
    /// `GET /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// - Permission: `responses:library:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Error codes of its own: 404 `rms.library.not.found`
    /// - Developer Center: [`getResponsemanagementLibrary`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-libraries--libraryId-)
    pub fn get_responsemanagement_library(
        &self,
        library_id: impl AsRef<str>,
    ) -> GetResponsemanagementLibrary {
        super::response_management::GetResponsemanagementLibrary(
            rt::Request::new(
                    &self.0,
                    super::response_management::GetResponsemanagementLibrary::INFO,
                )
                .path("libraryId", library_id.as_ref()),
        )
    }
    /// `PUT /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// - Permission: `responses:library:edit`
    /// - Scopes: `response-management`
    /// - Developer Center: [`putResponsemanagementLibrary`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-responsemanagement-libraries--libraryId-)
    pub fn put_responsemanagement_library(
        &self,
        library_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Library>,
    ) -> PutResponsemanagementLibrary {
        super::response_management::PutResponsemanagementLibrary(
            rt::Request::new(
                    &self.0,
                    super::response_management::PutResponsemanagementLibrary::INFO,
                )
                .path("libraryId", library_id.as_ref())
                .body::<types::Library>(body),
        )
    }
    /// `DELETE /api/v2/responsemanagement/libraries/{libraryId}`
    ///
    /// - Permission: `responses:library:delete`
    /// - Scopes: `response-management`
    /// - Developer Center: [`deleteResponsemanagementLibrary`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-responsemanagement-libraries--libraryId-)
    pub fn delete_responsemanagement_library(
        &self,
        library_id: impl AsRef<str>,
    ) -> DeleteResponsemanagementLibrary {
        super::response_management::DeleteResponsemanagementLibrary(
            rt::Request::new(
                    &self.0,
                    super::response_management::DeleteResponsemanagementLibrary::INFO,
                )
                .path("libraryId", library_id.as_ref()),
        )
    }
    /// `POST /api/v2/responsemanagement/responseassets/bulk`
    ///
    /// - Permission: `responseAssets:asset:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Error codes of its own: 400 `rms.exceeds.maximum.asset.bulk.size`, `rms.missing.field`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postResponsemanagementResponseassetsBulk`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-responseassets-bulk)
    pub fn post_responsemanagement_responseassets_bulk(
        &self,
        body: impl rt::IntoBody<types::ResponseAssetBulkRequest>,
    ) -> PostResponsemanagementResponseassetsBulk {
        super::response_management::PostResponsemanagementResponseassetsBulk(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementResponseassetsBulk::INFO,
                )
                .body::<types::ResponseAssetBulkRequest>(body),
        )
    }
    /// `POST /api/v2/responsemanagement/responseassets/search`
    ///
    /// - Permission: `responseAssets:asset:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postResponsemanagementResponseassetsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-responseassets-search)
    pub fn post_responsemanagement_responseassets_search(
        &self,
        body: impl rt::IntoBody<types::ResponseAssetSearchRequest>,
    ) -> PostResponsemanagementResponseassetsSearch {
        super::response_management::PostResponsemanagementResponseassetsSearch(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementResponseassetsSearch::INFO,
                )
                .body::<types::ResponseAssetSearchRequest>(body),
        )
    }
    /// `GET /api/v2/responsemanagement/responseassets/status/{statusId}`
    ///
    /// - Permission: `responseAssets:asset:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Developer Center: [`getResponsemanagementResponseassetsStatusStatusId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-responseassets-status--statusId-)
    pub fn get_responsemanagement_responseassets_status_status_id(
        &self,
        status_id: impl AsRef<str>,
    ) -> GetResponsemanagementResponseassetsStatusStatusId {
        super::response_management::GetResponsemanagementResponseassetsStatusStatusId(
            rt::Request::new(
                    &self.0,
                    super::response_management::GetResponsemanagementResponseassetsStatusStatusId::INFO,
                )
                .path("statusId", status_id.as_ref()),
        )
    }
    /// `POST /api/v2/responsemanagement/responseassets/uploads`
    ///
    /// - Permission: `responseAssets:asset:add`
    /// - Scopes: `response-management`
    /// - Error codes of its own: 400 `invalid.content.md5`; 409 `image.limit.exceeded`
    /// - Developer Center: [`postResponsemanagementResponseassetsUploads`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-responseassets-uploads)
    pub fn post_responsemanagement_responseassets_uploads(
        &self,
        body: impl rt::IntoBody<types::CreateResponseAssetRequest>,
    ) -> PostResponsemanagementResponseassetsUploads {
        super::response_management::PostResponsemanagementResponseassetsUploads(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementResponseassetsUploads::INFO,
                )
                .body::<types::CreateResponseAssetRequest>(body),
        )
    }
    /// `GET /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// - Permission: `responseAssets:asset:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Developer Center: [`getResponsemanagementResponseasset`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-responseassets--responseAssetId-)
    pub fn get_responsemanagement_responseasset(
        &self,
        response_asset_id: impl AsRef<str>,
    ) -> GetResponsemanagementResponseasset {
        super::response_management::GetResponsemanagementResponseasset(
            rt::Request::new(
                    &self.0,
                    super::response_management::GetResponsemanagementResponseasset::INFO,
                )
                .path("responseAssetId", response_asset_id.as_ref()),
        )
    }
    /// `PUT /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// - Permission: `responseAssets:asset:edit`
    /// - Scopes: `response-management`
    /// - Developer Center: [`putResponsemanagementResponseasset`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-responsemanagement-responseassets--responseAssetId-)
    pub fn put_responsemanagement_responseasset(
        &self,
        response_asset_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ResponseAssetRequest>,
    ) -> PutResponsemanagementResponseasset {
        super::response_management::PutResponsemanagementResponseasset(
            rt::Request::new(
                    &self.0,
                    super::response_management::PutResponsemanagementResponseasset::INFO,
                )
                .path("responseAssetId", response_asset_id.as_ref())
                .body::<types::ResponseAssetRequest>(body),
        )
    }
    /// `DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}`
    ///
    /// - Permission: `responseAssets:asset:delete`
    /// - Scopes: `response-management`
    /// - Developer Center: [`deleteResponsemanagementResponseasset`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-responsemanagement-responseassets--responseAssetId-)
    pub fn delete_responsemanagement_responseasset(
        &self,
        response_asset_id: impl AsRef<str>,
    ) -> DeleteResponsemanagementResponseasset {
        super::response_management::DeleteResponsemanagementResponseasset(
            rt::Request::new(
                    &self.0,
                    super::response_management::DeleteResponsemanagementResponseasset::INFO,
                )
                .path("responseAssetId", response_asset_id.as_ref()),
        )
    }
    /// `GET /api/v2/responsemanagement/responses`
    ///
    /// - Permission: `responses:response:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getResponsemanagementResponses`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-responses)
    pub fn get_responsemanagement_responses(
        &self,
        library_id: impl AsRef<str>,
    ) -> GetResponsemanagementResponses {
        super::response_management::GetResponsemanagementResponses(
            rt::Request::new(
                    &self.0,
                    super::response_management::GetResponsemanagementResponses::INFO,
                )
                .query("libraryId", library_id.as_ref()),
        )
    }
    /// `POST /api/v2/responsemanagement/responses`
    ///
    /// - Permission: `responses:response:add`
    /// - Scopes: `response-management`
    /// - Error codes of its own: 400 `rms.exceeds.asset.maximum.file.size`, `rms.exceeds.maximum.mms.response.assets`, `rms.field.exceeds.max.length`, `rms.not.a.user`; 412 `rms.precondition`
    /// - Developer Center: [`postResponsemanagementResponses`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-responses)
    pub fn post_responsemanagement_responses(
        &self,
        body: impl rt::IntoBody<types::Response>,
    ) -> PostResponsemanagementResponses {
        super::response_management::PostResponsemanagementResponses(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementResponses::INFO,
                )
                .body::<types::Response>(body),
        )
    }
    /// `POST /api/v2/responsemanagement/responses/query`
    ///
    /// - Permission: `responses:response:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `rms.field.unexpected.value`; 500 `rms.internal.server.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postResponsemanagementResponsesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-responsemanagement-responses-query)
    pub fn post_responsemanagement_responses_query(
        &self,
        body: impl rt::IntoBody<types::ResponseQueryRequest>,
    ) -> PostResponsemanagementResponsesQuery {
        super::response_management::PostResponsemanagementResponsesQuery(
            rt::Request::new(
                    &self.0,
                    super::response_management::PostResponsemanagementResponsesQuery::INFO,
                )
                .body::<types::ResponseQueryRequest>(body),
        )
    }
    /// `GET /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// - Permission: `responses:response:view`
    /// - Scopes: any of `response-management`, `response-management:readonly`
    /// - Error codes of its own: 404 `rms.response.not.found`
    /// - Developer Center: [`getResponsemanagementResponse`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-responsemanagement-responses--responseId-)
    pub fn get_responsemanagement_response(
        &self,
        response_id: impl AsRef<str>,
    ) -> GetResponsemanagementResponse {
        super::response_management::GetResponsemanagementResponse(
            rt::Request::new(
                    &self.0,
                    super::response_management::GetResponsemanagementResponse::INFO,
                )
                .path("responseId", response_id.as_ref()),
        )
    }
    /// `PUT /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// - Permission: `responses:response:edit`
    /// - Scopes: `response-management`
    /// - Developer Center: [`putResponsemanagementResponse`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-responsemanagement-responses--responseId-)
    pub fn put_responsemanagement_response(
        &self,
        response_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Response>,
    ) -> PutResponsemanagementResponse {
        super::response_management::PutResponsemanagementResponse(
            rt::Request::new(
                    &self.0,
                    super::response_management::PutResponsemanagementResponse::INFO,
                )
                .path("responseId", response_id.as_ref())
                .body::<types::Response>(body),
        )
    }
    /// `DELETE /api/v2/responsemanagement/responses/{responseId}`
    ///
    /// - Permission: `responses:response:delete`
    /// - Scopes: `response-management`
    /// - Developer Center: [`deleteResponsemanagementResponse`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-responsemanagement-responses--responseId-)
    pub fn delete_responsemanagement_response(
        &self,
        response_id: impl AsRef<str>,
    ) -> DeleteResponsemanagementResponse {
        super::response_management::DeleteResponsemanagementResponse(
            rt::Request::new(
                    &self.0,
                    super::response_management::DeleteResponsemanagementResponse::INFO,
                )
                .path("responseId", response_id.as_ref()),
        )
    }
}
/// The call `getResponsemanagementLibraries`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementLibraries(
    pub(crate) rt::Request<types::LibraryEntityListing>,
);
impl GetResponsemanagementLibraries {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementLibraries",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/libraries",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `messagingTemplateFilter` (query)
    pub fn messaging_template_filter(
        self,
        value: impl rt::IntoOption<
            types::GetResponsemanagementLibrariesMessagingTemplateFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetResponsemanagementLibrariesMessagingTemplateFilter,
                >("messagingTemplateFilter", value),
        )
    }
    /// `libraryPrefix` (query)
    pub fn library_prefix(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("libraryPrefix", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LibraryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LibraryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LibraryEntityListing> {
        self.0.send()
    }
}
/// The call `postResponsemanagementLibraries`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementLibraries(pub(crate) rt::Request<types::Library>);
impl PostResponsemanagementLibraries {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementLibraries",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/libraries",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:add"],
        },
        scopes: &["response-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
    pub fn customize(self) -> rt::Request<types::Library> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Library> {
        self.0.send()
    }
}
/// The call `postResponsemanagementLibrariesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementLibrariesBulk(
    pub(crate) rt::Request<types::LibraryEntityListing>,
);
impl PostResponsemanagementLibrariesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementLibrariesBulk",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/libraries/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Link),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LibraryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LibraryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LibraryEntityListing> {
        self.0.send()
    }
}
/// The call `postResponsemanagementLibrariesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementLibrariesQuery(
    pub(crate) rt::Request<types::LibraryEntityListing>,
);
impl PostResponsemanagementLibrariesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementLibrariesQuery",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/libraries/query",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LibraryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LibraryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LibraryEntityListing> {
        self.0.send()
    }
}
/// The call `getResponsemanagementLibrary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementLibrary(pub(crate) rt::Request<types::Library>);
impl GetResponsemanagementLibrary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementLibrary",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/libraries/{libraryId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Library> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putResponsemanagementLibrary`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Library>
    where
        F: FnMut(&mut types::Library) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::response_management::PutResponsemanagementLibrary::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Library> {
        self.0.send()
    }
}
/// The call `putResponsemanagementLibrary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutResponsemanagementLibrary(pub(crate) rt::Request<types::Library>);
impl PutResponsemanagementLibrary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putResponsemanagementLibrary",
        method: rt::Method::Put,
        path: "/api/v2/responsemanagement/libraries/{libraryId}",
        permissions: rt::Permissions {
            all: true,
            names: &["responses:library:edit"],
        },
        scopes: &["response-management"],
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
    pub fn customize(self) -> rt::Request<types::Library> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Library> {
        self.0.send()
    }
}
/// The call `deleteResponsemanagementLibrary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteResponsemanagementLibrary(pub(crate) rt::Request<()>);
impl DeleteResponsemanagementLibrary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteResponsemanagementLibrary",
        method: rt::Method::Delete,
        path: "/api/v2/responsemanagement/libraries/{libraryId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:library:delete"],
        },
        scopes: &["response-management"],
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
/// The call `postResponsemanagementResponseassetsBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementResponseassetsBulk(
    pub(crate) rt::Request<types::ResponseAssetEntityListing>,
);
impl PostResponsemanagementResponseassetsBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementResponseassetsBulk",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/responseassets/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["responseAssets:asset:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ResponseAssetEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseAssetEntityListing> {
        self.0.send()
    }
}
/// The call `postResponsemanagementResponseassetsSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementResponseassetsSearch(
    pub(crate) rt::Request<types::ResponseAssetSearchResults>,
);
impl PostResponsemanagementResponseassetsSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementResponseassetsSearch",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/responseassets/search",
        permissions: rt::Permissions {
            all: true,
            names: &["responseAssets:asset:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::PostResponsemanagementResponseassetsSearchExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostResponsemanagementResponseassetsSearchExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ResponseAssetSearchResults> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ResponseAssetSearchResults> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseAssetSearchResults> {
        self.0.send()
    }
}
/// The call `getResponsemanagementResponseassetsStatusStatusId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementResponseassetsStatusStatusId(
    pub(crate) rt::Request<types::ResponseAssetStatus>,
);
impl GetResponsemanagementResponseassetsStatusStatusId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementResponseassetsStatusStatusId",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/responseassets/status/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responseAssets:asset:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ResponseAssetStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseAssetStatus> {
        self.0.send()
    }
}
/// The call `postResponsemanagementResponseassetsUploads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementResponseassetsUploads(
    pub(crate) rt::Request<types::CreateResponseAssetResponse>,
);
impl PostResponsemanagementResponseassetsUploads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementResponseassetsUploads",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/responseassets/uploads",
        permissions: rt::Permissions {
            all: false,
            names: &["responseAssets:asset:add"],
        },
        scopes: &["response-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
    pub fn customize(self) -> rt::Request<types::CreateResponseAssetResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CreateResponseAssetResponse> {
        self.0.send()
    }
}
/// The call `getResponsemanagementResponseasset`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementResponseasset(
    pub(crate) rt::Request<types::ResponseAsset>,
);
impl GetResponsemanagementResponseasset {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementResponseasset",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/responseassets/{responseAssetId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responseAssets:asset:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ResponseAsset> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putResponsemanagementResponseasset`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ResponseAsset>
    where
        F: FnMut(&mut types::ResponseAssetRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::response_management::PutResponsemanagementResponseasset::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseAsset> {
        self.0.send()
    }
}
/// The call `putResponsemanagementResponseasset`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutResponsemanagementResponseasset(
    pub(crate) rt::Request<types::ResponseAsset>,
);
impl PutResponsemanagementResponseasset {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putResponsemanagementResponseasset",
        method: rt::Method::Put,
        path: "/api/v2/responsemanagement/responseassets/{responseAssetId}",
        permissions: rt::Permissions {
            all: true,
            names: &["responseAssets:asset:edit"],
        },
        scopes: &["response-management"],
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
    pub fn customize(self) -> rt::Request<types::ResponseAsset> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseAsset> {
        self.0.send()
    }
}
/// The call `deleteResponsemanagementResponseasset`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteResponsemanagementResponseasset(pub(crate) rt::Request<()>);
impl DeleteResponsemanagementResponseasset {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteResponsemanagementResponseasset",
        method: rt::Method::Delete,
        path: "/api/v2/responsemanagement/responseassets/{responseAssetId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responseAssets:asset:delete"],
        },
        scopes: &["response-management"],
        auth: rt::AuthScheme::OAuth,
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
/// The call `getResponsemanagementResponses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementResponses(
    pub(crate) rt::Request<types::ResponseEntityListing>,
);
impl GetResponsemanagementResponses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementResponses",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/responses",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetResponsemanagementResponsesExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::GetResponsemanagementResponsesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postResponsemanagementResponses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementResponses(pub(crate) rt::Request<types::Response>);
impl PostResponsemanagementResponses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementResponses",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/responses",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:add"],
        },
        scopes: &["response-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::PostResponsemanagementResponsesExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::PostResponsemanagementResponsesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Response> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Response> {
        self.0.send()
    }
}
/// The call `postResponsemanagementResponsesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostResponsemanagementResponsesQuery(
    pub(crate) rt::Request<types::ResponseQueryResults>,
);
impl PostResponsemanagementResponsesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postResponsemanagementResponsesQuery",
        method: rt::Method::Post,
        path: "/api/v2/responsemanagement/responses/query",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("results.entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ResponseQueryResults> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ResponseQueryResults> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ResponseQueryResults> {
        self.0.send()
    }
}
/// The call `getResponsemanagementResponse`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetResponsemanagementResponse(pub(crate) rt::Request<types::Response>);
impl GetResponsemanagementResponse {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getResponsemanagementResponse",
        method: rt::Method::Get,
        path: "/api/v2/responsemanagement/responses/{responseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:view"],
        },
        scopes: &["response-management", "response-management:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetResponsemanagementResponseExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::GetResponsemanagementResponseExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Response> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putResponsemanagementResponse`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Response>
    where
        F: FnMut(&mut types::Response) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::response_management::PutResponsemanagementResponse::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Response> {
        self.0.send()
    }
}
/// The call `putResponsemanagementResponse`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutResponsemanagementResponse(pub(crate) rt::Request<types::Response>);
impl PutResponsemanagementResponse {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putResponsemanagementResponse",
        method: rt::Method::Put,
        path: "/api/v2/responsemanagement/responses/{responseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:edit"],
        },
        scopes: &["response-management"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::PutResponsemanagementResponseExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::PutResponsemanagementResponseExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Response> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Response> {
        self.0.send()
    }
}
/// The call `deleteResponsemanagementResponse`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteResponsemanagementResponse(pub(crate) rt::Request<()>);
impl DeleteResponsemanagementResponse {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteResponsemanagementResponse",
        method: rt::Method::Delete,
        path: "/api/v2/responsemanagement/responses/{responseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["responses:response:delete"],
        },
        scopes: &["response-management"],
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
    GetResponsemanagementLibraries::INFO,
    PostResponsemanagementLibraries::INFO,
    PostResponsemanagementLibrariesBulk::INFO,
    PostResponsemanagementLibrariesQuery::INFO,
    GetResponsemanagementLibrary::INFO,
    PutResponsemanagementLibrary::INFO,
    DeleteResponsemanagementLibrary::INFO,
    PostResponsemanagementResponseassetsBulk::INFO,
    PostResponsemanagementResponseassetsSearch::INFO,
    GetResponsemanagementResponseassetsStatusStatusId::INFO,
    PostResponsemanagementResponseassetsUploads::INFO,
    GetResponsemanagementResponseasset::INFO,
    PutResponsemanagementResponseasset::INFO,
    DeleteResponsemanagementResponseasset::INFO,
    GetResponsemanagementResponses::INFO,
    PostResponsemanagementResponses::INFO,
    PostResponsemanagementResponsesQuery::INFO,
    GetResponsemanagementResponse::INFO,
    PutResponsemanagementResponse::INFO,
    DeleteResponsemanagementResponse::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AppleInvitation>,
    rt::make_model::<types::Button>,
    rt::make_model::<types::CardBodyText>,
    rt::make_model::<types::Carousel>,
    rt::make_model::<types::CarouselCard>,
    rt::make_model::<types::CreateResponseAssetRequest>,
    rt::make_model::<types::CreateResponseAssetResponse>,
    rt::make_model::<types::FooterTemplate>,
    rt::make_model::<types::Library>,
    rt::make_model::<types::LibraryBatchRequest>,
    rt::make_model::<types::LibraryEntityListing>,
    rt::make_model::<types::MessageFooter>,
    rt::make_model::<types::MessageHeader>,
    rt::make_model::<types::MessagingTemplate>,
    rt::make_model::<types::QueryCriteriaGroup>,
    rt::make_model::<types::QueryCriteriaItem>,
    rt::make_model::<types::QueryCriteriaQuery>,
    rt::make_model::<types::Response>,
    rt::make_model::<types::ResponseAsset>,
    rt::make_model::<types::ResponseAssetBulkRequest>,
    rt::make_model::<types::ResponseAssetEntityListing>,
    rt::make_model::<types::ResponseAssetFilter>,
    rt::make_model::<types::ResponseAssetRequest>,
    rt::make_model::<types::ResponseAssetSearchRequest>,
    rt::make_model::<types::ResponseAssetSearchResults>,
    rt::make_model::<types::ResponseAssetStatus>,
    rt::make_model::<types::ResponseEntityList>,
    rt::make_model::<types::ResponseEntityListing>,
    rt::make_model::<types::ResponseFilter>,
    rt::make_model::<types::ResponseQueryRequest>,
    rt::make_model::<types::ResponseQueryResults>,
    rt::make_model::<types::ResponseSubstitution>,
    rt::make_model::<types::ResponseText>,
    rt::make_model::<types::RmsAssetAddressableRef>,
    rt::make_model::<types::StatusInfo>,
    rt::make_model::<types::WhatsAppDefinition>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AppleInvitationTemplateType {
        /// `WithImage`
        WithImage,
        /// `WithoutImage`
        WithoutImage,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AppleInvitationTemplateType {
        const VALUES: &'static [Self] = &[Self::WithImage, Self::WithoutImage];
        const TEXTS: &'static [&'static str] = &["WithImage", "WithoutImage"];
        fn text(&self) -> &str {
            match self {
                Self::WithImage => "WithImage",
                Self::WithoutImage => "WithoutImage",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AppleInvitationTemplateType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CardBodyTextContentType {
        /// `text/plain`
        TextPlain,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CardBodyTextContentType {
        const VALUES: &'static [Self] = &[Self::TextPlain];
        const TEXTS: &'static [&'static str] = &["text/plain"];
        fn text(&self) -> &str {
            match self {
                Self::TextPlain => "text/plain",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CardBodyTextContentType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FooterTemplateApplicableResources {
        /// `Campaign`
        Campaign,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FooterTemplateApplicableResources {
        const VALUES: &'static [Self] = &[Self::Campaign];
        const TEXTS: &'static [&'static str] = &["Campaign"];
        fn text(&self) -> &str {
            match self {
                Self::Campaign => "Campaign",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FooterTemplateApplicableResources);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FooterTemplateType {
        /// `Signature`
        Signature,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FooterTemplateType {
        const VALUES: &'static [Self] = &[Self::Signature];
        const TEXTS: &'static [&'static str] = &["Signature"];
        fn text(&self) -> &str {
            match self {
                Self::Signature => "Signature",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FooterTemplateType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetResponsemanagementLibrariesMessagingTemplateFilter {
        /// `whatsapp`
        Whatsapp,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetResponsemanagementLibrariesMessagingTemplateFilter {
        const VALUES: &'static [Self] = &[Self::Whatsapp];
        const TEXTS: &'static [&'static str] = &["whatsapp"];
        fn text(&self) -> &str {
            match self {
                Self::Whatsapp => "whatsapp",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetResponsemanagementLibrariesMessagingTemplateFilter);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetResponsemanagementResponseExpand {
        /// `substitutionsSchema`
        SubstitutionsSchema,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetResponsemanagementResponseExpand {
        const VALUES: &'static [Self] = &[Self::SubstitutionsSchema];
        const TEXTS: &'static [&'static str] = &["substitutionsSchema"];
        fn text(&self) -> &str {
            match self {
                Self::SubstitutionsSchema => "substitutionsSchema",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetResponsemanagementResponseExpand);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LibraryResponseType {
        /// `MessagingTemplate`
        MessagingTemplate,
        /// `CampaignSmsTemplate`
        CampaignSmsTemplate,
        /// `CampaignEmailTemplate`
        CampaignEmailTemplate,
        /// `Footer`
        Footer,
        /// `Form`
        Form,
        /// `AppleInvitation`
        AppleInvitation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LibraryResponseType {
        const VALUES: &'static [Self] = &[
            Self::AppleInvitation,
            Self::CampaignEmailTemplate,
            Self::CampaignSmsTemplate,
            Self::Footer,
            Self::Form,
            Self::MessagingTemplate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AppleInvitation",
            "CampaignEmailTemplate",
            "CampaignSmsTemplate",
            "Footer",
            "Form",
            "MessagingTemplate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::MessagingTemplate => "MessagingTemplate",
                Self::CampaignSmsTemplate => "CampaignSmsTemplate",
                Self::CampaignEmailTemplate => "CampaignEmailTemplate",
                Self::Footer => "Footer",
                Self::Form => "Form",
                Self::AppleInvitation => "AppleInvitation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LibraryResponseType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MessageHeaderType {
        /// `Text`
        Text,
        /// `Image`
        Image,
        /// `Video`
        Video,
        /// `Document`
        Document,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MessageHeaderType {
        const VALUES: &'static [Self] = &[
            Self::Document,
            Self::Image,
            Self::Text,
            Self::Video,
        ];
        const TEXTS: &'static [&'static str] = &["Document", "Image", "Text", "Video"];
        fn text(&self) -> &str {
            match self {
                Self::Text => "Text",
                Self::Image => "Image",
                Self::Video => "Video",
                Self::Document => "Document",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MessageHeaderType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostResponsemanagementResponseassetsSearchExpand {
        /// `user`
        User,
        /// `division`
        Division,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostResponsemanagementResponseassetsSearchExpand {
        const VALUES: &'static [Self] = &[Self::Division, Self::User];
        const TEXTS: &'static [&'static str] = &["division", "user"];
        fn text(&self) -> &str {
            match self {
                Self::User => "user",
                Self::Division => "division",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostResponsemanagementResponseassetsSearchExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QueryCriteriaItemKey {
        /// `Name`
        Name,
        /// `DivisionId`
        DivisionId,
        /// `Id`
        Id,
        /// `CreatedBy`
        CreatedBy,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QueryCriteriaItemKey {
        const VALUES: &'static [Self] = &[
            Self::CreatedBy,
            Self::DivisionId,
            Self::Id,
            Self::Name,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CreatedBy",
            "DivisionId",
            "Id",
            "Name",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Name => "Name",
                Self::DivisionId => "DivisionId",
                Self::Id => "Id",
                Self::CreatedBy => "CreatedBy",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QueryCriteriaItemKey);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseAssetFilterType {
        /// `TERM`
        Term,
        /// `TERMS`
        Terms,
        /// `STARTS_WITH`
        StartsWith,
        /// `RANGE`
        Range,
        /// `GREATER_THAN_EQUAL_TO`
        GreaterThanEqualTo,
        /// `LESS_THAN_EQUAL_TO`
        LessThanEqualTo,
        /// `DATE_RANGE`
        DateRange,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseAssetFilterType {
        const VALUES: &'static [Self] = &[
            Self::DateRange,
            Self::GreaterThanEqualTo,
            Self::LessThanEqualTo,
            Self::Range,
            Self::StartsWith,
            Self::Term,
            Self::Terms,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DATE_RANGE",
            "GREATER_THAN_EQUAL_TO",
            "LESS_THAN_EQUAL_TO",
            "RANGE",
            "STARTS_WITH",
            "TERM",
            "TERMS",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Term => "TERM",
                Self::Terms => "TERMS",
                Self::StartsWith => "STARTS_WITH",
                Self::Range => "RANGE",
                Self::GreaterThanEqualTo => "GREATER_THAN_EQUAL_TO",
                Self::LessThanEqualTo => "LESS_THAN_EQUAL_TO",
                Self::DateRange => "DATE_RANGE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseAssetFilterType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseAssetStatusStatus {
        /// `InProgress`
        InProgress,
        /// `Uploaded`
        Uploaded,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseAssetStatusStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::InProgress,
            Self::Uploaded,
        ];
        const TEXTS: &'static [&'static str] = &["Failed", "InProgress", "Uploaded"];
        fn text(&self) -> &str {
            match self {
                Self::InProgress => "InProgress",
                Self::Uploaded => "Uploaded",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseAssetStatusStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseFilterOperator {
        /// `IN`
        In,
        /// `EQUALS`
        Equals,
        /// `NOTEQUALS`
        Notequals,
        /// `BEGINS_WITH`
        BeginsWith,
        /// `ENDS_WITH`
        EndsWith,
        /// `CONTAINS`
        Contains,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseFilterOperator {
        const VALUES: &'static [Self] = &[
            Self::BeginsWith,
            Self::Contains,
            Self::EndsWith,
            Self::Equals,
            Self::In,
            Self::Notequals,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BEGINS_WITH",
            "CONTAINS",
            "ENDS_WITH",
            "EQUALS",
            "IN",
            "NOTEQUALS",
        ];
        fn text(&self) -> &str {
            match self {
                Self::In => "IN",
                Self::Equals => "EQUALS",
                Self::Notequals => "NOTEQUALS",
                Self::BeginsWith => "BEGINS_WITH",
                Self::EndsWith => "ENDS_WITH",
                Self::Contains => "CONTAINS",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseFilterOperator);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseInteractionType {
        /// `chat`
        Chat,
        /// `email`
        Email,
        /// `twitter`
        Twitter,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseInteractionType {
        const VALUES: &'static [Self] = &[Self::Chat, Self::Email, Self::Twitter];
        const TEXTS: &'static [&'static str] = &["chat", "email", "twitter"];
        fn text(&self) -> &str {
            match self {
                Self::Chat => "chat",
                Self::Email => "email",
                Self::Twitter => "twitter",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseInteractionType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseTextContentType {
        /// `text/plain`
        TextPlain,
        /// `text/html`
        TextHtml,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseTextContentType {
        const VALUES: &'static [Self] = &[Self::TextHtml, Self::TextPlain];
        const TEXTS: &'static [&'static str] = &["text/html", "text/plain"];
        fn text(&self) -> &str {
            match self {
                Self::TextPlain => "text/plain",
                Self::TextHtml => "text/html",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseTextContentType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ResponseTextType {
        /// `body`
        Body,
        /// `subject`
        Subject,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ResponseTextType {
        const VALUES: &'static [Self] = &[Self::Body, Self::Subject];
        const TEXTS: &'static [&'static str] = &["body", "subject"];
        fn text(&self) -> &str {
            match self {
                Self::Body => "body",
                Self::Subject => "subject",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ResponseTextType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RmsAssetAddressableRefAssetUsage {
        /// `FileAttachments`
        FileAttachments,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RmsAssetAddressableRefAssetUsage {
        const VALUES: &'static [Self] = &[Self::FileAttachments];
        const TEXTS: &'static [&'static str] = &["FileAttachments"];
        fn text(&self) -> &str {
            match self {
                Self::FileAttachments => "FileAttachments",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RmsAssetAddressableRefAssetUsage);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WhatsAppDefinitionCategory {
        /// `marketing`
        Marketing,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WhatsAppDefinitionCategory {
        const VALUES: &'static [Self] = &[Self::Marketing];
        const TEXTS: &'static [&'static str] = &["marketing"];
        fn text(&self) -> &str {
            match self {
                Self::Marketing => "marketing",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WhatsAppDefinitionCategory);
    /// `substitutionsSchema`.
    pub type GetResponsemanagementResponsesExpand = types::GetResponsemanagementResponseExpand;
    /// `substitutionsSchema`.
    pub type PostResponsemanagementResponsesExpand = types::GetResponsemanagementResponseExpand;
    /// `substitutionsSchema`.
    pub type PutResponsemanagementResponseExpand = types::GetResponsemanagementResponseExpand;
    /// `IN`, `EQUALS`, `NOTEQUALS`, `BEGINS_WITH`, `ENDS_WITH`, `CONTAINS`.
    pub type QueryCriteriaItemOperator = types::ResponseFilterOperator;
    /// `asc`, `desc`.
    pub type ResponseAssetBulkRequestSortOrder = types::GetGuidesSortOrder;
    /// `ASC`, `DESC`.
    pub type ResponseAssetSearchRequestSortOrder = types::ContactSortDirection;
    /// `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`, `Form`, `AppleInvitation`.
    pub type ResponseResponseType = types::LibraryResponseType;
    /// `AppleInvitation` of the API document.
    #[non_exhaustive]
    pub struct AppleInvitation {
        /// `businessName`: required
        pub business_name: Option<String>,
        /// `locale`: required
        pub locale: Option<String>,
        /// `templateType`: required
        pub template_type: Option<types::AppleInvitationTemplateType>,
        /// `transcriptMessage`: required
        pub transcript_message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AppleInvitation {
        fn default() -> Self {
            Self {
                business_name: None,
                locale: None,
                template_type: None,
                transcript_message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AppleInvitation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AppleInvitation",
                fields: &["businessName", "locale", "templateType", "transcriptMessage"],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.business_name);
            out.text(1, &self.locale);
            out.one(2, &self.template_type);
            out.text(3, &self.transcript_message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.business_name),
                1 => rt::Place::Text(&mut self.locale),
                2 => rt::Place::Enum(&mut self.template_type),
                3 => rt::Place::Text(&mut self.transcript_message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AppleInvitation);
    impl AppleInvitation {
        /// One with everything set that the API requires, in this order: `businessName`, `locale`, `templateType`, `transcriptMessage`.
        #[must_use]
        pub fn new(
            business_name: impl rt::IntoField<String>,
            locale: impl rt::IntoField<String>,
            template_type: impl rt::IntoField<types::AppleInvitationTemplateType>,
            transcript_message: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .business_name(business_name)
                .locale(locale)
                .template_type(template_type)
                .transcript_message(transcript_message)
        }
        /// Sets `businessName`.
        #[must_use]
        pub fn business_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.business_name, &mut self._rest, 0);
            self
        }
        /// Sets `locale`.
        #[must_use]
        pub fn locale(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.locale, &mut self._rest, 1);
            self
        }
        /// Sets `templateType`.
        #[must_use]
        pub fn template_type(
            mut self,
            value: impl rt::IntoField<types::AppleInvitationTemplateType>,
        ) -> Self {
            value.put(&mut self.template_type, &mut self._rest, 2);
            self
        }
        /// Sets `transcriptMessage`.
        #[must_use]
        pub fn transcript_message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.transcript_message, &mut self._rest, 3);
            self
        }
    }
    /// `Button` of the API document.
    #[non_exhaustive]
    pub struct Button {
        /// `content`
        pub content: Option<String>,
        /// `contentText`
        pub content_text: Option<String>,
        /// `payload`
        pub payload: Option<String>,
        /// `type`
        pub type_: Option<types::ButtonType>,
        _rest: rt::Rest,
    }
    impl Default for Button {
        fn default() -> Self {
            Self {
                content: None,
                content_text: None,
                payload: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Button {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Button",
                fields: &["content", "contentText", "payload", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content);
            out.text(1, &self.content_text);
            out.text(2, &self.payload);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content),
                1 => rt::Place::Text(&mut self.content_text),
                2 => rt::Place::Text(&mut self.payload),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Button);
    impl Button {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `contentText`.
        #[must_use]
        pub fn content_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_text, &mut self._rest, 1);
            self
        }
        /// Sets `payload`.
        #[must_use]
        pub fn payload(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.payload, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::ButtonType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `CardBodyText` of the API document.
    #[non_exhaustive]
    pub struct CardBodyText {
        /// `content`: required
        pub content: Option<String>,
        /// `contentType`: required
        pub content_type: Option<types::CardBodyTextContentType>,
        _rest: rt::Rest,
    }
    impl Default for CardBodyText {
        fn default() -> Self {
            Self {
                content: None,
                content_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CardBodyText {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CardBodyText",
                fields: &["content", "contentType"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content);
            out.one(1, &self.content_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content),
                1 => rt::Place::Enum(&mut self.content_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CardBodyText);
    impl CardBodyText {
        /// One with everything set that the API requires, in this order: `content`, `contentType`.
        #[must_use]
        pub fn new(
            content: impl rt::IntoField<String>,
            content_type: impl rt::IntoField<types::CardBodyTextContentType>,
        ) -> Self {
            Self::default().content(content).content_type(content_type)
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::CardBodyTextContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 1);
            self
        }
    }
    /// `Carousel` of the API document.
    #[non_exhaustive]
    pub struct Carousel {
        /// `cards`: required
        pub cards: Option<Vec<types::CarouselCard>>,
        _rest: rt::Rest,
    }
    impl Default for Carousel {
        fn default() -> Self {
            Self {
                cards: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Carousel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Carousel",
                fields: &["cards"],
                required: &[0],
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
    rt::model!(Carousel);
    impl Carousel {
        /// One with everything set that the API requires: `cards`.
        #[must_use]
        pub fn new(cards: impl rt::IntoField<Vec<types::CarouselCard>>) -> Self {
            Self::default().cards(cards)
        }
        /// Sets `cards`.
        #[must_use]
        pub fn cards(
            mut self,
            value: impl rt::IntoField<Vec<types::CarouselCard>>,
        ) -> Self {
            value.put(&mut self.cards, &mut self._rest, 0);
            self
        }
    }
    /// `CarouselCard` of the API document.
    #[non_exhaustive]
    pub struct CarouselCard {
        /// `buttons`: required
        pub buttons: Option<Vec<types::Button>>,
        /// `cardBodyText`
        pub card_body_text: Option<Box<types::CardBodyText>>,
        /// `header`: required
        pub header: Option<Box<types::MessageHeader>>,
        _rest: rt::Rest,
    }
    impl Default for CarouselCard {
        fn default() -> Self {
            Self {
                buttons: None,
                card_body_text: None,
                header: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CarouselCard {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CarouselCard",
                fields: &["buttons", "cardBodyText", "header"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.buttons);
            out.model(1, &self.card_body_text);
            out.model(2, &self.header);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.buttons),
                1 => rt::Place::Model(&mut self.card_body_text),
                2 => rt::Place::Model(&mut self.header),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CarouselCard);
    impl CarouselCard {
        /// One with everything set that the API requires, in this order: `buttons`, `header`.
        #[must_use]
        pub fn new(
            buttons: impl rt::IntoField<Vec<types::Button>>,
            header: impl rt::IntoField<Box<types::MessageHeader>>,
        ) -> Self {
            Self::default().buttons(buttons).header(header)
        }
        /// Sets `buttons`.
        #[must_use]
        pub fn buttons(mut self, value: impl rt::IntoField<Vec<types::Button>>) -> Self {
            value.put(&mut self.buttons, &mut self._rest, 0);
            self
        }
        /// Sets `cardBodyText`.
        #[must_use]
        pub fn card_body_text(
            mut self,
            value: impl rt::IntoField<Box<types::CardBodyText>>,
        ) -> Self {
            value.put(&mut self.card_body_text, &mut self._rest, 1);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(
            mut self,
            value: impl rt::IntoField<Box<types::MessageHeader>>,
        ) -> Self {
            value.put(&mut self.header, &mut self._rest, 2);
            self
        }
    }
    /// `CreateResponseAssetRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateResponseAssetRequest {
        /// `contentMd5`
        pub content_md5: Option<String>,
        /// `divisionId`
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateResponseAssetRequest {
        fn default() -> Self {
            Self {
                content_md5: None,
                division_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateResponseAssetRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateResponseAssetRequest",
                fields: &["contentMd5", "divisionId", "name"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_md5);
            out.text(1, &self.division_id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_md5),
                1 => rt::Place::Text(&mut self.division_id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateResponseAssetRequest);
    impl CreateResponseAssetRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `contentMd5`.
        #[must_use]
        pub fn content_md5(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_md5, &mut self._rest, 0);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `CreateResponseAssetResponse` of the API document.
    #[non_exhaustive]
    pub struct CreateResponseAssetResponse {
        /// `headers`: read-only
        pub headers: Option<rt::Map<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `url`: read-only
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateResponseAssetResponse {
        fn default() -> Self {
            Self {
                headers: None,
                id: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateResponseAssetResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateResponseAssetResponse",
                fields: &["headers", "id", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.headers);
            out.text(1, &self.id);
            out.text(2, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.headers),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateResponseAssetResponse);
    /// `FooterTemplate` of the API document.
    #[non_exhaustive]
    pub struct FooterTemplate {
        /// `applicableResources`
        pub applicable_resources: Option<Vec<types::FooterTemplateApplicableResources>>,
        /// `type`
        pub type_: Option<types::FooterTemplateType>,
        _rest: rt::Rest,
    }
    impl Default for FooterTemplate {
        fn default() -> Self {
            Self {
                applicable_resources: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FooterTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FooterTemplate",
                fields: &["applicableResources", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.applicable_resources);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.applicable_resources),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FooterTemplate);
    impl FooterTemplate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `applicableResources`.
        #[must_use]
        pub fn applicable_resources(
            mut self,
            value: impl rt::IntoField<Vec<types::FooterTemplateApplicableResources>>,
        ) -> Self {
            value.put(&mut self.applicable_resources, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::FooterTemplateType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `Library` of the API document.
    #[non_exhaustive]
    pub struct Library {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::User>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `responseType`
        pub response_type: Option<types::LibraryResponseType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Library {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                division: None,
                id: None,
                name: None,
                response_type: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Library {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Library",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "division",
                    "id",
                    "name",
                    "responseType",
                    "selfUri",
                    "version",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.model(2, &self.division);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.one(5, &self.response_type);
            out.text(6, &self.self_uri);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Model(&mut self.division),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Enum(&mut self.response_type),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Library);
    impl Library {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `responseType`.
        #[must_use]
        pub fn response_type(
            mut self,
            value: impl rt::IntoField<types::LibraryResponseType>,
        ) -> Self {
            value.put(&mut self.response_type, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    /// `LibraryBatchRequest` of the API document.
    #[non_exhaustive]
    pub struct LibraryBatchRequest {
        /// `libraryIds`: required
        pub library_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LibraryBatchRequest {
        fn default() -> Self {
            Self {
                library_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LibraryBatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LibraryBatchRequest",
                fields: &["libraryIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.library_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.library_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LibraryBatchRequest);
    impl LibraryBatchRequest {
        /// One with everything set that the API requires: `libraryIds`.
        #[must_use]
        pub fn new(library_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().library_ids(library_ids)
        }
        /// Sets `libraryIds`.
        #[must_use]
        pub fn library_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.library_ids, &mut self._rest, 0);
            self
        }
    }
    /// `LibraryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct LibraryEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Library>>,
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
    impl Default for LibraryEntityListing {
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
    impl rt::Model for LibraryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LibraryEntityListing",
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
    rt::model!(LibraryEntityListing);
    /// `MessageFooter` of the API document.
    #[non_exhaustive]
    pub struct MessageFooter {
        /// `content`
        pub content: Option<String>,
        /// `type`
        pub type_: Option<types::MessageFooterType>,
        _rest: rt::Rest,
    }
    impl Default for MessageFooter {
        fn default() -> Self {
            Self {
                content: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageFooter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageFooter",
                fields: &["content", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageFooter);
    impl MessageFooter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::MessageFooterType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `MessageHeader` of the API document.
    #[non_exhaustive]
    pub struct MessageHeader {
        /// `content`
        pub content: Option<String>,
        /// `type`
        pub type_: Option<types::MessageHeaderType>,
        _rest: rt::Rest,
    }
    impl Default for MessageHeader {
        fn default() -> Self {
            Self {
                content: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessageHeader {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessageHeader",
                fields: &["content", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessageHeader);
    impl MessageHeader {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::MessageHeaderType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `MessagingTemplate` of the API document.
    #[non_exhaustive]
    pub struct MessagingTemplate {
        /// `whatsApp`
        pub whats_app: Option<Box<types::WhatsAppDefinition>>,
        _rest: rt::Rest,
    }
    impl Default for MessagingTemplate {
        fn default() -> Self {
            Self {
                whats_app: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MessagingTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MessagingTemplate",
                fields: &["whatsApp"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.whats_app);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.whats_app),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MessagingTemplate);
    impl MessagingTemplate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `whatsApp`.
        #[must_use]
        pub fn whats_app(
            mut self,
            value: impl rt::IntoField<Box<types::WhatsAppDefinition>>,
        ) -> Self {
            value.put(&mut self.whats_app, &mut self._rest, 0);
            self
        }
    }
    /// `QueryCriteriaGroup` of the API document.
    #[non_exhaustive]
    pub struct QueryCriteriaGroup {
        /// `and`
        pub and: Option<Vec<types::QueryCriteriaItem>>,
        /// `criteria`
        pub criteria: Option<Box<types::QueryCriteriaItem>>,
        /// `not`
        pub not: Option<Vec<types::QueryCriteriaItem>>,
        /// `or`
        pub or: Option<Vec<types::QueryCriteriaItem>>,
        _rest: rt::Rest,
    }
    impl Default for QueryCriteriaGroup {
        fn default() -> Self {
            Self {
                and: None,
                criteria: None,
                not: None,
                or: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryCriteriaGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryCriteriaGroup",
                fields: &["and", "criteria", "not", "or"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.and);
            out.model(1, &self.criteria);
            out.list(2, &self.not);
            out.list(3, &self.or);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.and),
                1 => rt::Place::Model(&mut self.criteria),
                2 => rt::Place::List(&mut self.not),
                3 => rt::Place::List(&mut self.or),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryCriteriaGroup);
    impl QueryCriteriaGroup {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `and`.
        #[must_use]
        pub fn and(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryCriteriaItem>>,
        ) -> Self {
            value.put(&mut self.and, &mut self._rest, 0);
            self
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Box<types::QueryCriteriaItem>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 1);
            self
        }
        /// Sets `not`.
        #[must_use]
        pub fn not(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryCriteriaItem>>,
        ) -> Self {
            value.put(&mut self.not, &mut self._rest, 2);
            self
        }
        /// Sets `or`.
        #[must_use]
        pub fn or(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryCriteriaItem>>,
        ) -> Self {
            value.put(&mut self.or, &mut self._rest, 3);
            self
        }
    }
    /// `QueryCriteriaItem` of the API document.
    #[non_exhaustive]
    pub struct QueryCriteriaItem {
        /// `key`: required
        pub key: Option<types::QueryCriteriaItemKey>,
        /// `operator`: required
        pub operator: Option<types::QueryCriteriaItemOperator>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QueryCriteriaItem {
        fn default() -> Self {
            Self {
                key: None,
                operator: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryCriteriaItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryCriteriaItem",
                fields: &["key", "operator", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.key);
            out.one(1, &self.operator);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.key),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryCriteriaItem);
    impl QueryCriteriaItem {
        /// One with everything set that the API requires, in this order: `key`, `operator`.
        #[must_use]
        pub fn new(
            key: impl rt::IntoField<types::QueryCriteriaItemKey>,
            operator: impl rt::IntoField<types::QueryCriteriaItemOperator>,
        ) -> Self {
            Self::default().key(key).operator(operator)
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(
            mut self,
            value: impl rt::IntoField<types::QueryCriteriaItemKey>,
        ) -> Self {
            value.put(&mut self.key, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::QueryCriteriaItemOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `QueryCriteriaQuery` of the API document.
    #[non_exhaustive]
    pub struct QueryCriteriaQuery {
        /// `query`: required
        pub query: Option<Vec<types::QueryCriteriaGroup>>,
        _rest: rt::Rest,
    }
    impl Default for QueryCriteriaQuery {
        fn default() -> Self {
            Self {
                query: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryCriteriaQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryCriteriaQuery",
                fields: &["query"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.query);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.query),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryCriteriaQuery);
    impl QueryCriteriaQuery {
        /// One with everything set that the API requires: `query`.
        #[must_use]
        pub fn new(query: impl rt::IntoField<Vec<types::QueryCriteriaGroup>>) -> Self {
            Self::default().query(query)
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryCriteriaGroup>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 0);
            self
        }
    }
    /// `Response` of the API document.
    #[non_exhaustive]
    pub struct Response {
        /// `appleInvitation`
        pub apple_invitation: Option<Box<types::AppleInvitation>>,
        /// `assets`
        pub assets: Option<Vec<types::RmsAssetAddressableRef>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::User>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `footer`
        pub footer: Option<Box<types::FooterTemplate>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `interactionType`
        pub interaction_type: Option<types::ResponseInteractionType>,
        /// `libraries`: required
        pub libraries: Option<Vec<types::DomainEntityRef>>,
        /// `messagingTemplate`
        pub messaging_template: Option<Box<types::MessagingTemplate>>,
        /// `name`
        pub name: Option<String>,
        /// `responseType`
        pub response_type: Option<types::ResponseResponseType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `substitutions`
        pub substitutions: Option<Vec<types::ResponseSubstitution>>,
        /// `substitutionsSchema`
        pub substitutions_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `texts`
        pub texts: Option<Vec<types::ResponseText>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Response {
        fn default() -> Self {
            Self {
                apple_invitation: None,
                assets: None,
                created_by: None,
                date_created: None,
                footer: None,
                id: None,
                interaction_type: None,
                libraries: None,
                messaging_template: None,
                name: None,
                response_type: None,
                self_uri: None,
                substitutions: None,
                substitutions_schema: None,
                texts: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Response {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Response",
                fields: &[
                    "appleInvitation",
                    "assets",
                    "createdBy",
                    "dateCreated",
                    "footer",
                    "id",
                    "interactionType",
                    "libraries",
                    "messagingTemplate",
                    "name",
                    "responseType",
                    "selfUri",
                    "substitutions",
                    "substitutionsSchema",
                    "texts",
                    "version",
                ],
                required: &[7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.apple_invitation);
            out.list(1, &self.assets);
            out.model(2, &self.created_by);
            out.date_time(3, &self.date_created);
            out.model(4, &self.footer);
            out.text(5, &self.id);
            out.one(6, &self.interaction_type);
            out.list(7, &self.libraries);
            out.model(8, &self.messaging_template);
            out.text(9, &self.name);
            out.one(10, &self.response_type);
            out.text(11, &self.self_uri);
            out.list(12, &self.substitutions);
            out.model(13, &self.substitutions_schema);
            out.list(14, &self.texts);
            out.int(15, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.apple_invitation),
                1 => rt::Place::List(&mut self.assets),
                2 => rt::Place::Model(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.date_created),
                4 => rt::Place::Model(&mut self.footer),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Enum(&mut self.interaction_type),
                7 => rt::Place::List(&mut self.libraries),
                8 => rt::Place::Model(&mut self.messaging_template),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Enum(&mut self.response_type),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::List(&mut self.substitutions),
                13 => rt::Place::Model(&mut self.substitutions_schema),
                14 => rt::Place::List(&mut self.texts),
                15 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Response);
    impl Response {
        /// One with everything set that the API requires: `libraries`.
        #[must_use]
        pub fn new(libraries: impl rt::IntoField<Vec<types::DomainEntityRef>>) -> Self {
            Self::default().libraries(libraries)
        }
        /// Sets `appleInvitation`.
        #[must_use]
        pub fn apple_invitation(
            mut self,
            value: impl rt::IntoField<Box<types::AppleInvitation>>,
        ) -> Self {
            value.put(&mut self.apple_invitation, &mut self._rest, 0);
            self
        }
        /// Sets `assets`.
        #[must_use]
        pub fn assets(
            mut self,
            value: impl rt::IntoField<Vec<types::RmsAssetAddressableRef>>,
        ) -> Self {
            value.put(&mut self.assets, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 3);
            self
        }
        /// Sets `footer`.
        #[must_use]
        pub fn footer(
            mut self,
            value: impl rt::IntoField<Box<types::FooterTemplate>>,
        ) -> Self {
            value.put(&mut self.footer, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `interactionType`.
        #[must_use]
        pub fn interaction_type(
            mut self,
            value: impl rt::IntoField<types::ResponseInteractionType>,
        ) -> Self {
            value.put(&mut self.interaction_type, &mut self._rest, 6);
            self
        }
        /// Sets `libraries`.
        #[must_use]
        pub fn libraries(
            mut self,
            value: impl rt::IntoField<Vec<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.libraries, &mut self._rest, 7);
            self
        }
        /// Sets `messagingTemplate`.
        #[must_use]
        pub fn messaging_template(
            mut self,
            value: impl rt::IntoField<Box<types::MessagingTemplate>>,
        ) -> Self {
            value.put(&mut self.messaging_template, &mut self._rest, 8);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 9);
            self
        }
        /// Sets `responseType`.
        #[must_use]
        pub fn response_type(
            mut self,
            value: impl rt::IntoField<types::ResponseResponseType>,
        ) -> Self {
            value.put(&mut self.response_type, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `substitutions`.
        #[must_use]
        pub fn substitutions(
            mut self,
            value: impl rt::IntoField<Vec<types::ResponseSubstitution>>,
        ) -> Self {
            value.put(&mut self.substitutions, &mut self._rest, 12);
            self
        }
        /// Sets `substitutionsSchema`.
        #[must_use]
        pub fn substitutions_schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaDocument>>,
        ) -> Self {
            value.put(&mut self.substitutions_schema, &mut self._rest, 13);
            self
        }
        /// Sets `texts`.
        #[must_use]
        pub fn texts(
            mut self,
            value: impl rt::IntoField<Vec<types::ResponseText>>,
        ) -> Self {
            value.put(&mut self.texts, &mut self._rest, 14);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 15);
            self
        }
    }
    /// `ResponseAsset` of the API document.
    #[non_exhaustive]
    pub struct ResponseAsset {
        /// `contentLength`
        pub content_length: Option<i64>,
        /// `contentLocation`
        pub content_location: Option<String>,
        /// `contentType`
        pub content_type: Option<String>,
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::DomainEntityRef>>,
        /// `name`
        pub name: Option<String>,
        /// `responses`
        pub responses: Option<Vec<types::DomainEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAsset {
        fn default() -> Self {
            Self {
                content_length: None,
                content_location: None,
                content_type: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                division: None,
                id: None,
                modified_by: None,
                name: None,
                responses: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAsset {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAsset",
                fields: &[
                    "contentLength",
                    "contentLocation",
                    "contentType",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "division",
                    "id",
                    "modifiedBy",
                    "name",
                    "responses",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.content_length);
            out.text(1, &self.content_location);
            out.text(2, &self.content_type);
            out.model(3, &self.created_by);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.model(8, &self.modified_by);
            out.text(9, &self.name);
            out.list(10, &self.responses);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.content_length),
                1 => rt::Place::Text(&mut self.content_location),
                2 => rt::Place::Text(&mut self.content_type),
                3 => rt::Place::Model(&mut self.created_by),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Model(&mut self.modified_by),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::List(&mut self.responses),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAsset);
    /// `ResponseAssetBulkRequest` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetBulkRequest {
        /// `assetIds`: required, items at least `1`, items at most `50`
        pub asset_ids: Option<Vec<String>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::ResponseAssetBulkRequestSortOrder>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetBulkRequest {
        fn default() -> Self {
            Self {
                asset_ids: None,
                sort_by: None,
                sort_order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetBulkRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetBulkRequest",
                fields: &["assetIds", "sortBy", "sortOrder"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.asset_ids);
            out.text(1, &self.sort_by);
            out.one(2, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.asset_ids),
                1 => rt::Place::Text(&mut self.sort_by),
                2 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetBulkRequest);
    impl ResponseAssetBulkRequest {
        /// One with everything set that the API requires: `assetIds`.
        #[must_use]
        pub fn new(asset_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().asset_ids(asset_ids)
        }
        /// Sets `assetIds`.
        #[must_use]
        pub fn asset_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.asset_ids, &mut self._rest, 0);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 1);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::ResponseAssetBulkRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 2);
            self
        }
    }
    /// `ResponseAssetEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::ResponseAsset>>,
        /// `notFound`
        pub not_found: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                not_found: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetEntityListing",
                fields: &["entities", "notFound"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.list(1, &self.not_found);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::List(&mut self.not_found),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetEntityListing);
    /// `ResponseAssetFilter` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetFilter {
        /// `endValue`
        pub end_value: Option<String>,
        /// `fields`
        pub fields: Option<Vec<String>>,
        /// `startValue`
        pub start_value: Option<String>,
        /// `type`
        pub type_: Option<types::ResponseAssetFilterType>,
        /// `value`
        pub value: Option<String>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetFilter {
        fn default() -> Self {
            Self {
                end_value: None,
                fields: None,
                start_value: None,
                type_: None,
                value: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetFilter",
                fields: &["endValue", "fields", "startValue", "type", "value", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.end_value);
            out.list(1, &self.fields);
            out.text(2, &self.start_value);
            out.one(3, &self.type_);
            out.text(4, &self.value);
            out.list(5, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.end_value),
                1 => rt::Place::List(&mut self.fields),
                2 => rt::Place::Text(&mut self.start_value),
                3 => rt::Place::Enum(&mut self.type_),
                4 => rt::Place::Text(&mut self.value),
                5 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetFilter);
    impl ResponseAssetFilter {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._rest, 0);
            self
        }
        /// Sets `fields`.
        #[must_use]
        pub fn fields(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.fields, &mut self._rest, 1);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ResponseAssetFilterType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 4);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 5);
            self
        }
    }
    /// `ResponseAssetRequest` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetRequest {
        /// `divisionId`
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetRequest {
        fn default() -> Self {
            Self {
                division_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetRequest",
                fields: &["divisionId", "name"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.division_id);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.division_id),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetRequest);
    impl ResponseAssetRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `ResponseAssetSearchRequest` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetSearchRequest {
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `query`: required
        pub query: Option<Vec<types::ResponseAssetFilter>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::ResponseAssetSearchRequestSortOrder>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetSearchRequest {
        fn default() -> Self {
            Self {
                page_number: None,
                page_size: None,
                query: None,
                sort_by: None,
                sort_order: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetSearchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetSearchRequest",
                fields: &["pageNumber", "pageSize", "query", "sortBy", "sortOrder"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.page_number);
            out.int(1, &self.page_size);
            out.list(2, &self.query);
            out.text(3, &self.sort_by);
            out.one(4, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.page_number),
                1 => rt::Place::Int(&mut self.page_size),
                2 => rt::Place::List(&mut self.query),
                3 => rt::Place::Text(&mut self.sort_by),
                4 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetSearchRequest);
    impl ResponseAssetSearchRequest {
        /// One with everything set that the API requires: `query`.
        #[must_use]
        pub fn new(query: impl rt::IntoField<Vec<types::ResponseAssetFilter>>) -> Self {
            Self::default().query(query)
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 0);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 1);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::ResponseAssetFilter>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 2);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 3);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::ResponseAssetSearchRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 4);
            self
        }
    }
    /// `ResponseAssetSearchResults` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetSearchResults {
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `results`
        pub results: Option<Vec<types::ResponseAsset>>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetSearchResults {
        fn default() -> Self {
            Self {
                page_count: None,
                page_number: None,
                page_size: None,
                results: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetSearchResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetSearchResults",
                fields: &["pageCount", "pageNumber", "pageSize", "results", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.page_count);
            out.int(1, &self.page_number);
            out.int(2, &self.page_size);
            out.list(3, &self.results);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.page_count),
                1 => rt::Place::Int(&mut self.page_number),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::List(&mut self.results),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetSearchResults);
    /// `ResponseAssetStatus` of the API document.
    #[non_exhaustive]
    pub struct ResponseAssetStatus {
        /// `errorCode`: read-only
        pub error_code: Option<String>,
        /// `errorMessage`: read-only
        pub error_message: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `status`: read-only
        pub status: Option<types::ResponseAssetStatusStatus>,
        _rest: rt::Rest,
    }
    impl Default for ResponseAssetStatus {
        fn default() -> Self {
            Self {
                error_code: None,
                error_message: None,
                id: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseAssetStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseAssetStatus",
                fields: &["errorCode", "errorMessage", "id", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_code);
            out.text(1, &self.error_message);
            out.text(2, &self.id);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_code),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseAssetStatus);
    /// `ResponseEntityList` of the API document.
    #[non_exhaustive]
    pub struct ResponseEntityList {
        /// `entities`
        pub entities: Option<Vec<types::Response>>,
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
    impl Default for ResponseEntityList {
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
    impl rt::Model for ResponseEntityList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseEntityList",
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
    rt::model!(ResponseEntityList);
    /// `ResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Response>>,
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
    impl Default for ResponseEntityListing {
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
    impl rt::Model for ResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseEntityListing",
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
    rt::model!(ResponseEntityListing);
    /// `ResponseFilter` of the API document.
    #[non_exhaustive]
    pub struct ResponseFilter {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<types::ResponseFilterOperator>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ResponseFilter {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseFilter",
                fields: &["name", "operator", "values"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.one(1, &self.operator);
            out.list(2, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseFilter);
    impl ResponseFilter {
        /// One with everything set that the API requires, in this order: `name`, `operator`, `values`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<types::ResponseFilterOperator>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().name(name).operator(operator).values(values)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::ResponseFilterOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 2);
            self
        }
    }
    /// `ResponseQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct ResponseQueryRequest {
        /// `filters`
        pub filters: Option<Vec<types::ResponseFilter>>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `queryPhrase`
        pub query_phrase: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ResponseQueryRequest {
        fn default() -> Self {
            Self {
                filters: None,
                page_number: None,
                page_size: None,
                query_phrase: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseQueryRequest",
                fields: &["filters", "pageNumber", "pageSize", "queryPhrase"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.filters);
            out.int(1, &self.page_number);
            out.int(2, &self.page_size);
            out.text(3, &self.query_phrase);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.filters),
                1 => rt::Place::Int(&mut self.page_number),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::Text(&mut self.query_phrase),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseQueryRequest);
    impl ResponseQueryRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::ResponseFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 1);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 2);
            self
        }
        /// Sets `queryPhrase`.
        #[must_use]
        pub fn query_phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query_phrase, &mut self._rest, 3);
            self
        }
    }
    /// `ResponseQueryResults` of the API document.
    #[non_exhaustive]
    pub struct ResponseQueryResults {
        /// `results`: required
        pub results: Option<Box<types::ResponseEntityList>>,
        _rest: rt::Rest,
    }
    impl Default for ResponseQueryResults {
        fn default() -> Self {
            Self {
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseQueryResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseQueryResults",
                fields: &["results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseQueryResults);
    /// `ResponseSubstitution` of the API document.
    #[non_exhaustive]
    pub struct ResponseSubstitution {
        /// `defaultValue`
        pub default_value: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ResponseSubstitution {
        fn default() -> Self {
            Self {
                default_value: None,
                description: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseSubstitution {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseSubstitution",
                fields: &["defaultValue", "description", "id"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.default_value);
            out.text(1, &self.description);
            out.text(2, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.default_value),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseSubstitution);
    impl ResponseSubstitution {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `defaultValue`.
        #[must_use]
        pub fn default_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_value, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
    }
    /// `ResponseText` of the API document.
    #[non_exhaustive]
    pub struct ResponseText {
        /// `content`: required
        pub content: Option<String>,
        /// `contentType`
        pub content_type: Option<types::ResponseTextContentType>,
        /// `type`
        pub type_: Option<types::ResponseTextType>,
        _rest: rt::Rest,
    }
    impl Default for ResponseText {
        fn default() -> Self {
            Self {
                content: None,
                content_type: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponseText {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponseText",
                fields: &["content", "contentType", "type"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content);
            out.one(1, &self.content_type);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content),
                1 => rt::Place::Enum(&mut self.content_type),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponseText);
    impl ResponseText {
        /// One with everything set that the API requires: `content`.
        #[must_use]
        pub fn new(content: impl rt::IntoField<String>) -> Self {
            Self::default().content(content)
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content, &mut self._rest, 0);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::ResponseTextContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ResponseTextType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
    }
    /// `RmsAssetAddressableRef` of the API document.
    #[non_exhaustive]
    pub struct RmsAssetAddressableRef {
        /// `assetUsage`
        pub asset_usage: Option<types::RmsAssetAddressableRefAssetUsage>,
        /// `contentLocation`
        pub content_location: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RmsAssetAddressableRef {
        fn default() -> Self {
            Self {
                asset_usage: None,
                content_location: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RmsAssetAddressableRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RmsAssetAddressableRef",
                fields: &["assetUsage", "contentLocation", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.asset_usage);
            out.text(1, &self.content_location);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.asset_usage),
                1 => rt::Place::Text(&mut self.content_location),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RmsAssetAddressableRef);
    impl RmsAssetAddressableRef {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assetUsage`.
        #[must_use]
        pub fn asset_usage(
            mut self,
            value: impl rt::IntoField<types::RmsAssetAddressableRefAssetUsage>,
        ) -> Self {
            value.put(&mut self.asset_usage, &mut self._rest, 0);
            self
        }
        /// Sets `contentLocation`.
        #[must_use]
        pub fn content_location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_location, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `StatusInfo` of the API document.
    #[non_exhaustive]
    pub struct StatusInfo {
        /// `code`: read-only
        pub code: Option<String>,
        /// `message`: read-only
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StatusInfo {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StatusInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StatusInfo",
                fields: &["code", "message"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StatusInfo);
    impl StatusInfo {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.code, &mut self._rest, 0);
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 1);
            self
        }
    }
    /// `WhatsAppDefinition` of the API document.
    #[non_exhaustive]
    pub struct WhatsAppDefinition {
        /// `buttons`
        pub buttons: Option<Vec<types::Button>>,
        /// `carousel`
        pub carousel: Option<Box<types::Carousel>>,
        /// `category`
        pub category: Option<types::WhatsAppDefinitionCategory>,
        /// `header`
        pub header: Option<Box<types::MessageHeader>>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `messageFooter`
        pub message_footer: Option<Box<types::MessageFooter>>,
        /// `name`: required
        pub name: Option<String>,
        /// `namespace`
        pub namespace: Option<String>,
        /// `statusInfo`: read-only
        pub status_info: Option<Box<types::StatusInfo>>,
        /// `templateStatus`: read-only
        pub template_status: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WhatsAppDefinition {
        fn default() -> Self {
            Self {
                buttons: None,
                carousel: None,
                category: None,
                header: None,
                integration_id: None,
                language: None,
                message_footer: None,
                name: None,
                namespace: None,
                status_info: None,
                template_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WhatsAppDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WhatsAppDefinition",
                fields: &[
                    "buttons",
                    "carousel",
                    "category",
                    "header",
                    "integrationId",
                    "language",
                    "messageFooter",
                    "name",
                    "namespace",
                    "statusInfo",
                    "templateStatus",
                ],
                required: &[5, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.buttons);
            out.model(1, &self.carousel);
            out.one(2, &self.category);
            out.model(3, &self.header);
            out.text(4, &self.integration_id);
            out.text(5, &self.language);
            out.model(6, &self.message_footer);
            out.text(7, &self.name);
            out.text(8, &self.namespace);
            out.model(9, &self.status_info);
            out.text(10, &self.template_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.buttons),
                1 => rt::Place::Model(&mut self.carousel),
                2 => rt::Place::Enum(&mut self.category),
                3 => rt::Place::Model(&mut self.header),
                4 => rt::Place::Text(&mut self.integration_id),
                5 => rt::Place::Text(&mut self.language),
                6 => rt::Place::Model(&mut self.message_footer),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.namespace),
                9 => rt::Place::Model(&mut self.status_info),
                10 => rt::Place::Text(&mut self.template_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WhatsAppDefinition);
    impl WhatsAppDefinition {
        /// One with everything set that the API requires, in this order: `language`, `name`.
        #[must_use]
        pub fn new(
            language: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().language(language).name(name)
        }
        /// Sets `buttons`.
        #[must_use]
        pub fn buttons(mut self, value: impl rt::IntoField<Vec<types::Button>>) -> Self {
            value.put(&mut self.buttons, &mut self._rest, 0);
            self
        }
        /// Sets `carousel`.
        #[must_use]
        pub fn carousel(
            mut self,
            value: impl rt::IntoField<Box<types::Carousel>>,
        ) -> Self {
            value.put(&mut self.carousel, &mut self._rest, 1);
            self
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(
            mut self,
            value: impl rt::IntoField<types::WhatsAppDefinitionCategory>,
        ) -> Self {
            value.put(&mut self.category, &mut self._rest, 2);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(
            mut self,
            value: impl rt::IntoField<Box<types::MessageHeader>>,
        ) -> Self {
            value.put(&mut self.header, &mut self._rest, 3);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 4);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 5);
            self
        }
        /// Sets `messageFooter`.
        #[must_use]
        pub fn message_footer(
            mut self,
            value: impl rt::IntoField<Box<types::MessageFooter>>,
        ) -> Self {
            value.put(&mut self.message_footer, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `namespace`.
        #[must_use]
        pub fn namespace(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.namespace, &mut self._rest, 8);
            self
        }
        /// Sets `statusInfo`.
        #[must_use]
        pub fn status_info(
            mut self,
            value: impl rt::IntoField<Box<types::StatusInfo>>,
        ) -> Self {
            value.put(&mut self.status_info, &mut self._rest, 9);
            self
        }
        /// Sets `templateStatus`.
        #[must_use]
        pub fn template_status(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.template_status, &mut self._rest, 10);
            self
        }
    }
    rt::to_write!(
        types::Library => types::Library, [rt::Step::new(2, 2, rt::How::Model(<
        types::WritableDivision as rt::ToWrite < types::WritableDivision >>::steps)),
        rt::Step::inner(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::MessagingTemplate => types::MessagingTemplate, [rt::Step::new(0, 0,
        rt::How::Model(< types::WhatsAppDefinition as rt::ToWrite <
        types::WhatsAppDefinition >>::steps))]
    );
    rt::to_write!(
        types::Response => types::Response, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Model(<
        types::MessagingTemplate as rt::ToWrite < types::MessagingTemplate >>::steps)),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Copy)]
    );
    rt::to_write!(
        types::ResponseAsset => types::ResponseAssetRequest, [rt::Step::new(9, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::WhatsAppDefinition => types::WhatsAppDefinition, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
}
