// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Content Management API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Content Management API; from [`Client::content_management`](crate::Client::content_management).
#[derive(Clone, Debug)]
pub struct ContentManagement(rt::Client);
impl ContentManagement {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/contentmanagement/documents`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementDocuments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-documents)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_contentmanagement_documents(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> GetContentmanagementDocuments {
        super::content_management::GetContentmanagementDocuments(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementDocuments::INFO,
                )
                .query("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `POST /api/v2/contentmanagement/documents`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 400 `invalid.null.argument`; 403 `forbidden`
    /// - Developer Center: [`postContentmanagementDocuments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-documents)
    pub fn post_contentmanagement_documents(
        &self,
        body: impl rt::IntoBody<types::DocumentUpload>,
    ) -> PostContentmanagementDocuments {
        super::content_management::PostContentmanagementDocuments(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementDocuments::INFO,
                )
                .body::<types::DocumentUpload>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// - Permission: `content_management_user`
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Error codes of its own: 404 `forbidden`
    /// - Developer Center: [`getContentmanagementDocument`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-documents--documentId-)
    pub fn get_contentmanagement_document(
        &self,
        document_id: impl AsRef<str>,
    ) -> GetContentmanagementDocument {
        super::content_management::GetContentmanagementDocument(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementDocument::INFO,
                )
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `POST /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// - Permission: `content_management_user`
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`postContentmanagementDocument`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-documents--documentId-)
    pub fn post_contentmanagement_document(
        &self,
        document_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DocumentUpdate>,
    ) -> PostContentmanagementDocument {
        super::content_management::PostContentmanagementDocument(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementDocument::INFO,
                )
                .path("documentId", document_id.as_ref())
                .body::<types::DocumentUpdate>(body),
        )
    }
    /// `DELETE /api/v2/contentmanagement/documents/{documentId}`
    ///
    /// - Permission: `content_management_user`
    /// - Scopes: `content-management`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteContentmanagementDocument`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-documents--documentId-)
    pub fn delete_contentmanagement_document(
        &self,
        document_id: impl AsRef<str>,
    ) -> DeleteContentmanagementDocument {
        super::content_management::DeleteContentmanagementDocument(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementDocument::INFO,
                )
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/documents/{documentId}/content`
    ///
    /// - Permission: `content_management_user`
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getContentmanagementDocumentContent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-documents--documentId--content)
    pub fn get_contentmanagement_document_content(
        &self,
        document_id: impl AsRef<str>,
    ) -> GetContentmanagementDocumentContent {
        super::content_management::GetContentmanagementDocumentContent(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementDocumentContent::INFO,
                )
                .path("documentId", document_id.as_ref()),
        )
    }
    /// `POST /api/v2/contentmanagement/documents/{documentId}/content`
    ///
    /// - Permission: `content_management_user`
    /// - Scopes: `content-management`
    /// - Error codes of its own: 400 `invalid.null.argument`; 409 `resource.conflict`; 423 `locked`
    /// - Developer Center: [`postContentmanagementDocumentContent`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-documents--documentId--content)
    pub fn post_contentmanagement_document_content(
        &self,
        document_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ReplaceRequest>,
    ) -> PostContentmanagementDocumentContent {
        super::content_management::PostContentmanagementDocumentContent(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementDocumentContent::INFO,
                )
                .path("documentId", document_id.as_ref())
                .body::<types::ReplaceRequest>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/query`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementQuery`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-query)
    pub fn get_contentmanagement_query(
        &self,
        query_phrase: impl AsRef<str>,
    ) -> GetContentmanagementQuery {
        super::content_management::GetContentmanagementQuery(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementQuery::INFO,
                )
                .query("queryPhrase", query_phrase.as_ref()),
        )
    }
    /// `POST /api/v2/contentmanagement/query`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 403 `forbidden`, `trustee.forbidden`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postContentmanagementQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-query)
    pub fn post_contentmanagement_query(
        &self,
        body: impl rt::IntoBody<types::QueryRequest>,
    ) -> PostContentmanagementQuery {
        super::content_management::PostContentmanagementQuery(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementQuery::INFO,
                )
                .body::<types::QueryRequest>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/securityprofiles`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getContentmanagementSecurityprofiles`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-securityprofiles)
    pub fn get_contentmanagement_securityprofiles(
        &self,
    ) -> GetContentmanagementSecurityprofiles {
        super::content_management::GetContentmanagementSecurityprofiles(
            rt::Request::new(
                &self.0,
                super::content_management::GetContentmanagementSecurityprofiles::INFO,
            ),
        )
    }
    /// `GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Developer Center: [`getContentmanagementSecurityprofile`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-securityprofiles--securityProfileId-)
    pub fn get_contentmanagement_securityprofile(
        &self,
        security_profile_id: impl AsRef<str>,
    ) -> GetContentmanagementSecurityprofile {
        super::content_management::GetContentmanagementSecurityprofile(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementSecurityprofile::INFO,
                )
                .path("securityProfileId", security_profile_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/shared/{sharedId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Error codes of its own: 401 `unauthorized`; 403 `forbidden`
    /// - Developer Center: [`getContentmanagementSharedSharedId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-shared--sharedId-)
    pub fn get_contentmanagement_shared_shared_id(
        &self,
        shared_id: impl AsRef<str>,
    ) -> GetContentmanagementSharedSharedId {
        super::content_management::GetContentmanagementSharedSharedId(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementSharedSharedId::INFO,
                )
                .path("sharedId", shared_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/shares`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementShares`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-shares)
    pub fn get_contentmanagement_shares(&self) -> GetContentmanagementShares {
        super::content_management::GetContentmanagementShares(
            rt::Request::new(
                &self.0,
                super::content_management::GetContentmanagementShares::INFO,
            ),
        )
    }
    /// `POST /api/v2/contentmanagement/shares`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 503 `forbidden`
    /// - Developer Center: [`postContentmanagementShares`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-shares)
    pub fn post_contentmanagement_shares(
        &self,
        body: impl rt::IntoBody<types::CreateShareRequest>,
    ) -> PostContentmanagementShares {
        super::content_management::PostContentmanagementShares(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementShares::INFO,
                )
                .body::<types::CreateShareRequest>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/shares/{shareId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Developer Center: [`getContentmanagementShare`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-shares--shareId-)
    pub fn get_contentmanagement_share(
        &self,
        share_id: impl AsRef<str>,
    ) -> GetContentmanagementShare {
        super::content_management::GetContentmanagementShare(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementShare::INFO,
                )
                .path("shareId", share_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/contentmanagement/shares/{shareId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`deleteContentmanagementShare`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-shares--shareId-)
    pub fn delete_contentmanagement_share(
        &self,
        share_id: impl AsRef<str>,
    ) -> DeleteContentmanagementShare {
        super::content_management::DeleteContentmanagementShare(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementShare::INFO,
                )
                .path("shareId", share_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/status`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementStatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-status)
    pub fn get_contentmanagement_status(&self) -> GetContentmanagementStatus {
        super::content_management::GetContentmanagementStatus(
            rt::Request::new(
                &self.0,
                super::content_management::GetContentmanagementStatus::INFO,
            ),
        )
    }
    /// `GET /api/v2/contentmanagement/status/{statusId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Developer Center: [`getContentmanagementStatusStatusId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-status--statusId-)
    pub fn get_contentmanagement_status_status_id(
        &self,
        status_id: impl AsRef<str>,
    ) -> GetContentmanagementStatusStatusId {
        super::content_management::GetContentmanagementStatusStatusId(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementStatusStatusId::INFO,
                )
                .path("statusId", status_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/contentmanagement/status/{statusId}`
    ///
    /// - Scopes: `content-management`
    /// - Developer Center: [`deleteContentmanagementStatusStatusId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-status--statusId-)
    pub fn delete_contentmanagement_status_status_id(
        &self,
        status_id: impl AsRef<str>,
    ) -> DeleteContentmanagementStatusStatusId {
        super::content_management::DeleteContentmanagementStatusStatusId(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementStatusStatusId::INFO,
                )
                .path("statusId", status_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/usage`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Developer Center: [`getContentmanagementUsage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-usage)
    pub fn get_contentmanagement_usage(&self) -> GetContentmanagementUsage {
        super::content_management::GetContentmanagementUsage(
            rt::Request::new(
                &self.0,
                super::content_management::GetContentmanagementUsage::INFO,
            ),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.workspace.access.fields`
    /// - Developer Center: [`getContentmanagementWorkspaces`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces)
    pub fn get_contentmanagement_workspaces(&self) -> GetContentmanagementWorkspaces {
        super::content_management::GetContentmanagementWorkspaces(
            rt::Request::new(
                &self.0,
                super::content_management::GetContentmanagementWorkspaces::INFO,
            ),
        )
    }
    /// `POST /api/v2/contentmanagement/workspaces`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`postContentmanagementWorkspaces`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-workspaces)
    pub fn post_contentmanagement_workspaces(
        &self,
        body: impl rt::IntoBody<types::WorkspaceCreate>,
    ) -> PostContentmanagementWorkspaces {
        super::content_management::PostContentmanagementWorkspaces(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementWorkspaces::INFO,
                )
                .body::<types::WorkspaceCreate>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getContentmanagementWorkspace`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId-)
    pub fn get_contentmanagement_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspace {
        super::content_management::GetContentmanagementWorkspace(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspace::INFO,
                )
                .path("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`putContentmanagementWorkspace`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-contentmanagement-workspaces--workspaceId-)
    pub fn put_contentmanagement_workspace(
        &self,
        workspace_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Workspace>,
    ) -> PutContentmanagementWorkspace {
        super::content_management::PutContentmanagementWorkspace(
            rt::Request::new(
                    &self.0,
                    super::content_management::PutContentmanagementWorkspace::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .body::<types::Workspace>(body),
        )
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteContentmanagementWorkspace`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-workspaces--workspaceId-)
    pub fn delete_contentmanagement_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> DeleteContentmanagementWorkspace {
        super::content_management::DeleteContentmanagementWorkspace(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementWorkspace::INFO,
                )
                .path("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementWorkspaceDocuments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId--documents)
    pub fn get_contentmanagement_workspace_documents(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspaceDocuments {
        super::content_management::GetContentmanagementWorkspaceDocuments(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspaceDocuments::INFO,
                )
                .path("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getContentmanagementWorkspaceMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId--members)
    pub fn get_contentmanagement_workspace_members(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspaceMembers {
        super::content_management::GetContentmanagementWorkspaceMembers(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspaceMembers::INFO,
                )
                .path("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getContentmanagementWorkspaceMember`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId--members--memberId-)
    pub fn get_contentmanagement_workspace_member(
        &self,
        workspace_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspaceMember {
        super::content_management::GetContentmanagementWorkspaceMember(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspaceMember::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`putContentmanagementWorkspaceMember`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-contentmanagement-workspaces--workspaceId--members--memberId-)
    pub fn put_contentmanagement_workspace_member(
        &self,
        workspace_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkspaceMember>,
    ) -> PutContentmanagementWorkspaceMember {
        super::content_management::PutContentmanagementWorkspaceMember(
            rt::Request::new(
                    &self.0,
                    super::content_management::PutContentmanagementWorkspaceMember::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("memberId", member_id.as_ref())
                .body::<types::WorkspaceMember>(body),
        )
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`deleteContentmanagementWorkspaceMember`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-workspaces--workspaceId--members--memberId-)
    pub fn delete_contentmanagement_workspace_member(
        &self,
        workspace_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> DeleteContentmanagementWorkspaceMember {
        super::content_management::DeleteContentmanagementWorkspaceMember(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementWorkspaceMember::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getContentmanagementWorkspaceTagvalues`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId--tagvalues)
    pub fn get_contentmanagement_workspace_tagvalues(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspaceTagvalues {
        super::content_management::GetContentmanagementWorkspaceTagvalues(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspaceTagvalues::INFO,
                )
                .path("workspaceId", workspace_id.as_ref()),
        )
    }
    /// `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`
    ///
    /// - Scopes: `content-management`
    /// - Developer Center: [`postContentmanagementWorkspaceTagvalues`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-workspaces--workspaceId--tagvalues)
    pub fn post_contentmanagement_workspace_tagvalues(
        &self,
        workspace_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TagValue>,
    ) -> PostContentmanagementWorkspaceTagvalues {
        super::content_management::PostContentmanagementWorkspaceTagvalues(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementWorkspaceTagvalues::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .body::<types::TagValue>(body),
        )
    }
    /// `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postContentmanagementWorkspaceTagvaluesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-contentmanagement-workspaces--workspaceId--tagvalues-query)
    pub fn post_contentmanagement_workspace_tagvalues_query(
        &self,
        workspace_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TagQueryRequest>,
    ) -> PostContentmanagementWorkspaceTagvaluesQuery {
        super::content_management::PostContentmanagementWorkspaceTagvaluesQuery(
            rt::Request::new(
                    &self.0,
                    super::content_management::PostContentmanagementWorkspaceTagvaluesQuery::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .body::<types::TagQueryRequest>(body),
        )
    }
    /// `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// - Scopes: any of `content-management`, `content-management:readonly`
    /// - Developer Center: [`getContentmanagementWorkspaceTagvalue`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-contentmanagement-workspaces--workspaceId--tagvalues--tagId-)
    pub fn get_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl AsRef<str>,
        tag_id: impl AsRef<str>,
    ) -> GetContentmanagementWorkspaceTagvalue {
        super::content_management::GetContentmanagementWorkspaceTagvalue(
            rt::Request::new(
                    &self.0,
                    super::content_management::GetContentmanagementWorkspaceTagvalue::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("tagId", tag_id.as_ref()),
        )
    }
    /// `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// - Scopes: `content-management`
    /// - Error codes of its own: 400 `tag.value.empty`, `tag.value.too.long`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putContentmanagementWorkspaceTagvalue`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-contentmanagement-workspaces--workspaceId--tagvalues--tagId-)
    pub fn put_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl AsRef<str>,
        tag_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::TagValue>,
    ) -> PutContentmanagementWorkspaceTagvalue {
        super::content_management::PutContentmanagementWorkspaceTagvalue(
            rt::Request::new(
                    &self.0,
                    super::content_management::PutContentmanagementWorkspaceTagvalue::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("tagId", tag_id.as_ref())
                .body::<types::TagValue>(body),
        )
    }
    /// `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`
    ///
    /// - Scopes: `content-management`
    /// - Developer Center: [`deleteContentmanagementWorkspaceTagvalue`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-contentmanagement-workspaces--workspaceId--tagvalues--tagId-)
    pub fn delete_contentmanagement_workspace_tagvalue(
        &self,
        workspace_id: impl AsRef<str>,
        tag_id: impl AsRef<str>,
    ) -> DeleteContentmanagementWorkspaceTagvalue {
        super::content_management::DeleteContentmanagementWorkspaceTagvalue(
            rt::Request::new(
                    &self.0,
                    super::content_management::DeleteContentmanagementWorkspaceTagvalue::INFO,
                )
                .path("workspaceId", workspace_id.as_ref())
                .path("tagId", tag_id.as_ref()),
        )
    }
}
/// The call `getContentmanagementDocuments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementDocuments(
    pub(crate) rt::Request<types::DocumentEntityListing>,
);
impl GetContentmanagementDocuments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementDocuments",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/documents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementDocumentsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementDocumentsExpand>("expand", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DocumentEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DocumentEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DocumentEntityListing> {
        self.0.send()
    }
}
/// The call `postContentmanagementDocuments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementDocuments(pub(crate) rt::Request<types::Document>);
impl PostContentmanagementDocuments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementDocuments",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/documents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    /// `copySource` (query)
    pub fn copy_source(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("copySource", value))
    }
    /// `moveSource` (query)
    pub fn move_source(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("moveSource", value))
    }
    /// `override` (query)
    pub fn override_(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("override", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Document> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Document> {
        self.0.send()
    }
}
/// The call `getContentmanagementDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementDocument(pub(crate) rt::Request<types::Document>);
impl GetContentmanagementDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementDocument",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["content_management_user"],
        },
        scopes: &["content-management", "content-management:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementDocumentExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementDocumentExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Document> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Document> {
        self.0.send()
    }
}
/// The call `postContentmanagementDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementDocument(pub(crate) rt::Request<types::Document>);
impl PostContentmanagementDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementDocument",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["content_management_user"],
        },
        scopes: &["content-management"],
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
        value: impl rt::IntoOption<types::PostContentmanagementDocumentExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::PostContentmanagementDocumentExpand>("expand", value),
        )
    }
    /// `override` (query)
    pub fn override_(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("override", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Document> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Document> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementDocument`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementDocument(pub(crate) rt::Request<()>);
impl DeleteContentmanagementDocument {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementDocument",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/documents/{documentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["content_management_user"],
        },
        scopes: &["content-management"],
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
    /// `override` (query)
    pub fn override_(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("override", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getContentmanagementDocumentContent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementDocumentContent(
    pub(crate) rt::Request<Option<types::DownloadResponse>>,
);
impl GetContentmanagementDocumentContent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementDocumentContent",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/documents/{documentId}/content",
        permissions: rt::Permissions {
            all: false,
            names: &["content_management_user"],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `disposition` (query)
    pub fn disposition(
        self,
        value: impl rt::IntoOption<types::GetContentmanagementDocumentContentDisposition>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetContentmanagementDocumentContentDisposition,
                >("disposition", value),
        )
    }
    /// `contentType` (query)
    pub fn content_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("contentType", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::DownloadResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::DownloadResponse>> {
        self.0.send()
    }
}
/// The call `postContentmanagementDocumentContent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementDocumentContent(
    pub(crate) rt::Request<types::ReplaceResponse>,
);
impl PostContentmanagementDocumentContent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementDocumentContent",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/documents/{documentId}/content",
        permissions: rt::Permissions {
            all: false,
            names: &["content_management_user"],
        },
        scopes: &["content-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// `override` (query)
    pub fn override_(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("override", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ReplaceResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ReplaceResponse> {
        self.0.send()
    }
}
/// The call `getContentmanagementQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementQuery(pub(crate) rt::Request<types::QueryResults>);
impl GetContentmanagementQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementQuery",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/query",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("results.entities"),
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementQueryExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementQueryExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueryResults> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueryResults> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueryResults> {
        self.0.send()
    }
}
/// The call `postContentmanagementQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementQuery(pub(crate) rt::Request<types::QueryResults>);
impl PostContentmanagementQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementQuery",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/query",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::PostContentmanagementQueryExpand>,
    ) -> Self {
        Self(self.0.option::<types::PostContentmanagementQueryExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueryResults> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueryResults> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueryResults> {
        self.0.send()
    }
}
/// The call `getContentmanagementSecurityprofiles`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementSecurityprofiles(
    pub(crate) rt::Request<types::SecurityProfileEntityListing>,
);
impl GetContentmanagementSecurityprofiles {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementSecurityprofiles",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/securityprofiles",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Link),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SecurityProfileEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SecurityProfileEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SecurityProfileEntityListing> {
        self.0.send()
    }
}
/// The call `getContentmanagementSecurityprofile`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementSecurityprofile(
    pub(crate) rt::Request<types::SecurityProfile>,
);
impl GetContentmanagementSecurityprofile {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementSecurityprofile",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/securityprofiles/{securityProfileId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SecurityProfile> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SecurityProfile> {
        self.0.send()
    }
}
/// The call `getContentmanagementSharedSharedId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementSharedSharedId(
    pub(crate) rt::Request<Option<types::SharedResponse>>,
);
impl GetContentmanagementSharedSharedId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementSharedSharedId",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/shared/{sharedId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `disposition` (query): default `attachment`
    pub fn disposition(
        self,
        value: impl rt::IntoOption<types::GetContentmanagementSharedSharedIdDisposition>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetContentmanagementSharedSharedIdDisposition,
                >("disposition", value),
        )
    }
    /// `contentType` (query)
    pub fn content_type(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("contentType", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetContentmanagementSharedSharedIdExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetContentmanagementSharedSharedIdExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::SharedResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::SharedResponse>> {
        self.0.send()
    }
}
/// The call `getContentmanagementShares`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementShares(pub(crate) rt::Request<types::ShareEntityListing>);
impl GetContentmanagementShares {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementShares",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/shares",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `entityId` (query)
    pub fn entity_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("entityId", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementSharesExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementSharesExpand>("expand", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ShareEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ShareEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ShareEntityListing> {
        self.0.send()
    }
}
/// The call `postContentmanagementShares`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementShares(
    pub(crate) rt::Request<types::CreateShareResponse>,
);
impl PostContentmanagementShares {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementShares",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/shares",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    pub fn customize(self) -> rt::Request<types::CreateShareResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CreateShareResponse> {
        self.0.send()
    }
}
/// The call `getContentmanagementShare`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementShare(pub(crate) rt::Request<types::Share>);
impl GetContentmanagementShare {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementShare",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/shares/{shareId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementShareExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementShareExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Share> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Share> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementShare`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementShare(pub(crate) rt::Request<()>);
impl DeleteContentmanagementShare {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementShare",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/shares/{shareId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
/// The call `getContentmanagementStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementStatus(
    pub(crate) rt::Request<types::CommandStatusEntityListing>,
);
impl GetContentmanagementStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementStatus",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/status",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CommandStatusEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CommandStatusEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommandStatusEntityListing> {
        self.0.send()
    }
}
/// The call `getContentmanagementStatusStatusId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementStatusStatusId(
    pub(crate) rt::Request<types::CommandStatus>,
);
impl GetContentmanagementStatusStatusId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementStatusStatusId",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/status/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CommandStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CommandStatus> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementStatusStatusId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementStatusStatusId(pub(crate) rt::Request<()>);
impl DeleteContentmanagementStatusStatusId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementStatusStatusId",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/status/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
/// The call `getContentmanagementUsage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementUsage(pub(crate) rt::Request<types::Usage>);
impl GetContentmanagementUsage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementUsage",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/usage",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Usage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Usage> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaces(
    pub(crate) rt::Request<types::WorkspaceEntityListing>,
);
impl GetContentmanagementWorkspaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaces",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `access` (query)
    pub fn access(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspacesAccess>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetContentmanagementWorkspacesAccess>("access", value),
        )
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspacesExpand>,
        >,
    ) -> Self {
        Self(
            self.0.enums::<types::GetContentmanagementWorkspacesExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkspaceEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkspaceEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkspaceEntityListing> {
        self.0.send()
    }
}
/// The call `postContentmanagementWorkspaces`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementWorkspaces(pub(crate) rt::Request<types::Workspace>);
impl PostContentmanagementWorkspaces {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementWorkspaces",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/workspaces",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    pub fn customize(self) -> rt::Request<types::Workspace> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workspace> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspace`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspace(pub(crate) rt::Request<types::Workspace>);
impl GetContentmanagementWorkspace {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspace",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetContentmanagementWorkspaceExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Workspace> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putContentmanagementWorkspace`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Workspace>
    where
        F: FnMut(&mut types::Workspace) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::content_management::PutContentmanagementWorkspace::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workspace> {
        self.0.send()
    }
}
/// The call `putContentmanagementWorkspace`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutContentmanagementWorkspace(pub(crate) rt::Request<types::Workspace>);
impl PutContentmanagementWorkspace {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putContentmanagementWorkspace",
        method: rt::Method::Put,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    pub fn customize(self) -> rt::Request<types::Workspace> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workspace> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementWorkspace`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementWorkspace(pub(crate) rt::Request<()>);
impl DeleteContentmanagementWorkspace {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementWorkspace",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    /// `moveChildrenToWorkspaceId` (query)
    pub fn move_children_to_workspace_id(
        self,
        value: impl rt::IntoOption<String>,
    ) -> Self {
        Self(self.0.option::<String>("moveChildrenToWorkspaceId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspaceDocuments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaceDocuments(
    pub(crate) rt::Request<types::DocumentEntityListing>,
);
impl GetContentmanagementWorkspaceDocuments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaceDocuments",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/documents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceDocumentsExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetContentmanagementWorkspaceDocumentsExpand,
                >("expand", value),
        )
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DocumentEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DocumentEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DocumentEntityListing> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspaceMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaceMembers(
    pub(crate) rt::Request<types::WorkspaceMemberEntityListing>,
);
impl GetContentmanagementWorkspaceMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaceMembers",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceMembersExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetContentmanagementWorkspaceMembersExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkspaceMemberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkspaceMemberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkspaceMemberEntityListing> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspaceMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaceMember(
    pub(crate) rt::Request<types::WorkspaceMember>,
);
impl GetContentmanagementWorkspaceMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaceMember",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceMemberExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetContentmanagementWorkspaceMemberExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkspaceMember> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putContentmanagementWorkspaceMember`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WorkspaceMember>
    where
        F: FnMut(&mut types::WorkspaceMember) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::content_management::PutContentmanagementWorkspaceMember::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkspaceMember> {
        self.0.send()
    }
}
/// The call `putContentmanagementWorkspaceMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutContentmanagementWorkspaceMember(
    pub(crate) rt::Request<types::WorkspaceMember>,
);
impl PutContentmanagementWorkspaceMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putContentmanagementWorkspaceMember",
        method: rt::Method::Put,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    pub fn customize(self) -> rt::Request<types::WorkspaceMember> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkspaceMember> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementWorkspaceMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementWorkspaceMember(pub(crate) rt::Request<()>);
impl DeleteContentmanagementWorkspaceMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementWorkspaceMember",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
/// The call `getContentmanagementWorkspaceTagvalues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaceTagvalues(
    pub(crate) rt::Request<types::TagValueEntityListing>,
);
impl GetContentmanagementWorkspaceTagvalues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaceTagvalues",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
    /// `value` (query)
    pub fn value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("value", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceTagvaluesExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetContentmanagementWorkspaceTagvaluesExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TagValueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TagValueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TagValueEntityListing> {
        self.0.send()
    }
}
/// The call `postContentmanagementWorkspaceTagvalues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementWorkspaceTagvalues(
    pub(crate) rt::Request<types::TagValue>,
);
impl PostContentmanagementWorkspaceTagvalues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementWorkspaceTagvalues",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    pub fn customize(self) -> rt::Request<types::TagValue> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TagValue> {
        self.0.send()
    }
}
/// The call `postContentmanagementWorkspaceTagvaluesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostContentmanagementWorkspaceTagvaluesQuery(
    pub(crate) rt::Request<types::TagValueEntityListing>,
);
impl PostContentmanagementWorkspaceTagvaluesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postContentmanagementWorkspaceTagvaluesQuery",
        method: rt::Method::Post,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("entities"),
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
                types::PostContentmanagementWorkspaceTagvaluesQueryExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::PostContentmanagementWorkspaceTagvaluesQueryExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TagValueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::TagValueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TagValueEntityListing> {
        self.0.send()
    }
}
/// The call `getContentmanagementWorkspaceTagvalue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetContentmanagementWorkspaceTagvalue(
    pub(crate) rt::Request<types::TagValue>,
);
impl GetContentmanagementWorkspaceTagvalue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getContentmanagementWorkspaceTagvalue",
        method: rt::Method::Get,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management", "content-management:readonly"],
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
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetContentmanagementWorkspaceTagvalueExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetContentmanagementWorkspaceTagvalueExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TagValue> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putContentmanagementWorkspaceTagvalue`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<Option<types::TagValue>>
    where
        F: FnMut(&mut types::TagValue) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::content_management::PutContentmanagementWorkspaceTagvalue::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TagValue> {
        self.0.send()
    }
}
/// The call `putContentmanagementWorkspaceTagvalue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutContentmanagementWorkspaceTagvalue(
    pub(crate) rt::Request<Option<types::TagValue>>,
);
impl PutContentmanagementWorkspaceTagvalue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putContentmanagementWorkspaceTagvalue",
        method: rt::Method::Put,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::TagValue>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::TagValue>> {
        self.0.send()
    }
}
/// The call `deleteContentmanagementWorkspaceTagvalue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteContentmanagementWorkspaceTagvalue(pub(crate) rt::Request<()>);
impl DeleteContentmanagementWorkspaceTagvalue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteContentmanagementWorkspaceTagvalue",
        method: rt::Method::Delete,
        path: "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["content-management"],
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
    GetContentmanagementDocuments::INFO,
    PostContentmanagementDocuments::INFO,
    GetContentmanagementDocument::INFO,
    PostContentmanagementDocument::INFO,
    DeleteContentmanagementDocument::INFO,
    GetContentmanagementDocumentContent::INFO,
    PostContentmanagementDocumentContent::INFO,
    GetContentmanagementQuery::INFO,
    PostContentmanagementQuery::INFO,
    GetContentmanagementSecurityprofiles::INFO,
    GetContentmanagementSecurityprofile::INFO,
    GetContentmanagementSharedSharedId::INFO,
    GetContentmanagementShares::INFO,
    PostContentmanagementShares::INFO,
    GetContentmanagementShare::INFO,
    DeleteContentmanagementShare::INFO,
    GetContentmanagementStatus::INFO,
    GetContentmanagementStatusStatusId::INFO,
    DeleteContentmanagementStatusStatusId::INFO,
    GetContentmanagementUsage::INFO,
    GetContentmanagementWorkspaces::INFO,
    PostContentmanagementWorkspaces::INFO,
    GetContentmanagementWorkspace::INFO,
    PutContentmanagementWorkspace::INFO,
    DeleteContentmanagementWorkspace::INFO,
    GetContentmanagementWorkspaceDocuments::INFO,
    GetContentmanagementWorkspaceMembers::INFO,
    GetContentmanagementWorkspaceMember::INFO,
    PutContentmanagementWorkspaceMember::INFO,
    DeleteContentmanagementWorkspaceMember::INFO,
    GetContentmanagementWorkspaceTagvalues::INFO,
    PostContentmanagementWorkspaceTagvalues::INFO,
    PostContentmanagementWorkspaceTagvaluesQuery::INFO,
    GetContentmanagementWorkspaceTagvalue::INFO,
    PutContentmanagementWorkspaceTagvalue::INFO,
    DeleteContentmanagementWorkspaceTagvalue::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Attribute>,
    rt::make_model::<types::AttributeFilterItem>,
    rt::make_model::<types::CommandStatus>,
    rt::make_model::<types::CommandStatusEntityListing>,
    rt::make_model::<types::ContentFilterItem>,
    rt::make_model::<types::CreateShareRequest>,
    rt::make_model::<types::CreateShareRequestMember>,
    rt::make_model::<types::CreateShareResponse>,
    rt::make_model::<types::Document>,
    rt::make_model::<types::DocumentAttribute>,
    rt::make_model::<types::DocumentEntityListing>,
    rt::make_model::<types::DocumentUpdate>,
    rt::make_model::<types::DocumentUpload>,
    rt::make_model::<types::DomainEntityListingQueryResult>,
    rt::make_model::<types::FacetEntry>,
    rt::make_model::<types::FacetKeyAttribute>,
    rt::make_model::<types::FacetStatistics>,
    rt::make_model::<types::FacetTerm>,
    rt::make_model::<types::LockInfo>,
    rt::make_model::<types::MemberEntity>,
    rt::make_model::<types::QueryFacetInfo>,
    rt::make_model::<types::QueryRequest>,
    rt::make_model::<types::QueryResult>,
    rt::make_model::<types::QueryResults>,
    rt::make_model::<types::ReplaceRequest>,
    rt::make_model::<types::ReplaceResponse>,
    rt::make_model::<types::SecurityProfile>,
    rt::make_model::<types::SecurityProfileEntityListing>,
    rt::make_model::<types::Share>,
    rt::make_model::<types::ShareEntityListing>,
    rt::make_model::<types::SharedEntity>,
    rt::make_model::<types::SharedResponse>,
    rt::make_model::<types::SortItem>,
    rt::make_model::<types::TagQueryRequest>,
    rt::make_model::<types::TagValue>,
    rt::make_model::<types::TagValueEntityListing>,
    rt::make_model::<types::TermAttribute>,
    rt::make_model::<types::Usage>,
    rt::make_model::<types::UsageItem>,
    rt::make_model::<types::WorkspaceCreate>,
    rt::make_model::<types::WorkspaceEntityListing>,
    rt::make_model::<types::WorkspaceMember>,
    rt::make_model::<types::WorkspaceMemberEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 10 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommandStatusCommandType {
        /// `UPLOAD`
        Upload,
        /// `COPYDOCUMENT`
        Copydocument,
        /// `MOVEDOCUMENT`
        Movedocument,
        /// `DELETEWORKSPACE`
        Deleteworkspace,
        /// `DELETEDOCUMENT`
        Deletedocument,
        /// `DELETETAG`
        Deletetag,
        /// `UPDATETAG`
        Updatetag,
        /// `REINDEX`
        Reindex,
        /// `CLEANUP`
        Cleanup,
        /// `REPLACEDOCUMENT`
        Replacedocument,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommandStatusCommandType {
        const VALUES: &'static [Self] = &[
            Self::Cleanup,
            Self::Copydocument,
            Self::Deletedocument,
            Self::Deletetag,
            Self::Deleteworkspace,
            Self::Movedocument,
            Self::Reindex,
            Self::Replacedocument,
            Self::Updatetag,
            Self::Upload,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CLEANUP",
            "COPYDOCUMENT",
            "DELETEDOCUMENT",
            "DELETETAG",
            "DELETEWORKSPACE",
            "MOVEDOCUMENT",
            "REINDEX",
            "REPLACEDOCUMENT",
            "UPDATETAG",
            "UPLOAD",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Upload => "UPLOAD",
                Self::Copydocument => "COPYDOCUMENT",
                Self::Movedocument => "MOVEDOCUMENT",
                Self::Deleteworkspace => "DELETEWORKSPACE",
                Self::Deletedocument => "DELETEDOCUMENT",
                Self::Deletetag => "DELETETAG",
                Self::Updatetag => "UPDATETAG",
                Self::Reindex => "REINDEX",
                Self::Cleanup => "CLEANUP",
                Self::Replacedocument => "REPLACEDOCUMENT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommandStatusCommandType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommandStatusStatusCode {
        /// `INPROGRESS`
        Inprogress,
        /// `COMPLETE`
        Complete,
        /// `ERROR`
        Error,
        /// `CANCELING`
        Canceling,
        /// `CANCELED`
        Canceled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CommandStatusStatusCode {
        const VALUES: &'static [Self] = &[
            Self::Canceled,
            Self::Canceling,
            Self::Complete,
            Self::Error,
            Self::Inprogress,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CANCELED",
            "CANCELING",
            "COMPLETE",
            "ERROR",
            "INPROGRESS",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Inprogress => "INPROGRESS",
                Self::Complete => "COMPLETE",
                Self::Error => "ERROR",
                Self::Canceling => "CANCELING",
                Self::Canceled => "CANCELED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CommandStatusStatusCode);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContentFilterItemOperator {
        /// `IN`
        In,
        /// `RANGE`
        Range,
        /// `EQUALS`
        Equals,
        /// `NOTEQUALS`
        Notequals,
        /// `LESSTHAN`
        Lessthan,
        /// `LESSTHANEQUALS`
        Lessthanequals,
        /// `GREATERTHAN`
        Greaterthan,
        /// `GREATERTHANEQUALS`
        Greaterthanequals,
        /// `CONTAINS`
        Contains,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContentFilterItemOperator {
        const VALUES: &'static [Self] = &[
            Self::Contains,
            Self::Equals,
            Self::Greaterthan,
            Self::Greaterthanequals,
            Self::In,
            Self::Lessthan,
            Self::Lessthanequals,
            Self::Notequals,
            Self::Range,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CONTAINS",
            "EQUALS",
            "GREATERTHAN",
            "GREATERTHANEQUALS",
            "IN",
            "LESSTHAN",
            "LESSTHANEQUALS",
            "NOTEQUALS",
            "RANGE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::In => "IN",
                Self::Range => "RANGE",
                Self::Equals => "EQUALS",
                Self::Notequals => "NOTEQUALS",
                Self::Lessthan => "LESSTHAN",
                Self::Lessthanequals => "LESSTHANEQUALS",
                Self::Greaterthan => "GREATERTHAN",
                Self::Greaterthanequals => "GREATERTHANEQUALS",
                Self::Contains => "CONTAINS",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContentFilterItemOperator);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DocumentSharingStatus {
        /// `NONE`
        None,
        /// `LIMITED`
        Limited,
        /// `PUBLIC`
        Public,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DocumentSharingStatus {
        const VALUES: &'static [Self] = &[Self::Limited, Self::None, Self::Public];
        const TEXTS: &'static [&'static str] = &["LIMITED", "NONE", "PUBLIC"];
        fn text(&self) -> &str {
            match self {
                Self::None => "NONE",
                Self::Limited => "LIMITED",
                Self::Public => "PUBLIC",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DocumentSharingStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DocumentSystemType {
        /// `DOCUMENT`
        Document,
        /// `FAX`
        Fax,
        /// `RECORDING`
        Recording,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DocumentSystemType {
        const VALUES: &'static [Self] = &[Self::Document, Self::Fax, Self::Recording];
        const TEXTS: &'static [&'static str] = &["DOCUMENT", "FAX", "RECORDING"];
        fn text(&self) -> &str {
            match self {
                Self::Document => "DOCUMENT",
                Self::Fax => "FAX",
                Self::Recording => "RECORDING",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DocumentSystemType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FacetEntryTermType {
        /// `TERM`
        Term,
        /// `NUMBERRANGE`
        Numberrange,
        /// `NUMBERHISTOGRAM`
        Numberhistogram,
        /// `DATERANGE`
        Daterange,
        /// `DATEHISTOGRAM`
        Datehistogram,
        /// `ID`
        Id,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FacetEntryTermType {
        const VALUES: &'static [Self] = &[
            Self::Datehistogram,
            Self::Daterange,
            Self::Id,
            Self::Numberhistogram,
            Self::Numberrange,
            Self::Term,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DATEHISTOGRAM",
            "DATERANGE",
            "ID",
            "NUMBERHISTOGRAM",
            "NUMBERRANGE",
            "TERM",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Term => "TERM",
                Self::Numberrange => "NUMBERRANGE",
                Self::Numberhistogram => "NUMBERHISTOGRAM",
                Self::Daterange => "DATERANGE",
                Self::Datehistogram => "DATEHISTOGRAM",
                Self::Id => "ID",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FacetEntryTermType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementDocumentContentDisposition {
        /// `attachment`
        Attachment,
        /// `inline`
        Inline,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementDocumentContentDisposition {
        const VALUES: &'static [Self] = &[Self::Attachment, Self::Inline];
        const TEXTS: &'static [&'static str] = &["attachment", "inline"];
        fn text(&self) -> &str {
            match self {
                Self::Attachment => "attachment",
                Self::Inline => "inline",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementDocumentContentDisposition);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementDocumentExpand {
        /// `lockInfo`
        LockInfo,
        /// `acl`
        Acl,
        /// `workspace`
        Workspace,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementDocumentExpand {
        const VALUES: &'static [Self] = &[Self::Acl, Self::LockInfo, Self::Workspace];
        const TEXTS: &'static [&'static str] = &["acl", "lockInfo", "workspace"];
        fn text(&self) -> &str {
            match self {
                Self::LockInfo => "lockInfo",
                Self::Acl => "acl",
                Self::Workspace => "workspace",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementDocumentExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementQueryExpand {
        /// `acl`
        Acl,
        /// `workspace`
        Workspace,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementQueryExpand {
        const VALUES: &'static [Self] = &[Self::Acl, Self::Workspace];
        const TEXTS: &'static [&'static str] = &["acl", "workspace"];
        fn text(&self) -> &str {
            match self {
                Self::Acl => "acl",
                Self::Workspace => "workspace",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementQueryExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementShareExpand {
        /// `member`
        Member,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementShareExpand {
        const VALUES: &'static [Self] = &[Self::Member];
        const TEXTS: &'static [&'static str] = &["member"];
        fn text(&self) -> &str {
            match self {
                Self::Member => "member",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementShareExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementSharedSharedIdDisposition {
        /// `attachment`
        Attachment,
        /// `inline`
        Inline,
        /// `none`
        None,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementSharedSharedIdDisposition {
        const VALUES: &'static [Self] = &[Self::Attachment, Self::Inline, Self::None];
        const TEXTS: &'static [&'static str] = &["attachment", "inline", "none"];
        fn text(&self) -> &str {
            match self {
                Self::Attachment => "attachment",
                Self::Inline => "inline",
                Self::None => "none",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementSharedSharedIdDisposition);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementSharedSharedIdExpand {
        /// `document.acl`
        DocumentAcl,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementSharedSharedIdExpand {
        const VALUES: &'static [Self] = &[Self::DocumentAcl];
        const TEXTS: &'static [&'static str] = &["document.acl"];
        fn text(&self) -> &str {
            match self {
                Self::DocumentAcl => "document.acl",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementSharedSharedIdExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementWorkspaceExpand {
        /// `summary`
        Summary,
        /// `acl`
        Acl,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementWorkspaceExpand {
        const VALUES: &'static [Self] = &[Self::Acl, Self::Summary];
        const TEXTS: &'static [&'static str] = &["acl", "summary"];
        fn text(&self) -> &str {
            match self {
                Self::Summary => "summary",
                Self::Acl => "acl",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementWorkspaceExpand);
    /// One of 21 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetContentmanagementWorkspacesAccess {
        /// `content`
        Content,
        /// `admin`
        Admin,
        /// `document:create`
        DocumentCreate,
        /// `document:viewContent`
        DocumentViewContent,
        /// `document:viewMetadata`
        DocumentViewMetadata,
        /// `document:download`
        DocumentDownload,
        /// `document:delete`
        DocumentDelete,
        /// `document:update`
        DocumentUpdate,
        /// `document:share`
        DocumentShare,
        /// `document:shareView`
        DocumentShareView,
        /// `document:email`
        DocumentEmail,
        /// `document:print`
        DocumentPrint,
        /// `document:auditView`
        DocumentAuditView,
        /// `document:replace`
        DocumentReplace,
        /// `document:tag`
        DocumentTag,
        /// `tag:create`
        TagCreate,
        /// `tag:view`
        TagView,
        /// `tag:update`
        TagUpdate,
        /// `tag:apply`
        TagApply,
        /// `tag:remove`
        TagRemove,
        /// `tag:delete`
        TagDelete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetContentmanagementWorkspacesAccess {
        const VALUES: &'static [Self] = &[
            Self::Admin,
            Self::Content,
            Self::DocumentAuditView,
            Self::DocumentCreate,
            Self::DocumentDelete,
            Self::DocumentDownload,
            Self::DocumentEmail,
            Self::DocumentPrint,
            Self::DocumentReplace,
            Self::DocumentShare,
            Self::DocumentShareView,
            Self::DocumentTag,
            Self::DocumentUpdate,
            Self::DocumentViewContent,
            Self::DocumentViewMetadata,
            Self::TagApply,
            Self::TagCreate,
            Self::TagDelete,
            Self::TagRemove,
            Self::TagUpdate,
            Self::TagView,
        ];
        const TEXTS: &'static [&'static str] = &[
            "admin",
            "content",
            "document:auditView",
            "document:create",
            "document:delete",
            "document:download",
            "document:email",
            "document:print",
            "document:replace",
            "document:share",
            "document:shareView",
            "document:tag",
            "document:update",
            "document:viewContent",
            "document:viewMetadata",
            "tag:apply",
            "tag:create",
            "tag:delete",
            "tag:remove",
            "tag:update",
            "tag:view",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Content => "content",
                Self::Admin => "admin",
                Self::DocumentCreate => "document:create",
                Self::DocumentViewContent => "document:viewContent",
                Self::DocumentViewMetadata => "document:viewMetadata",
                Self::DocumentDownload => "document:download",
                Self::DocumentDelete => "document:delete",
                Self::DocumentUpdate => "document:update",
                Self::DocumentShare => "document:share",
                Self::DocumentShareView => "document:shareView",
                Self::DocumentEmail => "document:email",
                Self::DocumentPrint => "document:print",
                Self::DocumentAuditView => "document:auditView",
                Self::DocumentReplace => "document:replace",
                Self::DocumentTag => "document:tag",
                Self::TagCreate => "tag:create",
                Self::TagView => "tag:view",
                Self::TagUpdate => "tag:update",
                Self::TagApply => "tag:apply",
                Self::TagRemove => "tag:remove",
                Self::TagDelete => "tag:delete",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetContentmanagementWorkspacesAccess);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LockInfoAction {
        /// `UPDATE`
        Update,
        /// `DELETE`
        Delete,
        /// `COPY`
        Copy,
        /// `MOVE`
        Move,
        /// `REPLACE`
        Replace,
        /// `THUMBNAIL`
        Thumbnail,
        /// `TEXT_EXTRACTION`
        TextExtraction,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LockInfoAction {
        const VALUES: &'static [Self] = &[
            Self::Copy,
            Self::Delete,
            Self::Move,
            Self::Replace,
            Self::TextExtraction,
            Self::Thumbnail,
            Self::Update,
        ];
        const TEXTS: &'static [&'static str] = &[
            "COPY",
            "DELETE",
            "MOVE",
            "REPLACE",
            "TEXT_EXTRACTION",
            "THUMBNAIL",
            "UPDATE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Update => "UPDATE",
                Self::Delete => "DELETE",
                Self::Copy => "COPY",
                Self::Move => "MOVE",
                Self::Replace => "REPLACE",
                Self::Thumbnail => "THUMBNAIL",
                Self::TextExtraction => "TEXT_EXTRACTION",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LockInfoAction);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PostContentmanagementDocumentExpand {
        /// `acl`
        Acl,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PostContentmanagementDocumentExpand {
        const VALUES: &'static [Self] = &[Self::Acl];
        const TEXTS: &'static [&'static str] = &["acl"];
        fn text(&self) -> &str {
            match self {
                Self::Acl => "acl",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PostContentmanagementDocumentExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ShareMemberType {
        /// `USER`
        User,
        /// `GROUP`
        Group,
        /// `PUBLIC`
        Public,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ShareMemberType {
        const VALUES: &'static [Self] = &[Self::Group, Self::Public, Self::User];
        const TEXTS: &'static [&'static str] = &["GROUP", "PUBLIC", "USER"];
        fn text(&self) -> &str {
            match self {
                Self::User => "USER",
                Self::Group => "GROUP",
                Self::Public => "PUBLIC",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ShareMemberType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ShareSharedEntityType {
        /// `DOCUMENT`
        Document,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ShareSharedEntityType {
        const VALUES: &'static [Self] = &[Self::Document];
        const TEXTS: &'static [&'static str] = &["DOCUMENT"];
        fn text(&self) -> &str {
            match self {
                Self::Document => "DOCUMENT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ShareSharedEntityType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TermAttributeType {
        /// `NUMBER`
        Number,
        /// `STRING`
        String,
        /// `DATE`
        Date,
        /// `BOOLEAN`
        Boolean,
        /// `LIST`
        List,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TermAttributeType {
        const VALUES: &'static [Self] = &[
            Self::Boolean,
            Self::Date,
            Self::List,
            Self::Number,
            Self::String,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BOOLEAN",
            "DATE",
            "LIST",
            "NUMBER",
            "STRING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Number => "NUMBER",
                Self::String => "STRING",
                Self::Date => "DATE",
                Self::Boolean => "BOOLEAN",
                Self::List => "LIST",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TermAttributeType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageItemType {
        /// `RECORDING`
        Recording,
        /// `FAX`
        Fax,
        /// `DOCUMENT`
        Document,
        /// `ALL`
        All,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for UsageItemType {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Document,
            Self::Fax,
            Self::Recording,
        ];
        const TEXTS: &'static [&'static str] = &["ALL", "DOCUMENT", "FAX", "RECORDING"];
        fn text(&self) -> &str {
            match self {
                Self::Recording => "RECORDING",
                Self::Fax => "FAX",
                Self::Document => "DOCUMENT",
                Self::All => "ALL",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(UsageItemType);
    /// `IN`, `RANGE`, `EQUALS`, `NOTEQUALS`, `LESSTHAN`, `LESSTHANEQUALS`, `GREATERTHAN`, `GREATERTHANEQUALS`, `CONTAINS`.
    pub type AttributeFilterItemOperator = types::ContentFilterItemOperator;
    /// `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
    pub type ContentFilterItemType = types::TermAttributeType;
    /// `USER`, `GROUP`, `PUBLIC`.
    pub type CreateShareRequestMemberMemberType = types::ShareMemberType;
    /// `USER`, `GROUP`, `PUBLIC`.
    pub type CreateShareRequestMemberType = types::ShareMemberType;
    /// `DOCUMENT`.
    pub type CreateShareRequestSharedEntityType = types::ShareSharedEntityType;
    /// `USER`, `GROUP`, `PUBLIC`.
    pub type CreateShareResponseMemberType = types::ShareMemberType;
    /// `DOCUMENT`.
    pub type CreateShareResponseSharedEntityType = types::ShareSharedEntityType;
    /// `acl`, `workspace`.
    pub type GetContentmanagementDocumentsExpand = types::GetContentmanagementQueryExpand;
    /// `member`.
    pub type GetContentmanagementSharesExpand = types::GetContentmanagementShareExpand;
    /// `acl`, `workspace`.
    pub type GetContentmanagementWorkspaceDocumentsExpand = types::GetContentmanagementQueryExpand;
    /// `member`.
    pub type GetContentmanagementWorkspaceMemberExpand = types::GetContentmanagementShareExpand;
    /// `member`.
    pub type GetContentmanagementWorkspaceMembersExpand = types::GetContentmanagementShareExpand;
    /// `acl`.
    pub type GetContentmanagementWorkspaceTagvalueExpand = types::PostContentmanagementDocumentExpand;
    /// `acl`.
    pub type GetContentmanagementWorkspaceTagvaluesExpand = types::PostContentmanagementDocumentExpand;
    /// `summary`, `acl`.
    pub type GetContentmanagementWorkspacesExpand = types::GetContentmanagementWorkspaceExpand;
    /// `acl`, `workspace`.
    pub type PostContentmanagementQueryExpand = types::GetContentmanagementQueryExpand;
    /// `acl`.
    pub type PostContentmanagementWorkspaceTagvaluesQueryExpand = types::PostContentmanagementDocumentExpand;
    /// `SINGLE_PUT`, `MULTIPART_POST`.
    pub type ReplaceResponseUploadMethod = types::DocumentUploadMethod;
    /// `USER`, `GROUP`.
    pub type WorkspaceMemberMemberType = types::WorkspaceType;
    /// `Attribute` of the API document.
    #[non_exhaustive]
    pub struct Attribute {
        /// `createdBy`
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::DomainEntityRef>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Attribute {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Attribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Attribute",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "selfUri",
                    "version",
                ],
                required: &[6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.modified_by);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.int(8, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.modified_by),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Attribute);
    impl Attribute {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
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
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 8);
            self
        }
    }
    /// `AttributeFilterItem` of the API document.
    #[non_exhaustive]
    pub struct AttributeFilterItem {
        /// `id`
        pub id: Option<String>,
        /// `operator`
        pub operator: Option<types::AttributeFilterItemOperator>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for AttributeFilterItem {
        fn default() -> Self {
            Self {
                id: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AttributeFilterItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AttributeFilterItem",
                fields: &["id", "operator", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.one(1, &self.operator);
            out.list(2, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AttributeFilterItem);
    impl AttributeFilterItem {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::AttributeFilterItemOperator>,
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
    /// `CommandStatus` of the API document.
    #[non_exhaustive]
    pub struct CommandStatus {
        /// `commandType`
        pub command_type: Option<types::CommandStatusCommandType>,
        /// `document`
        pub document: Option<Box<types::Document>>,
        /// `expiration`
        pub expiration: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `statusCode`
        pub status_code: Option<types::CommandStatusStatusCode>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CommandStatus {
        fn default() -> Self {
            Self {
                command_type: None,
                document: None,
                expiration: None,
                id: None,
                name: None,
                self_uri: None,
                status_code: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CommandStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommandStatus",
                fields: &[
                    "commandType",
                    "document",
                    "expiration",
                    "id",
                    "name",
                    "selfUri",
                    "statusCode",
                    "userId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.command_type);
            out.model(1, &self.document);
            out.date_time(2, &self.expiration);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
            out.one(6, &self.status_code);
            out.text(7, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.command_type),
                1 => rt::Place::Model(&mut self.document),
                2 => rt::Place::DateTime(&mut self.expiration),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.status_code),
                7 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CommandStatus);
    /// `CommandStatusEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CommandStatusEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::CommandStatus>>,
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
    impl Default for CommandStatusEntityListing {
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
    impl rt::Model for CommandStatusEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CommandStatusEntityListing",
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
    rt::model!(CommandStatusEntityListing);
    /// `ContentFilterItem` of the API document.
    #[non_exhaustive]
    pub struct ContentFilterItem {
        /// `name`
        pub name: Option<String>,
        /// `operator`
        pub operator: Option<types::ContentFilterItemOperator>,
        /// `type`
        pub type_: Option<types::ContentFilterItemType>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ContentFilterItem {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                type_: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentFilterItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentFilterItem",
                fields: &["name", "operator", "type", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.one(1, &self.operator);
            out.one(2, &self.type_);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentFilterItem);
    impl ContentFilterItem {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
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
            value: impl rt::IntoField<types::ContentFilterItemOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::ContentFilterItemType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `CreateShareRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateShareRequest {
        /// `member`
        pub member: Option<Box<types::SharedEntity>>,
        /// `memberType`
        pub member_type: Option<types::CreateShareRequestMemberType>,
        /// `members`
        pub members: Option<Vec<types::CreateShareRequestMember>>,
        /// `sharedEntity`: required
        pub shared_entity: Option<Box<types::SharedEntity>>,
        /// `sharedEntityType`: required
        pub shared_entity_type: Option<types::CreateShareRequestSharedEntityType>,
        _rest: rt::Rest,
    }
    impl Default for CreateShareRequest {
        fn default() -> Self {
            Self {
                member: None,
                member_type: None,
                members: None,
                shared_entity: None,
                shared_entity_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateShareRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateShareRequest",
                fields: &[
                    "member",
                    "memberType",
                    "members",
                    "sharedEntity",
                    "sharedEntityType",
                ],
                required: &[3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.member);
            out.one(1, &self.member_type);
            out.list(2, &self.members);
            out.model(3, &self.shared_entity);
            out.one(4, &self.shared_entity_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.member),
                1 => rt::Place::Enum(&mut self.member_type),
                2 => rt::Place::List(&mut self.members),
                3 => rt::Place::Model(&mut self.shared_entity),
                4 => rt::Place::Enum(&mut self.shared_entity_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateShareRequest);
    impl CreateShareRequest {
        /// One with everything set that the API requires, in this order: `sharedEntity`, `sharedEntityType`.
        #[must_use]
        pub fn new(
            shared_entity: impl rt::IntoField<Box<types::SharedEntity>>,
            shared_entity_type: impl rt::IntoField<
                types::CreateShareRequestSharedEntityType,
            >,
        ) -> Self {
            Self::default()
                .shared_entity(shared_entity)
                .shared_entity_type(shared_entity_type)
        }
        /// Sets `member`.
        #[must_use]
        pub fn member(
            mut self,
            value: impl rt::IntoField<Box<types::SharedEntity>>,
        ) -> Self {
            value.put(&mut self.member, &mut self._rest, 0);
            self
        }
        /// Sets `memberType`.
        #[must_use]
        pub fn member_type(
            mut self,
            value: impl rt::IntoField<types::CreateShareRequestMemberType>,
        ) -> Self {
            value.put(&mut self.member_type, &mut self._rest, 1);
            self
        }
        /// Sets `members`.
        #[must_use]
        pub fn members(
            mut self,
            value: impl rt::IntoField<Vec<types::CreateShareRequestMember>>,
        ) -> Self {
            value.put(&mut self.members, &mut self._rest, 2);
            self
        }
        /// Sets `sharedEntity`.
        #[must_use]
        pub fn shared_entity(
            mut self,
            value: impl rt::IntoField<Box<types::SharedEntity>>,
        ) -> Self {
            value.put(&mut self.shared_entity, &mut self._rest, 3);
            self
        }
        /// Sets `sharedEntityType`.
        #[must_use]
        pub fn shared_entity_type(
            mut self,
            value: impl rt::IntoField<types::CreateShareRequestSharedEntityType>,
        ) -> Self {
            value.put(&mut self.shared_entity_type, &mut self._rest, 4);
            self
        }
    }
    /// `CreateShareRequestMember` of the API document.
    #[non_exhaustive]
    pub struct CreateShareRequestMember {
        /// `member`
        pub member: Option<Box<types::MemberEntity>>,
        /// `memberType`
        pub member_type: Option<types::CreateShareRequestMemberMemberType>,
        _rest: rt::Rest,
    }
    impl Default for CreateShareRequestMember {
        fn default() -> Self {
            Self {
                member: None,
                member_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateShareRequestMember {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateShareRequestMember",
                fields: &["member", "memberType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.member);
            out.one(1, &self.member_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.member),
                1 => rt::Place::Enum(&mut self.member_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateShareRequestMember);
    impl CreateShareRequestMember {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `member`.
        #[must_use]
        pub fn member(
            mut self,
            value: impl rt::IntoField<Box<types::MemberEntity>>,
        ) -> Self {
            value.put(&mut self.member, &mut self._rest, 0);
            self
        }
        /// Sets `memberType`.
        #[must_use]
        pub fn member_type(
            mut self,
            value: impl rt::IntoField<types::CreateShareRequestMemberMemberType>,
        ) -> Self {
            value.put(&mut self.member_type, &mut self._rest, 1);
            self
        }
    }
    /// `CreateShareResponse` of the API document.
    #[non_exhaustive]
    pub struct CreateShareResponse {
        /// `failed`
        pub failed: Option<Vec<types::Share>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `member`
        pub member: Option<Box<types::DomainEntityRef>>,
        /// `memberType`
        pub member_type: Option<types::CreateShareResponseMemberType>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sharedBy`
        pub shared_by: Option<Box<types::DomainEntityRef>>,
        /// `sharedEntity`
        pub shared_entity: Option<Box<types::DomainEntityRef>>,
        /// `sharedEntityType`
        pub shared_entity_type: Option<types::CreateShareResponseSharedEntityType>,
        /// `succeeded`
        pub succeeded: Option<Vec<types::Share>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for CreateShareResponse {
        fn default() -> Self {
            Self {
                failed: None,
                id: None,
                member: None,
                member_type: None,
                name: None,
                self_uri: None,
                shared_by: None,
                shared_entity: None,
                shared_entity_type: None,
                succeeded: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateShareResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateShareResponse",
                fields: &[
                    "failed",
                    "id",
                    "member",
                    "memberType",
                    "name",
                    "selfUri",
                    "sharedBy",
                    "sharedEntity",
                    "sharedEntityType",
                    "succeeded",
                    "workspace",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.failed);
            out.text(1, &self.id);
            out.model(2, &self.member);
            out.one(3, &self.member_type);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
            out.model(6, &self.shared_by);
            out.model(7, &self.shared_entity);
            out.one(8, &self.shared_entity_type);
            out.list(9, &self.succeeded);
            out.model(10, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.failed),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.member),
                3 => rt::Place::Enum(&mut self.member_type),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.shared_by),
                7 => rt::Place::Model(&mut self.shared_entity),
                8 => rt::Place::Enum(&mut self.shared_entity_type),
                9 => rt::Place::List(&mut self.succeeded),
                10 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateShareResponse);
    /// `Document` of the API document.
    #[non_exhaustive]
    pub struct Document {
        /// `acl`
        pub acl: Option<Vec<String>>,
        /// `attributes`
        pub attributes: Option<Vec<types::DocumentAttribute>>,
        /// `callerAddress`
        pub caller_address: Option<String>,
        /// `changeNumber`
        pub change_number: Option<i64>,
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
        /// `dateUploaded`
        pub date_uploaded: Option<rt::DateTime>,
        /// `downloadSharingUri`: format `uri`
        pub download_sharing_uri: Option<String>,
        /// `filename`
        pub filename: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lockInfo`
        pub lock_info: Option<Box<types::LockInfo>>,
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
        /// `sharingStatus`
        pub sharing_status: Option<types::DocumentSharingStatus>,
        /// `sharingUri`: format `uri`
        pub sharing_uri: Option<String>,
        /// `systemType`
        pub system_type: Option<types::DocumentSystemType>,
        /// `tagValues`
        pub tag_values: Option<Vec<types::TagValue>>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        /// `thumbnails`
        pub thumbnails: Option<Vec<types::DocumentThumbnail>>,
        /// `uploadDestinationUri`: format `uri`
        pub upload_destination_uri: Option<String>,
        /// `uploadMethod`
        pub upload_method: Option<types::DocumentUploadMethod>,
        /// `uploadStatus`
        pub upload_status: Option<Box<types::DomainEntityRef>>,
        /// `uploadedBy`
        pub uploaded_by: Option<Box<types::DomainEntityRef>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for Document {
        fn default() -> Self {
            Self {
                acl: None,
                attributes: None,
                caller_address: None,
                change_number: None,
                content_length: None,
                content_type: None,
                content_uri: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                date_uploaded: None,
                download_sharing_uri: None,
                filename: None,
                id: None,
                lock_info: None,
                name: None,
                page_count: None,
                read: None,
                receiver_address: None,
                self_uri: None,
                sharing_status: None,
                sharing_uri: None,
                system_type: None,
                tag_values: None,
                tags: None,
                thumbnails: None,
                upload_destination_uri: None,
                upload_method: None,
                upload_status: None,
                uploaded_by: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Document {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Document",
                fields: &[
                    "acl",
                    "attributes",
                    "callerAddress",
                    "changeNumber",
                    "contentLength",
                    "contentType",
                    "contentUri",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "dateUploaded",
                    "downloadSharingUri",
                    "filename",
                    "id",
                    "lockInfo",
                    "name",
                    "pageCount",
                    "read",
                    "receiverAddress",
                    "selfUri",
                    "sharingStatus",
                    "sharingUri",
                    "systemType",
                    "tagValues",
                    "tags",
                    "thumbnails",
                    "uploadDestinationUri",
                    "uploadMethod",
                    "uploadStatus",
                    "uploadedBy",
                    "workspace",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.acl);
            out.list(1, &self.attributes);
            out.text(2, &self.caller_address);
            out.int(3, &self.change_number);
            out.int(4, &self.content_length);
            out.text(5, &self.content_type);
            out.text(6, &self.content_uri);
            out.model(7, &self.created_by);
            out.date_time(8, &self.date_created);
            out.date_time(9, &self.date_modified);
            out.date_time(10, &self.date_uploaded);
            out.text(11, &self.download_sharing_uri);
            out.text(12, &self.filename);
            out.text(13, &self.id);
            out.model(14, &self.lock_info);
            out.text(15, &self.name);
            out.int(16, &self.page_count);
            out.boolean(17, &self.read);
            out.text(18, &self.receiver_address);
            out.text(19, &self.self_uri);
            out.one(20, &self.sharing_status);
            out.text(21, &self.sharing_uri);
            out.one(22, &self.system_type);
            out.list(23, &self.tag_values);
            out.list(24, &self.tags);
            out.list(25, &self.thumbnails);
            out.text(26, &self.upload_destination_uri);
            out.one(27, &self.upload_method);
            out.model(28, &self.upload_status);
            out.model(29, &self.uploaded_by);
            out.model(30, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.acl),
                1 => rt::Place::List(&mut self.attributes),
                2 => rt::Place::Text(&mut self.caller_address),
                3 => rt::Place::Int(&mut self.change_number),
                4 => rt::Place::Int(&mut self.content_length),
                5 => rt::Place::Text(&mut self.content_type),
                6 => rt::Place::Text(&mut self.content_uri),
                7 => rt::Place::Model(&mut self.created_by),
                8 => rt::Place::DateTime(&mut self.date_created),
                9 => rt::Place::DateTime(&mut self.date_modified),
                10 => rt::Place::DateTime(&mut self.date_uploaded),
                11 => rt::Place::Text(&mut self.download_sharing_uri),
                12 => rt::Place::Text(&mut self.filename),
                13 => rt::Place::Text(&mut self.id),
                14 => rt::Place::Model(&mut self.lock_info),
                15 => rt::Place::Text(&mut self.name),
                16 => rt::Place::Int(&mut self.page_count),
                17 => rt::Place::Bool(&mut self.read),
                18 => rt::Place::Text(&mut self.receiver_address),
                19 => rt::Place::Text(&mut self.self_uri),
                20 => rt::Place::Enum(&mut self.sharing_status),
                21 => rt::Place::Text(&mut self.sharing_uri),
                22 => rt::Place::Enum(&mut self.system_type),
                23 => rt::Place::List(&mut self.tag_values),
                24 => rt::Place::List(&mut self.tags),
                25 => rt::Place::List(&mut self.thumbnails),
                26 => rt::Place::Text(&mut self.upload_destination_uri),
                27 => rt::Place::Enum(&mut self.upload_method),
                28 => rt::Place::Model(&mut self.upload_status),
                29 => rt::Place::Model(&mut self.uploaded_by),
                30 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Document);
    /// `DocumentAttribute` of the API document.
    #[non_exhaustive]
    pub struct DocumentAttribute {
        /// `attribute`
        pub attribute: Option<Box<types::Attribute>>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for DocumentAttribute {
        fn default() -> Self {
            Self {
                attribute: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentAttribute",
                fields: &["attribute", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.attribute);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.attribute),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DocumentAttribute);
    impl DocumentAttribute {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(
            mut self,
            value: impl rt::IntoField<Box<types::Attribute>>,
        ) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `DocumentEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DocumentEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Document>>,
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
    impl Default for DocumentEntityListing {
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
    impl rt::Model for DocumentEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentEntityListing",
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
    rt::model!(DocumentEntityListing);
    /// `DocumentUpdate` of the API document.
    #[non_exhaustive]
    pub struct DocumentUpdate {
        /// `addTagIds`
        pub add_tag_ids: Option<Vec<String>>,
        /// `addTags`
        pub add_tags: Option<Vec<String>>,
        /// `changeNumber`
        pub change_number: Option<i64>,
        /// `name`: required
        pub name: Option<String>,
        /// `read`
        pub read: Option<bool>,
        /// `removeAttributes`
        pub remove_attributes: Option<Vec<String>>,
        /// `removeTagIds`
        pub remove_tag_ids: Option<Vec<String>>,
        /// `removeTags`
        pub remove_tags: Option<Vec<String>>,
        /// `updateAttributes`
        pub update_attributes: Option<Vec<types::DocumentAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for DocumentUpdate {
        fn default() -> Self {
            Self {
                add_tag_ids: None,
                add_tags: None,
                change_number: None,
                name: None,
                read: None,
                remove_attributes: None,
                remove_tag_ids: None,
                remove_tags: None,
                update_attributes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentUpdate",
                fields: &[
                    "addTagIds",
                    "addTags",
                    "changeNumber",
                    "name",
                    "read",
                    "removeAttributes",
                    "removeTagIds",
                    "removeTags",
                    "updateAttributes",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.add_tag_ids);
            out.list(1, &self.add_tags);
            out.int(2, &self.change_number);
            out.text(3, &self.name);
            out.boolean(4, &self.read);
            out.list(5, &self.remove_attributes);
            out.list(6, &self.remove_tag_ids);
            out.list(7, &self.remove_tags);
            out.list(8, &self.update_attributes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.add_tag_ids),
                1 => rt::Place::List(&mut self.add_tags),
                2 => rt::Place::Int(&mut self.change_number),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Bool(&mut self.read),
                5 => rt::Place::List(&mut self.remove_attributes),
                6 => rt::Place::List(&mut self.remove_tag_ids),
                7 => rt::Place::List(&mut self.remove_tags),
                8 => rt::Place::List(&mut self.update_attributes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DocumentUpdate);
    impl DocumentUpdate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `addTagIds`.
        #[must_use]
        pub fn add_tag_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.add_tag_ids, &mut self._rest, 0);
            self
        }
        /// Sets `addTags`.
        #[must_use]
        pub fn add_tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.add_tags, &mut self._rest, 1);
            self
        }
        /// Sets `changeNumber`.
        #[must_use]
        pub fn change_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.change_number, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `read`.
        #[must_use]
        pub fn read(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.read, &mut self._rest, 4);
            self
        }
        /// Sets `removeAttributes`.
        #[must_use]
        pub fn remove_attributes(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.remove_attributes, &mut self._rest, 5);
            self
        }
        /// Sets `removeTagIds`.
        #[must_use]
        pub fn remove_tag_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.remove_tag_ids, &mut self._rest, 6);
            self
        }
        /// Sets `removeTags`.
        #[must_use]
        pub fn remove_tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.remove_tags, &mut self._rest, 7);
            self
        }
        /// Sets `updateAttributes`.
        #[must_use]
        pub fn update_attributes(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentAttribute>>,
        ) -> Self {
            value.put(&mut self.update_attributes, &mut self._rest, 8);
            self
        }
    }
    /// `DocumentUpload` of the API document.
    #[non_exhaustive]
    pub struct DocumentUpload {
        /// `name`: required
        pub name: Option<String>,
        /// `tagIds`
        pub tag_ids: Option<Vec<String>>,
        /// `tags`
        pub tags: Option<Vec<String>>,
        /// `workspace`: required
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for DocumentUpload {
        fn default() -> Self {
            Self {
                name: None,
                tag_ids: None,
                tags: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentUpload {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentUpload",
                fields: &["name", "tagIds", "tags", "workspace"],
                required: &[0, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.list(1, &self.tag_ids);
            out.list(2, &self.tags);
            out.model(3, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::List(&mut self.tag_ids),
                2 => rt::Place::List(&mut self.tags),
                3 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DocumentUpload);
    impl DocumentUpload {
        /// One with everything set that the API requires, in this order: `name`, `workspace`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            workspace: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            Self::default().name(name).workspace(workspace)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `tagIds`.
        #[must_use]
        pub fn tag_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tag_ids, &mut self._rest, 1);
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tags, &mut self._rest, 2);
            self
        }
        /// Sets `workspace`.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.workspace, &mut self._rest, 3);
            self
        }
    }
    /// `DomainEntityListingQueryResult` of the API document.
    #[non_exhaustive]
    pub struct DomainEntityListingQueryResult {
        /// `entities`
        pub entities: Option<Vec<types::QueryResult>>,
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
    impl Default for DomainEntityListingQueryResult {
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
    impl rt::Model for DomainEntityListingQueryResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainEntityListingQueryResult",
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
    rt::model!(DomainEntityListingQueryResult);
    /// `FacetEntry` of the API document.
    #[non_exhaustive]
    pub struct FacetEntry {
        /// `attribute`
        pub attribute: Option<Box<types::TermAttribute>>,
        /// `missing`
        pub missing: Option<i64>,
        /// `other`
        pub other: Option<i64>,
        /// `statistics`
        pub statistics: Option<Box<types::FacetStatistics>>,
        /// `termCount`
        pub term_count: Option<i64>,
        /// `termType`
        pub term_type: Option<types::FacetEntryTermType>,
        /// `terms`
        pub terms: Option<Vec<types::FacetTerm>>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FacetEntry {
        fn default() -> Self {
            Self {
                attribute: None,
                missing: None,
                other: None,
                statistics: None,
                term_count: None,
                term_type: None,
                terms: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacetEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacetEntry",
                fields: &[
                    "attribute",
                    "missing",
                    "other",
                    "statistics",
                    "termCount",
                    "termType",
                    "terms",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.attribute);
            out.int(1, &self.missing);
            out.int(2, &self.other);
            out.model(3, &self.statistics);
            out.int(4, &self.term_count);
            out.one(5, &self.term_type);
            out.list(6, &self.terms);
            out.int(7, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.attribute),
                1 => rt::Place::Int(&mut self.missing),
                2 => rt::Place::Int(&mut self.other),
                3 => rt::Place::Model(&mut self.statistics),
                4 => rt::Place::Int(&mut self.term_count),
                5 => rt::Place::Enum(&mut self.term_type),
                6 => rt::Place::List(&mut self.terms),
                7 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacetEntry);
    /// `FacetKeyAttribute` of the API document.
    #[non_exhaustive]
    pub struct FacetKeyAttribute {
        /// `count`
        pub count: Option<i64>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FacetKeyAttribute {
        fn default() -> Self {
            Self {
                count: None,
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacetKeyAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacetKeyAttribute",
                fields: &["count", "id", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.text(1, &self.id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacetKeyAttribute);
    /// `FacetStatistics` of the API document.
    #[non_exhaustive]
    pub struct FacetStatistics {
        /// `count`
        pub count: Option<i64>,
        /// `dateMax`
        pub date_max: Option<rt::DateTime>,
        /// `dateMin`
        pub date_min: Option<rt::DateTime>,
        /// `max`
        pub max: Option<f64>,
        /// `mean`
        pub mean: Option<f64>,
        /// `min`
        pub min: Option<f64>,
        /// `stdDeviation`
        pub std_deviation: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for FacetStatistics {
        fn default() -> Self {
            Self {
                count: None,
                date_max: None,
                date_min: None,
                max: None,
                mean: None,
                min: None,
                std_deviation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacetStatistics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacetStatistics",
                fields: &[
                    "count",
                    "dateMax",
                    "dateMin",
                    "max",
                    "mean",
                    "min",
                    "stdDeviation",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.date_time(1, &self.date_max);
            out.date_time(2, &self.date_min);
            out.float(3, &self.max);
            out.float(4, &self.mean);
            out.float(5, &self.min);
            out.float(6, &self.std_deviation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::DateTime(&mut self.date_max),
                2 => rt::Place::DateTime(&mut self.date_min),
                3 => rt::Place::Float(&mut self.max),
                4 => rt::Place::Float(&mut self.mean),
                5 => rt::Place::Float(&mut self.min),
                6 => rt::Place::Float(&mut self.std_deviation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacetStatistics);
    /// `FacetTerm` of the API document.
    #[non_exhaustive]
    pub struct FacetTerm {
        /// `count`
        pub count: Option<i64>,
        /// `id`
        pub id: Option<String>,
        /// `key`
        pub key: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// `term`
        pub term: Option<String>,
        /// `time`
        pub time: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for FacetTerm {
        fn default() -> Self {
            Self {
                count: None,
                id: None,
                key: None,
                name: None,
                term: None,
                time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacetTerm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacetTerm",
                fields: &["count", "id", "key", "name", "term", "time"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.text(1, &self.id);
            out.int(2, &self.key);
            out.text(3, &self.name);
            out.text(4, &self.term);
            out.date_time(5, &self.time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Int(&mut self.key),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.term),
                5 => rt::Place::DateTime(&mut self.time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacetTerm);
    /// `LockInfo` of the API document.
    #[non_exhaustive]
    pub struct LockInfo {
        /// `action`
        pub action: Option<types::LockInfoAction>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `lockedBy`
        pub locked_by: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for LockInfo {
        fn default() -> Self {
            Self {
                action: None,
                date_created: None,
                date_expires: None,
                locked_by: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LockInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LockInfo",
                fields: &["action", "dateCreated", "dateExpires", "lockedBy"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_expires);
            out.model(3, &self.locked_by);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_expires),
                3 => rt::Place::Model(&mut self.locked_by),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LockInfo);
    /// `MemberEntity` of the API document.
    #[non_exhaustive]
    pub struct MemberEntity {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for MemberEntity {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MemberEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MemberEntity",
                fields: &["id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MemberEntity);
    impl MemberEntity {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
    }
    /// `QueryFacetInfo` of the API document.
    #[non_exhaustive]
    pub struct QueryFacetInfo {
        /// `attributes`
        pub attributes: Option<Vec<types::FacetKeyAttribute>>,
        /// `facets`
        pub facets: Option<Vec<types::FacetEntry>>,
        _rest: rt::Rest,
    }
    impl Default for QueryFacetInfo {
        fn default() -> Self {
            Self {
                attributes: None,
                facets: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryFacetInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryFacetInfo",
                fields: &["attributes", "facets"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attributes);
            out.list(1, &self.facets);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attributes),
                1 => rt::Place::List(&mut self.facets),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryFacetInfo);
    /// `QueryRequest` of the API document.
    #[non_exhaustive]
    pub struct QueryRequest {
        /// `attributeFilters`
        pub attribute_filters: Option<Vec<types::AttributeFilterItem>>,
        /// `facetNameRequests`
        pub facet_name_requests: Option<Vec<String>>,
        /// `filters`
        pub filters: Option<Vec<types::ContentFilterItem>>,
        /// `includeShares`
        pub include_shares: Option<bool>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `queryPhrase`
        pub query_phrase: Option<String>,
        /// `sort`
        pub sort: Option<Vec<types::SortItem>>,
        _rest: rt::Rest,
    }
    impl Default for QueryRequest {
        fn default() -> Self {
            Self {
                attribute_filters: None,
                facet_name_requests: None,
                filters: None,
                include_shares: None,
                page_number: None,
                page_size: None,
                query_phrase: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryRequest",
                fields: &[
                    "attributeFilters",
                    "facetNameRequests",
                    "filters",
                    "includeShares",
                    "pageNumber",
                    "pageSize",
                    "queryPhrase",
                    "sort",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attribute_filters);
            out.list(1, &self.facet_name_requests);
            out.list(2, &self.filters);
            out.boolean(3, &self.include_shares);
            out.int(4, &self.page_number);
            out.int(5, &self.page_size);
            out.text(6, &self.query_phrase);
            out.list(7, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attribute_filters),
                1 => rt::Place::List(&mut self.facet_name_requests),
                2 => rt::Place::List(&mut self.filters),
                3 => rt::Place::Bool(&mut self.include_shares),
                4 => rt::Place::Int(&mut self.page_number),
                5 => rt::Place::Int(&mut self.page_size),
                6 => rt::Place::Text(&mut self.query_phrase),
                7 => rt::Place::List(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryRequest);
    impl QueryRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attributeFilters`.
        #[must_use]
        pub fn attribute_filters(
            mut self,
            value: impl rt::IntoField<Vec<types::AttributeFilterItem>>,
        ) -> Self {
            value.put(&mut self.attribute_filters, &mut self._rest, 0);
            self
        }
        /// Sets `facetNameRequests`.
        #[must_use]
        pub fn facet_name_requests(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.facet_name_requests, &mut self._rest, 1);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::ContentFilterItem>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 2);
            self
        }
        /// Sets `includeShares`.
        #[must_use]
        pub fn include_shares(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.include_shares, &mut self._rest, 3);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 4);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 5);
            self
        }
        /// Sets `queryPhrase`.
        #[must_use]
        pub fn query_phrase(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query_phrase, &mut self._rest, 6);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(mut self, value: impl rt::IntoField<Vec<types::SortItem>>) -> Self {
            value.put(&mut self.sort, &mut self._rest, 7);
            self
        }
    }
    /// `QueryResult` of the API document.
    #[non_exhaustive]
    pub struct QueryResult {
        /// `body`
        pub body: Option<Box<types::DomainEntity>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QueryResult {
        fn default() -> Self {
            Self {
                body: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResult",
                fields: &["body", "id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.body);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.body),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResult);
    /// `QueryResults` of the API document.
    #[non_exhaustive]
    pub struct QueryResults {
        /// `facetInfo`
        pub facet_info: Option<Box<types::QueryFacetInfo>>,
        /// `results`
        pub results: Option<Box<types::DomainEntityListingQueryResult>>,
        _rest: rt::Rest,
    }
    impl Default for QueryResults {
        fn default() -> Self {
            Self {
                facet_info: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryResults",
                fields: &["facetInfo", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.facet_info);
            out.model(1, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.facet_info),
                1 => rt::Place::Model(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryResults);
    /// `ReplaceRequest` of the API document.
    #[non_exhaustive]
    pub struct ReplaceRequest {
        /// `authToken`
        pub auth_token: Option<String>,
        /// `changeNumber`
        pub change_number: Option<i64>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ReplaceRequest {
        fn default() -> Self {
            Self {
                auth_token: None,
                change_number: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReplaceRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReplaceRequest",
                fields: &["authToken", "changeNumber", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.auth_token);
            out.int(1, &self.change_number);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.auth_token),
                1 => rt::Place::Int(&mut self.change_number),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReplaceRequest);
    impl ReplaceRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `authToken`.
        #[must_use]
        pub fn auth_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.auth_token, &mut self._rest, 0);
            self
        }
        /// Sets `changeNumber`.
        #[must_use]
        pub fn change_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.change_number, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `ReplaceResponse` of the API document.
    #[non_exhaustive]
    pub struct ReplaceResponse {
        /// `changeNumber`
        pub change_number: Option<i64>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `uploadDestinationUri`: format `uri`
        pub upload_destination_uri: Option<String>,
        /// `uploadMethod`
        pub upload_method: Option<types::ReplaceResponseUploadMethod>,
        /// `uploadStatus`
        pub upload_status: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for ReplaceResponse {
        fn default() -> Self {
            Self {
                change_number: None,
                id: None,
                name: None,
                upload_destination_uri: None,
                upload_method: None,
                upload_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReplaceResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReplaceResponse",
                fields: &[
                    "changeNumber",
                    "id",
                    "name",
                    "uploadDestinationUri",
                    "uploadMethod",
                    "uploadStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.change_number);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.upload_destination_uri);
            out.one(4, &self.upload_method);
            out.model(5, &self.upload_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.change_number),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.upload_destination_uri),
                4 => rt::Place::Enum(&mut self.upload_method),
                5 => rt::Place::Model(&mut self.upload_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReplaceResponse);
    /// `SecurityProfile` of the API document.
    #[non_exhaustive]
    pub struct SecurityProfile {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `permissions`: no item twice
        pub permissions: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SecurityProfile {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                permissions: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SecurityProfile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SecurityProfile",
                fields: &["id", "name", "permissions", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.list(2, &self.permissions);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::List(&mut self.permissions),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SecurityProfile);
    impl SecurityProfile {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `permissions`.
        #[must_use]
        pub fn permissions(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.permissions, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `SecurityProfileEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SecurityProfileEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SecurityProfile>>,
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
    impl Default for SecurityProfileEntityListing {
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
    impl rt::Model for SecurityProfileEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SecurityProfileEntityListing",
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
    rt::model!(SecurityProfileEntityListing);
    /// `Share` of the API document.
    #[non_exhaustive]
    pub struct Share {
        /// `group`
        pub group: Option<Box<types::Group>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `member`
        pub member: Option<Box<types::DomainEntityRef>>,
        /// `memberType`
        pub member_type: Option<types::ShareMemberType>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sharedBy`
        pub shared_by: Option<Box<types::DomainEntityRef>>,
        /// `sharedEntity`
        pub shared_entity: Option<Box<types::DomainEntityRef>>,
        /// `sharedEntityType`
        pub shared_entity_type: Option<types::ShareSharedEntityType>,
        /// `user`
        pub user: Option<Box<types::User>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for Share {
        fn default() -> Self {
            Self {
                group: None,
                id: None,
                member: None,
                member_type: None,
                name: None,
                self_uri: None,
                shared_by: None,
                shared_entity: None,
                shared_entity_type: None,
                user: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Share {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Share",
                fields: &[
                    "group",
                    "id",
                    "member",
                    "memberType",
                    "name",
                    "selfUri",
                    "sharedBy",
                    "sharedEntity",
                    "sharedEntityType",
                    "user",
                    "workspace",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.group);
            out.text(1, &self.id);
            out.model(2, &self.member);
            out.one(3, &self.member_type);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
            out.model(6, &self.shared_by);
            out.model(7, &self.shared_entity);
            out.one(8, &self.shared_entity_type);
            out.model(9, &self.user);
            out.model(10, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.group),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.member),
                3 => rt::Place::Enum(&mut self.member_type),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.shared_by),
                7 => rt::Place::Model(&mut self.shared_entity),
                8 => rt::Place::Enum(&mut self.shared_entity_type),
                9 => rt::Place::Model(&mut self.user),
                10 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Share);
    /// `ShareEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ShareEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Share>>,
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
    impl Default for ShareEntityListing {
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
    impl rt::Model for ShareEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ShareEntityListing",
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
    rt::model!(ShareEntityListing);
    /// `SharedEntity` of the API document.
    #[non_exhaustive]
    pub struct SharedEntity {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SharedEntity {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SharedEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SharedEntity",
                fields: &["id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SharedEntity);
    impl SharedEntity {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
    }
    /// `SharedResponse` of the API document.
    #[non_exhaustive]
    pub struct SharedResponse {
        /// `document`
        pub document: Option<Box<types::Document>>,
        /// `downloadUri`: format `uri`
        pub download_uri: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `share`
        pub share: Option<Box<types::Share>>,
        /// `viewUri`: format `uri`
        pub view_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SharedResponse {
        fn default() -> Self {
            Self {
                document: None,
                download_uri: None,
                id: None,
                share: None,
                view_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SharedResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SharedResponse",
                fields: &["document", "downloadUri", "id", "share", "viewUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.document);
            out.text(1, &self.download_uri);
            out.text(2, &self.id);
            out.model(3, &self.share);
            out.text(4, &self.view_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.document),
                1 => rt::Place::Text(&mut self.download_uri),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.share),
                4 => rt::Place::Text(&mut self.view_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SharedResponse);
    /// `SortItem` of the API document.
    #[non_exhaustive]
    pub struct SortItem {
        /// `ascending`
        pub ascending: Option<bool>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SortItem {
        fn default() -> Self {
            Self {
                ascending: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SortItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SortItem",
                fields: &["ascending", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.ascending);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.ascending),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SortItem);
    impl SortItem {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `ascending`.
        #[must_use]
        pub fn ascending(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.ascending, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `TagQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct TagQueryRequest {
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `query`
        pub query: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TagQueryRequest {
        fn default() -> Self {
            Self {
                page_number: None,
                page_size: None,
                query: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TagQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TagQueryRequest",
                fields: &["pageNumber", "pageSize", "query"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.page_number);
            out.int(1, &self.page_size);
            out.text(2, &self.query);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.page_number),
                1 => rt::Place::Int(&mut self.page_size),
                2 => rt::Place::Text(&mut self.query),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TagQueryRequest);
    impl TagQueryRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
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
        pub fn query(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.query, &mut self._rest, 2);
            self
        }
    }
    /// `TagValue` of the API document.
    #[non_exhaustive]
    pub struct TagValue {
        /// `acl`
        pub acl: Option<Vec<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inUse`
        pub in_use: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TagValue {
        fn default() -> Self {
            Self {
                acl: None,
                id: None,
                in_use: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TagValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TagValue",
                fields: &["acl", "id", "inUse", "name", "selfUri"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.acl);
            out.text(1, &self.id);
            out.boolean(2, &self.in_use);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.acl),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Bool(&mut self.in_use),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TagValue);
    impl TagValue {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `acl`.
        #[must_use]
        pub fn acl(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.acl, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `inUse`.
        #[must_use]
        pub fn in_use(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.in_use, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
    }
    /// `TagValueEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TagValueEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TagValue>>,
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
    impl Default for TagValueEntityListing {
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
    impl rt::Model for TagValueEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TagValueEntityListing",
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
    rt::model!(TagValueEntityListing);
    /// `TermAttribute` of the API document.
    #[non_exhaustive]
    pub struct TermAttribute {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `type`
        pub type_: Option<types::TermAttributeType>,
        _rest: rt::Rest,
    }
    impl Default for TermAttribute {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TermAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TermAttribute",
                fields: &["id", "name", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TermAttribute);
    /// `Usage` of the API document.
    #[non_exhaustive]
    pub struct Usage {
        /// `types`
        pub types: Option<Vec<types::UsageItem>>,
        _rest: rt::Rest,
    }
    impl Default for Usage {
        fn default() -> Self {
            Self {
                types: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Usage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Usage",
                fields: &["types"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.types);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.types),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Usage);
    /// `UsageItem` of the API document.
    #[non_exhaustive]
    pub struct UsageItem {
        /// `totalDocumentByteCount`
        pub total_document_byte_count: Option<i64>,
        /// `totalDocumentCount`
        pub total_document_count: Option<i64>,
        /// `type`
        pub type_: Option<types::UsageItemType>,
        _rest: rt::Rest,
    }
    impl Default for UsageItem {
        fn default() -> Self {
            Self {
                total_document_byte_count: None,
                total_document_count: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsageItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsageItem",
                fields: &["totalDocumentByteCount", "totalDocumentCount", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.total_document_byte_count);
            out.int(1, &self.total_document_count);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.total_document_byte_count),
                1 => rt::Place::Int(&mut self.total_document_count),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UsageItem);
    /// `WorkspaceCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkspaceCreate {
        /// `bucket`
        pub bucket: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkspaceCreate {
        fn default() -> Self {
            Self {
                bucket: None,
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkspaceCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkspaceCreate",
                fields: &["bucket", "description", "name"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bucket);
            out.text(1, &self.description);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bucket),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkspaceCreate);
    impl WorkspaceCreate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `bucket`.
        #[must_use]
        pub fn bucket(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bucket, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `WorkspaceEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkspaceEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Workspace>>,
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
    impl Default for WorkspaceEntityListing {
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
    impl rt::Model for WorkspaceEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkspaceEntityListing",
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
    rt::model!(WorkspaceEntityListing);
    /// `WorkspaceMember` of the API document.
    #[non_exhaustive]
    pub struct WorkspaceMember {
        /// `group`
        pub group: Option<Box<types::Group>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `member`
        pub member: Option<Box<types::DomainEntityRef>>,
        /// `memberType`: required
        pub member_type: Option<types::WorkspaceMemberMemberType>,
        /// `name`
        pub name: Option<String>,
        /// `securityProfile`
        pub security_profile: Option<Box<types::SecurityProfile>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::User>>,
        /// `workspace`
        pub workspace: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for WorkspaceMember {
        fn default() -> Self {
            Self {
                group: None,
                id: None,
                member: None,
                member_type: None,
                name: None,
                security_profile: None,
                self_uri: None,
                user: None,
                workspace: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkspaceMember {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkspaceMember",
                fields: &[
                    "group",
                    "id",
                    "member",
                    "memberType",
                    "name",
                    "securityProfile",
                    "selfUri",
                    "user",
                    "workspace",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.group);
            out.text(1, &self.id);
            out.model(2, &self.member);
            out.one(3, &self.member_type);
            out.text(4, &self.name);
            out.model(5, &self.security_profile);
            out.text(6, &self.self_uri);
            out.model(7, &self.user);
            out.model(8, &self.workspace);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.group),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.member),
                3 => rt::Place::Enum(&mut self.member_type),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Model(&mut self.security_profile),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.user),
                8 => rt::Place::Model(&mut self.workspace),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkspaceMember);
    impl WorkspaceMember {
        /// One with everything set that the API requires: `memberType`.
        #[must_use]
        pub fn new(
            member_type: impl rt::IntoField<types::WorkspaceMemberMemberType>,
        ) -> Self {
            Self::default().member_type(member_type)
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(mut self, value: impl rt::IntoField<Box<types::Group>>) -> Self {
            value.put(&mut self.group, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `member`.
        #[must_use]
        pub fn member(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.member, &mut self._rest, 2);
            self
        }
        /// Sets `memberType`.
        #[must_use]
        pub fn member_type(
            mut self,
            value: impl rt::IntoField<types::WorkspaceMemberMemberType>,
        ) -> Self {
            value.put(&mut self.member_type, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `securityProfile`.
        #[must_use]
        pub fn security_profile(
            mut self,
            value: impl rt::IntoField<Box<types::SecurityProfile>>,
        ) -> Self {
            value.put(&mut self.security_profile, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `user`.
        #[must_use]
        pub fn user(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.user, &mut self._rest, 7);
            self
        }
        /// Sets `workspace`.
        #[must_use]
        pub fn workspace(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.workspace, &mut self._rest, 8);
            self
        }
    }
    /// `WorkspaceMemberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkspaceMemberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WorkspaceMember>>,
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
    impl Default for WorkspaceMemberEntityListing {
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
    impl rt::Model for WorkspaceMemberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkspaceMemberEntityListing",
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
    rt::model!(WorkspaceMemberEntityListing);
    rt::to_write!(
        types::SecurityProfile => types::SecurityProfile, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::TagValue => types::TagValue, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Workspace => types::Workspace, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::inner(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkspaceMember => types::WorkspaceMember, [rt::Step::new(0, 0,
        rt::How::Model(< types::Group as rt::ToWrite < types::Group >>::steps)),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Model(< types::SecurityProfile as rt::ToWrite <
        types::SecurityProfile >>::steps)), rt::Step::new(7, 7, rt::How::Model(<
        types::User as rt::ToWrite < types::User >>::steps)), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
}
