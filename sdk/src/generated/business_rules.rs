// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Business Rules API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Business Rules API; from [`Client::business_rules`](crate::Client::business_rules).
#[derive(Clone, Debug)]
pub struct BusinessRules(rt::Client);
impl BusinessRules {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/businessrules/decisiontables`
    ///
    /// - Permission: `businessrules:decisionTable:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getBusinessrulesDecisiontables`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables)
    pub fn get_businessrules_decisiontables(&self) -> GetBusinessrulesDecisiontables {
        super::business_rules::GetBusinessrulesDecisiontables(
            rt::Request::new(
                &self.0,
                super::business_rules::GetBusinessrulesDecisiontables::INFO,
            ),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables`
    ///
    /// - Permissions: all of `businessrules:decisionTable:add`, `businessrules:businessRulesSchema:view`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `decision.table.invalid.attribute.key`, `decision.table.max.tables`, `decision.table.reserved.keyword`, `decision.table.too.many.queue.columns`, `decision.table.too.many.string.columns`; 409 `decision.table.duplicate.name`, `decision.table.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontables`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables)
    pub fn post_businessrules_decisiontables(
        &self,
        body: impl rt::IntoBody<types::CreateDecisionTableRequest>,
    ) -> PostBusinessrulesDecisiontables {
        super::business_rules::PostBusinessrulesDecisiontables(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontables::INFO,
                )
                .body::<types::CreateDecisionTableRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/search`
    ///
    /// - Permission: `businessrules:decisionTable:search`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getBusinessrulesDecisiontablesSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables-search)
    pub fn get_businessrules_decisiontables_search(
        &self,
    ) -> GetBusinessrulesDecisiontablesSearch {
        super::business_rules::GetBusinessrulesDecisiontablesSearch(
            rt::Request::new(
                &self.0,
                super::business_rules::GetBusinessrulesDecisiontablesSearch::INFO,
            ),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// - Permission: `businessrules:decisionTable:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesDecisiontable`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId-)
    pub fn get_businessrules_decisiontable(
        &self,
        table_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontable {
        super::business_rules::GetBusinessrulesDecisiontable(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontable::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// - Permission: `businessrules:decisionTable:delete`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `decision.table.conflict`, `linked.to.flow`
    /// - Developer Center: [`deleteBusinessrulesDecisiontable`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-decisiontables--tableId-)
    pub fn delete_businessrules_decisiontable(
        &self,
        table_id: impl AsRef<str>,
    ) -> DeleteBusinessrulesDecisiontable {
        super::business_rules::DeleteBusinessrulesDecisiontable(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesDecisiontable::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// - Permissions: all of `businessrules:decisionTable:edit`, `businessrules:businessRulesSchema:view`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `decision.table.invalid.attribute.key`, `decision.table.reserved.keyword`, `decision.table.too.many.queue.columns`, `decision.table.too.many.string.columns`; 409 `decision.table.duplicate.name`, `decision.table.persistence.conflict`
    /// - Developer Center: [`patchBusinessrulesDecisiontable`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-businessrules-decisiontables--tableId-)
    pub fn patch_businessrules_decisiontable(
        &self,
        table_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateDecisionTableRequest>,
    ) -> PatchBusinessrulesDecisiontable {
        super::business_rules::PatchBusinessrulesDecisiontable(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PatchBusinessrulesDecisiontable::INFO,
                )
                .path("tableId", table_id.as_ref())
                .body::<types::UpdateDecisionTableRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/execute`
    ///
    /// - Permission: `businessrules:decisionTable:execute`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`postBusinessrulesDecisiontableExecute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--execute)
    pub fn post_businessrules_decisiontable_execute(
        &self,
        table_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DecisionTableExecutionRequest>,
    ) -> PostBusinessrulesDecisiontableExecute {
        super::business_rules::PostBusinessrulesDecisiontableExecute(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableExecute::INFO,
                )
                .path("tableId", table_id.as_ref())
                .body::<types::DecisionTableExecutionRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/exports`
    ///
    /// - Permission: `businessrules:decisionTableExportJob:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getBusinessrulesDecisiontableExports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--exports)
    pub fn get_businessrules_decisiontable_exports(
        &self,
        table_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableExports {
        super::business_rules::GetBusinessrulesDecisiontableExports(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableExports::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/exports`
    ///
    /// - Permission: `businessrules:decisionTableExportJob:add`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`postBusinessrulesDecisiontableExports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--exports)
    pub fn post_businessrules_decisiontable_exports(
        &self,
        table_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DecisionTableExportJobRequest>,
    ) -> PostBusinessrulesDecisiontableExports {
        super::business_rules::PostBusinessrulesDecisiontableExports(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableExports::INFO,
                )
                .path("tableId", table_id.as_ref())
                .body::<types::DecisionTableExportJobRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`
    ///
    /// - Permission: `businessrules:decisionTableExportJob:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesDecisiontableExport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--exports--exportJobId-)
    pub fn get_businessrules_decisiontable_export(
        &self,
        table_id: impl AsRef<str>,
        export_job_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableExport {
        super::business_rules::GetBusinessrulesDecisiontableExport(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableExport::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("exportJobId", export_job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`
    ///
    /// - Permission: `businessrules:decisionTableExportJob:delete`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`deleteBusinessrulesDecisiontableExport`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-decisiontables--tableId--exports--exportJobId-)
    pub fn delete_businessrules_decisiontable_export(
        &self,
        table_id: impl AsRef<str>,
        export_job_id: impl AsRef<str>,
    ) -> DeleteBusinessrulesDecisiontableExport {
        super::business_rules::DeleteBusinessrulesDecisiontableExport(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesDecisiontableExport::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("exportJobId", export_job_id.as_ref()),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/imports`
    ///
    /// - Permission: `businessrules:decisionTableImportJob:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getBusinessrulesDecisiontableImports`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--imports)
    pub fn get_businessrules_decisiontable_imports(
        &self,
        table_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableImports {
        super::business_rules::GetBusinessrulesDecisiontableImports(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableImports::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/imports`
    ///
    /// - Permission: `businessrules:decisionTableImportJob:add`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Error codes of its own: 400 `invalid.file.name`
    /// - Developer Center: [`postBusinessrulesDecisiontableImports`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--imports)
    pub fn post_businessrules_decisiontable_imports(
        &self,
        table_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CreateDecisionTableImportJobRequest>,
    ) -> PostBusinessrulesDecisiontableImports {
        super::business_rules::PostBusinessrulesDecisiontableImports(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableImports::INFO,
                )
                .path("tableId", table_id.as_ref())
                .body::<types::CreateDecisionTableImportJobRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// - Permission: `businessrules:decisionTableImportJob:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesDecisiontableImport`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--imports--importJobId-)
    pub fn get_businessrules_decisiontable_import(
        &self,
        table_id: impl AsRef<str>,
        import_job_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableImport {
        super::business_rules::GetBusinessrulesDecisiontableImport(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableImport::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("importJobId", import_job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// - Permission: `businessrules:decisionTableImportJob:delete`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`deleteBusinessrulesDecisiontableImport`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-decisiontables--tableId--imports--importJobId-)
    pub fn delete_businessrules_decisiontable_import(
        &self,
        table_id: impl AsRef<str>,
        import_job_id: impl AsRef<str>,
    ) -> DeleteBusinessrulesDecisiontableImport {
        super::business_rules::DeleteBusinessrulesDecisiontableImport(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesDecisiontableImport::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("importJobId", import_job_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// - Permission: `businessrules:decisionTableImportJob:edit`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`patchBusinessrulesDecisiontableImport`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-businessrules-decisiontables--tableId--imports--importJobId-)
    pub fn patch_businessrules_decisiontable_import(
        &self,
        table_id: impl AsRef<str>,
        import_job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateDecisionTableImportJobRequest>,
    ) -> PatchBusinessrulesDecisiontableImport {
        super::business_rules::PatchBusinessrulesDecisiontableImport(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PatchBusinessrulesDecisiontableImport::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("importJobId", import_job_id.as_ref())
                .body::<types::UpdateDecisionTableImportJobRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions`
    ///
    /// - Permission: `businessrules:decisionTable:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getBusinessrulesDecisiontableVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--versions)
    pub fn get_businessrules_decisiontable_versions(
        &self,
        table_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableVersions {
        super::business_rules::GetBusinessrulesDecisiontableVersions(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableVersions::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions`
    ///
    /// - Permission: `businessrules:decisionTable:add`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `decision.table.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions)
    pub fn post_businessrules_decisiontable_versions(
        &self,
        table_id: impl AsRef<str>,
    ) -> PostBusinessrulesDecisiontableVersions {
        super::business_rules::PostBusinessrulesDecisiontableVersions(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersions::INFO,
                )
                .path("tableId", table_id.as_ref()),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// - Permission: `businessrules:decisionTable:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesDecisiontableVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--versions--tableVersion-)
    pub fn get_businessrules_decisiontable_version(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
    ) -> GetBusinessrulesDecisiontableVersion {
        super::business_rules::GetBusinessrulesDecisiontableVersion(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableVersion::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// - Permission: `businessrules:decisionTable:delete`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `decision.table.persistence.conflict`
    /// - Developer Center: [`deleteBusinessrulesDecisiontableVersion`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-decisiontables--tableId--versions--tableVersion-)
    pub fn delete_businessrules_decisiontable_version(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
    ) -> DeleteBusinessrulesDecisiontableVersion {
        super::business_rules::DeleteBusinessrulesDecisiontableVersion(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesDecisiontableVersion::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// - Permission: `businessrules:decisionTable:edit`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `row.has.moved`
    /// - Developer Center: [`patchBusinessrulesDecisiontableVersion`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-businessrules-decisiontables--tableId--versions--tableVersion-)
    pub fn patch_businessrules_decisiontable_version(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::UpdateDecisionTableVersionRequest>,
    ) -> PatchBusinessrulesDecisiontableVersion {
        super::business_rules::PatchBusinessrulesDecisiontableVersion(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PatchBusinessrulesDecisiontableVersion::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::UpdateDecisionTableVersionRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy`
    ///
    /// - Permission: `businessrules:decisionTable:copy`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `decision.table.max.tables`; 409 `decision.table.duplicate.name`, `decision.table.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionCopy`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--copy)
    pub fn post_businessrules_decisiontable_version_copy(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::CopyDecisionTableRequest>,
    ) -> PostBusinessrulesDecisiontableVersionCopy {
        super::business_rules::PostBusinessrulesDecisiontableVersionCopy(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionCopy::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::CopyDecisionTableRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute`
    ///
    /// - Permission: `businessrules:decisionTable:execute`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionExecute`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--execute)
    pub fn post_businessrules_decisiontable_version_execute(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::DecisionTableExecutionRequest>,
    ) -> PostBusinessrulesDecisiontableVersionExecute {
        super::business_rules::PostBusinessrulesDecisiontableVersionExecute(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionExecute::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::DecisionTableExecutionRequest>(body),
        )
    }
    /// `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish`
    ///
    /// - Permission: `businessrules:decisionTable:publish`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `decision.table.persistence.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putBusinessrulesDecisiontableVersionPublish`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--publish)
    pub fn put_businessrules_decisiontable_version_publish(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
    ) -> PutBusinessrulesDecisiontableVersionPublish {
        super::business_rules::PutBusinessrulesDecisiontableVersionPublish(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PutBusinessrulesDecisiontableVersionPublish::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`
    ///
    /// - Permission: `businessrules:decisionTableRow:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getBusinessrulesDecisiontableVersionRows`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows)
    pub fn get_businessrules_decisiontable_version_rows(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
    ) -> GetBusinessrulesDecisiontableVersionRows {
        super::business_rules::GetBusinessrulesDecisiontableVersionRows(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableVersionRows::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:add`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `combined.string.length.too.long`, `decision.table.max.rows`, `row.input.output.empty`, `too.many.row.values`; 409 `decision.table.duplicate.row`, `rule.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionRows`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows)
    pub fn post_businessrules_decisiontable_version_rows(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::CreateDecisionTableRowRequest>,
    ) -> PostBusinessrulesDecisiontableVersionRows {
        super::business_rules::PostBusinessrulesDecisiontableVersionRows(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionRows::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::CreateDecisionTableRowRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:add`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `decision.table.max.rows`; 409 `decision.table.duplicate.row`, `rule.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionRowsBulkAdd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows-bulk-add)
    pub fn post_businessrules_decisiontable_version_rows_bulk_add(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::BulkAddDecisionTableRowsRequest>,
    ) -> PostBusinessrulesDecisiontableVersionRowsBulkAdd {
        super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkAdd(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkAdd::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::BulkAddDecisionTableRowsRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:delete`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `rule.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionRowsBulkRemove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows-bulk-remove)
    pub fn post_businessrules_decisiontable_version_rows_bulk_remove(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::BulkDeleteDecisionTableRowsRequest>,
    ) -> PostBusinessrulesDecisiontableVersionRowsBulkRemove {
        super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkRemove(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkRemove::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::BulkDeleteDecisionTableRowsRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:edit`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `decision.table.duplicate.row`, `rule.persistence.conflict`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionRowsBulkUpdate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows-bulk-update)
    pub fn post_businessrules_decisiontable_version_rows_bulk_update(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::BulkUpdateDecisionTableRowsRequest>,
    ) -> PostBusinessrulesDecisiontableVersionRowsBulkUpdate {
        super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkUpdate(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionRowsBulkUpdate::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::BulkUpdateDecisionTableRowsRequest>(body),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search`
    ///
    /// - Permission: `businessrules:decisionTableRow:search`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionRowsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows-search)
    pub fn post_businessrules_decisiontable_version_rows_search(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        body: impl rt::IntoBody<types::SearchDecisionTableRowsRequest>,
    ) -> PostBusinessrulesDecisiontableVersionRowsSearch {
        super::business_rules::PostBusinessrulesDecisiontableVersionRowsSearch(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionRowsSearch::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .body::<types::SearchDecisionTableRowsRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// - Permission: `businessrules:decisionTableRow:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesDecisiontableVersionRow`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows--rowId-)
    pub fn get_businessrules_decisiontable_version_row(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        row_id: impl AsRef<str>,
    ) -> GetBusinessrulesDecisiontableVersionRow {
        super::business_rules::GetBusinessrulesDecisiontableVersionRow(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesDecisiontableVersionRow::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .path("rowId", row_id.as_ref()),
        )
    }
    /// `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:edit`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `combined.string.length.too.long`, `row.input.output.empty`, `too.many.row.values`; 409 `decision.table.duplicate.row`, `rule.persistence.conflict`
    /// - Developer Center: [`putBusinessrulesDecisiontableVersionRow`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows--rowId-)
    pub fn put_businessrules_decisiontable_version_row(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        row_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::PutDecisionTableRowRequest>,
    ) -> PutBusinessrulesDecisiontableVersionRow {
        super::business_rules::PutBusinessrulesDecisiontableVersionRow(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PutBusinessrulesDecisiontableVersionRow::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .path("rowId", row_id.as_ref())
                .body::<types::PutDecisionTableRowRequest>(body),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// - Permissions: all of `businessrules:decisionTableRow:delete`, `routing:queue:view`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 409 `rule.persistence.conflict`
    /// - Developer Center: [`deleteBusinessrulesDecisiontableVersionRow`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--rows--rowId-)
    pub fn delete_businessrules_decisiontable_version_row(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
        row_id: impl AsRef<str>,
    ) -> DeleteBusinessrulesDecisiontableVersionRow {
        super::business_rules::DeleteBusinessrulesDecisiontableVersionRow(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesDecisiontableVersionRow::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version)
                .path("rowId", row_id.as_ref()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync`
    ///
    /// - Permission: `businessrules:decisionTable:edit`
    /// - Scopes: `business-rules`
    /// - Developer Center: [`postBusinessrulesDecisiontableVersionSync`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-decisiontables--tableId--versions--tableVersion--sync)
    pub fn post_businessrules_decisiontable_version_sync(
        &self,
        table_id: impl AsRef<str>,
        table_version: i64,
    ) -> PostBusinessrulesDecisiontableVersionSync {
        super::business_rules::PostBusinessrulesDecisiontableVersionSync(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesDecisiontableVersionSync::INFO,
                )
                .path("tableId", table_id.as_ref())
                .path("tableVersion", &table_version),
        )
    }
    /// `GET /api/v2/businessrules/schemas`
    ///
    /// - Permission: `businessrules:businessRulesSchema:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getBusinessrulesSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-schemas)
    pub fn get_businessrules_schemas(&self) -> GetBusinessrulesSchemas {
        super::business_rules::GetBusinessrulesSchemas(
            rt::Request::new(
                &self.0,
                super::business_rules::GetBusinessrulesSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/businessrules/schemas`
    ///
    /// - Permission: `businessrules:businessRulesSchema:add`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postBusinessrulesSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-businessrules-schemas)
    pub fn post_businessrules_schemas(
        &self,
        body: impl rt::IntoBody<types::BusinessRulesSchemaCreateRequest>,
    ) -> PostBusinessrulesSchemas {
        super::business_rules::PostBusinessrulesSchemas(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PostBusinessrulesSchemas::INFO,
                )
                .body::<types::BusinessRulesSchemaCreateRequest>(body),
        )
    }
    /// `GET /api/v2/businessrules/schemas/coretypes`
    ///
    /// - Permission: `businessrules:businessRulesSchema:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-schemas-coretypes)
    pub fn get_businessrules_schemas_coretypes(
        &self,
    ) -> GetBusinessrulesSchemasCoretypes {
        super::business_rules::GetBusinessrulesSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::business_rules::GetBusinessrulesSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `businessrules:businessRulesSchema:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-schemas-coretypes--coreTypeName-)
    pub fn get_businessrules_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetBusinessrulesSchemasCoretype {
        super::business_rules::GetBusinessrulesSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// - Permission: `businessrules:businessRulesSchema:view`
    /// - Scopes: any of `business-rules`, `business-rules:readonly`
    /// - Developer Center: [`getBusinessrulesSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-businessrules-schemas--schemaId-)
    pub fn get_businessrules_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetBusinessrulesSchema {
        super::business_rules::GetBusinessrulesSchema(
            rt::Request::new(
                    &self.0,
                    super::business_rules::GetBusinessrulesSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// - Permission: `businessrules:businessRulesSchema:edit`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putBusinessrulesSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-businessrules-schemas--schemaId-)
    pub fn put_businessrules_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BusinessRulesSchemaUpdateRequest>,
    ) -> PutBusinessrulesSchema {
        super::business_rules::PutBusinessrulesSchema(
            rt::Request::new(
                    &self.0,
                    super::business_rules::PutBusinessrulesSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .body::<types::BusinessRulesSchemaUpdateRequest>(body),
        )
    }
    /// `DELETE /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// - Permission: `businessrules:businessRulesSchema:delete`
    /// - Scopes: `business-rules`
    /// - Error codes of its own: 403 `feature.forbidden`; 409 `businessrules.schema.used.cannot.be.deleted`
    /// - Developer Center: [`deleteBusinessrulesSchema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-businessrules-schemas--schemaId-)
    pub fn delete_businessrules_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> DeleteBusinessrulesSchema {
        super::business_rules::DeleteBusinessrulesSchema(
            rt::Request::new(
                    &self.0,
                    super::business_rules::DeleteBusinessrulesSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
}
/// The call `getBusinessrulesDecisiontables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontables(
    pub(crate) rt::Request<types::DecisionTableListing>,
);
impl GetBusinessrulesDecisiontables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontables",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontables`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontables(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PostBusinessrulesDecisiontables {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontables",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "businessrules:decisionTable:add",
                "businessrules:businessRulesSchema:view",
                "routing:queue:view",
            ],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontablesSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontablesSearch(
    pub(crate) rt::Request<types::DecisionTableListing>,
);
impl GetBusinessrulesDecisiontablesSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontablesSearch",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/search",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:search"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `schemaId` (query)
    pub fn schema_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("schemaId", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `withPublishedVersion` (query)
    pub fn with_published_version(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("withPublishedVersion", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetBusinessrulesDecisiontablesSearchExpand>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetBusinessrulesDecisiontablesSearchExpand,
                >("expand", value),
        )
    }
    /// `ids` (query)
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableListing> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontable(pub(crate) rt::Request<types::DecisionTable>);
impl GetBusinessrulesDecisiontable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontable",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTable> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchBusinessrulesDecisiontable`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DecisionTable>
    where
        F: FnMut(&mut types::UpdateDecisionTableRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::business_rules::PatchBusinessrulesDecisiontable::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTable> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesDecisiontable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesDecisiontable(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesDecisiontable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesDecisiontable",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/decisiontables/{tableId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:delete"],
        },
        scopes: &["business-rules"],
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
    /// `forceDelete` (query): default `false`
    pub fn force_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("forceDelete", value))
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
/// The call `patchBusinessrulesDecisiontable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchBusinessrulesDecisiontable(pub(crate) rt::Request<types::DecisionTable>);
impl PatchBusinessrulesDecisiontable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchBusinessrulesDecisiontable",
        method: rt::Method::Patch,
        path: "/api/v2/businessrules/decisiontables/{tableId}",
        permissions: rt::Permissions {
            all: true,
            names: &[
                "businessrules:decisionTable:edit",
                "businessrules:businessRulesSchema:view",
                "routing:queue:view",
            ],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTable> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTable> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableExecute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableExecute(
    pub(crate) rt::Request<types::DecisionTableExecutionResponse>,
);
impl PostBusinessrulesDecisiontableExecute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableExecute",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/execute",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:execute"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableExecutionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableExecutionResponse> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableExports(
    pub(crate) rt::Request<types::DecisionTableExportJobListing>,
);
impl GetBusinessrulesDecisiontableExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableExports",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/exports",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableExportJob:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableExportJobListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableExportJobListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableExportJobListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableExports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableExports(
    pub(crate) rt::Request<types::DecisionTableExportJob>,
);
impl PostBusinessrulesDecisiontableExports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableExports",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/exports",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableExportJob:add"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableExportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableExportJob> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableExport(
    pub(crate) rt::Request<types::DecisionTableExportJob>,
);
impl GetBusinessrulesDecisiontableExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableExport",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableExportJob:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableExportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableExportJob> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesDecisiontableExport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesDecisiontableExport(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesDecisiontableExport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesDecisiontableExport",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableExportJob:delete"],
        },
        scopes: &["business-rules"],
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
/// The call `getBusinessrulesDecisiontableImports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableImports(
    pub(crate) rt::Request<types::DecisionTableImportJobListing>,
);
impl GetBusinessrulesDecisiontableImports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableImports",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/imports",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableImportJob:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableImportJobListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableImportJobListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableImportJobListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableImports`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableImports(
    pub(crate) rt::Request<types::DecisionTableImportJob>,
);
impl PostBusinessrulesDecisiontableImports {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableImports",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/imports",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableImportJob:add"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableImportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableImportJob> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableImport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableImport(
    pub(crate) rt::Request<types::DecisionTableImportJob>,
);
impl GetBusinessrulesDecisiontableImport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableImport",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableImportJob:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableImportJob> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchBusinessrulesDecisiontableImport`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DecisionTableImportJob>
    where
        F: FnMut(&mut types::UpdateDecisionTableImportJobRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::business_rules::PatchBusinessrulesDecisiontableImport::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableImportJob> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesDecisiontableImport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesDecisiontableImport(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesDecisiontableImport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesDecisiontableImport",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableImportJob:delete"],
        },
        scopes: &["business-rules"],
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
/// The call `patchBusinessrulesDecisiontableImport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchBusinessrulesDecisiontableImport(
    pub(crate) rt::Request<types::DecisionTableImportJob>,
);
impl PatchBusinessrulesDecisiontableImport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchBusinessrulesDecisiontableImport",
        method: rt::Method::Patch,
        path: "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableImportJob:edit"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableImportJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableImportJob> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableVersions(
    pub(crate) rt::Request<types::DecisionTableVersionListing>,
);
impl GetBusinessrulesDecisiontableVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableVersions",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::After),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableVersionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableVersionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersionListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersions(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PostBusinessrulesDecisiontableVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersions",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:add"],
        },
        scopes: &["business-rules"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::CreateDecisionTableVersionRequest>,
    ) -> Self {
        Self(self.0.body::<types::CreateDecisionTableVersionRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableVersion(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl GetBusinessrulesDecisiontableVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableVersion",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesDecisiontableVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesDecisiontableVersion(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesDecisiontableVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesDecisiontableVersion",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:delete"],
        },
        scopes: &["business-rules"],
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
/// The call `patchBusinessrulesDecisiontableVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchBusinessrulesDecisiontableVersion(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PatchBusinessrulesDecisiontableVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchBusinessrulesDecisiontableVersion",
        method: rt::Method::Patch,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:edit"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionCopy`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionCopy(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PostBusinessrulesDecisiontableVersionCopy {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionCopy",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:copy"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionExecute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionExecute(
    pub(crate) rt::Request<types::DecisionTableExecutionResponse>,
);
impl PostBusinessrulesDecisiontableVersionExecute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionExecute",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:execute"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableExecutionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableExecutionResponse> {
        self.0.send()
    }
}
/// The call `putBusinessrulesDecisiontableVersionPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutBusinessrulesDecisiontableVersionPublish(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PutBusinessrulesDecisiontableVersionPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putBusinessrulesDecisiontableVersionPublish",
        method: rt::Method::Put,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:publish"],
        },
        scopes: &["business-rules"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableVersionRows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableVersionRows(
    pub(crate) rt::Request<types::DecisionTableRowListing>,
);
impl GetBusinessrulesDecisiontableVersionRows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableVersionRows",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableRow:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    /// `pageNumber` (query)
    pub fn page_number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageNumber", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableRowListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableRowListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableRowListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionRows`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionRows(
    pub(crate) rt::Request<types::DecisionTableRow>,
);
impl PostBusinessrulesDecisiontableVersionRows {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionRows",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:add", "routing:queue:view"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableRow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableRow> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionRowsBulkAdd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionRowsBulkAdd(
    pub(crate) rt::Request<types::BulkAddDecisionTableRowsResponse>,
);
impl PostBusinessrulesDecisiontableVersionRowsBulkAdd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionRowsBulkAdd",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:add", "routing:queue:view"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::BulkAddDecisionTableRowsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkAddDecisionTableRowsResponse> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionRowsBulkRemove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionRowsBulkRemove(
    pub(crate) rt::Request<()>,
);
impl PostBusinessrulesDecisiontableVersionRowsBulkRemove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionRowsBulkRemove",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:delete", "routing:queue:view"],
        },
        scopes: &["business-rules"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
/// The call `postBusinessrulesDecisiontableVersionRowsBulkUpdate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionRowsBulkUpdate(
    pub(crate) rt::Request<types::BulkUpdateDecisionTableRowsResponse>,
);
impl PostBusinessrulesDecisiontableVersionRowsBulkUpdate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionRowsBulkUpdate",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:edit", "routing:queue:view"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::BulkUpdateDecisionTableRowsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkUpdateDecisionTableRowsResponse> {
        self.0.send()
    }
}
/// The call `postBusinessrulesDecisiontableVersionRowsSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionRowsSearch(
    pub(crate) rt::Request<types::DecisionTableRowListing>,
);
impl PostBusinessrulesDecisiontableVersionRowsSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionRowsSearch",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableRow:search"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    /// `pageNumber` (query)
    pub fn page_number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageNumber", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableRowListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DecisionTableRowListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableRowListing> {
        self.0.send()
    }
}
/// The call `getBusinessrulesDecisiontableVersionRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesDecisiontableVersionRow(
    pub(crate) rt::Request<types::DecisionTableRow>,
);
impl GetBusinessrulesDecisiontableVersionRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesDecisiontableVersionRow",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTableRow:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableRow> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putBusinessrulesDecisiontableVersionRow`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DecisionTableRow>
    where
        F: FnMut(&mut types::PutDecisionTableRowRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::business_rules::PutBusinessrulesDecisiontableVersionRow::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableRow> {
        self.0.send()
    }
}
/// The call `putBusinessrulesDecisiontableVersionRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutBusinessrulesDecisiontableVersionRow(
    pub(crate) rt::Request<types::DecisionTableRow>,
);
impl PutBusinessrulesDecisiontableVersionRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putBusinessrulesDecisiontableVersionRow",
        method: rt::Method::Put,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:edit", "routing:queue:view"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::DecisionTableRow> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableRow> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesDecisiontableVersionRow`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesDecisiontableVersionRow(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesDecisiontableVersionRow {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesDecisiontableVersionRow",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
        permissions: rt::Permissions {
            all: true,
            names: &["businessrules:decisionTableRow:delete", "routing:queue:view"],
        },
        scopes: &["business-rules"],
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
/// The call `postBusinessrulesDecisiontableVersionSync`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesDecisiontableVersionSync(
    pub(crate) rt::Request<types::DecisionTableVersion>,
);
impl PostBusinessrulesDecisiontableVersionSync {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesDecisiontableVersionSync",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:decisionTable:edit"],
        },
        scopes: &["business-rules"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DecisionTableVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DecisionTableVersion> {
        self.0.send()
    }
}
/// The call `getBusinessrulesSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesSchemas(
    pub(crate) rt::Request<types::BusinessRulesDataSchemaListing>,
);
impl GetBusinessrulesSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesSchemas",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BusinessRulesDataSchemaListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::BusinessRulesDataSchemaListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BusinessRulesDataSchemaListing> {
        self.0.send()
    }
}
/// The call `postBusinessrulesSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostBusinessrulesSchemas(
    pub(crate) rt::Request<types::BusinessRulesDataSchema>,
);
impl PostBusinessrulesSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postBusinessrulesSchemas",
        method: rt::Method::Post,
        path: "/api/v2/businessrules/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:add"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::BusinessRulesDataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BusinessRulesDataSchema> {
        self.0.send()
    }
}
/// The call `getBusinessrulesSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetBusinessrulesSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CoretypeListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CoretypeListing> {
        self.0.send()
    }
}
/// The call `getBusinessrulesSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesSchemasCoretype(pub(crate) rt::Request<types::Coretype>);
impl GetBusinessrulesSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Coretype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Coretype> {
        self.0.send()
    }
}
/// The call `getBusinessrulesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetBusinessrulesSchema(
    pub(crate) rt::Request<types::BusinessRulesDataSchema>,
);
impl GetBusinessrulesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getBusinessrulesSchema",
        method: rt::Method::Get,
        path: "/api/v2/businessrules/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:view"],
        },
        scopes: &["business-rules", "business-rules:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BusinessRulesDataSchema> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putBusinessrulesSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::BusinessRulesDataSchema>
    where
        F: FnMut(&mut types::BusinessRulesSchemaUpdateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::business_rules::PutBusinessrulesSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BusinessRulesDataSchema> {
        self.0.send()
    }
}
/// The call `putBusinessrulesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutBusinessrulesSchema(
    pub(crate) rt::Request<types::BusinessRulesDataSchema>,
);
impl PutBusinessrulesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putBusinessrulesSchema",
        method: rt::Method::Put,
        path: "/api/v2/businessrules/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:edit"],
        },
        scopes: &["business-rules"],
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
    pub fn customize(self) -> rt::Request<types::BusinessRulesDataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BusinessRulesDataSchema> {
        self.0.send()
    }
}
/// The call `deleteBusinessrulesSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteBusinessrulesSchema(pub(crate) rt::Request<()>);
impl DeleteBusinessrulesSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteBusinessrulesSchema",
        method: rt::Method::Delete,
        path: "/api/v2/businessrules/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["businessrules:businessRulesSchema:delete"],
        },
        scopes: &["business-rules"],
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
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetBusinessrulesDecisiontables::INFO,
    PostBusinessrulesDecisiontables::INFO,
    GetBusinessrulesDecisiontablesSearch::INFO,
    GetBusinessrulesDecisiontable::INFO,
    DeleteBusinessrulesDecisiontable::INFO,
    PatchBusinessrulesDecisiontable::INFO,
    PostBusinessrulesDecisiontableExecute::INFO,
    GetBusinessrulesDecisiontableExports::INFO,
    PostBusinessrulesDecisiontableExports::INFO,
    GetBusinessrulesDecisiontableExport::INFO,
    DeleteBusinessrulesDecisiontableExport::INFO,
    GetBusinessrulesDecisiontableImports::INFO,
    PostBusinessrulesDecisiontableImports::INFO,
    GetBusinessrulesDecisiontableImport::INFO,
    DeleteBusinessrulesDecisiontableImport::INFO,
    PatchBusinessrulesDecisiontableImport::INFO,
    GetBusinessrulesDecisiontableVersions::INFO,
    PostBusinessrulesDecisiontableVersions::INFO,
    GetBusinessrulesDecisiontableVersion::INFO,
    DeleteBusinessrulesDecisiontableVersion::INFO,
    PatchBusinessrulesDecisiontableVersion::INFO,
    PostBusinessrulesDecisiontableVersionCopy::INFO,
    PostBusinessrulesDecisiontableVersionExecute::INFO,
    PutBusinessrulesDecisiontableVersionPublish::INFO,
    GetBusinessrulesDecisiontableVersionRows::INFO,
    PostBusinessrulesDecisiontableVersionRows::INFO,
    PostBusinessrulesDecisiontableVersionRowsBulkAdd::INFO,
    PostBusinessrulesDecisiontableVersionRowsBulkRemove::INFO,
    PostBusinessrulesDecisiontableVersionRowsBulkUpdate::INFO,
    PostBusinessrulesDecisiontableVersionRowsSearch::INFO,
    GetBusinessrulesDecisiontableVersionRow::INFO,
    PutBusinessrulesDecisiontableVersionRow::INFO,
    DeleteBusinessrulesDecisiontableVersionRow::INFO,
    PostBusinessrulesDecisiontableVersionSync::INFO,
    GetBusinessrulesSchemas::INFO,
    PostBusinessrulesSchemas::INFO,
    GetBusinessrulesSchemasCoretypes::INFO,
    GetBusinessrulesSchemasCoretype::INFO,
    GetBusinessrulesSchema::INFO,
    PutBusinessrulesSchema::INFO,
    DeleteBusinessrulesSchema::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::BulkAddDecisionTableRowsRequest>,
    rt::make_model::<types::BulkAddDecisionTableRowsResponse>,
    rt::make_model::<types::BulkDeleteDecisionTableRowsRequest>,
    rt::make_model::<types::BulkUpdateDecisionTableRowsRequest>,
    rt::make_model::<types::BulkUpdateDecisionTableRowsResponse>,
    rt::make_model::<types::BusinessRulesDataSchema>,
    rt::make_model::<types::BusinessRulesDataSchemaListing>,
    rt::make_model::<types::BusinessRulesParentSchemaRef>,
    rt::make_model::<types::BusinessRulesSchemaCreateRequest>,
    rt::make_model::<types::BusinessRulesSchemaUpdateRequest>,
    rt::make_model::<types::Contractual>,
    rt::make_model::<types::CopyDecisionTableRequest>,
    rt::make_model::<types::CreateDecisionTableColumnsRequest>,
    rt::make_model::<types::CreateDecisionTableImportJobRequest>,
    rt::make_model::<types::CreateDecisionTableRequest>,
    rt::make_model::<types::CreateDecisionTableRowRequest>,
    rt::make_model::<types::CreateDecisionTableVersionRequest>,
    rt::make_model::<types::DecisionTable>,
    rt::make_model::<types::DecisionTableColumnDefaultRowValue>,
    rt::make_model::<types::DecisionTableColumns>,
    rt::make_model::<types::DecisionTableContract>,
    rt::make_model::<types::DecisionTableExecutionRequest>,
    rt::make_model::<types::DecisionTableExecutionResponse>,
    rt::make_model::<types::DecisionTableExportJob>,
    rt::make_model::<types::DecisionTableExportJobError>,
    rt::make_model::<types::DecisionTableExportJobListing>,
    rt::make_model::<types::DecisionTableExportJobRequest>,
    rt::make_model::<types::DecisionTableImportJob>,
    rt::make_model::<types::DecisionTableImportJobError>,
    rt::make_model::<types::DecisionTableImportJobListing>,
    rt::make_model::<types::DecisionTableImportRowMetrics>,
    rt::make_model::<types::DecisionTableInputColumn>,
    rt::make_model::<types::DecisionTableInputColumnExpression>,
    rt::make_model::<types::DecisionTableInputColumnRequest>,
    rt::make_model::<types::DecisionTableJobValidationError>,
    rt::make_model::<types::DecisionTableListing>,
    rt::make_model::<types::DecisionTableOutputColumn>,
    rt::make_model::<types::DecisionTableOutputColumnRequest>,
    rt::make_model::<types::DecisionTableRow>,
    rt::make_model::<types::DecisionTableRowEntityRef>,
    rt::make_model::<types::DecisionTableRowExecutionOutput>,
    rt::make_model::<types::DecisionTableRowListing>,
    rt::make_model::<types::DecisionTableRowParameterValue>,
    rt::make_model::<types::DecisionTableVersion>,
    rt::make_model::<types::DecisionTableVersionEntity>,
    rt::make_model::<types::DecisionTableVersionListing>,
    rt::make_model::<types::Definition>,
    rt::make_model::<types::JsonSchemaWithDefinitions>,
    rt::make_model::<types::Literal>,
    rt::make_model::<types::OutputValue>,
    rt::make_model::<types::PutDecisionTableRowRequest>,
    rt::make_model::<types::Row>,
    rt::make_model::<types::RowSearchFilter>,
    rt::make_model::<types::RowSearchPredicate>,
    rt::make_model::<types::SearchDecisionTableRowsRequest>,
    rt::make_model::<types::UpdateDecisionTableColumnsRequest>,
    rt::make_model::<types::UpdateDecisionTableImportJobRequest>,
    rt::make_model::<types::UpdateDecisionTableRequest>,
    rt::make_model::<types::UpdateDecisionTableVersionRequest>,
    rt::make_model::<types::UpdateRowIndexRequest>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableExportJobExportType {
        /// `Template`
        Template,
        /// `Populated`
        Populated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableExportJobExportType {
        const VALUES: &'static [Self] = &[Self::Populated, Self::Template];
        const TEXTS: &'static [&'static str] = &["Populated", "Template"];
        fn text(&self) -> &str {
            match self {
                Self::Template => "Template",
                Self::Populated => "Populated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableExportJobExportType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableExportJobFormat {
        /// `Csv`
        Csv,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableExportJobFormat {
        const VALUES: &'static [Self] = &[Self::Csv];
        const TEXTS: &'static [&'static str] = &["Csv"];
        fn text(&self) -> &str {
            match self {
                Self::Csv => "Csv",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableExportJobFormat);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableExportJobStatus {
        /// `Pending`
        Pending,
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableExportJobStatus {
        const VALUES: &'static [Self] = &[Self::Complete, Self::Failed, Self::Pending];
        const TEXTS: &'static [&'static str] = &["Complete", "Failed", "Pending"];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Complete => "Complete",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableExportJobStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableImportJobImportMode {
        /// `Append`
        Append,
        /// `Replace`
        Replace,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableImportJobImportMode {
        const VALUES: &'static [Self] = &[Self::Append, Self::Replace];
        const TEXTS: &'static [&'static str] = &["Append", "Replace"];
        fn text(&self) -> &str {
            match self {
                Self::Append => "Append",
                Self::Replace => "Replace",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableImportJobImportMode);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableImportJobStatus {
        /// `Uploading`
        Uploading,
        /// `Processing`
        Processing,
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// `Cancelled`
        Cancelled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableImportJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Complete,
            Self::Failed,
            Self::Processing,
            Self::Uploading,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Complete",
            "Failed",
            "Processing",
            "Uploading",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Uploading => "Uploading",
                Self::Processing => "Processing",
                Self::Complete => "Complete",
                Self::Failed => "Failed",
                Self::Cancelled => "Cancelled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableImportJobStatus);
    /// One of 24 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableInputColumnExpressionComparator {
        /// `Equals`
        Equals,
        /// `NotEquals`
        NotEquals,
        /// `GreaterThan`
        GreaterThan,
        /// `GreaterThanOrEquals`
        GreaterThanOrEquals,
        /// `LessThan`
        LessThan,
        /// `LessThanOrEquals`
        LessThanOrEquals,
        /// `StartsWith`
        StartsWith,
        /// `NotStartsWith`
        NotStartsWith,
        /// `EndsWith`
        EndsWith,
        /// `NotEndsWith`
        NotEndsWith,
        /// `Contains`
        Contains,
        /// `NotContains`
        NotContains,
        /// `ContainsAny`
        ContainsAny,
        /// `NotContainsAny`
        NotContainsAny,
        /// `ContainsAll`
        ContainsAll,
        /// `NotContainsAll`
        NotContainsAll,
        /// `ContainsExactly`
        ContainsExactly,
        /// `NotContainsExactly`
        NotContainsExactly,
        /// `ContainsSequence`
        ContainsSequence,
        /// `NotContainsSequence`
        NotContainsSequence,
        /// `IsSubset`
        IsSubset,
        /// `NotIsSubset`
        NotIsSubset,
        /// `IsSubsequence`
        IsSubsequence,
        /// `NotIsSubsequence`
        NotIsSubsequence,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableInputColumnExpressionComparator {
        const VALUES: &'static [Self] = &[
            Self::Contains,
            Self::ContainsAll,
            Self::ContainsAny,
            Self::ContainsExactly,
            Self::ContainsSequence,
            Self::EndsWith,
            Self::Equals,
            Self::GreaterThan,
            Self::GreaterThanOrEquals,
            Self::IsSubsequence,
            Self::IsSubset,
            Self::LessThan,
            Self::LessThanOrEquals,
            Self::NotContains,
            Self::NotContainsAll,
            Self::NotContainsAny,
            Self::NotContainsExactly,
            Self::NotContainsSequence,
            Self::NotEndsWith,
            Self::NotEquals,
            Self::NotIsSubsequence,
            Self::NotIsSubset,
            Self::NotStartsWith,
            Self::StartsWith,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Contains",
            "ContainsAll",
            "ContainsAny",
            "ContainsExactly",
            "ContainsSequence",
            "EndsWith",
            "Equals",
            "GreaterThan",
            "GreaterThanOrEquals",
            "IsSubsequence",
            "IsSubset",
            "LessThan",
            "LessThanOrEquals",
            "NotContains",
            "NotContainsAll",
            "NotContainsAny",
            "NotContainsExactly",
            "NotContainsSequence",
            "NotEndsWith",
            "NotEquals",
            "NotIsSubsequence",
            "NotIsSubset",
            "NotStartsWith",
            "StartsWith",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Equals => "Equals",
                Self::NotEquals => "NotEquals",
                Self::GreaterThan => "GreaterThan",
                Self::GreaterThanOrEquals => "GreaterThanOrEquals",
                Self::LessThan => "LessThan",
                Self::LessThanOrEquals => "LessThanOrEquals",
                Self::StartsWith => "StartsWith",
                Self::NotStartsWith => "NotStartsWith",
                Self::EndsWith => "EndsWith",
                Self::NotEndsWith => "NotEndsWith",
                Self::Contains => "Contains",
                Self::NotContains => "NotContains",
                Self::ContainsAny => "ContainsAny",
                Self::NotContainsAny => "NotContainsAny",
                Self::ContainsAll => "ContainsAll",
                Self::NotContainsAll => "NotContainsAll",
                Self::ContainsExactly => "ContainsExactly",
                Self::NotContainsExactly => "NotContainsExactly",
                Self::ContainsSequence => "ContainsSequence",
                Self::NotContainsSequence => "NotContainsSequence",
                Self::IsSubset => "IsSubset",
                Self::NotIsSubset => "NotIsSubset",
                Self::IsSubsequence => "IsSubsequence",
                Self::NotIsSubsequence => "NotIsSubsequence",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableInputColumnExpressionComparator);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DecisionTableVersionStatus {
        /// `Draft`
        Draft,
        /// `Published`
        Published,
        /// `Error`
        Error,
        /// `Preparing`
        Preparing,
        /// `Superseded`
        Superseded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DecisionTableVersionStatus {
        const VALUES: &'static [Self] = &[
            Self::Draft,
            Self::Error,
            Self::Preparing,
            Self::Published,
            Self::Superseded,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Draft",
            "Error",
            "Preparing",
            "Published",
            "Superseded",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Draft => "Draft",
                Self::Published => "Published",
                Self::Error => "Error",
                Self::Preparing => "Preparing",
                Self::Superseded => "Superseded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DecisionTableVersionStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetBusinessrulesDecisiontablesSearchExpand {
        /// `ExecutionInputSchema`
        ExecutionInputSchema,
        /// `ExecutionOutputSchema`
        ExecutionOutputSchema,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetBusinessrulesDecisiontablesSearchExpand {
        const VALUES: &'static [Self] = &[
            Self::ExecutionInputSchema,
            Self::ExecutionOutputSchema,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ExecutionInputSchema",
            "ExecutionOutputSchema",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ExecutionInputSchema => "ExecutionInputSchema",
                Self::ExecutionOutputSchema => "ExecutionOutputSchema",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetBusinessrulesDecisiontablesSearchExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LiteralSpecial {
        /// `Wildcard`
        Wildcard,
        /// `Null`
        Null,
        /// `Empty`
        Empty,
        /// `CurrentTime`
        CurrentTime,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LiteralSpecial {
        const VALUES: &'static [Self] = &[
            Self::CurrentTime,
            Self::Empty,
            Self::Null,
            Self::Wildcard,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CurrentTime",
            "Empty",
            "Null",
            "Wildcard",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Wildcard => "Wildcard",
                Self::Null => "Null",
                Self::Empty => "Empty",
                Self::CurrentTime => "CurrentTime",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LiteralSpecial);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RowSearchPredicateOperator {
        /// `Equals`
        Equals,
        /// `StartsWith`
        StartsWith,
        /// `GreaterThan`
        GreaterThan,
        /// `GreaterThanOrEquals`
        GreaterThanOrEquals,
        /// `LessThan`
        LessThan,
        /// `LessThanOrEquals`
        LessThanOrEquals,
        /// `ContainsItem`
        ContainsItem,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RowSearchPredicateOperator {
        const VALUES: &'static [Self] = &[
            Self::ContainsItem,
            Self::Equals,
            Self::GreaterThan,
            Self::GreaterThanOrEquals,
            Self::LessThan,
            Self::LessThanOrEquals,
            Self::StartsWith,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ContainsItem",
            "Equals",
            "GreaterThan",
            "GreaterThanOrEquals",
            "LessThan",
            "LessThanOrEquals",
            "StartsWith",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Equals => "Equals",
                Self::StartsWith => "StartsWith",
                Self::GreaterThan => "GreaterThan",
                Self::GreaterThanOrEquals => "GreaterThanOrEquals",
                Self::LessThan => "LessThan",
                Self::LessThanOrEquals => "LessThanOrEquals",
                Self::ContainsItem => "ContainsItem",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RowSearchPredicateOperator);
    /// `CONTACT`, `CONVERSATION`, `EXTERNAL_ORGANIZATION`, `OPEN_ACTION`, `WORKITEM`, `DECISION_TABLE`, `USER_CUSTOM_ATTRIBUTES`, `EXTERNAL_EVENTS`.
    pub type BusinessRulesDataSchemaAppliesTo = types::DataSchemaAppliesTo;
    /// `Append`, `Replace`.
    pub type CreateDecisionTableImportJobRequestImportMode = types::DecisionTableImportJobImportMode;
    /// `Wildcard`, `Null`, `Empty`, `CurrentTime`.
    pub type DecisionTableColumnDefaultRowValueSpecial = types::LiteralSpecial;
    /// `Template`, `Populated`.
    pub type DecisionTableExportJobRequestExportType = types::DecisionTableExportJobExportType;
    /// `Csv`.
    pub type DecisionTableExportJobRequestFormat = types::DecisionTableExportJobFormat;
    /// `Draft`, `Published`, `Error`, `Preparing`, `Superseded`.
    pub type DecisionTableLatestVersionStatus = types::DecisionTableVersionStatus;
    /// `Wildcard`, `Null`, `Empty`, `CurrentTime`.
    pub type RowSearchPredicateSpecial = types::LiteralSpecial;
    /// `Uploading`, `Processing`, `Complete`, `Failed`, `Cancelled`.
    pub type UpdateDecisionTableImportJobRequestStatus = types::DecisionTableImportJobStatus;
    /// `BulkAddDecisionTableRowsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkAddDecisionTableRowsRequest {
        /// `rows`: required, items at least `1`, items at most `15`
        pub rows: Option<Vec<types::CreateDecisionTableRowRequest>>,
        _rest: rt::Rest,
    }
    impl Default for BulkAddDecisionTableRowsRequest {
        fn default() -> Self {
            Self {
                rows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkAddDecisionTableRowsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkAddDecisionTableRowsRequest",
                fields: &["rows"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.rows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.rows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkAddDecisionTableRowsRequest);
    impl BulkAddDecisionTableRowsRequest {
        /// One with everything set that the API requires: `rows`.
        #[must_use]
        pub fn new(
            rows: impl rt::IntoField<Vec<types::CreateDecisionTableRowRequest>>,
        ) -> Self {
            Self::default().rows(rows)
        }
        /// Sets `rows`.
        #[must_use]
        pub fn rows(
            mut self,
            value: impl rt::IntoField<Vec<types::CreateDecisionTableRowRequest>>,
        ) -> Self {
            value.put(&mut self.rows, &mut self._rest, 0);
            self
        }
    }
    /// `BulkAddDecisionTableRowsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkAddDecisionTableRowsResponse {
        /// `rows`: required
        pub rows: Option<Vec<types::DecisionTableRow>>,
        /// `totalCreated`: required
        pub total_created: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkAddDecisionTableRowsResponse {
        fn default() -> Self {
            Self {
                rows: None,
                total_created: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkAddDecisionTableRowsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkAddDecisionTableRowsResponse",
                fields: &["rows", "totalCreated"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.rows);
            out.int(1, &self.total_created);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.rows),
                1 => rt::Place::Int(&mut self.total_created),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkAddDecisionTableRowsResponse);
    /// `BulkDeleteDecisionTableRowsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkDeleteDecisionTableRowsRequest {
        /// `rowIds`: required, items at least `1`, items at most `49`, no item twice
        pub row_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for BulkDeleteDecisionTableRowsRequest {
        fn default() -> Self {
            Self {
                row_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkDeleteDecisionTableRowsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkDeleteDecisionTableRowsRequest",
                fields: &["rowIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.row_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.row_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkDeleteDecisionTableRowsRequest);
    impl BulkDeleteDecisionTableRowsRequest {
        /// One with everything set that the API requires: `rowIds`.
        #[must_use]
        pub fn new(row_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().row_ids(row_ids)
        }
        /// Sets `rowIds`.
        #[must_use]
        pub fn row_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.row_ids, &mut self._rest, 0);
            self
        }
    }
    /// `BulkUpdateDecisionTableRowsRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkUpdateDecisionTableRowsRequest {
        /// `rows`: required, items at least `1`, items at most `15`
        pub rows: Option<Vec<types::Row>>,
        _rest: rt::Rest,
    }
    impl Default for BulkUpdateDecisionTableRowsRequest {
        fn default() -> Self {
            Self {
                rows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkUpdateDecisionTableRowsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkUpdateDecisionTableRowsRequest",
                fields: &["rows"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.rows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.rows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkUpdateDecisionTableRowsRequest);
    impl BulkUpdateDecisionTableRowsRequest {
        /// One with everything set that the API requires: `rows`.
        #[must_use]
        pub fn new(rows: impl rt::IntoField<Vec<types::Row>>) -> Self {
            Self::default().rows(rows)
        }
        /// Sets `rows`.
        #[must_use]
        pub fn rows(mut self, value: impl rt::IntoField<Vec<types::Row>>) -> Self {
            value.put(&mut self.rows, &mut self._rest, 0);
            self
        }
    }
    /// `BulkUpdateDecisionTableRowsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkUpdateDecisionTableRowsResponse {
        /// `rows`: required
        pub rows: Option<Vec<types::DecisionTableRow>>,
        /// `totalUpdated`: required
        pub total_updated: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkUpdateDecisionTableRowsResponse {
        fn default() -> Self {
            Self {
                rows: None,
                total_updated: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkUpdateDecisionTableRowsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkUpdateDecisionTableRowsResponse",
                fields: &["rows", "totalUpdated"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.rows);
            out.int(1, &self.total_updated);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.rows),
                1 => rt::Place::Int(&mut self.total_updated),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkUpdateDecisionTableRowsResponse);
    /// `BusinessRulesDataSchema` of the API document.
    #[non_exhaustive]
    pub struct BusinessRulesDataSchema {
        /// `appliesTo`: read-only
        pub applies_to: Option<Vec<types::BusinessRulesDataSchemaAppliesTo>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `jsonSchema`: required
        pub json_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BusinessRulesDataSchema {
        fn default() -> Self {
            Self {
                applies_to: None,
                created_by: None,
                date_created: None,
                enabled: None,
                id: None,
                json_schema: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BusinessRulesDataSchema {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BusinessRulesDataSchema",
                fields: &[
                    "appliesTo",
                    "createdBy",
                    "dateCreated",
                    "enabled",
                    "id",
                    "jsonSchema",
                    "name",
                    "selfUri",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.applies_to);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.boolean(3, &self.enabled);
            out.text(4, &self.id);
            out.model(5, &self.json_schema);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.int(8, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.applies_to),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::Bool(&mut self.enabled),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.json_schema),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BusinessRulesDataSchema);
    /// `BusinessRulesDataSchemaListing` of the API document.
    #[non_exhaustive]
    pub struct BusinessRulesDataSchemaListing {
        /// `entities`
        pub entities: Option<Vec<types::BusinessRulesDataSchema>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BusinessRulesDataSchemaListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BusinessRulesDataSchemaListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BusinessRulesDataSchemaListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BusinessRulesDataSchemaListing);
    /// `BusinessRulesParentSchemaRef` of the API document.
    #[non_exhaustive]
    pub struct BusinessRulesParentSchemaRef {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BusinessRulesParentSchemaRef {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BusinessRulesParentSchemaRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BusinessRulesParentSchemaRef",
                fields: &["id", "name", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BusinessRulesParentSchemaRef);
    /// `BusinessRulesSchemaCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct BusinessRulesSchemaCreateRequest {
        /// `jsonSchema`: required
        pub json_schema: Option<Box<types::JsonSchemaWithDefinitions>>,
        _rest: rt::Rest,
    }
    impl Default for BusinessRulesSchemaCreateRequest {
        fn default() -> Self {
            Self {
                json_schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BusinessRulesSchemaCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BusinessRulesSchemaCreateRequest",
                fields: &["jsonSchema"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.json_schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.json_schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BusinessRulesSchemaCreateRequest);
    impl BusinessRulesSchemaCreateRequest {
        /// One with everything set that the API requires: `jsonSchema`.
        #[must_use]
        pub fn new(
            json_schema: impl rt::IntoField<Box<types::JsonSchemaWithDefinitions>>,
        ) -> Self {
            Self::default().json_schema(json_schema)
        }
        /// Sets `jsonSchema`.
        #[must_use]
        pub fn json_schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaWithDefinitions>>,
        ) -> Self {
            value.put(&mut self.json_schema, &mut self._rest, 0);
            self
        }
    }
    /// `BusinessRulesSchemaUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct BusinessRulesSchemaUpdateRequest {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `jsonSchema`: required
        pub json_schema: Option<Box<types::JsonSchemaWithDefinitions>>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BusinessRulesSchemaUpdateRequest {
        fn default() -> Self {
            Self {
                enabled: None,
                json_schema: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BusinessRulesSchemaUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BusinessRulesSchemaUpdateRequest",
                fields: &["enabled", "jsonSchema", "version"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.model(1, &self.json_schema);
            out.int(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Model(&mut self.json_schema),
                2 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BusinessRulesSchemaUpdateRequest);
    impl BusinessRulesSchemaUpdateRequest {
        /// One with everything set that the API requires, in this order: `jsonSchema`, `version`.
        #[must_use]
        pub fn new(
            json_schema: impl rt::IntoField<Box<types::JsonSchemaWithDefinitions>>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().json_schema(json_schema).version(version)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
        /// Sets `jsonSchema`.
        #[must_use]
        pub fn json_schema(
            mut self,
            value: impl rt::IntoField<Box<types::JsonSchemaWithDefinitions>>,
        ) -> Self {
            value.put(&mut self.json_schema, &mut self._rest, 1);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 2);
            self
        }
    }
    /// `Contractual` of the API document.
    #[non_exhaustive]
    pub struct Contractual {
        /// `contractual`
        pub contractual: Option<Box<types::Contractual>>,
        /// `schemaPropertyKey`: required
        pub schema_property_key: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Contractual {
        fn default() -> Self {
            Self {
                contractual: None,
                schema_property_key: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Contractual {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Contractual",
                fields: &["contractual", "schemaPropertyKey"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.contractual);
            out.text(1, &self.schema_property_key);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.contractual),
                1 => rt::Place::Text(&mut self.schema_property_key),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Contractual);
    impl Contractual {
        /// One with everything set that the API requires: `schemaPropertyKey`.
        #[must_use]
        pub fn new(schema_property_key: impl rt::IntoField<String>) -> Self {
            Self::default().schema_property_key(schema_property_key)
        }
        /// Sets `contractual`.
        #[must_use]
        pub fn contractual(
            mut self,
            value: impl rt::IntoField<Box<types::Contractual>>,
        ) -> Self {
            value.put(&mut self.contractual, &mut self._rest, 0);
            self
        }
        /// Sets `schemaPropertyKey`.
        #[must_use]
        pub fn schema_property_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_property_key, &mut self._rest, 1);
            self
        }
    }
    /// `CopyDecisionTableRequest` of the API document.
    #[non_exhaustive]
    pub struct CopyDecisionTableRequest {
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CopyDecisionTableRequest {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CopyDecisionTableRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CopyDecisionTableRequest",
                fields: &["description", "name"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CopyDecisionTableRequest);
    impl CopyDecisionTableRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `CreateDecisionTableColumnsRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateDecisionTableColumnsRequest {
        /// `inputs`: required, items at least `1`, items at most `2147483647`
        pub inputs: Option<Vec<types::DecisionTableInputColumnRequest>>,
        /// `outputs`: required, items at least `1`, items at most `2147483647`
        pub outputs: Option<Vec<types::DecisionTableOutputColumnRequest>>,
        _rest: rt::Rest,
    }
    impl Default for CreateDecisionTableColumnsRequest {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateDecisionTableColumnsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateDecisionTableColumnsRequest",
                fields: &["inputs", "outputs"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.inputs);
            out.list(1, &self.outputs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.inputs),
                1 => rt::Place::List(&mut self.outputs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateDecisionTableColumnsRequest);
    impl CreateDecisionTableColumnsRequest {
        /// One with everything set that the API requires, in this order: `inputs`, `outputs`.
        #[must_use]
        pub fn new(
            inputs: impl rt::IntoField<Vec<types::DecisionTableInputColumnRequest>>,
            outputs: impl rt::IntoField<Vec<types::DecisionTableOutputColumnRequest>>,
        ) -> Self {
            Self::default().inputs(inputs).outputs(outputs)
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<Vec<types::DecisionTableInputColumnRequest>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `outputs`.
        #[must_use]
        pub fn outputs(
            mut self,
            value: impl rt::IntoField<Vec<types::DecisionTableOutputColumnRequest>>,
        ) -> Self {
            value.put(&mut self.outputs, &mut self._rest, 1);
            self
        }
    }
    /// `CreateDecisionTableImportJobRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateDecisionTableImportJobRequest {
        /// `fileName`: required
        pub file_name: Option<String>,
        /// `importMode`: required
        pub import_mode: Option<types::CreateDecisionTableImportJobRequestImportMode>,
        _rest: rt::Rest,
    }
    impl Default for CreateDecisionTableImportJobRequest {
        fn default() -> Self {
            Self {
                file_name: None,
                import_mode: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateDecisionTableImportJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateDecisionTableImportJobRequest",
                fields: &["fileName", "importMode"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.file_name);
            out.one(1, &self.import_mode);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.file_name),
                1 => rt::Place::Enum(&mut self.import_mode),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateDecisionTableImportJobRequest);
    impl CreateDecisionTableImportJobRequest {
        /// One with everything set that the API requires, in this order: `fileName`, `importMode`.
        #[must_use]
        pub fn new(
            file_name: impl rt::IntoField<String>,
            import_mode: impl rt::IntoField<
                types::CreateDecisionTableImportJobRequestImportMode,
            >,
        ) -> Self {
            Self::default().file_name(file_name).import_mode(import_mode)
        }
        /// Sets `fileName`.
        #[must_use]
        pub fn file_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.file_name, &mut self._rest, 0);
            self
        }
        /// Sets `importMode`.
        #[must_use]
        pub fn import_mode(
            mut self,
            value: impl rt::IntoField<
                types::CreateDecisionTableImportJobRequestImportMode,
            >,
        ) -> Self {
            value.put(&mut self.import_mode, &mut self._rest, 1);
            self
        }
    }
    /// `CreateDecisionTableRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateDecisionTableRequest {
        /// `columns`: required
        pub columns: Option<Box<types::CreateDecisionTableColumnsRequest>>,
        /// `description`
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `schemaId`: required
        pub schema_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateDecisionTableRequest {
        fn default() -> Self {
            Self {
                columns: None,
                description: None,
                division_id: None,
                name: None,
                schema_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateDecisionTableRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateDecisionTableRequest",
                fields: &["columns", "description", "divisionId", "name", "schemaId"],
                required: &[0, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.columns);
            out.text(1, &self.description);
            out.text(2, &self.division_id);
            out.text(3, &self.name);
            out.text(4, &self.schema_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.columns),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.division_id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.schema_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateDecisionTableRequest);
    impl CreateDecisionTableRequest {
        /// One with everything set that the API requires, in this order: `columns`, `divisionId`, `name`, `schemaId`.
        #[must_use]
        pub fn new(
            columns: impl rt::IntoField<Box<types::CreateDecisionTableColumnsRequest>>,
            division_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            schema_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .columns(columns)
                .division_id(division_id)
                .name(name)
                .schema_id(schema_id)
        }
        /// Sets `columns`.
        #[must_use]
        pub fn columns(
            mut self,
            value: impl rt::IntoField<Box<types::CreateDecisionTableColumnsRequest>>,
        ) -> Self {
            value.put(&mut self.columns, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `schemaId`.
        #[must_use]
        pub fn schema_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_id, &mut self._rest, 4);
            self
        }
    }
    /// `CreateDecisionTableRowRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateDecisionTableRowRequest {
        /// `inputs`: required
        pub inputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `outputs`: required
        pub outputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `rowIndex`
        pub row_index: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CreateDecisionTableRowRequest {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                row_index: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateDecisionTableRowRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateDecisionTableRowRequest",
                fields: &["inputs", "outputs", "rowIndex"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.inputs);
            out.map(1, &self.outputs);
            out.int(2, &self.row_index);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.inputs),
                1 => rt::Place::Map(&mut self.outputs),
                2 => rt::Place::Int(&mut self.row_index),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateDecisionTableRowRequest);
    impl CreateDecisionTableRowRequest {
        /// One with everything set that the API requires, in this order: `inputs`, `outputs`.
        #[must_use]
        pub fn new(
            inputs: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
            outputs: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            Self::default().inputs(inputs).outputs(outputs)
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `outputs`.
        #[must_use]
        pub fn outputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.outputs, &mut self._rest, 1);
            self
        }
        /// Sets `rowIndex`.
        #[must_use]
        pub fn row_index(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.row_index, &mut self._rest, 2);
            self
        }
    }
    /// `CreateDecisionTableVersionRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateDecisionTableVersionRequest {
        /// `sourceVersion`: at least `1`
        pub source_version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CreateDecisionTableVersionRequest {
        fn default() -> Self {
            Self {
                source_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateDecisionTableVersionRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateDecisionTableVersionRequest",
                fields: &["sourceVersion"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.source_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.source_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateDecisionTableVersionRequest);
    impl CreateDecisionTableVersionRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `sourceVersion`.
        #[must_use]
        pub fn source_version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.source_version, &mut self._rest, 0);
            self
        }
    }
    /// `DecisionTable` of the API document.
    #[non_exhaustive]
    pub struct DecisionTable {
        /// `columns`
        pub columns: Option<Box<types::DecisionTableColumns>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`: read-only
        pub date_published: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `latest`: read-only
        pub latest: Option<Box<types::DecisionTableVersionEntity>>,
        /// `latestVersionStatus`: read-only
        pub latest_version_status: Option<types::DecisionTableLatestVersionStatus>,
        /// `name`
        pub name: Option<String>,
        /// `published`: read-only
        pub published: Option<Box<types::DecisionTableVersionEntity>>,
        /// `publishedContract`
        pub published_contract: Option<Box<types::DecisionTableContract>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTable {
        fn default() -> Self {
            Self {
                columns: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                description: None,
                division: None,
                id: None,
                latest: None,
                latest_version_status: None,
                name: None,
                published: None,
                published_contract: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTable {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTable",
                fields: &[
                    "columns",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "description",
                    "division",
                    "id",
                    "latest",
                    "latestVersionStatus",
                    "name",
                    "published",
                    "publishedContract",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.columns);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.date_time(3, &self.date_published);
            out.text(4, &self.description);
            out.model(5, &self.division);
            out.text(6, &self.id);
            out.model(7, &self.latest);
            out.one(8, &self.latest_version_status);
            out.text(9, &self.name);
            out.model(10, &self.published);
            out.model(11, &self.published_contract);
            out.text(12, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.columns),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::DateTime(&mut self.date_published),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Model(&mut self.division),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.latest),
                8 => rt::Place::Enum(&mut self.latest_version_status),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Model(&mut self.published),
                11 => rt::Place::Model(&mut self.published_contract),
                12 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTable);
    /// `DecisionTableColumnDefaultRowValue` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableColumnDefaultRowValue {
        /// `special`
        pub special: Option<types::DecisionTableColumnDefaultRowValueSpecial>,
        /// `value`
        pub value: Option<String>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableColumnDefaultRowValue {
        fn default() -> Self {
            Self {
                special: None,
                value: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableColumnDefaultRowValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableColumnDefaultRowValue",
                fields: &["special", "value", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.special);
            out.text(1, &self.value);
            out.list(2, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.special),
                1 => rt::Place::Text(&mut self.value),
                2 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableColumnDefaultRowValue);
    impl DecisionTableColumnDefaultRowValue {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `special`.
        #[must_use]
        pub fn special(
            mut self,
            value: impl rt::IntoField<types::DecisionTableColumnDefaultRowValueSpecial>,
        ) -> Self {
            value.put(&mut self.special, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 2);
            self
        }
    }
    /// `DecisionTableColumns` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableColumns {
        /// `inputs`
        pub inputs: Option<Vec<types::DecisionTableInputColumn>>,
        /// `outputs`
        pub outputs: Option<Vec<types::DecisionTableOutputColumn>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableColumns {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableColumns {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableColumns",
                fields: &["inputs", "outputs"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.inputs);
            out.list(1, &self.outputs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.inputs),
                1 => rt::Place::List(&mut self.outputs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableColumns);
    /// `DecisionTableContract` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableContract {
        /// `executionInputSchema`
        pub execution_input_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `executionOutputSchema`
        pub execution_output_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `parentSchema`
        pub parent_schema: Option<Box<types::BusinessRulesParentSchemaRef>>,
        /// `rowAuthoringSchema`
        pub row_authoring_schema: Option<Box<types::JsonSchemaDocument>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableContract {
        fn default() -> Self {
            Self {
                execution_input_schema: None,
                execution_output_schema: None,
                parent_schema: None,
                row_authoring_schema: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableContract {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableContract",
                fields: &[
                    "executionInputSchema",
                    "executionOutputSchema",
                    "parentSchema",
                    "rowAuthoringSchema",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.execution_input_schema);
            out.model(1, &self.execution_output_schema);
            out.model(2, &self.parent_schema);
            out.model(3, &self.row_authoring_schema);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.execution_input_schema),
                1 => rt::Place::Model(&mut self.execution_output_schema),
                2 => rt::Place::Model(&mut self.parent_schema),
                3 => rt::Place::Model(&mut self.row_authoring_schema),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableContract);
    /// `DecisionTableExecutionRequest` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExecutionRequest {
        /// `inputs`: required
        pub inputs: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExecutionRequest {
        fn default() -> Self {
            Self {
                inputs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExecutionRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExecutionRequest",
                fields: &["inputs"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.inputs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.inputs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExecutionRequest);
    impl DecisionTableExecutionRequest {
        /// One with everything set that the API requires: `inputs`.
        #[must_use]
        pub fn new(inputs: impl rt::IntoField<rt::Json>) -> Self {
            Self::default().inputs(inputs)
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
    }
    /// `DecisionTableExecutionResponse` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExecutionResponse {
        /// `rowExecutionOutputs`
        pub row_execution_outputs: Option<Vec<types::DecisionTableRowExecutionOutput>>,
        /// `table`
        pub table: Option<Box<types::DecisionTableVersionEntity>>,
        /// `topMatchRows`
        pub top_match_rows: Option<Vec<types::DecisionTableRowEntityRef>>,
        /// `totalMatchRowCount`
        pub total_match_row_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExecutionResponse {
        fn default() -> Self {
            Self {
                row_execution_outputs: None,
                table: None,
                top_match_rows: None,
                total_match_row_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExecutionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExecutionResponse",
                fields: &[
                    "rowExecutionOutputs",
                    "table",
                    "topMatchRows",
                    "totalMatchRowCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.row_execution_outputs);
            out.model(1, &self.table);
            out.list(2, &self.top_match_rows);
            out.int(3, &self.total_match_row_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.row_execution_outputs),
                1 => rt::Place::Model(&mut self.table),
                2 => rt::Place::List(&mut self.top_match_rows),
                3 => rt::Place::Int(&mut self.total_match_row_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExecutionResponse);
    /// `DecisionTableExportJob` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExportJob {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateDownloadExpires`: read-only
        pub date_download_expires: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `download`: read-only
        pub download: Option<Box<types::AddressableEntityRef>>,
        /// `error`: read-only
        pub error: Option<Box<types::DecisionTableExportJobError>>,
        /// `exportType`: read-only
        pub export_type: Option<types::DecisionTableExportJobExportType>,
        /// `fileName`: read-only
        pub file_name: Option<String>,
        /// `format`: read-only
        pub format: Option<types::DecisionTableExportJobFormat>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `rowsExported`: read-only
        pub rows_exported: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: read-only
        pub status: Option<types::DecisionTableExportJobStatus>,
        /// `tableVersion`: read-only
        pub table_version: Option<i64>,
        /// `totalRows`: read-only
        pub total_rows: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExportJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_download_expires: None,
                date_modified: None,
                download: None,
                error: None,
                export_type: None,
                file_name: None,
                format: None,
                id: None,
                rows_exported: None,
                self_uri: None,
                status: None,
                table_version: None,
                total_rows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExportJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExportJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateDownloadExpires",
                    "dateModified",
                    "download",
                    "error",
                    "exportType",
                    "fileName",
                    "format",
                    "id",
                    "rowsExported",
                    "selfUri",
                    "status",
                    "tableVersion",
                    "totalRows",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_download_expires);
            out.date_time(3, &self.date_modified);
            out.model(4, &self.download);
            out.model(5, &self.error);
            out.one(6, &self.export_type);
            out.text(7, &self.file_name);
            out.one(8, &self.format);
            out.text(9, &self.id);
            out.int(10, &self.rows_exported);
            out.text(11, &self.self_uri);
            out.one(12, &self.status);
            out.int(13, &self.table_version);
            out.int(14, &self.total_rows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_download_expires),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Model(&mut self.download),
                5 => rt::Place::Model(&mut self.error),
                6 => rt::Place::Enum(&mut self.export_type),
                7 => rt::Place::Text(&mut self.file_name),
                8 => rt::Place::Enum(&mut self.format),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Int(&mut self.rows_exported),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.status),
                13 => rt::Place::Int(&mut self.table_version),
                14 => rt::Place::Int(&mut self.total_rows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExportJob);
    /// `DecisionTableExportJobError` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExportJobError {
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `messageParams`
        pub message_params: Option<rt::Map<String>>,
        /// `messageWithParams`
        pub message_with_params: Option<String>,
        /// `validationErrors`
        pub validation_errors: Option<Vec<types::DecisionTableJobValidationError>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExportJobError {
        fn default() -> Self {
            Self {
                error_code: None,
                error_message: None,
                message_params: None,
                message_with_params: None,
                validation_errors: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExportJobError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExportJobError",
                fields: &[
                    "errorCode",
                    "errorMessage",
                    "messageParams",
                    "messageWithParams",
                    "validationErrors",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_code);
            out.text(1, &self.error_message);
            out.map(2, &self.message_params);
            out.text(3, &self.message_with_params);
            out.list(4, &self.validation_errors);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_code),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Map(&mut self.message_params),
                3 => rt::Place::Text(&mut self.message_with_params),
                4 => rt::Place::List(&mut self.validation_errors),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExportJobError);
    /// `DecisionTableExportJobListing` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExportJobListing {
        /// `entities`
        pub entities: Option<Vec<types::DecisionTableExportJob>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExportJobListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExportJobListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExportJobListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExportJobListing);
    /// `DecisionTableExportJobRequest` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableExportJobRequest {
        /// `exportType`: required
        pub export_type: Option<types::DecisionTableExportJobRequestExportType>,
        /// `format`: required
        pub format: Option<types::DecisionTableExportJobRequestFormat>,
        /// `tableVersion`
        pub table_version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableExportJobRequest {
        fn default() -> Self {
            Self {
                export_type: None,
                format: None,
                table_version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableExportJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableExportJobRequest",
                fields: &["exportType", "format", "tableVersion"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.export_type);
            out.one(1, &self.format);
            out.int(2, &self.table_version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.export_type),
                1 => rt::Place::Enum(&mut self.format),
                2 => rt::Place::Int(&mut self.table_version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableExportJobRequest);
    impl DecisionTableExportJobRequest {
        /// One with everything set that the API requires, in this order: `exportType`, `format`.
        #[must_use]
        pub fn new(
            export_type: impl rt::IntoField<
                types::DecisionTableExportJobRequestExportType,
            >,
            format: impl rt::IntoField<types::DecisionTableExportJobRequestFormat>,
        ) -> Self {
            Self::default().export_type(export_type).format(format)
        }
        /// Sets `exportType`.
        #[must_use]
        pub fn export_type(
            mut self,
            value: impl rt::IntoField<types::DecisionTableExportJobRequestExportType>,
        ) -> Self {
            value.put(&mut self.export_type, &mut self._rest, 0);
            self
        }
        /// Sets `format`.
        #[must_use]
        pub fn format(
            mut self,
            value: impl rt::IntoField<types::DecisionTableExportJobRequestFormat>,
        ) -> Self {
            value.put(&mut self.format, &mut self._rest, 1);
            self
        }
        /// Sets `tableVersion`.
        #[must_use]
        pub fn table_version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.table_version, &mut self._rest, 2);
            self
        }
    }
    /// `DecisionTableImportJob` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableImportJob {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::AddressableEntityRef>>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `error`
        pub error: Option<Box<types::DecisionTableImportJobError>>,
        /// `fileName`
        pub file_name: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `importMode`: required
        pub import_mode: Option<types::DecisionTableImportJobImportMode>,
        /// `rowMetrics`
        pub row_metrics: Option<Box<types::DecisionTableImportRowMetrics>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::DecisionTableImportJobStatus>,
        /// `tableVersion`
        pub table_version: Option<i64>,
        /// `uploadHeaders`
        pub upload_headers: Option<rt::Map<String>>,
        /// `uploadUrl`
        pub upload_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableImportJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_completed: None,
                date_created: None,
                date_expires: None,
                date_modified: None,
                error: None,
                file_name: None,
                id: None,
                import_mode: None,
                row_metrics: None,
                self_uri: None,
                status: None,
                table_version: None,
                upload_headers: None,
                upload_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableImportJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableImportJob",
                fields: &[
                    "createdBy",
                    "dateCompleted",
                    "dateCreated",
                    "dateExpires",
                    "dateModified",
                    "error",
                    "fileName",
                    "id",
                    "importMode",
                    "rowMetrics",
                    "selfUri",
                    "status",
                    "tableVersion",
                    "uploadHeaders",
                    "uploadUrl",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_completed);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_expires);
            out.date_time(4, &self.date_modified);
            out.model(5, &self.error);
            out.text(6, &self.file_name);
            out.text(7, &self.id);
            out.one(8, &self.import_mode);
            out.model(9, &self.row_metrics);
            out.text(10, &self.self_uri);
            out.one(11, &self.status);
            out.int(12, &self.table_version);
            out.map(13, &self.upload_headers);
            out.text(14, &self.upload_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_completed),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_expires),
                4 => rt::Place::DateTime(&mut self.date_modified),
                5 => rt::Place::Model(&mut self.error),
                6 => rt::Place::Text(&mut self.file_name),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Enum(&mut self.import_mode),
                9 => rt::Place::Model(&mut self.row_metrics),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::Int(&mut self.table_version),
                13 => rt::Place::Map(&mut self.upload_headers),
                14 => rt::Place::Text(&mut self.upload_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableImportJob);
    /// `DecisionTableImportJobError` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableImportJobError {
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `messageParams`
        pub message_params: Option<rt::Map<String>>,
        /// `messageWithParams`
        pub message_with_params: Option<String>,
        /// `validationErrors`
        pub validation_errors: Option<Vec<types::DecisionTableJobValidationError>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableImportJobError {
        fn default() -> Self {
            Self {
                error_code: None,
                error_message: None,
                message_params: None,
                message_with_params: None,
                validation_errors: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableImportJobError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableImportJobError",
                fields: &[
                    "errorCode",
                    "errorMessage",
                    "messageParams",
                    "messageWithParams",
                    "validationErrors",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_code);
            out.text(1, &self.error_message);
            out.map(2, &self.message_params);
            out.text(3, &self.message_with_params);
            out.list(4, &self.validation_errors);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_code),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Map(&mut self.message_params),
                3 => rt::Place::Text(&mut self.message_with_params),
                4 => rt::Place::List(&mut self.validation_errors),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableImportJobError);
    /// `DecisionTableImportJobListing` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableImportJobListing {
        /// `entities`
        pub entities: Option<Vec<types::DecisionTableImportJob>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableImportJobListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableImportJobListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableImportJobListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableImportJobListing);
    /// `DecisionTableImportRowMetrics` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableImportRowMetrics {
        /// `rowCreateFailed`
        pub row_create_failed: Option<i64>,
        /// `rowDeleteFailed`
        pub row_delete_failed: Option<i64>,
        /// `rowParseFailed`
        pub row_parse_failed: Option<i64>,
        /// `rowUpdateFailed`
        pub row_update_failed: Option<i64>,
        /// `rowsCreated`
        pub rows_created: Option<i64>,
        /// `rowsDeleted`
        pub rows_deleted: Option<i64>,
        /// `rowsParsed`
        pub rows_parsed: Option<i64>,
        /// `rowsUpdated`
        pub rows_updated: Option<i64>,
        /// `totalRows`
        pub total_rows: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableImportRowMetrics {
        fn default() -> Self {
            Self {
                row_create_failed: None,
                row_delete_failed: None,
                row_parse_failed: None,
                row_update_failed: None,
                rows_created: None,
                rows_deleted: None,
                rows_parsed: None,
                rows_updated: None,
                total_rows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableImportRowMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableImportRowMetrics",
                fields: &[
                    "rowCreateFailed",
                    "rowDeleteFailed",
                    "rowParseFailed",
                    "rowUpdateFailed",
                    "rowsCreated",
                    "rowsDeleted",
                    "rowsParsed",
                    "rowsUpdated",
                    "totalRows",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.row_create_failed);
            out.int(1, &self.row_delete_failed);
            out.int(2, &self.row_parse_failed);
            out.int(3, &self.row_update_failed);
            out.int(4, &self.rows_created);
            out.int(5, &self.rows_deleted);
            out.int(6, &self.rows_parsed);
            out.int(7, &self.rows_updated);
            out.int(8, &self.total_rows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.row_create_failed),
                1 => rt::Place::Int(&mut self.row_delete_failed),
                2 => rt::Place::Int(&mut self.row_parse_failed),
                3 => rt::Place::Int(&mut self.row_update_failed),
                4 => rt::Place::Int(&mut self.rows_created),
                5 => rt::Place::Int(&mut self.rows_deleted),
                6 => rt::Place::Int(&mut self.rows_parsed),
                7 => rt::Place::Int(&mut self.rows_updated),
                8 => rt::Place::Int(&mut self.total_rows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableImportRowMetrics);
    /// `DecisionTableInputColumn` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableInputColumn {
        /// `defaultsTo`
        pub defaults_to: Option<Box<types::DecisionTableColumnDefaultRowValue>>,
        /// `expression`: required
        pub expression: Option<Box<types::DecisionTableInputColumnExpression>>,
        /// `id`: read-only
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableInputColumn {
        fn default() -> Self {
            Self {
                defaults_to: None,
                expression: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableInputColumn {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableInputColumn",
                fields: &["defaultsTo", "expression", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.defaults_to);
            out.model(1, &self.expression);
            out.text(2, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.defaults_to),
                1 => rt::Place::Model(&mut self.expression),
                2 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableInputColumn);
    /// `DecisionTableInputColumnExpression` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableInputColumnExpression {
        /// `comparator`: required
        pub comparator: Option<types::DecisionTableInputColumnExpressionComparator>,
        /// `contractual`: required
        pub contractual: Option<Box<types::Contractual>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableInputColumnExpression {
        fn default() -> Self {
            Self {
                comparator: None,
                contractual: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableInputColumnExpression {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableInputColumnExpression",
                fields: &["comparator", "contractual"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.comparator);
            out.model(1, &self.contractual);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.comparator),
                1 => rt::Place::Model(&mut self.contractual),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableInputColumnExpression);
    impl DecisionTableInputColumnExpression {
        /// One with everything set that the API requires, in this order: `comparator`, `contractual`.
        #[must_use]
        pub fn new(
            comparator: impl rt::IntoField<
                types::DecisionTableInputColumnExpressionComparator,
            >,
            contractual: impl rt::IntoField<Box<types::Contractual>>,
        ) -> Self {
            Self::default().comparator(comparator).contractual(contractual)
        }
        /// Sets `comparator`.
        #[must_use]
        pub fn comparator(
            mut self,
            value: impl rt::IntoField<
                types::DecisionTableInputColumnExpressionComparator,
            >,
        ) -> Self {
            value.put(&mut self.comparator, &mut self._rest, 0);
            self
        }
        /// Sets `contractual`.
        #[must_use]
        pub fn contractual(
            mut self,
            value: impl rt::IntoField<Box<types::Contractual>>,
        ) -> Self {
            value.put(&mut self.contractual, &mut self._rest, 1);
            self
        }
    }
    /// `DecisionTableInputColumnRequest` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableInputColumnRequest {
        /// `defaultsTo`
        pub defaults_to: Option<Box<types::DecisionTableColumnDefaultRowValue>>,
        /// `expression`: required
        pub expression: Option<Box<types::DecisionTableInputColumnExpression>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableInputColumnRequest {
        fn default() -> Self {
            Self {
                defaults_to: None,
                expression: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableInputColumnRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableInputColumnRequest",
                fields: &["defaultsTo", "expression"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.defaults_to);
            out.model(1, &self.expression);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.defaults_to),
                1 => rt::Place::Model(&mut self.expression),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableInputColumnRequest);
    impl DecisionTableInputColumnRequest {
        /// One with everything set that the API requires: `expression`.
        #[must_use]
        pub fn new(
            expression: impl rt::IntoField<
                Box<types::DecisionTableInputColumnExpression>,
            >,
        ) -> Self {
            Self::default().expression(expression)
        }
        /// Sets `defaultsTo`.
        #[must_use]
        pub fn defaults_to(
            mut self,
            value: impl rt::IntoField<Box<types::DecisionTableColumnDefaultRowValue>>,
        ) -> Self {
            value.put(&mut self.defaults_to, &mut self._rest, 0);
            self
        }
        /// Sets `expression`.
        #[must_use]
        pub fn expression(
            mut self,
            value: impl rt::IntoField<Box<types::DecisionTableInputColumnExpression>>,
        ) -> Self {
            value.put(&mut self.expression, &mut self._rest, 1);
            self
        }
    }
    /// `DecisionTableJobValidationError` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableJobValidationError {
        /// `code`
        pub code: Option<String>,
        /// `contextId`
        pub context_id: Option<String>,
        /// `details`
        pub details: Option<Vec<types::Detail>>,
        /// `entityId`
        pub entity_id: Option<String>,
        /// `entityName`
        pub entity_name: Option<String>,
        /// `errors`
        pub errors: Option<Vec<types::ErrorBody>>,
        /// `limit`
        pub limit: Option<Box<types::Limit>>,
        /// `message`
        pub message: Option<String>,
        /// `messageParams`
        pub message_params: Option<rt::Map<String>>,
        /// `messageWithParams`
        pub message_with_params: Option<String>,
        /// `rowNumber`
        pub row_number: Option<i64>,
        /// `status`
        pub status: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableJobValidationError {
        fn default() -> Self {
            Self {
                code: None,
                context_id: None,
                details: None,
                entity_id: None,
                entity_name: None,
                errors: None,
                limit: None,
                message: None,
                message_params: None,
                message_with_params: None,
                row_number: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableJobValidationError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableJobValidationError",
                fields: &[
                    "code",
                    "contextId",
                    "details",
                    "entityId",
                    "entityName",
                    "errors",
                    "limit",
                    "message",
                    "messageParams",
                    "messageWithParams",
                    "rowNumber",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.context_id);
            out.list(2, &self.details);
            out.text(3, &self.entity_id);
            out.text(4, &self.entity_name);
            out.list(5, &self.errors);
            out.model(6, &self.limit);
            out.text(7, &self.message);
            out.map(8, &self.message_params);
            out.text(9, &self.message_with_params);
            out.int(10, &self.row_number);
            out.int(11, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::List(&mut self.details),
                3 => rt::Place::Text(&mut self.entity_id),
                4 => rt::Place::Text(&mut self.entity_name),
                5 => rt::Place::List(&mut self.errors),
                6 => rt::Place::Model(&mut self.limit),
                7 => rt::Place::Text(&mut self.message),
                8 => rt::Place::Map(&mut self.message_params),
                9 => rt::Place::Text(&mut self.message_with_params),
                10 => rt::Place::Int(&mut self.row_number),
                11 => rt::Place::Int(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableJobValidationError);
    /// `DecisionTableListing` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableListing {
        /// `entities`
        pub entities: Option<Vec<types::DecisionTable>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableListing);
    /// `DecisionTableOutputColumn` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableOutputColumn {
        /// `defaultsTo`
        pub defaults_to: Option<Box<types::DecisionTableColumnDefaultRowValue>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `value`: required
        pub value: Option<Box<types::OutputValue>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableOutputColumn {
        fn default() -> Self {
            Self {
                defaults_to: None,
                id: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableOutputColumn {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableOutputColumn",
                fields: &["defaultsTo", "id", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.defaults_to);
            out.text(1, &self.id);
            out.model(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.defaults_to),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableOutputColumn);
    /// `DecisionTableOutputColumnRequest` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableOutputColumnRequest {
        /// `defaultsTo`
        pub defaults_to: Option<Box<types::DecisionTableColumnDefaultRowValue>>,
        /// `value`: required
        pub value: Option<Box<types::OutputValue>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableOutputColumnRequest {
        fn default() -> Self {
            Self {
                defaults_to: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableOutputColumnRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableOutputColumnRequest",
                fields: &["defaultsTo", "value"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.defaults_to);
            out.model(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.defaults_to),
                1 => rt::Place::Model(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableOutputColumnRequest);
    impl DecisionTableOutputColumnRequest {
        /// One with everything set that the API requires: `value`.
        #[must_use]
        pub fn new(value: impl rt::IntoField<Box<types::OutputValue>>) -> Self {
            Self::default().value(value)
        }
        /// Sets `defaultsTo`.
        #[must_use]
        pub fn defaults_to(
            mut self,
            value: impl rt::IntoField<Box<types::DecisionTableColumnDefaultRowValue>>,
        ) -> Self {
            value.put(&mut self.defaults_to, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(
            mut self,
            value: impl rt::IntoField<Box<types::OutputValue>>,
        ) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `DecisionTableRow` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableRow {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `inputs`
        pub inputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `outputs`
        pub outputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `rowIndex`
        pub row_index: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `table`: required
        pub table: Option<Box<types::DecisionTableVersionEntity>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableRow {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                inputs: None,
                outputs: None,
                row_index: None,
                self_uri: None,
                table: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableRow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableRow",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "id",
                    "inputs",
                    "outputs",
                    "rowIndex",
                    "selfUri",
                    "table",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.id);
            out.map(3, &self.inputs);
            out.map(4, &self.outputs);
            out.int(5, &self.row_index);
            out.text(6, &self.self_uri);
            out.model(7, &self.table);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Map(&mut self.inputs),
                4 => rt::Place::Map(&mut self.outputs),
                5 => rt::Place::Int(&mut self.row_index),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.table),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableRow);
    /// `DecisionTableRowEntityRef` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableRowEntityRef {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableRowEntityRef {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableRowEntityRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableRowEntityRef",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableRowEntityRef);
    /// `DecisionTableRowExecutionOutput` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableRowExecutionOutput {
        /// `outputs`: required
        pub outputs: Option<rt::Json>,
        /// `rowId`: required
        pub row_id: Option<String>,
        /// `rowIndex`: required
        pub row_index: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableRowExecutionOutput {
        fn default() -> Self {
            Self {
                outputs: None,
                row_id: None,
                row_index: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableRowExecutionOutput {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableRowExecutionOutput",
                fields: &["outputs", "rowId", "rowIndex"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.outputs);
            out.text(1, &self.row_id);
            out.int(2, &self.row_index);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.outputs),
                1 => rt::Place::Text(&mut self.row_id),
                2 => rt::Place::Int(&mut self.row_index),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableRowExecutionOutput);
    /// `DecisionTableRowListing` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableRowListing {
        /// `entities`
        pub entities: Option<Vec<types::DecisionTableRow>>,
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
    impl Default for DecisionTableRowListing {
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
    impl rt::Model for DecisionTableRowListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableRowListing",
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
    rt::model!(DecisionTableRowListing);
    /// `DecisionTableRowParameterValue` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableRowParameterValue {
        /// `literal`
        pub literal: Option<Box<types::Literal>>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableRowParameterValue {
        fn default() -> Self {
            Self {
                literal: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableRowParameterValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableRowParameterValue",
                fields: &["literal"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.literal);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.literal),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableRowParameterValue);
    impl DecisionTableRowParameterValue {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `literal`.
        #[must_use]
        pub fn literal(
            mut self,
            value: impl rt::IntoField<Box<types::Literal>>,
        ) -> Self {
            value.put(&mut self.literal, &mut self._rest, 0);
            self
        }
    }
    /// `DecisionTableVersion` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableVersion {
        /// `columns`
        pub columns: Option<Box<types::DecisionTableColumns>>,
        /// `contract`
        pub contract: Option<Box<types::DecisionTableContract>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`: read-only
        pub date_published: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `rowCount`
        pub row_count: Option<i64>,
        /// `rowsUri`
        pub rows_uri: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::DecisionTableVersionStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableVersion {
        fn default() -> Self {
            Self {
                columns: None,
                contract: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                description: None,
                division: None,
                id: None,
                name: None,
                row_count: None,
                rows_uri: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableVersion",
                fields: &[
                    "columns",
                    "contract",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "description",
                    "division",
                    "id",
                    "name",
                    "rowCount",
                    "rowsUri",
                    "selfUri",
                    "status",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.columns);
            out.model(1, &self.contract);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.date_time(4, &self.date_published);
            out.text(5, &self.description);
            out.model(6, &self.division);
            out.text(7, &self.id);
            out.text(8, &self.name);
            out.int(9, &self.row_count);
            out.text(10, &self.rows_uri);
            out.text(11, &self.self_uri);
            out.one(12, &self.status);
            out.int(13, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.columns),
                1 => rt::Place::Model(&mut self.contract),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::DateTime(&mut self.date_published),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Model(&mut self.division),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Int(&mut self.row_count),
                10 => rt::Place::Text(&mut self.rows_uri),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.status),
                13 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableVersion);
    /// `DecisionTableVersionEntity` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableVersionEntity {
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableVersionEntity {
        fn default() -> Self {
            Self {
                division: None,
                id: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableVersionEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableVersionEntity",
                fields: &["division", "id", "name", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.int(4, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableVersionEntity);
    /// `DecisionTableVersionListing` of the API document.
    #[non_exhaustive]
    pub struct DecisionTableVersionListing {
        /// `entities`
        pub entities: Option<Vec<types::DecisionTableVersion>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DecisionTableVersionListing {
        fn default() -> Self {
            Self {
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DecisionTableVersionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DecisionTableVersionListing",
                fields: &["entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.next_uri);
            out.text(2, &self.previous_uri);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.next_uri),
                2 => rt::Place::Text(&mut self.previous_uri),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DecisionTableVersionListing);
    /// `Definition` of the API document.
    #[non_exhaustive]
    pub struct Definition {
        /// `description`
        pub description: Option<String>,
        /// `items`
        pub items: Option<Box<types::Items>>,
        /// `name`
        pub name: Option<String>,
        /// `pattern`
        pub pattern: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Definition {
        fn default() -> Self {
            Self {
                description: None,
                items: None,
                name: None,
                pattern: None,
                self_uri: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Definition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Definition",
                fields: &[
                    "description",
                    "items",
                    "name",
                    "pattern",
                    "selfUri",
                    "title",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.model(1, &self.items);
            out.text(2, &self.name);
            out.text(3, &self.pattern);
            out.text(4, &self.self_uri);
            out.text(5, &self.title);
            out.list(6, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Model(&mut self.items),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.pattern),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Text(&mut self.title),
                6 => rt::Place::List(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Definition);
    impl Definition {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(mut self, value: impl rt::IntoField<Box<types::Items>>) -> Self {
            value.put(&mut self.items, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `pattern`.
        #[must_use]
        pub fn pattern(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.pattern, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
    }
    /// `JsonSchemaWithDefinitions` of the API document.
    #[non_exhaustive]
    pub struct JsonSchemaWithDefinitions {
        /// `$schema`
        pub schema: Option<String>,
        /// `additionalProperties`
        pub additional_properties: Option<rt::Json>,
        /// `definitions`
        pub definitions: Option<rt::Map<types::Definition>>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `required`
        pub required: Option<Vec<String>>,
        /// `title`
        pub title: Option<String>,
        /// `type`
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JsonSchemaWithDefinitions {
        fn default() -> Self {
            Self {
                schema: None,
                additional_properties: None,
                definitions: None,
                description: None,
                id: None,
                properties: None,
                required: None,
                title: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JsonSchemaWithDefinitions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JsonSchemaWithDefinitions",
                fields: &[
                    "$schema",
                    "additionalProperties",
                    "definitions",
                    "description",
                    "id",
                    "properties",
                    "required",
                    "title",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.schema);
            out.json(1, &self.additional_properties);
            out.map(2, &self.definitions);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.json(5, &self.properties);
            out.list(6, &self.required);
            out.text(7, &self.title);
            out.text(8, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.schema),
                1 => rt::Place::Json(&mut self.additional_properties),
                2 => rt::Place::Map(&mut self.definitions),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Json(&mut self.properties),
                6 => rt::Place::List(&mut self.required),
                7 => rt::Place::Text(&mut self.title),
                8 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JsonSchemaWithDefinitions);
    impl JsonSchemaWithDefinitions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `$schema`.
        #[must_use]
        pub fn schema(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema, &mut self._rest, 0);
            self
        }
        /// Sets `additionalProperties`.
        #[must_use]
        pub fn additional_properties(
            mut self,
            value: impl rt::IntoField<rt::Json>,
        ) -> Self {
            value.put(&mut self.additional_properties, &mut self._rest, 1);
            self
        }
        /// Sets `definitions`.
        #[must_use]
        pub fn definitions(
            mut self,
            value: impl rt::IntoField<rt::Map<types::Definition>>,
        ) -> Self {
            value.put(&mut self.definitions, &mut self._rest, 2);
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
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 5);
            self
        }
        /// Sets `required`.
        #[must_use]
        pub fn required(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.required, &mut self._rest, 6);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 7);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 8);
            self
        }
    }
    /// `Literal` of the API document.
    #[non_exhaustive]
    pub struct Literal {
        /// `boolean`
        pub boolean: Option<bool>,
        /// `date`
        pub date: Option<rt::Date>,
        /// `datetime`
        pub datetime: Option<rt::DateTime>,
        /// `integer`
        pub integer: Option<i64>,
        /// `number`
        pub number: Option<f64>,
        /// `special`
        pub special: Option<types::LiteralSpecial>,
        /// `string`
        pub string: Option<String>,
        /// `strings`
        pub strings: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Literal {
        fn default() -> Self {
            Self {
                boolean: None,
                date: None,
                datetime: None,
                integer: None,
                number: None,
                special: None,
                string: None,
                strings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Literal {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Literal",
                fields: &[
                    "boolean",
                    "date",
                    "datetime",
                    "integer",
                    "number",
                    "special",
                    "string",
                    "strings",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.boolean);
            out.date(1, &self.date);
            out.date_time(2, &self.datetime);
            out.int(3, &self.integer);
            out.float(4, &self.number);
            out.one(5, &self.special);
            out.text(6, &self.string);
            out.list(7, &self.strings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.boolean),
                1 => rt::Place::Date(&mut self.date),
                2 => rt::Place::DateTime(&mut self.datetime),
                3 => rt::Place::Int(&mut self.integer),
                4 => rt::Place::Float(&mut self.number),
                5 => rt::Place::Enum(&mut self.special),
                6 => rt::Place::Text(&mut self.string),
                7 => rt::Place::List(&mut self.strings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Literal);
    impl Literal {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `boolean`.
        #[must_use]
        pub fn boolean(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.boolean, &mut self._rest, 0);
            self
        }
        /// Sets `date`.
        #[must_use]
        pub fn date(mut self, value: impl rt::IntoField<rt::Date>) -> Self {
            value.put(&mut self.date, &mut self._rest, 1);
            self
        }
        /// Sets `datetime`.
        #[must_use]
        pub fn datetime(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.datetime, &mut self._rest, 2);
            self
        }
        /// Sets `integer`.
        #[must_use]
        pub fn integer(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.integer, &mut self._rest, 3);
            self
        }
        /// Sets `number`.
        #[must_use]
        pub fn number(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.number, &mut self._rest, 4);
            self
        }
        /// Sets `special`.
        #[must_use]
        pub fn special(
            mut self,
            value: impl rt::IntoField<types::LiteralSpecial>,
        ) -> Self {
            value.put(&mut self.special, &mut self._rest, 5);
            self
        }
        /// Sets `string`.
        #[must_use]
        pub fn string(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.string, &mut self._rest, 6);
            self
        }
        /// Sets `strings`.
        #[must_use]
        pub fn strings(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.strings, &mut self._rest, 7);
            self
        }
    }
    /// `OutputValue` of the API document.
    #[non_exhaustive]
    pub struct OutputValue {
        /// `properties`
        pub properties: Option<Vec<types::OutputValue>>,
        /// `schemaPropertyKey`: required
        pub schema_property_key: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutputValue {
        fn default() -> Self {
            Self {
                properties: None,
                schema_property_key: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutputValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutputValue",
                fields: &["properties", "schemaPropertyKey"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.properties);
            out.text(1, &self.schema_property_key);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.properties),
                1 => rt::Place::Text(&mut self.schema_property_key),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutputValue);
    impl OutputValue {
        /// One with everything set that the API requires: `schemaPropertyKey`.
        #[must_use]
        pub fn new(schema_property_key: impl rt::IntoField<String>) -> Self {
            Self::default().schema_property_key(schema_property_key)
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(
            mut self,
            value: impl rt::IntoField<Vec<types::OutputValue>>,
        ) -> Self {
            value.put(&mut self.properties, &mut self._rest, 0);
            self
        }
        /// Sets `schemaPropertyKey`.
        #[must_use]
        pub fn schema_property_key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_property_key, &mut self._rest, 1);
            self
        }
    }
    /// `PutDecisionTableRowRequest` of the API document.
    #[non_exhaustive]
    pub struct PutDecisionTableRowRequest {
        /// `inputs`
        pub inputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `outputs`
        pub outputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        _rest: rt::Rest,
    }
    impl Default for PutDecisionTableRowRequest {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PutDecisionTableRowRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PutDecisionTableRowRequest",
                fields: &["inputs", "outputs"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.inputs);
            out.map(1, &self.outputs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.inputs),
                1 => rt::Place::Map(&mut self.outputs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PutDecisionTableRowRequest);
    impl PutDecisionTableRowRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `outputs`.
        #[must_use]
        pub fn outputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.outputs, &mut self._rest, 1);
            self
        }
    }
    /// `Row` of the API document.
    #[non_exhaustive]
    pub struct Row {
        /// `inputs`: required
        pub inputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `outputs`: required
        pub outputs: Option<rt::Map<types::DecisionTableRowParameterValue>>,
        /// `rowId`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub row_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Row {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                row_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Row {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Row",
                fields: &["inputs", "outputs", "rowId"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.inputs);
            out.map(1, &self.outputs);
            out.text(2, &self.row_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.inputs),
                1 => rt::Place::Map(&mut self.outputs),
                2 => rt::Place::Text(&mut self.row_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Row);
    impl Row {
        /// One with everything set that the API requires, in this order: `inputs`, `outputs`, `rowId`.
        #[must_use]
        pub fn new(
            inputs: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
            outputs: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
            row_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().inputs(inputs).outputs(outputs).row_id(row_id)
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `outputs`.
        #[must_use]
        pub fn outputs(
            mut self,
            value: impl rt::IntoField<rt::Map<types::DecisionTableRowParameterValue>>,
        ) -> Self {
            value.put(&mut self.outputs, &mut self._rest, 1);
            self
        }
        /// Sets `rowId`.
        #[must_use]
        pub fn row_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.row_id, &mut self._rest, 2);
            self
        }
    }
    /// `RowSearchFilter` of the API document.
    #[non_exhaustive]
    pub struct RowSearchFilter {
        /// `predicates`: required, items at least `1`, items at most `5`
        pub predicates: Option<Vec<types::RowSearchPredicate>>,
        _rest: rt::Rest,
    }
    impl Default for RowSearchFilter {
        fn default() -> Self {
            Self {
                predicates: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RowSearchFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RowSearchFilter",
                fields: &["predicates"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.predicates);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.predicates),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RowSearchFilter);
    impl RowSearchFilter {
        /// One with everything set that the API requires: `predicates`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<Vec<types::RowSearchPredicate>>,
        ) -> Self {
            Self::default().predicates(predicates)
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::RowSearchPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 0);
            self
        }
    }
    /// `RowSearchPredicate` of the API document.
    #[non_exhaustive]
    pub struct RowSearchPredicate {
        /// `columnId`: required
        pub column_id: Option<String>,
        /// `operator`: required
        pub operator: Option<types::RowSearchPredicateOperator>,
        /// `special`
        pub special: Option<types::RowSearchPredicateSpecial>,
        /// `value`: length at least `1`, length at most `200`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RowSearchPredicate {
        fn default() -> Self {
            Self {
                column_id: None,
                operator: None,
                special: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RowSearchPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RowSearchPredicate",
                fields: &["columnId", "operator", "special", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.column_id);
            out.one(1, &self.operator);
            out.one(2, &self.special);
            out.text(3, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.column_id),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Enum(&mut self.special),
                3 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RowSearchPredicate);
    impl RowSearchPredicate {
        /// One with everything set that the API requires, in this order: `columnId`, `operator`.
        #[must_use]
        pub fn new(
            column_id: impl rt::IntoField<String>,
            operator: impl rt::IntoField<types::RowSearchPredicateOperator>,
        ) -> Self {
            Self::default().column_id(column_id).operator(operator)
        }
        /// Sets `columnId`.
        #[must_use]
        pub fn column_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.column_id, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::RowSearchPredicateOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `special`.
        #[must_use]
        pub fn special(
            mut self,
            value: impl rt::IntoField<types::RowSearchPredicateSpecial>,
        ) -> Self {
            value.put(&mut self.special, &mut self._rest, 2);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 3);
            self
        }
    }
    /// `SearchDecisionTableRowsRequest` of the API document.
    #[non_exhaustive]
    pub struct SearchDecisionTableRowsRequest {
        /// `filter`: required
        pub filter: Option<Box<types::RowSearchFilter>>,
        _rest: rt::Rest,
    }
    impl Default for SearchDecisionTableRowsRequest {
        fn default() -> Self {
            Self {
                filter: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SearchDecisionTableRowsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SearchDecisionTableRowsRequest",
                fields: &["filter"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filter);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filter),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SearchDecisionTableRowsRequest);
    impl SearchDecisionTableRowsRequest {
        /// One with everything set that the API requires: `filter`.
        #[must_use]
        pub fn new(filter: impl rt::IntoField<Box<types::RowSearchFilter>>) -> Self {
            Self::default().filter(filter)
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<Box<types::RowSearchFilter>>,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 0);
            self
        }
    }
    /// `UpdateDecisionTableColumnsRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateDecisionTableColumnsRequest {
        /// `inputs`: items at least `1`, items at most `2147483647`
        pub inputs: Option<Vec<types::DecisionTableInputColumnRequest>>,
        /// `outputs`: items at least `1`, items at most `2147483647`
        pub outputs: Option<Vec<types::DecisionTableOutputColumnRequest>>,
        _rest: rt::Rest,
    }
    impl Default for UpdateDecisionTableColumnsRequest {
        fn default() -> Self {
            Self {
                inputs: None,
                outputs: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateDecisionTableColumnsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateDecisionTableColumnsRequest",
                fields: &["inputs", "outputs"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.inputs);
            out.list(1, &self.outputs);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.inputs),
                1 => rt::Place::List(&mut self.outputs),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateDecisionTableColumnsRequest);
    impl UpdateDecisionTableColumnsRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `inputs`.
        #[must_use]
        pub fn inputs(
            mut self,
            value: impl rt::IntoField<Vec<types::DecisionTableInputColumnRequest>>,
        ) -> Self {
            value.put(&mut self.inputs, &mut self._rest, 0);
            self
        }
        /// Sets `outputs`.
        #[must_use]
        pub fn outputs(
            mut self,
            value: impl rt::IntoField<Vec<types::DecisionTableOutputColumnRequest>>,
        ) -> Self {
            value.put(&mut self.outputs, &mut self._rest, 1);
            self
        }
    }
    /// `UpdateDecisionTableImportJobRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateDecisionTableImportJobRequest {
        /// `status`: required
        pub status: Option<types::UpdateDecisionTableImportJobRequestStatus>,
        _rest: rt::Rest,
    }
    impl Default for UpdateDecisionTableImportJobRequest {
        fn default() -> Self {
            Self {
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateDecisionTableImportJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateDecisionTableImportJobRequest",
                fields: &["status"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateDecisionTableImportJobRequest);
    impl UpdateDecisionTableImportJobRequest {
        /// One with everything set that the API requires: `status`.
        #[must_use]
        pub fn new(
            status: impl rt::IntoField<types::UpdateDecisionTableImportJobRequestStatus>,
        ) -> Self {
            Self::default().status(status)
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::UpdateDecisionTableImportJobRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 0);
            self
        }
    }
    /// `UpdateDecisionTableRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateDecisionTableRequest {
        /// `columns`
        pub columns: Option<Box<types::UpdateDecisionTableColumnsRequest>>,
        /// `description`
        pub description: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateDecisionTableRequest {
        fn default() -> Self {
            Self {
                columns: None,
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateDecisionTableRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateDecisionTableRequest",
                fields: &["columns", "description", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.columns);
            out.text(1, &self.description);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.columns),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateDecisionTableRequest);
    impl UpdateDecisionTableRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `columns`.
        #[must_use]
        pub fn columns(
            mut self,
            value: impl rt::IntoField<Box<types::UpdateDecisionTableColumnsRequest>>,
        ) -> Self {
            value.put(&mut self.columns, &mut self._rest, 0);
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
    /// `UpdateDecisionTableVersionRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateDecisionTableVersionRequest {
        /// `rowIndexUpdate`
        pub row_index_update: Option<Box<types::UpdateRowIndexRequest>>,
        _rest: rt::Rest,
    }
    impl Default for UpdateDecisionTableVersionRequest {
        fn default() -> Self {
            Self {
                row_index_update: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateDecisionTableVersionRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateDecisionTableVersionRequest",
                fields: &["rowIndexUpdate"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.row_index_update);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.row_index_update),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateDecisionTableVersionRequest);
    impl UpdateDecisionTableVersionRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `rowIndexUpdate`.
        #[must_use]
        pub fn row_index_update(
            mut self,
            value: impl rt::IntoField<Box<types::UpdateRowIndexRequest>>,
        ) -> Self {
            value.put(&mut self.row_index_update, &mut self._rest, 0);
            self
        }
    }
    /// `UpdateRowIndexRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateRowIndexRequest {
        /// `rowId`: required
        pub row_id: Option<String>,
        /// `rowIndex`: required
        pub row_index: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateRowIndexRequest {
        fn default() -> Self {
            Self {
                row_id: None,
                row_index: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateRowIndexRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateRowIndexRequest",
                fields: &["rowId", "rowIndex"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.row_id);
            out.int(1, &self.row_index);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.row_id),
                1 => rt::Place::Int(&mut self.row_index),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateRowIndexRequest);
    impl UpdateRowIndexRequest {
        /// One with everything set that the API requires, in this order: `rowId`, `rowIndex`.
        #[must_use]
        pub fn new(
            row_id: impl rt::IntoField<String>,
            row_index: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().row_id(row_id).row_index(row_index)
        }
        /// Sets `rowId`.
        #[must_use]
        pub fn row_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.row_id, &mut self._rest, 0);
            self
        }
        /// Sets `rowIndex`.
        #[must_use]
        pub fn row_index(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.row_index, &mut self._rest, 1);
            self
        }
    }
    rt::to_write!(
        types::BusinessRulesDataSchema => types::BusinessRulesSchemaUpdateRequest,
        [rt::Step::new(3, 0, rt::How::Copy), rt::Step::new(5, 1, rt::How::Model(<
        types::JsonSchemaDocument as rt::ToWrite < types::JsonSchemaWithDefinitions
        >>::steps)), rt::Step::new(8, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::DecisionTable => types::UpdateDecisionTableRequest, [rt::Step::new(0, 0,
        rt::How::Model(< types::DecisionTableColumns as rt::ToWrite <
        types::UpdateDecisionTableColumnsRequest >>::steps)), rt::Step::new(4, 1,
        rt::How::Copy), rt::Step::new(9, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::DecisionTableColumns => types::UpdateDecisionTableColumnsRequest,
        [rt::Step::new(0, 0, rt::How::Each(& rt::How::Model(<
        types::DecisionTableInputColumn as rt::ToWrite <
        types::DecisionTableInputColumnRequest >>::steps))), rt::Step::new(1, 1,
        rt::How::Each(& rt::How::Model(< types::DecisionTableOutputColumn as rt::ToWrite
        < types::DecisionTableOutputColumnRequest >>::steps)))]
    );
    rt::to_write!(
        types::DecisionTableImportJob => types::UpdateDecisionTableImportJobRequest,
        [rt::Step::new(11, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::DecisionTableInputColumn => types::DecisionTableInputColumnRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::DecisionTableOutputColumn => types::DecisionTableOutputColumnRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(2, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::DecisionTableRow => types::PutDecisionTableRowRequest, [rt::Step::new(3,
        0, rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::DecisionTableVersion => types::UpdateDecisionTableVersionRequest, []
    );
    rt::to_write!(
        types::JsonSchemaDocument => types::JsonSchemaWithDefinitions, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 3,
        rt::How::Copy), rt::Step::new(3, 4, rt::How::Copy), rt::Step::new(4, 5,
        rt::How::Copy), rt::Step::new(5, 6, rt::How::Copy), rt::Step::new(6, 7,
        rt::How::Copy), rt::Step::new(7, 8, rt::How::Copy)]
    );
}
