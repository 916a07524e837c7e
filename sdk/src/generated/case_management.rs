// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Case Management API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Case Management API; from [`Client::case_management`](crate::Client::case_management).
#[derive(Clone, Debug)]
pub struct CaseManagement(rt::Client);
impl CaseManagement {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/casemanagement/caseplans`
    ///
    /// - Permission: `caseManagement:caseplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplans`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans)
    pub fn get_casemanagement_caseplans(&self) -> GetCasemanagementCaseplans {
        super::case_management::GetCasemanagementCaseplans(
            rt::Request::new(
                &self.0,
                super::case_management::GetCasemanagementCaseplans::INFO,
            ),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans`
    ///
    /// - Permission: `caseManagement:caseplan:add`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.duplicate.caseplan.name`, `invalid.input.duplicate.reference.prefix`, `schema.error.duplicate.display.order`, `schema.error.duplicate.schema.keys`, `schema.error.invalid.intake.schema.key`, `schema.error.invalid.schema.key`, `schema.error.missing.data.schemas`, `schema.error.property.disabled`, `schema.error.property.not.found`, `schema.error.schema.deleted`, `schema.error.schema.disabled`, `schema.error.schema.not.found`, `validation.failed`; 403 `owner.missing.any.division.permissions`; 404 `intent.not.found`, `owner.not.found`
    /// - Developer Center: [`postCasemanagementCaseplans`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-caseplans)
    pub fn post_casemanagement_caseplans(
        &self,
        body: impl rt::IntoBody<types::CaseplanCreate>,
    ) -> PostCasemanagementCaseplans {
        super::case_management::PostCasemanagementCaseplans(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseplans::INFO,
                )
                .body::<types::CaseplanCreate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans/query`
    ///
    /// - Permission: `caseManagement:caseplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after` in the body, from the page before
    /// - Error codes of its own: 400 `invalid.input.string.value.too.short`, `validation.failed`; 403 `case.missing.permission.in.divisions`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postCasemanagementCaseplansQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-caseplans-query)
    pub fn post_casemanagement_caseplans_query(
        &self,
        body: impl rt::IntoBody<types::CaseplanQueryRequest>,
    ) -> PostCasemanagementCaseplansQuery {
        super::case_management::PostCasemanagementCaseplansQuery(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseplansQuery::INFO,
                )
                .body::<types::CaseplanQueryRequest>(body),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// - Permission: `caseManagement:caseplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplan`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan(
        &self,
        caseplan_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplan {
        super::case_management::GetCasemanagementCaseplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// - Permission: `caseManagement:caseplan:delete`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `pre.check.caseplan.being.used`
    /// - Developer Center: [`deleteCasemanagementCaseplan`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-casemanagement-caseplans--caseplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn delete_casemanagement_caseplan(
        &self,
        caseplan_id: impl AsRef<str>,
    ) -> DeleteCasemanagementCaseplan {
        super::case_management::DeleteCasemanagementCaseplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::DeleteCasemanagementCaseplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// - Permission: `caseManagement:caseplan:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.duplicate.reference.prefix`, `invalid.input.no.change`, `pre.check.draft.caseplan.version.required`, `pre.check.published.caseplan.field.update.not.allowed`, `validation.failed`; 403 `case.missing.permission.in.divisions`, `owner.missing.any.division.permissions`; 404 `intent.not.found`, `not.found.error`, `owner.not.found`; 409 `precondition.check.failed`
    /// - Developer Center: [`patchCasemanagementCaseplan`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-caseplans--caseplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn patch_casemanagement_caseplan(
        &self,
        caseplan_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseplanUpdate>,
    ) -> PatchCasemanagementCaseplan {
        super::case_management::PatchCasemanagementCaseplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCaseplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .body::<types::CaseplanUpdate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas`
    ///
    /// - Permission: `caseManagement:caseplanDataSchemas:add`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `schema.error.duplicate.schema.keys`, `schema.error.schema.deleted`, `schema.error.schema.disabled`, `schema.error.schema.not.found`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `pre.check.data.schema.limit.reached`, `pre.check.draft.caseplan.version.required`, `pre.check.published.caseplan.field.update.not.allowed`
    /// - Developer Center: [`postCasemanagementCaseplanDataschemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-caseplans--caseplanId--dataschemas)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn post_casemanagement_caseplan_dataschemas(
        &self,
        caseplan_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseplanDataSchemaRequest>,
    ) -> PostCasemanagementCaseplanDataschemas {
        super::case_management::PostCasemanagementCaseplanDataschemas(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseplanDataschemas::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .body::<types::CaseplanDataSchemaRequest>(body),
        )
    }
    /// `PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`
    ///
    /// - Permission: `caseManagement:caseplanDataSchemas:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `schema.error.schema.deleted`, `schema.error.schema.disabled`, `schema.error.schema.not.found`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `pre.check.data.schema.referenced.by.intake`, `pre.check.data.schema.referenced.by.workitem.settings`, `pre.check.draft.caseplan.version.required`, `pre.check.published.caseplan.field.update.not.allowed`
    /// - Developer Center: [`putCasemanagementCaseplanDataschema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-casemanagement-caseplans--caseplanId--dataschemas--schemaKeyName-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn put_casemanagement_caseplan_dataschema(
        &self,
        caseplan_id: impl AsRef<str>,
        schema_key_name: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseplanDataSchemaRequest>,
    ) -> PutCasemanagementCaseplanDataschema {
        super::case_management::PutCasemanagementCaseplanDataschema(
            rt::Request::new(
                    &self.0,
                    super::case_management::PutCasemanagementCaseplanDataschema::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("schemaKeyName", schema_key_name.as_ref())
                .body::<types::CaseplanDataSchemaRequest>(body),
        )
    }
    /// `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`
    ///
    /// - Permission: `caseManagement:caseplanDataSchemas:delete`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `pre.check.data.schema.referenced.by.intake`, `pre.check.data.schema.referenced.by.workitem.settings`, `pre.check.draft.caseplan.version.required`, `pre.check.published.caseplan.field.update.not.allowed`
    /// - Developer Center: [`deleteCasemanagementCaseplanDataschema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-casemanagement-caseplans--caseplanId--dataschemas--schemaKeyName-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn delete_casemanagement_caseplan_dataschema(
        &self,
        caseplan_id: impl AsRef<str>,
        schema_key_name: impl AsRef<str>,
    ) -> DeleteCasemanagementCaseplanDataschema {
        super::case_management::DeleteCasemanagementCaseplanDataschema(
            rt::Request::new(
                    &self.0,
                    super::case_management::DeleteCasemanagementCaseplanDataschema::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("schemaKeyName", schema_key_name.as_ref()),
        )
    }
    /// `PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings`
    ///
    /// - Permission: `caseManagement:caseplanIntakeSettings:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.no.change`, `schema.error.duplicate.display.order`, `schema.error.invalid.schema.key`, `schema.error.missing.data.schemas`, `schema.error.property.not.found`, `schema.error.schema.not.found`, `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `revision.conflict`
    /// - Developer Center: [`putCasemanagementCaseplanIntakesettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-casemanagement-caseplans--caseplanId--intakesettings)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn put_casemanagement_caseplan_intakesettings(
        &self,
        caseplan_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::IntakeSettingsUpdate>,
    ) -> PutCasemanagementCaseplanIntakesettings {
        super::case_management::PutCasemanagementCaseplanIntakesettings(
            rt::Request::new(
                    &self.0,
                    super::case_management::PutCasemanagementCaseplanIntakesettings::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .body::<types::IntakeSettingsUpdate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/publish`
    ///
    /// - Permission: `caseManagement:caseplan:publish`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.duplicate.reference.prefix`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `pre.check.data.schema.required.for.publish`, `precondition.check.failed`
    /// - Developer Center: [`postCasemanagementCaseplanPublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-caseplans--caseplanId--publish)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn post_casemanagement_caseplan_publish(
        &self,
        caseplan_id: impl AsRef<str>,
    ) -> PostCasemanagementCaseplanPublish {
        super::case_management::PostCasemanagementCaseplanPublish(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseplanPublish::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`
    ///
    /// - Permission: `caseManagement:stageplan:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.no.change`, `pre.check.draft.caseplan.version.required`, `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `precondition.check.failed`
    /// - Developer Center: [`patchCasemanagementCaseplanStageplan`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-caseplans--caseplanId--stageplans--stageplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn patch_casemanagement_caseplan_stageplan(
        &self,
        caseplan_id: impl AsRef<str>,
        stageplan_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::StageplanUpdate>,
    ) -> PatchCasemanagementCaseplanStageplan {
        super::case_management::PatchCasemanagementCaseplanStageplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCaseplanStageplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("stageplanId", stageplan_id.as_ref())
                .body::<types::StageplanUpdate>(body),
        )
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}`
    ///
    /// - Permission: `caseManagement:stepplan:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input`, `invalid.input.no.change`, `pre.check.draft.caseplan.version.required`, `schema.compatibility.error`, `validation.failed`, `worktype.division.mismatch`, `worktype.schema.not.found`; 404 `not.found.error`, `worktype.not.found`; 409 `precondition.check.failed`
    /// - Developer Center: [`patchCasemanagementCaseplanStageplanStepplan`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-caseplans--caseplanId--stageplans--stageplanId--stepplans--stepplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stepplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn patch_casemanagement_caseplan_stageplan_stepplan(
        &self,
        caseplan_id: impl AsRef<str>,
        stageplan_id: impl AsRef<str>,
        stepplan_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::StepplanUpdate>,
    ) -> PatchCasemanagementCaseplanStageplanStepplan {
        super::case_management::PatchCasemanagementCaseplanStageplanStepplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCaseplanStageplanStepplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("stageplanId", stageplan_id.as_ref())
                .path("stepplanId", stepplan_id.as_ref())
                .body::<types::StepplanUpdate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/versions`
    ///
    /// - Permission: `caseManagement:caseplan:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 403 `case.missing.permission.in.divisions`; 404 `not.found.error`; 409 `precondition.check.failed`
    /// - Developer Center: [`postCasemanagementCaseplanVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-caseplans--caseplanId--versions)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn post_casemanagement_caseplan_versions(
        &self,
        caseplan_id: impl AsRef<str>,
    ) -> PostCasemanagementCaseplanVersions {
        super::case_management::PostCasemanagementCaseplanVersions(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseplanVersions::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}`
    ///
    /// - Permission: `caseManagement:caseplan:version`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplanVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersion {
        super::case_management::GetCasemanagementCaseplanVersion(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersion::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas`
    ///
    /// - Permission: `caseManagement:caseplanDataSchemas:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplanVersionDataschemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--dataschemas)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_dataschemas(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionDataschemas {
        super::case_management::GetCasemanagementCaseplanVersionDataschemas(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionDataschemas::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings`
    ///
    /// - Permission: `caseManagement:caseplanIntakeSettings:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplanVersionIntakesettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--intakesettings)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_intakesettings(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionIntakesettings {
        super::case_management::GetCasemanagementCaseplanVersionIntakesettings(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionIntakesettings::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans`
    ///
    /// - Permission: `caseManagement:stageplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseplanVersionStageplans`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--stageplans)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_stageplans(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionStageplans {
        super::case_management::GetCasemanagementCaseplanVersionStageplans(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionStageplans::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}`
    ///
    /// - Permission: `caseManagement:stageplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`, `version.not.found`
    /// - Developer Center: [`getCasemanagementCaseplanVersionStageplan`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--stageplans--stageplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_stageplan(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        stageplan_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionStageplan {
        super::case_management::GetCasemanagementCaseplanVersionStageplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionStageplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("stageplanId", stageplan_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans`
    ///
    /// - Permission: `caseManagement:stepplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`, `worktype.ids.not.found`
    /// - Developer Center: [`getCasemanagementCaseplanVersionStageplanStepplans`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--stageplans--stageplanId--stepplans)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_stageplan_stepplans(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        stageplan_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionStageplanStepplans {
        super::case_management::GetCasemanagementCaseplanVersionStageplanStepplans(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionStageplanStepplans::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("stageplanId", stageplan_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}`
    ///
    /// - Permission: `caseManagement:stepplan:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `validation.failed`; 403 `case.missing.permission.in.divisions`; 404 `not.found.error`, `version.not.found`, `worktype.ids.not.found`
    /// - Developer Center: [`getCasemanagementCaseplanVersionStageplanStepplan`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-caseplans--caseplanId--versions--versionId--stageplans--stageplanId--stepplans--stepplanId-)
    ///
    /// Arguments:
    /// - `caseplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stepplanId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_caseplan_version_stageplan_stepplan(
        &self,
        caseplan_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        stageplan_id: impl AsRef<str>,
        stepplan_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseplanVersionStageplanStepplan {
        super::case_management::GetCasemanagementCaseplanVersionStageplanStepplan(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseplanVersionStageplanStepplan::INFO,
                )
                .path("caseplanId", caseplan_id.as_ref())
                .path("versionId", version_id.as_ref())
                .path("stageplanId", stageplan_id.as_ref())
                .path("stepplanId", stepplan_id.as_ref()),
        )
    }
    /// `POST /api/v2/casemanagement/cases`
    ///
    /// - Permission: `caseManagement:case:add`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `external.contact.wrong.division`, `schema.error.caseplan.no.intake`, `schema.error.caseplan.no.schema`, `schema.error.invalid.intake.schema.key`, `schema.error.invalid.property.type`, `schema.error.missing.required.properties`, `schema.error.property.disabled`, `schema.error.property.not.found`, `schema.error.schema.deleted`, `schema.error.schema.disabled`, `schema.error.schema.not.found`, `validation.failed`, `workitem.wrong.division`; 403 `case.missing.any.division.permissions`, `owner.missing.any.division.permissions`; 404 `intent.not.found`, `not.found.error`, `owner.not.found`
    /// - Developer Center: [`postCasemanagementCases`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-cases)
    pub fn post_casemanagement_cases(
        &self,
        body: impl rt::IntoBody<types::CaseCreate>,
    ) -> PostCasemanagementCases {
        super::case_management::PostCasemanagementCases(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCases::INFO,
                )
                .body::<types::CaseCreate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/cases/associations/query`
    ///
    /// - Permission: `caseManagement:caseAssociation:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after` in the body, from the page before
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postCasemanagementCasesAssociationsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-cases-associations-query)
    pub fn post_casemanagement_cases_associations_query(
        &self,
        body: impl rt::IntoBody<types::CaseAssociationQuery>,
    ) -> PostCasemanagementCasesAssociationsQuery {
        super::case_management::PostCasemanagementCasesAssociationsQuery(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCasesAssociationsQuery::INFO,
                )
                .body::<types::CaseAssociationQuery>(body),
        )
    }
    /// `GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}`
    ///
    /// - Permission: `caseManagement:caseExternalContact:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`, `case.missing.permission.in.divisions`
    /// - Developer Center: [`getCasemanagementCasesExternalcontact`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases-externalcontacts--externalContactId-)
    pub fn get_casemanagement_cases_externalcontact(
        &self,
        external_contact_id: impl AsRef<str>,
    ) -> GetCasemanagementCasesExternalcontact {
        super::case_management::GetCasemanagementCasesExternalcontact(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCasesExternalcontact::INFO,
                )
                .path("externalContactId", external_contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/references/{referenceId}`
    ///
    /// - Permission: `caseManagement:caseReference:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 403 `caseref.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCasesReference`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases-references--referenceId-)
    pub fn get_casemanagement_cases_reference(
        &self,
        reference_id: impl AsRef<str>,
    ) -> GetCasemanagementCasesReference {
        super::case_management::GetCasemanagementCasesReference(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCasesReference::INFO,
                )
                .path("referenceId", reference_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}`
    ///
    /// - Permission: `caseManagement:case:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCase`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId-)
    pub fn get_casemanagement_case(
        &self,
        case_id: impl AsRef<str>,
    ) -> GetCasemanagementCase {
        super::case_management::GetCasemanagementCase(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCase::INFO,
                )
                .path("caseId", case_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/casemanagement/cases/{caseId}`
    ///
    /// - Permission: `caseManagement:case:delete`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`deleteCasemanagementCase`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-casemanagement-cases--caseId-)
    pub fn delete_casemanagement_case(
        &self,
        case_id: impl AsRef<str>,
    ) -> DeleteCasemanagementCase {
        super::case_management::DeleteCasemanagementCase(
            rt::Request::new(
                    &self.0,
                    super::case_management::DeleteCasemanagementCase::INFO,
                )
                .path("caseId", case_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/associations`
    ///
    /// - Permission: `caseManagement:caseAssociation:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getCasemanagementCaseAssociations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--associations)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_associations(
        &self,
        case_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseAssociations {
        super::case_management::GetCasemanagementCaseAssociations(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseAssociations::INFO,
                )
                .path("caseId", case_id.as_ref()),
        )
    }
    /// `POST /api/v2/casemanagement/cases/{caseId}/associations`
    ///
    /// - Permission: `caseManagement:caseAssociation:add`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input`; 409 `invalid.input.duplicate.association`
    /// - Developer Center: [`postCasemanagementCaseAssociations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-cases--caseId--associations)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn post_casemanagement_case_associations(
        &self,
        case_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseAssociationCreate>,
    ) -> PostCasemanagementCaseAssociations {
        super::case_management::PostCasemanagementCaseAssociations(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseAssociations::INFO,
                )
                .path("caseId", case_id.as_ref())
                .body::<types::CaseAssociationCreate>(body),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}`
    ///
    /// - Permission: `caseManagement:caseAssociation:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseAssociation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--associations--associationId-)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `associationId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_association(
        &self,
        case_id: impl AsRef<str>,
        association_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseAssociation {
        super::case_management::GetCasemanagementCaseAssociation(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseAssociation::INFO,
                )
                .path("caseId", case_id.as_ref())
                .path("associationId", association_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/datedue`
    ///
    /// - Permission: `caseManagement:caseDateDue:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.no.change`; 403 `case.missing.any.division.permissions`
    /// - Developer Center: [`patchCasemanagementCaseDatedue`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-cases--caseId--datedue)
    pub fn patch_casemanagement_case_datedue(
        &self,
        case_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseDateDueUpdate>,
    ) -> PatchCasemanagementCaseDatedue {
        super::case_management::PatchCasemanagementCaseDatedue(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCaseDatedue::INFO,
                )
                .path("caseId", case_id.as_ref())
                .body::<types::CaseDateDueUpdate>(body),
        )
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/priority`
    ///
    /// - Permission: `caseManagement:casePriority:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.no.change`; 403 `case.missing.any.division.permissions`
    /// - Developer Center: [`patchCasemanagementCasePriority`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-cases--caseId--priority)
    pub fn patch_casemanagement_case_priority(
        &self,
        case_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CasePriorityUpdate>,
    ) -> PatchCasemanagementCasePriority {
        super::case_management::PatchCasemanagementCasePriority(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCasePriority::INFO,
                )
                .path("caseId", case_id.as_ref())
                .body::<types::CasePriorityUpdate>(body),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages`
    ///
    /// - Permission: `caseManagement:stage:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseStages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--stages)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_stages(
        &self,
        case_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseStages {
        super::case_management::GetCasemanagementCaseStages(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseStages::INFO,
                )
                .path("caseId", case_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}`
    ///
    /// - Permission: `caseManagement:stage:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseStage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--stages--stageId-)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_stage(
        &self,
        case_id: impl AsRef<str>,
        stage_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseStage {
        super::case_management::GetCasemanagementCaseStage(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseStage::INFO,
                )
                .path("caseId", case_id.as_ref())
                .path("stageId", stage_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps`
    ///
    /// - Permission: `caseManagement:step:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseStageSteps`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--stages--stageId--steps)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_stage_steps(
        &self,
        case_id: impl AsRef<str>,
        stage_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseStageSteps {
        super::case_management::GetCasemanagementCaseStageSteps(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseStageSteps::INFO,
                )
                .path("caseId", case_id.as_ref())
                .path("stageId", stage_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}`
    ///
    /// - Permission: `caseManagement:step:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseStageStep`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--stages--stageId--steps--stepId-)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stageId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `stepId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_stage_step(
        &self,
        case_id: impl AsRef<str>,
        stage_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseStageStep {
        super::case_management::GetCasemanagementCaseStageStep(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseStageStep::INFO,
                )
                .path("caseId", case_id.as_ref())
                .path("stageId", stage_id.as_ref())
                .path("stepId", step_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/summary`
    ///
    /// - Permission: `caseManagement:caseSummary:edit`
    /// - Scopes: `case-management`
    /// - Error codes of its own: 400 `invalid.input.no.change`; 403 `case.missing.any.division.permissions`
    /// - Developer Center: [`patchCasemanagementCaseSummary`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-casemanagement-cases--caseId--summary)
    pub fn patch_casemanagement_case_summary(
        &self,
        case_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::CaseSummaryUpdate>,
    ) -> PatchCasemanagementCaseSummary {
        super::case_management::PatchCasemanagementCaseSummary(
            rt::Request::new(
                    &self.0,
                    super::case_management::PatchCasemanagementCaseSummary::INFO,
                )
                .path("caseId", case_id.as_ref())
                .body::<types::CaseSummaryUpdate>(body),
        )
    }
    /// `POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs`
    ///
    /// - Permission: `caseManagement:terminateJob:add`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `invalid.input.case.already.terminating`, `invalid.input.duplicate.job`, `invalid.input.invalid.uuid`, `model.validation.fail`; 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`postCasemanagementCaseTerminateJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-casemanagement-cases--caseId--terminate-jobs)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn post_casemanagement_case_terminate_jobs(
        &self,
        case_id: impl AsRef<str>,
    ) -> PostCasemanagementCaseTerminateJobs {
        super::case_management::PostCasemanagementCaseTerminateJobs(
            rt::Request::new(
                    &self.0,
                    super::case_management::PostCasemanagementCaseTerminateJobs::INFO,
                )
                .path("caseId", case_id.as_ref()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}`
    ///
    /// - Permission: `caseManagement:terminateJob:view`
    /// - Scopes: any of `case-management`, `case-management:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 403 `case.missing.any.division.permissions`; 404 `not.found.error`
    /// - Developer Center: [`getCasemanagementCaseTerminateJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-casemanagement-cases--caseId--terminate-jobs--jobId-)
    ///
    /// Arguments:
    /// - `caseId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    /// - `jobId` (path): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn get_casemanagement_case_terminate_job(
        &self,
        case_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetCasemanagementCaseTerminateJob {
        super::case_management::GetCasemanagementCaseTerminateJob(
            rt::Request::new(
                    &self.0,
                    super::case_management::GetCasemanagementCaseTerminateJob::INFO,
                )
                .path("caseId", case_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
}
/// The call `getCasemanagementCaseplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplans(pub(crate) rt::Request<types::CaseplanListing>);
impl GetCasemanagementCaseplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplans",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `pageSize` (query): at most `200`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `customerIntentId` (query)
    pub fn customer_intent_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("customerIntentId", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseplanListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CaseplanListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanListing> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseplans(
    pub(crate) rt::Request<types::CaseplanCreateResponse>,
);
impl PostCasemanagementCaseplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseplans",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/caseplans",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:add"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseplanCreateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanCreateResponse> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseplansQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseplansQuery(
    pub(crate) rt::Request<types::CaseplanQueryEntityListing>,
);
impl PostCasemanagementCaseplansQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseplansQuery",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/caseplans/query",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyAfter),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseplanQueryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CaseplanQueryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanQueryEntityListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplan(pub(crate) rt::Request<types::Caseplan>);
impl GetCasemanagementCaseplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplan",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Caseplan> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchCasemanagementCaseplan`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Caseplan>
    where
        F: FnMut(&mut types::CaseplanUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::case_management::PatchCasemanagementCaseplan::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Caseplan> {
        self.0.send()
    }
}
/// The call `deleteCasemanagementCaseplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteCasemanagementCaseplan(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteCasemanagementCaseplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteCasemanagementCaseplan",
        method: rt::Method::Delete,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplan:delete"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCaseplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCaseplan(pub(crate) rt::Request<types::Caseplan>);
impl PatchCasemanagementCaseplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCaseplan",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplan:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Caseplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Caseplan> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseplanDataschemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseplanDataschemas(
    pub(crate) rt::Request<types::CaseplanDataSchema>,
);
impl PostCasemanagementCaseplanDataschemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseplanDataschemas",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplanDataSchemas:add"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseplanDataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanDataSchema> {
        self.0.send()
    }
}
/// The call `putCasemanagementCaseplanDataschema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutCasemanagementCaseplanDataschema(
    pub(crate) rt::Request<types::CaseplanDataSchema>,
);
impl PutCasemanagementCaseplanDataschema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putCasemanagementCaseplanDataschema",
        method: rt::Method::Put,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplanDataSchemas:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::CaseplanDataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanDataSchema> {
        self.0.send()
    }
}
/// The call `deleteCasemanagementCaseplanDataschema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteCasemanagementCaseplanDataschema(
    pub(crate) rt::Request<Option<types::Empty>>,
);
impl DeleteCasemanagementCaseplanDataschema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteCasemanagementCaseplanDataschema",
        method: rt::Method::Delete,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplanDataSchemas:delete"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `putCasemanagementCaseplanIntakesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutCasemanagementCaseplanIntakesettings(
    pub(crate) rt::Request<types::IntakeSettingsListing>,
);
impl PutCasemanagementCaseplanIntakesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putCasemanagementCaseplanIntakesettings",
        method: rt::Method::Put,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/intakesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplanIntakeSettings:edit"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::IntakeSettingsListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntakeSettingsListing> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseplanPublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseplanPublish(pub(crate) rt::Request<types::Caseplan>);
impl PostCasemanagementCaseplanPublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseplanPublish",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/publish",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:publish"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Caseplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Caseplan> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCaseplanStageplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCaseplanStageplan(
    pub(crate) rt::Request<types::Stageplan>,
);
impl PatchCasemanagementCaseplanStageplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCaseplanStageplan",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stageplan:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Stageplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Stageplan> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCaseplanStageplanStepplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCaseplanStageplanStepplan(
    pub(crate) rt::Request<types::Stepplan>,
);
impl PatchCasemanagementCaseplanStageplanStepplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCaseplanStageplanStepplan",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stepplan:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Stepplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Stepplan> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseplanVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseplanVersions(pub(crate) rt::Request<types::Caseplan>);
impl PostCasemanagementCaseplanVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseplanVersions",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:caseplan:edit"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Caseplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Caseplan> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersion(pub(crate) rt::Request<types::Caseplan>);
impl GetCasemanagementCaseplanVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersion",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplan:version"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Caseplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Caseplan> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionDataschemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionDataschemas(
    pub(crate) rt::Request<types::CaseplanDataSchemaListing>,
);
impl GetCasemanagementCaseplanVersionDataschemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionDataschemas",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplanDataSchemas:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CaseplanDataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseplanDataSchemaListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionIntakesettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionIntakesettings(
    pub(crate) rt::Request<types::IntakeSettingsListing>,
);
impl GetCasemanagementCaseplanVersionIntakesettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionIntakesettings",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseplanIntakeSettings:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IntakeSettingsListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IntakeSettingsListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionStageplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionStageplans(
    pub(crate) rt::Request<types::StageplanListing>,
);
impl GetCasemanagementCaseplanVersionStageplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionStageplans",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stageplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetCasemanagementCaseplanVersionStageplansExpands,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCasemanagementCaseplanVersionStageplansExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::StageplanListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::StageplanListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StageplanListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionStageplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionStageplan(
    pub(crate) rt::Request<types::Stageplan>,
);
impl GetCasemanagementCaseplanVersionStageplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionStageplan",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stageplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetCasemanagementCaseplanVersionStageplanExpands,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCasemanagementCaseplanVersionStageplanExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Stageplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Stageplan> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionStageplanStepplans`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionStageplanStepplans(
    pub(crate) rt::Request<types::StepplanListing>,
);
impl GetCasemanagementCaseplanVersionStageplanStepplans {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionStageplanStepplans",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stepplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetCasemanagementCaseplanVersionStageplanStepplansExpands,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCasemanagementCaseplanVersionStageplanStepplansExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::StepplanListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::StepplanListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StepplanListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseplanVersionStageplanStepplan`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseplanVersionStageplanStepplan(
    pub(crate) rt::Request<types::Stepplan>,
);
impl GetCasemanagementCaseplanVersionStageplanStepplan {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseplanVersionStageplanStepplan",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stepplan:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetCasemanagementCaseplanVersionStageplanStepplanExpands,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCasemanagementCaseplanVersionStageplanStepplanExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Stepplan> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Stepplan> {
        self.0.send()
    }
}
/// The call `postCasemanagementCases`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCases(pub(crate) rt::Request<types::Case>);
impl PostCasemanagementCases {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCases",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/cases",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:case:add"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `postCasemanagementCasesAssociationsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCasesAssociationsQuery(
    pub(crate) rt::Request<types::CaseAssociationQueryEntityListing>,
);
impl PostCasemanagementCasesAssociationsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCasesAssociationsQuery",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/cases/associations/query",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseAssociation:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyAfter),
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseAssociationQueryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CaseAssociationQueryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseAssociationQueryEntityListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCasesExternalcontact`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCasesExternalcontact(
    pub(crate) rt::Request<types::CaseListing>,
);
impl GetCasemanagementCasesExternalcontact {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCasesExternalcontact",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/externalcontacts/{externalContactId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseExternalContact:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `pageSize` (query): at least `1`, at most `200`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `divisionIds` (query)
    pub fn division_ids(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("divisionIds", value))
    }
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetCasemanagementCasesExternalcontactExpands>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetCasemanagementCasesExternalcontactExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CaseListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCasesReference`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCasesReference(pub(crate) rt::Request<types::Case>);
impl GetCasemanagementCasesReference {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCasesReference",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/references/{referenceId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseReference:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl rt::IntoOption<types::GetCasemanagementCasesReferenceExpands>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetCasemanagementCasesReferenceExpands,
                >("expands", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `getCasemanagementCase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCase(pub(crate) rt::Request<types::Case>);
impl GetCasemanagementCase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCase",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:case:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl rt::IntoOption<types::GetCasemanagementCaseExpands>,
    ) -> Self {
        Self(self.0.option::<types::GetCasemanagementCaseExpands>("expands", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `deleteCasemanagementCase`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteCasemanagementCase(pub(crate) rt::Request<Option<types::Empty>>);
impl DeleteCasemanagementCase {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteCasemanagementCase",
        method: rt::Method::Delete,
        path: "/api/v2/casemanagement/cases/{caseId}",
        permissions: rt::Permissions {
            all: true,
            names: &["caseManagement:case:delete"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Option<types::Empty>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::Empty>> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseAssociations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseAssociations(
    pub(crate) rt::Request<types::CaseAssociationListing>,
);
impl GetCasemanagementCaseAssociations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseAssociations",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/associations",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseAssociation:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseAssociationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CaseAssociationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseAssociationListing> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseAssociations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseAssociations(
    pub(crate) rt::Request<types::CaseAssociation>,
);
impl PostCasemanagementCaseAssociations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseAssociations",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/cases/{caseId}/associations",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseAssociation:add"],
        },
        scopes: &["case-management"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CaseAssociation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseAssociation> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseAssociation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseAssociation(
    pub(crate) rt::Request<types::CaseAssociation>,
);
impl GetCasemanagementCaseAssociation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseAssociation",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/associations/{associationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseAssociation:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::CaseAssociation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CaseAssociation> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCaseDatedue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCaseDatedue(pub(crate) rt::Request<types::Case>);
impl PatchCasemanagementCaseDatedue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCaseDatedue",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/cases/{caseId}/datedue",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseDateDue:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCasePriority`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCasePriority(pub(crate) rt::Request<types::Case>);
impl PatchCasemanagementCasePriority {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCasePriority",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/cases/{caseId}/priority",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:casePriority:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseStages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseStages(pub(crate) rt::Request<types::StageListing>);
impl GetCasemanagementCaseStages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseStages",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/stages",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stage:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::StageListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::StageListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StageListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseStage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseStage(pub(crate) rt::Request<types::Stage>);
impl GetCasemanagementCaseStage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseStage",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:stage:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Stage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Stage> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseStageSteps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseStageSteps(pub(crate) rt::Request<types::StepListing>);
impl GetCasemanagementCaseStageSteps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseStageSteps",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:step:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::StepListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::StepListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::StepListing> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseStageStep`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseStageStep(pub(crate) rt::Request<types::Step>);
impl GetCasemanagementCaseStageStep {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseStageStep",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:step:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Step> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Step> {
        self.0.send()
    }
}
/// The call `patchCasemanagementCaseSummary`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchCasemanagementCaseSummary(pub(crate) rt::Request<types::Case>);
impl PatchCasemanagementCaseSummary {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchCasemanagementCaseSummary",
        method: rt::Method::Patch,
        path: "/api/v2/casemanagement/cases/{caseId}/summary",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:caseSummary:edit"],
        },
        scopes: &["case-management"],
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
    pub fn customize(self) -> rt::Request<types::Case> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Case> {
        self.0.send()
    }
}
/// The call `postCasemanagementCaseTerminateJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostCasemanagementCaseTerminateJobs(
    pub(crate) rt::Request<types::TerminateJob>,
);
impl PostCasemanagementCaseTerminateJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postCasemanagementCaseTerminateJobs",
        method: rt::Method::Post,
        path: "/api/v2/casemanagement/cases/{caseId}/terminate/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:terminateJob:add"],
        },
        scopes: &["case-management", "case-management:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TerminateJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TerminateJob> {
        self.0.send()
    }
}
/// The call `getCasemanagementCaseTerminateJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetCasemanagementCaseTerminateJob(
    pub(crate) rt::Request<types::TerminateJob>,
);
impl GetCasemanagementCaseTerminateJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getCasemanagementCaseTerminateJob",
        method: rt::Method::Get,
        path: "/api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["caseManagement:terminateJob:view"],
        },
        scopes: &["case-management", "case-management:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TerminateJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TerminateJob> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetCasemanagementCaseplans::INFO,
    PostCasemanagementCaseplans::INFO,
    PostCasemanagementCaseplansQuery::INFO,
    GetCasemanagementCaseplan::INFO,
    DeleteCasemanagementCaseplan::INFO,
    PatchCasemanagementCaseplan::INFO,
    PostCasemanagementCaseplanDataschemas::INFO,
    PutCasemanagementCaseplanDataschema::INFO,
    DeleteCasemanagementCaseplanDataschema::INFO,
    PutCasemanagementCaseplanIntakesettings::INFO,
    PostCasemanagementCaseplanPublish::INFO,
    PatchCasemanagementCaseplanStageplan::INFO,
    PatchCasemanagementCaseplanStageplanStepplan::INFO,
    PostCasemanagementCaseplanVersions::INFO,
    GetCasemanagementCaseplanVersion::INFO,
    GetCasemanagementCaseplanVersionDataschemas::INFO,
    GetCasemanagementCaseplanVersionIntakesettings::INFO,
    GetCasemanagementCaseplanVersionStageplans::INFO,
    GetCasemanagementCaseplanVersionStageplan::INFO,
    GetCasemanagementCaseplanVersionStageplanStepplans::INFO,
    GetCasemanagementCaseplanVersionStageplanStepplan::INFO,
    PostCasemanagementCases::INFO,
    PostCasemanagementCasesAssociationsQuery::INFO,
    GetCasemanagementCasesExternalcontact::INFO,
    GetCasemanagementCasesReference::INFO,
    GetCasemanagementCase::INFO,
    DeleteCasemanagementCase::INFO,
    GetCasemanagementCaseAssociations::INFO,
    PostCasemanagementCaseAssociations::INFO,
    GetCasemanagementCaseAssociation::INFO,
    PatchCasemanagementCaseDatedue::INFO,
    PatchCasemanagementCasePriority::INFO,
    GetCasemanagementCaseStages::INFO,
    GetCasemanagementCaseStage::INFO,
    GetCasemanagementCaseStageSteps::INFO,
    GetCasemanagementCaseStageStep::INFO,
    PatchCasemanagementCaseSummary::INFO,
    PostCasemanagementCaseTerminateJobs::INFO,
    GetCasemanagementCaseTerminateJob::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::Case>,
    rt::make_model::<types::CaseAssociation>,
    rt::make_model::<types::CaseAssociationCreate>,
    rt::make_model::<types::CaseAssociationListing>,
    rt::make_model::<types::CaseAssociationQuery>,
    rt::make_model::<types::CaseAssociationQueryEntityListing>,
    rt::make_model::<types::CaseCreate>,
    rt::make_model::<types::CaseDateDueUpdate>,
    rt::make_model::<types::CaseExternalContactReference>,
    rt::make_model::<types::CaseListing>,
    rt::make_model::<types::CasePriorityUpdate>,
    rt::make_model::<types::CaseReference>,
    rt::make_model::<types::CaseSummaryUpdate>,
    rt::make_model::<types::CaseUserReference>,
    rt::make_model::<types::Caseplan>,
    rt::make_model::<types::CaseplanCreate>,
    rt::make_model::<types::CaseplanCreateResponse>,
    rt::make_model::<types::CaseplanDataSchema>,
    rt::make_model::<types::CaseplanDataSchemaListing>,
    rt::make_model::<types::CaseplanDataSchemaRequest>,
    rt::make_model::<types::CaseplanFilter>,
    rt::make_model::<types::CaseplanListing>,
    rt::make_model::<types::CaseplanQueryEntityListing>,
    rt::make_model::<types::CaseplanQueryRequest>,
    rt::make_model::<types::CaseplanReference>,
    rt::make_model::<types::CaseplanUpdate>,
    rt::make_model::<types::CustomerIntentReference>,
    rt::make_model::<types::Intake>,
    rt::make_model::<types::IntakeSetting>,
    rt::make_model::<types::IntakeSettingsListing>,
    rt::make_model::<types::IntakeSettingsUpdate>,
    rt::make_model::<types::Stage>,
    rt::make_model::<types::StageListing>,
    rt::make_model::<types::StageReference>,
    rt::make_model::<types::Stageplan>,
    rt::make_model::<types::StageplanListing>,
    rt::make_model::<types::StageplanReference>,
    rt::make_model::<types::StageplanUpdate>,
    rt::make_model::<types::Step>,
    rt::make_model::<types::StepListing>,
    rt::make_model::<types::StepReference>,
    rt::make_model::<types::Stepplan>,
    rt::make_model::<types::StepplanListing>,
    rt::make_model::<types::StepplanUpdate>,
    rt::make_model::<types::StepplansWorktypeReference>,
    rt::make_model::<types::TerminateJob>,
    rt::make_model::<types::WorkitemActivityReference>,
    rt::make_model::<types::WorkitemSettings>,
    rt::make_model::<types::WorkitemSettingsResponse>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseAssociationAssociationType {
        /// `Activity`
        Activity,
        /// `Enquiry`
        Enquiry,
        /// `Initiation`
        Initiation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseAssociationAssociationType {
        const VALUES: &'static [Self] = &[
            Self::Activity,
            Self::Enquiry,
            Self::Initiation,
        ];
        const TEXTS: &'static [&'static str] = &["Activity", "Enquiry", "Initiation"];
        fn text(&self) -> &str {
            match self {
                Self::Activity => "Activity",
                Self::Enquiry => "Enquiry",
                Self::Initiation => "Initiation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseAssociationAssociationType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseCreationStatus {
        /// `Pending`
        Pending,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseCreationStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Failed,
            Self::InProgress,
            Self::Pending,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Completed",
            "Failed",
            "InProgress",
            "Pending",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseCreationStatus);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CasePriority {
        /// `Unknown`
        Unknown,
        /// `Urgent`
        Urgent,
        /// `High`
        High,
        /// `Medium`
        Medium,
        /// `Low`
        Low,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CasePriority {
        const VALUES: &'static [Self] = &[
            Self::High,
            Self::Low,
            Self::Medium,
            Self::Unknown,
            Self::Urgent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "High",
            "Low",
            "Medium",
            "Unknown",
            "Urgent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Urgent => "Urgent",
                Self::High => "High",
                Self::Medium => "Medium",
                Self::Low => "Low",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CasePriority);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseStatus {
        /// `Unknown`
        Unknown,
        /// `Open`
        Open,
        /// `InProgress`
        InProgress,
        /// `Terminating`
        Terminating,
        /// `Terminated`
        Terminated,
        /// `Closed`
        Closed,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseStatus {
        const VALUES: &'static [Self] = &[
            Self::Closed,
            Self::Failed,
            Self::InProgress,
            Self::Open,
            Self::Terminated,
            Self::Terminating,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Closed",
            "Failed",
            "InProgress",
            "Open",
            "Terminated",
            "Terminating",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Open => "Open",
                Self::InProgress => "InProgress",
                Self::Terminating => "Terminating",
                Self::Terminated => "Terminated",
                Self::Closed => "Closed",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseplanFilterOperator {
        /// `IN`
        In,
        /// `CONTAINS`
        Contains,
        /// `BEGINS_WITH`
        BeginsWith,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseplanFilterOperator {
        const VALUES: &'static [Self] = &[Self::BeginsWith, Self::Contains, Self::In];
        const TEXTS: &'static [&'static str] = &["BEGINS_WITH", "CONTAINS", "IN"];
        fn text(&self) -> &str {
            match self {
                Self::In => "IN",
                Self::Contains => "CONTAINS",
                Self::BeginsWith => "BEGINS_WITH",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseplanFilterOperator);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseplanQueryRequestNameSearchType {
        /// `BEGINS_WITH`
        BeginsWith,
        /// `CONTAINS`
        Contains,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseplanQueryRequestNameSearchType {
        const VALUES: &'static [Self] = &[Self::BeginsWith, Self::Contains];
        const TEXTS: &'static [&'static str] = &["BEGINS_WITH", "CONTAINS"];
        fn text(&self) -> &str {
            match self {
                Self::BeginsWith => "BEGINS_WITH",
                Self::Contains => "CONTAINS",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseplanQueryRequestNameSearchType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CaseplanVersionState {
        /// `Copying`
        Copying,
        /// `Draft`
        Draft,
        /// `Published`
        Published,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CaseplanVersionState {
        const VALUES: &'static [Self] = &[Self::Copying, Self::Draft, Self::Published];
        const TEXTS: &'static [&'static str] = &["Copying", "Draft", "Published"];
        fn text(&self) -> &str {
            match self {
                Self::Copying => "Copying",
                Self::Draft => "Draft",
                Self::Published => "Published",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CaseplanVersionState);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCasemanagementCaseExpands {
        /// `caseplan`
        Caseplan,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCasemanagementCaseExpands {
        const VALUES: &'static [Self] = &[Self::Caseplan];
        const TEXTS: &'static [&'static str] = &["caseplan"];
        fn text(&self) -> &str {
            match self {
                Self::Caseplan => "caseplan",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCasemanagementCaseExpands);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCasemanagementCaseplanVersionStageplanStepplanExpands {
        /// `stageplan`
        Stageplan,
        /// `caseplan`
        Caseplan,
        /// `worktype`
        Worktype,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCasemanagementCaseplanVersionStageplanStepplanExpands {
        const VALUES: &'static [Self] = &[
            Self::Caseplan,
            Self::Stageplan,
            Self::Worktype,
        ];
        const TEXTS: &'static [&'static str] = &["caseplan", "stageplan", "worktype"];
        fn text(&self) -> &str {
            match self {
                Self::Stageplan => "stageplan",
                Self::Caseplan => "caseplan",
                Self::Worktype => "worktype",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCasemanagementCaseplanVersionStageplanStepplanExpands);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetCasemanagementCaseplanVersionStageplanStepplansExpands {
        /// `caseplan`
        Caseplan,
        /// `stageplan`
        Stageplan,
        /// `worktype`
        Worktype,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetCasemanagementCaseplanVersionStageplanStepplansExpands {
        const VALUES: &'static [Self] = &[
            Self::Caseplan,
            Self::Stageplan,
            Self::Worktype,
        ];
        const TEXTS: &'static [&'static str] = &["caseplan", "stageplan", "worktype"];
        fn text(&self) -> &str {
            match self {
                Self::Caseplan => "caseplan",
                Self::Stageplan => "stageplan",
                Self::Worktype => "worktype",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetCasemanagementCaseplanVersionStageplanStepplansExpands);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StepStatus {
        /// `Unknown`
        Unknown,
        /// `InProgress`
        InProgress,
        /// `Open`
        Open,
        /// `Completed`
        Completed,
        /// `Terminated`
        Terminated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StepStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::InProgress,
            Self::Open,
            Self::Terminated,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Completed",
            "InProgress",
            "Open",
            "Terminated",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::InProgress => "InProgress",
                Self::Open => "Open",
                Self::Completed => "Completed",
                Self::Terminated => "Terminated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StepStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StepplanActivityType {
        /// `Unknown`
        Unknown,
        /// `None`
        None,
        /// `Workitem`
        Workitem,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for StepplanActivityType {
        const VALUES: &'static [Self] = &[Self::None, Self::Unknown, Self::Workitem];
        const TEXTS: &'static [&'static str] = &["None", "Unknown", "Workitem"];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::None => "None",
                Self::Workitem => "Workitem",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(StepplanActivityType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TerminateJobJobType {
        /// `Unknown`
        Unknown,
        /// `Terminate`
        Terminate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TerminateJobJobType {
        const VALUES: &'static [Self] = &[Self::Terminate, Self::Unknown];
        const TEXTS: &'static [&'static str] = &["Terminate", "Unknown"];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Terminate => "Terminate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TerminateJobJobType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TerminateJobStatus {
        /// `Unknown`
        Unknown,
        /// `Queued`
        Queued,
        /// `InProgress`
        InProgress,
        /// `Succeeded`
        Succeeded,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TerminateJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::InProgress,
            Self::Queued,
            Self::Succeeded,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failed",
            "InProgress",
            "Queued",
            "Succeeded",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Queued => "Queued",
                Self::InProgress => "InProgress",
                Self::Succeeded => "Succeeded",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TerminateJobStatus);
    /// `Unknown`, `Urgent`, `High`, `Medium`, `Low`.
    pub type CasePriorityUpdatePriority = types::CasePriority;
    /// `Copying`, `Draft`, `Published`.
    pub type CaseplanCreateResponseVersionState = types::CaseplanVersionState;
    /// `caseplan`.
    pub type GetCasemanagementCaseplanVersionStageplanExpands = types::GetCasemanagementCaseExpands;
    /// `caseplan`.
    pub type GetCasemanagementCaseplanVersionStageplansExpands = types::GetCasemanagementCaseExpands;
    /// `caseplan`.
    pub type GetCasemanagementCasesExternalcontactExpands = types::GetCasemanagementCaseExpands;
    /// `caseplan`.
    pub type GetCasemanagementCasesReferenceExpands = types::GetCasemanagementCaseExpands;
    /// `Unknown`, `InProgress`, `Open`, `Completed`, `Terminated`.
    pub type StageStatus = types::StepStatus;
    /// `Unknown`, `None`, `Workitem`.
    pub type StepplanUpdateActivityType = types::StepplanActivityType;
    /// `Case` of the API document.
    #[non_exhaustive]
    pub struct Case {
        /// `caseplan`
        pub caseplan: Option<Box<types::CaseplanReference>>,
        /// `creationStatus`
        pub creation_status: Option<types::CaseCreationStatus>,
        /// `customerIntent`
        pub customer_intent: Option<Box<types::CustomerIntentReference>>,
        /// `dateClosed`
        pub date_closed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `division`
        pub division: Option<Box<types::StarrableDivision>>,
        /// `externalContact`
        pub external_contact: Option<Box<types::CaseExternalContactReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::CaseUserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::CaseUserReference>>,
        /// `priority`
        pub priority: Option<types::CasePriority>,
        /// `reference`
        pub reference: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::CaseStatus>,
        /// `summary`
        pub summary: Option<String>,
        /// `ttlSeconds`
        pub ttl_seconds: Option<i64>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Case {
        fn default() -> Self {
            Self {
                caseplan: None,
                creation_status: None,
                customer_intent: None,
                date_closed: None,
                date_created: None,
                date_due: None,
                date_modified: None,
                date_started: None,
                division: None,
                external_contact: None,
                id: None,
                modified_by: None,
                name: None,
                owner: None,
                priority: None,
                reference: None,
                self_uri: None,
                status: None,
                summary: None,
                ttl_seconds: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Case {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Case",
                fields: &[
                    "caseplan",
                    "creationStatus",
                    "customerIntent",
                    "dateClosed",
                    "dateCreated",
                    "dateDue",
                    "dateModified",
                    "dateStarted",
                    "division",
                    "externalContact",
                    "id",
                    "modifiedBy",
                    "name",
                    "owner",
                    "priority",
                    "reference",
                    "selfUri",
                    "status",
                    "summary",
                    "ttlSeconds",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.caseplan);
            out.one(1, &self.creation_status);
            out.model(2, &self.customer_intent);
            out.date_time(3, &self.date_closed);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_due);
            out.date_time(6, &self.date_modified);
            out.date_time(7, &self.date_started);
            out.model(8, &self.division);
            out.model(9, &self.external_contact);
            out.text(10, &self.id);
            out.model(11, &self.modified_by);
            out.text(12, &self.name);
            out.model(13, &self.owner);
            out.one(14, &self.priority);
            out.text(15, &self.reference);
            out.text(16, &self.self_uri);
            out.one(17, &self.status);
            out.text(18, &self.summary);
            out.int(19, &self.ttl_seconds);
            out.int(20, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.caseplan),
                1 => rt::Place::Enum(&mut self.creation_status),
                2 => rt::Place::Model(&mut self.customer_intent),
                3 => rt::Place::DateTime(&mut self.date_closed),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_due),
                6 => rt::Place::DateTime(&mut self.date_modified),
                7 => rt::Place::DateTime(&mut self.date_started),
                8 => rt::Place::Model(&mut self.division),
                9 => rt::Place::Model(&mut self.external_contact),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Model(&mut self.modified_by),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Model(&mut self.owner),
                14 => rt::Place::Enum(&mut self.priority),
                15 => rt::Place::Text(&mut self.reference),
                16 => rt::Place::Text(&mut self.self_uri),
                17 => rt::Place::Enum(&mut self.status),
                18 => rt::Place::Text(&mut self.summary),
                19 => rt::Place::Int(&mut self.ttl_seconds),
                20 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Case);
    /// `CaseAssociation` of the API document.
    #[non_exhaustive]
    pub struct CaseAssociation {
        /// `associationType`
        pub association_type: Option<types::CaseAssociationAssociationType>,
        /// `case`
        pub case: Option<Box<types::CaseReference>>,
        /// `conversation`
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `dateAssociated`
        pub date_associated: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `stage`
        pub stage: Option<Box<types::StageReference>>,
        /// `step`
        pub step: Option<Box<types::StepReference>>,
        /// `workitem`
        pub workitem: Option<Box<types::WorkitemReference>>,
        _rest: rt::Rest,
    }
    impl Default for CaseAssociation {
        fn default() -> Self {
            Self {
                association_type: None,
                case: None,
                conversation: None,
                date_associated: None,
                id: None,
                name: None,
                self_uri: None,
                stage: None,
                step: None,
                workitem: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseAssociation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseAssociation",
                fields: &[
                    "associationType",
                    "case",
                    "conversation",
                    "dateAssociated",
                    "id",
                    "name",
                    "selfUri",
                    "stage",
                    "step",
                    "workitem",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.association_type);
            out.model(1, &self.case);
            out.model(2, &self.conversation);
            out.date_time(3, &self.date_associated);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.model(7, &self.stage);
            out.model(8, &self.step);
            out.model(9, &self.workitem);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.association_type),
                1 => rt::Place::Model(&mut self.case),
                2 => rt::Place::Model(&mut self.conversation),
                3 => rt::Place::DateTime(&mut self.date_associated),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.stage),
                8 => rt::Place::Model(&mut self.step),
                9 => rt::Place::Model(&mut self.workitem),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseAssociation);
    /// `CaseAssociationCreate` of the API document.
    #[non_exhaustive]
    pub struct CaseAssociationCreate {
        /// `conversationId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub conversation_id: Option<String>,
        /// `workitemId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub workitem_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseAssociationCreate {
        fn default() -> Self {
            Self {
                conversation_id: None,
                workitem_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseAssociationCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseAssociationCreate",
                fields: &["conversationId", "workitemId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_id);
            out.text(1, &self.workitem_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_id),
                1 => rt::Place::Text(&mut self.workitem_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseAssociationCreate);
    impl CaseAssociationCreate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 0);
            self
        }
        /// Sets `workitemId`.
        #[must_use]
        pub fn workitem_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workitem_id, &mut self._rest, 1);
            self
        }
    }
    /// `CaseAssociationListing` of the API document.
    #[non_exhaustive]
    pub struct CaseAssociationListing {
        /// `entities`
        pub entities: Option<Vec<types::CaseAssociation>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseAssociationListing {
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
    impl rt::Model for CaseAssociationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseAssociationListing",
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
    rt::model!(CaseAssociationListing);
    /// `CaseAssociationQuery` of the API document.
    #[non_exhaustive]
    pub struct CaseAssociationQuery {
        /// `after`
        pub after: Option<String>,
        /// `conversationId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub conversation_id: Option<String>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `workitemId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub workitem_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseAssociationQuery {
        fn default() -> Self {
            Self {
                after: None,
                conversation_id: None,
                page_size: None,
                workitem_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseAssociationQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseAssociationQuery",
                fields: &["after", "conversationId", "pageSize", "workitemId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.text(1, &self.conversation_id);
            out.int(2, &self.page_size);
            out.text(3, &self.workitem_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::Text(&mut self.workitem_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseAssociationQuery);
    impl CaseAssociationQuery {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `after`.
        #[must_use]
        pub fn after(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.after, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 2);
            self
        }
        /// Sets `workitemId`.
        #[must_use]
        pub fn workitem_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workitem_id, &mut self._rest, 3);
            self
        }
    }
    /// `CaseAssociationQueryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CaseAssociationQueryEntityListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::CaseAssociation>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseAssociationQueryEntityListing {
        fn default() -> Self {
            Self {
                after: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseAssociationQueryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseAssociationQueryEntityListing",
                fields: &["after", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseAssociationQueryEntityListing);
    /// `CaseCreate` of the API document.
    #[non_exhaustive]
    pub struct CaseCreate {
        /// `caseplanId`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub caseplan_id: Option<String>,
        /// `conversationId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub conversation_id: Option<String>,
        /// `externalContactId`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub external_contact_id: Option<String>,
        /// `intake`: items at least `0`, items at most `10`
        pub intake: Option<Vec<types::Intake>>,
        /// `ownerId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub owner_id: Option<String>,
        /// `summary`: length at least `3`, length at most `512`
        pub summary: Option<String>,
        /// `ttlSeconds`
        pub ttl_seconds: Option<i64>,
        /// `workitemId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-4[a-fA-F0-9]{3}-[89abAB][a-fA-F0-9]{3}-[a-fA-F0-9]{12}`
        pub workitem_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseCreate {
        fn default() -> Self {
            Self {
                caseplan_id: None,
                conversation_id: None,
                external_contact_id: None,
                intake: None,
                owner_id: None,
                summary: None,
                ttl_seconds: None,
                workitem_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseCreate",
                fields: &[
                    "caseplanId",
                    "conversationId",
                    "externalContactId",
                    "intake",
                    "ownerId",
                    "summary",
                    "ttlSeconds",
                    "workitemId",
                ],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.caseplan_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.external_contact_id);
            out.list(3, &self.intake);
            out.text(4, &self.owner_id);
            out.text(5, &self.summary);
            out.int(6, &self.ttl_seconds);
            out.text(7, &self.workitem_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.caseplan_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.external_contact_id),
                3 => rt::Place::List(&mut self.intake),
                4 => rt::Place::Text(&mut self.owner_id),
                5 => rt::Place::Text(&mut self.summary),
                6 => rt::Place::Int(&mut self.ttl_seconds),
                7 => rt::Place::Text(&mut self.workitem_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseCreate);
    impl CaseCreate {
        /// One with everything set that the API requires, in this order: `caseplanId`, `externalContactId`.
        #[must_use]
        pub fn new(
            caseplan_id: impl rt::IntoField<String>,
            external_contact_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .caseplan_id(caseplan_id)
                .external_contact_id(external_contact_id)
        }
        /// Sets `caseplanId`.
        #[must_use]
        pub fn caseplan_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.caseplan_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 2);
            self
        }
        /// Sets `intake`.
        #[must_use]
        pub fn intake(mut self, value: impl rt::IntoField<Vec<types::Intake>>) -> Self {
            value.put(&mut self.intake, &mut self._rest, 3);
            self
        }
        /// Sets `ownerId`.
        #[must_use]
        pub fn owner_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.owner_id, &mut self._rest, 4);
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.summary, &mut self._rest, 5);
            self
        }
        /// Sets `ttlSeconds`.
        #[must_use]
        pub fn ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ttl_seconds, &mut self._rest, 6);
            self
        }
        /// Sets `workitemId`.
        #[must_use]
        pub fn workitem_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workitem_id, &mut self._rest, 7);
            self
        }
    }
    /// `CaseDateDueUpdate` of the API document.
    #[non_exhaustive]
    pub struct CaseDateDueUpdate {
        /// `dateDue`: required
        pub date_due: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for CaseDateDueUpdate {
        fn default() -> Self {
            Self {
                date_due: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseDateDueUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseDateDueUpdate",
                fields: &["dateDue"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_due);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_due),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseDateDueUpdate);
    impl CaseDateDueUpdate {
        /// One with everything set that the API requires: `dateDue`.
        #[must_use]
        pub fn new(date_due: impl rt::IntoField<rt::DateTime>) -> Self {
            Self::default().date_due(date_due)
        }
        /// Sets `dateDue`.
        #[must_use]
        pub fn date_due(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_due, &mut self._rest, 0);
            self
        }
    }
    /// `CaseExternalContactReference` of the API document.
    #[non_exhaustive]
    pub struct CaseExternalContactReference {
        /// `firstName`
        pub first_name: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `lastName`
        pub last_name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseExternalContactReference {
        fn default() -> Self {
            Self {
                first_name: None,
                id: None,
                last_name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseExternalContactReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseExternalContactReference",
                fields: &["firstName", "id", "lastName", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.first_name);
            out.text(1, &self.id);
            out.text(2, &self.last_name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.first_name),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.last_name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseExternalContactReference);
    /// `CaseListing` of the API document.
    #[non_exhaustive]
    pub struct CaseListing {
        /// `entities`
        pub entities: Option<Vec<types::Case>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseListing {
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
    impl rt::Model for CaseListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseListing",
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
    rt::model!(CaseListing);
    /// `CasePriorityUpdate` of the API document.
    #[non_exhaustive]
    pub struct CasePriorityUpdate {
        /// `priority`: required
        pub priority: Option<types::CasePriorityUpdatePriority>,
        _rest: rt::Rest,
    }
    impl Default for CasePriorityUpdate {
        fn default() -> Self {
            Self {
                priority: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CasePriorityUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CasePriorityUpdate",
                fields: &["priority"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.priority);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.priority),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CasePriorityUpdate);
    impl CasePriorityUpdate {
        /// One with everything set that the API requires: `priority`.
        #[must_use]
        pub fn new(
            priority: impl rt::IntoField<types::CasePriorityUpdatePriority>,
        ) -> Self {
            Self::default().priority(priority)
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(
            mut self,
            value: impl rt::IntoField<types::CasePriorityUpdatePriority>,
        ) -> Self {
            value.put(&mut self.priority, &mut self._rest, 0);
            self
        }
    }
    /// `CaseReference` of the API document.
    #[non_exhaustive]
    pub struct CaseReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseReference",
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
    rt::model!(CaseReference);
    /// `CaseSummaryUpdate` of the API document.
    #[non_exhaustive]
    pub struct CaseSummaryUpdate {
        /// `summary`: required
        pub summary: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseSummaryUpdate {
        fn default() -> Self {
            Self {
                summary: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseSummaryUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseSummaryUpdate",
                fields: &["summary"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.summary);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.summary),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseSummaryUpdate);
    impl CaseSummaryUpdate {
        /// One with everything set that the API requires: `summary`.
        #[must_use]
        pub fn new(summary: impl rt::IntoField<String>) -> Self {
            Self::default().summary(summary)
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.summary, &mut self._rest, 0);
            self
        }
    }
    /// `CaseUserReference` of the API document.
    #[non_exhaustive]
    pub struct CaseUserReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `presence`: read-only
        pub presence: Option<Box<types::UserPresence>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseUserReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                presence: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseUserReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseUserReference",
                fields: &["id", "name", "presence", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.model(2, &self.presence);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Model(&mut self.presence),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseUserReference);
    /// `Caseplan` of the API document.
    #[non_exhaustive]
    pub struct Caseplan {
        /// `customerIntent`: required
        pub customer_intent: Option<Box<types::CustomerIntentReference>>,
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: required
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`
        pub date_published: Option<rt::DateTime>,
        /// `defaultCaseOwner`
        pub default_case_owner: Option<Box<types::UserReference>>,
        /// `defaultDueDurationInSeconds`: required
        pub default_due_duration_in_seconds: Option<i64>,
        /// `defaultTtlSeconds`: required
        pub default_ttl_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `division`: required
        pub division: Option<Box<types::StarrableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `latest`: required
        pub latest: Option<i64>,
        /// `modifiedBy`: required
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `published`
        pub published: Option<i64>,
        /// `referencePrefix`: required
        pub reference_prefix: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `versionState`
        pub version_state: Option<types::CaseplanVersionState>,
        _rest: rt::Rest,
    }
    impl Default for Caseplan {
        fn default() -> Self {
            Self {
                customer_intent: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                default_case_owner: None,
                default_due_duration_in_seconds: None,
                default_ttl_seconds: None,
                description: None,
                division: None,
                id: None,
                latest: None,
                modified_by: None,
                name: None,
                published: None,
                reference_prefix: None,
                self_uri: None,
                version_state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Caseplan {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Caseplan",
                fields: &[
                    "customerIntent",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "defaultCaseOwner",
                    "defaultDueDurationInSeconds",
                    "defaultTtlSeconds",
                    "description",
                    "division",
                    "id",
                    "latest",
                    "modifiedBy",
                    "name",
                    "published",
                    "referencePrefix",
                    "selfUri",
                    "versionState",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.customer_intent);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.date_time(3, &self.date_published);
            out.model(4, &self.default_case_owner);
            out.int(5, &self.default_due_duration_in_seconds);
            out.int(6, &self.default_ttl_seconds);
            out.text(7, &self.description);
            out.model(8, &self.division);
            out.text(9, &self.id);
            out.int(10, &self.latest);
            out.model(11, &self.modified_by);
            out.text(12, &self.name);
            out.int(13, &self.published);
            out.text(14, &self.reference_prefix);
            out.text(15, &self.self_uri);
            out.one(16, &self.version_state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.customer_intent),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::DateTime(&mut self.date_published),
                4 => rt::Place::Model(&mut self.default_case_owner),
                5 => rt::Place::Int(&mut self.default_due_duration_in_seconds),
                6 => rt::Place::Int(&mut self.default_ttl_seconds),
                7 => rt::Place::Text(&mut self.description),
                8 => rt::Place::Model(&mut self.division),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Int(&mut self.latest),
                11 => rt::Place::Model(&mut self.modified_by),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::Int(&mut self.published),
                14 => rt::Place::Text(&mut self.reference_prefix),
                15 => rt::Place::Text(&mut self.self_uri),
                16 => rt::Place::Enum(&mut self.version_state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Caseplan);
    /// `CaseplanCreate` of the API document.
    #[non_exhaustive]
    pub struct CaseplanCreate {
        /// `customerIntentId`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub customer_intent_id: Option<String>,
        /// `dataSchemas`: items at least `0`, items at most `1`
        pub data_schemas: Option<Vec<types::CaseplanDataSchema>>,
        /// `defaultCaseOwnerId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_case_owner_id: Option<String>,
        /// `defaultDueDurationInSeconds`: at most `31536000`
        pub default_due_duration_in_seconds: Option<i64>,
        /// `defaultTtlSeconds`: at least `86400`, at most `31536000`
        pub default_ttl_seconds: Option<i64>,
        /// `description`: length at least `0`, length at most `512`
        pub description: Option<String>,
        /// `divisionId`: required, pattern `([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|\*)`
        pub division_id: Option<String>,
        /// `intakeSettings`: items at least `0`, items at most `10`
        pub intake_settings: Option<Vec<types::IntakeSetting>>,
        /// `name`: required, length at least `3`, length at most `256`
        pub name: Option<String>,
        /// `referencePrefix`: required, length at least `2`, length at most `8`, pattern `^[A-Za-z0-9]+$`
        pub reference_prefix: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanCreate {
        fn default() -> Self {
            Self {
                customer_intent_id: None,
                data_schemas: None,
                default_case_owner_id: None,
                default_due_duration_in_seconds: None,
                default_ttl_seconds: None,
                description: None,
                division_id: None,
                intake_settings: None,
                name: None,
                reference_prefix: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanCreate",
                fields: &[
                    "customerIntentId",
                    "dataSchemas",
                    "defaultCaseOwnerId",
                    "defaultDueDurationInSeconds",
                    "defaultTtlSeconds",
                    "description",
                    "divisionId",
                    "intakeSettings",
                    "name",
                    "referencePrefix",
                ],
                required: &[0, 6, 8, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.customer_intent_id);
            out.list(1, &self.data_schemas);
            out.text(2, &self.default_case_owner_id);
            out.int(3, &self.default_due_duration_in_seconds);
            out.int(4, &self.default_ttl_seconds);
            out.text(5, &self.description);
            out.text(6, &self.division_id);
            out.list(7, &self.intake_settings);
            out.text(8, &self.name);
            out.text(9, &self.reference_prefix);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.customer_intent_id),
                1 => rt::Place::List(&mut self.data_schemas),
                2 => rt::Place::Text(&mut self.default_case_owner_id),
                3 => rt::Place::Int(&mut self.default_due_duration_in_seconds),
                4 => rt::Place::Int(&mut self.default_ttl_seconds),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Text(&mut self.division_id),
                7 => rt::Place::List(&mut self.intake_settings),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.reference_prefix),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanCreate);
    impl CaseplanCreate {
        /// One with everything set that the API requires, in this order: `customerIntentId`, `divisionId`, `name`, `referencePrefix`.
        #[must_use]
        pub fn new(
            customer_intent_id: impl rt::IntoField<String>,
            division_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            reference_prefix: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .customer_intent_id(customer_intent_id)
                .division_id(division_id)
                .name(name)
                .reference_prefix(reference_prefix)
        }
        /// Sets `customerIntentId`.
        #[must_use]
        pub fn customer_intent_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.customer_intent_id, &mut self._rest, 0);
            self
        }
        /// Sets `dataSchemas`.
        #[must_use]
        pub fn data_schemas(
            mut self,
            value: impl rt::IntoField<Vec<types::CaseplanDataSchema>>,
        ) -> Self {
            value.put(&mut self.data_schemas, &mut self._rest, 1);
            self
        }
        /// Sets `defaultCaseOwnerId`.
        #[must_use]
        pub fn default_case_owner_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.default_case_owner_id, &mut self._rest, 2);
            self
        }
        /// Sets `defaultDueDurationInSeconds`.
        #[must_use]
        pub fn default_due_duration_in_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_due_duration_in_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `defaultTtlSeconds`.
        #[must_use]
        pub fn default_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_ttl_seconds, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 6);
            self
        }
        /// Sets `intakeSettings`.
        #[must_use]
        pub fn intake_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::IntakeSetting>>,
        ) -> Self {
            value.put(&mut self.intake_settings, &mut self._rest, 7);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 8);
            self
        }
        /// Sets `referencePrefix`.
        #[must_use]
        pub fn reference_prefix(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.reference_prefix, &mut self._rest, 9);
            self
        }
    }
    /// `CaseplanCreateResponse` of the API document.
    #[non_exhaustive]
    pub struct CaseplanCreateResponse {
        /// `customerIntent`: required
        pub customer_intent: Option<Box<types::CustomerIntentReference>>,
        /// `dataSchemas`
        pub data_schemas: Option<Vec<types::CaseplanDataSchema>>,
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: required
        pub date_modified: Option<rt::DateTime>,
        /// `datePublished`
        pub date_published: Option<rt::DateTime>,
        /// `defaultCaseOwner`
        pub default_case_owner: Option<Box<types::UserReference>>,
        /// `defaultDueDurationInSeconds`: required
        pub default_due_duration_in_seconds: Option<i64>,
        /// `defaultTtlSeconds`: required
        pub default_ttl_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `division`: required
        pub division: Option<Box<types::StarrableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `intakeSettings`
        pub intake_settings: Option<Vec<types::IntakeSetting>>,
        /// `latest`: required
        pub latest: Option<i64>,
        /// `modifiedBy`: required
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `published`
        pub published: Option<i64>,
        /// `referencePrefix`: required
        pub reference_prefix: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `versionState`
        pub version_state: Option<types::CaseplanCreateResponseVersionState>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanCreateResponse {
        fn default() -> Self {
            Self {
                customer_intent: None,
                data_schemas: None,
                date_created: None,
                date_modified: None,
                date_published: None,
                default_case_owner: None,
                default_due_duration_in_seconds: None,
                default_ttl_seconds: None,
                description: None,
                division: None,
                id: None,
                intake_settings: None,
                latest: None,
                modified_by: None,
                name: None,
                published: None,
                reference_prefix: None,
                self_uri: None,
                version_state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanCreateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanCreateResponse",
                fields: &[
                    "customerIntent",
                    "dataSchemas",
                    "dateCreated",
                    "dateModified",
                    "datePublished",
                    "defaultCaseOwner",
                    "defaultDueDurationInSeconds",
                    "defaultTtlSeconds",
                    "description",
                    "division",
                    "id",
                    "intakeSettings",
                    "latest",
                    "modifiedBy",
                    "name",
                    "published",
                    "referencePrefix",
                    "selfUri",
                    "versionState",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.customer_intent);
            out.list(1, &self.data_schemas);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.date_time(4, &self.date_published);
            out.model(5, &self.default_case_owner);
            out.int(6, &self.default_due_duration_in_seconds);
            out.int(7, &self.default_ttl_seconds);
            out.text(8, &self.description);
            out.model(9, &self.division);
            out.text(10, &self.id);
            out.list(11, &self.intake_settings);
            out.int(12, &self.latest);
            out.model(13, &self.modified_by);
            out.text(14, &self.name);
            out.int(15, &self.published);
            out.text(16, &self.reference_prefix);
            out.text(17, &self.self_uri);
            out.one(18, &self.version_state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.customer_intent),
                1 => rt::Place::List(&mut self.data_schemas),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::DateTime(&mut self.date_published),
                5 => rt::Place::Model(&mut self.default_case_owner),
                6 => rt::Place::Int(&mut self.default_due_duration_in_seconds),
                7 => rt::Place::Int(&mut self.default_ttl_seconds),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Model(&mut self.division),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::List(&mut self.intake_settings),
                12 => rt::Place::Int(&mut self.latest),
                13 => rt::Place::Model(&mut self.modified_by),
                14 => rt::Place::Text(&mut self.name),
                15 => rt::Place::Int(&mut self.published),
                16 => rt::Place::Text(&mut self.reference_prefix),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Enum(&mut self.version_state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanCreateResponse);
    /// `CaseplanDataSchema` of the API document.
    #[non_exhaustive]
    pub struct CaseplanDataSchema {
        /// `id`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanDataSchema {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanDataSchema {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanDataSchema",
                fields: &["id", "selfUri"],
                required: &[0],
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
    rt::model!(CaseplanDataSchema);
    impl CaseplanDataSchema {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `CaseplanDataSchemaListing` of the API document.
    #[non_exhaustive]
    pub struct CaseplanDataSchemaListing {
        /// `entities`
        pub entities: Option<Vec<types::CaseplanDataSchema>>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanDataSchemaListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanDataSchemaListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanDataSchemaListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanDataSchemaListing);
    /// `CaseplanDataSchemaRequest` of the API document.
    #[non_exhaustive]
    pub struct CaseplanDataSchemaRequest {
        /// `id`: required, pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanDataSchemaRequest {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanDataSchemaRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanDataSchemaRequest",
                fields: &["id"],
                required: &[0],
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
    rt::model!(CaseplanDataSchemaRequest);
    impl CaseplanDataSchemaRequest {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
    }
    /// `CaseplanFilter` of the API document.
    #[non_exhaustive]
    pub struct CaseplanFilter {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<types::CaseplanFilterOperator>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanFilter {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanFilter",
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
    rt::model!(CaseplanFilter);
    impl CaseplanFilter {
        /// One with everything set that the API requires, in this order: `name`, `operator`, `values`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<types::CaseplanFilterOperator>,
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
            value: impl rt::IntoField<types::CaseplanFilterOperator>,
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
    /// `CaseplanListing` of the API document.
    #[non_exhaustive]
    pub struct CaseplanListing {
        /// `entities`
        pub entities: Option<Vec<types::Caseplan>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanListing {
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
    impl rt::Model for CaseplanListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanListing",
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
    rt::model!(CaseplanListing);
    /// `CaseplanQueryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CaseplanQueryEntityListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::Caseplan>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanQueryEntityListing {
        fn default() -> Self {
            Self {
                after: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanQueryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanQueryEntityListing",
                fields: &["after", "entities", "nextUri", "previousUri", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.entities);
            out.text(2, &self.next_uri);
            out.text(3, &self.previous_uri);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Text(&mut self.previous_uri),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanQueryEntityListing);
    /// `CaseplanQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct CaseplanQueryRequest {
        /// `after`
        pub after: Option<String>,
        /// `attributes`
        pub attributes: Option<Vec<String>>,
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        /// `filters`: items at least `0`, items at most `3`
        pub filters: Option<Vec<types::CaseplanFilter>>,
        /// `name`: length at least `0`, length at most `256`
        pub name: Option<String>,
        /// `nameSearchType`
        pub name_search_type: Option<types::CaseplanQueryRequestNameSearchType>,
        /// `pageSize`: at least `1`, at most `200`
        pub page_size: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanQueryRequest {
        fn default() -> Self {
            Self {
                after: None,
                attributes: None,
                division_ids: None,
                filters: None,
                name: None,
                name_search_type: None,
                page_size: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanQueryRequest",
                fields: &[
                    "after",
                    "attributes",
                    "divisionIds",
                    "filters",
                    "name",
                    "nameSearchType",
                    "pageSize",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.attributes);
            out.list(2, &self.division_ids);
            out.list(3, &self.filters);
            out.text(4, &self.name);
            out.one(5, &self.name_search_type);
            out.int(6, &self.page_size);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.attributes),
                2 => rt::Place::List(&mut self.division_ids),
                3 => rt::Place::List(&mut self.filters),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Enum(&mut self.name_search_type),
                6 => rt::Place::Int(&mut self.page_size),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanQueryRequest);
    impl CaseplanQueryRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `after`.
        #[must_use]
        pub fn after(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.after, &mut self._rest, 0);
            self
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 1);
            self
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 2);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::CaseplanFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `nameSearchType`.
        #[must_use]
        pub fn name_search_type(
            mut self,
            value: impl rt::IntoField<types::CaseplanQueryRequestNameSearchType>,
        ) -> Self {
            value.put(&mut self.name_search_type, &mut self._rest, 5);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 6);
            self
        }
    }
    /// `CaseplanReference` of the API document.
    #[non_exhaustive]
    pub struct CaseplanReference {
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
    impl Default for CaseplanReference {
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
    impl rt::Model for CaseplanReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanReference",
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
    rt::model!(CaseplanReference);
    /// `CaseplanUpdate` of the API document.
    #[non_exhaustive]
    pub struct CaseplanUpdate {
        /// `customerIntentId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub customer_intent_id: Option<String>,
        /// `defaultCaseOwnerId`
        pub default_case_owner_id: Option<String>,
        /// `defaultDueDurationInSeconds`: at most `31536000`
        pub default_due_duration_in_seconds: Option<i64>,
        /// `defaultTtlSeconds`: at least `86400`, at most `31536000`
        pub default_ttl_seconds: Option<i64>,
        /// `description`
        pub description: Option<String>,
        /// `divisionId`: pattern `([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|\*)`
        pub division_id: Option<String>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        /// `referencePrefix`: length at least `2`, length at most `8`, pattern `^[A-Za-z0-9]+$`
        pub reference_prefix: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CaseplanUpdate {
        fn default() -> Self {
            Self {
                customer_intent_id: None,
                default_case_owner_id: None,
                default_due_duration_in_seconds: None,
                default_ttl_seconds: None,
                description: None,
                division_id: None,
                name: None,
                reference_prefix: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CaseplanUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CaseplanUpdate",
                fields: &[
                    "customerIntentId",
                    "defaultCaseOwnerId",
                    "defaultDueDurationInSeconds",
                    "defaultTtlSeconds",
                    "description",
                    "divisionId",
                    "name",
                    "referencePrefix",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.customer_intent_id);
            out.text(1, &self.default_case_owner_id);
            out.int(2, &self.default_due_duration_in_seconds);
            out.int(3, &self.default_ttl_seconds);
            out.text(4, &self.description);
            out.text(5, &self.division_id);
            out.text(6, &self.name);
            out.text(7, &self.reference_prefix);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.customer_intent_id),
                1 => rt::Place::Text(&mut self.default_case_owner_id),
                2 => rt::Place::Int(&mut self.default_due_duration_in_seconds),
                3 => rt::Place::Int(&mut self.default_ttl_seconds),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.division_id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.reference_prefix),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CaseplanUpdate);
    impl CaseplanUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customerIntentId`.
        #[must_use]
        pub fn customer_intent_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.customer_intent_id, &mut self._rest, 0);
            self
        }
        /// Sets `defaultCaseOwnerId`.
        #[must_use]
        pub fn default_case_owner_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.default_case_owner_id, &mut self._rest, 1);
            self
        }
        /// Sets `defaultDueDurationInSeconds`.
        #[must_use]
        pub fn default_due_duration_in_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_due_duration_in_seconds, &mut self._rest, 2);
            self
        }
        /// Sets `defaultTtlSeconds`.
        #[must_use]
        pub fn default_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_ttl_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `referencePrefix`.
        #[must_use]
        pub fn reference_prefix(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.reference_prefix, &mut self._rest, 7);
            self
        }
    }
    /// `CustomerIntentReference` of the API document.
    #[non_exhaustive]
    pub struct CustomerIntentReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomerIntentReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomerIntentReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomerIntentReference",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CustomerIntentReference);
    /// `Intake` of the API document.
    #[non_exhaustive]
    pub struct Intake {
        /// `data`
        pub data: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for Intake {
        fn default() -> Self {
            Self {
                data: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Intake {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Intake",
                fields: &["data"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.data);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.data),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Intake);
    impl Intake {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `data`.
        #[must_use]
        pub fn data(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.data, &mut self._rest, 0);
            self
        }
    }
    /// `IntakeSetting` of the API document.
    #[non_exhaustive]
    pub struct IntakeSetting {
        /// `displayOrder`: required
        pub display_order: Option<i64>,
        /// `property`: required, length at least `1`, length at most `256`
        pub property: Option<String>,
        /// `required`: required
        pub required: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for IntakeSetting {
        fn default() -> Self {
            Self {
                display_order: None,
                property: None,
                required: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntakeSetting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntakeSetting",
                fields: &["displayOrder", "property", "required"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.display_order);
            out.text(1, &self.property);
            out.boolean(2, &self.required);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.display_order),
                1 => rt::Place::Text(&mut self.property),
                2 => rt::Place::Bool(&mut self.required),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntakeSetting);
    impl IntakeSetting {
        /// One with everything set that the API requires, in this order: `displayOrder`, `property`, `required`.
        #[must_use]
        pub fn new(
            display_order: impl rt::IntoField<i64>,
            property: impl rt::IntoField<String>,
            required: impl rt::IntoField<bool>,
        ) -> Self {
            Self::default()
                .display_order(display_order)
                .property(property)
                .required(required)
        }
        /// Sets `displayOrder`.
        #[must_use]
        pub fn display_order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.display_order, &mut self._rest, 0);
            self
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.property, &mut self._rest, 1);
            self
        }
        /// Sets `required`.
        #[must_use]
        pub fn required(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.required, &mut self._rest, 2);
            self
        }
    }
    /// `IntakeSettingsListing` of the API document.
    #[non_exhaustive]
    pub struct IntakeSettingsListing {
        /// `entities`
        pub entities: Option<Vec<types::IntakeSetting>>,
        _rest: rt::Rest,
    }
    impl Default for IntakeSettingsListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntakeSettingsListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntakeSettingsListing",
                fields: &["entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntakeSettingsListing);
    /// `IntakeSettingsUpdate` of the API document.
    #[non_exhaustive]
    pub struct IntakeSettingsUpdate {
        /// `intakeSettings`
        pub intake_settings: Option<Vec<types::IntakeSetting>>,
        _rest: rt::Rest,
    }
    impl Default for IntakeSettingsUpdate {
        fn default() -> Self {
            Self {
                intake_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IntakeSettingsUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IntakeSettingsUpdate",
                fields: &["intakeSettings"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.intake_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.intake_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IntakeSettingsUpdate);
    impl IntakeSettingsUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `intakeSettings`.
        #[must_use]
        pub fn intake_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::IntakeSetting>>,
        ) -> Self {
            value.put(&mut self.intake_settings, &mut self._rest, 0);
            self
        }
    }
    /// `Stage` of the API document.
    #[non_exhaustive]
    pub struct Stage {
        /// `case`
        pub case: Option<Box<types::CaseReference>>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::StageStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Stage {
        fn default() -> Self {
            Self {
                case: None,
                date_completed: None,
                date_created: None,
                date_modified: None,
                date_started: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Stage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Stage",
                fields: &[
                    "case",
                    "dateCompleted",
                    "dateCreated",
                    "dateModified",
                    "dateStarted",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
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
            out.model(0, &self.case);
            out.date_time(1, &self.date_completed);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.date_time(4, &self.date_started);
            out.text(5, &self.description);
            out.text(6, &self.id);
            out.model(7, &self.modified_by);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.case),
                1 => rt::Place::DateTime(&mut self.date_completed),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::DateTime(&mut self.date_started),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Stage);
    /// `StageListing` of the API document.
    #[non_exhaustive]
    pub struct StageListing {
        /// `entities`
        pub entities: Option<Vec<types::Stage>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StageListing {
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
    impl rt::Model for StageListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StageListing",
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
    rt::model!(StageListing);
    /// `StageReference` of the API document.
    #[non_exhaustive]
    pub struct StageReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StageReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StageReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StageReference",
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
    rt::model!(StageReference);
    /// `Stageplan` of the API document.
    #[non_exhaustive]
    pub struct Stageplan {
        /// `caseplan`
        pub caseplan: Option<Box<types::CaseplanReference>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Stageplan {
        fn default() -> Self {
            Self {
                caseplan: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Stageplan {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Stageplan",
                fields: &[
                    "caseplan",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.caseplan);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.modified_by);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.caseplan),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.modified_by),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Stageplan);
    /// `StageplanListing` of the API document.
    #[non_exhaustive]
    pub struct StageplanListing {
        /// `entities`
        pub entities: Option<Vec<types::Stageplan>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StageplanListing {
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
    impl rt::Model for StageplanListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StageplanListing",
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
    rt::model!(StageplanListing);
    /// `StageplanReference` of the API document.
    #[non_exhaustive]
    pub struct StageplanReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StageplanReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StageplanReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StageplanReference",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StageplanReference);
    /// `StageplanUpdate` of the API document.
    #[non_exhaustive]
    pub struct StageplanUpdate {
        /// `description`
        pub description: Option<String>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StageplanUpdate {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StageplanUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StageplanUpdate",
                fields: &["description", "name"],
                required: &[],
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
    rt::model!(StageplanUpdate);
    impl StageplanUpdate {
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
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `Step` of the API document.
    #[non_exhaustive]
    pub struct Step {
        /// `case`
        pub case: Option<Box<types::CaseReference>>,
        /// `dateCompleted`
        pub date_completed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `stage`
        pub stage: Option<Box<types::StageReference>>,
        /// `status`
        pub status: Option<types::StepStatus>,
        /// `version`
        pub version: Option<i64>,
        /// `workitemActivity`: read-only
        pub workitem_activity: Option<Box<types::WorkitemActivityReference>>,
        _rest: rt::Rest,
    }
    impl Default for Step {
        fn default() -> Self {
            Self {
                case: None,
                date_completed: None,
                date_created: None,
                date_modified: None,
                date_started: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                stage: None,
                status: None,
                version: None,
                workitem_activity: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Step {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Step",
                fields: &[
                    "case",
                    "dateCompleted",
                    "dateCreated",
                    "dateModified",
                    "dateStarted",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "selfUri",
                    "stage",
                    "status",
                    "version",
                    "workitemActivity",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.case);
            out.date_time(1, &self.date_completed);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.date_time(4, &self.date_started);
            out.text(5, &self.description);
            out.text(6, &self.id);
            out.model(7, &self.modified_by);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
            out.model(10, &self.stage);
            out.one(11, &self.status);
            out.int(12, &self.version);
            out.model(13, &self.workitem_activity);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.case),
                1 => rt::Place::DateTime(&mut self.date_completed),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::DateTime(&mut self.date_started),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.modified_by),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Model(&mut self.stage),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::Int(&mut self.version),
                13 => rt::Place::Model(&mut self.workitem_activity),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Step);
    /// `StepListing` of the API document.
    #[non_exhaustive]
    pub struct StepListing {
        /// `entities`
        pub entities: Option<Vec<types::Step>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StepListing {
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
    impl rt::Model for StepListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StepListing",
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
    rt::model!(StepListing);
    /// `StepReference` of the API document.
    #[non_exhaustive]
    pub struct StepReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StepReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StepReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StepReference",
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
    rt::model!(StepReference);
    /// `Stepplan` of the API document.
    #[non_exhaustive]
    pub struct Stepplan {
        /// `activityType`
        pub activity_type: Option<types::StepplanActivityType>,
        /// `caseplan`
        pub caseplan: Option<Box<types::CaseplanReference>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `stageplan`
        pub stageplan: Option<Box<types::StageplanReference>>,
        /// `workitemSettings`
        pub workitem_settings: Option<Box<types::WorkitemSettingsResponse>>,
        _rest: rt::Rest,
    }
    impl Default for Stepplan {
        fn default() -> Self {
            Self {
                activity_type: None,
                caseplan: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                stageplan: None,
                workitem_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Stepplan {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Stepplan",
                fields: &[
                    "activityType",
                    "caseplan",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "modifiedBy",
                    "name",
                    "selfUri",
                    "stageplan",
                    "workitemSettings",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activity_type);
            out.model(1, &self.caseplan);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.text(5, &self.id);
            out.model(6, &self.modified_by);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
            out.model(9, &self.stageplan);
            out.model(10, &self.workitem_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activity_type),
                1 => rt::Place::Model(&mut self.caseplan),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Model(&mut self.stageplan),
                10 => rt::Place::Model(&mut self.workitem_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Stepplan);
    /// `StepplanListing` of the API document.
    #[non_exhaustive]
    pub struct StepplanListing {
        /// `entities`
        pub entities: Option<Vec<types::Stepplan>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StepplanListing {
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
    impl rt::Model for StepplanListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StepplanListing",
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
    rt::model!(StepplanListing);
    /// `StepplanUpdate` of the API document.
    #[non_exhaustive]
    pub struct StepplanUpdate {
        /// `activityType`
        pub activity_type: Option<types::StepplanUpdateActivityType>,
        /// `description`
        pub description: Option<String>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        /// `workitemSettings`
        pub workitem_settings: Option<Box<types::WorkitemSettings>>,
        _rest: rt::Rest,
    }
    impl Default for StepplanUpdate {
        fn default() -> Self {
            Self {
                activity_type: None,
                description: None,
                name: None,
                workitem_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StepplanUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StepplanUpdate",
                fields: &["activityType", "description", "name", "workitemSettings"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activity_type);
            out.text(1, &self.description);
            out.text(2, &self.name);
            out.model(3, &self.workitem_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activity_type),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Model(&mut self.workitem_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StepplanUpdate);
    impl StepplanUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `activityType`.
        #[must_use]
        pub fn activity_type(
            mut self,
            value: impl rt::IntoField<types::StepplanUpdateActivityType>,
        ) -> Self {
            value.put(&mut self.activity_type, &mut self._rest, 0);
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
        /// Sets `workitemSettings`.
        #[must_use]
        pub fn workitem_settings(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemSettings>>,
        ) -> Self {
            value.put(&mut self.workitem_settings, &mut self._rest, 3);
            self
        }
    }
    /// `StepplansWorktypeReference` of the API document.
    #[non_exhaustive]
    pub struct StepplansWorktypeReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for StepplansWorktypeReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StepplansWorktypeReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StepplansWorktypeReference",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StepplansWorktypeReference);
    /// `TerminateJob` of the API document.
    #[non_exhaustive]
    pub struct TerminateJob {
        /// `createdBy`
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `jobType`
        pub job_type: Option<types::TerminateJobJobType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::TerminateJobStatus>,
        _rest: rt::Rest,
    }
    impl Default for TerminateJob {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                job_type: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TerminateJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TerminateJob",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "jobType",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.id);
            out.one(4, &self.job_type);
            out.text(5, &self.self_uri);
            out.one(6, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.job_type),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TerminateJob);
    /// `WorkitemActivityReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemActivityReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemActivityReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemActivityReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemActivityReference",
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
    rt::model!(WorkitemActivityReference);
    /// `WorkitemSettings` of the API document.
    #[non_exhaustive]
    pub struct WorkitemSettings {
        /// `worktypeId`
        pub worktype_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemSettings {
        fn default() -> Self {
            Self {
                worktype_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemSettings",
                fields: &["worktypeId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.worktype_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.worktype_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemSettings);
    impl WorkitemSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `worktypeId`.
        #[must_use]
        pub fn worktype_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.worktype_id, &mut self._rest, 0);
            self
        }
    }
    /// `WorkitemSettingsResponse` of the API document.
    #[non_exhaustive]
    pub struct WorkitemSettingsResponse {
        /// `worktype`
        pub worktype: Option<Box<types::StepplansWorktypeReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemSettingsResponse {
        fn default() -> Self {
            Self {
                worktype: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemSettingsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemSettingsResponse",
                fields: &["worktype"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.worktype);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.worktype),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemSettingsResponse);
    rt::to_write!(
        types::Caseplan => types::CaseplanUpdate, [rt::Step::new(5, 2, rt::How::Copy),
        rt::Step::new(6, 3, rt::How::Copy), rt::Step::new(7, 4, rt::How::Copy),
        rt::Step::new(12, 6, rt::How::Copy), rt::Step::new(14, 7, rt::How::Copy)]
    );
}
