// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Social Media API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Social Media API; from [`Client::social_media`](crate::Client::social_media).
#[derive(Clone, Debug)]
pub struct SocialMedia(rt::Client);
impl SocialMedia {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/socialmedia/analytics/aggregates/jobs`
    ///
    /// - Permission: `socialmedia:postAggregate:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Developer Center: [`postSocialmediaAnalyticsAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-analytics-aggregates-jobs)
    pub fn post_socialmedia_analytics_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::SocialMediaAsyncAggregationQuery>,
    ) -> PostSocialmediaAnalyticsAggregatesJobs {
        super::social_media::PostSocialmediaAnalyticsAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaAnalyticsAggregatesJobs::INFO,
                )
                .body::<types::SocialMediaAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `socialmedia:postAggregate:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 403 `not.job.owner`
    /// - Developer Center: [`getSocialmediaAnalyticsAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-analytics-aggregates-jobs--jobId-)
    pub fn get_socialmedia_analytics_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSocialmediaAnalyticsAggregatesJob {
        super::social_media::GetSocialmediaAnalyticsAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaAnalyticsAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `socialmedia:postAggregate:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 403 `not.job.owner`
    /// - Developer Center: [`getSocialmediaAnalyticsAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-analytics-aggregates-jobs--jobId--results)
    pub fn get_socialmedia_analytics_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSocialmediaAnalyticsAggregatesJobResults {
        super::social_media::GetSocialmediaAnalyticsAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaAnalyticsAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/analytics/messages/jobs`
    ///
    /// - Permission: `socialmedia:postDetail:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Developer Center: [`postSocialmediaAnalyticsMessagesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-analytics-messages-jobs)
    pub fn post_socialmedia_analytics_messages_jobs(
        &self,
        body: impl rt::IntoBody<types::SocialMediaAsyncDetailQuery>,
    ) -> PostSocialmediaAnalyticsMessagesJobs {
        super::social_media::PostSocialmediaAnalyticsMessagesJobs(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaAnalyticsMessagesJobs::INFO,
                )
                .body::<types::SocialMediaAsyncDetailQuery>(body),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}`
    ///
    /// - Permission: `socialmedia:postDetail:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 403 `not.job.owner`
    /// - Developer Center: [`getSocialmediaAnalyticsMessagesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-analytics-messages-jobs--jobId-)
    pub fn get_socialmedia_analytics_messages_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSocialmediaAnalyticsMessagesJob {
        super::social_media::GetSocialmediaAnalyticsMessagesJob(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaAnalyticsMessagesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results`
    ///
    /// - Permission: `socialmedia:postDetail:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Error codes of its own: 403 `not.job.owner`
    /// - Developer Center: [`getSocialmediaAnalyticsMessagesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-analytics-messages-jobs--jobId--results)
    pub fn get_socialmedia_analytics_messages_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetSocialmediaAnalyticsMessagesJobResults {
        super::social_media::GetSocialmediaAnalyticsMessagesJobResults(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaAnalyticsMessagesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/escalationrules`
    ///
    /// - Permission: `socialmedia:escalationRules:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getSocialmediaEscalationrules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-escalationrules)
    pub fn get_socialmedia_escalationrules(
        &self,
        division_id: impl AsRef<str>,
    ) -> GetSocialmediaEscalationrules {
        super::social_media::GetSocialmediaEscalationrules(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaEscalationrules::INFO,
                )
                .query("divisionId", division_id.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/escalationrules`
    ///
    /// - Permission: `socialmedia:escalationRules:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `data.ingestion.rule.exceeded`, `data.ingestion.rule.integration.mismatch`, `duplicate.escalation.rule.name`, `escalation.rule.limit.exceeded`, `incompatible.integration.and.data.ingestion.rule.source`, `validation.error`; 403 `missing.division.permissions`; 409 `data.ingestion.rule.not.found`, `integration.not.active`, `integration.not.found`
    /// - Developer Center: [`postSocialmediaEscalationrules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-escalationrules)
    pub fn post_socialmedia_escalationrules(&self) -> PostSocialmediaEscalationrules {
        super::social_media::PostSocialmediaEscalationrules(
            rt::Request::new(
                &self.0,
                super::social_media::PostSocialmediaEscalationrules::INFO,
            ),
        )
    }
    /// `GET /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// - Permission: `socialmedia:escalationRules:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Developer Center: [`getSocialmediaEscalationrule`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-escalationrules--escalationRuleId-)
    pub fn get_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaEscalationrule {
        super::social_media::GetSocialmediaEscalationrule(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaEscalationrule::INFO,
                )
                .path("escalationRuleId", escalation_rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// - Permission: `socialmedia:escalationRules:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `data.ingestion.rule.exceeded`, `data.ingestion.rule.integration.mismatch`, `duplicate.escalation.rule.name`, `incompatible.integration.and.data.ingestion.rule.source`, `validation.error`; 409 `data.ingestion.rule.not.found`, `integration.not.active`, `integration.not.found`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSocialmediaEscalationrule`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-socialmedia-escalationrules--escalationRuleId-)
    pub fn put_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl AsRef<str>,
    ) -> PutSocialmediaEscalationrule {
        super::social_media::PutSocialmediaEscalationrule(
            rt::Request::new(
                    &self.0,
                    super::social_media::PutSocialmediaEscalationrule::INFO,
                )
                .path("escalationRuleId", escalation_rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId}`
    ///
    /// - Permission: `socialmedia:escalationRules:delete`
    /// - Scopes: `social-media`
    /// - Developer Center: [`deleteSocialmediaEscalationrule`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-escalationrules--escalationRuleId-)
    pub fn delete_socialmedia_escalationrule(
        &self,
        escalation_rule_id: impl AsRef<str>,
    ) -> DeleteSocialmediaEscalationrule {
        super::social_media::DeleteSocialmediaEscalationrule(
            rt::Request::new(
                    &self.0,
                    super::social_media::DeleteSocialmediaEscalationrule::INFO,
                )
                .path("escalationRuleId", escalation_rule_id.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/escalations/messages`
    ///
    /// - Permission: `socialmedia:message:escalate`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `cross.escalation.not.allowed`, `messaging.api.bad.request`, `nsfw.escalation.not.allowed`, `social.escalation.previously.escalated`, `social.escalation.unknown`; 403 `missing.division.permissions`; 404 `integration.not.found`; 409 `integration.not.active`
    /// - Developer Center: [`postSocialmediaEscalationsMessages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-escalations-messages)
    pub fn post_socialmedia_escalations_messages(
        &self,
        division_id: impl AsRef<str>,
    ) -> PostSocialmediaEscalationsMessages {
        super::social_media::PostSocialmediaEscalationsMessages(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaEscalationsMessages::INFO,
                )
                .query("divisionId", division_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics`
    ///
    /// - Permission: `socialmedia:topic:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`
    /// - Developer Center: [`getSocialmediaTopics`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics)
    pub fn get_socialmedia_topics(&self) -> GetSocialmediaTopics {
        super::social_media::GetSocialmediaTopics(
            rt::Request::new(&self.0, super::social_media::GetSocialmediaTopics::INFO),
        )
    }
    /// `POST /api/v2/socialmedia/topics`
    ///
    /// - Permission: `socialmedia:topic:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `limit.exceed.error`, `parameter.error`, `validation.error`; 403 `missing.division.permissions`; 404 `topic.not.found`
    /// - Developer Center: [`postSocialmediaTopics`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics)
    pub fn post_socialmedia_topics(&self) -> PostSocialmediaTopics {
        super::social_media::PostSocialmediaTopics(
            rt::Request::new(&self.0, super::social_media::PostSocialmediaTopics::INFO),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}`
    ///
    /// - Permission: `socialmedia:topic:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `topic.not.found`
    /// - Developer Center: [`getSocialmediaTopic`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId-)
    pub fn get_socialmedia_topic(
        &self,
        topic_id: impl AsRef<str>,
    ) -> GetSocialmediaTopic {
        super::social_media::GetSocialmediaTopic(
            rt::Request::new(&self.0, super::social_media::GetSocialmediaTopic::INFO)
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}`
    ///
    /// - Permission: `socialmedia:topic:delete`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `ingestion.rules.exists`, `parameter.error`, `validation.error`; 404 `topic.not.found`
    /// - Developer Center: [`deleteSocialmediaTopic`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-topics--topicId-)
    pub fn delete_socialmedia_topic(
        &self,
        topic_id: impl AsRef<str>,
    ) -> DeleteSocialmediaTopic {
        super::social_media::DeleteSocialmediaTopic(
            rt::Request::new(&self.0, super::social_media::DeleteSocialmediaTopic::INFO)
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}`
    ///
    /// - Permission: `socialmedia:topic:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `parameter.error`, `validation.error`; 404 `topic.not.found`
    /// - Developer Center: [`patchSocialmediaTopic`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-socialmedia-topics--topicId-)
    pub fn patch_socialmedia_topic(
        &self,
        topic_id: impl AsRef<str>,
    ) -> PatchSocialmediaTopic {
        super::social_media::PatchSocialmediaTopic(
            rt::Request::new(&self.0, super::social_media::PatchSocialmediaTopic::INFO)
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules`
    ///
    /// - Permission: `socialmedia:topic:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules)
    pub fn get_socialmedia_topic_dataingestionrules(
        &self,
        topic_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrules {
        super::social_media::GetSocialmediaTopicDataingestionrules(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrules::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `facebook.connector.error`, `limit.exceed.error`, `parameter.error`, `validation.error`; 404 `topic.not.found`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesFacebook`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook)
    pub fn post_socialmedia_topic_dataingestionrules_facebook(
        &self,
        topic_id: impl AsRef<str>,
    ) -> PostSocialmediaTopicDataingestionrulesFacebook {
        super::social_media::PostSocialmediaTopicDataingestionrulesFacebook(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesFacebook::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`; 409 `status.conflict`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId-)
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
        super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `facebook.connector.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId-)
    pub fn put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
    ) -> PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
        super::social_media::PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:delete`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `escalation.rule.exists`, `facebook.connector.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId-)
    pub fn delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
    ) -> DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
        super::social_media::DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `facebook.connector.error`, `parameter.error`, `status.not.updated`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId-)
    pub fn patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
    ) -> PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
        super::social_media::PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.versions.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId--versions)
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions {
        super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// - Permission: `socialmedia:facebookDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.version.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-facebook--facebookIngestionRuleId--versions--dataIngestionRuleVersion-)
    pub fn get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(
        &self,
        topic_id: impl AsRef<str>,
        facebook_ingestion_rule_id: impl AsRef<str>,
        data_ingestion_rule_version: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion {
        super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("facebookIngestionRuleId", facebook_ingestion_rule_id.as_ref())
                .path("dataIngestionRuleVersion", data_ingestion_rule_version.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `instagram.connector.error`, `limit.exceed.error`, `parameter.error`, `validation.error`; 404 `topic.not.found`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesInstagram`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram)
    pub fn post_socialmedia_topic_dataingestionrules_instagram(
        &self,
        topic_id: impl AsRef<str>,
    ) -> PostSocialmediaTopicDataingestionrulesInstagram {
        super::social_media::PostSocialmediaTopicDataingestionrulesInstagram(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesInstagram::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId-)
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
        super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `instagram.connector.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`; 409 `status.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId-)
    pub fn put_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
    ) -> PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
        super::social_media::PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:delete`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `escalation.rule.exists`, `instagram.connector.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`
    /// - Developer Center: [`deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId-)
    pub fn delete_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
    ) -> DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
        super::social_media::DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `instagram.connector.error`, `parameter.error`, `status.not.updated`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId-)
    pub fn patch_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
    ) -> PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
        super::social_media::PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.versions.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId--versions)
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_versions(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions {
        super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// - Permission: `socialmedia:instagramDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.version.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-instagram--instagramIngestionRuleId--versions--dataIngestionRuleVersion-)
    pub fn get_socialmedia_topic_dataingestionrules_instagram_instagram_ingestion_rule_id_version(
        &self,
        topic_id: impl AsRef<str>,
        instagram_ingestion_rule_id: impl AsRef<str>,
        data_ingestion_rule_version: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion {
        super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("instagramIngestionRuleId", instagram_ingestion_rule_id.as_ref())
                .path("dataIngestionRuleVersion", data_ingestion_rule_version.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `external.source.error`, `limit.exceed.error`, `open.connector.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesOpen`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-open)
    pub fn post_socialmedia_topic_dataingestionrules_open(
        &self,
        topic_id: impl AsRef<str>,
    ) -> PostSocialmediaTopicDataingestionrulesOpen {
        super::social_media::PostSocialmediaTopicDataingestionrulesOpen(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesOpen::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesOpenOpenId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId-)
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesOpenOpenId {
        super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenId(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.name`, `external.source.error`, `open.handler.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSocialmediaTopicDataingestionrulesOpenOpenId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId-)
    pub fn put_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
    ) -> PutSocialmediaTopicDataingestionrulesOpenOpenId {
        super::social_media::PutSocialmediaTopicDataingestionrulesOpenOpenId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PutSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:delete`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `escalation.rule.exists`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`
    /// - Developer Center: [`deleteSocialmediaTopicDataingestionrulesOpenOpenId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId-)
    pub fn delete_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
    ) -> DeleteSocialmediaTopicDataingestionrulesOpenOpenId {
        super::social_media::DeleteSocialmediaTopicDataingestionrulesOpenOpenId(
            rt::Request::new(
                    &self.0,
                    super::social_media::DeleteSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `external.source.error`, `open.handler.error`, `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`patchSocialmediaTopicDataingestionrulesOpenOpenId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId-)
    pub fn patch_socialmedia_topic_dataingestionrules_open_open_id(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
    ) -> PatchSocialmediaTopicDataingestionrulesOpenOpenId {
        super::social_media::PatchSocialmediaTopicDataingestionrulesOpenOpenId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PatchSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.versions.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesOpenOpenIdVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId--versions)
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id_versions(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions {
        super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}`
    ///
    /// - Permission: `socialmedia:openDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.version.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesOpenOpenIdVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-open--openId--versions--dataIngestionRuleVersion-)
    pub fn get_socialmedia_topic_dataingestionrules_open_open_id_version(
        &self,
        topic_id: impl AsRef<str>,
        open_id: impl AsRef<str>,
        data_ingestion_rule_version: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion {
        super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("openId", open_id.as_ref())
                .path("dataIngestionRuleVersion", data_ingestion_rule_version.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk`
    ///
    /// - Permission: `socialmedia:message:receive`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `empty.open.messages`, `missing.open.channel.date`, `not.a.client`, `open.messages.too.large`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-open--ruleId--messages-bulk)
    pub fn post_socialmedia_topic_dataingestionrules_open_rule_id_messages_bulk(
        &self,
        topic_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::OpenSocialMediaNormalizedMessage>>,
    ) -> PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk {
        super::social_media::PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<Vec<types::OpenSocialMediaNormalizedMessage>>(body),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk`
    ///
    /// - Permission: `socialmedia:reaction:receive`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `missing.open.channel.date`, `not.a.client`, `open.reaction.events.too.large`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-open--ruleId--reactions-bulk)
    pub fn post_socialmedia_topic_dataingestionrules_open_rule_id_reactions_bulk(
        &self,
        topic_id: impl AsRef<str>,
        rule_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OpenSocialMediaReactionsRequest>,
    ) -> PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk {
        super::social_media::PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("ruleId", rule_id.as_ref())
                .body::<types::OpenSocialMediaReactionsRequest>(body),
        )
    }
    /// `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:add`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.dataingestionrule`, `duplicate.name`, `limit.exceed.error`, `parameter.error`, `twitter.connector.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`postSocialmediaTopicDataingestionrulesTwitter`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter)
    pub fn post_socialmedia_topic_dataingestionrules_twitter(
        &self,
        topic_id: impl AsRef<str>,
    ) -> PostSocialmediaTopicDataingestionrulesTwitter {
        super::social_media::PostSocialmediaTopicDataingestionrulesTwitter(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTopicDataingestionrulesTwitter::INFO,
                )
                .path("topicId", topic_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId-)
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
        super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref()),
        )
    }
    /// `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `duplicate.dataingestionrule`, `duplicate.name`, `parameter.error`, `status.not.updated`, `twitter.connector.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId-)
    pub fn put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
    ) -> PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
        super::social_media::PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:delete`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `escalation.rule.exists`, `parameter.error`, `status.not.updated`, `twitter.connector.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId-)
    pub fn delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
    ) -> DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
        super::social_media::DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:edit`
    /// - Scopes: `social-media`
    /// - Error codes of its own: 400 `parameter.error`, `status.not.updated`, `twitter.connector.error`, `validation.error`; 404 `dataingestionrule.not.found`, `topic.not.found`; 409 `status.conflict`
    /// - Developer Center: [`patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId-)
    pub fn patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
    ) -> PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
        super::social_media::PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
            rt::Request::new(
                    &self.0,
                    super::social_media::PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.versions.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId--versions)
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions {
        super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref()),
        )
    }
    /// `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:view`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Error codes of its own: 400 `parameter.error`, `validation.error`; 404 `dataingestionrule.version.not.found`
    /// - Developer Center: [`getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-socialmedia-topics--topicId--dataingestionrules-twitter--twitterIngestionRuleId--versions--dataIngestionRuleVersion-)
    pub fn get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(
        &self,
        topic_id: impl AsRef<str>,
        twitter_ingestion_rule_id: impl AsRef<str>,
        data_ingestion_rule_version: impl AsRef<str>,
    ) -> GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion {
        super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
            rt::Request::new(
                    &self.0,
                    super::social_media::GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion::INFO,
                )
                .path("topicId", topic_id.as_ref())
                .path("twitterIngestionRuleId", twitter_ingestion_rule_id.as_ref())
                .path("dataIngestionRuleVersion", data_ingestion_rule_version.as_ref()),
        )
    }
    /// `POST /api/v2/socialmedia/twitter/historical/tweets`
    ///
    /// - Permission: `socialmedia:twitterDataIngestionRule:add`
    /// - Scopes: any of `social-media`, `social-media:readonly`
    /// - Developer Center: [`postSocialmediaTwitterHistoricalTweets`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-socialmedia-twitter-historical-tweets)
    pub fn post_socialmedia_twitter_historical_tweets(
        &self,
        body: impl rt::IntoBody<types::TwitterDataHistoricalTweetRequest>,
    ) -> PostSocialmediaTwitterHistoricalTweets {
        super::social_media::PostSocialmediaTwitterHistoricalTweets(
            rt::Request::new(
                    &self.0,
                    super::social_media::PostSocialmediaTwitterHistoricalTweets::INFO,
                )
                .body::<types::TwitterDataHistoricalTweetRequest>(body),
        )
    }
}
/// The call `postSocialmediaAnalyticsAggregatesJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaAnalyticsAggregatesJobs(
    pub(crate) rt::Request<types::AsyncQueryResponse>,
);
impl PostSocialmediaAnalyticsAggregatesJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaAnalyticsAggregatesJobs",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/analytics/aggregates/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postAggregate:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncQueryResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaAnalyticsAggregatesJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaAnalyticsAggregatesJob(
    pub(crate) rt::Request<types::AsyncQueryStatus>,
);
impl GetSocialmediaAnalyticsAggregatesJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaAnalyticsAggregatesJob",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postAggregate:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncQueryStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncQueryStatus> {
        self.0.send()
    }
}
/// The call `getSocialmediaAnalyticsAggregatesJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaAnalyticsAggregatesJobResults(
    pub(crate) rt::Request<types::SocialMediaAsyncAggregateQueryResponse>,
);
impl GetSocialmediaAnalyticsAggregatesJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaAnalyticsAggregatesJobResults",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postAggregate:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::SocialMediaAsyncAggregateQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SocialMediaAsyncAggregateQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::SocialMediaAsyncAggregateQueryResponse> {
        self.0.send()
    }
}
/// The call `postSocialmediaAnalyticsMessagesJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaAnalyticsMessagesJobs(
    pub(crate) rt::Request<types::AsyncQueryResponse>,
);
impl PostSocialmediaAnalyticsMessagesJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaAnalyticsMessagesJobs",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/analytics/messages/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postDetail:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncQueryResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncQueryResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaAnalyticsMessagesJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaAnalyticsMessagesJob(
    pub(crate) rt::Request<types::AsyncQueryStatus>,
);
impl GetSocialmediaAnalyticsMessagesJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaAnalyticsMessagesJob",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/analytics/messages/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postDetail:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AsyncQueryStatus> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AsyncQueryStatus> {
        self.0.send()
    }
}
/// The call `getSocialmediaAnalyticsMessagesJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaAnalyticsMessagesJobResults(
    pub(crate) rt::Request<types::SocialMediaAsyncDetailQueryResponse>,
);
impl GetSocialmediaAnalyticsMessagesJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaAnalyticsMessagesJobResults",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/analytics/messages/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:postDetail:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::Cursor),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `cursor` (query)
    pub fn cursor(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cursor", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SocialMediaAsyncDetailQueryResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SocialMediaAsyncDetailQueryResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SocialMediaAsyncDetailQueryResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaEscalationrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaEscalationrules(
    pub(crate) rt::Request<types::SocialEscalationResponseEntityListing>,
);
impl GetSocialmediaEscalationrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaEscalationrules",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/escalationrules",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:escalationRules:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SocialEscalationResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SocialEscalationResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::SocialEscalationResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postSocialmediaEscalationrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaEscalationrules(
    pub(crate) rt::Request<types::EscalationRuleResponse>,
);
impl PostSocialmediaEscalationrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaEscalationrules",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/escalationrules",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:escalationRules:add"],
        },
        scopes: &["social-media"],
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
    pub fn body(self, body: impl rt::IntoBody<types::EscalationRuleRequest>) -> Self {
        Self(self.0.body::<types::EscalationRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EscalationRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EscalationRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaEscalationrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaEscalationrule(
    pub(crate) rt::Request<types::EscalationRuleResponse>,
);
impl GetSocialmediaEscalationrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaEscalationrule",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:escalationRules:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
        value: impl rt::IntoOption<types::GetSocialmediaEscalationruleExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetSocialmediaEscalationruleExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EscalationRuleResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSocialmediaEscalationrule`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EscalationRuleResponse>
    where
        F: FnMut(&mut types::EscalationRuleRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PutSocialmediaEscalationrule::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EscalationRuleResponse> {
        self.0.send()
    }
}
/// The call `putSocialmediaEscalationrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSocialmediaEscalationrule(
    pub(crate) rt::Request<types::EscalationRuleResponse>,
);
impl PutSocialmediaEscalationrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSocialmediaEscalationrule",
        method: rt::Method::Put,
        path: "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:escalationRules:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::EscalationRuleRequest>) -> Self {
        Self(self.0.body::<types::EscalationRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EscalationRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EscalationRuleResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaEscalationrule`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaEscalationrule(pub(crate) rt::Request<()>);
impl DeleteSocialmediaEscalationrule {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaEscalationrule",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:escalationRules:delete"],
        },
        scopes: &["social-media"],
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
/// The call `postSocialmediaEscalationsMessages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaEscalationsMessages(
    pub(crate) rt::Request<types::ManualEscalationResponse>,
);
impl PostSocialmediaEscalationsMessages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaEscalationsMessages",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/escalations/messages",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:message:escalate"],
        },
        scopes: &["social-media"],
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
    pub fn body(self, body: impl rt::IntoBody<types::ManualEscalationRequest>) -> Self {
        Self(self.0.body::<types::ManualEscalationRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ManualEscalationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ManualEscalationResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopics(
    pub(crate) rt::Request<
        types::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing,
    >,
);
impl GetSocialmediaTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopics",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:topic:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `divisionIds` (query)
    pub fn division_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionIds", value))
    }
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `ids` (query)
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("ids", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<
        types::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing,
    > {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<
        types::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing,
    > {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<
        types::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing,
    > {
        self.0.send()
    }
}
/// The call `postSocialmediaTopics`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopics(pub(crate) rt::Request<types::SocialTopicResponse>);
impl PostSocialmediaTopics {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopics",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:topic:add"],
        },
        scopes: &["social-media"],
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
    pub fn body(self, body: impl rt::IntoBody<types::SocialTopicRequest>) -> Self {
        Self(self.0.body::<types::SocialTopicRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SocialTopicResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SocialTopicResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopic(
    pub(crate) rt::Request<types::SocialTopicWithDataIngestionRuleMetadataResponse>,
);
impl GetSocialmediaTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopic",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:topic:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::SocialTopicWithDataIngestionRuleMetadataResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchSocialmediaTopic`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SocialTopicResponse>
    where
        F: FnMut(&mut types::SocialTopicPatchRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PatchSocialmediaTopic::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::SocialTopicWithDataIngestionRuleMetadataResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaTopic(pub(crate) rt::Request<()>);
impl DeleteSocialmediaTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaTopic",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/topics/{topicId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:topic:delete"],
        },
        scopes: &["social-media"],
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
    /// `hardDelete` (query)
    pub fn hard_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hardDelete", value))
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
/// The call `patchSocialmediaTopic`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSocialmediaTopic(pub(crate) rt::Request<types::SocialTopicResponse>);
impl PatchSocialmediaTopic {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSocialmediaTopic",
        method: rt::Method::Patch,
        path: "/api/v2/socialmedia/topics/{topicId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:topic:edit"],
        },
        scopes: &["social-media"],
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
    pub fn body(self, body: impl rt::IntoBody<types::SocialTopicPatchRequest>) -> Self {
        Self(self.0.body::<types::SocialTopicPatchRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SocialTopicResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SocialTopicResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrules(
    pub(crate) rt::Request<types::DataIngestionRuleResponseEntityListing>,
);
impl GetSocialmediaTopicDataingestionrules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrules",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:topic:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::DataIngestionRuleResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DataIngestionRuleResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::DataIngestionRuleResponseEntityListing> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesFacebook`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesFacebook(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleResponse>,
);
impl PostSocialmediaTopicDataingestionrulesFacebook {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesFacebook",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:facebookDataIngestionRule:add"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::FacebookDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::FacebookDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FacebookDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FacebookDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleResponse>,
);
impl GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:facebookDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FacebookDataIngestionRuleResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::FacebookDataIngestionRuleResponse>
    where
        F: FnMut(&mut types::FacebookDataIngestionRuleRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FacebookDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleResponse>,
);
impl PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        method: rt::Method::Put,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:facebookDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::FacebookDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::FacebookDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FacebookDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FacebookDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
    pub(crate) rt::Request<()>,
);
impl DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:facebookDataIngestionRule:delete"],
        },
        scopes: &["social-media"],
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
    /// `hardDelete` (query): default `false`
    pub fn hard_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hardDelete", value))
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
/// The call `patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleResponse>,
);
impl PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId",
        method: rt::Method::Patch,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:facebookDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::DataIngestionRuleStatusPatchRequest>,
    ) -> Self {
        Self(self.0.body::<types::DataIngestionRuleStatusPatchRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FacebookDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FacebookDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleVersionResponseEntityListing>,
);
impl GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:facebookDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::FacebookDataIngestionRuleVersionResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::FacebookDataIngestionRuleVersionResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<
        types::FacebookDataIngestionRuleVersionResponseEntityListing,
    > {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
    pub(crate) rt::Request<types::FacebookDataIngestionRuleVersionResponse>,
);
impl GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:facebookDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::FacebookDataIngestionRuleVersionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::FacebookDataIngestionRuleVersionResponse> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesInstagram`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesInstagram(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleResponse>,
);
impl PostSocialmediaTopicDataingestionrulesInstagram {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesInstagram",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:instagramDataIngestionRule:add"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::InstagramDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::InstagramDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InstagramDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InstagramDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleResponse>,
);
impl GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:instagramDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InstagramDataIngestionRuleResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::InstagramDataIngestionRuleResponse>
    where
        F: FnMut(&mut types::InstagramDataIngestionRuleRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InstagramDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleResponse>,
);
impl PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        method: rt::Method::Put,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:instagramDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::InstagramDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::InstagramDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InstagramDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InstagramDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
    pub(crate) rt::Request<()>,
);
impl DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:instagramDataIngestionRule:delete"],
        },
        scopes: &["social-media"],
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
    /// `hardDelete` (query): default `false`
    pub fn hard_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hardDelete", value))
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
/// The call `patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleResponse>,
);
impl PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId",
        method: rt::Method::Patch,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:instagramDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::DataIngestionRuleStatusPatchRequest>,
    ) -> Self {
        Self(self.0.body::<types::DataIngestionRuleStatusPatchRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InstagramDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InstagramDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleVersionResponseEntityListing>,
);
impl GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:instagramDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::InstagramDataIngestionRuleVersionResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::InstagramDataIngestionRuleVersionResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<
        types::InstagramDataIngestionRuleVersionResponseEntityListing,
    > {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
    pub(crate) rt::Request<types::InstagramDataIngestionRuleVersionResponse>,
);
impl GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:instagramDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::InstagramDataIngestionRuleVersionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::InstagramDataIngestionRuleVersionResponse> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesOpen`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesOpen(
    pub(crate) rt::Request<types::OpenDataIngestionRuleResponse>,
);
impl PostSocialmediaTopicDataingestionrulesOpen {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesOpen",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:openDataIngestionRule:add"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::OpenDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::OpenDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OpenDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OpenDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesOpenOpenId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesOpenOpenId(
    pub(crate) rt::Request<types::OpenDataIngestionRuleResponse>,
);
impl GetSocialmediaTopicDataingestionrulesOpenOpenId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesOpenOpenId",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:openDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OpenDataIngestionRuleResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSocialmediaTopicDataingestionrulesOpenOpenId`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::OpenDataIngestionRuleResponse>
    where
        F: FnMut(&mut types::OpenDataIngestionRuleRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PutSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OpenDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `putSocialmediaTopicDataingestionrulesOpenOpenId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSocialmediaTopicDataingestionrulesOpenOpenId(
    pub(crate) rt::Request<types::OpenDataIngestionRuleResponse>,
);
impl PutSocialmediaTopicDataingestionrulesOpenOpenId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSocialmediaTopicDataingestionrulesOpenOpenId",
        method: rt::Method::Put,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:openDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::OpenDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::OpenDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OpenDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OpenDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaTopicDataingestionrulesOpenOpenId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaTopicDataingestionrulesOpenOpenId(
    pub(crate) rt::Request<()>,
);
impl DeleteSocialmediaTopicDataingestionrulesOpenOpenId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaTopicDataingestionrulesOpenOpenId",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:openDataIngestionRule:delete"],
        },
        scopes: &["social-media"],
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
    /// `hardDelete` (query): default `false`
    pub fn hard_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hardDelete", value))
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
/// The call `patchSocialmediaTopicDataingestionrulesOpenOpenId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSocialmediaTopicDataingestionrulesOpenOpenId(
    pub(crate) rt::Request<types::OpenDataIngestionRuleResponse>,
);
impl PatchSocialmediaTopicDataingestionrulesOpenOpenId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSocialmediaTopicDataingestionrulesOpenOpenId",
        method: rt::Method::Patch,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:openDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::DataIngestionRuleStatusPatchRequest>,
    ) -> Self {
        Self(self.0.body::<types::DataIngestionRuleStatusPatchRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OpenDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OpenDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesOpenOpenIdVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
    pub(crate) rt::Request<types::OpenDataIngestionRuleVersionResponseEntityListing>,
);
impl GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesOpenOpenIdVersions",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:openDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::OpenDataIngestionRuleVersionResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::OpenDataIngestionRuleVersionResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OpenDataIngestionRuleVersionResponseEntityListing> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesOpenOpenIdVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
    pub(crate) rt::Request<types::OpenDataIngestionRuleVersionResponse>,
);
impl GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesOpenOpenIdVersion",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:openDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OpenDataIngestionRuleVersionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OpenDataIngestionRuleVersionResponse> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
    pub(crate) rt::Request<types::OpenSocialNormalizedMessageEntityListing>,
);
impl PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:message:receive"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::OpenSocialNormalizedMessageEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OpenSocialNormalizedMessageEntityListing> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
    pub(crate) rt::Request<types::OpenSocialReactionsNormalizedEventEntityListing>,
);
impl PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:reaction:receive"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[202],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::OpenSocialReactionsNormalizedEventEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::OpenSocialReactionsNormalizedEventEntityListing> {
        self.0.send()
    }
}
/// The call `postSocialmediaTopicDataingestionrulesTwitter`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTopicDataingestionrulesTwitter(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleResponse>,
);
impl PostSocialmediaTopicDataingestionrulesTwitter {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTopicDataingestionrulesTwitter",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:twitterDataIngestionRule:add"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::TwitterDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::TwitterDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TwitterDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TwitterDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleResponse>,
);
impl GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TwitterDataIngestionRuleResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::TwitterDataIngestionRuleResponse>
    where
        F: FnMut(&mut types::TwitterDataIngestionRuleRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::social_media::PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TwitterDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleResponse>,
);
impl PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        method: rt::Method::Put,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::TwitterDataIngestionRuleRequest>,
    ) -> Self {
        Self(self.0.body::<types::TwitterDataIngestionRuleRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TwitterDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TwitterDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
    pub(crate) rt::Request<()>,
);
impl DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        method: rt::Method::Delete,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        permissions: rt::Permissions {
            all: false,
            names: &["socialmedia:twitterDataIngestionRule:delete"],
        },
        scopes: &["social-media"],
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
    /// `hardDelete` (query): default `false`
    pub fn hard_delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hardDelete", value))
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
/// The call `patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleResponse>,
);
impl PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId",
        method: rt::Method::Patch,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:edit"],
        },
        scopes: &["social-media"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[202],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::DataIngestionRuleStatusPatchRequest>,
    ) -> Self {
        Self(self.0.body::<types::DataIngestionRuleStatusPatchRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TwitterDataIngestionRuleResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TwitterDataIngestionRuleResponse> {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleVersionResponseEntityListing>,
);
impl GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::TwitterDataIngestionRuleVersionResponseEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(
        self,
    ) -> rt::Pages<types::TwitterDataIngestionRuleVersionResponseEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<
        types::TwitterDataIngestionRuleVersionResponseEntityListing,
    > {
        self.0.send()
    }
}
/// The call `getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
    pub(crate) rt::Request<types::TwitterDataIngestionRuleVersionResponse>,
);
impl GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion",
        method: rt::Method::Get,
        path: "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:view"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    /// `includeDeleted` (query)
    pub fn include_deleted(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeDeleted", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(
        self,
    ) -> rt::Request<types::TwitterDataIngestionRuleVersionResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::TwitterDataIngestionRuleVersionResponse> {
        self.0.send()
    }
}
/// The call `postSocialmediaTwitterHistoricalTweets`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostSocialmediaTwitterHistoricalTweets(
    pub(crate) rt::Request<types::TwitterDataHistoricalTweetResponse>,
);
impl PostSocialmediaTwitterHistoricalTweets {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postSocialmediaTwitterHistoricalTweets",
        method: rt::Method::Post,
        path: "/api/v2/socialmedia/twitter/historical/tweets",
        permissions: rt::Permissions {
            all: true,
            names: &["socialmedia:twitterDataIngestionRule:add"],
        },
        scopes: &["social-media", "social-media:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TwitterDataHistoricalTweetResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TwitterDataHistoricalTweetResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    PostSocialmediaAnalyticsAggregatesJobs::INFO,
    GetSocialmediaAnalyticsAggregatesJob::INFO,
    GetSocialmediaAnalyticsAggregatesJobResults::INFO,
    PostSocialmediaAnalyticsMessagesJobs::INFO,
    GetSocialmediaAnalyticsMessagesJob::INFO,
    GetSocialmediaAnalyticsMessagesJobResults::INFO,
    GetSocialmediaEscalationrules::INFO,
    PostSocialmediaEscalationrules::INFO,
    GetSocialmediaEscalationrule::INFO,
    PutSocialmediaEscalationrule::INFO,
    DeleteSocialmediaEscalationrule::INFO,
    PostSocialmediaEscalationsMessages::INFO,
    GetSocialmediaTopics::INFO,
    PostSocialmediaTopics::INFO,
    GetSocialmediaTopic::INFO,
    DeleteSocialmediaTopic::INFO,
    PatchSocialmediaTopic::INFO,
    GetSocialmediaTopicDataingestionrules::INFO,
    PostSocialmediaTopicDataingestionrulesFacebook::INFO,
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
    PutSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
    DeleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
    PatchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId::INFO,
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions::INFO,
    GetSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion::INFO,
    PostSocialmediaTopicDataingestionrulesInstagram::INFO,
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
    PutSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
    DeleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
    PatchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId::INFO,
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions::INFO,
    GetSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion::INFO,
    PostSocialmediaTopicDataingestionrulesOpen::INFO,
    GetSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
    PutSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
    DeleteSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
    PatchSocialmediaTopicDataingestionrulesOpenOpenId::INFO,
    GetSocialmediaTopicDataingestionrulesOpenOpenIdVersions::INFO,
    GetSocialmediaTopicDataingestionrulesOpenOpenIdVersion::INFO,
    PostSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk::INFO,
    PostSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk::INFO,
    PostSocialmediaTopicDataingestionrulesTwitter::INFO,
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
    PutSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
    DeleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
    PatchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId::INFO,
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions::INFO,
    GetSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion::INFO,
    PostSocialmediaTwitterHistoricalTweets::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ContentModeration>,
    rt::make_model::<types::ContentReaction>,
    rt::make_model::<types::DataIngestionRuleResponse>,
    rt::make_model::<types::DataIngestionRuleResponseEntityListing>,
    rt::make_model::<types::DataIngestionRuleStatusPatchRequest>,
    rt::make_model::<types::DataIngestionRulesMetadata>,
    rt::make_model::<types::EscalationRuleRequest>,
    rt::make_model::<types::EscalationRuleResponse>,
    rt::make_model::<types::EscalationTarget>,
    rt::make_model::<types::FacebookDataIngestionRuleRequest>,
    rt::make_model::<types::FacebookDataIngestionRuleResponse>,
    rt::make_model::<types::FacebookDataIngestionRuleVersionResponse>,
    rt::make_model::<types::FacebookDataIngestionRuleVersionResponseEntityListing>,
    rt::make_model::<types::InstagramDataIngestionRuleRequest>,
    rt::make_model::<types::InstagramDataIngestionRuleResponse>,
    rt::make_model::<types::InstagramDataIngestionRuleVersionResponse>,
    rt::make_model::<types::InstagramDataIngestionRuleVersionResponseEntityListing>,
    rt::make_model::<types::ManualEscalationRequest>,
    rt::make_model::<types::ManualEscalationResponse>,
    rt::make_model::<types::OpenDataIngestionRuleRequest>,
    rt::make_model::<types::OpenDataIngestionRuleResponse>,
    rt::make_model::<types::OpenDataIngestionRuleVersionResponse>,
    rt::make_model::<types::OpenDataIngestionRuleVersionResponseEntityListing>,
    rt::make_model::<types::OpenSocialMediaChannel>,
    rt::make_model::<types::OpenSocialMediaMessageContent>,
    rt::make_model::<types::OpenSocialMediaNormalizedMessage>,
    rt::make_model::<types::OpenSocialMediaPublicMetadata>,
    rt::make_model::<types::OpenSocialMediaReactionsChannel>,
    rt::make_model::<types::OpenSocialMediaReactionsEvent>,
    rt::make_model::<types::OpenSocialMediaReactionsNormalizedEvent>,
    rt::make_model::<types::OpenSocialMediaReactionsRequest>,
    rt::make_model::<types::OpenSocialMediaRecipient>,
    rt::make_model::<types::OpenSocialMediaRecipientAdditionalIdentifier>,
    rt::make_model::<types::OpenSocialNormalizedMessageEntityListing>,
    rt::make_model::<types::OpenSocialReactionsNormalizedEventEntityListing>,
    rt::make_model::<types::OverrideEscalationTarget>,
    rt::make_model::<types::SocialEscalationResponseEntityListing>,
    rt::make_model::<types::SocialMediaAggregateDataContainer>,
    rt::make_model::<types::SocialMediaAggregateMetricData>,
    rt::make_model::<types::SocialMediaAsyncAggregateQueryResponse>,
    rt::make_model::<types::SocialMediaAsyncAggregationQuery>,
    rt::make_model::<types::SocialMediaAsyncDetailQuery>,
    rt::make_model::<types::SocialMediaAsyncDetailQueryResponse>,
    rt::make_model::<types::SocialMediaDetailDataContainer>,
    rt::make_model::<types::SocialMediaDetailMessageContainer>,
    rt::make_model::<types::SocialMediaMessageEscalationInfo>,
    rt::make_model::<types::SocialMediaQueryClause>,
    rt::make_model::<types::SocialMediaQueryFilter>,
    rt::make_model::<types::SocialMediaQueryPredicate>,
    rt::make_model::<types::SocialMediaStatisticalResponse>,
    rt::make_model::<types::SocialMediaStatisticalSummary>,
    rt::make_model::<types::SocialTopicPatchRequest>,
    rt::make_model::<types::SocialTopicRequest>,
    rt::make_model::<types::SocialTopicResponse>,
    rt::make_model::<types::SocialTopicWithDataIngestionRuleMetadataResponse>,
    rt::make_model::<
        types::SocialTopicWithDataIngestionRuleMetadataResponseEntityListing,
    >,
    rt::make_model::<types::TweetUsage>,
    rt::make_model::<types::TwitterDataHistoricalTweetRequest>,
    rt::make_model::<types::TwitterDataHistoricalTweetResponse>,
    rt::make_model::<types::TwitterDataIngestionRuleRequest>,
    rt::make_model::<types::TwitterDataIngestionRuleResponse>,
    rt::make_model::<types::TwitterDataIngestionRuleVersionResponse>,
    rt::make_model::<types::TwitterDataIngestionRuleVersionResponseEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 13 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContentReactionReactionType {
        /// `Like`
        Like,
        /// `Love`
        Love,
        /// `Wow`
        Wow,
        /// `Haha`
        Haha,
        /// `Sad`
        Sad,
        /// `Angry`
        Angry,
        /// `Thankful`
        Thankful,
        /// `Pride`
        Pride,
        /// `Care`
        Care,
        /// `Share`
        Share,
        /// `Comment`
        Comment,
        /// `View`
        View,
        /// `Rating`
        Rating,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContentReactionReactionType {
        const VALUES: &'static [Self] = &[
            Self::Angry,
            Self::Care,
            Self::Comment,
            Self::Haha,
            Self::Like,
            Self::Love,
            Self::Pride,
            Self::Rating,
            Self::Sad,
            Self::Share,
            Self::Thankful,
            Self::View,
            Self::Wow,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Angry",
            "Care",
            "Comment",
            "Haha",
            "Like",
            "Love",
            "Pride",
            "Rating",
            "Sad",
            "Share",
            "Thankful",
            "View",
            "Wow",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Like => "Like",
                Self::Love => "Love",
                Self::Wow => "Wow",
                Self::Haha => "Haha",
                Self::Sad => "Sad",
                Self::Angry => "Angry",
                Self::Thankful => "Thankful",
                Self::Pride => "Pride",
                Self::Care => "Care",
                Self::Share => "Share",
                Self::Comment => "Comment",
                Self::View => "View",
                Self::Rating => "Rating",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContentReactionReactionType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DataIngestionRuleResponseStatus {
        /// `Active`
        Active,
        /// `Deleted`
        Deleted,
        /// `Error`
        Error,
        /// `Paused`
        Paused,
        /// `Pending`
        Pending,
        /// `SystemPaused`
        SystemPaused,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DataIngestionRuleResponseStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Deleted,
            Self::Error,
            Self::Paused,
            Self::Pending,
            Self::SystemPaused,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "Deleted",
            "Error",
            "Paused",
            "Pending",
            "SystemPaused",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Deleted => "Deleted",
                Self::Error => "Error",
                Self::Paused => "Paused",
                Self::Pending => "Pending",
                Self::SystemPaused => "SystemPaused",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DataIngestionRuleResponseStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EscalationRuleRequestStatus {
        /// `Active`
        Active,
        /// `Paused`
        Paused,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EscalationRuleRequestStatus {
        const VALUES: &'static [Self] = &[Self::Active, Self::Paused];
        const TEXTS: &'static [&'static str] = &["Active", "Paused"];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Paused => "Paused",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EscalationRuleRequestStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EscalationTargetDestination {
        /// `SourceIntegration`
        SourceIntegration,
        /// `OverrideIntegration`
        OverrideIntegration,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EscalationTargetDestination {
        const VALUES: &'static [Self] = &[
            Self::OverrideIntegration,
            Self::SourceIntegration,
        ];
        const TEXTS: &'static [&'static str] = &[
            "OverrideIntegration",
            "SourceIntegration",
        ];
        fn text(&self) -> &str {
            match self {
                Self::SourceIntegration => "SourceIntegration",
                Self::OverrideIntegration => "OverrideIntegration",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EscalationTargetDestination);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EscalationTargetTargetType {
        /// `Conversation`
        Conversation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EscalationTargetTargetType {
        const VALUES: &'static [Self] = &[Self::Conversation];
        const TEXTS: &'static [&'static str] = &["Conversation"];
        fn text(&self) -> &str {
            match self {
                Self::Conversation => "Conversation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EscalationTargetTargetType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetSocialmediaEscalationruleExpand {
        /// `dataIngestionRule`
        DataIngestionRule,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetSocialmediaEscalationruleExpand {
        const VALUES: &'static [Self] = &[Self::DataIngestionRule];
        const TEXTS: &'static [&'static str] = &["dataIngestionRule"];
        fn text(&self) -> &str {
            match self {
                Self::DataIngestionRule => "dataIngestionRule",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetSocialmediaEscalationruleExpand);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ManualEscalationResponseEscalationStatus {
        /// `Unknown`
        Unknown,
        /// `Manual`
        Manual,
        /// `Throttled`
        Throttled,
        /// `PreviouslyEscalated`
        PreviouslyEscalated,
        /// `NotEscalated`
        NotEscalated,
        /// `Automatic`
        Automatic,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ManualEscalationResponseEscalationStatus {
        const VALUES: &'static [Self] = &[
            Self::Automatic,
            Self::Manual,
            Self::NotEscalated,
            Self::PreviouslyEscalated,
            Self::Throttled,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Automatic",
            "Manual",
            "NotEscalated",
            "PreviouslyEscalated",
            "Throttled",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Manual => "Manual",
                Self::Throttled => "Throttled",
                Self::PreviouslyEscalated => "PreviouslyEscalated",
                Self::NotEscalated => "NotEscalated",
                Self::Automatic => "Automatic",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ManualEscalationResponseEscalationStatus);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OpenSocialMediaChannelType {
        /// `Public`
        Public,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OpenSocialMediaChannelType {
        const VALUES: &'static [Self] = &[Self::Public];
        const TEXTS: &'static [&'static str] = &["Public"];
        fn text(&self) -> &str {
            match self {
                Self::Public => "Public",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OpenSocialMediaChannelType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OpenSocialMediaMessageContentContentType {
        /// `Attachment`
        Attachment,
        /// `Reactions`
        Reactions,
        /// `Text`
        Text,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OpenSocialMediaMessageContentContentType {
        const VALUES: &'static [Self] = &[Self::Attachment, Self::Reactions, Self::Text];
        const TEXTS: &'static [&'static str] = &["Attachment", "Reactions", "Text"];
        fn text(&self) -> &str {
            match self {
                Self::Attachment => "Attachment",
                Self::Reactions => "Reactions",
                Self::Text => "Text",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OpenSocialMediaMessageContentContentType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OpenSocialMediaRecipientAdditionalIdentifierType {
        /// `Topic`
        Topic,
        /// `IngestionRule`
        IngestionRule,
        /// `IngestionRuleVersion`
        IngestionRuleVersion,
        /// `PhoneNumber`
        PhoneNumber,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OpenSocialMediaRecipientAdditionalIdentifierType {
        const VALUES: &'static [Self] = &[
            Self::IngestionRule,
            Self::IngestionRuleVersion,
            Self::PhoneNumber,
            Self::Topic,
        ];
        const TEXTS: &'static [&'static str] = &[
            "IngestionRule",
            "IngestionRuleVersion",
            "PhoneNumber",
            "Topic",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Topic => "Topic",
                Self::IngestionRule => "IngestionRule",
                Self::IngestionRuleVersion => "IngestionRuleVersion",
                Self::PhoneNumber => "PhoneNumber",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OpenSocialMediaRecipientAdditionalIdentifierType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SocialMediaAsyncAggregationQueryMetrics {
        /// `nSocialPosts`
        NSocialPosts,
        /// `oSocialAuthors`
        OSocialAuthors,
        /// `oSocialSentiment`
        OSocialSentiment,
        /// `oSocialEngagement`
        OSocialEngagement,
        /// `nSocialReviewRating`
        NSocialReviewRating,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SocialMediaAsyncAggregationQueryMetrics {
        const VALUES: &'static [Self] = &[
            Self::NSocialPosts,
            Self::NSocialReviewRating,
            Self::OSocialAuthors,
            Self::OSocialEngagement,
            Self::OSocialSentiment,
        ];
        const TEXTS: &'static [&'static str] = &[
            "nSocialPosts",
            "nSocialReviewRating",
            "oSocialAuthors",
            "oSocialEngagement",
            "oSocialSentiment",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NSocialPosts => "nSocialPosts",
                Self::OSocialAuthors => "oSocialAuthors",
                Self::OSocialSentiment => "oSocialSentiment",
                Self::OSocialEngagement => "oSocialEngagement",
                Self::NSocialReviewRating => "nSocialReviewRating",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SocialMediaAsyncAggregationQueryMetrics);
    /// One of 17 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SocialMediaQueryPredicateDimension {
        /// `country`
        Country,
        /// `language`
        Language,
        /// `platform`
        Platform,
        /// `topic`
        Topic,
        /// `escalationStatus`
        EscalationStatus,
        /// `messageContentType`
        MessageContentType,
        /// `sentiment`
        Sentiment,
        /// `dataIngestionRule`
        DataIngestionRule,
        /// `text`
        Text,
        /// `moderationFlag`
        ModerationFlag,
        /// `sourceType`
        SourceType,
        /// `verifiedUser`
        VerifiedUser,
        /// `followerCount`
        FollowerCount,
        /// `likes`
        Likes,
        /// `shares`
        Shares,
        /// `comments`
        Comments,
        /// `views`
        Views,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SocialMediaQueryPredicateDimension {
        const VALUES: &'static [Self] = &[
            Self::Comments,
            Self::Country,
            Self::DataIngestionRule,
            Self::EscalationStatus,
            Self::FollowerCount,
            Self::Language,
            Self::Likes,
            Self::MessageContentType,
            Self::ModerationFlag,
            Self::Platform,
            Self::Sentiment,
            Self::Shares,
            Self::SourceType,
            Self::Text,
            Self::Topic,
            Self::VerifiedUser,
            Self::Views,
        ];
        const TEXTS: &'static [&'static str] = &[
            "comments",
            "country",
            "dataIngestionRule",
            "escalationStatus",
            "followerCount",
            "language",
            "likes",
            "messageContentType",
            "moderationFlag",
            "platform",
            "sentiment",
            "shares",
            "sourceType",
            "text",
            "topic",
            "verifiedUser",
            "views",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Country => "country",
                Self::Language => "language",
                Self::Platform => "platform",
                Self::Topic => "topic",
                Self::EscalationStatus => "escalationStatus",
                Self::MessageContentType => "messageContentType",
                Self::Sentiment => "sentiment",
                Self::DataIngestionRule => "dataIngestionRule",
                Self::Text => "text",
                Self::ModerationFlag => "moderationFlag",
                Self::SourceType => "sourceType",
                Self::VerifiedUser => "verifiedUser",
                Self::FollowerCount => "followerCount",
                Self::Likes => "likes",
                Self::Shares => "shares",
                Self::Comments => "comments",
                Self::Views => "views",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SocialMediaQueryPredicateDimension);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SocialTopicResponseStatus {
        /// `Active`
        Active,
        /// `Pending`
        Pending,
        /// `Deleted`
        Deleted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SocialTopicResponseStatus {
        const VALUES: &'static [Self] = &[Self::Active, Self::Deleted, Self::Pending];
        const TEXTS: &'static [&'static str] = &["Active", "Deleted", "Pending"];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Pending => "Pending",
                Self::Deleted => "Deleted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SocialTopicResponseStatus);
    /// `Active`, `Paused`.
    pub type DataIngestionRuleStatusPatchRequestStatus = types::EscalationRuleRequestStatus;
    /// `Active`, `Paused`.
    pub type EscalationRuleResponseStatus = types::EscalationRuleRequestStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type FacebookDataIngestionRuleResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type FacebookDataIngestionRuleVersionResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type InstagramDataIngestionRuleResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type InstagramDataIngestionRuleVersionResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type OpenDataIngestionRuleResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type OpenDataIngestionRuleVersionResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Open`.
    pub type OpenSocialMediaChannelPlatform = types::OpenMessagingChannelPlatform;
    /// `Text`.
    pub type OpenSocialMediaNormalizedMessageType = types::MessageFooterType;
    /// `Open`.
    pub type OpenSocialMediaReactionsChannelPlatform = types::OpenMessagingChannelPlatform;
    /// `Public`.
    pub type OpenSocialMediaReactionsChannelType = types::OpenSocialMediaChannelType;
    /// `country`, `language`, `platform`, `topic`, `escalationStatus`, `messageContentType`, `sentiment`, `dataIngestionRule`, `text`, `moderationFlag`, `sourceType`, `verifiedUser` and 5 more.
    pub type SocialMediaAsyncAggregationQueryGroupBy = types::SocialMediaQueryPredicateDimension;
    /// `asc`, `desc`.
    pub type SocialMediaAsyncDetailQueryOrder = types::GetGuidesSortOrder;
    /// `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
    pub type SocialMediaMessageEscalationInfoEscalationStatus = types::ManualEscalationResponseEscalationStatus;
    /// `and`, `or`.
    pub type SocialMediaQueryClauseType = types::AgentStateUserFilterType;
    /// `and`, `or`.
    pub type SocialMediaQueryFilterType = types::AgentStateUserFilterType;
    /// `matches`, `exists`, `notExists`.
    pub type SocialMediaQueryPredicateOperator = types::UserDetailQueryPredicateOperator;
    /// `dimension`, `property`, `metric`.
    pub type SocialMediaQueryPredicateType = types::UserDetailQueryPredicateType;
    /// `Active`, `Pending`, `Deleted`.
    pub type SocialTopicWithDataIngestionRuleMetadataResponseStatus = types::SocialTopicResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type TwitterDataIngestionRuleResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
    pub type TwitterDataIngestionRuleVersionResponseStatus = types::DataIngestionRuleResponseStatus;
    /// `ContentModeration` of the API document.
    #[non_exhaustive]
    pub struct ContentModeration {
        /// `categories`
        pub categories: Option<Vec<String>>,
        /// `flag`: required
        pub flag: Option<types::ContentModerationFlag>,
        _rest: rt::Rest,
    }
    impl Default for ContentModeration {
        fn default() -> Self {
            Self {
                categories: None,
                flag: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentModeration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentModeration",
                fields: &["categories", "flag"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.categories);
            out.one(1, &self.flag);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.categories),
                1 => rt::Place::Enum(&mut self.flag),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentModeration);
    /// `ContentReaction` of the API document.
    #[non_exhaustive]
    pub struct ContentReaction {
        /// `count`: required
        pub count: Option<i64>,
        /// `reactionType`: required
        pub reaction_type: Option<types::ContentReactionReactionType>,
        _rest: rt::Rest,
    }
    impl Default for ContentReaction {
        fn default() -> Self {
            Self {
                count: None,
                reaction_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentReaction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentReaction",
                fields: &["count", "reactionType"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.one(1, &self.reaction_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Enum(&mut self.reaction_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentReaction);
    impl ContentReaction {
        /// One with everything set that the API requires, in this order: `count`, `reactionType`.
        #[must_use]
        pub fn new(
            count: impl rt::IntoField<i64>,
            reaction_type: impl rt::IntoField<types::ContentReactionReactionType>,
        ) -> Self {
            Self::default().count(count).reaction_type(reaction_type)
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count, &mut self._rest, 0);
            self
        }
        /// Sets `reactionType`.
        #[must_use]
        pub fn reaction_type(
            mut self,
            value: impl rt::IntoField<types::ContentReactionReactionType>,
        ) -> Self {
            value.put(&mut self.reaction_type, &mut self._rest, 1);
            self
        }
    }
    /// `DataIngestionRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct DataIngestionRuleResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::DataIngestionRuleResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DataIngestionRuleResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataIngestionRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataIngestionRuleResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.name);
            out.text(7, &self.platform);
            out.text(8, &self.self_uri);
            out.one(9, &self.status);
            out.int(10, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.platform),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Enum(&mut self.status),
                10 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataIngestionRuleResponse);
    /// `DataIngestionRuleResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DataIngestionRuleResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DataIngestionRuleResponse>>,
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
    impl Default for DataIngestionRuleResponseEntityListing {
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
    impl rt::Model for DataIngestionRuleResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataIngestionRuleResponseEntityListing",
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
    rt::model!(DataIngestionRuleResponseEntityListing);
    /// `DataIngestionRuleStatusPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct DataIngestionRuleStatusPatchRequest {
        /// `status`: required
        pub status: Option<types::DataIngestionRuleStatusPatchRequestStatus>,
        _rest: rt::Rest,
    }
    impl Default for DataIngestionRuleStatusPatchRequest {
        fn default() -> Self {
            Self {
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataIngestionRuleStatusPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataIngestionRuleStatusPatchRequest",
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
    rt::model!(DataIngestionRuleStatusPatchRequest);
    impl DataIngestionRuleStatusPatchRequest {
        /// One with everything set that the API requires: `status`.
        #[must_use]
        pub fn new(
            status: impl rt::IntoField<types::DataIngestionRuleStatusPatchRequestStatus>,
        ) -> Self {
            Self::default().status(status)
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::DataIngestionRuleStatusPatchRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 0);
            self
        }
    }
    /// `DataIngestionRulesMetadata` of the API document.
    #[non_exhaustive]
    pub struct DataIngestionRulesMetadata {
        /// `countByStatus`
        pub count_by_status: Option<rt::Map<i64>>,
        /// `platform`
        pub platform: Option<String>,
        /// `totalCount`
        pub total_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DataIngestionRulesMetadata {
        fn default() -> Self {
            Self {
                count_by_status: None,
                platform: None,
                total_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataIngestionRulesMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataIngestionRulesMetadata",
                fields: &["countByStatus", "platform", "totalCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.count_by_status);
            out.text(1, &self.platform);
            out.int(2, &self.total_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.count_by_status),
                1 => rt::Place::Text(&mut self.platform),
                2 => rt::Place::Int(&mut self.total_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataIngestionRulesMetadata);
    /// `EscalationRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct EscalationRuleRequest {
        /// `description`
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `facebookEscalation`
        pub facebook_escalation: Option<Box<types::EscalationTarget>>,
        /// `googleBusinessProfileEscalation`
        pub google_business_profile_escalation: Option<Box<types::EscalationTarget>>,
        /// `instagramEscalation`
        pub instagram_escalation: Option<Box<types::EscalationTarget>>,
        /// `matchCriteria`: required
        pub match_criteria: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `openEscalation`
        pub open_escalation: Option<Box<types::EscalationTarget>>,
        /// `priority`: required, at least `1`
        pub priority: Option<i64>,
        /// `status`
        pub status: Option<types::EscalationRuleRequestStatus>,
        /// `twitterEscalation`
        pub twitter_escalation: Option<Box<types::EscalationTarget>>,
        _rest: rt::Rest,
    }
    impl Default for EscalationRuleRequest {
        fn default() -> Self {
            Self {
                description: None,
                division_id: None,
                facebook_escalation: None,
                google_business_profile_escalation: None,
                instagram_escalation: None,
                match_criteria: None,
                name: None,
                open_escalation: None,
                priority: None,
                status: None,
                twitter_escalation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EscalationRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EscalationRuleRequest",
                fields: &[
                    "description",
                    "divisionId",
                    "facebookEscalation",
                    "googleBusinessProfileEscalation",
                    "instagramEscalation",
                    "matchCriteria",
                    "name",
                    "openEscalation",
                    "priority",
                    "status",
                    "twitterEscalation",
                ],
                required: &[1, 5, 6, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.division_id);
            out.model(2, &self.facebook_escalation);
            out.model(3, &self.google_business_profile_escalation);
            out.model(4, &self.instagram_escalation);
            out.text(5, &self.match_criteria);
            out.text(6, &self.name);
            out.model(7, &self.open_escalation);
            out.int(8, &self.priority);
            out.one(9, &self.status);
            out.model(10, &self.twitter_escalation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.division_id),
                2 => rt::Place::Model(&mut self.facebook_escalation),
                3 => rt::Place::Model(&mut self.google_business_profile_escalation),
                4 => rt::Place::Model(&mut self.instagram_escalation),
                5 => rt::Place::Text(&mut self.match_criteria),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Model(&mut self.open_escalation),
                8 => rt::Place::Int(&mut self.priority),
                9 => rt::Place::Enum(&mut self.status),
                10 => rt::Place::Model(&mut self.twitter_escalation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EscalationRuleRequest);
    impl EscalationRuleRequest {
        /// One with everything set that the API requires, in this order: `divisionId`, `matchCriteria`, `name`, `priority`.
        #[must_use]
        pub fn new(
            division_id: impl rt::IntoField<String>,
            match_criteria: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            priority: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .division_id(division_id)
                .match_criteria(match_criteria)
                .name(name)
                .priority(priority)
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
        /// Sets `facebookEscalation`.
        #[must_use]
        pub fn facebook_escalation(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.facebook_escalation, &mut self._rest, 2);
            self
        }
        /// Sets `googleBusinessProfileEscalation`.
        #[must_use]
        pub fn google_business_profile_escalation(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.google_business_profile_escalation, &mut self._rest, 3);
            self
        }
        /// Sets `instagramEscalation`.
        #[must_use]
        pub fn instagram_escalation(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.instagram_escalation, &mut self._rest, 4);
            self
        }
        /// Sets `matchCriteria`.
        #[must_use]
        pub fn match_criteria(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.match_criteria, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `openEscalation`.
        #[must_use]
        pub fn open_escalation(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.open_escalation, &mut self._rest, 7);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 8);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::EscalationRuleRequestStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 9);
            self
        }
        /// Sets `twitterEscalation`.
        #[must_use]
        pub fn twitter_escalation(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.twitter_escalation, &mut self._rest, 10);
            self
        }
    }
    /// `EscalationRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct EscalationRuleResponse {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `facebookEscalation`
        pub facebook_escalation: Option<Box<types::EscalationTarget>>,
        /// `googleBusinessProfileEscalation`
        pub google_business_profile_escalation: Option<Box<types::EscalationTarget>>,
        /// `id`
        pub id: Option<String>,
        /// `instagramEscalation`
        pub instagram_escalation: Option<Box<types::EscalationTarget>>,
        /// `matchCriteria`: required
        pub match_criteria: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `openEscalation`
        pub open_escalation: Option<Box<types::EscalationTarget>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::EscalationRuleResponseStatus>,
        /// `twitterEscalation`
        pub twitter_escalation: Option<Box<types::EscalationTarget>>,
        _rest: rt::Rest,
    }
    impl Default for EscalationRuleResponse {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division_id: None,
                facebook_escalation: None,
                google_business_profile_escalation: None,
                id: None,
                instagram_escalation: None,
                match_criteria: None,
                name: None,
                open_escalation: None,
                priority: None,
                self_uri: None,
                status: None,
                twitter_escalation: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EscalationRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EscalationRuleResponse",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "divisionId",
                    "facebookEscalation",
                    "googleBusinessProfileEscalation",
                    "id",
                    "instagramEscalation",
                    "matchCriteria",
                    "name",
                    "openEscalation",
                    "priority",
                    "selfUri",
                    "status",
                    "twitterEscalation",
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
            out.text(3, &self.division_id);
            out.model(4, &self.facebook_escalation);
            out.model(5, &self.google_business_profile_escalation);
            out.text(6, &self.id);
            out.model(7, &self.instagram_escalation);
            out.text(8, &self.match_criteria);
            out.text(9, &self.name);
            out.model(10, &self.open_escalation);
            out.int(11, &self.priority);
            out.text(12, &self.self_uri);
            out.one(13, &self.status);
            out.model(14, &self.twitter_escalation);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.division_id),
                4 => rt::Place::Model(&mut self.facebook_escalation),
                5 => rt::Place::Model(&mut self.google_business_profile_escalation),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.instagram_escalation),
                8 => rt::Place::Text(&mut self.match_criteria),
                9 => rt::Place::Text(&mut self.name),
                10 => rt::Place::Model(&mut self.open_escalation),
                11 => rt::Place::Int(&mut self.priority),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Model(&mut self.twitter_escalation),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EscalationRuleResponse);
    /// `EscalationTarget` of the API document.
    #[non_exhaustive]
    pub struct EscalationTarget {
        /// `destination`: required
        pub destination: Option<types::EscalationTargetDestination>,
        /// `override`
        pub override_: Option<Box<types::OverrideEscalationTarget>>,
        /// `targetType`: required
        pub target_type: Option<types::EscalationTargetTargetType>,
        _rest: rt::Rest,
    }
    impl Default for EscalationTarget {
        fn default() -> Self {
            Self {
                destination: None,
                override_: None,
                target_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EscalationTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EscalationTarget",
                fields: &["destination", "override", "targetType"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.destination);
            out.model(1, &self.override_);
            out.one(2, &self.target_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.destination),
                1 => rt::Place::Model(&mut self.override_),
                2 => rt::Place::Enum(&mut self.target_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EscalationTarget);
    impl EscalationTarget {
        /// One with everything set that the API requires, in this order: `destination`, `targetType`.
        #[must_use]
        pub fn new(
            destination: impl rt::IntoField<types::EscalationTargetDestination>,
            target_type: impl rt::IntoField<types::EscalationTargetTargetType>,
        ) -> Self {
            Self::default().destination(destination).target_type(target_type)
        }
        /// Sets `destination`.
        #[must_use]
        pub fn destination(
            mut self,
            value: impl rt::IntoField<types::EscalationTargetDestination>,
        ) -> Self {
            value.put(&mut self.destination, &mut self._rest, 0);
            self
        }
        /// Sets `override`.
        #[must_use]
        pub fn override_(
            mut self,
            value: impl rt::IntoField<Box<types::OverrideEscalationTarget>>,
        ) -> Self {
            value.put(&mut self.override_, &mut self._rest, 1);
            self
        }
        /// Sets `targetType`.
        #[must_use]
        pub fn target_type(
            mut self,
            value: impl rt::IntoField<types::EscalationTargetTargetType>,
        ) -> Self {
            value.put(&mut self.target_type, &mut self._rest, 2);
            self
        }
    }
    /// `FacebookDataIngestionRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct FacebookDataIngestionRuleRequest {
        /// `description`
        pub description: Option<String>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FacebookDataIngestionRuleRequest {
        fn default() -> Self {
            Self {
                description: None,
                integration_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacebookDataIngestionRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacebookDataIngestionRuleRequest",
                fields: &["description", "integrationId", "name"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.integration_id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.integration_id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacebookDataIngestionRuleRequest);
    impl FacebookDataIngestionRuleRequest {
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
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `FacebookDataIngestionRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct FacebookDataIngestionRuleResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::FacebookDataIngestionRuleResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FacebookDataIngestionRuleResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                integration_id: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacebookDataIngestionRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacebookDataIngestionRuleResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "integrationId",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.integration_id);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.integration_id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacebookDataIngestionRuleResponse);
    /// `FacebookDataIngestionRuleVersionResponse` of the API document.
    #[non_exhaustive]
    pub struct FacebookDataIngestionRuleVersionResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::FacebookDataIngestionRuleVersionResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for FacebookDataIngestionRuleVersionResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                integration_id: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FacebookDataIngestionRuleVersionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacebookDataIngestionRuleVersionResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "integrationId",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.integration_id);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.integration_id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FacebookDataIngestionRuleVersionResponse);
    /// `FacebookDataIngestionRuleVersionResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct FacebookDataIngestionRuleVersionResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::FacebookDataIngestionRuleVersionResponse>>,
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
    impl Default for FacebookDataIngestionRuleVersionResponseEntityListing {
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
    impl rt::Model for FacebookDataIngestionRuleVersionResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FacebookDataIngestionRuleVersionResponseEntityListing",
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
    rt::model!(FacebookDataIngestionRuleVersionResponseEntityListing);
    /// `InstagramDataIngestionRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct InstagramDataIngestionRuleRequest {
        /// `description`
        pub description: Option<String>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for InstagramDataIngestionRuleRequest {
        fn default() -> Self {
            Self {
                description: None,
                integration_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InstagramDataIngestionRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InstagramDataIngestionRuleRequest",
                fields: &["description", "integrationId", "name"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.integration_id);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.integration_id),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InstagramDataIngestionRuleRequest);
    impl InstagramDataIngestionRuleRequest {
        /// One with everything set that the API requires, in this order: `integrationId`, `name`.
        #[must_use]
        pub fn new(
            integration_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().integration_id(integration_id).name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `InstagramDataIngestionRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct InstagramDataIngestionRuleResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::InstagramDataIngestionRuleResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InstagramDataIngestionRuleResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                integration_id: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InstagramDataIngestionRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InstagramDataIngestionRuleResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "integrationId",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.integration_id);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.integration_id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InstagramDataIngestionRuleResponse);
    /// `InstagramDataIngestionRuleVersionResponse` of the API document.
    #[non_exhaustive]
    pub struct InstagramDataIngestionRuleVersionResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `integrationId`
        pub integration_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::InstagramDataIngestionRuleVersionResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for InstagramDataIngestionRuleVersionResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                integration_id: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InstagramDataIngestionRuleVersionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InstagramDataIngestionRuleVersionResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "integrationId",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.integration_id);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.integration_id),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InstagramDataIngestionRuleVersionResponse);
    /// `InstagramDataIngestionRuleVersionResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct InstagramDataIngestionRuleVersionResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::InstagramDataIngestionRuleVersionResponse>>,
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
    impl Default for InstagramDataIngestionRuleVersionResponseEntityListing {
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
    impl rt::Model for InstagramDataIngestionRuleVersionResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InstagramDataIngestionRuleVersionResponseEntityListing",
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
    rt::model!(InstagramDataIngestionRuleVersionResponseEntityListing);
    /// `ManualEscalationRequest` of the API document.
    #[non_exhaustive]
    pub struct ManualEscalationRequest {
        /// `escalationTarget`
        pub escalation_target: Option<Box<types::EscalationTarget>>,
        /// `socialMediaNormalizedMessageId`: required
        pub social_media_normalized_message_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ManualEscalationRequest {
        fn default() -> Self {
            Self {
                escalation_target: None,
                social_media_normalized_message_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ManualEscalationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ManualEscalationRequest",
                fields: &["escalationTarget", "socialMediaNormalizedMessageId"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.escalation_target);
            out.text(1, &self.social_media_normalized_message_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.escalation_target),
                1 => rt::Place::Text(&mut self.social_media_normalized_message_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ManualEscalationRequest);
    impl ManualEscalationRequest {
        /// One with everything set that the API requires: `socialMediaNormalizedMessageId`.
        #[must_use]
        pub fn new(
            social_media_normalized_message_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .social_media_normalized_message_id(social_media_normalized_message_id)
        }
        /// Sets `escalationTarget`.
        #[must_use]
        pub fn escalation_target(
            mut self,
            value: impl rt::IntoField<Box<types::EscalationTarget>>,
        ) -> Self {
            value.put(&mut self.escalation_target, &mut self._rest, 0);
            self
        }
        /// Sets `socialMediaNormalizedMessageId`.
        #[must_use]
        pub fn social_media_normalized_message_id(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.social_media_normalized_message_id, &mut self._rest, 1);
            self
        }
    }
    /// `ManualEscalationResponse` of the API document.
    #[non_exhaustive]
    pub struct ManualEscalationResponse {
        /// `conversationNormalizedMessageId`
        pub conversation_normalized_message_id: Option<String>,
        /// `escalationStatus`
        pub escalation_status: Option<types::ManualEscalationResponseEscalationStatus>,
        /// `escalationTarget`
        pub escalation_target: Option<Box<types::EscalationTarget>>,
        /// `socialMediaNormalizedMessageId`
        pub social_media_normalized_message_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ManualEscalationResponse {
        fn default() -> Self {
            Self {
                conversation_normalized_message_id: None,
                escalation_status: None,
                escalation_target: None,
                social_media_normalized_message_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ManualEscalationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ManualEscalationResponse",
                fields: &[
                    "conversationNormalizedMessageId",
                    "escalationStatus",
                    "escalationTarget",
                    "socialMediaNormalizedMessageId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.conversation_normalized_message_id);
            out.one(1, &self.escalation_status);
            out.model(2, &self.escalation_target);
            out.text(3, &self.social_media_normalized_message_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.conversation_normalized_message_id),
                1 => rt::Place::Enum(&mut self.escalation_status),
                2 => rt::Place::Model(&mut self.escalation_target),
                3 => rt::Place::Text(&mut self.social_media_normalized_message_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ManualEscalationResponse);
    /// `OpenDataIngestionRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct OpenDataIngestionRuleRequest {
        /// `description`
        pub description: Option<String>,
        /// `externalSource`: required
        pub external_source: Option<Box<types::DomainEntityRef>>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenDataIngestionRuleRequest {
        fn default() -> Self {
            Self {
                description: None,
                external_source: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenDataIngestionRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenDataIngestionRuleRequest",
                fields: &["description", "externalSource", "name"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.model(1, &self.external_source);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Model(&mut self.external_source),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenDataIngestionRuleRequest);
    impl OpenDataIngestionRuleRequest {
        /// One with everything set that the API requires, in this order: `externalSource`, `name`.
        #[must_use]
        pub fn new(
            external_source: impl rt::IntoField<Box<types::DomainEntityRef>>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().external_source(external_source).name(name)
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 0);
            self
        }
        /// Sets `externalSource`.
        #[must_use]
        pub fn external_source(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.external_source, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
    }
    /// `OpenDataIngestionRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct OpenDataIngestionRuleResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `externalSource`
        pub external_source: Option<Box<types::DomainEntityRef>>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::OpenDataIngestionRuleResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OpenDataIngestionRuleResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                external_source: None,
                id: None,
                ingestion_rule_info: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenDataIngestionRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenDataIngestionRuleResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "externalSource",
                    "id",
                    "ingestionRuleInfo",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.model(4, &self.external_source);
            out.text(5, &self.id);
            out.model(6, &self.ingestion_rule_info);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Model(&mut self.external_source),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.ingestion_rule_info),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenDataIngestionRuleResponse);
    /// `OpenDataIngestionRuleVersionResponse` of the API document.
    #[non_exhaustive]
    pub struct OpenDataIngestionRuleVersionResponse {
        /// `countries`: read-only
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `externalSource`
        pub external_source: Option<Box<types::DomainEntityRef>>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::OpenDataIngestionRuleVersionResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OpenDataIngestionRuleVersionResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                external_source: None,
                id: None,
                ingestion_rule_info: None,
                name: None,
                platform: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenDataIngestionRuleVersionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenDataIngestionRuleVersionResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "externalSource",
                    "id",
                    "ingestionRuleInfo",
                    "name",
                    "platform",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.model(4, &self.external_source);
            out.text(5, &self.id);
            out.model(6, &self.ingestion_rule_info);
            out.text(7, &self.name);
            out.text(8, &self.platform);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Model(&mut self.external_source),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Model(&mut self.ingestion_rule_info),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.platform),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenDataIngestionRuleVersionResponse);
    /// `OpenDataIngestionRuleVersionResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OpenDataIngestionRuleVersionResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OpenDataIngestionRuleVersionResponse>>,
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
    impl Default for OpenDataIngestionRuleVersionResponseEntityListing {
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
    impl rt::Model for OpenDataIngestionRuleVersionResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenDataIngestionRuleVersionResponseEntityListing",
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
    rt::model!(OpenDataIngestionRuleVersionResponseEntityListing);
    /// `OpenSocialMediaChannel` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaChannel {
        /// `from`: required
        pub from: Option<Box<types::OpenSocialMediaRecipient>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `messageId`: required
        pub message_id: Option<String>,
        /// `metadata`
        pub metadata: Option<Box<types::ConversationChannelMetadata>>,
        /// `platform`: read-only
        pub platform: Option<types::OpenSocialMediaChannelPlatform>,
        /// `publicMetadata`: required
        pub public_metadata: Option<Box<types::OpenSocialMediaPublicMetadata>>,
        /// `time`: required
        pub time: Option<rt::DateTime>,
        /// `to`
        pub to: Option<Box<types::OpenSocialMediaRecipient>>,
        /// `type`: read-only
        pub type_: Option<types::OpenSocialMediaChannelType>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaChannel {
        fn default() -> Self {
            Self {
                from: None,
                id: None,
                message_id: None,
                metadata: None,
                platform: None,
                public_metadata: None,
                time: None,
                to: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaChannel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaChannel",
                fields: &[
                    "from",
                    "id",
                    "messageId",
                    "metadata",
                    "platform",
                    "publicMetadata",
                    "time",
                    "to",
                    "type",
                ],
                required: &[0, 2, 5, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.from);
            out.text(1, &self.id);
            out.text(2, &self.message_id);
            out.model(3, &self.metadata);
            out.one(4, &self.platform);
            out.model(5, &self.public_metadata);
            out.date_time(6, &self.time);
            out.model(7, &self.to);
            out.one(8, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.from),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.message_id),
                3 => rt::Place::Model(&mut self.metadata),
                4 => rt::Place::Enum(&mut self.platform),
                5 => rt::Place::Model(&mut self.public_metadata),
                6 => rt::Place::DateTime(&mut self.time),
                7 => rt::Place::Model(&mut self.to),
                8 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaChannel);
    impl OpenSocialMediaChannel {
        /// One with everything set that the API requires, in this order: `from`, `messageId`, `publicMetadata`, `time`.
        #[must_use]
        pub fn new(
            from: impl rt::IntoField<Box<types::OpenSocialMediaRecipient>>,
            message_id: impl rt::IntoField<String>,
            public_metadata: impl rt::IntoField<
                Box<types::OpenSocialMediaPublicMetadata>,
            >,
            time: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            Self::default()
                .from_value(from)
                .message_id(message_id)
                .public_metadata(public_metadata)
                .time(time)
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaRecipient>>,
        ) -> Self {
            value.put(&mut self.from, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `messageId`.
        #[must_use]
        pub fn message_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message_id, &mut self._rest, 2);
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationChannelMetadata>>,
        ) -> Self {
            value.put(&mut self.metadata, &mut self._rest, 3);
            self
        }
        /// Sets `platform`.
        #[must_use]
        pub fn platform(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaChannelPlatform>,
        ) -> Self {
            value.put(&mut self.platform, &mut self._rest, 4);
            self
        }
        /// Sets `publicMetadata`.
        #[must_use]
        pub fn public_metadata(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaPublicMetadata>>,
        ) -> Self {
            value.put(&mut self.public_metadata, &mut self._rest, 5);
            self
        }
        /// Sets `time`.
        #[must_use]
        pub fn time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.time, &mut self._rest, 6);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaRecipient>>,
        ) -> Self {
            value.put(&mut self.to, &mut self._rest, 7);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaChannelType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 8);
            self
        }
    }
    /// `OpenSocialMediaMessageContent` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaMessageContent {
        /// `attachment`
        pub attachment: Option<Box<types::ConversationContentAttachment>>,
        /// `contentType`: required
        pub content_type: Option<types::OpenSocialMediaMessageContentContentType>,
        /// `reaction`
        pub reaction: Option<Box<types::ConversationContentReaction>>,
        /// `text`
        pub text: Option<Box<types::ConversationContentText>>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaMessageContent {
        fn default() -> Self {
            Self {
                attachment: None,
                content_type: None,
                reaction: None,
                text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaMessageContent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaMessageContent",
                fields: &["attachment", "contentType", "reaction", "text"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.attachment);
            out.one(1, &self.content_type);
            out.model(2, &self.reaction);
            out.model(3, &self.text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.attachment),
                1 => rt::Place::Enum(&mut self.content_type),
                2 => rt::Place::Model(&mut self.reaction),
                3 => rt::Place::Model(&mut self.text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaMessageContent);
    impl OpenSocialMediaMessageContent {
        /// One with everything set that the API requires: `contentType`.
        #[must_use]
        pub fn new(
            content_type: impl rt::IntoField<
                types::OpenSocialMediaMessageContentContentType,
            >,
        ) -> Self {
            Self::default().content_type(content_type)
        }
        /// Sets `attachment`.
        #[must_use]
        pub fn attachment(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationContentAttachment>>,
        ) -> Self {
            value.put(&mut self.attachment, &mut self._rest, 0);
            self
        }
        /// Sets `contentType`.
        #[must_use]
        pub fn content_type(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaMessageContentContentType>,
        ) -> Self {
            value.put(&mut self.content_type, &mut self._rest, 1);
            self
        }
        /// Sets `reaction`.
        #[must_use]
        pub fn reaction(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationContentReaction>>,
        ) -> Self {
            value.put(&mut self.reaction, &mut self._rest, 2);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(
            mut self,
            value: impl rt::IntoField<Box<types::ConversationContentText>>,
        ) -> Self {
            value.put(&mut self.text, &mut self._rest, 3);
            self
        }
    }
    /// `OpenSocialMediaNormalizedMessage` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaNormalizedMessage {
        /// `channel`: required
        pub channel: Option<Box<types::OpenSocialMediaChannel>>,
        /// `content`
        pub content: Option<Vec<types::OpenSocialMediaMessageContent>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metadata`
        pub metadata: Option<rt::Map<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `text`
        pub text: Option<String>,
        /// `type`: read-only
        pub type_: Option<types::OpenSocialMediaNormalizedMessageType>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaNormalizedMessage {
        fn default() -> Self {
            Self {
                channel: None,
                content: None,
                id: None,
                metadata: None,
                self_uri: None,
                text: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaNormalizedMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaNormalizedMessage",
                fields: &[
                    "channel",
                    "content",
                    "id",
                    "metadata",
                    "selfUri",
                    "text",
                    "type",
                ],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.channel);
            out.list(1, &self.content);
            out.text(2, &self.id);
            out.map(3, &self.metadata);
            out.text(4, &self.self_uri);
            out.text(5, &self.text);
            out.one(6, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.channel),
                1 => rt::Place::List(&mut self.content),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Map(&mut self.metadata),
                4 => rt::Place::Text(&mut self.self_uri),
                5 => rt::Place::Text(&mut self.text),
                6 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaNormalizedMessage);
    impl OpenSocialMediaNormalizedMessage {
        /// One with everything set that the API requires: `channel`.
        #[must_use]
        pub fn new(
            channel: impl rt::IntoField<Box<types::OpenSocialMediaChannel>>,
        ) -> Self {
            Self::default().channel(channel)
        }
        /// Sets `channel`.
        #[must_use]
        pub fn channel(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaChannel>>,
        ) -> Self {
            value.put(&mut self.channel, &mut self._rest, 0);
            self
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(
            mut self,
            value: impl rt::IntoField<Vec<types::OpenSocialMediaMessageContent>>,
        ) -> Self {
            value.put(&mut self.content, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn metadata(mut self, value: impl rt::IntoField<rt::Map<String>>) -> Self {
            value.put(&mut self.metadata, &mut self._rest, 3);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 4);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaNormalizedMessageType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
    }
    /// `OpenSocialMediaPublicMetadata` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaPublicMetadata {
        /// `mentionIds`: items at least `0`, items at most `1`
        pub mention_ids: Option<Vec<String>>,
        /// `replyToId`
        pub reply_to_id: Option<String>,
        /// `rootId`: required
        pub root_id: Option<String>,
        /// `source`
        pub source: Option<String>,
        /// `tagIds`: items at least `0`, items at most `1`
        pub tag_ids: Option<Vec<String>>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaPublicMetadata {
        fn default() -> Self {
            Self {
                mention_ids: None,
                reply_to_id: None,
                root_id: None,
                source: None,
                tag_ids: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaPublicMetadata {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaPublicMetadata",
                fields: &[
                    "mentionIds",
                    "replyToId",
                    "rootId",
                    "source",
                    "tagIds",
                    "url",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.mention_ids);
            out.text(1, &self.reply_to_id);
            out.text(2, &self.root_id);
            out.text(3, &self.source);
            out.list(4, &self.tag_ids);
            out.text(5, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.mention_ids),
                1 => rt::Place::Text(&mut self.reply_to_id),
                2 => rt::Place::Text(&mut self.root_id),
                3 => rt::Place::Text(&mut self.source),
                4 => rt::Place::List(&mut self.tag_ids),
                5 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaPublicMetadata);
    impl OpenSocialMediaPublicMetadata {
        /// One with everything set that the API requires: `rootId`.
        #[must_use]
        pub fn new(root_id: impl rt::IntoField<String>) -> Self {
            Self::default().root_id(root_id)
        }
        /// Sets `mentionIds`.
        #[must_use]
        pub fn mention_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.mention_ids, &mut self._rest, 0);
            self
        }
        /// Sets `replyToId`.
        #[must_use]
        pub fn reply_to_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.reply_to_id, &mut self._rest, 1);
            self
        }
        /// Sets `rootId`.
        #[must_use]
        pub fn root_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.root_id, &mut self._rest, 2);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source, &mut self._rest, 3);
            self
        }
        /// Sets `tagIds`.
        #[must_use]
        pub fn tag_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.tag_ids, &mut self._rest, 4);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 5);
            self
        }
    }
    /// `OpenSocialMediaReactionsChannel` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaReactionsChannel {
        /// `id`: read-only
        pub id: Option<String>,
        /// `messageId`: required
        pub message_id: Option<String>,
        /// `platform`: read-only
        pub platform: Option<types::OpenSocialMediaReactionsChannelPlatform>,
        /// `time`: required
        pub time: Option<rt::DateTime>,
        /// `to`: read-only
        pub to: Option<Box<types::OpenSocialMediaRecipient>>,
        /// `type`: read-only
        pub type_: Option<types::OpenSocialMediaReactionsChannelType>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaReactionsChannel {
        fn default() -> Self {
            Self {
                id: None,
                message_id: None,
                platform: None,
                time: None,
                to: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaReactionsChannel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaReactionsChannel",
                fields: &["id", "messageId", "platform", "time", "to", "type"],
                required: &[1, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.message_id);
            out.one(2, &self.platform);
            out.date_time(3, &self.time);
            out.model(4, &self.to);
            out.one(5, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.message_id),
                2 => rt::Place::Enum(&mut self.platform),
                3 => rt::Place::DateTime(&mut self.time),
                4 => rt::Place::Model(&mut self.to),
                5 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaReactionsChannel);
    impl OpenSocialMediaReactionsChannel {
        /// One with everything set that the API requires, in this order: `messageId`, `time`.
        #[must_use]
        pub fn new(
            message_id: impl rt::IntoField<String>,
            time: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            Self::default().message_id(message_id).time(time)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `messageId`.
        #[must_use]
        pub fn message_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message_id, &mut self._rest, 1);
            self
        }
        /// Sets `platform`.
        #[must_use]
        pub fn platform(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaReactionsChannelPlatform>,
        ) -> Self {
            value.put(&mut self.platform, &mut self._rest, 2);
            self
        }
        /// Sets `time`.
        #[must_use]
        pub fn time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.time, &mut self._rest, 3);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaRecipient>>,
        ) -> Self {
            value.put(&mut self.to, &mut self._rest, 4);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaReactionsChannelType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 5);
            self
        }
    }
    /// `OpenSocialMediaReactionsEvent` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaReactionsEvent {
        /// `reactions`: required
        pub reactions: Option<Vec<types::ContentReaction>>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaReactionsEvent {
        fn default() -> Self {
            Self {
                reactions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaReactionsEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaReactionsEvent",
                fields: &["reactions"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.reactions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.reactions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaReactionsEvent);
    impl OpenSocialMediaReactionsEvent {
        /// One with everything set that the API requires: `reactions`.
        #[must_use]
        pub fn new(reactions: impl rt::IntoField<Vec<types::ContentReaction>>) -> Self {
            Self::default().reactions(reactions)
        }
        /// Sets `reactions`.
        #[must_use]
        pub fn reactions(
            mut self,
            value: impl rt::IntoField<Vec<types::ContentReaction>>,
        ) -> Self {
            value.put(&mut self.reactions, &mut self._rest, 0);
            self
        }
    }
    /// `OpenSocialMediaReactionsNormalizedEvent` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaReactionsNormalizedEvent {
        /// `channel`: required
        pub channel: Option<Box<types::OpenSocialMediaReactionsChannel>>,
        /// `events`: required
        pub events: Option<Vec<types::OpenSocialMediaReactionsEvent>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaReactionsNormalizedEvent {
        fn default() -> Self {
            Self {
                channel: None,
                events: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaReactionsNormalizedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaReactionsNormalizedEvent",
                fields: &["channel", "events", "id", "selfUri"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.channel);
            out.list(1, &self.events);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.channel),
                1 => rt::Place::List(&mut self.events),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaReactionsNormalizedEvent);
    impl OpenSocialMediaReactionsNormalizedEvent {
        /// One with everything set that the API requires, in this order: `channel`, `events`.
        #[must_use]
        pub fn new(
            channel: impl rt::IntoField<Box<types::OpenSocialMediaReactionsChannel>>,
            events: impl rt::IntoField<Vec<types::OpenSocialMediaReactionsEvent>>,
        ) -> Self {
            Self::default().channel(channel).events(events)
        }
        /// Sets `channel`.
        #[must_use]
        pub fn channel(
            mut self,
            value: impl rt::IntoField<Box<types::OpenSocialMediaReactionsChannel>>,
        ) -> Self {
            value.put(&mut self.channel, &mut self._rest, 0);
            self
        }
        /// Sets `events`.
        #[must_use]
        pub fn events(
            mut self,
            value: impl rt::IntoField<Vec<types::OpenSocialMediaReactionsEvent>>,
        ) -> Self {
            value.put(&mut self.events, &mut self._rest, 1);
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
    /// `OpenSocialMediaReactionsRequest` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaReactionsRequest {
        /// `events`: required
        pub events: Option<Vec<types::OpenSocialMediaReactionsNormalizedEvent>>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaReactionsRequest {
        fn default() -> Self {
            Self {
                events: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaReactionsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaReactionsRequest",
                fields: &["events"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.events);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.events),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaReactionsRequest);
    impl OpenSocialMediaReactionsRequest {
        /// One with everything set that the API requires: `events`.
        #[must_use]
        pub fn new(
            events: impl rt::IntoField<
                Vec<types::OpenSocialMediaReactionsNormalizedEvent>,
            >,
        ) -> Self {
            Self::default().events(events)
        }
        /// Sets `events`.
        #[must_use]
        pub fn events(
            mut self,
            value: impl rt::IntoField<
                Vec<types::OpenSocialMediaReactionsNormalizedEvent>,
            >,
        ) -> Self {
            value.put(&mut self.events, &mut self._rest, 0);
            self
        }
    }
    /// `OpenSocialMediaRecipient` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaRecipient {
        /// `additionalIds`
        pub additional_ids: Option<
            Vec<types::OpenSocialMediaRecipientAdditionalIdentifier>,
        >,
        /// `firstName`
        pub first_name: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `idType`
        pub id_type: Option<types::OpenSocialMediaRecipientIdType>,
        /// `image`
        pub image: Option<String>,
        /// `lastName`
        pub last_name: Option<String>,
        /// `nickname`
        pub nickname: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaRecipient {
        fn default() -> Self {
            Self {
                additional_ids: None,
                first_name: None,
                id: None,
                id_type: None,
                image: None,
                last_name: None,
                nickname: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaRecipient {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaRecipient",
                fields: &[
                    "additionalIds",
                    "firstName",
                    "id",
                    "idType",
                    "image",
                    "lastName",
                    "nickname",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.additional_ids);
            out.text(1, &self.first_name);
            out.text(2, &self.id);
            out.one(3, &self.id_type);
            out.text(4, &self.image);
            out.text(5, &self.last_name);
            out.text(6, &self.nickname);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.additional_ids),
                1 => rt::Place::Text(&mut self.first_name),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Enum(&mut self.id_type),
                4 => rt::Place::Text(&mut self.image),
                5 => rt::Place::Text(&mut self.last_name),
                6 => rt::Place::Text(&mut self.nickname),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaRecipient);
    impl OpenSocialMediaRecipient {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `additionalIds`.
        #[must_use]
        pub fn additional_ids(
            mut self,
            value: impl rt::IntoField<
                Vec<types::OpenSocialMediaRecipientAdditionalIdentifier>,
            >,
        ) -> Self {
            value.put(&mut self.additional_ids, &mut self._rest, 0);
            self
        }
        /// Sets `firstName`.
        #[must_use]
        pub fn first_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.first_name, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `idType`.
        #[must_use]
        pub fn id_type(
            mut self,
            value: impl rt::IntoField<types::OpenSocialMediaRecipientIdType>,
        ) -> Self {
            value.put(&mut self.id_type, &mut self._rest, 3);
            self
        }
        /// Sets `image`.
        #[must_use]
        pub fn image(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image, &mut self._rest, 4);
            self
        }
        /// Sets `lastName`.
        #[must_use]
        pub fn last_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.last_name, &mut self._rest, 5);
            self
        }
        /// Sets `nickname`.
        #[must_use]
        pub fn nickname(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.nickname, &mut self._rest, 6);
            self
        }
    }
    /// `OpenSocialMediaRecipientAdditionalIdentifier` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialMediaRecipientAdditionalIdentifier {
        /// `type`: required, read-only
        pub type_: Option<types::OpenSocialMediaRecipientAdditionalIdentifierType>,
        /// `value`: required, read-only
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenSocialMediaRecipientAdditionalIdentifier {
        fn default() -> Self {
            Self {
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenSocialMediaRecipientAdditionalIdentifier {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialMediaRecipientAdditionalIdentifier",
                fields: &["type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.type_);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.type_),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenSocialMediaRecipientAdditionalIdentifier);
    impl OpenSocialMediaRecipientAdditionalIdentifier {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<
                types::OpenSocialMediaRecipientAdditionalIdentifierType,
            >,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `OpenSocialNormalizedMessageEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialNormalizedMessageEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OpenSocialMediaNormalizedMessage>>,
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
    impl Default for OpenSocialNormalizedMessageEntityListing {
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
    impl rt::Model for OpenSocialNormalizedMessageEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialNormalizedMessageEntityListing",
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
    rt::model!(OpenSocialNormalizedMessageEntityListing);
    /// `OpenSocialReactionsNormalizedEventEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OpenSocialReactionsNormalizedEventEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OpenSocialMediaReactionsNormalizedEvent>>,
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
    impl Default for OpenSocialReactionsNormalizedEventEntityListing {
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
    impl rt::Model for OpenSocialReactionsNormalizedEventEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenSocialReactionsNormalizedEventEntityListing",
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
    rt::model!(OpenSocialReactionsNormalizedEventEntityListing);
    /// `OverrideEscalationTarget` of the API document.
    #[non_exhaustive]
    pub struct OverrideEscalationTarget {
        /// `integrationId`: required
        pub integration_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OverrideEscalationTarget {
        fn default() -> Self {
            Self {
                integration_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OverrideEscalationTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OverrideEscalationTarget",
                fields: &["integrationId"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.integration_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.integration_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OverrideEscalationTarget);
    impl OverrideEscalationTarget {
        /// One with everything set that the API requires: `integrationId`.
        #[must_use]
        pub fn new(integration_id: impl rt::IntoField<String>) -> Self {
            Self::default().integration_id(integration_id)
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 0);
            self
        }
    }
    /// `SocialEscalationResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SocialEscalationResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EscalationRuleResponse>>,
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
    impl Default for SocialEscalationResponseEntityListing {
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
    impl rt::Model for SocialEscalationResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialEscalationResponseEntityListing",
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
    rt::model!(SocialEscalationResponseEntityListing);
    /// `SocialMediaAggregateDataContainer` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAggregateDataContainer {
        /// `data`
        pub data: Option<Vec<types::SocialMediaStatisticalResponse>>,
        /// `group`
        pub group: Option<rt::Map<String>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAggregateDataContainer {
        fn default() -> Self {
            Self {
                data: None,
                group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAggregateDataContainer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAggregateDataContainer",
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
    rt::model!(SocialMediaAggregateDataContainer);
    /// `SocialMediaAggregateMetricData` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAggregateMetricData {
        /// `metric`
        pub metric: Option<String>,
        /// `qualifier`
        pub qualifier: Option<String>,
        /// `stats`
        pub stats: Option<Box<types::SocialMediaStatisticalSummary>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAggregateMetricData {
        fn default() -> Self {
            Self {
                metric: None,
                qualifier: None,
                stats: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAggregateMetricData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAggregateMetricData",
                fields: &["metric", "qualifier", "stats"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.metric);
            out.text(1, &self.qualifier);
            out.model(2, &self.stats);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.metric),
                1 => rt::Place::Text(&mut self.qualifier),
                2 => rt::Place::Model(&mut self.stats),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaAggregateMetricData);
    /// `SocialMediaAsyncAggregateQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAsyncAggregateQueryResponse {
        /// `cursor`
        pub cursor: Option<String>,
        /// `results`
        pub results: Option<Vec<types::SocialMediaAggregateDataContainer>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAsyncAggregateQueryResponse {
        fn default() -> Self {
            Self {
                cursor: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAsyncAggregateQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAsyncAggregateQueryResponse",
                fields: &["cursor", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cursor);
            out.list(1, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cursor),
                1 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaAsyncAggregateQueryResponse);
    /// `SocialMediaAsyncAggregationQuery` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAsyncAggregationQuery {
        /// `filter`
        pub filter: Option<Box<types::SocialMediaQueryFilter>>,
        /// `granularity`
        pub granularity: Option<String>,
        /// `groupBy`
        pub group_by: Option<Vec<types::SocialMediaAsyncAggregationQueryGroupBy>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::SocialMediaAsyncAggregationQueryMetrics>>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `timeZone`
        pub time_zone: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAsyncAggregationQuery {
        fn default() -> Self {
            Self {
                filter: None,
                granularity: None,
                group_by: None,
                interval: None,
                metrics: None,
                page_size: None,
                time_zone: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAsyncAggregationQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAsyncAggregationQuery",
                fields: &[
                    "filter",
                    "granularity",
                    "groupBy",
                    "interval",
                    "metrics",
                    "pageSize",
                    "timeZone",
                ],
                required: &[3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filter);
            out.text(1, &self.granularity);
            out.list(2, &self.group_by);
            out.interval(3, &self.interval);
            out.list(4, &self.metrics);
            out.int(5, &self.page_size);
            out.text(6, &self.time_zone);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filter),
                1 => rt::Place::Text(&mut self.granularity),
                2 => rt::Place::List(&mut self.group_by),
                3 => rt::Place::Interval(&mut self.interval),
                4 => rt::Place::List(&mut self.metrics),
                5 => rt::Place::Int(&mut self.page_size),
                6 => rt::Place::Text(&mut self.time_zone),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaAsyncAggregationQuery);
    impl SocialMediaAsyncAggregationQuery {
        /// One with everything set that the API requires, in this order: `interval`, `metrics`.
        #[must_use]
        pub fn new(
            interval: impl rt::IntoField<rt::Interval>,
            metrics: impl rt::IntoField<
                Vec<types::SocialMediaAsyncAggregationQueryMetrics>,
            >,
        ) -> Self {
            Self::default().interval(interval).metrics(metrics)
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<Box<types::SocialMediaQueryFilter>>,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 0);
            self
        }
        /// Sets `granularity`.
        #[must_use]
        pub fn granularity(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.granularity, &mut self._rest, 1);
            self
        }
        /// Sets `groupBy`.
        #[must_use]
        pub fn group_by(
            mut self,
            value: impl rt::IntoField<
                Vec<types::SocialMediaAsyncAggregationQueryGroupBy>,
            >,
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
            value: impl rt::IntoField<
                Vec<types::SocialMediaAsyncAggregationQueryMetrics>,
            >,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 4);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 5);
            self
        }
        /// Sets `timeZone`.
        #[must_use]
        pub fn time_zone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone, &mut self._rest, 6);
            self
        }
    }
    /// `SocialMediaAsyncDetailQuery` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAsyncDetailQuery {
        /// `filter`
        pub filter: Option<Box<types::SocialMediaQueryFilter>>,
        /// `interval`: required, format `interval`
        pub interval: Option<rt::Interval>,
        /// `order`
        pub order: Option<types::SocialMediaAsyncDetailQueryOrder>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `timeZone`
        pub time_zone: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAsyncDetailQuery {
        fn default() -> Self {
            Self {
                filter: None,
                interval: None,
                order: None,
                page_size: None,
                time_zone: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAsyncDetailQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAsyncDetailQuery",
                fields: &["filter", "interval", "order", "pageSize", "timeZone"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.filter);
            out.interval(1, &self.interval);
            out.one(2, &self.order);
            out.int(3, &self.page_size);
            out.text(4, &self.time_zone);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.filter),
                1 => rt::Place::Interval(&mut self.interval),
                2 => rt::Place::Enum(&mut self.order),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Text(&mut self.time_zone),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaAsyncDetailQuery);
    impl SocialMediaAsyncDetailQuery {
        /// One with everything set that the API requires: `interval`.
        #[must_use]
        pub fn new(interval: impl rt::IntoField<rt::Interval>) -> Self {
            Self::default().interval(interval)
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<Box<types::SocialMediaQueryFilter>>,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 0);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 1);
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(
            mut self,
            value: impl rt::IntoField<types::SocialMediaAsyncDetailQueryOrder>,
        ) -> Self {
            value.put(&mut self.order, &mut self._rest, 2);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 3);
            self
        }
        /// Sets `timeZone`.
        #[must_use]
        pub fn time_zone(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.time_zone, &mut self._rest, 4);
            self
        }
    }
    /// `SocialMediaAsyncDetailQueryResponse` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaAsyncDetailQueryResponse {
        /// `cursor`
        pub cursor: Option<String>,
        /// `results`
        pub results: Option<Vec<types::SocialMediaDetailDataContainer>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaAsyncDetailQueryResponse {
        fn default() -> Self {
            Self {
                cursor: None,
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaAsyncDetailQueryResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaAsyncDetailQueryResponse",
                fields: &["cursor", "results"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.cursor);
            out.list(1, &self.results);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.cursor),
                1 => rt::Place::List(&mut self.results),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaAsyncDetailQueryResponse);
    /// `SocialMediaDetailDataContainer` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaDetailDataContainer {
        /// `interval`
        pub interval: Option<String>,
        /// `messages`
        pub messages: Option<Vec<types::SocialMediaDetailMessageContainer>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaDetailDataContainer {
        fn default() -> Self {
            Self {
                interval: None,
                messages: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaDetailDataContainer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaDetailDataContainer",
                fields: &["interval", "messages"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.interval);
            out.list(1, &self.messages);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.interval),
                1 => rt::Place::List(&mut self.messages),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaDetailDataContainer);
    /// `SocialMediaDetailMessageContainer` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaDetailMessageContainer {
        /// `contentModeration`
        pub content_moderation: Option<Box<types::ContentModeration>>,
        /// `escalationInfo`
        pub escalation_info: Option<Box<types::SocialMediaMessageEscalationInfo>>,
        /// `id`
        pub id: Option<String>,
        /// `normalizedMessage`
        pub normalized_message: Option<Box<types::ConversationNormalizedMessage>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaDetailMessageContainer {
        fn default() -> Self {
            Self {
                content_moderation: None,
                escalation_info: None,
                id: None,
                normalized_message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaDetailMessageContainer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaDetailMessageContainer",
                fields: &[
                    "contentModeration",
                    "escalationInfo",
                    "id",
                    "normalizedMessage",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.content_moderation);
            out.model(1, &self.escalation_info);
            out.text(2, &self.id);
            out.model(3, &self.normalized_message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.content_moderation),
                1 => rt::Place::Model(&mut self.escalation_info),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.normalized_message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaDetailMessageContainer);
    /// `SocialMediaMessageEscalationInfo` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaMessageEscalationInfo {
        /// `escalationStatus`
        pub escalation_status: Option<
            types::SocialMediaMessageEscalationInfoEscalationStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaMessageEscalationInfo {
        fn default() -> Self {
            Self {
                escalation_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaMessageEscalationInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaMessageEscalationInfo",
                fields: &["escalationStatus"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.escalation_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.escalation_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaMessageEscalationInfo);
    /// `SocialMediaQueryClause` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaQueryClause {
        /// `predicates`: required
        pub predicates: Option<Vec<types::SocialMediaQueryPredicate>>,
        /// `type`: required
        pub type_: Option<types::SocialMediaQueryClauseType>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaQueryClause {
        fn default() -> Self {
            Self {
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaQueryClause {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaQueryClause",
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
    rt::model!(SocialMediaQueryClause);
    impl SocialMediaQueryClause {
        /// One with everything set that the API requires, in this order: `predicates`, `type`.
        #[must_use]
        pub fn new(
            predicates: impl rt::IntoField<Vec<types::SocialMediaQueryPredicate>>,
            type_: impl rt::IntoField<types::SocialMediaQueryClauseType>,
        ) -> Self {
            Self::default().predicates(predicates).type_(type_)
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::SocialMediaQueryPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SocialMediaQueryClauseType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `SocialMediaQueryFilter` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaQueryFilter {
        /// `clauses`
        pub clauses: Option<Vec<types::SocialMediaQueryClause>>,
        /// `predicates`
        pub predicates: Option<Vec<types::SocialMediaQueryPredicate>>,
        /// `type`: required
        pub type_: Option<types::SocialMediaQueryFilterType>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaQueryFilter {
        fn default() -> Self {
            Self {
                clauses: None,
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaQueryFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaQueryFilter",
                fields: &["clauses", "predicates", "type"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.clauses);
            out.list(1, &self.predicates);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.clauses),
                1 => rt::Place::List(&mut self.predicates),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaQueryFilter);
    impl SocialMediaQueryFilter {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::SocialMediaQueryFilterType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `clauses`.
        #[must_use]
        pub fn clauses(
            mut self,
            value: impl rt::IntoField<Vec<types::SocialMediaQueryClause>>,
        ) -> Self {
            value.put(&mut self.clauses, &mut self._rest, 0);
            self
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::SocialMediaQueryPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SocialMediaQueryFilterType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
    }
    /// `SocialMediaQueryPredicate` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaQueryPredicate {
        /// `dimension`
        pub dimension: Option<types::SocialMediaQueryPredicateDimension>,
        /// `operator`
        pub operator: Option<types::SocialMediaQueryPredicateOperator>,
        /// `range`
        pub range: Option<Box<types::NumericRange>>,
        /// `type`
        pub type_: Option<types::SocialMediaQueryPredicateType>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaQueryPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                operator: None,
                range: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaQueryPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaQueryPredicate",
                fields: &["dimension", "operator", "range", "type", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.dimension);
            out.one(1, &self.operator);
            out.model(2, &self.range);
            out.one(3, &self.type_);
            out.text(4, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.dimension),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Model(&mut self.range),
                3 => rt::Place::Enum(&mut self.type_),
                4 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaQueryPredicate);
    impl SocialMediaQueryPredicate {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dimension`.
        #[must_use]
        pub fn dimension(
            mut self,
            value: impl rt::IntoField<types::SocialMediaQueryPredicateDimension>,
        ) -> Self {
            value.put(&mut self.dimension, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::SocialMediaQueryPredicateOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `range`.
        #[must_use]
        pub fn range(
            mut self,
            value: impl rt::IntoField<Box<types::NumericRange>>,
        ) -> Self {
            value.put(&mut self.range, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::SocialMediaQueryPredicateType>,
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
    }
    /// `SocialMediaStatisticalResponse` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaStatisticalResponse {
        /// `interval`
        pub interval: Option<String>,
        /// `metrics`
        pub metrics: Option<Vec<types::SocialMediaAggregateMetricData>>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaStatisticalResponse {
        fn default() -> Self {
            Self {
                interval: None,
                metrics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaStatisticalResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaStatisticalResponse",
                fields: &["interval", "metrics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.interval);
            out.list(1, &self.metrics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.interval),
                1 => rt::Place::List(&mut self.metrics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaStatisticalResponse);
    /// `SocialMediaStatisticalSummary` of the API document.
    #[non_exhaustive]
    pub struct SocialMediaStatisticalSummary {
        /// `average`
        pub average: Option<f64>,
        /// `count`
        pub count: Option<i64>,
        /// `countNegative`
        pub count_negative: Option<i64>,
        /// `countNeutral`
        pub count_neutral: Option<i64>,
        /// `countPositive`
        pub count_positive: Option<i64>,
        /// `countUnknown`
        pub count_unknown: Option<i64>,
        /// `current`
        pub current: Option<f64>,
        /// `denominator`
        pub denominator: Option<f64>,
        /// `max`
        pub max: Option<f64>,
        /// `min`
        pub min: Option<f64>,
        /// `numerator`
        pub numerator: Option<f64>,
        /// `p95`
        pub p95: Option<i64>,
        /// `p99`
        pub p99: Option<i64>,
        /// `ratio`
        pub ratio: Option<f64>,
        /// `sum`
        pub sum: Option<f64>,
        /// `target`
        pub target: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for SocialMediaStatisticalSummary {
        fn default() -> Self {
            Self {
                average: None,
                count: None,
                count_negative: None,
                count_neutral: None,
                count_positive: None,
                count_unknown: None,
                current: None,
                denominator: None,
                max: None,
                min: None,
                numerator: None,
                p95: None,
                p99: None,
                ratio: None,
                sum: None,
                target: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialMediaStatisticalSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialMediaStatisticalSummary",
                fields: &[
                    "average",
                    "count",
                    "countNegative",
                    "countNeutral",
                    "countPositive",
                    "countUnknown",
                    "current",
                    "denominator",
                    "max",
                    "min",
                    "numerator",
                    "p95",
                    "p99",
                    "ratio",
                    "sum",
                    "target",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.average);
            out.int(1, &self.count);
            out.int(2, &self.count_negative);
            out.int(3, &self.count_neutral);
            out.int(4, &self.count_positive);
            out.int(5, &self.count_unknown);
            out.float(6, &self.current);
            out.float(7, &self.denominator);
            out.float(8, &self.max);
            out.float(9, &self.min);
            out.float(10, &self.numerator);
            out.int(11, &self.p95);
            out.int(12, &self.p99);
            out.float(13, &self.ratio);
            out.float(14, &self.sum);
            out.float(15, &self.target);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.average),
                1 => rt::Place::Int(&mut self.count),
                2 => rt::Place::Int(&mut self.count_negative),
                3 => rt::Place::Int(&mut self.count_neutral),
                4 => rt::Place::Int(&mut self.count_positive),
                5 => rt::Place::Int(&mut self.count_unknown),
                6 => rt::Place::Float(&mut self.current),
                7 => rt::Place::Float(&mut self.denominator),
                8 => rt::Place::Float(&mut self.max),
                9 => rt::Place::Float(&mut self.min),
                10 => rt::Place::Float(&mut self.numerator),
                11 => rt::Place::Int(&mut self.p95),
                12 => rt::Place::Int(&mut self.p99),
                13 => rt::Place::Float(&mut self.ratio),
                14 => rt::Place::Float(&mut self.sum),
                15 => rt::Place::Float(&mut self.target),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialMediaStatisticalSummary);
    /// `SocialTopicPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct SocialTopicPatchRequest {
        /// `description`
        pub description: Option<String>,
        /// `divisionId`
        pub division_id: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialTopicPatchRequest {
        fn default() -> Self {
            Self {
                description: None,
                division_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialTopicPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialTopicPatchRequest",
                fields: &["description", "divisionId", "name"],
                required: &[],
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
    rt::model!(SocialTopicPatchRequest);
    impl SocialTopicPatchRequest {
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
    /// `SocialTopicRequest` of the API document.
    #[non_exhaustive]
    pub struct SocialTopicRequest {
        /// `description`
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SocialTopicRequest {
        fn default() -> Self {
            Self {
                description: None,
                division_id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialTopicRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialTopicRequest",
                fields: &["description", "divisionId", "name"],
                required: &[1, 2],
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
    rt::model!(SocialTopicRequest);
    impl SocialTopicRequest {
        /// One with everything set that the API requires, in this order: `divisionId`, `name`.
        #[must_use]
        pub fn new(
            division_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().division_id(division_id).name(name)
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
    /// `SocialTopicResponse` of the API document.
    #[non_exhaustive]
    pub struct SocialTopicResponse {
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `divisionId`
        pub division_id: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::SocialTopicResponseStatus>,
        _rest: rt::Rest,
    }
    impl Default for SocialTopicResponse {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division_id: None,
                id: None,
                name: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialTopicResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialTopicResponse",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "divisionId",
                    "id",
                    "name",
                    "selfUri",
                    "status",
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
            out.text(3, &self.division_id);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.one(7, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.division_id),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialTopicResponse);
    /// `SocialTopicWithDataIngestionRuleMetadataResponse` of the API document.
    #[non_exhaustive]
    pub struct SocialTopicWithDataIngestionRuleMetadataResponse {
        /// `dataIngestionRulesMetadata`
        pub data_ingestion_rules_metadata: Option<
            Vec<types::DataIngestionRulesMetadata>,
        >,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `divisionId`
        pub division_id: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<
            types::SocialTopicWithDataIngestionRuleMetadataResponseStatus,
        >,
        _rest: rt::Rest,
    }
    impl Default for SocialTopicWithDataIngestionRuleMetadataResponse {
        fn default() -> Self {
            Self {
                data_ingestion_rules_metadata: None,
                date_created: None,
                date_modified: None,
                description: None,
                division_id: None,
                id: None,
                name: None,
                self_uri: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SocialTopicWithDataIngestionRuleMetadataResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialTopicWithDataIngestionRuleMetadataResponse",
                fields: &[
                    "dataIngestionRulesMetadata",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "divisionId",
                    "id",
                    "name",
                    "selfUri",
                    "status",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.data_ingestion_rules_metadata);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.division_id);
            out.text(5, &self.id);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.one(8, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.data_ingestion_rules_metadata),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.division_id),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SocialTopicWithDataIngestionRuleMetadataResponse);
    /// `SocialTopicWithDataIngestionRuleMetadataResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
        /// `entities`
        pub entities: Option<
            Vec<types::SocialTopicWithDataIngestionRuleMetadataResponse>,
        >,
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
    impl Default for SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
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
    impl rt::Model for SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SocialTopicWithDataIngestionRuleMetadataResponseEntityListing",
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
    rt::model!(SocialTopicWithDataIngestionRuleMetadataResponseEntityListing);
    /// `TweetUsage` of the API document.
    #[non_exhaustive]
    pub struct TweetUsage {
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `ingestionLimit`
        pub ingestion_limit: Option<i64>,
        /// `tweetCount`
        pub tweet_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TweetUsage {
        fn default() -> Self {
            Self {
                date_start: None,
                ingestion_limit: None,
                tweet_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TweetUsage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TweetUsage",
                fields: &["dateStart", "ingestionLimit", "tweetCount"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_start);
            out.int(1, &self.ingestion_limit);
            out.int(2, &self.tweet_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_start),
                1 => rt::Place::Int(&mut self.ingestion_limit),
                2 => rt::Place::Int(&mut self.tweet_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TweetUsage);
    /// `TwitterDataHistoricalTweetRequest` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataHistoricalTweetRequest {
        /// `countries`
        pub countries: Option<Vec<String>>,
        /// `searchTerms`: required
        pub search_terms: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TwitterDataHistoricalTweetRequest {
        fn default() -> Self {
            Self {
                countries: None,
                search_terms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TwitterDataHistoricalTweetRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataHistoricalTweetRequest",
                fields: &["countries", "searchTerms"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.countries);
            out.text(1, &self.search_terms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::Text(&mut self.search_terms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TwitterDataHistoricalTweetRequest);
    impl TwitterDataHistoricalTweetRequest {
        /// One with everything set that the API requires: `searchTerms`.
        #[must_use]
        pub fn new(search_terms: impl rt::IntoField<String>) -> Self {
            Self::default().search_terms(search_terms)
        }
        /// Sets `countries`.
        #[must_use]
        pub fn countries(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.countries, &mut self._rest, 0);
            self
        }
        /// Sets `searchTerms`.
        #[must_use]
        pub fn search_terms(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_terms, &mut self._rest, 1);
            self
        }
    }
    /// `TwitterDataHistoricalTweetResponse` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataHistoricalTweetResponse {
        /// `matchingTweets`
        pub matching_tweets: Option<i64>,
        /// `previousNumberOfDays`
        pub previous_number_of_days: Option<i64>,
        /// `usageStatistics`
        pub usage_statistics: Option<Box<types::TweetUsage>>,
        _rest: rt::Rest,
    }
    impl Default for TwitterDataHistoricalTweetResponse {
        fn default() -> Self {
            Self {
                matching_tweets: None,
                previous_number_of_days: None,
                usage_statistics: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TwitterDataHistoricalTweetResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataHistoricalTweetResponse",
                fields: &["matchingTweets", "previousNumberOfDays", "usageStatistics"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.matching_tweets);
            out.int(1, &self.previous_number_of_days);
            out.model(2, &self.usage_statistics);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.matching_tweets),
                1 => rt::Place::Int(&mut self.previous_number_of_days),
                2 => rt::Place::Model(&mut self.usage_statistics),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TwitterDataHistoricalTweetResponse);
    /// `TwitterDataIngestionRuleRequest` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataIngestionRuleRequest {
        /// `countries`
        pub countries: Option<Vec<String>>,
        /// `description`
        pub description: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `searchTerms`: required
        pub search_terms: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for TwitterDataIngestionRuleRequest {
        fn default() -> Self {
            Self {
                countries: None,
                description: None,
                name: None,
                search_terms: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TwitterDataIngestionRuleRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataIngestionRuleRequest",
                fields: &["countries", "description", "name", "searchTerms"],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.countries);
            out.text(1, &self.description);
            out.text(2, &self.name);
            out.text(3, &self.search_terms);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.search_terms),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TwitterDataIngestionRuleRequest);
    impl TwitterDataIngestionRuleRequest {
        /// One with everything set that the API requires, in this order: `name`, `searchTerms`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            search_terms: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).search_terms(search_terms)
        }
        /// Sets `countries`.
        #[must_use]
        pub fn countries(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.countries, &mut self._rest, 0);
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
        /// Sets `searchTerms`.
        #[must_use]
        pub fn search_terms(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_terms, &mut self._rest, 3);
            self
        }
    }
    /// `TwitterDataIngestionRuleResponse` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataIngestionRuleResponse {
        /// `countries`
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `searchTerms`
        pub search_terms: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::TwitterDataIngestionRuleResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TwitterDataIngestionRuleResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                name: None,
                platform: None,
                search_terms: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TwitterDataIngestionRuleResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataIngestionRuleResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "name",
                    "platform",
                    "searchTerms",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.name);
            out.text(7, &self.platform);
            out.text(8, &self.search_terms);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.platform),
                8 => rt::Place::Text(&mut self.search_terms),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TwitterDataIngestionRuleResponse);
    /// `TwitterDataIngestionRuleVersionResponse` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataIngestionRuleVersionResponse {
        /// `countries`
        pub countries: Option<Vec<String>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `ingestionRuleInfo`
        pub ingestion_rule_info: Option<Box<types::MessageInfo>>,
        /// `name`
        pub name: Option<String>,
        /// `platform`: read-only
        pub platform: Option<String>,
        /// `searchTerms`
        pub search_terms: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`
        pub status: Option<types::TwitterDataIngestionRuleVersionResponseStatus>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TwitterDataIngestionRuleVersionResponse {
        fn default() -> Self {
            Self {
                countries: None,
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                ingestion_rule_info: None,
                name: None,
                platform: None,
                search_terms: None,
                self_uri: None,
                status: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TwitterDataIngestionRuleVersionResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataIngestionRuleVersionResponse",
                fields: &[
                    "countries",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "ingestionRuleInfo",
                    "name",
                    "platform",
                    "searchTerms",
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
            out.list(0, &self.countries);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.text(4, &self.id);
            out.model(5, &self.ingestion_rule_info);
            out.text(6, &self.name);
            out.text(7, &self.platform);
            out.text(8, &self.search_terms);
            out.text(9, &self.self_uri);
            out.one(10, &self.status);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.countries),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.ingestion_rule_info),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.platform),
                8 => rt::Place::Text(&mut self.search_terms),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.status),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TwitterDataIngestionRuleVersionResponse);
    /// `TwitterDataIngestionRuleVersionResponseEntityListing` of the API document.
    #[non_exhaustive]
    pub struct TwitterDataIngestionRuleVersionResponseEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::TwitterDataIngestionRuleVersionResponse>>,
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
    impl Default for TwitterDataIngestionRuleVersionResponseEntityListing {
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
    impl rt::Model for TwitterDataIngestionRuleVersionResponseEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TwitterDataIngestionRuleVersionResponseEntityListing",
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
    rt::model!(TwitterDataIngestionRuleVersionResponseEntityListing);
    rt::to_write!(
        types::EscalationRuleResponse => types::EscalationRuleRequest, [rt::Step::new(2,
        0, rt::How::Copy), rt::Step::new(3, 1, rt::How::Copy), rt::Step::new(4, 2,
        rt::How::Copy), rt::Step::new(5, 3, rt::How::Copy), rt::Step::new(7, 4,
        rt::How::Copy), rt::Step::new(8, 5, rt::How::Copy), rt::Step::new(9, 6,
        rt::How::Copy), rt::Step::new(10, 7, rt::How::Copy), rt::Step::new(11, 8,
        rt::How::Copy), rt::Step::new(13, 9, rt::How::Text), rt::Step::new(14, 10,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::FacebookDataIngestionRuleResponse =>
        types::DataIngestionRuleStatusPatchRequest, [rt::Step::new(10, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::FacebookDataIngestionRuleResponse =>
        types::FacebookDataIngestionRuleRequest, [rt::Step::new(3, 0, rt::How::Copy),
        rt::Step::new(6, 1, rt::How::Copy), rt::Step::new(7, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::InstagramDataIngestionRuleResponse =>
        types::DataIngestionRuleStatusPatchRequest, [rt::Step::new(10, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::InstagramDataIngestionRuleResponse =>
        types::InstagramDataIngestionRuleRequest, [rt::Step::new(3, 0, rt::How::Copy),
        rt::Step::new(6, 1, rt::How::Copy), rt::Step::new(7, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::OpenDataIngestionRuleResponse =>
        types::DataIngestionRuleStatusPatchRequest, [rt::Step::new(10, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::OpenDataIngestionRuleResponse => types::OpenDataIngestionRuleRequest,
        [rt::Step::new(3, 0, rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy),
        rt::Step::new(7, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::SocialTopicWithDataIngestionRuleMetadataResponse =>
        types::SocialTopicPatchRequest, [rt::Step::new(3, 0, rt::How::Copy),
        rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(6, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::TwitterDataIngestionRuleResponse =>
        types::DataIngestionRuleStatusPatchRequest, [rt::Step::new(10, 0, rt::How::Text)]
    );
    rt::to_write!(
        types::TwitterDataIngestionRuleResponse =>
        types::TwitterDataIngestionRuleRequest, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(3, 1, rt::How::Copy), rt::Step::new(6, 2, rt::How::Copy),
        rt::Step::new(8, 3, rt::How::Copy)]
    );
}
