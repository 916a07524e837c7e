// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Task Management API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Task Management API; from [`Client::task_management`](crate::Client::task_management).
#[derive(Clone, Debug)]
pub struct TaskManagement(rt::Client);
impl TaskManagement {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/taskmanagement/workbins`
    ///
    /// - Permission: `workitems:workbin:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.wrong.attribute.type`; 409 `pre.check.maximum.limit.reached`, `pre.check.name.in.use`
    /// - Developer Center: [`postTaskmanagementWorkbins`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workbins)
    pub fn post_taskmanagement_workbins(
        &self,
        body: impl rt::IntoBody<types::WorkbinCreate>,
    ) -> PostTaskmanagementWorkbins {
        super::task_management::PostTaskmanagementWorkbins(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkbins::INFO,
                )
                .body::<types::WorkbinCreate>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/workbins/query`
    ///
    /// - Permission: `workitems:workbin:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after` in the body, from the page before
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.filter.without.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.base64.string`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`, `invalid.input.wrong.number.values`, `invalid.query`, `invalid.query.between.order.of.values`, `invalid.query.null.with.operator.and.type`, `invalid.query.operator.and.type`, `invalid.query.sort.attribute.in.invalid.filter`, `workitem.max.division.filters`; 403 `workitem.missing.any.division.permissions`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTaskmanagementWorkbinsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workbins-query)
    pub fn post_taskmanagement_workbins_query(
        &self,
        body: impl rt::IntoBody<types::WorkbinQueryRequest>,
    ) -> PostTaskmanagementWorkbinsQuery {
        super::task_management::PostTaskmanagementWorkbinsQuery(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkbinsQuery::INFO,
                )
                .body::<types::WorkbinQueryRequest>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// - Permission: `workitems:workbin:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorkbin`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workbins--workbinId-)
    pub fn get_taskmanagement_workbin(
        &self,
        workbin_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkbin {
        super::task_management::GetTaskmanagementWorkbin(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkbin::INFO,
                )
                .path("workbinId", workbin_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// - Permission: `workitems:workbin:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.delete.failed`, `pre.check.entity.used`
    /// - Developer Center: [`deleteTaskmanagementWorkbin`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-workbins--workbinId-)
    pub fn delete_taskmanagement_workbin(
        &self,
        workbin_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorkbin {
        super::task_management::DeleteTaskmanagementWorkbin(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorkbin::INFO,
                )
                .path("workbinId", workbin_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// - Permission: `workitems:workbin:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `invalid.input.attr.not.updatable`, `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.no.attribute.to.update`, `invalid.input.no.change`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.name.in.use`
    /// - Developer Center: [`patchTaskmanagementWorkbin`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workbins--workbinId-)
    pub fn patch_taskmanagement_workbin(
        &self,
        workbin_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkbinUpdate>,
    ) -> PatchTaskmanagementWorkbin {
        super::task_management::PatchTaskmanagementWorkbin(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkbin::INFO,
                )
                .path("workbinId", workbin_id.as_ref())
                .body::<types::WorkbinUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/history`
    ///
    /// - Permission: `workitems:workbin:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorkbinHistory`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workbins--workbinId--history)
    pub fn get_taskmanagement_workbin_history(
        &self,
        workbin_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkbinHistory {
        super::task_management::GetTaskmanagementWorkbinHistory(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkbinHistory::INFO,
                )
                .path("workbinId", workbin_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/versions`
    ///
    /// - Permission: `workitems:workbin:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorkbinVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workbins--workbinId--versions)
    pub fn get_taskmanagement_workbin_versions(
        &self,
        workbin_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkbinVersions {
        super::task_management::GetTaskmanagementWorkbinVersions(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkbinVersions::INFO,
                )
                .path("workbinId", workbin_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}`
    ///
    /// - Permission: `workitems:workbin:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `version.not.found`
    /// - Developer Center: [`getTaskmanagementWorkbinVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workbins--workbinId--versions--entityVersion-)
    ///
    /// Arguments:
    /// - `entityVersion` (path): at least `1`
    pub fn get_taskmanagement_workbin_version(
        &self,
        workbin_id: impl AsRef<str>,
        entity_version: i64,
    ) -> GetTaskmanagementWorkbinVersion {
        super::task_management::GetTaskmanagementWorkbinVersion(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkbinVersion::INFO,
                )
                .path("workbinId", workbin_id.as_ref())
                .path("entityVersion", &entity_version),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems`
    ///
    /// - Permission: `workitems:workitem:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.date.above.max`, `invalid.input.date.below.min`, `invalid.input.default.status.empty`, `invalid.input.duplicate.scored.agents`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.list.value.too.long`, `invalid.input.missing.mandatory.status`, `invalid.input.missing.queue`, `invalid.input.missing.required.field`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.timestamp.above.max`, `invalid.input.timestamp.below.min`, `invalid.input.undefined.status`, `invalid.input.wrong.attribute.type`, `service.limit.per.day.maximum.created.limit.reached`, `workitem.queue.division.mismatch`, `workitem.script.division.mismatch`; 403 `assignee.missing.any.division.permissions`, `assignee.missing.any.permissions`; 404 `not.found.error`, `queue.ids.not.found`, `routing.skill.ids.not.found`, `utilization.label.id.not.found`; 409 `pre.check.date.too.soon`, `pre.check.value.greater.than`, `pre.check.value.greater.than.or.equal`, `pre.check.workitem.division.mismatch`, `service.limit.acd.started.maximum.limit.reached`, `workitem.external.contact.division.mismatch`, `wrapup.no.queue`, `wrapup.not.in.queue`; 422 `schema.error.invalid.instance`, `schema.error.invalid.schema`, `schema.error.missing.attributes`, `schema.error.missing.version`, `schema.error.property.disabled`, `schema.error.schema.deleted`, `schema.error.schema.disabled`, `schema.error.schema.not.found`, `schema.error.worktype.no.schema`; 500 `schedule.service.error.job.creation.failed`
    /// - Developer Center: [`postTaskmanagementWorkitems`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems)
    pub fn post_taskmanagement_workitems(
        &self,
        body: impl rt::IntoBody<types::WorkitemCreate>,
    ) -> PostTaskmanagementWorkitems {
        super::task_management::PostTaskmanagementWorkitems(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitems::INFO,
                )
                .body::<types::WorkitemCreate>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/bulk/add/jobs`
    ///
    /// - Permission: `workitems:bulkAddJob:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `validation.failed`; 409 `workitem.external.contact.division.mismatch`
    /// - Developer Center: [`postTaskmanagementWorkitemsBulkAddJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems-bulk-add-jobs)
    pub fn post_taskmanagement_workitems_bulk_add_jobs(
        &self,
        body: impl rt::IntoBody<types::BulkJobAddRequest>,
    ) -> PostTaskmanagementWorkitemsBulkAddJobs {
        super::task_management::PostTaskmanagementWorkitemsBulkAddJobs(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemsBulkAddJobs::INFO,
                )
                .body::<types::BulkJobAddRequest>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkAddJob:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsBulkAddJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-bulk-add-jobs--bulkJobId-)
    pub fn get_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsBulkAddJob {
        super::task_management::GetTaskmanagementWorkitemsBulkAddJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsBulkAddJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkAddJob:delete`
    /// - Scopes: `workitems`
    /// - Developer Center: [`deleteTaskmanagementWorkitemsBulkAddJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-workitems-bulk-add-jobs--bulkJobId-)
    pub fn delete_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorkitemsBulkAddJob {
        super::task_management::DeleteTaskmanagementWorkitemsBulkAddJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorkitemsBulkAddJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkAddJob:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `service.limit.bulk.jobs.concurrent.maximum.limit.reached`
    /// - Developer Center: [`patchTaskmanagementWorkitemsBulkAddJob`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems-bulk-add-jobs--bulkJobId-)
    pub fn patch_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BulkJobUpdate>,
    ) -> PatchTaskmanagementWorkitemsBulkAddJob {
        super::task_management::PatchTaskmanagementWorkitemsBulkAddJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitemsBulkAddJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref())
                .body::<types::BulkJobUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results`
    ///
    /// - Permission: `workitems:bulkAddJobResults:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsBulkAddJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-bulk-add-jobs--bulkJobId--results)
    pub fn get_taskmanagement_workitems_bulk_add_job_results(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsBulkAddJobResults {
        super::task_management::GetTaskmanagementWorkitemsBulkAddJobResults(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsBulkAddJobResults::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me`
    ///
    /// - Permission: `workitems:bulkJob:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getTaskmanagementWorkitemsBulkJobsUsersMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-bulk-jobs-users-me)
    pub fn get_taskmanagement_workitems_bulk_jobs_users_me(
        &self,
    ) -> GetTaskmanagementWorkitemsBulkJobsUsersMe {
        super::task_management::GetTaskmanagementWorkitemsBulkJobsUsersMe(
            rt::Request::new(
                &self.0,
                super::task_management::GetTaskmanagementWorkitemsBulkJobsUsersMe::INFO,
            ),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs`
    ///
    /// - Permission: `workitems:bulkTerminateJob:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `service.limit.bulk.jobs.concurrent.maximum.limit.reached`, `validation.failed`
    /// - Developer Center: [`postTaskmanagementWorkitemsBulkTerminateJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems-bulk-terminate-jobs)
    pub fn post_taskmanagement_workitems_bulk_terminate_jobs(
        &self,
        body: impl rt::IntoBody<types::BulkJobTerminateRequest>,
    ) -> PostTaskmanagementWorkitemsBulkTerminateJobs {
        super::task_management::PostTaskmanagementWorkitemsBulkTerminateJobs(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemsBulkTerminateJobs::INFO,
                )
                .body::<types::BulkJobTerminateRequest>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkTerminateJob:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsBulkTerminateJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-bulk-terminate-jobs--bulkJobId-)
    pub fn get_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsBulkTerminateJob {
        super::task_management::GetTaskmanagementWorkitemsBulkTerminateJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsBulkTerminateJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkTerminateJob:delete`
    /// - Scopes: `workitems`
    /// - Developer Center: [`deleteTaskmanagementWorkitemsBulkTerminateJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-workitems-bulk-terminate-jobs--bulkJobId-)
    pub fn delete_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorkitemsBulkTerminateJob {
        super::task_management::DeleteTaskmanagementWorkitemsBulkTerminateJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorkitemsBulkTerminateJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// - Permission: `workitems:bulkTerminateJob:edit`
    /// - Scopes: `workitems`
    /// - Developer Center: [`patchTaskmanagementWorkitemsBulkTerminateJob`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems-bulk-terminate-jobs--bulkJobId-)
    pub fn patch_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::BulkJobUpdate>,
    ) -> PatchTaskmanagementWorkitemsBulkTerminateJob {
        super::task_management::PatchTaskmanagementWorkitemsBulkTerminateJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitemsBulkTerminateJob::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref())
                .body::<types::BulkJobUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results`
    ///
    /// - Permission: `workitems:bulkTerminateJobResults:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsBulkTerminateJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-bulk-terminate-jobs--bulkJobId--results)
    pub fn get_taskmanagement_workitems_bulk_terminate_job_results(
        &self,
        bulk_job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsBulkTerminateJobResults {
        super::task_management::GetTaskmanagementWorkitemsBulkTerminateJobResults(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsBulkTerminateJobResults::INFO,
                )
                .path("bulkJobId", bulk_job_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/query`
    ///
    /// - Permission: `workitems:workitem:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after` in the body, from the page before
    /// - Error codes of its own: 400 `invalid.input.attributes.missing.expands`, `invalid.input.empty.value`, `invalid.input.filter.without.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.base64.string`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`, `invalid.input.wrong.number.values`, `invalid.query`, `invalid.query.between.order.of.values`, `invalid.query.missing.filters`, `invalid.query.missing.workitem.filter`, `invalid.query.null.with.operator.and.type`, `invalid.query.operator.and.type`, `invalid.query.sort.attribute.in.invalid.filter`; 403 `workitem.missing.any.division.permissions`; 404 `not.found.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTaskmanagementWorkitemsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems-query)
    pub fn post_taskmanagement_workitems_query(
        &self,
        body: impl rt::IntoBody<types::WorkitemQueryPostRequest>,
    ) -> PostTaskmanagementWorkitemsQuery {
        super::task_management::PostTaskmanagementWorkitemsQuery(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemsQuery::INFO,
                )
                .body::<types::WorkitemQueryPostRequest>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/query/jobs`
    ///
    /// - Permission: `workitems:queryJob:add`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `query.filters.validation`, `workitem.concurrent.query.job.per.organization.limit.exceeded`, `workitem.concurrent.query.job.per.user.limit.exceeded`; 403 `workitem.missing.any.division.permissions`; 409 `invalid.query.previous.job.still.running`
    /// - Developer Center: [`postTaskmanagementWorkitemsQueryJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems-query-jobs)
    pub fn post_taskmanagement_workitems_query_jobs(
        &self,
        body: impl rt::IntoBody<types::WorkitemQueryJobCreate>,
    ) -> PostTaskmanagementWorkitemsQueryJobs {
        super::task_management::PostTaskmanagementWorkitemsQueryJobs(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemsQueryJobs::INFO,
                )
                .body::<types::WorkitemQueryJobCreate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}`
    ///
    /// - Permission: `workitems:queryJob:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 403 `workitem.missing.required.division.permissions`
    /// - Developer Center: [`getTaskmanagementWorkitemsQueryJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-query-jobs--jobId-)
    pub fn get_taskmanagement_workitems_query_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsQueryJob {
        super::task_management::GetTaskmanagementWorkitemsQueryJob(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsQueryJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results`
    ///
    /// - Permission: `workitems:queryJobResults:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 403 `workitem.missing.required.division.permissions`
    /// - Developer Center: [`getTaskmanagementWorkitemsQueryJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-query-jobs--jobId--results)
    pub fn get_taskmanagement_workitems_query_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsQueryJobResults {
        super::task_management::GetTaskmanagementWorkitemsQueryJobResults(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsQueryJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas)
    pub fn get_taskmanagement_workitems_schemas(
        &self,
    ) -> GetTaskmanagementWorkitemsSchemas {
        super::task_management::GetTaskmanagementWorkitemsSchemas(
            rt::Request::new(
                &self.0,
                super::task_management::GetTaskmanagementWorkitemsSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/schemas`
    ///
    /// - Permission: `workitems:workitemSchema:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postTaskmanagementWorkitemsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems-schemas)
    pub fn post_taskmanagement_workitems_schemas(
        &self,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PostTaskmanagementWorkitemsSchemas {
        super::task_management::PostTaskmanagementWorkitemsSchemas(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemsSchemas::INFO,
                )
                .body::<types::DataSchema>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/coretypes`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas-coretypes)
    pub fn get_taskmanagement_workitems_schemas_coretypes(
        &self,
    ) -> GetTaskmanagementWorkitemsSchemasCoretypes {
        super::task_management::GetTaskmanagementWorkitemsSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::task_management::GetTaskmanagementWorkitemsSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas-coretypes--coreTypeName-)
    pub fn get_taskmanagement_workitems_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsSchemasCoretype {
        super::task_management::GetTaskmanagementWorkitemsSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/limits`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemasLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas-limits)
    pub fn get_taskmanagement_workitems_schemas_limits(
        &self,
    ) -> GetTaskmanagementWorkitemsSchemasLimits {
        super::task_management::GetTaskmanagementWorkitemsSchemasLimits(
            rt::Request::new(
                &self.0,
                super::task_management::GetTaskmanagementWorkitemsSchemasLimits::INFO,
            ),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas--schemaId-)
    pub fn get_taskmanagement_workitems_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsSchema {
        super::task_management::GetTaskmanagementWorkitemsSchema(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// - Permission: `workitems:workitemSchema:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putTaskmanagementWorkitemsSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-taskmanagement-workitems-schemas--schemaId-)
    pub fn put_taskmanagement_workitems_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DataSchema>,
    ) -> PutTaskmanagementWorkitemsSchema {
        super::task_management::PutTaskmanagementWorkitemsSchema(
            rt::Request::new(
                    &self.0,
                    super::task_management::PutTaskmanagementWorkitemsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .body::<types::DataSchema>(body),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// - Permission: `workitems:workitemSchema:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 409 `workitem.schema.cannot.be.deleted`
    /// - Developer Center: [`deleteTaskmanagementWorkitemsSchema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-workitems-schemas--schemaId-)
    pub fn delete_taskmanagement_workitems_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorkitemsSchema {
        super::task_management::DeleteTaskmanagementWorkitemsSchema(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorkitemsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemaVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas--schemaId--versions)
    pub fn get_taskmanagement_workitems_schema_versions(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsSchemaVersions {
        super::task_management::GetTaskmanagementWorkitemsSchemaVersions(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsSchemaVersions::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}`
    ///
    /// - Permission: `workitems:workitemSchema:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getTaskmanagementWorkitemsSchemaVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems-schemas--schemaId--versions--versionId-)
    pub fn get_taskmanagement_workitems_schema_version(
        &self,
        schema_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemsSchemaVersion {
        super::task_management::GetTaskmanagementWorkitemsSchemaVersion(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemsSchemaVersion::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// - Permission: `workitems:workitem:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorkitem`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId-)
    pub fn get_taskmanagement_workitem(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitem {
        super::task_management::GetTaskmanagementWorkitem(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitem::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// - Permission: `workitems:workitem:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.cannot.be.deleted.due.to.assignment.state`
    /// - Developer Center: [`deleteTaskmanagementWorkitem`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-workitems--workitemId-)
    pub fn delete_taskmanagement_workitem(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorkitem {
        super::task_management::DeleteTaskmanagementWorkitem(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorkitem::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// - Permissions: any of `workitems:workitem:edit`, `workitems:workitem:accept`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `invalid.input.assign.state.cannot.be.set`, `invalid.input.attr.not.updatable`, `invalid.input.date.above.max`, `invalid.input.date.below.min`, `invalid.input.duplicate.scored.agents`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.assign.state`, `invalid.input.invalid.status.transition`, `invalid.input.invalid.uuid`, `invalid.input.list.value.too.long`, `invalid.input.missing.assignee`, `invalid.input.missing.queue.in.workitem`, `invalid.input.no.attribute.to.update`, `invalid.input.no.change`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.timestamp.above.max`, `invalid.input.timestamp.below.min`, `invalid.input.transition.delay.too.low`, `invalid.input.undefined.status`, `invalid.input.update.assign.state.in.assign`, `invalid.input.update.queue.and.assignee`, `invalid.input.update.user.and.queue`, `invalid.input.wrong.attribute.type`, `service.limit.per.day.maximum.updated.limit.reached`, `service.limit.workitem.updates.per.day.limit.reached`, `service.limit.workitem.updates.per.minute.limit.reached`, `workitem.queue.division.mismatch`, `workitem.script.division.mismatch`; 403 `assignee.missing.any.division.permissions`, `assignee.missing.any.permissions`; 404 `not.found.error`, `queue.ids.not.found`, `routing.skill.ids.not.found`, `utilization.label.id.not.found`; 409 `invalid.assignment.cannot.reassign.for.state`, `invalid.assignment.requester.not.assignee`, `invalid.assignment.state.transition`, `pre.check.cannot.be.reassigned`, `pre.check.cannot.update.terminated.workitem`, `pre.check.date.too.soon`, `pre.check.value.greater.than`, `pre.check.value.greater.than.or.equal`, `pre.check.workitem.division.cannot.be.changed`, `service.limit.acd.started.maximum.limit.reached`, `workitem.external.contact.division.mismatch`; 422 `schema.error.invalid.instance`, `schema.error.invalid.schema`, `schema.error.missing.attributes`, `schema.error.missing.version`, `schema.error.property.disabled`, `schema.error.schema.not.found`, `schema.error.worktype.no.schema`; 500 `schedule.service.error.job.creation.failed`, `schedule.service.error.job.search.failed`
    /// - Developer Center: [`patchTaskmanagementWorkitem`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems--workitemId-)
    pub fn patch_taskmanagement_workitem(
        &self,
        workitem_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemUpdate>,
    ) -> PatchTaskmanagementWorkitem {
        super::task_management::PatchTaskmanagementWorkitem(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitem::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .body::<types::WorkitemUpdate>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel`
    ///
    /// - Permission: `workitems:workitem:cancelRouting`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.assign.state.cannot.be.set`, `invalid.input.invalid.uuid`, `service.limit.per.day.maximum.updated.limit.reached`, `service.limit.workitem.updates.per.day.limit.reached`, `service.limit.workitem.updates.per.minute.limit.reached`; 409 `invalid.assignment.state.transition`
    /// - Developer Center: [`postTaskmanagementWorkitemAcdCancel`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems--workitemId--acd-cancel)
    pub fn post_taskmanagement_workitem_acd_cancel(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> PostTaskmanagementWorkitemAcdCancel {
        super::task_management::PostTaskmanagementWorkitemAcdCancel(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemAcdCancel::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment`
    ///
    /// - Permissions: any of `workitems:workitem:pull`, `workitems:workitem:assign`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `feature.not.enabled`, `invalid.id`, `invalid.status`, `operation.failed`, `workitem.not.queued.for.assignment`; 403 `assignee.missing.any.division.permissions`, `assignee.missing.any.permissions`; 404 `not.found.error`
    /// - Developer Center: [`patchTaskmanagementWorkitemAssignment`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems--workitemId--assignment)
    pub fn patch_taskmanagement_workitem_assignment(
        &self,
        workitem_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemManualAssign>,
    ) -> PatchTaskmanagementWorkitemAssignment {
        super::task_management::PatchTaskmanagementWorkitemAssignment(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitemAssignment::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .body::<types::WorkitemManualAssign>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect`
    ///
    /// - Permission: `workitems:workitem:disconnect`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.assign.state.cannot.be.set`, `invalid.input.invalid.uuid`; 404 `not.found.error`; 409 `invalid.assignment.state.transition`
    /// - Developer Center: [`postTaskmanagementWorkitemDisconnect`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems--workitemId--disconnect)
    pub fn post_taskmanagement_workitem_disconnect(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> PostTaskmanagementWorkitemDisconnect {
        super::task_management::PostTaskmanagementWorkitemDisconnect(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemDisconnect::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/history`
    ///
    /// - Permission: `workitems:workitem:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorkitemHistory`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId--history)
    pub fn get_taskmanagement_workitem_history(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemHistory {
        super::task_management::GetTaskmanagementWorkitemHistory(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemHistory::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/terminate`
    ///
    /// - Permission: `workitems:workitem:terminate`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`, `pre.check.status.must.be.closed.category.for.terminated.workitem`; 404 `not.found.error`; 409 `pre.check.cannot.terminate.terminated.workitem`
    /// - Developer Center: [`postTaskmanagementWorkitemTerminate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-workitems--workitemId--terminate)
    pub fn post_taskmanagement_workitem_terminate(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> PostTaskmanagementWorkitemTerminate {
        super::task_management::PostTaskmanagementWorkitemTerminate(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorkitemTerminate::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups`
    ///
    /// - Permission: `workitems:wrapupSelf:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `service.limit.per.day.maximum.updated.limit.reached`, `service.limit.workitem.updates.per.day.limit.reached`, `service.limit.workitem.updates.per.minute.limit.reached`, `validation.failure`, `wrapup.action.required`; 403 `forbidden`; 404 `user.not.found`, `workitem.not.found`, `wrapup.deleted`, `wrapup.not.found`; 409 `wrapup.already.added`, `wrapup.cannot.be.added.or.removed`, `wrapup.cannot.remove.only.wrapup`, `wrapup.max.count.per.user`, `wrapup.no.queue`, `wrapup.not.in.queue`
    /// - Developer Center: [`patchTaskmanagementWorkitemUsersMeWrapups`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems--workitemId--users-me-wrapups)
    pub fn patch_taskmanagement_workitem_users_me_wrapups(
        &self,
        workitem_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemWrapupUpdate>,
    ) -> PatchTaskmanagementWorkitemUsersMeWrapups {
        super::task_management::PatchTaskmanagementWorkitemUsersMeWrapups(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitemUsersMeWrapups::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .body::<types::WorkitemWrapupUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`
    ///
    /// - Permission: `workitems:wrapup:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `forbidden`; 404 `workitem.not.found`
    /// - Developer Center: [`getTaskmanagementWorkitemUserWrapups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId--users--userId--wrapups)
    pub fn get_taskmanagement_workitem_user_wrapups(
        &self,
        workitem_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemUserWrapups {
        super::task_management::GetTaskmanagementWorkitemUserWrapups(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemUserWrapups::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`
    ///
    /// - Permission: `workitems:wrapup:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `service.limit.per.day.maximum.updated.limit.reached`, `service.limit.workitem.updates.per.day.limit.reached`, `service.limit.workitem.updates.per.minute.limit.reached`, `validation.failure`, `wrapup.action.required`; 403 `forbidden`; 404 `user.not.found`, `workitem.not.found`, `wrapup.deleted`, `wrapup.not.found`; 409 `wrapup.already.added`, `wrapup.cannot.be.added.or.removed`, `wrapup.cannot.remove.only.wrapup`, `wrapup.max.count.per.user`, `wrapup.no.queue`, `wrapup.not.in.queue`
    /// - Developer Center: [`patchTaskmanagementWorkitemUserWrapups`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-workitems--workitemId--users--userId--wrapups)
    pub fn patch_taskmanagement_workitem_user_wrapups(
        &self,
        workitem_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemWrapupUpdate>,
    ) -> PatchTaskmanagementWorkitemUserWrapups {
        super::task_management::PatchTaskmanagementWorkitemUserWrapups(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorkitemUserWrapups::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .path("userId", user_id.as_ref())
                .body::<types::WorkitemWrapupUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/versions`
    ///
    /// - Permission: `workitems:workitem:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorkitemVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId--versions)
    pub fn get_taskmanagement_workitem_versions(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemVersions {
        super::task_management::GetTaskmanagementWorkitemVersions(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemVersions::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}`
    ///
    /// - Permission: `workitems:workitem:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `version.not.found`
    /// - Developer Center: [`getTaskmanagementWorkitemVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId--versions--entityVersion-)
    ///
    /// Arguments:
    /// - `entityVersion` (path): at least `1`
    pub fn get_taskmanagement_workitem_version(
        &self,
        workitem_id: impl AsRef<str>,
        entity_version: i64,
    ) -> GetTaskmanagementWorkitemVersion {
        super::task_management::GetTaskmanagementWorkitemVersion(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemVersion::INFO,
                )
                .path("workitemId", workitem_id.as_ref())
                .path("entityVersion", &entity_version),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups`
    ///
    /// - Permission: `workitems:wrapup:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 403 `forbidden`; 404 `workitem.not.found`
    /// - Developer Center: [`getTaskmanagementWorkitemWrapups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-workitems--workitemId--wrapups)
    pub fn get_taskmanagement_workitem_wrapups(
        &self,
        workitem_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorkitemWrapups {
        super::task_management::GetTaskmanagementWorkitemWrapups(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorkitemWrapups::INFO,
                )
                .path("workitemId", workitem_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes`
    ///
    /// - Permission: `workitems:worktype:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.default.queue.required`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.list.value.too.long`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.wrong.attribute.type`, `workitem.default.workbin.required`, `workitem.division.mismatch`, `worktype.queue.division.mismatch`, `worktype.script.division.mismatch`; 404 `not.found.error`, `queue.ids.not.found`, `routing.skill.ids.not.found`; 409 `pre.check.maximum.limit.reached`, `pre.check.name.in.use`, `pre.check.value.greater.than`, `pre.check.value.less.than`
    /// - Developer Center: [`postTaskmanagementWorktypes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes)
    pub fn post_taskmanagement_worktypes(
        &self,
        body: impl rt::IntoBody<types::WorktypeCreate>,
    ) -> PostTaskmanagementWorktypes {
        super::task_management::PostTaskmanagementWorktypes(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypes::INFO,
                )
                .body::<types::WorktypeCreate>(body),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/query`
    ///
    /// - Permission: `workitems:worktype:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after` in the body, from the page before
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.filter.without.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.base64.string`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`, `invalid.input.wrong.number.values`, `invalid.query`, `invalid.query.between.order.of.values`, `invalid.query.null.with.operator.and.type`, `invalid.query.operator.and.type`, `invalid.query.sort.attribute.in.invalid.filter`, `workitem.max.division.filters`; 403 `workitem.missing.any.division.permissions`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTaskmanagementWorktypesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes-query)
    pub fn post_taskmanagement_worktypes_query(
        &self,
        body: impl rt::IntoBody<types::WorktypeQueryRequest>,
    ) -> PostTaskmanagementWorktypesQuery {
        super::task_management::PostTaskmanagementWorktypesQuery(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypesQuery::INFO,
                )
                .body::<types::WorktypeQueryRequest>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// - Permission: `workitems:worktype:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId-)
    pub fn get_taskmanagement_worktype(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktype {
        super::task_management::GetTaskmanagementWorktype(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktype::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// - Permission: `workitems:worktype:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.worktype.being.used`
    /// - Developer Center: [`deleteTaskmanagementWorktype`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-worktypes--worktypeId-)
    pub fn delete_taskmanagement_worktype(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorktype {
        super::task_management::DeleteTaskmanagementWorktype(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorktype::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// - Permission: `workitems:worktype:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `invalid.input.attr.not.updatable`, `invalid.input.default.queue.required`, `invalid.input.default.status.cannot.be.terminating`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.list.value.too.long`, `invalid.input.no.attribute.to.update`, `invalid.input.no.change`, `invalid.input.schema.cannot.change`, `invalid.input.status.not.in.status.list`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.wrong.attribute.type`, `workitem.schema.not.updatable`, `worktype.queue.division.mismatch`, `worktype.script.division.mismatch`; 404 `not.found.error`, `queue.ids.not.found`, `routing.skill.ids.not.found`; 409 `pre.check.cannot.launch.flow.and.start.assignment`, `pre.check.name.in.use`, `pre.check.value.greater.than`, `pre.check.value.less.than`, `pre.check.worktype.workbin.division.mismatch`, `workitem.schema.version.not.allowed`
    /// - Developer Center: [`patchTaskmanagementWorktype`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-worktypes--worktypeId-)
    pub fn patch_taskmanagement_worktype(
        &self,
        worktype_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorktypeUpdate>,
    ) -> PatchTaskmanagementWorktype {
        super::task_management::PatchTaskmanagementWorktype(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorktype::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .body::<types::WorktypeUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`
    ///
    /// - Permission: `workitems:flowRuleDateBased:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsDatebasedRules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-datebased-rules)
    pub fn get_taskmanagement_worktype_flows_datebased_rules(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsDatebasedRules {
        super::task_management::GetTaskmanagementWorktypeFlowsDatebasedRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsDatebasedRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`
    ///
    /// - Permission: `workitems:flowRuleDateBased:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.conflicting.time.rule.condition`, `pre.check.maximum.limit.reached`, `pre.check.name.in.use`
    /// - Developer Center: [`postTaskmanagementWorktypeFlowsDatebasedRules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes--worktypeId--flows-datebased-rules)
    pub fn post_taskmanagement_worktype_flows_datebased_rules(
        &self,
        worktype_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemDateBasedRuleCreate>,
    ) -> PostTaskmanagementWorktypeFlowsDatebasedRules {
        super::task_management::PostTaskmanagementWorktypeFlowsDatebasedRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypeFlowsDatebasedRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .body::<types::WorkitemDateBasedRuleCreate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleDateBased:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsDatebasedRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-datebased-rules--ruleId-)
    pub fn get_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsDatebasedRule {
        super::task_management::GetTaskmanagementWorktypeFlowsDatebasedRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsDatebasedRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleDateBased:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`deleteTaskmanagementWorktypeFlowsDatebasedRule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-worktypes--worktypeId--flows-datebased-rules--ruleId-)
    pub fn delete_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorktypeFlowsDatebasedRule {
        super::task_management::DeleteTaskmanagementWorktypeFlowsDatebasedRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorktypeFlowsDatebasedRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleDateBased:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.no.change`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.conflicting.time.rule.condition`, `pre.check.maximum.limit.reached`, `pre.check.name.in.use`
    /// - Developer Center: [`patchTaskmanagementWorktypeFlowsDatebasedRule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-worktypes--worktypeId--flows-datebased-rules--ruleId-)
    pub fn patch_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemDateBasedRuleUpdate>,
    ) -> PatchTaskmanagementWorktypeFlowsDatebasedRule {
        super::task_management::PatchTaskmanagementWorktypeFlowsDatebasedRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorktypeFlowsDatebasedRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<types::WorkitemDateBasedRuleUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`
    ///
    /// - Permission: `workitems:flowRuleOnAttributeChange:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsOnattributechangeRules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-onattributechange-rules)
    pub fn get_taskmanagement_worktype_flows_onattributechange_rules(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsOnattributechangeRules {
        super::task_management::GetTaskmanagementWorktypeFlowsOnattributechangeRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsOnattributechangeRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`
    ///
    /// - Permission: `workitems:flowRuleOnAttributeChange:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`; 404 `not.found.error`; 409 `pre.check.cannot.have.equal.old.and.new.values`, `pre.check.conflicting.rule.condition`, `pre.check.maximum.limit.reached`, `pre.check.name.in.use`
    /// - Developer Center: [`postTaskmanagementWorktypeFlowsOnattributechangeRules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes--worktypeId--flows-onattributechange-rules)
    pub fn post_taskmanagement_worktype_flows_onattributechange_rules(
        &self,
        worktype_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemOnAttributeChangeRuleCreate>,
    ) -> PostTaskmanagementWorktypeFlowsOnattributechangeRules {
        super::task_management::PostTaskmanagementWorktypeFlowsOnattributechangeRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypeFlowsOnattributechangeRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .body::<types::WorkitemOnAttributeChangeRuleCreate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnAttributeChange:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsOnattributechangeRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-onattributechange-rules--ruleId-)
    pub fn get_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsOnattributechangeRule {
        super::task_management::GetTaskmanagementWorktypeFlowsOnattributechangeRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnAttributeChange:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`deleteTaskmanagementWorktypeFlowsOnattributechangeRule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-worktypes--worktypeId--flows-onattributechange-rules--ruleId-)
    pub fn delete_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorktypeFlowsOnattributechangeRule {
        super::task_management::DeleteTaskmanagementWorktypeFlowsOnattributechangeRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnAttributeChange:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.no.change`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.cannot.have.equal.old.and.new.values`, `pre.check.conflicting.rule.condition`, `pre.check.name.in.use`
    /// - Developer Center: [`patchTaskmanagementWorktypeFlowsOnattributechangeRule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-worktypes--worktypeId--flows-onattributechange-rules--ruleId-)
    pub fn patch_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemOnAttributeChangeRuleUpdate>,
    ) -> PatchTaskmanagementWorktypeFlowsOnattributechangeRule {
        super::task_management::PatchTaskmanagementWorktypeFlowsOnattributechangeRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<types::WorkitemOnAttributeChangeRuleUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`
    ///
    /// - Permission: `workitems:flowRuleOnCreate:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsOncreateRules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-oncreate-rules)
    pub fn get_taskmanagement_worktype_flows_oncreate_rules(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsOncreateRules {
        super::task_management::GetTaskmanagementWorktypeFlowsOncreateRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsOncreateRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`
    ///
    /// - Permission: `workitems:flowRuleOnCreate:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 404 `not.found.error`; 409 `pre.check.cannot.launch.flow.and.start.assignment`, `pre.check.maximum.limit.reached`, `pre.check.name.in.use`
    /// - Developer Center: [`postTaskmanagementWorktypeFlowsOncreateRules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes--worktypeId--flows-oncreate-rules)
    pub fn post_taskmanagement_worktype_flows_oncreate_rules(
        &self,
        worktype_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemOnCreateRuleCreate>,
    ) -> PostTaskmanagementWorktypeFlowsOncreateRules {
        super::task_management::PostTaskmanagementWorktypeFlowsOncreateRules(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypeFlowsOncreateRules::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .body::<types::WorkitemOnCreateRuleCreate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnCreate:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktypeFlowsOncreateRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--flows-oncreate-rules--ruleId-)
    pub fn get_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeFlowsOncreateRule {
        super::task_management::GetTaskmanagementWorktypeFlowsOncreateRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeFlowsOncreateRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnCreate:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `not.found.error`
    /// - Developer Center: [`deleteTaskmanagementWorktypeFlowsOncreateRule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-worktypes--worktypeId--flows-oncreate-rules--ruleId-)
    pub fn delete_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorktypeFlowsOncreateRule {
        super::task_management::DeleteTaskmanagementWorktypeFlowsOncreateRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorktypeFlowsOncreateRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// - Permission: `workitems:flowRuleOnCreate:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.no.change`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.name.in.use`
    /// - Developer Center: [`patchTaskmanagementWorktypeFlowsOncreateRule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-worktypes--worktypeId--flows-oncreate-rules--ruleId-)
    pub fn patch_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemOnCreateRuleUpdate>,
    ) -> PatchTaskmanagementWorktypeFlowsOncreateRule {
        super::task_management::PatchTaskmanagementWorktypeFlowsOncreateRule(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorktypeFlowsOncreateRule::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<types::WorkitemOnCreateRuleUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/history`
    ///
    /// - Permission: `workitems:worktype:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorktypeHistory`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--history)
    pub fn get_taskmanagement_worktype_history(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeHistory {
        super::task_management::GetTaskmanagementWorktypeHistory(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeHistory::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`
    ///
    /// - Permission: `workitems:status:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.path.id`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktypeStatuses`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--statuses)
    pub fn get_taskmanagement_worktype_statuses(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeStatuses {
        super::task_management::GetTaskmanagementWorktypeStatuses(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeStatuses::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`
    ///
    /// - Permission: `workitems:status:add`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.auto.terminate.not.applicable.for.status.category`, `invalid.input.auto.transition.disabled.for.terminate.status`, `invalid.input.destination.does.not.exist`, `invalid.input.duplicate.destinations`, `invalid.input.duplicate.status.name`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.category`, `invalid.input.invalid.uuid`, `invalid.input.limit.reached`, `invalid.input.list.value.too.long`, `invalid.input.missing.transition.delay`, `invalid.input.status.not.in.status.list`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.transition.delay.too.high`, `invalid.input.transition.delay.too.low`, `invalid.input.wrong.attribute.type`, `invalid.input.wrong.time.format`; 404 `not.found.error`
    /// - Developer Center: [`postTaskmanagementWorktypeStatuses`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-taskmanagement-worktypes--worktypeId--statuses)
    pub fn post_taskmanagement_worktype_statuses(
        &self,
        worktype_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemStatusCreate>,
    ) -> PostTaskmanagementWorktypeStatuses {
        super::task_management::PostTaskmanagementWorktypeStatuses(
            rt::Request::new(
                    &self.0,
                    super::task_management::PostTaskmanagementWorktypeStatuses::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .body::<types::WorkitemStatusCreate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// - Permission: `workitems:status:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`
    /// - Developer Center: [`getTaskmanagementWorktypeStatus`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--statuses--statusId-)
    pub fn get_taskmanagement_worktype_status(
        &self,
        worktype_id: impl AsRef<str>,
        status_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeStatus {
        super::task_management::GetTaskmanagementWorktypeStatus(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeStatus::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("statusId", status_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// - Permission: `workitems:status:delete`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `invalid.input.empty.value`, `invalid.input.invalid.uuid`, `invalid.input.wrong.attribute.type`; 404 `not.found.error`; 409 `pre.check.status.is.default.destination`, `pre.check.status.is.default.status`, `pre.check.status.is.destination`, `pre.check.status.referenced.by.rule`, `pre.check.worktype.being.used`, `pre.check.worktype.has.flow`
    /// - Developer Center: [`deleteTaskmanagementWorktypeStatus`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-taskmanagement-worktypes--worktypeId--statuses--statusId-)
    pub fn delete_taskmanagement_worktype_status(
        &self,
        worktype_id: impl AsRef<str>,
        status_id: impl AsRef<str>,
    ) -> DeleteTaskmanagementWorktypeStatus {
        super::task_management::DeleteTaskmanagementWorktypeStatus(
            rt::Request::new(
                    &self.0,
                    super::task_management::DeleteTaskmanagementWorktypeStatus::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("statusId", status_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// - Permission: `workitems:status:edit`
    /// - Scopes: `workitems`
    /// - Error codes of its own: 400 `db.transaction.cancelled`, `invalid.input.attr.not.updatable`, `invalid.input.auto.terminate.not.applicable.for.status.category`, `invalid.input.auto.transition.disabled.for.terminate.status`, `invalid.input.default.status.cannot.be.terminating`, `invalid.input.destination.does.not.exist`, `invalid.input.destinations.without.default.destination`, `invalid.input.duplicate.destinations`, `invalid.input.duplicate.status.name`, `invalid.input.empty.value`, `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`, `invalid.input.list.value.too.long`, `invalid.input.missing.transition.delay`, `invalid.input.no.attribute.to.update`, `invalid.input.no.change`, `invalid.input.status.itself.as.destination`, `invalid.input.status.not.in.status.list`, `invalid.input.string.value.too.long`, `invalid.input.string.value.too.short`, `invalid.input.transition.delay.too.high`, `invalid.input.transition.delay.too.low`, `invalid.input.wrong.attribute.type`, `invalid.input.wrong.time.format`; 404 `not.found.error`
    /// - Developer Center: [`patchTaskmanagementWorktypeStatus`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-taskmanagement-worktypes--worktypeId--statuses--statusId-)
    pub fn patch_taskmanagement_worktype_status(
        &self,
        worktype_id: impl AsRef<str>,
        status_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WorkitemStatusUpdate>,
    ) -> PatchTaskmanagementWorktypeStatus {
        super::task_management::PatchTaskmanagementWorktypeStatus(
            rt::Request::new(
                    &self.0,
                    super::task_management::PatchTaskmanagementWorktypeStatus::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("statusId", status_id.as_ref())
                .body::<types::WorkitemStatusUpdate>(body),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions`
    ///
    /// - Permission: `workitems:worktype:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Paging: `after`, from the page before
    /// - Error codes of its own: 400 `invalid.input.int.value.too.high`, `invalid.input.int.value.too.low`, `invalid.input.invalid.uuid`
    /// - Developer Center: [`getTaskmanagementWorktypeVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--versions)
    pub fn get_taskmanagement_worktype_versions(
        &self,
        worktype_id: impl AsRef<str>,
    ) -> GetTaskmanagementWorktypeVersions {
        super::task_management::GetTaskmanagementWorktypeVersions(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeVersions::INFO,
                )
                .path("worktypeId", worktype_id.as_ref()),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}`
    ///
    /// - Permission: `workitems:worktype:view`
    /// - Scopes: any of `workitems`, `workitems:readonly`
    /// - Error codes of its own: 400 `invalid.input.invalid.uuid`; 404 `version.not.found`
    /// - Developer Center: [`getTaskmanagementWorktypeVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-taskmanagement-worktypes--worktypeId--versions--entityVersion-)
    ///
    /// Arguments:
    /// - `entityVersion` (path): at least `1`
    pub fn get_taskmanagement_worktype_version(
        &self,
        worktype_id: impl AsRef<str>,
        entity_version: i64,
    ) -> GetTaskmanagementWorktypeVersion {
        super::task_management::GetTaskmanagementWorktypeVersion(
            rt::Request::new(
                    &self.0,
                    super::task_management::GetTaskmanagementWorktypeVersion::INFO,
                )
                .path("worktypeId", worktype_id.as_ref())
                .path("entityVersion", &entity_version),
        )
    }
}
/// The call `postTaskmanagementWorkbins`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkbins(pub(crate) rt::Request<types::Workbin>);
impl PostTaskmanagementWorkbins {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkbins",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workbins",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:add"],
        },
        scopes: &["workitems"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Workbin> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workbin> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkbinsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkbinsQuery(
    pub(crate) rt::Request<types::WorkbinQueryEntityListing>,
);
impl PostTaskmanagementWorkbinsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkbinsQuery",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workbins/query",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:workbin:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkbinQueryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkbinQueryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkbinQueryEntityListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkbin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkbin(pub(crate) rt::Request<types::Workbin>);
impl GetTaskmanagementWorkbin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkbin",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workbins/{workbinId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Workbin> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorkbin`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Workbin>
    where
        F: FnMut(&mut types::WorkbinUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorkbin::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workbin> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorkbin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorkbin(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorkbin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorkbin",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/workbins/{workbinId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorkbin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkbin(pub(crate) rt::Request<types::Workbin>);
impl PatchTaskmanagementWorkbin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkbin",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workbins/{workbinId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Workbin> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workbin> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkbinHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkbinHistory(
    pub(crate) rt::Request<types::WorkbinChangeListing>,
);
impl GetTaskmanagementWorkbinHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkbinHistory",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workbins/{workbinId}/history",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkbinHistorySortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkbinHistorySortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkbinChangeListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkbinChangeListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkbinChangeListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkbinVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkbinVersions(
    pub(crate) rt::Request<types::WorkbinVersionListing>,
);
impl GetTaskmanagementWorkbinVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkbinVersions",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workbins/{workbinId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkbinVersionsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkbinVersionsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkbinVersionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkbinVersionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkbinVersionListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkbinVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkbinVersion(
    pub(crate) rt::Request<types::WorkbinVersion>,
);
impl GetTaskmanagementWorkbinVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkbinVersion",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workbin:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkbinVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkbinVersion> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitems`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitems(pub(crate) rt::Request<types::Workitem>);
impl PostTaskmanagementWorkitems {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitems",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemsBulkAddJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemsBulkAddJobs(
    pub(crate) rt::Request<types::BulkJob>,
);
impl PostTaskmanagementWorkitemsBulkAddJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemsBulkAddJobs",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/bulk/add/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkAddJob:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsBulkAddJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsBulkAddJob(pub(crate) rt::Request<types::BulkJob>);
impl GetTaskmanagementWorkitemsBulkAddJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsBulkAddJob",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkAddJob:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorkitemsBulkAddJob`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::BulkJob>
    where
        F: FnMut(&mut types::BulkJobUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorkitemsBulkAddJob::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorkitemsBulkAddJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorkitemsBulkAddJob(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorkitemsBulkAddJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorkitemsBulkAddJob",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkAddJob:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorkitemsBulkAddJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitemsBulkAddJob(
    pub(crate) rt::Request<types::BulkJob>,
);
impl PatchTaskmanagementWorkitemsBulkAddJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitemsBulkAddJob",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkAddJob:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsBulkAddJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsBulkAddJobResults(
    pub(crate) rt::Request<types::BulkJobAddResponse>,
);
impl GetTaskmanagementWorkitemsBulkAddJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsBulkAddJobResults",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkAddJobResults:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkJobAddResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJobAddResponse> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsBulkJobsUsersMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsBulkJobsUsersMe(
    pub(crate) rt::Request<types::BulkJobsListing>,
);
impl GetTaskmanagementWorkitemsBulkJobsUsersMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsBulkJobsUsersMe",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/bulk/jobs/users/me",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:bulkJob:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<
            types::GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder,
                >("sortOrder", value),
        )
    }
    /// `action` (query)
    pub fn action(
        self,
        value: impl rt::IntoOption<
            types::GetTaskmanagementWorkitemsBulkJobsUsersMeAction,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemsBulkJobsUsersMeAction,
                >("action", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkJobsListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::BulkJobsListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJobsListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemsBulkTerminateJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemsBulkTerminateJobs(
    pub(crate) rt::Request<types::BulkJob>,
);
impl PostTaskmanagementWorkitemsBulkTerminateJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemsBulkTerminateJobs",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/bulk/terminate/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:bulkTerminateJob:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsBulkTerminateJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsBulkTerminateJob(
    pub(crate) rt::Request<types::BulkJob>,
);
impl GetTaskmanagementWorkitemsBulkTerminateJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsBulkTerminateJob",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:bulkTerminateJob:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorkitemsBulkTerminateJob`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::BulkJob>
    where
        F: FnMut(&mut types::BulkJobUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorkitemsBulkTerminateJob::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorkitemsBulkTerminateJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorkitemsBulkTerminateJob(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorkitemsBulkTerminateJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorkitemsBulkTerminateJob",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:bulkTerminateJob:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorkitemsBulkTerminateJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitemsBulkTerminateJob(
    pub(crate) rt::Request<types::BulkJob>,
);
impl PatchTaskmanagementWorkitemsBulkTerminateJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitemsBulkTerminateJob",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:bulkTerminateJob:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::BulkJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJob> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsBulkTerminateJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsBulkTerminateJobResults(
    pub(crate) rt::Request<types::BulkJobTerminateResultsResponse>,
);
impl GetTaskmanagementWorkitemsBulkTerminateJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsBulkTerminateJobResults",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:bulkTerminateJobResults:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BulkJobTerminateResultsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BulkJobTerminateResultsResponse> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemsQuery(
    pub(crate) rt::Request<types::WorkitemPostQueryEntityListing>,
);
impl PostTaskmanagementWorkitemsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemsQuery",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/query",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemPostQueryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemPostQueryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemPostQueryEntityListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemsQueryJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemsQueryJobs(
    pub(crate) rt::Request<types::WorkitemQueryJobResponse>,
);
impl PostTaskmanagementWorkitemsQueryJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemsQueryJobs",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/query/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:queryJob:add"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemQueryJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemQueryJobResponse> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsQueryJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsQueryJob(
    pub(crate) rt::Request<types::WorkitemQueryJobResponse>,
);
impl GetTaskmanagementWorkitemsQueryJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsQueryJob",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/query/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:queryJob:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemQueryJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemQueryJobResponse> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsQueryJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsQueryJobResults(
    pub(crate) rt::Request<types::WorkitemPagedEntityListing>,
);
impl GetTaskmanagementWorkitemsQueryJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsQueryJobResults",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/query/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:queryJobResults:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemPagedEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemPagedEntityListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemas(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetTaskmanagementWorkitemsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemas",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemsSchemas(pub(crate) rt::Request<types::DataSchema>);
impl PostTaskmanagementWorkitemsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemsSchemas",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetTaskmanagementWorkitemsSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
/// The call `getTaskmanagementWorkitemsSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemasCoretype(
    pub(crate) rt::Request<types::Coretype>,
);
impl GetTaskmanagementWorkitemsSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
/// The call `getTaskmanagementWorkitemsSchemasLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemasLimits(
    pub(crate) rt::Request<types::SchemaQuantityLimits>,
);
impl GetTaskmanagementWorkitemsSchemasLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemasLimits",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SchemaQuantityLimits> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SchemaQuantityLimits> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchema(pub(crate) rt::Request<types::DataSchema>);
impl GetTaskmanagementWorkitemsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchema",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putTaskmanagementWorkitemsSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DataSchema>
    where
        F: FnMut(&mut types::DataSchema) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PutTaskmanagementWorkitemsSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `putTaskmanagementWorkitemsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutTaskmanagementWorkitemsSchema(pub(crate) rt::Request<types::DataSchema>);
impl PutTaskmanagementWorkitemsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putTaskmanagementWorkitemsSchema",
        method: rt::Method::Put,
        path: "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorkitemsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorkitemsSchema(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorkitemsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorkitemsSchema",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:delete"],
        },
        scopes: &["workitems"],
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
/// The call `getTaskmanagementWorkitemsSchemaVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemaVersions(
    pub(crate) rt::Request<types::DataSchemaListing>,
);
impl GetTaskmanagementWorkitemsSchemaVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemaVersions",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchemaListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemsSchemaVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemsSchemaVersion(
    pub(crate) rt::Request<types::DataSchema>,
);
impl GetTaskmanagementWorkitemsSchemaVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemsSchemaVersion",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitemSchema:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataSchema> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitem`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitem(pub(crate) rt::Request<types::Workitem>);
impl GetTaskmanagementWorkitem {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitem",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
            Item = impl rt::IntoEnum<types::GetTaskmanagementWorkitemExpands>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetTaskmanagementWorkitemExpands>("expands", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorkitem`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Workitem>
    where
        F: FnMut(&mut types::WorkitemUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorkitem::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorkitem`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorkitem(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorkitem {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorkitem",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/workitems/{workitemId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorkitem`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitem(pub(crate) rt::Request<types::Workitem>);
impl PatchTaskmanagementWorkitem {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitem",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/{workitemId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:edit", "workitems:workitem:accept"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemAcdCancel`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemAcdCancel(pub(crate) rt::Request<types::Workitem>);
impl PostTaskmanagementWorkitemAcdCancel {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemAcdCancel",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/acd/cancel",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:cancelRouting"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `patchTaskmanagementWorkitemAssignment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitemAssignment(pub(crate) rt::Request<()>);
impl PatchTaskmanagementWorkitemAssignment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitemAssignment",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/assignment",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:pull", "workitems:workitem:assign"],
        },
        scopes: &["workitems"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemDisconnect`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemDisconnect(pub(crate) rt::Request<types::Workitem>);
impl PostTaskmanagementWorkitemDisconnect {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemDisconnect",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/disconnect",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:disconnect"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemHistory(
    pub(crate) rt::Request<types::WorkitemChangeListing>,
);
impl GetTaskmanagementWorkitemHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemHistory",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/history",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemHistorySortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemHistorySortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemChangeListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemChangeListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemChangeListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorkitemTerminate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorkitemTerminate(pub(crate) rt::Request<types::Workitem>);
impl PostTaskmanagementWorkitemTerminate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorkitemTerminate",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/terminate",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:terminate"],
        },
        scopes: &["workitems"],
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
    pub fn body(self, body: impl rt::IntoBody<types::WorkitemTerminate>) -> Self {
        Self(self.0.body::<types::WorkitemTerminate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Workitem> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Workitem> {
        self.0.send()
    }
}
/// The call `patchTaskmanagementWorkitemUsersMeWrapups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitemUsersMeWrapups(pub(crate) rt::Request<()>);
impl PatchTaskmanagementWorkitemUsersMeWrapups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitemUsersMeWrapups",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:wrapupSelf:edit"],
        },
        scopes: &["workitems"],
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
/// The call `getTaskmanagementWorkitemUserWrapups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemUserWrapups(
    pub(crate) rt::Request<types::WorkitemWrapupEntityListing>,
);
impl GetTaskmanagementWorkitemUserWrapups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemUserWrapups",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:wrapup:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemUserWrapupsExpands>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemUserWrapupsExpands,
                >("expands", value),
        )
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemUserWrapupsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemUserWrapupsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemWrapupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemWrapupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemWrapupEntityListing> {
        self.0.send()
    }
}
/// The call `patchTaskmanagementWorkitemUserWrapups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorkitemUserWrapups(pub(crate) rt::Request<()>);
impl PatchTaskmanagementWorkitemUserWrapups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorkitemUserWrapups",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:wrapup:edit"],
        },
        scopes: &["workitems"],
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
/// The call `getTaskmanagementWorkitemVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemVersions(
    pub(crate) rt::Request<types::WorkitemVersionListing>,
);
impl GetTaskmanagementWorkitemVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemVersions",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemVersionsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemVersionsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemVersionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemVersionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemVersionListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemVersion(
    pub(crate) rt::Request<types::WorkitemVersion>,
);
impl GetTaskmanagementWorkitemVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemVersion",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:workitem:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemVersion> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorkitemWrapups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorkitemWrapups(
    pub(crate) rt::Request<types::WorkitemWrapupEntityListing>,
);
impl GetTaskmanagementWorkitemWrapups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorkitemWrapups",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/workitems/{workitemId}/wrapups",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:wrapup:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `expands` (query)
    pub fn expands(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemWrapupsExpands>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemWrapupsExpands,
                >("expands", value),
        )
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorkitemWrapupsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorkitemWrapupsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemWrapupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemWrapupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemWrapupEntityListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorktypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypes(pub(crate) rt::Request<types::Worktype>);
impl PostTaskmanagementWorktypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypes",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Worktype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Worktype> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorktypesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypesQuery(
    pub(crate) rt::Request<types::WorktypeQueryEntityListing>,
);
impl PostTaskmanagementWorktypesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypesQuery",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes/query",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:worktype:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorktypeQueryEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorktypeQueryEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorktypeQueryEntityListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktype(pub(crate) rt::Request<types::Worktype>);
impl GetTaskmanagementWorktype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktype",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
            Item = impl rt::IntoEnum<types::GetTaskmanagementWorktypeExpands>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetTaskmanagementWorktypeExpands>("expands", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Worktype> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorktype`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Worktype>
    where
        F: FnMut(&mut types::WorktypeUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorktype::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Worktype> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorktype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorktype(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorktype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorktype",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorktype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorktype(pub(crate) rt::Request<types::Worktype>);
impl PatchTaskmanagementWorktype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorktype",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["workitems:worktype:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::Worktype> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Worktype> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsDatebasedRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsDatebasedRules(
    pub(crate) rt::Request<types::WorkitemDateBasedRuleListing>,
);
impl GetTaskmanagementWorktypeFlowsDatebasedRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsDatebasedRules",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleDateBased:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemDateBasedRuleListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemDateBasedRuleListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemDateBasedRuleListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorktypeFlowsDatebasedRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypeFlowsDatebasedRules(
    pub(crate) rt::Request<types::WorkitemDateBasedRule>,
);
impl PostTaskmanagementWorktypeFlowsDatebasedRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypeFlowsDatebasedRules",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleDateBased:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemDateBasedRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemDateBasedRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsDatebasedRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsDatebasedRule(
    pub(crate) rt::Request<types::WorkitemDateBasedRule>,
);
impl GetTaskmanagementWorktypeFlowsDatebasedRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsDatebasedRule",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleDateBased:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemDateBasedRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorktypeFlowsDatebasedRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WorkitemDateBasedRule>
    where
        F: FnMut(&mut types::WorkitemDateBasedRuleUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorktypeFlowsDatebasedRule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemDateBasedRule> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorktypeFlowsDatebasedRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorktypeFlowsDatebasedRule(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorktypeFlowsDatebasedRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorktypeFlowsDatebasedRule",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleDateBased:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorktypeFlowsDatebasedRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorktypeFlowsDatebasedRule(
    pub(crate) rt::Request<types::WorkitemDateBasedRule>,
);
impl PatchTaskmanagementWorktypeFlowsDatebasedRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorktypeFlowsDatebasedRule",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleDateBased:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemDateBasedRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemDateBasedRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsOnattributechangeRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsOnattributechangeRules(
    pub(crate) rt::Request<types::WorkitemOnAttributeChangeRuleListing>,
);
impl GetTaskmanagementWorktypeFlowsOnattributechangeRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsOnattributechangeRules",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnAttributeChange:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemOnAttributeChangeRuleListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemOnAttributeChangeRuleListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::WorkitemOnAttributeChangeRuleListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorktypeFlowsOnattributechangeRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypeFlowsOnattributechangeRules(
    pub(crate) rt::Request<types::WorkitemOnAttributeChangeRule>,
);
impl PostTaskmanagementWorktypeFlowsOnattributechangeRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypeFlowsOnattributechangeRules",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnAttributeChange:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnAttributeChangeRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnAttributeChangeRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsOnattributechangeRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsOnattributechangeRule(
    pub(crate) rt::Request<types::WorkitemOnAttributeChangeRule>,
);
impl GetTaskmanagementWorktypeFlowsOnattributechangeRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsOnattributechangeRule",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnAttributeChange:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnAttributeChangeRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorktypeFlowsOnattributechangeRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::WorkitemOnAttributeChangeRule>
    where
        F: FnMut(&mut types::WorkitemOnAttributeChangeRuleUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnAttributeChangeRule> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorktypeFlowsOnattributechangeRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorktypeFlowsOnattributechangeRule(
    pub(crate) rt::Request<()>,
);
impl DeleteTaskmanagementWorktypeFlowsOnattributechangeRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorktypeFlowsOnattributechangeRule",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnAttributeChange:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorktypeFlowsOnattributechangeRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorktypeFlowsOnattributechangeRule(
    pub(crate) rt::Request<types::WorkitemOnAttributeChangeRule>,
);
impl PatchTaskmanagementWorktypeFlowsOnattributechangeRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorktypeFlowsOnattributechangeRule",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnAttributeChange:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnAttributeChangeRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnAttributeChangeRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsOncreateRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsOncreateRules(
    pub(crate) rt::Request<types::WorkitemOnCreateRuleListing>,
);
impl GetTaskmanagementWorktypeFlowsOncreateRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsOncreateRules",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnCreate:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorkitemOnCreateRuleListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorkitemOnCreateRuleListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnCreateRuleListing> {
        self.0.send()
    }
}
/// The call `postTaskmanagementWorktypeFlowsOncreateRules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypeFlowsOncreateRules(
    pub(crate) rt::Request<types::WorkitemOnCreateRule>,
);
impl PostTaskmanagementWorktypeFlowsOncreateRules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypeFlowsOncreateRules",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnCreate:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnCreateRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnCreateRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeFlowsOncreateRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeFlowsOncreateRule(
    pub(crate) rt::Request<types::WorkitemOnCreateRule>,
);
impl GetTaskmanagementWorktypeFlowsOncreateRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeFlowsOncreateRule",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnCreate:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnCreateRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorktypeFlowsOncreateRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WorkitemOnCreateRule>
    where
        F: FnMut(&mut types::WorkitemOnCreateRuleUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorktypeFlowsOncreateRule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnCreateRule> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorktypeFlowsOncreateRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorktypeFlowsOncreateRule(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorktypeFlowsOncreateRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorktypeFlowsOncreateRule",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnCreate:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorktypeFlowsOncreateRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorktypeFlowsOncreateRule(
    pub(crate) rt::Request<types::WorkitemOnCreateRule>,
);
impl PatchTaskmanagementWorktypeFlowsOncreateRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorktypeFlowsOncreateRule",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:flowRuleOnCreate:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemOnCreateRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemOnCreateRule> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeHistory`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeHistory(
    pub(crate) rt::Request<types::WorktypeChangeListing>,
);
impl GetTaskmanagementWorktypeHistory {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeHistory",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/history",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorktypeHistorySortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorktypeHistorySortOrder,
                >("sortOrder", value),
        )
    }
    /// `fields` (query)
    pub fn fields(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetTaskmanagementWorktypeHistoryFields>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<types::GetTaskmanagementWorktypeHistoryFields>("fields", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorktypeChangeListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorktypeChangeListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorktypeChangeListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeStatuses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeStatuses(
    pub(crate) rt::Request<types::WorkitemStatusListing>,
);
impl GetTaskmanagementWorktypeStatuses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeStatuses",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:status:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemStatusListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemStatusListing> {
        self.0.send()
    }
}
/// The responses of `postTaskmanagementWorktypeStatuses`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostTaskmanagementWorktypeStatusesResponse {
    /// Status 200.
    Status200(Box<types::WorkitemStatus>),
    /// Status 201.
    Status201(Box<types::Worktype>),
}
impl rt::ResponseBody for PostTaskmanagementWorktypeStatusesResponse {
    fn read(response: &rt::RawResponse) -> Result<(Self, rt::Told), rt::DecodeError> {
        match response.status() {
            200 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status200(body), told))
            }
            201 => {
                rt::ResponseBody::read(response)
                    .map(|(body, told)| (Self::Status201(body), told))
            }
            _ => Err(response.unexpected_status()),
        }
    }
    fn view(&self) -> Option<rt::View<'_>> {
        match self {
            Self::Status200(body) => rt::ResponseBody::view(body),
            Self::Status201(body) => rt::ResponseBody::view(body),
        }
    }
}
impl serde::Serialize for PostTaskmanagementWorktypeStatusesResponse {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Status200(body) => serde::Serialize::serialize(body, to),
            Self::Status201(body) => serde::Serialize::serialize(body, to),
        }
    }
}
/// The call `postTaskmanagementWorktypeStatuses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostTaskmanagementWorktypeStatuses(
    pub(crate) rt::Request<PostTaskmanagementWorktypeStatusesResponse>,
);
impl PostTaskmanagementWorktypeStatuses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postTaskmanagementWorktypeStatuses",
        method: rt::Method::Post,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:status:add"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<PostTaskmanagementWorktypeStatusesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<PostTaskmanagementWorktypeStatusesResponse> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeStatus(
    pub(crate) rt::Request<types::WorkitemStatus>,
);
impl GetTaskmanagementWorktypeStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeStatus",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:status:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemStatus> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchTaskmanagementWorktypeStatus`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WorkitemStatus>
    where
        F: FnMut(&mut types::WorkitemStatusUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::task_management::PatchTaskmanagementWorktypeStatus::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemStatus> {
        self.0.send()
    }
}
/// The call `deleteTaskmanagementWorktypeStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteTaskmanagementWorktypeStatus(pub(crate) rt::Request<()>);
impl DeleteTaskmanagementWorktypeStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteTaskmanagementWorktypeStatus",
        method: rt::Method::Delete,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:status:delete"],
        },
        scopes: &["workitems"],
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
/// The call `patchTaskmanagementWorktypeStatus`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchTaskmanagementWorktypeStatus(
    pub(crate) rt::Request<types::WorkitemStatus>,
);
impl PatchTaskmanagementWorktypeStatus {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchTaskmanagementWorktypeStatus",
        method: rt::Method::Patch,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:status:edit"],
        },
        scopes: &["workitems"],
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
    pub fn customize(self) -> rt::Request<types::WorkitemStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorkitemStatus> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeVersions(
    pub(crate) rt::Request<types::WorktypeVersionListing>,
);
impl GetTaskmanagementWorktypeVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeVersions",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `descending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetTaskmanagementWorktypeVersionsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetTaskmanagementWorktypeVersionsSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WorktypeVersionListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WorktypeVersionListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorktypeVersionListing> {
        self.0.send()
    }
}
/// The call `getTaskmanagementWorktypeVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetTaskmanagementWorktypeVersion(
    pub(crate) rt::Request<types::WorktypeVersion>,
);
impl GetTaskmanagementWorktypeVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getTaskmanagementWorktypeVersion",
        method: rt::Method::Get,
        path: "/api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}",
        permissions: rt::Permissions {
            all: false,
            names: &["workitems:worktype:view"],
        },
        scopes: &["workitems", "workitems:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WorktypeVersion> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WorktypeVersion> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostTaskmanagementWorkbins::INFO,
    PostTaskmanagementWorkbinsQuery::INFO,
    GetTaskmanagementWorkbin::INFO,
    DeleteTaskmanagementWorkbin::INFO,
    PatchTaskmanagementWorkbin::INFO,
    GetTaskmanagementWorkbinHistory::INFO,
    GetTaskmanagementWorkbinVersions::INFO,
    GetTaskmanagementWorkbinVersion::INFO,
    PostTaskmanagementWorkitems::INFO,
    PostTaskmanagementWorkitemsBulkAddJobs::INFO,
    GetTaskmanagementWorkitemsBulkAddJob::INFO,
    DeleteTaskmanagementWorkitemsBulkAddJob::INFO,
    PatchTaskmanagementWorkitemsBulkAddJob::INFO,
    GetTaskmanagementWorkitemsBulkAddJobResults::INFO,
    GetTaskmanagementWorkitemsBulkJobsUsersMe::INFO,
    PostTaskmanagementWorkitemsBulkTerminateJobs::INFO,
    GetTaskmanagementWorkitemsBulkTerminateJob::INFO,
    DeleteTaskmanagementWorkitemsBulkTerminateJob::INFO,
    PatchTaskmanagementWorkitemsBulkTerminateJob::INFO,
    GetTaskmanagementWorkitemsBulkTerminateJobResults::INFO,
    PostTaskmanagementWorkitemsQuery::INFO,
    PostTaskmanagementWorkitemsQueryJobs::INFO,
    GetTaskmanagementWorkitemsQueryJob::INFO,
    GetTaskmanagementWorkitemsQueryJobResults::INFO,
    GetTaskmanagementWorkitemsSchemas::INFO,
    PostTaskmanagementWorkitemsSchemas::INFO,
    GetTaskmanagementWorkitemsSchemasCoretypes::INFO,
    GetTaskmanagementWorkitemsSchemasCoretype::INFO,
    GetTaskmanagementWorkitemsSchemasLimits::INFO,
    GetTaskmanagementWorkitemsSchema::INFO,
    PutTaskmanagementWorkitemsSchema::INFO,
    DeleteTaskmanagementWorkitemsSchema::INFO,
    GetTaskmanagementWorkitemsSchemaVersions::INFO,
    GetTaskmanagementWorkitemsSchemaVersion::INFO,
    GetTaskmanagementWorkitem::INFO,
    DeleteTaskmanagementWorkitem::INFO,
    PatchTaskmanagementWorkitem::INFO,
    PostTaskmanagementWorkitemAcdCancel::INFO,
    PatchTaskmanagementWorkitemAssignment::INFO,
    PostTaskmanagementWorkitemDisconnect::INFO,
    GetTaskmanagementWorkitemHistory::INFO,
    PostTaskmanagementWorkitemTerminate::INFO,
    PatchTaskmanagementWorkitemUsersMeWrapups::INFO,
    GetTaskmanagementWorkitemUserWrapups::INFO,
    PatchTaskmanagementWorkitemUserWrapups::INFO,
    GetTaskmanagementWorkitemVersions::INFO,
    GetTaskmanagementWorkitemVersion::INFO,
    GetTaskmanagementWorkitemWrapups::INFO,
    PostTaskmanagementWorktypes::INFO,
    PostTaskmanagementWorktypesQuery::INFO,
    GetTaskmanagementWorktype::INFO,
    DeleteTaskmanagementWorktype::INFO,
    PatchTaskmanagementWorktype::INFO,
    GetTaskmanagementWorktypeFlowsDatebasedRules::INFO,
    PostTaskmanagementWorktypeFlowsDatebasedRules::INFO,
    GetTaskmanagementWorktypeFlowsDatebasedRule::INFO,
    DeleteTaskmanagementWorktypeFlowsDatebasedRule::INFO,
    PatchTaskmanagementWorktypeFlowsDatebasedRule::INFO,
    GetTaskmanagementWorktypeFlowsOnattributechangeRules::INFO,
    PostTaskmanagementWorktypeFlowsOnattributechangeRules::INFO,
    GetTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
    DeleteTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
    PatchTaskmanagementWorktypeFlowsOnattributechangeRule::INFO,
    GetTaskmanagementWorktypeFlowsOncreateRules::INFO,
    PostTaskmanagementWorktypeFlowsOncreateRules::INFO,
    GetTaskmanagementWorktypeFlowsOncreateRule::INFO,
    DeleteTaskmanagementWorktypeFlowsOncreateRule::INFO,
    PatchTaskmanagementWorktypeFlowsOncreateRule::INFO,
    GetTaskmanagementWorktypeHistory::INFO,
    GetTaskmanagementWorktypeStatuses::INFO,
    PostTaskmanagementWorktypeStatuses::INFO,
    GetTaskmanagementWorktypeStatus::INFO,
    DeleteTaskmanagementWorktypeStatus::INFO,
    PatchTaskmanagementWorktypeStatus::INFO,
    GetTaskmanagementWorktypeVersions::INFO,
    GetTaskmanagementWorktypeVersion::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AutoStatusTransitionDetail>,
    rt::make_model::<types::BulkJob>,
    rt::make_model::<types::BulkJobAddRequest>,
    rt::make_model::<types::BulkJobAddResponse>,
    rt::make_model::<types::BulkJobAddResult>,
    rt::make_model::<types::BulkJobAddWorkitemSummary>,
    rt::make_model::<types::BulkJobEntity>,
    rt::make_model::<types::BulkJobError>,
    rt::make_model::<types::BulkJobTerminateRequest>,
    rt::make_model::<types::BulkJobTerminateResult>,
    rt::make_model::<types::BulkJobTerminateResultEntity>,
    rt::make_model::<types::BulkJobTerminateResultsResponse>,
    rt::make_model::<types::BulkJobUpdate>,
    rt::make_model::<types::BulkJobsListing>,
    rt::make_model::<types::ExternalContactReference>,
    rt::make_model::<types::TaskManagementErrorDetails>,
    rt::make_model::<types::Workbin>,
    rt::make_model::<types::WorkbinChangeListing>,
    rt::make_model::<types::WorkbinCreate>,
    rt::make_model::<types::WorkbinDelta>,
    rt::make_model::<types::WorkbinQueryEntityListing>,
    rt::make_model::<types::WorkbinQueryRequest>,
    rt::make_model::<types::WorkbinQuerySort>,
    rt::make_model::<types::WorkbinReference>,
    rt::make_model::<types::WorkbinUpdate>,
    rt::make_model::<types::WorkbinVersion>,
    rt::make_model::<types::WorkbinVersionListing>,
    rt::make_model::<types::Workitem>,
    rt::make_model::<types::WorkitemChangeListing>,
    rt::make_model::<types::WorkitemCommonCreate>,
    rt::make_model::<types::WorkitemCreate>,
    rt::make_model::<types::WorkitemDateBasedCondition>,
    rt::make_model::<types::WorkitemDateBasedConditionUpdate>,
    rt::make_model::<types::WorkitemDateBasedRule>,
    rt::make_model::<types::WorkitemDateBasedRuleCreate>,
    rt::make_model::<types::WorkitemDateBasedRuleListing>,
    rt::make_model::<types::WorkitemDateBasedRuleUpdate>,
    rt::make_model::<types::WorkitemDelta>,
    rt::make_model::<types::WorkitemFilter>,
    rt::make_model::<types::WorkitemFlowReference>,
    rt::make_model::<types::WorkitemManualAssign>,
    rt::make_model::<types::WorkitemOnAttributeChangeCondition>,
    rt::make_model::<types::WorkitemOnAttributeChangeConditionUpdate>,
    rt::make_model::<types::WorkitemOnAttributeChangeRule>,
    rt::make_model::<types::WorkitemOnAttributeChangeRuleCreate>,
    rt::make_model::<types::WorkitemOnAttributeChangeRuleListing>,
    rt::make_model::<types::WorkitemOnAttributeChangeRuleUpdate>,
    rt::make_model::<types::WorkitemOnCreateRule>,
    rt::make_model::<types::WorkitemOnCreateRuleCreate>,
    rt::make_model::<types::WorkitemOnCreateRuleListing>,
    rt::make_model::<types::WorkitemOnCreateRuleUpdate>,
    rt::make_model::<types::WorkitemPagedEntityListing>,
    rt::make_model::<types::WorkitemPostQueryEntityListing>,
    rt::make_model::<types::WorkitemQueryJobCreate>,
    rt::make_model::<types::WorkitemQueryJobError>,
    rt::make_model::<types::WorkitemQueryJobFilter>,
    rt::make_model::<types::WorkitemQueryJobQueryFilters>,
    rt::make_model::<types::WorkitemQueryJobQueryFiltersCriteria>,
    rt::make_model::<types::WorkitemQueryJobQueryFiltersPredicate>,
    rt::make_model::<types::WorkitemQueryJobResponse>,
    rt::make_model::<types::WorkitemQueryJobSort>,
    rt::make_model::<types::WorkitemQueryPostRequest>,
    rt::make_model::<types::WorkitemQuerySort>,
    rt::make_model::<types::WorkitemQueueReference>,
    rt::make_model::<types::WorkitemRuleAction>,
    rt::make_model::<types::WorkitemRuleSettings>,
    rt::make_model::<types::WorkitemSchema>,
    rt::make_model::<types::WorkitemScoredAgent>,
    rt::make_model::<types::WorkitemScoredAgentDelta>,
    rt::make_model::<types::WorkitemScoredAgentRequest>,
    rt::make_model::<types::WorkitemScriptReference>,
    rt::make_model::<types::WorkitemStatus>,
    rt::make_model::<types::WorkitemStatusCreate>,
    rt::make_model::<types::WorkitemStatusListing>,
    rt::make_model::<types::WorkitemStatusReference>,
    rt::make_model::<types::WorkitemStatusUpdate>,
    rt::make_model::<types::WorkitemTerminate>,
    rt::make_model::<types::WorkitemUpdate>,
    rt::make_model::<types::WorkitemUtilizationLabelReference>,
    rt::make_model::<types::WorkitemVersion>,
    rt::make_model::<types::WorkitemVersionListing>,
    rt::make_model::<types::WorkitemWrapup>,
    rt::make_model::<types::WorkitemWrapupEntityListing>,
    rt::make_model::<types::WorkitemWrapupUpdate>,
    rt::make_model::<types::WorkitemsAttributeChangeBoolean>,
    rt::make_model::<types::WorkitemsAttributeChangeInstant>,
    rt::make_model::<types::WorkitemsAttributeChangeInteger>,
    rt::make_model::<types::WorkitemsAttributeChangeList>,
    rt::make_model::<types::WorkitemsAttributeChangeListWorkitemScoredAgentDelta>,
    rt::make_model::<types::WorkitemsAttributeChangeMap>,
    rt::make_model::<types::WorkitemsAttributeChangeString>,
    rt::make_model::<types::WorkitemsAttributeChangeWorkitemRuleSettings>,
    rt::make_model::<types::WorkitemsAttributeChangeWorkitemStatusCategory>,
    rt::make_model::<types::WorkitemsAttributeChangeWrapupDelta>,
    rt::make_model::<types::WorkitemsChangeWorkbinDelta>,
    rt::make_model::<types::WorkitemsChangeWorkitemDelta>,
    rt::make_model::<types::WorkitemsChangeWorktypeDelta>,
    rt::make_model::<types::Worktype>,
    rt::make_model::<types::WorktypeChangeListing>,
    rt::make_model::<types::WorktypeCreate>,
    rt::make_model::<types::WorktypeDelta>,
    rt::make_model::<types::WorktypeQueryEntityListing>,
    rt::make_model::<types::WorktypeQueryRequest>,
    rt::make_model::<types::WorktypeQuerySort>,
    rt::make_model::<types::WorktypeUpdate>,
    rt::make_model::<types::WorktypeVersion>,
    rt::make_model::<types::WorktypeVersionListing>,
    rt::make_model::<types::WrapupDelta>,
    rt::make_model::<types::WrapupIdReference>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BulkJobAction {
        /// `TerminateWorkitems`
        TerminateWorkitems,
        /// `AddWorkitems`
        AddWorkitems,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BulkJobAction {
        const VALUES: &'static [Self] = &[Self::AddWorkitems, Self::TerminateWorkitems];
        const TEXTS: &'static [&'static str] = &["AddWorkitems", "TerminateWorkitems"];
        fn text(&self) -> &str {
            match self {
                Self::TerminateWorkitems => "TerminateWorkitems",
                Self::AddWorkitems => "AddWorkitems",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BulkJobAction);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BulkJobState {
        /// `Idle`
        Idle,
        /// `Queued`
        Queued,
        /// `Running`
        Running,
        /// `Succeeded`
        Succeeded,
        /// `Failed`
        Failed,
        /// `Cancelled`
        Cancelled,
        /// `Terminated`
        Terminated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BulkJobState {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Failed,
            Self::Idle,
            Self::Queued,
            Self::Running,
            Self::Succeeded,
            Self::Terminated,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Failed",
            "Idle",
            "Queued",
            "Running",
            "Succeeded",
            "Terminated",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Idle => "Idle",
                Self::Queued => "Queued",
                Self::Running => "Running",
                Self::Succeeded => "Succeeded",
                Self::Failed => "Failed",
                Self::Cancelled => "Cancelled",
                Self::Terminated => "Terminated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BulkJobState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BulkJobUpdateState {
        /// `Queued`
        Queued,
        /// `Terminated`
        Terminated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BulkJobUpdateState {
        const VALUES: &'static [Self] = &[Self::Queued, Self::Terminated];
        const TEXTS: &'static [&'static str] = &["Queued", "Terminated"];
        fn text(&self) -> &str {
            match self {
                Self::Queued => "Queued",
                Self::Terminated => "Terminated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BulkJobUpdateState);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTaskmanagementWorkitemExpands {
        /// `type`
        Type,
        /// `workbin`
        Workbin,
        /// `status`
        Status,
        /// `queue`
        Queue,
        /// `assignee`
        Assignee,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTaskmanagementWorkitemExpands {
        const VALUES: &'static [Self] = &[
            Self::Assignee,
            Self::Queue,
            Self::Status,
            Self::Type,
            Self::Workbin,
        ];
        const TEXTS: &'static [&'static str] = &[
            "assignee",
            "queue",
            "status",
            "type",
            "workbin",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Type => "type",
                Self::Workbin => "workbin",
                Self::Status => "status",
                Self::Queue => "queue",
                Self::Assignee => "assignee",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTaskmanagementWorkitemExpands);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTaskmanagementWorkitemWrapupsExpands {
        /// `wrapupCode`
        WrapupCode,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTaskmanagementWorkitemWrapupsExpands {
        const VALUES: &'static [Self] = &[Self::WrapupCode];
        const TEXTS: &'static [&'static str] = &["wrapupCode"];
        fn text(&self) -> &str {
            match self {
                Self::WrapupCode => "wrapupCode",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTaskmanagementWorkitemWrapupsExpands);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTaskmanagementWorktypeExpands {
        /// `defaultQueue`
        DefaultQueue,
        /// `defaultSkills`
        DefaultSkills,
        /// `defaultLanguage`
        DefaultLanguage,
        /// `schema`
        Schema,
        /// `flow`
        Flow,
        /// `defaultScript`
        DefaultScript,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTaskmanagementWorktypeExpands {
        const VALUES: &'static [Self] = &[
            Self::DefaultLanguage,
            Self::DefaultQueue,
            Self::DefaultScript,
            Self::DefaultSkills,
            Self::Flow,
            Self::Schema,
        ];
        const TEXTS: &'static [&'static str] = &[
            "defaultLanguage",
            "defaultQueue",
            "defaultScript",
            "defaultSkills",
            "flow",
            "schema",
        ];
        fn text(&self) -> &str {
            match self {
                Self::DefaultQueue => "defaultQueue",
                Self::DefaultSkills => "defaultSkills",
                Self::DefaultLanguage => "defaultLanguage",
                Self::Schema => "schema",
                Self::Flow => "flow",
                Self::DefaultScript => "defaultScript",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTaskmanagementWorktypeExpands);
    /// One of 12 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetTaskmanagementWorktypeHistoryFields {
        /// `name`
        Name,
        /// `serviceLevelTarget`
        ServiceLevelTarget,
        /// `defaultWorkbinId`
        DefaultWorkbinId,
        /// `defaultDueDurationSeconds`
        DefaultDueDurationSeconds,
        /// `defaultExpirationSeconds`
        DefaultExpirationSeconds,
        /// `defaultPriority`
        DefaultPriority,
        /// `defaultLanguageId`
        DefaultLanguageId,
        /// `defaultSkillIds`
        DefaultSkillIds,
        /// `defaultQueueId`
        DefaultQueueId,
        /// `assignmentEnabled`
        AssignmentEnabled,
        /// `defaultStatusId`
        DefaultStatusId,
        /// `statuses`
        Statuses,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetTaskmanagementWorktypeHistoryFields {
        const VALUES: &'static [Self] = &[
            Self::AssignmentEnabled,
            Self::DefaultDueDurationSeconds,
            Self::DefaultExpirationSeconds,
            Self::DefaultLanguageId,
            Self::DefaultPriority,
            Self::DefaultQueueId,
            Self::DefaultSkillIds,
            Self::DefaultStatusId,
            Self::DefaultWorkbinId,
            Self::Name,
            Self::ServiceLevelTarget,
            Self::Statuses,
        ];
        const TEXTS: &'static [&'static str] = &[
            "assignmentEnabled",
            "defaultDueDurationSeconds",
            "defaultExpirationSeconds",
            "defaultLanguageId",
            "defaultPriority",
            "defaultQueueId",
            "defaultSkillIds",
            "defaultStatusId",
            "defaultWorkbinId",
            "name",
            "serviceLevelTarget",
            "statuses",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::ServiceLevelTarget => "serviceLevelTarget",
                Self::DefaultWorkbinId => "defaultWorkbinId",
                Self::DefaultDueDurationSeconds => "defaultDueDurationSeconds",
                Self::DefaultExpirationSeconds => "defaultExpirationSeconds",
                Self::DefaultPriority => "defaultPriority",
                Self::DefaultLanguageId => "defaultLanguageId",
                Self::DefaultSkillIds => "defaultSkillIds",
                Self::DefaultQueueId => "defaultQueueId",
                Self::AssignmentEnabled => "assignmentEnabled",
                Self::DefaultStatusId => "defaultStatusId",
                Self::Statuses => "statuses",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetTaskmanagementWorktypeHistoryFields);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkbinQueryRequestSelect {
        /// `Count`
        Count,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkbinQueryRequestSelect {
        const VALUES: &'static [Self] = &[Self::Count];
        const TEXTS: &'static [&'static str] = &["Count"];
        fn text(&self) -> &str {
            match self {
                Self::Count => "Count",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkbinQueryRequestSelect);
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemAssignmentState {
        /// `Unknown`
        Unknown,
        /// `AcdStarted`
        AcdStarted,
        /// `Alerting`
        Alerting,
        /// `AlertTimeout`
        AlertTimeout,
        /// `AcdCancelled`
        AcdCancelled,
        /// `Terminated`
        Terminated,
        /// `Idle`
        Idle,
        /// `Declined`
        Declined,
        /// `Connected`
        Connected,
        /// `Disconnected`
        Disconnected,
        /// `Parked`
        Parked,
        /// `Held`
        Held,
        /// `AcdExpired`
        AcdExpired,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemAssignmentState {
        const VALUES: &'static [Self] = &[
            Self::AcdCancelled,
            Self::AcdExpired,
            Self::AcdStarted,
            Self::AlertTimeout,
            Self::Alerting,
            Self::Connected,
            Self::Declined,
            Self::Disconnected,
            Self::Held,
            Self::Idle,
            Self::Parked,
            Self::Terminated,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AcdCancelled",
            "AcdExpired",
            "AcdStarted",
            "AlertTimeout",
            "Alerting",
            "Connected",
            "Declined",
            "Disconnected",
            "Held",
            "Idle",
            "Parked",
            "Terminated",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::AcdStarted => "AcdStarted",
                Self::Alerting => "Alerting",
                Self::AlertTimeout => "AlertTimeout",
                Self::AcdCancelled => "AcdCancelled",
                Self::Terminated => "Terminated",
                Self::Idle => "Idle",
                Self::Declined => "Declined",
                Self::Connected => "Connected",
                Self::Disconnected => "Disconnected",
                Self::Parked => "Parked",
                Self::Held => "Held",
                Self::AcdExpired => "AcdExpired",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemAssignmentState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemDateBasedConditionAttribute {
        /// `dateDue`
        DateDue,
        /// `dateExpires`
        DateExpires,
        /// `ttl`
        Ttl,
        /// `dateCreated`
        DateCreated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemDateBasedConditionAttribute {
        const VALUES: &'static [Self] = &[
            Self::DateCreated,
            Self::DateDue,
            Self::DateExpires,
            Self::Ttl,
        ];
        const TEXTS: &'static [&'static str] = &[
            "dateCreated",
            "dateDue",
            "dateExpires",
            "ttl",
        ];
        fn text(&self) -> &str {
            match self {
                Self::DateDue => "dateDue",
                Self::DateExpires => "dateExpires",
                Self::Ttl => "ttl",
                Self::DateCreated => "dateCreated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemDateBasedConditionAttribute);
    /// One of 10 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemFilterOperator {
        /// `EQ`
        Eq,
        /// `NEQ`
        Neq,
        /// `GT`
        Gt,
        /// `LT`
        Lt,
        /// `GTE`
        Gte,
        /// `LTE`
        Lte,
        /// `IN`
        In,
        /// `CONTAINS`
        Contains,
        /// `BETWEEN`
        Between,
        /// `BEGINS_WITH`
        BeginsWith,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemFilterOperator {
        const VALUES: &'static [Self] = &[
            Self::BeginsWith,
            Self::Between,
            Self::Contains,
            Self::Eq,
            Self::Gt,
            Self::Gte,
            Self::In,
            Self::Lt,
            Self::Lte,
            Self::Neq,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BEGINS_WITH",
            "BETWEEN",
            "CONTAINS",
            "EQ",
            "GT",
            "GTE",
            "IN",
            "LT",
            "LTE",
            "NEQ",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Eq => "EQ",
                Self::Neq => "NEQ",
                Self::Gt => "GT",
                Self::Lt => "LT",
                Self::Gte => "GTE",
                Self::Lte => "LTE",
                Self::In => "IN",
                Self::Contains => "CONTAINS",
                Self::Between => "BETWEEN",
                Self::BeginsWith => "BEGINS_WITH",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemFilterOperator);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemFilterType {
        /// `String`
        String,
        /// `Int`
        Int,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemFilterType {
        const VALUES: &'static [Self] = &[Self::Int, Self::String];
        const TEXTS: &'static [&'static str] = &["Int", "String"];
        fn text(&self) -> &str {
            match self {
                Self::String => "String",
                Self::Int => "Int",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemFilterType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemOnAttributeChangeConditionAttribute {
        /// `statusId`
        StatusId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemOnAttributeChangeConditionAttribute {
        const VALUES: &'static [Self] = &[Self::StatusId];
        const TEXTS: &'static [&'static str] = &["statusId"];
        fn text(&self) -> &str {
            match self {
                Self::StatusId => "statusId",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemOnAttributeChangeConditionAttribute);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemOnCreateRuleType {
        /// `OnCreate`
        OnCreate,
        /// `OnAttributeChange`
        OnAttributeChange,
        /// `Date`
        Date,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemOnCreateRuleType {
        const VALUES: &'static [Self] = &[
            Self::Date,
            Self::OnAttributeChange,
            Self::OnCreate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Date",
            "OnAttributeChange",
            "OnCreate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::OnCreate => "OnCreate",
                Self::OnAttributeChange => "OnAttributeChange",
                Self::Date => "Date",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemOnCreateRuleType);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQueryJobCreateExpands {
        /// `type`
        Type,
        /// `workbin`
        Workbin,
        /// `status`
        Status,
        /// `assignee`
        Assignee,
        /// `reporter`
        Reporter,
        /// `queue`
        Queue,
        /// `case`
        Case,
        /// `externalContact`
        ExternalContact,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQueryJobCreateExpands {
        const VALUES: &'static [Self] = &[
            Self::Assignee,
            Self::Case,
            Self::ExternalContact,
            Self::Queue,
            Self::Reporter,
            Self::Status,
            Self::Type,
            Self::Workbin,
        ];
        const TEXTS: &'static [&'static str] = &[
            "assignee",
            "case",
            "externalContact",
            "queue",
            "reporter",
            "status",
            "type",
            "workbin",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Type => "type",
                Self::Workbin => "workbin",
                Self::Status => "status",
                Self::Assignee => "assignee",
                Self::Reporter => "reporter",
                Self::Queue => "queue",
                Self::Case => "case",
                Self::ExternalContact => "externalContact",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQueryJobCreateExpands);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQueryJobQueryFiltersName {
        /// `customFields`
        CustomFields,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQueryJobQueryFiltersName {
        const VALUES: &'static [Self] = &[Self::CustomFields];
        const TEXTS: &'static [&'static str] = &["customFields"];
        fn text(&self) -> &str {
            match self {
                Self::CustomFields => "customFields",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQueryJobQueryFiltersName);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQueryJobQueryFiltersPredicateOperator {
        /// `EQ`
        Eq,
        /// `NEQ`
        Neq,
        /// `GT`
        Gt,
        /// `LT`
        Lt,
        /// `GTE`
        Gte,
        /// `LTE`
        Lte,
        /// `IN`
        In,
        /// `CONTAINS`
        Contains,
        /// `BETWEEN`
        Between,
        /// `BEGINS_WITH`
        BeginsWith,
        /// `EXISTS`
        Exists,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQueryJobQueryFiltersPredicateOperator {
        const VALUES: &'static [Self] = &[
            Self::BeginsWith,
            Self::Between,
            Self::Contains,
            Self::Eq,
            Self::Exists,
            Self::Gt,
            Self::Gte,
            Self::In,
            Self::Lt,
            Self::Lte,
            Self::Neq,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BEGINS_WITH",
            "BETWEEN",
            "CONTAINS",
            "EQ",
            "EXISTS",
            "GT",
            "GTE",
            "IN",
            "LT",
            "LTE",
            "NEQ",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Eq => "EQ",
                Self::Neq => "NEQ",
                Self::Gt => "GT",
                Self::Lt => "LT",
                Self::Gte => "GTE",
                Self::Lte => "LTE",
                Self::In => "IN",
                Self::Contains => "CONTAINS",
                Self::Between => "BETWEEN",
                Self::BeginsWith => "BEGINS_WITH",
                Self::Exists => "EXISTS",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQueryJobQueryFiltersPredicateOperator);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQueryJobResponseState {
        /// `Queued`
        Queued,
        /// `Running`
        Running,
        /// `Succeeded`
        Succeeded,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQueryJobResponseState {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Queued,
            Self::Running,
            Self::Succeeded,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failed",
            "Queued",
            "Running",
            "Succeeded",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Queued => "Queued",
                Self::Running => "Running",
                Self::Succeeded => "Succeeded",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQueryJobResponseState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQueryJobSortName {
        /// `dateDue`
        DateDue,
        /// `dateCreated`
        DateCreated,
        /// `priority`
        Priority,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQueryJobSortName {
        const VALUES: &'static [Self] = &[
            Self::DateCreated,
            Self::DateDue,
            Self::Priority,
        ];
        const TEXTS: &'static [&'static str] = &["dateCreated", "dateDue", "priority"];
        fn text(&self) -> &str {
            match self {
                Self::DateDue => "dateDue",
                Self::DateCreated => "dateCreated",
                Self::Priority => "priority",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQueryJobSortName);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemQuerySortName {
        /// `dateDue`
        DateDue,
        /// `priority`
        Priority,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemQuerySortName {
        const VALUES: &'static [Self] = &[Self::DateDue, Self::Priority];
        const TEXTS: &'static [&'static str] = &["dateDue", "priority"];
        fn text(&self) -> &str {
            match self {
                Self::DateDue => "dateDue",
                Self::Priority => "priority",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemQuerySortName);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemRuleActionType {
        /// `LaunchFlow`
        LaunchFlow,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemRuleActionType {
        const VALUES: &'static [Self] = &[Self::LaunchFlow];
        const TEXTS: &'static [&'static str] = &["LaunchFlow"];
        fn text(&self) -> &str {
            match self {
                Self::LaunchFlow => "LaunchFlow",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemRuleActionType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WorkitemUpdateAssignmentOperation {
        /// `AgentAssignmentAlerting`
        AgentAssignmentAlerting,
        /// `QueueAssignmentAlerting`
        QueueAssignmentAlerting,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for WorkitemUpdateAssignmentOperation {
        const VALUES: &'static [Self] = &[
            Self::AgentAssignmentAlerting,
            Self::QueueAssignmentAlerting,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AgentAssignmentAlerting",
            "QueueAssignmentAlerting",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AgentAssignmentAlerting => "AgentAssignmentAlerting",
                Self::QueueAssignmentAlerting => "QueueAssignmentAlerting",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(WorkitemUpdateAssignmentOperation);
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkbinHistorySortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkbinVersionsSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkitemHistorySortOrder = types::WidgetSortOrder;
    /// `wrapupCode`.
    pub type GetTaskmanagementWorkitemUserWrapupsExpands = types::GetTaskmanagementWorkitemWrapupsExpands;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkitemUserWrapupsSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkitemVersionsSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkitemWrapupsSortOrder = types::WidgetSortOrder;
    /// `TerminateWorkitems`, `AddWorkitems`.
    pub type GetTaskmanagementWorkitemsBulkJobsUsersMeAction = types::BulkJobAction;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorktypeHistorySortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetTaskmanagementWorktypeVersionsSortOrder = types::WidgetSortOrder;
    /// `dateDue`, `dateExpires`, `ttl`, `dateCreated`.
    pub type WorkitemDateBasedConditionUpdateAttribute = types::WorkitemDateBasedConditionAttribute;
    /// `OnCreate`, `OnAttributeChange`, `Date`.
    pub type WorkitemDateBasedRuleType = types::WorkitemOnCreateRuleType;
    /// `statusId`.
    pub type WorkitemOnAttributeChangeConditionUpdateAttribute = types::WorkitemOnAttributeChangeConditionAttribute;
    /// `OnCreate`, `OnAttributeChange`, `Date`.
    pub type WorkitemOnAttributeChangeRuleType = types::WorkitemOnCreateRuleType;
    /// `EQ`, `NEQ`, `GT`, `LT`, `GTE`, `LTE`, `IN`, `CONTAINS`, `BETWEEN`, `BEGINS_WITH`.
    pub type WorkitemQueryJobFilterOperator = types::WorkitemFilterOperator;
    /// `AND`, `OR`.
    pub type WorkitemQueryJobQueryFiltersCriteriaOperator = types::ContactListFilterFilterType;
    /// `AND`, `OR`.
    pub type WorkitemQueryJobQueryFiltersOperator = types::ContactListFilterFilterType;
    /// `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`, `case`, `externalContact`.
    pub type WorkitemQueryPostRequestExpands = types::WorkitemQueryJobCreateExpands;
    /// `Count`.
    pub type WorkitemQueryPostRequestSelect = types::WorkbinQueryRequestSelect;
    /// `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
    pub type WorkitemStatusCategoryValue = types::WorkitemStatusCategory;
    /// `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
    pub type WorkitemStatusCreateCategory = types::WorkitemStatusCategory;
    /// `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held` and 1 more.
    pub type WorkitemUpdateAssignmentState = types::WorkitemAssignmentState;
    /// `Unknown`, `AcdStarted`, `Alerting`, `AlertTimeout`, `AcdCancelled`, `Terminated`, `Idle`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held` and 1 more.
    pub type WorkitemVersionAssignmentState = types::WorkitemAssignmentState;
    /// `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
    pub type WorkitemVersionStatusCategory = types::WorkitemStatusCategory;
    /// `Add`, `Remove`.
    pub type WorkitemWrapupUpdateAction = types::WrapupDeltaAction;
    /// `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
    pub type WorkitemsAttributeChangeWorkitemStatusCategoryNewValue = types::WorkitemStatusCategory;
    /// `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
    pub type WorkitemsAttributeChangeWorkitemStatusCategoryOldValue = types::WorkitemStatusCategory;
    /// `schema`.
    pub type WorktypeQueryRequestExpands = types::GetFlowsDatatableExpand;
    /// `Count`.
    pub type WorktypeQueryRequestSelect = types::WorkbinQueryRequestSelect;
    /// `dateModified`, `name`.
    pub type WorktypeQuerySortName = types::WorkbinQuerySortName;
    /// `AutoStatusTransitionDetail` of the API document.
    #[non_exhaustive]
    pub struct AutoStatusTransitionDetail {
        /// `dateOfTransition`
        pub date_of_transition: Option<rt::DateTime>,
        /// `errorDetails`
        pub error_details: Option<Box<types::TaskManagementErrorDetails>>,
        /// `nextStatus`
        pub next_status: Option<Box<types::WorkitemStatusReference>>,
        _rest: rt::Rest,
    }
    impl Default for AutoStatusTransitionDetail {
        fn default() -> Self {
            Self {
                date_of_transition: None,
                error_details: None,
                next_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AutoStatusTransitionDetail {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AutoStatusTransitionDetail",
                fields: &["dateOfTransition", "errorDetails", "nextStatus"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_of_transition);
            out.model(1, &self.error_details);
            out.model(2, &self.next_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_of_transition),
                1 => rt::Place::Model(&mut self.error_details),
                2 => rt::Place::Model(&mut self.next_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AutoStatusTransitionDetail);
    /// `BulkJob` of the API document.
    #[non_exhaustive]
    pub struct BulkJob {
        /// `action`
        pub action: Option<types::BulkJobAction>,
        /// `dateFinished`
        pub date_finished: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `failedCount`
        pub failed_count: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::BulkJobState>,
        /// `successfulCount`
        pub successful_count: Option<i64>,
        /// `totalCount`
        pub total_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for BulkJob {
        fn default() -> Self {
            Self {
                action: None,
                date_finished: None,
                date_modified: None,
                date_started: None,
                failed_count: None,
                id: None,
                self_uri: None,
                state: None,
                successful_count: None,
                total_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJob",
                fields: &[
                    "action",
                    "dateFinished",
                    "dateModified",
                    "dateStarted",
                    "failedCount",
                    "id",
                    "selfUri",
                    "state",
                    "successfulCount",
                    "totalCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.date_time(1, &self.date_finished);
            out.date_time(2, &self.date_modified);
            out.date_time(3, &self.date_started);
            out.int(4, &self.failed_count);
            out.text(5, &self.id);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
            out.int(8, &self.successful_count);
            out.int(9, &self.total_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::DateTime(&mut self.date_finished),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::DateTime(&mut self.date_started),
                4 => rt::Place::Int(&mut self.failed_count),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                8 => rt::Place::Int(&mut self.successful_count),
                9 => rt::Place::Int(&mut self.total_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJob);
    /// `BulkJobAddRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkJobAddRequest {
        /// `entities`: required, items at least `1`, items at most `50`
        pub entities: Option<Vec<types::WorkitemCommonCreate>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobAddRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobAddRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobAddRequest",
                fields: &["entities"],
                required: &[0],
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
    rt::model!(BulkJobAddRequest);
    impl BulkJobAddRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(
            entities: impl rt::IntoField<Vec<types::WorkitemCommonCreate>>,
        ) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemCommonCreate>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkJobAddResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkJobAddResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<Vec<types::BulkJobAddResult>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobAddResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobAddResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobAddResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobAddResponse);
    /// `BulkJobAddResult` of the API document.
    #[non_exhaustive]
    pub struct BulkJobAddResult {
        /// `entity`
        pub entity: Option<Box<types::BulkJobAddWorkitemSummary>>,
        /// `error`
        pub error: Option<Box<types::BulkJobError>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobAddResult {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobAddResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobAddResult",
                fields: &["entity", "error"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobAddResult);
    /// `BulkJobAddWorkitemSummary` of the API document.
    #[non_exhaustive]
    pub struct BulkJobAddWorkitemSummary {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<Box<types::WorktypeReference>>,
        /// `workbin`
        pub workbin: Option<Box<types::WorkbinReference>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobAddWorkitemSummary {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                workbin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobAddWorkitemSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobAddWorkitemSummary",
                fields: &["id", "name", "selfUri", "type", "workbin"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.model(3, &self.type_);
            out.model(4, &self.workbin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Model(&mut self.type_),
                4 => rt::Place::Model(&mut self.workbin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobAddWorkitemSummary);
    /// `BulkJobEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkJobEntity {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobEntity {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobEntity",
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
    rt::model!(BulkJobEntity);
    impl BulkJobEntity {
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
    /// `BulkJobError` of the API document.
    #[non_exhaustive]
    pub struct BulkJobError {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobError {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobError",
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
    rt::model!(BulkJobError);
    /// `BulkJobTerminateRequest` of the API document.
    #[non_exhaustive]
    pub struct BulkJobTerminateRequest {
        /// `entities`: required, items at least `1`, items at most `100`
        pub entities: Option<Vec<types::BulkJobEntity>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobTerminateRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobTerminateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobTerminateRequest",
                fields: &["entities"],
                required: &[0],
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
    rt::model!(BulkJobTerminateRequest);
    impl BulkJobTerminateRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(entities: impl rt::IntoField<Vec<types::BulkJobEntity>>) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::BulkJobEntity>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `BulkJobTerminateResult` of the API document.
    #[non_exhaustive]
    pub struct BulkJobTerminateResult {
        /// `entity`
        pub entity: Option<Box<types::BulkJobTerminateResultEntity>>,
        /// `error`
        pub error: Option<Box<types::BulkJobError>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobTerminateResult {
        fn default() -> Self {
            Self {
                entity: None,
                error: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobTerminateResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobTerminateResult",
                fields: &["entity", "error"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.model(1, &self.error);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Model(&mut self.error),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobTerminateResult);
    /// `BulkJobTerminateResultEntity` of the API document.
    #[non_exhaustive]
    pub struct BulkJobTerminateResultEntity {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobTerminateResultEntity {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobTerminateResultEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobTerminateResultEntity",
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
    rt::model!(BulkJobTerminateResultEntity);
    /// `BulkJobTerminateResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct BulkJobTerminateResultsResponse {
        /// `errorCount`
        pub error_count: Option<i64>,
        /// `errorIndexes`
        pub error_indexes: Option<Vec<i64>>,
        /// `results`
        pub results: Option<Vec<types::BulkJobTerminateResult>>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobTerminateResultsResponse {
        fn default() -> Self {
            Self {
                error_count: None,
                error_indexes: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobTerminateResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobTerminateResultsResponse",
                fields: &["errorCount", "errorIndexes", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.error_count);
            out.list(1, &self.error_indexes);
            out.list(2, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.error_count),
                1 => rt::Place::List(&mut self.error_indexes),
                2 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobTerminateResultsResponse);
    /// `BulkJobUpdate` of the API document.
    #[non_exhaustive]
    pub struct BulkJobUpdate {
        /// `state`: required
        pub state: Option<types::BulkJobUpdateState>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobUpdate {
        fn default() -> Self {
            Self {
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BulkJobUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobUpdate",
                fields: &["state"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BulkJobUpdate);
    impl BulkJobUpdate {
        /// One with everything set that the API requires: `state`.
        #[must_use]
        pub fn new(state: impl rt::IntoField<types::BulkJobUpdateState>) -> Self {
            Self::default().state(state)
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::BulkJobUpdateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 0);
            self
        }
    }
    /// `BulkJobsListing` of the API document.
    #[non_exhaustive]
    pub struct BulkJobsListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::BulkJob>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for BulkJobsListing {
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
    impl rt::Model for BulkJobsListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BulkJobsListing",
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
    rt::model!(BulkJobsListing);
    /// `ExternalContactReference` of the API document.
    #[non_exhaustive]
    pub struct ExternalContactReference {
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
    impl Default for ExternalContactReference {
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
    impl rt::Model for ExternalContactReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalContactReference",
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
    rt::model!(ExternalContactReference);
    /// `TaskManagementErrorDetails` of the API document.
    #[non_exhaustive]
    pub struct TaskManagementErrorDetails {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TaskManagementErrorDetails {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TaskManagementErrorDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TaskManagementErrorDetails",
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
    rt::model!(TaskManagementErrorDetails);
    /// `Workbin` of the API document.
    #[non_exhaustive]
    pub struct Workbin {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
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
    impl Default for Workbin {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Workbin {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Workbin",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
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
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.description);
            out.model(3, &self.division);
            out.text(4, &self.id);
            out.model(5, &self.modified_by);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.modified_by),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Workbin);
    /// `WorkbinChangeListing` of the API document.
    #[non_exhaustive]
    pub struct WorkbinChangeListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemsChangeWorkbinDelta>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinChangeListing {
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
    impl rt::Model for WorkbinChangeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinChangeListing",
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
    rt::model!(WorkbinChangeListing);
    /// `WorkbinCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkbinCreate {
        /// `description`
        pub description: Option<String>,
        /// `divisionId`
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinCreate {
        fn default() -> Self {
            Self {
                description: None,
                division_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinCreate",
                fields: &["description", "divisionId", "name"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.division_id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.division_id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinCreate);
    impl WorkbinCreate {
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
    /// `WorkbinDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkbinDelta {
        /// `dateModified`
        pub date_modified: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `description`
        pub description: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `name`
        pub name: Option<Box<types::WorkitemsAttributeChangeString>>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinDelta {
        fn default() -> Self {
            Self {
                date_modified: None,
                description: None,
                modified_by: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinDelta",
                fields: &["dateModified", "description", "modifiedBy", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.date_modified);
            out.model(1, &self.description);
            out.model(2, &self.modified_by);
            out.model(3, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.date_modified),
                1 => rt::Place::Model(&mut self.description),
                2 => rt::Place::Model(&mut self.modified_by),
                3 => rt::Place::Model(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinDelta);
    /// `WorkbinQueryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkbinQueryEntityListing {
        /// `after`
        pub after: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `entities`
        pub entities: Option<Vec<types::Workbin>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinQueryEntityListing {
        fn default() -> Self {
            Self {
                after: None,
                count: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinQueryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinQueryEntityListing",
                fields: &[
                    "after",
                    "count",
                    "entities",
                    "nextUri",
                    "previousUri",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.int(1, &self.count);
            out.list(2, &self.entities);
            out.text(3, &self.next_uri);
            out.text(4, &self.previous_uri);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Text(&mut self.previous_uri),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinQueryEntityListing);
    /// `WorkbinQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct WorkbinQueryRequest {
        /// `after`
        pub after: Option<String>,
        /// `attributes`
        pub attributes: Option<Vec<String>>,
        /// `filters`: required
        pub filters: Option<Vec<types::WorkitemFilter>>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `select`
        pub select: Option<types::WorkbinQueryRequestSelect>,
        /// `sort`
        pub sort: Option<Box<types::WorkbinQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinQueryRequest {
        fn default() -> Self {
            Self {
                after: None,
                attributes: None,
                filters: None,
                page_size: None,
                select: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinQueryRequest",
                fields: &[
                    "after",
                    "attributes",
                    "filters",
                    "pageSize",
                    "select",
                    "sort",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.attributes);
            out.list(2, &self.filters);
            out.int(3, &self.page_size);
            out.one(4, &self.select);
            out.model(5, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.attributes),
                2 => rt::Place::List(&mut self.filters),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Enum(&mut self.select),
                5 => rt::Place::Model(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinQueryRequest);
    impl WorkbinQueryRequest {
        /// One with everything set that the API requires: `filters`.
        #[must_use]
        pub fn new(filters: impl rt::IntoField<Vec<types::WorkitemFilter>>) -> Self {
            Self::default().filters(filters)
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
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 2);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 3);
            self
        }
        /// Sets `select`.
        #[must_use]
        pub fn select(
            mut self,
            value: impl rt::IntoField<types::WorkbinQueryRequestSelect>,
        ) -> Self {
            value.put(&mut self.select, &mut self._rest, 4);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Box<types::WorkbinQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 5);
            self
        }
    }
    /// `WorkbinQuerySort` of the API document.
    #[non_exhaustive]
    pub struct WorkbinQuerySort {
        /// `ascending`
        pub ascending: Option<bool>,
        /// `name`
        pub name: Option<types::WorkbinQuerySortName>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinQuerySort {
        fn default() -> Self {
            Self {
                ascending: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinQuerySort {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinQuerySort",
                fields: &["ascending", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.ascending);
            out.one(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.ascending),
                1 => rt::Place::Enum(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinQuerySort);
    impl WorkbinQuerySort {
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
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::WorkbinQuerySortName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkbinReference` of the API document.
    #[non_exhaustive]
    pub struct WorkbinReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinReference",
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
    rt::model!(WorkbinReference);
    /// `WorkbinUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkbinUpdate {
        /// `description`
        pub description: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinUpdate {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinUpdate",
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
    rt::model!(WorkbinUpdate);
    impl WorkbinUpdate {
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
    /// `WorkbinVersion` of the API document.
    #[non_exhaustive]
    pub struct WorkbinVersion {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinVersion {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                modified_by: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkbinVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinVersion",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "modifiedBy",
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
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.description);
            out.model(3, &self.division);
            out.text(4, &self.id);
            out.model(5, &self.modified_by);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.int(8, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.modified_by),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkbinVersion);
    /// `WorkbinVersionListing` of the API document.
    #[non_exhaustive]
    pub struct WorkbinVersionListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkbinVersion>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkbinVersionListing {
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
    impl rt::Model for WorkbinVersionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkbinVersionListing",
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
    rt::model!(WorkbinVersionListing);
    /// `Workitem` of the API document.
    #[non_exhaustive]
    pub struct Workitem {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i64>,
        /// `assignee`
        pub assignee: Option<Box<types::UserReferenceWithName>>,
        /// `assignmentState`
        pub assignment_state: Option<types::WorkitemAssignmentState>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<bool>,
        /// `autoStatusTransitionDetail`
        pub auto_status_transition_detail: Option<
            Box<types::AutoStatusTransitionDetail>,
        >,
        /// `customFields`
        pub custom_fields: Option<rt::Json>,
        /// `dateAssignmentStateChanged`
        pub date_assignment_state_changed: Option<rt::DateTime>,
        /// `dateClosed`
        pub date_closed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStatusChanged`
        pub date_status_changed: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `durationSeconds`
        pub duration_seconds: Option<i64>,
        /// `externalContact`
        pub external_contact: Option<Box<types::ExternalContactReference>>,
        /// `externalTag`
        pub external_tag: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<Box<types::LanguageReference>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `preferredAgents`
        pub preferred_agents: Option<Vec<types::UserReference>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `queue`
        pub queue: Option<Box<types::WorkitemQueueReference>>,
        /// `reporter`
        pub reporter: Option<Box<types::UserReferenceWithName>>,
        /// `schema`
        pub schema: Option<Box<types::WorkitemSchema>>,
        /// `scoredAgents`
        pub scored_agents: Option<Vec<types::WorkitemScoredAgent>>,
        /// `script`
        pub script: Option<Box<types::WorkitemScriptReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skills`
        pub skills: Option<Vec<types::RoutingSkillReference>>,
        /// `status`
        pub status: Option<Box<types::WorkitemStatusReference>>,
        /// `statusCategory`
        pub status_category: Option<types::WorkitemStatusCategory>,
        /// `ttl`
        pub ttl: Option<i64>,
        /// `type`
        pub type_: Option<Box<types::WorktypeReference>>,
        /// `utilizationLabel`
        pub utilization_label: Option<Box<types::WorkitemUtilizationLabelReference>>,
        /// `workbin`
        pub workbin: Option<Box<types::WorkbinReference>>,
        _rest: rt::Rest,
    }
    impl Default for Workitem {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                assignee: None,
                assignment_state: None,
                auto_status_transition: None,
                auto_status_transition_detail: None,
                custom_fields: None,
                date_assignment_state_changed: None,
                date_closed: None,
                date_created: None,
                date_due: None,
                date_expires: None,
                date_modified: None,
                date_status_changed: None,
                description: None,
                division: None,
                duration_seconds: None,
                external_contact: None,
                external_tag: None,
                id: None,
                language: None,
                modified_by: None,
                name: None,
                preferred_agents: None,
                priority: None,
                queue: None,
                reporter: None,
                schema: None,
                scored_agents: None,
                script: None,
                self_uri: None,
                skills: None,
                status: None,
                status_category: None,
                ttl: None,
                type_: None,
                utilization_label: None,
                workbin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Workitem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Workitem",
                fields: &[
                    "alertTimeoutSeconds",
                    "assignee",
                    "assignmentState",
                    "autoStatusTransition",
                    "autoStatusTransitionDetail",
                    "customFields",
                    "dateAssignmentStateChanged",
                    "dateClosed",
                    "dateCreated",
                    "dateDue",
                    "dateExpires",
                    "dateModified",
                    "dateStatusChanged",
                    "description",
                    "division",
                    "durationSeconds",
                    "externalContact",
                    "externalTag",
                    "id",
                    "language",
                    "modifiedBy",
                    "name",
                    "preferredAgents",
                    "priority",
                    "queue",
                    "reporter",
                    "schema",
                    "scoredAgents",
                    "script",
                    "selfUri",
                    "skills",
                    "status",
                    "statusCategory",
                    "ttl",
                    "type",
                    "utilizationLabel",
                    "workbin",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.alert_timeout_seconds);
            out.model(1, &self.assignee);
            out.one(2, &self.assignment_state);
            out.boolean(3, &self.auto_status_transition);
            out.model(4, &self.auto_status_transition_detail);
            out.json(5, &self.custom_fields);
            out.date_time(6, &self.date_assignment_state_changed);
            out.date_time(7, &self.date_closed);
            out.date_time(8, &self.date_created);
            out.date_time(9, &self.date_due);
            out.date_time(10, &self.date_expires);
            out.date_time(11, &self.date_modified);
            out.date_time(12, &self.date_status_changed);
            out.text(13, &self.description);
            out.model(14, &self.division);
            out.int(15, &self.duration_seconds);
            out.model(16, &self.external_contact);
            out.text(17, &self.external_tag);
            out.text(18, &self.id);
            out.model(19, &self.language);
            out.model(20, &self.modified_by);
            out.text(21, &self.name);
            out.list(22, &self.preferred_agents);
            out.int(23, &self.priority);
            out.model(24, &self.queue);
            out.model(25, &self.reporter);
            out.model(26, &self.schema);
            out.list(27, &self.scored_agents);
            out.model(28, &self.script);
            out.text(29, &self.self_uri);
            out.list(30, &self.skills);
            out.model(31, &self.status);
            out.one(32, &self.status_category);
            out.int(33, &self.ttl);
            out.model(34, &self.type_);
            out.model(35, &self.utilization_label);
            out.model(36, &self.workbin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.alert_timeout_seconds),
                1 => rt::Place::Model(&mut self.assignee),
                2 => rt::Place::Enum(&mut self.assignment_state),
                3 => rt::Place::Bool(&mut self.auto_status_transition),
                4 => rt::Place::Model(&mut self.auto_status_transition_detail),
                5 => rt::Place::Json(&mut self.custom_fields),
                6 => rt::Place::DateTime(&mut self.date_assignment_state_changed),
                7 => rt::Place::DateTime(&mut self.date_closed),
                8 => rt::Place::DateTime(&mut self.date_created),
                9 => rt::Place::DateTime(&mut self.date_due),
                10 => rt::Place::DateTime(&mut self.date_expires),
                11 => rt::Place::DateTime(&mut self.date_modified),
                12 => rt::Place::DateTime(&mut self.date_status_changed),
                13 => rt::Place::Text(&mut self.description),
                14 => rt::Place::Model(&mut self.division),
                15 => rt::Place::Int(&mut self.duration_seconds),
                16 => rt::Place::Model(&mut self.external_contact),
                17 => rt::Place::Text(&mut self.external_tag),
                18 => rt::Place::Text(&mut self.id),
                19 => rt::Place::Model(&mut self.language),
                20 => rt::Place::Model(&mut self.modified_by),
                21 => rt::Place::Text(&mut self.name),
                22 => rt::Place::List(&mut self.preferred_agents),
                23 => rt::Place::Int(&mut self.priority),
                24 => rt::Place::Model(&mut self.queue),
                25 => rt::Place::Model(&mut self.reporter),
                26 => rt::Place::Model(&mut self.schema),
                27 => rt::Place::List(&mut self.scored_agents),
                28 => rt::Place::Model(&mut self.script),
                29 => rt::Place::Text(&mut self.self_uri),
                30 => rt::Place::List(&mut self.skills),
                31 => rt::Place::Model(&mut self.status),
                32 => rt::Place::Enum(&mut self.status_category),
                33 => rt::Place::Int(&mut self.ttl),
                34 => rt::Place::Model(&mut self.type_),
                35 => rt::Place::Model(&mut self.utilization_label),
                36 => rt::Place::Model(&mut self.workbin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Workitem);
    /// `WorkitemChangeListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemChangeListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemsChangeWorkitemDelta>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemChangeListing {
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
    impl rt::Model for WorkitemChangeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemChangeListing",
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
    rt::model!(WorkitemChangeListing);
    /// `WorkitemCommonCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemCommonCreate {
        /// `assigneeId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub assignee_id: Option<String>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<bool>,
        /// `customFields`
        pub custom_fields: Option<rt::Json>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `durationSeconds`
        pub duration_seconds: Option<i64>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `externalTag`
        pub external_tag: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `priority`
        pub priority: Option<i64>,
        /// `queueId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub queue_id: Option<String>,
        /// `scriptId`
        pub script_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `statusId`
        pub status_id: Option<String>,
        /// `ttl`
        pub ttl: Option<i64>,
        /// `typeId`: required
        pub type_id: Option<String>,
        /// `workbinId`
        pub workbin_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemCommonCreate {
        fn default() -> Self {
            Self {
                assignee_id: None,
                auto_status_transition: None,
                custom_fields: None,
                date_due: None,
                date_expires: None,
                description: None,
                duration_seconds: None,
                external_contact_id: None,
                external_tag: None,
                language_id: None,
                name: None,
                priority: None,
                queue_id: None,
                script_id: None,
                skill_ids: None,
                status_id: None,
                ttl: None,
                type_id: None,
                workbin_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemCommonCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemCommonCreate",
                fields: &[
                    "assigneeId",
                    "autoStatusTransition",
                    "customFields",
                    "dateDue",
                    "dateExpires",
                    "description",
                    "durationSeconds",
                    "externalContactId",
                    "externalTag",
                    "languageId",
                    "name",
                    "priority",
                    "queueId",
                    "scriptId",
                    "skillIds",
                    "statusId",
                    "ttl",
                    "typeId",
                    "workbinId",
                ],
                required: &[10, 17],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.assignee_id);
            out.boolean(1, &self.auto_status_transition);
            out.json(2, &self.custom_fields);
            out.date_time(3, &self.date_due);
            out.date_time(4, &self.date_expires);
            out.text(5, &self.description);
            out.int(6, &self.duration_seconds);
            out.text(7, &self.external_contact_id);
            out.text(8, &self.external_tag);
            out.text(9, &self.language_id);
            out.text(10, &self.name);
            out.int(11, &self.priority);
            out.text(12, &self.queue_id);
            out.text(13, &self.script_id);
            out.list(14, &self.skill_ids);
            out.text(15, &self.status_id);
            out.int(16, &self.ttl);
            out.text(17, &self.type_id);
            out.text(18, &self.workbin_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.assignee_id),
                1 => rt::Place::Bool(&mut self.auto_status_transition),
                2 => rt::Place::Json(&mut self.custom_fields),
                3 => rt::Place::DateTime(&mut self.date_due),
                4 => rt::Place::DateTime(&mut self.date_expires),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Int(&mut self.duration_seconds),
                7 => rt::Place::Text(&mut self.external_contact_id),
                8 => rt::Place::Text(&mut self.external_tag),
                9 => rt::Place::Text(&mut self.language_id),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Int(&mut self.priority),
                12 => rt::Place::Text(&mut self.queue_id),
                13 => rt::Place::Text(&mut self.script_id),
                14 => rt::Place::List(&mut self.skill_ids),
                15 => rt::Place::Text(&mut self.status_id),
                16 => rt::Place::Int(&mut self.ttl),
                17 => rt::Place::Text(&mut self.type_id),
                18 => rt::Place::Text(&mut self.workbin_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemCommonCreate);
    impl WorkitemCommonCreate {
        /// One with everything set that the API requires, in this order: `name`, `typeId`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).type_id(type_id)
        }
        /// Sets `assigneeId`.
        #[must_use]
        pub fn assignee_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assignee_id, &mut self._rest, 0);
            self
        }
        /// Sets `autoStatusTransition`.
        #[must_use]
        pub fn auto_status_transition(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.auto_status_transition, &mut self._rest, 1);
            self
        }
        /// Sets `customFields`.
        #[must_use]
        pub fn custom_fields(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.custom_fields, &mut self._rest, 2);
            self
        }
        /// Sets `dateDue`.
        #[must_use]
        pub fn date_due(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_due, &mut self._rest, 3);
            self
        }
        /// Sets `dateExpires`.
        #[must_use]
        pub fn date_expires(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expires, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `durationSeconds`.
        #[must_use]
        pub fn duration_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_seconds, &mut self._rest, 6);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 7);
            self
        }
        /// Sets `externalTag`.
        #[must_use]
        pub fn external_tag(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_tag, &mut self._rest, 8);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 11);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 12);
            self
        }
        /// Sets `scriptId`.
        #[must_use]
        pub fn script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.script_id, &mut self._rest, 13);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 14);
            self
        }
        /// Sets `statusId`.
        #[must_use]
        pub fn status_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status_id, &mut self._rest, 15);
            self
        }
        /// Sets `ttl`.
        #[must_use]
        pub fn ttl(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ttl, &mut self._rest, 16);
            self
        }
        /// Sets `typeId`.
        #[must_use]
        pub fn type_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_id, &mut self._rest, 17);
            self
        }
        /// Sets `workbinId`.
        #[must_use]
        pub fn workbin_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workbin_id, &mut self._rest, 18);
            self
        }
    }
    /// `WorkitemCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemCreate {
        /// `assigneeId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub assignee_id: Option<String>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<bool>,
        /// `customFields`
        pub custom_fields: Option<rt::Json>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `durationSeconds`
        pub duration_seconds: Option<i64>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `externalTag`
        pub external_tag: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `preferredAgentIds`
        pub preferred_agent_ids: Option<Vec<String>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `queueId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub queue_id: Option<String>,
        /// `scoredAgents`
        pub scored_agents: Option<Vec<types::WorkitemScoredAgentRequest>>,
        /// `scriptId`
        pub script_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `statusId`
        pub status_id: Option<String>,
        /// `ttl`
        pub ttl: Option<i64>,
        /// `typeId`: required
        pub type_id: Option<String>,
        /// `utilizationLabelId`
        pub utilization_label_id: Option<String>,
        /// `workbinId`
        pub workbin_id: Option<String>,
        /// `wrapupCode`
        pub wrapup_code: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemCreate {
        fn default() -> Self {
            Self {
                assignee_id: None,
                auto_status_transition: None,
                custom_fields: None,
                date_due: None,
                date_expires: None,
                description: None,
                duration_seconds: None,
                external_contact_id: None,
                external_tag: None,
                language_id: None,
                name: None,
                preferred_agent_ids: None,
                priority: None,
                queue_id: None,
                scored_agents: None,
                script_id: None,
                skill_ids: None,
                status_id: None,
                ttl: None,
                type_id: None,
                utilization_label_id: None,
                workbin_id: None,
                wrapup_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemCreate",
                fields: &[
                    "assigneeId",
                    "autoStatusTransition",
                    "customFields",
                    "dateDue",
                    "dateExpires",
                    "description",
                    "durationSeconds",
                    "externalContactId",
                    "externalTag",
                    "languageId",
                    "name",
                    "preferredAgentIds",
                    "priority",
                    "queueId",
                    "scoredAgents",
                    "scriptId",
                    "skillIds",
                    "statusId",
                    "ttl",
                    "typeId",
                    "utilizationLabelId",
                    "workbinId",
                    "wrapupCode",
                ],
                required: &[10, 19],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.assignee_id);
            out.boolean(1, &self.auto_status_transition);
            out.json(2, &self.custom_fields);
            out.date_time(3, &self.date_due);
            out.date_time(4, &self.date_expires);
            out.text(5, &self.description);
            out.int(6, &self.duration_seconds);
            out.text(7, &self.external_contact_id);
            out.text(8, &self.external_tag);
            out.text(9, &self.language_id);
            out.text(10, &self.name);
            out.list(11, &self.preferred_agent_ids);
            out.int(12, &self.priority);
            out.text(13, &self.queue_id);
            out.list(14, &self.scored_agents);
            out.text(15, &self.script_id);
            out.list(16, &self.skill_ids);
            out.text(17, &self.status_id);
            out.int(18, &self.ttl);
            out.text(19, &self.type_id);
            out.text(20, &self.utilization_label_id);
            out.text(21, &self.workbin_id);
            out.text(22, &self.wrapup_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.assignee_id),
                1 => rt::Place::Bool(&mut self.auto_status_transition),
                2 => rt::Place::Json(&mut self.custom_fields),
                3 => rt::Place::DateTime(&mut self.date_due),
                4 => rt::Place::DateTime(&mut self.date_expires),
                5 => rt::Place::Text(&mut self.description),
                6 => rt::Place::Int(&mut self.duration_seconds),
                7 => rt::Place::Text(&mut self.external_contact_id),
                8 => rt::Place::Text(&mut self.external_tag),
                9 => rt::Place::Text(&mut self.language_id),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::List(&mut self.preferred_agent_ids),
                12 => rt::Place::Int(&mut self.priority),
                13 => rt::Place::Text(&mut self.queue_id),
                14 => rt::Place::List(&mut self.scored_agents),
                15 => rt::Place::Text(&mut self.script_id),
                16 => rt::Place::List(&mut self.skill_ids),
                17 => rt::Place::Text(&mut self.status_id),
                18 => rt::Place::Int(&mut self.ttl),
                19 => rt::Place::Text(&mut self.type_id),
                20 => rt::Place::Text(&mut self.utilization_label_id),
                21 => rt::Place::Text(&mut self.workbin_id),
                22 => rt::Place::Text(&mut self.wrapup_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemCreate);
    impl WorkitemCreate {
        /// One with everything set that the API requires, in this order: `name`, `typeId`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).type_id(type_id)
        }
        /// Sets `assigneeId`.
        #[must_use]
        pub fn assignee_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assignee_id, &mut self._rest, 0);
            self
        }
        /// Sets `autoStatusTransition`.
        #[must_use]
        pub fn auto_status_transition(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.auto_status_transition, &mut self._rest, 1);
            self
        }
        /// Sets `customFields`.
        #[must_use]
        pub fn custom_fields(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.custom_fields, &mut self._rest, 2);
            self
        }
        /// Sets `dateDue`.
        #[must_use]
        pub fn date_due(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_due, &mut self._rest, 3);
            self
        }
        /// Sets `dateExpires`.
        #[must_use]
        pub fn date_expires(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expires, &mut self._rest, 4);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 5);
            self
        }
        /// Sets `durationSeconds`.
        #[must_use]
        pub fn duration_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_seconds, &mut self._rest, 6);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 7);
            self
        }
        /// Sets `externalTag`.
        #[must_use]
        pub fn external_tag(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_tag, &mut self._rest, 8);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `preferredAgentIds`.
        #[must_use]
        pub fn preferred_agent_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.preferred_agent_ids, &mut self._rest, 11);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 12);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 13);
            self
        }
        /// Sets `scoredAgents`.
        #[must_use]
        pub fn scored_agents(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemScoredAgentRequest>>,
        ) -> Self {
            value.put(&mut self.scored_agents, &mut self._rest, 14);
            self
        }
        /// Sets `scriptId`.
        #[must_use]
        pub fn script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.script_id, &mut self._rest, 15);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 16);
            self
        }
        /// Sets `statusId`.
        #[must_use]
        pub fn status_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status_id, &mut self._rest, 17);
            self
        }
        /// Sets `ttl`.
        #[must_use]
        pub fn ttl(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ttl, &mut self._rest, 18);
            self
        }
        /// Sets `typeId`.
        #[must_use]
        pub fn type_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_id, &mut self._rest, 19);
            self
        }
        /// Sets `utilizationLabelId`.
        #[must_use]
        pub fn utilization_label_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.utilization_label_id, &mut self._rest, 20);
            self
        }
        /// Sets `workbinId`.
        #[must_use]
        pub fn workbin_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workbin_id, &mut self._rest, 21);
            self
        }
        /// Sets `wrapupCode`.
        #[must_use]
        pub fn wrapup_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.wrapup_code, &mut self._rest, 22);
            self
        }
    }
    /// `WorkitemDateBasedCondition` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedCondition {
        /// `attribute`: required
        pub attribute: Option<types::WorkitemDateBasedConditionAttribute>,
        /// `relativeMinutesToInvocation`: required
        pub relative_minutes_to_invocation: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedCondition {
        fn default() -> Self {
            Self {
                attribute: None,
                relative_minutes_to_invocation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDateBasedCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedCondition",
                fields: &["attribute", "relativeMinutesToInvocation"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attribute);
            out.int(1, &self.relative_minutes_to_invocation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attribute),
                1 => rt::Place::Int(&mut self.relative_minutes_to_invocation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDateBasedCondition);
    impl WorkitemDateBasedCondition {
        /// One with everything set that the API requires, in this order: `attribute`, `relativeMinutesToInvocation`.
        #[must_use]
        pub fn new(
            attribute: impl rt::IntoField<types::WorkitemDateBasedConditionAttribute>,
            relative_minutes_to_invocation: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .attribute(attribute)
                .relative_minutes_to_invocation(relative_minutes_to_invocation)
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(
            mut self,
            value: impl rt::IntoField<types::WorkitemDateBasedConditionAttribute>,
        ) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `relativeMinutesToInvocation`.
        #[must_use]
        pub fn relative_minutes_to_invocation(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.relative_minutes_to_invocation, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemDateBasedConditionUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedConditionUpdate {
        /// `attribute`
        pub attribute: Option<types::WorkitemDateBasedConditionUpdateAttribute>,
        /// `relativeMinutesToInvocation`
        pub relative_minutes_to_invocation: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedConditionUpdate {
        fn default() -> Self {
            Self {
                attribute: None,
                relative_minutes_to_invocation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDateBasedConditionUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedConditionUpdate",
                fields: &["attribute", "relativeMinutesToInvocation"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attribute);
            out.int(1, &self.relative_minutes_to_invocation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attribute),
                1 => rt::Place::Int(&mut self.relative_minutes_to_invocation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDateBasedConditionUpdate);
    impl WorkitemDateBasedConditionUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(
            mut self,
            value: impl rt::IntoField<types::WorkitemDateBasedConditionUpdateAttribute>,
        ) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `relativeMinutesToInvocation`.
        #[must_use]
        pub fn relative_minutes_to_invocation(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.relative_minutes_to_invocation, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemDateBasedRule` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedRule {
        /// `action`
        pub action: Option<Box<types::WorkitemRuleAction>>,
        /// `condition`
        pub condition: Option<Box<types::WorkitemDateBasedCondition>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::WorkitemDateBasedRuleType>,
        /// `worktype`
        pub worktype: Option<Box<types::WorktypeReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedRule {
        fn default() -> Self {
            Self {
                action: None,
                condition: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                worktype: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDateBasedRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedRule",
                fields: &[
                    "action",
                    "condition",
                    "id",
                    "name",
                    "selfUri",
                    "type",
                    "worktype",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.model(1, &self.condition);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.one(5, &self.type_);
            out.model(6, &self.worktype);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Model(&mut self.condition),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Model(&mut self.worktype),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDateBasedRule);
    /// `WorkitemDateBasedRuleCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedRuleCreate {
        /// `condition`: required
        pub condition: Option<Box<types::WorkitemDateBasedCondition>>,
        /// `name`: required, length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedRuleCreate {
        fn default() -> Self {
            Self {
                condition: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDateBasedRuleCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedRuleCreate",
                fields: &["condition", "name"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.condition);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.condition),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDateBasedRuleCreate);
    impl WorkitemDateBasedRuleCreate {
        /// One with everything set that the API requires, in this order: `condition`, `name`.
        #[must_use]
        pub fn new(
            condition: impl rt::IntoField<Box<types::WorkitemDateBasedCondition>>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().condition(condition).name(name)
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemDateBasedCondition>>,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemDateBasedRuleListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedRuleListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemDateBasedRule>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedRuleListing {
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
    impl rt::Model for WorkitemDateBasedRuleListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedRuleListing",
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
    rt::model!(WorkitemDateBasedRuleListing);
    /// `WorkitemDateBasedRuleUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDateBasedRuleUpdate {
        /// `condition`
        pub condition: Option<Box<types::WorkitemDateBasedConditionUpdate>>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDateBasedRuleUpdate {
        fn default() -> Self {
            Self {
                condition: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDateBasedRuleUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDateBasedRuleUpdate",
                fields: &["condition", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.condition);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.condition),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDateBasedRuleUpdate);
    impl WorkitemDateBasedRuleUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemDateBasedConditionUpdate>>,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemDelta {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `assigneeId`
        pub assignee_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `assignmentState`
        pub assignment_state: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<Box<types::WorkitemsAttributeChangeBoolean>>,
        /// `customFields`
        pub custom_fields: Option<Box<types::WorkitemsAttributeChangeMap>>,
        /// `dateAssignmentStateChanged`
        pub date_assignment_state_changed: Option<
            Box<types::WorkitemsAttributeChangeInstant>,
        >,
        /// `dateClosed`
        pub date_closed: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `dateDue`
        pub date_due: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `dateExpires`
        pub date_expires: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `dateModified`
        pub date_modified: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `description`
        pub description: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `durationSeconds`
        pub duration_seconds: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `externalContactId`
        pub external_contact_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `externalTag`
        pub external_tag: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `languageId`
        pub language_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `name`
        pub name: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `preferredAgentIds`
        pub preferred_agent_ids: Option<Box<types::WorkitemsAttributeChangeList>>,
        /// `priority`
        pub priority: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `queueId`
        pub queue_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `reporterId`
        pub reporter_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `scoredAgents`
        pub scored_agents: Option<
            Box<types::WorkitemsAttributeChangeListWorkitemScoredAgentDelta>,
        >,
        /// `scriptId`
        pub script_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `skillIds`
        pub skill_ids: Option<Box<types::WorkitemsAttributeChangeList>>,
        /// `statusCategory`
        pub status_category: Option<
            Box<types::WorkitemsAttributeChangeWorkitemStatusCategory>,
        >,
        /// `statusId`
        pub status_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `ttl`
        pub ttl: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `utilizationLabelId`
        pub utilization_label_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `workbinId`
        pub workbin_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `wrapup`
        pub wrapup: Option<Box<types::WorkitemsAttributeChangeWrapupDelta>>,
        /// `wrapupId`
        pub wrapup_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemDelta {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                assignee_id: None,
                assignment_state: None,
                auto_status_transition: None,
                custom_fields: None,
                date_assignment_state_changed: None,
                date_closed: None,
                date_due: None,
                date_expires: None,
                date_modified: None,
                description: None,
                duration_seconds: None,
                external_contact_id: None,
                external_tag: None,
                language_id: None,
                modified_by: None,
                name: None,
                preferred_agent_ids: None,
                priority: None,
                queue_id: None,
                reporter_id: None,
                scored_agents: None,
                script_id: None,
                skill_ids: None,
                status_category: None,
                status_id: None,
                ttl: None,
                utilization_label_id: None,
                workbin_id: None,
                wrapup: None,
                wrapup_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemDelta",
                fields: &[
                    "alertTimeoutSeconds",
                    "assigneeId",
                    "assignmentState",
                    "autoStatusTransition",
                    "customFields",
                    "dateAssignmentStateChanged",
                    "dateClosed",
                    "dateDue",
                    "dateExpires",
                    "dateModified",
                    "description",
                    "durationSeconds",
                    "externalContactId",
                    "externalTag",
                    "languageId",
                    "modifiedBy",
                    "name",
                    "preferredAgentIds",
                    "priority",
                    "queueId",
                    "reporterId",
                    "scoredAgents",
                    "scriptId",
                    "skillIds",
                    "statusCategory",
                    "statusId",
                    "ttl",
                    "utilizationLabelId",
                    "workbinId",
                    "wrapup",
                    "wrapupId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.alert_timeout_seconds);
            out.model(1, &self.assignee_id);
            out.model(2, &self.assignment_state);
            out.model(3, &self.auto_status_transition);
            out.model(4, &self.custom_fields);
            out.model(5, &self.date_assignment_state_changed);
            out.model(6, &self.date_closed);
            out.model(7, &self.date_due);
            out.model(8, &self.date_expires);
            out.model(9, &self.date_modified);
            out.model(10, &self.description);
            out.model(11, &self.duration_seconds);
            out.model(12, &self.external_contact_id);
            out.model(13, &self.external_tag);
            out.model(14, &self.language_id);
            out.model(15, &self.modified_by);
            out.model(16, &self.name);
            out.model(17, &self.preferred_agent_ids);
            out.model(18, &self.priority);
            out.model(19, &self.queue_id);
            out.model(20, &self.reporter_id);
            out.model(21, &self.scored_agents);
            out.model(22, &self.script_id);
            out.model(23, &self.skill_ids);
            out.model(24, &self.status_category);
            out.model(25, &self.status_id);
            out.model(26, &self.ttl);
            out.model(27, &self.utilization_label_id);
            out.model(28, &self.workbin_id);
            out.model(29, &self.wrapup);
            out.model(30, &self.wrapup_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.alert_timeout_seconds),
                1 => rt::Place::Model(&mut self.assignee_id),
                2 => rt::Place::Model(&mut self.assignment_state),
                3 => rt::Place::Model(&mut self.auto_status_transition),
                4 => rt::Place::Model(&mut self.custom_fields),
                5 => rt::Place::Model(&mut self.date_assignment_state_changed),
                6 => rt::Place::Model(&mut self.date_closed),
                7 => rt::Place::Model(&mut self.date_due),
                8 => rt::Place::Model(&mut self.date_expires),
                9 => rt::Place::Model(&mut self.date_modified),
                10 => rt::Place::Model(&mut self.description),
                11 => rt::Place::Model(&mut self.duration_seconds),
                12 => rt::Place::Model(&mut self.external_contact_id),
                13 => rt::Place::Model(&mut self.external_tag),
                14 => rt::Place::Model(&mut self.language_id),
                15 => rt::Place::Model(&mut self.modified_by),
                16 => rt::Place::Model(&mut self.name),
                17 => rt::Place::Model(&mut self.preferred_agent_ids),
                18 => rt::Place::Model(&mut self.priority),
                19 => rt::Place::Model(&mut self.queue_id),
                20 => rt::Place::Model(&mut self.reporter_id),
                21 => rt::Place::Model(&mut self.scored_agents),
                22 => rt::Place::Model(&mut self.script_id),
                23 => rt::Place::Model(&mut self.skill_ids),
                24 => rt::Place::Model(&mut self.status_category),
                25 => rt::Place::Model(&mut self.status_id),
                26 => rt::Place::Model(&mut self.ttl),
                27 => rt::Place::Model(&mut self.utilization_label_id),
                28 => rt::Place::Model(&mut self.workbin_id),
                29 => rt::Place::Model(&mut self.wrapup),
                30 => rt::Place::Model(&mut self.wrapup_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemDelta);
    /// `WorkitemFilter` of the API document.
    #[non_exhaustive]
    pub struct WorkitemFilter {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<types::WorkitemFilterOperator>,
        /// `type`: required
        pub type_: Option<types::WorkitemFilterType>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemFilter {
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
    impl rt::Model for WorkitemFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemFilter",
                fields: &["name", "operator", "type", "values"],
                required: &[0, 1, 2, 3],
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
    rt::model!(WorkitemFilter);
    impl WorkitemFilter {
        /// One with everything set that the API requires, in this order: `name`, `operator`, `type`, `values`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<types::WorkitemFilterOperator>,
            type_: impl rt::IntoField<types::WorkitemFilterType>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().name(name).operator(operator).type_(type_).values(values)
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
            value: impl rt::IntoField<types::WorkitemFilterOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::WorkitemFilterType>,
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
    /// `WorkitemFlowReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemFlowReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemFlowReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemFlowReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemFlowReference",
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
    rt::model!(WorkitemFlowReference);
    /// `WorkitemManualAssign` of the API document.
    #[non_exhaustive]
    pub struct WorkitemManualAssign {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemManualAssign {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemManualAssign {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemManualAssign",
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
    rt::model!(WorkitemManualAssign);
    impl WorkitemManualAssign {
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
    /// `WorkitemOnAttributeChangeCondition` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeCondition {
        /// `attribute`: required
        pub attribute: Option<types::WorkitemOnAttributeChangeConditionAttribute>,
        /// `newValue`: required
        pub new_value: Option<String>,
        /// `oldValue`
        pub old_value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeCondition {
        fn default() -> Self {
            Self {
                attribute: None,
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnAttributeChangeCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeCondition",
                fields: &["attribute", "newValue", "oldValue"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attribute);
            out.text(1, &self.new_value);
            out.text(2, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attribute),
                1 => rt::Place::Text(&mut self.new_value),
                2 => rt::Place::Text(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnAttributeChangeCondition);
    impl WorkitemOnAttributeChangeCondition {
        /// One with everything set that the API requires, in this order: `attribute`, `newValue`.
        #[must_use]
        pub fn new(
            attribute: impl rt::IntoField<
                types::WorkitemOnAttributeChangeConditionAttribute,
            >,
            new_value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().attribute(attribute).new_value(new_value)
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(
            mut self,
            value: impl rt::IntoField<types::WorkitemOnAttributeChangeConditionAttribute>,
        ) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `newValue`.
        #[must_use]
        pub fn new_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.new_value, &mut self._rest, 1);
            self
        }
        /// Sets `oldValue`.
        #[must_use]
        pub fn old_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.old_value, &mut self._rest, 2);
            self
        }
    }
    /// `WorkitemOnAttributeChangeConditionUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeConditionUpdate {
        /// `attribute`: required
        pub attribute: Option<types::WorkitemOnAttributeChangeConditionUpdateAttribute>,
        /// `newValue`: required
        pub new_value: Option<String>,
        /// `oldValue`
        pub old_value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeConditionUpdate {
        fn default() -> Self {
            Self {
                attribute: None,
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnAttributeChangeConditionUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeConditionUpdate",
                fields: &["attribute", "newValue", "oldValue"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attribute);
            out.text(1, &self.new_value);
            out.text(2, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attribute),
                1 => rt::Place::Text(&mut self.new_value),
                2 => rt::Place::Text(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnAttributeChangeConditionUpdate);
    impl WorkitemOnAttributeChangeConditionUpdate {
        /// One with everything set that the API requires, in this order: `attribute`, `newValue`.
        #[must_use]
        pub fn new(
            attribute: impl rt::IntoField<
                types::WorkitemOnAttributeChangeConditionUpdateAttribute,
            >,
            new_value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().attribute(attribute).new_value(new_value)
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(
            mut self,
            value: impl rt::IntoField<
                types::WorkitemOnAttributeChangeConditionUpdateAttribute,
            >,
        ) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `newValue`.
        #[must_use]
        pub fn new_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.new_value, &mut self._rest, 1);
            self
        }
        /// Sets `oldValue`.
        #[must_use]
        pub fn old_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.old_value, &mut self._rest, 2);
            self
        }
    }
    /// `WorkitemOnAttributeChangeRule` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeRule {
        /// `action`
        pub action: Option<Box<types::WorkitemRuleAction>>,
        /// `condition`
        pub condition: Option<Box<types::WorkitemOnAttributeChangeCondition>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::WorkitemOnAttributeChangeRuleType>,
        /// `worktype`
        pub worktype: Option<Box<types::WorktypeReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeRule {
        fn default() -> Self {
            Self {
                action: None,
                condition: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                worktype: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnAttributeChangeRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeRule",
                fields: &[
                    "action",
                    "condition",
                    "id",
                    "name",
                    "selfUri",
                    "type",
                    "worktype",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.model(1, &self.condition);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.self_uri);
            out.one(5, &self.type_);
            out.model(6, &self.worktype);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Model(&mut self.condition),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.type_),
                6 => rt::Place::Model(&mut self.worktype),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnAttributeChangeRule);
    /// `WorkitemOnAttributeChangeRuleCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeRuleCreate {
        /// `condition`: required
        pub condition: Option<Box<types::WorkitemOnAttributeChangeCondition>>,
        /// `name`: required, length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeRuleCreate {
        fn default() -> Self {
            Self {
                condition: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnAttributeChangeRuleCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeRuleCreate",
                fields: &["condition", "name"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.condition);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.condition),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnAttributeChangeRuleCreate);
    impl WorkitemOnAttributeChangeRuleCreate {
        /// One with everything set that the API requires, in this order: `condition`, `name`.
        #[must_use]
        pub fn new(
            condition: impl rt::IntoField<
                Box<types::WorkitemOnAttributeChangeCondition>,
            >,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().condition(condition).name(name)
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemOnAttributeChangeCondition>>,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemOnAttributeChangeRuleListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeRuleListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemOnAttributeChangeRule>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeRuleListing {
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
    impl rt::Model for WorkitemOnAttributeChangeRuleListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeRuleListing",
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
    rt::model!(WorkitemOnAttributeChangeRuleListing);
    /// `WorkitemOnAttributeChangeRuleUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnAttributeChangeRuleUpdate {
        /// `condition`
        pub condition: Option<Box<types::WorkitemOnAttributeChangeConditionUpdate>>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnAttributeChangeRuleUpdate {
        fn default() -> Self {
            Self {
                condition: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnAttributeChangeRuleUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnAttributeChangeRuleUpdate",
                fields: &["condition", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.condition);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.condition),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnAttributeChangeRuleUpdate);
    impl WorkitemOnAttributeChangeRuleUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            value: impl rt::IntoField<
                Box<types::WorkitemOnAttributeChangeConditionUpdate>,
            >,
        ) -> Self {
            value.put(&mut self.condition, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemOnCreateRule` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnCreateRule {
        /// `action`
        pub action: Option<Box<types::WorkitemRuleAction>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`
        pub type_: Option<types::WorkitemOnCreateRuleType>,
        /// `worktype`
        pub worktype: Option<Box<types::WorktypeReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnCreateRule {
        fn default() -> Self {
            Self {
                action: None,
                id: None,
                name: None,
                self_uri: None,
                type_: None,
                worktype: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnCreateRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnCreateRule",
                fields: &["action", "id", "name", "selfUri", "type", "worktype"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.one(4, &self.type_);
            out.model(5, &self.worktype);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.type_),
                5 => rt::Place::Model(&mut self.worktype),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnCreateRule);
    /// `WorkitemOnCreateRuleCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnCreateRuleCreate {
        /// `name`: required, length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnCreateRuleCreate {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnCreateRuleCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnCreateRuleCreate",
                fields: &["name"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnCreateRuleCreate);
    impl WorkitemOnCreateRuleCreate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
    }
    /// `WorkitemOnCreateRuleListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnCreateRuleListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemOnCreateRule>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnCreateRuleListing {
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
    impl rt::Model for WorkitemOnCreateRuleListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnCreateRuleListing",
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
    rt::model!(WorkitemOnCreateRuleListing);
    /// `WorkitemOnCreateRuleUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemOnCreateRuleUpdate {
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemOnCreateRuleUpdate {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemOnCreateRuleUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemOnCreateRuleUpdate",
                fields: &["name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemOnCreateRuleUpdate);
    impl WorkitemOnCreateRuleUpdate {
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
    }
    /// `WorkitemPagedEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemPagedEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Workitem>>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemPagedEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemPagedEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemPagedEntityListing",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemPagedEntityListing);
    /// `WorkitemPostQueryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemPostQueryEntityListing {
        /// `after`
        pub after: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `entities`
        pub entities: Option<Vec<types::Workitem>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemPostQueryEntityListing {
        fn default() -> Self {
            Self {
                after: None,
                count: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemPostQueryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemPostQueryEntityListing",
                fields: &[
                    "after",
                    "count",
                    "entities",
                    "nextUri",
                    "previousUri",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.int(1, &self.count);
            out.list(2, &self.entities);
            out.text(3, &self.next_uri);
            out.text(4, &self.previous_uri);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Text(&mut self.previous_uri),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemPostQueryEntityListing);
    /// `WorkitemQueryJobCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobCreate {
        /// `attributes`
        pub attributes: Option<Vec<String>>,
        /// `dateIntervalEnd`
        pub date_interval_end: Option<rt::DateTime>,
        /// `dateIntervalStart`
        pub date_interval_start: Option<rt::DateTime>,
        /// `expands`
        pub expands: Option<Vec<types::WorkitemQueryJobCreateExpands>>,
        /// `filters`: required
        pub filters: Option<Vec<types::WorkitemQueryJobFilter>>,
        /// `pageNumber`: at least `1`
        pub page_number: Option<i64>,
        /// `pageSize`: at least `1`, at most `200`
        pub page_size: Option<i64>,
        /// `queryFilters`: items at least `1`, items at most `1`
        pub query_filters: Option<Vec<types::WorkitemQueryJobQueryFilters>>,
        /// `sort`
        pub sort: Option<Box<types::WorkitemQueryJobSort>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobCreate {
        fn default() -> Self {
            Self {
                attributes: None,
                date_interval_end: None,
                date_interval_start: None,
                expands: None,
                filters: None,
                page_number: None,
                page_size: None,
                query_filters: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobCreate",
                fields: &[
                    "attributes",
                    "dateIntervalEnd",
                    "dateIntervalStart",
                    "expands",
                    "filters",
                    "pageNumber",
                    "pageSize",
                    "queryFilters",
                    "sort",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.attributes);
            out.date_time(1, &self.date_interval_end);
            out.date_time(2, &self.date_interval_start);
            out.list(3, &self.expands);
            out.list(4, &self.filters);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.list(7, &self.query_filters);
            out.model(8, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.attributes),
                1 => rt::Place::DateTime(&mut self.date_interval_end),
                2 => rt::Place::DateTime(&mut self.date_interval_start),
                3 => rt::Place::List(&mut self.expands),
                4 => rt::Place::List(&mut self.filters),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::List(&mut self.query_filters),
                8 => rt::Place::Model(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryJobCreate);
    impl WorkitemQueryJobCreate {
        /// One with everything set that the API requires: `filters`.
        #[must_use]
        pub fn new(
            filters: impl rt::IntoField<Vec<types::WorkitemQueryJobFilter>>,
        ) -> Self {
            Self::default().filters(filters)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `dateIntervalEnd`.
        #[must_use]
        pub fn date_interval_end(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_interval_end, &mut self._rest, 1);
            self
        }
        /// Sets `dateIntervalStart`.
        #[must_use]
        pub fn date_interval_start(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_interval_start, &mut self._rest, 2);
            self
        }
        /// Sets `expands`.
        #[must_use]
        pub fn expands(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryJobCreateExpands>>,
        ) -> Self {
            value.put(&mut self.expands, &mut self._rest, 3);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryJobFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 4);
            self
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 5);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 6);
            self
        }
        /// Sets `queryFilters`.
        #[must_use]
        pub fn query_filters(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryJobQueryFilters>>,
        ) -> Self {
            value.put(&mut self.query_filters, &mut self._rest, 7);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemQueryJobSort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 8);
            self
        }
    }
    /// `WorkitemQueryJobError` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobError {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobError {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobError",
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
    rt::model!(WorkitemQueryJobError);
    /// `WorkitemQueryJobFilter` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobFilter {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<types::WorkitemQueryJobFilterOperator>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobFilter {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobFilter",
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
    rt::model!(WorkitemQueryJobFilter);
    impl WorkitemQueryJobFilter {
        /// One with everything set that the API requires, in this order: `name`, `operator`, `values`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<types::WorkitemQueryJobFilterOperator>,
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
            value: impl rt::IntoField<types::WorkitemQueryJobFilterOperator>,
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
    /// `WorkitemQueryJobQueryFilters` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobQueryFilters {
        /// `criteria`: required, items at least `1`, items at most `5`
        pub criteria: Option<Vec<types::WorkitemQueryJobQueryFiltersCriteria>>,
        /// `name`: required
        pub name: Option<types::WorkitemQueryJobQueryFiltersName>,
        /// `operator`
        pub operator: Option<types::WorkitemQueryJobQueryFiltersOperator>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobQueryFilters {
        fn default() -> Self {
            Self {
                criteria: None,
                name: None,
                operator: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobQueryFilters {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobQueryFilters",
                fields: &["criteria", "name", "operator"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
            out.one(1, &self.name);
            out.one(2, &self.operator);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                1 => rt::Place::Enum(&mut self.name),
                2 => rt::Place::Enum(&mut self.operator),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryJobQueryFilters);
    impl WorkitemQueryJobQueryFilters {
        /// One with everything set that the API requires, in this order: `criteria`, `name`.
        #[must_use]
        pub fn new(
            criteria: impl rt::IntoField<
                Vec<types::WorkitemQueryJobQueryFiltersCriteria>,
            >,
            name: impl rt::IntoField<types::WorkitemQueryJobQueryFiltersName>,
        ) -> Self {
            Self::default().criteria(criteria).name(name)
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryJobQueryFiltersCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::WorkitemQueryJobQueryFiltersName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::WorkitemQueryJobQueryFiltersOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
    }
    /// `WorkitemQueryJobQueryFiltersCriteria` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobQueryFiltersCriteria {
        /// `operator`
        pub operator: Option<types::WorkitemQueryJobQueryFiltersCriteriaOperator>,
        /// `predicates`: required, items at least `1`, items at most `5`
        pub predicates: Option<Vec<types::WorkitemQueryJobQueryFiltersPredicate>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobQueryFiltersCriteria {
        fn default() -> Self {
            Self {
                operator: None,
                predicates: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobQueryFiltersCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobQueryFiltersCriteria",
                fields: &["operator", "predicates"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.operator);
            out.list(1, &self.predicates);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.operator),
                1 => rt::Place::List(&mut self.predicates),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryJobQueryFiltersCriteria);
    impl WorkitemQueryJobQueryFiltersCriteria {
        /// One with everything set that the API requires: `predicates`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<
                Vec<types::WorkitemQueryJobQueryFiltersPredicate>,
            >,
        ) -> Self {
            Self::default().predicates(predicates)
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<
                types::WorkitemQueryJobQueryFiltersCriteriaOperator,
            >,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 0);
            self
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryJobQueryFiltersPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemQueryJobQueryFiltersPredicate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobQueryFiltersPredicate {
        /// `name`: required
        pub name: Option<String>,
        /// `operator`: required
        pub operator: Option<types::WorkitemQueryJobQueryFiltersPredicateOperator>,
        /// `values`
        pub values: Option<Vec<rt::Json>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobQueryFiltersPredicate {
        fn default() -> Self {
            Self {
                name: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobQueryFiltersPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobQueryFiltersPredicate",
                fields: &["name", "operator", "values"],
                required: &[0, 1],
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
    rt::model!(WorkitemQueryJobQueryFiltersPredicate);
    impl WorkitemQueryJobQueryFiltersPredicate {
        /// One with everything set that the API requires, in this order: `name`, `operator`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            operator: impl rt::IntoField<
                types::WorkitemQueryJobQueryFiltersPredicateOperator,
            >,
        ) -> Self {
            Self::default().name(name).operator(operator)
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
            value: impl rt::IntoField<
                types::WorkitemQueryJobQueryFiltersPredicateOperator,
            >,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<rt::Json>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 2);
            self
        }
    }
    /// `WorkitemQueryJobResponse` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobResponse {
        /// `dateFinished`
        pub date_finished: Option<rt::DateTime>,
        /// `dateStarted`
        pub date_started: Option<rt::DateTime>,
        /// `error`
        pub error: Option<Box<types::WorkitemQueryJobError>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::WorkitemQueryJobResponseState>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobResponse {
        fn default() -> Self {
            Self {
                date_finished: None,
                date_started: None,
                error: None,
                id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobResponse",
                fields: &[
                    "dateFinished",
                    "dateStarted",
                    "error",
                    "id",
                    "selfUri",
                    "state",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_finished);
            out.date_time(1, &self.date_started);
            out.model(2, &self.error);
            out.text(3, &self.id);
            out.text(4, &self.self_uri);
            out.one(5, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_finished),
                1 => rt::Place::DateTime(&mut self.date_started),
                2 => rt::Place::Model(&mut self.error),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryJobResponse);
    /// `WorkitemQueryJobSort` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryJobSort {
        /// `ascending`
        pub ascending: Option<bool>,
        /// `name`
        pub name: Option<types::WorkitemQueryJobSortName>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryJobSort {
        fn default() -> Self {
            Self {
                ascending: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryJobSort {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryJobSort",
                fields: &["ascending", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.ascending);
            out.one(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.ascending),
                1 => rt::Place::Enum(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryJobSort);
    impl WorkitemQueryJobSort {
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
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::WorkitemQueryJobSortName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemQueryPostRequest` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueryPostRequest {
        /// `after`
        pub after: Option<String>,
        /// `attributes`
        pub attributes: Option<Vec<String>>,
        /// `expands`
        pub expands: Option<Vec<types::WorkitemQueryPostRequestExpands>>,
        /// `filters`: required, items at least `1`, items at most `3`
        pub filters: Option<Vec<types::WorkitemFilter>>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `select`
        pub select: Option<types::WorkitemQueryPostRequestSelect>,
        /// `sort`
        pub sort: Option<Box<types::WorkitemQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueryPostRequest {
        fn default() -> Self {
            Self {
                after: None,
                attributes: None,
                expands: None,
                filters: None,
                page_size: None,
                select: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueryPostRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueryPostRequest",
                fields: &[
                    "after",
                    "attributes",
                    "expands",
                    "filters",
                    "pageSize",
                    "select",
                    "sort",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.attributes);
            out.list(2, &self.expands);
            out.list(3, &self.filters);
            out.int(4, &self.page_size);
            out.one(5, &self.select);
            out.model(6, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.attributes),
                2 => rt::Place::List(&mut self.expands),
                3 => rt::Place::List(&mut self.filters),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Enum(&mut self.select),
                6 => rt::Place::Model(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQueryPostRequest);
    impl WorkitemQueryPostRequest {
        /// One with everything set that the API requires: `filters`.
        #[must_use]
        pub fn new(filters: impl rt::IntoField<Vec<types::WorkitemFilter>>) -> Self {
            Self::default().filters(filters)
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
        /// Sets `expands`.
        #[must_use]
        pub fn expands(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemQueryPostRequestExpands>>,
        ) -> Self {
            value.put(&mut self.expands, &mut self._rest, 2);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 3);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 4);
            self
        }
        /// Sets `select`.
        #[must_use]
        pub fn select(
            mut self,
            value: impl rt::IntoField<types::WorkitemQueryPostRequestSelect>,
        ) -> Self {
            value.put(&mut self.select, &mut self._rest, 5);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 6);
            self
        }
    }
    /// `WorkitemQuerySort` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQuerySort {
        /// `ascending`
        pub ascending: Option<bool>,
        /// `name`
        pub name: Option<types::WorkitemQuerySortName>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQuerySort {
        fn default() -> Self {
            Self {
                ascending: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQuerySort {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQuerySort",
                fields: &["ascending", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.ascending);
            out.one(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.ascending),
                1 => rt::Place::Enum(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemQuerySort);
    impl WorkitemQuerySort {
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
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::WorkitemQuerySortName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemQueueReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemQueueReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemQueueReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemQueueReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemQueueReference",
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
    rt::model!(WorkitemQueueReference);
    /// `WorkitemRuleAction` of the API document.
    #[non_exhaustive]
    pub struct WorkitemRuleAction {
        /// `type`
        pub type_: Option<types::WorkitemRuleActionType>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemRuleAction {
        fn default() -> Self {
            Self {
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemRuleAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemRuleAction",
                fields: &["type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemRuleAction);
    /// `WorkitemRuleSettings` of the API document.
    #[non_exhaustive]
    pub struct WorkitemRuleSettings {
        /// `flowRulesEnabled`
        pub flow_rules_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemRuleSettings {
        fn default() -> Self {
            Self {
                flow_rules_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemRuleSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemRuleSettings",
                fields: &["flowRulesEnabled"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.flow_rules_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.flow_rules_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemRuleSettings);
    impl WorkitemRuleSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `flowRulesEnabled`.
        #[must_use]
        pub fn flow_rules_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.flow_rules_enabled, &mut self._rest, 0);
            self
        }
    }
    /// `WorkitemSchema` of the API document.
    #[non_exhaustive]
    pub struct WorkitemSchema {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemSchema {
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
    impl rt::Model for WorkitemSchema {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemSchema",
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
    rt::model!(WorkitemSchema);
    /// `WorkitemScoredAgent` of the API document.
    #[non_exhaustive]
    pub struct WorkitemScoredAgent {
        /// `agent`
        pub agent: Option<Box<types::UserReference>>,
        /// `score`
        pub score: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemScoredAgent {
        fn default() -> Self {
            Self {
                agent: None,
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemScoredAgent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemScoredAgent",
                fields: &["agent", "score"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.int(1, &self.score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Int(&mut self.score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemScoredAgent);
    /// `WorkitemScoredAgentDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemScoredAgentDelta {
        /// `id`
        pub id: Option<String>,
        /// `score`
        pub score: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemScoredAgentDelta {
        fn default() -> Self {
            Self {
                id: None,
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemScoredAgentDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemScoredAgentDelta",
                fields: &["id", "score"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.int(1, &self.score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Int(&mut self.score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemScoredAgentDelta);
    /// `WorkitemScoredAgentRequest` of the API document.
    #[non_exhaustive]
    pub struct WorkitemScoredAgentRequest {
        /// `id`
        pub id: Option<String>,
        /// `score`
        pub score: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemScoredAgentRequest {
        fn default() -> Self {
            Self {
                id: None,
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemScoredAgentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemScoredAgentRequest",
                fields: &["id", "score"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.int(1, &self.score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Int(&mut self.score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemScoredAgentRequest);
    impl WorkitemScoredAgentRequest {
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
        /// Sets `score`.
        #[must_use]
        pub fn score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.score, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemScriptReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemScriptReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemScriptReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemScriptReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemScriptReference",
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
    rt::model!(WorkitemScriptReference);
    /// `WorkitemStatus` of the API document.
    #[non_exhaustive]
    pub struct WorkitemStatus {
        /// `autoTerminateWorkitem`
        pub auto_terminate_workitem: Option<bool>,
        /// `category`
        pub category: Option<types::WorkitemStatusCategoryValue>,
        /// `defaultDestinationStatus`
        pub default_destination_status: Option<Box<types::WorkitemStatusReference>>,
        /// `description`
        pub description: Option<String>,
        /// `destinationStatuses`
        pub destination_statuses: Option<Vec<types::WorkitemStatusReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `statusTransitionDelaySeconds`
        pub status_transition_delay_seconds: Option<i64>,
        /// `statusTransitionTime`: format `local-time`
        pub status_transition_time: Option<String>,
        /// `worktype`
        pub worktype: Option<Box<types::WorktypeReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemStatus {
        fn default() -> Self {
            Self {
                auto_terminate_workitem: None,
                category: None,
                default_destination_status: None,
                description: None,
                destination_statuses: None,
                id: None,
                name: None,
                self_uri: None,
                status_transition_delay_seconds: None,
                status_transition_time: None,
                worktype: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemStatus",
                fields: &[
                    "autoTerminateWorkitem",
                    "category",
                    "defaultDestinationStatus",
                    "description",
                    "destinationStatuses",
                    "id",
                    "name",
                    "selfUri",
                    "statusTransitionDelaySeconds",
                    "statusTransitionTime",
                    "worktype",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_terminate_workitem);
            out.one(1, &self.category);
            out.model(2, &self.default_destination_status);
            out.text(3, &self.description);
            out.list(4, &self.destination_statuses);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.int(8, &self.status_transition_delay_seconds);
            out.text(9, &self.status_transition_time);
            out.model(10, &self.worktype);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_terminate_workitem),
                1 => rt::Place::Enum(&mut self.category),
                2 => rt::Place::Model(&mut self.default_destination_status),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::List(&mut self.destination_statuses),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Int(&mut self.status_transition_delay_seconds),
                9 => rt::Place::Text(&mut self.status_transition_time),
                10 => rt::Place::Model(&mut self.worktype),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemStatus);
    /// `WorkitemStatusCreate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemStatusCreate {
        /// `autoTerminateWorkitem`
        pub auto_terminate_workitem: Option<bool>,
        /// `category`: required
        pub category: Option<types::WorkitemStatusCreateCategory>,
        /// `defaultDestinationStatusId`
        pub default_destination_status_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `destinationStatusIds`
        pub destination_status_ids: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `statusTransitionDelaySeconds`
        pub status_transition_delay_seconds: Option<i64>,
        /// `statusTransitionTime`: format `local-time`
        pub status_transition_time: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemStatusCreate {
        fn default() -> Self {
            Self {
                auto_terminate_workitem: None,
                category: None,
                default_destination_status_id: None,
                description: None,
                destination_status_ids: None,
                name: None,
                status_transition_delay_seconds: None,
                status_transition_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemStatusCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemStatusCreate",
                fields: &[
                    "autoTerminateWorkitem",
                    "category",
                    "defaultDestinationStatusId",
                    "description",
                    "destinationStatusIds",
                    "name",
                    "statusTransitionDelaySeconds",
                    "statusTransitionTime",
                ],
                required: &[1, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_terminate_workitem);
            out.one(1, &self.category);
            out.text(2, &self.default_destination_status_id);
            out.text(3, &self.description);
            out.list(4, &self.destination_status_ids);
            out.text(5, &self.name);
            out.int(6, &self.status_transition_delay_seconds);
            out.text(7, &self.status_transition_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_terminate_workitem),
                1 => rt::Place::Enum(&mut self.category),
                2 => rt::Place::Text(&mut self.default_destination_status_id),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::List(&mut self.destination_status_ids),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Int(&mut self.status_transition_delay_seconds),
                7 => rt::Place::Text(&mut self.status_transition_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemStatusCreate);
    impl WorkitemStatusCreate {
        /// One with everything set that the API requires, in this order: `category`, `name`.
        #[must_use]
        pub fn new(
            category: impl rt::IntoField<types::WorkitemStatusCreateCategory>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().category(category).name(name)
        }
        /// Sets `autoTerminateWorkitem`.
        #[must_use]
        pub fn auto_terminate_workitem(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.auto_terminate_workitem, &mut self._rest, 0);
            self
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(
            mut self,
            value: impl rt::IntoField<types::WorkitemStatusCreateCategory>,
        ) -> Self {
            value.put(&mut self.category, &mut self._rest, 1);
            self
        }
        /// Sets `defaultDestinationStatusId`.
        #[must_use]
        pub fn default_destination_status_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.default_destination_status_id, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `destinationStatusIds`.
        #[must_use]
        pub fn destination_status_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.destination_status_ids, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `statusTransitionDelaySeconds`.
        #[must_use]
        pub fn status_transition_delay_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.status_transition_delay_seconds, &mut self._rest, 6);
            self
        }
        /// Sets `statusTransitionTime`.
        #[must_use]
        pub fn status_transition_time(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.status_transition_time, &mut self._rest, 7);
            self
        }
    }
    /// `WorkitemStatusListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemStatusListing {
        /// `entities`
        pub entities: Option<Vec<types::WorkitemStatus>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemStatusListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemStatusListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemStatusListing",
                fields: &["entities", "selfUri", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.self_uri);
            out.int(2, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemStatusListing);
    /// `WorkitemStatusReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemStatusReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemStatusReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemStatusReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemStatusReference",
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
    rt::model!(WorkitemStatusReference);
    /// `WorkitemStatusUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemStatusUpdate {
        /// `autoTerminateWorkitem`
        pub auto_terminate_workitem: Option<bool>,
        /// `defaultDestinationStatusId`
        pub default_destination_status_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `destinationStatusIds`
        pub destination_status_ids: Option<Vec<String>>,
        /// `name`
        pub name: Option<String>,
        /// `statusTransitionDelaySeconds`
        pub status_transition_delay_seconds: Option<i64>,
        /// `statusTransitionTime`: format `local-time`
        pub status_transition_time: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemStatusUpdate {
        fn default() -> Self {
            Self {
                auto_terminate_workitem: None,
                default_destination_status_id: None,
                description: None,
                destination_status_ids: None,
                name: None,
                status_transition_delay_seconds: None,
                status_transition_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemStatusUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemStatusUpdate",
                fields: &[
                    "autoTerminateWorkitem",
                    "defaultDestinationStatusId",
                    "description",
                    "destinationStatusIds",
                    "name",
                    "statusTransitionDelaySeconds",
                    "statusTransitionTime",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_terminate_workitem);
            out.text(1, &self.default_destination_status_id);
            out.text(2, &self.description);
            out.list(3, &self.destination_status_ids);
            out.text(4, &self.name);
            out.int(5, &self.status_transition_delay_seconds);
            out.text(6, &self.status_transition_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_terminate_workitem),
                1 => rt::Place::Text(&mut self.default_destination_status_id),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::List(&mut self.destination_status_ids),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Int(&mut self.status_transition_delay_seconds),
                6 => rt::Place::Text(&mut self.status_transition_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemStatusUpdate);
    impl WorkitemStatusUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `autoTerminateWorkitem`.
        #[must_use]
        pub fn auto_terminate_workitem(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.auto_terminate_workitem, &mut self._rest, 0);
            self
        }
        /// Sets `defaultDestinationStatusId`.
        #[must_use]
        pub fn default_destination_status_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.default_destination_status_id, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `destinationStatusIds`.
        #[must_use]
        pub fn destination_status_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.destination_status_ids, &mut self._rest, 3);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 4);
            self
        }
        /// Sets `statusTransitionDelaySeconds`.
        #[must_use]
        pub fn status_transition_delay_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.status_transition_delay_seconds, &mut self._rest, 5);
            self
        }
        /// Sets `statusTransitionTime`.
        #[must_use]
        pub fn status_transition_time(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.status_transition_time, &mut self._rest, 6);
            self
        }
    }
    /// `WorkitemTerminate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemTerminate {
        /// `statusId`
        pub status_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemTerminate {
        fn default() -> Self {
            Self {
                status_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemTerminate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemTerminate",
                fields: &["statusId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.status_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.status_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemTerminate);
    impl WorkitemTerminate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `statusId`.
        #[must_use]
        pub fn status_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status_id, &mut self._rest, 0);
            self
        }
    }
    /// `WorkitemUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemUpdate {
        /// `assigneeId`
        pub assignee_id: Option<String>,
        /// `assignmentOperation`
        pub assignment_operation: Option<types::WorkitemUpdateAssignmentOperation>,
        /// `assignmentState`
        pub assignment_state: Option<types::WorkitemUpdateAssignmentState>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<bool>,
        /// `customFields`
        pub custom_fields: Option<rt::Json>,
        /// `dateClosed`
        pub date_closed: Option<rt::DateTime>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `durationSeconds`
        pub duration_seconds: Option<i64>,
        /// `externalContactId`
        pub external_contact_id: Option<String>,
        /// `externalTag`
        pub external_tag: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `preferredAgentIds`
        pub preferred_agent_ids: Option<Vec<String>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `queueId`
        pub queue_id: Option<String>,
        /// `scoredAgents`
        pub scored_agents: Option<Vec<types::WorkitemScoredAgentRequest>>,
        /// `scriptId`
        pub script_id: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        /// `statusId`
        pub status_id: Option<String>,
        /// `ttl`
        pub ttl: Option<i64>,
        /// `utilizationLabelId`
        pub utilization_label_id: Option<String>,
        /// `workbinId`
        pub workbin_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemUpdate {
        fn default() -> Self {
            Self {
                assignee_id: None,
                assignment_operation: None,
                assignment_state: None,
                auto_status_transition: None,
                custom_fields: None,
                date_closed: None,
                date_due: None,
                date_expires: None,
                description: None,
                duration_seconds: None,
                external_contact_id: None,
                external_tag: None,
                language_id: None,
                name: None,
                preferred_agent_ids: None,
                priority: None,
                queue_id: None,
                scored_agents: None,
                script_id: None,
                skill_ids: None,
                status_id: None,
                ttl: None,
                utilization_label_id: None,
                workbin_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemUpdate",
                fields: &[
                    "assigneeId",
                    "assignmentOperation",
                    "assignmentState",
                    "autoStatusTransition",
                    "customFields",
                    "dateClosed",
                    "dateDue",
                    "dateExpires",
                    "description",
                    "durationSeconds",
                    "externalContactId",
                    "externalTag",
                    "languageId",
                    "name",
                    "preferredAgentIds",
                    "priority",
                    "queueId",
                    "scoredAgents",
                    "scriptId",
                    "skillIds",
                    "statusId",
                    "ttl",
                    "utilizationLabelId",
                    "workbinId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.assignee_id);
            out.one(1, &self.assignment_operation);
            out.one(2, &self.assignment_state);
            out.boolean(3, &self.auto_status_transition);
            out.json(4, &self.custom_fields);
            out.date_time(5, &self.date_closed);
            out.date_time(6, &self.date_due);
            out.date_time(7, &self.date_expires);
            out.text(8, &self.description);
            out.int(9, &self.duration_seconds);
            out.text(10, &self.external_contact_id);
            out.text(11, &self.external_tag);
            out.text(12, &self.language_id);
            out.text(13, &self.name);
            out.list(14, &self.preferred_agent_ids);
            out.int(15, &self.priority);
            out.text(16, &self.queue_id);
            out.list(17, &self.scored_agents);
            out.text(18, &self.script_id);
            out.list(19, &self.skill_ids);
            out.text(20, &self.status_id);
            out.int(21, &self.ttl);
            out.text(22, &self.utilization_label_id);
            out.text(23, &self.workbin_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.assignee_id),
                1 => rt::Place::Enum(&mut self.assignment_operation),
                2 => rt::Place::Enum(&mut self.assignment_state),
                3 => rt::Place::Bool(&mut self.auto_status_transition),
                4 => rt::Place::Json(&mut self.custom_fields),
                5 => rt::Place::DateTime(&mut self.date_closed),
                6 => rt::Place::DateTime(&mut self.date_due),
                7 => rt::Place::DateTime(&mut self.date_expires),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Int(&mut self.duration_seconds),
                10 => rt::Place::Text(&mut self.external_contact_id),
                11 => rt::Place::Text(&mut self.external_tag),
                12 => rt::Place::Text(&mut self.language_id),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::List(&mut self.preferred_agent_ids),
                15 => rt::Place::Int(&mut self.priority),
                16 => rt::Place::Text(&mut self.queue_id),
                17 => rt::Place::List(&mut self.scored_agents),
                18 => rt::Place::Text(&mut self.script_id),
                19 => rt::Place::List(&mut self.skill_ids),
                20 => rt::Place::Text(&mut self.status_id),
                21 => rt::Place::Int(&mut self.ttl),
                22 => rt::Place::Text(&mut self.utilization_label_id),
                23 => rt::Place::Text(&mut self.workbin_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemUpdate);
    impl WorkitemUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assigneeId`.
        #[must_use]
        pub fn assignee_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assignee_id, &mut self._rest, 0);
            self
        }
        /// Sets `assignmentOperation`.
        #[must_use]
        pub fn assignment_operation(
            mut self,
            value: impl rt::IntoField<types::WorkitemUpdateAssignmentOperation>,
        ) -> Self {
            value.put(&mut self.assignment_operation, &mut self._rest, 1);
            self
        }
        /// Sets `assignmentState`.
        #[must_use]
        pub fn assignment_state(
            mut self,
            value: impl rt::IntoField<types::WorkitemUpdateAssignmentState>,
        ) -> Self {
            value.put(&mut self.assignment_state, &mut self._rest, 2);
            self
        }
        /// Sets `autoStatusTransition`.
        #[must_use]
        pub fn auto_status_transition(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.auto_status_transition, &mut self._rest, 3);
            self
        }
        /// Sets `customFields`.
        #[must_use]
        pub fn custom_fields(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.custom_fields, &mut self._rest, 4);
            self
        }
        /// Sets `dateClosed`.
        #[must_use]
        pub fn date_closed(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_closed, &mut self._rest, 5);
            self
        }
        /// Sets `dateDue`.
        #[must_use]
        pub fn date_due(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_due, &mut self._rest, 6);
            self
        }
        /// Sets `dateExpires`.
        #[must_use]
        pub fn date_expires(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_expires, &mut self._rest, 7);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 8);
            self
        }
        /// Sets `durationSeconds`.
        #[must_use]
        pub fn duration_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_seconds, &mut self._rest, 9);
            self
        }
        /// Sets `externalContactId`.
        #[must_use]
        pub fn external_contact_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_contact_id, &mut self._rest, 10);
            self
        }
        /// Sets `externalTag`.
        #[must_use]
        pub fn external_tag(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_tag, &mut self._rest, 11);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `preferredAgentIds`.
        #[must_use]
        pub fn preferred_agent_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.preferred_agent_ids, &mut self._rest, 14);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 15);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 16);
            self
        }
        /// Sets `scoredAgents`.
        #[must_use]
        pub fn scored_agents(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemScoredAgentRequest>>,
        ) -> Self {
            value.put(&mut self.scored_agents, &mut self._rest, 17);
            self
        }
        /// Sets `scriptId`.
        #[must_use]
        pub fn script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.script_id, &mut self._rest, 18);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 19);
            self
        }
        /// Sets `statusId`.
        #[must_use]
        pub fn status_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.status_id, &mut self._rest, 20);
            self
        }
        /// Sets `ttl`.
        #[must_use]
        pub fn ttl(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ttl, &mut self._rest, 21);
            self
        }
        /// Sets `utilizationLabelId`.
        #[must_use]
        pub fn utilization_label_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.utilization_label_id, &mut self._rest, 22);
            self
        }
        /// Sets `workbinId`.
        #[must_use]
        pub fn workbin_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.workbin_id, &mut self._rest, 23);
            self
        }
    }
    /// `WorkitemUtilizationLabelReference` of the API document.
    #[non_exhaustive]
    pub struct WorkitemUtilizationLabelReference {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemUtilizationLabelReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemUtilizationLabelReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemUtilizationLabelReference",
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
    rt::model!(WorkitemUtilizationLabelReference);
    /// `WorkitemVersion` of the API document.
    #[non_exhaustive]
    pub struct WorkitemVersion {
        /// `alertTimeoutSeconds`
        pub alert_timeout_seconds: Option<i64>,
        /// `assignee`
        pub assignee: Option<Box<types::UserReferenceWithName>>,
        /// `assignmentState`
        pub assignment_state: Option<types::WorkitemVersionAssignmentState>,
        /// `autoStatusTransition`
        pub auto_status_transition: Option<bool>,
        /// `autoStatusTransitionDetail`
        pub auto_status_transition_detail: Option<
            Box<types::AutoStatusTransitionDetail>,
        >,
        /// `customFields`
        pub custom_fields: Option<rt::Json>,
        /// `dateAssignmentStateChanged`
        pub date_assignment_state_changed: Option<rt::DateTime>,
        /// `dateClosed`
        pub date_closed: Option<rt::DateTime>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateDue`
        pub date_due: Option<rt::DateTime>,
        /// `dateExpires`
        pub date_expires: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `dateStatusChanged`
        pub date_status_changed: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `durationSeconds`
        pub duration_seconds: Option<i64>,
        /// `externalContact`
        pub external_contact: Option<Box<types::ExternalContactReference>>,
        /// `externalTag`
        pub external_tag: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`
        pub language: Option<Box<types::LanguageReference>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `preferredAgents`
        pub preferred_agents: Option<Vec<types::UserReference>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `queue`
        pub queue: Option<Box<types::WorkitemQueueReference>>,
        /// `reporter`
        pub reporter: Option<Box<types::UserReferenceWithName>>,
        /// `schema`
        pub schema: Option<Box<types::WorkitemSchema>>,
        /// `scoredAgents`
        pub scored_agents: Option<Vec<types::WorkitemScoredAgent>>,
        /// `script`
        pub script: Option<Box<types::WorkitemScriptReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skills`
        pub skills: Option<Vec<types::RoutingSkillReference>>,
        /// `status`
        pub status: Option<Box<types::WorkitemStatusReference>>,
        /// `statusCategory`
        pub status_category: Option<types::WorkitemVersionStatusCategory>,
        /// `ttl`
        pub ttl: Option<i64>,
        /// `type`
        pub type_: Option<Box<types::WorktypeReference>>,
        /// `utilizationLabel`
        pub utilization_label: Option<Box<types::WorkitemUtilizationLabelReference>>,
        /// `version`
        pub version: Option<i64>,
        /// `workbin`
        pub workbin: Option<Box<types::WorkbinReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemVersion {
        fn default() -> Self {
            Self {
                alert_timeout_seconds: None,
                assignee: None,
                assignment_state: None,
                auto_status_transition: None,
                auto_status_transition_detail: None,
                custom_fields: None,
                date_assignment_state_changed: None,
                date_closed: None,
                date_created: None,
                date_due: None,
                date_expires: None,
                date_modified: None,
                date_status_changed: None,
                description: None,
                division: None,
                duration_seconds: None,
                external_contact: None,
                external_tag: None,
                id: None,
                language: None,
                modified_by: None,
                name: None,
                preferred_agents: None,
                priority: None,
                queue: None,
                reporter: None,
                schema: None,
                scored_agents: None,
                script: None,
                self_uri: None,
                skills: None,
                status: None,
                status_category: None,
                ttl: None,
                type_: None,
                utilization_label: None,
                version: None,
                workbin: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemVersion",
                fields: &[
                    "alertTimeoutSeconds",
                    "assignee",
                    "assignmentState",
                    "autoStatusTransition",
                    "autoStatusTransitionDetail",
                    "customFields",
                    "dateAssignmentStateChanged",
                    "dateClosed",
                    "dateCreated",
                    "dateDue",
                    "dateExpires",
                    "dateModified",
                    "dateStatusChanged",
                    "description",
                    "division",
                    "durationSeconds",
                    "externalContact",
                    "externalTag",
                    "id",
                    "language",
                    "modifiedBy",
                    "name",
                    "preferredAgents",
                    "priority",
                    "queue",
                    "reporter",
                    "schema",
                    "scoredAgents",
                    "script",
                    "selfUri",
                    "skills",
                    "status",
                    "statusCategory",
                    "ttl",
                    "type",
                    "utilizationLabel",
                    "version",
                    "workbin",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.alert_timeout_seconds);
            out.model(1, &self.assignee);
            out.one(2, &self.assignment_state);
            out.boolean(3, &self.auto_status_transition);
            out.model(4, &self.auto_status_transition_detail);
            out.json(5, &self.custom_fields);
            out.date_time(6, &self.date_assignment_state_changed);
            out.date_time(7, &self.date_closed);
            out.date_time(8, &self.date_created);
            out.date_time(9, &self.date_due);
            out.date_time(10, &self.date_expires);
            out.date_time(11, &self.date_modified);
            out.date_time(12, &self.date_status_changed);
            out.text(13, &self.description);
            out.model(14, &self.division);
            out.int(15, &self.duration_seconds);
            out.model(16, &self.external_contact);
            out.text(17, &self.external_tag);
            out.text(18, &self.id);
            out.model(19, &self.language);
            out.model(20, &self.modified_by);
            out.text(21, &self.name);
            out.list(22, &self.preferred_agents);
            out.int(23, &self.priority);
            out.model(24, &self.queue);
            out.model(25, &self.reporter);
            out.model(26, &self.schema);
            out.list(27, &self.scored_agents);
            out.model(28, &self.script);
            out.text(29, &self.self_uri);
            out.list(30, &self.skills);
            out.model(31, &self.status);
            out.one(32, &self.status_category);
            out.int(33, &self.ttl);
            out.model(34, &self.type_);
            out.model(35, &self.utilization_label);
            out.int(36, &self.version);
            out.model(37, &self.workbin);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.alert_timeout_seconds),
                1 => rt::Place::Model(&mut self.assignee),
                2 => rt::Place::Enum(&mut self.assignment_state),
                3 => rt::Place::Bool(&mut self.auto_status_transition),
                4 => rt::Place::Model(&mut self.auto_status_transition_detail),
                5 => rt::Place::Json(&mut self.custom_fields),
                6 => rt::Place::DateTime(&mut self.date_assignment_state_changed),
                7 => rt::Place::DateTime(&mut self.date_closed),
                8 => rt::Place::DateTime(&mut self.date_created),
                9 => rt::Place::DateTime(&mut self.date_due),
                10 => rt::Place::DateTime(&mut self.date_expires),
                11 => rt::Place::DateTime(&mut self.date_modified),
                12 => rt::Place::DateTime(&mut self.date_status_changed),
                13 => rt::Place::Text(&mut self.description),
                14 => rt::Place::Model(&mut self.division),
                15 => rt::Place::Int(&mut self.duration_seconds),
                16 => rt::Place::Model(&mut self.external_contact),
                17 => rt::Place::Text(&mut self.external_tag),
                18 => rt::Place::Text(&mut self.id),
                19 => rt::Place::Model(&mut self.language),
                20 => rt::Place::Model(&mut self.modified_by),
                21 => rt::Place::Text(&mut self.name),
                22 => rt::Place::List(&mut self.preferred_agents),
                23 => rt::Place::Int(&mut self.priority),
                24 => rt::Place::Model(&mut self.queue),
                25 => rt::Place::Model(&mut self.reporter),
                26 => rt::Place::Model(&mut self.schema),
                27 => rt::Place::List(&mut self.scored_agents),
                28 => rt::Place::Model(&mut self.script),
                29 => rt::Place::Text(&mut self.self_uri),
                30 => rt::Place::List(&mut self.skills),
                31 => rt::Place::Model(&mut self.status),
                32 => rt::Place::Enum(&mut self.status_category),
                33 => rt::Place::Int(&mut self.ttl),
                34 => rt::Place::Model(&mut self.type_),
                35 => rt::Place::Model(&mut self.utilization_label),
                36 => rt::Place::Int(&mut self.version),
                37 => rt::Place::Model(&mut self.workbin),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemVersion);
    /// `WorkitemVersionListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemVersionListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemVersion>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemVersionListing {
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
    impl rt::Model for WorkitemVersionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemVersionListing",
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
    rt::model!(WorkitemVersionListing);
    /// `WorkitemWrapup` of the API document.
    #[non_exhaustive]
    pub struct WorkitemWrapup {
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        /// `workitem`
        pub workitem: Option<Box<types::WorkitemReference>>,
        /// `wrapupCode`
        pub wrapup_code: Option<Box<types::WrapupIdReference>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemWrapup {
        fn default() -> Self {
            Self {
                date_modified: None,
                modified_by: None,
                user: None,
                workitem: None,
                wrapup_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemWrapup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemWrapup",
                fields: &[
                    "dateModified",
                    "modifiedBy",
                    "user",
                    "workitem",
                    "wrapupCode",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.model(1, &self.modified_by);
            out.model(2, &self.user);
            out.model(3, &self.workitem);
            out.model(4, &self.wrapup_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Model(&mut self.modified_by),
                2 => rt::Place::Model(&mut self.user),
                3 => rt::Place::Model(&mut self.workitem),
                4 => rt::Place::Model(&mut self.wrapup_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemWrapup);
    /// `WorkitemWrapupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorkitemWrapupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WorkitemWrapup>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemWrapupEntityListing {
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
    impl rt::Model for WorkitemWrapupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemWrapupEntityListing",
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
    rt::model!(WorkitemWrapupEntityListing);
    /// `WorkitemWrapupUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorkitemWrapupUpdate {
        /// `action`: required
        pub action: Option<types::WorkitemWrapupUpdateAction>,
        /// `wrapupCode`: required
        pub wrapup_code: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemWrapupUpdate {
        fn default() -> Self {
            Self {
                action: None,
                wrapup_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemWrapupUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemWrapupUpdate",
                fields: &["action", "wrapupCode"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.text(1, &self.wrapup_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Text(&mut self.wrapup_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemWrapupUpdate);
    impl WorkitemWrapupUpdate {
        /// One with everything set that the API requires, in this order: `action`, `wrapupCode`.
        #[must_use]
        pub fn new(
            action: impl rt::IntoField<types::WorkitemWrapupUpdateAction>,
            wrapup_code: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().action(action).wrapup_code(wrapup_code)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::WorkitemWrapupUpdateAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `wrapupCode`.
        #[must_use]
        pub fn wrapup_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.wrapup_code, &mut self._rest, 1);
            self
        }
    }
    /// `WorkitemsAttributeChangeBoolean` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeBoolean {
        /// `newValue`
        pub new_value: Option<bool>,
        /// `oldValue`
        pub old_value: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeBoolean {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeBoolean {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeBoolean",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.new_value);
            out.boolean(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.new_value),
                1 => rt::Place::Bool(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeBoolean);
    /// `WorkitemsAttributeChangeInstant` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeInstant {
        /// `newValue`
        pub new_value: Option<rt::DateTime>,
        /// `oldValue`
        pub old_value: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeInstant {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeInstant {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeInstant",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.new_value);
            out.date_time(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.new_value),
                1 => rt::Place::DateTime(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeInstant);
    /// `WorkitemsAttributeChangeInteger` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeInteger {
        /// `newValue`
        pub new_value: Option<i64>,
        /// `oldValue`
        pub old_value: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeInteger {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeInteger {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeInteger",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.new_value);
            out.int(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.new_value),
                1 => rt::Place::Int(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeInteger);
    /// `WorkitemsAttributeChangeList` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeList {
        /// `newValue`
        pub new_value: Option<Vec<rt::Json>>,
        /// `oldValue`
        pub old_value: Option<Vec<rt::Json>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeList {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeList",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.new_value);
            out.list(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.new_value),
                1 => rt::Place::List(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeList);
    /// `WorkitemsAttributeChangeListWorkitemScoredAgentDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
        /// `newValue`
        pub new_value: Option<Vec<types::WorkitemScoredAgentDelta>>,
        /// `oldValue`
        pub old_value: Option<Vec<types::WorkitemScoredAgentDelta>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeListWorkitemScoredAgentDelta",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.new_value);
            out.list(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.new_value),
                1 => rt::Place::List(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeListWorkitemScoredAgentDelta);
    /// `WorkitemsAttributeChangeMap` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeMap {
        /// `newValue`
        pub new_value: Option<rt::Json>,
        /// `oldValue`
        pub old_value: Option<rt::Json>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeMap {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeMap {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeMap",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.new_value);
            out.json(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.new_value),
                1 => rt::Place::Json(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeMap);
    /// `WorkitemsAttributeChangeString` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeString {
        /// `newValue`
        pub new_value: Option<String>,
        /// `oldValue`
        pub old_value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeString {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeString {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeString",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.new_value);
            out.text(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.new_value),
                1 => rt::Place::Text(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeString);
    /// `WorkitemsAttributeChangeWorkitemRuleSettings` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeWorkitemRuleSettings {
        /// `newValue`
        pub new_value: Option<Box<types::WorkitemRuleSettings>>,
        /// `oldValue`
        pub old_value: Option<Box<types::WorkitemRuleSettings>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeWorkitemRuleSettings {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeWorkitemRuleSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeWorkitemRuleSettings",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.new_value);
            out.model(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.new_value),
                1 => rt::Place::Model(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeWorkitemRuleSettings);
    /// `WorkitemsAttributeChangeWorkitemStatusCategory` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeWorkitemStatusCategory {
        /// `newValue`
        pub new_value: Option<
            types::WorkitemsAttributeChangeWorkitemStatusCategoryNewValue,
        >,
        /// `oldValue`
        pub old_value: Option<
            types::WorkitemsAttributeChangeWorkitemStatusCategoryOldValue,
        >,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeWorkitemStatusCategory {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeWorkitemStatusCategory {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeWorkitemStatusCategory",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.new_value);
            out.one(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.new_value),
                1 => rt::Place::Enum(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeWorkitemStatusCategory);
    /// `WorkitemsAttributeChangeWrapupDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsAttributeChangeWrapupDelta {
        /// `newValue`
        pub new_value: Option<Box<types::WrapupDelta>>,
        /// `oldValue`
        pub old_value: Option<Box<types::WrapupDelta>>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsAttributeChangeWrapupDelta {
        fn default() -> Self {
            Self {
                new_value: None,
                old_value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsAttributeChangeWrapupDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsAttributeChangeWrapupDelta",
                fields: &["newValue", "oldValue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.new_value);
            out.model(1, &self.old_value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.new_value),
                1 => rt::Place::Model(&mut self.old_value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsAttributeChangeWrapupDelta);
    /// `WorkitemsChangeWorkbinDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsChangeWorkbinDelta {
        /// `delta`
        pub delta: Option<Box<types::WorkbinDelta>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsChangeWorkbinDelta {
        fn default() -> Self {
            Self {
                delta: None,
                modified_by: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsChangeWorkbinDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsChangeWorkbinDelta",
                fields: &["delta", "modifiedBy", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.delta);
            out.model(1, &self.modified_by);
            out.int(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.delta),
                1 => rt::Place::Model(&mut self.modified_by),
                2 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsChangeWorkbinDelta);
    /// `WorkitemsChangeWorkitemDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsChangeWorkitemDelta {
        /// `delta`
        pub delta: Option<Box<types::WorkitemDelta>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsChangeWorkitemDelta {
        fn default() -> Self {
            Self {
                delta: None,
                modified_by: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsChangeWorkitemDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsChangeWorkitemDelta",
                fields: &["delta", "modifiedBy", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.delta);
            out.model(1, &self.modified_by);
            out.int(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.delta),
                1 => rt::Place::Model(&mut self.modified_by),
                2 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsChangeWorkitemDelta);
    /// `WorkitemsChangeWorktypeDelta` of the API document.
    #[non_exhaustive]
    pub struct WorkitemsChangeWorktypeDelta {
        /// `delta`
        pub delta: Option<Box<types::WorktypeDelta>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorkitemsChangeWorktypeDelta {
        fn default() -> Self {
            Self {
                delta: None,
                modified_by: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorkitemsChangeWorktypeDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorkitemsChangeWorktypeDelta",
                fields: &["delta", "modifiedBy", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.delta);
            out.model(1, &self.modified_by);
            out.int(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.delta),
                1 => rt::Place::Model(&mut self.modified_by),
                2 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorkitemsChangeWorktypeDelta);
    /// `Worktype` of the API document.
    #[non_exhaustive]
    pub struct Worktype {
        /// `assignmentEnabled`
        pub assignment_enabled: Option<bool>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `defaultDueDurationSeconds`
        pub default_due_duration_seconds: Option<i64>,
        /// `defaultDurationSeconds`
        pub default_duration_seconds: Option<i64>,
        /// `defaultExpirationSeconds`
        pub default_expiration_seconds: Option<i64>,
        /// `defaultLanguage`
        pub default_language: Option<Box<types::LanguageReference>>,
        /// `defaultPriority`
        pub default_priority: Option<i64>,
        /// `defaultQueue`
        pub default_queue: Option<Box<types::WorkitemQueueReference>>,
        /// `defaultScript`
        pub default_script: Option<Box<types::WorkitemScriptReference>>,
        /// `defaultSkills`
        pub default_skills: Option<Vec<types::RoutingSkillReference>>,
        /// `defaultStatus`
        pub default_status: Option<Box<types::WorkitemStatusReference>>,
        /// `defaultTtlSeconds`
        pub default_ttl_seconds: Option<i64>,
        /// `defaultWorkbin`
        pub default_workbin: Option<Box<types::WorkbinReference>>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `flow`
        pub flow: Option<Box<types::WorkitemFlowReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `ruleSettings`
        pub rule_settings: Option<Box<types::WorkitemRuleSettings>>,
        /// `schema`
        pub schema: Option<Box<types::WorkitemSchema>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `serviceLevelTarget`
        pub service_level_target: Option<i64>,
        /// `statuses`
        pub statuses: Option<Vec<types::WorkitemStatus>>,
        /// `unassignedDivisionContactsEnabled`
        pub unassigned_division_contacts_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for Worktype {
        fn default() -> Self {
            Self {
                assignment_enabled: None,
                date_created: None,
                date_modified: None,
                default_due_duration_seconds: None,
                default_duration_seconds: None,
                default_expiration_seconds: None,
                default_language: None,
                default_priority: None,
                default_queue: None,
                default_script: None,
                default_skills: None,
                default_status: None,
                default_ttl_seconds: None,
                default_workbin: None,
                description: None,
                division: None,
                flow: None,
                id: None,
                modified_by: None,
                name: None,
                rule_settings: None,
                schema: None,
                self_uri: None,
                service_level_target: None,
                statuses: None,
                unassigned_division_contacts_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Worktype {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Worktype",
                fields: &[
                    "assignmentEnabled",
                    "dateCreated",
                    "dateModified",
                    "defaultDueDurationSeconds",
                    "defaultDurationSeconds",
                    "defaultExpirationSeconds",
                    "defaultLanguage",
                    "defaultPriority",
                    "defaultQueue",
                    "defaultScript",
                    "defaultSkills",
                    "defaultStatus",
                    "defaultTtlSeconds",
                    "defaultWorkbin",
                    "description",
                    "division",
                    "flow",
                    "id",
                    "modifiedBy",
                    "name",
                    "ruleSettings",
                    "schema",
                    "selfUri",
                    "serviceLevelTarget",
                    "statuses",
                    "unassignedDivisionContactsEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assignment_enabled);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.int(3, &self.default_due_duration_seconds);
            out.int(4, &self.default_duration_seconds);
            out.int(5, &self.default_expiration_seconds);
            out.model(6, &self.default_language);
            out.int(7, &self.default_priority);
            out.model(8, &self.default_queue);
            out.model(9, &self.default_script);
            out.list(10, &self.default_skills);
            out.model(11, &self.default_status);
            out.int(12, &self.default_ttl_seconds);
            out.model(13, &self.default_workbin);
            out.text(14, &self.description);
            out.model(15, &self.division);
            out.model(16, &self.flow);
            out.text(17, &self.id);
            out.model(18, &self.modified_by);
            out.text(19, &self.name);
            out.model(20, &self.rule_settings);
            out.model(21, &self.schema);
            out.text(22, &self.self_uri);
            out.int(23, &self.service_level_target);
            out.list(24, &self.statuses);
            out.boolean(25, &self.unassigned_division_contacts_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assignment_enabled),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Int(&mut self.default_due_duration_seconds),
                4 => rt::Place::Int(&mut self.default_duration_seconds),
                5 => rt::Place::Int(&mut self.default_expiration_seconds),
                6 => rt::Place::Model(&mut self.default_language),
                7 => rt::Place::Int(&mut self.default_priority),
                8 => rt::Place::Model(&mut self.default_queue),
                9 => rt::Place::Model(&mut self.default_script),
                10 => rt::Place::List(&mut self.default_skills),
                11 => rt::Place::Model(&mut self.default_status),
                12 => rt::Place::Int(&mut self.default_ttl_seconds),
                13 => rt::Place::Model(&mut self.default_workbin),
                14 => rt::Place::Text(&mut self.description),
                15 => rt::Place::Model(&mut self.division),
                16 => rt::Place::Model(&mut self.flow),
                17 => rt::Place::Text(&mut self.id),
                18 => rt::Place::Model(&mut self.modified_by),
                19 => rt::Place::Text(&mut self.name),
                20 => rt::Place::Model(&mut self.rule_settings),
                21 => rt::Place::Model(&mut self.schema),
                22 => rt::Place::Text(&mut self.self_uri),
                23 => rt::Place::Int(&mut self.service_level_target),
                24 => rt::Place::List(&mut self.statuses),
                25 => rt::Place::Bool(&mut self.unassigned_division_contacts_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Worktype);
    /// `WorktypeChangeListing` of the API document.
    #[non_exhaustive]
    pub struct WorktypeChangeListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorkitemsChangeWorktypeDelta>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeChangeListing {
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
    impl rt::Model for WorktypeChangeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeChangeListing",
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
    rt::model!(WorktypeChangeListing);
    /// `WorktypeCreate` of the API document.
    #[non_exhaustive]
    pub struct WorktypeCreate {
        /// `assignmentEnabled`
        pub assignment_enabled: Option<bool>,
        /// `defaultDueDurationSeconds`: at least `0`, at most `31536000`
        pub default_due_duration_seconds: Option<i64>,
        /// `defaultDurationSeconds`: at least `0`, at most `31536000`
        pub default_duration_seconds: Option<i64>,
        /// `defaultExpirationSeconds`: at least `0`, at most `31536000`
        pub default_expiration_seconds: Option<i64>,
        /// `defaultLanguageId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_language_id: Option<String>,
        /// `defaultPriority`: at least `-25000000`, at most `25000000`
        pub default_priority: Option<i64>,
        /// `defaultQueueId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_queue_id: Option<String>,
        /// `defaultScriptId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_script_id: Option<String>,
        /// `defaultSkillIds`
        pub default_skill_ids: Option<Vec<String>>,
        /// `defaultTtlSeconds`: at least `86400`, at most `31536000`
        pub default_ttl_seconds: Option<i64>,
        /// `defaultWorkbinId`: required
        pub default_workbin_id: Option<String>,
        /// `description`: length at least `0`, length at most `512`
        pub description: Option<String>,
        /// `disableDefaultStatusCreation`
        pub disable_default_status_creation: Option<bool>,
        /// `divisionId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `ruleSettings`
        pub rule_settings: Option<Box<types::WorkitemRuleSettings>>,
        /// `schemaId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub schema_id: Option<String>,
        /// `schemaVersion`
        pub schema_version: Option<i64>,
        /// `serviceLevelTarget`: at least `1`, at most `100`
        pub service_level_target: Option<i64>,
        /// `unassignedDivisionContactsEnabled`
        pub unassigned_division_contacts_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeCreate {
        fn default() -> Self {
            Self {
                assignment_enabled: None,
                default_due_duration_seconds: None,
                default_duration_seconds: None,
                default_expiration_seconds: None,
                default_language_id: None,
                default_priority: None,
                default_queue_id: None,
                default_script_id: None,
                default_skill_ids: None,
                default_ttl_seconds: None,
                default_workbin_id: None,
                description: None,
                disable_default_status_creation: None,
                division_id: None,
                name: None,
                rule_settings: None,
                schema_id: None,
                schema_version: None,
                service_level_target: None,
                unassigned_division_contacts_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeCreate",
                fields: &[
                    "assignmentEnabled",
                    "defaultDueDurationSeconds",
                    "defaultDurationSeconds",
                    "defaultExpirationSeconds",
                    "defaultLanguageId",
                    "defaultPriority",
                    "defaultQueueId",
                    "defaultScriptId",
                    "defaultSkillIds",
                    "defaultTtlSeconds",
                    "defaultWorkbinId",
                    "description",
                    "disableDefaultStatusCreation",
                    "divisionId",
                    "name",
                    "ruleSettings",
                    "schemaId",
                    "schemaVersion",
                    "serviceLevelTarget",
                    "unassignedDivisionContactsEnabled",
                ],
                required: &[10, 14],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assignment_enabled);
            out.int(1, &self.default_due_duration_seconds);
            out.int(2, &self.default_duration_seconds);
            out.int(3, &self.default_expiration_seconds);
            out.text(4, &self.default_language_id);
            out.int(5, &self.default_priority);
            out.text(6, &self.default_queue_id);
            out.text(7, &self.default_script_id);
            out.list(8, &self.default_skill_ids);
            out.int(9, &self.default_ttl_seconds);
            out.text(10, &self.default_workbin_id);
            out.text(11, &self.description);
            out.boolean(12, &self.disable_default_status_creation);
            out.text(13, &self.division_id);
            out.text(14, &self.name);
            out.model(15, &self.rule_settings);
            out.text(16, &self.schema_id);
            out.int(17, &self.schema_version);
            out.int(18, &self.service_level_target);
            out.boolean(19, &self.unassigned_division_contacts_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assignment_enabled),
                1 => rt::Place::Int(&mut self.default_due_duration_seconds),
                2 => rt::Place::Int(&mut self.default_duration_seconds),
                3 => rt::Place::Int(&mut self.default_expiration_seconds),
                4 => rt::Place::Text(&mut self.default_language_id),
                5 => rt::Place::Int(&mut self.default_priority),
                6 => rt::Place::Text(&mut self.default_queue_id),
                7 => rt::Place::Text(&mut self.default_script_id),
                8 => rt::Place::List(&mut self.default_skill_ids),
                9 => rt::Place::Int(&mut self.default_ttl_seconds),
                10 => rt::Place::Text(&mut self.default_workbin_id),
                11 => rt::Place::Text(&mut self.description),
                12 => rt::Place::Bool(&mut self.disable_default_status_creation),
                13 => rt::Place::Text(&mut self.division_id),
                14 => rt::Place::Text(&mut self.name),
                15 => rt::Place::Model(&mut self.rule_settings),
                16 => rt::Place::Text(&mut self.schema_id),
                17 => rt::Place::Int(&mut self.schema_version),
                18 => rt::Place::Int(&mut self.service_level_target),
                19 => rt::Place::Bool(&mut self.unassigned_division_contacts_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeCreate);
    impl WorktypeCreate {
        /// One with everything set that the API requires, in this order: `defaultWorkbinId`, `name`.
        #[must_use]
        pub fn new(
            default_workbin_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().default_workbin_id(default_workbin_id).name(name)
        }
        /// Sets `assignmentEnabled`.
        #[must_use]
        pub fn assignment_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.assignment_enabled, &mut self._rest, 0);
            self
        }
        /// Sets `defaultDueDurationSeconds`.
        #[must_use]
        pub fn default_due_duration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_due_duration_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `defaultDurationSeconds`.
        #[must_use]
        pub fn default_duration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_duration_seconds, &mut self._rest, 2);
            self
        }
        /// Sets `defaultExpirationSeconds`.
        #[must_use]
        pub fn default_expiration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_expiration_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `defaultLanguageId`.
        #[must_use]
        pub fn default_language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_language_id, &mut self._rest, 4);
            self
        }
        /// Sets `defaultPriority`.
        #[must_use]
        pub fn default_priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_priority, &mut self._rest, 5);
            self
        }
        /// Sets `defaultQueueId`.
        #[must_use]
        pub fn default_queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_queue_id, &mut self._rest, 6);
            self
        }
        /// Sets `defaultScriptId`.
        #[must_use]
        pub fn default_script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_script_id, &mut self._rest, 7);
            self
        }
        /// Sets `defaultSkillIds`.
        #[must_use]
        pub fn default_skill_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.default_skill_ids, &mut self._rest, 8);
            self
        }
        /// Sets `defaultTtlSeconds`.
        #[must_use]
        pub fn default_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_ttl_seconds, &mut self._rest, 9);
            self
        }
        /// Sets `defaultWorkbinId`.
        #[must_use]
        pub fn default_workbin_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_workbin_id, &mut self._rest, 10);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 11);
            self
        }
        /// Sets `disableDefaultStatusCreation`.
        #[must_use]
        pub fn disable_default_status_creation(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.disable_default_status_creation, &mut self._rest, 12);
            self
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 13);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 14);
            self
        }
        /// Sets `ruleSettings`.
        #[must_use]
        pub fn rule_settings(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemRuleSettings>>,
        ) -> Self {
            value.put(&mut self.rule_settings, &mut self._rest, 15);
            self
        }
        /// Sets `schemaId`.
        #[must_use]
        pub fn schema_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_id, &mut self._rest, 16);
            self
        }
        /// Sets `schemaVersion`.
        #[must_use]
        pub fn schema_version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.schema_version, &mut self._rest, 17);
            self
        }
        /// Sets `serviceLevelTarget`.
        #[must_use]
        pub fn service_level_target(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.service_level_target, &mut self._rest, 18);
            self
        }
        /// Sets `unassignedDivisionContactsEnabled`.
        #[must_use]
        pub fn unassigned_division_contacts_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.unassigned_division_contacts_enabled,
                    &mut self._rest,
                    19,
                );
            self
        }
    }
    /// `WorktypeDelta` of the API document.
    #[non_exhaustive]
    pub struct WorktypeDelta {
        /// `assignmentEnabled`
        pub assignment_enabled: Option<Box<types::WorkitemsAttributeChangeBoolean>>,
        /// `dateModified`
        pub date_modified: Option<Box<types::WorkitemsAttributeChangeInstant>>,
        /// `defaultDueDurationSeconds`
        pub default_due_duration_seconds: Option<
            Box<types::WorkitemsAttributeChangeInteger>,
        >,
        /// `defaultDurationSeconds`
        pub default_duration_seconds: Option<
            Box<types::WorkitemsAttributeChangeInteger>,
        >,
        /// `defaultExpirationSeconds`
        pub default_expiration_seconds: Option<
            Box<types::WorkitemsAttributeChangeInteger>,
        >,
        /// `defaultLanguageId`
        pub default_language_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `defaultPriority`
        pub default_priority: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `defaultQueueId`
        pub default_queue_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `defaultScriptId`
        pub default_script_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `defaultSkillIds`
        pub default_skill_ids: Option<Box<types::WorkitemsAttributeChangeList>>,
        /// `defaultStatusId`
        pub default_status_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `defaultTtlSeconds`
        pub default_ttl_seconds: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `defaultWorkbinId`
        pub default_workbin_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `description`
        pub description: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `flowId`
        pub flow_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `name`
        pub name: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `ruleSettings`
        pub rule_settings: Option<
            Box<types::WorkitemsAttributeChangeWorkitemRuleSettings>,
        >,
        /// `schemaId`
        pub schema_id: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `schemaVersion`
        pub schema_version: Option<Box<types::WorkitemsAttributeChangeString>>,
        /// `serviceLevelTarget`
        pub service_level_target: Option<Box<types::WorkitemsAttributeChangeInteger>>,
        /// `statuses`
        pub statuses: Option<Box<types::WorkitemsAttributeChangeList>>,
        /// `unassignedDivisionContactsEnabled`
        pub unassigned_division_contacts_enabled: Option<
            Box<types::WorkitemsAttributeChangeBoolean>,
        >,
        _rest: rt::Rest,
    }
    impl Default for WorktypeDelta {
        fn default() -> Self {
            Self {
                assignment_enabled: None,
                date_modified: None,
                default_due_duration_seconds: None,
                default_duration_seconds: None,
                default_expiration_seconds: None,
                default_language_id: None,
                default_priority: None,
                default_queue_id: None,
                default_script_id: None,
                default_skill_ids: None,
                default_status_id: None,
                default_ttl_seconds: None,
                default_workbin_id: None,
                description: None,
                flow_id: None,
                modified_by: None,
                name: None,
                rule_settings: None,
                schema_id: None,
                schema_version: None,
                service_level_target: None,
                statuses: None,
                unassigned_division_contacts_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeDelta",
                fields: &[
                    "assignmentEnabled",
                    "dateModified",
                    "defaultDueDurationSeconds",
                    "defaultDurationSeconds",
                    "defaultExpirationSeconds",
                    "defaultLanguageId",
                    "defaultPriority",
                    "defaultQueueId",
                    "defaultScriptId",
                    "defaultSkillIds",
                    "defaultStatusId",
                    "defaultTtlSeconds",
                    "defaultWorkbinId",
                    "description",
                    "flowId",
                    "modifiedBy",
                    "name",
                    "ruleSettings",
                    "schemaId",
                    "schemaVersion",
                    "serviceLevelTarget",
                    "statuses",
                    "unassignedDivisionContactsEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assignment_enabled);
            out.model(1, &self.date_modified);
            out.model(2, &self.default_due_duration_seconds);
            out.model(3, &self.default_duration_seconds);
            out.model(4, &self.default_expiration_seconds);
            out.model(5, &self.default_language_id);
            out.model(6, &self.default_priority);
            out.model(7, &self.default_queue_id);
            out.model(8, &self.default_script_id);
            out.model(9, &self.default_skill_ids);
            out.model(10, &self.default_status_id);
            out.model(11, &self.default_ttl_seconds);
            out.model(12, &self.default_workbin_id);
            out.model(13, &self.description);
            out.model(14, &self.flow_id);
            out.model(15, &self.modified_by);
            out.model(16, &self.name);
            out.model(17, &self.rule_settings);
            out.model(18, &self.schema_id);
            out.model(19, &self.schema_version);
            out.model(20, &self.service_level_target);
            out.model(21, &self.statuses);
            out.model(22, &self.unassigned_division_contacts_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assignment_enabled),
                1 => rt::Place::Model(&mut self.date_modified),
                2 => rt::Place::Model(&mut self.default_due_duration_seconds),
                3 => rt::Place::Model(&mut self.default_duration_seconds),
                4 => rt::Place::Model(&mut self.default_expiration_seconds),
                5 => rt::Place::Model(&mut self.default_language_id),
                6 => rt::Place::Model(&mut self.default_priority),
                7 => rt::Place::Model(&mut self.default_queue_id),
                8 => rt::Place::Model(&mut self.default_script_id),
                9 => rt::Place::Model(&mut self.default_skill_ids),
                10 => rt::Place::Model(&mut self.default_status_id),
                11 => rt::Place::Model(&mut self.default_ttl_seconds),
                12 => rt::Place::Model(&mut self.default_workbin_id),
                13 => rt::Place::Model(&mut self.description),
                14 => rt::Place::Model(&mut self.flow_id),
                15 => rt::Place::Model(&mut self.modified_by),
                16 => rt::Place::Model(&mut self.name),
                17 => rt::Place::Model(&mut self.rule_settings),
                18 => rt::Place::Model(&mut self.schema_id),
                19 => rt::Place::Model(&mut self.schema_version),
                20 => rt::Place::Model(&mut self.service_level_target),
                21 => rt::Place::Model(&mut self.statuses),
                22 => rt::Place::Model(&mut self.unassigned_division_contacts_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeDelta);
    /// `WorktypeQueryEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WorktypeQueryEntityListing {
        /// `after`
        pub after: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `entities`
        pub entities: Option<Vec<types::Worktype>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeQueryEntityListing {
        fn default() -> Self {
            Self {
                after: None,
                count: None,
                entities: None,
                next_uri: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeQueryEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeQueryEntityListing",
                fields: &[
                    "after",
                    "count",
                    "entities",
                    "nextUri",
                    "previousUri",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.int(1, &self.count);
            out.list(2, &self.entities);
            out.text(3, &self.next_uri);
            out.text(4, &self.previous_uri);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::List(&mut self.entities),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Text(&mut self.previous_uri),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeQueryEntityListing);
    /// `WorktypeQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct WorktypeQueryRequest {
        /// `after`
        pub after: Option<String>,
        /// `attributes`
        pub attributes: Option<Vec<String>>,
        /// `expands`
        pub expands: Option<types::WorktypeQueryRequestExpands>,
        /// `filters`: required
        pub filters: Option<Vec<types::WorkitemFilter>>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `select`
        pub select: Option<types::WorktypeQueryRequestSelect>,
        /// `sort`
        pub sort: Option<Box<types::WorktypeQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeQueryRequest {
        fn default() -> Self {
            Self {
                after: None,
                attributes: None,
                expands: None,
                filters: None,
                page_size: None,
                select: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeQueryRequest",
                fields: &[
                    "after",
                    "attributes",
                    "expands",
                    "filters",
                    "pageSize",
                    "select",
                    "sort",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.after);
            out.list(1, &self.attributes);
            out.one(2, &self.expands);
            out.list(3, &self.filters);
            out.int(4, &self.page_size);
            out.one(5, &self.select);
            out.model(6, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.after),
                1 => rt::Place::List(&mut self.attributes),
                2 => rt::Place::Enum(&mut self.expands),
                3 => rt::Place::List(&mut self.filters),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Enum(&mut self.select),
                6 => rt::Place::Model(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeQueryRequest);
    impl WorktypeQueryRequest {
        /// One with everything set that the API requires: `filters`.
        #[must_use]
        pub fn new(filters: impl rt::IntoField<Vec<types::WorkitemFilter>>) -> Self {
            Self::default().filters(filters)
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
        /// Sets `expands`.
        #[must_use]
        pub fn expands(
            mut self,
            value: impl rt::IntoField<types::WorktypeQueryRequestExpands>,
        ) -> Self {
            value.put(&mut self.expands, &mut self._rest, 2);
            self
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::WorkitemFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 3);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 4);
            self
        }
        /// Sets `select`.
        #[must_use]
        pub fn select(
            mut self,
            value: impl rt::IntoField<types::WorktypeQueryRequestSelect>,
        ) -> Self {
            value.put(&mut self.select, &mut self._rest, 5);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Box<types::WorktypeQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 6);
            self
        }
    }
    /// `WorktypeQuerySort` of the API document.
    #[non_exhaustive]
    pub struct WorktypeQuerySort {
        /// `ascending`
        pub ascending: Option<bool>,
        /// `name`
        pub name: Option<types::WorktypeQuerySortName>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeQuerySort {
        fn default() -> Self {
            Self {
                ascending: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeQuerySort {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeQuerySort",
                fields: &["ascending", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.ascending);
            out.one(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.ascending),
                1 => rt::Place::Enum(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeQuerySort);
    impl WorktypeQuerySort {
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
        pub fn name(
            mut self,
            value: impl rt::IntoField<types::WorktypeQuerySortName>,
        ) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `WorktypeUpdate` of the API document.
    #[non_exhaustive]
    pub struct WorktypeUpdate {
        /// `assignmentEnabled`
        pub assignment_enabled: Option<bool>,
        /// `defaultDueDurationSeconds`: at least `0`, at most `31536000`
        pub default_due_duration_seconds: Option<i64>,
        /// `defaultDurationSeconds`: at least `0`, at most `31536000`
        pub default_duration_seconds: Option<i64>,
        /// `defaultExpirationSeconds`: at least `0`, at most `31536000`
        pub default_expiration_seconds: Option<i64>,
        /// `defaultLanguageId`
        pub default_language_id: Option<String>,
        /// `defaultPriority`: at least `-25000000`, at most `25000000`
        pub default_priority: Option<i64>,
        /// `defaultQueueId`
        pub default_queue_id: Option<String>,
        /// `defaultScriptId`
        pub default_script_id: Option<String>,
        /// `defaultSkillIds`
        pub default_skill_ids: Option<Vec<String>>,
        /// `defaultStatusId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_status_id: Option<String>,
        /// `defaultTtlSeconds`: at least `86400`, at most `31536000`
        pub default_ttl_seconds: Option<i64>,
        /// `defaultWorkbinId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub default_workbin_id: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `name`: length at least `3`, length at most `256`
        pub name: Option<String>,
        /// `ruleSettings`
        pub rule_settings: Option<Box<types::WorkitemRuleSettings>>,
        /// `schemaId`: pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
        pub schema_id: Option<String>,
        /// `schemaVersion`
        pub schema_version: Option<i64>,
        /// `serviceLevelTarget`: at least `1`, at most `100`
        pub service_level_target: Option<i64>,
        /// `unassignedDivisionContactsEnabled`
        pub unassigned_division_contacts_enabled: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeUpdate {
        fn default() -> Self {
            Self {
                assignment_enabled: None,
                default_due_duration_seconds: None,
                default_duration_seconds: None,
                default_expiration_seconds: None,
                default_language_id: None,
                default_priority: None,
                default_queue_id: None,
                default_script_id: None,
                default_skill_ids: None,
                default_status_id: None,
                default_ttl_seconds: None,
                default_workbin_id: None,
                description: None,
                name: None,
                rule_settings: None,
                schema_id: None,
                schema_version: None,
                service_level_target: None,
                unassigned_division_contacts_enabled: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeUpdate",
                fields: &[
                    "assignmentEnabled",
                    "defaultDueDurationSeconds",
                    "defaultDurationSeconds",
                    "defaultExpirationSeconds",
                    "defaultLanguageId",
                    "defaultPriority",
                    "defaultQueueId",
                    "defaultScriptId",
                    "defaultSkillIds",
                    "defaultStatusId",
                    "defaultTtlSeconds",
                    "defaultWorkbinId",
                    "description",
                    "name",
                    "ruleSettings",
                    "schemaId",
                    "schemaVersion",
                    "serviceLevelTarget",
                    "unassignedDivisionContactsEnabled",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assignment_enabled);
            out.int(1, &self.default_due_duration_seconds);
            out.int(2, &self.default_duration_seconds);
            out.int(3, &self.default_expiration_seconds);
            out.text(4, &self.default_language_id);
            out.int(5, &self.default_priority);
            out.text(6, &self.default_queue_id);
            out.text(7, &self.default_script_id);
            out.list(8, &self.default_skill_ids);
            out.text(9, &self.default_status_id);
            out.int(10, &self.default_ttl_seconds);
            out.text(11, &self.default_workbin_id);
            out.text(12, &self.description);
            out.text(13, &self.name);
            out.model(14, &self.rule_settings);
            out.text(15, &self.schema_id);
            out.int(16, &self.schema_version);
            out.int(17, &self.service_level_target);
            out.boolean(18, &self.unassigned_division_contacts_enabled);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assignment_enabled),
                1 => rt::Place::Int(&mut self.default_due_duration_seconds),
                2 => rt::Place::Int(&mut self.default_duration_seconds),
                3 => rt::Place::Int(&mut self.default_expiration_seconds),
                4 => rt::Place::Text(&mut self.default_language_id),
                5 => rt::Place::Int(&mut self.default_priority),
                6 => rt::Place::Text(&mut self.default_queue_id),
                7 => rt::Place::Text(&mut self.default_script_id),
                8 => rt::Place::List(&mut self.default_skill_ids),
                9 => rt::Place::Text(&mut self.default_status_id),
                10 => rt::Place::Int(&mut self.default_ttl_seconds),
                11 => rt::Place::Text(&mut self.default_workbin_id),
                12 => rt::Place::Text(&mut self.description),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Model(&mut self.rule_settings),
                15 => rt::Place::Text(&mut self.schema_id),
                16 => rt::Place::Int(&mut self.schema_version),
                17 => rt::Place::Int(&mut self.service_level_target),
                18 => rt::Place::Bool(&mut self.unassigned_division_contacts_enabled),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeUpdate);
    impl WorktypeUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assignmentEnabled`.
        #[must_use]
        pub fn assignment_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.assignment_enabled, &mut self._rest, 0);
            self
        }
        /// Sets `defaultDueDurationSeconds`.
        #[must_use]
        pub fn default_due_duration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_due_duration_seconds, &mut self._rest, 1);
            self
        }
        /// Sets `defaultDurationSeconds`.
        #[must_use]
        pub fn default_duration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_duration_seconds, &mut self._rest, 2);
            self
        }
        /// Sets `defaultExpirationSeconds`.
        #[must_use]
        pub fn default_expiration_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.default_expiration_seconds, &mut self._rest, 3);
            self
        }
        /// Sets `defaultLanguageId`.
        #[must_use]
        pub fn default_language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_language_id, &mut self._rest, 4);
            self
        }
        /// Sets `defaultPriority`.
        #[must_use]
        pub fn default_priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_priority, &mut self._rest, 5);
            self
        }
        /// Sets `defaultQueueId`.
        #[must_use]
        pub fn default_queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_queue_id, &mut self._rest, 6);
            self
        }
        /// Sets `defaultScriptId`.
        #[must_use]
        pub fn default_script_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_script_id, &mut self._rest, 7);
            self
        }
        /// Sets `defaultSkillIds`.
        #[must_use]
        pub fn default_skill_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.default_skill_ids, &mut self._rest, 8);
            self
        }
        /// Sets `defaultStatusId`.
        #[must_use]
        pub fn default_status_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_status_id, &mut self._rest, 9);
            self
        }
        /// Sets `defaultTtlSeconds`.
        #[must_use]
        pub fn default_ttl_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.default_ttl_seconds, &mut self._rest, 10);
            self
        }
        /// Sets `defaultWorkbinId`.
        #[must_use]
        pub fn default_workbin_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.default_workbin_id, &mut self._rest, 11);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `ruleSettings`.
        #[must_use]
        pub fn rule_settings(
            mut self,
            value: impl rt::IntoField<Box<types::WorkitemRuleSettings>>,
        ) -> Self {
            value.put(&mut self.rule_settings, &mut self._rest, 14);
            self
        }
        /// Sets `schemaId`.
        #[must_use]
        pub fn schema_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_id, &mut self._rest, 15);
            self
        }
        /// Sets `schemaVersion`.
        #[must_use]
        pub fn schema_version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.schema_version, &mut self._rest, 16);
            self
        }
        /// Sets `serviceLevelTarget`.
        #[must_use]
        pub fn service_level_target(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.service_level_target, &mut self._rest, 17);
            self
        }
        /// Sets `unassignedDivisionContactsEnabled`.
        #[must_use]
        pub fn unassigned_division_contacts_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(
                    &mut self.unassigned_division_contacts_enabled,
                    &mut self._rest,
                    18,
                );
            self
        }
    }
    /// `WorktypeVersion` of the API document.
    #[non_exhaustive]
    pub struct WorktypeVersion {
        /// `assignmentEnabled`
        pub assignment_enabled: Option<bool>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `defaultDueDurationSeconds`
        pub default_due_duration_seconds: Option<i64>,
        /// `defaultDurationSeconds`
        pub default_duration_seconds: Option<i64>,
        /// `defaultExpirationSeconds`
        pub default_expiration_seconds: Option<i64>,
        /// `defaultLanguage`
        pub default_language: Option<Box<types::LanguageReference>>,
        /// `defaultPriority`
        pub default_priority: Option<i64>,
        /// `defaultQueue`
        pub default_queue: Option<Box<types::WorkitemQueueReference>>,
        /// `defaultScript`
        pub default_script: Option<Box<types::WorkitemScriptReference>>,
        /// `defaultSkills`
        pub default_skills: Option<Vec<types::RoutingSkillReference>>,
        /// `defaultStatus`
        pub default_status: Option<Box<types::WorkitemStatusReference>>,
        /// `defaultTtlSeconds`
        pub default_ttl_seconds: Option<i64>,
        /// `defaultWorkbin`
        pub default_workbin: Option<Box<types::WorkbinReference>>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::Division>>,
        /// `flow`
        pub flow: Option<Box<types::WorkitemFlowReference>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`
        pub name: Option<String>,
        /// `ruleSettings`
        pub rule_settings: Option<Box<types::WorkitemRuleSettings>>,
        /// `schema`
        pub schema: Option<Box<types::WorkitemSchema>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `serviceLevelTarget`
        pub service_level_target: Option<i64>,
        /// `statuses`
        pub statuses: Option<Vec<types::WorkitemStatus>>,
        /// `unassignedDivisionContactsEnabled`
        pub unassigned_division_contacts_enabled: Option<bool>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeVersion {
        fn default() -> Self {
            Self {
                assignment_enabled: None,
                date_created: None,
                date_modified: None,
                default_due_duration_seconds: None,
                default_duration_seconds: None,
                default_expiration_seconds: None,
                default_language: None,
                default_priority: None,
                default_queue: None,
                default_script: None,
                default_skills: None,
                default_status: None,
                default_ttl_seconds: None,
                default_workbin: None,
                description: None,
                division: None,
                flow: None,
                id: None,
                modified_by: None,
                name: None,
                rule_settings: None,
                schema: None,
                self_uri: None,
                service_level_target: None,
                statuses: None,
                unassigned_division_contacts_enabled: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WorktypeVersion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeVersion",
                fields: &[
                    "assignmentEnabled",
                    "dateCreated",
                    "dateModified",
                    "defaultDueDurationSeconds",
                    "defaultDurationSeconds",
                    "defaultExpirationSeconds",
                    "defaultLanguage",
                    "defaultPriority",
                    "defaultQueue",
                    "defaultScript",
                    "defaultSkills",
                    "defaultStatus",
                    "defaultTtlSeconds",
                    "defaultWorkbin",
                    "description",
                    "division",
                    "flow",
                    "id",
                    "modifiedBy",
                    "name",
                    "ruleSettings",
                    "schema",
                    "selfUri",
                    "serviceLevelTarget",
                    "statuses",
                    "unassignedDivisionContactsEnabled",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.assignment_enabled);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.int(3, &self.default_due_duration_seconds);
            out.int(4, &self.default_duration_seconds);
            out.int(5, &self.default_expiration_seconds);
            out.model(6, &self.default_language);
            out.int(7, &self.default_priority);
            out.model(8, &self.default_queue);
            out.model(9, &self.default_script);
            out.list(10, &self.default_skills);
            out.model(11, &self.default_status);
            out.int(12, &self.default_ttl_seconds);
            out.model(13, &self.default_workbin);
            out.text(14, &self.description);
            out.model(15, &self.division);
            out.model(16, &self.flow);
            out.text(17, &self.id);
            out.model(18, &self.modified_by);
            out.text(19, &self.name);
            out.model(20, &self.rule_settings);
            out.model(21, &self.schema);
            out.text(22, &self.self_uri);
            out.int(23, &self.service_level_target);
            out.list(24, &self.statuses);
            out.boolean(25, &self.unassigned_division_contacts_enabled);
            out.int(26, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.assignment_enabled),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Int(&mut self.default_due_duration_seconds),
                4 => rt::Place::Int(&mut self.default_duration_seconds),
                5 => rt::Place::Int(&mut self.default_expiration_seconds),
                6 => rt::Place::Model(&mut self.default_language),
                7 => rt::Place::Int(&mut self.default_priority),
                8 => rt::Place::Model(&mut self.default_queue),
                9 => rt::Place::Model(&mut self.default_script),
                10 => rt::Place::List(&mut self.default_skills),
                11 => rt::Place::Model(&mut self.default_status),
                12 => rt::Place::Int(&mut self.default_ttl_seconds),
                13 => rt::Place::Model(&mut self.default_workbin),
                14 => rt::Place::Text(&mut self.description),
                15 => rt::Place::Model(&mut self.division),
                16 => rt::Place::Model(&mut self.flow),
                17 => rt::Place::Text(&mut self.id),
                18 => rt::Place::Model(&mut self.modified_by),
                19 => rt::Place::Text(&mut self.name),
                20 => rt::Place::Model(&mut self.rule_settings),
                21 => rt::Place::Model(&mut self.schema),
                22 => rt::Place::Text(&mut self.self_uri),
                23 => rt::Place::Int(&mut self.service_level_target),
                24 => rt::Place::List(&mut self.statuses),
                25 => rt::Place::Bool(&mut self.unassigned_division_contacts_enabled),
                26 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WorktypeVersion);
    /// `WorktypeVersionListing` of the API document.
    #[non_exhaustive]
    pub struct WorktypeVersionListing {
        /// `after`
        pub after: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::WorktypeVersion>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WorktypeVersionListing {
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
    impl rt::Model for WorktypeVersionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WorktypeVersionListing",
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
    rt::model!(WorktypeVersionListing);
    /// `WrapupDelta` of the API document.
    #[non_exhaustive]
    pub struct WrapupDelta {
        /// `action`
        pub action: Option<types::WrapupDeltaAction>,
        /// `code`
        pub code: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WrapupDelta {
        fn default() -> Self {
            Self {
                action: None,
                code: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WrapupDelta {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapupDelta",
                fields: &["action", "code", "userId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.text(1, &self.code);
            out.text(2, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Text(&mut self.code),
                2 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WrapupDelta);
    /// `WrapupIdReference` of the API document.
    #[non_exhaustive]
    pub struct WrapupIdReference {
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WrapupIdReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WrapupIdReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapupIdReference",
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
    rt::model!(WrapupIdReference);
    rt::to_write!(
        types::BulkJob => types::BulkJobUpdate, [rt::Step::new(7, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::Workbin => types::WorkbinUpdate, [rt::Step::new(2, 0, rt::How::Copy),
        rt::Step::new(6, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Workitem => types::WorkitemUpdate, [rt::Step::new(2, 2, rt::How::Text),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(5, 4, rt::How::Copy),
        rt::Step::new(7, 5, rt::How::Copy), rt::Step::new(9, 6, rt::How::Copy),
        rt::Step::new(10, 7, rt::How::Copy), rt::Step::new(13, 8, rt::How::Copy),
        rt::Step::new(15, 9, rt::How::Copy), rt::Step::new(17, 11, rt::How::Copy),
        rt::Step::new(21, 13, rt::How::Copy), rt::Step::new(23, 15, rt::How::Copy),
        rt::Step::new(27, 17, rt::How::Each(& rt::How::Model(< types::WorkitemScoredAgent
        as rt::ToWrite < types::WorkitemScoredAgentRequest >>::steps))),
        rt::Step::new(33, 21, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemDateBasedCondition => types::WorkitemDateBasedConditionUpdate,
        [rt::Step::new(0, 0, rt::How::Text), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemDateBasedRule => types::WorkitemDateBasedRuleUpdate,
        [rt::Step::new(1, 0, rt::How::Model(< types::WorkitemDateBasedCondition as
        rt::ToWrite < types::WorkitemDateBasedConditionUpdate >>::steps)),
        rt::Step::new(3, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemOnAttributeChangeCondition =>
        types::WorkitemOnAttributeChangeConditionUpdate, [rt::Step::new(0, 0,
        rt::How::Text), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemOnAttributeChangeRule =>
        types::WorkitemOnAttributeChangeRuleUpdate, [rt::Step::new(1, 0, rt::How::Model(<
        types::WorkitemOnAttributeChangeCondition as rt::ToWrite <
        types::WorkitemOnAttributeChangeConditionUpdate >>::steps)), rt::Step::new(3, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemOnCreateRule => types::WorkitemOnCreateRuleUpdate,
        [rt::Step::new(2, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemScoredAgent => types::WorkitemScoredAgentRequest,
        [rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::WorkitemStatus => types::WorkitemStatusUpdate, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(3, 2, rt::How::Copy), rt::Step::new(6, 4,
        rt::How::Copy), rt::Step::new(8, 5, rt::How::Copy), rt::Step::new(9, 6,
        rt::How::Copy)]
    );
    rt::to_write!(types::WorkitemWrapupEntityListing => types::WorkitemWrapupUpdate, []);
    rt::to_write!(
        types::Worktype => types::WorktypeUpdate, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(3, 1, rt::How::Copy), rt::Step::new(4, 2, rt::How::Copy),
        rt::Step::new(5, 3, rt::How::Copy), rt::Step::new(7, 5, rt::How::Copy),
        rt::Step::new(12, 10, rt::How::Copy), rt::Step::new(14, 12, rt::How::Copy),
        rt::Step::new(19, 13, rt::How::Copy), rt::Step::new(20, 14, rt::How::Copy),
        rt::Step::new(23, 17, rt::How::Copy), rt::Step::new(25, 18, rt::How::Copy)]
    );
}
