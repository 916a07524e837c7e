// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Quality API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_quality::{
    PostAnalyticsEvaluationsAggregatesJobs, GetAnalyticsEvaluationsAggregatesJob,
    DeleteAnalyticsEvaluationsAggregatesJob, GetAnalyticsEvaluationsAggregatesJobResults,
    PostAnalyticsEvaluationsAggregatesQuery, PostAnalyticsSurveysAggregatesJobs,
    GetAnalyticsSurveysAggregatesJob, DeleteAnalyticsSurveysAggregatesJob,
    GetAnalyticsSurveysAggregatesJobResults, PostAnalyticsSurveysAggregatesQuery,
};
/// Calls of the Quality API; from [`Client::quality`](crate::Client::quality).
#[derive(Clone, Debug)]
pub struct Quality(rt::Client);
impl Quality {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/jobs`
    ///
    /// - Permission: `analytics:evaluationAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsEvaluationsAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-evaluations-aggregates-jobs)
    pub fn post_analytics_evaluations_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::EvaluationAsyncAggregationQuery>,
    ) -> PostAnalyticsEvaluationsAggregatesJobs {
        super::shared::of_analytics_and_quality::PostAnalyticsEvaluationsAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::PostAnalyticsEvaluationsAggregatesJobs::INFO,
                )
                .body::<types::EvaluationAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:evaluationAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsEvaluationsAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-evaluations-aggregates-jobs--jobId-)
    pub fn get_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsEvaluationsAggregatesJob {
        super::shared::of_analytics_and_quality::GetAnalyticsEvaluationsAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::GetAnalyticsEvaluationsAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:evaluationAggregate:view`
    /// - Scopes: `analytics`
    /// - Developer Center: [`deleteAnalyticsEvaluationsAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-evaluations-aggregates-jobs--jobId-)
    pub fn delete_analytics_evaluations_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsEvaluationsAggregatesJob {
        super::shared::of_analytics_and_quality::DeleteAnalyticsEvaluationsAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::DeleteAnalyticsEvaluationsAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:evaluationAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsEvaluationsAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-evaluations-aggregates-jobs--jobId--results)
    pub fn get_analytics_evaluations_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsEvaluationsAggregatesJobResults {
        super::shared::of_analytics_and_quality::GetAnalyticsEvaluationsAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::GetAnalyticsEvaluationsAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/evaluations/aggregates/query`
    ///
    /// - Permission: `analytics:evaluationAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsEvaluationsAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-evaluations-aggregates-query)
    pub fn post_analytics_evaluations_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::EvaluationAggregationQuery>,
    ) -> PostAnalyticsEvaluationsAggregatesQuery {
        super::shared::of_analytics_and_quality::PostAnalyticsEvaluationsAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::PostAnalyticsEvaluationsAggregatesQuery::INFO,
                )
                .body::<types::EvaluationAggregationQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/surveys/aggregates/jobs`
    ///
    /// - Permission: `analytics:surveyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsSurveysAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-surveys-aggregates-jobs)
    pub fn post_analytics_surveys_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::SurveyAsyncAggregationQuery>,
    ) -> PostAnalyticsSurveysAggregatesJobs {
        super::shared::of_analytics_and_quality::PostAnalyticsSurveysAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::PostAnalyticsSurveysAggregatesJobs::INFO,
                )
                .body::<types::SurveyAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:surveyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsSurveysAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-surveys-aggregates-jobs--jobId-)
    pub fn get_analytics_surveys_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsSurveysAggregatesJob {
        super::shared::of_analytics_and_quality::GetAnalyticsSurveysAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::GetAnalyticsSurveysAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:surveyAggregate:view`
    /// - Scopes: `analytics`
    /// - Developer Center: [`deleteAnalyticsSurveysAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-surveys-aggregates-jobs--jobId-)
    pub fn delete_analytics_surveys_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsSurveysAggregatesJob {
        super::shared::of_analytics_and_quality::DeleteAnalyticsSurveysAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::DeleteAnalyticsSurveysAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:surveyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsSurveysAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-surveys-aggregates-jobs--jobId--results)
    pub fn get_analytics_surveys_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsSurveysAggregatesJobResults {
        super::shared::of_analytics_and_quality::GetAnalyticsSurveysAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::GetAnalyticsSurveysAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/surveys/aggregates/query`
    ///
    /// - Permission: `analytics:surveyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsSurveysAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-surveys-aggregates-query)
    pub fn post_analytics_surveys_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::SurveyAggregationQuery>,
    ) -> PostAnalyticsSurveysAggregatesQuery {
        super::shared::of_analytics_and_quality::PostAnalyticsSurveysAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_quality::PostAnalyticsSurveysAggregatesQuery::INFO,
                )
                .body::<types::SurveyAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/quality/agents/activity`
    ///
    /// - Permission: `quality:evaluation:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 403 `quality.evaluation.view.permission.check.failed`
    /// - Developer Center: [`getQualityAgentsActivity`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-agents-activity)
    pub fn get_quality_agents_activity(&self) -> GetQualityAgentsActivity {
        super::quality::GetQualityAgentsActivity(
            rt::Request::new(&self.0, super::quality::GetQualityAgentsActivity::INFO),
        )
    }
    /// `GET /api/v2/quality/calibrations`
    ///
    /// - Permission: `quality:calibration:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityCalibrations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-calibrations)
    pub fn get_quality_calibrations(
        &self,
        calibrator_id: impl AsRef<str>,
    ) -> GetQualityCalibrations {
        super::quality::GetQualityCalibrations(
            rt::Request::new(&self.0, super::quality::GetQualityCalibrations::INFO)
                .query("calibratorId", calibrator_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/calibrations`
    ///
    /// - Permission: `quality:calibration:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `qm.calibration.create.error.no.agent`, `qm.calibration.create.error.no.conversation`, `qm.calibration.create.error.no.evaluators`, `quality.calibration.cannot.create.with.system.submitted.evaluation`, `quality.calibration.contextid.doesnt.match.evaluation.contextid`, `quality.calibration.existing.evaluation.not.finished`, `quality.calibration.expert.evaluator.not.quality.evaluator`, `quality.calibration.no.evaluation.form.or.context.id`, `quality.calibration.no.existing.evaluation.for.evaluationid`, `quality.calibration.scoring.index.evaluator.must.match.calibrator.or.expert.evaluator`, `quality.conversation.doesnt.exist`, `quality.evaluation.agent.doesnt.have.participate.permission`, `quality.evaluation.evaluator.not.quality.evaluator`, `quality.evaluation.form.context.doesnt.exist`; 403 `quality.calibration.create.permission.check.failed`
    /// - Developer Center: [`postQualityCalibrations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-calibrations)
    pub fn post_quality_calibrations(
        &self,
        body: impl rt::IntoBody<types::CalibrationCreate>,
    ) -> PostQualityCalibrations {
        super::quality::PostQualityCalibrations(
            rt::Request::new(&self.0, super::quality::PostQualityCalibrations::INFO)
                .body::<types::CalibrationCreate>(body),
        )
    }
    /// `GET /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// - Permission: `quality:calibration:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 403 `quality.calibration.view.permission.check.failed`
    /// - Developer Center: [`getQualityCalibration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-calibrations--calibrationId-)
    pub fn get_quality_calibration(
        &self,
        calibration_id: impl AsRef<str>,
    ) -> GetQualityCalibration {
        super::quality::GetQualityCalibration(
            rt::Request::new(&self.0, super::quality::GetQualityCalibration::INFO)
                .path("calibrationId", calibration_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// - Permission: `quality:calibration:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `quality.calibration.expert.evaluator.not.quality.evaluator`, `quality.calibration.scoring.index.conversation.mismatch`, `quality.calibration.update.permission.check.failed`, `quality.evaluation.already.exists`, `quality.evaluation.evaluator.not.quality.evaluator`
    /// - Developer Center: [`putQualityCalibration`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-calibrations--calibrationId-)
    pub fn put_quality_calibration(
        &self,
        calibration_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Calibration>,
    ) -> PutQualityCalibration {
        super::quality::PutQualityCalibration(
            rt::Request::new(&self.0, super::quality::PutQualityCalibration::INFO)
                .path("calibrationId", calibration_id.as_ref())
                .body::<types::Calibration>(body),
        )
    }
    /// `DELETE /api/v2/quality/calibrations/{calibrationId}`
    ///
    /// - Permission: `quality:calibration:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 403 `quality.calibration.delete.permission.check.failed`
    /// - Developer Center: [`deleteQualityCalibration`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-calibrations--calibrationId-)
    pub fn delete_quality_calibration(
        &self,
        calibration_id: impl AsRef<str>,
        calibrator_id: impl AsRef<str>,
    ) -> DeleteQualityCalibration {
        super::quality::DeleteQualityCalibration(
            rt::Request::new(&self.0, super::quality::DeleteQualityCalibration::INFO)
                .path("calibrationId", calibration_id.as_ref())
                .query("calibratorId", calibrator_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/conversations/audits/query`
    ///
    /// - Permission: `audits:interactionDetails:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`postQualityConversationsAuditsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-conversations-audits-query)
    pub fn post_quality_conversations_audits_query(
        &self,
        body: impl rt::IntoBody<types::QmAuditQueryRequest>,
    ) -> PostQualityConversationsAuditsQuery {
        super::quality::PostQualityConversationsAuditsQuery(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityConversationsAuditsQuery::INFO,
                )
                .body::<types::QmAuditQueryRequest>(body),
        )
    }
    /// `GET /api/v2/quality/conversations/audits/query/{transactionId}`
    ///
    /// - Permission: `audits:interactionDetails:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getQualityConversationsAuditsQueryTransactionId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-conversations-audits-query--transactionId-)
    pub fn get_quality_conversations_audits_query_transaction_id(
        &self,
        transaction_id: impl AsRef<str>,
    ) -> GetQualityConversationsAuditsQueryTransactionId {
        super::quality::GetQualityConversationsAuditsQueryTransactionId(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityConversationsAuditsQueryTransactionId::INFO,
                )
                .path("transactionId", transaction_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/conversations/audits/query/{transactionId}/results`
    ///
    /// - Permission: `audits:interactionDetails:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getQualityConversationsAuditsQueryTransactionIdResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-conversations-audits-query--transactionId--results)
    pub fn get_quality_conversations_audits_query_transaction_id_results(
        &self,
        transaction_id: impl AsRef<str>,
    ) -> GetQualityConversationsAuditsQueryTransactionIdResults {
        super::quality::GetQualityConversationsAuditsQueryTransactionIdResults(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityConversationsAuditsQueryTransactionIdResults::INFO,
                )
                .path("transactionId", transaction_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/conversations/{conversationId}/evaluations`
    ///
    /// - Permission: `quality:evaluation:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `qm.evaluation.create.error.no.agent`, `qm.evaluation.create.error.no.evaluator`, `quality.conversation.doesnt.exist`, `quality.evaluation.agent.doesnt.exist`, `quality.evaluation.agent.doesnt.have.participate.permission`, `quality.evaluation.already.exists`, `quality.evaluation.answers.for.pending.state`, `quality.evaluation.create.limit.exceeded.for.agent`, `quality.evaluation.evaluator.doesnt.exist`, `quality.evaluation.evaluator.not.quality.evaluator`, `quality.evaluation.for.pending.state`, `quality.evaluation.form.doesnt.exist`, `quality.evaluation.form.not.published`, `quality.evaluation.no.answers.for.finished.state`, `quality.scoring.answer.not.in.evaluation.form`, `quality.scoring.question.group.not.in.evaluation.form`, `quality.scoring.question.not.in.evaluation.form`, `quality.scoring.unanswered.required.comments`, `quality.scoring.unanswered.required.questions`; 403 `quality.evaluation.create.permission.check.failed`; 409 `quality.evaluation.already.in.progress`
    /// - Developer Center: [`postQualityConversationEvaluations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-conversations--conversationId--evaluations)
    pub fn post_quality_conversation_evaluations(
        &self,
        conversation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EvaluationCreateBody>,
    ) -> PostQualityConversationEvaluations {
        super::quality::PostQualityConversationEvaluations(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityConversationEvaluations::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .body::<types::EvaluationCreateBody>(body),
        )
    }
    /// `GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// - Permissions: any of `quality:evaluation:view`, `quality:evaluation:assign`, `quality:evaluation:release`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 403 `quality.evaluation.view.permission.check.failed`
    /// - Developer Center: [`getQualityConversationEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-conversations--conversationId--evaluations--evaluationId-)
    pub fn get_quality_conversation_evaluation(
        &self,
        conversation_id: impl AsRef<str>,
        evaluation_id: impl AsRef<str>,
    ) -> GetQualityConversationEvaluation {
        super::quality::GetQualityConversationEvaluation(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityConversationEvaluation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("evaluationId", evaluation_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// - Permissions: any of `quality:evaluation:edit`, `quality:evaluation:editScore`, `quality:evaluation:editAgentSignoff`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `qm.evaluation.create.error.no.agent`, `quality.evaluation.agent.doesnt.exist`, `quality.evaluation.agent.doesnt.have.participate.permission`, `quality.evaluation.assignee.not.provided`, `quality.evaluation.calibration.and.release.date.both.set`, `quality.evaluation.cannot.assign.released.evaluation`, `quality.evaluation.cannot.change.calibration`, `quality.evaluation.cannot.change.conversation`, `quality.evaluation.cannot.change.evaluation.form`, `quality.evaluation.cannot.change.evaluationid`, `quality.evaluation.cannot.have.different.assignee.and.evaluator`, `quality.evaluation.evaluator.doesnt.exist`, `quality.evaluation.evaluator.not.quality.evaluator`, `quality.evaluation.invalid.state.non.pending.to.pending`, `quality.evaluation.no.answers.for.state`, `quality.evaluation.required.answers.for.state`, `quality.evaluation.too.old.to.score`, `quality.scoring.answer.not.in.evaluation.form`, `quality.scoring.question.group.not.in.evaluation.form`, `quality.scoring.question.not.in.evaluation.form`, `quality.scoring.unanswered.required.comments`, `quality.scoring.unanswered.required.questions`; 403 `quality.evaluation.assignee.permission.check.failed`, `quality.evaluation.cannot.change.assignee`, `quality.evaluation.cannot.update.private.comments`, `quality.evaluation.update.permission.check.failed`; 500 `quality.evaluation.form.doesnt.exist`, `quality.evaluation.no.answer.for.state`
    /// - Developer Center: [`putQualityConversationEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-conversations--conversationId--evaluations--evaluationId-)
    pub fn put_quality_conversation_evaluation(
        &self,
        conversation_id: impl AsRef<str>,
        evaluation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Evaluation>,
    ) -> PutQualityConversationEvaluation {
        super::quality::PutQualityConversationEvaluation(
            rt::Request::new(
                    &self.0,
                    super::quality::PutQualityConversationEvaluation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("evaluationId", evaluation_id.as_ref())
                .body::<types::Evaluation>(body),
        )
    }
    /// `DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}`
    ///
    /// - Permission: `quality:evaluation:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 403 `quality.evaluation.delete.permission.check.failed`; 500 `quality.evaluation.form.doesnt.exist`
    /// - Developer Center: [`deleteQualityConversationEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-conversations--conversationId--evaluations--evaluationId-)
    pub fn delete_quality_conversation_evaluation(
        &self,
        conversation_id: impl AsRef<str>,
        evaluation_id: impl AsRef<str>,
    ) -> DeleteQualityConversationEvaluation {
        super::quality::DeleteQualityConversationEvaluation(
            rt::Request::new(
                    &self.0,
                    super::quality::DeleteQualityConversationEvaluation::INFO,
                )
                .path("conversationId", conversation_id.as_ref())
                .path("evaluationId", evaluation_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/conversations/{conversationId}/surveys`
    ///
    /// - Permission: `quality:survey:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 400 `quality.query.invalid.conversation`
    /// - Developer Center: [`getQualityConversationSurveys`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-conversations--conversationId--surveys)
    pub fn get_quality_conversation_surveys(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> GetQualityConversationSurveys {
        super::quality::GetQualityConversationSurveys(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityConversationSurveys::INFO,
                )
                .path("conversationId", conversation_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/evaluations/aggregates/query/me`
    ///
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 400 `not.a.user`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postQualityEvaluationsAggregatesQueryMe`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-evaluations-aggregates-query-me)
    pub fn post_quality_evaluations_aggregates_query_me(
        &self,
        body: impl rt::IntoBody<types::EvaluationAggregationQueryMe>,
    ) -> PostQualityEvaluationsAggregatesQueryMe {
        super::quality::PostQualityEvaluationsAggregatesQueryMe(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityEvaluationsAggregatesQueryMe::INFO,
                )
                .body::<types::EvaluationAggregationQueryMe>(body),
        )
    }
    /// `GET /api/v2/quality/evaluations/query`
    ///
    /// - Permission: `quality:evaluation:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `quality.query.invalid.conversation`, `quality.query.invalid.user`, `quality.query.spec.one.of.agent.or.evaluator.or.assignee.or.conversation`, `quality.query.spec.one.of.agent.or.evaluator.or.assignee.or.conversation.or.team`; 504 `quality.backend.service.timeout`
    /// - Developer Center: [`getQualityEvaluationsQuery`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-evaluations-query)
    pub fn get_quality_evaluations_query(&self) -> GetQualityEvaluationsQuery {
        super::quality::GetQualityEvaluationsQuery(
            rt::Request::new(&self.0, super::quality::GetQualityEvaluationsQuery::INFO),
        )
    }
    /// `POST /api/v2/quality/evaluations/scoring`
    ///
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `general.bad.request`, `quality.scoring.answer.not.in.evaluation.form`, `quality.scoring.question.group.not.in.evaluation.form`, `quality.scoring.question.not.in.evaluation.form`, `quality.scoring.unanswered.required.comments`, `quality.scoring.unanswered.required.questions`
    /// - Developer Center: [`postQualityEvaluationsScoring`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-evaluations-scoring)
    pub fn post_quality_evaluations_scoring(
        &self,
        body: impl rt::IntoBody<types::EvaluationFormAndScoringSet>,
    ) -> PostQualityEvaluationsScoring {
        super::quality::PostQualityEvaluationsScoring(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityEvaluationsScoring::INFO,
                )
                .body::<types::EvaluationFormAndScoringSet>(body),
        )
    }
    /// `POST /api/v2/quality/evaluations/search`
    ///
    /// - Permission: `quality:evaluation:searchAny`
    /// - Scopes: any of `quality:readonly`, `search:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `qm.search.too.many.divisions`, `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`; 403 `qm.search.division.not.authorized`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postQualityEvaluationsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-evaluations-search)
    pub fn post_quality_evaluations_search(
        &self,
        body: impl rt::IntoBody<types::EvaluationSearchRequestDto>,
    ) -> PostQualityEvaluationsSearch {
        super::quality::PostQualityEvaluationsSearch(
            rt::Request::new(&self.0, super::quality::PostQualityEvaluationsSearch::INFO)
                .body::<types::EvaluationSearchRequestDto>(body),
        )
    }
    /// `GET /api/v2/quality/evaluators/activity`
    ///
    /// - Permission: `quality:evaluation:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `qmevaluatoractivity.pagenum.too.big`, `qmevaluatoractivity.pagenum.too.small`, `qmevaluatoractivity.search.too.many.results`; 403 `quality.evaluation.view.permission.check.failed`
    /// - Developer Center: [`getQualityEvaluatorsActivity`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-evaluators-activity)
    pub fn get_quality_evaluators_activity(&self) -> GetQualityEvaluatorsActivity {
        super::quality::GetQualityEvaluatorsActivity(
            rt::Request::new(&self.0, super::quality::GetQualityEvaluatorsActivity::INFO),
        )
    }
    /// `GET /api/v2/quality/forms`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityForms`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_quality_forms(&self) -> GetQualityForms {
        super::quality::GetQualityForms(
            rt::Request::new(&self.0, super::quality::GetQualityForms::INFO),
        )
    }
    /// `POST /api/v2/quality/forms`
    ///
    /// - Permission: `quality:evaluationForm:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.form.name.too.long`, `composer.form.too.many.questions`, `evaluation.form.invalid`, `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`; 409 `evaluation.name.conflict`
    /// - Developer Center: [`postQualityForms`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-forms)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_quality_forms(
        &self,
        body: impl rt::IntoBody<types::EvaluationForm>,
    ) -> PostQualityForms {
        super::quality::PostQualityForms(
            rt::Request::new(&self.0, super::quality::PostQualityForms::INFO)
                .body::<types::EvaluationForm>(body),
        )
    }
    /// `GET /api/v2/quality/forms/evaluations`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityFormsEvaluations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-evaluations)
    pub fn get_quality_forms_evaluations(&self) -> GetQualityFormsEvaluations {
        super::quality::GetQualityFormsEvaluations(
            rt::Request::new(&self.0, super::quality::GetQualityFormsEvaluations::INFO),
        )
    }
    /// `POST /api/v2/quality/forms/evaluations`
    ///
    /// - Permission: `quality:evaluationForm:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.form.name.too.long`, `composer.form.too.many.questions`, `evaluation.form.invalid`, `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`; 409 `evaluation.name.conflict`
    /// - Developer Center: [`postQualityFormsEvaluations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-forms-evaluations)
    pub fn post_quality_forms_evaluations(
        &self,
        body: impl rt::IntoBody<types::EvaluationForm>,
    ) -> PostQualityFormsEvaluations {
        super::quality::PostQualityFormsEvaluations(
            rt::Request::new(&self.0, super::quality::PostQualityFormsEvaluations::INFO)
                .body::<types::EvaluationForm>(body),
        )
    }
    /// `GET /api/v2/quality/forms/evaluations/bulk`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getQualityFormsEvaluationsBulk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-evaluations-bulk)
    pub fn get_quality_forms_evaluations_bulk(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetQualityFormsEvaluationsBulk {
        super::quality::GetQualityFormsEvaluationsBulk(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityFormsEvaluationsBulk::INFO,
                )
                .list::<String>("id", id),
        )
    }
    /// `GET /api/v2/quality/forms/evaluations/bulk/contexts`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 400 `evaluation.no.ids.bulk.fetch`, `evaluation.too.many.ids.bulk.fetch`
    /// - Developer Center: [`getQualityFormsEvaluationsBulkContexts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-evaluations-bulk-contexts)
    pub fn get_quality_forms_evaluations_bulk_contexts(
        &self,
        context_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetQualityFormsEvaluationsBulkContexts {
        super::quality::GetQualityFormsEvaluationsBulkContexts(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityFormsEvaluationsBulkContexts::INFO,
                )
                .list::<String>("contextId", context_id),
        )
    }
    /// `GET /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 404 `evaluation.not.found`
    /// - Developer Center: [`getQualityFormsEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-evaluations--formId-)
    pub fn get_quality_forms_evaluation(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityFormsEvaluation {
        super::quality::GetQualityFormsEvaluation(
            rt::Request::new(&self.0, super::quality::GetQualityFormsEvaluation::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.form.name.too.long`, `composer.form.too.many.questions`, `evaluation.form.invalid`, `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`; 409 `evaluation.name.conflict`
    /// - Developer Center: [`putQualityFormsEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-forms-evaluations--formId-)
    pub fn put_quality_forms_evaluation(
        &self,
        form_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EvaluationForm>,
    ) -> PutQualityFormsEvaluation {
        super::quality::PutQualityFormsEvaluation(
            rt::Request::new(&self.0, super::quality::PutQualityFormsEvaluation::INFO)
                .path("formId", form_id.as_ref())
                .body::<types::EvaluationForm>(body),
        )
    }
    /// `DELETE /api/v2/quality/forms/evaluations/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 409 `evaluation.cannot.be.deleted`
    /// - Developer Center: [`deleteQualityFormsEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-forms-evaluations--formId-)
    pub fn delete_quality_forms_evaluation(
        &self,
        form_id: impl AsRef<str>,
    ) -> DeleteQualityFormsEvaluation {
        super::quality::DeleteQualityFormsEvaluation(
            rt::Request::new(&self.0, super::quality::DeleteQualityFormsEvaluation::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings`
    ///
    /// - Permission: `quality:evaluationForm:aiScoringEdit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `evaluation.ai.scoring.cannot.be.added`; 404 `evaluation.not.found`
    /// - Developer Center: [`putQualityFormsEvaluationAiscoringSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-forms-evaluations--formId--aiscoring-settings)
    pub fn put_quality_forms_evaluation_aiscoring_settings(
        &self,
        form_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AiScoringSettings>,
    ) -> PutQualityFormsEvaluationAiscoringSettings {
        super::quality::PutQualityFormsEvaluationAiscoringSettings(
            rt::Request::new(
                    &self.0,
                    super::quality::PutQualityFormsEvaluationAiscoringSettings::INFO,
                )
                .path("formId", form_id.as_ref())
                .body::<types::AiScoringSettings>(body),
        )
    }
    /// `GET /api/v2/quality/forms/evaluations/{formId}/versions`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityFormsEvaluationVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-evaluations--formId--versions)
    pub fn get_quality_forms_evaluation_versions(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityFormsEvaluationVersions {
        super::quality::GetQualityFormsEvaluationVersions(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityFormsEvaluationVersions::INFO,
                )
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/forms/surveys`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityFormsSurveys`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-surveys)
    pub fn get_quality_forms_surveys(&self) -> GetQualityFormsSurveys {
        super::quality::GetQualityFormsSurveys(
            rt::Request::new(&self.0, super::quality::GetQualityFormsSurveys::INFO),
        )
    }
    /// `POST /api/v2/quality/forms/surveys`
    ///
    /// - Permission: `quality:surveyForm:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.answer.option.text.too.long`, `composer.answer.option.value.too.large`, `composer.explanation.prompt.text.too.long`, `composer.form.name.too.long`, `composer.form.too.many.questions`, `composer.help.text.too.long`, `composer.question.group.name.too.long`, `composer.question.text.too.long`, `composer.question.too.many.answer.options`, `survey.form.invalid`; 409 `survey.name.conflict`
    /// - Developer Center: [`postQualityFormsSurveys`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-forms-surveys)
    pub fn post_quality_forms_surveys(
        &self,
        body: impl rt::IntoBody<types::SurveyForm>,
    ) -> PostQualityFormsSurveys {
        super::quality::PostQualityFormsSurveys(
            rt::Request::new(&self.0, super::quality::PostQualityFormsSurveys::INFO)
                .body::<types::SurveyForm>(body),
        )
    }
    /// `GET /api/v2/quality/forms/surveys/bulk`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Developer Center: [`getQualityFormsSurveysBulk`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-surveys-bulk)
    pub fn get_quality_forms_surveys_bulk(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetQualityFormsSurveysBulk {
        super::quality::GetQualityFormsSurveysBulk(
            rt::Request::new(&self.0, super::quality::GetQualityFormsSurveysBulk::INFO)
                .list::<String>("id", id),
        )
    }
    /// `GET /api/v2/quality/forms/surveys/bulk/contexts`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getQualityFormsSurveysBulkContexts`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-surveys-bulk-contexts)
    pub fn get_quality_forms_surveys_bulk_contexts(
        &self,
        context_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetQualityFormsSurveysBulkContexts {
        super::quality::GetQualityFormsSurveysBulkContexts(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityFormsSurveysBulkContexts::INFO,
                )
                .list::<String>("contextId", context_id),
        )
    }
    /// `GET /api/v2/quality/forms/surveys/{formId}`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 404 `survey.not.found`
    /// - Developer Center: [`getQualityFormsSurvey`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-surveys--formId-)
    pub fn get_quality_forms_survey(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityFormsSurvey {
        super::quality::GetQualityFormsSurvey(
            rt::Request::new(&self.0, super::quality::GetQualityFormsSurvey::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/forms/surveys/{formId}`
    ///
    /// - Permission: `quality:surveyForm:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.answer.option.text.too.long`, `composer.answer.option.value.too.large`, `composer.explanation.prompt.text.too.long`, `composer.form.name.too.long`, `composer.form.too.many.questions`, `composer.help.text.too.long`, `composer.question.group.name.too.long`, `composer.question.text.too.long`, `composer.question.too.many.answer.options`, `survey.form.invalid`; 409 `survey.name.conflict`
    /// - Developer Center: [`putQualityFormsSurvey`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-forms-surveys--formId-)
    pub fn put_quality_forms_survey(
        &self,
        form_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SurveyForm>,
    ) -> PutQualityFormsSurvey {
        super::quality::PutQualityFormsSurvey(
            rt::Request::new(&self.0, super::quality::PutQualityFormsSurvey::INFO)
                .path("formId", form_id.as_ref())
                .body::<types::SurveyForm>(body),
        )
    }
    /// `DELETE /api/v2/quality/forms/surveys/{formId}`
    ///
    /// - Permission: `quality:surveyForm:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 409 `survey.cannot.be.deleted`
    /// - Developer Center: [`deleteQualityFormsSurvey`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-forms-surveys--formId-)
    pub fn delete_quality_forms_survey(
        &self,
        form_id: impl AsRef<str>,
    ) -> DeleteQualityFormsSurvey {
        super::quality::DeleteQualityFormsSurvey(
            rt::Request::new(&self.0, super::quality::DeleteQualityFormsSurvey::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/quality/forms/surveys/{formId}`
    ///
    /// - Permission: `quality:surveyForm:disable`
    /// - Scopes: `quality`
    /// - Developer Center: [`patchQualityFormsSurvey`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-quality-forms-surveys--formId-)
    pub fn patch_quality_forms_survey(
        &self,
        form_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SurveyForm>,
    ) -> PatchQualityFormsSurvey {
        super::quality::PatchQualityFormsSurvey(
            rt::Request::new(&self.0, super::quality::PatchQualityFormsSurvey::INFO)
                .path("formId", form_id.as_ref())
                .body::<types::SurveyForm>(body),
        )
    }
    /// `GET /api/v2/quality/forms/surveys/{formId}/versions`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityFormsSurveyVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms-surveys--formId--versions)
    pub fn get_quality_forms_survey_versions(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityFormsSurveyVersions {
        super::quality::GetQualityFormsSurveyVersions(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityFormsSurveyVersions::INFO,
                )
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/forms/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 400 `evaluation.form.invalid`; 404 `evaluation.not.found`
    /// - Developer Center: [`getQualityForm`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms--formId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_quality_form(&self, form_id: impl AsRef<str>) -> GetQualityForm {
        super::quality::GetQualityForm(
            rt::Request::new(&self.0, super::quality::GetQualityForm::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/forms/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `composer.form.name.too.long`, `composer.form.too.many.questions`, `evaluation.form.invalid`, `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`; 409 `evaluation.name.conflict`
    /// - Developer Center: [`putQualityForm`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-forms--formId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_quality_form(
        &self,
        form_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EvaluationForm>,
    ) -> PutQualityForm {
        super::quality::PutQualityForm(
            rt::Request::new(&self.0, super::quality::PutQualityForm::INFO)
                .path("formId", form_id.as_ref())
                .body::<types::EvaluationForm>(body),
        )
    }
    /// `DELETE /api/v2/quality/forms/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 409 `evaluation.cannot.be.deleted`
    /// - Developer Center: [`deleteQualityForm`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-forms--formId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_quality_form(&self, form_id: impl AsRef<str>) -> DeleteQualityForm {
        super::quality::DeleteQualityForm(
            rt::Request::new(&self.0, super::quality::DeleteQualityForm::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/forms/{formId}/versions`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityFormVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-forms--formId--versions)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_quality_form_versions(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityFormVersions {
        super::quality::GetQualityFormVersions(
            rt::Request::new(&self.0, super::quality::GetQualityFormVersions::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/programs/{programId}/agentscoringrules`
    ///
    /// - Permission: `quality:scoringRule:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getQualityProgramAgentscoringrules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-programs--programId--agentscoringrules)
    pub fn get_quality_program_agentscoringrules(
        &self,
        program_id: impl AsRef<str>,
    ) -> GetQualityProgramAgentscoringrules {
        super::quality::GetQualityProgramAgentscoringrules(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityProgramAgentscoringrules::INFO,
                )
                .path("programId", program_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/programs/{programId}/agentscoringrules`
    ///
    /// - Permission: `quality:scoringRule:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `missing.required.property`; 403 `forbidden`
    /// - Developer Center: [`postQualityProgramAgentscoringrules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-programs--programId--agentscoringrules)
    pub fn post_quality_program_agentscoringrules(
        &self,
        program_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AgentScoringRule>,
    ) -> PostQualityProgramAgentscoringrules {
        super::quality::PostQualityProgramAgentscoringrules(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityProgramAgentscoringrules::INFO,
                )
                .path("programId", program_id.as_ref())
                .body::<types::AgentScoringRule>(body),
        )
    }
    /// `GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// - Permission: `quality:scoringRule:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`getQualityProgramAgentscoringrule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-programs--programId--agentscoringrules--ruleId-)
    pub fn get_quality_program_agentscoringrule(
        &self,
        program_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> GetQualityProgramAgentscoringrule {
        super::quality::GetQualityProgramAgentscoringrule(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityProgramAgentscoringrule::INFO,
                )
                .path("programId", program_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// - Permission: `quality:scoringRule:edit`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `missing.required.property`; 403 `forbidden`
    /// - Developer Center: [`putQualityProgramAgentscoringrule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-programs--programId--agentscoringrules--ruleId-)
    pub fn put_quality_program_agentscoringrule(
        &self,
        program_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AgentScoringRule>,
    ) -> PutQualityProgramAgentscoringrule {
        super::quality::PutQualityProgramAgentscoringrule(
            rt::Request::new(
                    &self.0,
                    super::quality::PutQualityProgramAgentscoringrule::INFO,
                )
                .path("programId", program_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<types::AgentScoringRule>(body),
        )
    }
    /// `DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}`
    ///
    /// - Permission: `quality:scoringRule:delete`
    /// - Scopes: `quality`
    /// - Error codes of its own: 403 `forbidden`
    /// - Developer Center: [`deleteQualityProgramAgentscoringrule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-quality-programs--programId--agentscoringrules--ruleId-)
    pub fn delete_quality_program_agentscoringrule(
        &self,
        program_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
    ) -> DeleteQualityProgramAgentscoringrule {
        super::quality::DeleteQualityProgramAgentscoringrule(
            rt::Request::new(
                    &self.0,
                    super::quality::DeleteQualityProgramAgentscoringrule::INFO,
                )
                .path("programId", program_id.as_ref())
                .path("ruleId", rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/publishedforms`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityPublishedforms`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_quality_publishedforms(&self) -> GetQualityPublishedforms {
        super::quality::GetQualityPublishedforms(
            rt::Request::new(&self.0, super::quality::GetQualityPublishedforms::INFO),
        )
    }
    /// `POST /api/v2/quality/publishedforms`
    ///
    /// - Permission: `quality:evaluationForm:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`
    /// - Developer Center: [`postQualityPublishedforms`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-publishedforms)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_quality_publishedforms(
        &self,
        body: impl rt::IntoBody<types::PublishForm>,
    ) -> PostQualityPublishedforms {
        super::quality::PostQualityPublishedforms(
            rt::Request::new(&self.0, super::quality::PostQualityPublishedforms::INFO)
                .body::<types::PublishForm>(body),
        )
    }
    /// `GET /api/v2/quality/publishedforms/evaluations`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityPublishedformsEvaluations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms-evaluations)
    pub fn get_quality_publishedforms_evaluations(
        &self,
    ) -> GetQualityPublishedformsEvaluations {
        super::quality::GetQualityPublishedformsEvaluations(
            rt::Request::new(
                &self.0,
                super::quality::GetQualityPublishedformsEvaluations::INFO,
            ),
        )
    }
    /// `POST /api/v2/quality/publishedforms/evaluations`
    ///
    /// - Permission: `quality:evaluationForm:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `quality.evaluation.config.evaluator.no.permission`, `quality.evaluation.evaluator.doesnt.exist`
    /// - Developer Center: [`postQualityPublishedformsEvaluations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-publishedforms-evaluations)
    pub fn post_quality_publishedforms_evaluations(
        &self,
        body: impl rt::IntoBody<types::PublishForm>,
    ) -> PostQualityPublishedformsEvaluations {
        super::quality::PostQualityPublishedformsEvaluations(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityPublishedformsEvaluations::INFO,
                )
                .body::<types::PublishForm>(body),
        )
    }
    /// `GET /api/v2/quality/publishedforms/evaluations/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getQualityPublishedformsEvaluation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms-evaluations--formId-)
    pub fn get_quality_publishedforms_evaluation(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityPublishedformsEvaluation {
        super::quality::GetQualityPublishedformsEvaluation(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityPublishedformsEvaluation::INFO,
                )
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/surveys`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getQualityPublishedformsSurveys`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms-surveys)
    pub fn get_quality_publishedforms_surveys(&self) -> GetQualityPublishedformsSurveys {
        super::quality::GetQualityPublishedformsSurveys(
            rt::Request::new(
                &self.0,
                super::quality::GetQualityPublishedformsSurveys::INFO,
            ),
        )
    }
    /// `POST /api/v2/quality/publishedforms/surveys`
    ///
    /// - Permission: `quality:surveyForm:add`
    /// - Scopes: `quality`
    /// - Developer Center: [`postQualityPublishedformsSurveys`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-publishedforms-surveys)
    pub fn post_quality_publishedforms_surveys(
        &self,
        body: impl rt::IntoBody<types::PublishForm>,
    ) -> PostQualityPublishedformsSurveys {
        super::quality::PostQualityPublishedformsSurveys(
            rt::Request::new(
                    &self.0,
                    super::quality::PostQualityPublishedformsSurveys::INFO,
                )
                .body::<types::PublishForm>(body),
        )
    }
    /// `GET /api/v2/quality/publishedforms/surveys/{formId}`
    ///
    /// - Permission: `quality:surveyForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Developer Center: [`getQualityPublishedformsSurvey`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms-surveys--formId-)
    pub fn get_quality_publishedforms_survey(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityPublishedformsSurvey {
        super::quality::GetQualityPublishedformsSurvey(
            rt::Request::new(
                    &self.0,
                    super::quality::GetQualityPublishedformsSurvey::INFO,
                )
                .path("formId", form_id.as_ref()),
        )
    }
    /// `GET /api/v2/quality/publishedforms/{formId}`
    ///
    /// - Permission: `quality:evaluationForm:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 404 `evaluation.not.found`
    /// - Developer Center: [`getQualityPublishedform`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-publishedforms--formId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_quality_publishedform(
        &self,
        form_id: impl AsRef<str>,
    ) -> GetQualityPublishedform {
        super::quality::GetQualityPublishedform(
            rt::Request::new(&self.0, super::quality::GetQualityPublishedform::INFO)
                .path("formId", form_id.as_ref()),
        )
    }
    /// `POST /api/v2/quality/surveys`
    ///
    /// - Permission: `quality:survey:add`
    /// - Scopes: `quality`
    /// - Error codes of its own: 400 `quality.survey.create.invalid.request`; 403 `quality.survey.add.permission.check.failed`; 404 `quality.survey.create.conversation.not.found`, `quality.survey.create.form.not.found`
    /// - Developer Center: [`postQualitySurveys`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-surveys)
    pub fn post_quality_surveys(
        &self,
        body: impl rt::IntoBody<types::CreateSurveyRequest>,
    ) -> PostQualitySurveys {
        super::quality::PostQualitySurveys(
            rt::Request::new(&self.0, super::quality::PostQualitySurveys::INFO)
                .body::<types::CreateSurveyRequest>(body),
        )
    }
    /// `GET /api/v2/quality/surveys/scorable`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `quality.survey.form.context.doesnt.have.valid.published.version`
    /// - Developer Center: [`getQualitySurveysScorable`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-surveys-scorable)
    pub fn get_quality_surveys_scorable(
        &self,
        customer_survey_url: impl AsRef<str>,
    ) -> GetQualitySurveysScorable {
        super::quality::GetQualitySurveysScorable(
            rt::Request::new(&self.0, super::quality::GetQualitySurveysScorable::INFO)
                .query("customerSurveyUrl", customer_survey_url.as_ref()),
        )
    }
    /// `PUT /api/v2/quality/surveys/scorable`
    ///
    /// - Token: none
    /// - Error codes of its own: 400 `quality.survey.unauthenticated.already.finished`
    /// - Developer Center: [`putQualitySurveysScorable`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-quality-surveys-scorable)
    pub fn put_quality_surveys_scorable(
        &self,
        customer_survey_url: impl AsRef<str>,
        body: impl rt::IntoBody<types::ScorableSurvey>,
    ) -> PutQualitySurveysScorable {
        super::quality::PutQualitySurveysScorable(
            rt::Request::new(&self.0, super::quality::PutQualitySurveysScorable::INFO)
                .query("customerSurveyUrl", customer_survey_url.as_ref())
                .body::<types::ScorableSurvey>(body),
        )
    }
    /// `POST /api/v2/quality/surveys/scoring`
    ///
    /// - Scopes: `quality`
    /// - Developer Center: [`postQualitySurveysScoring`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-quality-surveys-scoring)
    pub fn post_quality_surveys_scoring(
        &self,
        body: impl rt::IntoBody<types::SurveyFormAndScoringSet>,
    ) -> PostQualitySurveysScoring {
        super::quality::PostQualitySurveysScoring(
            rt::Request::new(&self.0, super::quality::PostQualitySurveysScoring::INFO)
                .body::<types::SurveyFormAndScoringSet>(body),
        )
    }
    /// `GET /api/v2/quality/surveys/{surveyId}`
    ///
    /// - Permission: `quality:survey:view`
    /// - Scopes: any of `quality`, `quality:readonly`
    /// - Error codes of its own: 403 `quality.survey.view.permission.check.failed`
    /// - Developer Center: [`getQualitySurvey`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-quality-surveys--surveyId-)
    pub fn get_quality_survey(&self, survey_id: impl AsRef<str>) -> GetQualitySurvey {
        super::quality::GetQualitySurvey(
            rt::Request::new(&self.0, super::quality::GetQualitySurvey::INFO)
                .path("surveyId", survey_id.as_ref()),
        )
    }
}
/// The call `getQualityAgentsActivity`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityAgentsActivity(
    pub(crate) rt::Request<types::AgentActivityEntityListing>,
);
impl GetQualityAgentsActivity {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityAgentsActivity",
        method: rt::Method::Get,
        path: "/api/v2/quality/agents/activity",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `startTime` (query)
    pub fn start_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("startTime", value))
    }
    /// `endTime` (query)
    pub fn end_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("endTime", value))
    }
    /// `agentUserId` (query)
    pub fn agent_user_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("agentUserId", value))
    }
    /// `evaluatorUserId` (query)
    pub fn evaluator_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("evaluatorUserId", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `group` (query)
    pub fn group(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("group", value))
    }
    /// `agentTeamId` (query)
    pub fn agent_team_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("agentTeamId", value))
    }
    /// `formContextId` (query)
    pub fn form_context_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("formContextId", value))
    }
    /// `userState` (query): default `Legacy`
    pub fn user_state(
        self,
        value: impl rt::IntoOption<types::GetQualityAgentsActivityUserState>,
    ) -> Self {
        Self(
            self.0.option::<types::GetQualityAgentsActivityUserState>("userState", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AgentActivityEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AgentActivityEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentActivityEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityCalibrations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityCalibrations(
    pub(crate) rt::Request<types::CalibrationEntityListing>,
);
impl GetQualityCalibrations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityCalibrations",
        method: rt::Method::Get,
        path: "/api/v2/quality/calibrations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:calibration:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `conversationId` (query)
    pub fn conversation_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("conversationId", value))
    }
    /// `startTime` (query)
    pub fn start_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("startTime", value))
    }
    /// `endTime` (query)
    pub fn end_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("endTime", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::CalibrationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::CalibrationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CalibrationEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityCalibrations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityCalibrations(pub(crate) rt::Request<types::Calibration>);
impl PostQualityCalibrations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityCalibrations",
        method: rt::Method::Post,
        path: "/api/v2/quality/calibrations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:calibration:add"],
        },
        scopes: &["quality"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Calibration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Calibration> {
        self.0.send()
    }
}
/// The call `getQualityCalibration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityCalibration(pub(crate) rt::Request<types::Calibration>);
impl GetQualityCalibration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityCalibration",
        method: rt::Method::Get,
        path: "/api/v2/quality/calibrations/{calibrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:calibration:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `calibratorId` (query)
    pub fn calibrator_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("calibratorId", value))
    }
    /// `conversationId` (query)
    pub fn conversation_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("conversationId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Calibration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityCalibration`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Calibration>
    where
        F: FnMut(&mut types::Calibration) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::quality::PutQualityCalibration::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Calibration> {
        self.0.send()
    }
}
/// The call `putQualityCalibration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityCalibration(pub(crate) rt::Request<types::Calibration>);
impl PutQualityCalibration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityCalibration",
        method: rt::Method::Put,
        path: "/api/v2/quality/calibrations/{calibrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:calibration:edit"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::Calibration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Calibration> {
        self.0.send()
    }
}
/// The call `deleteQualityCalibration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityCalibration(pub(crate) rt::Request<types::Calibration>);
impl DeleteQualityCalibration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityCalibration",
        method: rt::Method::Delete,
        path: "/api/v2/quality/calibrations/{calibrationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:calibration:delete"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::Calibration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Calibration> {
        self.0.send()
    }
}
/// The call `postQualityConversationsAuditsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityConversationsAuditsQuery(
    pub(crate) rt::Request<types::QualityAuditQueryExecutionStatusResponse>,
);
impl PostQualityConversationsAuditsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityConversationsAuditsQuery",
        method: rt::Method::Post,
        path: "/api/v2/quality/conversations/audits/query",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:interactionDetails:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(
        self,
    ) -> rt::Request<types::QualityAuditQueryExecutionStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::QualityAuditQueryExecutionStatusResponse> {
        self.0.send()
    }
}
/// The call `getQualityConversationsAuditsQueryTransactionId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityConversationsAuditsQueryTransactionId(
    pub(crate) rt::Request<types::QualityAuditQueryExecutionStatusResponse>,
);
impl GetQualityConversationsAuditsQueryTransactionId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityConversationsAuditsQueryTransactionId",
        method: rt::Method::Get,
        path: "/api/v2/quality/conversations/audits/query/{transactionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:interactionDetails:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(
        self,
    ) -> rt::Request<types::QualityAuditQueryExecutionStatusResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::QualityAuditQueryExecutionStatusResponse> {
        self.0.send()
    }
}
/// The call `getQualityConversationsAuditsQueryTransactionIdResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityConversationsAuditsQueryTransactionIdResults(
    pub(crate) rt::Request<types::QualityAuditQueryExecutionResultsResponse>,
);
impl GetQualityConversationsAuditsQueryTransactionIdResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityConversationsAuditsQueryTransactionIdResults",
        method: rt::Method::Get,
        path: "/api/v2/quality/conversations/audits/query/{transactionId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["audits:interactionDetails:view"],
        },
        scopes: &["quality", "quality:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetQualityConversationsAuditsQueryTransactionIdResultsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetQualityConversationsAuditsQueryTransactionIdResultsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::QualityAuditQueryExecutionResultsResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QualityAuditQueryExecutionResultsResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::QualityAuditQueryExecutionResultsResponse> {
        self.0.send()
    }
}
/// The call `postQualityConversationEvaluations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityConversationEvaluations(pub(crate) rt::Request<types::Evaluation>);
impl PostQualityConversationEvaluations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityConversationEvaluations",
        method: rt::Method::Post,
        path: "/api/v2/quality/conversations/{conversationId}/evaluations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:add"],
        },
        scopes: &["quality"],
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
    /// `Idempotency-Key` (header): pattern `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`
    pub fn idempotency_key(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.header_option::<String>("Idempotency-Key", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Evaluation> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Evaluation> {
        self.0.send()
    }
}
/// The call `getQualityConversationEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityConversationEvaluation(
    pub(crate) rt::Request<types::EvaluationResponse>,
);
impl GetQualityConversationEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityConversationEvaluation",
        method: rt::Method::Get,
        path: "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "quality:evaluation:view",
                "quality:evaluation:assign",
                "quality:evaluation:release",
            ],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityConversationEvaluation`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EvaluationResponse>
    where
        F: FnMut(&mut types::Evaluation) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::quality::PutQualityConversationEvaluation::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationResponse> {
        self.0.send()
    }
}
/// The call `putQualityConversationEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityConversationEvaluation(
    pub(crate) rt::Request<types::EvaluationResponse>,
);
impl PutQualityConversationEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityConversationEvaluation",
        method: rt::Method::Put,
        path: "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "quality:evaluation:edit",
                "quality:evaluation:editScore",
                "quality:evaluation:editAgentSignoff",
            ],
        },
        scopes: &["quality"],
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
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationResponse> {
        self.0.send()
    }
}
/// The call `deleteQualityConversationEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityConversationEvaluation(
    pub(crate) rt::Request<types::EvaluationResponse>,
);
impl DeleteQualityConversationEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityConversationEvaluation",
        method: rt::Method::Delete,
        path: "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:delete"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `expand` (query)
    pub fn expand(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationResponse> {
        self.0.send()
    }
}
/// The call `getQualityConversationSurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityConversationSurveys(pub(crate) rt::Request<Vec<types::Survey>>);
impl GetQualityConversationSurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityConversationSurveys",
        method: rt::Method::Get,
        path: "/api/v2/quality/conversations/{conversationId}/surveys",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:survey:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::Survey>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::Survey>> {
        self.0.send()
    }
}
/// The call `postQualityEvaluationsAggregatesQueryMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityEvaluationsAggregatesQueryMe(
    pub(crate) rt::Request<types::EvaluationAggregateQueryResponse>,
);
impl PostQualityEvaluationsAggregatesQueryMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityEvaluationsAggregatesQueryMe",
        method: rt::Method::Post,
        path: "/api/v2/quality/evaluations/aggregates/query/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationAggregateQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationAggregateQueryResponse> {
        self.0.send()
    }
}
/// The call `getQualityEvaluationsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityEvaluationsQuery(
    pub(crate) rt::Request<types::EvaluationEntityListing>,
);
impl GetQualityEvaluationsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityEvaluationsQuery",
        method: rt::Method::Get,
        path: "/api/v2/quality/evaluations/query",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `conversationId` (query)
    pub fn conversation_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("conversationId", value))
    }
    /// `agentUserId` (query)
    pub fn agent_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("agentUserId", value))
    }
    /// `agentTeamId` (query)
    pub fn agent_team_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("agentTeamId", value))
    }
    /// `evaluatorUserId` (query)
    pub fn evaluator_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("evaluatorUserId", value))
    }
    /// `assigneeUserId` (query)
    pub fn assignee_user_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("assigneeUserId", value))
    }
    /// `queueId` (query)
    pub fn queue_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queueId", value))
    }
    /// `startTime` (query)
    pub fn start_time(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("startTime", value))
    }
    /// `endTime` (query)
    pub fn end_time(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("endTime", value))
    }
    /// `formContextId` (query)
    pub fn form_context_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("formContextId", value))
    }
    /// `evaluationState` (query)
    pub fn evaluation_state(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("evaluationState", value))
    }
    /// `isReleased` (query)
    pub fn is_released(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("isReleased", value))
    }
    /// `agentHasRead` (query)
    pub fn agent_has_read(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("agentHasRead", value))
    }
    /// `expandAnswerTotalScores` (query)
    pub fn expand_answer_total_scores(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("expandAnswerTotalScores", value))
    }
    /// `maximum` (query)
    pub fn maximum(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("maximum", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// `includeDeletedUsers` (query): default `false`
    pub fn include_deleted_users(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeletedUsers", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityEvaluationsScoring`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityEvaluationsScoring(
    pub(crate) rt::Request<types::EvaluationScoringSet>,
);
impl PostQualityEvaluationsScoring {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityEvaluationsScoring",
        method: rt::Method::Post,
        path: "/api/v2/quality/evaluations/scoring",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationScoringSet> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationScoringSet> {
        self.0.send()
    }
}
/// The call `postQualityEvaluationsSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityEvaluationsSearch(
    pub(crate) rt::Request<types::EvaluationSearchResponse>,
);
impl PostQualityEvaluationsSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityEvaluationsSearch",
        method: rt::Method::Post,
        path: "/api/v2/quality/evaluations/search",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:searchAny"],
        },
        scopes: &["quality:readonly", "search:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationSearchResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationSearchResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationSearchResponse> {
        self.0.send()
    }
}
/// The call `getQualityEvaluatorsActivity`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityEvaluatorsActivity(
    pub(crate) rt::Request<types::EvaluatorActivityEntityListing>,
);
impl GetQualityEvaluatorsActivity {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityEvaluatorsActivity",
        method: rt::Method::Get,
        path: "/api/v2/quality/evaluators/activity",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluation:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `expand` (query)
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("expand", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `startTime` (query)
    pub fn start_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("startTime", value))
    }
    /// `endTime` (query)
    pub fn end_time(self, value: impl rt::IntoOption<rt::DateTime>) -> Self {
        Self(self.0.option::<rt::DateTime>("endTime", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `permission` (query)
    pub fn permission(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("permission", value))
    }
    /// `group` (query)
    pub fn group(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("group", value))
    }
    /// `agentTeamId` (query)
    pub fn agent_team_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("agentTeamId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluatorActivityEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluatorActivityEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluatorActivityEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityForms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityForms(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityForms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityForms",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetQualityFormsExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetQualityFormsExpand>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityForms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityForms(pub(crate) rt::Request<types::EvaluationFormResponse>);
impl PostQualityForms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityForms",
        method: rt::Method::Post,
        path: "/api/v2/quality/forms",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:add"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `getQualityFormsEvaluations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsEvaluations(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityFormsEvaluations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsEvaluations",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/evaluations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetQualityFormsEvaluationsExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetQualityFormsEvaluationsExpand>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityFormsEvaluations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityFormsEvaluations(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl PostQualityFormsEvaluations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityFormsEvaluations",
        method: rt::Method::Post,
        path: "/api/v2/quality/forms/evaluations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `getQualityFormsEvaluationsBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsEvaluationsBulk(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityFormsEvaluationsBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsEvaluationsBulk",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/evaluations/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `includeLatestVersionFormName` (query): default `false`
    pub fn include_latest_version_form_name(
        self,
        value: impl rt::IntoOption<bool>,
    ) -> Self {
        Self(self.0.option::<bool>("includeLatestVersionFormName", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityFormsEvaluationsBulkContexts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsEvaluationsBulkContexts(
    pub(crate) rt::Request<Vec<types::EvaluationFormResponse>>,
);
impl GetQualityFormsEvaluationsBulkContexts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsEvaluationsBulkContexts",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/evaluations/bulk/contexts",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<types::EvaluationFormResponse>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::EvaluationFormResponse>> {
        self.0.send()
    }
}
/// The call `getQualityFormsEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsEvaluation(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl GetQualityFormsEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsEvaluation",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/evaluations/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityFormsEvaluation`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EvaluationFormResponse>
    where
        F: FnMut(&mut types::EvaluationForm) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::quality::PutQualityFormsEvaluation::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `putQualityFormsEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityFormsEvaluation(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl PutQualityFormsEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityFormsEvaluation",
        method: rt::Method::Put,
        path: "/api/v2/quality/forms/evaluations/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:edit"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `deleteQualityFormsEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityFormsEvaluation(pub(crate) rt::Request<()>);
impl DeleteQualityFormsEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityFormsEvaluation",
        method: rt::Method::Delete,
        path: "/api/v2/quality/forms/evaluations/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:delete"],
        },
        scopes: &["quality"],
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
/// The call `putQualityFormsEvaluationAiscoringSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityFormsEvaluationAiscoringSettings(
    pub(crate) rt::Request<types::AiScoringSettings>,
);
impl PutQualityFormsEvaluationAiscoringSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityFormsEvaluationAiscoringSettings",
        method: rt::Method::Put,
        path: "/api/v2/quality/forms/evaluations/{formId}/aiscoring/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:aiScoringEdit"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::AiScoringSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AiScoringSettings> {
        self.0.send()
    }
}
/// The call `getQualityFormsEvaluationVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsEvaluationVersions(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityFormsEvaluationVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsEvaluationVersions",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/evaluations/{formId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityFormsSurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsSurveys(
    pub(crate) rt::Request<types::SurveyFormEntityListing>,
);
impl GetQualityFormsSurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsSurveys",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/surveys",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `nextPage` (query)
    pub fn next_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nextPage", value))
    }
    /// `previousPage` (query)
    pub fn previous_page(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("previousPage", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetQualityFormsSurveysExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetQualityFormsSurveysExpand>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SurveyFormEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SurveyFormEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyFormEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityFormsSurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityFormsSurveys(pub(crate) rt::Request<types::SurveyForm>);
impl PostQualityFormsSurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityFormsSurveys",
        method: rt::Method::Post,
        path: "/api/v2/quality/forms/surveys",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `getQualityFormsSurveysBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsSurveysBulk(
    pub(crate) rt::Request<types::SurveyFormEntityListing>,
);
impl GetQualityFormsSurveysBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsSurveysBulk",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/surveys/bulk",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SurveyFormEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SurveyFormEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyFormEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityFormsSurveysBulkContexts`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsSurveysBulkContexts(
    pub(crate) rt::Request<Vec<types::SurveyForm>>,
);
impl GetQualityFormsSurveysBulkContexts {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsSurveysBulkContexts",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/surveys/bulk/contexts",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `published` (query): default `true`
    pub fn published(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("published", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::SurveyForm>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::SurveyForm>> {
        self.0.send()
    }
}
/// The call `getQualityFormsSurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsSurvey(pub(crate) rt::Request<types::SurveyForm>);
impl GetQualityFormsSurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsSurvey",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/surveys/{formId}",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityFormsSurvey`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SurveyForm>
    where
        F: FnMut(&mut types::SurveyForm) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::quality::PutQualityFormsSurvey::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `putQualityFormsSurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityFormsSurvey(pub(crate) rt::Request<types::SurveyForm>);
impl PutQualityFormsSurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityFormsSurvey",
        method: rt::Method::Put,
        path: "/api/v2/quality/forms/surveys/{formId}",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:edit"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `deleteQualityFormsSurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityFormsSurvey(pub(crate) rt::Request<()>);
impl DeleteQualityFormsSurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityFormsSurvey",
        method: rt::Method::Delete,
        path: "/api/v2/quality/forms/surveys/{formId}",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:delete"],
        },
        scopes: &["quality"],
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
/// The call `patchQualityFormsSurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchQualityFormsSurvey(pub(crate) rt::Request<types::SurveyForm>);
impl PatchQualityFormsSurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchQualityFormsSurvey",
        method: rt::Method::Patch,
        path: "/api/v2/quality/forms/surveys/{formId}",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:disable"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `getQualityFormsSurveyVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormsSurveyVersions(
    pub(crate) rt::Request<types::SurveyFormEntityListing>,
);
impl GetQualityFormsSurveyVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormsSurveyVersions",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/surveys/{formId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SurveyFormEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SurveyFormEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyFormEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityForm`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityForm(pub(crate) rt::Request<types::EvaluationFormResponse>);
impl GetQualityForm {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityForm",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityForm`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EvaluationFormResponse>
    where
        F: FnMut(&mut types::EvaluationForm) + Send + 'static,
    {
        rt::update(self.0, crate::generated::quality::PutQualityForm::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `putQualityForm`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityForm(pub(crate) rt::Request<types::EvaluationFormResponse>);
impl PutQualityForm {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityForm",
        method: rt::Method::Put,
        path: "/api/v2/quality/forms/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:edit"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `deleteQualityForm`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityForm(pub(crate) rt::Request<()>);
impl DeleteQualityForm {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityForm",
        method: rt::Method::Delete,
        path: "/api/v2/quality/forms/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:delete"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
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
/// The call `getQualityFormVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityFormVersions(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityFormVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityFormVersions",
        method: rt::Method::Get,
        path: "/api/v2/quality/forms/{formId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `getQualityProgramAgentscoringrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityProgramAgentscoringrules(
    pub(crate) rt::Request<types::AgentScoringRuleEntityListing>,
);
impl GetQualityProgramAgentscoringrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityProgramAgentscoringrules",
        method: rt::Method::Get,
        path: "/api/v2/quality/programs/{programId}/agentscoringrules",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:scoringRule:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AgentScoringRuleEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AgentScoringRuleEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentScoringRuleEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityProgramAgentscoringrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityProgramAgentscoringrules(
    pub(crate) rt::Request<types::AgentScoringRule>,
);
impl PostQualityProgramAgentscoringrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityProgramAgentscoringrules",
        method: rt::Method::Post,
        path: "/api/v2/quality/programs/{programId}/agentscoringrules",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:scoringRule:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::AgentScoringRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentScoringRule> {
        self.0.send()
    }
}
/// The call `getQualityProgramAgentscoringrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityProgramAgentscoringrule(
    pub(crate) rt::Request<types::AgentScoringRule>,
);
impl GetQualityProgramAgentscoringrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityProgramAgentscoringrule",
        method: rt::Method::Get,
        path: "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:scoringRule:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AgentScoringRule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putQualityProgramAgentscoringrule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::AgentScoringRule>
    where
        F: FnMut(&mut types::AgentScoringRule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::quality::PutQualityProgramAgentscoringrule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentScoringRule> {
        self.0.send()
    }
}
/// The call `putQualityProgramAgentscoringrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualityProgramAgentscoringrule(
    pub(crate) rt::Request<types::AgentScoringRule>,
);
impl PutQualityProgramAgentscoringrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualityProgramAgentscoringrule",
        method: rt::Method::Put,
        path: "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:scoringRule:edit"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::AgentScoringRule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AgentScoringRule> {
        self.0.send()
    }
}
/// The call `deleteQualityProgramAgentscoringrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteQualityProgramAgentscoringrule(pub(crate) rt::Request<()>);
impl DeleteQualityProgramAgentscoringrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteQualityProgramAgentscoringrule",
        method: rt::Method::Delete,
        path: "/api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:scoringRule:delete"],
        },
        scopes: &["quality"],
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
/// The call `getQualityPublishedforms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedforms(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityPublishedforms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedforms",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `onlyLatestPerContext` (query): default `false`
    pub fn only_latest_per_context(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("onlyLatestPerContext", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityPublishedforms`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityPublishedforms(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl PostQualityPublishedforms {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityPublishedforms",
        method: rt::Method::Post,
        path: "/api/v2/quality/publishedforms",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:add"],
        },
        scopes: &["quality"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `getQualityPublishedformsEvaluations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedformsEvaluations(
    pub(crate) rt::Request<types::EvaluationFormResponseEntityListing>,
);
impl GetQualityPublishedformsEvaluations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedformsEvaluations",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms/evaluations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `onlyLatestPerContext` (query): default `false`
    pub fn only_latest_per_context(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("onlyLatestPerContext", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EvaluationFormResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityPublishedformsEvaluations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityPublishedformsEvaluations(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl PostQualityPublishedformsEvaluations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityPublishedformsEvaluations",
        method: rt::Method::Post,
        path: "/api/v2/quality/publishedforms/evaluations",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `getQualityPublishedformsEvaluation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedformsEvaluation(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl GetQualityPublishedformsEvaluation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedformsEvaluation",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms/evaluations/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `getQualityPublishedformsSurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedformsSurveys(
    pub(crate) rt::Request<types::SurveyFormEntityListing>,
);
impl GetQualityPublishedformsSurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedformsSurveys",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms/surveys",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `onlyLatestEnabledPerContext` (query): default `false`
    pub fn only_latest_enabled_per_context(
        self,
        value: impl rt::IntoOption<bool>,
    ) -> Self {
        Self(self.0.option::<bool>("onlyLatestEnabledPerContext", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SurveyFormEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SurveyFormEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyFormEntityListing> {
        self.0.send()
    }
}
/// The call `postQualityPublishedformsSurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualityPublishedformsSurveys(pub(crate) rt::Request<types::SurveyForm>);
impl PostQualityPublishedformsSurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualityPublishedformsSurveys",
        method: rt::Method::Post,
        path: "/api/v2/quality/publishedforms/surveys",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `getQualityPublishedformsSurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedformsSurvey(pub(crate) rt::Request<types::SurveyForm>);
impl GetQualityPublishedformsSurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedformsSurvey",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms/surveys/{formId}",
        permissions: rt::Permissions {
            all: true,
            names: &["quality:surveyForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SurveyForm> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyForm> {
        self.0.send()
    }
}
/// The call `getQualityPublishedform`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualityPublishedform(
    pub(crate) rt::Request<types::EvaluationFormResponse>,
);
impl GetQualityPublishedform {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualityPublishedform",
        method: rt::Method::Get,
        path: "/api/v2/quality/publishedforms/{formId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:evaluationForm:view"],
        },
        scopes: &["quality", "quality:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EvaluationFormResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EvaluationFormResponse> {
        self.0.send()
    }
}
/// The call `postQualitySurveys`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualitySurveys(pub(crate) rt::Request<types::CreateSurveyResponse>);
impl PostQualitySurveys {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualitySurveys",
        method: rt::Method::Post,
        path: "/api/v2/quality/surveys",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:survey:add"],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::CreateSurveyResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::CreateSurveyResponse> {
        self.0.send()
    }
}
/// The call `getQualitySurveysScorable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualitySurveysScorable(pub(crate) rt::Request<types::ScorableSurvey>);
impl GetQualitySurveysScorable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualitySurveysScorable",
        method: rt::Method::Get,
        path: "/api/v2/quality/surveys/scorable",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::ScorableSurvey> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScorableSurvey> {
        self.0.send()
    }
}
/// The call `putQualitySurveysScorable`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutQualitySurveysScorable(pub(crate) rt::Request<types::ScorableSurvey>);
impl PutQualitySurveysScorable {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putQualitySurveysScorable",
        method: rt::Method::Put,
        path: "/api/v2/quality/surveys/scorable",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn customize(self) -> rt::Request<types::ScorableSurvey> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ScorableSurvey> {
        self.0.send()
    }
}
/// The call `postQualitySurveysScoring`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostQualitySurveysScoring(pub(crate) rt::Request<types::SurveyScoringSet>);
impl PostQualitySurveysScoring {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postQualitySurveysScoring",
        method: rt::Method::Post,
        path: "/api/v2/quality/surveys/scoring",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["quality"],
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
    pub fn customize(self) -> rt::Request<types::SurveyScoringSet> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SurveyScoringSet> {
        self.0.send()
    }
}
/// The call `getQualitySurvey`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetQualitySurvey(pub(crate) rt::Request<types::Survey>);
impl GetQualitySurvey {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getQualitySurvey",
        method: rt::Method::Get,
        path: "/api/v2/quality/surveys/{surveyId}",
        permissions: rt::Permissions {
            all: false,
            names: &["quality:survey:view"],
        },
        scopes: &["quality", "quality:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Survey> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Survey> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetQualityAgentsActivity::INFO,
    GetQualityCalibrations::INFO,
    PostQualityCalibrations::INFO,
    GetQualityCalibration::INFO,
    PutQualityCalibration::INFO,
    DeleteQualityCalibration::INFO,
    PostQualityConversationsAuditsQuery::INFO,
    GetQualityConversationsAuditsQueryTransactionId::INFO,
    GetQualityConversationsAuditsQueryTransactionIdResults::INFO,
    PostQualityConversationEvaluations::INFO,
    GetQualityConversationEvaluation::INFO,
    PutQualityConversationEvaluation::INFO,
    DeleteQualityConversationEvaluation::INFO,
    GetQualityConversationSurveys::INFO,
    PostQualityEvaluationsAggregatesQueryMe::INFO,
    GetQualityEvaluationsQuery::INFO,
    PostQualityEvaluationsScoring::INFO,
    PostQualityEvaluationsSearch::INFO,
    GetQualityEvaluatorsActivity::INFO,
    GetQualityForms::INFO,
    PostQualityForms::INFO,
    GetQualityFormsEvaluations::INFO,
    PostQualityFormsEvaluations::INFO,
    GetQualityFormsEvaluationsBulk::INFO,
    GetQualityFormsEvaluationsBulkContexts::INFO,
    GetQualityFormsEvaluation::INFO,
    PutQualityFormsEvaluation::INFO,
    DeleteQualityFormsEvaluation::INFO,
    PutQualityFormsEvaluationAiscoringSettings::INFO,
    GetQualityFormsEvaluationVersions::INFO,
    GetQualityFormsSurveys::INFO,
    PostQualityFormsSurveys::INFO,
    GetQualityFormsSurveysBulk::INFO,
    GetQualityFormsSurveysBulkContexts::INFO,
    GetQualityFormsSurvey::INFO,
    PutQualityFormsSurvey::INFO,
    DeleteQualityFormsSurvey::INFO,
    PatchQualityFormsSurvey::INFO,
    GetQualityFormsSurveyVersions::INFO,
    GetQualityForm::INFO,
    PutQualityForm::INFO,
    DeleteQualityForm::INFO,
    GetQualityFormVersions::INFO,
    GetQualityProgramAgentscoringrules::INFO,
    PostQualityProgramAgentscoringrules::INFO,
    GetQualityProgramAgentscoringrule::INFO,
    PutQualityProgramAgentscoringrule::INFO,
    DeleteQualityProgramAgentscoringrule::INFO,
    GetQualityPublishedforms::INFO,
    PostQualityPublishedforms::INFO,
    GetQualityPublishedformsEvaluations::INFO,
    PostQualityPublishedformsEvaluations::INFO,
    GetQualityPublishedformsEvaluation::INFO,
    GetQualityPublishedformsSurveys::INFO,
    PostQualityPublishedformsSurveys::INFO,
    GetQualityPublishedformsSurvey::INFO,
    GetQualityPublishedform::INFO,
    PostQualitySurveys::INFO,
    GetQualitySurveysScorable::INFO,
    PutQualitySurveysScorable::INFO,
    PostQualitySurveysScoring::INFO,
    GetQualitySurvey::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AgentActivity>,
    rt::make_model::<types::AgentActivityEntityListing>,
    rt::make_model::<types::AgentEvaluatorActivity>,
    rt::make_model::<types::AgentScoringRule>,
    rt::make_model::<types::AgentScoringRuleEntityListing>,
    rt::make_model::<types::CalibrationCreate>,
    rt::make_model::<types::CalibrationEntityListing>,
    rt::make_model::<types::CreateSurveyRequest>,
    rt::make_model::<types::CreateSurveyResponse>,
    rt::make_model::<types::DomainEntityListingSurveyForm>,
    rt::make_model::<types::EvaluationAggregationQueryMe>,
    rt::make_model::<types::EvaluationCreateBody>,
    rt::make_model::<types::EvaluationCreateCalibration>,
    rt::make_model::<types::EvaluationCreateConversation>,
    rt::make_model::<types::EvaluationCreateEvalForm>,
    rt::make_model::<types::EvaluationCreateQueue>,
    rt::make_model::<types::EvaluationCreateUser>,
    rt::make_model::<types::EvaluationEntityListing>,
    rt::make_model::<types::EvaluationFormAndScoringSet>,
    rt::make_model::<types::EvaluationFormResponse>,
    rt::make_model::<types::EvaluationFormResponseEntityListing>,
    rt::make_model::<types::EvaluationFormSearchResponse>,
    rt::make_model::<types::EvaluationResponse>,
    rt::make_model::<types::EvaluationSearchAggregationBucket>,
    rt::make_model::<types::EvaluationSearchAggregationDto>,
    rt::make_model::<types::EvaluationSearchAggregationResponse>,
    rt::make_model::<types::EvaluationSearchCriteriaDto>,
    rt::make_model::<types::EvaluationSearchItemResponse>,
    rt::make_model::<types::EvaluationSearchRequestDto>,
    rt::make_model::<types::EvaluationSearchResponse>,
    rt::make_model::<types::EvaluationSearchSubAggregationDto>,
    rt::make_model::<types::EvaluatorActivity>,
    rt::make_model::<types::EvaluatorActivityEntityListing>,
    rt::make_model::<types::FlowDiagnosticInfo>,
    rt::make_model::<types::PublishForm>,
    rt::make_model::<types::QmAuditQueryRequest>,
    rt::make_model::<types::QualityAuditLogMessage>,
    rt::make_model::<types::QualityAuditQueryExecutionResultsResponse>,
    rt::make_model::<types::QualityAuditQueryExecutionStatusResponse>,
    rt::make_model::<types::QualityAuditQueryFilter>,
    rt::make_model::<types::QueryApiSearchAggregationRange>,
    rt::make_model::<types::ScorableSurvey>,
    rt::make_model::<types::Survey>,
    rt::make_model::<types::SurveyErrorDetails>,
    rt::make_model::<types::SurveyForm>,
    rt::make_model::<types::SurveyFormAndScoringSet>,
    rt::make_model::<types::SurveyFormEntityListing>,
    rt::make_model::<types::SurveyQuestion>,
    rt::make_model::<types::SurveyQuestionGroup>,
    rt::make_model::<types::SurveyQuestionGroupScore>,
    rt::make_model::<types::SurveyQuestionScore>,
    rt::make_model::<types::SurveyScoringSet>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AgentScoringRuleAgentToScore {
        /// `First`
        First,
        /// `Last`
        Last,
        /// `Each`
        Each,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AgentScoringRuleAgentToScore {
        const VALUES: &'static [Self] = &[Self::Each, Self::First, Self::Last];
        const TEXTS: &'static [&'static str] = &["Each", "First", "Last"];
        fn text(&self) -> &str {
            match self {
                Self::First => "First",
                Self::Last => "Last",
                Self::Each => "Each",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AgentScoringRuleAgentToScore);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AgentScoringRuleSamplingType {
        /// `All`
        All,
        /// `Percentage`
        Percentage,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AgentScoringRuleSamplingType {
        const VALUES: &'static [Self] = &[Self::All, Self::Percentage];
        const TEXTS: &'static [&'static str] = &["All", "Percentage"];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::Percentage => "Percentage",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AgentScoringRuleSamplingType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AgentScoringRuleSubmissionType {
        /// `Automated`
        Automated,
        /// `Manual`
        Manual,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AgentScoringRuleSubmissionType {
        const VALUES: &'static [Self] = &[Self::Automated, Self::Manual];
        const TEXTS: &'static [&'static str] = &["Automated", "Manual"];
        fn text(&self) -> &str {
            match self {
                Self::Automated => "Automated",
                Self::Manual => "Manual",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AgentScoringRuleSubmissionType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationFormResponseWeightMode {
        /// `SCALED`
        Scaled,
        /// `OFF`
        Off,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationFormResponseWeightMode {
        const VALUES: &'static [Self] = &[Self::Off, Self::Scaled];
        const TEXTS: &'static [&'static str] = &["OFF", "SCALED"];
        fn text(&self) -> &str {
            match self {
                Self::Scaled => "SCALED",
                Self::Off => "OFF",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationFormResponseWeightMode);
    /// One of 31 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchAggregationDtoField {
        /// `formId`
        FormId,
        /// `formIdReleased`
        FormIdReleased,
        /// `contextId`
        ContextId,
        /// `questionGroupId`
        QuestionGroupId,
        /// `questionId`
        QuestionId,
        /// `questionAnswerId`
        QuestionAnswerId,
        /// `evaluationStatus`
        EvaluationStatus,
        /// `aiScoringFailureType`
        AiScoringFailureType,
        /// `questionAiAnswerFailureType`
        QuestionAiAnswerFailureType,
        /// `released`
        Released,
        /// `questionGroupMarkedNA`
        QuestionGroupMarkedNa,
        /// `questionMarkedNA`
        QuestionMarkedNa,
        /// `questionAiScored`
        QuestionAiScored,
        /// `questionEaScored`
        QuestionEaScored,
        /// `totalScore`
        TotalScore,
        /// `totalCriticalScore`
        TotalCriticalScore,
        /// `questionGroupScorePercentage`
        QuestionGroupScorePercentage,
        /// `criticalQuestionGroupScorePercentage`
        CriticalQuestionGroupScorePercentage,
        /// `questionGroupScore`
        QuestionGroupScore,
        /// `criticalQuestionGroupScore`
        CriticalQuestionGroupScore,
        /// `questionScore`
        QuestionScore,
        /// `disputeCount`
        DisputeCount,
        /// `rescoreCount`
        RescoreCount,
        /// `eaSuggestionCount`
        EaSuggestionCount,
        /// `eaAcceptedSuggestionCount`
        EaAcceptedSuggestionCount,
        /// `aiSuggestionCount`
        AiSuggestionCount,
        /// `aiAcceptedSuggestionCount`
        AiAcceptedSuggestionCount,
        /// `conversationDate`
        ConversationDate,
        /// `createdDate`
        CreatedDate,
        /// `submittedDate`
        SubmittedDate,
        /// `releaseDate`
        ReleaseDate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchAggregationDtoField {
        const VALUES: &'static [Self] = &[
            Self::AiAcceptedSuggestionCount,
            Self::AiScoringFailureType,
            Self::AiSuggestionCount,
            Self::ContextId,
            Self::ConversationDate,
            Self::CreatedDate,
            Self::CriticalQuestionGroupScore,
            Self::CriticalQuestionGroupScorePercentage,
            Self::DisputeCount,
            Self::EaAcceptedSuggestionCount,
            Self::EaSuggestionCount,
            Self::EvaluationStatus,
            Self::FormId,
            Self::FormIdReleased,
            Self::QuestionAiAnswerFailureType,
            Self::QuestionAiScored,
            Self::QuestionAnswerId,
            Self::QuestionEaScored,
            Self::QuestionGroupId,
            Self::QuestionGroupMarkedNa,
            Self::QuestionGroupScore,
            Self::QuestionGroupScorePercentage,
            Self::QuestionId,
            Self::QuestionMarkedNa,
            Self::QuestionScore,
            Self::ReleaseDate,
            Self::Released,
            Self::RescoreCount,
            Self::SubmittedDate,
            Self::TotalCriticalScore,
            Self::TotalScore,
        ];
        const TEXTS: &'static [&'static str] = &[
            "aiAcceptedSuggestionCount",
            "aiScoringFailureType",
            "aiSuggestionCount",
            "contextId",
            "conversationDate",
            "createdDate",
            "criticalQuestionGroupScore",
            "criticalQuestionGroupScorePercentage",
            "disputeCount",
            "eaAcceptedSuggestionCount",
            "eaSuggestionCount",
            "evaluationStatus",
            "formId",
            "formIdReleased",
            "questionAiAnswerFailureType",
            "questionAiScored",
            "questionAnswerId",
            "questionEaScored",
            "questionGroupId",
            "questionGroupMarkedNA",
            "questionGroupScore",
            "questionGroupScorePercentage",
            "questionId",
            "questionMarkedNA",
            "questionScore",
            "releaseDate",
            "released",
            "rescoreCount",
            "submittedDate",
            "totalCriticalScore",
            "totalScore",
        ];
        fn text(&self) -> &str {
            match self {
                Self::FormId => "formId",
                Self::FormIdReleased => "formIdReleased",
                Self::ContextId => "contextId",
                Self::QuestionGroupId => "questionGroupId",
                Self::QuestionId => "questionId",
                Self::QuestionAnswerId => "questionAnswerId",
                Self::EvaluationStatus => "evaluationStatus",
                Self::AiScoringFailureType => "aiScoringFailureType",
                Self::QuestionAiAnswerFailureType => "questionAiAnswerFailureType",
                Self::Released => "released",
                Self::QuestionGroupMarkedNa => "questionGroupMarkedNA",
                Self::QuestionMarkedNa => "questionMarkedNA",
                Self::QuestionAiScored => "questionAiScored",
                Self::QuestionEaScored => "questionEaScored",
                Self::TotalScore => "totalScore",
                Self::TotalCriticalScore => "totalCriticalScore",
                Self::QuestionGroupScorePercentage => "questionGroupScorePercentage",
                Self::CriticalQuestionGroupScorePercentage => {
                    "criticalQuestionGroupScorePercentage"
                }
                Self::QuestionGroupScore => "questionGroupScore",
                Self::CriticalQuestionGroupScore => "criticalQuestionGroupScore",
                Self::QuestionScore => "questionScore",
                Self::DisputeCount => "disputeCount",
                Self::RescoreCount => "rescoreCount",
                Self::EaSuggestionCount => "eaSuggestionCount",
                Self::EaAcceptedSuggestionCount => "eaAcceptedSuggestionCount",
                Self::AiSuggestionCount => "aiSuggestionCount",
                Self::AiAcceptedSuggestionCount => "aiAcceptedSuggestionCount",
                Self::ConversationDate => "conversationDate",
                Self::CreatedDate => "createdDate",
                Self::SubmittedDate => "submittedDate",
                Self::ReleaseDate => "releaseDate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchAggregationDtoField);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchAggregationDtoType {
        /// `TERM`
        Term,
        /// `STATS`
        Stats,
        /// `SUM`
        Sum,
        /// `COUNT`
        Count,
        /// `AVERAGE`
        Average,
        /// `RANGE`
        Range,
        /// `DATE_HISTOGRAM`
        DateHistogram,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchAggregationDtoType {
        const VALUES: &'static [Self] = &[
            Self::Average,
            Self::Count,
            Self::DateHistogram,
            Self::Range,
            Self::Stats,
            Self::Sum,
            Self::Term,
        ];
        const TEXTS: &'static [&'static str] = &[
            "AVERAGE",
            "COUNT",
            "DATE_HISTOGRAM",
            "RANGE",
            "STATS",
            "SUM",
            "TERM",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Term => "TERM",
                Self::Stats => "STATS",
                Self::Sum => "SUM",
                Self::Count => "COUNT",
                Self::Average => "AVERAGE",
                Self::Range => "RANGE",
                Self::DateHistogram => "DATE_HISTOGRAM",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchAggregationDtoType);
    /// One of 30 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchCriteriaDtoField {
        /// `evaluationId`
        EvaluationId,
        /// `conversationId`
        ConversationId,
        /// `contextId`
        ContextId,
        /// `formId`
        FormId,
        /// `evaluationStatus`
        EvaluationStatus,
        /// `queueId`
        QueueId,
        /// `agentTeamId`
        AgentTeamId,
        /// `divisionId`
        DivisionId,
        /// `agentId`
        AgentId,
        /// `evaluatorId`
        EvaluatorId,
        /// `assigneeId`
        AssigneeId,
        /// `totalScore`
        TotalScore,
        /// `totalCriticalScore`
        TotalCriticalScore,
        /// `conversationDate`
        ConversationDate,
        /// `createdDate`
        CreatedDate,
        /// `submittedDate`
        SubmittedDate,
        /// `releaseDate`
        ReleaseDate,
        /// `released`
        Released,
        /// `mediaType`
        MediaType,
        /// `questionGroupId`
        QuestionGroupId,
        /// `questionGroupMarkedNA`
        QuestionGroupMarkedNa,
        /// `questionGroupScore`
        QuestionGroupScore,
        /// `criticalQuestionGroupScore`
        CriticalQuestionGroupScore,
        /// `questionGroupScorePercentage`
        QuestionGroupScorePercentage,
        /// `criticalQuestionGroupScorePercentage`
        CriticalQuestionGroupScorePercentage,
        /// `questionId`
        QuestionId,
        /// `questionAnswerId`
        QuestionAnswerId,
        /// `questionScore`
        QuestionScore,
        /// `questionMarkedNA`
        QuestionMarkedNa,
        /// `failedKillQuestion`
        FailedKillQuestion,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchCriteriaDtoField {
        const VALUES: &'static [Self] = &[
            Self::AgentId,
            Self::AgentTeamId,
            Self::AssigneeId,
            Self::ContextId,
            Self::ConversationDate,
            Self::ConversationId,
            Self::CreatedDate,
            Self::CriticalQuestionGroupScore,
            Self::CriticalQuestionGroupScorePercentage,
            Self::DivisionId,
            Self::EvaluationId,
            Self::EvaluationStatus,
            Self::EvaluatorId,
            Self::FailedKillQuestion,
            Self::FormId,
            Self::MediaType,
            Self::QuestionAnswerId,
            Self::QuestionGroupId,
            Self::QuestionGroupMarkedNa,
            Self::QuestionGroupScore,
            Self::QuestionGroupScorePercentage,
            Self::QuestionId,
            Self::QuestionMarkedNa,
            Self::QuestionScore,
            Self::QueueId,
            Self::ReleaseDate,
            Self::Released,
            Self::SubmittedDate,
            Self::TotalCriticalScore,
            Self::TotalScore,
        ];
        const TEXTS: &'static [&'static str] = &[
            "agentId",
            "agentTeamId",
            "assigneeId",
            "contextId",
            "conversationDate",
            "conversationId",
            "createdDate",
            "criticalQuestionGroupScore",
            "criticalQuestionGroupScorePercentage",
            "divisionId",
            "evaluationId",
            "evaluationStatus",
            "evaluatorId",
            "failedKillQuestion",
            "formId",
            "mediaType",
            "questionAnswerId",
            "questionGroupId",
            "questionGroupMarkedNA",
            "questionGroupScore",
            "questionGroupScorePercentage",
            "questionId",
            "questionMarkedNA",
            "questionScore",
            "queueId",
            "releaseDate",
            "released",
            "submittedDate",
            "totalCriticalScore",
            "totalScore",
        ];
        fn text(&self) -> &str {
            match self {
                Self::EvaluationId => "evaluationId",
                Self::ConversationId => "conversationId",
                Self::ContextId => "contextId",
                Self::FormId => "formId",
                Self::EvaluationStatus => "evaluationStatus",
                Self::QueueId => "queueId",
                Self::AgentTeamId => "agentTeamId",
                Self::DivisionId => "divisionId",
                Self::AgentId => "agentId",
                Self::EvaluatorId => "evaluatorId",
                Self::AssigneeId => "assigneeId",
                Self::TotalScore => "totalScore",
                Self::TotalCriticalScore => "totalCriticalScore",
                Self::ConversationDate => "conversationDate",
                Self::CreatedDate => "createdDate",
                Self::SubmittedDate => "submittedDate",
                Self::ReleaseDate => "releaseDate",
                Self::Released => "released",
                Self::MediaType => "mediaType",
                Self::QuestionGroupId => "questionGroupId",
                Self::QuestionGroupMarkedNa => "questionGroupMarkedNA",
                Self::QuestionGroupScore => "questionGroupScore",
                Self::CriticalQuestionGroupScore => "criticalQuestionGroupScore",
                Self::QuestionGroupScorePercentage => "questionGroupScorePercentage",
                Self::CriticalQuestionGroupScorePercentage => {
                    "criticalQuestionGroupScorePercentage"
                }
                Self::QuestionId => "questionId",
                Self::QuestionAnswerId => "questionAnswerId",
                Self::QuestionScore => "questionScore",
                Self::QuestionMarkedNa => "questionMarkedNA",
                Self::FailedKillQuestion => "failedKillQuestion",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchCriteriaDtoField);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchCriteriaDtoOperator {
        /// `AND`
        And,
        /// `NOT`
        Not,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchCriteriaDtoOperator {
        const VALUES: &'static [Self] = &[Self::And, Self::Not];
        const TEXTS: &'static [&'static str] = &["AND", "NOT"];
        fn text(&self) -> &str {
            match self {
                Self::And => "AND",
                Self::Not => "NOT",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchCriteriaDtoOperator);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchCriteriaDtoType {
        /// `EXACT`
        Exact,
        /// `DATE_RANGE`
        DateRange,
        /// `GREATER_THAN`
        GreaterThan,
        /// `GREATER_THAN_EQUAL_TO`
        GreaterThanEqualTo,
        /// `LESS_THAN`
        LessThan,
        /// `LESS_THAN_EQUAL_TO`
        LessThanEqualTo,
        /// `RANGE`
        Range,
        /// `REQUIRED_FIELDS`
        RequiredFields,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchCriteriaDtoType {
        const VALUES: &'static [Self] = &[
            Self::DateRange,
            Self::Exact,
            Self::GreaterThan,
            Self::GreaterThanEqualTo,
            Self::LessThan,
            Self::LessThanEqualTo,
            Self::Range,
            Self::RequiredFields,
        ];
        const TEXTS: &'static [&'static str] = &[
            "DATE_RANGE",
            "EXACT",
            "GREATER_THAN",
            "GREATER_THAN_EQUAL_TO",
            "LESS_THAN",
            "LESS_THAN_EQUAL_TO",
            "RANGE",
            "REQUIRED_FIELDS",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Exact => "EXACT",
                Self::DateRange => "DATE_RANGE",
                Self::GreaterThan => "GREATER_THAN",
                Self::GreaterThanEqualTo => "GREATER_THAN_EQUAL_TO",
                Self::LessThan => "LESS_THAN",
                Self::LessThanEqualTo => "LESS_THAN_EQUAL_TO",
                Self::Range => "RANGE",
                Self::RequiredFields => "REQUIRED_FIELDS",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchCriteriaDtoType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EvaluationSearchRequestDtoSortBy {
        /// `conversationDate`
        ConversationDate,
        /// `createdDate`
        CreatedDate,
        /// `submittedDate`
        SubmittedDate,
        /// `releaseDate`
        ReleaseDate,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EvaluationSearchRequestDtoSortBy {
        const VALUES: &'static [Self] = &[
            Self::ConversationDate,
            Self::CreatedDate,
            Self::ReleaseDate,
            Self::SubmittedDate,
        ];
        const TEXTS: &'static [&'static str] = &[
            "conversationDate",
            "createdDate",
            "releaseDate",
            "submittedDate",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ConversationDate => "conversationDate",
                Self::CreatedDate => "createdDate",
                Self::SubmittedDate => "submittedDate",
                Self::ReleaseDate => "releaseDate",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EvaluationSearchRequestDtoSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetQualityAgentsActivityUserState {
        /// `Any`
        Any,
        /// `Legacy`
        Legacy,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetQualityAgentsActivityUserState {
        const VALUES: &'static [Self] = &[Self::Any, Self::Legacy];
        const TEXTS: &'static [&'static str] = &["Any", "Legacy"];
        fn text(&self) -> &str {
            match self {
                Self::Any => "Any",
                Self::Legacy => "Legacy",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetQualityAgentsActivityUserState);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetQualityFormsExpand {
        /// `publishHistory`
        PublishHistory,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetQualityFormsExpand {
        const VALUES: &'static [Self] = &[Self::PublishHistory];
        const TEXTS: &'static [&'static str] = &["publishHistory"];
        fn text(&self) -> &str {
            match self {
                Self::PublishHistory => "publishHistory",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetQualityFormsExpand);
    /// One of 15 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditLogMessageAction {
        /// `Read`
        Read,
        /// `Create`
        Create,
        /// `Update`
        Update,
        /// `Delete`
        Delete,
        /// `Abandon`
        Abandon,
        /// `Archive`
        Archive,
        /// `Export`
        Export,
        /// `Download`
        Download,
        /// `RestoreRequest`
        RestoreRequest,
        /// `RestoreComplete`
        RestoreComplete,
        /// `ApplyProtection`
        ApplyProtection,
        /// `RevokeProtection`
        RevokeProtection,
        /// `UpdateRetention`
        UpdateRetention,
        /// `Start`
        Start,
        /// `Stop`
        Stop,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditLogMessageAction {
        const VALUES: &'static [Self] = &[
            Self::Abandon,
            Self::ApplyProtection,
            Self::Archive,
            Self::Create,
            Self::Delete,
            Self::Download,
            Self::Export,
            Self::Read,
            Self::RestoreComplete,
            Self::RestoreRequest,
            Self::RevokeProtection,
            Self::Start,
            Self::Stop,
            Self::Update,
            Self::UpdateRetention,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Abandon",
            "ApplyProtection",
            "Archive",
            "Create",
            "Delete",
            "Download",
            "Export",
            "Read",
            "RestoreComplete",
            "RestoreRequest",
            "RevokeProtection",
            "Start",
            "Stop",
            "Update",
            "UpdateRetention",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Read => "Read",
                Self::Create => "Create",
                Self::Update => "Update",
                Self::Delete => "Delete",
                Self::Abandon => "Abandon",
                Self::Archive => "Archive",
                Self::Export => "Export",
                Self::Download => "Download",
                Self::RestoreRequest => "RestoreRequest",
                Self::RestoreComplete => "RestoreComplete",
                Self::ApplyProtection => "ApplyProtection",
                Self::RevokeProtection => "RevokeProtection",
                Self::UpdateRetention => "UpdateRetention",
                Self::Start => "Start",
                Self::Stop => "Stop",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditLogMessageAction);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditLogMessageEntityType {
        /// `Recording`
        Recording,
        /// `Evaluation`
        Evaluation,
        /// `Calibration`
        Calibration,
        /// `Annotation`
        Annotation,
        /// `ScreenRecording`
        ScreenRecording,
        /// `Survey`
        Survey,
        /// `SnippetRecording`
        SnippetRecording,
        /// `ScreenMonitoring`
        ScreenMonitoring,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditLogMessageEntityType {
        const VALUES: &'static [Self] = &[
            Self::Annotation,
            Self::Calibration,
            Self::Evaluation,
            Self::Recording,
            Self::ScreenMonitoring,
            Self::ScreenRecording,
            Self::SnippetRecording,
            Self::Survey,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Annotation",
            "Calibration",
            "Evaluation",
            "Recording",
            "ScreenMonitoring",
            "ScreenRecording",
            "SnippetRecording",
            "Survey",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Recording => "Recording",
                Self::Evaluation => "Evaluation",
                Self::Calibration => "Calibration",
                Self::Annotation => "Annotation",
                Self::ScreenRecording => "ScreenRecording",
                Self::Survey => "Survey",
                Self::SnippetRecording => "SnippetRecording",
                Self::ScreenMonitoring => "ScreenMonitoring",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditLogMessageEntityType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditLogMessageLevel {
        /// `User`
        User,
        /// `System`
        System,
        /// `GENESYS_INTERNAL`
        GenesysInternal,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditLogMessageLevel {
        const VALUES: &'static [Self] = &[
            Self::GenesysInternal,
            Self::System,
            Self::User,
        ];
        const TEXTS: &'static [&'static str] = &["GENESYS_INTERNAL", "System", "User"];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::System => "System",
                Self::GenesysInternal => "GENESYS_INTERNAL",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditLogMessageLevel);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditLogMessageServiceName {
        /// `RecordingService`
        RecordingService,
        /// `RecordingPlaybackService`
        RecordingPlaybackService,
        /// `QualityService`
        QualityService,
        /// `HorusService`
        HorusService,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditLogMessageServiceName {
        const VALUES: &'static [Self] = &[
            Self::HorusService,
            Self::QualityService,
            Self::RecordingPlaybackService,
            Self::RecordingService,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HorusService",
            "QualityService",
            "RecordingPlaybackService",
            "RecordingService",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RecordingService => "RecordingService",
                Self::RecordingPlaybackService => "RecordingPlaybackService",
                Self::QualityService => "QualityService",
                Self::HorusService => "HorusService",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditLogMessageServiceName);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditLogMessageStatus {
        /// `Success`
        Success,
        /// `Failure`
        Failure,
        /// `Warning`
        Warning,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditLogMessageStatus {
        const VALUES: &'static [Self] = &[Self::Failure, Self::Success, Self::Warning];
        const TEXTS: &'static [&'static str] = &["Failure", "Success", "Warning"];
        fn text(&self) -> &str {
            match self {
                Self::Success => "Success",
                Self::Failure => "Failure",
                Self::Warning => "Warning",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditLogMessageStatus);
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum QualityAuditQueryFilterProperty {
        /// `UserId`
        UserId,
        /// `TrusteeOrganizationId`
        TrusteeOrganizationId,
        /// `TrusteeOnlyAudits`
        TrusteeOnlyAudits,
        /// `ClientId`
        ClientId,
        /// `Action`
        Action,
        /// `EntityType`
        EntityType,
        /// `EntityId`
        EntityId,
        /// `ConversationId`
        ConversationId,
        /// `ServiceName`
        ServiceName,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for QualityAuditQueryFilterProperty {
        const VALUES: &'static [Self] = &[
            Self::Action,
            Self::ClientId,
            Self::ConversationId,
            Self::EntityId,
            Self::EntityType,
            Self::ServiceName,
            Self::TrusteeOnlyAudits,
            Self::TrusteeOrganizationId,
            Self::UserId,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Action",
            "ClientId",
            "ConversationId",
            "EntityId",
            "EntityType",
            "ServiceName",
            "TrusteeOnlyAudits",
            "TrusteeOrganizationId",
            "UserId",
        ];
        fn text(&self) -> &str {
            match self {
                Self::UserId => "UserId",
                Self::TrusteeOrganizationId => "TrusteeOrganizationId",
                Self::TrusteeOnlyAudits => "TrusteeOnlyAudits",
                Self::ClientId => "ClientId",
                Self::Action => "Action",
                Self::EntityType => "EntityType",
                Self::EntityId => "EntityId",
                Self::ConversationId => "ConversationId",
                Self::ServiceName => "ServiceName",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(QualityAuditQueryFilterProperty);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SurveyStatus {
        /// `Pending`
        Pending,
        /// `Sent`
        Sent,
        /// `InProgress`
        InProgress,
        /// `Finished`
        Finished,
        /// `OptOut`
        OptOut,
        /// `Error`
        Error,
        /// `Expired`
        Expired,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SurveyStatus {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Expired,
            Self::Finished,
            Self::InProgress,
            Self::OptOut,
            Self::Pending,
            Self::Sent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Expired",
            "Finished",
            "InProgress",
            "OptOut",
            "Pending",
            "Sent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Sent => "Sent",
                Self::InProgress => "InProgress",
                Self::Finished => "Finished",
                Self::OptOut => "OptOut",
                Self::Error => "Error",
                Self::Expired => "Expired",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SurveyStatus);
    /// `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
    pub type CreateSurveyResponseStatus = types::SurveyStatus;
    /// `Web`, `Voice`.
    pub type CreateSurveyResponseSurveyType = types::SurveySurveyType;
    /// `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate`, `eventTime`.
    pub type EvaluationAggregationQueryMeAlternateTimeDimension = types::EvaluationAggregationQueryAlternateTimeDimension;
    /// `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId` and 5 more.
    pub type EvaluationAggregationQueryMeGroupBy = types::EvaluationAggregationQueryGroupBy;
    /// `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
    pub type EvaluationAggregationQueryMeMetrics = types::EvaluationAggregationViewTarget;
    /// `EMAIL`.
    pub type EvaluationCreateBodyResourceType = types::EvaluationResourceType;
    /// `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
    pub type EvaluationCreateBodyStatus = types::EvaluationStatus;
    /// `SCALED`, `OFF`.
    pub type EvaluationFormSearchResponseWeightMode = types::EvaluationFormResponseWeightMode;
    /// `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SCREEN_MONITORING`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
    pub type EvaluationResponseMediaType = types::EvaluationMediaType;
    /// `EMAIL`.
    pub type EvaluationResponseResourceType = types::EvaluationResourceType;
    /// `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
    pub type EvaluationResponseStatus = types::EvaluationStatus;
    /// `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SCREEN_MONITORING`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
    pub type EvaluationSearchItemResponseMediaType = types::EvaluationMediaType;
    /// `EMAIL`.
    pub type EvaluationSearchItemResponseResourceType = types::EvaluationResourceType;
    /// `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
    pub type EvaluationSearchItemResponseStatus = types::EvaluationStatus;
    /// `ASC`, `DESC`.
    pub type EvaluationSearchRequestDtoSortOrder = types::ContactSortDirection;
    /// `formId`, `formIdReleased`, `contextId`, `questionGroupId`, `questionId`, `questionAnswerId`, `evaluationStatus`, `aiScoringFailureType`, `questionAiAnswerFailureType`, `released`, `questionGroupMarkedNA`, `questionMarkedNA` and 19 more.
    pub type EvaluationSearchSubAggregationDtoField = types::EvaluationSearchAggregationDtoField;
    /// `TERM`, `STATS`, `SUM`, `COUNT`, `AVERAGE`, `RANGE`, `DATE_HISTOGRAM`.
    pub type EvaluationSearchSubAggregationDtoType = types::EvaluationSearchAggregationDtoType;
    /// `user`.
    pub type GetQualityConversationsAuditsQueryTransactionIdResultsExpand = types::PostAuditsQueryRealtimeExpand;
    /// `publishHistory`.
    pub type GetQualityFormsEvaluationsExpand = types::GetQualityFormsExpand;
    /// `publishHistory`.
    pub type GetQualityFormsSurveysExpand = types::GetQualityFormsExpand;
    /// `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
    pub type QualityAuditQueryExecutionStatusResponseState = types::AuditQueryExecutionStatusResponseState;
    /// `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
    pub type ScorableSurveyStatus = types::SurveyStatus;
    /// `AgentActivity` of the API document.
    #[non_exhaustive]
    pub struct AgentActivity {
        /// `agent`
        pub agent: Option<Box<types::User>>,
        /// `agentEvaluatorActivityList`
        pub agent_evaluator_activity_list: Option<Vec<types::AgentEvaluatorActivity>>,
        /// `averageCriticalScore`
        pub average_critical_score: Option<f64>,
        /// `averageEvaluationScore`
        pub average_evaluation_score: Option<i64>,
        /// `highestCriticalScore`
        pub highest_critical_score: Option<f64>,
        /// `highestEvaluationScore`
        pub highest_evaluation_score: Option<f64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lowestCriticalScore`
        pub lowest_critical_score: Option<f64>,
        /// `lowestEvaluationScore`
        pub lowest_evaluation_score: Option<f64>,
        /// `name`
        pub name: Option<String>,
        /// `numCriticalEvaluations`
        pub num_critical_evaluations: Option<i64>,
        /// `numEvaluations`
        pub num_evaluations: Option<i64>,
        /// `numEvaluationsWithoutViewPermission`
        pub num_evaluations_without_view_permission: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentActivity {
        fn default() -> Self {
            Self {
                agent: None,
                agent_evaluator_activity_list: None,
                average_critical_score: None,
                average_evaluation_score: None,
                highest_critical_score: None,
                highest_evaluation_score: None,
                id: None,
                lowest_critical_score: None,
                lowest_evaluation_score: None,
                name: None,
                num_critical_evaluations: None,
                num_evaluations: None,
                num_evaluations_without_view_permission: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentActivity",
                fields: &[
                    "agent",
                    "agentEvaluatorActivityList",
                    "averageCriticalScore",
                    "averageEvaluationScore",
                    "highestCriticalScore",
                    "highestEvaluationScore",
                    "id",
                    "lowestCriticalScore",
                    "lowestEvaluationScore",
                    "name",
                    "numCriticalEvaluations",
                    "numEvaluations",
                    "numEvaluationsWithoutViewPermission",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.list(1, &self.agent_evaluator_activity_list);
            out.float(2, &self.average_critical_score);
            out.int(3, &self.average_evaluation_score);
            out.float(4, &self.highest_critical_score);
            out.float(5, &self.highest_evaluation_score);
            out.text(6, &self.id);
            out.float(7, &self.lowest_critical_score);
            out.float(8, &self.lowest_evaluation_score);
            out.text(9, &self.name);
            out.int(10, &self.num_critical_evaluations);
            out.int(11, &self.num_evaluations);
            out.int(12, &self.num_evaluations_without_view_permission);
            out.text(13, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::List(&mut self.agent_evaluator_activity_list),
                2 => rt::Place::Float(&mut self.average_critical_score),
                3 => rt::Place::Int(&mut self.average_evaluation_score),
                4 => rt::Place::Float(&mut self.highest_critical_score),
                5 => rt::Place::Float(&mut self.highest_evaluation_score),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Float(&mut self.lowest_critical_score),
                8 => rt::Place::Float(&mut self.lowest_evaluation_score),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Int(&mut self.num_critical_evaluations),
                11 => rt::Place::Int(&mut self.num_evaluations),
                12 => rt::Place::Int(&mut self.num_evaluations_without_view_permission),
                13 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentActivity);
    /// `AgentActivityEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AgentActivityEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AgentActivity>>,
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
    impl Default for AgentActivityEntityListing {
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
    impl rt::Model for AgentActivityEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentActivityEntityListing",
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
    rt::model!(AgentActivityEntityListing);
    /// `AgentEvaluatorActivity` of the API document.
    #[non_exhaustive]
    pub struct AgentEvaluatorActivity {
        /// `agent`
        pub agent: Option<Box<types::User>>,
        /// `averageEvaluationScore`
        pub average_evaluation_score: Option<i64>,
        /// `evaluator`
        pub evaluator: Option<Box<types::User>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `numEvaluations`
        pub num_evaluations: Option<i64>,
        /// `numEvaluationsWithoutViewPermission`
        pub num_evaluations_without_view_permission: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AgentEvaluatorActivity {
        fn default() -> Self {
            Self {
                agent: None,
                average_evaluation_score: None,
                evaluator: None,
                id: None,
                name: None,
                num_evaluations: None,
                num_evaluations_without_view_permission: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentEvaluatorActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentEvaluatorActivity",
                fields: &[
                    "agent",
                    "averageEvaluationScore",
                    "evaluator",
                    "id",
                    "name",
                    "numEvaluations",
                    "numEvaluationsWithoutViewPermission",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.int(1, &self.average_evaluation_score);
            out.model(2, &self.evaluator);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.int(5, &self.num_evaluations);
            out.int(6, &self.num_evaluations_without_view_permission);
            out.text(7, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Int(&mut self.average_evaluation_score),
                2 => rt::Place::Model(&mut self.evaluator),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Int(&mut self.num_evaluations),
                6 => rt::Place::Int(&mut self.num_evaluations_without_view_permission),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentEvaluatorActivity);
    /// `AgentScoringRule` of the API document.
    #[non_exhaustive]
    pub struct AgentScoringRule {
        /// `agentToScore`
        pub agent_to_score: Option<types::AgentScoringRuleAgentToScore>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `evaluationFormContextId`: required
        pub evaluation_form_context_id: Option<String>,
        /// `evaluator`
        pub evaluator: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `programId`: read-only
        pub program_id: Option<String>,
        /// `published`: read-only
        pub published: Option<bool>,
        /// `samplingPercentage`: at least `0.01`, at most `100.0`
        pub sampling_percentage: Option<f64>,
        /// `samplingType`: required
        pub sampling_type: Option<types::AgentScoringRuleSamplingType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `submissionType`: required
        pub submission_type: Option<types::AgentScoringRuleSubmissionType>,
        _rest: rt::Rest,
    }
    impl Default for AgentScoringRule {
        fn default() -> Self {
            Self {
                agent_to_score: None,
                date_created: None,
                date_modified: None,
                enabled: None,
                evaluation_form_context_id: None,
                evaluator: None,
                id: None,
                program_id: None,
                published: None,
                sampling_percentage: None,
                sampling_type: None,
                self_uri: None,
                submission_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AgentScoringRule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentScoringRule",
                fields: &[
                    "agentToScore",
                    "dateCreated",
                    "dateModified",
                    "enabled",
                    "evaluationFormContextId",
                    "evaluator",
                    "id",
                    "programId",
                    "published",
                    "samplingPercentage",
                    "samplingType",
                    "selfUri",
                    "submissionType",
                ],
                required: &[3, 4, 10, 12],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.agent_to_score);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.boolean(3, &self.enabled);
            out.text(4, &self.evaluation_form_context_id);
            out.model(5, &self.evaluator);
            out.text(6, &self.id);
            out.text(7, &self.program_id);
            out.boolean(8, &self.published);
            out.float(9, &self.sampling_percentage);
            out.one(10, &self.sampling_type);
            out.text(11, &self.self_uri);
            out.one(12, &self.submission_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.agent_to_score),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Bool(&mut self.enabled),
                4 => rt::Place::Text(&mut self.evaluation_form_context_id),
                5 => rt::Place::Model(&mut self.evaluator),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Text(&mut self.program_id),
                8 => rt::Place::Bool(&mut self.published),
                9 => rt::Place::Float(&mut self.sampling_percentage),
                10 => rt::Place::Enum(&mut self.sampling_type),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.submission_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AgentScoringRule);
    impl AgentScoringRule {
        /// One with everything set that the API requires, in this order: `enabled`, `evaluationFormContextId`, `samplingType`, `submissionType`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            evaluation_form_context_id: impl rt::IntoField<String>,
            sampling_type: impl rt::IntoField<types::AgentScoringRuleSamplingType>,
            submission_type: impl rt::IntoField<types::AgentScoringRuleSubmissionType>,
        ) -> Self {
            Self::default()
                .enabled(enabled)
                .evaluation_form_context_id(evaluation_form_context_id)
                .sampling_type(sampling_type)
                .submission_type(submission_type)
        }
        /// Sets `agentToScore`.
        #[must_use]
        pub fn agent_to_score(
            mut self,
            value: impl rt::IntoField<types::AgentScoringRuleAgentToScore>,
        ) -> Self {
            value.put(&mut self.agent_to_score, &mut self._rest, 0);
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
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 3);
            self
        }
        /// Sets `evaluationFormContextId`.
        #[must_use]
        pub fn evaluation_form_context_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.evaluation_form_context_id, &mut self._rest, 4);
            self
        }
        /// Sets `evaluator`.
        #[must_use]
        pub fn evaluator(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.evaluator, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `programId`.
        #[must_use]
        pub fn program_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.program_id, &mut self._rest, 7);
            self
        }
        /// Sets `published`.
        #[must_use]
        pub fn published(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.published, &mut self._rest, 8);
            self
        }
        /// Sets `samplingPercentage`.
        #[must_use]
        pub fn sampling_percentage(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.sampling_percentage, &mut self._rest, 9);
            self
        }
        /// Sets `samplingType`.
        #[must_use]
        pub fn sampling_type(
            mut self,
            value: impl rt::IntoField<types::AgentScoringRuleSamplingType>,
        ) -> Self {
            value.put(&mut self.sampling_type, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `submissionType`.
        #[must_use]
        pub fn submission_type(
            mut self,
            value: impl rt::IntoField<types::AgentScoringRuleSubmissionType>,
        ) -> Self {
            value.put(&mut self.submission_type, &mut self._rest, 12);
            self
        }
    }
    /// `AgentScoringRuleEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AgentScoringRuleEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AgentScoringRule>>,
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
    impl Default for AgentScoringRuleEntityListing {
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
    impl rt::Model for AgentScoringRuleEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AgentScoringRuleEntityListing",
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
    rt::model!(AgentScoringRuleEntityListing);
    /// `CalibrationCreate` of the API document.
    #[non_exhaustive]
    pub struct CalibrationCreate {
        /// `agent`
        pub agent: Option<Box<types::User>>,
        /// `averageScore`
        pub average_score: Option<i64>,
        /// `calibrator`
        pub calibrator: Option<Box<types::User>>,
        /// `contextId`
        pub context_id: Option<String>,
        /// `conversation`: required
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        /// `evaluations`
        pub evaluations: Option<Vec<types::Evaluation>>,
        /// `evaluators`
        pub evaluators: Option<Vec<types::User>>,
        /// `expertEvaluator`
        pub expert_evaluator: Option<Box<types::User>>,
        /// `highScore`
        pub high_score: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `lowScore`
        pub low_score: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// `scoringIndex`
        pub scoring_index: Option<Box<types::Evaluation>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CalibrationCreate {
        fn default() -> Self {
            Self {
                agent: None,
                average_score: None,
                calibrator: None,
                context_id: None,
                conversation: None,
                created_date: None,
                evaluation_form: None,
                evaluations: None,
                evaluators: None,
                expert_evaluator: None,
                high_score: None,
                id: None,
                low_score: None,
                name: None,
                scoring_index: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CalibrationCreate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CalibrationCreate",
                fields: &[
                    "agent",
                    "averageScore",
                    "calibrator",
                    "contextId",
                    "conversation",
                    "createdDate",
                    "evaluationForm",
                    "evaluations",
                    "evaluators",
                    "expertEvaluator",
                    "highScore",
                    "id",
                    "lowScore",
                    "name",
                    "scoringIndex",
                    "selfUri",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.int(1, &self.average_score);
            out.model(2, &self.calibrator);
            out.text(3, &self.context_id);
            out.model(4, &self.conversation);
            out.date_time(5, &self.created_date);
            out.model(6, &self.evaluation_form);
            out.list(7, &self.evaluations);
            out.list(8, &self.evaluators);
            out.model(9, &self.expert_evaluator);
            out.int(10, &self.high_score);
            out.text(11, &self.id);
            out.int(12, &self.low_score);
            out.text(13, &self.name);
            out.model(14, &self.scoring_index);
            out.text(15, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Int(&mut self.average_score),
                2 => rt::Place::Model(&mut self.calibrator),
                3 => rt::Place::Text(&mut self.context_id),
                4 => rt::Place::Model(&mut self.conversation),
                5 => rt::Place::DateTime(&mut self.created_date),
                6 => rt::Place::Model(&mut self.evaluation_form),
                7 => rt::Place::List(&mut self.evaluations),
                8 => rt::Place::List(&mut self.evaluators),
                9 => rt::Place::Model(&mut self.expert_evaluator),
                10 => rt::Place::Int(&mut self.high_score),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Int(&mut self.low_score),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Model(&mut self.scoring_index),
                15 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CalibrationCreate);
    impl CalibrationCreate {
        /// One with everything set that the API requires: `conversation`.
        #[must_use]
        pub fn new(
            conversation: impl rt::IntoField<Box<types::ConversationReference>>,
        ) -> Self {
            Self::default().conversation(conversation)
        }
        /// Sets `agent`.
        #[must_use]
        pub fn agent(mut self, value: impl rt::IntoField<Box<types::User>>) -> Self {
            value.put(&mut self.agent, &mut self._rest, 0);
            self
        }
        /// Sets `averageScore`.
        #[must_use]
        pub fn average_score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.average_score, &mut self._rest, 1);
            self
        }
        /// Sets `calibrator`.
        #[must_use]
        pub fn calibrator(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.calibrator, &mut self._rest, 2);
            self
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 3);
            self
        }
        /// Sets `conversation`.
        #[must_use]
        pub fn conversation(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationReference>>,
        ) -> Self {
            value.put(&mut self.conversation, &mut self._rest, 4);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 5);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 6);
            self
        }
        /// Sets `evaluations`.
        #[must_use]
        pub fn evaluations(
            mut self,
            value: impl rt::IntoField<Vec<types::Evaluation>>,
        ) -> Self {
            value.put(&mut self.evaluations, &mut self._rest, 7);
            self
        }
        /// Sets `evaluators`.
        #[must_use]
        pub fn evaluators(
            mut self,
            value: impl rt::IntoField<Vec<types::User>>,
        ) -> Self {
            value.put(&mut self.evaluators, &mut self._rest, 8);
            self
        }
        /// Sets `expertEvaluator`.
        #[must_use]
        pub fn expert_evaluator(
            mut self,
            value: impl rt::IntoField<Box<types::User>>,
        ) -> Self {
            value.put(&mut self.expert_evaluator, &mut self._rest, 9);
            self
        }
        /// Sets `highScore`.
        #[must_use]
        pub fn high_score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.high_score, &mut self._rest, 10);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 11);
            self
        }
        /// Sets `lowScore`.
        #[must_use]
        pub fn low_score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.low_score, &mut self._rest, 12);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 13);
            self
        }
        /// Sets `scoringIndex`.
        #[must_use]
        pub fn scoring_index(
            mut self,
            value: impl rt::IntoField<Box<types::Evaluation>>,
        ) -> Self {
            value.put(&mut self.scoring_index, &mut self._rest, 14);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 15);
            self
        }
    }
    /// `CalibrationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct CalibrationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Calibration>>,
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
    impl Default for CalibrationEntityListing {
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
    impl rt::Model for CalibrationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CalibrationEntityListing",
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
    rt::model!(CalibrationEntityListing);
    /// `CreateSurveyRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateSurveyRequest {
        /// `agentId`
        pub agent_id: Option<String>,
        /// `conversationId`: required
        pub conversation_id: Option<String>,
        /// `queueId`
        pub queue_id: Option<String>,
        /// `surveyFormContextId`: required
        pub survey_form_context_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateSurveyRequest {
        fn default() -> Self {
            Self {
                agent_id: None,
                conversation_id: None,
                queue_id: None,
                survey_form_context_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateSurveyRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateSurveyRequest",
                fields: &["agentId", "conversationId", "queueId", "surveyFormContextId"],
                required: &[1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.agent_id);
            out.text(1, &self.conversation_id);
            out.text(2, &self.queue_id);
            out.text(3, &self.survey_form_context_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.agent_id),
                1 => rt::Place::Text(&mut self.conversation_id),
                2 => rt::Place::Text(&mut self.queue_id),
                3 => rt::Place::Text(&mut self.survey_form_context_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateSurveyRequest);
    impl CreateSurveyRequest {
        /// One with everything set that the API requires, in this order: `conversationId`, `surveyFormContextId`.
        #[must_use]
        pub fn new(
            conversation_id: impl rt::IntoField<String>,
            survey_form_context_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .conversation_id(conversation_id)
                .survey_form_context_id(survey_form_context_id)
        }
        /// Sets `agentId`.
        #[must_use]
        pub fn agent_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.agent_id, &mut self._rest, 0);
            self
        }
        /// Sets `conversationId`.
        #[must_use]
        pub fn conversation_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.conversation_id, &mut self._rest, 1);
            self
        }
        /// Sets `queueId`.
        #[must_use]
        pub fn queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.queue_id, &mut self._rest, 2);
            self
        }
        /// Sets `surveyFormContextId`.
        #[must_use]
        pub fn survey_form_context_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.survey_form_context_id, &mut self._rest, 3);
            self
        }
    }
    /// `CreateSurveyResponse` of the API document.
    #[non_exhaustive]
    pub struct CreateSurveyResponse {
        /// `agent`
        pub agent: Option<Box<types::DomainEntityRef>>,
        /// `agentTeam`
        pub agent_team: Option<Box<types::Team>>,
        /// `answers`
        pub answers: Option<Box<types::SurveyScoringSet>>,
        /// `completedDate`
        pub completed_date: Option<rt::DateTime>,
        /// `conversation`
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `customerSurveyUrl`
        pub customer_survey_url: Option<String>,
        /// `flow`
        pub flow: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `missingRequiredAnswer`
        pub missing_required_answer: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `queue`
        pub queue: Option<Box<types::QueueReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::CreateSurveyResponseStatus>,
        /// `surveyErrorDetails`
        pub survey_error_details: Option<Box<types::SurveyErrorDetails>>,
        /// `surveyForm`
        pub survey_form: Option<Box<types::SurveyForm>>,
        /// `surveyType`
        pub survey_type: Option<types::CreateSurveyResponseSurveyType>,
        _rest: rt::Rest,
    }
    impl Default for CreateSurveyResponse {
        fn default() -> Self {
            Self {
                agent: None,
                agent_team: None,
                answers: None,
                completed_date: None,
                conversation: None,
                customer_survey_url: None,
                flow: None,
                id: None,
                missing_required_answer: None,
                name: None,
                queue: None,
                self_uri: None,
                status: None,
                survey_error_details: None,
                survey_form: None,
                survey_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateSurveyResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateSurveyResponse",
                fields: &[
                    "agent",
                    "agentTeam",
                    "answers",
                    "completedDate",
                    "conversation",
                    "customerSurveyUrl",
                    "flow",
                    "id",
                    "missingRequiredAnswer",
                    "name",
                    "queue",
                    "selfUri",
                    "status",
                    "surveyErrorDetails",
                    "surveyForm",
                    "surveyType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.model(1, &self.agent_team);
            out.model(2, &self.answers);
            out.date_time(3, &self.completed_date);
            out.model(4, &self.conversation);
            out.text(5, &self.customer_survey_url);
            out.model(6, &self.flow);
            out.text(7, &self.id);
            out.boolean(8, &self.missing_required_answer);
            out.text(9, &self.name);
            out.model(10, &self.queue);
            out.text(11, &self.self_uri);
            out.one(12, &self.status);
            out.model(13, &self.survey_error_details);
            out.model(14, &self.survey_form);
            out.one(15, &self.survey_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Model(&mut self.agent_team),
                2 => rt::Place::Model(&mut self.answers),
                3 => rt::Place::DateTime(&mut self.completed_date),
                4 => rt::Place::Model(&mut self.conversation),
                5 => rt::Place::Text(&mut self.customer_survey_url),
                6 => rt::Place::Model(&mut self.flow),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Bool(&mut self.missing_required_answer),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Model(&mut self.queue),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.status),
                13 => rt::Place::Model(&mut self.survey_error_details),
                14 => rt::Place::Model(&mut self.survey_form),
                15 => rt::Place::Enum(&mut self.survey_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateSurveyResponse);
    /// `DomainEntityListingSurveyForm` of the API document.
    #[non_exhaustive]
    pub struct DomainEntityListingSurveyForm {
        /// `entities`
        pub entities: Option<Vec<types::SurveyForm>>,
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
    impl Default for DomainEntityListingSurveyForm {
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
    impl rt::Model for DomainEntityListingSurveyForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainEntityListingSurveyForm",
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
    rt::model!(DomainEntityListingSurveyForm);
    impl DomainEntityListingSurveyForm {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyForm>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
        /// Sets `firstUri`.
        #[must_use]
        pub fn first_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.first_uri, &mut self._rest, 1);
            self
        }
        /// Sets `lastUri`.
        #[must_use]
        pub fn last_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.last_uri, &mut self._rest, 2);
            self
        }
        /// Sets `nextUri`.
        #[must_use]
        pub fn next_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.next_uri, &mut self._rest, 3);
            self
        }
        /// Sets `pageCount`.
        #[must_use]
        pub fn page_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_count, &mut self._rest, 4);
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
        /// Sets `previousUri`.
        #[must_use]
        pub fn previous_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.previous_uri, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `total`.
        #[must_use]
        pub fn total(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.total, &mut self._rest, 9);
            self
        }
    }
    /// `EvaluationAggregationQueryMe` of the API document.
    #[non_exhaustive]
    pub struct EvaluationAggregationQueryMe {
        /// `alternateTimeDimension`
        pub alternate_time_dimension: Option<
            types::EvaluationAggregationQueryMeAlternateTimeDimension,
        >,
        /// `contextId`
        pub context_id: Option<String>,
        /// `groupBy`
        pub group_by: Option<Vec<types::EvaluationAggregationQueryMeGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::EvaluationAggregationQueryMeMetrics>>,
        /// `timeZone`
        pub time_zone: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationAggregationQueryMe {
        fn default() -> Self {
            Self {
                alternate_time_dimension: None,
                context_id: None,
                group_by: None,
                interval: None,
                metrics: None,
                time_zone: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationAggregationQueryMe {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationAggregationQueryMe",
                fields: &[
                    "alternateTimeDimension",
                    "contextId",
                    "groupBy",
                    "interval",
                    "metrics",
                    "timeZone",
                ],
                required: &[3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.alternate_time_dimension);
            out.text(1, &self.context_id);
            out.list(2, &self.group_by);
            out.interval(3, &self.interval);
            out.list(4, &self.metrics);
            out.text(5, &self.time_zone);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.alternate_time_dimension),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::List(&mut self.group_by),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::List(&mut self.metrics),
                5 => rt::Place::Text(&mut self.time_zone),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationAggregationQueryMe);
    impl EvaluationAggregationQueryMe {
        /// One with everything set that the API requires, in this order: `interval`, `metrics`.
        #[must_use]
        pub fn new(
            interval: impl rt::IntoField<rt::Interval>,
            metrics: impl rt::IntoField<Vec<types::EvaluationAggregationQueryMeMetrics>>,
        ) -> Self {
            Self::default().interval(interval).metrics(metrics)
        }
        /// Sets `alternateTimeDimension`.
        #[must_use]
        pub fn alternate_time_dimension(
            mut self,
            value: impl rt::IntoField<
                types::EvaluationAggregationQueryMeAlternateTimeDimension,
            >,
        ) -> Self {
            value.put(&mut self.alternate_time_dimension, &mut self._rest, 0);
            self
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 1);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationAggregationQueryMeGroupBy>>,
        ) -> Self {
            value.put(&mut self.group_by, &mut self._rest, 2);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 3);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationAggregationQueryMeMetrics>>,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 4);
            self
        }
        /// Sets `timeZone`.
        #[must_use]
        pub fn time_zone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone, &mut self._rest, 5);
            self
        }
    }
    /// `EvaluationCreateBody` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateBody {
        /// `agent`
        pub agent: Option<Box<types::EvaluationCreateUser>>,
        /// `agentHasRead`
        pub agent_has_read: Option<bool>,
        /// `answers`
        pub answers: Option<Box<types::EvaluationScoringSet>>,
        /// `assignee`
        pub assignee: Option<Box<types::EvaluationCreateUser>>,
        /// `calibration`
        pub calibration: Option<Box<types::EvaluationCreateCalibration>>,
        /// `conversation`
        pub conversation: Option<Box<types::EvaluationCreateConversation>>,
        /// `dateAssigneeChanged`
        pub date_assignee_changed: Option<rt::DateTime>,
        /// `evaluationContextId`
        pub evaluation_context_id: Option<String>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationCreateEvalForm>>,
        /// `evaluationSource`
        pub evaluation_source: Option<Box<types::EvaluationSource>>,
        /// `evaluator`
        pub evaluator: Option<Box<types::EvaluationCreateUser>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `neverRelease`
        pub never_release: Option<bool>,
        /// `queue`
        pub queue: Option<Box<types::EvaluationCreateQueue>>,
        /// `releaseDate`
        pub release_date: Option<rt::DateTime>,
        /// `rescore`
        pub rescore: Option<bool>,
        /// `resourceType`
        pub resource_type: Option<types::EvaluationCreateBodyResourceType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::EvaluationCreateBodyStatus>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateBody {
        fn default() -> Self {
            Self {
                agent: None,
                agent_has_read: None,
                answers: None,
                assignee: None,
                calibration: None,
                conversation: None,
                date_assignee_changed: None,
                evaluation_context_id: None,
                evaluation_form: None,
                evaluation_source: None,
                evaluator: None,
                id: None,
                never_release: None,
                queue: None,
                release_date: None,
                rescore: None,
                resource_type: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateBody {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateBody",
                fields: &[
                    "agent",
                    "agentHasRead",
                    "answers",
                    "assignee",
                    "calibration",
                    "conversation",
                    "dateAssigneeChanged",
                    "evaluationContextId",
                    "evaluationForm",
                    "evaluationSource",
                    "evaluator",
                    "id",
                    "neverRelease",
                    "queue",
                    "releaseDate",
                    "rescore",
                    "resourceType",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.boolean(1, &self.agent_has_read);
            out.model(2, &self.answers);
            out.model(3, &self.assignee);
            out.model(4, &self.calibration);
            out.model(5, &self.conversation);
            out.date_time(6, &self.date_assignee_changed);
            out.text(7, &self.evaluation_context_id);
            out.model(8, &self.evaluation_form);
            out.model(9, &self.evaluation_source);
            out.model(10, &self.evaluator);
            out.text(11, &self.id);
            out.boolean(12, &self.never_release);
            out.model(13, &self.queue);
            out.date_time(14, &self.release_date);
            out.boolean(15, &self.rescore);
            out.one(16, &self.resource_type);
            out.text(17, &self.self_uri);
            out.one(18, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Bool(&mut self.agent_has_read),
                2 => rt::Place::Model(&mut self.answers),
                3 => rt::Place::Model(&mut self.assignee),
                4 => rt::Place::Model(&mut self.calibration),
                5 => rt::Place::Model(&mut self.conversation),
                6 => rt::Place::DateTime(&mut self.date_assignee_changed),
                7 => rt::Place::Text(&mut self.evaluation_context_id),
                8 => rt::Place::Model(&mut self.evaluation_form),
                9 => rt::Place::Model(&mut self.evaluation_source),
                10 => rt::Place::Model(&mut self.evaluator),
                11 => rt::Place::Text(&mut self.id),
                12 => rt::Place::Bool(&mut self.never_release),
                13 => rt::Place::Model(&mut self.queue),
                14 => rt::Place::DateTime(&mut self.release_date),
                15 => rt::Place::Bool(&mut self.rescore),
                16 => rt::Place::Enum(&mut self.resource_type),
                17 => rt::Place::Text(&mut self.self_uri),
                18 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationCreateBody);
    impl EvaluationCreateBody {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `agent`.
        #[must_use]
        pub fn agent(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateUser>>,
        ) -> Self {
            value.put(&mut self.agent, &mut self._rest, 0);
            self
        }
        /// Sets `agentHasRead`.
        #[must_use]
        pub fn agent_has_read(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.agent_has_read, &mut self._rest, 1);
            self
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 2);
            self
        }
        /// Sets `assignee`.
        #[must_use]
        pub fn assignee(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateUser>>,
        ) -> Self {
            value.put(&mut self.assignee, &mut self._rest, 3);
            self
        }
        /// Sets `calibration`.
        #[must_use]
        pub fn calibration(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateCalibration>>,
        ) -> Self {
            value.put(&mut self.calibration, &mut self._rest, 4);
            self
        }
        /// Sets `conversation`.
        #[must_use]
        pub fn conversation(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateConversation>>,
        ) -> Self {
            value.put(&mut self.conversation, &mut self._rest, 5);
            self
        }
        /// Sets `dateAssigneeChanged`.
        #[must_use]
        pub fn date_assignee_changed(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_assignee_changed, &mut self._rest, 6);
            self
        }
        /// Sets `evaluationContextId`.
        #[must_use]
        pub fn evaluation_context_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.evaluation_context_id, &mut self._rest, 7);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateEvalForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 8);
            self
        }
        /// Sets `evaluationSource`.
        #[must_use]
        pub fn evaluation_source(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationSource>>,
        ) -> Self {
            value.put(&mut self.evaluation_source, &mut self._rest, 9);
            self
        }
        /// Sets `evaluator`.
        #[must_use]
        pub fn evaluator(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateUser>>,
        ) -> Self {
            value.put(&mut self.evaluator, &mut self._rest, 10);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 11);
            self
        }
        /// Sets `neverRelease`.
        #[must_use]
        pub fn never_release(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.never_release, &mut self._rest, 12);
            self
        }
        /// Sets `queue`.
        #[must_use]
        pub fn queue(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationCreateQueue>>,
        ) -> Self {
            value.put(&mut self.queue, &mut self._rest, 13);
            self
        }
        /// Sets `releaseDate`.
        #[must_use]
        pub fn release_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.release_date, &mut self._rest, 14);
            self
        }
        /// Sets `rescore`.
        #[must_use]
        pub fn rescore(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.rescore, &mut self._rest, 15);
            self
        }
        /// Sets `resourceType`.
        #[must_use]
        pub fn resource_type(
            mut self,
            value: impl rt::IntoField<types::EvaluationCreateBodyResourceType>,
        ) -> Self {
            value.put(&mut self.resource_type, &mut self._rest, 16);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 17);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::EvaluationCreateBodyStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 18);
            self
        }
    }
    /// `EvaluationCreateCalibration` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateCalibration {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateCalibration {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateCalibration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateCalibration",
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
    rt::model!(EvaluationCreateCalibration);
    impl EvaluationCreateCalibration {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `EvaluationCreateConversation` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateConversation {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateConversation {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateConversation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateConversation",
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
    rt::model!(EvaluationCreateConversation);
    impl EvaluationCreateConversation {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `EvaluationCreateEvalForm` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateEvalForm {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateEvalForm {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateEvalForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateEvalForm",
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
    rt::model!(EvaluationCreateEvalForm);
    impl EvaluationCreateEvalForm {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `EvaluationCreateQueue` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateQueue {
        /// `id`
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateQueue {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateQueue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateQueue",
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
    rt::model!(EvaluationCreateQueue);
    impl EvaluationCreateQueue {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
    }
    /// `EvaluationCreateUser` of the API document.
    #[non_exhaustive]
    pub struct EvaluationCreateUser {
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationCreateUser {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationCreateUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationCreateUser",
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
    rt::model!(EvaluationCreateUser);
    impl EvaluationCreateUser {
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
    /// `EvaluationEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EvaluationEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Evaluation>>,
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
    impl Default for EvaluationEntityListing {
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
    impl rt::Model for EvaluationEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationEntityListing",
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
    rt::model!(EvaluationEntityListing);
    /// `EvaluationFormAndScoringSet` of the API document.
    #[non_exhaustive]
    pub struct EvaluationFormAndScoringSet {
        /// `answers`
        pub answers: Option<Box<types::EvaluationScoringSet>>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationForm>>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationFormAndScoringSet {
        fn default() -> Self {
            Self {
                answers: None,
                evaluation_form: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationFormAndScoringSet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationFormAndScoringSet",
                fields: &["answers", "evaluationForm"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.answers);
            out.model(1, &self.evaluation_form);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.answers),
                1 => rt::Place::Model(&mut self.evaluation_form),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationFormAndScoringSet);
    impl EvaluationFormAndScoringSet {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 0);
            self
        }
        /// Sets `evaluationForm`.
        #[must_use]
        pub fn evaluation_form(
            mut self,
            value: impl rt::IntoField<Box<types::EvaluationForm>>,
        ) -> Self {
            value.put(&mut self.evaluation_form, &mut self._rest, 1);
            self
        }
    }
    /// `EvaluationFormResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationFormResponse {
        /// `aiScoring`: read-only
        pub ai_scoring: Option<Box<types::AiScoringSettings>>,
        /// `contextId`
        pub context_id: Option<String>,
        /// `dialect`
        pub dialect: Option<String>,
        /// `evaluationSettings`
        pub evaluation_settings: Option<Box<types::EvaluationSettings>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `latestVersionFormName`
        pub latest_version_form_name: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        /// `published`
        pub published: Option<bool>,
        /// `publishedVersions`
        pub published_versions: Option<Box<types::DomainEntityListingEvaluationForm>>,
        /// `questionGroups`
        pub question_groups: Option<Vec<types::EvaluationQuestionGroup>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `weightMode`
        pub weight_mode: Option<types::EvaluationFormResponseWeightMode>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationFormResponse {
        fn default() -> Self {
            Self {
                ai_scoring: None,
                context_id: None,
                dialect: None,
                evaluation_settings: None,
                id: None,
                latest_version_form_name: None,
                modified_date: None,
                name: None,
                published: None,
                published_versions: None,
                question_groups: None,
                self_uri: None,
                weight_mode: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationFormResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationFormResponse",
                fields: &[
                    "aiScoring",
                    "contextId",
                    "dialect",
                    "evaluationSettings",
                    "id",
                    "latestVersionFormName",
                    "modifiedDate",
                    "name",
                    "published",
                    "publishedVersions",
                    "questionGroups",
                    "selfUri",
                    "weightMode",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.ai_scoring);
            out.text(1, &self.context_id);
            out.text(2, &self.dialect);
            out.model(3, &self.evaluation_settings);
            out.text(4, &self.id);
            out.text(5, &self.latest_version_form_name);
            out.date_time(6, &self.modified_date);
            out.text(7, &self.name);
            out.boolean(8, &self.published);
            out.model(9, &self.published_versions);
            out.list(10, &self.question_groups);
            out.text(11, &self.self_uri);
            out.one(12, &self.weight_mode);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.ai_scoring),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::Text(&mut self.dialect),
                3 => rt::Place::Model(&mut self.evaluation_settings),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.latest_version_form_name),
                6 => rt::Place::DateTime(&mut self.modified_date),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Bool(&mut self.published),
                9 => rt::Place::Model(&mut self.published_versions),
                10 => rt::Place::List(&mut self.question_groups),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.weight_mode),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationFormResponse);
    /// `EvaluationFormResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EvaluationFormResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EvaluationFormResponse>>,
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
    impl Default for EvaluationFormResponseEntityListing {
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
    impl rt::Model for EvaluationFormResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationFormResponseEntityListing",
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
    rt::model!(EvaluationFormResponseEntityListing);
    /// `EvaluationFormSearchResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationFormSearchResponse {
        /// `aiScoring`: read-only
        pub ai_scoring: Option<Box<types::AiScoringSettings>>,
        /// `contextId`
        pub context_id: Option<String>,
        /// `dialect`
        pub dialect: Option<String>,
        /// `evaluationSettings`
        pub evaluation_settings: Option<Box<types::EvaluationSettings>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `latestVersionFormName`
        pub latest_version_form_name: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `published`
        pub published: Option<bool>,
        /// `publishedVersions`
        pub published_versions: Option<Box<types::DomainEntityListingEvaluationForm>>,
        /// `questionGroups`
        pub question_groups: Option<Vec<types::EvaluationQuestionGroup>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `weightMode`
        pub weight_mode: Option<types::EvaluationFormSearchResponseWeightMode>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationFormSearchResponse {
        fn default() -> Self {
            Self {
                ai_scoring: None,
                context_id: None,
                dialect: None,
                evaluation_settings: None,
                id: None,
                latest_version_form_name: None,
                modified_date: None,
                published: None,
                published_versions: None,
                question_groups: None,
                self_uri: None,
                weight_mode: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationFormSearchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationFormSearchResponse",
                fields: &[
                    "aiScoring",
                    "contextId",
                    "dialect",
                    "evaluationSettings",
                    "id",
                    "latestVersionFormName",
                    "modifiedDate",
                    "published",
                    "publishedVersions",
                    "questionGroups",
                    "selfUri",
                    "weightMode",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.ai_scoring);
            out.text(1, &self.context_id);
            out.text(2, &self.dialect);
            out.model(3, &self.evaluation_settings);
            out.text(4, &self.id);
            out.text(5, &self.latest_version_form_name);
            out.date_time(6, &self.modified_date);
            out.boolean(7, &self.published);
            out.model(8, &self.published_versions);
            out.list(9, &self.question_groups);
            out.text(10, &self.self_uri);
            out.one(11, &self.weight_mode);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.ai_scoring),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::Text(&mut self.dialect),
                3 => rt::Place::Model(&mut self.evaluation_settings),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.latest_version_form_name),
                6 => rt::Place::DateTime(&mut self.modified_date),
                7 => rt::Place::Bool(&mut self.published),
                8 => rt::Place::Model(&mut self.published_versions),
                9 => rt::Place::List(&mut self.question_groups),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.weight_mode),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationFormSearchResponse);
    /// `EvaluationResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationResponse {
        /// `agent`
        pub agent: Option<Box<types::User>>,
        /// `agentHasRead`
        pub agent_has_read: Option<bool>,
        /// `aiScoring`: read-only
        pub ai_scoring: Option<Box<types::AiScoring>>,
        /// `answers`
        pub answers: Option<Box<types::EvaluationScoringSet>>,
        /// `assigned`
        pub assigned: Option<bool>,
        /// `assignedDate`
        pub assigned_date: Option<rt::DateTime>,
        /// `assignee`
        pub assignee: Option<Box<types::User>>,
        /// `assigneeApplicable`
        pub assignee_applicable: Option<bool>,
        /// `authorizedActions`
        pub authorized_actions: Option<Vec<String>>,
        /// `calibration`
        pub calibration: Option<Box<types::AddressableEntityRef>>,
        /// `changedDate`
        pub changed_date: Option<rt::DateTime>,
        /// `conversation`
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `conversationDate`
        pub conversation_date: Option<rt::DateTime>,
        /// `conversationEndDate`
        pub conversation_end_date: Option<rt::DateTime>,
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `dateAssigneeChanged`
        pub date_assignee_changed: Option<rt::DateTime>,
        /// `declinedReview`
        pub declined_review: Option<bool>,
        /// `disputeCount`: read-only
        pub dispute_count: Option<i64>,
        /// `divisionIds`: read-only
        pub division_ids: Option<Vec<String>>,
        /// `evaluationContextId`
        pub evaluation_context_id: Option<String>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationFormResponse>>,
        /// `evaluationSource`: read-only
        pub evaluation_source: Option<Box<types::EvaluationSource>>,
        /// `evaluator`
        pub evaluator: Option<Box<types::User>>,
        /// `hasAssistanceFailed`
        pub has_assistance_failed: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isScoringIndex`
        pub is_scoring_index: Option<bool>,
        /// `mediaType`
        pub media_type: Option<Vec<types::EvaluationResponseMediaType>>,
        /// `name`
        pub name: Option<String>,
        /// `neverRelease`
        pub never_release: Option<bool>,
        /// `queue`
        pub queue: Option<Box<types::Queue>>,
        /// `redacted`
        pub redacted: Option<bool>,
        /// `releaseDate`
        pub release_date: Option<rt::DateTime>,
        /// `rescore`
        pub rescore: Option<bool>,
        /// `resourceId`
        pub resource_id: Option<String>,
        /// `resourceType`
        pub resource_type: Option<types::EvaluationResponseResourceType>,
        /// `retractedEvaluation`
        pub retracted_evaluation: Option<Box<types::EvaluationReference>>,
        /// `revisionCreatedDate`
        pub revision_created_date: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::EvaluationResponseStatus>,
        /// `submittedDate`: read-only
        pub submitted_date: Option<rt::DateTime>,
        /// `version`: read-only
        pub version: Option<i64>,
        /// `versionHistory`: read-only
        pub version_history: Option<
            Box<types::PagelessDomainEntityListingEvaluationVersion>,
        >,
        _rest: rt::Rest,
    }
    impl Default for EvaluationResponse {
        fn default() -> Self {
            Self {
                agent: None,
                agent_has_read: None,
                ai_scoring: None,
                answers: None,
                assigned: None,
                assigned_date: None,
                assignee: None,
                assignee_applicable: None,
                authorized_actions: None,
                calibration: None,
                changed_date: None,
                conversation: None,
                conversation_date: None,
                conversation_end_date: None,
                created_date: None,
                date_assignee_changed: None,
                declined_review: None,
                dispute_count: None,
                division_ids: None,
                evaluation_context_id: None,
                evaluation_form: None,
                evaluation_source: None,
                evaluator: None,
                has_assistance_failed: None,
                id: None,
                is_scoring_index: None,
                media_type: None,
                name: None,
                never_release: None,
                queue: None,
                redacted: None,
                release_date: None,
                rescore: None,
                resource_id: None,
                resource_type: None,
                retracted_evaluation: None,
                revision_created_date: None,
                self_uri: None,
                status: None,
                submitted_date: None,
                version: None,
                version_history: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationResponse",
                fields: &[
                    "agent",
                    "agentHasRead",
                    "aiScoring",
                    "answers",
                    "assigned",
                    "assignedDate",
                    "assignee",
                    "assigneeApplicable",
                    "authorizedActions",
                    "calibration",
                    "changedDate",
                    "conversation",
                    "conversationDate",
                    "conversationEndDate",
                    "createdDate",
                    "dateAssigneeChanged",
                    "declinedReview",
                    "disputeCount",
                    "divisionIds",
                    "evaluationContextId",
                    "evaluationForm",
                    "evaluationSource",
                    "evaluator",
                    "hasAssistanceFailed",
                    "id",
                    "isScoringIndex",
                    "mediaType",
                    "name",
                    "neverRelease",
                    "queue",
                    "redacted",
                    "releaseDate",
                    "rescore",
                    "resourceId",
                    "resourceType",
                    "retractedEvaluation",
                    "revisionCreatedDate",
                    "selfUri",
                    "status",
                    "submittedDate",
                    "version",
                    "versionHistory",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.boolean(1, &self.agent_has_read);
            out.model(2, &self.ai_scoring);
            out.model(3, &self.answers);
            out.boolean(4, &self.assigned);
            out.date_time(5, &self.assigned_date);
            out.model(6, &self.assignee);
            out.boolean(7, &self.assignee_applicable);
            out.list(8, &self.authorized_actions);
            out.model(9, &self.calibration);
            out.date_time(10, &self.changed_date);
            out.model(11, &self.conversation);
            out.date_time(12, &self.conversation_date);
            out.date_time(13, &self.conversation_end_date);
            out.date_time(14, &self.created_date);
            out.date_time(15, &self.date_assignee_changed);
            out.boolean(16, &self.declined_review);
            out.int(17, &self.dispute_count);
            out.list(18, &self.division_ids);
            out.text(19, &self.evaluation_context_id);
            out.model(20, &self.evaluation_form);
            out.model(21, &self.evaluation_source);
            out.model(22, &self.evaluator);
            out.boolean(23, &self.has_assistance_failed);
            out.text(24, &self.id);
            out.boolean(25, &self.is_scoring_index);
            out.list(26, &self.media_type);
            out.text(27, &self.name);
            out.boolean(28, &self.never_release);
            out.model(29, &self.queue);
            out.boolean(30, &self.redacted);
            out.date_time(31, &self.release_date);
            out.boolean(32, &self.rescore);
            out.text(33, &self.resource_id);
            out.one(34, &self.resource_type);
            out.model(35, &self.retracted_evaluation);
            out.date_time(36, &self.revision_created_date);
            out.text(37, &self.self_uri);
            out.one(38, &self.status);
            out.date_time(39, &self.submitted_date);
            out.int(40, &self.version);
            out.model(41, &self.version_history);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Bool(&mut self.agent_has_read),
                2 => rt::Place::Model(&mut self.ai_scoring),
                3 => rt::Place::Model(&mut self.answers),
                4 => rt::Place::Bool(&mut self.assigned),
                5 => rt::Place::DateTime(&mut self.assigned_date),
                6 => rt::Place::Model(&mut self.assignee),
                7 => rt::Place::Bool(&mut self.assignee_applicable),
                8 => rt::Place::List(&mut self.authorized_actions),
                9 => rt::Place::Model(&mut self.calibration),
                10 => rt::Place::DateTime(&mut self.changed_date),
                11 => rt::Place::Model(&mut self.conversation),
                12 => rt::Place::DateTime(&mut self.conversation_date),
                13 => rt::Place::DateTime(&mut self.conversation_end_date),
                14 => rt::Place::DateTime(&mut self.created_date),
                15 => rt::Place::DateTime(&mut self.date_assignee_changed),
                16 => rt::Place::Bool(&mut self.declined_review),
                17 => rt::Place::Int(&mut self.dispute_count),
                18 => rt::Place::List(&mut self.division_ids),
                19 => rt::Place::Text(&mut self.evaluation_context_id),
                20 => rt::Place::Model(&mut self.evaluation_form),
                21 => rt::Place::Model(&mut self.evaluation_source),
                22 => rt::Place::Model(&mut self.evaluator),
                23 => rt::Place::Bool(&mut self.has_assistance_failed),
                24 => rt::Place::Text(&mut self.id),
                25 => rt::Place::Bool(&mut self.is_scoring_index),
                26 => rt::Place::List(&mut self.media_type),
                27 => rt::Place::Text(&mut self.name),
                28 => rt::Place::Bool(&mut self.never_release),
                29 => rt::Place::Model(&mut self.queue),
                30 => rt::Place::Bool(&mut self.redacted),
                31 => rt::Place::DateTime(&mut self.release_date),
                32 => rt::Place::Bool(&mut self.rescore),
                33 => rt::Place::Text(&mut self.resource_id),
                34 => rt::Place::Enum(&mut self.resource_type),
                35 => rt::Place::Model(&mut self.retracted_evaluation),
                36 => rt::Place::DateTime(&mut self.revision_created_date),
                37 => rt::Place::Text(&mut self.self_uri),
                38 => rt::Place::Enum(&mut self.status),
                39 => rt::Place::DateTime(&mut self.submitted_date),
                40 => rt::Place::Int(&mut self.version),
                41 => rt::Place::Model(&mut self.version_history),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationResponse);
    /// `EvaluationSearchAggregationBucket` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchAggregationBucket {
        /// `average`
        pub average: Option<f64>,
        /// `count`
        pub count: Option<i64>,
        /// `documentCount`
        pub document_count: Option<i64>,
        /// `from`
        pub from: Option<f64>,
        /// `key`
        pub key: Option<String>,
        /// `keyAsString`
        pub key_as_string: Option<String>,
        /// `keyValue`
        pub key_value: Option<i64>,
        /// `maximum`
        pub maximum: Option<f64>,
        /// `minimum`
        pub minimum: Option<f64>,
        /// `subAggregations`
        pub sub_aggregations: Option<
            rt::Map<types::EvaluationSearchAggregationResponse>,
        >,
        /// `sum`
        pub sum: Option<f64>,
        /// `to`
        pub to: Option<f64>,
        /// `value`
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchAggregationBucket {
        fn default() -> Self {
            Self {
                average: None,
                count: None,
                document_count: None,
                from: None,
                key: None,
                key_as_string: None,
                key_value: None,
                maximum: None,
                minimum: None,
                sub_aggregations: None,
                sum: None,
                to: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchAggregationBucket {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchAggregationBucket",
                fields: &[
                    "average",
                    "count",
                    "documentCount",
                    "from",
                    "key",
                    "keyAsString",
                    "keyValue",
                    "maximum",
                    "minimum",
                    "subAggregations",
                    "sum",
                    "to",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average);
            out.int(1, &self.count);
            out.int(2, &self.document_count);
            out.float(3, &self.from);
            out.text(4, &self.key);
            out.text(5, &self.key_as_string);
            out.int(6, &self.key_value);
            out.float(7, &self.maximum);
            out.float(8, &self.minimum);
            out.map(9, &self.sub_aggregations);
            out.float(10, &self.sum);
            out.float(11, &self.to);
            out.float(12, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::Int(&mut self.document_count),
                3 => rt::Place::Float(&mut self.from),
                4 => rt::Place::Text(&mut self.key),
                5 => rt::Place::Text(&mut self.key_as_string),
                6 => rt::Place::Int(&mut self.key_value),
                7 => rt::Place::Float(&mut self.maximum),
                8 => rt::Place::Float(&mut self.minimum),
                9 => rt::Place::Map(&mut self.sub_aggregations),
                10 => rt::Place::Float(&mut self.sum),
                11 => rt::Place::Float(&mut self.to),
                12 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchAggregationBucket);
    /// `EvaluationSearchAggregationDto` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchAggregationDto {
        /// `calendarInterval`
        pub calendar_interval: Option<String>,
        /// `field`: required
        pub field: Option<types::EvaluationSearchAggregationDtoField>,
        /// `format`
        pub format: Option<String>,
        /// `name`: required, length at least `1`, length at most `100`
        pub name: Option<String>,
        /// `ranges`: no item twice
        pub ranges: Option<Vec<types::QueryApiSearchAggregationRange>>,
        /// `size`
        pub size: Option<i64>,
        /// `subAggregations`
        pub sub_aggregations: Option<Vec<types::EvaluationSearchSubAggregationDto>>,
        /// `type`: required
        pub type_: Option<types::EvaluationSearchAggregationDtoType>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchAggregationDto {
        fn default() -> Self {
            Self {
                calendar_interval: None,
                field: None,
                format: None,
                name: None,
                ranges: None,
                size: None,
                sub_aggregations: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchAggregationDto {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchAggregationDto",
                fields: &[
                    "calendarInterval",
                    "field",
                    "format",
                    "name",
                    "ranges",
                    "size",
                    "subAggregations",
                    "type",
                ],
                required: &[1, 3, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.calendar_interval);
            out.one(1, &self.field);
            out.text(2, &self.format);
            out.text(3, &self.name);
            out.list(4, &self.ranges);
            out.int(5, &self.size);
            out.list(6, &self.sub_aggregations);
            out.one(7, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.calendar_interval),
                1 => rt::Place::Enum(&mut self.field),
                2 => rt::Place::Text(&mut self.format),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::List(&mut self.ranges),
                5 => rt::Place::Int(&mut self.size),
                6 => rt::Place::List(&mut self.sub_aggregations),
                7 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchAggregationDto);
    impl EvaluationSearchAggregationDto {
        /// One with everything set that the API requires, in this order: `field`, `name`, `type`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::EvaluationSearchAggregationDtoField>,
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::EvaluationSearchAggregationDtoType>,
        ) -> Self {
            Self::default().field(field).name(name).type_(type_)
        }
        /// Sets `calendarInterval`.
        #[must_use]
        pub fn calendar_interval(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.calendar_interval, &mut self._rest, 0);
            self
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchAggregationDtoField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 1);
            self
        }
        /// Sets `format`.
        #[must_use]
        pub fn format(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.format, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `ranges`.
        #[must_use]
        pub fn ranges(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryApiSearchAggregationRange>>,
        ) -> Self {
            value.put(&mut self.ranges, &mut self._rest, 4);
            self
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.size, &mut self._rest, 5);
            self
        }
        /// Sets `subAggregations`.
        #[must_use]
        pub fn sub_aggregations(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationSearchSubAggregationDto>>,
        ) -> Self {
            value.put(&mut self.sub_aggregations, &mut self._rest, 6);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchAggregationDtoType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 7);
            self
        }
    }
    /// `EvaluationSearchAggregationResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchAggregationResponse {
        /// `average`
        pub average: Option<f64>,
        /// `buckets`
        pub buckets: Option<Vec<types::EvaluationSearchAggregationBucket>>,
        /// `count`
        pub count: Option<i64>,
        /// `documentCountErrorUpperBound`
        pub document_count_error_upper_bound: Option<i64>,
        /// `maximum`
        pub maximum: Option<f64>,
        /// `minimum`
        pub minimum: Option<f64>,
        /// `sum`
        pub sum: Option<f64>,
        /// `sumOtherDocumentCount`
        pub sum_other_document_count: Option<i64>,
        /// `value`
        pub value: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchAggregationResponse {
        fn default() -> Self {
            Self {
                average: None,
                buckets: None,
                count: None,
                document_count_error_upper_bound: None,
                maximum: None,
                minimum: None,
                sum: None,
                sum_other_document_count: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchAggregationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchAggregationResponse",
                fields: &[
                    "average",
                    "buckets",
                    "count",
                    "documentCountErrorUpperBound",
                    "maximum",
                    "minimum",
                    "sum",
                    "sumOtherDocumentCount",
                    "value",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average);
            out.list(1, &self.buckets);
            out.int(2, &self.count);
            out.int(3, &self.document_count_error_upper_bound);
            out.float(4, &self.maximum);
            out.float(5, &self.minimum);
            out.float(6, &self.sum);
            out.int(7, &self.sum_other_document_count);
            out.float(8, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average),
                1 => rt::Place::List(&mut self.buckets),
                2 => rt::Place::Int(&mut self.count),
                3 => rt::Place::Int(&mut self.document_count_error_upper_bound),
                4 => rt::Place::Float(&mut self.maximum),
                5 => rt::Place::Float(&mut self.minimum),
                6 => rt::Place::Float(&mut self.sum),
                7 => rt::Place::Int(&mut self.sum_other_document_count),
                8 => rt::Place::Float(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchAggregationResponse);
    /// `EvaluationSearchCriteriaDto` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchCriteriaDto {
        /// `endValue`
        pub end_value: Option<String>,
        /// `field`: required
        pub field: Option<types::EvaluationSearchCriteriaDtoField>,
        /// `operator`
        pub operator: Option<types::EvaluationSearchCriteriaDtoOperator>,
        /// `startValue`
        pub start_value: Option<String>,
        /// `type`: required
        pub type_: Option<types::EvaluationSearchCriteriaDtoType>,
        /// `value`
        pub value: Option<String>,
        /// `values`: items at least `0`, items at most `50`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchCriteriaDto {
        fn default() -> Self {
            Self {
                end_value: None,
                field: None,
                operator: None,
                start_value: None,
                type_: None,
                value: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchCriteriaDto {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchCriteriaDto",
                fields: &[
                    "endValue",
                    "field",
                    "operator",
                    "startValue",
                    "type",
                    "value",
                    "values",
                ],
                required: &[1, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.end_value);
            out.one(1, &self.field);
            out.one(2, &self.operator);
            out.text(3, &self.start_value);
            out.one(4, &self.type_);
            out.text(5, &self.value);
            out.list(6, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.end_value),
                1 => rt::Place::Enum(&mut self.field),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Text(&mut self.start_value),
                4 => rt::Place::Enum(&mut self.type_),
                5 => rt::Place::Text(&mut self.value),
                6 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchCriteriaDto);
    impl EvaluationSearchCriteriaDto {
        /// One with everything set that the API requires, in this order: `field`, `type`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::EvaluationSearchCriteriaDtoField>,
            type_: impl rt::IntoField<types::EvaluationSearchCriteriaDtoType>,
        ) -> Self {
            Self::default().field(field).type_(type_)
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._rest, 0);
            self
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchCriteriaDtoField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchCriteriaDtoOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._rest, 3);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchCriteriaDtoType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 5);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 6);
            self
        }
    }
    /// `EvaluationSearchItemResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchItemResponse {
        /// `agent`
        pub agent: Option<Box<types::User>>,
        /// `agentHasRead`
        pub agent_has_read: Option<bool>,
        /// `aiScoring`: read-only
        pub ai_scoring: Option<Box<types::AiScoring>>,
        /// `answers`
        pub answers: Option<Box<types::EvaluationScoringSet>>,
        /// `assigned`
        pub assigned: Option<bool>,
        /// `assignedDate`
        pub assigned_date: Option<rt::DateTime>,
        /// `assignee`
        pub assignee: Option<Box<types::User>>,
        /// `assigneeApplicable`
        pub assignee_applicable: Option<bool>,
        /// `authorizedActions`
        pub authorized_actions: Option<Vec<String>>,
        /// `calibration`
        pub calibration: Option<Box<types::AddressableEntityRef>>,
        /// `changedDate`
        pub changed_date: Option<rt::DateTime>,
        /// `conversation`
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `conversationDate`
        pub conversation_date: Option<rt::DateTime>,
        /// `conversationEndDate`
        pub conversation_end_date: Option<rt::DateTime>,
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `dateAssigneeChanged`
        pub date_assignee_changed: Option<rt::DateTime>,
        /// `declinedReview`
        pub declined_review: Option<bool>,
        /// `disputeCount`: read-only
        pub dispute_count: Option<i64>,
        /// `divisionIds`: read-only
        pub division_ids: Option<Vec<String>>,
        /// `evaluationContextId`
        pub evaluation_context_id: Option<String>,
        /// `evaluationForm`
        pub evaluation_form: Option<Box<types::EvaluationFormSearchResponse>>,
        /// `evaluationSource`: read-only
        pub evaluation_source: Option<Box<types::EvaluationSource>>,
        /// `evaluator`
        pub evaluator: Option<Box<types::User>>,
        /// `hasAssistanceFailed`
        pub has_assistance_failed: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `isScoringIndex`
        pub is_scoring_index: Option<bool>,
        /// `mediaType`
        pub media_type: Option<Vec<types::EvaluationSearchItemResponseMediaType>>,
        /// `name`
        pub name: Option<String>,
        /// `neverRelease`
        pub never_release: Option<bool>,
        /// `queue`
        pub queue: Option<Box<types::Queue>>,
        /// `redacted`
        pub redacted: Option<bool>,
        /// `releaseDate`
        pub release_date: Option<rt::DateTime>,
        /// `rescore`
        pub rescore: Option<bool>,
        /// `resourceId`
        pub resource_id: Option<String>,
        /// `resourceType`
        pub resource_type: Option<types::EvaluationSearchItemResponseResourceType>,
        /// `retractedEvaluation`
        pub retracted_evaluation: Option<Box<types::EvaluationReference>>,
        /// `revisionCreatedDate`
        pub revision_created_date: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::EvaluationSearchItemResponseStatus>,
        /// `submittedDate`: read-only
        pub submitted_date: Option<rt::DateTime>,
        /// `version`: read-only
        pub version: Option<i64>,
        /// `versionHistory`: read-only
        pub version_history: Option<
            Box<types::PagelessDomainEntityListingEvaluationVersion>,
        >,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchItemResponse {
        fn default() -> Self {
            Self {
                agent: None,
                agent_has_read: None,
                ai_scoring: None,
                answers: None,
                assigned: None,
                assigned_date: None,
                assignee: None,
                assignee_applicable: None,
                authorized_actions: None,
                calibration: None,
                changed_date: None,
                conversation: None,
                conversation_date: None,
                conversation_end_date: None,
                created_date: None,
                date_assignee_changed: None,
                declined_review: None,
                dispute_count: None,
                division_ids: None,
                evaluation_context_id: None,
                evaluation_form: None,
                evaluation_source: None,
                evaluator: None,
                has_assistance_failed: None,
                id: None,
                is_scoring_index: None,
                media_type: None,
                name: None,
                never_release: None,
                queue: None,
                redacted: None,
                release_date: None,
                rescore: None,
                resource_id: None,
                resource_type: None,
                retracted_evaluation: None,
                revision_created_date: None,
                self_uri: None,
                status: None,
                submitted_date: None,
                version: None,
                version_history: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchItemResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchItemResponse",
                fields: &[
                    "agent",
                    "agentHasRead",
                    "aiScoring",
                    "answers",
                    "assigned",
                    "assignedDate",
                    "assignee",
                    "assigneeApplicable",
                    "authorizedActions",
                    "calibration",
                    "changedDate",
                    "conversation",
                    "conversationDate",
                    "conversationEndDate",
                    "createdDate",
                    "dateAssigneeChanged",
                    "declinedReview",
                    "disputeCount",
                    "divisionIds",
                    "evaluationContextId",
                    "evaluationForm",
                    "evaluationSource",
                    "evaluator",
                    "hasAssistanceFailed",
                    "id",
                    "isScoringIndex",
                    "mediaType",
                    "name",
                    "neverRelease",
                    "queue",
                    "redacted",
                    "releaseDate",
                    "rescore",
                    "resourceId",
                    "resourceType",
                    "retractedEvaluation",
                    "revisionCreatedDate",
                    "selfUri",
                    "status",
                    "submittedDate",
                    "version",
                    "versionHistory",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.boolean(1, &self.agent_has_read);
            out.model(2, &self.ai_scoring);
            out.model(3, &self.answers);
            out.boolean(4, &self.assigned);
            out.date_time(5, &self.assigned_date);
            out.model(6, &self.assignee);
            out.boolean(7, &self.assignee_applicable);
            out.list(8, &self.authorized_actions);
            out.model(9, &self.calibration);
            out.date_time(10, &self.changed_date);
            out.model(11, &self.conversation);
            out.date_time(12, &self.conversation_date);
            out.date_time(13, &self.conversation_end_date);
            out.date_time(14, &self.created_date);
            out.date_time(15, &self.date_assignee_changed);
            out.boolean(16, &self.declined_review);
            out.int(17, &self.dispute_count);
            out.list(18, &self.division_ids);
            out.text(19, &self.evaluation_context_id);
            out.model(20, &self.evaluation_form);
            out.model(21, &self.evaluation_source);
            out.model(22, &self.evaluator);
            out.boolean(23, &self.has_assistance_failed);
            out.text(24, &self.id);
            out.boolean(25, &self.is_scoring_index);
            out.list(26, &self.media_type);
            out.text(27, &self.name);
            out.boolean(28, &self.never_release);
            out.model(29, &self.queue);
            out.boolean(30, &self.redacted);
            out.date_time(31, &self.release_date);
            out.boolean(32, &self.rescore);
            out.text(33, &self.resource_id);
            out.one(34, &self.resource_type);
            out.model(35, &self.retracted_evaluation);
            out.date_time(36, &self.revision_created_date);
            out.text(37, &self.self_uri);
            out.one(38, &self.status);
            out.date_time(39, &self.submitted_date);
            out.int(40, &self.version);
            out.model(41, &self.version_history);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Bool(&mut self.agent_has_read),
                2 => rt::Place::Model(&mut self.ai_scoring),
                3 => rt::Place::Model(&mut self.answers),
                4 => rt::Place::Bool(&mut self.assigned),
                5 => rt::Place::DateTime(&mut self.assigned_date),
                6 => rt::Place::Model(&mut self.assignee),
                7 => rt::Place::Bool(&mut self.assignee_applicable),
                8 => rt::Place::List(&mut self.authorized_actions),
                9 => rt::Place::Model(&mut self.calibration),
                10 => rt::Place::DateTime(&mut self.changed_date),
                11 => rt::Place::Model(&mut self.conversation),
                12 => rt::Place::DateTime(&mut self.conversation_date),
                13 => rt::Place::DateTime(&mut self.conversation_end_date),
                14 => rt::Place::DateTime(&mut self.created_date),
                15 => rt::Place::DateTime(&mut self.date_assignee_changed),
                16 => rt::Place::Bool(&mut self.declined_review),
                17 => rt::Place::Int(&mut self.dispute_count),
                18 => rt::Place::List(&mut self.division_ids),
                19 => rt::Place::Text(&mut self.evaluation_context_id),
                20 => rt::Place::Model(&mut self.evaluation_form),
                21 => rt::Place::Model(&mut self.evaluation_source),
                22 => rt::Place::Model(&mut self.evaluator),
                23 => rt::Place::Bool(&mut self.has_assistance_failed),
                24 => rt::Place::Text(&mut self.id),
                25 => rt::Place::Bool(&mut self.is_scoring_index),
                26 => rt::Place::List(&mut self.media_type),
                27 => rt::Place::Text(&mut self.name),
                28 => rt::Place::Bool(&mut self.never_release),
                29 => rt::Place::Model(&mut self.queue),
                30 => rt::Place::Bool(&mut self.redacted),
                31 => rt::Place::DateTime(&mut self.release_date),
                32 => rt::Place::Bool(&mut self.rescore),
                33 => rt::Place::Text(&mut self.resource_id),
                34 => rt::Place::Enum(&mut self.resource_type),
                35 => rt::Place::Model(&mut self.retracted_evaluation),
                36 => rt::Place::DateTime(&mut self.revision_created_date),
                37 => rt::Place::Text(&mut self.self_uri),
                38 => rt::Place::Enum(&mut self.status),
                39 => rt::Place::DateTime(&mut self.submitted_date),
                40 => rt::Place::Int(&mut self.version),
                41 => rt::Place::Model(&mut self.version_history),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchItemResponse);
    /// `EvaluationSearchRequestDto` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchRequestDto {
        /// `aggregations`
        pub aggregations: Option<Vec<types::EvaluationSearchAggregationDto>>,
        /// `pageNumber`: required, at least `1`
        pub page_number: Option<i64>,
        /// `pageSize`: at least `0`, at most `100`
        pub page_size: Option<i64>,
        /// `query`: required, items at least `1`, items at most `10`
        pub query: Option<Vec<types::EvaluationSearchCriteriaDto>>,
        /// `sortBy`
        pub sort_by: Option<types::EvaluationSearchRequestDtoSortBy>,
        /// `sortOrder`
        pub sort_order: Option<types::EvaluationSearchRequestDtoSortOrder>,
        /// `systemSubmitted`
        pub system_submitted: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchRequestDto {
        fn default() -> Self {
            Self {
                aggregations: None,
                page_number: None,
                page_size: None,
                query: None,
                sort_by: None,
                sort_order: None,
                system_submitted: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchRequestDto {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchRequestDto",
                fields: &[
                    "aggregations",
                    "pageNumber",
                    "pageSize",
                    "query",
                    "sortBy",
                    "sortOrder",
                    "systemSubmitted",
                ],
                required: &[1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.aggregations);
            out.int(1, &self.page_number);
            out.int(2, &self.page_size);
            out.list(3, &self.query);
            out.one(4, &self.sort_by);
            out.one(5, &self.sort_order);
            out.boolean(6, &self.system_submitted);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.aggregations),
                1 => rt::Place::Int(&mut self.page_number),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::List(&mut self.query),
                4 => rt::Place::Enum(&mut self.sort_by),
                5 => rt::Place::Enum(&mut self.sort_order),
                6 => rt::Place::Bool(&mut self.system_submitted),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchRequestDto);
    impl EvaluationSearchRequestDto {
        /// One with everything set that the API requires, in this order: `pageNumber`, `query`.
        #[must_use]
        pub fn new(
            page_number: impl rt::IntoField<i64>,
            query: impl rt::IntoField<Vec<types::EvaluationSearchCriteriaDto>>,
        ) -> Self {
            Self::default().page_number(page_number).query(query)
        }
        /// Sets `aggregations`.
        #[must_use]
        pub fn aggregations(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationSearchAggregationDto>>,
        ) -> Self {
            value.put(&mut self.aggregations, &mut self._rest, 0);
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
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationSearchCriteriaDto>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 3);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchRequestDtoSortBy>,
        ) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 4);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchRequestDtoSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 5);
            self
        }
        /// Sets `systemSubmitted`.
        #[must_use]
        pub fn system_submitted(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.system_submitted, &mut self._rest, 6);
            self
        }
    }
    /// `EvaluationSearchResponse` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchResponse {
        /// `aggregations`: read-only
        pub aggregations: Option<rt::Map<types::EvaluationSearchAggregationResponse>>,
        /// `pageNumber`: read-only
        pub page_number: Option<i64>,
        /// `pageSize`: read-only
        pub page_size: Option<i64>,
        /// `results`: read-only
        pub results: Option<Vec<types::EvaluationSearchItemResponse>>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchResponse {
        fn default() -> Self {
            Self {
                aggregations: None,
                page_number: None,
                page_size: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchResponse",
                fields: &["aggregations", "pageNumber", "pageSize", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.aggregations);
            out.int(1, &self.page_number);
            out.int(2, &self.page_size);
            out.list(3, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.aggregations),
                1 => rt::Place::Int(&mut self.page_number),
                2 => rt::Place::Int(&mut self.page_size),
                3 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchResponse);
    /// `EvaluationSearchSubAggregationDto` of the API document.
    #[non_exhaustive]
    pub struct EvaluationSearchSubAggregationDto {
        /// `calendarInterval`
        pub calendar_interval: Option<String>,
        /// `field`: required
        pub field: Option<types::EvaluationSearchSubAggregationDtoField>,
        /// `format`
        pub format: Option<String>,
        /// `name`: required, length at least `1`, length at most `100`
        pub name: Option<String>,
        /// `ranges`: no item twice
        pub ranges: Option<Vec<types::QueryApiSearchAggregationRange>>,
        /// `size`
        pub size: Option<i64>,
        /// `subAggregations`
        pub sub_aggregations: Option<Vec<types::EvaluationSearchSubAggregationDto>>,
        /// `type`: required
        pub type_: Option<types::EvaluationSearchSubAggregationDtoType>,
        _rest: rt::Rest,
    }
    impl Default for EvaluationSearchSubAggregationDto {
        fn default() -> Self {
            Self {
                calendar_interval: None,
                field: None,
                format: None,
                name: None,
                ranges: None,
                size: None,
                sub_aggregations: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluationSearchSubAggregationDto {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluationSearchSubAggregationDto",
                fields: &[
                    "calendarInterval",
                    "field",
                    "format",
                    "name",
                    "ranges",
                    "size",
                    "subAggregations",
                    "type",
                ],
                required: &[1, 3, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.calendar_interval);
            out.one(1, &self.field);
            out.text(2, &self.format);
            out.text(3, &self.name);
            out.list(4, &self.ranges);
            out.int(5, &self.size);
            out.list(6, &self.sub_aggregations);
            out.one(7, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.calendar_interval),
                1 => rt::Place::Enum(&mut self.field),
                2 => rt::Place::Text(&mut self.format),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::List(&mut self.ranges),
                5 => rt::Place::Int(&mut self.size),
                6 => rt::Place::List(&mut self.sub_aggregations),
                7 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluationSearchSubAggregationDto);
    impl EvaluationSearchSubAggregationDto {
        /// One with everything set that the API requires, in this order: `field`, `name`, `type`.
        #[must_use]
        pub fn new(
            field: impl rt::IntoField<types::EvaluationSearchSubAggregationDtoField>,
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::EvaluationSearchSubAggregationDtoType>,
        ) -> Self {
            Self::default().field(field).name(name).type_(type_)
        }
        /// Sets `calendarInterval`.
        #[must_use]
        pub fn calendar_interval(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.calendar_interval, &mut self._rest, 0);
            self
        }
        /// Sets `field`.
        #[must_use]
        pub fn field(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchSubAggregationDtoField>,
        ) -> Self {
            value.put(&mut self.field, &mut self._rest, 1);
            self
        }
        /// Sets `format`.
        #[must_use]
        pub fn format(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.format, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `ranges`.
        #[must_use]
        pub fn ranges(
            mut self,
            value: impl rt::IntoField<Vec<types::QueryApiSearchAggregationRange>>,
        ) -> Self {
            value.put(&mut self.ranges, &mut self._rest, 4);
            self
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.size, &mut self._rest, 5);
            self
        }
        /// Sets `subAggregations`.
        #[must_use]
        pub fn sub_aggregations(
            mut self,
            value: impl rt::IntoField<Vec<types::EvaluationSearchSubAggregationDto>>,
        ) -> Self {
            value.put(&mut self.sub_aggregations, &mut self._rest, 6);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::EvaluationSearchSubAggregationDtoType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 7);
            self
        }
    }
    /// `EvaluatorActivity` of the API document.
    #[non_exhaustive]
    pub struct EvaluatorActivity {
        /// `evaluator`
        pub evaluator: Option<Box<types::User>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `numCalibrationsAssigned`
        pub num_calibrations_assigned: Option<i64>,
        /// `numCalibrationsCompleted`
        pub num_calibrations_completed: Option<i64>,
        /// `numCalibrationsStarted`
        pub num_calibrations_started: Option<i64>,
        /// `numEvaluationsAssigned`
        pub num_evaluations_assigned: Option<i64>,
        /// `numEvaluationsCompleted`
        pub num_evaluations_completed: Option<i64>,
        /// `numEvaluationsStarted`
        pub num_evaluations_started: Option<i64>,
        /// `numEvaluationsWithoutViewPermission`
        pub num_evaluations_without_view_permission: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EvaluatorActivity {
        fn default() -> Self {
            Self {
                evaluator: None,
                id: None,
                name: None,
                num_calibrations_assigned: None,
                num_calibrations_completed: None,
                num_calibrations_started: None,
                num_evaluations_assigned: None,
                num_evaluations_completed: None,
                num_evaluations_started: None,
                num_evaluations_without_view_permission: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EvaluatorActivity {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluatorActivity",
                fields: &[
                    "evaluator",
                    "id",
                    "name",
                    "numCalibrationsAssigned",
                    "numCalibrationsCompleted",
                    "numCalibrationsStarted",
                    "numEvaluationsAssigned",
                    "numEvaluationsCompleted",
                    "numEvaluationsStarted",
                    "numEvaluationsWithoutViewPermission",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.evaluator);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.int(3, &self.num_calibrations_assigned);
            out.int(4, &self.num_calibrations_completed);
            out.int(5, &self.num_calibrations_started);
            out.int(6, &self.num_evaluations_assigned);
            out.int(7, &self.num_evaluations_completed);
            out.int(8, &self.num_evaluations_started);
            out.int(9, &self.num_evaluations_without_view_permission);
            out.text(10, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.evaluator),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Int(&mut self.num_calibrations_assigned),
                4 => rt::Place::Int(&mut self.num_calibrations_completed),
                5 => rt::Place::Int(&mut self.num_calibrations_started),
                6 => rt::Place::Int(&mut self.num_evaluations_assigned),
                7 => rt::Place::Int(&mut self.num_evaluations_completed),
                8 => rt::Place::Int(&mut self.num_evaluations_started),
                9 => rt::Place::Int(&mut self.num_evaluations_without_view_permission),
                10 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EvaluatorActivity);
    /// `EvaluatorActivityEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EvaluatorActivityEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EvaluatorActivity>>,
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
    impl Default for EvaluatorActivityEntityListing {
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
    impl rt::Model for EvaluatorActivityEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EvaluatorActivityEntityListing",
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
    rt::model!(EvaluatorActivityEntityListing);
    /// `FlowDiagnosticInfo` of the API document.
    #[non_exhaustive]
    pub struct FlowDiagnosticInfo {
        /// `lastActionId`
        pub last_action_id: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FlowDiagnosticInfo {
        fn default() -> Self {
            Self {
                last_action_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowDiagnosticInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowDiagnosticInfo",
                fields: &["lastActionId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.last_action_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.last_action_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowDiagnosticInfo);
    /// `PublishForm` of the API document.
    #[non_exhaustive]
    pub struct PublishForm {
        /// `id`: required
        pub id: Option<String>,
        /// `published`: required
        pub published: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for PublishForm {
        fn default() -> Self {
            Self {
                id: None,
                published: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PublishForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PublishForm",
                fields: &["id", "published"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.published);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.published),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PublishForm);
    impl PublishForm {
        /// One with everything set that the API requires, in this order: `id`, `published`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            published: impl rt::IntoField<bool>,
        ) -> Self {
            Self::default().id(id).published(published)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `published`.
        #[must_use]
        pub fn published(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.published, &mut self._rest, 1);
            self
        }
    }
    /// `QmAuditQueryRequest` of the API document.
    #[non_exhaustive]
    pub struct QmAuditQueryRequest {
        /// `filters`: required
        pub filters: Option<Vec<types::QualityAuditQueryFilter>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        _rest: rt::Rest,
    }
    impl Default for QmAuditQueryRequest {
        fn default() -> Self {
            Self {
                filters: None,
                interval: None,
                sort: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QmAuditQueryRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QmAuditQueryRequest",
                fields: &["filters", "interval", "sort"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.filters);
            out.interval(1, &self.interval);
            out.list(2, &self.sort);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.filters),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::List(&mut self.sort),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QmAuditQueryRequest);
    impl QmAuditQueryRequest {
        /// One with everything set that the API requires, in this order: `filters`, `interval`.
        #[must_use]
        pub fn new(
            filters: impl rt::IntoField<Vec<types::QualityAuditQueryFilter>>,
            interval: impl rt::IntoField<rt::Interval>,
        ) -> Self {
            Self::default().filters(filters).interval(interval)
        }
        /// Sets `filters`.
        #[must_use]
        pub fn filters(
            mut self,
            value: impl rt::IntoField<Vec<types::QualityAuditQueryFilter>>,
        ) -> Self {
            value.put(&mut self.filters, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::AuditQuerySort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 2);
            self
        }
    }
    /// `QualityAuditLogMessage` of the API document.
    #[non_exhaustive]
    pub struct QualityAuditLogMessage {
        /// `action`
        pub action: Option<types::QualityAuditLogMessageAction>,
        /// `client`
        pub client: Option<Box<types::AddressableEntityRef>>,
        /// `context`
        pub context: Option<rt::Map<String>>,
        /// `entity`
        pub entity: Option<Box<types::DomainEntityRef>>,
        /// `entityType`
        pub entity_type: Option<types::QualityAuditLogMessageEntityType>,
        /// `eventDate`
        pub event_date: Option<rt::DateTime>,
        /// `id`
        pub id: Option<String>,
        /// `level`
        pub level: Option<types::QualityAuditLogMessageLevel>,
        /// `messageInfo`
        pub message_info: Option<Box<types::MessageInfo>>,
        /// `propertyChanges`
        pub property_changes: Option<Vec<types::PropertyChange>>,
        /// `remoteIps`
        pub remote_ips: Option<Vec<String>>,
        /// `serviceName`
        pub service_name: Option<types::QualityAuditLogMessageServiceName>,
        /// `status`
        pub status: Option<types::QualityAuditLogMessageStatus>,
        /// `user`
        pub user: Option<Box<types::DomainEntityRef>>,
        /// `userHomeOrgId`
        pub user_home_org_id: Option<String>,
        /// `userTrusteeOrgId`
        pub user_trustee_org_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QualityAuditLogMessage {
        fn default() -> Self {
            Self {
                action: None,
                client: None,
                context: None,
                entity: None,
                entity_type: None,
                event_date: None,
                id: None,
                level: None,
                message_info: None,
                property_changes: None,
                remote_ips: None,
                service_name: None,
                status: None,
                user: None,
                user_home_org_id: None,
                user_trustee_org_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QualityAuditLogMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QualityAuditLogMessage",
                fields: &[
                    "action",
                    "client",
                    "context",
                    "entity",
                    "entityType",
                    "eventDate",
                    "id",
                    "level",
                    "messageInfo",
                    "propertyChanges",
                    "remoteIps",
                    "serviceName",
                    "status",
                    "user",
                    "userHomeOrgId",
                    "userTrusteeOrgId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.model(1, &self.client);
            out.map(2, &self.context);
            out.model(3, &self.entity);
            out.one(4, &self.entity_type);
            out.date_time(5, &self.event_date);
            out.text(6, &self.id);
            out.one(7, &self.level);
            out.model(8, &self.message_info);
            out.list(9, &self.property_changes);
            out.list(10, &self.remote_ips);
            out.one(11, &self.service_name);
            out.one(12, &self.status);
            out.model(13, &self.user);
            out.text(14, &self.user_home_org_id);
            out.text(15, &self.user_trustee_org_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Model(&mut self.client),
                2 => rt::Place::Map(&mut self.context),
                3 => rt::Place::Model(&mut self.entity),
                4 => rt::Place::Enum(&mut self.entity_type),
                5 => rt::Place::DateTime(&mut self.event_date),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Enum(&mut self.level),
                8 => rt::Place::Model(&mut self.message_info),
                9 => rt::Place::List(&mut self.property_changes),
                10 => rt::Place::List(&mut self.remote_ips),
                11 => rt::Place::Enum(&mut self.service_name),
                12 => rt::Place::Enum(&mut self.status),
                13 => rt::Place::Model(&mut self.user),
                14 => rt::Place::Text(&mut self.user_home_org_id),
                15 => rt::Place::Text(&mut self.user_trustee_org_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QualityAuditLogMessage);
    /// `QualityAuditQueryExecutionResultsResponse` of the API document.
    #[non_exhaustive]
    pub struct QualityAuditQueryExecutionResultsResponse {
        /// `cursor`
        pub cursor: Option<String>,
        /// `entities`
        pub entities: Option<Vec<types::QualityAuditLogMessage>>,
        /// `id`
        pub id: Option<String>,
        /// `pageSize`
        pub page_size: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for QualityAuditQueryExecutionResultsResponse {
        fn default() -> Self {
            Self {
                cursor: None,
                entities: None,
                id: None,
                page_size: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QualityAuditQueryExecutionResultsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QualityAuditQueryExecutionResultsResponse",
                fields: &["cursor", "entities", "id", "pageSize"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cursor);
            out.list(1, &self.entities);
            out.text(2, &self.id);
            out.int(3, &self.page_size);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cursor),
                1 => rt::Place::List(&mut self.entities),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Int(&mut self.page_size),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QualityAuditQueryExecutionResultsResponse);
    /// `QualityAuditQueryExecutionStatusResponse` of the API document.
    #[non_exhaustive]
    pub struct QualityAuditQueryExecutionStatusResponse {
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `filters`
        pub filters: Option<Vec<types::QualityAuditQueryFilter>>,
        /// `id`
        pub id: Option<String>,
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `sort`
        pub sort: Option<Vec<types::AuditQuerySort>>,
        /// `state`
        pub state: Option<types::QualityAuditQueryExecutionStatusResponseState>,
        _rest: rt::Rest,
    }
    impl Default for QualityAuditQueryExecutionStatusResponse {
        fn default() -> Self {
            Self {
                date_start: None,
                filters: None,
                id: None,
                interval: None,
                sort: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QualityAuditQueryExecutionStatusResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QualityAuditQueryExecutionStatusResponse",
                fields: &["dateStart", "filters", "id", "interval", "sort", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.list(1, &self.filters);
            out.text(2, &self.id);
            out.interval(3, &self.interval);
            out.list(4, &self.sort);
            out.one(5, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::List(&mut self.filters),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::List(&mut self.sort),
                5 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QualityAuditQueryExecutionStatusResponse);
    /// `QualityAuditQueryFilter` of the API document.
    #[non_exhaustive]
    pub struct QualityAuditQueryFilter {
        /// `property`: required
        pub property: Option<types::QualityAuditQueryFilterProperty>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QualityAuditQueryFilter {
        fn default() -> Self {
            Self {
                property: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QualityAuditQueryFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QualityAuditQueryFilter",
                fields: &["property", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.property);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.property),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QualityAuditQueryFilter);
    impl QualityAuditQueryFilter {
        /// One with everything set that the API requires, in this order: `property`, `value`.
        #[must_use]
        pub fn new(
            property: impl rt::IntoField<types::QualityAuditQueryFilterProperty>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().property(property).value(value)
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            value: impl rt::IntoField<types::QualityAuditQueryFilterProperty>,
        ) -> Self {
            value.put(&mut self.property, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `QueryApiSearchAggregationRange` of the API document.
    #[non_exhaustive]
    pub struct QueryApiSearchAggregationRange {
        /// `from`
        pub from: Option<f64>,
        /// `to`
        pub to: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for QueryApiSearchAggregationRange {
        fn default() -> Self {
            Self {
                from: None,
                to: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueryApiSearchAggregationRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueryApiSearchAggregationRange",
                fields: &["from", "to"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.from);
            out.float(1, &self.to);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.from),
                1 => rt::Place::Float(&mut self.to),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueryApiSearchAggregationRange);
    impl QueryApiSearchAggregationRange {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.from, &mut self._rest, 0);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.to, &mut self._rest, 1);
            self
        }
    }
    /// `ScorableSurvey` of the API document.
    #[non_exhaustive]
    pub struct ScorableSurvey {
        /// `answers`
        pub answers: Option<Box<types::SurveyScoringSet>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::ScorableSurveyStatus>,
        /// `surveyForm`
        pub survey_form: Option<Box<types::SurveyForm>>,
        _rest: rt::Rest,
    }
    impl Default for ScorableSurvey {
        fn default() -> Self {
            Self {
                answers: None,
                id: None,
                name: None,
                self_uri: None,
                status: None,
                survey_form: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ScorableSurvey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ScorableSurvey",
                fields: &["answers", "id", "name", "selfUri", "status", "surveyForm"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.answers);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
            out.one(4, &self.status);
            out.model(5, &self.survey_form);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.answers),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.status),
                5 => rt::Place::Model(&mut self.survey_form),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ScorableSurvey);
    impl ScorableSurvey {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::SurveyScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 3);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::ScorableSurveyStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 4);
            self
        }
        /// Sets `surveyForm`.
        #[must_use]
        pub fn survey_form(
            mut self,
            value: impl rt::IntoField<Box<types::SurveyForm>>,
        ) -> Self {
            value.put(&mut self.survey_form, &mut self._rest, 5);
            self
        }
    }
    /// `Survey` of the API document.
    #[non_exhaustive]
    pub struct Survey {
        /// `agent`
        pub agent: Option<Box<types::DomainEntityRef>>,
        /// `agentTeam`
        pub agent_team: Option<Box<types::Team>>,
        /// `answers`
        pub answers: Option<Box<types::SurveyScoringSet>>,
        /// `completedDate`
        pub completed_date: Option<rt::DateTime>,
        /// `conversation`
        pub conversation: Option<Box<types::ConversationReference>>,
        /// `flow`
        pub flow: Option<Box<types::AddressableEntityRef>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `missingRequiredAnswer`
        pub missing_required_answer: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `queue`
        pub queue: Option<Box<types::QueueReference>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::SurveyStatus>,
        /// `surveyErrorDetails`
        pub survey_error_details: Option<Box<types::SurveyErrorDetails>>,
        /// `surveyForm`
        pub survey_form: Option<Box<types::SurveyForm>>,
        /// `surveyType`
        pub survey_type: Option<types::SurveySurveyType>,
        _rest: rt::Rest,
    }
    impl Default for Survey {
        fn default() -> Self {
            Self {
                agent: None,
                agent_team: None,
                answers: None,
                completed_date: None,
                conversation: None,
                flow: None,
                id: None,
                missing_required_answer: None,
                name: None,
                queue: None,
                self_uri: None,
                status: None,
                survey_error_details: None,
                survey_form: None,
                survey_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Survey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Survey",
                fields: &[
                    "agent",
                    "agentTeam",
                    "answers",
                    "completedDate",
                    "conversation",
                    "flow",
                    "id",
                    "missingRequiredAnswer",
                    "name",
                    "queue",
                    "selfUri",
                    "status",
                    "surveyErrorDetails",
                    "surveyForm",
                    "surveyType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.agent);
            out.model(1, &self.agent_team);
            out.model(2, &self.answers);
            out.date_time(3, &self.completed_date);
            out.model(4, &self.conversation);
            out.model(5, &self.flow);
            out.text(6, &self.id);
            out.boolean(7, &self.missing_required_answer);
            out.text(8, &self.name);
            out.model(9, &self.queue);
            out.text(10, &self.self_uri);
            out.one(11, &self.status);
            out.model(12, &self.survey_error_details);
            out.model(13, &self.survey_form);
            out.one(14, &self.survey_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.agent),
                1 => rt::Place::Model(&mut self.agent_team),
                2 => rt::Place::Model(&mut self.answers),
                3 => rt::Place::DateTime(&mut self.completed_date),
                4 => rt::Place::Model(&mut self.conversation),
                5 => rt::Place::Model(&mut self.flow),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Bool(&mut self.missing_required_answer),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Model(&mut self.queue),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.status),
                12 => rt::Place::Model(&mut self.survey_error_details),
                13 => rt::Place::Model(&mut self.survey_form),
                14 => rt::Place::Enum(&mut self.survey_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Survey);
    /// `SurveyErrorDetails` of the API document.
    #[non_exhaustive]
    pub struct SurveyErrorDetails {
        /// `flowDiagnosticInfo`
        pub flow_diagnostic_info: Option<Box<types::FlowDiagnosticInfo>>,
        /// `surveyErrorReason`
        pub survey_error_reason: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SurveyErrorDetails {
        fn default() -> Self {
            Self {
                flow_diagnostic_info: None,
                survey_error_reason: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyErrorDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyErrorDetails",
                fields: &["flowDiagnosticInfo", "surveyErrorReason"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow_diagnostic_info);
            out.text(1, &self.survey_error_reason);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow_diagnostic_info),
                1 => rt::Place::Text(&mut self.survey_error_reason),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyErrorDetails);
    /// `SurveyForm` of the API document.
    #[non_exhaustive]
    pub struct SurveyForm {
        /// `contextId`: required, read-only
        pub context_id: Option<String>,
        /// `disabled`
        pub disabled: Option<bool>,
        /// `footer`
        pub footer: Option<String>,
        /// `header`
        pub header: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `language`: required
        pub language: Option<String>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        /// `published`
        pub published: Option<bool>,
        /// `publishedVersions`: read-only
        pub published_versions: Option<Box<types::DomainEntityListingSurveyForm>>,
        /// `questionGroups`
        pub question_groups: Option<Vec<types::SurveyQuestionGroup>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SurveyForm {
        fn default() -> Self {
            Self {
                context_id: None,
                disabled: None,
                footer: None,
                header: None,
                id: None,
                language: None,
                modified_date: None,
                name: None,
                published: None,
                published_versions: None,
                question_groups: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyForm {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyForm",
                fields: &[
                    "contextId",
                    "disabled",
                    "footer",
                    "header",
                    "id",
                    "language",
                    "modifiedDate",
                    "name",
                    "published",
                    "publishedVersions",
                    "questionGroups",
                    "selfUri",
                ],
                required: &[5, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.boolean(1, &self.disabled);
            out.text(2, &self.footer);
            out.text(3, &self.header);
            out.text(4, &self.id);
            out.text(5, &self.language);
            out.date_time(6, &self.modified_date);
            out.text(7, &self.name);
            out.boolean(8, &self.published);
            out.model(9, &self.published_versions);
            out.list(10, &self.question_groups);
            out.text(11, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Bool(&mut self.disabled),
                2 => rt::Place::Text(&mut self.footer),
                3 => rt::Place::Text(&mut self.header),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.language),
                6 => rt::Place::DateTime(&mut self.modified_date),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Bool(&mut self.published),
                9 => rt::Place::Model(&mut self.published_versions),
                10 => rt::Place::List(&mut self.question_groups),
                11 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyForm);
    impl SurveyForm {
        /// One with everything set that the API requires, in this order: `language`, `name`.
        #[must_use]
        pub fn new(
            language: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().language(language).name(name)
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `disabled`.
        #[must_use]
        pub fn disabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.disabled, &mut self._rest, 1);
            self
        }
        /// Sets `footer`.
        #[must_use]
        pub fn footer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.footer, &mut self._rest, 2);
            self
        }
        /// Sets `header`.
        #[must_use]
        pub fn header(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.header, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `published`.
        #[must_use]
        pub fn published(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.published, &mut self._rest, 8);
            self
        }
        /// Sets `publishedVersions`.
        #[must_use]
        pub fn published_versions(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityListingSurveyForm>>,
        ) -> Self {
            value.put(&mut self.published_versions, &mut self._rest, 9);
            self
        }
        /// Sets `questionGroups`.
        #[must_use]
        pub fn question_groups(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyQuestionGroup>>,
        ) -> Self {
            value.put(&mut self.question_groups, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
    }
    /// `SurveyFormAndScoringSet` of the API document.
    #[non_exhaustive]
    pub struct SurveyFormAndScoringSet {
        /// `answers`
        pub answers: Option<Box<types::SurveyScoringSet>>,
        /// `surveyForm`
        pub survey_form: Option<Box<types::SurveyForm>>,
        _rest: rt::Rest,
    }
    impl Default for SurveyFormAndScoringSet {
        fn default() -> Self {
            Self {
                answers: None,
                survey_form: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyFormAndScoringSet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyFormAndScoringSet",
                fields: &["answers", "surveyForm"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.answers);
            out.model(1, &self.survey_form);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.answers),
                1 => rt::Place::Model(&mut self.survey_form),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyFormAndScoringSet);
    impl SurveyFormAndScoringSet {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `answers`.
        #[must_use]
        pub fn answers(
            mut self,
            value: impl rt::IntoField<Box<types::SurveyScoringSet>>,
        ) -> Self {
            value.put(&mut self.answers, &mut self._rest, 0);
            self
        }
        /// Sets `surveyForm`.
        #[must_use]
        pub fn survey_form(
            mut self,
            value: impl rt::IntoField<Box<types::SurveyForm>>,
        ) -> Self {
            value.put(&mut self.survey_form, &mut self._rest, 1);
            self
        }
    }
    /// `SurveyFormEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SurveyFormEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SurveyForm>>,
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
    impl Default for SurveyFormEntityListing {
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
    impl rt::Model for SurveyFormEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyFormEntityListing",
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
    rt::model!(SurveyFormEntityListing);
    /// `SurveyQuestion` of the API document.
    #[non_exhaustive]
    pub struct SurveyQuestion {
        /// `answerOptions`
        pub answer_options: Option<Vec<types::AnswerOption>>,
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `explanationPrompt`
        pub explanation_prompt: Option<String>,
        /// `helpText`
        pub help_text: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `maxResponseCharacters`
        pub max_response_characters: Option<i64>,
        /// `naEnabled`
        pub na_enabled: Option<bool>,
        /// `text`
        pub text: Option<String>,
        /// `type`
        pub type_: Option<types::SurveyQuestionType>,
        /// `visibilityCondition`
        pub visibility_condition: Option<Box<types::VisibilityCondition>>,
        _rest: rt::Rest,
    }
    impl Default for SurveyQuestion {
        fn default() -> Self {
            Self {
                answer_options: None,
                context_id: None,
                explanation_prompt: None,
                help_text: None,
                id: None,
                max_response_characters: None,
                na_enabled: None,
                text: None,
                type_: None,
                visibility_condition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyQuestion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyQuestion",
                fields: &[
                    "answerOptions",
                    "contextId",
                    "explanationPrompt",
                    "helpText",
                    "id",
                    "maxResponseCharacters",
                    "naEnabled",
                    "text",
                    "type",
                    "visibilityCondition",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.answer_options);
            out.text(1, &self.context_id);
            out.text(2, &self.explanation_prompt);
            out.text(3, &self.help_text);
            out.text(4, &self.id);
            out.int(5, &self.max_response_characters);
            out.boolean(6, &self.na_enabled);
            out.text(7, &self.text);
            out.one(8, &self.type_);
            out.model(9, &self.visibility_condition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.answer_options),
                1 => rt::Place::Text(&mut self.context_id),
                2 => rt::Place::Text(&mut self.explanation_prompt),
                3 => rt::Place::Text(&mut self.help_text),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Int(&mut self.max_response_characters),
                6 => rt::Place::Bool(&mut self.na_enabled),
                7 => rt::Place::Text(&mut self.text),
                8 => rt::Place::Enum(&mut self.type_),
                9 => rt::Place::Model(&mut self.visibility_condition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyQuestion);
    impl SurveyQuestion {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
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
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 1);
            self
        }
        /// Sets `explanationPrompt`.
        #[must_use]
        pub fn explanation_prompt(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.explanation_prompt, &mut self._rest, 2);
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
        /// Sets `maxResponseCharacters`.
        #[must_use]
        pub fn max_response_characters(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.max_response_characters, &mut self._rest, 5);
            self
        }
        /// Sets `naEnabled`.
        #[must_use]
        pub fn na_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.na_enabled, &mut self._rest, 6);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 7);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SurveyQuestionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 8);
            self
        }
        /// Sets `visibilityCondition`.
        #[must_use]
        pub fn visibility_condition(
            mut self,
            value: impl rt::IntoField<Box<types::VisibilityCondition>>,
        ) -> Self {
            value.put(&mut self.visibility_condition, &mut self._rest, 9);
            self
        }
    }
    /// `SurveyQuestionGroup` of the API document.
    #[non_exhaustive]
    pub struct SurveyQuestionGroup {
        /// `contextId`: read-only
        pub context_id: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `naEnabled`
        pub na_enabled: Option<bool>,
        /// `name`
        pub name: Option<String>,
        /// `questions`
        pub questions: Option<Vec<types::SurveyQuestion>>,
        /// `type`
        pub type_: Option<String>,
        /// `visibilityCondition`
        pub visibility_condition: Option<Box<types::VisibilityCondition>>,
        _rest: rt::Rest,
    }
    impl Default for SurveyQuestionGroup {
        fn default() -> Self {
            Self {
                context_id: None,
                id: None,
                na_enabled: None,
                name: None,
                questions: None,
                type_: None,
                visibility_condition: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyQuestionGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyQuestionGroup",
                fields: &[
                    "contextId",
                    "id",
                    "naEnabled",
                    "name",
                    "questions",
                    "type",
                    "visibilityCondition",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.context_id);
            out.text(1, &self.id);
            out.boolean(2, &self.na_enabled);
            out.text(3, &self.name);
            out.list(4, &self.questions);
            out.text(5, &self.type_);
            out.model(6, &self.visibility_condition);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.context_id),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Bool(&mut self.na_enabled),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::List(&mut self.questions),
                5 => rt::Place::Text(&mut self.type_),
                6 => rt::Place::Model(&mut self.visibility_condition),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyQuestionGroup);
    impl SurveyQuestionGroup {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `contextId`.
        #[must_use]
        pub fn context_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.context_id, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `naEnabled`.
        #[must_use]
        pub fn na_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.na_enabled, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `questions`.
        #[must_use]
        pub fn questions(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyQuestion>>,
        ) -> Self {
            value.put(&mut self.questions, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
        /// Sets `visibilityCondition`.
        #[must_use]
        pub fn visibility_condition(
            mut self,
            value: impl rt::IntoField<Box<types::VisibilityCondition>>,
        ) -> Self {
            value.put(&mut self.visibility_condition, &mut self._rest, 6);
            self
        }
    }
    /// `SurveyQuestionGroupScore` of the API document.
    #[non_exhaustive]
    pub struct SurveyQuestionGroupScore {
        /// `markedNA`
        pub marked_na: Option<bool>,
        /// `maxTotalScore`
        pub max_total_score: Option<f64>,
        /// `questionGroupId`
        pub question_group_id: Option<String>,
        /// `questionScores`
        pub question_scores: Option<Vec<types::SurveyQuestionScore>>,
        /// `systemMarkedNA`
        pub system_marked_na: Option<bool>,
        /// `totalScore`
        pub total_score: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for SurveyQuestionGroupScore {
        fn default() -> Self {
            Self {
                marked_na: None,
                max_total_score: None,
                question_group_id: None,
                question_scores: None,
                system_marked_na: None,
                total_score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyQuestionGroupScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyQuestionGroupScore",
                fields: &[
                    "markedNA",
                    "maxTotalScore",
                    "questionGroupId",
                    "questionScores",
                    "systemMarkedNA",
                    "totalScore",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.marked_na);
            out.float(1, &self.max_total_score);
            out.text(2, &self.question_group_id);
            out.list(3, &self.question_scores);
            out.boolean(4, &self.system_marked_na);
            out.float(5, &self.total_score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.marked_na),
                1 => rt::Place::Float(&mut self.max_total_score),
                2 => rt::Place::Text(&mut self.question_group_id),
                3 => rt::Place::List(&mut self.question_scores),
                4 => rt::Place::Bool(&mut self.system_marked_na),
                5 => rt::Place::Float(&mut self.total_score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyQuestionGroupScore);
    impl SurveyQuestionGroupScore {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `markedNA`.
        #[must_use]
        pub fn marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.marked_na, &mut self._rest, 0);
            self
        }
        /// Sets `maxTotalScore`.
        #[must_use]
        pub fn max_total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.max_total_score, &mut self._rest, 1);
            self
        }
        /// Sets `questionGroupId`.
        #[must_use]
        pub fn question_group_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.question_group_id, &mut self._rest, 2);
            self
        }
        /// Sets `questionScores`.
        #[must_use]
        pub fn question_scores(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyQuestionScore>>,
        ) -> Self {
            value.put(&mut self.question_scores, &mut self._rest, 3);
            self
        }
        /// Sets `systemMarkedNA`.
        #[must_use]
        pub fn system_marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.system_marked_na, &mut self._rest, 4);
            self
        }
        /// Sets `totalScore`.
        #[must_use]
        pub fn total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_score, &mut self._rest, 5);
            self
        }
    }
    /// `SurveyQuestionScore` of the API document.
    #[non_exhaustive]
    pub struct SurveyQuestionScore {
        /// `answerId`
        pub answer_id: Option<String>,
        /// `assistedAnswerId`
        pub assisted_answer_id: Option<String>,
        /// `freeTextAnswer`
        pub free_text_answer: Option<String>,
        /// `markedNA`
        pub marked_na: Option<bool>,
        /// `npsScore`
        pub nps_score: Option<i64>,
        /// `npsTextAnswer`
        pub nps_text_answer: Option<String>,
        /// `questionId`
        pub question_id: Option<String>,
        /// `score`
        pub score: Option<i64>,
        /// `systemMarkedNA`
        pub system_marked_na: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SurveyQuestionScore {
        fn default() -> Self {
            Self {
                answer_id: None,
                assisted_answer_id: None,
                free_text_answer: None,
                marked_na: None,
                nps_score: None,
                nps_text_answer: None,
                question_id: None,
                score: None,
                system_marked_na: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyQuestionScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyQuestionScore",
                fields: &[
                    "answerId",
                    "assistedAnswerId",
                    "freeTextAnswer",
                    "markedNA",
                    "npsScore",
                    "npsTextAnswer",
                    "questionId",
                    "score",
                    "systemMarkedNA",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.answer_id);
            out.text(1, &self.assisted_answer_id);
            out.text(2, &self.free_text_answer);
            out.boolean(3, &self.marked_na);
            out.int(4, &self.nps_score);
            out.text(5, &self.nps_text_answer);
            out.text(6, &self.question_id);
            out.int(7, &self.score);
            out.boolean(8, &self.system_marked_na);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.answer_id),
                1 => rt::Place::Text(&mut self.assisted_answer_id),
                2 => rt::Place::Text(&mut self.free_text_answer),
                3 => rt::Place::Bool(&mut self.marked_na),
                4 => rt::Place::Int(&mut self.nps_score),
                5 => rt::Place::Text(&mut self.nps_text_answer),
                6 => rt::Place::Text(&mut self.question_id),
                7 => rt::Place::Int(&mut self.score),
                8 => rt::Place::Bool(&mut self.system_marked_na),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyQuestionScore);
    impl SurveyQuestionScore {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `answerId`.
        #[must_use]
        pub fn answer_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.answer_id, &mut self._rest, 0);
            self
        }
        /// Sets `assistedAnswerId`.
        #[must_use]
        pub fn assisted_answer_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.assisted_answer_id, &mut self._rest, 1);
            self
        }
        /// Sets `freeTextAnswer`.
        #[must_use]
        pub fn free_text_answer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.free_text_answer, &mut self._rest, 2);
            self
        }
        /// Sets `markedNA`.
        #[must_use]
        pub fn marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.marked_na, &mut self._rest, 3);
            self
        }
        /// Sets `npsScore`.
        #[must_use]
        pub fn nps_score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.nps_score, &mut self._rest, 4);
            self
        }
        /// Sets `npsTextAnswer`.
        #[must_use]
        pub fn nps_text_answer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.nps_text_answer, &mut self._rest, 5);
            self
        }
        /// Sets `questionId`.
        #[must_use]
        pub fn question_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.question_id, &mut self._rest, 6);
            self
        }
        /// Sets `score`.
        #[must_use]
        pub fn score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.score, &mut self._rest, 7);
            self
        }
        /// Sets `systemMarkedNA`.
        #[must_use]
        pub fn system_marked_na(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.system_marked_na, &mut self._rest, 8);
            self
        }
    }
    /// `SurveyScoringSet` of the API document.
    #[non_exhaustive]
    pub struct SurveyScoringSet {
        /// `npsScore`
        pub nps_score: Option<i64>,
        /// `questionGroupScores`
        pub question_group_scores: Option<Vec<types::SurveyQuestionGroupScore>>,
        /// `totalScore`
        pub total_score: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for SurveyScoringSet {
        fn default() -> Self {
            Self {
                nps_score: None,
                question_group_scores: None,
                total_score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SurveyScoringSet {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SurveyScoringSet",
                fields: &["npsScore", "questionGroupScores", "totalScore"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.nps_score);
            out.list(1, &self.question_group_scores);
            out.float(2, &self.total_score);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.nps_score),
                1 => rt::Place::List(&mut self.question_group_scores),
                2 => rt::Place::Float(&mut self.total_score),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SurveyScoringSet);
    impl SurveyScoringSet {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `npsScore`.
        #[must_use]
        pub fn nps_score(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.nps_score, &mut self._rest, 0);
            self
        }
        /// Sets `questionGroupScores`.
        #[must_use]
        pub fn question_group_scores(
            mut self,
            value: impl rt::IntoField<Vec<types::SurveyQuestionGroupScore>>,
        ) -> Self {
            value.put(&mut self.question_group_scores, &mut self._rest, 1);
            self
        }
        /// Sets `totalScore`.
        #[must_use]
        pub fn total_score(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.total_score, &mut self._rest, 2);
            self
        }
    }
    rt::to_write!(
        types::AddressableEntityRef => types::Calibration, [rt::Step::inner(0, 11,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::AgentScoringRule => types::AgentScoringRule, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy)]
    );
    rt::to_write!(
        types::EvaluationFormResponse => types::EvaluationForm, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Model(< types::EvaluationSettings as rt::ToWrite <
        types::EvaluationSettings >>::steps)), rt::Step::inner(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Model(< types::DomainEntityListingEvaluationForm as
        rt::ToWrite < types::DomainEntityListingEvaluationForm >>::steps)),
        rt::Step::new(10, 10, rt::How::Each(& rt::How::Model(<
        types::EvaluationQuestionGroup as rt::ToWrite < types::EvaluationQuestionGroup
        >>::steps)))]
    );
    rt::to_write!(
        types::EvaluationResponse => types::Evaluation, [rt::Step::new(0, 0,
        rt::How::Model(< types::User as rt::ToWrite < types::User >>::steps)),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(3, 4, rt::How::Model(<
        types::EvaluationScoringSet as rt::ToWrite < types::EvaluationScoringSet
        >>::steps)), rt::Step::new(4, 5, rt::How::Copy), rt::Step::new(5, 6,
        rt::How::Copy), rt::Step::new(6, 7, rt::How::Model(< types::User as rt::ToWrite <
        types::User >>::steps)), rt::Step::new(7, 8, rt::How::Copy), rt::Step::new(8, 9,
        rt::How::Copy), rt::Step::new(9, 10, rt::How::Model(< types::AddressableEntityRef
        as rt::ToWrite < types::Calibration >>::steps)), rt::Step::new(10, 11,
        rt::How::Copy), rt::Step::new(11, 12, rt::How::Copy), rt::Step::new(12, 13,
        rt::How::Copy), rt::Step::new(13, 14, rt::How::Copy), rt::Step::new(14, 15,
        rt::How::Copy), rt::Step::new(15, 16, rt::How::Copy), rt::Step::new(16, 17,
        rt::How::Copy), rt::Step::new(18, 19, rt::How::Copy), rt::Step::new(19, 20,
        rt::How::Copy), rt::Step::new(20, 21, rt::How::Model(<
        types::EvaluationFormResponse as rt::ToWrite < types::EvaluationForm >>::steps)),
        rt::Step::new(22, 23, rt::How::Model(< types::User as rt::ToWrite < types::User
        >>::steps)), rt::Step::new(23, 24, rt::How::Copy), rt::Step::inner(24, 25,
        rt::How::Copy), rt::Step::new(25, 26, rt::How::Copy), rt::Step::new(26, 27,
        rt::How::Each(& rt::How::Text)), rt::Step::new(27, 28, rt::How::Copy),
        rt::Step::new(28, 29, rt::How::Copy), rt::Step::new(29, 30, rt::How::Model(<
        types::Queue as rt::ToWrite < types::Queue >>::steps)), rt::Step::new(30, 31,
        rt::How::Copy), rt::Step::new(31, 32, rt::How::Copy), rt::Step::new(32, 33,
        rt::How::Copy), rt::Step::new(33, 34, rt::How::Copy), rt::Step::new(34, 35,
        rt::How::Text), rt::Step::new(35, 36, rt::How::Model(< types::EvaluationReference
        as rt::ToWrite < types::EvaluationReference >>::steps)), rt::Step::new(36, 37,
        rt::How::Copy), rt::Step::new(38, 39, rt::How::Text), rt::Step::new(39, 40,
        rt::How::Copy), rt::Step::new(40, 41, rt::How::Copy)]
    );
    rt::to_write!(
        types::ScorableSurvey => types::ScorableSurvey, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Model(< types::SurveyForm as rt::ToWrite < types::SurveyForm
        >>::steps))]
    );
    rt::to_write!(
        types::SurveyForm => types::SurveyForm, [rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::inner(4, 4, rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Each(& rt::How::Model(< types::SurveyQuestionGroup
        as rt::ToWrite < types::SurveyQuestionGroup >>::steps)))]
    );
    rt::to_write!(
        types::SurveyQuestion => types::SurveyQuestion, [rt::Step::new(0, 0,
        rt::How::Each(& rt::How::Model(< types::AnswerOption as rt::ToWrite <
        types::AnswerOption >>::steps))), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy),
        rt::Step::new(9, 9, rt::How::Copy)]
    );
    rt::to_write!(
        types::SurveyQuestionGroup => types::SurveyQuestionGroup, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Each(& rt::How::Model(<
        types::SurveyQuestion as rt::ToWrite < types::SurveyQuestion >>::steps))),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy)]
    );
}
