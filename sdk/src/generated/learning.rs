// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Learning API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Learning API; from [`Client::learning`](crate::Client::learning).
#[derive(Clone, Debug)]
pub struct Learning(rt::Client);
impl Learning {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/learning/assessments/scoring`
    ///
    /// - Permissions: any of `learning:module:view`, `learning:module:add`, `learning:module:edit`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `general.bad.request`, `quality.scoring.answer.not.in.assessment.form`, `quality.scoring.answer.not.provided`, `quality.scoring.na.disabled.marked.na`, `quality.scoring.question.group.not.in.assessment.form`, `quality.scoring.question.not.in.assessment.form`, `quality.scoring.text.answer.too.long`, `quality.scoring.unanswered.required.comments`, `quality.scoring.unanswered.required.questions`
    /// - Developer Center: [`postLearningAssessmentsScoring`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assessments-scoring)
    pub fn post_learning_assessments_scoring(
        &self,
        body: impl rt::IntoBody<types::LearningAssessmentScoringRequest>,
    ) -> PostLearningAssessmentsScoring {
        super::learning::PostLearningAssessmentsScoring(
            rt::Request::new(
                    &self.0,
                    super::learning::PostLearningAssessmentsScoring::INFO,
                )
                .body::<types::LearningAssessmentScoringRequest>(body),
        )
    }
    /// `GET /api/v2/learning/assignments`
    ///
    /// - Permission: `learning:assignment:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 403 `lm.no.permission.view.assignment`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningAssignments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-assignments)
    pub fn get_learning_assignments(&self) -> GetLearningAssignments {
        super::learning::GetLearningAssignments(
            rt::Request::new(&self.0, super::learning::GetLearningAssignments::INFO),
        )
    }
    /// `POST /api/v2/learning/assignments`
    ///
    /// - Permission: `learning:assignment:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `lm.no.permission.create.assignment`; 404 `wem.learning.module.not.found`; 409 `wem.learning.assignment.conflict.exception`, `wem.learning.assignment.schedule.conflict.exception`, `wem.learning.assignment.state.conflict.exception`, `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningAssignments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments)
    pub fn post_learning_assignments(&self) -> PostLearningAssignments {
        super::learning::PostLearningAssignments(
            rt::Request::new(&self.0, super::learning::PostLearningAssignments::INFO),
        )
    }
    /// `POST /api/v2/learning/assignments/aggregates/query`
    ///
    /// - Permission: `learning:assignment:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 403 `lm.no.permission.view.assignment`; 501 `wem.learning.type.not.implemented.exception`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postLearningAssignmentsAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments-aggregates-query)
    pub fn post_learning_assignments_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::LearningAssignmentAggregateParam>,
    ) -> PostLearningAssignmentsAggregatesQuery {
        super::learning::PostLearningAssignmentsAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::learning::PostLearningAssignmentsAggregatesQuery::INFO,
                )
                .body::<types::LearningAssignmentAggregateParam>(body),
        )
    }
    /// `POST /api/v2/learning/assignments/bulkadd`
    ///
    /// - Permission: `learning:assignment:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningAssignmentsBulkadd`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments-bulkadd)
    pub fn post_learning_assignments_bulkadd(&self) -> PostLearningAssignmentsBulkadd {
        super::learning::PostLearningAssignmentsBulkadd(
            rt::Request::new(
                &self.0,
                super::learning::PostLearningAssignmentsBulkadd::INFO,
            ),
        )
    }
    /// `POST /api/v2/learning/assignments/bulkremove`
    ///
    /// - Permission: `learning:assignment:delete`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningAssignmentsBulkremove`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments-bulkremove)
    pub fn post_learning_assignments_bulkremove(
        &self,
    ) -> PostLearningAssignmentsBulkremove {
        super::learning::PostLearningAssignmentsBulkremove(
            rt::Request::new(
                &self.0,
                super::learning::PostLearningAssignmentsBulkremove::INFO,
            ),
        )
    }
    /// `GET /api/v2/learning/assignments/me`
    ///
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `date.interval.param.too.big`, `wem.learning.input.validation.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningAssignmentsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-assignments-me)
    pub fn get_learning_assignments_me(&self) -> GetLearningAssignmentsMe {
        super::learning::GetLearningAssignmentsMe(
            rt::Request::new(&self.0, super::learning::GetLearningAssignmentsMe::INFO),
        )
    }
    /// `GET /api/v2/learning/assignments/{assignmentId}`
    ///
    /// - Permission: `learning:assignment:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `lm.no.permission.view.assignment`, `wem.learning.assignment.division.forbidden.action`, `wem.learning.assignment.forbidden`; 404 `wem.learning.assignment.not.found`, `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningAssignment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-assignments--assignmentId-)
    pub fn get_learning_assignment(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> GetLearningAssignment {
        super::learning::GetLearningAssignment(
            rt::Request::new(&self.0, super::learning::GetLearningAssignment::INFO)
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/learning/assignments/{assignmentId}`
    ///
    /// - Permission: `learning:assignment:delete`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `lm.no.permission.delete.assignment`; 404 `wem.learning.assignment.not.found`; 409 `wem.learning.assignment.conflict.exception`, `wem.learning.assignment.state.conflict.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`deleteLearningAssignment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-learning-assignments--assignmentId-)
    pub fn delete_learning_assignment(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> DeleteLearningAssignment {
        super::learning::DeleteLearningAssignment(
            rt::Request::new(&self.0, super::learning::DeleteLearningAssignment::INFO)
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}`
    ///
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `quality.scoring.answer.not.in.assessment.form`, `quality.scoring.answer.not.provided`, `quality.scoring.na.disabled.marked.na`, `quality.scoring.question.group.not.in.assessment.form`, `quality.scoring.question.not.in.assessment.form`, `quality.scoring.text.answer.too.long`, `quality.scoring.unanswered.required.comments`, `quality.scoring.unanswered.required.questions`, `wem.learning.input.validation.error`; 403 `lm.update.state.error`; 404 `wem.learning.assignment.not.found`, `wem.learning.module.not.found`; 409 `wem.learning.assignment.state.conflict.exception`, `wem.learning.module.type.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`patchLearningAssignment`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-learning-assignments--assignmentId-)
    pub fn patch_learning_assignment(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> PatchLearningAssignment {
        super::learning::PatchLearningAssignment(
            rt::Request::new(&self.0, super::learning::PatchLearningAssignment::INFO)
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `POST /api/v2/learning/assignments/{assignmentId}/reassign`
    ///
    /// - Permission: `learning:assignment:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.assignment.not.found`; 409 `wem.learning.assignment.schedule.conflict.exception`, `wem.learning.module.archived.error`, `wem.learning.module.type.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningAssignmentReassign`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments--assignmentId--reassign)
    pub fn post_learning_assignment_reassign(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> PostLearningAssignmentReassign {
        super::learning::PostLearningAssignmentReassign(
            rt::Request::new(
                    &self.0,
                    super::learning::PostLearningAssignmentReassign::INFO,
                )
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}/reschedule`
    ///
    /// - Permission: `learning:assignment:reschedule`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `lm.reschedule.state.error`; 404 `wem.learning.assignment.not.found`; 409 `wem.learning.assignment.schedule.conflict.exception`, `wem.learning.assignment.state.conflict.exception`, `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`patchLearningAssignmentReschedule`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-learning-assignments--assignmentId--reschedule)
    pub fn patch_learning_assignment_reschedule(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> PatchLearningAssignmentReschedule {
        super::learning::PatchLearningAssignmentReschedule(
            rt::Request::new(
                    &self.0,
                    super::learning::PatchLearningAssignmentReschedule::INFO,
                )
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `POST /api/v2/learning/assignments/{assignmentId}/reset`
    ///
    /// - Permission: `learning:assignment:reset`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `lm.no.permission.reset.assignment`; 404 `wem.learning.assignment.not.found`; 409 `wem.learning.module.archived.error`, `wem.learning.module.type.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningAssignmentReset`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-assignments--assignmentId--reset)
    pub fn post_learning_assignment_reset(
        &self,
        assignment_id: impl AsRef<str>,
    ) -> PostLearningAssignmentReset {
        super::learning::PostLearningAssignmentReset(
            rt::Request::new(&self.0, super::learning::PostLearningAssignmentReset::INFO)
                .path("assignmentId", assignment_id.as_ref()),
        )
    }
    /// `GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`
    ///
    /// - Permission: `learning:assignment:viewOwn`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 403 `wem.learning.assignment.forbidden`; 404 `wem.learning.assignment.not.found`, `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningAssignmentStep`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-assignments--assignmentId--steps--stepId-)
    pub fn get_learning_assignment_step(
        &self,
        assignment_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
    ) -> GetLearningAssignmentStep {
        super::learning::GetLearningAssignmentStep(
            rt::Request::new(&self.0, super::learning::GetLearningAssignmentStep::INFO)
                .path("assignmentId", assignment_id.as_ref())
                .path("stepId", step_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}`
    ///
    /// - Permission: `learning:assignment:editOwn`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.assignment.not.found`, `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`patchLearningAssignmentStep`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-learning-assignments--assignmentId--steps--stepId-)
    pub fn patch_learning_assignment_step(
        &self,
        assignment_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
    ) -> PatchLearningAssignmentStep {
        super::learning::PatchLearningAssignmentStep(
            rt::Request::new(&self.0, super::learning::PatchLearningAssignmentStep::INFO)
                .path("assignmentId", assignment_id.as_ref())
                .path("stepId", step_id.as_ref()),
        )
    }
    /// `GET /api/v2/learning/modules`
    ///
    /// - Permission: `learning:module:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules)
    pub fn get_learning_modules(&self) -> GetLearningModules {
        super::learning::GetLearningModules(
            rt::Request::new(&self.0, super::learning::GetLearningModules::INFO),
        )
    }
    /// `POST /api/v2/learning/modules`
    ///
    /// - Permission: `learning:module:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.input.validation.error`, `wem.learning.private.api.http.exception`, `wem.too.many.modules`; 403 `wem.informsteps.access.denied`, `wem.learning.builtin.forbidden.action`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningModules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-modules)
    pub fn post_learning_modules(
        &self,
        body: impl rt::IntoBody<types::LearningModuleRequest>,
    ) -> PostLearningModules {
        super::learning::PostLearningModules(
            rt::Request::new(&self.0, super::learning::PostLearningModules::INFO)
                .body::<types::LearningModuleRequest>(body),
        )
    }
    /// `GET /api/v2/learning/modules/assignments`
    ///
    /// - Permissions: all of `learning:module:view`, `learning:assignment:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `no.user.ids.specified`, `wem.learning.input.validation.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModulesAssignments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules-assignments)
    pub fn get_learning_modules_assignments(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetLearningModulesAssignments {
        super::learning::GetLearningModulesAssignments(
            rt::Request::new(
                    &self.0,
                    super::learning::GetLearningModulesAssignments::INFO,
                )
                .list::<String>("userIds", user_ids),
        )
    }
    /// `GET /api/v2/learning/modules/coverart/{coverArtId}`
    ///
    /// - Permission: `learning:coverart:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.cover.art.not.found`; 500 `wem.learning.internal.server.error`
    /// - Developer Center: [`getLearningModulesCoverartCoverArtId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules-coverart--coverArtId-)
    pub fn get_learning_modules_coverart_cover_art_id(
        &self,
        cover_art_id: impl AsRef<str>,
    ) -> GetLearningModulesCoverartCoverArtId {
        super::learning::GetLearningModulesCoverartCoverArtId(
            rt::Request::new(
                    &self.0,
                    super::learning::GetLearningModulesCoverartCoverArtId::INFO,
                )
                .path("coverArtId", cover_art_id.as_ref()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}`
    ///
    /// - Permission: `learning:module:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules--moduleId-)
    pub fn get_learning_module(&self, module_id: impl AsRef<str>) -> GetLearningModule {
        super::learning::GetLearningModule(
            rt::Request::new(&self.0, super::learning::GetLearningModule::INFO)
                .path("moduleId", module_id.as_ref()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}`
    ///
    /// - Permission: `learning:module:edit`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.input.validation.error`, `wem.learning.private.api.http.exception`; 403 `wem.informsteps.access.denied`, `wem.learning.builtin.forbidden.action`; 404 `wem.learning.module.not.found`; 409 `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`putLearningModule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-learning-modules--moduleId-)
    pub fn put_learning_module(
        &self,
        module_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LearningModuleRequest>,
    ) -> PutLearningModule {
        super::learning::PutLearningModule(
            rt::Request::new(&self.0, super::learning::PutLearningModule::INFO)
                .path("moduleId", module_id.as_ref())
                .body::<types::LearningModuleRequest>(body),
        )
    }
    /// `DELETE /api/v2/learning/modules/{moduleId}`
    ///
    /// - Permission: `learning:module:delete`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.forbidden.action`, `wem.learning.input.validation.error`, `wem.learning.server.too.busy`; 403 `wem.learning.builtin.forbidden.action`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`
    /// - Developer Center: [`deleteLearningModule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-learning-modules--moduleId-)
    pub fn delete_learning_module(
        &self,
        module_id: impl AsRef<str>,
    ) -> DeleteLearningModule {
        super::learning::DeleteLearningModule(
            rt::Request::new(&self.0, super::learning::DeleteLearningModule::INFO)
                .path("moduleId", module_id.as_ref()),
        )
    }
    /// `POST /api/v2/learning/modules/{moduleId}/jobs`
    ///
    /// - Permission: `learning:module:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.bad.request`, `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 409 `wem.learning.module.archived.error`, `wem.learning.module.job.already.exists`, `wem.learning.module.type.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningModuleJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-modules--moduleId--jobs)
    pub fn post_learning_module_jobs(
        &self,
        module_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LearningModuleJobRequest>,
    ) -> PostLearningModuleJobs {
        super::learning::PostLearningModuleJobs(
            rt::Request::new(&self.0, super::learning::PostLearningModuleJobs::INFO)
                .path("moduleId", module_id.as_ref())
                .body::<types::LearningModuleJobRequest>(body),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}`
    ///
    /// - Permission: `learning:module:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.bad.request`, `wem.learning.input.validation.error`; 404 `wem.learning.job.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModuleJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules--moduleId--jobs--jobId-)
    pub fn get_learning_module_job(
        &self,
        module_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetLearningModuleJob {
        super::learning::GetLearningModuleJob(
            rt::Request::new(&self.0, super::learning::GetLearningModuleJob::INFO)
                .path("moduleId", module_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/preview`
    ///
    /// - Permission: `learning:module:preview`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModulePreview`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules--moduleId--preview)
    pub fn get_learning_module_preview(
        &self,
        module_id: impl AsRef<str>,
    ) -> GetLearningModulePreview {
        super::learning::GetLearningModulePreview(
            rt::Request::new(&self.0, super::learning::GetLearningModulePreview::INFO)
                .path("moduleId", module_id.as_ref()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}/preview`
    ///
    /// - Permission: `learning:module:preview`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.input.validation.error`, `wem.learning.private.api.http.exception`; 403 `wem.informsteps.access.denied`, `wem.learning.builtin.forbidden.action`; 404 `wem.learning.module.not.found`; 409 `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putLearningModulePreview`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-learning-modules--moduleId--preview)
    pub fn put_learning_module_preview(
        &self,
        module_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LearningModulePreviewUpdateRequest>,
    ) -> PutLearningModulePreview {
        super::learning::PutLearningModulePreview(
            rt::Request::new(&self.0, super::learning::PutLearningModulePreview::INFO)
                .path("moduleId", module_id.as_ref())
                .body::<types::LearningModulePreviewUpdateRequest>(body),
        )
    }
    /// `POST /api/v2/learning/modules/{moduleId}/publish`
    ///
    /// - Permission: `learning:module:publish`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.bad.request`, `wem.learning.informsteps.empty.error`, `wem.learning.input.validation.error`, `wem.learning.private.api.http.exception`; 403 `wem.informsteps.access.denied`, `wem.learning.builtin.forbidden.action`; 404 `wem.learning.module.not.found`; 409 `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningModulePublish`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-modules--moduleId--publish)
    pub fn post_learning_module_publish(
        &self,
        module_id: impl AsRef<str>,
    ) -> PostLearningModulePublish {
        super::learning::PostLearningModulePublish(
            rt::Request::new(&self.0, super::learning::PostLearningModulePublish::INFO)
                .path("moduleId", module_id.as_ref()),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/rule`
    ///
    /// - Permission: `learning:rule:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModuleRule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules--moduleId--rule)
    pub fn get_learning_module_rule(
        &self,
        module_id: impl AsRef<str>,
    ) -> GetLearningModuleRule {
        super::learning::GetLearningModuleRule(
            rt::Request::new(&self.0, super::learning::GetLearningModuleRule::INFO)
                .path("moduleId", module_id.as_ref()),
        )
    }
    /// `PUT /api/v2/learning/modules/{moduleId}/rule`
    ///
    /// - Permission: `learning:rule:edit`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 409 `wem.learning.module.archived.error`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`putLearningModuleRule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-learning-modules--moduleId--rule)
    pub fn put_learning_module_rule(
        &self,
        module_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LearningModuleRule>,
    ) -> PutLearningModuleRule {
        super::learning::PutLearningModuleRule(
            rt::Request::new(&self.0, super::learning::PutLearningModuleRule::INFO)
                .path("moduleId", module_id.as_ref())
                .body::<types::LearningModuleRule>(body),
        )
    }
    /// `PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments`
    ///
    /// - Permission: `learning:externalAssignment:edit`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.assignment.not.found`, `wem.learning.module.not.found`; 409 `wem.learning.assignment.state.conflict.exception`, `wem.learning.module.type.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`patchLearningModuleUserAssignments`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-learning-modules--moduleId--users--userId--assignments)
    pub fn patch_learning_module_user_assignments(
        &self,
        module_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::LearningAssignmentExternalUpdate>,
    ) -> PatchLearningModuleUserAssignments {
        super::learning::PatchLearningModuleUserAssignments(
            rt::Request::new(
                    &self.0,
                    super::learning::PatchLearningModuleUserAssignments::INFO,
                )
                .path("moduleId", module_id.as_ref())
                .path("userId", user_id.as_ref())
                .body::<types::LearningAssignmentExternalUpdate>(body),
        )
    }
    /// `GET /api/v2/learning/modules/{moduleId}/versions/{versionId}`
    ///
    /// - Permission: `learning:module:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`; 404 `wem.learning.module.not.found`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningModuleVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-modules--moduleId--versions--versionId-)
    pub fn get_learning_module_version(
        &self,
        module_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetLearningModuleVersion {
        super::learning::GetLearningModuleVersion(
            rt::Request::new(&self.0, super::learning::GetLearningModuleVersion::INFO)
                .path("moduleId", module_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `POST /api/v2/learning/rules/query`
    ///
    /// - Permission: `learning:rule:view`
    /// - Scopes: `learning`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `wem.learning.argument.exception`, `wem.learning.input.validation.error`, `wem.learning.private.api.http.exception`, `wem.learning.rule.limit.exceeded`, `wem.learning.rule.part.exceeded`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postLearningRulesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-rules-query)
    ///
    /// Arguments:
    /// - `pageSize` (query): default `50`
    /// - `pageNumber` (query): default `1`
    pub fn post_learning_rules_query(
        &self,
        page_size: i64,
        page_number: i64,
        body: impl rt::IntoBody<types::LearningAssignmentUserQuery>,
    ) -> PostLearningRulesQuery {
        super::learning::PostLearningRulesQuery(
            rt::Request::new(&self.0, super::learning::PostLearningRulesQuery::INFO)
                .query("pageSize", &page_size)
                .query("pageNumber", &page_number)
                .body::<types::LearningAssignmentUserQuery>(body),
        )
    }
    /// `POST /api/v2/learning/scheduleslots/jobs`
    ///
    /// - Permission: `learning:scheduleSlotJob:add`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.forbidden.action`, `wem.learning.input.validation.error`; 403 `no.permission.for.requested.users`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`postLearningScheduleslotsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-scheduleslots-jobs)
    pub fn post_learning_scheduleslots_jobs(
        &self,
        body: impl rt::IntoBody<types::LearningScheduleSlotsJobRequest>,
    ) -> PostLearningScheduleslotsJobs {
        super::learning::PostLearningScheduleslotsJobs(
            rt::Request::new(
                    &self.0,
                    super::learning::PostLearningScheduleslotsJobs::INFO,
                )
                .body::<types::LearningScheduleSlotsJobRequest>(body),
        )
    }
    /// `GET /api/v2/learning/scheduleslots/jobs/{jobId}`
    ///
    /// - Permission: `learning:scheduleSlotJob:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.forbidden.action`, `wem.learning.input.validation.error`; 403 `no.permission.for.requested.users`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Developer Center: [`getLearningScheduleslotsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-scheduleslots-jobs--jobId-)
    pub fn get_learning_scheduleslots_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetLearningScheduleslotsJob {
        super::learning::GetLearningScheduleslotsJob(
            rt::Request::new(&self.0, super::learning::GetLearningScheduleslotsJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/learning/scheduleslots/query`
    ///
    /// - Permission: `learning:scheduleSlot:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 400 `wem.learning.forbidden.action`, `wem.learning.input.validation.error`; 403 `no.permission.for.requested.users`; 409 `wem.learning.assignment.schedule.conflict.exception`; 500 `wem.learning.internal.server.error`; 503 `wem.learning.server.too.busy`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postLearningScheduleslotsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-scheduleslots-query)
    pub fn post_learning_scheduleslots_query(
        &self,
        body: impl rt::IntoBody<types::LearningScheduleSlotsQueryRequest>,
    ) -> PostLearningScheduleslotsQuery {
        super::learning::PostLearningScheduleslotsQuery(
            rt::Request::new(
                    &self.0,
                    super::learning::PostLearningScheduleslotsQuery::INFO,
                )
                .body::<types::LearningScheduleSlotsQueryRequest>(body),
        )
    }
    /// `POST /api/v2/learning/scorm`
    ///
    /// - Permission: `learning:scorm:add`
    /// - Scopes: `learning`
    /// - Error codes of its own: 400 `wem.learning.input.validation.error`
    /// - Developer Center: [`postLearningScorm`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-learning-scorm)
    pub fn post_learning_scorm(&self) -> PostLearningScorm {
        super::learning::PostLearningScorm(
            rt::Request::new(&self.0, super::learning::PostLearningScorm::INFO),
        )
    }
    /// `GET /api/v2/learning/scorm/{scormId}`
    ///
    /// - Permission: `learning:scorm:view`
    /// - Scopes: any of `learning`, `learning:readonly`
    /// - Error codes of its own: 404 `wem.learning.scorm.not.found`
    /// - Developer Center: [`getLearningScormScormId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-learning-scorm--scormId-)
    pub fn get_learning_scorm_scorm_id(
        &self,
        scorm_id: impl AsRef<str>,
    ) -> GetLearningScormScormId {
        super::learning::GetLearningScormScormId(
            rt::Request::new(&self.0, super::learning::GetLearningScormScormId::INFO)
                .path("scormId", scorm_id.as_ref()),
        )
    }
}
/// The call `postLearningAssessmentsScoring`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssessmentsScoring(
    pub(crate) rt::Request<types::AssessmentScoringSet>,
);
impl PostLearningAssessmentsScoring {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssessmentsScoring",
        method: rt::Method::Post,
        path: "/api/v2/learning/assessments/scoring",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "learning:module:view",
                "learning:module:add",
                "learning:module:edit",
            ],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AssessmentScoringSet> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssessmentScoringSet> {
        self.0.send()
    }
}
/// The call `getLearningAssignments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningAssignments(
    pub(crate) rt::Request<types::LearningAssignmentsDomainEntity>,
);
impl GetLearningAssignments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningAssignments",
        method: rt::Method::Get,
        path: "/api/v2/learning/assignments",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    /// `moduleId` (query)
    pub fn module_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("moduleId", value))
    }
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `completionInterval` (query): format `interval`
    pub fn completion_interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("completionInterval", value))
    }
    /// `overdue` (query): default `Any`
    pub fn overdue(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsOverdue>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsOverdue>("overdue", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pass` (query): default `Any`
    pub fn pass(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsPass>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsPass>("pass", value))
    }
    /// `minPercentageScore` (query)
    pub fn min_percentage_score(self, value: impl rt::IntoOption<f64>) -> Self {
        Self(self.0.option::<f64>("minPercentageScore", value))
    }
    /// `maxPercentageScore` (query)
    pub fn max_percentage_score(self, value: impl rt::IntoOption<f64>) -> Self {
        Self(self.0.option::<f64>("maxPercentageScore", value))
    }
    /// `sortOrder` (query): default `Desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsSortOrder>("sortOrder", value))
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsSortBy>("sortBy", value))
    }
    /// `userId` (query)
    pub fn user_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("userId", value))
    }
    /// `types` (query)
    pub fn types(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsTypes>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsTypes>("types", value))
    }
    /// `states` (query)
    pub fn states(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsStates>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsStates>("states", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentsDomainEntity> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LearningAssignmentsDomainEntity> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentsDomainEntity> {
        self.0.send()
    }
}
/// The call `postLearningAssignments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignments(pub(crate) rt::Request<types::LearningAssignment>);
impl PostLearningAssignments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignments",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:add"],
        },
        scopes: &["learning"],
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
    pub fn body(self, body: impl rt::IntoBody<types::LearningAssignmentCreate>) -> Self {
        Self(self.0.body::<types::LearningAssignmentCreate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `postLearningAssignmentsAggregatesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignmentsAggregatesQuery(
    pub(crate) rt::Request<types::LearningAssignmentAggregateResponse>,
);
impl PostLearningAssignmentsAggregatesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignmentsAggregatesQuery",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments/aggregates/query",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view"],
        },
        scopes: &["learning", "learning:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentAggregateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentAggregateResponse> {
        self.0.send()
    }
}
/// The call `postLearningAssignmentsBulkadd`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignmentsBulkadd(
    pub(crate) rt::Request<types::LearningAssignmentBulkAddResponse>,
);
impl PostLearningAssignmentsBulkadd {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignmentsBulkadd",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments/bulkadd",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:add"],
        },
        scopes: &["learning"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<Vec<types::LearningAssignmentItem>>,
    ) -> Self {
        Self(self.0.body::<Vec<types::LearningAssignmentItem>>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentBulkAddResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentBulkAddResponse> {
        self.0.send()
    }
}
/// The call `postLearningAssignmentsBulkremove`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignmentsBulkremove(
    pub(crate) rt::Request<types::LearningAssignmentBulkRemoveResponse>,
);
impl PostLearningAssignmentsBulkremove {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignmentsBulkremove",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments/bulkremove",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:delete"],
        },
        scopes: &["learning"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<Vec<String>>) -> Self {
        Self(self.0.body::<Vec<String>>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentBulkRemoveResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::LearningAssignmentBulkRemoveResponse> {
        self.0.send()
    }
}
/// The call `getLearningAssignmentsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningAssignmentsMe(
    pub(crate) rt::Request<types::LearningAssignmentsDomainEntity>,
);
impl GetLearningAssignmentsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningAssignmentsMe",
        method: rt::Method::Get,
        path: "/api/v2/learning/assignments/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["learning", "learning:readonly"],
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
    /// `moduleId` (query)
    pub fn module_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("moduleId", value))
    }
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `completionInterval` (query): format `interval`
    pub fn completion_interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("completionInterval", value))
    }
    /// `overdue` (query): default `Any`
    pub fn overdue(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsMeOverdue>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsMeOverdue>("overdue", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pass` (query): default `Any`
    pub fn pass(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsMePass>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsMePass>("pass", value))
    }
    /// `minPercentageScore` (query)
    pub fn min_percentage_score(self, value: impl rt::IntoOption<f64>) -> Self {
        Self(self.0.option::<f64>("minPercentageScore", value))
    }
    /// `maxPercentageScore` (query)
    pub fn max_percentage_score(self, value: impl rt::IntoOption<f64>) -> Self {
        Self(self.0.option::<f64>("maxPercentageScore", value))
    }
    /// `sortOrder` (query): default `Desc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsMeSortOrder>,
    ) -> Self {
        Self(
            self.0.option::<types::GetLearningAssignmentsMeSortOrder>("sortOrder", value),
        )
    }
    /// `sortBy` (query)
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetLearningAssignmentsMeSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningAssignmentsMeSortBy>("sortBy", value))
    }
    /// `types` (query)
    pub fn types(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsMeTypes>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsMeTypes>("types", value))
    }
    /// `states` (query)
    pub fn states(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsMeStates>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsMeStates>("states", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentsMeExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentsMeExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentsDomainEntity> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LearningAssignmentsDomainEntity> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentsDomainEntity> {
        self.0.send()
    }
}
/// The call `getLearningAssignment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningAssignment(pub(crate) rt::Request<types::LearningAssignment>);
impl GetLearningAssignment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningAssignment",
        method: rt::Method::Get,
        path: "/api/v2/learning/assignments/{assignmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
            Item = impl rt::IntoEnum<types::GetLearningAssignmentExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchLearningAssignment`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::LearningAssignment>
    where
        F: FnMut(&mut types::LearningAssignmentUpdate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::learning::PatchLearningAssignment::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `deleteLearningAssignment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLearningAssignment(pub(crate) rt::Request<()>);
impl DeleteLearningAssignment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLearningAssignment",
        method: rt::Method::Delete,
        path: "/api/v2/learning/assignments/{assignmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:delete"],
        },
        scopes: &["learning"],
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
/// The call `patchLearningAssignment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLearningAssignment(pub(crate) rt::Request<types::LearningAssignment>);
impl PatchLearningAssignment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLearningAssignment",
        method: rt::Method::Patch,
        path: "/api/v2/learning/assignments/{assignmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["learning"],
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
    pub fn body(self, body: impl rt::IntoBody<types::LearningAssignmentUpdate>) -> Self {
        Self(self.0.body::<types::LearningAssignmentUpdate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `postLearningAssignmentReassign`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignmentReassign(
    pub(crate) rt::Request<types::LearningAssignment>,
);
impl PostLearningAssignmentReassign {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignmentReassign",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments/{assignmentId}/reassign",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:add"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `patchLearningAssignmentReschedule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLearningAssignmentReschedule(
    pub(crate) rt::Request<types::LearningAssignment>,
);
impl PatchLearningAssignmentReschedule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLearningAssignmentReschedule",
        method: rt::Method::Patch,
        path: "/api/v2/learning/assignments/{assignmentId}/reschedule",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:reschedule"],
        },
        scopes: &["learning"],
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
        body: impl rt::IntoBody<types::LearningAssignmentReschedule>,
    ) -> Self {
        Self(self.0.body::<types::LearningAssignmentReschedule>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `postLearningAssignmentReset`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningAssignmentReset(
    pub(crate) rt::Request<types::LearningAssignment>,
);
impl PostLearningAssignmentReset {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningAssignmentReset",
        method: rt::Method::Post,
        path: "/api/v2/learning/assignments/{assignmentId}/reset",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:reset"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `getLearningAssignmentStep`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningAssignmentStep(
    pub(crate) rt::Request<types::LearningAssignmentStep>,
);
impl GetLearningAssignmentStep {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningAssignmentStep",
        method: rt::Method::Get,
        path: "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:viewOwn"],
        },
        scopes: &["learning", "learning:readonly"],
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
    /// `shareableContentObjectId` (query)
    pub fn shareable_content_object_id(
        self,
        value: impl rt::IntoOption<String>,
    ) -> Self {
        Self(self.0.option::<String>("shareableContentObjectId", value))
    }
    /// `defaultShareableContentObject` (query)
    pub fn default_shareable_content_object(
        self,
        value: impl rt::IntoOption<
            types::GetLearningAssignmentStepDefaultShareableContentObject,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetLearningAssignmentStepDefaultShareableContentObject,
                >("defaultShareableContentObject", value),
        )
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningAssignmentStepExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningAssignmentStepExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentStep> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchLearningAssignmentStep`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::LearningAssignmentStep>
    where
        F: FnMut(&mut types::LearningAssignmentStep) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::learning::PatchLearningAssignmentStep::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentStep> {
        self.0.send()
    }
}
/// The call `patchLearningAssignmentStep`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLearningAssignmentStep(
    pub(crate) rt::Request<types::LearningAssignmentStep>,
);
impl PatchLearningAssignmentStep {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLearningAssignmentStep",
        method: rt::Method::Patch,
        path: "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:assignment:editOwn"],
        },
        scopes: &["learning"],
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
    pub fn body(self, body: impl rt::IntoBody<types::LearningAssignmentStep>) -> Self {
        Self(self.0.body::<types::LearningAssignmentStep>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentStep> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentStep> {
        self.0.send()
    }
}
/// The call `getLearningModules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModules(pub(crate) rt::Request<types::LearningModuleList>);
impl GetLearningModules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModules",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    /// `types` (query)
    pub fn types(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningModulesTypes>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModulesTypes>("types", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLearningModulesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningModulesSortOrder>("sortOrder", value))
    }
    /// `sortBy` (query): default `name`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetLearningModulesSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetLearningModulesSortBy>("sortBy", value))
    }
    /// `searchTerm` (query)
    pub fn search_term(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("searchTerm", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningModulesExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModulesExpand>("expand", value))
    }
    /// `statuses` (query)
    pub fn statuses(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningModulesStatuses>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModulesStatuses>("statuses", value))
    }
    /// `externalIds` (query)
    pub fn external_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("externalIds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningModuleList> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LearningModuleList> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleList> {
        self.0.send()
    }
}
/// The call `postLearningModules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningModules(pub(crate) rt::Request<types::LearningModule>);
impl PostLearningModules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningModules",
        method: rt::Method::Post,
        path: "/api/v2/learning/modules",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:add"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningModule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModule> {
        self.0.send()
    }
}
/// The call `getLearningModulesAssignments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModulesAssignments(
    pub(crate) rt::Request<types::AssignedLearningModuleDomainEntityListing>,
);
impl GetLearningModulesAssignments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModulesAssignments",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/assignments",
        permissions: rt::Permissions {
            all: true,
            names: &["learning:module:view", "learning:assignment:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    /// `searchTerm` (query)
    pub fn search_term(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("searchTerm", value))
    }
    /// `overdue` (query): default `Any`
    pub fn overdue(
        self,
        value: impl rt::IntoOption<types::GetLearningModulesAssignmentsOverdue>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetLearningModulesAssignmentsOverdue>("overdue", value),
        )
    }
    /// `assignmentStates` (query)
    pub fn assignment_states(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetLearningModulesAssignmentsAssignmentStates,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetLearningModulesAssignmentsAssignmentStates,
                >("assignmentStates", value),
        )
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetLearningModulesAssignmentsExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModulesAssignmentsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::AssignedLearningModuleDomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssignedLearningModuleDomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::AssignedLearningModuleDomainEntityListing> {
        self.0.send()
    }
}
/// The call `getLearningModulesCoverartCoverArtId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModulesCoverartCoverArtId(
    pub(crate) rt::Request<types::LearningModuleCoverArtResponse>,
);
impl GetLearningModulesCoverartCoverArtId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModulesCoverartCoverArtId",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/coverart/{coverArtId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:coverart:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningModuleCoverArtResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleCoverArtResponse> {
        self.0.send()
    }
}
/// The call `getLearningModule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModule(pub(crate) rt::Request<types::LearningModule>);
impl GetLearningModule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModule",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/{moduleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
            Item = impl rt::IntoEnum<types::GetLearningModuleExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModuleExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningModule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putLearningModule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::LearningModule>
    where
        F: FnMut(&mut types::LearningModuleRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::learning::PutLearningModule::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModule> {
        self.0.send()
    }
}
/// The call `putLearningModule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutLearningModule(pub(crate) rt::Request<types::LearningModule>);
impl PutLearningModule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putLearningModule",
        method: rt::Method::Put,
        path: "/api/v2/learning/modules/{moduleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:edit"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningModule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModule> {
        self.0.send()
    }
}
/// The call `deleteLearningModule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLearningModule(pub(crate) rt::Request<()>);
impl DeleteLearningModule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLearningModule",
        method: rt::Method::Delete,
        path: "/api/v2/learning/modules/{moduleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:delete"],
        },
        scopes: &["learning"],
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
/// The call `postLearningModuleJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningModuleJobs(
    pub(crate) rt::Request<types::LearningModuleJobResponse>,
);
impl PostLearningModuleJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningModuleJobs",
        method: rt::Method::Post,
        path: "/api/v2/learning/modules/{moduleId}/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:add"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningModuleJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleJobResponse> {
        self.0.send()
    }
}
/// The call `getLearningModuleJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModuleJob(
    pub(crate) rt::Request<types::LearningModuleJobResponse>,
);
impl GetLearningModuleJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModuleJob",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/{moduleId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningModuleJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleJobResponse> {
        self.0.send()
    }
}
/// The call `getLearningModulePreview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModulePreview(
    pub(crate) rt::Request<types::LearningModulePreviewGetResponse>,
);
impl GetLearningModulePreview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModulePreview",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/{moduleId}/preview",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:preview"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningModulePreviewGetResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putLearningModulePreview`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::LearningModulePreviewUpdateResponse>
    where
        F: FnMut(&mut types::LearningModulePreviewUpdateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::learning::PutLearningModulePreview::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModulePreviewGetResponse> {
        self.0.send()
    }
}
/// The call `putLearningModulePreview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutLearningModulePreview(
    pub(crate) rt::Request<types::LearningModulePreviewUpdateResponse>,
);
impl PutLearningModulePreview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putLearningModulePreview",
        method: rt::Method::Put,
        path: "/api/v2/learning/modules/{moduleId}/preview",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:preview"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningModulePreviewUpdateResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModulePreviewUpdateResponse> {
        self.0.send()
    }
}
/// The call `postLearningModulePublish`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningModulePublish(
    pub(crate) rt::Request<types::LearningModulePublishResponse>,
);
impl PostLearningModulePublish {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningModulePublish",
        method: rt::Method::Post,
        path: "/api/v2/learning/modules/{moduleId}/publish",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:publish"],
        },
        scopes: &["learning"],
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
        body: impl rt::IntoBody<types::LearningModulePublishRequest>,
    ) -> Self {
        Self(self.0.body::<types::LearningModulePublishRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningModulePublishResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModulePublishResponse> {
        self.0.send()
    }
}
/// The call `getLearningModuleRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModuleRule(pub(crate) rt::Request<types::LearningModuleRule>);
impl GetLearningModuleRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModuleRule",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/{moduleId}/rule",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:rule:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningModuleRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putLearningModuleRule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::LearningModuleRule>
    where
        F: FnMut(&mut types::LearningModuleRule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::learning::PutLearningModuleRule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleRule> {
        self.0.send()
    }
}
/// The call `putLearningModuleRule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutLearningModuleRule(pub(crate) rt::Request<types::LearningModuleRule>);
impl PutLearningModuleRule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putLearningModuleRule",
        method: rt::Method::Put,
        path: "/api/v2/learning/modules/{moduleId}/rule",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:rule:edit"],
        },
        scopes: &["learning"],
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
    /// `assign` (query): default `true`
    pub fn assign(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("assign", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningModuleRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModuleRule> {
        self.0.send()
    }
}
/// The call `patchLearningModuleUserAssignments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchLearningModuleUserAssignments(
    pub(crate) rt::Request<types::LearningAssignment>,
);
impl PatchLearningModuleUserAssignments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchLearningModuleUserAssignments",
        method: rt::Method::Patch,
        path: "/api/v2/learning/modules/{moduleId}/users/{userId}/assignments",
        permissions: rt::Permissions {
            all: true,
            names: &["learning:externalAssignment:edit"],
        },
        scopes: &["learning"],
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
    pub fn customize(self) -> rt::Request<types::LearningAssignment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignment> {
        self.0.send()
    }
}
/// The call `getLearningModuleVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningModuleVersion(pub(crate) rt::Request<types::LearningModule>);
impl GetLearningModuleVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningModuleVersion",
        method: rt::Method::Get,
        path: "/api/v2/learning/modules/{moduleId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:module:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
            Item = impl rt::IntoEnum<types::GetLearningModuleVersionExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetLearningModuleVersionExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningModule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningModule> {
        self.0.send()
    }
}
/// The call `postLearningRulesQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningRulesQuery(
    pub(crate) rt::Request<types::LearningAssignmentUserListing>,
);
impl PostLearningRulesQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningRulesQuery",
        method: rt::Method::Post,
        path: "/api/v2/learning/rules/query",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:rule:view"],
        },
        scopes: &["learning"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningAssignmentUserListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LearningAssignmentUserListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningAssignmentUserListing> {
        self.0.send()
    }
}
/// The call `postLearningScheduleslotsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningScheduleslotsJobs(
    pub(crate) rt::Request<types::LearningScheduleSlotsJobResponse>,
);
impl PostLearningScheduleslotsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningScheduleslotsJobs",
        method: rt::Method::Post,
        path: "/api/v2/learning/scheduleslots/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:scheduleSlotJob:add"],
        },
        scopes: &["learning", "learning:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningScheduleSlotsJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningScheduleSlotsJobResponse> {
        self.0.send()
    }
}
/// The call `getLearningScheduleslotsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningScheduleslotsJob(
    pub(crate) rt::Request<types::LearningScheduleSlotsJobResponse>,
);
impl GetLearningScheduleslotsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningScheduleslotsJob",
        method: rt::Method::Get,
        path: "/api/v2/learning/scheduleslots/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:scheduleSlotJob:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningScheduleSlotsJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningScheduleSlotsJobResponse> {
        self.0.send()
    }
}
/// The call `postLearningScheduleslotsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningScheduleslotsQuery(
    pub(crate) rt::Request<types::LearningScheduleSlotsQueryResponse>,
);
impl PostLearningScheduleslotsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningScheduleslotsQuery",
        method: rt::Method::Post,
        path: "/api/v2/learning/scheduleslots/query",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:scheduleSlot:view"],
        },
        scopes: &["learning", "learning:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningScheduleSlotsQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningScheduleSlotsQueryResponse> {
        self.0.send()
    }
}
/// The call `postLearningScorm`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLearningScorm(pub(crate) rt::Request<types::LearningScormUploadResponse>);
impl PostLearningScorm {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLearningScorm",
        method: rt::Method::Post,
        path: "/api/v2/learning/scorm",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:scorm:add"],
        },
        scopes: &["learning"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[201],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::LearningScormUploadRequest>,
    ) -> Self {
        Self(self.0.body::<types::LearningScormUploadRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LearningScormUploadResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningScormUploadResponse> {
        self.0.send()
    }
}
/// The call `getLearningScormScormId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLearningScormScormId(pub(crate) rt::Request<types::LearningScormResponse>);
impl GetLearningScormScormId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLearningScormScormId",
        method: rt::Method::Get,
        path: "/api/v2/learning/scorm/{scormId}",
        permissions: rt::Permissions {
            all: false,
            names: &["learning:scorm:view"],
        },
        scopes: &["learning", "learning:readonly"],
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
    pub fn customize(self) -> rt::Request<types::LearningScormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LearningScormResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostLearningAssessmentsScoring::INFO,
    GetLearningAssignments::INFO,
    PostLearningAssignments::INFO,
    PostLearningAssignmentsAggregatesQuery::INFO,
    PostLearningAssignmentsBulkadd::INFO,
    PostLearningAssignmentsBulkremove::INFO,
    GetLearningAssignmentsMe::INFO,
    GetLearningAssignment::INFO,
    DeleteLearningAssignment::INFO,
    PatchLearningAssignment::INFO,
    PostLearningAssignmentReassign::INFO,
    PatchLearningAssignmentReschedule::INFO,
    PostLearningAssignmentReset::INFO,
    GetLearningAssignmentStep::INFO,
    PatchLearningAssignmentStep::INFO,
    GetLearningModules::INFO,
    PostLearningModules::INFO,
    GetLearningModulesAssignments::INFO,
    GetLearningModulesCoverartCoverArtId::INFO,
    GetLearningModule::INFO,
    PutLearningModule::INFO,
    DeleteLearningModule::INFO,
    PostLearningModuleJobs::INFO,
    GetLearningModuleJob::INFO,
    GetLearningModulePreview::INFO,
    PutLearningModulePreview::INFO,
    PostLearningModulePublish::INFO,
    GetLearningModuleRule::INFO,
    PutLearningModuleRule::INFO,
    PatchLearningModuleUserAssignments::INFO,
    GetLearningModuleVersion::INFO,
    PostLearningRulesQuery::INFO,
    PostLearningScheduleslotsJobs::INFO,
    GetLearningScheduleslotsJob::INFO,
    PostLearningScheduleslotsQuery::INFO,
    PostLearningScorm::INFO,
    GetLearningScormScormId::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AssessmentForm>,
    rt::make_model::<types::AssessmentFormQuestion>,
    rt::make_model::<types::AssessmentFormQuestionGroup>,
    rt::make_model::<types::AssessmentQuestionGroupScore>,
    rt::make_model::<types::AssessmentQuestionScore>,
    rt::make_model::<types::AssessmentScoringSet>,
    rt::make_model::<types::AssignedLearningModule>,
    rt::make_model::<types::AssignedLearningModuleDomainEntityListing>,
    rt::make_model::<types::DisallowedEntityLearningAssignmentItem>,
    rt::make_model::<types::DisallowedEntityLearningAssignmentReference>,
    rt::make_model::<types::LearningAssessment>,
    rt::make_model::<types::LearningAssessmentScoringRequest>,
    rt::make_model::<types::LearningAssignment>,
    rt::make_model::<types::LearningAssignmentAggregateParam>,
    rt::make_model::<types::LearningAssignmentAggregateQueryRequestClause>,
    rt::make_model::<types::LearningAssignmentAggregateQueryRequestFilter>,
    rt::make_model::<types::LearningAssignmentAggregateQueryRequestPredicate>,
    rt::make_model::<types::LearningAssignmentAggregateQueryResponseData>,
    rt::make_model::<types::LearningAssignmentAggregateQueryResponseGroupedData>,
    rt::make_model::<types::LearningAssignmentAggregateQueryResponseMetric>,
    rt::make_model::<types::LearningAssignmentAggregateQueryResponseStats>,
    rt::make_model::<types::LearningAssignmentAggregateResponse>,
    rt::make_model::<types::LearningAssignmentBulkAddResponse>,
    rt::make_model::<types::LearningAssignmentBulkRemoveResponse>,
    rt::make_model::<types::LearningAssignmentCreate>,
    rt::make_model::<types::LearningAssignmentEntity>,
    rt::make_model::<types::LearningAssignmentExternalUpdate>,
    rt::make_model::<types::LearningAssignmentItem>,
    rt::make_model::<types::LearningAssignmentReference>,
    rt::make_model::<types::LearningAssignmentReschedule>,
    rt::make_model::<types::LearningAssignmentStep>,
    rt::make_model::<types::LearningAssignmentStepScoStructure>,
    rt::make_model::<types::LearningAssignmentStepSignedCookie>,
    rt::make_model::<types::LearningAssignmentUpdate>,
    rt::make_model::<types::LearningAssignmentUser>,
    rt::make_model::<types::LearningAssignmentUserListing>,
    rt::make_model::<types::LearningAssignmentUserQuery>,
    rt::make_model::<types::LearningAssignmentsDomainEntity>,
    rt::make_model::<types::LearningCoverArtThumbnail>,
    rt::make_model::<types::LearningModule>,
    rt::make_model::<types::LearningModuleAutoAssignRequest>,
    rt::make_model::<types::LearningModuleAutoAssignResponse>,
    rt::make_model::<types::LearningModuleCoverArtRequest>,
    rt::make_model::<types::LearningModuleCoverArtResponse>,
    rt::make_model::<types::LearningModuleInformStep>,
    rt::make_model::<types::LearningModuleInformStepRequest>,
    rt::make_model::<types::LearningModuleJobRequest>,
    rt::make_model::<types::LearningModuleJobResponse>,
    rt::make_model::<types::LearningModuleList>,
    rt::make_model::<types::LearningModulePreviewGetResponse>,
    rt::make_model::<types::LearningModulePreviewGetResponseAssignment>,
    rt::make_model::<types::LearningModulePreviewGetResponseStep>,
    rt::make_model::<types::LearningModulePreviewGetScoStructure>,
    rt::make_model::<types::LearningModulePreviewUpdateRequest>,
    rt::make_model::<types::LearningModulePreviewUpdateRequestCurrentStep>,
    rt::make_model::<types::LearningModulePreviewUpdateResponse>,
    rt::make_model::<types::LearningModulePreviewUpdateResponseAssignment>,
    rt::make_model::<types::LearningModulePreviewUpdateResponseCurrentStep>,
    rt::make_model::<types::LearningModulePreviewUpdateScoStructure>,
    rt::make_model::<types::LearningModulePreviewUpdateStep>,
    rt::make_model::<types::LearningModulePublishRequest>,
    rt::make_model::<types::LearningModulePublishResponse>,
    rt::make_model::<types::LearningModuleReassignSummary>,
    rt::make_model::<types::LearningModuleRequest>,
    rt::make_model::<types::LearningModuleRule>,
    rt::make_model::<types::LearningModuleRuleParts>,
    rt::make_model::<types::LearningModuleSummary>,
    rt::make_model::<types::LearningScheduleSlotsJobRequest>,
    rt::make_model::<types::LearningScheduleSlotsJobResponse>,
    rt::make_model::<types::LearningScheduleSlotsJobResult>,
    rt::make_model::<types::LearningScheduleSlotsJobSchedule>,
    rt::make_model::<types::LearningScheduleSlotsJobSlot>,
    rt::make_model::<types::LearningScheduleSlotsQueryRequest>,
    rt::make_model::<types::LearningScheduleSlotsQueryResponse>,
    rt::make_model::<types::LearningScormResponse>,
    rt::make_model::<types::LearningScormUploadRequest>,
    rt::make_model::<types::LearningScormUploadResponse>,
    rt::make_model::<types::LearningShareableContentObject>,
    rt::make_model::<types::LearningSlot>,
    rt::make_model::<types::LearningSlotFullDayTimeOffMarker>,
    rt::make_model::<types::LearningSlotScheduleActivity>,
    rt::make_model::<types::LearningSlotWfmScheduleActivity>,
    rt::make_model::<types::ReviewAssessmentResults>,
    rt::make_model::<types::UsersRulesRuleReference>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AssessmentFormQuestionType {
        /// `multipleChoiceQuestion`
        MultipleChoiceQuestion,
        /// `freeTextQuestion`
        FreeTextQuestion,
        /// `npsQuestion`
        NpsQuestion,
        /// `readOnlyTextBlockQuestion`
        ReadOnlyTextBlockQuestion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AssessmentFormQuestionType {
        const VALUES: &'static [Self] = &[
            Self::FreeTextQuestion,
            Self::MultipleChoiceQuestion,
            Self::NpsQuestion,
            Self::ReadOnlyTextBlockQuestion,
        ];
        const TEXTS: &'static [&'static str] = &[
            "freeTextQuestion",
            "multipleChoiceQuestion",
            "npsQuestion",
            "readOnlyTextBlockQuestion",
        ];
        fn text(&self) -> &str {
            match self {
                Self::MultipleChoiceQuestion => "multipleChoiceQuestion",
                Self::FreeTextQuestion => "freeTextQuestion",
                Self::NpsQuestion => "npsQuestion",
                Self::ReadOnlyTextBlockQuestion => "readOnlyTextBlockQuestion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AssessmentFormQuestionType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AssessmentScoringSetFailureReasons {
        /// `Score`
        Score,
        /// `CriticalScore`
        CriticalScore,
        /// `KillQuestion`
        KillQuestion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AssessmentScoringSetFailureReasons {
        const VALUES: &'static [Self] = &[
            Self::CriticalScore,
            Self::KillQuestion,
            Self::Score,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CriticalScore",
            "KillQuestion",
            "Score",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Score => "Score",
                Self::CriticalScore => "CriticalScore",
                Self::KillQuestion => "KillQuestion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AssessmentScoringSetFailureReasons);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentExpand {
        /// `module`
        Module,
        /// `assessment`
        Assessment,
        /// `assessmentForm`
        AssessmentForm,
        /// `module.coverArt`
        ModuleCoverArt,
        /// `step`
        Step,
        /// `step.moduleStep`
        StepModuleStep,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentExpand {
        const VALUES: &'static [Self] = &[
            Self::Assessment,
            Self::AssessmentForm,
            Self::Module,
            Self::ModuleCoverArt,
            Self::Step,
            Self::StepModuleStep,
        ];
        const TEXTS: &'static [&'static str] = &[
            "assessment",
            "assessmentForm",
            "module",
            "module.coverArt",
            "step",
            "step.moduleStep",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Module => "module",
                Self::Assessment => "assessment",
                Self::AssessmentForm => "assessmentForm",
                Self::ModuleCoverArt => "module.coverArt",
                Self::Step => "step",
                Self::StepModuleStep => "step.moduleStep",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentExpand);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentStepDefaultShareableContentObject {
        /// `First`
        First,
        /// `Last`
        Last,
        /// `Next`
        Next,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentStepDefaultShareableContentObject {
        const VALUES: &'static [Self] = &[Self::First, Self::Last, Self::Next];
        const TEXTS: &'static [&'static str] = &["First", "Last", "Next"];
        fn text(&self) -> &str {
            match self {
                Self::First => "First",
                Self::Last => "Last",
                Self::Next => "Next",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentStepDefaultShareableContentObject);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentStepExpand {
        /// `moduleStep`
        ModuleStep,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentStepExpand {
        const VALUES: &'static [Self] = &[Self::ModuleStep];
        const TEXTS: &'static [&'static str] = &["moduleStep"];
        fn text(&self) -> &str {
            match self {
                Self::ModuleStep => "moduleStep",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentStepExpand);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentsExpand {
        /// `ModuleSummary`
        ModuleSummary,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentsExpand {
        const VALUES: &'static [Self] = &[Self::ModuleSummary];
        const TEXTS: &'static [&'static str] = &["ModuleSummary"];
        fn text(&self) -> &str {
            match self {
                Self::ModuleSummary => "ModuleSummary",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentsSortBy {
        /// `RecommendedCompletionDate`
        RecommendedCompletionDate,
        /// `DateModified`
        DateModified,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentsSortBy {
        const VALUES: &'static [Self] = &[
            Self::DateModified,
            Self::RecommendedCompletionDate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DateModified",
            "RecommendedCompletionDate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RecommendedCompletionDate => "RecommendedCompletionDate",
                Self::DateModified => "DateModified",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentsSortBy);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningAssignmentsStates {
        /// `Assigned`
        Assigned,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `NotCompleted`
        NotCompleted,
        /// `InvalidSchedule`
        InvalidSchedule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningAssignmentsStates {
        const VALUES: &'static [Self] = &[
            Self::Assigned,
            Self::Completed,
            Self::InProgress,
            Self::InvalidSchedule,
            Self::NotCompleted,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Assigned",
            "Completed",
            "InProgress",
            "InvalidSchedule",
            "NotCompleted",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Assigned => "Assigned",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::NotCompleted => "NotCompleted",
                Self::InvalidSchedule => "InvalidSchedule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningAssignmentsStates);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModuleExpand {
        /// `assessmentForm`
        AssessmentForm,
        /// `coverArt`
        CoverArt,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModuleExpand {
        const VALUES: &'static [Self] = &[Self::AssessmentForm, Self::CoverArt];
        const TEXTS: &'static [&'static str] = &["assessmentForm", "coverArt"];
        fn text(&self) -> &str {
            match self {
                Self::AssessmentForm => "assessmentForm",
                Self::CoverArt => "coverArt",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModuleExpand);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModulesAssignmentsAssignmentStates {
        /// `NotAssigned`
        NotAssigned,
        /// `Assigned`
        Assigned,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `InvalidSchedule`
        InvalidSchedule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModulesAssignmentsAssignmentStates {
        const VALUES: &'static [Self] = &[
            Self::Assigned,
            Self::Completed,
            Self::InProgress,
            Self::InvalidSchedule,
            Self::NotAssigned,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Assigned",
            "Completed",
            "InProgress",
            "InvalidSchedule",
            "NotAssigned",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NotAssigned => "NotAssigned",
                Self::Assigned => "Assigned",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::InvalidSchedule => "InvalidSchedule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModulesAssignmentsAssignmentStates);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModulesAssignmentsExpand {
        /// `coverArt`
        CoverArt,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModulesAssignmentsExpand {
        const VALUES: &'static [Self] = &[Self::CoverArt];
        const TEXTS: &'static [&'static str] = &["coverArt"];
        fn text(&self) -> &str {
            match self {
                Self::CoverArt => "coverArt",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModulesAssignmentsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModulesExpand {
        /// `rule`
        Rule,
        /// `summaryData`
        SummaryData,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModulesExpand {
        const VALUES: &'static [Self] = &[Self::Rule, Self::SummaryData];
        const TEXTS: &'static [&'static str] = &["rule", "summaryData"];
        fn text(&self) -> &str {
            match self {
                Self::Rule => "rule",
                Self::SummaryData => "summaryData",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModulesExpand);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModulesSortBy {
        /// `name`
        Name,
        /// `createddate`
        Createddate,
        /// `percentpassed`
        Percentpassed,
        /// `averagescore`
        Averagescore,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModulesSortBy {
        const VALUES: &'static [Self] = &[
            Self::Averagescore,
            Self::Createddate,
            Self::Name,
            Self::Percentpassed,
        ];
        const TEXTS: &'static [&'static str] = &[
            "averagescore",
            "createddate",
            "name",
            "percentpassed",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::Createddate => "createddate",
                Self::Percentpassed => "percentpassed",
                Self::Averagescore => "averagescore",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModulesSortBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetLearningModulesStatuses {
        /// `Unpublished`
        Unpublished,
        /// `Published`
        Published,
        /// `Archived`
        Archived,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetLearningModulesStatuses {
        const VALUES: &'static [Self] = &[
            Self::Archived,
            Self::Published,
            Self::Unpublished,
        ];
        const TEXTS: &'static [&'static str] = &["Archived", "Published", "Unpublished"];
        fn text(&self) -> &str {
            match self {
                Self::Unpublished => "Unpublished",
                Self::Published => "Published",
                Self::Archived => "Archived",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetLearningModulesStatuses);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningAssessmentStatus {
        /// `Pending`
        Pending,
        /// `InProgress`
        InProgress,
        /// `Finished`
        Finished,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningAssessmentStatus {
        const VALUES: &'static [Self] = &[
            Self::Finished,
            Self::InProgress,
            Self::Pending,
        ];
        const TEXTS: &'static [&'static str] = &["Finished", "InProgress", "Pending"];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::InProgress => "InProgress",
                Self::Finished => "Finished",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningAssessmentStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningAssignmentState {
        /// `Assigned`
        Assigned,
        /// `InProgress`
        InProgress,
        /// `Completed`
        Completed,
        /// `Deleted`
        Deleted,
        /// `NotCompleted`
        NotCompleted,
        /// `InvalidSchedule`
        InvalidSchedule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningAssignmentState {
        const VALUES: &'static [Self] = &[
            Self::Assigned,
            Self::Completed,
            Self::Deleted,
            Self::InProgress,
            Self::InvalidSchedule,
            Self::NotCompleted,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Assigned",
            "Completed",
            "Deleted",
            "InProgress",
            "InvalidSchedule",
            "NotCompleted",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Assigned => "Assigned",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::Deleted => "Deleted",
                Self::NotCompleted => "NotCompleted",
                Self::InvalidSchedule => "InvalidSchedule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningAssignmentState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningAssignmentStepCompletionStatus {
        /// `Completed`
        Completed,
        /// `Incomplete`
        Incomplete,
        /// `NotAttempted`
        NotAttempted,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningAssignmentStepCompletionStatus {
        const VALUES: &'static [Self] = &[
            Self::Completed,
            Self::Incomplete,
            Self::NotAttempted,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Completed",
            "Incomplete",
            "NotAttempted",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Completed => "Completed",
                Self::Incomplete => "Incomplete",
                Self::NotAttempted => "NotAttempted",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningAssignmentStepCompletionStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningAssignmentStepSuccessStatus {
        /// `Passed`
        Passed,
        /// `Failed`
        Failed,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningAssignmentStepSuccessStatus {
        const VALUES: &'static [Self] = &[Self::Failed, Self::Passed, Self::Unknown];
        const TEXTS: &'static [&'static str] = &["Failed", "Passed", "Unknown"];
        fn text(&self) -> &str {
            match self {
                Self::Passed => "Passed",
                Self::Failed => "Failed",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningAssignmentStepSuccessStatus);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleInformStepType {
        /// `Url`
        Url,
        /// `Content`
        Content,
        /// `GenesysBuiltInCourse`
        GenesysBuiltInCourse,
        /// `RichText`
        RichText,
        /// `Scorm`
        Scorm,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleInformStepType {
        const VALUES: &'static [Self] = &[
            Self::Content,
            Self::GenesysBuiltInCourse,
            Self::RichText,
            Self::Scorm,
            Self::Url,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Content",
            "GenesysBuiltInCourse",
            "RichText",
            "Scorm",
            "Url",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Url => "Url",
                Self::Content => "Content",
                Self::GenesysBuiltInCourse => "GenesysBuiltInCourse",
                Self::RichText => "RichText",
                Self::Scorm => "Scorm",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleInformStepType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleJobRequestAction {
        /// `Reassign`
        Reassign,
        /// `GracefulArchive`
        GracefulArchive,
        /// `ImmediateArchive`
        ImmediateArchive,
        /// `Unarchive`
        Unarchive,
        /// `Assign`
        Assign,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleJobRequestAction {
        const VALUES: &'static [Self] = &[
            Self::Assign,
            Self::GracefulArchive,
            Self::ImmediateArchive,
            Self::Reassign,
            Self::Unarchive,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Assign",
            "GracefulArchive",
            "ImmediateArchive",
            "Reassign",
            "Unarchive",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Reassign => "Reassign",
                Self::GracefulArchive => "GracefulArchive",
                Self::ImmediateArchive => "ImmediateArchive",
                Self::Unarchive => "Unarchive",
                Self::Assign => "Assign",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleJobRequestAction);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleJobResponseStatus {
        /// `Accepted`
        Accepted,
        /// `Running`
        Running,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleJobResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Accepted,
            Self::Completed,
            Self::Failed,
            Self::Running,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Accepted",
            "Completed",
            "Failed",
            "Running",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Accepted => "Accepted",
                Self::Running => "Running",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleJobResponseStatus);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleRulePartsSelector {
        /// `AcdSkills`
        AcdSkills,
        /// `AgentName`
        AgentName,
        /// `Division`
        Division,
        /// `Group`
        Group,
        /// `Location`
        Location,
        /// `Queue`
        Queue,
        /// `Role`
        Role,
        /// `Team`
        Team,
        /// `User`
        User,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleRulePartsSelector {
        const VALUES: &'static [Self] = &[
            Self::AcdSkills,
            Self::AgentName,
            Self::Division,
            Self::Group,
            Self::Location,
            Self::Queue,
            Self::Role,
            Self::Team,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AcdSkills",
            "AgentName",
            "Division",
            "Group",
            "Location",
            "Queue",
            "Role",
            "Team",
            "User",
        ];
        fn text(&self) -> &str {
            match self {
                Self::AcdSkills => "AcdSkills",
                Self::AgentName => "AgentName",
                Self::Division => "Division",
                Self::Group => "Group",
                Self::Location => "Location",
                Self::Queue => "Queue",
                Self::Role => "Role",
                Self::Team => "Team",
                Self::User => "User",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleRulePartsSelector);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleSource {
        /// `UserCreated`
        UserCreated,
        /// `GenesysBeyond`
        GenesysBeyond,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleSource {
        const VALUES: &'static [Self] = &[Self::GenesysBeyond, Self::UserCreated];
        const TEXTS: &'static [&'static str] = &["GenesysBeyond", "UserCreated"];
        fn text(&self) -> &str {
            match self {
                Self::UserCreated => "UserCreated",
                Self::GenesysBeyond => "GenesysBeyond",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleSource);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningModuleType {
        /// `Informational`
        Informational,
        /// `AssessedContent`
        AssessedContent,
        /// `Assessment`
        Assessment,
        /// `External`
        External,
        /// `Native`
        Native,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningModuleType {
        const VALUES: &'static [Self] = &[
            Self::AssessedContent,
            Self::Assessment,
            Self::External,
            Self::Informational,
            Self::Native,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AssessedContent",
            "Assessment",
            "External",
            "Informational",
            "Native",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Informational => "Informational",
                Self::AssessedContent => "AssessedContent",
                Self::Assessment => "Assessment",
                Self::External => "External",
                Self::Native => "Native",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningModuleType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningScormResponseStatus {
        /// `UploadPending`
        UploadPending,
        /// `Unpacking`
        Unpacking,
        /// `Error`
        Error,
        /// `Ready`
        Ready,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningScormResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Ready,
            Self::Unpacking,
            Self::UploadPending,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Ready",
            "Unpacking",
            "UploadPending",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UploadPending => "UploadPending",
                Self::Unpacking => "Unpacking",
                Self::Error => "Error",
                Self::Ready => "Ready",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningScormResponseStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningShareableContentObjectCredit {
        /// `Credit`
        Credit,
        /// `NoCredit`
        NoCredit,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningShareableContentObjectCredit {
        const VALUES: &'static [Self] = &[Self::Credit, Self::NoCredit];
        const TEXTS: &'static [&'static str] = &["Credit", "NoCredit"];
        fn text(&self) -> &str {
            match self {
                Self::Credit => "Credit",
                Self::NoCredit => "NoCredit",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningShareableContentObjectCredit);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningShareableContentObjectEntry {
        /// `AbInitio`
        AbInitio,
        /// `Resume`
        Resume,
        /// `Empty`
        Empty,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningShareableContentObjectEntry {
        const VALUES: &'static [Self] = &[Self::AbInitio, Self::Empty, Self::Resume];
        const TEXTS: &'static [&'static str] = &["AbInitio", "Empty", "Resume"];
        fn text(&self) -> &str {
            match self {
                Self::AbInitio => "AbInitio",
                Self::Resume => "Resume",
                Self::Empty => "Empty",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningShareableContentObjectEntry);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningShareableContentObjectExit {
        /// `Timeout`
        Timeout,
        /// `Suspend`
        Suspend,
        /// `Logout`
        Logout,
        /// `Empty`
        Empty,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningShareableContentObjectExit {
        const VALUES: &'static [Self] = &[
            Self::Empty,
            Self::Logout,
            Self::Suspend,
            Self::Timeout,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Empty",
            "Logout",
            "Suspend",
            "Timeout",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Timeout => "Timeout",
                Self::Suspend => "Suspend",
                Self::Logout => "Logout",
                Self::Empty => "Empty",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningShareableContentObjectExit);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningShareableContentObjectLessonStatus {
        /// `Passed`
        Passed,
        /// `Completed`
        Completed,
        /// `Failed`
        Failed,
        /// `Incomplete`
        Incomplete,
        /// `Browsed`
        Browsed,
        /// `NotAttempted`
        NotAttempted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningShareableContentObjectLessonStatus {
        const VALUES: &'static [Self] = &[
            Self::Browsed,
            Self::Completed,
            Self::Failed,
            Self::Incomplete,
            Self::NotAttempted,
            Self::Passed,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Browsed",
            "Completed",
            "Failed",
            "Incomplete",
            "NotAttempted",
            "Passed",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Passed => "Passed",
                Self::Completed => "Completed",
                Self::Failed => "Failed",
                Self::Incomplete => "Incomplete",
                Self::Browsed => "Browsed",
                Self::NotAttempted => "NotAttempted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningShareableContentObjectLessonStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LearningShareableContentObjectMode {
        /// `Browse`
        Browse,
        /// `Normal`
        Normal,
        /// `Review`
        Review,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for LearningShareableContentObjectMode {
        const VALUES: &'static [Self] = &[Self::Browse, Self::Normal, Self::Review];
        const TEXTS: &'static [&'static str] = &["Browse", "Normal", "Review"];
        fn text(&self) -> &str {
            match self {
                Self::Browse => "Browse",
                Self::Normal => "Normal",
                Self::Review => "Review",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(LearningShareableContentObjectMode);
    /// `Graceful`, `Immediate`.
    pub type AssignedLearningModuleArchivalMode = types::LearningModuleArchivalMode;
    /// `UserCreated`, `GenesysBeyond`.
    pub type AssignedLearningModuleSource = types::LearningModuleSource;
    /// `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type AssignedLearningModuleType = types::LearningModuleType;
    /// `ModuleSummary`.
    pub type GetLearningAssignmentsMeExpand = types::GetLearningAssignmentsExpand;
    /// `True`, `False`, `Any`.
    pub type GetLearningAssignmentsMeOverdue = types::GetLearningAssignmentsPass;
    /// `True`, `False`, `Any`.
    pub type GetLearningAssignmentsMePass = types::GetLearningAssignmentsPass;
    /// `RecommendedCompletionDate`, `DateModified`.
    pub type GetLearningAssignmentsMeSortBy = types::GetLearningAssignmentsSortBy;
    /// `Asc`, `Desc`.
    pub type GetLearningAssignmentsMeSortOrder = types::UsageQuerySortByOrder;
    /// `Assigned`, `InProgress`, `Completed`, `NotCompleted`, `InvalidSchedule`.
    pub type GetLearningAssignmentsMeStates = types::GetLearningAssignmentsStates;
    /// `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetLearningAssignmentsMeTypes = types::LearningModuleType;
    /// `True`, `False`, `Any`.
    pub type GetLearningAssignmentsOverdue = types::GetLearningAssignmentsPass;
    /// `Asc`, `Desc`.
    pub type GetLearningAssignmentsSortOrder = types::UsageQuerySortByOrder;
    /// `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetLearningAssignmentsTypes = types::LearningModuleType;
    /// `assessmentForm`, `coverArt`.
    pub type GetLearningModuleVersionExpand = types::GetLearningModuleExpand;
    /// `True`, `False`, `Any`.
    pub type GetLearningModulesAssignmentsOverdue = types::GetLearningAssignmentsPass;
    /// `ascending`, `descending`.
    pub type GetLearningModulesSortOrder = types::WidgetSortOrder;
    /// `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type GetLearningModulesTypes = types::LearningModuleType;
    /// `And`, `Or`.
    pub type LearningAssignmentAggregateQueryRequestClauseType = types::QueryRequestClauseType;
    /// `And`, `Or`.
    pub type LearningAssignmentAggregateQueryRequestFilterType = types::QueryRequestClauseType;
    /// `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
    pub type LearningAssignmentAggregateQueryResponseMetricMetric = types::LearningAssignmentAggregateParamMetrics;
    /// `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
    pub type LearningAssignmentExternalUpdateState = types::LearningAssignmentState;
    /// `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
    pub type LearningAssignmentStepScoStructureCompletionStatus = types::LearningAssignmentStepCompletionStatus;
    /// `Passed`, `Failed`, `Unknown`.
    pub type LearningAssignmentStepScoStructureSuccessStatus = types::LearningAssignmentStepSuccessStatus;
    /// `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
    pub type LearningAssignmentUpdateState = types::LearningAssignmentState;
    /// `Url`, `Content`, `GenesysBuiltInCourse`, `RichText`, `Scorm`.
    pub type LearningModuleInformStepRequestType = types::LearningModuleInformStepType;
    /// `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
    pub type LearningModulePreviewGetResponseAssignmentState = types::LearningAssignmentState;
    /// `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
    pub type LearningModulePreviewGetResponseStepCompletionStatus = types::LearningAssignmentStepCompletionStatus;
    /// `Passed`, `Failed`, `Unknown`.
    pub type LearningModulePreviewGetResponseStepSuccessStatus = types::LearningAssignmentStepSuccessStatus;
    /// `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
    pub type LearningModulePreviewGetScoStructureCompletionStatus = types::LearningAssignmentStepCompletionStatus;
    /// `Passed`, `Failed`, `Unknown`.
    pub type LearningModulePreviewGetScoStructureSuccessStatus = types::LearningAssignmentStepSuccessStatus;
    /// `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
    pub type LearningModulePreviewUpdateRequestState = types::LearningAssignmentState;
    /// `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
    pub type LearningModulePreviewUpdateResponseAssignmentState = types::LearningAssignmentState;
    /// `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
    pub type LearningModulePreviewUpdateScoStructureCompletionStatus = types::LearningAssignmentStepCompletionStatus;
    /// `Passed`, `Failed`, `Unknown`.
    pub type LearningModulePreviewUpdateScoStructureSuccessStatus = types::LearningAssignmentStepSuccessStatus;
    /// `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
    pub type LearningModulePreviewUpdateStepCompletionStatus = types::LearningAssignmentStepCompletionStatus;
    /// `Passed`, `Failed`, `Unknown`.
    pub type LearningModulePreviewUpdateStepSuccessStatus = types::LearningAssignmentStepSuccessStatus;
    /// `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
    pub type LearningModuleRequestType = types::LearningModuleType;
    /// `Include`, `Exclude`.
    pub type LearningModuleRulePartsOperation = types::UserSearchRulePartOperation;
    /// `BestTime`.
    pub type LearningScheduleSlotsJobRequestSlotsType = types::CoachingScheduleSlotsJobRequestSlotsType;
    /// `BestTime`.
    pub type LearningScheduleSlotsJobResponseSlotsType = types::CoachingScheduleSlotsJobRequestSlotsType;
    /// `InProgress`, `Complete`, `Error`.
    pub type LearningScheduleSlotsJobResultStatus = types::CoachingScheduleSlotsJobResultStatus;
    /// `UploadPending`, `Unpacking`, `Error`, `Ready`.
    pub type LearningScormUploadResponseStatus = types::LearningScormResponseStatus;
    /// `Poor`, `Neutral`, `Good`.
    pub type LearningSlotDifferenceRating = types::CoachingSlotDifferenceRating;
    /// `ActivityPlan`, `Coaching`, `Learning`, `Opportunity`.
    pub type LearningSlotScheduleActivityExternalActivityType = types::ScheduleActivityExternalActivityType;
    /// `AssessmentForm` of the API document.
    #[non_exhaustive]
    pub struct AssessmentForm {
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `passPercent`: required
        pub pass_percent: Option<i64>,
        /// `published`: read-only
        pub published: Option<bool>,
        /// `questionGroups`: required
        pub question_groups: Option<Vec<types::AssessmentFormQuestionGroup>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentForm {
        fn default() -> Self {
            Self {
                context_id: None,
                date_modified: None,
                id: None,
                pass_percent: None,
                published: None,
                question_groups: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentForm",
                fields: &[
                    "contextId",
                    "dateModified",
                    "id",
                    "passPercent",
                    "published",
                    "questionGroups",
                    "selfUri",
                ],
                required: &[3, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.id);
            out.int(3, &self.pass_percent);
            out.boolean(4, &self.published);
            out.list(5, &self.question_groups);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.pass_percent),
                4 => rt::Place::Bool(&mut self.published),
                5 => rt::Place::List(&mut self.question_groups),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentForm);
    impl AssessmentForm {
        /// One with everything set that the API requires, in this order: `passPercent`, `questionGroups`.
        #[must_use]
        pub fn new(
            pass_percent: impl rt::IntoField<i64>,
            question_groups: impl rt::IntoField<Vec<types::AssessmentFormQuestionGroup>>,
        ) -> Self {
            Self::default().pass_percent(pass_percent).question_groups(question_groups)
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `passPercent`.
        #[must_use]
        pub fn pass_percent(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.pass_percent, &mut self._rest, 3);
            self
        }
        /// Sets `published`.
        #[must_use]
        pub fn published(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.published, &mut self._rest, 4);
            self
        }
        /// Sets `questionGroups`.
        #[must_use]
        pub fn question_groups(
            mut self,
            value: impl rt::IntoField<Vec<types::AssessmentFormQuestionGroup>>,
        ) -> Self {
            value.put(&mut self.question_groups, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
    }
    /// `AssessmentFormQuestion` of the API document.
    #[non_exhaustive]
    pub struct AssessmentFormQuestion {
        /// `answerOptions`
        pub answer_options: Option<Vec<types::AnswerOption>>,
        /// `commentsRequired`
        pub comments_required: Option<bool>,
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `helpText`
        pub help_text: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `isCritical`
        pub is_critical: Option<bool>,
        /// `isKill`
        pub is_kill: Option<bool>,
        /// `maxResponseCharacters`
        pub max_response_characters: Option<i64>,
        /// `naEnabled`
        pub na_enabled: Option<bool>,
        /// `text`: required
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::AssessmentFormQuestionType>,
        /// `visibilityCondition`
        pub visibility_condition: Option<Box<types::VisibilityCondition>>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentFormQuestion {
        fn default() -> Self {
            Self {
                answer_options: None,
                comments_required: None,
                context_id: None,
                help_text: None,
                id: None,
                is_critical: None,
                is_kill: None,
                max_response_characters: None,
                na_enabled: None,
                text: None,
                type_: None,
                visibility_condition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentFormQuestion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentFormQuestion",
                fields: &[
                    "answerOptions",
                    "commentsRequired",
                    "contextId",
                    "helpText",
                    "id",
                    "isCritical",
                    "isKill",
                    "maxResponseCharacters",
                    "naEnabled",
                    "text",
                    "type",
                    "visibilityCondition",
                ],
                required: &[9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.answer_options);
            out.boolean(1, &self.comments_required);
            out.text(2, &self.context_id);
            out.text(3, &self.help_text);
            out.text(4, &self.id);
            out.boolean(5, &self.is_critical);
            out.boolean(6, &self.is_kill);
            out.int(7, &self.max_response_characters);
            out.boolean(8, &self.na_enabled);
            out.text(9, &self.text);
            out.one(10, &self.type_);
            out.model(11, &self.visibility_condition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.answer_options),
                1 => rt::Place::Bool(&mut self.comments_required),
                2 => rt::Place::Text(&mut self.context_id),
                3 => rt::Place::Text(&mut self.help_text),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Bool(&mut self.is_critical),
                6 => rt::Place::Bool(&mut self.is_kill),
                7 => rt::Place::Int(&mut self.max_response_characters),
                8 => rt::Place::Bool(&mut self.na_enabled),
                9 => rt::Place::Text(&mut self.text),
                10 => rt::Place::Enum(&mut self.type_),
                11 => rt::Place::Model(&mut self.visibility_condition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentFormQuestion);
    impl AssessmentFormQuestion {
        /// One with everything set that the API requires: `text`.
        #[must_use]
        pub fn new(text: impl rt::IntoField<String>) -> Self {
            Self::default().text(text)
        }
        /// Sets `answerOptions`.
        #[must_use]
        pub fn answer_options(
            mut self,
            value: impl rt::IntoField<Vec<types::AnswerOption>>,
        ) -> Self {
            value.put(&mut self.answer_options, &mut self._rest, 0);
            self
        }
        /// Sets `commentsRequired`.
        #[must_use]
        pub fn comments_required(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.comments_required, &mut self._rest, 1);
            self
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 2);
            self
        }
        /// Sets `helpText`.
        #[must_use]
        pub fn help_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.help_text, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `isCritical`.
        #[must_use]
        pub fn is_critical(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_critical, &mut self._rest, 5);
            self
        }
        /// Sets `isKill`.
        #[must_use]
        pub fn is_kill(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_kill, &mut self._rest, 6);
            self
        }
        /// Sets `maxResponseCharacters`.
        #[must_use]
        pub fn max_response_characters(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_response_characters, &mut self._rest, 7);
            self
        }
        /// Sets `naEnabled`.
        #[must_use]
        pub fn na_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.na_enabled, &mut self._rest, 8);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 9);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::AssessmentFormQuestionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 10);
            self
        }
        /// Sets `visibilityCondition`.
        #[must_use]
        pub fn visibility_condition(
            mut self,
            value: impl rt::IntoField<Box<types::VisibilityCondition>>,
        ) -> Self {
            value.put(&mut self.visibility_condition, &mut self._rest, 11);
            self
        }
    }
    /// `AssessmentFormQuestionGroup` of the API document.
    #[non_exhaustive]
    pub struct AssessmentFormQuestionGroup {
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `defaultAnswersToHighest`
        pub default_answers_to_highest: Option<bool>,
        /// `defaultAnswersToNA`
        pub default_answers_to_na: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `manualWeight`
        pub manual_weight: Option<bool>,
        /// `naEnabled`
        pub na_enabled: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `questions`: required
        pub questions: Option<Vec<types::AssessmentFormQuestion>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        /// `visibilityCondition`
        pub visibility_condition: Option<Box<types::VisibilityCondition>>,
        /// `weight`
        pub weight: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentFormQuestionGroup {
        fn default() -> Self {
            Self {
                context_id: None,
                default_answers_to_highest: None,
                default_answers_to_na: None,
                id: None,
                manual_weight: None,
                na_enabled: None,
                name: None,
                questions: None,
                self_uri: None,
                type_: None,
                visibility_condition: None,
                weight: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentFormQuestionGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentFormQuestionGroup",
                fields: &[
                    "contextId",
                    "defaultAnswersToHighest",
                    "defaultAnswersToNA",
                    "id",
                    "manualWeight",
                    "naEnabled",
                    "name",
                    "questions",
                    "selfUri",
                    "type",
                    "visibilityCondition",
                    "weight",
                ],
                required: &[6, 7, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.boolean(1, &self.default_answers_to_highest);
            out.boolean(2, &self.default_answers_to_na);
            out.text(3, &self.id);
            out.boolean(4, &self.manual_weight);
            out.boolean(5, &self.na_enabled);
            out.text(6, &self.name);
            out.list(7, &self.questions);
            out.text(8, &self.self_uri);
            out.text(9, &self.type_);
            out.model(10, &self.visibility_condition);
            out.float(11, &self.weight);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Bool(&mut self.default_answers_to_highest),
                2 => rt::Place::Bool(&mut self.default_answers_to_na),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Bool(&mut self.manual_weight),
                5 => rt::Place::Bool(&mut self.na_enabled),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::List(&mut self.questions),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Text(&mut self.type_),
                10 => rt::Place::Model(&mut self.visibility_condition),
                11 => rt::Place::Float(&mut self.weight),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentFormQuestionGroup);
    impl AssessmentFormQuestionGroup {
        /// One with everything set that the API requires, in this order: `name`, `questions`, `type`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            questions: impl rt::IntoField<Vec<types::AssessmentFormQuestion>>,
            type_: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).questions(questions).type_(type_)
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `defaultAnswersToHighest`.
        #[must_use]
        pub fn default_answers_to_highest(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.default_answers_to_highest, &mut self._rest, 1);
            self
        }
        /// Sets `defaultAnswersToNA`.
        #[must_use]
        pub fn default_answers_to_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.default_answers_to_na, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `manualWeight`.
        #[must_use]
        pub fn manual_weight(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.manual_weight, &mut self._rest, 4);
            self
        }
        /// Sets `naEnabled`.
        #[must_use]
        pub fn na_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.na_enabled, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `questions`.
        #[must_use]
        pub fn questions(
            mut self,
            value: impl rt::IntoField<Vec<types::AssessmentFormQuestion>>,
        ) -> Self {
            value.put(&mut self.questions, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 9);
            self
        }
        /// Sets `visibilityCondition`.
        #[must_use]
        pub fn visibility_condition(
            mut self,
            value: impl rt::IntoField<Box<types::VisibilityCondition>>,
        ) -> Self {
            value.put(&mut self.visibility_condition, &mut self._rest, 10);
            self
        }
        /// Sets `weight`.
        #[must_use]
        pub fn weight(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.weight, &mut self._rest, 11);
            self
        }
    }
    /// `AssessmentQuestionGroupScore` of the API document.
    #[non_exhaustive]
    pub struct AssessmentQuestionGroupScore {
        /// `markedNA`
        pub marked_na: Option<bool>,
        /// `maxTotalCriticalScore`: read-only
        pub max_total_critical_score: Option<f64>,
        /// `maxTotalCriticalScoreUnweighted`: read-only
        pub max_total_critical_score_unweighted: Option<f64>,
        /// `maxTotalNonCriticalScore`: read-only
        pub max_total_non_critical_score: Option<f64>,
        /// `maxTotalNonCriticalScoreUnweighted`: read-only
        pub max_total_non_critical_score_unweighted: Option<f64>,
        /// `maxTotalScore`: read-only
        pub max_total_score: Option<f64>,
        /// `maxTotalScoreUnweighted`: read-only
        pub max_total_score_unweighted: Option<f64>,
        /// `questionGroupId`: required
        pub question_group_id: Option<String>,
        /// `questionScores`
        pub question_scores: Option<Vec<types::AssessmentQuestionScore>>,
        /// `systemMarkedNA`
        pub system_marked_na: Option<bool>,
        /// `totalCriticalScore`: read-only
        pub total_critical_score: Option<f64>,
        /// `totalCriticalScoreUnweighted`: read-only
        pub total_critical_score_unweighted: Option<f64>,
        /// `totalNonCriticalScore`: read-only
        pub total_non_critical_score: Option<f64>,
        /// `totalNonCriticalScoreUnweighted`: read-only
        pub total_non_critical_score_unweighted: Option<f64>,
        /// `totalScore`: read-only
        pub total_score: Option<f64>,
        /// `totalScoreUnweighted`: read-only
        pub total_score_unweighted: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentQuestionGroupScore {
        fn default() -> Self {
            Self {
                marked_na: None,
                max_total_critical_score: None,
                max_total_critical_score_unweighted: None,
                max_total_non_critical_score: None,
                max_total_non_critical_score_unweighted: None,
                max_total_score: None,
                max_total_score_unweighted: None,
                question_group_id: None,
                question_scores: None,
                system_marked_na: None,
                total_critical_score: None,
                total_critical_score_unweighted: None,
                total_non_critical_score: None,
                total_non_critical_score_unweighted: None,
                total_score: None,
                total_score_unweighted: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentQuestionGroupScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentQuestionGroupScore",
                fields: &[
                    "markedNA",
                    "maxTotalCriticalScore",
                    "maxTotalCriticalScoreUnweighted",
                    "maxTotalNonCriticalScore",
                    "maxTotalNonCriticalScoreUnweighted",
                    "maxTotalScore",
                    "maxTotalScoreUnweighted",
                    "questionGroupId",
                    "questionScores",
                    "systemMarkedNA",
                    "totalCriticalScore",
                    "totalCriticalScoreUnweighted",
                    "totalNonCriticalScore",
                    "totalNonCriticalScoreUnweighted",
                    "totalScore",
                    "totalScoreUnweighted",
                ],
                required: &[7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.marked_na);
            out.float(1, &self.max_total_critical_score);
            out.float(2, &self.max_total_critical_score_unweighted);
            out.float(3, &self.max_total_non_critical_score);
            out.float(4, &self.max_total_non_critical_score_unweighted);
            out.float(5, &self.max_total_score);
            out.float(6, &self.max_total_score_unweighted);
            out.text(7, &self.question_group_id);
            out.list(8, &self.question_scores);
            out.boolean(9, &self.system_marked_na);
            out.float(10, &self.total_critical_score);
            out.float(11, &self.total_critical_score_unweighted);
            out.float(12, &self.total_non_critical_score);
            out.float(13, &self.total_non_critical_score_unweighted);
            out.float(14, &self.total_score);
            out.float(15, &self.total_score_unweighted);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.marked_na),
                1 => rt::Place::Float(&mut self.max_total_critical_score),
                2 => rt::Place::Float(&mut self.max_total_critical_score_unweighted),
                3 => rt::Place::Float(&mut self.max_total_non_critical_score),
                4 => rt::Place::Float(&mut self.max_total_non_critical_score_unweighted),
                5 => rt::Place::Float(&mut self.max_total_score),
                6 => rt::Place::Float(&mut self.max_total_score_unweighted),
                7 => rt::Place::Text(&mut self.question_group_id),
                8 => rt::Place::List(&mut self.question_scores),
                9 => rt::Place::Bool(&mut self.system_marked_na),
                10 => rt::Place::Float(&mut self.total_critical_score),
                11 => rt::Place::Float(&mut self.total_critical_score_unweighted),
                12 => rt::Place::Float(&mut self.total_non_critical_score),
                13 => rt::Place::Float(&mut self.total_non_critical_score_unweighted),
                14 => rt::Place::Float(&mut self.total_score),
                15 => rt::Place::Float(&mut self.total_score_unweighted),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentQuestionGroupScore);
    impl AssessmentQuestionGroupScore {
        /// One with everything set that the API requires: `questionGroupId`.
        #[must_use]
        pub fn new(question_group_id: impl rt::IntoField<String>) -> Self {
            Self::default().question_group_id(question_group_id)
        }
        /// Sets `markedNA`.
        #[must_use]
        pub fn marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.marked_na, &mut self._rest, 0);
            self
        }
        /// Sets `maxTotalCriticalScore`.
        #[must_use]
        pub fn max_total_critical_score(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.max_total_critical_score, &mut self._rest, 1);
            self
        }
        /// Sets `maxTotalCriticalScoreUnweighted`.
        #[must_use]
        pub fn max_total_critical_score_unweighted(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.max_total_critical_score_unweighted, &mut self._rest, 2);
            self
        }
        /// Sets `maxTotalNonCriticalScore`.
        #[must_use]
        pub fn max_total_non_critical_score(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.max_total_non_critical_score, &mut self._rest, 3);
            self
        }
        /// Sets `maxTotalNonCriticalScoreUnweighted`.
        #[must_use]
        pub fn max_total_non_critical_score_unweighted(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value
                .put(
                    &mut self.max_total_non_critical_score_unweighted,
                    &mut self._rest,
                    4,
                );
            self
        }
        /// Sets `maxTotalScore`.
        #[must_use]
        pub fn max_total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.max_total_score, &mut self._rest, 5);
            self
        }
        /// Sets `maxTotalScoreUnweighted`.
        #[must_use]
        pub fn max_total_score_unweighted(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.max_total_score_unweighted, &mut self._rest, 6);
            self
        }
        /// Sets `questionGroupId`.
        #[must_use]
        pub fn question_group_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.question_group_id, &mut self._rest, 7);
            self
        }
        /// Sets `questionScores`.
        #[must_use]
        pub fn question_scores(
            mut self,
            value: impl rt::IntoField<Vec<types::AssessmentQuestionScore>>,
        ) -> Self {
            value.put(&mut self.question_scores, &mut self._rest, 8);
            self
        }
        /// Sets `systemMarkedNA`.
        #[must_use]
        pub fn system_marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.system_marked_na, &mut self._rest, 9);
            self
        }
        /// Sets `totalCriticalScore`.
        #[must_use]
        pub fn total_critical_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_critical_score, &mut self._rest, 10);
            self
        }
        /// Sets `totalCriticalScoreUnweighted`.
        #[must_use]
        pub fn total_critical_score_unweighted(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.total_critical_score_unweighted, &mut self._rest, 11);
            self
        }
        /// Sets `totalNonCriticalScore`.
        #[must_use]
        pub fn total_non_critical_score(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.total_non_critical_score, &mut self._rest, 12);
            self
        }
        /// Sets `totalNonCriticalScoreUnweighted`.
        #[must_use]
        pub fn total_non_critical_score_unweighted(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value
                .put(&mut self.total_non_critical_score_unweighted, &mut self._rest, 13);
            self
        }
        /// Sets `totalScore`.
        #[must_use]
        pub fn total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_score, &mut self._rest, 14);
            self
        }
        /// Sets `totalScoreUnweighted`.
        #[must_use]
        pub fn total_score_unweighted(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_score_unweighted, &mut self._rest, 15);
            self
        }
    }
    /// `AssessmentQuestionScore` of the API document.
    #[non_exhaustive]
    pub struct AssessmentQuestionScore {
        /// `answerId`
        pub answer_id: Option<String>,
        /// `comments`
        pub comments: Option<String>,
        /// `failedKillQuestion`: read-only
        pub failed_kill_question: Option<bool>,
        /// `freeTextAnswer`
        pub free_text_answer: Option<String>,
        /// `markedNA`
        pub marked_na: Option<bool>,
        /// `questionId`: required
        pub question_id: Option<String>,
        /// `score`: read-only
        pub score: Option<i64>,
        /// `systemMarkedNA`
        pub system_marked_na: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentQuestionScore {
        fn default() -> Self {
            Self {
                answer_id: None,
                comments: None,
                failed_kill_question: None,
                free_text_answer: None,
                marked_na: None,
                question_id: None,
                score: None,
                system_marked_na: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentQuestionScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentQuestionScore",
                fields: &[
                    "answerId",
                    "comments",
                    "failedKillQuestion",
                    "freeTextAnswer",
                    "markedNA",
                    "questionId",
                    "score",
                    "systemMarkedNA",
                ],
                required: &[5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.answer_id);
            out.text(1, &self.comments);
            out.boolean(2, &self.failed_kill_question);
            out.text(3, &self.free_text_answer);
            out.boolean(4, &self.marked_na);
            out.text(5, &self.question_id);
            out.int(6, &self.score);
            out.boolean(7, &self.system_marked_na);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.answer_id),
                1 => rt::Place::Text(&mut self.comments),
                2 => rt::Place::Bool(&mut self.failed_kill_question),
                3 => rt::Place::Text(&mut self.free_text_answer),
                4 => rt::Place::Bool(&mut self.marked_na),
                5 => rt::Place::Text(&mut self.question_id),
                6 => rt::Place::Int(&mut self.score),
                7 => rt::Place::Bool(&mut self.system_marked_na),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentQuestionScore);
    impl AssessmentQuestionScore {
        /// One with everything set that the API requires: `questionId`.
        #[must_use]
        pub fn new(question_id: impl rt::IntoField<String>) -> Self {
            Self::default().question_id(question_id)
        }
        /// Sets `answerId`.
        #[must_use]
        pub fn answer_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.answer_id, &mut self._rest, 0);
            self
        }
        /// Sets `comments`.
        #[must_use]
        pub fn comments(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.comments, &mut self._rest, 1);
            self
        }
        /// Sets `failedKillQuestion`.
        #[must_use]
        pub fn failed_kill_question(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.failed_kill_question, &mut self._rest, 2);
            self
        }
        /// Sets `freeTextAnswer`.
        #[must_use]
        pub fn free_text_answer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.free_text_answer, &mut self._rest, 3);
            self
        }
        /// Sets `markedNA`.
        #[must_use]
        pub fn marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.marked_na, &mut self._rest, 4);
            self
        }
        /// Sets `questionId`.
        #[must_use]
        pub fn question_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.question_id, &mut self._rest, 5);
            self
        }
        /// Sets `score`.
        #[must_use]
        pub fn score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.score, &mut self._rest, 6);
            self
        }
        /// Sets `systemMarkedNA`.
        #[must_use]
        pub fn system_marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.system_marked_na, &mut self._rest, 7);
            self
        }
    }
    /// `AssessmentScoringSet` of the API document.
    #[non_exhaustive]
    pub struct AssessmentScoringSet {
        /// `agentComments`
        pub agent_comments: Option<String>,
        /// `comments`
        pub comments: Option<String>,
        /// `failureReasons`: read-only, no item twice
        pub failure_reasons: Option<Vec<types::AssessmentScoringSetFailureReasons>>,
        /// `isPassed`: read-only
        pub is_passed: Option<bool>,
        /// `questionGroupScores`: required
        pub question_group_scores: Option<Vec<types::AssessmentQuestionGroupScore>>,
        /// `totalCriticalScore`: read-only
        pub total_critical_score: Option<f64>,
        /// `totalNonCriticalScore`: read-only
        pub total_non_critical_score: Option<f64>,
        /// `totalScore`: read-only
        pub total_score: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentScoringSet {
        fn default() -> Self {
            Self {
                agent_comments: None,
                comments: None,
                failure_reasons: None,
                is_passed: None,
                question_group_scores: None,
                total_critical_score: None,
                total_non_critical_score: None,
                total_score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentScoringSet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentScoringSet",
                fields: &[
                    "agentComments",
                    "comments",
                    "failureReasons",
                    "isPassed",
                    "questionGroupScores",
                    "totalCriticalScore",
                    "totalNonCriticalScore",
                    "totalScore",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.agent_comments);
            out.text(1, &self.comments);
            out.list(2, &self.failure_reasons);
            out.boolean(3, &self.is_passed);
            out.list(4, &self.question_group_scores);
            out.float(5, &self.total_critical_score);
            out.float(6, &self.total_non_critical_score);
            out.float(7, &self.total_score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.agent_comments),
                1 => rt::Place::Text(&mut self.comments),
                2 => rt::Place::List(&mut self.failure_reasons),
                3 => rt::Place::Bool(&mut self.is_passed),
                4 => rt::Place::List(&mut self.question_group_scores),
                5 => rt::Place::Float(&mut self.total_critical_score),
                6 => rt::Place::Float(&mut self.total_non_critical_score),
                7 => rt::Place::Float(&mut self.total_score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssessmentScoringSet);
    impl AssessmentScoringSet {
        /// One with everything set that the API requires: `questionGroupScores`.
        #[must_use]
        pub fn new(
            question_group_scores: impl rt::IntoField<
                Vec<types::AssessmentQuestionGroupScore>,
            >,
        ) -> Self {
            Self::default().question_group_scores(question_group_scores)
        }
        /// Sets `agentComments`.
        #[must_use]
        pub fn agent_comments(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.agent_comments, &mut self._rest, 0);
            self
        }
        /// Sets `comments`.
        #[must_use]
        pub fn comments(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.comments, &mut self._rest, 1);
            self
        }
        /// Sets `failureReasons`.
        #[must_use]
        pub fn failure_reasons(
            mut self,
            value: impl rt::IntoField<Vec<types::AssessmentScoringSetFailureReasons>>,
        ) -> Self {
            value.put(&mut self.failure_reasons, &mut self._rest, 2);
            self
        }
        /// Sets `isPassed`.
        #[must_use]
        pub fn is_passed(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_passed, &mut self._rest, 3);
            self
        }
        /// Sets `questionGroupScores`.
        #[must_use]
        pub fn question_group_scores(
            mut self,
            value: impl rt::IntoField<Vec<types::AssessmentQuestionGroupScore>>,
        ) -> Self {
            value.put(&mut self.question_group_scores, &mut self._rest, 4);
            self
        }
        /// Sets `totalCriticalScore`.
        #[must_use]
        pub fn total_critical_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_critical_score, &mut self._rest, 5);
            self
        }
        /// Sets `totalNonCriticalScore`.
        #[must_use]
        pub fn total_non_critical_score(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.total_non_critical_score, &mut self._rest, 6);
            self
        }
        /// Sets `totalScore`.
        #[must_use]
        pub fn total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_score, &mut self._rest, 7);
            self
        }
    }
    /// `AssignedLearningModule` of the API document.
    #[non_exhaustive]
    pub struct AssignedLearningModule {
        /// `archivalMode`
        pub archival_mode: Option<types::AssignedLearningModuleArchivalMode>,
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `autoAssign`
        pub auto_assign: Option<Box<types::LearningModuleAutoAssignResponse>>,
        /// `completionTimeInDays`: required
        pub completion_time_in_days: Option<i64>,
        /// `coverArt`
        pub cover_art: Option<Box<types::LearningModuleCoverArtResponse>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `currentAssignments`
        pub current_assignments: Option<Vec<types::LearningAssignment>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enforceContentOrder`
        pub enforce_content_order: Option<bool>,
        /// `excludedFromCatalog`
        pub excluded_from_catalog: Option<bool>,
        /// `externalId`: read-only
        pub external_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `informSteps`
        pub inform_steps: Option<Vec<types::LearningModuleInformStep>>,
        /// `isArchived`: read-only
        pub is_archived: Option<bool>,
        /// `isPublished`: read-only
        pub is_published: Option<bool>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `reassignSummaryData`
        pub reassign_summary_data: Option<Box<types::LearningModuleReassignSummary>>,
        /// `reviewAssessmentResults`
        pub review_assessment_results: Option<Box<types::ReviewAssessmentResults>>,
        /// `rule`: read-only
        pub rule: Option<Box<types::LearningModuleRule>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: read-only
        pub source: Option<types::AssignedLearningModuleSource>,
        /// `summaryData`
        pub summary_data: Option<Box<types::LearningModuleSummary>>,
        /// `type`
        pub type_: Option<types::AssignedLearningModuleType>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for AssignedLearningModule {
        fn default() -> Self {
            Self {
                archival_mode: None,
                assessment_form: None,
                auto_assign: None,
                completion_time_in_days: None,
                cover_art: None,
                created_by: None,
                current_assignments: None,
                date_created: None,
                date_modified: None,
                description: None,
                enforce_content_order: None,
                excluded_from_catalog: None,
                external_id: None,
                id: None,
                inform_steps: None,
                is_archived: None,
                is_published: None,
                length_in_minutes: None,
                modified_by: None,
                name: None,
                reassign_summary_data: None,
                review_assessment_results: None,
                rule: None,
                self_uri: None,
                source: None,
                summary_data: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssignedLearningModule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssignedLearningModule",
                fields: &[
                    "archivalMode",
                    "assessmentForm",
                    "autoAssign",
                    "completionTimeInDays",
                    "coverArt",
                    "createdBy",
                    "currentAssignments",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "enforceContentOrder",
                    "excludedFromCatalog",
                    "externalId",
                    "id",
                    "informSteps",
                    "isArchived",
                    "isPublished",
                    "lengthInMinutes",
                    "modifiedBy",
                    "name",
                    "reassignSummaryData",
                    "reviewAssessmentResults",
                    "rule",
                    "selfUri",
                    "source",
                    "summaryData",
                    "type",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.archival_mode);
            out.model(1, &self.assessment_form);
            out.model(2, &self.auto_assign);
            out.int(3, &self.completion_time_in_days);
            out.model(4, &self.cover_art);
            out.model(5, &self.created_by);
            out.list(6, &self.current_assignments);
            out.date_time(7, &self.date_created);
            out.date_time(8, &self.date_modified);
            out.text(9, &self.description);
            out.boolean(10, &self.enforce_content_order);
            out.boolean(11, &self.excluded_from_catalog);
            out.text(12, &self.external_id);
            out.text(13, &self.id);
            out.list(14, &self.inform_steps);
            out.boolean(15, &self.is_archived);
            out.boolean(16, &self.is_published);
            out.int(17, &self.length_in_minutes);
            out.model(18, &self.modified_by);
            out.text(19, &self.name);
            out.model(20, &self.reassign_summary_data);
            out.model(21, &self.review_assessment_results);
            out.model(22, &self.rule);
            out.text(23, &self.self_uri);
            out.one(24, &self.source);
            out.model(25, &self.summary_data);
            out.one(26, &self.type_);
            out.int(27, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.archival_mode),
                1 => rt::Place::Model(&mut self.assessment_form),
                2 => rt::Place::Model(&mut self.auto_assign),
                3 => rt::Place::Int(&mut self.completion_time_in_days),
                4 => rt::Place::Model(&mut self.cover_art),
                5 => rt::Place::Model(&mut self.created_by),
                6 => rt::Place::List(&mut self.current_assignments),
                7 => rt::Place::DateTime(&mut self.date_created),
                8 => rt::Place::DateTime(&mut self.date_modified),
                9 => rt::Place::Text(&mut self.description),
                10 => rt::Place::Bool(&mut self.enforce_content_order),
                11 => rt::Place::Bool(&mut self.excluded_from_catalog),
                12 => rt::Place::Text(&mut self.external_id),
                13 => rt::Place::Text(&mut self.id),
                14 => rt::Place::List(&mut self.inform_steps),
                15 => rt::Place::Bool(&mut self.is_archived),
                16 => rt::Place::Bool(&mut self.is_published),
                17 => rt::Place::Int(&mut self.length_in_minutes),
                18 => rt::Place::Model(&mut self.modified_by),
                19 => rt::Place::Text(&mut self.name),
                20 => rt::Place::Model(&mut self.reassign_summary_data),
                21 => rt::Place::Model(&mut self.review_assessment_results),
                22 => rt::Place::Model(&mut self.rule),
                23 => rt::Place::Text(&mut self.self_uri),
                24 => rt::Place::Enum(&mut self.source),
                25 => rt::Place::Model(&mut self.summary_data),
                26 => rt::Place::Enum(&mut self.type_),
                27 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssignedLearningModule);
    /// `AssignedLearningModuleDomainEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AssignedLearningModuleDomainEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AssignedLearningModule>>,
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
    impl Default for AssignedLearningModuleDomainEntityListing {
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
    impl rt::Model for AssignedLearningModuleDomainEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssignedLearningModuleDomainEntityListing",
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
    rt::model!(AssignedLearningModuleDomainEntityListing);
    /// `DisallowedEntityLearningAssignmentItem` of the API document.
    #[non_exhaustive]
    pub struct DisallowedEntityLearningAssignmentItem {
        /// `entity`
        pub entity: Option<Box<types::LearningAssignmentItem>>,
        /// `errorCode`
        pub error_code: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DisallowedEntityLearningAssignmentItem {
        fn default() -> Self {
            Self {
                entity: None,
                error_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DisallowedEntityLearningAssignmentItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DisallowedEntityLearningAssignmentItem",
                fields: &["entity", "errorCode"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.text(1, &self.error_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Text(&mut self.error_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DisallowedEntityLearningAssignmentItem);
    /// `DisallowedEntityLearningAssignmentReference` of the API document.
    #[non_exhaustive]
    pub struct DisallowedEntityLearningAssignmentReference {
        /// `entity`
        pub entity: Option<Box<types::LearningAssignmentReference>>,
        /// `errorCode`
        pub error_code: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DisallowedEntityLearningAssignmentReference {
        fn default() -> Self {
            Self {
                entity: None,
                error_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DisallowedEntityLearningAssignmentReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DisallowedEntityLearningAssignmentReference",
                fields: &["entity", "errorCode"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.entity);
            out.text(1, &self.error_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.entity),
                1 => rt::Place::Text(&mut self.error_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DisallowedEntityLearningAssignmentReference);
    /// `LearningAssessment` of the API document.
    #[non_exhaustive]
    pub struct LearningAssessment {
        /// `answers`
        pub answers: Option<Box<types::AssessmentScoringSet>>,
        /// `assessmentFormId`: read-only
        pub assessment_form_id: Option<String>,
        /// `assessmentId`: read-only
        pub assessment_id: Option<String>,
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dateSubmitted`: read-only
        pub date_submitted: Option<rt::DateTime>,
        /// `status`: read-only
        pub status: Option<types::LearningAssessmentStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssessment {
        fn default() -> Self {
            Self {
                answers: None,
                assessment_form_id: None,
                assessment_id: None,
                context_id: None,
                date_created: None,
                date_modified: None,
                date_submitted: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssessment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssessment",
                fields: &[
                    "answers",
                    "assessmentFormId",
                    "assessmentId",
                    "contextId",
                    "dateCreated",
                    "dateModified",
                    "dateSubmitted",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.answers);
            out.text(1, &self.assessment_form_id);
            out.text(2, &self.assessment_id);
            out.text(3, &self.context_id);
            out.date_time(4, &self.date_created);
            out.date_time(5, &self.date_modified);
            out.date_time(6, &self.date_submitted);
            out.one(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.answers),
                1 => rt::Place::Text(&mut self.assessment_form_id),
                2 => rt::Place::Text(&mut self.assessment_id),
                3 => rt::Place::Text(&mut self.context_id),
                4 => rt::Place::DateTime(&mut self.date_created),
                5 => rt::Place::DateTime(&mut self.date_modified),
                6 => rt::Place::DateTime(&mut self.date_submitted),
                7 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssessment);
    impl LearningAssessment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::AssessmentScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 0);
            self
        }
        /// Sets `assessmentFormId`.
        #[must_use]
        pub fn assessment_form_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assessment_form_id, &mut self._rest, 1);
            self
        }
        /// Sets `assessmentId`.
        #[must_use]
        pub fn assessment_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assessment_id, &mut self._rest, 2);
            self
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 3);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 4);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 5);
            self
        }
        /// Sets `dateSubmitted`.
        #[must_use]
        pub fn date_submitted(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_submitted, &mut self._rest, 6);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::LearningAssessmentStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 7);
            self
        }
    }
    /// `LearningAssessmentScoringRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningAssessmentScoringRequest {
        /// `answers`: required
        pub answers: Option<Box<types::AssessmentScoringSet>>,
        /// `assessmentForm`: required
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssessmentScoringRequest {
        fn default() -> Self {
            Self {
                answers: None,
                assessment_form: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssessmentScoringRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssessmentScoringRequest",
                fields: &["answers", "assessmentForm"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.answers);
            out.model(1, &self.assessment_form);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.answers),
                1 => rt::Place::Model(&mut self.assessment_form),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssessmentScoringRequest);
    impl LearningAssessmentScoringRequest {
        /// One with everything set that the API requires, in this order: `answers`, `assessmentForm`.
        #[must_use]
        pub fn new(
            answers: impl rt::IntoField<Box<types::AssessmentScoringSet>>,
            assessment_form: impl rt::IntoField<Box<types::AssessmentForm>>,
        ) -> Self {
            Self::default().answers(answers).assessment_form(assessment_form)
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::AssessmentScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 0);
            self
        }
        /// Sets `assessmentForm`.
        #[must_use]
        pub fn assessment_form(
            mut self,
            value: impl rt::IntoField<Box<types::AssessmentForm>>,
        ) -> Self {
            value.put(&mut self.assessment_form, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignment` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignment {
        /// `assessment`
        pub assessment: Option<Box<types::LearningAssessment>>,
        /// `assessmentCompletionPercentage`: read-only
        pub assessment_completion_percentage: Option<f64>,
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `assessmentPercentageScore`: read-only
        pub assessment_percentage_score: Option<f64>,
        /// `completionPercentage`: read-only
        pub completion_percentage: Option<f64>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `dateRecommendedForCompletion`
        pub date_recommended_for_completion: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isLatest`: read-only
        pub is_latest: Option<bool>,
        /// `isManual`: read-only
        pub is_manual: Option<bool>,
        /// `isOverdue`: read-only
        pub is_overdue: Option<bool>,
        /// `isPassed`: read-only
        pub is_passed: Option<bool>,
        /// `isRule`: read-only
        pub is_rule: Option<bool>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `module`
        pub module: Option<Box<types::LearningModule>>,
        /// `nextStep`: read-only
        pub next_step: Option<Box<types::LearningAssignmentStep>>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`
        pub state: Option<types::LearningAssignmentState>,
        /// `steps`: read-only
        pub steps: Option<Vec<types::LearningAssignmentStep>>,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignment {
        fn default() -> Self {
            Self {
                assessment: None,
                assessment_completion_percentage: None,
                assessment_form: None,
                assessment_percentage_score: None,
                completion_percentage: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                date_recommended_for_completion: None,
                id: None,
                is_latest: None,
                is_manual: None,
                is_overdue: None,
                is_passed: None,
                is_rule: None,
                length_in_minutes: None,
                modified_by: None,
                module: None,
                next_step: None,
                percentage_score: None,
                self_uri: None,
                state: None,
                steps: None,
                user: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignment",
                fields: &[
                    "assessment",
                    "assessmentCompletionPercentage",
                    "assessmentForm",
                    "assessmentPercentageScore",
                    "completionPercentage",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "dateRecommendedForCompletion",
                    "id",
                    "isLatest",
                    "isManual",
                    "isOverdue",
                    "isPassed",
                    "isRule",
                    "lengthInMinutes",
                    "modifiedBy",
                    "module",
                    "nextStep",
                    "percentageScore",
                    "selfUri",
                    "state",
                    "steps",
                    "user",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assessment);
            out.float(1, &self.assessment_completion_percentage);
            out.model(2, &self.assessment_form);
            out.float(3, &self.assessment_percentage_score);
            out.float(4, &self.completion_percentage);
            out.model(5, &self.created_by);
            out.date_time(6, &self.date_created);
            out.date_time(7, &self.date_modified);
            out.date_time(8, &self.date_recommended_for_completion);
            out.text(9, &self.id);
            out.boolean(10, &self.is_latest);
            out.boolean(11, &self.is_manual);
            out.boolean(12, &self.is_overdue);
            out.boolean(13, &self.is_passed);
            out.boolean(14, &self.is_rule);
            out.int(15, &self.length_in_minutes);
            out.model(16, &self.modified_by);
            out.model(17, &self.module);
            out.model(18, &self.next_step);
            out.float(19, &self.percentage_score);
            out.text(20, &self.self_uri);
            out.one(21, &self.state);
            out.list(22, &self.steps);
            out.model(23, &self.user);
            out.int(24, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assessment),
                1 => rt::Place::Float(&mut self.assessment_completion_percentage),
                2 => rt::Place::Model(&mut self.assessment_form),
                3 => rt::Place::Float(&mut self.assessment_percentage_score),
                4 => rt::Place::Float(&mut self.completion_percentage),
                5 => rt::Place::Model(&mut self.created_by),
                6 => rt::Place::DateTime(&mut self.date_created),
                7 => rt::Place::DateTime(&mut self.date_modified),
                8 => rt::Place::DateTime(&mut self.date_recommended_for_completion),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Bool(&mut self.is_latest),
                11 => rt::Place::Bool(&mut self.is_manual),
                12 => rt::Place::Bool(&mut self.is_overdue),
                13 => rt::Place::Bool(&mut self.is_passed),
                14 => rt::Place::Bool(&mut self.is_rule),
                15 => rt::Place::Int(&mut self.length_in_minutes),
                16 => rt::Place::Model(&mut self.modified_by),
                17 => rt::Place::Model(&mut self.module),
                18 => rt::Place::Model(&mut self.next_step),
                19 => rt::Place::Float(&mut self.percentage_score),
                20 => rt::Place::Text(&mut self.self_uri),
                21 => rt::Place::Enum(&mut self.state),
                22 => rt::Place::List(&mut self.steps),
                23 => rt::Place::Model(&mut self.user),
                24 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignment);
    /// `LearningAssignmentAggregateParam` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateParam {
        /// `filter`: required
        pub filter: Option<Box<types::LearningAssignmentAggregateQueryRequestFilter>>,
        /// `groupBy`
        pub group_by: Option<Vec<types::LearningAssignmentAggregateParamGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::LearningAssignmentAggregateParamMetrics>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateParam {
        fn default() -> Self {
            Self {
                filter: None,
                group_by: None,
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateParam {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateParam",
                fields: &["filter", "groupBy", "interval", "metrics"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filter);
            out.list(1, &self.group_by);
            out.interval(2, &self.interval);
            out.list(3, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filter),
                1 => rt::Place::List(&mut self.group_by),
                2 => rt::Place::Interval(&mut self.interval),
                3 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateParam);
    impl LearningAssignmentAggregateParam {
        /// One with everything set that the API requires, in this order: `filter`, `interval`.
        #[must_use]
        pub fn new(
            filter: impl rt::IntoField<
                Box<types::LearningAssignmentAggregateQueryRequestFilter>,
            >,
            interval: impl rt::IntoField<rt::Interval>,
        ) -> Self {
            Self::default().filter(filter).interval(interval)
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<
                Box<types::LearningAssignmentAggregateQueryRequestFilter>,
            >,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 0);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateParamGroupBy>,
            >,
        ) -> Self {
            value.put(&mut self.group_by, &mut self._rest, 1);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 2);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateParamMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 3);
            self
        }
    }
    /// `LearningAssignmentAggregateQueryRequestClause` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryRequestClause {
        /// `predicates`: required
        pub predicates: Option<
            Vec<types::LearningAssignmentAggregateQueryRequestPredicate>,
        >,
        /// `type`: required
        pub type_: Option<types::LearningAssignmentAggregateQueryRequestClauseType>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryRequestClause {
        fn default() -> Self {
            Self {
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryRequestClause {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryRequestClause",
                fields: &["predicates", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.predicates);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.predicates),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryRequestClause);
    impl LearningAssignmentAggregateQueryRequestClause {
        /// One with everything set that the API requires, in this order: `predicates`, `type`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateQueryRequestPredicate>,
            >,
            type_: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestClauseType,
            >,
        ) -> Self {
            Self::default().predicates(predicates).type_(type_)
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateQueryRequestPredicate>,
            >,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestClauseType,
            >,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentAggregateQueryRequestFilter` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryRequestFilter {
        /// `clauses`: required
        pub clauses: Option<Vec<types::LearningAssignmentAggregateQueryRequestClause>>,
        /// `type`: required
        pub type_: Option<types::LearningAssignmentAggregateQueryRequestFilterType>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryRequestFilter {
        fn default() -> Self {
            Self {
                clauses: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryRequestFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryRequestFilter",
                fields: &["clauses", "type"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.clauses);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.clauses),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryRequestFilter);
    impl LearningAssignmentAggregateQueryRequestFilter {
        /// One with everything set that the API requires, in this order: `clauses`, `type`.
        #[must_use]
        pub fn new(
            clauses: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateQueryRequestClause>,
            >,
            type_: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestFilterType,
            >,
        ) -> Self {
            Self::default().clauses(clauses).type_(type_)
        }
        /// Sets `clauses`.
        #[must_use]
        pub fn clauses(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningAssignmentAggregateQueryRequestClause>,
            >,
        ) -> Self {
            value.put(&mut self.clauses, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestFilterType,
            >,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentAggregateQueryRequestPredicate` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryRequestPredicate {
        /// `dimension`: required
        pub dimension: Option<
            types::LearningAssignmentAggregateQueryRequestPredicateDimension,
        >,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryRequestPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryRequestPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryRequestPredicate",
                fields: &["dimension", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.dimension);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.dimension),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryRequestPredicate);
    impl LearningAssignmentAggregateQueryRequestPredicate {
        /// One with everything set that the API requires, in this order: `dimension`, `value`.
        #[must_use]
        pub fn new(
            dimension: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestPredicateDimension,
            >,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().dimension(dimension).value(value)
        }
        /// Sets `dimension`.
        #[must_use]
        pub fn dimension(
            mut self,
            value: impl rt::IntoField<
                types::LearningAssignmentAggregateQueryRequestPredicateDimension,
            >,
        ) -> Self {
            value.put(&mut self.dimension, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentAggregateQueryResponseData` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryResponseData {
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`
        pub metrics: Option<Vec<types::LearningAssignmentAggregateQueryResponseMetric>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryResponseData {
        fn default() -> Self {
            Self {
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryResponseData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryResponseData",
                fields: &["interval", "metrics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.interval(0, &self.interval);
            out.list(1, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Interval(&mut self.interval),
                1 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryResponseData);
    /// `LearningAssignmentAggregateQueryResponseGroupedData` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryResponseGroupedData {
        /// `data`
        pub data: Option<Vec<types::LearningAssignmentAggregateQueryResponseData>>,
        /// `group`
        pub group: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryResponseGroupedData {
        fn default() -> Self {
            Self {
                data: None,
                group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryResponseGroupedData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryResponseGroupedData",
                fields: &["data", "group"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.data);
            out.map(1, &self.group);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.data),
                1 => rt::Place::Map(&mut self.group),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryResponseGroupedData);
    /// `LearningAssignmentAggregateQueryResponseMetric` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryResponseMetric {
        /// `metric`
        pub metric: Option<types::LearningAssignmentAggregateQueryResponseMetricMetric>,
        /// `stats`
        pub stats: Option<Box<types::LearningAssignmentAggregateQueryResponseStats>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryResponseMetric {
        fn default() -> Self {
            Self {
                metric: None,
                stats: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryResponseMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryResponseMetric",
                fields: &["metric", "stats"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.metric);
            out.model(1, &self.stats);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.metric),
                1 => rt::Place::Model(&mut self.stats),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryResponseMetric);
    /// `LearningAssignmentAggregateQueryResponseStats` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateQueryResponseStats {
        /// `count`
        pub count: Option<i64>,
        /// `max`
        pub max: Option<f64>,
        /// `min`
        pub min: Option<f64>,
        /// `sum`
        pub sum: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateQueryResponseStats {
        fn default() -> Self {
            Self {
                count: None,
                max: None,
                min: None,
                sum: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateQueryResponseStats {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateQueryResponseStats",
                fields: &["count", "max", "min", "sum"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.float(1, &self.max);
            out.float(2, &self.min);
            out.float(3, &self.sum);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Float(&mut self.max),
                2 => rt::Place::Float(&mut self.min),
                3 => rt::Place::Float(&mut self.sum),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateQueryResponseStats);
    /// `LearningAssignmentAggregateResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentAggregateResponse {
        /// `results`
        pub results: Option<
            Vec<types::LearningAssignmentAggregateQueryResponseGroupedData>,
        >,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentAggregateResponse {
        fn default() -> Self {
            Self {
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentAggregateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentAggregateResponse",
                fields: &["results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentAggregateResponse);
    /// `LearningAssignmentBulkAddResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentBulkAddResponse {
        /// `disallowedEntities`
        pub disallowed_entities: Option<
            Vec<types::DisallowedEntityLearningAssignmentItem>,
        >,
        /// `entities`
        pub entities: Option<Vec<types::LearningAssignment>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentBulkAddResponse {
        fn default() -> Self {
            Self {
                disallowed_entities: None,
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentBulkAddResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentBulkAddResponse",
                fields: &["disallowedEntities", "entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.disallowed_entities);
            out.list(1, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.disallowed_entities),
                1 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentBulkAddResponse);
    /// `LearningAssignmentBulkRemoveResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentBulkRemoveResponse {
        /// `disallowedEntities`
        pub disallowed_entities: Option<
            Vec<types::DisallowedEntityLearningAssignmentReference>,
        >,
        /// `entities`
        pub entities: Option<Vec<types::LearningAssignmentEntity>>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentBulkRemoveResponse {
        fn default() -> Self {
            Self {
                disallowed_entities: None,
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentBulkRemoveResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentBulkRemoveResponse",
                fields: &["disallowedEntities", "entities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.disallowed_entities);
            out.list(1, &self.entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.disallowed_entities),
                1 => rt::Place::List(&mut self.entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentBulkRemoveResponse);
    /// `LearningAssignmentCreate` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentCreate {
        /// `addToSchedule`
        pub add_to_schedule: Option<bool>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `moduleId`: required
        pub module_id: Option<String>,
        /// `recommendedCompletionDate`
        pub recommended_completion_date: Option<rt::DateTime>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentCreate {
        fn default() -> Self {
            Self {
                add_to_schedule: None,
                length_in_minutes: None,
                module_id: None,
                recommended_completion_date: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentCreate",
                fields: &[
                    "addToSchedule",
                    "lengthInMinutes",
                    "moduleId",
                    "recommendedCompletionDate",
                    "userId",
                ],
                required: &[2, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.add_to_schedule);
            out.int(1, &self.length_in_minutes);
            out.text(2, &self.module_id);
            out.date_time(3, &self.recommended_completion_date);
            out.text(4, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.add_to_schedule),
                1 => rt::Place::Int(&mut self.length_in_minutes),
                2 => rt::Place::Text(&mut self.module_id),
                3 => rt::Place::DateTime(&mut self.recommended_completion_date),
                4 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentCreate);
    impl LearningAssignmentCreate {
        /// One with everything set that the API requires, in this order: `moduleId`, `userId`.
        #[must_use]
        pub fn new(
            module_id: impl rt::IntoField<String>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().module_id(module_id).user_id(user_id)
        }
        /// Sets `addToSchedule`.
        #[must_use]
        pub fn add_to_schedule(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.add_to_schedule, &mut self._rest, 0);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 1);
            self
        }
        /// Sets `moduleId`.
        #[must_use]
        pub fn module_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.module_id, &mut self._rest, 2);
            self
        }
        /// Sets `recommendedCompletionDate`.
        #[must_use]
        pub fn recommended_completion_date(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.recommended_completion_date, &mut self._rest, 3);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 4);
            self
        }
    }
    /// `LearningAssignmentEntity` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentEntity {
        /// `assignmentId`
        pub assignment_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentEntity {
        fn default() -> Self {
            Self {
                assignment_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentEntity",
                fields: &["assignmentId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.assignment_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.assignment_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentEntity);
    /// `LearningAssignmentExternalUpdate` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentExternalUpdate {
        /// `isPassed`
        pub is_passed: Option<bool>,
        /// `percentageScore`
        pub percentage_score: Option<f64>,
        /// `state`
        pub state: Option<types::LearningAssignmentExternalUpdateState>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentExternalUpdate {
        fn default() -> Self {
            Self {
                is_passed: None,
                percentage_score: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentExternalUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentExternalUpdate",
                fields: &["isPassed", "percentageScore", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.is_passed);
            out.float(1, &self.percentage_score);
            out.one(2, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.is_passed),
                1 => rt::Place::Float(&mut self.percentage_score),
                2 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentExternalUpdate);
    impl LearningAssignmentExternalUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `isPassed`.
        #[must_use]
        pub fn is_passed(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_passed, &mut self._rest, 0);
            self
        }
        /// Sets `percentageScore`.
        #[must_use]
        pub fn percentage_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.percentage_score, &mut self._rest, 1);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::LearningAssignmentExternalUpdateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 2);
            self
        }
    }
    /// `LearningAssignmentItem` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentItem {
        /// `moduleId`: required
        pub module_id: Option<String>,
        /// `userId`: required
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentItem {
        fn default() -> Self {
            Self {
                module_id: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentItem {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentItem",
                fields: &["moduleId", "userId"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.module_id);
            out.text(1, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.module_id),
                1 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentItem);
    impl LearningAssignmentItem {
        /// One with everything set that the API requires, in this order: `moduleId`, `userId`.
        #[must_use]
        pub fn new(
            module_id: impl rt::IntoField<String>,
            user_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().module_id(module_id).user_id(user_id)
        }
        /// Sets `moduleId`.
        #[must_use]
        pub fn module_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.module_id, &mut self._rest, 0);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentReference` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentReference",
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
    rt::model!(LearningAssignmentReference);
    /// `LearningAssignmentReschedule` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentReschedule {
        /// `addToSchedule`
        pub add_to_schedule: Option<bool>,
        /// `dateRecommendedForCompletion`: required
        pub date_recommended_for_completion: Option<rt::DateTime>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentReschedule {
        fn default() -> Self {
            Self {
                add_to_schedule: None,
                date_recommended_for_completion: None,
                length_in_minutes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentReschedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentReschedule",
                fields: &[
                    "addToSchedule",
                    "dateRecommendedForCompletion",
                    "lengthInMinutes",
                ],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.add_to_schedule);
            out.date_time(1, &self.date_recommended_for_completion);
            out.int(2, &self.length_in_minutes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.add_to_schedule),
                1 => rt::Place::DateTime(&mut self.date_recommended_for_completion),
                2 => rt::Place::Int(&mut self.length_in_minutes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentReschedule);
    impl LearningAssignmentReschedule {
        /// One with everything set that the API requires: `dateRecommendedForCompletion`.
        #[must_use]
        pub fn new(
            date_recommended_for_completion: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            Self::default()
                .date_recommended_for_completion(date_recommended_for_completion)
        }
        /// Sets `addToSchedule`.
        #[must_use]
        pub fn add_to_schedule(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.add_to_schedule, &mut self._rest, 0);
            self
        }
        /// Sets `dateRecommendedForCompletion`.
        #[must_use]
        pub fn date_recommended_for_completion(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_recommended_for_completion, &mut self._rest, 1);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 2);
            self
        }
    }
    /// `LearningAssignmentStep` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentStep {
        /// `completionPercentage`
        pub completion_percentage: Option<f64>,
        /// `completionStatus`: read-only
        pub completion_status: Option<types::LearningAssignmentStepCompletionStatus>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `moduleStep`: read-only
        pub module_step: Option<Box<types::LearningModuleInformStep>>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `shareableContentObject`
        pub shareable_content_object: Option<Box<types::LearningShareableContentObject>>,
        /// `signedCookie`: read-only
        pub signed_cookie: Option<Box<types::LearningAssignmentStepSignedCookie>>,
        /// `structure`: read-only
        pub structure: Option<Vec<types::LearningAssignmentStepScoStructure>>,
        /// `successStatus`: read-only
        pub success_status: Option<types::LearningAssignmentStepSuccessStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentStep {
        fn default() -> Self {
            Self {
                completion_percentage: None,
                completion_status: None,
                id: None,
                module_step: None,
                percentage_score: None,
                self_uri: None,
                shareable_content_object: None,
                signed_cookie: None,
                structure: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentStep",
                fields: &[
                    "completionPercentage",
                    "completionStatus",
                    "id",
                    "moduleStep",
                    "percentageScore",
                    "selfUri",
                    "shareableContentObject",
                    "signedCookie",
                    "structure",
                    "successStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.completion_percentage);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.model(3, &self.module_step);
            out.float(4, &self.percentage_score);
            out.text(5, &self.self_uri);
            out.model(6, &self.shareable_content_object);
            out.model(7, &self.signed_cookie);
            out.list(8, &self.structure);
            out.one(9, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.completion_percentage),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.module_step),
                4 => rt::Place::Float(&mut self.percentage_score),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.shareable_content_object),
                7 => rt::Place::Model(&mut self.signed_cookie),
                8 => rt::Place::List(&mut self.structure),
                9 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentStep);
    impl LearningAssignmentStep {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `completionPercentage`.
        #[must_use]
        pub fn completion_percentage(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.completion_percentage, &mut self._rest, 0);
            self
        }
        /// Sets `completionStatus`.
        #[must_use]
        pub fn completion_status(
            mut self,
            value: impl rt::IntoField<types::LearningAssignmentStepCompletionStatus>,
        ) -> Self {
            value.put(&mut self.completion_status, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `moduleStep`.
        #[must_use]
        pub fn module_step(
            mut self,
            value: impl rt::IntoField<Box<types::LearningModuleInformStep>>,
        ) -> Self {
            value.put(&mut self.module_step, &mut self._rest, 3);
            self
        }
        /// Sets `percentageScore`.
        #[must_use]
        pub fn percentage_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.percentage_score, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
        /// Sets `shareableContentObject`.
        #[must_use]
        pub fn shareable_content_object(
            mut self,
            value: impl rt::IntoField<Box<types::LearningShareableContentObject>>,
        ) -> Self {
            value.put(&mut self.shareable_content_object, &mut self._rest, 6);
            self
        }
        /// Sets `signedCookie`.
        #[must_use]
        pub fn signed_cookie(
            mut self,
            value: impl rt::IntoField<Box<types::LearningAssignmentStepSignedCookie>>,
        ) -> Self {
            value.put(&mut self.signed_cookie, &mut self._rest, 7);
            self
        }
        /// Sets `structure`.
        #[must_use]
        pub fn structure(
            mut self,
            value: impl rt::IntoField<Vec<types::LearningAssignmentStepScoStructure>>,
        ) -> Self {
            value.put(&mut self.structure, &mut self._rest, 8);
            self
        }
        /// Sets `successStatus`.
        #[must_use]
        pub fn success_status(
            mut self,
            value: impl rt::IntoField<types::LearningAssignmentStepSuccessStatus>,
        ) -> Self {
            value.put(&mut self.success_status, &mut self._rest, 9);
            self
        }
    }
    /// `LearningAssignmentStepScoStructure` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentStepScoStructure {
        /// `children`: read-only
        pub children: Option<Vec<types::LearningAssignmentStepScoStructure>>,
        /// `completionStatus`: read-only
        pub completion_status: Option<
            types::LearningAssignmentStepScoStructureCompletionStatus,
        >,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `successStatus`: read-only
        pub success_status: Option<
            types::LearningAssignmentStepScoStructureSuccessStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentStepScoStructure {
        fn default() -> Self {
            Self {
                children: None,
                completion_status: None,
                id: None,
                name: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentStepScoStructure {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentStepScoStructure",
                fields: &["children", "completionStatus", "id", "name", "successStatus"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.children);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.one(4, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.children),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentStepScoStructure);
    impl LearningAssignmentStepScoStructure {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `children`.
        #[must_use]
        pub fn children(
            mut self,
            value: impl rt::IntoField<Vec<types::LearningAssignmentStepScoStructure>>,
        ) -> Self {
            value.put(&mut self.children, &mut self._rest, 0);
            self
        }
        /// Sets `completionStatus`.
        #[must_use]
        pub fn completion_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningAssignmentStepScoStructureCompletionStatus,
            >,
        ) -> Self {
            value.put(&mut self.completion_status, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `successStatus`.
        #[must_use]
        pub fn success_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningAssignmentStepScoStructureSuccessStatus,
            >,
        ) -> Self {
            value.put(&mut self.success_status, &mut self._rest, 4);
            self
        }
    }
    /// `LearningAssignmentStepSignedCookie` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentStepSignedCookie {
        /// `cookieValues`: read-only
        pub cookie_values: Option<rt::Map<String>>,
        /// `url`: read-only
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentStepSignedCookie {
        fn default() -> Self {
            Self {
                cookie_values: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentStepSignedCookie {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentStepSignedCookie",
                fields: &["cookieValues", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.cookie_values);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.cookie_values),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentStepSignedCookie);
    impl LearningAssignmentStepSignedCookie {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `cookieValues`.
        #[must_use]
        pub fn cookie_values(
            mut self,
            value: impl rt::IntoField<rt::Map<String>>,
        ) -> Self {
            value.put(&mut self.cookie_values, &mut self._rest, 0);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentUpdate` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentUpdate {
        /// `assessment`
        pub assessment: Option<Box<types::LearningAssessment>>,
        /// `state`
        pub state: Option<types::LearningAssignmentUpdateState>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentUpdate {
        fn default() -> Self {
            Self {
                assessment: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentUpdate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentUpdate",
                fields: &["assessment", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assessment);
            out.one(1, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assessment),
                1 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentUpdate);
    impl LearningAssignmentUpdate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assessment`.
        #[must_use]
        pub fn assessment(
            mut self,
            value: impl rt::IntoField<Box<types::LearningAssessment>>,
        ) -> Self {
            value.put(&mut self.assessment, &mut self._rest, 0);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::LearningAssignmentUpdateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentUser` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentUser {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentUser {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentUser",
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
    rt::model!(LearningAssignmentUser);
    /// `LearningAssignmentUserListing` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentUserListing {
        /// `entities`
        pub entities: Option<Vec<types::LearningAssignmentUser>>,
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
        /// `unfilteredTotal`
        pub unfiltered_total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentUserListing {
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
                unfiltered_total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentUserListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentUserListing",
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
                    "unfilteredTotal",
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
            out.int(10, &self.unfiltered_total);
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
                10 => rt::Place::Int(&mut self.unfiltered_total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentUserListing);
    /// `LearningAssignmentUserQuery` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentUserQuery {
        /// `rule`: required
        pub rule: Option<Box<types::LearningModuleRule>>,
        /// `searchTerm`
        pub search_term: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningAssignmentUserQuery {
        fn default() -> Self {
            Self {
                rule: None,
                search_term: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningAssignmentUserQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentUserQuery",
                fields: &["rule", "searchTerm"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.rule);
            out.text(1, &self.search_term);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.rule),
                1 => rt::Place::Text(&mut self.search_term),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningAssignmentUserQuery);
    impl LearningAssignmentUserQuery {
        /// One with everything set that the API requires: `rule`.
        #[must_use]
        pub fn new(rule: impl rt::IntoField<Box<types::LearningModuleRule>>) -> Self {
            Self::default().rule(rule)
        }
        /// Sets `rule`.
        #[must_use]
        pub fn rule(
            mut self,
            value: impl rt::IntoField<Box<types::LearningModuleRule>>,
        ) -> Self {
            value.put(&mut self.rule, &mut self._rest, 0);
            self
        }
        /// Sets `searchTerm`.
        #[must_use]
        pub fn search_term(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_term, &mut self._rest, 1);
            self
        }
    }
    /// `LearningAssignmentsDomainEntity` of the API document.
    #[non_exhaustive]
    pub struct LearningAssignmentsDomainEntity {
        /// `entities`
        pub entities: Option<Vec<types::LearningAssignment>>,
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
    impl Default for LearningAssignmentsDomainEntity {
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
    impl rt::Model for LearningAssignmentsDomainEntity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningAssignmentsDomainEntity",
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
    rt::model!(LearningAssignmentsDomainEntity);
    /// `LearningCoverArtThumbnail` of the API document.
    #[non_exhaustive]
    pub struct LearningCoverArtThumbnail {
        /// `resolution`
        pub resolution: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningCoverArtThumbnail {
        fn default() -> Self {
            Self {
                resolution: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningCoverArtThumbnail {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningCoverArtThumbnail",
                fields: &["resolution", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.resolution);
            out.text(1, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.resolution),
                1 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningCoverArtThumbnail);
    /// `LearningModule` of the API document.
    #[non_exhaustive]
    pub struct LearningModule {
        /// `archivalMode`
        pub archival_mode: Option<types::LearningModuleArchivalMode>,
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `autoAssign`
        pub auto_assign: Option<Box<types::LearningModuleAutoAssignResponse>>,
        /// `completionTimeInDays`: required
        pub completion_time_in_days: Option<i64>,
        /// `coverArt`
        pub cover_art: Option<Box<types::LearningModuleCoverArtResponse>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::UserReference>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `enforceContentOrder`
        pub enforce_content_order: Option<bool>,
        /// `excludedFromCatalog`
        pub excluded_from_catalog: Option<bool>,
        /// `externalId`: read-only
        pub external_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `informSteps`
        pub inform_steps: Option<Vec<types::LearningModuleInformStep>>,
        /// `isArchived`: read-only
        pub is_archived: Option<bool>,
        /// `isPublished`: read-only
        pub is_published: Option<bool>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::UserReference>>,
        /// `name`: required
        pub name: Option<String>,
        /// `reassignSummaryData`
        pub reassign_summary_data: Option<Box<types::LearningModuleReassignSummary>>,
        /// `reviewAssessmentResults`
        pub review_assessment_results: Option<Box<types::ReviewAssessmentResults>>,
        /// `rule`: read-only
        pub rule: Option<Box<types::LearningModuleRule>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: read-only
        pub source: Option<types::LearningModuleSource>,
        /// `summaryData`
        pub summary_data: Option<Box<types::LearningModuleSummary>>,
        /// `type`
        pub type_: Option<types::LearningModuleType>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningModule {
        fn default() -> Self {
            Self {
                archival_mode: None,
                assessment_form: None,
                auto_assign: None,
                completion_time_in_days: None,
                cover_art: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                description: None,
                enforce_content_order: None,
                excluded_from_catalog: None,
                external_id: None,
                id: None,
                inform_steps: None,
                is_archived: None,
                is_published: None,
                length_in_minutes: None,
                modified_by: None,
                name: None,
                reassign_summary_data: None,
                review_assessment_results: None,
                rule: None,
                self_uri: None,
                source: None,
                summary_data: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModule",
                fields: &[
                    "archivalMode",
                    "assessmentForm",
                    "autoAssign",
                    "completionTimeInDays",
                    "coverArt",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "enforceContentOrder",
                    "excludedFromCatalog",
                    "externalId",
                    "id",
                    "informSteps",
                    "isArchived",
                    "isPublished",
                    "lengthInMinutes",
                    "modifiedBy",
                    "name",
                    "reassignSummaryData",
                    "reviewAssessmentResults",
                    "rule",
                    "selfUri",
                    "source",
                    "summaryData",
                    "type",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.archival_mode);
            out.model(1, &self.assessment_form);
            out.model(2, &self.auto_assign);
            out.int(3, &self.completion_time_in_days);
            out.model(4, &self.cover_art);
            out.model(5, &self.created_by);
            out.date_time(6, &self.date_created);
            out.date_time(7, &self.date_modified);
            out.text(8, &self.description);
            out.boolean(9, &self.enforce_content_order);
            out.boolean(10, &self.excluded_from_catalog);
            out.text(11, &self.external_id);
            out.text(12, &self.id);
            out.list(13, &self.inform_steps);
            out.boolean(14, &self.is_archived);
            out.boolean(15, &self.is_published);
            out.int(16, &self.length_in_minutes);
            out.model(17, &self.modified_by);
            out.text(18, &self.name);
            out.model(19, &self.reassign_summary_data);
            out.model(20, &self.review_assessment_results);
            out.model(21, &self.rule);
            out.text(22, &self.self_uri);
            out.one(23, &self.source);
            out.model(24, &self.summary_data);
            out.one(25, &self.type_);
            out.int(26, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.archival_mode),
                1 => rt::Place::Model(&mut self.assessment_form),
                2 => rt::Place::Model(&mut self.auto_assign),
                3 => rt::Place::Int(&mut self.completion_time_in_days),
                4 => rt::Place::Model(&mut self.cover_art),
                5 => rt::Place::Model(&mut self.created_by),
                6 => rt::Place::DateTime(&mut self.date_created),
                7 => rt::Place::DateTime(&mut self.date_modified),
                8 => rt::Place::Text(&mut self.description),
                9 => rt::Place::Bool(&mut self.enforce_content_order),
                10 => rt::Place::Bool(&mut self.excluded_from_catalog),
                11 => rt::Place::Text(&mut self.external_id),
                12 => rt::Place::Text(&mut self.id),
                13 => rt::Place::List(&mut self.inform_steps),
                14 => rt::Place::Bool(&mut self.is_archived),
                15 => rt::Place::Bool(&mut self.is_published),
                16 => rt::Place::Int(&mut self.length_in_minutes),
                17 => rt::Place::Model(&mut self.modified_by),
                18 => rt::Place::Text(&mut self.name),
                19 => rt::Place::Model(&mut self.reassign_summary_data),
                20 => rt::Place::Model(&mut self.review_assessment_results),
                21 => rt::Place::Model(&mut self.rule),
                22 => rt::Place::Text(&mut self.self_uri),
                23 => rt::Place::Enum(&mut self.source),
                24 => rt::Place::Model(&mut self.summary_data),
                25 => rt::Place::Enum(&mut self.type_),
                26 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModule);
    /// `LearningModuleAutoAssignRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleAutoAssignRequest {
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `ruleId`: required
        pub rule_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleAutoAssignRequest {
        fn default() -> Self {
            Self {
                enabled: None,
                rule_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleAutoAssignRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleAutoAssignRequest",
                fields: &["enabled", "ruleId"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.text(1, &self.rule_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Text(&mut self.rule_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleAutoAssignRequest);
    impl LearningModuleAutoAssignRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `ruleId`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            rule_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().enabled(enabled).rule_id(rule_id)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
        /// Sets `ruleId`.
        #[must_use]
        pub fn rule_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.rule_id, &mut self._rest, 1);
            self
        }
    }
    /// `LearningModuleAutoAssignResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleAutoAssignResponse {
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `rule`: required
        pub rule: Option<Box<types::UsersRulesRuleReference>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleAutoAssignResponse {
        fn default() -> Self {
            Self {
                enabled: None,
                rule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleAutoAssignResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleAutoAssignResponse",
                fields: &["enabled", "rule"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.model(1, &self.rule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Model(&mut self.rule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleAutoAssignResponse);
    /// `LearningModuleCoverArtRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleCoverArtRequest {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleCoverArtRequest {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleCoverArtRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleCoverArtRequest",
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
    rt::model!(LearningModuleCoverArtRequest);
    impl LearningModuleCoverArtRequest {
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
    /// `LearningModuleCoverArtResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleCoverArtResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `thumbnails`
        pub thumbnails: Option<Vec<types::LearningCoverArtThumbnail>>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleCoverArtResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                thumbnails: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleCoverArtResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleCoverArtResponse",
                fields: &["id", "selfUri", "thumbnails", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.list(2, &self.thumbnails);
            out.text(3, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::List(&mut self.thumbnails),
                3 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleCoverArtResponse);
    /// `LearningModuleInformStep` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleInformStep {
        /// `contentType`
        pub content_type: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`
        pub display_name: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `order`: required
        pub order: Option<i64>,
        /// `sharingUri`
        pub sharing_uri: Option<String>,
        /// `type`: required
        pub type_: Option<types::LearningModuleInformStepType>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleInformStep {
        fn default() -> Self {
            Self {
                content_type: None,
                description: None,
                display_name: None,
                name: None,
                order: None,
                sharing_uri: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleInformStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleInformStep",
                fields: &[
                    "contentType",
                    "description",
                    "displayName",
                    "name",
                    "order",
                    "sharingUri",
                    "type",
                    "value",
                ],
                required: &[4, 6, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_type);
            out.text(1, &self.description);
            out.text(2, &self.display_name);
            out.text(3, &self.name);
            out.int(4, &self.order);
            out.text(5, &self.sharing_uri);
            out.one(6, &self.type_);
            out.text(7, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_type),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.display_name),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Int(&mut self.order),
                5 => rt::Place::Text(&mut self.sharing_uri),
                6 => rt::Place::Enum(&mut self.type_),
                7 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleInformStep);
    impl LearningModuleInformStep {
        /// One with everything set that the API requires, in this order: `order`, `type`, `value`.
        #[must_use]
        pub fn new(
            order: impl rt::IntoField<i64>,
            type_: impl rt::IntoField<types::LearningModuleInformStepType>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().order(order).type_(type_).value(value)
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 4);
            self
        }
        /// Sets `sharingUri`.
        #[must_use]
        pub fn sharing_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sharing_uri, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::LearningModuleInformStepType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 7);
            self
        }
    }
    /// `LearningModuleInformStepRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleInformStepRequest {
        /// `contentType`
        pub content_type: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`
        pub display_name: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `order`: required
        pub order: Option<i64>,
        /// `sharingUri`
        pub sharing_uri: Option<String>,
        /// `type`: required
        pub type_: Option<types::LearningModuleInformStepRequestType>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleInformStepRequest {
        fn default() -> Self {
            Self {
                content_type: None,
                description: None,
                display_name: None,
                name: None,
                order: None,
                sharing_uri: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleInformStepRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleInformStepRequest",
                fields: &[
                    "contentType",
                    "description",
                    "displayName",
                    "name",
                    "order",
                    "sharingUri",
                    "type",
                    "value",
                ],
                required: &[4, 6, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_type);
            out.text(1, &self.description);
            out.text(2, &self.display_name);
            out.text(3, &self.name);
            out.int(4, &self.order);
            out.text(5, &self.sharing_uri);
            out.one(6, &self.type_);
            out.text(7, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_type),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.display_name),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Int(&mut self.order),
                5 => rt::Place::Text(&mut self.sharing_uri),
                6 => rt::Place::Enum(&mut self.type_),
                7 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleInformStepRequest);
    impl LearningModuleInformStepRequest {
        /// One with everything set that the API requires, in this order: `order`, `type`, `value`.
        #[must_use]
        pub fn new(
            order: impl rt::IntoField<i64>,
            type_: impl rt::IntoField<types::LearningModuleInformStepRequestType>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().order(order).type_(type_).value(value)
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 4);
            self
        }
        /// Sets `sharingUri`.
        #[must_use]
        pub fn sharing_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sharing_uri, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::LearningModuleInformStepRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 7);
            self
        }
    }
    /// `LearningModuleJobRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleJobRequest {
        /// `action`: required
        pub action: Option<types::LearningModuleJobRequestAction>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleJobRequest {
        fn default() -> Self {
            Self {
                action: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleJobRequest",
                fields: &["action"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleJobRequest);
    impl LearningModuleJobRequest {
        /// One with everything set that the API requires: `action`.
        #[must_use]
        pub fn new(
            action: impl rt::IntoField<types::LearningModuleJobRequestAction>,
        ) -> Self {
            Self::default().action(action)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<types::LearningModuleJobRequestAction>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
    }
    /// `LearningModuleJobResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleJobResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::LearningModuleJobResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleJobResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleJobResponse",
                fields: &["id", "selfUri", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleJobResponse);
    /// `LearningModuleList` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleList {
        /// `entities`
        pub entities: Option<Vec<types::LearningModule>>,
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
        /// `totalLegacyRules`
        pub total_legacy_rules: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleList {
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
                total_legacy_rules: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleList",
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
                    "totalLegacyRules",
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
            out.int(10, &self.total_legacy_rules);
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
                10 => rt::Place::Int(&mut self.total_legacy_rules),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleList);
    /// `LearningModulePreviewGetResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewGetResponse {
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `assignment`
        pub assignment: Option<Box<types::LearningModulePreviewGetResponseAssignment>>,
        /// `coverArt`
        pub cover_art: Option<Box<types::LearningModuleCoverArtResponse>>,
        /// `description`
        pub description: Option<String>,
        /// `enforceContentOrder`
        pub enforce_content_order: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `reviewAssessmentResults`
        pub review_assessment_results: Option<Box<types::ReviewAssessmentResults>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewGetResponse {
        fn default() -> Self {
            Self {
                assessment_form: None,
                assignment: None,
                cover_art: None,
                description: None,
                enforce_content_order: None,
                id: None,
                name: None,
                review_assessment_results: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewGetResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewGetResponse",
                fields: &[
                    "assessmentForm",
                    "assignment",
                    "coverArt",
                    "description",
                    "enforceContentOrder",
                    "id",
                    "name",
                    "reviewAssessmentResults",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assessment_form);
            out.model(1, &self.assignment);
            out.model(2, &self.cover_art);
            out.text(3, &self.description);
            out.boolean(4, &self.enforce_content_order);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.model(7, &self.review_assessment_results);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assessment_form),
                1 => rt::Place::Model(&mut self.assignment),
                2 => rt::Place::Model(&mut self.cover_art),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Bool(&mut self.enforce_content_order),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Model(&mut self.review_assessment_results),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewGetResponse);
    /// `LearningModulePreviewGetResponseAssignment` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewGetResponseAssignment {
        /// `assessmentCompletionPercentage`: read-only
        pub assessment_completion_percentage: Option<f64>,
        /// `assessmentPercentageScore`: read-only
        pub assessment_percentage_score: Option<f64>,
        /// `completionPercentage`: read-only
        pub completion_percentage: Option<f64>,
        /// `isPassed`: read-only
        pub is_passed: Option<bool>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `state`
        pub state: Option<types::LearningModulePreviewGetResponseAssignmentState>,
        /// `steps`: read-only
        pub steps: Option<Vec<types::LearningModulePreviewGetResponseStep>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewGetResponseAssignment {
        fn default() -> Self {
            Self {
                assessment_completion_percentage: None,
                assessment_percentage_score: None,
                completion_percentage: None,
                is_passed: None,
                percentage_score: None,
                state: None,
                steps: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewGetResponseAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewGetResponseAssignment",
                fields: &[
                    "assessmentCompletionPercentage",
                    "assessmentPercentageScore",
                    "completionPercentage",
                    "isPassed",
                    "percentageScore",
                    "state",
                    "steps",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.assessment_completion_percentage);
            out.float(1, &self.assessment_percentage_score);
            out.float(2, &self.completion_percentage);
            out.boolean(3, &self.is_passed);
            out.float(4, &self.percentage_score);
            out.one(5, &self.state);
            out.list(6, &self.steps);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.assessment_completion_percentage),
                1 => rt::Place::Float(&mut self.assessment_percentage_score),
                2 => rt::Place::Float(&mut self.completion_percentage),
                3 => rt::Place::Bool(&mut self.is_passed),
                4 => rt::Place::Float(&mut self.percentage_score),
                5 => rt::Place::Enum(&mut self.state),
                6 => rt::Place::List(&mut self.steps),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewGetResponseAssignment);
    /// `LearningModulePreviewGetResponseStep` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewGetResponseStep {
        /// `completionPercentage`
        pub completion_percentage: Option<f64>,
        /// `completionStatus`: read-only
        pub completion_status: Option<
            types::LearningModulePreviewGetResponseStepCompletionStatus,
        >,
        /// `id`: read-only
        pub id: Option<String>,
        /// `moduleStep`: read-only
        pub module_step: Option<Box<types::LearningModuleInformStep>>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `signedCookie`: read-only
        pub signed_cookie: Option<Box<types::LearningAssignmentStepSignedCookie>>,
        /// `structure`: read-only
        pub structure: Option<Vec<types::LearningModulePreviewGetScoStructure>>,
        /// `successStatus`: read-only
        pub success_status: Option<
            types::LearningModulePreviewGetResponseStepSuccessStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewGetResponseStep {
        fn default() -> Self {
            Self {
                completion_percentage: None,
                completion_status: None,
                id: None,
                module_step: None,
                percentage_score: None,
                signed_cookie: None,
                structure: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewGetResponseStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewGetResponseStep",
                fields: &[
                    "completionPercentage",
                    "completionStatus",
                    "id",
                    "moduleStep",
                    "percentageScore",
                    "signedCookie",
                    "structure",
                    "successStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.completion_percentage);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.model(3, &self.module_step);
            out.float(4, &self.percentage_score);
            out.model(5, &self.signed_cookie);
            out.list(6, &self.structure);
            out.one(7, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.completion_percentage),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.module_step),
                4 => rt::Place::Float(&mut self.percentage_score),
                5 => rt::Place::Model(&mut self.signed_cookie),
                6 => rt::Place::List(&mut self.structure),
                7 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewGetResponseStep);
    /// `LearningModulePreviewGetScoStructure` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewGetScoStructure {
        /// `children`: read-only
        pub children: Option<Vec<types::LearningModulePreviewGetScoStructure>>,
        /// `completionStatus`: read-only
        pub completion_status: Option<
            types::LearningModulePreviewGetScoStructureCompletionStatus,
        >,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `shareableContentObject`
        pub shareable_content_object: Option<Box<types::LearningShareableContentObject>>,
        /// `successStatus`: read-only
        pub success_status: Option<
            types::LearningModulePreviewGetScoStructureSuccessStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewGetScoStructure {
        fn default() -> Self {
            Self {
                children: None,
                completion_status: None,
                id: None,
                name: None,
                percentage_score: None,
                shareable_content_object: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewGetScoStructure {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewGetScoStructure",
                fields: &[
                    "children",
                    "completionStatus",
                    "id",
                    "name",
                    "percentageScore",
                    "shareableContentObject",
                    "successStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.children);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.float(4, &self.percentage_score);
            out.model(5, &self.shareable_content_object);
            out.one(6, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.children),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Float(&mut self.percentage_score),
                5 => rt::Place::Model(&mut self.shareable_content_object),
                6 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewGetScoStructure);
    /// `LearningModulePreviewUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateRequest {
        /// `assessment`
        pub assessment: Option<Box<types::LearningAssessment>>,
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `currentStep`
        pub current_step: Option<
            Box<types::LearningModulePreviewUpdateRequestCurrentStep>,
        >,
        /// `state`
        pub state: Option<types::LearningModulePreviewUpdateRequestState>,
        /// `steps`
        pub steps: Option<Vec<types::LearningModulePreviewUpdateStep>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateRequest {
        fn default() -> Self {
            Self {
                assessment: None,
                assessment_form: None,
                current_step: None,
                state: None,
                steps: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateRequest",
                fields: &[
                    "assessment",
                    "assessmentForm",
                    "currentStep",
                    "state",
                    "steps",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assessment);
            out.model(1, &self.assessment_form);
            out.model(2, &self.current_step);
            out.one(3, &self.state);
            out.list(4, &self.steps);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assessment),
                1 => rt::Place::Model(&mut self.assessment_form),
                2 => rt::Place::Model(&mut self.current_step),
                3 => rt::Place::Enum(&mut self.state),
                4 => rt::Place::List(&mut self.steps),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateRequest);
    impl LearningModulePreviewUpdateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assessment`.
        #[must_use]
        pub fn assessment(
            mut self,
            value: impl rt::IntoField<Box<types::LearningAssessment>>,
        ) -> Self {
            value.put(&mut self.assessment, &mut self._rest, 0);
            self
        }
        /// Sets `assessmentForm`.
        #[must_use]
        pub fn assessment_form(
            mut self,
            value: impl rt::IntoField<Box<types::AssessmentForm>>,
        ) -> Self {
            value.put(&mut self.assessment_form, &mut self._rest, 1);
            self
        }
        /// Sets `currentStep`.
        #[must_use]
        pub fn current_step(
            mut self,
            value: impl rt::IntoField<
                Box<types::LearningModulePreviewUpdateRequestCurrentStep>,
            >,
        ) -> Self {
            value.put(&mut self.current_step, &mut self._rest, 2);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::LearningModulePreviewUpdateRequestState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 3);
            self
        }
        /// Sets `steps`.
        #[must_use]
        pub fn steps(
            mut self,
            value: impl rt::IntoField<Vec<types::LearningModulePreviewUpdateStep>>,
        ) -> Self {
            value.put(&mut self.steps, &mut self._rest, 4);
            self
        }
    }
    /// `LearningModulePreviewUpdateRequestCurrentStep` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateRequestCurrentStep {
        /// `completionPercentage`
        pub completion_percentage: Option<f64>,
        /// `id`
        pub id: Option<String>,
        /// `shareableContentObject`
        pub shareable_content_object: Option<Box<types::LearningShareableContentObject>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateRequestCurrentStep {
        fn default() -> Self {
            Self {
                completion_percentage: None,
                id: None,
                shareable_content_object: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateRequestCurrentStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateRequestCurrentStep",
                fields: &["completionPercentage", "id", "shareableContentObject"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.completion_percentage);
            out.text(1, &self.id);
            out.model(2, &self.shareable_content_object);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.completion_percentage),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.shareable_content_object),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateRequestCurrentStep);
    impl LearningModulePreviewUpdateRequestCurrentStep {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `completionPercentage`.
        #[must_use]
        pub fn completion_percentage(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.completion_percentage, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `shareableContentObject`.
        #[must_use]
        pub fn shareable_content_object(
            mut self,
            value: impl rt::IntoField<Box<types::LearningShareableContentObject>>,
        ) -> Self {
            value.put(&mut self.shareable_content_object, &mut self._rest, 2);
            self
        }
    }
    /// `LearningModulePreviewUpdateResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateResponse {
        /// `assignment`
        pub assignment: Option<
            Box<types::LearningModulePreviewUpdateResponseAssignment>,
        >,
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateResponse {
        fn default() -> Self {
            Self {
                assignment: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateResponse",
                fields: &["assignment", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assignment);
            out.text(1, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assignment),
                1 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateResponse);
    /// `LearningModulePreviewUpdateResponseAssignment` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateResponseAssignment {
        /// `assessmentCompletionPercentage`: read-only
        pub assessment_completion_percentage: Option<f64>,
        /// `assessmentPercentageScore`: read-only
        pub assessment_percentage_score: Option<f64>,
        /// `completionPercentage`: read-only
        pub completion_percentage: Option<f64>,
        /// `currentStep`: read-only
        pub current_step: Option<
            Box<types::LearningModulePreviewUpdateResponseCurrentStep>,
        >,
        /// `isPassed`: read-only
        pub is_passed: Option<bool>,
        /// `percentageScore`: read-only
        pub percentage_score: Option<f64>,
        /// `state`
        pub state: Option<types::LearningModulePreviewUpdateResponseAssignmentState>,
        /// `steps`: read-only
        pub steps: Option<Vec<types::LearningModulePreviewUpdateStep>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateResponseAssignment {
        fn default() -> Self {
            Self {
                assessment_completion_percentage: None,
                assessment_percentage_score: None,
                completion_percentage: None,
                current_step: None,
                is_passed: None,
                percentage_score: None,
                state: None,
                steps: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateResponseAssignment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateResponseAssignment",
                fields: &[
                    "assessmentCompletionPercentage",
                    "assessmentPercentageScore",
                    "completionPercentage",
                    "currentStep",
                    "isPassed",
                    "percentageScore",
                    "state",
                    "steps",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.assessment_completion_percentage);
            out.float(1, &self.assessment_percentage_score);
            out.float(2, &self.completion_percentage);
            out.model(3, &self.current_step);
            out.boolean(4, &self.is_passed);
            out.float(5, &self.percentage_score);
            out.one(6, &self.state);
            out.list(7, &self.steps);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.assessment_completion_percentage),
                1 => rt::Place::Float(&mut self.assessment_percentage_score),
                2 => rt::Place::Float(&mut self.completion_percentage),
                3 => rt::Place::Model(&mut self.current_step),
                4 => rt::Place::Bool(&mut self.is_passed),
                5 => rt::Place::Float(&mut self.percentage_score),
                6 => rt::Place::Enum(&mut self.state),
                7 => rt::Place::List(&mut self.steps),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateResponseAssignment);
    /// `LearningModulePreviewUpdateResponseCurrentStep` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateResponseCurrentStep {
        /// `shareableContentObject`
        pub shareable_content_object: Option<Box<types::LearningShareableContentObject>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateResponseCurrentStep {
        fn default() -> Self {
            Self {
                shareable_content_object: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateResponseCurrentStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateResponseCurrentStep",
                fields: &["shareableContentObject"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.shareable_content_object);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.shareable_content_object),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateResponseCurrentStep);
    /// `LearningModulePreviewUpdateScoStructure` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateScoStructure {
        /// `children`
        pub children: Option<Vec<types::LearningModulePreviewUpdateScoStructure>>,
        /// `completionStatus`
        pub completion_status: Option<
            types::LearningModulePreviewUpdateScoStructureCompletionStatus,
        >,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `percentageScore`
        pub percentage_score: Option<f64>,
        /// `successStatus`
        pub success_status: Option<
            types::LearningModulePreviewUpdateScoStructureSuccessStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateScoStructure {
        fn default() -> Self {
            Self {
                children: None,
                completion_status: None,
                id: None,
                name: None,
                percentage_score: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateScoStructure {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateScoStructure",
                fields: &[
                    "children",
                    "completionStatus",
                    "id",
                    "name",
                    "percentageScore",
                    "successStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.children);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.float(4, &self.percentage_score);
            out.one(5, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.children),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Float(&mut self.percentage_score),
                5 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateScoStructure);
    impl LearningModulePreviewUpdateScoStructure {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `children`.
        #[must_use]
        pub fn children(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningModulePreviewUpdateScoStructure>,
            >,
        ) -> Self {
            value.put(&mut self.children, &mut self._rest, 0);
            self
        }
        /// Sets `completionStatus`.
        #[must_use]
        pub fn completion_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningModulePreviewUpdateScoStructureCompletionStatus,
            >,
        ) -> Self {
            value.put(&mut self.completion_status, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `percentageScore`.
        #[must_use]
        pub fn percentage_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.percentage_score, &mut self._rest, 4);
            self
        }
        /// Sets `successStatus`.
        #[must_use]
        pub fn success_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningModulePreviewUpdateScoStructureSuccessStatus,
            >,
        ) -> Self {
            value.put(&mut self.success_status, &mut self._rest, 5);
            self
        }
    }
    /// `LearningModulePreviewUpdateStep` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePreviewUpdateStep {
        /// `completionPercentage`
        pub completion_percentage: Option<f64>,
        /// `completionStatus`
        pub completion_status: Option<
            types::LearningModulePreviewUpdateStepCompletionStatus,
        >,
        /// `id`
        pub id: Option<String>,
        /// `percentageScore`
        pub percentage_score: Option<f64>,
        /// `structure`
        pub structure: Option<Vec<types::LearningModulePreviewUpdateScoStructure>>,
        /// `successStatus`
        pub success_status: Option<types::LearningModulePreviewUpdateStepSuccessStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePreviewUpdateStep {
        fn default() -> Self {
            Self {
                completion_percentage: None,
                completion_status: None,
                id: None,
                percentage_score: None,
                structure: None,
                success_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePreviewUpdateStep {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePreviewUpdateStep",
                fields: &[
                    "completionPercentage",
                    "completionStatus",
                    "id",
                    "percentageScore",
                    "structure",
                    "successStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.completion_percentage);
            out.one(1, &self.completion_status);
            out.text(2, &self.id);
            out.float(3, &self.percentage_score);
            out.list(4, &self.structure);
            out.one(5, &self.success_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.completion_percentage),
                1 => rt::Place::Enum(&mut self.completion_status),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Float(&mut self.percentage_score),
                4 => rt::Place::List(&mut self.structure),
                5 => rt::Place::Enum(&mut self.success_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePreviewUpdateStep);
    impl LearningModulePreviewUpdateStep {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `completionPercentage`.
        #[must_use]
        pub fn completion_percentage(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.completion_percentage, &mut self._rest, 0);
            self
        }
        /// Sets `completionStatus`.
        #[must_use]
        pub fn completion_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningModulePreviewUpdateStepCompletionStatus,
            >,
        ) -> Self {
            value.put(&mut self.completion_status, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `percentageScore`.
        #[must_use]
        pub fn percentage_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.percentage_score, &mut self._rest, 3);
            self
        }
        /// Sets `structure`.
        #[must_use]
        pub fn structure(
            mut self,
            value: impl rt::IntoField<
                Vec<types::LearningModulePreviewUpdateScoStructure>,
            >,
        ) -> Self {
            value.put(&mut self.structure, &mut self._rest, 4);
            self
        }
        /// Sets `successStatus`.
        #[must_use]
        pub fn success_status(
            mut self,
            value: impl rt::IntoField<
                types::LearningModulePreviewUpdateStepSuccessStatus,
            >,
        ) -> Self {
            value.put(&mut self.success_status, &mut self._rest, 5);
            self
        }
    }
    /// `LearningModulePublishRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePublishRequest {
        /// `termsAndConditionsAccepted`
        pub terms_and_conditions_accepted: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePublishRequest {
        fn default() -> Self {
            Self {
                terms_and_conditions_accepted: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePublishRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePublishRequest",
                fields: &["termsAndConditionsAccepted"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.terms_and_conditions_accepted);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.terms_and_conditions_accepted),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePublishRequest);
    impl LearningModulePublishRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `termsAndConditionsAccepted`.
        #[must_use]
        pub fn terms_and_conditions_accepted(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.terms_and_conditions_accepted, &mut self._rest, 0);
            self
        }
    }
    /// `LearningModulePublishResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningModulePublishResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningModulePublishResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModulePublishResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModulePublishResponse",
                fields: &["id", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.int(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModulePublishResponse);
    /// `LearningModuleReassignSummary` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleReassignSummary {
        /// `assignedCount`
        pub assigned_count: Option<i64>,
        /// `completedCount`
        pub completed_count: Option<i64>,
        /// `inProgressCount`
        pub in_progress_count: Option<i64>,
        /// `notCompletedCount`
        pub not_completed_count: Option<i64>,
        /// `totalReassigned`
        pub total_reassigned: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleReassignSummary {
        fn default() -> Self {
            Self {
                assigned_count: None,
                completed_count: None,
                in_progress_count: None,
                not_completed_count: None,
                total_reassigned: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleReassignSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleReassignSummary",
                fields: &[
                    "assignedCount",
                    "completedCount",
                    "inProgressCount",
                    "notCompletedCount",
                    "totalReassigned",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.assigned_count);
            out.int(1, &self.completed_count);
            out.int(2, &self.in_progress_count);
            out.int(3, &self.not_completed_count);
            out.int(4, &self.total_reassigned);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.assigned_count),
                1 => rt::Place::Int(&mut self.completed_count),
                2 => rt::Place::Int(&mut self.in_progress_count),
                3 => rt::Place::Int(&mut self.not_completed_count),
                4 => rt::Place::Int(&mut self.total_reassigned),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleReassignSummary);
    /// `LearningModuleRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleRequest {
        /// `assessmentForm`
        pub assessment_form: Option<Box<types::AssessmentForm>>,
        /// `autoAssign`
        pub auto_assign: Option<Box<types::LearningModuleAutoAssignRequest>>,
        /// `completionTimeInDays`: required
        pub completion_time_in_days: Option<i64>,
        /// `coverArt`
        pub cover_art: Option<Box<types::LearningModuleCoverArtRequest>>,
        /// `description`
        pub description: Option<String>,
        /// `enforceContentOrder`
        pub enforce_content_order: Option<bool>,
        /// `excludedFromCatalog`
        pub excluded_from_catalog: Option<bool>,
        /// `externalId`: length at least `0`, length at most `50`
        pub external_id: Option<String>,
        /// `informSteps`
        pub inform_steps: Option<Vec<types::LearningModuleInformStepRequest>>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `name`: required
        pub name: Option<String>,
        /// `reviewAssessmentResults`
        pub review_assessment_results: Option<Box<types::ReviewAssessmentResults>>,
        /// `type`
        pub type_: Option<types::LearningModuleRequestType>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleRequest {
        fn default() -> Self {
            Self {
                assessment_form: None,
                auto_assign: None,
                completion_time_in_days: None,
                cover_art: None,
                description: None,
                enforce_content_order: None,
                excluded_from_catalog: None,
                external_id: None,
                inform_steps: None,
                length_in_minutes: None,
                name: None,
                review_assessment_results: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleRequest",
                fields: &[
                    "assessmentForm",
                    "autoAssign",
                    "completionTimeInDays",
                    "coverArt",
                    "description",
                    "enforceContentOrder",
                    "excludedFromCatalog",
                    "externalId",
                    "informSteps",
                    "lengthInMinutes",
                    "name",
                    "reviewAssessmentResults",
                    "type",
                ],
                required: &[2, 10],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.assessment_form);
            out.model(1, &self.auto_assign);
            out.int(2, &self.completion_time_in_days);
            out.model(3, &self.cover_art);
            out.text(4, &self.description);
            out.boolean(5, &self.enforce_content_order);
            out.boolean(6, &self.excluded_from_catalog);
            out.text(7, &self.external_id);
            out.list(8, &self.inform_steps);
            out.int(9, &self.length_in_minutes);
            out.text(10, &self.name);
            out.model(11, &self.review_assessment_results);
            out.one(12, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.assessment_form),
                1 => rt::Place::Model(&mut self.auto_assign),
                2 => rt::Place::Int(&mut self.completion_time_in_days),
                3 => rt::Place::Model(&mut self.cover_art),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Bool(&mut self.enforce_content_order),
                6 => rt::Place::Bool(&mut self.excluded_from_catalog),
                7 => rt::Place::Text(&mut self.external_id),
                8 => rt::Place::List(&mut self.inform_steps),
                9 => rt::Place::Int(&mut self.length_in_minutes),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Model(&mut self.review_assessment_results),
                12 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleRequest);
    impl LearningModuleRequest {
        /// One with everything set that the API requires, in this order: `completionTimeInDays`, `name`.
        #[must_use]
        pub fn new(
            completion_time_in_days: impl rt::IntoField<i64>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().completion_time_in_days(completion_time_in_days).name(name)
        }
        /// Sets `assessmentForm`.
        #[must_use]
        pub fn assessment_form(
            mut self,
            value: impl rt::IntoField<Box<types::AssessmentForm>>,
        ) -> Self {
            value.put(&mut self.assessment_form, &mut self._rest, 0);
            self
        }
        /// Sets `autoAssign`.
        #[must_use]
        pub fn auto_assign(
            mut self,
            value: impl rt::IntoField<Box<types::LearningModuleAutoAssignRequest>>,
        ) -> Self {
            value.put(&mut self.auto_assign, &mut self._rest, 1);
            self
        }
        /// Sets `completionTimeInDays`.
        #[must_use]
        pub fn completion_time_in_days(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.completion_time_in_days, &mut self._rest, 2);
            self
        }
        /// Sets `coverArt`.
        #[must_use]
        pub fn cover_art(
            mut self,
            value: impl rt::IntoField<Box<types::LearningModuleCoverArtRequest>>,
        ) -> Self {
            value.put(&mut self.cover_art, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `enforceContentOrder`.
        #[must_use]
        pub fn enforce_content_order(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enforce_content_order, &mut self._rest, 5);
            self
        }
        /// Sets `excludedFromCatalog`.
        #[must_use]
        pub fn excluded_from_catalog(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.excluded_from_catalog, &mut self._rest, 6);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 7);
            self
        }
        /// Sets `informSteps`.
        #[must_use]
        pub fn inform_steps(
            mut self,
            value: impl rt::IntoField<Vec<types::LearningModuleInformStepRequest>>,
        ) -> Self {
            value.put(&mut self.inform_steps, &mut self._rest, 8);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `reviewAssessmentResults`.
        #[must_use]
        pub fn review_assessment_results(
            mut self,
            value: impl rt::IntoField<Box<types::ReviewAssessmentResults>>,
        ) -> Self {
            value.put(&mut self.review_assessment_results, &mut self._rest, 11);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::LearningModuleRequestType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 12);
            self
        }
    }
    /// `LearningModuleRule` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleRule {
        /// `id`: read-only
        pub id: Option<String>,
        /// `isActive`: required
        pub is_active: Option<bool>,
        /// `parts`: required
        pub parts: Option<Vec<types::LearningModuleRuleParts>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleRule {
        fn default() -> Self {
            Self {
                id: None,
                is_active: None,
                parts: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleRule",
                fields: &["id", "isActive", "parts", "selfUri"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.is_active);
            out.list(2, &self.parts);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.is_active),
                2 => rt::Place::List(&mut self.parts),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleRule);
    impl LearningModuleRule {
        /// One with everything set that the API requires, in this order: `isActive`, `parts`.
        #[must_use]
        pub fn new(
            is_active: impl rt::IntoField<bool>,
            parts: impl rt::IntoField<Vec<types::LearningModuleRuleParts>>,
        ) -> Self {
            Self::default().is_active(is_active).parts(parts)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 1);
            self
        }
        /// Sets `parts`.
        #[must_use]
        pub fn parts(
            mut self,
            value: impl rt::IntoField<Vec<types::LearningModuleRuleParts>>,
        ) -> Self {
            value.put(&mut self.parts, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
    }
    /// `LearningModuleRuleParts` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleRuleParts {
        /// `operation`: required
        pub operation: Option<types::LearningModuleRulePartsOperation>,
        /// `order`: required
        pub order: Option<i64>,
        /// `selector`: required
        pub selector: Option<types::LearningModuleRulePartsSelector>,
        /// `value`: required
        pub value: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleRuleParts {
        fn default() -> Self {
            Self {
                operation: None,
                order: None,
                selector: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleRuleParts {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleRuleParts",
                fields: &["operation", "order", "selector", "value"],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.operation);
            out.int(1, &self.order);
            out.one(2, &self.selector);
            out.list(3, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.operation),
                1 => rt::Place::Int(&mut self.order),
                2 => rt::Place::Enum(&mut self.selector),
                3 => rt::Place::List(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleRuleParts);
    impl LearningModuleRuleParts {
        /// One with everything set that the API requires, in this order: `operation`, `order`, `selector`, `value`.
        #[must_use]
        pub fn new(
            operation: impl rt::IntoField<types::LearningModuleRulePartsOperation>,
            order: impl rt::IntoField<i64>,
            selector: impl rt::IntoField<types::LearningModuleRulePartsSelector>,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .operation(operation)
                .order(order)
                .selector(selector)
                .value(value)
        }
        /// Sets `operation`.
        #[must_use]
        pub fn operation(
            mut self,
            value: impl rt::IntoField<types::LearningModuleRulePartsOperation>,
        ) -> Self {
            value.put(&mut self.operation, &mut self._rest, 0);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.order, &mut self._rest, 1);
            self
        }
        /// Sets `selector`.
        #[must_use]
        pub fn selector(
            mut self,
            value: impl rt::IntoField<types::LearningModuleRulePartsSelector>,
        ) -> Self {
            value.put(&mut self.selector, &mut self._rest, 2);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.value, &mut self._rest, 3);
            self
        }
    }
    /// `LearningModuleSummary` of the API document.
    #[non_exhaustive]
    pub struct LearningModuleSummary {
        /// `assignedCount`
        pub assigned_count: Option<i64>,
        /// `completedCount`
        pub completed_count: Option<i64>,
        /// `completedSum`
        pub completed_sum: Option<f64>,
        /// `passedCount`
        pub passed_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for LearningModuleSummary {
        fn default() -> Self {
            Self {
                assigned_count: None,
                completed_count: None,
                completed_sum: None,
                passed_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningModuleSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningModuleSummary",
                fields: &[
                    "assignedCount",
                    "completedCount",
                    "completedSum",
                    "passedCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.assigned_count);
            out.int(1, &self.completed_count);
            out.float(2, &self.completed_sum);
            out.int(3, &self.passed_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.assigned_count),
                1 => rt::Place::Int(&mut self.completed_count),
                2 => rt::Place::Float(&mut self.completed_sum),
                3 => rt::Place::Int(&mut self.passed_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningModuleSummary);
    /// `LearningScheduleSlotsJobRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsJobRequest {
        /// `activityCodeId`: required
        pub activity_code_id: Option<String>,
        /// `intervals`: required
        pub intervals: Option<Vec<rt::Interval>>,
        /// `lengthInMinutes`: required
        pub length_in_minutes: Option<i64>,
        /// `slotsType`: required
        pub slots_type: Option<types::LearningScheduleSlotsJobRequestSlotsType>,
        /// `userIds`: required
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsJobRequest {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                intervals: None,
                length_in_minutes: None,
                slots_type: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsJobRequest",
                fields: &[
                    "activityCodeId",
                    "intervals",
                    "lengthInMinutes",
                    "slotsType",
                    "userIds",
                ],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.list(1, &self.intervals);
            out.int(2, &self.length_in_minutes);
            out.one(3, &self.slots_type);
            out.list(4, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::List(&mut self.intervals),
                2 => rt::Place::Int(&mut self.length_in_minutes),
                3 => rt::Place::Enum(&mut self.slots_type),
                4 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsJobRequest);
    impl LearningScheduleSlotsJobRequest {
        /// One with everything set that the API requires, in this order: `activityCodeId`, `intervals`, `lengthInMinutes`, `slotsType`, `userIds`.
        #[must_use]
        pub fn new(
            activity_code_id: impl rt::IntoField<String>,
            intervals: impl rt::IntoField<Vec<rt::Interval>>,
            length_in_minutes: impl rt::IntoField<i64>,
            slots_type: impl rt::IntoField<
                types::LearningScheduleSlotsJobRequestSlotsType,
            >,
            user_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .activity_code_id(activity_code_id)
                .intervals(intervals)
                .length_in_minutes(length_in_minutes)
                .slots_type(slots_type)
                .user_ids(user_ids)
        }
        /// Sets `activityCodeId`.
        #[must_use]
        pub fn activity_code_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.activity_code_id, &mut self._rest, 0);
            self
        }
        /// Sets `intervals`.
        #[must_use]
        pub fn intervals(
            mut self,
            value: impl rt::IntoField<Vec<rt::Interval>>,
        ) -> Self {
            value.put(&mut self.intervals, &mut self._rest, 1);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 2);
            self
        }
        /// Sets `slotsType`.
        #[must_use]
        pub fn slots_type(
            mut self,
            value: impl rt::IntoField<types::LearningScheduleSlotsJobRequestSlotsType>,
        ) -> Self {
            value.put(&mut self.slots_type, &mut self._rest, 3);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 4);
            self
        }
    }
    /// `LearningScheduleSlotsJobResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsJobResponse {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `businessUnitId`
        pub business_unit_id: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `results`
        pub results: Option<Vec<types::LearningScheduleSlotsJobResult>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `slotsType`
        pub slots_type: Option<types::LearningScheduleSlotsJobResponseSlotsType>,
        /// `userIds`
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsJobResponse {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                business_unit_id: None,
                id: None,
                length_in_minutes: None,
                results: None,
                self_uri: None,
                slots_type: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsJobResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsJobResponse",
                fields: &[
                    "activityCodeId",
                    "businessUnitId",
                    "id",
                    "lengthInMinutes",
                    "results",
                    "selfUri",
                    "slotsType",
                    "userIds",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.text(1, &self.business_unit_id);
            out.text(2, &self.id);
            out.int(3, &self.length_in_minutes);
            out.list(4, &self.results);
            out.text(5, &self.self_uri);
            out.one(6, &self.slots_type);
            out.list(7, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::Text(&mut self.business_unit_id),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.length_in_minutes),
                4 => rt::Place::List(&mut self.results),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Enum(&mut self.slots_type),
                7 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsJobResponse);
    /// `LearningScheduleSlotsJobResult` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsJobResult {
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `slot`
        pub slot: Option<Box<types::LearningScheduleSlotsJobSlot>>,
        /// `status`
        pub status: Option<types::LearningScheduleSlotsJobResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsJobResult {
        fn default() -> Self {
            Self {
                interval: None,
                slot: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsJobResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsJobResult",
                fields: &["interval", "slot", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.interval(0, &self.interval);
            out.model(1, &self.slot);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Interval(&mut self.interval),
                1 => rt::Place::Model(&mut self.slot),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsJobResult);
    /// `LearningScheduleSlotsJobSchedule` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsJobSchedule {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `weekCount`
        pub week_count: Option<i64>,
        /// `weekDate`
        pub week_date: Option<rt::Date>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsJobSchedule {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                week_count: None,
                week_date: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsJobSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsJobSchedule",
                fields: &["id", "selfUri", "weekCount", "weekDate"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.int(2, &self.week_count);
            out.date(3, &self.week_date);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.week_count),
                3 => rt::Place::Date(&mut self.week_date),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsJobSchedule);
    /// `LearningScheduleSlotsJobSlot` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsJobSlot {
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `schedule`
        pub schedule: Option<Box<types::LearningScheduleSlotsJobSchedule>>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsJobSlot {
        fn default() -> Self {
            Self {
                date_start: None,
                schedule: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsJobSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsJobSlot",
                fields: &["dateStart", "schedule"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.model(1, &self.schedule);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Model(&mut self.schedule),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsJobSlot);
    /// `LearningScheduleSlotsQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsQueryRequest {
        /// `interruptibleAssignmentId`
        pub interruptible_assignment_id: Option<String>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `lengthInMinutes`: required
        pub length_in_minutes: Option<i64>,
        /// `userIds`: required
        pub user_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsQueryRequest {
        fn default() -> Self {
            Self {
                interruptible_assignment_id: None,
                interval: None,
                length_in_minutes: None,
                user_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsQueryRequest",
                fields: &[
                    "interruptibleAssignmentId",
                    "interval",
                    "lengthInMinutes",
                    "userIds",
                ],
                required: &[1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.interruptible_assignment_id);
            out.interval(1, &self.interval);
            out.int(2, &self.length_in_minutes);
            out.list(3, &self.user_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.interruptible_assignment_id),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::Int(&mut self.length_in_minutes),
                3 => rt::Place::List(&mut self.user_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsQueryRequest);
    impl LearningScheduleSlotsQueryRequest {
        /// One with everything set that the API requires, in this order: `interval`, `lengthInMinutes`, `userIds`.
        #[must_use]
        pub fn new(
            interval: impl rt::IntoField<rt::Interval>,
            length_in_minutes: impl rt::IntoField<i64>,
            user_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .interval(interval)
                .length_in_minutes(length_in_minutes)
                .user_ids(user_ids)
        }
        /// Sets `interruptibleAssignmentId`.
        #[must_use]
        pub fn interruptible_assignment_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.interruptible_assignment_id, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `lengthInMinutes`.
        #[must_use]
        pub fn length_in_minutes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.length_in_minutes, &mut self._rest, 2);
            self
        }
        /// Sets `userIds`.
        #[must_use]
        pub fn user_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids, &mut self._rest, 3);
            self
        }
    }
    /// `LearningScheduleSlotsQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningScheduleSlotsQueryResponse {
        /// `suggestedSlots`
        pub suggested_slots: Option<Vec<types::LearningSlot>>,
        /// `wfmScheduleActivities`
        pub wfm_schedule_activities: Option<Vec<types::LearningSlotWfmScheduleActivity>>,
        _rest: rt::Rest,
    }
    impl Default for LearningScheduleSlotsQueryResponse {
        fn default() -> Self {
            Self {
                suggested_slots: None,
                wfm_schedule_activities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScheduleSlotsQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScheduleSlotsQueryResponse",
                fields: &["suggestedSlots", "wfmScheduleActivities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.suggested_slots);
            out.list(1, &self.wfm_schedule_activities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.suggested_slots),
                1 => rt::Place::List(&mut self.wfm_schedule_activities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScheduleSlotsQueryResponse);
    /// `LearningScormResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningScormResponse {
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `percentageUnpacked`
        pub percentage_unpacked: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::LearningScormResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for LearningScormResponse {
        fn default() -> Self {
            Self {
                error_code: None,
                error_message: None,
                id: None,
                percentage_unpacked: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScormResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScormResponse",
                fields: &[
                    "errorCode",
                    "errorMessage",
                    "id",
                    "percentageUnpacked",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_code);
            out.text(1, &self.error_message);
            out.text(2, &self.id);
            out.float(3, &self.percentage_unpacked);
            out.text(4, &self.self_uri);
            out.one(5, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_code),
                1 => rt::Place::Text(&mut self.error_message),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Float(&mut self.percentage_unpacked),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScormResponse);
    /// `LearningScormUploadRequest` of the API document.
    #[non_exhaustive]
    pub struct LearningScormUploadRequest {
        /// `contentMd5`: required
        pub content_md5: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningScormUploadRequest {
        fn default() -> Self {
            Self {
                content_md5: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScormUploadRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScormUploadRequest",
                fields: &["contentMd5"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.content_md5);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.content_md5),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScormUploadRequest);
    impl LearningScormUploadRequest {
        /// One with everything set that the API requires: `contentMd5`.
        #[must_use]
        pub fn new(content_md5: impl rt::IntoField<String>) -> Self {
            Self::default().content_md5(content_md5)
        }
        /// Sets `contentMd5`.
        #[must_use]
        pub fn content_md5(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.content_md5, &mut self._rest, 0);
            self
        }
    }
    /// `LearningScormUploadResponse` of the API document.
    #[non_exhaustive]
    pub struct LearningScormUploadResponse {
        /// `headers`
        pub headers: Option<rt::Map<String>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::LearningScormUploadResponseStatus>,
        /// `uploadUrl`
        pub upload_url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningScormUploadResponse {
        fn default() -> Self {
            Self {
                headers: None,
                id: None,
                self_uri: None,
                status: None,
                upload_url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningScormUploadResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningScormUploadResponse",
                fields: &["headers", "id", "selfUri", "status", "uploadUrl"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.headers);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.one(3, &self.status);
            out.text(4, &self.upload_url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.headers),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Enum(&mut self.status),
                4 => rt::Place::Text(&mut self.upload_url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningScormUploadResponse);
    /// `LearningShareableContentObject` of the API document.
    #[non_exhaustive]
    pub struct LearningShareableContentObject {
        /// `credit`: read-only
        pub credit: Option<types::LearningShareableContentObjectCredit>,
        /// `entry`: read-only
        pub entry: Option<types::LearningShareableContentObjectEntry>,
        /// `exit`
        pub exit: Option<types::LearningShareableContentObjectExit>,
        /// `href`: read-only
        pub href: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `launchData`: read-only
        pub launch_data: Option<String>,
        /// `lessonStatus`
        pub lesson_status: Option<types::LearningShareableContentObjectLessonStatus>,
        /// `location`
        pub location: Option<String>,
        /// `mode`: read-only
        pub mode: Option<types::LearningShareableContentObjectMode>,
        /// `parameters`: read-only
        pub parameters: Option<String>,
        /// `scoreMax`
        pub score_max: Option<f64>,
        /// `scoreMin`
        pub score_min: Option<f64>,
        /// `scoreRaw`
        pub score_raw: Option<f64>,
        /// `sessionTime`
        pub session_time: Option<String>,
        /// `suspendData`
        pub suspend_data: Option<String>,
        /// `totalTime`: read-only
        pub total_time: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningShareableContentObject {
        fn default() -> Self {
            Self {
                credit: None,
                entry: None,
                exit: None,
                href: None,
                id: None,
                launch_data: None,
                lesson_status: None,
                location: None,
                mode: None,
                parameters: None,
                score_max: None,
                score_min: None,
                score_raw: None,
                session_time: None,
                suspend_data: None,
                total_time: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningShareableContentObject {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningShareableContentObject",
                fields: &[
                    "credit",
                    "entry",
                    "exit",
                    "href",
                    "id",
                    "launchData",
                    "lessonStatus",
                    "location",
                    "mode",
                    "parameters",
                    "scoreMax",
                    "scoreMin",
                    "scoreRaw",
                    "sessionTime",
                    "suspendData",
                    "totalTime",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.credit);
            out.one(1, &self.entry);
            out.one(2, &self.exit);
            out.text(3, &self.href);
            out.text(4, &self.id);
            out.text(5, &self.launch_data);
            out.one(6, &self.lesson_status);
            out.text(7, &self.location);
            out.one(8, &self.mode);
            out.text(9, &self.parameters);
            out.float(10, &self.score_max);
            out.float(11, &self.score_min);
            out.float(12, &self.score_raw);
            out.text(13, &self.session_time);
            out.text(14, &self.suspend_data);
            out.text(15, &self.total_time);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.credit),
                1 => rt::Place::Enum(&mut self.entry),
                2 => rt::Place::Enum(&mut self.exit),
                3 => rt::Place::Text(&mut self.href),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.launch_data),
                6 => rt::Place::Enum(&mut self.lesson_status),
                7 => rt::Place::Text(&mut self.location),
                8 => rt::Place::Enum(&mut self.mode),
                9 => rt::Place::Text(&mut self.parameters),
                10 => rt::Place::Float(&mut self.score_max),
                11 => rt::Place::Float(&mut self.score_min),
                12 => rt::Place::Float(&mut self.score_raw),
                13 => rt::Place::Text(&mut self.session_time),
                14 => rt::Place::Text(&mut self.suspend_data),
                15 => rt::Place::Text(&mut self.total_time),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningShareableContentObject);
    impl LearningShareableContentObject {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `credit`.
        #[must_use]
        pub fn credit(
            mut self,
            value: impl rt::IntoField<types::LearningShareableContentObjectCredit>,
        ) -> Self {
            value.put(&mut self.credit, &mut self._rest, 0);
            self
        }
        /// Sets `entry`.
        #[must_use]
        pub fn entry(
            mut self,
            value: impl rt::IntoField<types::LearningShareableContentObjectEntry>,
        ) -> Self {
            value.put(&mut self.entry, &mut self._rest, 1);
            self
        }
        /// Sets `exit`.
        #[must_use]
        pub fn exit(
            mut self,
            value: impl rt::IntoField<types::LearningShareableContentObjectExit>,
        ) -> Self {
            value.put(&mut self.exit, &mut self._rest, 2);
            self
        }
        /// Sets `href`.
        #[must_use]
        pub fn href(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.href, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `launchData`.
        #[must_use]
        pub fn launch_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.launch_data, &mut self._rest, 5);
            self
        }
        /// Sets `lessonStatus`.
        #[must_use]
        pub fn lesson_status(
            mut self,
            value: impl rt::IntoField<types::LearningShareableContentObjectLessonStatus>,
        ) -> Self {
            value.put(&mut self.lesson_status, &mut self._rest, 6);
            self
        }
        /// Sets `location`.
        #[must_use]
        pub fn location(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.location, &mut self._rest, 7);
            self
        }
        /// Sets `mode`.
        #[must_use]
        pub fn mode(
            mut self,
            value: impl rt::IntoField<types::LearningShareableContentObjectMode>,
        ) -> Self {
            value.put(&mut self.mode, &mut self._rest, 8);
            self
        }
        /// Sets `parameters`.
        #[must_use]
        pub fn parameters(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.parameters, &mut self._rest, 9);
            self
        }
        /// Sets `scoreMax`.
        #[must_use]
        pub fn score_max(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.score_max, &mut self._rest, 10);
            self
        }
        /// Sets `scoreMin`.
        #[must_use]
        pub fn score_min(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.score_min, &mut self._rest, 11);
            self
        }
        /// Sets `scoreRaw`.
        #[must_use]
        pub fn score_raw(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.score_raw, &mut self._rest, 12);
            self
        }
        /// Sets `sessionTime`.
        #[must_use]
        pub fn session_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_time, &mut self._rest, 13);
            self
        }
        /// Sets `suspendData`.
        #[must_use]
        pub fn suspend_data(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.suspend_data, &mut self._rest, 14);
            self
        }
        /// Sets `totalTime`.
        #[must_use]
        pub fn total_time(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.total_time, &mut self._rest, 15);
            self
        }
    }
    /// `LearningSlot` of the API document.
    #[non_exhaustive]
    pub struct LearningSlot {
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `differenceRating`
        pub difference_rating: Option<types::LearningSlotDifferenceRating>,
        /// `lengthInMinutes`
        pub length_in_minutes: Option<i64>,
        /// `staffingDifference`
        pub staffing_difference: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for LearningSlot {
        fn default() -> Self {
            Self {
                date_start: None,
                difference_rating: None,
                length_in_minutes: None,
                staffing_difference: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningSlot {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningSlot",
                fields: &[
                    "dateStart",
                    "differenceRating",
                    "lengthInMinutes",
                    "staffingDifference",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.one(1, &self.difference_rating);
            out.int(2, &self.length_in_minutes);
            out.float(3, &self.staffing_difference);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Enum(&mut self.difference_rating),
                2 => rt::Place::Int(&mut self.length_in_minutes),
                3 => rt::Place::Float(&mut self.staffing_difference),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningSlot);
    /// `LearningSlotFullDayTimeOffMarker` of the API document.
    #[non_exhaustive]
    pub struct LearningSlotFullDayTimeOffMarker {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `businessUnitDate`
        pub business_unit_date: Option<rt::Date>,
        /// `description`
        pub description: Option<String>,
        /// `lengthMinutes`
        pub length_minutes: Option<i64>,
        /// `paid`
        pub paid: Option<bool>,
        /// `timeOffRequestId`
        pub time_off_request_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningSlotFullDayTimeOffMarker {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                business_unit_date: None,
                description: None,
                length_minutes: None,
                paid: None,
                time_off_request_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningSlotFullDayTimeOffMarker {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningSlotFullDayTimeOffMarker",
                fields: &[
                    "activityCodeId",
                    "businessUnitDate",
                    "description",
                    "lengthMinutes",
                    "paid",
                    "timeOffRequestId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.date(1, &self.business_unit_date);
            out.text(2, &self.description);
            out.int(3, &self.length_minutes);
            out.boolean(4, &self.paid);
            out.text(5, &self.time_off_request_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::Date(&mut self.business_unit_date),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Int(&mut self.length_minutes),
                4 => rt::Place::Bool(&mut self.paid),
                5 => rt::Place::Text(&mut self.time_off_request_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningSlotFullDayTimeOffMarker);
    /// `LearningSlotScheduleActivity` of the API document.
    #[non_exhaustive]
    pub struct LearningSlotScheduleActivity {
        /// `activityCodeId`
        pub activity_code_id: Option<String>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `externalActivityId`
        pub external_activity_id: Option<String>,
        /// `externalActivityType`
        pub external_activity_type: Option<
            types::LearningSlotScheduleActivityExternalActivityType,
        >,
        /// `lengthMinutes`
        pub length_minutes: Option<i64>,
        /// `paid`
        pub paid: Option<bool>,
        /// `timeOffRequestId`
        pub time_off_request_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LearningSlotScheduleActivity {
        fn default() -> Self {
            Self {
                activity_code_id: None,
                date_start: None,
                description: None,
                external_activity_id: None,
                external_activity_type: None,
                length_minutes: None,
                paid: None,
                time_off_request_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningSlotScheduleActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningSlotScheduleActivity",
                fields: &[
                    "activityCodeId",
                    "dateStart",
                    "description",
                    "externalActivityId",
                    "externalActivityType",
                    "lengthMinutes",
                    "paid",
                    "timeOffRequestId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.activity_code_id);
            out.date_time(1, &self.date_start);
            out.text(2, &self.description);
            out.text(3, &self.external_activity_id);
            out.one(4, &self.external_activity_type);
            out.int(5, &self.length_minutes);
            out.boolean(6, &self.paid);
            out.text(7, &self.time_off_request_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.activity_code_id),
                1 => rt::Place::DateTime(&mut self.date_start),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.external_activity_id),
                4 => rt::Place::Enum(&mut self.external_activity_type),
                5 => rt::Place::Int(&mut self.length_minutes),
                6 => rt::Place::Bool(&mut self.paid),
                7 => rt::Place::Text(&mut self.time_off_request_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningSlotScheduleActivity);
    /// `LearningSlotWfmScheduleActivity` of the API document.
    #[non_exhaustive]
    pub struct LearningSlotWfmScheduleActivity {
        /// `activities`
        pub activities: Option<Vec<types::LearningSlotScheduleActivity>>,
        /// `fullDayTimeOffMarkers`
        pub full_day_time_off_markers: Option<
            Vec<types::LearningSlotFullDayTimeOffMarker>,
        >,
        /// `user`
        pub user: Option<Box<types::UserReference>>,
        _rest: rt::Rest,
    }
    impl Default for LearningSlotWfmScheduleActivity {
        fn default() -> Self {
            Self {
                activities: None,
                full_day_time_off_markers: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LearningSlotWfmScheduleActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LearningSlotWfmScheduleActivity",
                fields: &["activities", "fullDayTimeOffMarkers", "user"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.activities);
            out.list(1, &self.full_day_time_off_markers);
            out.model(2, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.activities),
                1 => rt::Place::List(&mut self.full_day_time_off_markers),
                2 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LearningSlotWfmScheduleActivity);
    /// `ReviewAssessmentResults` of the API document.
    #[non_exhaustive]
    pub struct ReviewAssessmentResults {
        /// `byAssignees`
        pub by_assignees: Option<bool>,
        /// `byViewers`
        pub by_viewers: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ReviewAssessmentResults {
        fn default() -> Self {
            Self {
                by_assignees: None,
                by_viewers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ReviewAssessmentResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ReviewAssessmentResults",
                fields: &["byAssignees", "byViewers"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.by_assignees);
            out.boolean(1, &self.by_viewers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.by_assignees),
                1 => rt::Place::Bool(&mut self.by_viewers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ReviewAssessmentResults);
    impl ReviewAssessmentResults {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `byAssignees`.
        #[must_use]
        pub fn by_assignees(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.by_assignees, &mut self._rest, 0);
            self
        }
        /// Sets `byViewers`.
        #[must_use]
        pub fn by_viewers(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.by_viewers, &mut self._rest, 1);
            self
        }
    }
    /// `UsersRulesRuleReference` of the API document.
    #[non_exhaustive]
    pub struct UsersRulesRuleReference {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UsersRulesRuleReference {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UsersRulesRuleReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UsersRulesRuleReference",
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
    rt::model!(UsersRulesRuleReference);
    rt::to_write!(
        types::AssessmentForm => types::AssessmentForm, [rt::Step::inner(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Each(& rt::How::Model(< types::AssessmentFormQuestionGroup as
        rt::ToWrite < types::AssessmentFormQuestionGroup >>::steps)))]
    );
    rt::to_write!(
        types::AssessmentFormQuestion => types::AssessmentFormQuestion, [rt::Step::new(0,
        0, rt::How::Each(& rt::How::Model(< types::AnswerOption as rt::ToWrite <
        types::AnswerOption >>::steps))), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10, rt::How::Copy),
        rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssessmentFormQuestionGroup => types::AssessmentFormQuestionGroup,
        [rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Each(& rt::How::Model(<
        types::AssessmentFormQuestion as rt::ToWrite < types::AssessmentFormQuestion
        >>::steps))), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssessmentQuestionGroupScore => types::AssessmentQuestionGroupScore,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Each(& rt::How::Model(<
        types::AssessmentQuestionScore as rt::ToWrite < types::AssessmentQuestionScore
        >>::steps))), rt::Step::new(9, 9, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssessmentQuestionScore => types::AssessmentQuestionScore,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssessmentScoringSet => types::AssessmentScoringSet, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Each(& rt::How::Model(< types::AssessmentQuestionGroupScore as
        rt::ToWrite < types::AssessmentQuestionGroupScore >>::steps)))]
    );
    rt::to_write!(
        types::LearningAssessment => types::LearningAssessment, [rt::Step::new(0, 0,
        rt::How::Model(< types::AssessmentScoringSet as rt::ToWrite <
        types::AssessmentScoringSet >>::steps))]
    );
    rt::to_write!(
        types::LearningAssignment => types::LearningAssignmentUpdate, [rt::Step::new(0,
        0, rt::How::Model(< types::LearningAssessment as rt::ToWrite <
        types::LearningAssessment >>::steps)), rt::Step::new(21, 1, rt::How::Text)]
    );
    rt::to_write!(
        types::LearningAssignmentStep => types::LearningAssignmentStep, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Model(< types::LearningShareableContentObject as rt::ToWrite <
        types::LearningShareableContentObject >>::steps))]
    );
    rt::to_write!(
        types::LearningModule => types::LearningModuleRequest, [rt::Step::new(1, 0,
        rt::How::Model(< types::AssessmentForm as rt::ToWrite < types::AssessmentForm
        >>::steps)), rt::Step::new(2, 1, rt::How::Model(<
        types::LearningModuleAutoAssignResponse as rt::ToWrite <
        types::LearningModuleAutoAssignRequest >>::steps)), rt::Step::new(3, 2,
        rt::How::Copy), rt::Step::new(4, 3, rt::How::Model(<
        types::LearningModuleCoverArtResponse as rt::ToWrite <
        types::LearningModuleCoverArtRequest >>::steps)), rt::Step::new(8, 4,
        rt::How::Copy), rt::Step::new(9, 5, rt::How::Copy), rt::Step::new(10, 6,
        rt::How::Copy), rt::Step::new(11, 7, rt::How::Copy), rt::Step::new(13, 8,
        rt::How::Each(& rt::How::Model(< types::LearningModuleInformStep as rt::ToWrite <
        types::LearningModuleInformStepRequest >>::steps))), rt::Step::new(16, 9,
        rt::How::Copy), rt::Step::new(18, 10, rt::How::Copy), rt::Step::new(20, 11,
        rt::How::Copy), rt::Step::new(25, 12, rt::How::Text)]
    );
    rt::to_write!(
        types::LearningModuleAutoAssignResponse =>
        types::LearningModuleAutoAssignRequest, [rt::Step::new(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::LearningModuleCoverArtResponse => types::LearningModuleCoverArtRequest,
        [rt::Step::new(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::LearningModuleInformStep => types::LearningModuleInformStepRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Text), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::LearningModulePreviewGetResponse =>
        types::LearningModulePreviewUpdateRequest, [rt::Step::new(0, 1, rt::How::Model(<
        types::AssessmentForm as rt::ToWrite < types::AssessmentForm >>::steps))]
    );
    rt::to_write!(
        types::LearningModuleRule => types::LearningModuleRule, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::LearningShareableContentObject => types::LearningShareableContentObject,
        [rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy)]
    );
}
