// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Scripts API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Scripts API; from [`Client::scripts`](crate::Client::scripts).
#[derive(Clone, Debug)]
pub struct Scripts(rt::Client);
impl Scripts {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/scripts`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getScripts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts)
    pub fn get_scripts(&self) -> GetScripts {
        super::scripts::GetScripts(
            rt::Request::new(&self.0, super::scripts::GetScripts::INFO),
        )
    }
    /// `GET /api/v2/scripts/divisionviews`
    ///
    /// - Permission: `scripter:script:search`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getScriptsDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-divisionviews)
    pub fn get_scripts_divisionviews(&self) -> GetScriptsDivisionviews {
        super::scripts::GetScriptsDivisionviews(
            rt::Request::new(&self.0, super::scripts::GetScriptsDivisionviews::INFO),
        )
    }
    /// `GET /api/v2/scripts/published`
    ///
    /// - Permission: `scripter:publishedScript:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getScriptsPublished`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published)
    pub fn get_scripts_published(&self) -> GetScriptsPublished {
        super::scripts::GetScriptsPublished(
            rt::Request::new(&self.0, super::scripts::GetScriptsPublished::INFO),
        )
    }
    /// `POST /api/v2/scripts/published`
    ///
    /// - Permission: `scripter:publishedScript:add`
    /// - Scopes: `scripts`
    /// - Error codes of its own: 400 `script.validation.error`
    /// - Developer Center: [`postScriptsPublished`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-scripts-published)
    pub fn post_scripts_published(&self) -> PostScriptsPublished {
        super::scripts::PostScriptsPublished(
            rt::Request::new(&self.0, super::scripts::PostScriptsPublished::INFO),
        )
    }
    /// `GET /api/v2/scripts/published/divisionviews`
    ///
    /// - Permission: `scripter:publishedScript:search`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getScriptsPublishedDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published-divisionviews)
    pub fn get_scripts_published_divisionviews(
        &self,
    ) -> GetScriptsPublishedDivisionviews {
        super::scripts::GetScriptsPublishedDivisionviews(
            rt::Request::new(
                &self.0,
                super::scripts::GetScriptsPublishedDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/scripts/published/divisionviews/{scriptId}/variables`
    ///
    /// - Permission: `scripter:publishedScript:search`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsPublishedDivisionviewVariables`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published-divisionviews--scriptId--variables)
    pub fn get_scripts_published_divisionview_variables(
        &self,
        script_id: impl AsRef<str>,
    ) -> GetScriptsPublishedDivisionviewVariables {
        super::scripts::GetScriptsPublishedDivisionviewVariables(
            rt::Request::new(
                    &self.0,
                    super::scripts::GetScriptsPublishedDivisionviewVariables::INFO,
                )
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}`
    ///
    /// - Permission: `scripter:publishedScript:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsPublishedScriptId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published--scriptId-)
    pub fn get_scripts_published_script_id(
        &self,
        script_id: impl AsRef<str>,
    ) -> GetScriptsPublishedScriptId {
        super::scripts::GetScriptsPublishedScriptId(
            rt::Request::new(&self.0, super::scripts::GetScriptsPublishedScriptId::INFO)
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/pages`
    ///
    /// - Permission: `scripter:publishedScript:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsPublishedScriptIdPages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published--scriptId--pages)
    pub fn get_scripts_published_script_id_pages(
        &self,
        script_id: impl AsRef<str>,
    ) -> GetScriptsPublishedScriptIdPages {
        super::scripts::GetScriptsPublishedScriptIdPages(
            rt::Request::new(
                    &self.0,
                    super::scripts::GetScriptsPublishedScriptIdPages::INFO,
                )
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/pages/{pageId}`
    ///
    /// - Permission: `scripter:publishedScript:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsPublishedScriptIdPage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published--scriptId--pages--pageId-)
    pub fn get_scripts_published_script_id_page(
        &self,
        script_id: impl AsRef<str>,
        page_id: impl AsRef<str>,
    ) -> GetScriptsPublishedScriptIdPage {
        super::scripts::GetScriptsPublishedScriptIdPage(
            rt::Request::new(
                    &self.0,
                    super::scripts::GetScriptsPublishedScriptIdPage::INFO,
                )
                .path("scriptId", script_id.as_ref())
                .path("pageId", page_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/published/{scriptId}/variables`
    ///
    /// - Permission: `scripter:publishedScript:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsPublishedScriptIdVariables`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-published--scriptId--variables)
    pub fn get_scripts_published_script_id_variables(
        &self,
        script_id: impl AsRef<str>,
    ) -> GetScriptsPublishedScriptIdVariables {
        super::scripts::GetScriptsPublishedScriptIdVariables(
            rt::Request::new(
                    &self.0,
                    super::scripts::GetScriptsPublishedScriptIdVariables::INFO,
                )
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/uploads/{uploadId}/status`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptsUploadStatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts-uploads--uploadId--status)
    pub fn get_scripts_upload_status(
        &self,
        upload_id: impl AsRef<str>,
    ) -> GetScriptsUploadStatus {
        super::scripts::GetScriptsUploadStatus(
            rt::Request::new(&self.0, super::scripts::GetScriptsUploadStatus::INFO)
                .path("uploadId", upload_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScript`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts--scriptId-)
    pub fn get_script(&self, script_id: impl AsRef<str>) -> GetScript {
        super::scripts::GetScript(
            rt::Request::new(&self.0, super::scripts::GetScript::INFO)
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `POST /api/v2/scripts/{scriptId}/export`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`postScriptExport`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-scripts--scriptId--export)
    pub fn post_script_export(&self, script_id: impl AsRef<str>) -> PostScriptExport {
        super::scripts::PostScriptExport(
            rt::Request::new(&self.0, super::scripts::PostScriptExport::INFO)
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}/pages`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptPages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts--scriptId--pages)
    pub fn get_script_pages(&self, script_id: impl AsRef<str>) -> GetScriptPages {
        super::scripts::GetScriptPages(
            rt::Request::new(&self.0, super::scripts::GetScriptPages::INFO)
                .path("scriptId", script_id.as_ref()),
        )
    }
    /// `GET /api/v2/scripts/{scriptId}/pages/{pageId}`
    ///
    /// - Permission: `scripter:script:view`
    /// - Scopes: any of `scripts`, `scripts:readonly`
    /// - Developer Center: [`getScriptPage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-scripts--scriptId--pages--pageId-)
    pub fn get_script_page(
        &self,
        script_id: impl AsRef<str>,
        page_id: impl AsRef<str>,
    ) -> GetScriptPage {
        super::scripts::GetScriptPage(
            rt::Request::new(&self.0, super::scripts::GetScriptPage::INFO)
                .path("scriptId", script_id.as_ref())
                .path("pageId", page_id.as_ref()),
        )
    }
}
/// The call `getScripts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScripts(pub(crate) rt::Request<types::ScriptEntityListing>);
impl GetScripts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScripts",
        method: rt::Method::Get,
        path: "/api/v2/scripts",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `feature` (query)
    pub fn feature(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("feature", value))
    }
    /// `flowId` (query)
    pub fn flow_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("flowId", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<types::GetScriptsSortBy>) -> Self {
        Self(self.0.option::<types::GetScriptsSortBy>("sortBy", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetScriptsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetScriptsSortOrder>("sortOrder", value))
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScriptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScriptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScriptEntityListing> {
        self.0.send()
    }
}
/// The call `getScriptsDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsDivisionviews(pub(crate) rt::Request<types::ScriptEntityListing>);
impl GetScriptsDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/scripts/divisionviews",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:search"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `feature` (query)
    pub fn feature(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("feature", value))
    }
    /// `flowId` (query)
    pub fn flow_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("flowId", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetScriptsDivisionviewsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetScriptsDivisionviewsSortBy>("sortBy", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetScriptsDivisionviewsSortOrder>,
    ) -> Self {
        Self(
            self.0.option::<types::GetScriptsDivisionviewsSortOrder>("sortOrder", value),
        )
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScriptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScriptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScriptEntityListing> {
        self.0.send()
    }
}
/// The call `getScriptsPublished`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublished(pub(crate) rt::Request<types::ScriptEntityListing>);
impl GetScriptsPublished {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublished",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `feature` (query)
    pub fn feature(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("feature", value))
    }
    /// `flowId` (query)
    pub fn flow_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("flowId", value))
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScriptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScriptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScriptEntityListing> {
        self.0.send()
    }
}
/// The call `postScriptsPublished`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScriptsPublished(pub(crate) rt::Request<types::Script>);
impl PostScriptsPublished {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScriptsPublished",
        method: rt::Method::Post,
        path: "/api/v2/scripts/published",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:add"],
        },
        scopes: &["scripts"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::PublishScriptRequestData>) -> Self {
        Self(self.0.body::<types::PublishScriptRequestData>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Script> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Script> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedDivisionviews(
    pub(crate) rt::Request<types::ScriptEntityListing>,
);
impl GetScriptsPublishedDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/divisionviews",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:search"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `feature` (query)
    pub fn feature(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("feature", value))
    }
    /// `flowId` (query)
    pub fn flow_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("flowId", value))
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ScriptEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ScriptEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScriptEntityListing> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedDivisionviewVariables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedDivisionviewVariables(pub(crate) rt::Request<rt::Json>);
impl GetScriptsPublishedDivisionviewVariables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedDivisionviewVariables",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/divisionviews/{scriptId}/variables",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:search"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `input` (query)
    pub fn input(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedDivisionviewVariablesInput>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetScriptsPublishedDivisionviewVariablesInput,
                >("input", value),
        )
    }
    /// `output` (query)
    pub fn output(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedDivisionviewVariablesOutput>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetScriptsPublishedDivisionviewVariablesOutput,
                >("output", value),
        )
    }
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedDivisionviewVariablesType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetScriptsPublishedDivisionviewVariablesType,
                >("type", value),
        )
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedScriptId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedScriptId(pub(crate) rt::Request<types::Script>);
impl GetScriptsPublishedScriptId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedScriptId",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/{scriptId}",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Script> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Script> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedScriptIdPages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedScriptIdPages(pub(crate) rt::Request<Vec<types::Page>>);
impl GetScriptsPublishedScriptIdPages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedScriptIdPages",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/{scriptId}/pages",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::Page>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::Page>> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedScriptIdPage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedScriptIdPage(pub(crate) rt::Request<types::Page>);
impl GetScriptsPublishedScriptIdPage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedScriptIdPage",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/{scriptId}/pages/{pageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Page> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Page> {
        self.0.send()
    }
}
/// The call `getScriptsPublishedScriptIdVariables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsPublishedScriptIdVariables(pub(crate) rt::Request<rt::Json>);
impl GetScriptsPublishedScriptIdVariables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsPublishedScriptIdVariables",
        method: rt::Method::Get,
        path: "/api/v2/scripts/published/{scriptId}/variables",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:publishedScript:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `input` (query)
    pub fn input(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedScriptIdVariablesInput>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetScriptsPublishedScriptIdVariablesInput,
                >("input", value),
        )
    }
    /// `output` (query)
    pub fn output(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedScriptIdVariablesOutput>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetScriptsPublishedScriptIdVariablesOutput,
                >("output", value),
        )
    }
    /// `type` (query)
    pub fn type_(
        self,
        value: impl rt::IntoOption<types::GetScriptsPublishedScriptIdVariablesType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetScriptsPublishedScriptIdVariablesType>("type", value),
        )
    }
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getScriptsUploadStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptsUploadStatus(
    pub(crate) rt::Request<types::ImportScriptStatusResponse>,
);
impl GetScriptsUploadStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptsUploadStatus",
        method: rt::Method::Get,
        path: "/api/v2/scripts/uploads/{uploadId}/status",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `longPoll` (query): default `false`
    pub fn long_poll(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("longPoll", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ImportScriptStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ImportScriptStatusResponse> {
        self.0.send()
    }
}
/// The call `getScript`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScript(pub(crate) rt::Request<types::Script>);
impl GetScript {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScript",
        method: rt::Method::Get,
        path: "/api/v2/scripts/{scriptId}",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Script> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Script> {
        self.0.send()
    }
}
/// The call `postScriptExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostScriptExport(pub(crate) rt::Request<types::ExportScriptResponse>);
impl PostScriptExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postScriptExport",
        method: rt::Method::Post,
        path: "/api/v2/scripts/{scriptId}/export",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    pub fn body(self, body: impl rt::IntoBody<types::ExportScriptRequest>) -> Self {
        Self(self.0.body::<types::ExportScriptRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExportScriptResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExportScriptResponse> {
        self.0.send()
    }
}
/// The call `getScriptPages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptPages(pub(crate) rt::Request<Vec<types::Page>>);
impl GetScriptPages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptPages",
        method: rt::Method::Get,
        path: "/api/v2/scripts/{scriptId}/pages",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::Page>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::Page>> {
        self.0.send()
    }
}
/// The call `getScriptPage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetScriptPage(pub(crate) rt::Request<types::Page>);
impl GetScriptPage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getScriptPage",
        method: rt::Method::Get,
        path: "/api/v2/scripts/{scriptId}/pages/{pageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["scripter:script:view"],
        },
        scopes: &["scripts", "scripts:readonly"],
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
    /// `scriptDataVersion` (query)
    pub fn script_data_version(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("scriptDataVersion", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Page> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Page> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetScripts::INFO,
    GetScriptsDivisionviews::INFO,
    GetScriptsPublished::INFO,
    PostScriptsPublished::INFO,
    GetScriptsPublishedDivisionviews::INFO,
    GetScriptsPublishedDivisionviewVariables::INFO,
    GetScriptsPublishedScriptId::INFO,
    GetScriptsPublishedScriptIdPages::INFO,
    GetScriptsPublishedScriptIdPage::INFO,
    GetScriptsPublishedScriptIdVariables::INFO,
    GetScriptsUploadStatus::INFO,
    GetScript::INFO,
    PostScriptExport::INFO,
    GetScriptPages::INFO,
    GetScriptPage::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ExportScriptRequest>,
    rt::make_model::<types::ExportScriptResponse>,
    rt::make_model::<types::ImportScriptStatusResponse>,
    rt::make_model::<types::PublishScriptRequestData>,
    rt::make_model::<types::ScriptEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetScriptsPublishedScriptIdVariablesType {
        /// `string`
        String,
        /// `number`
        Number,
        /// `boolean`
        Boolean,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetScriptsPublishedScriptIdVariablesType {
        const VALUES: &'static [Self] = &[Self::Boolean, Self::Number, Self::String];
        const TEXTS: &'static [&'static str] = &["boolean", "number", "string"];
        fn text(&self) -> &str {
            match self {
                Self::String => "string",
                Self::Number => "number",
                Self::Boolean => "boolean",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetScriptsPublishedScriptIdVariablesType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetScriptsSortBy {
        /// `modifiedDate`
        ModifiedDate,
        /// `createdDate`
        CreatedDate,
        /// `name`
        Name,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetScriptsSortBy {
        const VALUES: &'static [Self] = &[
            Self::CreatedDate,
            Self::ModifiedDate,
            Self::Name,
        ];
        const TEXTS: &'static [&'static str] = &["createdDate", "modifiedDate", "name"];
        fn text(&self) -> &str {
            match self {
                Self::ModifiedDate => "modifiedDate",
                Self::CreatedDate => "createdDate",
                Self::Name => "name",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetScriptsSortBy);
    /// `modifiedDate`, `createdDate`, `name`.
    pub type GetScriptsDivisionviewsSortBy = types::GetScriptsSortBy;
    /// `ascending`, `descending`.
    pub type GetScriptsDivisionviewsSortOrder = types::WidgetSortOrder;
    /// `true`, `false`.
    pub type GetScriptsPublishedDivisionviewVariablesInput = types::GetIntegrationsActionsSecure;
    /// `true`, `false`.
    pub type GetScriptsPublishedDivisionviewVariablesOutput = types::GetIntegrationsActionsSecure;
    /// `string`, `number`, `boolean`.
    pub type GetScriptsPublishedDivisionviewVariablesType = types::GetScriptsPublishedScriptIdVariablesType;
    /// `true`, `false`.
    pub type GetScriptsPublishedScriptIdVariablesInput = types::GetIntegrationsActionsSecure;
    /// `true`, `false`.
    pub type GetScriptsPublishedScriptIdVariablesOutput = types::GetIntegrationsActionsSecure;
    /// `ascending`, `descending`.
    pub type GetScriptsSortOrder = types::WidgetSortOrder;
    /// `ExportScriptRequest` of the API document.
    #[non_exhaustive]
    pub struct ExportScriptRequest {
        /// `fileName`
        pub file_name: Option<String>,
        /// `versionId`
        pub version_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExportScriptRequest {
        fn default() -> Self {
            Self {
                file_name: None,
                version_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExportScriptRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExportScriptRequest",
                fields: &["fileName", "versionId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.file_name);
            out.text(1, &self.version_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.file_name),
                1 => rt::Place::Text(&mut self.version_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExportScriptRequest);
    impl ExportScriptRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 0);
            self
        }
        /// Sets `versionId`.
        #[must_use]
        pub fn version_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version_id, &mut self._rest, 1);
            self
        }
    }
    /// `ExportScriptResponse` of the API document.
    #[non_exhaustive]
    pub struct ExportScriptResponse {
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExportScriptResponse {
        fn default() -> Self {
            Self {
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExportScriptResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExportScriptResponse",
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
    rt::model!(ExportScriptResponse);
    /// `ImportScriptStatusResponse` of the API document.
    #[non_exhaustive]
    pub struct ImportScriptStatusResponse {
        /// `message`
        pub message: Option<String>,
        /// `succeeded`
        pub succeeded: Option<bool>,
        /// `url`: format `uri`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ImportScriptStatusResponse {
        fn default() -> Self {
            Self {
                message: None,
                succeeded: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ImportScriptStatusResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ImportScriptStatusResponse",
                fields: &["message", "succeeded", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
            out.boolean(1, &self.succeeded);
            out.text(2, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                1 => rt::Place::Bool(&mut self.succeeded),
                2 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ImportScriptStatusResponse);
    /// `PublishScriptRequestData` of the API document.
    #[non_exhaustive]
    pub struct PublishScriptRequestData {
        /// `scriptId`: required
        pub script_id: Option<String>,
        /// `versionId`
        pub version_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PublishScriptRequestData {
        fn default() -> Self {
            Self {
                script_id: None,
                version_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PublishScriptRequestData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PublishScriptRequestData",
                fields: &["scriptId", "versionId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.script_id);
            out.text(1, &self.version_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.script_id),
                1 => rt::Place::Text(&mut self.version_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PublishScriptRequestData);
    impl PublishScriptRequestData {
        /// One with everything set that the API requires: `scriptId`.
        #[must_use]
        pub fn new(script_id: impl rt::IntoField<String>) -> Self {
            Self::default().script_id(script_id)
        }
        /// Sets `scriptId`.
        #[must_use]
        pub fn script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.script_id, &mut self._rest, 0);
            self
        }
        /// Sets `versionId`.
        #[must_use]
        pub fn version_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version_id, &mut self._rest, 1);
            self
        }
    }
    /// `ScriptEntityListing` of the API document.
    #[non_exhaustive]
    pub struct ScriptEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Script>>,
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
        /// `truncatedDivisions`
        pub truncated_divisions: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ScriptEntityListing {
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
                truncated_divisions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScriptEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScriptEntityListing",
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
                    "truncatedDivisions",
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
            out.boolean(10, &self.truncated_divisions);
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
                10 => rt::Place::Bool(&mut self.truncated_divisions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScriptEntityListing);
}
