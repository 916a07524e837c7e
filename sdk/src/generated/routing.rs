// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Routing API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_routing::{
    PostAnalyticsQueuesObservationsQuery, PostAnalyticsRoutingActivityQuery,
};
pub use super::shared::of_routing_and_users::{
    GetRoutingDirectroutingbackupSettingsMe, PutRoutingDirectroutingbackupSettingsMe,
    DeleteRoutingDirectroutingbackupSettingsMe,
    GetRoutingUserDirectroutingbackupSettings, PutRoutingUserDirectroutingbackupSettings,
    DeleteRoutingUserDirectroutingbackupSettings, GetRoutingUserUtilization,
    PutRoutingUserUtilization, DeleteRoutingUserUtilization, GetUserQueues,
    PatchUserQueues, PatchUserQueue, GetUserRoutinglanguages, PostUserRoutinglanguages,
    PatchUserRoutinglanguagesBulk, DeleteUserRoutinglanguage, PatchUserRoutinglanguage,
    GetUserRoutingskills, PostUserRoutingskills, PutUserRoutingskillsBulk,
    PatchUserRoutingskillsBulk, PutUserRoutingskill, DeleteUserRoutingskill,
    GetUserSkillgroups,
};
/// Calls of the Routing API; from [`Client::routing`](crate::Client::routing).
#[derive(Clone, Debug)]
pub struct Routing(rt::Client);
impl Routing {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/queues/observations/query`
    ///
    /// - Permission: `analytics:queueObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Error codes of its own: 503 `general.internal.server.error`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsQueuesObservationsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-queues-observations-query)
    pub fn post_analytics_queues_observations_query(
        &self,
        body: impl rt::IntoBody<types::QueueObservationQuery>,
    ) -> PostAnalyticsQueuesObservationsQuery {
        super::shared::of_analytics_and_routing::PostAnalyticsQueuesObservationsQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_routing::PostAnalyticsQueuesObservationsQuery::INFO,
                )
                .body::<types::QueueObservationQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/routing/activity/query`
    ///
    /// - Permission: `analytics:queueObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsRoutingActivityQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-routing-activity-query)
    pub fn post_analytics_routing_activity_query(
        &self,
        body: impl rt::IntoBody<types::RoutingActivityQuery>,
    ) -> PostAnalyticsRoutingActivityQuery {
        super::shared::of_analytics_and_routing::PostAnalyticsRoutingActivityQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_routing::PostAnalyticsRoutingActivityQuery::INFO,
                )
                .body::<types::RoutingActivityQuery>(body),
        )
    }
    /// `GET /api/v2/routing/assessments`
    ///
    /// - Permissions: any of `routing:queue:view`, `routing:assessment:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getRoutingAssessments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-assessments)
    pub fn get_routing_assessments(&self) -> GetRoutingAssessments {
        super::routing::GetRoutingAssessments(
            rt::Request::new(&self.0, super::routing::GetRoutingAssessments::INFO),
        )
    }
    /// `POST /api/v2/routing/assessments`
    ///
    /// - Permissions: all of `routing:assessment:add`, `routing:queue:view`
    /// - Scopes: `routing`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`postRoutingAssessments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-assessments)
    pub fn post_routing_assessments(&self) -> PostRoutingAssessments {
        super::routing::PostRoutingAssessments(
            rt::Request::new(&self.0, super::routing::PostRoutingAssessments::INFO),
        )
    }
    /// `GET /api/v2/routing/assessments/jobs`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingAssessmentsJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-assessments-jobs)
    pub fn get_routing_assessments_jobs(&self) -> GetRoutingAssessmentsJobs {
        super::routing::GetRoutingAssessmentsJobs(
            rt::Request::new(&self.0, super::routing::GetRoutingAssessmentsJobs::INFO),
        )
    }
    /// `POST /api/v2/routing/assessments/jobs`
    ///
    /// - Permission: `routing:assessment:add`
    /// - Scopes: `routing`
    /// - Developer Center: [`postRoutingAssessmentsJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-assessments-jobs)
    pub fn post_routing_assessments_jobs(&self) -> PostRoutingAssessmentsJobs {
        super::routing::PostRoutingAssessmentsJobs(
            rt::Request::new(&self.0, super::routing::PostRoutingAssessmentsJobs::INFO),
        )
    }
    /// `GET /api/v2/routing/assessments/jobs/{jobId}`
    ///
    /// - Permission: `routing:assessment:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `assessments.job.not.found`
    /// - Developer Center: [`getRoutingAssessmentsJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-assessments-jobs--jobId-)
    pub fn get_routing_assessments_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetRoutingAssessmentsJob {
        super::routing::GetRoutingAssessmentsJob(
            rt::Request::new(&self.0, super::routing::GetRoutingAssessmentsJob::INFO)
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/assessments/{assessmentId}`
    ///
    /// - Permission: `routing:assessment:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `assessment.not.found`
    /// - Developer Center: [`getRoutingAssessment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-assessments--assessmentId-)
    pub fn get_routing_assessment(
        &self,
        assessment_id: impl AsRef<str>,
    ) -> GetRoutingAssessment {
        super::routing::GetRoutingAssessment(
            rt::Request::new(&self.0, super::routing::GetRoutingAssessment::INFO)
                .path("assessmentId", assessment_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/assessments/{assessmentId}`
    ///
    /// - Permission: `routing:assessment:delete`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingAssessment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-assessments--assessmentId-)
    pub fn delete_routing_assessment(
        &self,
        assessment_id: impl AsRef<str>,
    ) -> DeleteRoutingAssessment {
        super::routing::DeleteRoutingAssessment(
            rt::Request::new(&self.0, super::routing::DeleteRoutingAssessment::INFO)
                .path("assessmentId", assessment_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/availablemediatypes`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingAvailablemediatypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-availablemediatypes)
    pub fn get_routing_availablemediatypes(&self) -> GetRoutingAvailablemediatypes {
        super::routing::GetRoutingAvailablemediatypes(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingAvailablemediatypes::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/routing/conversations/{conversationId}`
    ///
    /// - Permission: `routing:conversation:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `resource.not.found`; 404 `resource.not.found`
    /// - Developer Center: [`patchRoutingConversation`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-conversations--conversationId-)
    pub fn patch_routing_conversation(
        &self,
        conversation_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RoutingConversationAttributesRequest>,
    ) -> PatchRoutingConversation {
        super::routing::PatchRoutingConversation(
            rt::Request::new(&self.0, super::routing::PatchRoutingConversation::INFO)
                .path("conversationId", conversation_id.as_ref())
                .body::<types::RoutingConversationAttributesRequest>(body),
        )
    }
    /// `GET /api/v2/routing/directroutingbackup/settings/me`
    ///
    /// - Permission: `routing:directRoutingBackup:selfView`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getRoutingDirectroutingbackupSettingsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-directroutingbackup-settings-me)
    pub fn get_routing_directroutingbackup_settings_me(
        &self,
    ) -> GetRoutingDirectroutingbackupSettingsMe {
        super::shared::of_routing_and_users::GetRoutingDirectroutingbackupSettingsMe(
            rt::Request::new(
                &self.0,
                super::shared::of_routing_and_users::GetRoutingDirectroutingbackupSettingsMe::INFO,
            ),
        )
    }
    /// `PUT /api/v2/routing/directroutingbackup/settings/me`
    ///
    /// - Permission: `routing:directRoutingBackup:selfEdit`
    /// - Scopes: `routing`
    /// - Developer Center: [`putRoutingDirectroutingbackupSettingsMe`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-directroutingbackup-settings-me)
    pub fn put_routing_directroutingbackup_settings_me(
        &self,
        body: impl rt::IntoBody<types::AgentDirectRoutingBackupSettings>,
    ) -> PutRoutingDirectroutingbackupSettingsMe {
        super::shared::of_routing_and_users::PutRoutingDirectroutingbackupSettingsMe(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PutRoutingDirectroutingbackupSettingsMe::INFO,
                )
                .body::<types::AgentDirectRoutingBackupSettings>(body),
        )
    }
    /// `DELETE /api/v2/routing/directroutingbackup/settings/me`
    ///
    /// - Permission: `routing:directRoutingBackup:selfDelete`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingDirectroutingbackupSettingsMe`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-directroutingbackup-settings-me)
    pub fn delete_routing_directroutingbackup_settings_me(
        &self,
    ) -> DeleteRoutingDirectroutingbackupSettingsMe {
        super::shared::of_routing_and_users::DeleteRoutingDirectroutingbackupSettingsMe(
            rt::Request::new(
                &self.0,
                super::shared::of_routing_and_users::DeleteRoutingDirectroutingbackupSettingsMe::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/email/domains`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 504 `postino.error.request.timeout`
    /// - Developer Center: [`getRoutingEmailDomains`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains)
    pub fn get_routing_email_domains(&self) -> GetRoutingEmailDomains {
        super::routing::GetRoutingEmailDomains(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailDomains::INFO),
        )
    }
    /// `POST /api/v2/routing/email/domains`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`, `email.error.invalid.settings`, `postino.domain.exists`, `postino.invalid.domain.name`, `postino.max.domains.exceeded`; 404 `email.error.settings.not.found`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`postRoutingEmailDomains`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains)
    pub fn post_routing_email_domains(
        &self,
        body: impl rt::IntoBody<types::InboundDomainCreateRequest>,
    ) -> PostRoutingEmailDomains {
        super::routing::PostRoutingEmailDomains(
            rt::Request::new(&self.0, super::routing::PostRoutingEmailDomains::INFO)
                .body::<types::InboundDomainCreateRequest>(body),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainId}`
    ///
    /// - Permissions: any of `routing:email:manage`, `routing:email:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `postino.domain.not.found`, `postino.error.not.found`
    /// - Developer Center: [`getRoutingEmailDomain`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainId-)
    pub fn get_routing_email_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomain {
        super::routing::GetRoutingEmailDomain(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailDomain::INFO)
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/email/domains/{domainId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `postino.domain.not.found`, `postino.error.not.found`
    /// - Developer Center: [`deleteRoutingEmailDomain`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-email-domains--domainId-)
    pub fn delete_routing_email_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> DeleteRoutingEmailDomain {
        super::routing::DeleteRoutingEmailDomain(
            rt::Request::new(&self.0, super::routing::DeleteRoutingEmailDomain::INFO)
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/email/domains/{domainId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`, `email.error.invalid.settings`; 404 `email.error.settings.not.found`, `postino.domain.not.found`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`patchRoutingEmailDomain`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-email-domains--domainId-)
    pub fn patch_routing_email_domain(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::InboundDomainPatchRequest>,
    ) -> PatchRoutingEmailDomain {
        super::routing::PatchRoutingEmailDomain(
            rt::Request::new(&self.0, super::routing::PatchRoutingEmailDomain::INFO)
                .path("domainId", domain_id.as_ref())
                .body::<types::InboundDomainPatchRequest>(body),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/dkim`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingEmailDomainDkim`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainId--dkim)
    pub fn get_routing_email_domain_dkim(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomainDkim {
        super::routing::GetRoutingEmailDomainDkim(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailDomainDkim::INFO)
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/dkim`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`postRoutingEmailDomainDkim`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains--domainId--dkim)
    pub fn post_routing_email_domain_dkim(
        &self,
        domain_id: impl AsRef<str>,
    ) -> PostRoutingEmailDomainDkim {
        super::routing::PostRoutingEmailDomainDkim(
            rt::Request::new(&self.0, super::routing::PostRoutingEmailDomainDkim::INFO)
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/mailfrom`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `email.domain.mailfrom.notfound`
    /// - Developer Center: [`getRoutingEmailDomainMailfrom`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainId--mailfrom)
    pub fn get_routing_email_domain_mailfrom(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomainMailfrom {
        super::routing::GetRoutingEmailDomainMailfrom(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailDomainMailfrom::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/mailfrom`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`postRoutingEmailDomainMailfrom`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains--domainId--mailfrom)
    pub fn post_routing_email_domain_mailfrom(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::MailFromResult>,
    ) -> PostRoutingEmailDomainMailfrom {
        super::routing::PostRoutingEmailDomainMailfrom(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailDomainMailfrom::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::MailFromResult>(body),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/testconnection`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`; 403 `feature.forbidden`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`postRoutingEmailDomainTestconnection`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains--domainId--testconnection)
    pub fn post_routing_email_domain_testconnection(
        &self,
        domain_id: impl AsRef<str>,
    ) -> PostRoutingEmailDomainTestconnection {
        super::routing::PostRoutingEmailDomainTestconnection(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailDomainTestconnection::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/email/domains/{domainId}/validate`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`; 404 `postino.domain.not.found`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`patchRoutingEmailDomainValidate`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-email-domains--domainId--validate)
    pub fn patch_routing_email_domain_validate(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::InboundDomainPatchRequest>,
    ) -> PatchRoutingEmailDomainValidate {
        super::routing::PatchRoutingEmailDomainValidate(
            rt::Request::new(
                    &self.0,
                    super::routing::PatchRoutingEmailDomainValidate::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::InboundDomainPatchRequest>(body),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/verification`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingEmailDomainVerification`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainId--verification)
    pub fn get_routing_email_domain_verification(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomainVerification {
        super::routing::GetRoutingEmailDomainVerification(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailDomainVerification::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/verification`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`postRoutingEmailDomainVerification`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains--domainId--verification)
    pub fn post_routing_email_domain_verification(
        &self,
        domain_id: impl AsRef<str>,
    ) -> PostRoutingEmailDomainVerification {
        super::routing::PostRoutingEmailDomainVerification(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailDomainVerification::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes`
    ///
    /// - Permissions: any of `routing:email:view`, `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingEmailDomainRoutes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainName--routes)
    pub fn get_routing_email_domain_routes(
        &self,
        domain_name: impl AsRef<str>,
    ) -> GetRoutingEmailDomainRoutes {
        super::routing::GetRoutingEmailDomainRoutes(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailDomainRoutes::INFO)
                .path("domainName", domain_name.as_ref()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainName}/routes`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `bad.flow.id`, `postino.domain.exists`, `postino.error.bad.address`, `postino.error.invalid.signature.id`, `postino.error.invalid.signature.type`, `postino.error.not.found`, `postino.error.queue.required`, `postino.invalid.route`, `postino.max.autobcc.exceeded`, `postino.max.routes.exceeded`, `postino.route.not.found`, `postino.route.pattern.exists`, `reply.route.id.required`; 404 `postino.error.not.found`, `postino.signature.body.not.found`, `postino.signature.not.found`
    /// - Developer Center: [`postRoutingEmailDomainRoutes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-domains--domainName--routes)
    pub fn post_routing_email_domain_routes(
        &self,
        domain_name: impl AsRef<str>,
        body: impl rt::IntoBody<types::InboundRoute>,
    ) -> PostRoutingEmailDomainRoutes {
        super::routing::PostRoutingEmailDomainRoutes(
            rt::Request::new(&self.0, super::routing::PostRoutingEmailDomainRoutes::INFO)
                .path("domainName", domain_name.as_ref())
                .body::<types::InboundRoute>(body),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// - Permissions: any of `routing:email:view`, `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `postino.error.not.found`
    /// - Developer Center: [`getRoutingEmailDomainRoute`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainName--routes--routeId-)
    pub fn get_routing_email_domain_route(
        &self,
        domain_name: impl AsRef<str>,
        route_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomainRoute {
        super::routing::GetRoutingEmailDomainRoute(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailDomainRoute::INFO)
                .path("domainName", domain_name.as_ref())
                .path("routeId", route_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `bad.flow.id`, `postino.error.bad.address`, `postino.error.invalid.signature.id`, `postino.error.invalid.signature.type`, `postino.error.queue.required`, `postino.invalid.route`, `postino.max.autobcc.exceeded`, `reply.route.id.required`; 404 `postino.signature.body.not.found`, `postino.signature.not.found`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putRoutingEmailDomainRoute`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-email-domains--domainName--routes--routeId-)
    pub fn put_routing_email_domain_route(
        &self,
        domain_name: impl AsRef<str>,
        route_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::InboundRoute>,
    ) -> PutRoutingEmailDomainRoute {
        super::routing::PutRoutingEmailDomainRoute(
            rt::Request::new(&self.0, super::routing::PutRoutingEmailDomainRoute::INFO)
                .path("domainName", domain_name.as_ref())
                .path("routeId", route_id.as_ref())
                .body::<types::InboundRoute>(body),
        )
    }
    /// `DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `postino.error.not.found`, `postino.error.request.timeout`; 409 `postino.route.conflict`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteRoutingEmailDomainRoute`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-email-domains--domainName--routes--routeId-)
    pub fn delete_routing_email_domain_route(
        &self,
        domain_name: impl AsRef<str>,
        route_id: impl AsRef<str>,
    ) -> DeleteRoutingEmailDomainRoute {
        super::routing::DeleteRoutingEmailDomainRoute(
            rt::Request::new(
                    &self.0,
                    super::routing::DeleteRoutingEmailDomainRoute::INFO,
                )
                .path("domainName", domain_name.as_ref())
                .path("routeId", route_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`
    ///
    /// - Permissions: all of `routing:email:manage`, `routing:identityResolutionEmail:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingEmailDomainRouteIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-domains--domainName--routes--routeId--identityresolution)
    pub fn get_routing_email_domain_route_identityresolution(
        &self,
        domain_name: impl AsRef<str>,
        route_id: impl AsRef<str>,
    ) -> GetRoutingEmailDomainRouteIdentityresolution {
        super::routing::GetRoutingEmailDomainRouteIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailDomainRouteIdentityresolution::INFO,
                )
                .path("domainName", domain_name.as_ref())
                .path("routeId", route_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`
    ///
    /// - Permissions: all of `routing:email:manage`, `routing:identityResolutionEmail:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`; 422 `validation.failed`
    /// - Developer Center: [`putRoutingEmailDomainRouteIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-email-domains--domainName--routes--routeId--identityresolution)
    pub fn put_routing_email_domain_route_identityresolution(
        &self,
        domain_name: impl AsRef<str>,
        route_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RouteIdentityResolutionConfig>,
    ) -> PutRoutingEmailDomainRouteIdentityresolution {
        super::routing::PutRoutingEmailDomainRouteIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::routing::PutRoutingEmailDomainRouteIdentityresolution::INFO,
                )
                .path("domainName", domain_name.as_ref())
                .path("routeId", route_id.as_ref())
                .body::<types::RouteIdentityResolutionConfig>(body),
        )
    }
    /// `GET /api/v2/routing/email/outbound/domains`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 504 `postino.error.request.timeout`
    /// - Developer Center: [`getRoutingEmailOutboundDomains`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-outbound-domains)
    pub fn get_routing_email_outbound_domains(&self) -> GetRoutingEmailOutboundDomains {
        super::routing::GetRoutingEmailOutboundDomains(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingEmailOutboundDomains::INFO,
            ),
        )
    }
    /// `POST /api/v2/routing/email/outbound/domains`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`, `email.error.invalid.settings`, `postino.domain.exists`, `postino.invalid.domain.name`, `postino.max.domains.exceeded`; 404 `email.error.settings.not.found`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`postRoutingEmailOutboundDomains`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-outbound-domains)
    pub fn post_routing_email_outbound_domains(
        &self,
        body: impl rt::IntoBody<types::OutboundDomainCreateRequest>,
    ) -> PostRoutingEmailOutboundDomains {
        super::routing::PostRoutingEmailOutboundDomains(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailOutboundDomains::INFO,
                )
                .body::<types::OutboundDomainCreateRequest>(body),
        )
    }
    /// `POST /api/v2/routing/email/outbound/domains/simulated`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `postino.domain.exists`, `postino.invalid.domain.name`, `postino.max.domains.exceeded`
    /// - Developer Center: [`postRoutingEmailOutboundDomainsSimulated`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-outbound-domains-simulated)
    pub fn post_routing_email_outbound_domains_simulated(
        &self,
        body: impl rt::IntoBody<types::OutboundDomainCreateRequest>,
    ) -> PostRoutingEmailOutboundDomainsSimulated {
        super::routing::PostRoutingEmailOutboundDomainsSimulated(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailOutboundDomainsSimulated::INFO,
                )
                .body::<types::OutboundDomainCreateRequest>(body),
        )
    }
    /// `GET /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// - Permissions: any of `routing:email:manage`, `routing:email:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `postino.error.not.found`
    /// - Developer Center: [`getRoutingEmailOutboundDomain`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-outbound-domains--domainId-)
    pub fn get_routing_email_outbound_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailOutboundDomain {
        super::routing::GetRoutingEmailOutboundDomain(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailOutboundDomain::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `postino.error.not.found`
    /// - Developer Center: [`deleteRoutingEmailOutboundDomain`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-email-outbound-domains--domainId-)
    pub fn delete_routing_email_outbound_domain(
        &self,
        domain_id: impl AsRef<str>,
    ) -> DeleteRoutingEmailOutboundDomain {
        super::routing::DeleteRoutingEmailOutboundDomain(
            rt::Request::new(
                    &self.0,
                    super::routing::DeleteRoutingEmailOutboundDomain::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`, `email.error.invalid.settings`; 404 `email.error.settings.not.found`, `postino.domain.not.found`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`patchRoutingEmailOutboundDomain`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-email-outbound-domains--domainId-)
    pub fn patch_routing_email_outbound_domain(
        &self,
        domain_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::OutboundDomainPatchRequest>,
    ) -> PatchRoutingEmailOutboundDomain {
        super::routing::PatchRoutingEmailOutboundDomain(
            rt::Request::new(
                    &self.0,
                    super::routing::PatchRoutingEmailOutboundDomain::INFO,
                )
                .path("domainId", domain_id.as_ref())
                .body::<types::OutboundDomainPatchRequest>(body),
        )
    }
    /// `GET /api/v2/routing/email/outbound/domains/{domainId}/activation`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `postino.error.not.found`
    /// - Developer Center: [`getRoutingEmailOutboundDomainActivation`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-outbound-domains--domainId--activation)
    pub fn get_routing_email_outbound_domain_activation(
        &self,
        domain_id: impl AsRef<str>,
    ) -> GetRoutingEmailOutboundDomainActivation {
        super::routing::GetRoutingEmailOutboundDomainActivation(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailOutboundDomainActivation::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/email/outbound/domains/{domainId}/activation`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `postino.invalid.domain.activation`; 404 `postino.error.not.found`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putRoutingEmailOutboundDomainActivation`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-email-outbound-domains--domainId--activation)
    pub fn put_routing_email_outbound_domain_activation(
        &self,
        domain_id: impl AsRef<str>,
    ) -> PutRoutingEmailOutboundDomainActivation {
        super::routing::PutRoutingEmailOutboundDomainActivation(
            rt::Request::new(
                    &self.0,
                    super::routing::PutRoutingEmailOutboundDomainActivation::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `email.error.integration.authentication`, `email.error.integration.connection`, `email.error.integration.host`, `email.error.integration.ssl`, `email.error.invalid.integration`; 403 `feature.forbidden`; 504 `email.error.integration.timeout`
    /// - Developer Center: [`postRoutingEmailOutboundDomainTestconnection`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-outbound-domains--domainId--testconnection)
    pub fn post_routing_email_outbound_domain_testconnection(
        &self,
        domain_id: impl AsRef<str>,
    ) -> PostRoutingEmailOutboundDomainTestconnection {
        super::routing::PostRoutingEmailOutboundDomainTestconnection(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingEmailOutboundDomainTestconnection::INFO,
                )
                .path("domainId", domain_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/email/setting`
    ///
    /// - Permission: `email:settings:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingEmailSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-setting)
    pub fn get_routing_email_setting(&self) -> GetRoutingEmailSetting {
        super::routing::GetRoutingEmailSetting(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailSetting::INFO),
        )
    }
    /// `POST /api/v2/routing/email/setting`
    ///
    /// - Permission: `email:settings:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.authorized.domains.invalid.name`, `email.error.authorized.domains.max.exceeded`, `email.error.invalid.id`, `email.error.setting.max.exceeded`
    /// - Developer Center: [`postRoutingEmailSetting`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-email-setting)
    pub fn post_routing_email_setting(
        &self,
        body: impl rt::IntoBody<types::EmailSetting>,
    ) -> PostRoutingEmailSetting {
        super::routing::PostRoutingEmailSetting(
            rt::Request::new(&self.0, super::routing::PostRoutingEmailSetting::INFO)
                .body::<types::EmailSetting>(body),
        )
    }
    /// `GET /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// - Permission: `email:settings:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingEmailSettingEmailSettingId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-setting--emailSettingId-)
    pub fn get_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl AsRef<str>,
    ) -> GetRoutingEmailSettingEmailSettingId {
        super::routing::GetRoutingEmailSettingEmailSettingId(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingEmailSettingEmailSettingId::INFO,
                )
                .path("emailSettingId", email_setting_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// - Permission: `email:settings:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.setting.in.use`
    /// - Developer Center: [`deleteRoutingEmailSettingEmailSettingId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-email-setting--emailSettingId-)
    pub fn delete_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl AsRef<str>,
    ) -> DeleteRoutingEmailSettingEmailSettingId {
        super::routing::DeleteRoutingEmailSettingEmailSettingId(
            rt::Request::new(
                    &self.0,
                    super::routing::DeleteRoutingEmailSettingEmailSettingId::INFO,
                )
                .path("emailSettingId", email_setting_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// - Permission: `email:settings:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `email.error.authorized.domains.invalid.name`, `email.error.invalid.id`; 409 `email.error.authorized.domains.max.exceeded`, `email.error.setting.max.exceeded`
    /// - Developer Center: [`patchRoutingEmailSettingEmailSettingId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-email-setting--emailSettingId-)
    pub fn patch_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::EmailSetting>,
    ) -> PatchRoutingEmailSettingEmailSettingId {
        super::routing::PatchRoutingEmailSettingEmailSettingId(
            rt::Request::new(
                    &self.0,
                    super::routing::PatchRoutingEmailSettingEmailSettingId::INFO,
                )
                .path("emailSettingId", email_setting_id.as_ref())
                .body::<types::EmailSetting>(body),
        )
    }
    /// `GET /api/v2/routing/email/setup`
    ///
    /// - Permission: `routing:email:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingEmailSetup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-email-setup)
    pub fn get_routing_email_setup(&self) -> GetRoutingEmailSetup {
        super::routing::GetRoutingEmailSetup(
            rt::Request::new(&self.0, super::routing::GetRoutingEmailSetup::INFO),
        )
    }
    /// `GET /api/v2/routing/languages`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingLanguages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-languages)
    pub fn get_routing_languages(&self) -> GetRoutingLanguages {
        super::routing::GetRoutingLanguages(
            rt::Request::new(&self.0, super::routing::GetRoutingLanguages::INFO),
        )
    }
    /// `POST /api/v2/routing/languages`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `general.conflict`
    /// - Developer Center: [`postRoutingLanguages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-languages)
    pub fn post_routing_languages(
        &self,
        body: impl rt::IntoBody<types::Language>,
    ) -> PostRoutingLanguages {
        super::routing::PostRoutingLanguages(
            rt::Request::new(&self.0, super::routing::PostRoutingLanguages::INFO)
                .body::<types::Language>(body),
        )
    }
    /// `GET /api/v2/routing/languages/{languageId}`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingLanguage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-languages--languageId-)
    pub fn get_routing_language(
        &self,
        language_id: impl AsRef<str>,
    ) -> GetRoutingLanguage {
        super::routing::GetRoutingLanguage(
            rt::Request::new(&self.0, super::routing::GetRoutingLanguage::INFO)
                .path("languageId", language_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/languages/{languageId}`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingLanguage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-languages--languageId-)
    pub fn delete_routing_language(
        &self,
        language_id: impl AsRef<str>,
    ) -> DeleteRoutingLanguage {
        super::routing::DeleteRoutingLanguage(
            rt::Request::new(&self.0, super::routing::DeleteRoutingLanguage::INFO)
                .path("languageId", language_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/message/recipients`
    ///
    /// - Permission: `routing:message:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingMessageRecipients`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-message-recipients)
    pub fn get_routing_message_recipients(&self) -> GetRoutingMessageRecipients {
        super::routing::GetRoutingMessageRecipients(
            rt::Request::new(&self.0, super::routing::GetRoutingMessageRecipients::INFO),
        )
    }
    /// `GET /api/v2/routing/message/recipients/{recipientId}`
    ///
    /// - Permission: `routing:message:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingMessageRecipient`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-message-recipients--recipientId-)
    pub fn get_routing_message_recipient(
        &self,
        recipient_id: impl AsRef<str>,
    ) -> GetRoutingMessageRecipient {
        super::routing::GetRoutingMessageRecipient(
            rt::Request::new(&self.0, super::routing::GetRoutingMessageRecipient::INFO)
                .path("recipientId", recipient_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/message/recipients/{recipientId}`
    ///
    /// - Permission: `routing:message:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.flow`, `invalid.flow.type`
    /// - Developer Center: [`putRoutingMessageRecipient`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-message-recipients--recipientId-)
    pub fn put_routing_message_recipient(
        &self,
        recipient_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::RecipientRequest>,
    ) -> PutRoutingMessageRecipient {
        super::routing::PutRoutingMessageRecipient(
            rt::Request::new(&self.0, super::routing::PutRoutingMessageRecipient::INFO)
                .path("recipientId", recipient_id.as_ref())
                .body::<types::RecipientRequest>(body),
        )
    }
    /// `GET /api/v2/routing/predictors`
    ///
    /// - Permissions: any of `routing:predictor:view`, `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getRoutingPredictors`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-predictors)
    pub fn get_routing_predictors(&self) -> GetRoutingPredictors {
        super::routing::GetRoutingPredictors(
            rt::Request::new(&self.0, super::routing::GetRoutingPredictors::INFO),
        )
    }
    /// `POST /api/v2/routing/predictors`
    ///
    /// - Permissions: all of `routing:predictor:add`, `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `too.many.predictors`; 403 `missing.division.permissions`
    /// - Developer Center: [`postRoutingPredictors`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-predictors)
    pub fn post_routing_predictors(&self) -> PostRoutingPredictors {
        super::routing::PostRoutingPredictors(
            rt::Request::new(&self.0, super::routing::PostRoutingPredictors::INFO),
        )
    }
    /// `GET /api/v2/routing/predictors/keyperformanceindicators`
    ///
    /// - Permission: `routing:keyPerformanceIndicator:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingPredictorsKeyperformanceindicators`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-predictors-keyperformanceindicators)
    pub fn get_routing_predictors_keyperformanceindicators(
        &self,
    ) -> GetRoutingPredictorsKeyperformanceindicators {
        super::routing::GetRoutingPredictorsKeyperformanceindicators(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingPredictorsKeyperformanceindicators::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}`
    ///
    /// - Permission: `routing:predictor:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `predictor.not.found`
    /// - Developer Center: [`getRoutingPredictor`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-predictors--predictorId-)
    pub fn get_routing_predictor(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> GetRoutingPredictor {
        super::routing::GetRoutingPredictor(
            rt::Request::new(&self.0, super::routing::GetRoutingPredictor::INFO)
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/predictors/{predictorId}`
    ///
    /// - Permissions: all of `routing:predictor:delete`, `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`deleteRoutingPredictor`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-predictors--predictorId-)
    pub fn delete_routing_predictor(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> DeleteRoutingPredictor {
        super::routing::DeleteRoutingPredictor(
            rt::Request::new(&self.0, super::routing::DeleteRoutingPredictor::INFO)
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/predictors/{predictorId}`
    ///
    /// - Permissions: all of `routing:predictor:edit`, `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`patchRoutingPredictor`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-predictors--predictorId-)
    pub fn patch_routing_predictor(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> PatchRoutingPredictor {
        super::routing::PatchRoutingPredictor(
            rt::Request::new(&self.0, super::routing::PatchRoutingPredictor::INFO)
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}/models`
    ///
    /// - Permission: `routing:predictorModel:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `predictor.not.found`
    /// - Developer Center: [`getRoutingPredictorModels`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-predictors--predictorId--models)
    pub fn get_routing_predictor_models(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> GetRoutingPredictorModels {
        super::routing::GetRoutingPredictorModels(
            rt::Request::new(&self.0, super::routing::GetRoutingPredictorModels::INFO)
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features`
    ///
    /// - Permission: `routing:predictorModelFeature:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getRoutingPredictorModelFeatures`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-predictors--predictorId--models--modelId--features)
    pub fn get_routing_predictor_model_features(
        &self,
        predictor_id: impl AsRef<str>,
        model_id: impl AsRef<str>,
    ) -> GetRoutingPredictorModelFeatures {
        super::routing::GetRoutingPredictorModelFeatures(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingPredictorModelFeatures::INFO,
                )
                .path("predictorId", predictor_id.as_ref())
                .path("modelId", model_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.page.number`; 503 `general.internal.server.error`
    /// - Developer Center: [`getRoutingQueues`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues)
    pub fn get_routing_queues(&self) -> GetRoutingQueues {
        super::routing::GetRoutingQueues(
            rt::Request::new(&self.0, super::routing::GetRoutingQueues::INFO),
        )
    }
    /// `POST /api/v2/routing/queues`
    ///
    /// - Permission: `routing:queue:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `duplicate.name`, `invalid.answering.machine.flow`, `invalid.email.send.flow`, `invalid.id`, `invalid.inqueue.call.flow`, `invalid.inqueue.email.flow`, `invalid.inqueue.message.flow`, `invalid.library.ids`, `invalid.live.voice.flow`, `invalid.name`, `invalid.open.messaging.recipient.id`, `invalid.outbound.messaging.address.state`, `invalid.phone.number`, `invalid.phone.numbers`, `invalid.rule`, `invalid.type`, `invalid.whats.app.recipient.id`, `queue.deleted`, `queue.limit.exceeded`, `resource.not.found`, `skill.does.not.exist`, `source.queue.not.found`, `unsupported.media.type`; 404 `resource.not.found`
    /// - Developer Center: [`postRoutingQueues`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-queues)
    pub fn post_routing_queues(
        &self,
        body: impl rt::IntoBody<types::CreateQueueRequest>,
    ) -> PostRoutingQueues {
        super::routing::PostRoutingQueues(
            rt::Request::new(&self.0, super::routing::PostRoutingQueues::INFO)
                .body::<types::CreateQueueRequest>(body),
        )
    }
    /// `GET /api/v2/routing/queues/divisionviews`
    ///
    /// - Permission: `routing:queue:search`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 503 `general.internal.server.error`
    /// - Developer Center: [`getRoutingQueuesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues-divisionviews)
    pub fn get_routing_queues_divisionviews(&self) -> GetRoutingQueuesDivisionviews {
        super::routing::GetRoutingQueuesDivisionviews(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingQueuesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/queues/divisionviews/all`
    ///
    /// - Permission: `routing:queue:search`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.page.number`
    /// - Developer Center: [`getRoutingQueuesDivisionviewsAll`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues-divisionviews-all)
    pub fn get_routing_queues_divisionviews_all(
        &self,
    ) -> GetRoutingQueuesDivisionviewsAll {
        super::routing::GetRoutingQueuesDivisionviewsAll(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingQueuesDivisionviewsAll::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/queues/me`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.page.number`, `not.a.user`
    /// - Developer Center: [`getRoutingQueuesMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues-me)
    pub fn get_routing_queues_me(&self) -> GetRoutingQueuesMe {
        super::routing::GetRoutingQueuesMe(
            rt::Request::new(&self.0, super::routing::GetRoutingQueuesMe::INFO),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getRoutingQueue`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId-)
    pub fn get_routing_queue(&self, queue_id: impl AsRef<str>) -> GetRoutingQueue {
        super::routing::GetRoutingQueue(
            rt::Request::new(&self.0, super::routing::GetRoutingQueue::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/queues/{queueId}`
    ///
    /// - Permission: `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `duplicate.name`, `invalid.answering.machine.flow`, `invalid.email.send.flow`, `invalid.id`, `invalid.inqueue.call.flow`, `invalid.inqueue.email.flow`, `invalid.inqueue.message.flow`, `invalid.library.ids`, `invalid.live.voice.flow`, `invalid.media.subtype`, `invalid.name`, `invalid.open.messaging.recipient.id`, `invalid.outbound.messaging.address.state`, `invalid.phone.number`, `invalid.rule`, `invalid.type`, `invalid.whats.app.recipient.id`, `queue.deleted`, `queue.ring.has.members`, `resource.not.found`, `skill.does.not.exist`, `source.queue.not.found`, `unsupported.media.type`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`putRoutingQueue`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-queues--queueId-)
    pub fn put_routing_queue(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::QueueRequest>,
    ) -> PutRoutingQueue {
        super::routing::PutRoutingQueue(
            rt::Request::new(&self.0, super::routing::PutRoutingQueue::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<types::QueueRequest>(body),
        )
    }
    /// `DELETE /api/v2/routing/queues/{queueId}`
    ///
    /// - Permission: `routing:queue:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `active.queue`, `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingQueue`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-queues--queueId-)
    pub fn delete_routing_queue(&self, queue_id: impl AsRef<str>) -> DeleteRoutingQueue {
        super::routing::DeleteRoutingQueue(
            rt::Request::new(&self.0, super::routing::DeleteRoutingQueue::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/assistant`
    ///
    /// - Permission: `assistants:queue:view`
    /// - Scopes: any of `assistants`, `assistants:readonly`
    /// - Developer Center: [`getRoutingQueueAssistant`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--assistant)
    pub fn get_routing_queue_assistant(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueAssistant {
        super::routing::GetRoutingQueueAssistant(
            rt::Request::new(&self.0, super::routing::GetRoutingQueueAssistant::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/comparisonperiods`
    ///
    /// - Permissions: all of `routing:comparisonPeriod:view`, `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingQueueComparisonperiods`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--comparisonperiods)
    pub fn get_routing_queue_comparisonperiods(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueComparisonperiods {
        super::routing::GetRoutingQueueComparisonperiods(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingQueueComparisonperiods::INFO,
                )
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}`
    ///
    /// - Permissions: all of `routing:comparisonPeriod:view`, `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `comparisonperiod.not.found`
    /// - Developer Center: [`getRoutingQueueComparisonperiod`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--comparisonperiods--comparisonPeriodId-)
    pub fn get_routing_queue_comparisonperiod(
        &self,
        queue_id: impl AsRef<str>,
        comparison_period_id: impl AsRef<str>,
    ) -> GetRoutingQueueComparisonperiod {
        super::routing::GetRoutingQueueComparisonperiod(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingQueueComparisonperiod::INFO,
                )
                .path("queueId", queue_id.as_ref())
                .path("comparisonPeriodId", comparison_period_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/estimatedwaittime`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingQueueEstimatedwaittime`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--estimatedwaittime)
    pub fn get_routing_queue_estimatedwaittime(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueEstimatedwaittime {
        super::routing::GetRoutingQueueEstimatedwaittime(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingQueueEstimatedwaittime::INFO,
                )
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/identityresolution`
    ///
    /// - Permissions: all of `routing:queue:view`, `queue:identityResolution:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`
    /// - Developer Center: [`getRoutingQueueIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--identityresolution)
    pub fn get_routing_queue_identityresolution(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueIdentityresolution {
        super::routing::GetRoutingQueueIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingQueueIdentityresolution::INFO,
                )
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/queues/{queueId}/identityresolution`
    ///
    /// - Permissions: all of `routing:queue:edit`, `queue:identityResolution:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `general.bad.request`; 403 `access.denied.to.field`, `missing.division.permissions`; 422 `validation.failed`
    /// - Developer Center: [`putRoutingQueueIdentityresolution`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-queues--queueId--identityresolution)
    pub fn put_routing_queue_identityresolution(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::IdentityResolutionQueueConfig>,
    ) -> PutRoutingQueueIdentityresolution {
        super::routing::PutRoutingQueueIdentityresolution(
            rt::Request::new(
                    &self.0,
                    super::routing::PutRoutingQueueIdentityresolution::INFO,
                )
                .path("queueId", queue_id.as_ref())
                .body::<types::IdentityResolutionQueueConfig>(body),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 403 `missing.division.permissions`; 404 `resource.not.found`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getRoutingQueueMediatypeEstimatedwaittime`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--mediatypes--mediaType--estimatedwaittime)
    pub fn get_routing_queue_mediatype_estimatedwaittime(
        &self,
        queue_id: impl AsRef<str>,
        media_type: impl rt::IntoEnum<
            types::GetRoutingQueueMediatypeEstimatedwaittimeMediaType,
        >,
    ) -> GetRoutingQueueMediatypeEstimatedwaittime {
        super::routing::GetRoutingQueueMediatypeEstimatedwaittime(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingQueueMediatypeEstimatedwaittime::INFO,
                )
                .path("queueId", queue_id.as_ref())
                .path::<
                    types::GetRoutingQueueMediatypeEstimatedwaittimeMediaType,
                >("mediaType", &media_type.into_enum()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/members`
    ///
    /// - Permissions: any of `routing:queue:view`, `routing:queue:edit`, `routing:queue:readonly`, `routing:queueMember:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.page.number`; 404 `resource.not.found`; 503 `external.service.error`; 504 `division.authorization.timeout`
    /// - Developer Center: [`getRoutingQueueMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--members)
    pub fn get_routing_queue_members(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueMembers {
        super::routing::GetRoutingQueueMembers(
            rt::Request::new(&self.0, super::routing::GetRoutingQueueMembers::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/members`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `queue.size.limit`; 404 `resource.not.found`
    /// - Developer Center: [`postRoutingQueueMembers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-queues--queueId--members)
    pub fn post_routing_queue_members(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::WritableEntity>>,
    ) -> PostRoutingQueueMembers {
        super::routing::PostRoutingQueueMembers(
            rt::Request::new(&self.0, super::routing::PostRoutingQueueMembers::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<Vec<types::WritableEntity>>(body),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/members`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`patchRoutingQueueMembers`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-queues--queueId--members)
    pub fn patch_routing_queue_members(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::QueueMember>>,
    ) -> PatchRoutingQueueMembers {
        super::routing::PatchRoutingQueueMembers(
            rt::Request::new(&self.0, super::routing::PatchRoutingQueueMembers::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<Vec<types::QueueMember>>(body),
        )
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.type`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingQueueMember`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-queues--queueId--members--memberId-)
    pub fn delete_routing_queue_member(
        &self,
        queue_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> DeleteRoutingQueueMember {
        super::routing::DeleteRoutingQueueMember(
            rt::Request::new(&self.0, super::routing::DeleteRoutingQueueMember::INFO)
                .path("queueId", queue_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/members/{memberId}`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`patchRoutingQueueMember`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-queues--queueId--members--memberId-)
    pub fn patch_routing_queue_member(
        &self,
        queue_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::QueueMember>,
    ) -> PatchRoutingQueueMember {
        super::routing::PatchRoutingQueueMember(
            rt::Request::new(&self.0, super::routing::PatchRoutingQueueMember::INFO)
                .path("queueId", queue_id.as_ref())
                .path("memberId", member_id.as_ref())
                .body::<types::QueueMember>(body),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/users`
    ///
    /// - Permissions: any of `routing:queue:view`, `routing:queueMember:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.page.number`; 404 `resource.not.found`; 503 `external.service.error`
    /// - Developer Center: [`getRoutingQueueUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--users)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_routing_queue_users(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueUsers {
        super::routing::GetRoutingQueueUsers(
            rt::Request::new(&self.0, super::routing::GetRoutingQueueUsers::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/users`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `queue.size.limit`; 404 `resource.not.found`
    /// - Developer Center: [`postRoutingQueueUsers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-queues--queueId--users)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_routing_queue_users(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::WritableEntity>>,
    ) -> PostRoutingQueueUsers {
        super::routing::PostRoutingQueueUsers(
            rt::Request::new(&self.0, super::routing::PostRoutingQueueUsers::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<Vec<types::WritableEntity>>(body),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/users`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`patchRoutingQueueUsers`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-queues--queueId--users)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_routing_queue_users(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::QueueMember>>,
    ) -> PatchRoutingQueueUsers {
        super::routing::PatchRoutingQueueUsers(
            rt::Request::new(&self.0, super::routing::PatchRoutingQueueUsers::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<Vec<types::QueueMember>>(body),
        )
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/users/{memberId}`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.type`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingQueueUser`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-queues--queueId--users--memberId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_routing_queue_user(
        &self,
        queue_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> DeleteRoutingQueueUser {
        super::routing::DeleteRoutingQueueUser(
            rt::Request::new(&self.0, super::routing::DeleteRoutingQueueUser::INFO)
                .path("queueId", queue_id.as_ref())
                .path("memberId", member_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/users/{memberId}`
    ///
    /// - Permissions: any of `routing:queue:edit`, `routing:queueMember:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`patchRoutingQueueUser`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-queues--queueId--users--memberId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_routing_queue_user(
        &self,
        queue_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::QueueMember>,
    ) -> PatchRoutingQueueUser {
        super::routing::PatchRoutingQueueUser(
            rt::Request::new(&self.0, super::routing::PatchRoutingQueueUser::INFO)
                .path("queueId", queue_id.as_ref())
                .path("memberId", member_id.as_ref())
                .body::<types::QueueMember>(body),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/wrapupcodes`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingQueueWrapupcodes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-queues--queueId--wrapupcodes)
    pub fn get_routing_queue_wrapupcodes(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingQueueWrapupcodes {
        super::routing::GetRoutingQueueWrapupcodes(
            rt::Request::new(&self.0, super::routing::GetRoutingQueueWrapupcodes::INFO)
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/wrapupcodes`
    ///
    /// - Permission: `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`postRoutingQueueWrapupcodes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-queues--queueId--wrapupcodes)
    pub fn post_routing_queue_wrapupcodes(
        &self,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::WrapUpCodeReference>>,
    ) -> PostRoutingQueueWrapupcodes {
        super::routing::PostRoutingQueueWrapupcodes(
            rt::Request::new(&self.0, super::routing::PostRoutingQueueWrapupcodes::INFO)
                .path("queueId", queue_id.as_ref())
                .body::<Vec<types::WrapUpCodeReference>>(body),
        )
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}`
    ///
    /// - Permission: `routing:queue:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingQueueWrapupcode`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-queues--queueId--wrapupcodes--codeId-)
    pub fn delete_routing_queue_wrapupcode(
        &self,
        queue_id: impl AsRef<str>,
        code_id: impl AsRef<str>,
    ) -> DeleteRoutingQueueWrapupcode {
        super::routing::DeleteRoutingQueueWrapupcode(
            rt::Request::new(&self.0, super::routing::DeleteRoutingQueueWrapupcode::INFO)
                .path("queueId", queue_id.as_ref())
                .path("codeId", code_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/settings`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-settings)
    pub fn get_routing_settings(&self) -> GetRoutingSettings {
        super::routing::GetRoutingSettings(
            rt::Request::new(&self.0, super::routing::GetRoutingSettings::INFO),
        )
    }
    /// `PUT /api/v2/routing/settings`
    ///
    /// - Permission: `routing:settings:edit`
    /// - Scopes: `routing`
    /// - Developer Center: [`putRoutingSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-settings)
    pub fn put_routing_settings(
        &self,
        body: impl rt::IntoBody<types::RoutingSettings>,
    ) -> PutRoutingSettings {
        super::routing::PutRoutingSettings(
            rt::Request::new(&self.0, super::routing::PutRoutingSettings::INFO)
                .body::<types::RoutingSettings>(body),
        )
    }
    /// `DELETE /api/v2/routing/settings`
    ///
    /// - Permission: `routing:settings:edit`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-settings)
    pub fn delete_routing_settings(&self) -> DeleteRoutingSettings {
        super::routing::DeleteRoutingSettings(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSettings::INFO),
        )
    }
    /// `GET /api/v2/routing/settings/contactcenter`
    ///
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSettingsContactcenter`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-settings-contactcenter)
    pub fn get_routing_settings_contactcenter(&self) -> GetRoutingSettingsContactcenter {
        super::routing::GetRoutingSettingsContactcenter(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingSettingsContactcenter::INFO,
            ),
        )
    }
    /// `PATCH /api/v2/routing/settings/contactcenter`
    ///
    /// - Permission: `routing:settings:edit`
    /// - Scopes: `routing`
    /// - Developer Center: [`patchRoutingSettingsContactcenter`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-settings-contactcenter)
    pub fn patch_routing_settings_contactcenter(
        &self,
        body: impl rt::IntoBody<types::ContactCenterSettings>,
    ) -> PatchRoutingSettingsContactcenter {
        super::routing::PatchRoutingSettingsContactcenter(
            rt::Request::new(
                    &self.0,
                    super::routing::PatchRoutingSettingsContactcenter::INFO,
                )
                .body::<types::ContactCenterSettings>(body),
        )
    }
    /// `GET /api/v2/routing/settings/transcription`
    ///
    /// - Permission: `routing:transcriptionSettings:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 403 `feature.forbidden`
    /// - Developer Center: [`getRoutingSettingsTranscription`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-settings-transcription)
    pub fn get_routing_settings_transcription(&self) -> GetRoutingSettingsTranscription {
        super::routing::GetRoutingSettingsTranscription(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingSettingsTranscription::INFO,
            ),
        )
    }
    /// `PUT /api/v2/routing/settings/transcription`
    ///
    /// - Permission: `routing:transcriptionSettings:edit`
    /// - Scopes: `routing`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putRoutingSettingsTranscription`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-settings-transcription)
    pub fn put_routing_settings_transcription(
        &self,
        body: impl rt::IntoBody<types::TranscriptionSettings>,
    ) -> PutRoutingSettingsTranscription {
        super::routing::PutRoutingSettingsTranscription(
            rt::Request::new(
                    &self.0,
                    super::routing::PutRoutingSettingsTranscription::INFO,
                )
                .body::<types::TranscriptionSettings>(body),
        )
    }
    /// `PATCH /api/v2/routing/settings/transcription`
    ///
    /// - Permission: `routing:transcriptionSettings:edit`
    /// - Scopes: `routing`
    /// - Developer Center: [`patchRoutingSettingsTranscription`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-settings-transcription)
    pub fn patch_routing_settings_transcription(
        &self,
        body: impl rt::IntoBody<types::TranscriptionSettings>,
    ) -> PatchRoutingSettingsTranscription {
        super::routing::PatchRoutingSettingsTranscription(
            rt::Request::new(
                    &self.0,
                    super::routing::PatchRoutingSettingsTranscription::INFO,
                )
                .body::<types::TranscriptionSettings>(body),
        )
    }
    /// `GET /api/v2/routing/skillexpressions`
    ///
    /// - Permission: `routing:skillExpressions:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getRoutingSkillexpressions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillexpressions)
    pub fn get_routing_skillexpressions(&self) -> GetRoutingSkillexpressions {
        super::routing::GetRoutingSkillexpressions(
            rt::Request::new(&self.0, super::routing::GetRoutingSkillexpressions::INFO),
        )
    }
    /// `DELETE /api/v2/routing/skillexpressions`
    ///
    /// - Permission: `routing:skillExpressions:delete`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingSkillexpressions`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-skillexpressions)
    pub fn delete_routing_skillexpressions(&self) -> DeleteRoutingSkillexpressions {
        super::routing::DeleteRoutingSkillexpressions(
            rt::Request::new(
                &self.0,
                super::routing::DeleteRoutingSkillexpressions::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/skillexpressions/queue/{queueId}`
    ///
    /// - Permission: `routing:skillExpressions:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: the link of the page before, `nextUri`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getRoutingSkillexpressionsQueueQueueId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillexpressions-queue--queueId-)
    pub fn get_routing_skillexpressions_queue_queue_id(
        &self,
        queue_id: impl AsRef<str>,
    ) -> GetRoutingSkillexpressionsQueueQueueId {
        super::routing::GetRoutingSkillexpressionsQueueQueueId(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingSkillexpressionsQueueQueueId::INFO,
                )
                .path("queueId", queue_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/skillexpressions/validate`
    ///
    /// - Permission: `routing:skillExpressions:add`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`postRoutingSkillexpressionsValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-skillexpressions-validate)
    pub fn post_routing_skillexpressions_validate(
        &self,
        body: impl rt::IntoBody<types::SkillExpressionData>,
    ) -> PostRoutingSkillexpressionsValidate {
        super::routing::PostRoutingSkillexpressionsValidate(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingSkillexpressionsValidate::INFO,
                )
                .body::<types::SkillExpressionData>(body),
        )
    }
    /// `GET /api/v2/routing/skillexpressions/{expressionId}`
    ///
    /// - Permission: `routing:skillExpressions:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`getRoutingSkillexpression`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillexpressions--expressionId-)
    pub fn get_routing_skillexpression(
        &self,
        expression_id: impl AsRef<str>,
    ) -> GetRoutingSkillexpression {
        super::routing::GetRoutingSkillexpression(
            rt::Request::new(&self.0, super::routing::GetRoutingSkillexpression::INFO)
                .path("expressionId", expression_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/skillexpressions/{expressionId}`
    ///
    /// - Permission: `routing:skillExpressions:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingSkillexpression`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-skillexpressions--expressionId-)
    pub fn delete_routing_skillexpression(
        &self,
        expression_id: impl AsRef<str>,
    ) -> DeleteRoutingSkillexpression {
        super::routing::DeleteRoutingSkillexpression(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSkillexpression::INFO)
                .path("expressionId", expression_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/skillgroups`
    ///
    /// - Permission: `routing:skillGroup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getRoutingSkillgroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillgroups)
    pub fn get_routing_skillgroups(&self) -> GetRoutingSkillgroups {
        super::routing::GetRoutingSkillgroups(
            rt::Request::new(&self.0, super::routing::GetRoutingSkillgroups::INFO),
        )
    }
    /// `POST /api/v2/routing/skillgroups`
    ///
    /// - Permission: `routing:skillGroup:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `group.name.in.use`
    /// - Developer Center: [`postRoutingSkillgroups`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-skillgroups)
    pub fn post_routing_skillgroups(
        &self,
        body: impl rt::IntoBody<types::SkillGroupWithMemberDivisions>,
    ) -> PostRoutingSkillgroups {
        super::routing::PostRoutingSkillgroups(
            rt::Request::new(&self.0, super::routing::PostRoutingSkillgroups::INFO)
                .body::<types::SkillGroupWithMemberDivisions>(body),
        )
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// - Permission: `routing:skillGroup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSkillgroup`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillgroups--skillGroupId-)
    pub fn get_routing_skillgroup(
        &self,
        skill_group_id: impl AsRef<str>,
    ) -> GetRoutingSkillgroup {
        super::routing::GetRoutingSkillgroup(
            rt::Request::new(&self.0, super::routing::GetRoutingSkillgroup::INFO)
                .path("skillGroupId", skill_group_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// - Permission: `routing:skillGroup:delete`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingSkillgroup`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-skillgroups--skillGroupId-)
    pub fn delete_routing_skillgroup(
        &self,
        skill_group_id: impl AsRef<str>,
    ) -> DeleteRoutingSkillgroup {
        super::routing::DeleteRoutingSkillgroup(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSkillgroup::INFO)
                .path("skillGroupId", skill_group_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// - Permission: `routing:skillGroup:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`patchRoutingSkillgroup`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-skillgroups--skillGroupId-)
    pub fn patch_routing_skillgroup(
        &self,
        skill_group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SkillGroup>,
    ) -> PatchRoutingSkillgroup {
        super::routing::PatchRoutingSkillgroup(
            rt::Request::new(&self.0, super::routing::PatchRoutingSkillgroup::INFO)
                .path("skillGroupId", skill_group_id.as_ref())
                .body::<types::SkillGroup>(body),
        )
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}/members`
    ///
    /// - Permission: `routing:skillGroup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getRoutingSkillgroupMembers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillgroups--skillGroupId--members)
    pub fn get_routing_skillgroup_members(
        &self,
        skill_group_id: impl AsRef<str>,
    ) -> GetRoutingSkillgroupMembers {
        super::routing::GetRoutingSkillgroupMembers(
            rt::Request::new(&self.0, super::routing::GetRoutingSkillgroupMembers::INFO)
                .path("skillGroupId", skill_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`
    ///
    /// - Permission: `routing:skillGroup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSkillgroupMembersDivisions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skillgroups--skillGroupId--members-divisions)
    pub fn get_routing_skillgroup_members_divisions(
        &self,
        skill_group_id: impl AsRef<str>,
    ) -> GetRoutingSkillgroupMembersDivisions {
        super::routing::GetRoutingSkillgroupMembersDivisions(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingSkillgroupMembersDivisions::INFO,
                )
                .path("skillGroupId", skill_group_id.as_ref()),
        )
    }
    /// `POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`
    ///
    /// - Permission: `routing:skillGroup:add`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`postRoutingSkillgroupMembersDivisions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-skillgroups--skillGroupId--members-divisions)
    pub fn post_routing_skillgroup_members_divisions(
        &self,
        skill_group_id: impl AsRef<str>,
    ) -> PostRoutingSkillgroupMembersDivisions {
        super::routing::PostRoutingSkillgroupMembersDivisions(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingSkillgroupMembersDivisions::INFO,
                )
                .path("skillGroupId", skill_group_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/skills`
    ///
    /// - Permission: `routing:skill:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 504 `division.authorization.timeout`
    /// - Developer Center: [`getRoutingSkills`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skills)
    pub fn get_routing_skills(&self) -> GetRoutingSkills {
        super::routing::GetRoutingSkills(
            rt::Request::new(&self.0, super::routing::GetRoutingSkills::INFO),
        )
    }
    /// `POST /api/v2/routing/skills`
    ///
    /// - Permissions: any of `routing:skill:manage`, `routing:skill:create`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `general.conflict`; 409 `general.conflict`
    /// - Developer Center: [`postRoutingSkills`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-skills)
    pub fn post_routing_skills(
        &self,
        body: impl rt::IntoBody<types::CreateRoutingSkill>,
    ) -> PostRoutingSkills {
        super::routing::PostRoutingSkills(
            rt::Request::new(&self.0, super::routing::PostRoutingSkills::INFO)
                .body::<types::CreateRoutingSkill>(body),
        )
    }
    /// `GET /api/v2/routing/skills/{skillId}`
    ///
    /// - Permission: `routing:skill:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `skillsservice.skillnotfound`
    /// - Developer Center: [`getRoutingSkill`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-skills--skillId-)
    pub fn get_routing_skill(&self, skill_id: impl AsRef<str>) -> GetRoutingSkill {
        super::routing::GetRoutingSkill(
            rt::Request::new(&self.0, super::routing::GetRoutingSkill::INFO)
                .path("skillId", skill_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/skills/{skillId}`
    ///
    /// - Permissions: any of `routing:skill:manage`, `routing:skill:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `skillsservice.skillnotfound`
    /// - Developer Center: [`deleteRoutingSkill`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-skills--skillId-)
    pub fn delete_routing_skill(&self, skill_id: impl AsRef<str>) -> DeleteRoutingSkill {
        super::routing::DeleteRoutingSkill(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSkill::INFO)
                .path("skillId", skill_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/skills/{skillId}`
    ///
    /// - Permission: `routing:skill:update`
    /// - Scopes: `routing`
    /// - Error codes of its own: 404 `skillsservice.skillnotfound`
    /// - Developer Center: [`patchRoutingSkill`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-skills--skillId-)
    pub fn patch_routing_skill(
        &self,
        skill_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateSkillDivisionRequest>,
    ) -> PatchRoutingSkill {
        super::routing::PatchRoutingSkill(
            rt::Request::new(&self.0, super::routing::PatchRoutingSkill::INFO)
                .path("skillId", skill_id.as_ref())
                .body::<types::UpdateSkillDivisionRequest>(body),
        )
    }
    /// `GET /api/v2/routing/sms/addresses`
    ///
    /// - Permission: `sms:phoneNumber:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingSmsAddresses`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-addresses)
    pub fn get_routing_sms_addresses(&self) -> GetRoutingSmsAddresses {
        super::routing::GetRoutingSmsAddresses(
            rt::Request::new(&self.0, super::routing::GetRoutingSmsAddresses::INFO),
        )
    }
    /// `POST /api/v2/routing/sms/addresses`
    ///
    /// - Permission: `sms:phoneNumber:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.address`
    /// - Developer Center: [`postRoutingSmsAddresses`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-sms-addresses)
    pub fn post_routing_sms_addresses(
        &self,
        body: impl rt::IntoBody<types::SmsAddressProvision>,
    ) -> PostRoutingSmsAddresses {
        super::routing::PostRoutingSmsAddresses(
            rt::Request::new(&self.0, super::routing::PostRoutingSmsAddresses::INFO)
                .body::<types::SmsAddressProvision>(body),
        )
    }
    /// `GET /api/v2/routing/sms/addresses/{addressId}`
    ///
    /// - Permission: `sms:phoneNumber:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSmsAddress`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-addresses--addressId-)
    pub fn get_routing_sms_address(
        &self,
        address_id: impl AsRef<str>,
    ) -> GetRoutingSmsAddress {
        super::routing::GetRoutingSmsAddress(
            rt::Request::new(&self.0, super::routing::GetRoutingSmsAddress::INFO)
                .path("addressId", address_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/sms/addresses/{addressId}`
    ///
    /// - Permission: `sms:phoneNumber:delete`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteRoutingSmsAddress`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-sms-addresses--addressId-)
    pub fn delete_routing_sms_address(
        &self,
        address_id: impl AsRef<str>,
    ) -> DeleteRoutingSmsAddress {
        super::routing::DeleteRoutingSmsAddress(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSmsAddress::INFO)
                .path("addressId", address_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/sms/availablephonenumbers`
    ///
    /// - Permission: `sms:phoneNumber:add`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSmsAvailablephonenumbers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-availablephonenumbers)
    pub fn get_routing_sms_availablephonenumbers(
        &self,
        country_code: impl AsRef<str>,
        phone_number_type: impl rt::IntoEnum<
            types::GetRoutingSmsAvailablephonenumbersPhoneNumberType,
        >,
    ) -> GetRoutingSmsAvailablephonenumbers {
        super::routing::GetRoutingSmsAvailablephonenumbers(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingSmsAvailablephonenumbers::INFO,
                )
                .query("countryCode", country_code.as_ref())
                .query::<
                    types::GetRoutingSmsAvailablephonenumbersPhoneNumberType,
                >("phoneNumberType", &phone_number_type.into_enum()),
        )
    }
    /// `GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`
    ///
    /// - Permissions: all of `sms:phoneNumber:view`, `sms:identityResolution:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 404 `phone.number.not.found`; 409 `phone.number.inactive`
    /// - Developer Center: [`getRoutingSmsIdentityresolutionPhonenumber`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-identityresolution-phonenumbers--addressId-)
    pub fn get_routing_sms_identityresolution_phonenumber(
        &self,
        address_id: impl AsRef<str>,
    ) -> GetRoutingSmsIdentityresolutionPhonenumber {
        super::routing::GetRoutingSmsIdentityresolutionPhonenumber(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingSmsIdentityresolutionPhonenumber::INFO,
                )
                .path("addressId", address_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`
    ///
    /// - Permissions: all of `sms:phoneNumber:edit`, `sms:identityResolution:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 403 `access.denied.to.field`; 404 `phone.number.not.found`; 409 `phone.number.inactive`; 422 `validation.failed`
    /// - Developer Center: [`putRoutingSmsIdentityresolutionPhonenumber`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-sms-identityresolution-phonenumbers--addressId-)
    pub fn put_routing_sms_identityresolution_phonenumber(
        &self,
        address_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SmsIdentityResolutionConfig>,
    ) -> PutRoutingSmsIdentityresolutionPhonenumber {
        super::routing::PutRoutingSmsIdentityresolutionPhonenumber(
            rt::Request::new(
                    &self.0,
                    super::routing::PutRoutingSmsIdentityresolutionPhonenumber::INFO,
                )
                .path("addressId", address_id.as_ref())
                .body::<types::SmsIdentityResolutionConfig>(body),
        )
    }
    /// `GET /api/v2/routing/sms/phonenumbers`
    ///
    /// - Permission: `sms:phoneNumber:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getRoutingSmsPhonenumbers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-phonenumbers)
    pub fn get_routing_sms_phonenumbers(&self) -> GetRoutingSmsPhonenumbers {
        super::routing::GetRoutingSmsPhonenumbers(
            rt::Request::new(&self.0, super::routing::GetRoutingSmsPhonenumbers::INFO),
        )
    }
    /// `POST /api/v2/routing/sms/phonenumbers`
    ///
    /// - Permission: `sms:phoneNumber:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.e164.number`, `invalid.short.code.operation`, `phone.number.duplicate`, `phone.number.requires.a.bundle`, `phone.number.unavailable`, `requires.an.address`, `requires.local.address`, `requires.verified.identity.document`, `unexpected.country.code`, `unexpected.phone.number.type`; 404 `bad.request`; 409 `provisioning.action.in.progress`
    /// - Developer Center: [`postRoutingSmsPhonenumbers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-sms-phonenumbers)
    pub fn post_routing_sms_phonenumbers(
        &self,
        body: impl rt::IntoBody<types::SmsPhoneNumberProvision>,
    ) -> PostRoutingSmsPhonenumbers {
        super::routing::PostRoutingSmsPhonenumbers(
            rt::Request::new(&self.0, super::routing::PostRoutingSmsPhonenumbers::INFO)
                .body::<types::SmsPhoneNumberProvision>(body),
        )
    }
    /// `POST /api/v2/routing/sms/phonenumbers/import`
    ///
    /// - Permission: `sms:phoneNumber:byoImport`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `compliance.not.configurable`, `invalid.e164.number`, `invalid.phone.number`, `missing.required.field.value`, `phone.number.duplicate`, `phone.number.unavailable`, `unexpected.country.code`, `unexpected.phone.number.type`; 409 `provisioning.action.in.progress`
    /// - Developer Center: [`postRoutingSmsPhonenumbersImport`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-sms-phonenumbers-import)
    pub fn post_routing_sms_phonenumbers_import(
        &self,
        body: impl rt::IntoBody<types::SmsPhoneNumberImport>,
    ) -> PostRoutingSmsPhonenumbersImport {
        super::routing::PostRoutingSmsPhonenumbersImport(
            rt::Request::new(
                    &self.0,
                    super::routing::PostRoutingSmsPhonenumbersImport::INFO,
                )
                .body::<types::SmsPhoneNumberImport>(body),
        )
    }
    /// `GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// - Permission: `sms:phoneNumber:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingSmsPhonenumber`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-sms-phonenumbers--phoneNumberId-)
    pub fn get_routing_sms_phonenumber(
        &self,
        phone_number_id: impl AsRef<str>,
    ) -> GetRoutingSmsPhonenumber {
        super::routing::GetRoutingSmsPhonenumber(
            rt::Request::new(&self.0, super::routing::GetRoutingSmsPhonenumber::INFO)
                .path("phoneNumberId", phone_number_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// - Permission: `sms:phoneNumber:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.short.code.operation`, `recipient.has.flow`; 409 `provisioning.action.in.progress`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`deleteRoutingSmsPhonenumber`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-sms-phonenumbers--phoneNumberId-)
    pub fn delete_routing_sms_phonenumber(
        &self,
        phone_number_id: impl AsRef<str>,
    ) -> DeleteRoutingSmsPhonenumber {
        super::routing::DeleteRoutingSmsPhonenumber(
            rt::Request::new(&self.0, super::routing::DeleteRoutingSmsPhonenumber::INFO)
                .path("phoneNumberId", phone_number_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// - Permission: `sms:phoneNumber:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `patch.missing.fields.to.update`; 409 `provisioning.action.in.progress`
    /// - Developer Center: [`patchRoutingSmsPhonenumber`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-routing-sms-phonenumbers--phoneNumberId-)
    pub fn patch_routing_sms_phonenumber(
        &self,
        phone_number_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SmsPhoneNumberPatchRequest>,
    ) -> PatchRoutingSmsPhonenumber {
        super::routing::PatchRoutingSmsPhonenumber(
            rt::Request::new(&self.0, super::routing::PatchRoutingSmsPhonenumber::INFO)
                .path("phoneNumberId", phone_number_id.as_ref())
                .body::<types::SmsPhoneNumberPatchRequest>(body),
        )
    }
    /// `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// - Permission: `routing:directRoutingBackup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingUserDirectroutingbackupSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-users--userId--directroutingbackup-settings)
    pub fn get_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetRoutingUserDirectroutingbackupSettings {
        super::shared::of_routing_and_users::GetRoutingUserDirectroutingbackupSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetRoutingUserDirectroutingbackupSettings::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// - Permission: `routing:directRoutingBackup:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`
    /// - Developer Center: [`putRoutingUserDirectroutingbackupSettings`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-users--userId--directroutingbackup-settings)
    pub fn put_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::AgentDirectRoutingBackupSettings>,
    ) -> PutRoutingUserDirectroutingbackupSettings {
        super::shared::of_routing_and_users::PutRoutingUserDirectroutingbackupSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PutRoutingUserDirectroutingbackupSettings::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::AgentDirectRoutingBackupSettings>(body),
        )
    }
    /// `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// - Permission: `routing:directRoutingBackup:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`
    /// - Developer Center: [`deleteRoutingUserDirectroutingbackupSettings`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-users--userId--directroutingbackup-settings)
    pub fn delete_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl AsRef<str>,
    ) -> DeleteRoutingUserDirectroutingbackupSettings {
        super::shared::of_routing_and_users::DeleteRoutingUserDirectroutingbackupSettings(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::DeleteRoutingUserDirectroutingbackupSettings::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/users/{userId}/utilization`
    ///
    /// - Permissions: any of `routing:utilization:manage`, `routing:utilization:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`
    /// - Developer Center: [`getRoutingUserUtilization`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-users--userId--utilization)
    pub fn get_routing_user_utilization(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetRoutingUserUtilization {
        super::shared::of_routing_and_users::GetRoutingUserUtilization(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetRoutingUserUtilization::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/users/{userId}/utilization`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `interrupt.same.media.type`, `invalid.id`, `invalid.media.capacity`, `unsupported.media.type`; 409 `conflict`
    /// - Developer Center: [`putRoutingUserUtilization`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-users--userId--utilization)
    pub fn put_routing_user_utilization(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UtilizationRequest>,
    ) -> PutRoutingUserUtilization {
        super::shared::of_routing_and_users::PutRoutingUserUtilization(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PutRoutingUserUtilization::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::UtilizationRequest>(body),
        )
    }
    /// `DELETE /api/v2/routing/users/{userId}/utilization`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`; 409 `conflict`
    /// - Developer Center: [`deleteRoutingUserUtilization`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-users--userId--utilization)
    pub fn delete_routing_user_utilization(
        &self,
        user_id: impl AsRef<str>,
    ) -> DeleteRoutingUserUtilization {
        super::shared::of_routing_and_users::DeleteRoutingUserUtilization(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::DeleteRoutingUserUtilization::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/utilization`
    ///
    /// - Permissions: any of `routing:utilization:manage`, `routing:utilization:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getRoutingUtilization`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-utilization)
    pub fn get_routing_utilization(&self) -> GetRoutingUtilization {
        super::routing::GetRoutingUtilization(
            rt::Request::new(&self.0, super::routing::GetRoutingUtilization::INFO),
        )
    }
    /// `PUT /api/v2/routing/utilization`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `interrupt.same.media.type`, `invalid.media.capacity`, `unsupported.media.type`; 409 `conflict`
    /// - Developer Center: [`putRoutingUtilization`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-utilization)
    pub fn put_routing_utilization(
        &self,
        body: impl rt::IntoBody<types::UtilizationRequest>,
    ) -> PutRoutingUtilization {
        super::routing::PutRoutingUtilization(
            rt::Request::new(&self.0, super::routing::PutRoutingUtilization::INFO)
                .body::<types::UtilizationRequest>(body),
        )
    }
    /// `DELETE /api/v2/routing/utilization`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 409 `conflict`
    /// - Developer Center: [`deleteRoutingUtilization`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-utilization)
    pub fn delete_routing_utilization(&self) -> DeleteRoutingUtilization {
        super::routing::DeleteRoutingUtilization(
            rt::Request::new(&self.0, super::routing::DeleteRoutingUtilization::INFO),
        )
    }
    /// `GET /api/v2/routing/utilization/labels`
    ///
    /// - Permission: `routing:utilization:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.page.number`
    /// - Developer Center: [`getRoutingUtilizationLabels`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-utilization-labels)
    pub fn get_routing_utilization_labels(&self) -> GetRoutingUtilizationLabels {
        super::routing::GetRoutingUtilizationLabels(
            rt::Request::new(&self.0, super::routing::GetRoutingUtilizationLabels::INFO),
        )
    }
    /// `POST /api/v2/routing/utilization/labels`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `duplicate.name`, `invalid.name`, `invalid.utilization.label`
    /// - Developer Center: [`postRoutingUtilizationLabels`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-utilization-labels)
    pub fn post_routing_utilization_labels(
        &self,
        body: impl rt::IntoBody<types::CreateUtilizationLabelRequest>,
    ) -> PostRoutingUtilizationLabels {
        super::routing::PostRoutingUtilizationLabels(
            rt::Request::new(&self.0, super::routing::PostRoutingUtilizationLabels::INFO)
                .body::<types::CreateUtilizationLabelRequest>(body),
        )
    }
    /// `GET /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// - Permission: `routing:utilization:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingUtilizationLabel`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-utilization-labels--labelId-)
    pub fn get_routing_utilization_label(
        &self,
        label_id: impl AsRef<str>,
    ) -> GetRoutingUtilizationLabel {
        super::routing::GetRoutingUtilizationLabel(
            rt::Request::new(&self.0, super::routing::GetRoutingUtilizationLabel::INFO)
                .path("labelId", label_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`putRoutingUtilizationLabel`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-utilization-labels--labelId-)
    pub fn put_routing_utilization_label(
        &self,
        label_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UpdateUtilizationLabelRequest>,
    ) -> PutRoutingUtilizationLabel {
        super::routing::PutRoutingUtilizationLabel(
            rt::Request::new(&self.0, super::routing::PutRoutingUtilizationLabel::INFO)
                .path("labelId", label_id.as_ref())
                .body::<types::UpdateUtilizationLabelRequest>(body),
        )
    }
    /// `DELETE /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// - Permission: `routing:utilization:manage`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.utilization.label`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingUtilizationLabel`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-utilization-labels--labelId-)
    pub fn delete_routing_utilization_label(
        &self,
        label_id: impl AsRef<str>,
    ) -> DeleteRoutingUtilizationLabel {
        super::routing::DeleteRoutingUtilizationLabel(
            rt::Request::new(
                    &self.0,
                    super::routing::DeleteRoutingUtilizationLabel::INFO,
                )
                .path("labelId", label_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/utilization/labels/{labelId}/agents`
    ///
    /// - Permission: `routing:utilization:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingUtilizationLabelAgents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-utilization-labels--labelId--agents)
    pub fn get_routing_utilization_label_agents(
        &self,
        label_id: impl AsRef<str>,
    ) -> GetRoutingUtilizationLabelAgents {
        super::routing::GetRoutingUtilizationLabelAgents(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingUtilizationLabelAgents::INFO,
                )
                .path("labelId", label_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes`
    ///
    /// - Permission: `routing:wrapupCode:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`, `invalid.page.number`
    /// - Developer Center: [`getRoutingWrapupcodes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-wrapupcodes)
    pub fn get_routing_wrapupcodes(&self) -> GetRoutingWrapupcodes {
        super::routing::GetRoutingWrapupcodes(
            rt::Request::new(&self.0, super::routing::GetRoutingWrapupcodes::INFO),
        )
    }
    /// `POST /api/v2/routing/wrapupcodes`
    ///
    /// - Permission: `routing:wrapupCode:add`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `duplicate.name`, `invalid.id`, `invalid.name`, `resource.not.found`; 403 `missing.division.permissions`
    /// - Developer Center: [`postRoutingWrapupcodes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-routing-wrapupcodes)
    pub fn post_routing_wrapupcodes(
        &self,
        body: impl rt::IntoBody<types::WrapupCodeRequest>,
    ) -> PostRoutingWrapupcodes {
        super::routing::PostRoutingWrapupcodes(
            rt::Request::new(&self.0, super::routing::PostRoutingWrapupcodes::INFO)
                .body::<types::WrapupCodeRequest>(body),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes/divisionviews`
    ///
    /// - Permission: `routing:wrapupCode:search`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `invalid.id`, `name.and.id.specified`
    /// - Developer Center: [`getRoutingWrapupcodesDivisionviews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-wrapupcodes-divisionviews)
    pub fn get_routing_wrapupcodes_divisionviews(
        &self,
    ) -> GetRoutingWrapupcodesDivisionviews {
        super::routing::GetRoutingWrapupcodesDivisionviews(
            rt::Request::new(
                &self.0,
                super::routing::GetRoutingWrapupcodesDivisionviews::INFO,
            ),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}`
    ///
    /// - Permission: `routing:wrapupCode:search`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingWrapupcodesDivisionview`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-wrapupcodes-divisionviews--codeId-)
    pub fn get_routing_wrapupcodes_divisionview(
        &self,
        code_id: impl AsRef<str>,
    ) -> GetRoutingWrapupcodesDivisionview {
        super::routing::GetRoutingWrapupcodesDivisionview(
            rt::Request::new(
                    &self.0,
                    super::routing::GetRoutingWrapupcodesDivisionview::INFO,
                )
                .path("codeId", code_id.as_ref()),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// - Permission: `routing:wrapupCode:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`getRoutingWrapupcode`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-routing-wrapupcodes--codeId-)
    pub fn get_routing_wrapupcode(
        &self,
        code_id: impl AsRef<str>,
    ) -> GetRoutingWrapupcode {
        super::routing::GetRoutingWrapupcode(
            rt::Request::new(&self.0, super::routing::GetRoutingWrapupcode::INFO)
                .path("codeId", code_id.as_ref()),
        )
    }
    /// `PUT /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// - Permission: `routing:wrapupCode:edit`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `duplicate.name`, `invalid.id`, `invalid.name`, `resource.not.found`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`putRoutingWrapupcode`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-routing-wrapupcodes--codeId-)
    pub fn put_routing_wrapupcode(
        &self,
        code_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::WrapupCodeRequest>,
    ) -> PutRoutingWrapupcode {
        super::routing::PutRoutingWrapupcode(
            rt::Request::new(&self.0, super::routing::PutRoutingWrapupcode::INFO)
                .path("codeId", code_id.as_ref())
                .body::<types::WrapupCodeRequest>(body),
        )
    }
    /// `DELETE /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// - Permission: `routing:wrapupCode:delete`
    /// - Scopes: `routing`
    /// - Error codes of its own: 400 `invalid.id`; 403 `missing.division.permissions`; 404 `resource.not.found`
    /// - Developer Center: [`deleteRoutingWrapupcode`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-routing-wrapupcodes--codeId-)
    pub fn delete_routing_wrapupcode(
        &self,
        code_id: impl AsRef<str>,
    ) -> DeleteRoutingWrapupcode {
        super::routing::DeleteRoutingWrapupcode(
            rt::Request::new(&self.0, super::routing::DeleteRoutingWrapupcode::INFO)
                .path("codeId", code_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/queues`
    ///
    /// - Permission: `routing:queue:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getUserQueues`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--queues)
    pub fn get_user_queues(&self, user_id: impl AsRef<str>) -> GetUserQueues {
        super::shared::of_routing_and_users::GetUserQueues(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetUserQueues::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/queues`
    ///
    /// - Permissions: any of `routing:queue:join`, `routing:queueMember:manage`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`
    /// - Developer Center: [`patchUserQueues`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--queues)
    pub fn patch_user_queues(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UserQueue>>,
    ) -> PatchUserQueues {
        super::shared::of_routing_and_users::PatchUserQueues(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PatchUserQueues::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<Vec<types::UserQueue>>(body),
        )
    }
    /// `PATCH /api/v2/users/{userId}/queues/{queueId}`
    ///
    /// - Permissions: any of `routing:queue:join`, `routing:queueMember:manage`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`; 404 `resource.not.found`
    /// - Developer Center: [`patchUserQueue`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--queues--queueId-)
    pub fn patch_user_queue(
        &self,
        user_id: impl AsRef<str>,
        queue_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserQueue>,
    ) -> PatchUserQueue {
        super::shared::of_routing_and_users::PatchUserQueue(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PatchUserQueue::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("queueId", queue_id.as_ref())
                .body::<types::UserQueue>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/routinglanguages`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getUserRoutinglanguages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--routinglanguages)
    pub fn get_user_routinglanguages(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserRoutinglanguages {
        super::shared::of_routing_and_users::GetUserRoutinglanguages(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetUserRoutinglanguages::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/users/{userId}/routinglanguages`
    ///
    /// - Permissions: any of `routing:skill:assign`, `routing:language:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.conflict`
    /// - Developer Center: [`postUserRoutinglanguages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--routinglanguages)
    pub fn post_user_routinglanguages(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserRoutingLanguagePost>,
    ) -> PostUserRoutinglanguages {
        super::shared::of_routing_and_users::PostUserRoutinglanguages(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PostUserRoutinglanguages::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::UserRoutingLanguagePost>(body),
        )
    }
    /// `PATCH /api/v2/users/{userId}/routinglanguages/bulk`
    ///
    /// - Permissions: any of `routing:skill:assign`, `routing:language:assign`
    /// - Scopes: `users`
    /// - Developer Center: [`patchUserRoutinglanguagesBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--routinglanguages-bulk)
    pub fn patch_user_routinglanguages_bulk(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UserRoutingLanguagePost>>,
    ) -> PatchUserRoutinglanguagesBulk {
        super::shared::of_routing_and_users::PatchUserRoutinglanguagesBulk(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PatchUserRoutinglanguagesBulk::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<Vec<types::UserRoutingLanguagePost>>(body),
        )
    }
    /// `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`
    ///
    /// - Permissions: any of `routing:skill:assign`, `routing:language:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`deleteUserRoutinglanguage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--routinglanguages--languageId-)
    pub fn delete_user_routinglanguage(
        &self,
        user_id: impl AsRef<str>,
        language_id: impl AsRef<str>,
    ) -> DeleteUserRoutinglanguage {
        super::shared::of_routing_and_users::DeleteUserRoutinglanguage(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::DeleteUserRoutinglanguage::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("languageId", language_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`
    ///
    /// - Permissions: any of `routing:skill:assign`, `routing:language:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 409 `general.conflict`
    /// - Developer Center: [`patchUserRoutinglanguage`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--routinglanguages--languageId-)
    pub fn patch_user_routinglanguage(
        &self,
        user_id: impl AsRef<str>,
        language_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserRoutingLanguage>,
    ) -> PatchUserRoutinglanguage {
        super::shared::of_routing_and_users::PatchUserRoutinglanguage(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PatchUserRoutinglanguage::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("languageId", language_id.as_ref())
                .body::<types::UserRoutingLanguage>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/routingskills`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getUserRoutingskills`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--routingskills)
    pub fn get_user_routingskills(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserRoutingskills {
        super::shared::of_routing_and_users::GetUserRoutingskills(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetUserRoutingskills::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/users/{userId}/routingskills`
    ///
    /// - Permission: `routing:skill:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.bad.request`, `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`postUserRoutingskills`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--routingskills)
    pub fn post_user_routingskills(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserRoutingSkillPost>,
    ) -> PostUserRoutingskills {
        super::shared::of_routing_and_users::PostUserRoutingskills(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PostUserRoutingskills::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<types::UserRoutingSkillPost>(body),
        )
    }
    /// `PUT /api/v2/users/{userId}/routingskills/bulk`
    ///
    /// - Permission: `routing:skill:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 400 `general.conflict`; 404 `general.resource.not.found`
    /// - Developer Center: [`putUserRoutingskillsBulk`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--routingskills-bulk)
    pub fn put_user_routingskills_bulk(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UserRoutingSkillPost>>,
    ) -> PutUserRoutingskillsBulk {
        super::shared::of_routing_and_users::PutUserRoutingskillsBulk(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PutUserRoutingskillsBulk::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<Vec<types::UserRoutingSkillPost>>(body),
        )
    }
    /// `PATCH /api/v2/users/{userId}/routingskills/bulk`
    ///
    /// - Permission: `routing:skill:assign`
    /// - Scopes: `users`
    /// - Developer Center: [`patchUserRoutingskillsBulk`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-users--userId--routingskills-bulk)
    pub fn patch_user_routingskills_bulk(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<Vec<types::UserRoutingSkillPost>>,
    ) -> PatchUserRoutingskillsBulk {
        super::shared::of_routing_and_users::PatchUserRoutingskillsBulk(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PatchUserRoutingskillsBulk::INFO,
                )
                .path("userId", user_id.as_ref())
                .body::<Vec<types::UserRoutingSkillPost>>(body),
        )
    }
    /// `PUT /api/v2/users/{userId}/routingskills/{skillId}`
    ///
    /// - Permission: `routing:skill:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 409 `general.conflict`
    /// - Developer Center: [`putUserRoutingskill`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--routingskills--skillId-)
    pub fn put_user_routingskill(
        &self,
        user_id: impl AsRef<str>,
        skill_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::UserRoutingSkill>,
    ) -> PutUserRoutingskill {
        super::shared::of_routing_and_users::PutUserRoutingskill(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::PutUserRoutingskill::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("skillId", skill_id.as_ref())
                .body::<types::UserRoutingSkill>(body),
        )
    }
    /// `DELETE /api/v2/users/{userId}/routingskills/{skillId}`
    ///
    /// - Permission: `routing:skill:assign`
    /// - Scopes: `users`
    /// - Error codes of its own: 404 `general.resource.not.found`; 409 `general.conflict`
    /// - Developer Center: [`deleteUserRoutingskill`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-users--userId--routingskills--skillId-)
    pub fn delete_user_routingskill(
        &self,
        user_id: impl AsRef<str>,
        skill_id: impl AsRef<str>,
    ) -> DeleteUserRoutingskill {
        super::shared::of_routing_and_users::DeleteUserRoutingskill(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::DeleteUserRoutingskill::INFO,
                )
                .path("userId", user_id.as_ref())
                .path("skillId", skill_id.as_ref()),
        )
    }
    /// `GET /api/v2/users/{userId}/skillgroups`
    ///
    /// - Permission: `routing:skillGroup:view`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getUserSkillgroups`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--skillgroups)
    pub fn get_user_skillgroups(&self, user_id: impl AsRef<str>) -> GetUserSkillgroups {
        super::shared::of_routing_and_users::GetUserSkillgroups(
            rt::Request::new(
                    &self.0,
                    super::shared::of_routing_and_users::GetUserSkillgroups::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
}
/// The call `getRoutingAssessments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingAssessments(pub(crate) rt::Request<types::AssessmentListing>);
impl GetRoutingAssessments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingAssessments",
        method: rt::Method::Get,
        path: "/api/v2/routing/assessments",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:view", "routing:assessment:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `queueId` (query)
    pub fn queue_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("queueId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssessmentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::AssessmentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssessmentListing> {
        self.0.send()
    }
}
/// The call `postRoutingAssessments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingAssessments(pub(crate) rt::Request<types::BenefitAssessment>);
impl PostRoutingAssessments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingAssessments",
        method: rt::Method::Post,
        path: "/api/v2/routing/assessments",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:assessment:add", "routing:queue:view"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 201],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::CreateBenefitAssessmentRequest>,
    ) -> Self {
        Self(self.0.body::<types::CreateBenefitAssessmentRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BenefitAssessment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BenefitAssessment> {
        self.0.send()
    }
}
/// The call `getRoutingAssessmentsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingAssessmentsJobs(
    pub(crate) rt::Request<types::AssessmentJobListing>,
);
impl GetRoutingAssessmentsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingAssessmentsJobs",
        method: rt::Method::Get,
        path: "/api/v2/routing/assessments/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssessmentJobListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssessmentJobListing> {
        self.0.send()
    }
}
/// The call `postRoutingAssessmentsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingAssessmentsJobs(
    pub(crate) rt::Request<types::BenefitAssessmentJob>,
);
impl PostRoutingAssessmentsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingAssessmentsJobs",
        method: rt::Method::Post,
        path: "/api/v2/routing/assessments/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:assessment:add"],
        },
        scopes: &["routing"],
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
        body: impl rt::IntoBody<types::CreateBenefitAssessmentJobRequest>,
    ) -> Self {
        Self(self.0.body::<types::CreateBenefitAssessmentJobRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::BenefitAssessmentJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BenefitAssessmentJob> {
        self.0.send()
    }
}
/// The call `getRoutingAssessmentsJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingAssessmentsJob(pub(crate) rt::Request<types::BenefitAssessmentJob>);
impl GetRoutingAssessmentsJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingAssessmentsJob",
        method: rt::Method::Get,
        path: "/api/v2/routing/assessments/jobs/{jobId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:assessment:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BenefitAssessmentJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BenefitAssessmentJob> {
        self.0.send()
    }
}
/// The call `getRoutingAssessment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingAssessment(pub(crate) rt::Request<types::BenefitAssessment>);
impl GetRoutingAssessment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingAssessment",
        method: rt::Method::Get,
        path: "/api/v2/routing/assessments/{assessmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:assessment:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::BenefitAssessment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::BenefitAssessment> {
        self.0.send()
    }
}
/// The call `deleteRoutingAssessment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingAssessment(pub(crate) rt::Request<()>);
impl DeleteRoutingAssessment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingAssessment",
        method: rt::Method::Delete,
        path: "/api/v2/routing/assessments/{assessmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:assessment:delete"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingAvailablemediatypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingAvailablemediatypes(
    pub(crate) rt::Request<types::AvailableMediaTypeEntityListing>,
);
impl GetRoutingAvailablemediatypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingAvailablemediatypes",
        method: rt::Method::Get,
        path: "/api/v2/routing/availablemediatypes",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AvailableMediaTypeEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AvailableMediaTypeEntityListing> {
        self.0.send()
    }
}
/// The call `patchRoutingConversation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingConversation(
    pub(crate) rt::Request<types::RoutingConversationAttributesResponse>,
);
impl PatchRoutingConversation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingConversation",
        method: rt::Method::Patch,
        path: "/api/v2/routing/conversations/{conversationId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:conversation:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::RoutingConversationAttributesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::RoutingConversationAttributesResponse> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomains(
    pub(crate) rt::Request<types::InboundDomainEntityListing>,
);
impl GetRoutingEmailDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomains",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `excludeStatus` (query): default `false`
    pub fn exclude_status(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("excludeStatus", value))
    }
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetRoutingEmailDomainsExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingEmailDomainsExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InboundDomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::InboundDomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundDomainEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomains(pub(crate) rt::Request<types::InboundDomain>);
impl PostRoutingEmailDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomains",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::InboundDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundDomain> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomain(pub(crate) rt::Request<types::InboundDomain>);
impl GetRoutingEmailDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomain",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:email:manage", "routing:email:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
        value: impl rt::IntoOption<types::GetRoutingEmailDomainExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingEmailDomainExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InboundDomain> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingEmailDomain`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::InboundDomain>
    where
        F: FnMut(&mut types::InboundDomainPatchRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingEmailDomain::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundDomain> {
        self.0.send()
    }
}
/// The call `deleteRoutingEmailDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingEmailDomain(pub(crate) rt::Request<()>);
impl DeleteRoutingEmailDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingEmailDomain",
        method: rt::Method::Delete,
        path: "/api/v2/routing/email/domains/{domainId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `patchRoutingEmailDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingEmailDomain(pub(crate) rt::Request<types::InboundDomain>);
impl PatchRoutingEmailDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingEmailDomain",
        method: rt::Method::Patch,
        path: "/api/v2/routing/email/domains/{domainId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::InboundDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundDomain> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainDkim`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainDkim(pub(crate) rt::Request<types::VerificationResult>);
impl GetRoutingEmailDomainDkim {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainDkim",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainId}/dkim",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::VerificationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VerificationResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomainDkim`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomainDkim(pub(crate) rt::Request<types::VerificationResult>);
impl PostRoutingEmailDomainDkim {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomainDkim",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains/{domainId}/dkim",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::VerificationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VerificationResult> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainMailfrom`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainMailfrom(pub(crate) rt::Request<types::MailFromResult>);
impl GetRoutingEmailDomainMailfrom {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainMailfrom",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainId}/mailfrom",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MailFromResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MailFromResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomainMailfrom`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomainMailfrom(pub(crate) rt::Request<types::MailFromResult>);
impl PostRoutingEmailDomainMailfrom {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomainMailfrom",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains/{domainId}/mailfrom",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::MailFromResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MailFromResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomainTestconnection`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomainTestconnection(
    pub(crate) rt::Request<types::TestMessage>,
);
impl PostRoutingEmailDomainTestconnection {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomainTestconnection",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains/{domainId}/testconnection",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn body(self, body: impl rt::IntoBody<types::TestMessage>) -> Self {
        Self(self.0.body::<types::TestMessage>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestMessage> {
        self.0.send()
    }
}
/// The call `patchRoutingEmailDomainValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingEmailDomainValidate(pub(crate) rt::Request<types::InboundDomain>);
impl PatchRoutingEmailDomainValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingEmailDomainValidate",
        method: rt::Method::Patch,
        path: "/api/v2/routing/email/domains/{domainId}/validate",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::InboundDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundDomain> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainVerification`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainVerification(
    pub(crate) rt::Request<types::VerificationResult>,
);
impl GetRoutingEmailDomainVerification {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainVerification",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainId}/verification",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::VerificationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VerificationResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomainVerification`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomainVerification(
    pub(crate) rt::Request<types::VerificationResult>,
);
impl PostRoutingEmailDomainVerification {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomainVerification",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains/{domainId}/verification",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::VerificationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::VerificationResult> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainRoutes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainRoutes(
    pub(crate) rt::Request<types::InboundRouteEntityListing>,
);
impl GetRoutingEmailDomainRoutes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainRoutes",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainName}/routes",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:email:view", "routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `pattern` (query)
    pub fn pattern(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pattern", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingEmailDomainRoutesExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingEmailDomainRoutesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InboundRouteEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::InboundRouteEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundRouteEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingEmailDomainRoutes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailDomainRoutes(pub(crate) rt::Request<types::InboundRoute>);
impl PostRoutingEmailDomainRoutes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailDomainRoutes",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/domains/{domainName}/routes",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::InboundRoute> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundRoute> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainRoute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainRoute(pub(crate) rt::Request<types::InboundRoute>);
impl GetRoutingEmailDomainRoute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainRoute",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:email:view", "routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
            Item = impl rt::IntoEnum<types::GetRoutingEmailDomainRouteExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingEmailDomainRouteExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::InboundRoute> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingEmailDomainRoute`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::InboundRoute>
    where
        F: FnMut(&mut types::InboundRoute) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingEmailDomainRoute::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundRoute> {
        self.0.send()
    }
}
/// The call `putRoutingEmailDomainRoute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingEmailDomainRoute(pub(crate) rt::Request<types::InboundRoute>);
impl PutRoutingEmailDomainRoute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingEmailDomainRoute",
        method: rt::Method::Put,
        path: "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::InboundRoute> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::InboundRoute> {
        self.0.send()
    }
}
/// The call `deleteRoutingEmailDomainRoute`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingEmailDomainRoute(
    pub(crate) rt::Request<Option<types::InboundRoute>>,
);
impl DeleteRoutingEmailDomainRoute {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingEmailDomainRoute",
        method: rt::Method::Delete,
        path: "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<Option<types::InboundRoute>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::InboundRoute>> {
        self.0.send()
    }
}
/// The call `getRoutingEmailDomainRouteIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailDomainRouteIdentityresolution(
    pub(crate) rt::Request<types::RouteIdentityResolutionConfig>,
);
impl GetRoutingEmailDomainRouteIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailDomainRouteIdentityresolution",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage", "routing:identityResolutionEmail:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RouteIdentityResolutionConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingEmailDomainRouteIdentityresolution`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::RouteIdentityResolutionConfig>
    where
        F: FnMut(&mut types::RouteIdentityResolutionConfig) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingEmailDomainRouteIdentityresolution::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RouteIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `putRoutingEmailDomainRouteIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingEmailDomainRouteIdentityresolution(
    pub(crate) rt::Request<types::RouteIdentityResolutionConfig>,
);
impl PutRoutingEmailDomainRouteIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingEmailDomainRouteIdentityresolution",
        method: rt::Method::Put,
        path: "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage", "routing:identityResolutionEmail:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::RouteIdentityResolutionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RouteIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `getRoutingEmailOutboundDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailOutboundDomains(
    pub(crate) rt::Request<types::OutboundDomainEntityListing>,
);
impl GetRoutingEmailOutboundDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailOutboundDomains",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/outbound/domains",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `filter` (query)
    pub fn filter(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filter", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetRoutingEmailOutboundDomainsExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::GetRoutingEmailOutboundDomainsExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutboundDomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OutboundDomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundDomainEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingEmailOutboundDomains`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailOutboundDomains(
    pub(crate) rt::Request<types::EmailOutboundDomainResult>,
);
impl PostRoutingEmailOutboundDomains {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailOutboundDomains",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/outbound/domains",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::EmailOutboundDomainResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailOutboundDomainResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailOutboundDomainsSimulated`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailOutboundDomainsSimulated(
    pub(crate) rt::Request<types::EmailOutboundDomainResult>,
);
impl PostRoutingEmailOutboundDomainsSimulated {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailOutboundDomainsSimulated",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/outbound/domains/simulated",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::EmailOutboundDomainResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailOutboundDomainResult> {
        self.0.send()
    }
}
/// The call `getRoutingEmailOutboundDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailOutboundDomain(pub(crate) rt::Request<types::OutboundDomain>);
impl GetRoutingEmailOutboundDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailOutboundDomain",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/outbound/domains/{domainId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:email:manage", "routing:email:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
        value: impl rt::IntoOption<types::GetRoutingEmailOutboundDomainExpand>,
    ) -> Self {
        Self(
            self.0.option::<types::GetRoutingEmailOutboundDomainExpand>("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutboundDomain> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingEmailOutboundDomain`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::OutboundDomain>
    where
        F: FnMut(&mut types::OutboundDomainPatchRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingEmailOutboundDomain::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundDomain> {
        self.0.send()
    }
}
/// The call `deleteRoutingEmailOutboundDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingEmailOutboundDomain(pub(crate) rt::Request<()>);
impl DeleteRoutingEmailOutboundDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingEmailOutboundDomain",
        method: rt::Method::Delete,
        path: "/api/v2/routing/email/outbound/domains/{domainId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingEmailOutboundDomain`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingEmailOutboundDomain(
    pub(crate) rt::Request<types::OutboundDomain>,
);
impl PatchRoutingEmailOutboundDomain {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingEmailOutboundDomain",
        method: rt::Method::Patch,
        path: "/api/v2/routing/email/outbound/domains/{domainId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::OutboundDomain> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutboundDomain> {
        self.0.send()
    }
}
/// The call `getRoutingEmailOutboundDomainActivation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailOutboundDomainActivation(
    pub(crate) rt::Request<types::EmailOutboundDomainResult>,
);
impl GetRoutingEmailOutboundDomainActivation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailOutboundDomainActivation",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/outbound/domains/{domainId}/activation",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EmailOutboundDomainResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailOutboundDomainResult> {
        self.0.send()
    }
}
/// The call `putRoutingEmailOutboundDomainActivation`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingEmailOutboundDomainActivation(
    pub(crate) rt::Request<types::EmailOutboundDomainResult>,
);
impl PutRoutingEmailOutboundDomainActivation {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingEmailOutboundDomainActivation",
        method: rt::Method::Put,
        path: "/api/v2/routing/email/outbound/domains/{domainId}/activation",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::EmailOutboundDomainResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailOutboundDomainResult> {
        self.0.send()
    }
}
/// The call `postRoutingEmailOutboundDomainTestconnection`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailOutboundDomainTestconnection(
    pub(crate) rt::Request<types::TestMessage>,
);
impl PostRoutingEmailOutboundDomainTestconnection {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailOutboundDomainTestconnection",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/outbound/domains/{domainId}/testconnection",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn body(self, body: impl rt::IntoBody<types::TestMessage>) -> Self {
        Self(self.0.body::<types::TestMessage>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::TestMessage> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TestMessage> {
        self.0.send()
    }
}
/// The call `getRoutingEmailSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailSetting(
    pub(crate) rt::Request<types::EmailSettingEntityListing>,
);
impl GetRoutingEmailSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailSetting",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/setting",
        permissions: rt::Permissions {
            all: true,
            names: &["email:settings:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EmailSettingEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EmailSettingEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailSettingEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingEmailSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingEmailSetting(pub(crate) rt::Request<types::EmailSetting>);
impl PostRoutingEmailSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingEmailSetting",
        method: rt::Method::Post,
        path: "/api/v2/routing/email/setting",
        permissions: rt::Permissions {
            all: false,
            names: &["email:settings:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::EmailSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailSetting> {
        self.0.send()
    }
}
/// The call `getRoutingEmailSettingEmailSettingId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailSettingEmailSettingId(
    pub(crate) rt::Request<types::EmailSetting>,
);
impl GetRoutingEmailSettingEmailSettingId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailSettingEmailSettingId",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/setting/{emailSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["email:settings:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EmailSetting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingEmailSettingEmailSettingId`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::EmailSetting>
    where
        F: FnMut(&mut types::EmailSetting) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingEmailSettingEmailSettingId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailSetting> {
        self.0.send()
    }
}
/// The call `deleteRoutingEmailSettingEmailSettingId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingEmailSettingEmailSettingId(pub(crate) rt::Request<()>);
impl DeleteRoutingEmailSettingEmailSettingId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingEmailSettingEmailSettingId",
        method: rt::Method::Delete,
        path: "/api/v2/routing/email/setting/{emailSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["email:settings:delete"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingEmailSettingEmailSettingId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingEmailSettingEmailSettingId(
    pub(crate) rt::Request<types::EmailSetting>,
);
impl PatchRoutingEmailSettingEmailSettingId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingEmailSettingEmailSettingId",
        method: rt::Method::Patch,
        path: "/api/v2/routing/email/setting/{emailSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["email:settings:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::EmailSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailSetting> {
        self.0.send()
    }
}
/// The call `getRoutingEmailSetup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingEmailSetup(pub(crate) rt::Request<types::EmailSetup>);
impl GetRoutingEmailSetup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingEmailSetup",
        method: rt::Method::Get,
        path: "/api/v2/routing/email/setup",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:email:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::EmailSetup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EmailSetup> {
        self.0.send()
    }
}
/// The call `getRoutingLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingLanguages(pub(crate) rt::Request<types::LanguageEntityListing>);
impl GetRoutingLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingLanguages",
        method: rt::Method::Get,
        path: "/api/v2/routing/languages",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingLanguagesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingLanguagesSortOrder>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LanguageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LanguageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LanguageEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingLanguages(pub(crate) rt::Request<types::Language>);
impl PostRoutingLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingLanguages",
        method: rt::Method::Post,
        path: "/api/v2/routing/languages",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::Language> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Language> {
        self.0.send()
    }
}
/// The call `getRoutingLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingLanguage(pub(crate) rt::Request<types::Language>);
impl GetRoutingLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingLanguage",
        method: rt::Method::Get,
        path: "/api/v2/routing/languages/{languageId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Language> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Language> {
        self.0.send()
    }
}
/// The call `deleteRoutingLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingLanguage(pub(crate) rt::Request<()>);
impl DeleteRoutingLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingLanguage",
        method: rt::Method::Delete,
        path: "/api/v2/routing/languages/{languageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingMessageRecipients`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingMessageRecipients(pub(crate) rt::Request<types::RecipientListing>);
impl GetRoutingMessageRecipients {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingMessageRecipients",
        method: rt::Method::Get,
        path: "/api/v2/routing/message/recipients",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:message:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `messengerType` (query)
    pub fn messenger_type(
        self,
        value: impl rt::IntoOption<types::GetRoutingMessageRecipientsMessengerType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingMessageRecipientsMessengerType,
                >("messengerType", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
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
    pub fn customize(self) -> rt::Request<types::RecipientListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::RecipientListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RecipientListing> {
        self.0.send()
    }
}
/// The call `getRoutingMessageRecipient`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingMessageRecipient(pub(crate) rt::Request<types::Recipient>);
impl GetRoutingMessageRecipient {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingMessageRecipient",
        method: rt::Method::Get,
        path: "/api/v2/routing/message/recipients/{recipientId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:message:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Recipient> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingMessageRecipient`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Recipient>
    where
        F: FnMut(&mut types::RecipientRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingMessageRecipient::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recipient> {
        self.0.send()
    }
}
/// The call `putRoutingMessageRecipient`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingMessageRecipient(pub(crate) rt::Request<types::Recipient>);
impl PutRoutingMessageRecipient {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingMessageRecipient",
        method: rt::Method::Put,
        path: "/api/v2/routing/message/recipients/{recipientId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:message:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::Recipient> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Recipient> {
        self.0.send()
    }
}
/// The call `getRoutingPredictors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingPredictors(pub(crate) rt::Request<types::PredictorListing>);
impl GetRoutingPredictors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingPredictors",
        method: rt::Method::Get,
        path: "/api/v2/routing/predictors",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:predictor:view", "routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `limit` (query)
    pub fn limit(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("limit", value))
    }
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `queueId` (query)
    pub fn queue_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("queueId", value))
    }
    /// `kpiId` (query)
    pub fn kpi_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("kpiId", value))
    }
    /// `state` (query)
    pub fn state(
        self,
        value: impl rt::IntoOption<types::GetRoutingPredictorsState>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingPredictorsState>("state", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::PredictorListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::PredictorListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PredictorListing> {
        self.0.send()
    }
}
/// The call `postRoutingPredictors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingPredictors(pub(crate) rt::Request<types::Predictor>);
impl PostRoutingPredictors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingPredictors",
        method: rt::Method::Post,
        path: "/api/v2/routing/predictors",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:predictor:add", "routing:queue:edit"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 201],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::CreatePredictorRequest>) -> Self {
        Self(self.0.body::<types::CreatePredictorRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Predictor> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Predictor> {
        self.0.send()
    }
}
/// The call `getRoutingPredictorsKeyperformanceindicators`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingPredictorsKeyperformanceindicators(
    pub(crate) rt::Request<Vec<types::KeyPerformanceIndicator>>,
);
impl GetRoutingPredictorsKeyperformanceindicators {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingPredictorsKeyperformanceindicators",
        method: rt::Method::Get,
        path: "/api/v2/routing/predictors/keyperformanceindicators",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:keyPerformanceIndicator:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `kpiGroup` (query)
    pub fn kpi_group(
        self,
        value: impl rt::IntoOption<
            types::GetRoutingPredictorsKeyperformanceindicatorsKpiGroup,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingPredictorsKeyperformanceindicatorsKpiGroup,
                >("kpiGroup", value),
        )
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<
                types::GetRoutingPredictorsKeyperformanceindicatorsExpand,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetRoutingPredictorsKeyperformanceindicatorsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::KeyPerformanceIndicator>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::KeyPerformanceIndicator>> {
        self.0.send()
    }
}
/// The call `getRoutingPredictor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingPredictor(pub(crate) rt::Request<types::Predictor>);
impl GetRoutingPredictor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingPredictor",
        method: rt::Method::Get,
        path: "/api/v2/routing/predictors/{predictorId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:predictor:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Predictor> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingPredictor`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Predictor>
    where
        F: FnMut(&mut types::PatchPredictorRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingPredictor::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Predictor> {
        self.0.send()
    }
}
/// The call `deleteRoutingPredictor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingPredictor(pub(crate) rt::Request<()>);
impl DeleteRoutingPredictor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingPredictor",
        method: rt::Method::Delete,
        path: "/api/v2/routing/predictors/{predictorId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:predictor:delete", "routing:queue:edit"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingPredictor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingPredictor(pub(crate) rt::Request<types::Predictor>);
impl PatchRoutingPredictor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingPredictor",
        method: rt::Method::Patch,
        path: "/api/v2/routing/predictors/{predictorId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:predictor:edit", "routing:queue:edit"],
        },
        scopes: &["routing"],
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
    pub fn body(self, body: impl rt::IntoBody<types::PatchPredictorRequest>) -> Self {
        Self(self.0.body::<types::PatchPredictorRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Predictor> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Predictor> {
        self.0.send()
    }
}
/// The call `getRoutingPredictorModels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingPredictorModels(pub(crate) rt::Request<types::PredictorModels>);
impl GetRoutingPredictorModels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingPredictorModels",
        method: rt::Method::Get,
        path: "/api/v2/routing/predictors/{predictorId}/models",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:predictorModel:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PredictorModels> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PredictorModels> {
        self.0.send()
    }
}
/// The call `getRoutingPredictorModelFeatures`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingPredictorModelFeatures(
    pub(crate) rt::Request<types::PredictorModelFeatureListing>,
);
impl GetRoutingPredictorModelFeatures {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingPredictorModelFeatures",
        method: rt::Method::Get,
        path: "/api/v2/routing/predictors/{predictorId}/models/{modelId}/features",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:predictorModelFeature:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::PredictorModelFeatureListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::PredictorModelFeatureListing> {
        self.0.send()
    }
}
/// The call `getRoutingQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueues(pub(crate) rt::Request<types::QueueEntityListing>);
impl GetRoutingQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueues",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueuesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingQueuesSortOrder>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `peerId` (query)
    pub fn peer_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("peerId", value))
    }
    /// `cannedResponseLibraryId` (query)
    pub fn canned_response_library_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("cannedResponseLibraryId", value))
    }
    /// `hasPeer` (query)
    pub fn has_peer(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("hasPeer", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetRoutingQueuesExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingQueuesExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingQueues`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingQueues(pub(crate) rt::Request<types::Queue>);
impl PostRoutingQueues {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingQueues",
        method: rt::Method::Post,
        path: "/api/v2/routing/queues",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::Queue> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Queue> {
        self.0.send()
    }
}
/// The call `getRoutingQueuesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueuesDivisionviews(
    pub(crate) rt::Request<types::QueueEntityListing>,
);
impl GetRoutingQueuesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueuesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:search"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueuesDivisionviewsSortBy>,
    ) -> Self {
        Self(
            self.0.option::<types::GetRoutingQueuesDivisionviewsSortBy>("sortBy", value),
        )
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueuesDivisionviewsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingQueuesDivisionviewsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingQueuesDivisionviewsAll`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueuesDivisionviewsAll(
    pub(crate) rt::Request<types::QueueEntityListing>,
);
impl GetRoutingQueuesDivisionviewsAll {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueuesDivisionviewsAll",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/divisionviews/all",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:search"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueuesDivisionviewsAllSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingQueuesDivisionviewsAllSortOrder,
                >("sortOrder", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingQueuesMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueuesMe(pub(crate) rt::Request<types::UserQueueEntityListing>);
impl GetRoutingQueuesMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueuesMe",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/me",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `joined` (query): one of `"true"`, `"false"`
    pub fn joined(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("joined", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueuesMeSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingQueuesMeSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserQueueEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserQueueEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserQueueEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueue(pub(crate) rt::Request<types::Queue>);
impl GetRoutingQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueue",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
        value: impl IntoIterator<Item = impl rt::IntoEnum<types::GetRoutingQueueExpand>>,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingQueueExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Queue> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingQueue`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Queue>
    where
        F: FnMut(&mut types::QueueRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::routing::PutRoutingQueue::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Queue> {
        self.0.send()
    }
}
/// The call `putRoutingQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingQueue(pub(crate) rt::Request<types::Queue>);
impl PutRoutingQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingQueue",
        method: rt::Method::Put,
        path: "/api/v2/routing/queues/{queueId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::Queue> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Queue> {
        self.0.send()
    }
}
/// The call `deleteRoutingQueue`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingQueue(pub(crate) rt::Request<()>);
impl DeleteRoutingQueue {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingQueue",
        method: rt::Method::Delete,
        path: "/api/v2/routing/queues/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:delete"],
        },
        scopes: &["routing"],
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
    /// `forceDelete` (query)
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
/// The call `getRoutingQueueAssistant`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueAssistant(pub(crate) rt::Request<types::AssistantQueue>);
impl GetRoutingQueueAssistant {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueAssistant",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/assistant",
        permissions: rt::Permissions {
            all: true,
            names: &["assistants:queue:view"],
        },
        scopes: &["assistants", "assistants:readonly"],
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
            Item = impl rt::IntoEnum<types::GetRoutingQueueAssistantExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingQueueAssistantExpand>("expand", value))
    }
    /// `languageVariation` (query)
    pub fn language_variation(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("languageVariation", value))
    }
    /// `fallbackToPrimaryAssistant` (query)
    pub fn fallback_to_primary_assistant(
        self,
        value: impl rt::IntoOption<bool>,
    ) -> Self {
        Self(self.0.option::<bool>("fallbackToPrimaryAssistant", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AssistantQueue> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AssistantQueue> {
        self.0.send()
    }
}
/// The call `getRoutingQueueComparisonperiods`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueComparisonperiods(
    pub(crate) rt::Request<types::ComparisonPeriodListing>,
);
impl GetRoutingQueueComparisonperiods {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueComparisonperiods",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/comparisonperiods",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:comparisonPeriod:view", "routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ComparisonPeriodListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ComparisonPeriodListing> {
        self.0.send()
    }
}
/// The call `getRoutingQueueComparisonperiod`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueComparisonperiod(
    pub(crate) rt::Request<types::ComparisonPeriod>,
);
impl GetRoutingQueueComparisonperiod {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueComparisonperiod",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:comparisonPeriod:view", "routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ComparisonPeriod> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ComparisonPeriod> {
        self.0.send()
    }
}
/// The call `getRoutingQueueEstimatedwaittime`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueEstimatedwaittime(
    pub(crate) rt::Request<types::EstimatedWaitTimePredictions>,
);
impl GetRoutingQueueEstimatedwaittime {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueEstimatedwaittime",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/estimatedwaittime",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `conversationId` (query)
    pub fn conversation_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("conversationId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EstimatedWaitTimePredictions> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EstimatedWaitTimePredictions> {
        self.0.send()
    }
}
/// The call `getRoutingQueueIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueIdentityresolution(
    pub(crate) rt::Request<types::IdentityResolutionQueueConfig>,
);
impl GetRoutingQueueIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueIdentityresolution",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:view", "queue:identityResolution:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::IdentityResolutionQueueConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingQueueIdentityresolution`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::IdentityResolutionQueueConfig>
    where
        F: FnMut(&mut types::IdentityResolutionQueueConfig) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingQueueIdentityresolution::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityResolutionQueueConfig> {
        self.0.send()
    }
}
/// The call `putRoutingQueueIdentityresolution`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingQueueIdentityresolution(
    pub(crate) rt::Request<types::IdentityResolutionQueueConfig>,
);
impl PutRoutingQueueIdentityresolution {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingQueueIdentityresolution",
        method: rt::Method::Put,
        path: "/api/v2/routing/queues/{queueId}/identityresolution",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:edit", "queue:identityResolution:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::IdentityResolutionQueueConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::IdentityResolutionQueueConfig> {
        self.0.send()
    }
}
/// The call `getRoutingQueueMediatypeEstimatedwaittime`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueMediatypeEstimatedwaittime(
    pub(crate) rt::Request<types::EstimatedWaitTimePredictions>,
);
impl GetRoutingQueueMediatypeEstimatedwaittime {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueMediatypeEstimatedwaittime",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `labelId` (query)
    pub fn label_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("labelId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EstimatedWaitTimePredictions> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EstimatedWaitTimePredictions> {
        self.0.send()
    }
}
/// The call `getRoutingQueueMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueMembers(
    pub(crate) rt::Request<types::QueueMemberEntityListing>,
);
impl GetRoutingQueueMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueMembers",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &[
                "routing:queue:view",
                "routing:queue:edit",
                "routing:queue:readonly",
                "routing:queueMember:manage",
            ],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueueMembersSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingQueueMembersSortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingQueueMembersExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingQueueMembersExpand>("expand", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `profileSkills` (query)
    pub fn profile_skills(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("profileSkills", value))
    }
    /// `skills` (query)
    pub fn skills(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("skills", value))
    }
    /// `languages` (query)
    pub fn languages(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("languages", value))
    }
    /// `routingStatus` (query)
    pub fn routing_status(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("routingStatus", value))
    }
    /// `presence` (query)
    pub fn presence(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("presence", value))
    }
    /// `memberBy` (query)
    pub fn member_by(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueueMembersMemberBy>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingQueueMembersMemberBy>("memberBy", value))
    }
    /// `joined` (query): one of `"true"`, `"false"`
    pub fn joined(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("joined", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueMemberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueueMemberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueMemberEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingQueueMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingQueueMembers(pub(crate) rt::Request<()>);
impl PostRoutingQueueMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingQueueMembers",
        method: rt::Method::Post,
        path: "/api/v2/routing/queues/{queueId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[],
    };
    /// `delete` (query): default `false`
    pub fn delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("delete", value))
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
/// The call `patchRoutingQueueMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingQueueMembers(
    pub(crate) rt::Request<types::QueueMemberEntityListing>,
);
impl PatchRoutingQueueMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingQueueMembers",
        method: rt::Method::Patch,
        path: "/api/v2/routing/queues/{queueId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
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
    pub fn customize(self) -> rt::Request<types::QueueMemberEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueMemberEntityListing> {
        self.0.send()
    }
}
/// The call `deleteRoutingQueueMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingQueueMember(pub(crate) rt::Request<()>);
impl DeleteRoutingQueueMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingQueueMember",
        method: rt::Method::Delete,
        path: "/api/v2/routing/queues/{queueId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingQueueMember`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingQueueMember(pub(crate) rt::Request<()>);
impl PatchRoutingQueueMember {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingQueueMember",
        method: rt::Method::Patch,
        path: "/api/v2/routing/queues/{queueId}/members/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingQueueUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueUsers(
    pub(crate) rt::Request<types::QueueMemberEntityListingV1>,
);
impl GetRoutingQueueUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueUsers",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:view", "routing:queueMember:manage"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `sortOrder` (query): default `asc`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingQueueUsersSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingQueueUsersSortOrder>("sortOrder", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingQueueUsersExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingQueueUsersExpand>("expand", value))
    }
    /// `joined` (query)
    pub fn joined(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("joined", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `profileSkills` (query)
    pub fn profile_skills(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("profileSkills", value))
    }
    /// `skills` (query)
    pub fn skills(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("skills", value))
    }
    /// `languages` (query)
    pub fn languages(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("languages", value))
    }
    /// `routingStatus` (query)
    pub fn routing_status(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("routingStatus", value))
    }
    /// `presence` (query)
    pub fn presence(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("presence", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueMemberEntityListingV1> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::QueueMemberEntityListingV1> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueMemberEntityListingV1> {
        self.0.send()
    }
}
/// The call `postRoutingQueueUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingQueueUsers(pub(crate) rt::Request<()>);
impl PostRoutingQueueUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingQueueUsers",
        method: rt::Method::Post,
        path: "/api/v2/routing/queues/{queueId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[],
    };
    /// `delete` (query): default `false`
    pub fn delete(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("delete", value))
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
/// The call `patchRoutingQueueUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingQueueUsers(
    pub(crate) rt::Request<types::QueueMemberEntityListingV1>,
);
impl PatchRoutingQueueUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingQueueUsers",
        method: rt::Method::Patch,
        path: "/api/v2/routing/queues/{queueId}/users",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::QueueMemberEntityListingV1> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::QueueMemberEntityListingV1> {
        self.0.send()
    }
}
/// The call `deleteRoutingQueueUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingQueueUser(pub(crate) rt::Request<()>);
impl DeleteRoutingQueueUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingQueueUser",
        method: rt::Method::Delete,
        path: "/api/v2/routing/queues/{queueId}/users/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingQueueUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingQueueUser(pub(crate) rt::Request<()>);
impl PatchRoutingQueueUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingQueueUser",
        method: rt::Method::Patch,
        path: "/api/v2/routing/queues/{queueId}/users/{memberId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:queue:edit", "routing:queueMember:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
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
/// The call `getRoutingQueueWrapupcodes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingQueueWrapupcodes(
    pub(crate) rt::Request<types::WrapupCodeEntityListing>,
);
impl GetRoutingQueueWrapupcodes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingQueueWrapupcodes",
        method: rt::Method::Get,
        path: "/api/v2/routing/queues/{queueId}/wrapupcodes",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WrapupCodeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WrapupCodeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCodeEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingQueueWrapupcodes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingQueueWrapupcodes(pub(crate) rt::Request<Vec<types::WrapupCode>>);
impl PostRoutingQueueWrapupcodes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingQueueWrapupcodes",
        method: rt::Method::Post,
        path: "/api/v2/routing/queues/{queueId}/wrapupcodes",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<Vec<types::WrapupCode>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::WrapupCode>> {
        self.0.send()
    }
}
/// The call `deleteRoutingQueueWrapupcode`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingQueueWrapupcode(pub(crate) rt::Request<()>);
impl DeleteRoutingQueueWrapupcode {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingQueueWrapupcode",
        method: rt::Method::Delete,
        path: "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:queue:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getRoutingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSettings(pub(crate) rt::Request<types::RoutingSettings>);
impl GetRoutingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSettings",
        method: rt::Method::Get,
        path: "/api/v2/routing/settings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RoutingSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingSettings`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::RoutingSettings>
    where
        F: FnMut(&mut types::RoutingSettings) + Send + 'static,
    {
        rt::update(self.0, crate::generated::routing::PutRoutingSettings::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingSettings> {
        self.0.send()
    }
}
/// The call `putRoutingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingSettings(pub(crate) rt::Request<types::RoutingSettings>);
impl PutRoutingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingSettings",
        method: rt::Method::Put,
        path: "/api/v2/routing/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:settings:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::RoutingSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingSettings> {
        self.0.send()
    }
}
/// The call `deleteRoutingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSettings(pub(crate) rt::Request<()>);
impl DeleteRoutingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSettings",
        method: rt::Method::Delete,
        path: "/api/v2/routing/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:settings:edit"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingSettingsContactcenter`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSettingsContactcenter(
    pub(crate) rt::Request<types::ContactCenterSettings>,
);
impl GetRoutingSettingsContactcenter {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSettingsContactcenter",
        method: rt::Method::Get,
        path: "/api/v2/routing/settings/contactcenter",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ContactCenterSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingSettingsContactcenter`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<()>
    where
        F: FnMut(&mut types::ContactCenterSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingSettingsContactcenter::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ContactCenterSettings> {
        self.0.send()
    }
}
/// The call `patchRoutingSettingsContactcenter`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingSettingsContactcenter(pub(crate) rt::Request<()>);
impl PatchRoutingSettingsContactcenter {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingSettingsContactcenter",
        method: rt::Method::Patch,
        path: "/api/v2/routing/settings/contactcenter",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:settings:edit"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingSettingsTranscription`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSettingsTranscription(
    pub(crate) rt::Request<types::TranscriptionSettings>,
);
impl GetRoutingSettingsTranscription {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSettingsTranscription",
        method: rt::Method::Get,
        path: "/api/v2/routing/settings/transcription",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:transcriptionSettings:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::TranscriptionSettings> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingSettingsTranscription`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::TranscriptionSettings>
    where
        F: FnMut(&mut types::TranscriptionSettings) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingSettingsTranscription::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranscriptionSettings> {
        self.0.send()
    }
}
/// The call `putRoutingSettingsTranscription`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingSettingsTranscription(
    pub(crate) rt::Request<types::TranscriptionSettings>,
);
impl PutRoutingSettingsTranscription {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingSettingsTranscription",
        method: rt::Method::Put,
        path: "/api/v2/routing/settings/transcription",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:transcriptionSettings:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::TranscriptionSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranscriptionSettings> {
        self.0.send()
    }
}
/// The call `patchRoutingSettingsTranscription`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingSettingsTranscription(
    pub(crate) rt::Request<types::TranscriptionSettings>,
);
impl PatchRoutingSettingsTranscription {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingSettingsTranscription",
        method: rt::Method::Patch,
        path: "/api/v2/routing/settings/transcription",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:transcriptionSettings:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::TranscriptionSettings> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::TranscriptionSettings> {
        self.0.send()
    }
}
/// The call `getRoutingSkillexpressions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillexpressions(
    pub(crate) rt::Request<types::SkillExpressionEntityListing>,
);
impl GetRoutingSkillexpressions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillexpressions",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillexpressions",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `format` (query): default `Raw`
    pub fn format(
        self,
        value: impl rt::IntoOption<types::GetRoutingSkillexpressionsFormat>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingSkillexpressionsFormat>("format", value))
    }
    /// `includeArchived` (query): default `false`
    pub fn include_archived(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeArchived", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillExpressionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SkillExpressionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillExpressionEntityListing> {
        self.0.send()
    }
}
/// The call `deleteRoutingSkillexpressions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSkillexpressions(pub(crate) rt::Request<()>);
impl DeleteRoutingSkillexpressions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSkillexpressions",
        method: rt::Method::Delete,
        path: "/api/v2/routing/skillexpressions",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:delete"],
        },
        scopes: &["routing"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
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
/// The call `getRoutingSkillexpressionsQueueQueueId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillexpressionsQueueQueueId(
    pub(crate) rt::Request<types::SkillExpressionEntityListing>,
);
impl GetRoutingSkillexpressionsQueueQueueId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillexpressionsQueueQueueId",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillexpressions/queue/{queueId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `format` (query): default `Raw`
    pub fn format(
        self,
        value: impl rt::IntoOption<types::GetRoutingSkillexpressionsQueueQueueIdFormat>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingSkillexpressionsQueueQueueIdFormat,
                >("format", value),
        )
    }
    /// `includeArchived` (query): default `false`
    pub fn include_archived(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeArchived", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillExpressionEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SkillExpressionEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillExpressionEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingSkillexpressionsValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSkillexpressionsValidate(
    pub(crate) rt::Request<types::SkillExpressionValidationResult>,
);
impl PostRoutingSkillexpressionsValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSkillexpressionsValidate",
        method: rt::Method::Post,
        path: "/api/v2/routing/skillexpressions/validate",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:add"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SkillExpressionValidationResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillExpressionValidationResult> {
        self.0.send()
    }
}
/// The call `getRoutingSkillexpression`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillexpression(pub(crate) rt::Request<types::SkillExpression>);
impl GetRoutingSkillexpression {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillexpression",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillexpressions/{expressionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `includeArchived` (query): default `false`
    pub fn include_archived(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("includeArchived", value))
    }
    /// `format` (query): default `Raw`
    pub fn format(
        self,
        value: impl rt::IntoOption<types::GetRoutingSkillexpressionFormat>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingSkillexpressionFormat>("format", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillExpression> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillExpression> {
        self.0.send()
    }
}
/// The call `deleteRoutingSkillexpression`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSkillexpression(pub(crate) rt::Request<()>);
impl DeleteRoutingSkillexpression {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSkillexpression",
        method: rt::Method::Delete,
        path: "/api/v2/routing/skillexpressions/{expressionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillExpressions:delete"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingSkillgroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillgroups(pub(crate) rt::Request<types::SkillGroupEntityListing>);
impl GetRoutingSkillgroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillgroups",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillgroups",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillGroupEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SkillGroupEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroupEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingSkillgroups`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSkillgroups(
    pub(crate) rt::Request<types::SkillGroupWithMemberDivisions>,
);
impl PostRoutingSkillgroups {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSkillgroups",
        method: rt::Method::Post,
        path: "/api/v2/routing/skillgroups",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillGroup:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SkillGroupWithMemberDivisions> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroupWithMemberDivisions> {
        self.0.send()
    }
}
/// The call `getRoutingSkillgroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillgroup(pub(crate) rt::Request<types::SkillGroup>);
impl GetRoutingSkillgroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillgroup",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillgroups/{skillGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SkillGroup> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingSkillgroup`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SkillGroup>
    where
        F: FnMut(&mut types::SkillGroup) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingSkillgroup::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroup> {
        self.0.send()
    }
}
/// The call `deleteRoutingSkillgroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSkillgroup(pub(crate) rt::Request<()>);
impl DeleteRoutingSkillgroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSkillgroup",
        method: rt::Method::Delete,
        path: "/api/v2/routing/skillgroups/{skillGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:delete"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingSkillgroup`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingSkillgroup(pub(crate) rt::Request<types::SkillGroup>);
impl PatchRoutingSkillgroup {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingSkillgroup",
        method: rt::Method::Patch,
        path: "/api/v2/routing/skillgroups/{skillGroupId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SkillGroup> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroup> {
        self.0.send()
    }
}
/// The call `getRoutingSkillgroupMembers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillgroupMembers(
    pub(crate) rt::Request<types::SkillGroupMemberEntityListing>,
);
impl GetRoutingSkillgroupMembers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillgroupMembers",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillgroups/{skillGroupId}/members",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `before` (query)
    pub fn before(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("before", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetRoutingSkillgroupMembersExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingSkillgroupMembersExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillGroupMemberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SkillGroupMemberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroupMemberEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingSkillgroupMembersDivisions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkillgroupMembersDivisions(
    pub(crate) rt::Request<types::SkillGroupMemberDivisionList>,
);
impl GetRoutingSkillgroupMembersDivisions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkillgroupMembersDivisions",
        method: rt::Method::Get,
        path: "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skillGroup:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetRoutingSkillgroupMembersDivisionsExpand>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingSkillgroupMembersDivisionsExpand,
                >("expand", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillGroupMemberDivisionList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillGroupMemberDivisionList> {
        self.0.send()
    }
}
/// The call `postRoutingSkillgroupMembersDivisions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSkillgroupMembersDivisions(pub(crate) rt::Request<()>);
impl PostRoutingSkillgroupMembersDivisions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSkillgroupMembersDivisions",
        method: rt::Method::Post,
        path: "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:skillGroup:add"],
        },
        scopes: &["routing", "routing:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[204],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::SkillGroupMemberDivisions>,
    ) -> Self {
        Self(self.0.body::<types::SkillGroupMemberDivisions>(body))
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
/// The call `getRoutingSkills`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkills(pub(crate) rt::Request<types::SkillEntityListing>);
impl GetRoutingSkills {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkills",
        method: rt::Method::Get,
        path: "/api/v2/routing/skills",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SkillEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SkillEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SkillEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingSkills`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSkills(pub(crate) rt::Request<types::RoutingSkill>);
impl PostRoutingSkills {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSkills",
        method: rt::Method::Post,
        path: "/api/v2/routing/skills",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage", "routing:skill:create"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::RoutingSkill> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingSkill> {
        self.0.send()
    }
}
/// The call `getRoutingSkill`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSkill(pub(crate) rt::Request<types::RoutingSkill>);
impl GetRoutingSkill {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSkill",
        method: rt::Method::Get,
        path: "/api/v2/routing/skills/{skillId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::RoutingSkill> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingSkill> {
        self.0.send()
    }
}
/// The call `deleteRoutingSkill`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSkill(pub(crate) rt::Request<()>);
impl DeleteRoutingSkill {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSkill",
        method: rt::Method::Delete,
        path: "/api/v2/routing/skills/{skillId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage", "routing:skill:delete"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `patchRoutingSkill`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingSkill(pub(crate) rt::Request<types::RoutingSkill>);
impl PatchRoutingSkill {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingSkill",
        method: rt::Method::Patch,
        path: "/api/v2/routing/skills/{skillId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:update"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::RoutingSkill> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::RoutingSkill> {
        self.0.send()
    }
}
/// The call `getRoutingSmsAddresses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsAddresses(
    pub(crate) rt::Request<types::SmsAddressEntityListing>,
);
impl GetRoutingSmsAddresses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsAddresses",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/addresses",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SmsAddressEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SmsAddressEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsAddressEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingSmsAddresses`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSmsAddresses(pub(crate) rt::Request<types::SmsAddress>);
impl PostRoutingSmsAddresses {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSmsAddresses",
        method: rt::Method::Post,
        path: "/api/v2/routing/sms/addresses",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SmsAddress> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsAddress> {
        self.0.send()
    }
}
/// The call `getRoutingSmsAddress`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsAddress(pub(crate) rt::Request<types::SmsAddress>);
impl GetRoutingSmsAddress {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsAddress",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/addresses/{addressId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SmsAddress> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsAddress> {
        self.0.send()
    }
}
/// The call `deleteRoutingSmsAddress`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSmsAddress(pub(crate) rt::Request<()>);
impl DeleteRoutingSmsAddress {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSmsAddress",
        method: rt::Method::Delete,
        path: "/api/v2/routing/sms/addresses/{addressId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:delete"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingSmsAvailablephonenumbers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsAvailablephonenumbers(
    pub(crate) rt::Request<types::SmsAvailablePhoneNumberEntityListing>,
);
impl GetRoutingSmsAvailablephonenumbers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsAvailablephonenumbers",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/availablephonenumbers",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:add"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `region` (query)
    pub fn region(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("region", value))
    }
    /// `city` (query)
    pub fn city(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("city", value))
    }
    /// `areaCode` (query)
    pub fn area_code(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("areaCode", value))
    }
    /// `pattern` (query)
    pub fn pattern(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pattern", value))
    }
    /// `addressRequirement` (query)
    pub fn address_requirement(
        self,
        value: impl rt::IntoOption<
            types::GetRoutingSmsAvailablephonenumbersAddressRequirement,
        >,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingSmsAvailablephonenumbersAddressRequirement,
                >("addressRequirement", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SmsAvailablePhoneNumberEntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::SmsAvailablePhoneNumberEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingSmsIdentityresolutionPhonenumber`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsIdentityresolutionPhonenumber(
    pub(crate) rt::Request<types::SmsIdentityResolutionConfig>,
);
impl GetRoutingSmsIdentityresolutionPhonenumber {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsIdentityresolutionPhonenumber",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:view", "sms:identityResolution:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SmsIdentityResolutionConfig> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingSmsIdentityresolutionPhonenumber`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::SmsIdentityResolutionConfig>
    where
        F: FnMut(&mut types::SmsIdentityResolutionConfig) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingSmsIdentityresolutionPhonenumber::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `putRoutingSmsIdentityresolutionPhonenumber`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingSmsIdentityresolutionPhonenumber(
    pub(crate) rt::Request<types::SmsIdentityResolutionConfig>,
);
impl PutRoutingSmsIdentityresolutionPhonenumber {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingSmsIdentityresolutionPhonenumber",
        method: rt::Method::Put,
        path: "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:edit", "sms:identityResolution:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SmsIdentityResolutionConfig> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsIdentityResolutionConfig> {
        self.0.send()
    }
}
/// The call `getRoutingSmsPhonenumbers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsPhonenumbers(
    pub(crate) rt::Request<types::SmsPhoneNumberEntityListing>,
);
impl GetRoutingSmsPhonenumbers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsPhonenumbers",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/phonenumbers",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `phoneNumber` (query)
    pub fn phone_number(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("phoneNumber", value))
    }
    /// `phoneNumberType` (query)
    pub fn phone_number_type(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingSmsPhonenumbersPhoneNumberType>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetRoutingSmsPhonenumbersPhoneNumberType,
                >("phoneNumberType", value),
        )
    }
    /// `phoneNumberStatus` (query)
    pub fn phone_number_status(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingSmsPhonenumbersPhoneNumberStatus>,
        >,
    ) -> Self {
        Self(
            self
                .0
                .enums::<
                    types::GetRoutingSmsPhonenumbersPhoneNumberStatus,
                >("phoneNumberStatus", value),
        )
    }
    /// `countryCode` (query)
    pub fn country_code(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("countryCode", value))
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
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetRoutingSmsPhonenumbersSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingSmsPhonenumbersSortBy>("sortBy", value))
    }
    /// `sortOrder` (query)
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingSmsPhonenumbersSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetRoutingSmsPhonenumbersSortOrder>("sortOrder", value),
        )
    }
    /// `language` (query): default `en-US`
    pub fn language(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("language", value))
    }
    /// `integration.id` (query)
    pub fn integration_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("integration.id", value))
    }
    /// `supportedContent.id` (query)
    pub fn supported_content_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("supportedContent.id", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl IntoIterator<
            Item = impl rt::IntoEnum<types::GetRoutingSmsPhonenumbersExpand>,
        >,
    ) -> Self {
        Self(self.0.enums::<types::GetRoutingSmsPhonenumbersExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SmsPhoneNumberEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SmsPhoneNumberEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsPhoneNumberEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingSmsPhonenumbers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSmsPhonenumbers(pub(crate) rt::Request<types::SmsPhoneNumber>);
impl PostRoutingSmsPhonenumbers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSmsPhonenumbers",
        method: rt::Method::Post,
        path: "/api/v2/routing/sms/phonenumbers",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SmsPhoneNumber> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsPhoneNumber> {
        self.0.send()
    }
}
/// The call `postRoutingSmsPhonenumbersImport`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingSmsPhonenumbersImport(
    pub(crate) rt::Request<types::SmsPhoneNumber>,
);
impl PostRoutingSmsPhonenumbersImport {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingSmsPhonenumbersImport",
        method: rt::Method::Post,
        path: "/api/v2/routing/sms/phonenumbers/import",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:byoImport"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SmsPhoneNumber> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsPhoneNumber> {
        self.0.send()
    }
}
/// The call `getRoutingSmsPhonenumber`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingSmsPhonenumber(pub(crate) rt::Request<types::SmsPhoneNumber>);
impl GetRoutingSmsPhonenumber {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingSmsPhonenumber",
        method: rt::Method::Get,
        path: "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
        value: impl rt::IntoOption<types::GetRoutingSmsPhonenumberExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingSmsPhonenumberExpand>("expand", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SmsPhoneNumber> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchRoutingSmsPhonenumber`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SmsPhoneNumber>
    where
        F: FnMut(&mut types::SmsPhoneNumberPatchRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PatchRoutingSmsPhonenumber::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsPhoneNumber> {
        self.0.send()
    }
}
/// The call `deleteRoutingSmsPhonenumber`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingSmsPhonenumber(pub(crate) rt::Request<()>);
impl DeleteRoutingSmsPhonenumber {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingSmsPhonenumber",
        method: rt::Method::Delete,
        path: "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:delete"],
        },
        scopes: &["routing"],
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
/// The call `patchRoutingSmsPhonenumber`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchRoutingSmsPhonenumber(pub(crate) rt::Request<types::SmsPhoneNumber>);
impl PatchRoutingSmsPhonenumber {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchRoutingSmsPhonenumber",
        method: rt::Method::Patch,
        path: "/api/v2/routing/sms/phonenumbers/{phoneNumberId}",
        permissions: rt::Permissions {
            all: true,
            names: &["sms:phoneNumber:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::SmsPhoneNumber> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SmsPhoneNumber> {
        self.0.send()
    }
}
/// The call `getRoutingUtilization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingUtilization(pub(crate) rt::Request<types::UtilizationResponse>);
impl GetRoutingUtilization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingUtilization",
        method: rt::Method::Get,
        path: "/api/v2/routing/utilization",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:utilization:manage", "routing:utilization:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UtilizationResponse> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingUtilization`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UtilizationResponse>
    where
        F: FnMut(&mut types::UtilizationRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingUtilization::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationResponse> {
        self.0.send()
    }
}
/// The call `putRoutingUtilization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingUtilization(pub(crate) rt::Request<types::UtilizationResponse>);
impl PutRoutingUtilization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingUtilization",
        method: rt::Method::Put,
        path: "/api/v2/routing/utilization",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::UtilizationResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationResponse> {
        self.0.send()
    }
}
/// The call `deleteRoutingUtilization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingUtilization(pub(crate) rt::Request<()>);
impl DeleteRoutingUtilization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingUtilization",
        method: rt::Method::Delete,
        path: "/api/v2/routing/utilization",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// The call `getRoutingUtilizationLabels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingUtilizationLabels(
    pub(crate) rt::Request<types::UtilizationLabelEntityListing>,
);
impl GetRoutingUtilizationLabels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingUtilizationLabels",
        method: rt::Method::Get,
        path: "/api/v2/routing/utilization/labels",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingUtilizationLabelsSortOrder>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingUtilizationLabelsSortOrder,
                >("sortOrder", value),
        )
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UtilizationLabelEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UtilizationLabelEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationLabelEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingUtilizationLabels`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingUtilizationLabels(pub(crate) rt::Request<types::UtilizationLabel>);
impl PostRoutingUtilizationLabels {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingUtilizationLabels",
        method: rt::Method::Post,
        path: "/api/v2/routing/utilization/labels",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::UtilizationLabel> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationLabel> {
        self.0.send()
    }
}
/// The call `getRoutingUtilizationLabel`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingUtilizationLabel(pub(crate) rt::Request<types::UtilizationLabel>);
impl GetRoutingUtilizationLabel {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingUtilizationLabel",
        method: rt::Method::Get,
        path: "/api/v2/routing/utilization/labels/{labelId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UtilizationLabel> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingUtilizationLabel`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UtilizationLabel>
    where
        F: FnMut(&mut types::UpdateUtilizationLabelRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::routing::PutRoutingUtilizationLabel::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationLabel> {
        self.0.send()
    }
}
/// The call `putRoutingUtilizationLabel`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingUtilizationLabel(pub(crate) rt::Request<types::UtilizationLabel>);
impl PutRoutingUtilizationLabel {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingUtilizationLabel",
        method: rt::Method::Put,
        path: "/api/v2/routing/utilization/labels/{labelId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:manage"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::UtilizationLabel> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UtilizationLabel> {
        self.0.send()
    }
}
/// The call `deleteRoutingUtilizationLabel`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingUtilizationLabel(pub(crate) rt::Request<()>);
impl DeleteRoutingUtilizationLabel {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingUtilizationLabel",
        method: rt::Method::Delete,
        path: "/api/v2/routing/utilization/labels/{labelId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:manage"],
        },
        scopes: &["routing"],
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
/// The call `getRoutingUtilizationLabelAgents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingUtilizationLabelAgents(pub(crate) rt::Request<Vec<rt::Json>>);
impl GetRoutingUtilizationLabelAgents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingUtilizationLabelAgents",
        method: rt::Method::Get,
        path: "/api/v2/routing/utilization/labels/{labelId}/agents",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:utilization:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<Vec<rt::Json>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<rt::Json>> {
        self.0.send()
    }
}
/// The call `getRoutingWrapupcodes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingWrapupcodes(pub(crate) rt::Request<types::WrapupCodeEntityListing>);
impl GetRoutingWrapupcodes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingWrapupcodes",
        method: rt::Method::Get,
        path: "/api/v2/routing/wrapupcodes",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `sortBy` (query): default `name`
    pub fn sort_by(
        self,
        value: impl rt::IntoOption<types::GetRoutingWrapupcodesSortBy>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingWrapupcodesSortBy>("sortBy", value))
    }
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetRoutingWrapupcodesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetRoutingWrapupcodesSortOrder>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WrapupCodeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WrapupCodeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCodeEntityListing> {
        self.0.send()
    }
}
/// The call `postRoutingWrapupcodes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostRoutingWrapupcodes(pub(crate) rt::Request<types::WrapupCode>);
impl PostRoutingWrapupcodes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postRoutingWrapupcodes",
        method: rt::Method::Post,
        path: "/api/v2/routing/wrapupcodes",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:add"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::WrapupCode> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCode> {
        self.0.send()
    }
}
/// The call `getRoutingWrapupcodesDivisionviews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingWrapupcodesDivisionviews(
    pub(crate) rt::Request<types::WrapupCodeEntityListing>,
);
impl GetRoutingWrapupcodesDivisionviews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingWrapupcodesDivisionviews",
        method: rt::Method::Get,
        path: "/api/v2/routing/wrapupcodes/divisionviews",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:search"],
        },
        scopes: &["routing", "routing:readonly"],
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
    /// `id` (query)
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.list::<String>("id", value))
    }
    /// `divisionId` (query)
    pub fn division_id(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("divisionId", value))
    }
    /// `includeState` (query)
    pub fn include_state(
        self,
        value: impl rt::IntoOption<types::GetRoutingWrapupcodesDivisionviewsIncludeState>,
    ) -> Self {
        Self(
            self
                .0
                .option::<
                    types::GetRoutingWrapupcodesDivisionviewsIncludeState,
                >("includeState", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WrapupCodeEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::WrapupCodeEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCodeEntityListing> {
        self.0.send()
    }
}
/// The call `getRoutingWrapupcodesDivisionview`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingWrapupcodesDivisionview(pub(crate) rt::Request<types::WrapupCode>);
impl GetRoutingWrapupcodesDivisionview {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingWrapupcodesDivisionview",
        method: rt::Method::Get,
        path: "/api/v2/routing/wrapupcodes/divisionviews/{codeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:search"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WrapupCode> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCode> {
        self.0.send()
    }
}
/// The call `getRoutingWrapupcode`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetRoutingWrapupcode(pub(crate) rt::Request<types::WrapupCode>);
impl GetRoutingWrapupcode {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getRoutingWrapupcode",
        method: rt::Method::Get,
        path: "/api/v2/routing/wrapupcodes/{codeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:view"],
        },
        scopes: &["routing", "routing:readonly"],
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
    pub fn customize(self) -> rt::Request<types::WrapupCode> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putRoutingWrapupcode`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::WrapupCode>
    where
        F: FnMut(&mut types::WrapupCodeRequest) + Send + 'static,
    {
        rt::update(self.0, crate::generated::routing::PutRoutingWrapupcode::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCode> {
        self.0.send()
    }
}
/// The call `putRoutingWrapupcode`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutRoutingWrapupcode(pub(crate) rt::Request<types::WrapupCode>);
impl PutRoutingWrapupcode {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putRoutingWrapupcode",
        method: rt::Method::Put,
        path: "/api/v2/routing/wrapupcodes/{codeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:edit"],
        },
        scopes: &["routing"],
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
    pub fn customize(self) -> rt::Request<types::WrapupCode> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WrapupCode> {
        self.0.send()
    }
}
/// The call `deleteRoutingWrapupcode`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteRoutingWrapupcode(pub(crate) rt::Request<()>);
impl DeleteRoutingWrapupcode {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteRoutingWrapupcode",
        method: rt::Method::Delete,
        path: "/api/v2/routing/wrapupcodes/{codeId}",
        permissions: rt::Permissions {
            all: true,
            names: &["routing:wrapupCode:delete"],
        },
        scopes: &["routing"],
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
    GetRoutingAssessments::INFO,
    PostRoutingAssessments::INFO,
    GetRoutingAssessmentsJobs::INFO,
    PostRoutingAssessmentsJobs::INFO,
    GetRoutingAssessmentsJob::INFO,
    GetRoutingAssessment::INFO,
    DeleteRoutingAssessment::INFO,
    GetRoutingAvailablemediatypes::INFO,
    PatchRoutingConversation::INFO,
    GetRoutingEmailDomains::INFO,
    PostRoutingEmailDomains::INFO,
    GetRoutingEmailDomain::INFO,
    DeleteRoutingEmailDomain::INFO,
    PatchRoutingEmailDomain::INFO,
    GetRoutingEmailDomainDkim::INFO,
    PostRoutingEmailDomainDkim::INFO,
    GetRoutingEmailDomainMailfrom::INFO,
    PostRoutingEmailDomainMailfrom::INFO,
    PostRoutingEmailDomainTestconnection::INFO,
    PatchRoutingEmailDomainValidate::INFO,
    GetRoutingEmailDomainVerification::INFO,
    PostRoutingEmailDomainVerification::INFO,
    GetRoutingEmailDomainRoutes::INFO,
    PostRoutingEmailDomainRoutes::INFO,
    GetRoutingEmailDomainRoute::INFO,
    PutRoutingEmailDomainRoute::INFO,
    DeleteRoutingEmailDomainRoute::INFO,
    GetRoutingEmailDomainRouteIdentityresolution::INFO,
    PutRoutingEmailDomainRouteIdentityresolution::INFO,
    GetRoutingEmailOutboundDomains::INFO,
    PostRoutingEmailOutboundDomains::INFO,
    PostRoutingEmailOutboundDomainsSimulated::INFO,
    GetRoutingEmailOutboundDomain::INFO,
    DeleteRoutingEmailOutboundDomain::INFO,
    PatchRoutingEmailOutboundDomain::INFO,
    GetRoutingEmailOutboundDomainActivation::INFO,
    PutRoutingEmailOutboundDomainActivation::INFO,
    PostRoutingEmailOutboundDomainTestconnection::INFO,
    GetRoutingEmailSetting::INFO,
    PostRoutingEmailSetting::INFO,
    GetRoutingEmailSettingEmailSettingId::INFO,
    DeleteRoutingEmailSettingEmailSettingId::INFO,
    PatchRoutingEmailSettingEmailSettingId::INFO,
    GetRoutingEmailSetup::INFO,
    GetRoutingLanguages::INFO,
    PostRoutingLanguages::INFO,
    GetRoutingLanguage::INFO,
    DeleteRoutingLanguage::INFO,
    GetRoutingMessageRecipients::INFO,
    GetRoutingMessageRecipient::INFO,
    PutRoutingMessageRecipient::INFO,
    GetRoutingPredictors::INFO,
    PostRoutingPredictors::INFO,
    GetRoutingPredictorsKeyperformanceindicators::INFO,
    GetRoutingPredictor::INFO,
    DeleteRoutingPredictor::INFO,
    PatchRoutingPredictor::INFO,
    GetRoutingPredictorModels::INFO,
    GetRoutingPredictorModelFeatures::INFO,
    GetRoutingQueues::INFO,
    PostRoutingQueues::INFO,
    GetRoutingQueuesDivisionviews::INFO,
    GetRoutingQueuesDivisionviewsAll::INFO,
    GetRoutingQueuesMe::INFO,
    GetRoutingQueue::INFO,
    PutRoutingQueue::INFO,
    DeleteRoutingQueue::INFO,
    GetRoutingQueueAssistant::INFO,
    GetRoutingQueueComparisonperiods::INFO,
    GetRoutingQueueComparisonperiod::INFO,
    GetRoutingQueueEstimatedwaittime::INFO,
    GetRoutingQueueIdentityresolution::INFO,
    PutRoutingQueueIdentityresolution::INFO,
    GetRoutingQueueMediatypeEstimatedwaittime::INFO,
    GetRoutingQueueMembers::INFO,
    PostRoutingQueueMembers::INFO,
    PatchRoutingQueueMembers::INFO,
    DeleteRoutingQueueMember::INFO,
    PatchRoutingQueueMember::INFO,
    GetRoutingQueueUsers::INFO,
    PostRoutingQueueUsers::INFO,
    PatchRoutingQueueUsers::INFO,
    DeleteRoutingQueueUser::INFO,
    PatchRoutingQueueUser::INFO,
    GetRoutingQueueWrapupcodes::INFO,
    PostRoutingQueueWrapupcodes::INFO,
    DeleteRoutingQueueWrapupcode::INFO,
    GetRoutingSettings::INFO,
    PutRoutingSettings::INFO,
    DeleteRoutingSettings::INFO,
    GetRoutingSettingsContactcenter::INFO,
    PatchRoutingSettingsContactcenter::INFO,
    GetRoutingSettingsTranscription::INFO,
    PutRoutingSettingsTranscription::INFO,
    PatchRoutingSettingsTranscription::INFO,
    GetRoutingSkillexpressions::INFO,
    DeleteRoutingSkillexpressions::INFO,
    GetRoutingSkillexpressionsQueueQueueId::INFO,
    PostRoutingSkillexpressionsValidate::INFO,
    GetRoutingSkillexpression::INFO,
    DeleteRoutingSkillexpression::INFO,
    GetRoutingSkillgroups::INFO,
    PostRoutingSkillgroups::INFO,
    GetRoutingSkillgroup::INFO,
    DeleteRoutingSkillgroup::INFO,
    PatchRoutingSkillgroup::INFO,
    GetRoutingSkillgroupMembers::INFO,
    GetRoutingSkillgroupMembersDivisions::INFO,
    PostRoutingSkillgroupMembersDivisions::INFO,
    GetRoutingSkills::INFO,
    PostRoutingSkills::INFO,
    GetRoutingSkill::INFO,
    DeleteRoutingSkill::INFO,
    PatchRoutingSkill::INFO,
    GetRoutingSmsAddresses::INFO,
    PostRoutingSmsAddresses::INFO,
    GetRoutingSmsAddress::INFO,
    DeleteRoutingSmsAddress::INFO,
    GetRoutingSmsAvailablephonenumbers::INFO,
    GetRoutingSmsIdentityresolutionPhonenumber::INFO,
    PutRoutingSmsIdentityresolutionPhonenumber::INFO,
    GetRoutingSmsPhonenumbers::INFO,
    PostRoutingSmsPhonenumbers::INFO,
    PostRoutingSmsPhonenumbersImport::INFO,
    GetRoutingSmsPhonenumber::INFO,
    DeleteRoutingSmsPhonenumber::INFO,
    PatchRoutingSmsPhonenumber::INFO,
    GetRoutingUtilization::INFO,
    PutRoutingUtilization::INFO,
    DeleteRoutingUtilization::INFO,
    GetRoutingUtilizationLabels::INFO,
    PostRoutingUtilizationLabels::INFO,
    GetRoutingUtilizationLabel::INFO,
    PutRoutingUtilizationLabel::INFO,
    DeleteRoutingUtilizationLabel::INFO,
    GetRoutingUtilizationLabelAgents::INFO,
    GetRoutingWrapupcodes::INFO,
    PostRoutingWrapupcodes::INFO,
    GetRoutingWrapupcodesDivisionviews::INFO,
    GetRoutingWrapupcodesDivisionview::INFO,
    GetRoutingWrapupcode::INFO,
    PutRoutingWrapupcode::INFO,
    DeleteRoutingWrapupcode::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AssessmentJobListing>,
    rt::make_model::<types::AssessmentListing>,
    rt::make_model::<types::AuthorizedDomains>,
    rt::make_model::<types::AvailableMediaType>,
    rt::make_model::<types::AvailableMediaTypeEntityListing>,
    rt::make_model::<types::BenefitAssessment>,
    rt::make_model::<types::BenefitAssessmentJob>,
    rt::make_model::<types::Check>,
    rt::make_model::<types::ComparisonPeriod>,
    rt::make_model::<types::ComparisonPeriodListing>,
    rt::make_model::<types::Compliance>,
    rt::make_model::<types::ComplianceResponse>,
    rt::make_model::<types::ContactCenterSettings>,
    rt::make_model::<types::CreateBenefitAssessmentJobRequest>,
    rt::make_model::<types::CreateBenefitAssessmentRequest>,
    rt::make_model::<types::CreatePredictorRequest>,
    rt::make_model::<types::CreateQueueRequest>,
    rt::make_model::<types::CreateRoutingSkill>,
    rt::make_model::<types::CreateUtilizationLabelRequest>,
    rt::make_model::<types::CustomSmtpServerRequest>,
    rt::make_model::<types::DmarcResult>,
    rt::make_model::<types::DnsRecordEntry>,
    rt::make_model::<types::Domains>,
    rt::make_model::<types::EmailErrorInfo>,
    rt::make_model::<types::EmailOutboundDomainResult>,
    rt::make_model::<types::EmailSetting>,
    rt::make_model::<types::EmailSettingEntityListing>,
    rt::make_model::<types::EmailSettingReference>,
    rt::make_model::<types::EmailSetup>,
    rt::make_model::<types::EstimatedWaitTimePredictions>,
    rt::make_model::<types::GraphApiSettings>,
    rt::make_model::<types::HelpSettings>,
    rt::make_model::<types::IdentityResolutionQueueConfig>,
    rt::make_model::<types::ImapSettings>,
    rt::make_model::<types::InboundDomain>,
    rt::make_model::<types::InboundDomainCreateRequest>,
    rt::make_model::<types::InboundDomainEntityListing>,
    rt::make_model::<types::InboundDomainPatchRequest>,
    rt::make_model::<types::InboundRouteEntityListing>,
    rt::make_model::<types::KeyPerformanceIndicator>,
    rt::make_model::<types::KeyPerformanceIndicatorAssessment>,
    rt::make_model::<types::KpiResult>,
    rt::make_model::<types::MailFromResult>,
    rt::make_model::<types::OptInSettings>,
    rt::make_model::<types::OutboundDomain>,
    rt::make_model::<types::OutboundDomainCreateRequest>,
    rt::make_model::<types::OutboundDomainEntityListing>,
    rt::make_model::<types::OutboundDomainPatchRequest>,
    rt::make_model::<types::OutboundQueueIdentityResolutionConfig>,
    rt::make_model::<types::OutcomeConfig>,
    rt::make_model::<types::PatchPredictorRequest>,
    rt::make_model::<types::PredictionResults>,
    rt::make_model::<types::Predictor>,
    rt::make_model::<types::PredictorListing>,
    rt::make_model::<types::PredictorModel>,
    rt::make_model::<types::PredictorModelBrief>,
    rt::make_model::<types::PredictorModelFeature>,
    rt::make_model::<types::PredictorModelFeatureListing>,
    rt::make_model::<types::PredictorModelRetrainingError>,
    rt::make_model::<types::PredictorModels>,
    rt::make_model::<types::PredictorSchedule>,
    rt::make_model::<types::PredictorWorkloadBalancing>,
    rt::make_model::<types::QueueEntityListing>,
    rt::make_model::<types::QueueMember>,
    rt::make_model::<types::QueueMemberEntityListing>,
    rt::make_model::<types::QueueMemberEntityListingV1>,
    rt::make_model::<types::QueueRequest>,
    rt::make_model::<types::Recipient>,
    rt::make_model::<types::RecipientFlow>,
    rt::make_model::<types::RecipientListing>,
    rt::make_model::<types::RecipientRequest>,
    rt::make_model::<types::Record>,
    rt::make_model::<types::RequestScoredAgent>,
    rt::make_model::<types::RouteIdentityResolutionConfig>,
    rt::make_model::<types::RoutingConversationAttributesRequest>,
    rt::make_model::<types::RoutingConversationAttributesResponse>,
    rt::make_model::<types::RoutingSettings>,
    rt::make_model::<types::SkillEntityListing>,
    rt::make_model::<types::SkillExpression>,
    rt::make_model::<types::SkillExpressionData>,
    rt::make_model::<types::SkillExpressionEntityListing>,
    rt::make_model::<types::SkillExpressionValidationError>,
    rt::make_model::<types::SkillExpressionValidationResult>,
    rt::make_model::<types::SkillGroupDefinition>,
    rt::make_model::<types::SkillGroupEntityListing>,
    rt::make_model::<types::SkillGroupMemberDivisionList>,
    rt::make_model::<types::SkillGroupMemberDivisions>,
    rt::make_model::<types::SkillGroupMemberEntityListing>,
    rt::make_model::<types::SkillGroupWithMemberDivisions>,
    rt::make_model::<types::SkillReference>,
    rt::make_model::<types::SmsAddress>,
    rt::make_model::<types::SmsAddressEntityListing>,
    rt::make_model::<types::SmsAddressProvision>,
    rt::make_model::<types::SmsAvailablePhoneNumber>,
    rt::make_model::<types::SmsAvailablePhoneNumberEntityListing>,
    rt::make_model::<types::SmsIdentityResolutionConfig>,
    rt::make_model::<types::SmsPhoneNumber>,
    rt::make_model::<types::SmsPhoneNumberEntityListing>,
    rt::make_model::<types::SmsPhoneNumberImport>,
    rt::make_model::<types::SmsPhoneNumberPatchRequest>,
    rt::make_model::<types::SmsPhoneNumberProvision>,
    rt::make_model::<types::SmsProvisioningStatus>,
    rt::make_model::<types::StopSettings>,
    rt::make_model::<types::TestMessage>,
    rt::make_model::<types::TranscriptionSettings>,
    rt::make_model::<types::UpdateSkillDivisionRequest>,
    rt::make_model::<types::UpdateUtilizationLabelRequest>,
    rt::make_model::<types::UtilizationLabel>,
    rt::make_model::<types::UtilizationLabelEntityListing>,
    rt::make_model::<types::UtilizationResponse>,
    rt::make_model::<types::VerificationResult>,
    rt::make_model::<types::WrapUpCodeConfig>,
    rt::make_model::<types::WrapUpCodeReference>,
    rt::make_model::<types::WrapupCodeEntityListing>,
    rt::make_model::<types::WrapupCodeRequest>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BenefitAssessmentJobState {
        /// `Created`
        Created,
        /// `Finished`
        Finished,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BenefitAssessmentJobState {
        const VALUES: &'static [Self] = &[Self::Created, Self::Finished];
        const TEXTS: &'static [&'static str] = &["Created", "Finished"];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Finished => "Finished",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BenefitAssessmentJobState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BenefitAssessmentState {
        /// `Created`
        Created,
        /// `Finished`
        Finished,
        /// `Failed`
        Failed,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for BenefitAssessmentState {
        const VALUES: &'static [Self] = &[Self::Created, Self::Failed, Self::Finished];
        const TEXTS: &'static [&'static str] = &["Created", "Failed", "Finished"];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Finished => "Finished",
                Self::Failed => "Failed",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(BenefitAssessmentState);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CheckResult {
        /// `Passed`
        Passed,
        /// `Failed`
        Failed,
        /// `Unknown`
        Unknown,
        /// `Skipped`
        Skipped,
        /// `Error`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CheckResult {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Failed,
            Self::Passed,
            Self::Skipped,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Failed",
            "Passed",
            "Skipped",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Passed => "Passed",
                Self::Failed => "Failed",
                Self::Unknown => "Unknown",
                Self::Skipped => "Skipped",
                Self::Error => "Error",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CheckResult);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CheckType {
        /// `HandleTimeValue`
        HandleTimeValue,
        /// `TransferRateValue`
        TransferRateValue,
        /// `SalesConversionRateValue`
        SalesConversionRateValue,
        /// `SalesAmountValue`
        SalesAmountValue,
        /// `RetentionRateValue`
        RetentionRateValue,
        /// `ChurnRateValue`
        ChurnRateValue,
        /// `NextContactAvoidanceRateValue`
        NextContactAvoidanceRateValue,
        /// `InteractionVolume`
        InteractionVolume,
        /// `UserVariance`
        UserVariance,
        /// `DataCoverage`
        DataCoverage,
        /// `ModelQuality`
        ModelQuality,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CheckType {
        const VALUES: &'static [Self] = &[
            Self::ChurnRateValue,
            Self::DataCoverage,
            Self::HandleTimeValue,
            Self::InteractionVolume,
            Self::ModelQuality,
            Self::NextContactAvoidanceRateValue,
            Self::RetentionRateValue,
            Self::SalesAmountValue,
            Self::SalesConversionRateValue,
            Self::TransferRateValue,
            Self::UserVariance,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ChurnRateValue",
            "DataCoverage",
            "HandleTimeValue",
            "InteractionVolume",
            "ModelQuality",
            "NextContactAvoidanceRateValue",
            "RetentionRateValue",
            "SalesAmountValue",
            "SalesConversionRateValue",
            "TransferRateValue",
            "UserVariance",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HandleTimeValue => "HandleTimeValue",
                Self::TransferRateValue => "TransferRateValue",
                Self::SalesConversionRateValue => "SalesConversionRateValue",
                Self::SalesAmountValue => "SalesAmountValue",
                Self::RetentionRateValue => "RetentionRateValue",
                Self::ChurnRateValue => "ChurnRateValue",
                Self::NextContactAvoidanceRateValue => "NextContactAvoidanceRateValue",
                Self::InteractionVolume => "InteractionVolume",
                Self::UserVariance => "UserVariance",
                Self::DataCoverage => "DataCoverage",
                Self::ModelQuality => "ModelQuality",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CheckType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DmarcResultDetectedPolicy {
        /// `unknown`
        Unknown,
        /// `none`
        None,
        /// `quarantine`
        Quarantine,
        /// `reject`
        Reject,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DmarcResultDetectedPolicy {
        const VALUES: &'static [Self] = &[
            Self::None,
            Self::Quarantine,
            Self::Reject,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "none",
            "quarantine",
            "reject",
            "unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "unknown",
                Self::None => "none",
                Self::Quarantine => "quarantine",
                Self::Reject => "reject",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DmarcResultDetectedPolicy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DmarcResultStatus {
        /// `NotPresent`
        NotPresent,
        /// `Invalid`
        Invalid,
        /// `Valid`
        Valid,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DmarcResultStatus {
        const VALUES: &'static [Self] = &[Self::Invalid, Self::NotPresent, Self::Valid];
        const TEXTS: &'static [&'static str] = &["Invalid", "NotPresent", "Valid"];
        fn text(&self) -> &str {
            match self {
                Self::NotPresent => "NotPresent",
                Self::Invalid => "Invalid",
                Self::Valid => "Valid",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DmarcResultStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DnsRecordEntryVerificationStatus {
        /// `Pending`
        Pending,
        /// `Verified`
        Verified,
        /// `Failed`
        Failed,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DnsRecordEntryVerificationStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Pending,
            Self::Unknown,
            Self::Verified,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Failed",
            "Pending",
            "Unknown",
            "Verified",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Pending => "Pending",
                Self::Verified => "Verified",
                Self::Failed => "Failed",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DnsRecordEntryVerificationStatus);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EmailOutboundDomainResultSenderStatus {
        /// `RequestReceived`
        RequestReceived,
        /// `ProvisionRequestSentVendor`
        ProvisionRequestSentVendor,
        /// `Provisioned`
        Provisioned,
        /// `Error`
        Error,
        /// `Deprovisioned`
        Deprovisioned,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EmailOutboundDomainResultSenderStatus {
        const VALUES: &'static [Self] = &[
            Self::Deprovisioned,
            Self::Error,
            Self::ProvisionRequestSentVendor,
            Self::Provisioned,
            Self::RequestReceived,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Deprovisioned",
            "Error",
            "ProvisionRequestSentVendor",
            "Provisioned",
            "RequestReceived",
        ];
        fn text(&self) -> &str {
            match self {
                Self::RequestReceived => "RequestReceived",
                Self::ProvisionRequestSentVendor => "ProvisionRequestSentVendor",
                Self::Provisioned => "Provisioned",
                Self::Error => "Error",
                Self::Deprovisioned => "Deprovisioned",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EmailOutboundDomainResultSenderStatus);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingEmailDomainExpand {
        /// `settings`
        Settings,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingEmailDomainExpand {
        const VALUES: &'static [Self] = &[Self::Settings];
        const TEXTS: &'static [&'static str] = &["settings"];
        fn text(&self) -> &str {
            match self {
                Self::Settings => "settings",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingEmailDomainExpand);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingMessageRecipientsMessengerType {
        /// `sms`
        Sms,
        /// `facebook`
        Facebook,
        /// `twitter`
        Twitter,
        /// `whatsapp`
        Whatsapp,
        /// `open`
        Open,
        /// `instagram`
        Instagram,
        /// `apple`
        Apple,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingMessageRecipientsMessengerType {
        const VALUES: &'static [Self] = &[
            Self::Apple,
            Self::Facebook,
            Self::Instagram,
            Self::Open,
            Self::Sms,
            Self::Twitter,
            Self::Whatsapp,
        ];
        const TEXTS: &'static [&'static str] = &[
            "apple",
            "facebook",
            "instagram",
            "open",
            "sms",
            "twitter",
            "whatsapp",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Sms => "sms",
                Self::Facebook => "facebook",
                Self::Twitter => "twitter",
                Self::Whatsapp => "whatsapp",
                Self::Open => "open",
                Self::Instagram => "instagram",
                Self::Apple => "apple",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingMessageRecipientsMessengerType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingPredictorsKeyperformanceindicatorsExpand {
        /// `queues`
        Queues,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingPredictorsKeyperformanceindicatorsExpand {
        const VALUES: &'static [Self] = &[Self::Queues];
        const TEXTS: &'static [&'static str] = &["queues"];
        fn text(&self) -> &str {
            match self {
                Self::Queues => "queues",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingPredictorsKeyperformanceindicatorsExpand);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingQueueMediatypeEstimatedwaittimeMediaType {
        /// `all`
        All,
        /// `call`
        Call,
        /// `chat`
        Chat,
        /// `callback`
        Callback,
        /// `email`
        Email,
        /// `videoComm`
        VideoComm,
        /// `message`
        Message,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingQueueMediatypeEstimatedwaittimeMediaType {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Call,
            Self::Callback,
            Self::Chat,
            Self::Email,
            Self::Message,
            Self::VideoComm,
        ];
        const TEXTS: &'static [&'static str] = &[
            "all",
            "call",
            "callback",
            "chat",
            "email",
            "message",
            "videoComm",
        ];
        fn text(&self) -> &str {
            match self {
                Self::All => "all",
                Self::Call => "call",
                Self::Chat => "chat",
                Self::Callback => "callback",
                Self::Email => "email",
                Self::VideoComm => "videoComm",
                Self::Message => "message",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingQueueMediatypeEstimatedwaittimeMediaType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingQueueMembersMemberBy {
        /// `user`
        User,
        /// `group`
        Group,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingQueueMembersMemberBy {
        const VALUES: &'static [Self] = &[Self::Group, Self::User];
        const TEXTS: &'static [&'static str] = &["group", "user"];
        fn text(&self) -> &str {
            match self {
                Self::User => "user",
                Self::Group => "group",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingQueueMembersMemberBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingQueuesDivisionviewsSortBy {
        /// `name`
        Name,
        /// `id`
        Id,
        /// `divisionId`
        DivisionId,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingQueuesDivisionviewsSortBy {
        const VALUES: &'static [Self] = &[Self::DivisionId, Self::Id, Self::Name];
        const TEXTS: &'static [&'static str] = &["divisionId", "id", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::Id => "id",
                Self::DivisionId => "divisionId",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingQueuesDivisionviewsSortBy);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSkillexpressionFormat {
        /// `Raw`
        Raw,
        /// `Normalized`
        Normalized,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSkillexpressionFormat {
        const VALUES: &'static [Self] = &[Self::Normalized, Self::Raw];
        const TEXTS: &'static [&'static str] = &["Normalized", "Raw"];
        fn text(&self) -> &str {
            match self {
                Self::Raw => "Raw",
                Self::Normalized => "Normalized",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSkillexpressionFormat);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSmsAvailablephonenumbersPhoneNumberType {
        /// `local`
        Local,
        /// `mobile`
        Mobile,
        /// `tollfree`
        Tollfree,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSmsAvailablephonenumbersPhoneNumberType {
        const VALUES: &'static [Self] = &[Self::Local, Self::Mobile, Self::Tollfree];
        const TEXTS: &'static [&'static str] = &["local", "mobile", "tollfree"];
        fn text(&self) -> &str {
            match self {
                Self::Local => "local",
                Self::Mobile => "mobile",
                Self::Tollfree => "tollfree",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSmsAvailablephonenumbersPhoneNumberType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSmsPhonenumberExpand {
        /// `compliance`
        Compliance,
        /// `supportedContent`
        SupportedContent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSmsPhonenumberExpand {
        const VALUES: &'static [Self] = &[Self::Compliance, Self::SupportedContent];
        const TEXTS: &'static [&'static str] = &["compliance", "supportedContent"];
        fn text(&self) -> &str {
            match self {
                Self::Compliance => "compliance",
                Self::SupportedContent => "supportedContent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSmsPhonenumberExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSmsPhonenumbersExpand {
        /// `identityresolution`
        Identityresolution,
        /// `supportedContent`
        SupportedContent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSmsPhonenumbersExpand {
        const VALUES: &'static [Self] = &[
            Self::Identityresolution,
            Self::SupportedContent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "identityresolution",
            "supportedContent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Identityresolution => "identityresolution",
                Self::SupportedContent => "supportedContent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSmsPhonenumbersExpand);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSmsPhonenumbersPhoneNumberStatus {
        /// `active`
        Active,
        /// `invalid`
        Invalid,
        /// `initiated`
        Initiated,
        /// `porting`
        Porting,
        /// `pending`
        Pending,
        /// `pending-cancellation`
        PendingCancellation,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSmsPhonenumbersPhoneNumberStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Initiated,
            Self::Invalid,
            Self::Pending,
            Self::PendingCancellation,
            Self::Porting,
        ];
        const TEXTS: &'static [&'static str] = &[
            "active",
            "initiated",
            "invalid",
            "pending",
            "pending-cancellation",
            "porting",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Invalid => "invalid",
                Self::Initiated => "initiated",
                Self::Porting => "porting",
                Self::Pending => "pending",
                Self::PendingCancellation => "pending-cancellation",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSmsPhonenumbersPhoneNumberStatus);
    /// One of 11 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingSmsPhonenumbersSortBy {
        /// `phoneNumber`
        PhoneNumber,
        /// `countryCode`
        CountryCode,
        /// `country`
        Country,
        /// `dateCreated`
        DateCreated,
        /// `dateModified`
        DateModified,
        /// `phoneNumberStatus`
        PhoneNumberStatus,
        /// `phoneNumberType`
        PhoneNumberType,
        /// `purchaseDate`
        PurchaseDate,
        /// `supportsMms`
        SupportsMms,
        /// `supportsSms`
        SupportsSms,
        /// `supportsVoice`
        SupportsVoice,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingSmsPhonenumbersSortBy {
        const VALUES: &'static [Self] = &[
            Self::Country,
            Self::CountryCode,
            Self::DateCreated,
            Self::DateModified,
            Self::PhoneNumber,
            Self::PhoneNumberStatus,
            Self::PhoneNumberType,
            Self::PurchaseDate,
            Self::SupportsMms,
            Self::SupportsSms,
            Self::SupportsVoice,
        ];
        const TEXTS: &'static [&'static str] = &[
            "country",
            "countryCode",
            "dateCreated",
            "dateModified",
            "phoneNumber",
            "phoneNumberStatus",
            "phoneNumberType",
            "purchaseDate",
            "supportsMms",
            "supportsSms",
            "supportsVoice",
        ];
        fn text(&self) -> &str {
            match self {
                Self::PhoneNumber => "phoneNumber",
                Self::CountryCode => "countryCode",
                Self::Country => "country",
                Self::DateCreated => "dateCreated",
                Self::DateModified => "dateModified",
                Self::PhoneNumberStatus => "phoneNumberStatus",
                Self::PhoneNumberType => "phoneNumberType",
                Self::PurchaseDate => "purchaseDate",
                Self::SupportsMms => "supportsMms",
                Self::SupportsSms => "supportsSms",
                Self::SupportsVoice => "supportsVoice",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingSmsPhonenumbersSortBy);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingWrapupcodesDivisionviewsIncludeState {
        /// `Active`
        Active,
        /// `Deleted`
        Deleted,
        /// `ActiveAndDeleted`
        ActiveAndDeleted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingWrapupcodesDivisionviewsIncludeState {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::ActiveAndDeleted,
            Self::Deleted,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "ActiveAndDeleted",
            "Deleted",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Deleted => "Deleted",
                Self::ActiveAndDeleted => "ActiveAndDeleted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingWrapupcodesDivisionviewsIncludeState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetRoutingWrapupcodesSortBy {
        /// `name`
        Name,
        /// `id`
        Id,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetRoutingWrapupcodesSortBy {
        const VALUES: &'static [Self] = &[Self::Id, Self::Name];
        const TEXTS: &'static [&'static str] = &["id", "name"];
        fn text(&self) -> &str {
            match self {
                Self::Name => "name",
                Self::Id => "id",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetRoutingWrapupcodesSortBy);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GraphApiSettingsStatus {
        /// `Active`
        Active,
        /// `Error`
        Error,
        /// `Inactive`
        Inactive,
        /// `IntegrationDeleted`
        IntegrationDeleted,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GraphApiSettingsStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Error,
            Self::Inactive,
            Self::IntegrationDeleted,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "Error",
            "Inactive",
            "IntegrationDeleted",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Error => "Error",
                Self::Inactive => "Inactive",
                Self::IntegrationDeleted => "IntegrationDeleted",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GraphApiSettingsStatus);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ImapSettingsStatus {
        /// `Active`
        Active,
        /// `AwaitingFolders`
        AwaitingFolders,
        /// `Error`
        Error,
        /// `Inactive`
        Inactive,
        /// `IntegrationDeleted`
        IntegrationDeleted,
        /// `Unknown`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ImapSettingsStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::AwaitingFolders,
            Self::Error,
            Self::Inactive,
            Self::IntegrationDeleted,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "AwaitingFolders",
            "Error",
            "Inactive",
            "IntegrationDeleted",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::AwaitingFolders => "AwaitingFolders",
                Self::Error => "Error",
                Self::Inactive => "Inactive",
                Self::IntegrationDeleted => "IntegrationDeleted",
                Self::Unknown => "Unknown",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ImapSettingsStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InboundDomainMxRecordStatus {
        /// `VALID`
        Valid,
        /// `INVALID`
        Invalid,
        /// `NOT_AVAILABLE`
        NotAvailable,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for InboundDomainMxRecordStatus {
        const VALUES: &'static [Self] = &[
            Self::Invalid,
            Self::NotAvailable,
            Self::Valid,
        ];
        const TEXTS: &'static [&'static str] = &["INVALID", "NOT_AVAILABLE", "VALID"];
        fn text(&self) -> &str {
            match self {
                Self::Valid => "VALID",
                Self::Invalid => "INVALID",
                Self::NotAvailable => "NOT_AVAILABLE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(InboundDomainMxRecordStatus);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorAssessmentAssessmentResult {
        /// `Unknown`
        Unknown,
        /// `NotSupported`
        NotSupported,
        /// `High`
        High,
        /// `Low`
        Low,
        /// `Error`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorAssessmentAssessmentResult {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::High,
            Self::Low,
            Self::NotSupported,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "High",
            "Low",
            "NotSupported",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::NotSupported => "NotSupported",
                Self::High => "High",
                Self::Low => "Low",
                Self::Error => "Error",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorAssessmentAssessmentResult);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorKpiGroup {
        /// `Standard`
        Standard,
        /// `Custom`
        Custom,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorKpiGroup {
        const VALUES: &'static [Self] = &[Self::Custom, Self::Standard];
        const TEXTS: &'static [&'static str] = &["Custom", "Standard"];
        fn text(&self) -> &str {
            match self {
                Self::Standard => "Standard",
                Self::Custom => "Custom",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorKpiGroup);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorKpiType {
        /// `SalesConversion`
        SalesConversion,
        /// `Churn`
        Churn,
        /// `Retention`
        Retention,
        /// `SalesValue`
        SalesValue,
        /// `HandleTime`
        HandleTime,
        /// `NextContactAvoidance`
        NextContactAvoidance,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorKpiType {
        const VALUES: &'static [Self] = &[
            Self::Churn,
            Self::HandleTime,
            Self::NextContactAvoidance,
            Self::Retention,
            Self::SalesConversion,
            Self::SalesValue,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Churn",
            "HandleTime",
            "NextContactAvoidance",
            "Retention",
            "SalesConversion",
            "SalesValue",
        ];
        fn text(&self) -> &str {
            match self {
                Self::SalesConversion => "SalesConversion",
                Self::Churn => "Churn",
                Self::Retention => "Retention",
                Self::SalesValue => "SalesValue",
                Self::HandleTime => "HandleTime",
                Self::NextContactAvoidance => "NextContactAvoidance",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorKpiType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorOptimizationType {
        /// `Maximization`
        Maximization,
        /// `Minimization`
        Minimization,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorOptimizationType {
        const VALUES: &'static [Self] = &[Self::Maximization, Self::Minimization];
        const TEXTS: &'static [&'static str] = &["Maximization", "Minimization"];
        fn text(&self) -> &str {
            match self {
                Self::Maximization => "Maximization",
                Self::Minimization => "Minimization",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorOptimizationType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorProblemType {
        /// `Classification`
        Classification,
        /// `Regression`
        Regression,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorProblemType {
        const VALUES: &'static [Self] = &[Self::Classification, Self::Regression];
        const TEXTS: &'static [&'static str] = &["Classification", "Regression"];
        fn text(&self) -> &str {
            match self {
                Self::Classification => "Classification",
                Self::Regression => "Regression",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorProblemType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KeyPerformanceIndicatorSource {
        /// `WrapUpCode`
        WrapUpCode,
        /// `Outcome`
        Outcome,
        /// `None`
        None,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KeyPerformanceIndicatorSource {
        const VALUES: &'static [Self] = &[Self::None, Self::Outcome, Self::WrapUpCode];
        const TEXTS: &'static [&'static str] = &["None", "Outcome", "WrapUpCode"];
        fn text(&self) -> &str {
            match self {
                Self::WrapUpCode => "WrapUpCode",
                Self::Outcome => "Outcome",
                Self::None => "None",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KeyPerformanceIndicatorSource);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum KpiResultMediaType {
        /// `voice`
        Voice,
        /// `email`
        Email,
        /// `message`
        Message,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for KpiResultMediaType {
        const VALUES: &'static [Self] = &[Self::Email, Self::Message, Self::Voice];
        const TEXTS: &'static [&'static str] = &["email", "message", "voice"];
        fn text(&self) -> &str {
            match self {
                Self::Voice => "voice",
                Self::Email => "email",
                Self::Message => "message",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(KpiResultMediaType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MailFromResultStatus {
        /// `FAILED`
        Failed,
        /// `PENDING`
        Pending,
        /// `VERIFIED`
        Verified,
        /// `UNKNOWN`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for MailFromResultStatus {
        const VALUES: &'static [Self] = &[
            Self::Failed,
            Self::Pending,
            Self::Unknown,
            Self::Verified,
        ];
        const TEXTS: &'static [&'static str] = &[
            "FAILED",
            "PENDING",
            "UNKNOWN",
            "VERIFIED",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Failed => "FAILED",
                Self::Pending => "PENDING",
                Self::Verified => "VERIFIED",
                Self::Unknown => "UNKNOWN",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(MailFromResultStatus);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OutboundDomainSenderType {
        /// `Unknown`
        Unknown,
        /// `EmailDomain`
        EmailDomain,
        /// `MockEmailDomain`
        MockEmailDomain,
        /// `EmailSmtpDomain`
        EmailSmtpDomain,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for OutboundDomainSenderType {
        const VALUES: &'static [Self] = &[
            Self::EmailDomain,
            Self::EmailSmtpDomain,
            Self::MockEmailDomain,
            Self::Unknown,
        ];
        const TEXTS: &'static [&'static str] = &[
            "EmailDomain",
            "EmailSmtpDomain",
            "MockEmailDomain",
            "Unknown",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::EmailDomain => "EmailDomain",
                Self::MockEmailDomain => "MockEmailDomain",
                Self::EmailSmtpDomain => "EmailSmtpDomain",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(OutboundDomainSenderType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictionResultsFormula {
        /// `BEST`
        Best,
        /// `SIMPLE`
        Simple,
        /// `ABANDON`
        Abandon,
        /// `PATIENCE_ABANDON`
        PatienceAbandon,
        /// `AI-ADJUSTED-AHT`
        AiAdjustedAht,
        /// `POSITION-IN-QUEUE`
        PositionInQueue,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictionResultsFormula {
        const VALUES: &'static [Self] = &[
            Self::Abandon,
            Self::AiAdjustedAht,
            Self::Best,
            Self::PatienceAbandon,
            Self::PositionInQueue,
            Self::Simple,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ABANDON",
            "AI-ADJUSTED-AHT",
            "BEST",
            "PATIENCE_ABANDON",
            "POSITION-IN-QUEUE",
            "SIMPLE",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Best => "BEST",
                Self::Simple => "SIMPLE",
                Self::Abandon => "ABANDON",
                Self::PatienceAbandon => "PATIENCE_ABANDON",
                Self::AiAdjustedAht => "AI-ADJUSTED-AHT",
                Self::PositionInQueue => "POSITION-IN-QUEUE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictionResultsFormula);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictionResultsIntent {
        /// `ALL`
        All,
        /// `CALL`
        Call,
        /// `CALLBACK`
        Callback,
        /// `CHAT`
        Chat,
        /// `EMAIL`
        Email,
        /// `SOCIALEXPRESSION`
        Socialexpression,
        /// `VIDEOCOMM`
        Videocomm,
        /// `MESSAGE`
        Message,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictionResultsIntent {
        const VALUES: &'static [Self] = &[
            Self::All,
            Self::Call,
            Self::Callback,
            Self::Chat,
            Self::Email,
            Self::Message,
            Self::Socialexpression,
            Self::Videocomm,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ALL",
            "CALL",
            "CALLBACK",
            "CHAT",
            "EMAIL",
            "MESSAGE",
            "SOCIALEXPRESSION",
            "VIDEOCOMM",
        ];
        fn text(&self) -> &str {
            match self {
                Self::All => "ALL",
                Self::Call => "CALL",
                Self::Callback => "CALLBACK",
                Self::Chat => "CHAT",
                Self::Email => "EMAIL",
                Self::Socialexpression => "SOCIALEXPRESSION",
                Self::Videocomm => "VIDEOCOMM",
                Self::Message => "MESSAGE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictionResultsIntent);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictorModelBriefState {
        /// `Trained`
        Trained,
        /// `Error`
        Error,
        /// `InvalidDataset`
        InvalidDataset,
        /// `Inactive`
        Inactive,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictorModelBriefState {
        const VALUES: &'static [Self] = &[
            Self::Error,
            Self::Inactive,
            Self::InvalidDataset,
            Self::Trained,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Error",
            "Inactive",
            "InvalidDataset",
            "Trained",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Trained => "Trained",
                Self::Error => "Error",
                Self::InvalidDataset => "InvalidDataset",
                Self::Inactive => "Inactive",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictorModelBriefState);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictorModelFeatureType {
        /// `User`
        User,
        /// `Customer`
        Customer,
        /// `Other`
        Other,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictorModelFeatureType {
        const VALUES: &'static [Self] = &[Self::Customer, Self::Other, Self::User];
        const TEXTS: &'static [&'static str] = &["Customer", "Other", "User"];
        fn text(&self) -> &str {
            match self {
                Self::User => "User",
                Self::Customer => "Customer",
                Self::Other => "Other",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictorModelFeatureType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictorModelRetrainingErrorErrorCode {
        /// `NotEnoughData`
        NotEnoughData,
        /// `ServiceError`
        ServiceError,
        /// `UnknownError`
        UnknownError,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictorModelRetrainingErrorErrorCode {
        const VALUES: &'static [Self] = &[
            Self::NotEnoughData,
            Self::ServiceError,
            Self::UnknownError,
        ];
        const TEXTS: &'static [&'static str] = &[
            "NotEnoughData",
            "ServiceError",
            "UnknownError",
        ];
        fn text(&self) -> &str {
            match self {
                Self::NotEnoughData => "NotEnoughData",
                Self::ServiceError => "ServiceError",
                Self::UnknownError => "UnknownError",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictorModelRetrainingErrorErrorCode);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictorScheduleScheduleType {
        /// `HourOnHourOff`
        HourOnHourOff,
        /// `OngoingValueMonitoring`
        OngoingValueMonitoring,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictorScheduleScheduleType {
        const VALUES: &'static [Self] = &[
            Self::HourOnHourOff,
            Self::OngoingValueMonitoring,
        ];
        const TEXTS: &'static [&'static str] = &[
            "HourOnHourOff",
            "OngoingValueMonitoring",
        ];
        fn text(&self) -> &str {
            match self {
                Self::HourOnHourOff => "HourOnHourOff",
                Self::OngoingValueMonitoring => "OngoingValueMonitoring",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictorScheduleScheduleType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PredictorState {
        /// `Created`
        Created,
        /// `Error`
        Error,
        /// `Active`
        Active,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PredictorState {
        const VALUES: &'static [Self] = &[Self::Active, Self::Created, Self::Error];
        const TEXTS: &'static [&'static str] = &["Active", "Created", "Error"];
        fn text(&self) -> &str {
            match self {
                Self::Created => "Created",
                Self::Error => "Error",
                Self::Active => "Active",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PredictorState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsAvailablePhoneNumberAddressRequirement {
        /// `none`
        None,
        /// `any`
        Any,
        /// `local`
        Local,
        /// `foreign`
        Foreign,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsAvailablePhoneNumberAddressRequirement {
        const VALUES: &'static [Self] = &[
            Self::Any,
            Self::Foreign,
            Self::Local,
            Self::None,
        ];
        const TEXTS: &'static [&'static str] = &["any", "foreign", "local", "none"];
        fn text(&self) -> &str {
            match self {
                Self::None => "none",
                Self::Any => "any",
                Self::Local => "local",
                Self::Foreign => "foreign",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsAvailablePhoneNumberAddressRequirement);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberAutoRenewable {
        /// `Quarterly`
        Quarterly,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberAutoRenewable {
        const VALUES: &'static [Self] = &[Self::Quarterly];
        const TEXTS: &'static [&'static str] = &["Quarterly"];
        fn text(&self) -> &str {
            match self {
                Self::Quarterly => "Quarterly",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberAutoRenewable);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberCapabilities {
        /// `sms`
        Sms,
        /// `mms`
        Mms,
        /// `voice`
        Voice,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberCapabilities {
        const VALUES: &'static [Self] = &[Self::Mms, Self::Sms, Self::Voice];
        const TEXTS: &'static [&'static str] = &["mms", "sms", "voice"];
        fn text(&self) -> &str {
            match self {
                Self::Sms => "sms",
                Self::Mms => "mms",
                Self::Voice => "voice",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberCapabilities);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberImportPhoneNumberType {
        /// `local`
        Local,
        /// `mobile`
        Mobile,
        /// `tollfree`
        Tollfree,
        /// `shortcode`
        Shortcode,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberImportPhoneNumberType {
        const VALUES: &'static [Self] = &[
            Self::Local,
            Self::Mobile,
            Self::Shortcode,
            Self::Tollfree,
        ];
        const TEXTS: &'static [&'static str] = &[
            "local",
            "mobile",
            "shortcode",
            "tollfree",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Local => "local",
                Self::Mobile => "mobile",
                Self::Tollfree => "tollfree",
                Self::Shortcode => "shortcode",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberImportPhoneNumberType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberPhoneNumberStatus {
        /// `INVALID`
        Invalid,
        /// `ACTIVE`
        Active,
        /// `PORTING`
        Porting,
        /// `PENDING`
        Pending,
        /// `PENDING_CANCELLATION`
        PendingCancellation,
        /// `INITIATED`
        Initiated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberPhoneNumberStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Initiated,
            Self::Invalid,
            Self::Pending,
            Self::PendingCancellation,
            Self::Porting,
        ];
        const TEXTS: &'static [&'static str] = &[
            "ACTIVE",
            "INITIATED",
            "INVALID",
            "PENDING",
            "PENDING_CANCELLATION",
            "PORTING",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Invalid => "INVALID",
                Self::Active => "ACTIVE",
                Self::Porting => "PORTING",
                Self::Pending => "PENDING",
                Self::PendingCancellation => "PENDING_CANCELLATION",
                Self::Initiated => "INITIATED",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberPhoneNumberStatus);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberPhoneNumberType {
        /// `local`
        Local,
        /// `mobile`
        Mobile,
        /// `tollfree`
        Tollfree,
        /// `shortcode`
        Shortcode,
        /// `alphanumeric`
        Alphanumeric,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberPhoneNumberType {
        const VALUES: &'static [Self] = &[
            Self::Alphanumeric,
            Self::Local,
            Self::Mobile,
            Self::Shortcode,
            Self::Tollfree,
        ];
        const TEXTS: &'static [&'static str] = &[
            "alphanumeric",
            "local",
            "mobile",
            "shortcode",
            "tollfree",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Local => "local",
                Self::Mobile => "mobile",
                Self::Tollfree => "tollfree",
                Self::Shortcode => "shortcode",
                Self::Alphanumeric => "alphanumeric",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberPhoneNumberType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsPhoneNumberShortCodeBillingType {
        /// `Basic`
        Basic,
        /// `Vanity`
        Vanity,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsPhoneNumberShortCodeBillingType {
        const VALUES: &'static [Self] = &[Self::Basic, Self::Vanity];
        const TEXTS: &'static [&'static str] = &["Basic", "Vanity"];
        fn text(&self) -> &str {
            match self {
                Self::Basic => "Basic",
                Self::Vanity => "Vanity",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsPhoneNumberShortCodeBillingType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SmsProvisioningStatusAction {
        /// `Unknown`
        Unknown,
        /// `Create`
        Create,
        /// `Update`
        Update,
        /// `Delete`
        Delete,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for SmsProvisioningStatusAction {
        const VALUES: &'static [Self] = &[
            Self::Create,
            Self::Delete,
            Self::Unknown,
            Self::Update,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Create",
            "Delete",
            "Unknown",
            "Update",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Unknown => "Unknown",
                Self::Create => "Create",
                Self::Update => "Update",
                Self::Delete => "Delete",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(SmsProvisioningStatusAction);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TranscriptionSettingsTranscription {
        /// `Disabled`
        Disabled,
        /// `EnabledGlobally`
        EnabledGlobally,
        /// `EnabledQueueFlow`
        EnabledQueueFlow,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TranscriptionSettingsTranscription {
        const VALUES: &'static [Self] = &[
            Self::Disabled,
            Self::EnabledGlobally,
            Self::EnabledQueueFlow,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Disabled",
            "EnabledGlobally",
            "EnabledQueueFlow",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Disabled => "Disabled",
                Self::EnabledGlobally => "EnabledGlobally",
                Self::EnabledQueueFlow => "EnabledQueueFlow",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TranscriptionSettingsTranscription);
    /// `Disabled`, `QueueMembersOnly`, `AnyAgent`.
    pub type CreateQueueRequestLastAgentRoutingMode = types::QueueLastAgentRoutingMode;
    /// `TimestampAndPriority`, `PriorityOnly`.
    pub type CreateQueueRequestScoringMethod = types::QueueScoringMethod;
    /// `NONE`, `BEST`, `ALL`.
    pub type CreateQueueRequestSkillEvaluationMethod = types::QueueSkillEvaluationMethod;
    /// `Unknown`, `EmailDomain`, `MockEmailDomain`, `EmailSmtpDomain`.
    pub type EmailOutboundDomainResultSenderType = types::OutboundDomainSenderType;
    /// `identityresolution`.
    pub type GetRoutingEmailDomainRouteExpand = types::GetRoutingQueueExpand;
    /// `identityresolution`.
    pub type GetRoutingEmailDomainRoutesExpand = types::GetRoutingQueueExpand;
    /// `settings`.
    pub type GetRoutingEmailDomainsExpand = types::GetRoutingEmailDomainExpand;
    /// `settings`.
    pub type GetRoutingEmailOutboundDomainExpand = types::GetRoutingEmailDomainExpand;
    /// `settings`.
    pub type GetRoutingEmailOutboundDomainsExpand = types::GetRoutingEmailDomainExpand;
    /// `ascending`, `descending`.
    pub type GetRoutingLanguagesSortOrder = types::WidgetSortOrder;
    /// `Standard`, `Custom`.
    pub type GetRoutingPredictorsKeyperformanceindicatorsKpiGroup = types::KeyPerformanceIndicatorKpiGroup;
    /// `Created`, `Error`, `Active`.
    pub type GetRoutingPredictorsState = types::PredictorState;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetRoutingQueueMembersExpand = types::GetUserExpand;
    /// `asc`, `desc`.
    pub type GetRoutingQueueMembersSortOrder = types::GetGuidesSortOrder;
    /// `routingStatus`, `presence`, `integrationPresence`, `conversationSummary`, `outOfOffice`, `geolocation`, `station`, `authorization`, `lasttokenissued`, `authorization.unusedRoles`, `team`, `workPlanBidRanks` and 13 more.
    pub type GetRoutingQueueUsersExpand = types::GetUserExpand;
    /// `asc`, `desc`.
    pub type GetRoutingQueueUsersSortOrder = types::GetGuidesSortOrder;
    /// `asc`, `desc`.
    pub type GetRoutingQueuesDivisionviewsAllSortOrder = types::GetGuidesSortOrder;
    /// `asc`, `desc`.
    pub type GetRoutingQueuesDivisionviewsSortOrder = types::GetGuidesSortOrder;
    /// `identityresolution`.
    pub type GetRoutingQueuesExpand = types::GetRoutingQueueExpand;
    /// `asc`, `desc`.
    pub type GetRoutingQueuesMeSortOrder = types::GetGuidesSortOrder;
    /// `asc`, `desc`.
    pub type GetRoutingQueuesSortOrder = types::GetGuidesSortOrder;
    /// `Raw`, `Normalized`.
    pub type GetRoutingSkillexpressionsFormat = types::GetRoutingSkillexpressionFormat;
    /// `Raw`, `Normalized`.
    pub type GetRoutingSkillexpressionsQueueQueueIdFormat = types::GetRoutingSkillexpressionFormat;
    /// `entities`.
    pub type GetRoutingSkillgroupMembersDivisionsExpand = types::GetTeamMembersExpand;
    /// `entities`.
    pub type GetRoutingSkillgroupMembersExpand = types::GetTeamMembersExpand;
    /// `none`, `any`, `local`, `foreign`.
    pub type GetRoutingSmsAvailablephonenumbersAddressRequirement = types::SmsAvailablePhoneNumberAddressRequirement;
    /// `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
    pub type GetRoutingSmsPhonenumbersPhoneNumberType = types::SmsPhoneNumberPhoneNumberType;
    /// `ascending`, `descending`.
    pub type GetRoutingSmsPhonenumbersSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetRoutingUtilizationLabelsSortOrder = types::WidgetSortOrder;
    /// `ascending`, `descending`.
    pub type GetRoutingWrapupcodesSortOrder = types::WidgetSortOrder;
    /// `Enabled`, `Disabled`.
    pub type KeyPerformanceIndicatorStatus = types::SettingDirectionInbound;
    /// `Unknown`, `EmailDomain`, `MockEmailDomain`, `EmailSmtpDomain`.
    pub type OutboundDomainCreateRequestSenderType = types::OutboundDomainSenderType;
    /// `Unknown`, `EmailDomain`, `MockEmailDomain`, `EmailSmtpDomain`.
    pub type OutboundDomainPatchRequestSenderType = types::OutboundDomainSenderType;
    /// `voice`, `email`, `message`.
    pub type PredictorModelBriefMediaType = types::KpiResultMediaType;
    /// `voice`, `email`, `message`.
    pub type PredictorModelMediaType = types::KpiResultMediaType;
    /// `Disabled`, `QueueMembersOnly`, `AnyAgent`.
    pub type QueueRequestLastAgentRoutingMode = types::QueueLastAgentRoutingMode;
    /// `TimestampAndPriority`, `PriorityOnly`.
    pub type QueueRequestScoringMethod = types::QueueScoringMethod;
    /// `NONE`, `BEST`, `ALL`.
    pub type QueueRequestSkillEvaluationMethod = types::QueueSkillEvaluationMethod;
    /// `InProgress`, `Complete`.
    pub type SkillGroupWithMemberDivisionsStatus = types::SkillGroupStatus;
    /// `sms`, `mms`, `voice`.
    pub type SmsAvailablePhoneNumberCapabilities = types::SmsPhoneNumberCapabilities;
    /// `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
    pub type SmsAvailablePhoneNumberPhoneNumberType = types::SmsPhoneNumberPhoneNumberType;
    /// `local`, `mobile`, `tollfree`, `shortcode`.
    pub type SmsPhoneNumberProvisionPhoneNumberType = types::SmsPhoneNumberImportPhoneNumberType;
    /// `Running`, `Completed`, `Failed`.
    pub type SmsProvisioningStatusState = types::TopicJobState;
    /// `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
    pub type VerificationResultStatus = types::MailFromResultStatus;
    /// `AssessmentJobListing` of the API document.
    #[non_exhaustive]
    pub struct AssessmentJobListing {
        /// `entities`
        pub entities: Option<Vec<types::BenefitAssessmentJob>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentJobListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssessmentJobListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentJobListing",
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
    rt::model!(AssessmentJobListing);
    /// `AssessmentListing` of the API document.
    #[non_exhaustive]
    pub struct AssessmentListing {
        /// `entities`
        pub entities: Option<Vec<types::BenefitAssessment>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssessmentListing {
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
    impl rt::Model for AssessmentListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssessmentListing",
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
    rt::model!(AssessmentListing);
    /// `AuthorizedDomains` of the API document.
    #[non_exhaustive]
    pub struct AuthorizedDomains {
        /// `outbound`
        pub outbound: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for AuthorizedDomains {
        fn default() -> Self {
            Self {
                outbound: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AuthorizedDomains {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AuthorizedDomains",
                fields: &["outbound"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.outbound);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.outbound),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AuthorizedDomains);
    impl AuthorizedDomains {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `outbound`.
        #[must_use]
        pub fn outbound(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.outbound, &mut self._rest, 0);
            self
        }
    }
    /// `AvailableMediaType` of the API document.
    #[non_exhaustive]
    pub struct AvailableMediaType {
        /// `availableSubTypes`
        pub available_sub_types: Option<Vec<String>>,
        /// `mediaType`
        pub media_type: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AvailableMediaType {
        fn default() -> Self {
            Self {
                available_sub_types: None,
                media_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableMediaType {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableMediaType",
                fields: &["availableSubTypes", "mediaType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.available_sub_types);
            out.text(1, &self.media_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.available_sub_types),
                1 => rt::Place::Text(&mut self.media_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AvailableMediaType);
    /// `AvailableMediaTypeEntityListing` of the API document.
    #[non_exhaustive]
    pub struct AvailableMediaTypeEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::AvailableMediaType>>,
        _rest: rt::Rest,
    }
    impl Default for AvailableMediaTypeEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableMediaTypeEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableMediaTypeEntityListing",
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
    rt::model!(AvailableMediaTypeEntityListing);
    /// `BenefitAssessment` of the API document.
    #[non_exhaustive]
    pub struct BenefitAssessment {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `jobId`: read-only
        pub job_id: Option<String>,
        /// `kpiAssessments`: read-only
        pub kpi_assessments: Option<Vec<types::KeyPerformanceIndicatorAssessment>>,
        /// `queues`: read-only
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::BenefitAssessmentState>,
        _rest: rt::Rest,
    }
    impl Default for BenefitAssessment {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                job_id: None,
                kpi_assessments: None,
                queues: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BenefitAssessment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BenefitAssessment",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "id",
                    "jobId",
                    "kpiAssessments",
                    "queues",
                    "selfUri",
                    "state",
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
            out.text(3, &self.job_id);
            out.list(4, &self.kpi_assessments);
            out.list(5, &self.queues);
            out.text(6, &self.self_uri);
            out.one(7, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.job_id),
                4 => rt::Place::List(&mut self.kpi_assessments),
                5 => rt::Place::List(&mut self.queues),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BenefitAssessment);
    /// `BenefitAssessmentJob` of the API document.
    #[non_exhaustive]
    pub struct BenefitAssessmentJob {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::BenefitAssessmentJobState>,
        _rest: rt::Rest,
    }
    impl Default for BenefitAssessmentJob {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                id: None,
                self_uri: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for BenefitAssessmentJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "BenefitAssessmentJob",
                fields: &["dateCreated", "dateModified", "id", "selfUri", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
            out.one(4, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(BenefitAssessmentJob);
    /// `Check` of the API document.
    #[non_exhaustive]
    pub struct Check {
        /// `result`: read-only
        pub result: Option<types::CheckResult>,
        /// `type`: read-only
        pub type_: Option<types::CheckType>,
        _rest: rt::Rest,
    }
    impl Default for Check {
        fn default() -> Self {
            Self {
                result: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Check {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Check",
                fields: &["result", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.result);
            out.one(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.result),
                1 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Check);
    /// `ComparisonPeriod` of the API document.
    #[non_exhaustive]
    pub struct ComparisonPeriod {
        /// `dateEnded`: read-only
        pub date_ended: Option<rt::DateTime>,
        /// `dateStarted`: read-only
        pub date_started: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `kpi`: read-only
        pub kpi: Option<String>,
        /// `kpiResults`: read-only
        pub kpi_results: Option<Vec<types::KpiResult>>,
        /// `percentageBenefit`: read-only
        pub percentage_benefit: Option<f64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ComparisonPeriod {
        fn default() -> Self {
            Self {
                date_ended: None,
                date_started: None,
                id: None,
                kpi: None,
                kpi_results: None,
                percentage_benefit: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ComparisonPeriod {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ComparisonPeriod",
                fields: &[
                    "dateEnded",
                    "dateStarted",
                    "id",
                    "kpi",
                    "kpiResults",
                    "percentageBenefit",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_ended);
            out.date_time(1, &self.date_started);
            out.text(2, &self.id);
            out.text(3, &self.kpi);
            out.list(4, &self.kpi_results);
            out.float(5, &self.percentage_benefit);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_ended),
                1 => rt::Place::DateTime(&mut self.date_started),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.kpi),
                4 => rt::Place::List(&mut self.kpi_results),
                5 => rt::Place::Float(&mut self.percentage_benefit),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ComparisonPeriod);
    /// `ComparisonPeriodListing` of the API document.
    #[non_exhaustive]
    pub struct ComparisonPeriodListing {
        /// `entities`
        pub entities: Option<Vec<types::ComparisonPeriod>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ComparisonPeriodListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ComparisonPeriodListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ComparisonPeriodListing",
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
    rt::model!(ComparisonPeriodListing);
    /// `Compliance` of the API document.
    #[non_exhaustive]
    pub struct Compliance {
        /// `helpSettings`: required
        pub help_settings: Option<Vec<types::HelpSettings>>,
        /// `optInSettings`: required
        pub opt_in_settings: Option<Vec<types::OptInSettings>>,
        /// `stopSettings`: required
        pub stop_settings: Option<Vec<types::StopSettings>>,
        _rest: rt::Rest,
    }
    impl Default for Compliance {
        fn default() -> Self {
            Self {
                help_settings: None,
                opt_in_settings: None,
                stop_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Compliance {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Compliance",
                fields: &["helpSettings", "optInSettings", "stopSettings"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.help_settings);
            out.list(1, &self.opt_in_settings);
            out.list(2, &self.stop_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.help_settings),
                1 => rt::Place::List(&mut self.opt_in_settings),
                2 => rt::Place::List(&mut self.stop_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Compliance);
    impl Compliance {
        /// One with everything set that the API requires, in this order: `helpSettings`, `optInSettings`, `stopSettings`.
        #[must_use]
        pub fn new(
            help_settings: impl rt::IntoField<Vec<types::HelpSettings>>,
            opt_in_settings: impl rt::IntoField<Vec<types::OptInSettings>>,
            stop_settings: impl rt::IntoField<Vec<types::StopSettings>>,
        ) -> Self {
            Self::default()
                .help_settings(help_settings)
                .opt_in_settings(opt_in_settings)
                .stop_settings(stop_settings)
        }
        /// Sets `helpSettings`.
        #[must_use]
        pub fn help_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::HelpSettings>>,
        ) -> Self {
            value.put(&mut self.help_settings, &mut self._rest, 0);
            self
        }
        /// Sets `optInSettings`.
        #[must_use]
        pub fn opt_in_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::OptInSettings>>,
        ) -> Self {
            value.put(&mut self.opt_in_settings, &mut self._rest, 1);
            self
        }
        /// Sets `stopSettings`.
        #[must_use]
        pub fn stop_settings(
            mut self,
            value: impl rt::IntoField<Vec<types::StopSettings>>,
        ) -> Self {
            value.put(&mut self.stop_settings, &mut self._rest, 2);
            self
        }
    }
    /// `ComplianceResponse` of the API document.
    #[non_exhaustive]
    pub struct ComplianceResponse {
        /// `message`: required
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ComplianceResponse {
        fn default() -> Self {
            Self {
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ComplianceResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ComplianceResponse",
                fields: &["message"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.message);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.message),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ComplianceResponse);
    impl ComplianceResponse {
        /// One with everything set that the API requires: `message`.
        #[must_use]
        pub fn new(message: impl rt::IntoField<String>) -> Self {
            Self::default().message(message)
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.message, &mut self._rest, 0);
            self
        }
    }
    /// `ContactCenterSettings` of the API document.
    #[non_exhaustive]
    pub struct ContactCenterSettings {
        /// `removeSkillsFromBlindTransfer`
        pub remove_skills_from_blind_transfer: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for ContactCenterSettings {
        fn default() -> Self {
            Self {
                remove_skills_from_blind_transfer: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContactCenterSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContactCenterSettings",
                fields: &["removeSkillsFromBlindTransfer"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.remove_skills_from_blind_transfer);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.remove_skills_from_blind_transfer),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContactCenterSettings);
    impl ContactCenterSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `removeSkillsFromBlindTransfer`.
        #[must_use]
        pub fn remove_skills_from_blind_transfer(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.remove_skills_from_blind_transfer, &mut self._rest, 0);
            self
        }
    }
    /// `CreateBenefitAssessmentJobRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateBenefitAssessmentJobRequest {
        /// `divisionIds`
        pub division_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CreateBenefitAssessmentJobRequest {
        fn default() -> Self {
            Self {
                division_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateBenefitAssessmentJobRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateBenefitAssessmentJobRequest",
                fields: &["divisionIds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.division_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.division_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateBenefitAssessmentJobRequest);
    impl CreateBenefitAssessmentJobRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `divisionIds`.
        #[must_use]
        pub fn division_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.division_ids, &mut self._rest, 0);
            self
        }
    }
    /// `CreateBenefitAssessmentRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateBenefitAssessmentRequest {
        /// `queueIds`: required
        pub queue_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for CreateBenefitAssessmentRequest {
        fn default() -> Self {
            Self {
                queue_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateBenefitAssessmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateBenefitAssessmentRequest",
                fields: &["queueIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.queue_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.queue_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateBenefitAssessmentRequest);
    impl CreateBenefitAssessmentRequest {
        /// One with everything set that the API requires: `queueIds`.
        #[must_use]
        pub fn new(queue_ids: impl rt::IntoField<Vec<String>>) -> Self {
            Self::default().queue_ids(queue_ids)
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 0);
            self
        }
    }
    /// `CreatePredictorRequest` of the API document.
    #[non_exhaustive]
    pub struct CreatePredictorRequest {
        /// `kpi`: required
        pub kpi: Option<String>,
        /// `queueIds`: required
        pub queue_ids: Option<Vec<String>>,
        /// `routingTimeoutSeconds`
        pub routing_timeout_seconds: Option<i64>,
        /// `schedule`
        pub schedule: Option<Box<types::PredictorSchedule>>,
        /// `workloadBalancingConfig`
        pub workload_balancing_config: Option<Box<types::PredictorWorkloadBalancing>>,
        _rest: rt::Rest,
    }
    impl Default for CreatePredictorRequest {
        fn default() -> Self {
            Self {
                kpi: None,
                queue_ids: None,
                routing_timeout_seconds: None,
                schedule: None,
                workload_balancing_config: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreatePredictorRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreatePredictorRequest",
                fields: &[
                    "kpi",
                    "queueIds",
                    "routingTimeoutSeconds",
                    "schedule",
                    "workloadBalancingConfig",
                ],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.kpi);
            out.list(1, &self.queue_ids);
            out.int(2, &self.routing_timeout_seconds);
            out.model(3, &self.schedule);
            out.model(4, &self.workload_balancing_config);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.kpi),
                1 => rt::Place::List(&mut self.queue_ids),
                2 => rt::Place::Int(&mut self.routing_timeout_seconds),
                3 => rt::Place::Model(&mut self.schedule),
                4 => rt::Place::Model(&mut self.workload_balancing_config),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreatePredictorRequest);
    impl CreatePredictorRequest {
        /// One with everything set that the API requires, in this order: `kpi`, `queueIds`.
        #[must_use]
        pub fn new(
            kpi: impl rt::IntoField<String>,
            queue_ids: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().kpi(kpi).queue_ids(queue_ids)
        }
        /// Sets `kpi`.
        #[must_use]
        pub fn kpi(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.kpi, &mut self._rest, 0);
            self
        }
        /// Sets `queueIds`.
        #[must_use]
        pub fn queue_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.queue_ids, &mut self._rest, 1);
            self
        }
        /// Sets `routingTimeoutSeconds`.
        #[must_use]
        pub fn routing_timeout_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.routing_timeout_seconds, &mut self._rest, 2);
            self
        }
        /// Sets `schedule`.
        #[must_use]
        pub fn schedule(
            mut self,
            value: impl rt::IntoField<Box<types::PredictorSchedule>>,
        ) -> Self {
            value.put(&mut self.schedule, &mut self._rest, 3);
            self
        }
        /// Sets `workloadBalancingConfig`.
        #[must_use]
        pub fn workload_balancing_config(
            mut self,
            value: impl rt::IntoField<Box<types::PredictorWorkloadBalancing>>,
        ) -> Self {
            value.put(&mut self.workload_balancing_config, &mut self._rest, 4);
            self
        }
    }
    /// `CreateQueueRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateQueueRequest {
        /// `acwSettings`
        pub acw_settings: Option<Box<types::AcwSettings>>,
        /// `agentOwnedRouting`
        pub agent_owned_routing: Option<Box<types::AgentOwnedRouting>>,
        /// `autoAnswerOnly`
        pub auto_answer_only: Option<bool>,
        /// `bullseye`
        pub bullseye: Option<Box<types::Bullseye>>,
        /// `callingPartyName`
        pub calling_party_name: Option<String>,
        /// `callingPartyNumber`
        pub calling_party_number: Option<String>,
        /// `cannedResponseLibraries`
        pub canned_response_libraries: Option<Box<types::CannedResponseLibraries>>,
        /// `conditionalGroupActivation`
        pub conditional_group_activation: Option<Box<types::ConditionalGroupActivation>>,
        /// `conditionalGroupRouting`
        pub conditional_group_routing: Option<Box<types::ConditionalGroupRouting>>,
        /// `createdBy`
        pub created_by: Option<String>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `defaultScripts`
        pub default_scripts: Option<rt::Map<types::Script>>,
        /// `description`
        pub description: Option<String>,
        /// `directRouting`
        pub direct_routing: Option<Box<types::DirectRouting>>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `emailInQueueFlow`
        pub email_in_queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `enableAudioMonitoring`
        pub enable_audio_monitoring: Option<bool>,
        /// `enableManualAssignment`
        pub enable_manual_assignment: Option<bool>,
        /// `enableTranscription`
        pub enable_transcription: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `joinedMemberCount`: read-only
        pub joined_member_count: Option<i64>,
        /// `lastAgentRoutingMode`
        pub last_agent_routing_mode: Option<
            types::CreateQueueRequestLastAgentRoutingMode,
        >,
        /// `mediaSettings`
        pub media_settings: Option<Box<types::QueueMediaSettings>>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `memberGroups`: no item twice
        pub member_groups: Option<Vec<types::MemberGroup>>,
        /// `messageInQueueFlow`
        pub message_in_queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`
        pub modified_by: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `onHoldPrompt`
        pub on_hold_prompt: Option<Box<types::DomainEntityRef>>,
        /// `outboundEmailAddress`
        pub outbound_email_address: Option<Box<types::QueueEmailAddress>>,
        /// `outboundMessagingAddresses`
        pub outbound_messaging_addresses: Option<Box<types::QueueMessagingAddresses>>,
        /// `peerId`
        pub peer_id: Option<String>,
        /// `queueFlow`
        pub queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `routingRules`
        pub routing_rules: Option<Vec<types::RoutingRule>>,
        /// `scoringMethod`
        pub scoring_method: Option<types::CreateQueueRequestScoringMethod>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skillEvaluationMethod`
        pub skill_evaluation_method: Option<
            types::CreateQueueRequestSkillEvaluationMethod,
        >,
        /// `sourceQueueId`
        pub source_queue_id: Option<String>,
        /// `suppressInQueueCallRecording`
        pub suppress_in_queue_call_recording: Option<bool>,
        /// `userMemberCount`: read-only
        pub user_member_count: Option<i64>,
        /// `whisperPrompt`
        pub whisper_prompt: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for CreateQueueRequest {
        fn default() -> Self {
            Self {
                acw_settings: None,
                agent_owned_routing: None,
                auto_answer_only: None,
                bullseye: None,
                calling_party_name: None,
                calling_party_number: None,
                canned_response_libraries: None,
                conditional_group_activation: None,
                conditional_group_routing: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                default_scripts: None,
                description: None,
                direct_routing: None,
                division: None,
                email_in_queue_flow: None,
                enable_audio_monitoring: None,
                enable_manual_assignment: None,
                enable_transcription: None,
                id: None,
                joined_member_count: None,
                last_agent_routing_mode: None,
                media_settings: None,
                member_count: None,
                member_groups: None,
                message_in_queue_flow: None,
                modified_by: None,
                name: None,
                on_hold_prompt: None,
                outbound_email_address: None,
                outbound_messaging_addresses: None,
                peer_id: None,
                queue_flow: None,
                routing_rules: None,
                scoring_method: None,
                self_uri: None,
                skill_evaluation_method: None,
                source_queue_id: None,
                suppress_in_queue_call_recording: None,
                user_member_count: None,
                whisper_prompt: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateQueueRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateQueueRequest",
                fields: &[
                    "acwSettings",
                    "agentOwnedRouting",
                    "autoAnswerOnly",
                    "bullseye",
                    "callingPartyName",
                    "callingPartyNumber",
                    "cannedResponseLibraries",
                    "conditionalGroupActivation",
                    "conditionalGroupRouting",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "defaultScripts",
                    "description",
                    "directRouting",
                    "division",
                    "emailInQueueFlow",
                    "enableAudioMonitoring",
                    "enableManualAssignment",
                    "enableTranscription",
                    "id",
                    "joinedMemberCount",
                    "lastAgentRoutingMode",
                    "mediaSettings",
                    "memberCount",
                    "memberGroups",
                    "messageInQueueFlow",
                    "modifiedBy",
                    "name",
                    "onHoldPrompt",
                    "outboundEmailAddress",
                    "outboundMessagingAddresses",
                    "peerId",
                    "queueFlow",
                    "routingRules",
                    "scoringMethod",
                    "selfUri",
                    "skillEvaluationMethod",
                    "sourceQueueId",
                    "suppressInQueueCallRecording",
                    "userMemberCount",
                    "whisperPrompt",
                ],
                required: &[28],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.acw_settings);
            out.model(1, &self.agent_owned_routing);
            out.boolean(2, &self.auto_answer_only);
            out.model(3, &self.bullseye);
            out.text(4, &self.calling_party_name);
            out.text(5, &self.calling_party_number);
            out.model(6, &self.canned_response_libraries);
            out.model(7, &self.conditional_group_activation);
            out.model(8, &self.conditional_group_routing);
            out.text(9, &self.created_by);
            out.date_time(10, &self.date_created);
            out.date_time(11, &self.date_modified);
            out.map(12, &self.default_scripts);
            out.text(13, &self.description);
            out.model(14, &self.direct_routing);
            out.model(15, &self.division);
            out.model(16, &self.email_in_queue_flow);
            out.boolean(17, &self.enable_audio_monitoring);
            out.boolean(18, &self.enable_manual_assignment);
            out.boolean(19, &self.enable_transcription);
            out.text(20, &self.id);
            out.int(21, &self.joined_member_count);
            out.one(22, &self.last_agent_routing_mode);
            out.model(23, &self.media_settings);
            out.int(24, &self.member_count);
            out.list(25, &self.member_groups);
            out.model(26, &self.message_in_queue_flow);
            out.text(27, &self.modified_by);
            out.text(28, &self.name);
            out.model(29, &self.on_hold_prompt);
            out.model(30, &self.outbound_email_address);
            out.model(31, &self.outbound_messaging_addresses);
            out.text(32, &self.peer_id);
            out.model(33, &self.queue_flow);
            out.list(34, &self.routing_rules);
            out.one(35, &self.scoring_method);
            out.text(36, &self.self_uri);
            out.one(37, &self.skill_evaluation_method);
            out.text(38, &self.source_queue_id);
            out.boolean(39, &self.suppress_in_queue_call_recording);
            out.int(40, &self.user_member_count);
            out.model(41, &self.whisper_prompt);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.acw_settings),
                1 => rt::Place::Model(&mut self.agent_owned_routing),
                2 => rt::Place::Bool(&mut self.auto_answer_only),
                3 => rt::Place::Model(&mut self.bullseye),
                4 => rt::Place::Text(&mut self.calling_party_name),
                5 => rt::Place::Text(&mut self.calling_party_number),
                6 => rt::Place::Model(&mut self.canned_response_libraries),
                7 => rt::Place::Model(&mut self.conditional_group_activation),
                8 => rt::Place::Model(&mut self.conditional_group_routing),
                9 => rt::Place::Text(&mut self.created_by),
                10 => rt::Place::DateTime(&mut self.date_created),
                11 => rt::Place::DateTime(&mut self.date_modified),
                12 => rt::Place::Map(&mut self.default_scripts),
                13 => rt::Place::Text(&mut self.description),
                14 => rt::Place::Model(&mut self.direct_routing),
                15 => rt::Place::Model(&mut self.division),
                16 => rt::Place::Model(&mut self.email_in_queue_flow),
                17 => rt::Place::Bool(&mut self.enable_audio_monitoring),
                18 => rt::Place::Bool(&mut self.enable_manual_assignment),
                19 => rt::Place::Bool(&mut self.enable_transcription),
                20 => rt::Place::Text(&mut self.id),
                21 => rt::Place::Int(&mut self.joined_member_count),
                22 => rt::Place::Enum(&mut self.last_agent_routing_mode),
                23 => rt::Place::Model(&mut self.media_settings),
                24 => rt::Place::Int(&mut self.member_count),
                25 => rt::Place::List(&mut self.member_groups),
                26 => rt::Place::Model(&mut self.message_in_queue_flow),
                27 => rt::Place::Text(&mut self.modified_by),
                28 => rt::Place::Text(&mut self.name),
                29 => rt::Place::Model(&mut self.on_hold_prompt),
                30 => rt::Place::Model(&mut self.outbound_email_address),
                31 => rt::Place::Model(&mut self.outbound_messaging_addresses),
                32 => rt::Place::Text(&mut self.peer_id),
                33 => rt::Place::Model(&mut self.queue_flow),
                34 => rt::Place::List(&mut self.routing_rules),
                35 => rt::Place::Enum(&mut self.scoring_method),
                36 => rt::Place::Text(&mut self.self_uri),
                37 => rt::Place::Enum(&mut self.skill_evaluation_method),
                38 => rt::Place::Text(&mut self.source_queue_id),
                39 => rt::Place::Bool(&mut self.suppress_in_queue_call_recording),
                40 => rt::Place::Int(&mut self.user_member_count),
                41 => rt::Place::Model(&mut self.whisper_prompt),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateQueueRequest);
    impl CreateQueueRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `acwSettings`.
        #[must_use]
        pub fn acw_settings(
            mut self,
            value: impl rt::IntoField<Box<types::AcwSettings>>,
        ) -> Self {
            value.put(&mut self.acw_settings, &mut self._rest, 0);
            self
        }
        /// Sets `agentOwnedRouting`.
        #[must_use]
        pub fn agent_owned_routing(
            mut self,
            value: impl rt::IntoField<Box<types::AgentOwnedRouting>>,
        ) -> Self {
            value.put(&mut self.agent_owned_routing, &mut self._rest, 1);
            self
        }
        /// Sets `autoAnswerOnly`.
        #[must_use]
        pub fn auto_answer_only(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.auto_answer_only, &mut self._rest, 2);
            self
        }
        /// Sets `bullseye`.
        #[must_use]
        pub fn bullseye(
            mut self,
            value: impl rt::IntoField<Box<types::Bullseye>>,
        ) -> Self {
            value.put(&mut self.bullseye, &mut self._rest, 3);
            self
        }
        /// Sets `callingPartyName`.
        #[must_use]
        pub fn calling_party_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.calling_party_name, &mut self._rest, 4);
            self
        }
        /// Sets `callingPartyNumber`.
        #[must_use]
        pub fn calling_party_number(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.calling_party_number, &mut self._rest, 5);
            self
        }
        /// Sets `cannedResponseLibraries`.
        #[must_use]
        pub fn canned_response_libraries(
            mut self,
            value: impl rt::IntoField<Box<types::CannedResponseLibraries>>,
        ) -> Self {
            value.put(&mut self.canned_response_libraries, &mut self._rest, 6);
            self
        }
        /// Sets `conditionalGroupActivation`.
        #[must_use]
        pub fn conditional_group_activation(
            mut self,
            value: impl rt::IntoField<Box<types::ConditionalGroupActivation>>,
        ) -> Self {
            value.put(&mut self.conditional_group_activation, &mut self._rest, 7);
            self
        }
        /// Sets `conditionalGroupRouting`.
        #[must_use]
        pub fn conditional_group_routing(
            mut self,
            value: impl rt::IntoField<Box<types::ConditionalGroupRouting>>,
        ) -> Self {
            value.put(&mut self.conditional_group_routing, &mut self._rest, 8);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 9);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 10);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 11);
            self
        }
        /// Sets `defaultScripts`.
        #[must_use]
        pub fn default_scripts(
            mut self,
            value: impl rt::IntoField<rt::Map<types::Script>>,
        ) -> Self {
            value.put(&mut self.default_scripts, &mut self._rest, 12);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 13);
            self
        }
        /// Sets `directRouting`.
        #[must_use]
        pub fn direct_routing(
            mut self,
            value: impl rt::IntoField<Box<types::DirectRouting>>,
        ) -> Self {
            value.put(&mut self.direct_routing, &mut self._rest, 14);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 15);
            self
        }
        /// Sets `emailInQueueFlow`.
        #[must_use]
        pub fn email_in_queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.email_in_queue_flow, &mut self._rest, 16);
            self
        }
        /// Sets `enableAudioMonitoring`.
        #[must_use]
        pub fn enable_audio_monitoring(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_audio_monitoring, &mut self._rest, 17);
            self
        }
        /// Sets `enableManualAssignment`.
        #[must_use]
        pub fn enable_manual_assignment(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_manual_assignment, &mut self._rest, 18);
            self
        }
        /// Sets `enableTranscription`.
        #[must_use]
        pub fn enable_transcription(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enable_transcription, &mut self._rest, 19);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 20);
            self
        }
        /// Sets `joinedMemberCount`.
        #[must_use]
        pub fn joined_member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.joined_member_count, &mut self._rest, 21);
            self
        }
        /// Sets `lastAgentRoutingMode`.
        #[must_use]
        pub fn last_agent_routing_mode(
            mut self,
            value: impl rt::IntoField<types::CreateQueueRequestLastAgentRoutingMode>,
        ) -> Self {
            value.put(&mut self.last_agent_routing_mode, &mut self._rest, 22);
            self
        }
        /// Sets `mediaSettings`.
        #[must_use]
        pub fn media_settings(
            mut self,
            value: impl rt::IntoField<Box<types::QueueMediaSettings>>,
        ) -> Self {
            value.put(&mut self.media_settings, &mut self._rest, 23);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 24);
            self
        }
        /// Sets `memberGroups`.
        #[must_use]
        pub fn member_groups(
            mut self,
            value: impl rt::IntoField<Vec<types::MemberGroup>>,
        ) -> Self {
            value.put(&mut self.member_groups, &mut self._rest, 25);
            self
        }
        /// Sets `messageInQueueFlow`.
        #[must_use]
        pub fn message_in_queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.message_in_queue_flow, &mut self._rest, 26);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 27);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 28);
            self
        }
        /// Sets `onHoldPrompt`.
        #[must_use]
        pub fn on_hold_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.on_hold_prompt, &mut self._rest, 29);
            self
        }
        /// Sets `outboundEmailAddress`.
        #[must_use]
        pub fn outbound_email_address(
            mut self,
            value: impl rt::IntoField<Box<types::QueueEmailAddress>>,
        ) -> Self {
            value.put(&mut self.outbound_email_address, &mut self._rest, 30);
            self
        }
        /// Sets `outboundMessagingAddresses`.
        #[must_use]
        pub fn outbound_messaging_addresses(
            mut self,
            value: impl rt::IntoField<Box<types::QueueMessagingAddresses>>,
        ) -> Self {
            value.put(&mut self.outbound_messaging_addresses, &mut self._rest, 31);
            self
        }
        /// Sets `peerId`.
        #[must_use]
        pub fn peer_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.peer_id, &mut self._rest, 32);
            self
        }
        /// Sets `queueFlow`.
        #[must_use]
        pub fn queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.queue_flow, &mut self._rest, 33);
            self
        }
        /// Sets `routingRules`.
        #[must_use]
        pub fn routing_rules(
            mut self,
            value: impl rt::IntoField<Vec<types::RoutingRule>>,
        ) -> Self {
            value.put(&mut self.routing_rules, &mut self._rest, 34);
            self
        }
        /// Sets `scoringMethod`.
        #[must_use]
        pub fn scoring_method(
            mut self,
            value: impl rt::IntoField<types::CreateQueueRequestScoringMethod>,
        ) -> Self {
            value.put(&mut self.scoring_method, &mut self._rest, 35);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 36);
            self
        }
        /// Sets `skillEvaluationMethod`.
        #[must_use]
        pub fn skill_evaluation_method(
            mut self,
            value: impl rt::IntoField<types::CreateQueueRequestSkillEvaluationMethod>,
        ) -> Self {
            value.put(&mut self.skill_evaluation_method, &mut self._rest, 37);
            self
        }
        /// Sets `sourceQueueId`.
        #[must_use]
        pub fn source_queue_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source_queue_id, &mut self._rest, 38);
            self
        }
        /// Sets `suppressInQueueCallRecording`.
        #[must_use]
        pub fn suppress_in_queue_call_recording(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.suppress_in_queue_call_recording, &mut self._rest, 39);
            self
        }
        /// Sets `userMemberCount`.
        #[must_use]
        pub fn user_member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.user_member_count, &mut self._rest, 40);
            self
        }
        /// Sets `whisperPrompt`.
        #[must_use]
        pub fn whisper_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.whisper_prompt, &mut self._rest, 41);
            self
        }
    }
    /// `CreateRoutingSkill` of the API document.
    #[non_exhaustive]
    pub struct CreateRoutingSkill {
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateRoutingSkill {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateRoutingSkill {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateRoutingSkill",
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
    rt::model!(CreateRoutingSkill);
    impl CreateRoutingSkill {
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
    /// `CreateUtilizationLabelRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateUtilizationLabelRequest {
        /// `name`: required
        pub name: Option<String>,
        /// `utilization`
        pub utilization: Option<Box<types::LabelUtilizationRequest>>,
        _rest: rt::Rest,
    }
    impl Default for CreateUtilizationLabelRequest {
        fn default() -> Self {
            Self {
                name: None,
                utilization: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateUtilizationLabelRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateUtilizationLabelRequest",
                fields: &["name", "utilization"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.model(1, &self.utilization);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Model(&mut self.utilization),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateUtilizationLabelRequest);
    impl CreateUtilizationLabelRequest {
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
        /// Sets `utilization`.
        #[must_use]
        pub fn utilization(
            mut self,
            value: impl rt::IntoField<Box<types::LabelUtilizationRequest>>,
        ) -> Self {
            value.put(&mut self.utilization, &mut self._rest, 1);
            self
        }
    }
    /// `CustomSmtpServerRequest` of the API document.
    #[non_exhaustive]
    pub struct CustomSmtpServerRequest {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CustomSmtpServerRequest {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CustomSmtpServerRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CustomSmtpServerRequest",
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
    rt::model!(CustomSmtpServerRequest);
    impl CustomSmtpServerRequest {
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
    /// `DmarcResult` of the API document.
    #[non_exhaustive]
    pub struct DmarcResult {
        /// `dateChecked`: required, read-only
        pub date_checked: Option<rt::DateTime>,
        /// `detectedPolicy`: read-only
        pub detected_policy: Option<types::DmarcResultDetectedPolicy>,
        /// `records`: required, read-only
        pub records: Option<Vec<types::Record>>,
        /// `status`: required, read-only
        pub status: Option<types::DmarcResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for DmarcResult {
        fn default() -> Self {
            Self {
                date_checked: None,
                detected_policy: None,
                records: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DmarcResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DmarcResult",
                fields: &["dateChecked", "detectedPolicy", "records", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_checked);
            out.one(1, &self.detected_policy);
            out.list(2, &self.records);
            out.one(3, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_checked),
                1 => rt::Place::Enum(&mut self.detected_policy),
                2 => rt::Place::List(&mut self.records),
                3 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DmarcResult);
    /// `DnsRecordEntry` of the API document.
    #[non_exhaustive]
    pub struct DnsRecordEntry {
        /// `host`
        pub host: Option<String>,
        /// `recordContents`
        pub record_contents: Option<String>,
        /// `verificationStatus`
        pub verification_status: Option<types::DnsRecordEntryVerificationStatus>,
        _rest: rt::Rest,
    }
    impl Default for DnsRecordEntry {
        fn default() -> Self {
            Self {
                host: None,
                record_contents: None,
                verification_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DnsRecordEntry {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DnsRecordEntry",
                fields: &["host", "recordContents", "verificationStatus"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.host);
            out.text(1, &self.record_contents);
            out.one(2, &self.verification_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.host),
                1 => rt::Place::Text(&mut self.record_contents),
                2 => rt::Place::Enum(&mut self.verification_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DnsRecordEntry);
    /// `Domains` of the API document.
    #[non_exhaustive]
    pub struct Domains {
        /// `allowExistingEmailParticipants`
        pub allow_existing_email_participants: Option<bool>,
        /// `allowOutboundToAnyDomainAcd`
        pub allow_outbound_to_any_domain_acd: Option<bool>,
        /// `authorizedDomains`
        pub authorized_domains: Option<Box<types::AuthorizedDomains>>,
        _rest: rt::Rest,
    }
    impl Default for Domains {
        fn default() -> Self {
            Self {
                allow_existing_email_participants: None,
                allow_outbound_to_any_domain_acd: None,
                authorized_domains: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Domains {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Domains",
                fields: &[
                    "allowExistingEmailParticipants",
                    "allowOutboundToAnyDomainAcd",
                    "authorizedDomains",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.allow_existing_email_participants);
            out.boolean(1, &self.allow_outbound_to_any_domain_acd);
            out.model(2, &self.authorized_domains);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.allow_existing_email_participants),
                1 => rt::Place::Bool(&mut self.allow_outbound_to_any_domain_acd),
                2 => rt::Place::Model(&mut self.authorized_domains),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Domains);
    impl Domains {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `allowExistingEmailParticipants`.
        #[must_use]
        pub fn allow_existing_email_participants(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.allow_existing_email_participants, &mut self._rest, 0);
            self
        }
        /// Sets `allowOutboundToAnyDomainAcd`.
        #[must_use]
        pub fn allow_outbound_to_any_domain_acd(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.allow_outbound_to_any_domain_acd, &mut self._rest, 1);
            self
        }
        /// Sets `authorizedDomains`.
        #[must_use]
        pub fn authorized_domains(
            mut self,
            value: impl rt::IntoField<Box<types::AuthorizedDomains>>,
        ) -> Self {
            value.put(&mut self.authorized_domains, &mut self._rest, 2);
            self
        }
    }
    /// `EmailErrorInfo` of the API document.
    #[non_exhaustive]
    pub struct EmailErrorInfo {
        /// `code`: read-only
        pub code: Option<String>,
        /// `message`: read-only
        pub message: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailErrorInfo {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailErrorInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailErrorInfo",
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
    rt::model!(EmailErrorInfo);
    impl EmailErrorInfo {
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
    /// `EmailOutboundDomainResult` of the API document.
    #[non_exhaustive]
    pub struct EmailOutboundDomainResult {
        /// `dmarcVerificationResult`: read-only
        pub dmarc_verification_result: Option<Box<types::DmarcResult>>,
        /// `dnsCnameBounceRecord`
        pub dns_cname_bounce_record: Option<Box<types::DnsRecordEntry>>,
        /// `dnsTxtSendingRecord`
        pub dns_txt_sending_record: Option<Box<types::DnsRecordEntry>>,
        /// `domainName`
        pub domain_name: Option<String>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSetting>>,
        /// `senderStatus`
        pub sender_status: Option<types::EmailOutboundDomainResultSenderStatus>,
        /// `senderType`
        pub sender_type: Option<types::EmailOutboundDomainResultSenderType>,
        _rest: rt::Rest,
    }
    impl Default for EmailOutboundDomainResult {
        fn default() -> Self {
            Self {
                dmarc_verification_result: None,
                dns_cname_bounce_record: None,
                dns_txt_sending_record: None,
                domain_name: None,
                email_setting: None,
                sender_status: None,
                sender_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailOutboundDomainResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailOutboundDomainResult",
                fields: &[
                    "dmarcVerificationResult",
                    "dnsCnameBounceRecord",
                    "dnsTxtSendingRecord",
                    "domainName",
                    "emailSetting",
                    "senderStatus",
                    "senderType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.dmarc_verification_result);
            out.model(1, &self.dns_cname_bounce_record);
            out.model(2, &self.dns_txt_sending_record);
            out.text(3, &self.domain_name);
            out.model(4, &self.email_setting);
            out.one(5, &self.sender_status);
            out.one(6, &self.sender_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.dmarc_verification_result),
                1 => rt::Place::Model(&mut self.dns_cname_bounce_record),
                2 => rt::Place::Model(&mut self.dns_txt_sending_record),
                3 => rt::Place::Text(&mut self.domain_name),
                4 => rt::Place::Model(&mut self.email_setting),
                5 => rt::Place::Enum(&mut self.sender_status),
                6 => rt::Place::Enum(&mut self.sender_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailOutboundDomainResult);
    /// `EmailSetting` of the API document.
    #[non_exhaustive]
    pub struct EmailSetting {
        /// `domains`
        pub domains: Option<Box<types::Domains>>,
        /// `id`: required, read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailSetting {
        fn default() -> Self {
            Self {
                domains: None,
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailSetting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailSetting",
                fields: &["domains", "id", "name", "selfUri"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.domains);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.domains),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailSetting);
    impl EmailSetting {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `domains`.
        #[must_use]
        pub fn domains(
            mut self,
            value: impl rt::IntoField<Box<types::Domains>>,
        ) -> Self {
            value.put(&mut self.domains, &mut self._rest, 0);
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
    }
    /// `EmailSettingEntityListing` of the API document.
    #[non_exhaustive]
    pub struct EmailSettingEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::EmailSetting>>,
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
    impl Default for EmailSettingEntityListing {
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
    impl rt::Model for EmailSettingEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailSettingEntityListing",
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
    rt::model!(EmailSettingEntityListing);
    /// `EmailSettingReference` of the API document.
    #[non_exhaustive]
    pub struct EmailSettingReference {
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailSettingReference {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailSettingReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailSettingReference",
                fields: &["id", "name", "selfUri"],
                required: &[0],
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
    rt::model!(EmailSettingReference);
    impl EmailSettingReference {
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
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `EmailSetup` of the API document.
    #[non_exhaustive]
    pub struct EmailSetup {
        /// `rootDomain`
        pub root_domain: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EmailSetup {
        fn default() -> Self {
            Self {
                root_domain: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EmailSetup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EmailSetup",
                fields: &["rootDomain"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.root_domain);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.root_domain),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EmailSetup);
    /// `EstimatedWaitTimePredictions` of the API document.
    #[non_exhaustive]
    pub struct EstimatedWaitTimePredictions {
        /// `results`: required
        pub results: Option<Vec<types::PredictionResults>>,
        _rest: rt::Rest,
    }
    impl Default for EstimatedWaitTimePredictions {
        fn default() -> Self {
            Self {
                results: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EstimatedWaitTimePredictions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EstimatedWaitTimePredictions",
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
    rt::model!(EstimatedWaitTimePredictions);
    /// `GraphApiSettings` of the API document.
    #[non_exhaustive]
    pub struct GraphApiSettings {
        /// `errorInfo`: read-only
        pub error_info: Option<Box<types::EmailErrorInfo>>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `status`: read-only
        pub status: Option<types::GraphApiSettingsStatus>,
        _rest: rt::Rest,
    }
    impl Default for GraphApiSettings {
        fn default() -> Self {
            Self {
                error_info: None,
                integration: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GraphApiSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GraphApiSettings",
                fields: &["errorInfo", "integration", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.model(1, &self.integration);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Model(&mut self.integration),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GraphApiSettings);
    impl GraphApiSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `errorInfo`.
        #[must_use]
        pub fn error_info(
            mut self,
            value: impl rt::IntoField<Box<types::EmailErrorInfo>>,
        ) -> Self {
            value.put(&mut self.error_info, &mut self._rest, 0);
            self
        }
        /// Sets `integration`.
        #[must_use]
        pub fn integration(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.integration, &mut self._rest, 1);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::GraphApiSettingsStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 2);
            self
        }
    }
    /// `HelpSettings` of the API document.
    #[non_exhaustive]
    pub struct HelpSettings {
        /// `keyword`: required
        pub keyword: Option<Vec<String>>,
        /// `response`: required
        pub response: Option<Box<types::ComplianceResponse>>,
        _rest: rt::Rest,
    }
    impl Default for HelpSettings {
        fn default() -> Self {
            Self {
                keyword: None,
                response: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for HelpSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "HelpSettings",
                fields: &["keyword", "response"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.keyword);
            out.model(1, &self.response);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.keyword),
                1 => rt::Place::Model(&mut self.response),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(HelpSettings);
    impl HelpSettings {
        /// One with everything set that the API requires, in this order: `keyword`, `response`.
        #[must_use]
        pub fn new(
            keyword: impl rt::IntoField<Vec<String>>,
            response: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            Self::default().keyword(keyword).response(response)
        }
        /// Sets `keyword`.
        #[must_use]
        pub fn keyword(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.keyword, &mut self._rest, 0);
            self
        }
        /// Sets `response`.
        #[must_use]
        pub fn response(
            mut self,
            value: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            value.put(&mut self.response, &mut self._rest, 1);
            self
        }
    }
    /// `IdentityResolutionQueueConfig` of the API document.
    #[non_exhaustive]
    pub struct IdentityResolutionQueueConfig {
        /// `callOnBehalfOfQueue`
        pub call_on_behalf_of_queue: Option<
            Box<types::OutboundQueueIdentityResolutionConfig>,
        >,
        _rest: rt::Rest,
    }
    impl Default for IdentityResolutionQueueConfig {
        fn default() -> Self {
            Self {
                call_on_behalf_of_queue: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for IdentityResolutionQueueConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "IdentityResolutionQueueConfig",
                fields: &["callOnBehalfOfQueue"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.call_on_behalf_of_queue);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.call_on_behalf_of_queue),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(IdentityResolutionQueueConfig);
    impl IdentityResolutionQueueConfig {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `callOnBehalfOfQueue`.
        #[must_use]
        pub fn call_on_behalf_of_queue(
            mut self,
            value: impl rt::IntoField<Box<types::OutboundQueueIdentityResolutionConfig>>,
        ) -> Self {
            value.put(&mut self.call_on_behalf_of_queue, &mut self._rest, 0);
            self
        }
    }
    /// `ImapSettings` of the API document.
    #[non_exhaustive]
    pub struct ImapSettings {
        /// `errorInfo`: read-only
        pub error_info: Option<Box<types::EmailErrorInfo>>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `status`: read-only
        pub status: Option<types::ImapSettingsStatus>,
        _rest: rt::Rest,
    }
    impl Default for ImapSettings {
        fn default() -> Self {
            Self {
                error_info: None,
                integration: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ImapSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ImapSettings",
                fields: &["errorInfo", "integration", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.error_info);
            out.model(1, &self.integration);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.error_info),
                1 => rt::Place::Model(&mut self.integration),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ImapSettings);
    impl ImapSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `errorInfo`.
        #[must_use]
        pub fn error_info(
            mut self,
            value: impl rt::IntoField<Box<types::EmailErrorInfo>>,
        ) -> Self {
            value.put(&mut self.error_info, &mut self._rest, 0);
            self
        }
        /// Sets `integration`.
        #[must_use]
        pub fn integration(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.integration, &mut self._rest, 1);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::ImapSettingsStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 2);
            self
        }
    }
    /// `InboundDomain` of the API document.
    #[non_exhaustive]
    pub struct InboundDomain {
        /// `customSMTPServer`
        pub custom_smtp_server: Option<Box<types::DomainEntityRef>>,
        /// `dmarcVerificationResult`: read-only
        pub dmarc_verification_result: Option<Box<types::DmarcResult>>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSetting>>,
        /// `graphApiSettings`
        pub graph_api_settings: Option<Box<types::GraphApiSettings>>,
        /// `id`
        pub id: Option<String>,
        /// `imapSettings`
        pub imap_settings: Option<Box<types::ImapSettings>>,
        /// `mailFromSettings`
        pub mail_from_settings: Option<Box<types::MailFromResult>>,
        /// `mxRecordStatus`
        pub mx_record_status: Option<types::InboundDomainMxRecordStatus>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `subDomain`
        pub sub_domain: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for InboundDomain {
        fn default() -> Self {
            Self {
                custom_smtp_server: None,
                dmarc_verification_result: None,
                email_setting: None,
                graph_api_settings: None,
                id: None,
                imap_settings: None,
                mail_from_settings: None,
                mx_record_status: None,
                name: None,
                self_uri: None,
                sub_domain: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InboundDomain {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InboundDomain",
                fields: &[
                    "customSMTPServer",
                    "dmarcVerificationResult",
                    "emailSetting",
                    "graphApiSettings",
                    "id",
                    "imapSettings",
                    "mailFromSettings",
                    "mxRecordStatus",
                    "name",
                    "selfUri",
                    "subDomain",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.custom_smtp_server);
            out.model(1, &self.dmarc_verification_result);
            out.model(2, &self.email_setting);
            out.model(3, &self.graph_api_settings);
            out.text(4, &self.id);
            out.model(5, &self.imap_settings);
            out.model(6, &self.mail_from_settings);
            out.one(7, &self.mx_record_status);
            out.text(8, &self.name);
            out.text(9, &self.self_uri);
            out.boolean(10, &self.sub_domain);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.custom_smtp_server),
                1 => rt::Place::Model(&mut self.dmarc_verification_result),
                2 => rt::Place::Model(&mut self.email_setting),
                3 => rt::Place::Model(&mut self.graph_api_settings),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.imap_settings),
                6 => rt::Place::Model(&mut self.mail_from_settings),
                7 => rt::Place::Enum(&mut self.mx_record_status),
                8 => rt::Place::Text(&mut self.name),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Bool(&mut self.sub_domain),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InboundDomain);
    /// `InboundDomainCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct InboundDomainCreateRequest {
        /// `customSMTPServer`
        pub custom_smtp_server: Option<Box<types::DomainEntityRef>>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSettingReference>>,
        /// `graphApiSettings`
        pub graph_api_settings: Option<Box<types::GraphApiSettings>>,
        /// `id`: required
        pub id: Option<String>,
        /// `imapSettings`
        pub imap_settings: Option<Box<types::ImapSettings>>,
        /// `mailFromSettings`
        pub mail_from_settings: Option<Box<types::MailFromResult>>,
        /// `subDomain`
        pub sub_domain: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for InboundDomainCreateRequest {
        fn default() -> Self {
            Self {
                custom_smtp_server: None,
                email_setting: None,
                graph_api_settings: None,
                id: None,
                imap_settings: None,
                mail_from_settings: None,
                sub_domain: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InboundDomainCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InboundDomainCreateRequest",
                fields: &[
                    "customSMTPServer",
                    "emailSetting",
                    "graphApiSettings",
                    "id",
                    "imapSettings",
                    "mailFromSettings",
                    "subDomain",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.custom_smtp_server);
            out.model(1, &self.email_setting);
            out.model(2, &self.graph_api_settings);
            out.text(3, &self.id);
            out.model(4, &self.imap_settings);
            out.model(5, &self.mail_from_settings);
            out.boolean(6, &self.sub_domain);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.custom_smtp_server),
                1 => rt::Place::Model(&mut self.email_setting),
                2 => rt::Place::Model(&mut self.graph_api_settings),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.imap_settings),
                5 => rt::Place::Model(&mut self.mail_from_settings),
                6 => rt::Place::Bool(&mut self.sub_domain),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InboundDomainCreateRequest);
    impl InboundDomainCreateRequest {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `customSMTPServer`.
        #[must_use]
        pub fn custom_smtp_server(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.custom_smtp_server, &mut self._rest, 0);
            self
        }
        /// Sets `emailSetting`.
        #[must_use]
        pub fn email_setting(
            mut self,
            value: impl rt::IntoField<Box<types::EmailSettingReference>>,
        ) -> Self {
            value.put(&mut self.email_setting, &mut self._rest, 1);
            self
        }
        /// Sets `graphApiSettings`.
        #[must_use]
        pub fn graph_api_settings(
            mut self,
            value: impl rt::IntoField<Box<types::GraphApiSettings>>,
        ) -> Self {
            value.put(&mut self.graph_api_settings, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `imapSettings`.
        #[must_use]
        pub fn imap_settings(
            mut self,
            value: impl rt::IntoField<Box<types::ImapSettings>>,
        ) -> Self {
            value.put(&mut self.imap_settings, &mut self._rest, 4);
            self
        }
        /// Sets `mailFromSettings`.
        #[must_use]
        pub fn mail_from_settings(
            mut self,
            value: impl rt::IntoField<Box<types::MailFromResult>>,
        ) -> Self {
            value.put(&mut self.mail_from_settings, &mut self._rest, 5);
            self
        }
        /// Sets `subDomain`.
        #[must_use]
        pub fn sub_domain(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.sub_domain, &mut self._rest, 6);
            self
        }
    }
    /// `InboundDomainEntityListing` of the API document.
    #[non_exhaustive]
    pub struct InboundDomainEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::InboundDomain>>,
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
    impl Default for InboundDomainEntityListing {
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
    impl rt::Model for InboundDomainEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InboundDomainEntityListing",
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
    rt::model!(InboundDomainEntityListing);
    /// `InboundDomainPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct InboundDomainPatchRequest {
        /// `customSMTPServer`
        pub custom_smtp_server: Option<Box<types::DomainEntityRef>>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSettingReference>>,
        /// `graphApiSettings`
        pub graph_api_settings: Option<Box<types::GraphApiSettings>>,
        /// `imapSettings`
        pub imap_settings: Option<Box<types::ImapSettings>>,
        /// `mailFromSettings`
        pub mail_from_settings: Option<Box<types::MailFromResult>>,
        _rest: rt::Rest,
    }
    impl Default for InboundDomainPatchRequest {
        fn default() -> Self {
            Self {
                custom_smtp_server: None,
                email_setting: None,
                graph_api_settings: None,
                imap_settings: None,
                mail_from_settings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for InboundDomainPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InboundDomainPatchRequest",
                fields: &[
                    "customSMTPServer",
                    "emailSetting",
                    "graphApiSettings",
                    "imapSettings",
                    "mailFromSettings",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.custom_smtp_server);
            out.model(1, &self.email_setting);
            out.model(2, &self.graph_api_settings);
            out.model(3, &self.imap_settings);
            out.model(4, &self.mail_from_settings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.custom_smtp_server),
                1 => rt::Place::Model(&mut self.email_setting),
                2 => rt::Place::Model(&mut self.graph_api_settings),
                3 => rt::Place::Model(&mut self.imap_settings),
                4 => rt::Place::Model(&mut self.mail_from_settings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(InboundDomainPatchRequest);
    impl InboundDomainPatchRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customSMTPServer`.
        #[must_use]
        pub fn custom_smtp_server(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.custom_smtp_server, &mut self._rest, 0);
            self
        }
        /// Sets `emailSetting`.
        #[must_use]
        pub fn email_setting(
            mut self,
            value: impl rt::IntoField<Box<types::EmailSettingReference>>,
        ) -> Self {
            value.put(&mut self.email_setting, &mut self._rest, 1);
            self
        }
        /// Sets `graphApiSettings`.
        #[must_use]
        pub fn graph_api_settings(
            mut self,
            value: impl rt::IntoField<Box<types::GraphApiSettings>>,
        ) -> Self {
            value.put(&mut self.graph_api_settings, &mut self._rest, 2);
            self
        }
        /// Sets `imapSettings`.
        #[must_use]
        pub fn imap_settings(
            mut self,
            value: impl rt::IntoField<Box<types::ImapSettings>>,
        ) -> Self {
            value.put(&mut self.imap_settings, &mut self._rest, 3);
            self
        }
        /// Sets `mailFromSettings`.
        #[must_use]
        pub fn mail_from_settings(
            mut self,
            value: impl rt::IntoField<Box<types::MailFromResult>>,
        ) -> Self {
            value.put(&mut self.mail_from_settings, &mut self._rest, 4);
            self
        }
    }
    /// `InboundRouteEntityListing` of the API document.
    #[non_exhaustive]
    pub struct InboundRouteEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::InboundRoute>>,
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
    impl Default for InboundRouteEntityListing {
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
    impl rt::Model for InboundRouteEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "InboundRouteEntityListing",
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
    rt::model!(InboundRouteEntityListing);
    /// `KeyPerformanceIndicator` of the API document.
    #[non_exhaustive]
    pub struct KeyPerformanceIndicator {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`: read-only
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `kpiGroup`: read-only
        pub kpi_group: Option<types::KeyPerformanceIndicatorKpiGroup>,
        /// `kpiType`: read-only
        pub kpi_type: Option<types::KeyPerformanceIndicatorKpiType>,
        /// `name`: read-only
        pub name: Option<String>,
        /// `optimizationType`: read-only
        pub optimization_type: Option<types::KeyPerformanceIndicatorOptimizationType>,
        /// `outcomeConfig`: read-only
        pub outcome_config: Option<Box<types::OutcomeConfig>>,
        /// `problemType`: read-only
        pub problem_type: Option<types::KeyPerformanceIndicatorProblemType>,
        /// `queues`: read-only
        pub queues: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: read-only
        pub source: Option<types::KeyPerformanceIndicatorSource>,
        /// `status`: read-only
        pub status: Option<types::KeyPerformanceIndicatorStatus>,
        /// `wrapUpCodeConfig`: read-only
        pub wrap_up_code_config: Option<Box<types::WrapUpCodeConfig>>,
        _rest: rt::Rest,
    }
    impl Default for KeyPerformanceIndicator {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                id: None,
                kpi_group: None,
                kpi_type: None,
                name: None,
                optimization_type: None,
                outcome_config: None,
                problem_type: None,
                queues: None,
                self_uri: None,
                source: None,
                status: None,
                wrap_up_code_config: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KeyPerformanceIndicator {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KeyPerformanceIndicator",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "id",
                    "kpiGroup",
                    "kpiType",
                    "name",
                    "optimizationType",
                    "outcomeConfig",
                    "problemType",
                    "queues",
                    "selfUri",
                    "source",
                    "status",
                    "wrapUpCodeConfig",
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
            out.text(3, &self.id);
            out.one(4, &self.kpi_group);
            out.one(5, &self.kpi_type);
            out.text(6, &self.name);
            out.one(7, &self.optimization_type);
            out.model(8, &self.outcome_config);
            out.one(9, &self.problem_type);
            out.list(10, &self.queues);
            out.text(11, &self.self_uri);
            out.one(12, &self.source);
            out.one(13, &self.status);
            out.model(14, &self.wrap_up_code_config);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.kpi_group),
                5 => rt::Place::Enum(&mut self.kpi_type),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Enum(&mut self.optimization_type),
                8 => rt::Place::Model(&mut self.outcome_config),
                9 => rt::Place::Enum(&mut self.problem_type),
                10 => rt::Place::List(&mut self.queues),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Enum(&mut self.source),
                13 => rt::Place::Enum(&mut self.status),
                14 => rt::Place::Model(&mut self.wrap_up_code_config),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KeyPerformanceIndicator);
    /// `KeyPerformanceIndicatorAssessment` of the API document.
    #[non_exhaustive]
    pub struct KeyPerformanceIndicatorAssessment {
        /// `assessmentResult`: read-only
        pub assessment_result: Option<
            types::KeyPerformanceIndicatorAssessmentAssessmentResult,
        >,
        /// `checks`: read-only
        pub checks: Option<Vec<types::Check>>,
        /// `kpi`: read-only
        pub kpi: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for KeyPerformanceIndicatorAssessment {
        fn default() -> Self {
            Self {
                assessment_result: None,
                checks: None,
                kpi: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KeyPerformanceIndicatorAssessment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KeyPerformanceIndicatorAssessment",
                fields: &["assessmentResult", "checks", "kpi"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.assessment_result);
            out.list(1, &self.checks);
            out.text(2, &self.kpi);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.assessment_result),
                1 => rt::Place::List(&mut self.checks),
                2 => rt::Place::Text(&mut self.kpi),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KeyPerformanceIndicatorAssessment);
    /// `KpiResult` of the API document.
    #[non_exhaustive]
    pub struct KpiResult {
        /// `interactionCountOff`: read-only
        pub interaction_count_off: Option<i64>,
        /// `interactionCountOn`: read-only
        pub interaction_count_on: Option<i64>,
        /// `kpiTotalOff`: read-only
        pub kpi_total_off: Option<i64>,
        /// `kpiTotalOn`: read-only
        pub kpi_total_on: Option<i64>,
        /// `mediaType`: read-only
        pub media_type: Option<types::KpiResultMediaType>,
        /// `percentageBenefit`: read-only
        pub percentage_benefit: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for KpiResult {
        fn default() -> Self {
            Self {
                interaction_count_off: None,
                interaction_count_on: None,
                kpi_total_off: None,
                kpi_total_on: None,
                media_type: None,
                percentage_benefit: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KpiResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KpiResult",
                fields: &[
                    "interactionCountOff",
                    "interactionCountOn",
                    "kpiTotalOff",
                    "kpiTotalOn",
                    "mediaType",
                    "percentageBenefit",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.interaction_count_off);
            out.int(1, &self.interaction_count_on);
            out.int(2, &self.kpi_total_off);
            out.int(3, &self.kpi_total_on);
            out.one(4, &self.media_type);
            out.float(5, &self.percentage_benefit);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.interaction_count_off),
                1 => rt::Place::Int(&mut self.interaction_count_on),
                2 => rt::Place::Int(&mut self.kpi_total_off),
                3 => rt::Place::Int(&mut self.kpi_total_on),
                4 => rt::Place::Enum(&mut self.media_type),
                5 => rt::Place::Float(&mut self.percentage_benefit),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KpiResult);
    /// `MailFromResult` of the API document.
    #[non_exhaustive]
    pub struct MailFromResult {
        /// `mailFromDomain`: required
        pub mail_from_domain: Option<String>,
        /// `records`
        pub records: Option<Vec<types::Record>>,
        /// `status`
        pub status: Option<types::MailFromResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for MailFromResult {
        fn default() -> Self {
            Self {
                mail_from_domain: None,
                records: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for MailFromResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "MailFromResult",
                fields: &["mailFromDomain", "records", "status"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.mail_from_domain);
            out.list(1, &self.records);
            out.one(2, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.mail_from_domain),
                1 => rt::Place::List(&mut self.records),
                2 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(MailFromResult);
    impl MailFromResult {
        /// One with everything set that the API requires: `mailFromDomain`.
        #[must_use]
        pub fn new(mail_from_domain: impl rt::IntoField<String>) -> Self {
            Self::default().mail_from_domain(mail_from_domain)
        }
        /// Sets `mailFromDomain`.
        #[must_use]
        pub fn mail_from_domain(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.mail_from_domain, &mut self._rest, 0);
            self
        }
        /// Sets `records`.
        #[must_use]
        pub fn records(mut self, value: impl rt::IntoField<Vec<types::Record>>) -> Self {
            value.put(&mut self.records, &mut self._rest, 1);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::MailFromResultStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 2);
            self
        }
    }
    /// `OptInSettings` of the API document.
    #[non_exhaustive]
    pub struct OptInSettings {
        /// `keyword`: required
        pub keyword: Option<Vec<String>>,
        /// `response`: required
        pub response: Option<Box<types::ComplianceResponse>>,
        _rest: rt::Rest,
    }
    impl Default for OptInSettings {
        fn default() -> Self {
            Self {
                keyword: None,
                response: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OptInSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OptInSettings",
                fields: &["keyword", "response"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.keyword);
            out.model(1, &self.response);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.keyword),
                1 => rt::Place::Model(&mut self.response),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OptInSettings);
    impl OptInSettings {
        /// One with everything set that the API requires, in this order: `keyword`, `response`.
        #[must_use]
        pub fn new(
            keyword: impl rt::IntoField<Vec<String>>,
            response: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            Self::default().keyword(keyword).response(response)
        }
        /// Sets `keyword`.
        #[must_use]
        pub fn keyword(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.keyword, &mut self._rest, 0);
            self
        }
        /// Sets `response`.
        #[must_use]
        pub fn response(
            mut self,
            value: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            value.put(&mut self.response, &mut self._rest, 1);
            self
        }
    }
    /// `OutboundDomain` of the API document.
    #[non_exhaustive]
    pub struct OutboundDomain {
        /// `cnameVerificationResult`
        pub cname_verification_result: Option<Box<types::VerificationResult>>,
        /// `dkimVerificationResult`
        pub dkim_verification_result: Option<Box<types::VerificationResult>>,
        /// `dmarcVerificationResult`: read-only
        pub dmarc_verification_result: Option<Box<types::DmarcResult>>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSetting>>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `senderType`
        pub sender_type: Option<types::OutboundDomainSenderType>,
        _rest: rt::Rest,
    }
    impl Default for OutboundDomain {
        fn default() -> Self {
            Self {
                cname_verification_result: None,
                dkim_verification_result: None,
                dmarc_verification_result: None,
                email_setting: None,
                id: None,
                name: None,
                self_uri: None,
                sender_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundDomain {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundDomain",
                fields: &[
                    "cnameVerificationResult",
                    "dkimVerificationResult",
                    "dmarcVerificationResult",
                    "emailSetting",
                    "id",
                    "name",
                    "selfUri",
                    "senderType",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.cname_verification_result);
            out.model(1, &self.dkim_verification_result);
            out.model(2, &self.dmarc_verification_result);
            out.model(3, &self.email_setting);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.text(6, &self.self_uri);
            out.one(7, &self.sender_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.cname_verification_result),
                1 => rt::Place::Model(&mut self.dkim_verification_result),
                2 => rt::Place::Model(&mut self.dmarc_verification_result),
                3 => rt::Place::Model(&mut self.email_setting),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.sender_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundDomain);
    /// `OutboundDomainCreateRequest` of the API document.
    #[non_exhaustive]
    pub struct OutboundDomainCreateRequest {
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSettingReference>>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `senderType`
        pub sender_type: Option<types::OutboundDomainCreateRequestSenderType>,
        _rest: rt::Rest,
    }
    impl Default for OutboundDomainCreateRequest {
        fn default() -> Self {
            Self {
                email_setting: None,
                id: None,
                name: None,
                sender_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundDomainCreateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundDomainCreateRequest",
                fields: &["emailSetting", "id", "name", "senderType"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.email_setting);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.one(3, &self.sender_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.email_setting),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Enum(&mut self.sender_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundDomainCreateRequest);
    impl OutboundDomainCreateRequest {
        /// One with everything set that the API requires, in this order: `id`, `name`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().id(id).name(name)
        }
        /// Sets `emailSetting`.
        #[must_use]
        pub fn email_setting(
            mut self,
            value: impl rt::IntoField<Box<types::EmailSettingReference>>,
        ) -> Self {
            value.put(&mut self.email_setting, &mut self._rest, 0);
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
        /// Sets `senderType`.
        #[must_use]
        pub fn sender_type(
            mut self,
            value: impl rt::IntoField<types::OutboundDomainCreateRequestSenderType>,
        ) -> Self {
            value.put(&mut self.sender_type, &mut self._rest, 3);
            self
        }
    }
    /// `OutboundDomainEntityListing` of the API document.
    #[non_exhaustive]
    pub struct OutboundDomainEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::OutboundDomain>>,
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
    impl Default for OutboundDomainEntityListing {
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
    impl rt::Model for OutboundDomainEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundDomainEntityListing",
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
    rt::model!(OutboundDomainEntityListing);
    /// `OutboundDomainPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct OutboundDomainPatchRequest {
        /// `customSMTPServer`
        pub custom_smtp_server: Option<Box<types::CustomSmtpServerRequest>>,
        /// `emailSetting`
        pub email_setting: Option<Box<types::EmailSettingReference>>,
        /// `senderType`
        pub sender_type: Option<types::OutboundDomainPatchRequestSenderType>,
        _rest: rt::Rest,
    }
    impl Default for OutboundDomainPatchRequest {
        fn default() -> Self {
            Self {
                custom_smtp_server: None,
                email_setting: None,
                sender_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundDomainPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundDomainPatchRequest",
                fields: &["customSMTPServer", "emailSetting", "senderType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.custom_smtp_server);
            out.model(1, &self.email_setting);
            out.one(2, &self.sender_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.custom_smtp_server),
                1 => rt::Place::Model(&mut self.email_setting),
                2 => rt::Place::Enum(&mut self.sender_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundDomainPatchRequest);
    impl OutboundDomainPatchRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `customSMTPServer`.
        #[must_use]
        pub fn custom_smtp_server(
            mut self,
            value: impl rt::IntoField<Box<types::CustomSmtpServerRequest>>,
        ) -> Self {
            value.put(&mut self.custom_smtp_server, &mut self._rest, 0);
            self
        }
        /// Sets `emailSetting`.
        #[must_use]
        pub fn email_setting(
            mut self,
            value: impl rt::IntoField<Box<types::EmailSettingReference>>,
        ) -> Self {
            value.put(&mut self.email_setting, &mut self._rest, 1);
            self
        }
        /// Sets `senderType`.
        #[must_use]
        pub fn sender_type(
            mut self,
            value: impl rt::IntoField<types::OutboundDomainPatchRequestSenderType>,
        ) -> Self {
            value.put(&mut self.sender_type, &mut self._rest, 2);
            self
        }
    }
    /// `OutboundQueueIdentityResolutionConfig` of the API document.
    #[non_exhaustive]
    pub struct OutboundQueueIdentityResolutionConfig {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `resolveIdentities`: required
        pub resolve_identities: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutboundQueueIdentityResolutionConfig {
        fn default() -> Self {
            Self {
                division: None,
                resolve_identities: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutboundQueueIdentityResolutionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutboundQueueIdentityResolutionConfig",
                fields: &["division", "resolveIdentities", "selfUri"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.boolean(1, &self.resolve_identities);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Bool(&mut self.resolve_identities),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutboundQueueIdentityResolutionConfig);
    impl OutboundQueueIdentityResolutionConfig {
        /// One with everything set that the API requires: `resolveIdentities`.
        #[must_use]
        pub fn new(resolve_identities: impl rt::IntoField<bool>) -> Self {
            Self::default().resolve_identities(resolve_identities)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `resolveIdentities`.
        #[must_use]
        pub fn resolve_identities(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.resolve_identities, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `OutcomeConfig` of the API document.
    #[non_exhaustive]
    pub struct OutcomeConfig {
        /// `values`: no item twice
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeConfig {
        fn default() -> Self {
            Self {
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeConfig",
                fields: &["values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeConfig);
    /// `PatchPredictorRequest` of the API document.
    #[non_exhaustive]
    pub struct PatchPredictorRequest {
        /// `routingTimeoutSeconds`
        pub routing_timeout_seconds: Option<i64>,
        /// `schedule`
        pub schedule: Option<Box<types::PredictorSchedule>>,
        /// `workloadBalancingConfig`
        pub workload_balancing_config: Option<Box<types::PredictorWorkloadBalancing>>,
        _rest: rt::Rest,
    }
    impl Default for PatchPredictorRequest {
        fn default() -> Self {
            Self {
                routing_timeout_seconds: None,
                schedule: None,
                workload_balancing_config: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchPredictorRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchPredictorRequest",
                fields: &[
                    "routingTimeoutSeconds",
                    "schedule",
                    "workloadBalancingConfig",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.routing_timeout_seconds);
            out.model(1, &self.schedule);
            out.model(2, &self.workload_balancing_config);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.routing_timeout_seconds),
                1 => rt::Place::Model(&mut self.schedule),
                2 => rt::Place::Model(&mut self.workload_balancing_config),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchPredictorRequest);
    impl PatchPredictorRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `routingTimeoutSeconds`.
        #[must_use]
        pub fn routing_timeout_seconds(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.routing_timeout_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `schedule`.
        #[must_use]
        pub fn schedule(
            mut self,
            value: impl rt::IntoField<Box<types::PredictorSchedule>>,
        ) -> Self {
            value.put(&mut self.schedule, &mut self._rest, 1);
            self
        }
        /// Sets `workloadBalancingConfig`.
        #[must_use]
        pub fn workload_balancing_config(
            mut self,
            value: impl rt::IntoField<Box<types::PredictorWorkloadBalancing>>,
        ) -> Self {
            value.put(&mut self.workload_balancing_config, &mut self._rest, 2);
            self
        }
    }
    /// `PredictionResults` of the API document.
    #[non_exhaustive]
    pub struct PredictionResults {
        /// `estimatedWaitTimeSeconds`: required
        pub estimated_wait_time_seconds: Option<i64>,
        /// `formula`: required
        pub formula: Option<types::PredictionResultsFormula>,
        /// `intent`
        pub intent: Option<types::PredictionResultsIntent>,
        /// `label`
        pub label: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for PredictionResults {
        fn default() -> Self {
            Self {
                estimated_wait_time_seconds: None,
                formula: None,
                intent: None,
                label: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictionResults {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictionResults",
                fields: &["estimatedWaitTimeSeconds", "formula", "intent", "label"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.estimated_wait_time_seconds);
            out.one(1, &self.formula);
            out.one(2, &self.intent);
            out.model(3, &self.label);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.estimated_wait_time_seconds),
                1 => rt::Place::Enum(&mut self.formula),
                2 => rt::Place::Enum(&mut self.intent),
                3 => rt::Place::Model(&mut self.label),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictionResults);
    /// `Predictor` of the API document.
    #[non_exhaustive]
    pub struct Predictor {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `errorCode`: read-only
        pub error_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `kpi`: required
        pub kpi: Option<String>,
        /// `models`: read-only
        pub models: Option<Vec<types::PredictorModelBrief>>,
        /// `queues`: required
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        /// `routingTimeoutSeconds`
        pub routing_timeout_seconds: Option<i64>,
        /// `schedule`
        pub schedule: Option<Box<types::PredictorSchedule>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: read-only
        pub state: Option<types::PredictorState>,
        /// `workloadBalancingConfig`
        pub workload_balancing_config: Option<Box<types::PredictorWorkloadBalancing>>,
        _rest: rt::Rest,
    }
    impl Default for Predictor {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                error_code: None,
                id: None,
                kpi: None,
                models: None,
                queues: None,
                routing_timeout_seconds: None,
                schedule: None,
                self_uri: None,
                state: None,
                workload_balancing_config: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Predictor {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Predictor",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "errorCode",
                    "id",
                    "kpi",
                    "models",
                    "queues",
                    "routingTimeoutSeconds",
                    "schedule",
                    "selfUri",
                    "state",
                    "workloadBalancingConfig",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_modified);
            out.text(2, &self.error_code);
            out.text(3, &self.id);
            out.text(4, &self.kpi);
            out.list(5, &self.models);
            out.list(6, &self.queues);
            out.int(7, &self.routing_timeout_seconds);
            out.model(8, &self.schedule);
            out.text(9, &self.self_uri);
            out.one(10, &self.state);
            out.model(11, &self.workload_balancing_config);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.error_code),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.kpi),
                5 => rt::Place::List(&mut self.models),
                6 => rt::Place::List(&mut self.queues),
                7 => rt::Place::Int(&mut self.routing_timeout_seconds),
                8 => rt::Place::Model(&mut self.schedule),
                9 => rt::Place::Text(&mut self.self_uri),
                10 => rt::Place::Enum(&mut self.state),
                11 => rt::Place::Model(&mut self.workload_balancing_config),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Predictor);
    /// `PredictorListing` of the API document.
    #[non_exhaustive]
    pub struct PredictorListing {
        /// `entities`
        pub entities: Option<Vec<types::Predictor>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PredictorListing {
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
    impl rt::Model for PredictorListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorListing",
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
    rt::model!(PredictorListing);
    /// `PredictorModel` of the API document.
    #[non_exhaustive]
    pub struct PredictorModel {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateTrained`: read-only
        pub date_trained: Option<rt::DateTime>,
        /// `features`
        pub features: Option<Vec<types::PredictorModelFeature>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `kpi`: read-only
        pub kpi: Option<String>,
        /// `mediaType`: read-only
        pub media_type: Option<types::PredictorModelMediaType>,
        /// `queues`: read-only
        pub queues: Option<Vec<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModel {
        fn default() -> Self {
            Self {
                date_created: None,
                date_trained: None,
                features: None,
                id: None,
                kpi: None,
                media_type: None,
                queues: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModel",
                fields: &[
                    "dateCreated",
                    "dateTrained",
                    "features",
                    "id",
                    "kpi",
                    "mediaType",
                    "queues",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_created);
            out.date_time(1, &self.date_trained);
            out.list(2, &self.features);
            out.text(3, &self.id);
            out.text(4, &self.kpi);
            out.one(5, &self.media_type);
            out.list(6, &self.queues);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_trained),
                2 => rt::Place::List(&mut self.features),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.kpi),
                5 => rt::Place::Enum(&mut self.media_type),
                6 => rt::Place::List(&mut self.queues),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorModel);
    /// `PredictorModelBrief` of the API document.
    #[non_exhaustive]
    pub struct PredictorModelBrief {
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `mediaType`: read-only
        pub media_type: Option<types::PredictorModelBriefMediaType>,
        /// `retrainingErrors`: read-only
        pub retraining_errors: Option<Vec<types::PredictorModelRetrainingError>>,
        /// `state`: read-only
        pub state: Option<types::PredictorModelBriefState>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModelBrief {
        fn default() -> Self {
            Self {
                date_modified: None,
                media_type: None,
                retraining_errors: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModelBrief {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModelBrief",
                fields: &["dateModified", "mediaType", "retrainingErrors", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.one(1, &self.media_type);
            out.list(2, &self.retraining_errors);
            out.one(3, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Enum(&mut self.media_type),
                2 => rt::Place::List(&mut self.retraining_errors),
                3 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorModelBrief);
    /// `PredictorModelFeature` of the API document.
    #[non_exhaustive]
    pub struct PredictorModelFeature {
        /// `id`: read-only
        pub id: Option<String>,
        /// `percentageImportance`: read-only
        pub percentage_importance: Option<f64>,
        /// `type`: read-only
        pub type_: Option<types::PredictorModelFeatureType>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModelFeature {
        fn default() -> Self {
            Self {
                id: None,
                percentage_importance: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModelFeature {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModelFeature",
                fields: &["id", "percentageImportance", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.float(1, &self.percentage_importance);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Float(&mut self.percentage_importance),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorModelFeature);
    /// `PredictorModelFeatureListing` of the API document.
    #[non_exhaustive]
    pub struct PredictorModelFeatureListing {
        /// `entities`
        pub entities: Option<Vec<types::PredictorModelFeature>>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModelFeatureListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModelFeatureListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModelFeatureListing",
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
    rt::model!(PredictorModelFeatureListing);
    /// `PredictorModelRetrainingError` of the API document.
    #[non_exhaustive]
    pub struct PredictorModelRetrainingError {
        /// `dateOfFirstOccurrence`: required, read-only
        pub date_of_first_occurrence: Option<rt::DateTime>,
        /// `errorCode`: required, read-only
        pub error_code: Option<types::PredictorModelRetrainingErrorErrorCode>,
        /// `id`: read-only
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModelRetrainingError {
        fn default() -> Self {
            Self {
                date_of_first_occurrence: None,
                error_code: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModelRetrainingError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModelRetrainingError",
                fields: &["dateOfFirstOccurrence", "errorCode", "id"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_of_first_occurrence);
            out.one(1, &self.error_code);
            out.text(2, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_of_first_occurrence),
                1 => rt::Place::Enum(&mut self.error_code),
                2 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorModelRetrainingError);
    /// `PredictorModels` of the API document.
    #[non_exhaustive]
    pub struct PredictorModels {
        /// `entities`
        pub entities: Option<Vec<types::PredictorModel>>,
        /// `predictorModels`
        pub predictor_models: Option<Vec<types::PredictorModel>>,
        _rest: rt::Rest,
    }
    impl Default for PredictorModels {
        fn default() -> Self {
            Self {
                entities: None,
                predictor_models: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorModels {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorModels",
                fields: &["entities", "predictorModels"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.list(1, &self.predictor_models);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::List(&mut self.predictor_models),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorModels);
    /// `PredictorSchedule` of the API document.
    #[non_exhaustive]
    pub struct PredictorSchedule {
        /// `dateStarted`: read-only
        pub date_started: Option<rt::DateTime>,
        /// `scheduleType`: required
        pub schedule_type: Option<types::PredictorScheduleScheduleType>,
        _rest: rt::Rest,
    }
    impl Default for PredictorSchedule {
        fn default() -> Self {
            Self {
                date_started: None,
                schedule_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorSchedule",
                fields: &["dateStarted", "scheduleType"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_started);
            out.one(1, &self.schedule_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_started),
                1 => rt::Place::Enum(&mut self.schedule_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorSchedule);
    impl PredictorSchedule {
        /// One with everything set that the API requires: `scheduleType`.
        #[must_use]
        pub fn new(
            schedule_type: impl rt::IntoField<types::PredictorScheduleScheduleType>,
        ) -> Self {
            Self::default().schedule_type(schedule_type)
        }
        /// Sets `dateStarted`.
        #[must_use]
        pub fn date_started(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_started, &mut self._rest, 0);
            self
        }
        /// Sets `scheduleType`.
        #[must_use]
        pub fn schedule_type(
            mut self,
            value: impl rt::IntoField<types::PredictorScheduleScheduleType>,
        ) -> Self {
            value.put(&mut self.schedule_type, &mut self._rest, 1);
            self
        }
    }
    /// `PredictorWorkloadBalancing` of the API document.
    #[non_exhaustive]
    pub struct PredictorWorkloadBalancing {
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `maximumOccupancy`
        pub maximum_occupancy: Option<i64>,
        /// `minimumOccupancy`
        pub minimum_occupancy: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PredictorWorkloadBalancing {
        fn default() -> Self {
            Self {
                enabled: None,
                maximum_occupancy: None,
                minimum_occupancy: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PredictorWorkloadBalancing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PredictorWorkloadBalancing",
                fields: &["enabled", "maximumOccupancy", "minimumOccupancy"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.int(1, &self.maximum_occupancy);
            out.int(2, &self.minimum_occupancy);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Int(&mut self.maximum_occupancy),
                2 => rt::Place::Int(&mut self.minimum_occupancy),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PredictorWorkloadBalancing);
    impl PredictorWorkloadBalancing {
        /// One with everything set that the API requires: `enabled`.
        #[must_use]
        pub fn new(enabled: impl rt::IntoField<bool>) -> Self {
            Self::default().enabled(enabled)
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enabled, &mut self._rest, 0);
            self
        }
        /// Sets `maximumOccupancy`.
        #[must_use]
        pub fn maximum_occupancy(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.maximum_occupancy, &mut self._rest, 1);
            self
        }
        /// Sets `minimumOccupancy`.
        #[must_use]
        pub fn minimum_occupancy(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.minimum_occupancy, &mut self._rest, 2);
            self
        }
    }
    /// `QueueEntityListing` of the API document.
    #[non_exhaustive]
    pub struct QueueEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::Queue>>,
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
    impl Default for QueueEntityListing {
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
    impl rt::Model for QueueEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueueEntityListing",
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
    rt::model!(QueueEntityListing);
    /// `QueueMember` of the API document.
    #[non_exhaustive]
    pub struct QueueMember {
        /// `id`
        pub id: Option<String>,
        /// `joined`
        pub joined: Option<bool>,
        /// `memberBy`
        pub member_by: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `ringNumber`
        pub ring_number: Option<i64>,
        /// `routingStatus`
        pub routing_status: Option<Box<types::RoutingStatus>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`
        pub user: Option<Box<types::User>>,
        _rest: rt::Rest,
    }
    impl Default for QueueMember {
        fn default() -> Self {
            Self {
                id: None,
                joined: None,
                member_by: None,
                name: None,
                ring_number: None,
                routing_status: None,
                self_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueueMember {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueueMember",
                fields: &[
                    "id",
                    "joined",
                    "memberBy",
                    "name",
                    "ringNumber",
                    "routingStatus",
                    "selfUri",
                    "user",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.joined);
            out.text(2, &self.member_by);
            out.text(3, &self.name);
            out.int(4, &self.ring_number);
            out.model(5, &self.routing_status);
            out.text(6, &self.self_uri);
            out.model(7, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.joined),
                2 => rt::Place::Text(&mut self.member_by),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Int(&mut self.ring_number),
                5 => rt::Place::Model(&mut self.routing_status),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueueMember);
    impl QueueMember {
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
        /// Sets `joined`.
        #[must_use]
        pub fn joined(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.joined, &mut self._rest, 1);
            self
        }
        /// Sets `memberBy`.
        #[must_use]
        pub fn member_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.member_by, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `ringNumber`.
        #[must_use]
        pub fn ring_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.ring_number, &mut self._rest, 4);
            self
        }
        /// Sets `routingStatus`.
        #[must_use]
        pub fn routing_status(
            mut self,
            value: impl rt::IntoField<Box<types::RoutingStatus>>,
        ) -> Self {
            value.put(&mut self.routing_status, &mut self._rest, 5);
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
    }
    /// `QueueMemberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct QueueMemberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::QueueMember>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for QueueMemberEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                next_uri: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueueMemberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueueMemberEntityListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "nextUri",
                    "pageNumber",
                    "pageSize",
                    "previousUri",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.next_uri);
            out.int(3, &self.page_number);
            out.int(4, &self.page_size);
            out.text(5, &self.previous_uri);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.next_uri),
                3 => rt::Place::Int(&mut self.page_number),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Text(&mut self.previous_uri),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueueMemberEntityListing);
    /// `QueueMemberEntityListingV1` of the API document.
    #[non_exhaustive]
    pub struct QueueMemberEntityListingV1 {
        /// `entities`
        pub entities: Option<Vec<types::QueueMember>>,
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
    impl Default for QueueMemberEntityListingV1 {
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
    impl rt::Model for QueueMemberEntityListingV1 {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueueMemberEntityListingV1",
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
    rt::model!(QueueMemberEntityListingV1);
    /// `QueueRequest` of the API document.
    #[non_exhaustive]
    pub struct QueueRequest {
        /// `acwSettings`
        pub acw_settings: Option<Box<types::AcwSettings>>,
        /// `agentOwnedRouting`
        pub agent_owned_routing: Option<Box<types::AgentOwnedRouting>>,
        /// `autoAnswerOnly`
        pub auto_answer_only: Option<bool>,
        /// `bullseye`
        pub bullseye: Option<Box<types::Bullseye>>,
        /// `callingPartyName`
        pub calling_party_name: Option<String>,
        /// `callingPartyNumber`
        pub calling_party_number: Option<String>,
        /// `cannedResponseLibraries`
        pub canned_response_libraries: Option<Box<types::CannedResponseLibraries>>,
        /// `conditionalGroupActivation`
        pub conditional_group_activation: Option<Box<types::ConditionalGroupActivation>>,
        /// `conditionalGroupRouting`
        pub conditional_group_routing: Option<Box<types::ConditionalGroupRouting>>,
        /// `createdBy`
        pub created_by: Option<String>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `defaultScripts`
        pub default_scripts: Option<rt::Map<types::Script>>,
        /// `description`
        pub description: Option<String>,
        /// `directRouting`
        pub direct_routing: Option<Box<types::DirectRouting>>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `emailInQueueFlow`
        pub email_in_queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `enableAudioMonitoring`
        pub enable_audio_monitoring: Option<bool>,
        /// `enableManualAssignment`
        pub enable_manual_assignment: Option<bool>,
        /// `enableTranscription`
        pub enable_transcription: Option<bool>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `joinedMemberCount`: read-only
        pub joined_member_count: Option<i64>,
        /// `lastAgentRoutingMode`
        pub last_agent_routing_mode: Option<types::QueueRequestLastAgentRoutingMode>,
        /// `mediaSettings`
        pub media_settings: Option<Box<types::QueueMediaSettings>>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `memberGroups`: no item twice
        pub member_groups: Option<Vec<types::MemberGroup>>,
        /// `messageInQueueFlow`
        pub message_in_queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`
        pub modified_by: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `onHoldPrompt`
        pub on_hold_prompt: Option<Box<types::DomainEntityRef>>,
        /// `outboundEmailAddress`
        pub outbound_email_address: Option<Box<types::QueueEmailAddress>>,
        /// `outboundMessagingAddresses`
        pub outbound_messaging_addresses: Option<Box<types::QueueMessagingAddresses>>,
        /// `peerId`
        pub peer_id: Option<String>,
        /// `queueFlow`
        pub queue_flow: Option<Box<types::DomainEntityRef>>,
        /// `routingRules`
        pub routing_rules: Option<Vec<types::RoutingRule>>,
        /// `scoringMethod`
        pub scoring_method: Option<types::QueueRequestScoringMethod>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skillEvaluationMethod`
        pub skill_evaluation_method: Option<types::QueueRequestSkillEvaluationMethod>,
        /// `suppressInQueueCallRecording`
        pub suppress_in_queue_call_recording: Option<bool>,
        /// `userMemberCount`: read-only
        pub user_member_count: Option<i64>,
        /// `whisperPrompt`
        pub whisper_prompt: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for QueueRequest {
        fn default() -> Self {
            Self {
                acw_settings: None,
                agent_owned_routing: None,
                auto_answer_only: None,
                bullseye: None,
                calling_party_name: None,
                calling_party_number: None,
                canned_response_libraries: None,
                conditional_group_activation: None,
                conditional_group_routing: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                default_scripts: None,
                description: None,
                direct_routing: None,
                division: None,
                email_in_queue_flow: None,
                enable_audio_monitoring: None,
                enable_manual_assignment: None,
                enable_transcription: None,
                id: None,
                joined_member_count: None,
                last_agent_routing_mode: None,
                media_settings: None,
                member_count: None,
                member_groups: None,
                message_in_queue_flow: None,
                modified_by: None,
                name: None,
                on_hold_prompt: None,
                outbound_email_address: None,
                outbound_messaging_addresses: None,
                peer_id: None,
                queue_flow: None,
                routing_rules: None,
                scoring_method: None,
                self_uri: None,
                skill_evaluation_method: None,
                suppress_in_queue_call_recording: None,
                user_member_count: None,
                whisper_prompt: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for QueueRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "QueueRequest",
                fields: &[
                    "acwSettings",
                    "agentOwnedRouting",
                    "autoAnswerOnly",
                    "bullseye",
                    "callingPartyName",
                    "callingPartyNumber",
                    "cannedResponseLibraries",
                    "conditionalGroupActivation",
                    "conditionalGroupRouting",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "defaultScripts",
                    "description",
                    "directRouting",
                    "division",
                    "emailInQueueFlow",
                    "enableAudioMonitoring",
                    "enableManualAssignment",
                    "enableTranscription",
                    "id",
                    "joinedMemberCount",
                    "lastAgentRoutingMode",
                    "mediaSettings",
                    "memberCount",
                    "memberGroups",
                    "messageInQueueFlow",
                    "modifiedBy",
                    "name",
                    "onHoldPrompt",
                    "outboundEmailAddress",
                    "outboundMessagingAddresses",
                    "peerId",
                    "queueFlow",
                    "routingRules",
                    "scoringMethod",
                    "selfUri",
                    "skillEvaluationMethod",
                    "suppressInQueueCallRecording",
                    "userMemberCount",
                    "whisperPrompt",
                ],
                required: &[28],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.acw_settings);
            out.model(1, &self.agent_owned_routing);
            out.boolean(2, &self.auto_answer_only);
            out.model(3, &self.bullseye);
            out.text(4, &self.calling_party_name);
            out.text(5, &self.calling_party_number);
            out.model(6, &self.canned_response_libraries);
            out.model(7, &self.conditional_group_activation);
            out.model(8, &self.conditional_group_routing);
            out.text(9, &self.created_by);
            out.date_time(10, &self.date_created);
            out.date_time(11, &self.date_modified);
            out.map(12, &self.default_scripts);
            out.text(13, &self.description);
            out.model(14, &self.direct_routing);
            out.model(15, &self.division);
            out.model(16, &self.email_in_queue_flow);
            out.boolean(17, &self.enable_audio_monitoring);
            out.boolean(18, &self.enable_manual_assignment);
            out.boolean(19, &self.enable_transcription);
            out.text(20, &self.id);
            out.int(21, &self.joined_member_count);
            out.one(22, &self.last_agent_routing_mode);
            out.model(23, &self.media_settings);
            out.int(24, &self.member_count);
            out.list(25, &self.member_groups);
            out.model(26, &self.message_in_queue_flow);
            out.text(27, &self.modified_by);
            out.text(28, &self.name);
            out.model(29, &self.on_hold_prompt);
            out.model(30, &self.outbound_email_address);
            out.model(31, &self.outbound_messaging_addresses);
            out.text(32, &self.peer_id);
            out.model(33, &self.queue_flow);
            out.list(34, &self.routing_rules);
            out.one(35, &self.scoring_method);
            out.text(36, &self.self_uri);
            out.one(37, &self.skill_evaluation_method);
            out.boolean(38, &self.suppress_in_queue_call_recording);
            out.int(39, &self.user_member_count);
            out.model(40, &self.whisper_prompt);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.acw_settings),
                1 => rt::Place::Model(&mut self.agent_owned_routing),
                2 => rt::Place::Bool(&mut self.auto_answer_only),
                3 => rt::Place::Model(&mut self.bullseye),
                4 => rt::Place::Text(&mut self.calling_party_name),
                5 => rt::Place::Text(&mut self.calling_party_number),
                6 => rt::Place::Model(&mut self.canned_response_libraries),
                7 => rt::Place::Model(&mut self.conditional_group_activation),
                8 => rt::Place::Model(&mut self.conditional_group_routing),
                9 => rt::Place::Text(&mut self.created_by),
                10 => rt::Place::DateTime(&mut self.date_created),
                11 => rt::Place::DateTime(&mut self.date_modified),
                12 => rt::Place::Map(&mut self.default_scripts),
                13 => rt::Place::Text(&mut self.description),
                14 => rt::Place::Model(&mut self.direct_routing),
                15 => rt::Place::Model(&mut self.division),
                16 => rt::Place::Model(&mut self.email_in_queue_flow),
                17 => rt::Place::Bool(&mut self.enable_audio_monitoring),
                18 => rt::Place::Bool(&mut self.enable_manual_assignment),
                19 => rt::Place::Bool(&mut self.enable_transcription),
                20 => rt::Place::Text(&mut self.id),
                21 => rt::Place::Int(&mut self.joined_member_count),
                22 => rt::Place::Enum(&mut self.last_agent_routing_mode),
                23 => rt::Place::Model(&mut self.media_settings),
                24 => rt::Place::Int(&mut self.member_count),
                25 => rt::Place::List(&mut self.member_groups),
                26 => rt::Place::Model(&mut self.message_in_queue_flow),
                27 => rt::Place::Text(&mut self.modified_by),
                28 => rt::Place::Text(&mut self.name),
                29 => rt::Place::Model(&mut self.on_hold_prompt),
                30 => rt::Place::Model(&mut self.outbound_email_address),
                31 => rt::Place::Model(&mut self.outbound_messaging_addresses),
                32 => rt::Place::Text(&mut self.peer_id),
                33 => rt::Place::Model(&mut self.queue_flow),
                34 => rt::Place::List(&mut self.routing_rules),
                35 => rt::Place::Enum(&mut self.scoring_method),
                36 => rt::Place::Text(&mut self.self_uri),
                37 => rt::Place::Enum(&mut self.skill_evaluation_method),
                38 => rt::Place::Bool(&mut self.suppress_in_queue_call_recording),
                39 => rt::Place::Int(&mut self.user_member_count),
                40 => rt::Place::Model(&mut self.whisper_prompt),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(QueueRequest);
    impl QueueRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `acwSettings`.
        #[must_use]
        pub fn acw_settings(
            mut self,
            value: impl rt::IntoField<Box<types::AcwSettings>>,
        ) -> Self {
            value.put(&mut self.acw_settings, &mut self._rest, 0);
            self
        }
        /// Sets `agentOwnedRouting`.
        #[must_use]
        pub fn agent_owned_routing(
            mut self,
            value: impl rt::IntoField<Box<types::AgentOwnedRouting>>,
        ) -> Self {
            value.put(&mut self.agent_owned_routing, &mut self._rest, 1);
            self
        }
        /// Sets `autoAnswerOnly`.
        #[must_use]
        pub fn auto_answer_only(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.auto_answer_only, &mut self._rest, 2);
            self
        }
        /// Sets `bullseye`.
        #[must_use]
        pub fn bullseye(
            mut self,
            value: impl rt::IntoField<Box<types::Bullseye>>,
        ) -> Self {
            value.put(&mut self.bullseye, &mut self._rest, 3);
            self
        }
        /// Sets `callingPartyName`.
        #[must_use]
        pub fn calling_party_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.calling_party_name, &mut self._rest, 4);
            self
        }
        /// Sets `callingPartyNumber`.
        #[must_use]
        pub fn calling_party_number(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.calling_party_number, &mut self._rest, 5);
            self
        }
        /// Sets `cannedResponseLibraries`.
        #[must_use]
        pub fn canned_response_libraries(
            mut self,
            value: impl rt::IntoField<Box<types::CannedResponseLibraries>>,
        ) -> Self {
            value.put(&mut self.canned_response_libraries, &mut self._rest, 6);
            self
        }
        /// Sets `conditionalGroupActivation`.
        #[must_use]
        pub fn conditional_group_activation(
            mut self,
            value: impl rt::IntoField<Box<types::ConditionalGroupActivation>>,
        ) -> Self {
            value.put(&mut self.conditional_group_activation, &mut self._rest, 7);
            self
        }
        /// Sets `conditionalGroupRouting`.
        #[must_use]
        pub fn conditional_group_routing(
            mut self,
            value: impl rt::IntoField<Box<types::ConditionalGroupRouting>>,
        ) -> Self {
            value.put(&mut self.conditional_group_routing, &mut self._rest, 8);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 9);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 10);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 11);
            self
        }
        /// Sets `defaultScripts`.
        #[must_use]
        pub fn default_scripts(
            mut self,
            value: impl rt::IntoField<rt::Map<types::Script>>,
        ) -> Self {
            value.put(&mut self.default_scripts, &mut self._rest, 12);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 13);
            self
        }
        /// Sets `directRouting`.
        #[must_use]
        pub fn direct_routing(
            mut self,
            value: impl rt::IntoField<Box<types::DirectRouting>>,
        ) -> Self {
            value.put(&mut self.direct_routing, &mut self._rest, 14);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 15);
            self
        }
        /// Sets `emailInQueueFlow`.
        #[must_use]
        pub fn email_in_queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.email_in_queue_flow, &mut self._rest, 16);
            self
        }
        /// Sets `enableAudioMonitoring`.
        #[must_use]
        pub fn enable_audio_monitoring(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_audio_monitoring, &mut self._rest, 17);
            self
        }
        /// Sets `enableManualAssignment`.
        #[must_use]
        pub fn enable_manual_assignment(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.enable_manual_assignment, &mut self._rest, 18);
            self
        }
        /// Sets `enableTranscription`.
        #[must_use]
        pub fn enable_transcription(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.enable_transcription, &mut self._rest, 19);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 20);
            self
        }
        /// Sets `joinedMemberCount`.
        #[must_use]
        pub fn joined_member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.joined_member_count, &mut self._rest, 21);
            self
        }
        /// Sets `lastAgentRoutingMode`.
        #[must_use]
        pub fn last_agent_routing_mode(
            mut self,
            value: impl rt::IntoField<types::QueueRequestLastAgentRoutingMode>,
        ) -> Self {
            value.put(&mut self.last_agent_routing_mode, &mut self._rest, 22);
            self
        }
        /// Sets `mediaSettings`.
        #[must_use]
        pub fn media_settings(
            mut self,
            value: impl rt::IntoField<Box<types::QueueMediaSettings>>,
        ) -> Self {
            value.put(&mut self.media_settings, &mut self._rest, 23);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 24);
            self
        }
        /// Sets `memberGroups`.
        #[must_use]
        pub fn member_groups(
            mut self,
            value: impl rt::IntoField<Vec<types::MemberGroup>>,
        ) -> Self {
            value.put(&mut self.member_groups, &mut self._rest, 25);
            self
        }
        /// Sets `messageInQueueFlow`.
        #[must_use]
        pub fn message_in_queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.message_in_queue_flow, &mut self._rest, 26);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 27);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 28);
            self
        }
        /// Sets `onHoldPrompt`.
        #[must_use]
        pub fn on_hold_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.on_hold_prompt, &mut self._rest, 29);
            self
        }
        /// Sets `outboundEmailAddress`.
        #[must_use]
        pub fn outbound_email_address(
            mut self,
            value: impl rt::IntoField<Box<types::QueueEmailAddress>>,
        ) -> Self {
            value.put(&mut self.outbound_email_address, &mut self._rest, 30);
            self
        }
        /// Sets `outboundMessagingAddresses`.
        #[must_use]
        pub fn outbound_messaging_addresses(
            mut self,
            value: impl rt::IntoField<Box<types::QueueMessagingAddresses>>,
        ) -> Self {
            value.put(&mut self.outbound_messaging_addresses, &mut self._rest, 31);
            self
        }
        /// Sets `peerId`.
        #[must_use]
        pub fn peer_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.peer_id, &mut self._rest, 32);
            self
        }
        /// Sets `queueFlow`.
        #[must_use]
        pub fn queue_flow(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.queue_flow, &mut self._rest, 33);
            self
        }
        /// Sets `routingRules`.
        #[must_use]
        pub fn routing_rules(
            mut self,
            value: impl rt::IntoField<Vec<types::RoutingRule>>,
        ) -> Self {
            value.put(&mut self.routing_rules, &mut self._rest, 34);
            self
        }
        /// Sets `scoringMethod`.
        #[must_use]
        pub fn scoring_method(
            mut self,
            value: impl rt::IntoField<types::QueueRequestScoringMethod>,
        ) -> Self {
            value.put(&mut self.scoring_method, &mut self._rest, 35);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 36);
            self
        }
        /// Sets `skillEvaluationMethod`.
        #[must_use]
        pub fn skill_evaluation_method(
            mut self,
            value: impl rt::IntoField<types::QueueRequestSkillEvaluationMethod>,
        ) -> Self {
            value.put(&mut self.skill_evaluation_method, &mut self._rest, 37);
            self
        }
        /// Sets `suppressInQueueCallRecording`.
        #[must_use]
        pub fn suppress_in_queue_call_recording(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.suppress_in_queue_call_recording, &mut self._rest, 38);
            self
        }
        /// Sets `userMemberCount`.
        #[must_use]
        pub fn user_member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.user_member_count, &mut self._rest, 39);
            self
        }
        /// Sets `whisperPrompt`.
        #[must_use]
        pub fn whisper_prompt(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.whisper_prompt, &mut self._rest, 40);
            self
        }
    }
    /// `Recipient` of the API document.
    #[non_exhaustive]
    pub struct Recipient {
        /// `createdBy`
        pub created_by: Option<Box<types::User>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `flow`
        pub flow: Option<Box<types::Flow>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `messengerType`
        pub messenger_type: Option<types::RecipientMessengerType>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::User>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Recipient {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                date_modified: None,
                flow: None,
                id: None,
                messenger_type: None,
                modified_by: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Recipient {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Recipient",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "flow",
                    "id",
                    "messengerType",
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
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.model(3, &self.flow);
            out.text(4, &self.id);
            out.one(5, &self.messenger_type);
            out.model(6, &self.modified_by);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Model(&mut self.flow),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Enum(&mut self.messenger_type),
                6 => rt::Place::Model(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Recipient);
    /// `RecipientFlow` of the API document.
    #[non_exhaustive]
    pub struct RecipientFlow {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RecipientFlow {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecipientFlow {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecipientFlow",
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
    rt::model!(RecipientFlow);
    impl RecipientFlow {
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
    /// `RecipientListing` of the API document.
    #[non_exhaustive]
    pub struct RecipientListing {
        /// `entities`
        pub entities: Option<Vec<types::Recipient>>,
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
    impl Default for RecipientListing {
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
    impl rt::Model for RecipientListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecipientListing",
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
    rt::model!(RecipientListing);
    /// `RecipientRequest` of the API document.
    #[non_exhaustive]
    pub struct RecipientRequest {
        /// `flow`
        pub flow: Option<Box<types::RecipientFlow>>,
        _rest: rt::Rest,
    }
    impl Default for RecipientRequest {
        fn default() -> Self {
            Self {
                flow: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RecipientRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RecipientRequest",
                fields: &["flow"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.flow);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.flow),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RecipientRequest);
    impl RecipientRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `flow`.
        #[must_use]
        pub fn flow(
            mut self,
            value: impl rt::IntoField<Box<types::RecipientFlow>>,
        ) -> Self {
            value.put(&mut self.flow, &mut self._rest, 0);
            self
        }
    }
    /// `Record` of the API document.
    #[non_exhaustive]
    pub struct Record {
        /// `name`: required
        pub name: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Record {
        fn default() -> Self {
            Self {
                name: None,
                type_: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Record {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Record",
                fields: &["name", "type", "value"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.name);
            out.text(1, &self.type_);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.name),
                1 => rt::Place::Text(&mut self.type_),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Record);
    impl Record {
        /// One with everything set that the API requires, in this order: `name`, `type`, `value`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).type_(type_).value(value)
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `RequestScoredAgent` of the API document.
    #[non_exhaustive]
    pub struct RequestScoredAgent {
        /// `id`
        pub id: Option<String>,
        /// `score`
        pub score: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for RequestScoredAgent {
        fn default() -> Self {
            Self {
                id: None,
                score: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestScoredAgent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestScoredAgent",
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
    rt::model!(RequestScoredAgent);
    impl RequestScoredAgent {
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
    /// `RouteIdentityResolutionConfig` of the API document.
    #[non_exhaustive]
    pub struct RouteIdentityResolutionConfig {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `resolveIdentities`: required
        pub resolve_identities: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RouteIdentityResolutionConfig {
        fn default() -> Self {
            Self {
                division: None,
                resolve_identities: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RouteIdentityResolutionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RouteIdentityResolutionConfig",
                fields: &["division", "resolveIdentities", "selfUri"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.boolean(1, &self.resolve_identities);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Bool(&mut self.resolve_identities),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RouteIdentityResolutionConfig);
    impl RouteIdentityResolutionConfig {
        /// One with everything set that the API requires: `resolveIdentities`.
        #[must_use]
        pub fn new(resolve_identities: impl rt::IntoField<bool>) -> Self {
            Self::default().resolve_identities(resolve_identities)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `resolveIdentities`.
        #[must_use]
        pub fn resolve_identities(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.resolve_identities, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `RoutingConversationAttributesRequest` of the API document.
    #[non_exhaustive]
    pub struct RoutingConversationAttributesRequest {
        /// `labelId`
        pub label_id: Option<String>,
        /// `languageId`
        pub language_id: Option<String>,
        /// `priority`: at least `-25000000`, at most `25000000`
        pub priority: Option<i64>,
        /// `requestScoredAgents`
        pub request_scored_agents: Option<Vec<types::RequestScoredAgent>>,
        /// `skillExpression`
        pub skill_expression: Option<String>,
        /// `skillIds`
        pub skill_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for RoutingConversationAttributesRequest {
        fn default() -> Self {
            Self {
                label_id: None,
                language_id: None,
                priority: None,
                request_scored_agents: None,
                skill_expression: None,
                skill_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoutingConversationAttributesRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoutingConversationAttributesRequest",
                fields: &[
                    "labelId",
                    "languageId",
                    "priority",
                    "requestScoredAgents",
                    "skillExpression",
                    "skillIds",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.label_id);
            out.text(1, &self.language_id);
            out.int(2, &self.priority);
            out.list(3, &self.request_scored_agents);
            out.text(4, &self.skill_expression);
            out.list(5, &self.skill_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.label_id),
                1 => rt::Place::Text(&mut self.language_id),
                2 => rt::Place::Int(&mut self.priority),
                3 => rt::Place::List(&mut self.request_scored_agents),
                4 => rt::Place::Text(&mut self.skill_expression),
                5 => rt::Place::List(&mut self.skill_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoutingConversationAttributesRequest);
    impl RoutingConversationAttributesRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `labelId`.
        #[must_use]
        pub fn label_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label_id, &mut self._rest, 0);
            self
        }
        /// Sets `languageId`.
        #[must_use]
        pub fn language_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.language_id, &mut self._rest, 1);
            self
        }
        /// Sets `priority`.
        #[must_use]
        pub fn priority(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.priority, &mut self._rest, 2);
            self
        }
        /// Sets `requestScoredAgents`.
        #[must_use]
        pub fn request_scored_agents(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestScoredAgent>>,
        ) -> Self {
            value.put(&mut self.request_scored_agents, &mut self._rest, 3);
            self
        }
        /// Sets `skillExpression`.
        #[must_use]
        pub fn skill_expression(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.skill_expression, &mut self._rest, 4);
            self
        }
        /// Sets `skillIds`.
        #[must_use]
        pub fn skill_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.skill_ids, &mut self._rest, 5);
            self
        }
    }
    /// `RoutingConversationAttributesResponse` of the API document.
    #[non_exhaustive]
    pub struct RoutingConversationAttributesResponse {
        /// `label`
        pub label: Option<Box<types::UtilizationLabel>>,
        /// `language`
        pub language: Option<Box<types::Language>>,
        /// `priority`
        pub priority: Option<i64>,
        /// `scoredAgents`
        pub scored_agents: Option<Vec<types::ScoredAgent>>,
        /// `skillExpression`
        pub skill_expression: Option<String>,
        /// `skillExpressionId`
        pub skill_expression_id: Option<String>,
        /// `skills`
        pub skills: Option<Vec<types::RoutingSkill>>,
        _rest: rt::Rest,
    }
    impl Default for RoutingConversationAttributesResponse {
        fn default() -> Self {
            Self {
                label: None,
                language: None,
                priority: None,
                scored_agents: None,
                skill_expression: None,
                skill_expression_id: None,
                skills: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoutingConversationAttributesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoutingConversationAttributesResponse",
                fields: &[
                    "label",
                    "language",
                    "priority",
                    "scoredAgents",
                    "skillExpression",
                    "skillExpressionId",
                    "skills",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.label);
            out.model(1, &self.language);
            out.int(2, &self.priority);
            out.list(3, &self.scored_agents);
            out.text(4, &self.skill_expression);
            out.text(5, &self.skill_expression_id);
            out.list(6, &self.skills);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.label),
                1 => rt::Place::Model(&mut self.language),
                2 => rt::Place::Int(&mut self.priority),
                3 => rt::Place::List(&mut self.scored_agents),
                4 => rt::Place::Text(&mut self.skill_expression),
                5 => rt::Place::Text(&mut self.skill_expression_id),
                6 => rt::Place::List(&mut self.skills),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoutingConversationAttributesResponse);
    /// `RoutingSettings` of the API document.
    #[non_exhaustive]
    pub struct RoutingSettings {
        /// `resetAgentScoreOnPresenceChange`
        pub reset_agent_score_on_presence_change: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for RoutingSettings {
        fn default() -> Self {
            Self {
                reset_agent_score_on_presence_change: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RoutingSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RoutingSettings",
                fields: &["resetAgentScoreOnPresenceChange"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.reset_agent_score_on_presence_change);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.reset_agent_score_on_presence_change),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RoutingSettings);
    impl RoutingSettings {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `resetAgentScoreOnPresenceChange`.
        #[must_use]
        pub fn reset_agent_score_on_presence_change(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value
                .put(&mut self.reset_agent_score_on_presence_change, &mut self._rest, 0);
            self
        }
    }
    /// `SkillEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SkillEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::RoutingSkill>>,
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
    impl Default for SkillEntityListing {
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
    impl rt::Model for SkillEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillEntityListing",
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
    rt::model!(SkillEntityListing);
    /// `SkillExpression` of the API document.
    #[non_exhaustive]
    pub struct SkillExpression {
        /// `expression`
        pub expression: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `queueId`
        pub queue_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillExpression {
        fn default() -> Self {
            Self {
                expression: None,
                id: None,
                name: None,
                queue_id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillExpression {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillExpression",
                fields: &["expression", "id", "name", "queueId", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.expression);
            out.text(1, &self.id);
            out.text(2, &self.name);
            out.text(3, &self.queue_id);
            out.text(4, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.expression),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.queue_id),
                4 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillExpression);
    /// `SkillExpressionData` of the API document.
    #[non_exhaustive]
    pub struct SkillExpressionData {
        /// `expression`: required, length at least `0`, length at most `4096`
        pub expression: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillExpressionData {
        fn default() -> Self {
            Self {
                expression: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillExpressionData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillExpressionData",
                fields: &["expression"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.expression);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.expression),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillExpressionData);
    impl SkillExpressionData {
        /// One with everything set that the API requires: `expression`.
        #[must_use]
        pub fn new(expression: impl rt::IntoField<String>) -> Self {
            Self::default().expression(expression)
        }
        /// Sets `expression`.
        #[must_use]
        pub fn expression(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.expression, &mut self._rest, 0);
            self
        }
    }
    /// `SkillExpressionEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SkillExpressionEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SkillExpression>>,
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
    impl Default for SkillExpressionEntityListing {
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
    impl rt::Model for SkillExpressionEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillExpressionEntityListing",
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
    rt::model!(SkillExpressionEntityListing);
    /// `SkillExpressionValidationError` of the API document.
    #[non_exhaustive]
    pub struct SkillExpressionValidationError {
        /// `code`
        pub code: Option<String>,
        /// `message`
        pub message: Option<String>,
        /// `position`
        pub position: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SkillExpressionValidationError {
        fn default() -> Self {
            Self {
                code: None,
                message: None,
                position: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillExpressionValidationError {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillExpressionValidationError",
                fields: &["code", "message", "position"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.code);
            out.text(1, &self.message);
            out.int(2, &self.position);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.code),
                1 => rt::Place::Text(&mut self.message),
                2 => rt::Place::Int(&mut self.position),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillExpressionValidationError);
    /// `SkillExpressionValidationResult` of the API document.
    #[non_exhaustive]
    pub struct SkillExpressionValidationResult {
        /// `errors`
        pub errors: Option<Vec<types::SkillExpressionValidationError>>,
        /// `expression`
        pub expression: Option<String>,
        /// `hint`
        pub hint: Option<String>,
        /// `skills`
        pub skills: Option<Vec<types::SkillReference>>,
        /// `valid`
        pub valid: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SkillExpressionValidationResult {
        fn default() -> Self {
            Self {
                errors: None,
                expression: None,
                hint: None,
                skills: None,
                valid: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillExpressionValidationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillExpressionValidationResult",
                fields: &["errors", "expression", "hint", "skills", "valid"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.errors);
            out.text(1, &self.expression);
            out.text(2, &self.hint);
            out.list(3, &self.skills);
            out.boolean(4, &self.valid);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.errors),
                1 => rt::Place::Text(&mut self.expression),
                2 => rt::Place::Text(&mut self.hint),
                3 => rt::Place::List(&mut self.skills),
                4 => rt::Place::Bool(&mut self.valid),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillExpressionValidationResult);
    /// `SkillGroupDefinition` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupDefinition {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupDefinition {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                member_count: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillGroupDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupDefinition",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "memberCount",
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
            out.int(5, &self.member_count);
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
                5 => rt::Place::Int(&mut self.member_count),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillGroupDefinition);
    /// `SkillGroupEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SkillGroupDefinition>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupEntityListing {
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
    impl rt::Model for SkillGroupEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupEntityListing",
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
    rt::model!(SkillGroupEntityListing);
    /// `SkillGroupMemberDivisionList` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupMemberDivisionList {
        /// `entities`
        pub entities: Option<Vec<types::Division>>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupMemberDivisionList {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillGroupMemberDivisionList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupMemberDivisionList",
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
    rt::model!(SkillGroupMemberDivisionList);
    /// `SkillGroupMemberDivisions` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupMemberDivisions {
        /// `addDivisionIds`
        pub add_division_ids: Option<Vec<String>>,
        /// `removeDivisionIds`
        pub remove_division_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupMemberDivisions {
        fn default() -> Self {
            Self {
                add_division_ids: None,
                remove_division_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillGroupMemberDivisions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupMemberDivisions",
                fields: &["addDivisionIds", "removeDivisionIds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.add_division_ids);
            out.list(1, &self.remove_division_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.add_division_ids),
                1 => rt::Place::List(&mut self.remove_division_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillGroupMemberDivisions);
    impl SkillGroupMemberDivisions {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `addDivisionIds`.
        #[must_use]
        pub fn add_division_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.add_division_ids, &mut self._rest, 0);
            self
        }
        /// Sets `removeDivisionIds`.
        #[must_use]
        pub fn remove_division_ids(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.remove_division_ids, &mut self._rest, 1);
            self
        }
    }
    /// `SkillGroupMemberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupMemberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserReferenceWithName>>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupMemberEntityListing {
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
    impl rt::Model for SkillGroupMemberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupMemberEntityListing",
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
    rt::model!(SkillGroupMemberEntityListing);
    /// `SkillGroupWithMemberDivisions` of the API document.
    #[non_exhaustive]
    pub struct SkillGroupWithMemberDivisions {
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `memberCount`: read-only
        pub member_count: Option<i64>,
        /// `memberDivisions`
        pub member_divisions: Option<Vec<String>>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `skillConditions`: required
        pub skill_conditions: Option<Vec<types::SkillGroupCondition>>,
        /// `status`: read-only
        pub status: Option<types::SkillGroupWithMemberDivisionsStatus>,
        _rest: rt::Rest,
    }
    impl Default for SkillGroupWithMemberDivisions {
        fn default() -> Self {
            Self {
                date_created: None,
                date_modified: None,
                description: None,
                division: None,
                id: None,
                member_count: None,
                member_divisions: None,
                name: None,
                self_uri: None,
                skill_conditions: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillGroupWithMemberDivisions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillGroupWithMemberDivisions",
                fields: &[
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "memberCount",
                    "memberDivisions",
                    "name",
                    "selfUri",
                    "skillConditions",
                    "status",
                ],
                required: &[7, 9],
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
            out.int(5, &self.member_count);
            out.list(6, &self.member_divisions);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
            out.list(9, &self.skill_conditions);
            out.one(10, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_created),
                1 => rt::Place::DateTime(&mut self.date_modified),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Model(&mut self.division),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Int(&mut self.member_count),
                6 => rt::Place::List(&mut self.member_divisions),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::List(&mut self.skill_conditions),
                10 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillGroupWithMemberDivisions);
    impl SkillGroupWithMemberDivisions {
        /// One with everything set that the API requires, in this order: `name`, `skillConditions`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            skill_conditions: impl rt::IntoField<Vec<types::SkillGroupCondition>>,
        ) -> Self {
            Self::default().name(name).skill_conditions(skill_conditions)
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 0);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `memberCount`.
        #[must_use]
        pub fn member_count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.member_count, &mut self._rest, 5);
            self
        }
        /// Sets `memberDivisions`.
        #[must_use]
        pub fn member_divisions(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.member_divisions, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `skillConditions`.
        #[must_use]
        pub fn skill_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::SkillGroupCondition>>,
        ) -> Self {
            value.put(&mut self.skill_conditions, &mut self._rest, 9);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::SkillGroupWithMemberDivisionsStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 10);
            self
        }
    }
    /// `SkillReference` of the API document.
    #[non_exhaustive]
    pub struct SkillReference {
        /// `id`
        pub id: Option<String>,
        /// `isLanguageSkill`
        pub is_language_skill: Option<bool>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SkillReference {
        fn default() -> Self {
            Self {
                id: None,
                is_language_skill: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SkillReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SkillReference",
                fields: &["id", "isLanguageSkill", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.boolean(1, &self.is_language_skill);
            out.text(2, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Bool(&mut self.is_language_skill),
                2 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SkillReference);
    /// `SmsAddress` of the API document.
    #[non_exhaustive]
    pub struct SmsAddress {
        /// `city`
        pub city: Option<String>,
        /// `countryCode`
        pub country_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `postalCode`
        pub postal_code: Option<String>,
        /// `region`
        pub region: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `street`
        pub street: Option<String>,
        /// `validated`: read-only
        pub validated: Option<bool>,
        _rest: rt::Rest,
    }
    impl Default for SmsAddress {
        fn default() -> Self {
            Self {
                city: None,
                country_code: None,
                id: None,
                name: None,
                postal_code: None,
                region: None,
                self_uri: None,
                street: None,
                validated: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsAddress {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsAddress",
                fields: &[
                    "city",
                    "countryCode",
                    "id",
                    "name",
                    "postalCode",
                    "region",
                    "selfUri",
                    "street",
                    "validated",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.city);
            out.text(1, &self.country_code);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.postal_code);
            out.text(5, &self.region);
            out.text(6, &self.self_uri);
            out.text(7, &self.street);
            out.boolean(8, &self.validated);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.city),
                1 => rt::Place::Text(&mut self.country_code),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.postal_code),
                5 => rt::Place::Text(&mut self.region),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Text(&mut self.street),
                8 => rt::Place::Bool(&mut self.validated),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsAddress);
    /// `SmsAddressEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SmsAddressEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SmsAddress>>,
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
    impl Default for SmsAddressEntityListing {
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
    impl rt::Model for SmsAddressEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsAddressEntityListing",
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
    rt::model!(SmsAddressEntityListing);
    /// `SmsAddressProvision` of the API document.
    #[non_exhaustive]
    pub struct SmsAddressProvision {
        /// `autoCorrectAddress`
        pub auto_correct_address: Option<bool>,
        /// `city`: required
        pub city: Option<String>,
        /// `countryCode`: required
        pub country_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `postalCode`: required
        pub postal_code: Option<String>,
        /// `region`: required
        pub region: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `street`: required
        pub street: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SmsAddressProvision {
        fn default() -> Self {
            Self {
                auto_correct_address: None,
                city: None,
                country_code: None,
                id: None,
                name: None,
                postal_code: None,
                region: None,
                self_uri: None,
                street: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsAddressProvision {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsAddressProvision",
                fields: &[
                    "autoCorrectAddress",
                    "city",
                    "countryCode",
                    "id",
                    "name",
                    "postalCode",
                    "region",
                    "selfUri",
                    "street",
                ],
                required: &[1, 2, 4, 5, 6, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.auto_correct_address);
            out.text(1, &self.city);
            out.text(2, &self.country_code);
            out.text(3, &self.id);
            out.text(4, &self.name);
            out.text(5, &self.postal_code);
            out.text(6, &self.region);
            out.text(7, &self.self_uri);
            out.text(8, &self.street);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.auto_correct_address),
                1 => rt::Place::Text(&mut self.city),
                2 => rt::Place::Text(&mut self.country_code),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.postal_code),
                6 => rt::Place::Text(&mut self.region),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Text(&mut self.street),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsAddressProvision);
    impl SmsAddressProvision {
        /// One with everything set that the API requires, in this order: `city`, `countryCode`, `name`, `postalCode`, `region`, `street`.
        #[must_use]
        pub fn new(
            city: impl rt::IntoField<String>,
            country_code: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            postal_code: impl rt::IntoField<String>,
            region: impl rt::IntoField<String>,
            street: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .city(city)
                .country_code(country_code)
                .name(name)
                .postal_code(postal_code)
                .region(region)
                .street(street)
        }
        /// Sets `autoCorrectAddress`.
        #[must_use]
        pub fn auto_correct_address(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.auto_correct_address, &mut self._rest, 0);
            self
        }
        /// Sets `city`.
        #[must_use]
        pub fn city(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.city, &mut self._rest, 1);
            self
        }
        /// Sets `countryCode`.
        #[must_use]
        pub fn country_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.country_code, &mut self._rest, 2);
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
        /// Sets `postalCode`.
        #[must_use]
        pub fn postal_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.postal_code, &mut self._rest, 5);
            self
        }
        /// Sets `region`.
        #[must_use]
        pub fn region(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.region, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `street`.
        #[must_use]
        pub fn street(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.street, &mut self._rest, 8);
            self
        }
    }
    /// `SmsAvailablePhoneNumber` of the API document.
    #[non_exhaustive]
    pub struct SmsAvailablePhoneNumber {
        /// `addressRequirement`
        pub address_requirement: Option<
            types::SmsAvailablePhoneNumberAddressRequirement,
        >,
        /// `capabilities`
        pub capabilities: Option<Vec<types::SmsAvailablePhoneNumberCapabilities>>,
        /// `city`
        pub city: Option<String>,
        /// `countryCode`
        pub country_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `phoneNumber`
        pub phone_number: Option<String>,
        /// `phoneNumberType`
        pub phone_number_type: Option<types::SmsAvailablePhoneNumberPhoneNumberType>,
        /// `region`
        pub region: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SmsAvailablePhoneNumber {
        fn default() -> Self {
            Self {
                address_requirement: None,
                capabilities: None,
                city: None,
                country_code: None,
                id: None,
                name: None,
                phone_number: None,
                phone_number_type: None,
                region: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsAvailablePhoneNumber {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsAvailablePhoneNumber",
                fields: &[
                    "addressRequirement",
                    "capabilities",
                    "city",
                    "countryCode",
                    "id",
                    "name",
                    "phoneNumber",
                    "phoneNumberType",
                    "region",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.address_requirement);
            out.list(1, &self.capabilities);
            out.text(2, &self.city);
            out.text(3, &self.country_code);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.text(6, &self.phone_number);
            out.one(7, &self.phone_number_type);
            out.text(8, &self.region);
            out.text(9, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.address_requirement),
                1 => rt::Place::List(&mut self.capabilities),
                2 => rt::Place::Text(&mut self.city),
                3 => rt::Place::Text(&mut self.country_code),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.phone_number),
                7 => rt::Place::Enum(&mut self.phone_number_type),
                8 => rt::Place::Text(&mut self.region),
                9 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsAvailablePhoneNumber);
    /// `SmsAvailablePhoneNumberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SmsAvailablePhoneNumberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SmsAvailablePhoneNumber>>,
        _rest: rt::Rest,
    }
    impl Default for SmsAvailablePhoneNumberEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsAvailablePhoneNumberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsAvailablePhoneNumberEntityListing",
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
    rt::model!(SmsAvailablePhoneNumberEntityListing);
    /// `SmsIdentityResolutionConfig` of the API document.
    #[non_exhaustive]
    pub struct SmsIdentityResolutionConfig {
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `resolveIdentities`: required
        pub resolve_identities: Option<bool>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SmsIdentityResolutionConfig {
        fn default() -> Self {
            Self {
                division: None,
                resolve_identities: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsIdentityResolutionConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsIdentityResolutionConfig",
                fields: &["division", "resolveIdentities", "selfUri"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.division);
            out.boolean(1, &self.resolve_identities);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.division),
                1 => rt::Place::Bool(&mut self.resolve_identities),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsIdentityResolutionConfig);
    impl SmsIdentityResolutionConfig {
        /// One with everything set that the API requires: `resolveIdentities`.
        #[must_use]
        pub fn new(resolve_identities: impl rt::IntoField<bool>) -> Self {
            Self::default().resolve_identities(resolve_identities)
        }
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 0);
            self
        }
        /// Sets `resolveIdentities`.
        #[must_use]
        pub fn resolve_identities(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.resolve_identities, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `SmsPhoneNumber` of the API document.
    #[non_exhaustive]
    pub struct SmsPhoneNumber {
        /// `addressId`
        pub address_id: Option<Box<types::SmsAddress>>,
        /// `autoRenewable`
        pub auto_renewable: Option<types::SmsPhoneNumberAutoRenewable>,
        /// `cancellationDate`
        pub cancellation_date: Option<rt::DateTime>,
        /// `capabilities`: read-only
        pub capabilities: Option<Vec<types::SmsPhoneNumberCapabilities>>,
        /// `compliance`
        pub compliance: Option<Box<types::Compliance>>,
        /// `country`
        pub country: Option<String>,
        /// `countryCode`
        pub country_code: Option<String>,
        /// `createdBy`
        pub created_by: Option<Box<types::User>>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integration`
        pub integration: Option<Box<types::DomainEntityRef>>,
        /// `modifiedBy`
        pub modified_by: Option<Box<types::User>>,
        /// `name`
        pub name: Option<String>,
        /// `phoneNumber`: required
        pub phone_number: Option<String>,
        /// `phoneNumberStatus`
        pub phone_number_status: Option<types::SmsPhoneNumberPhoneNumberStatus>,
        /// `phoneNumberType`: read-only
        pub phone_number_type: Option<types::SmsPhoneNumberPhoneNumberType>,
        /// `provisionedThroughPureCloud`
        pub provisioned_through_pure_cloud: Option<bool>,
        /// `provisioningStatus`
        pub provisioning_status: Option<Box<types::SmsProvisioningStatus>>,
        /// `purchaseDate`
        pub purchase_date: Option<rt::DateTime>,
        /// `renewalDate`
        pub renewal_date: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `shortCodeBillingType`
        pub short_code_billing_type: Option<types::SmsPhoneNumberShortCodeBillingType>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        /// `supportsMms`
        pub supports_mms: Option<bool>,
        /// `supportsSms`
        pub supports_sms: Option<bool>,
        /// `supportsVoice`
        pub supports_voice: Option<bool>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SmsPhoneNumber {
        fn default() -> Self {
            Self {
                address_id: None,
                auto_renewable: None,
                cancellation_date: None,
                capabilities: None,
                compliance: None,
                country: None,
                country_code: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                id: None,
                integration: None,
                modified_by: None,
                name: None,
                phone_number: None,
                phone_number_status: None,
                phone_number_type: None,
                provisioned_through_pure_cloud: None,
                provisioning_status: None,
                purchase_date: None,
                renewal_date: None,
                self_uri: None,
                short_code_billing_type: None,
                supported_content: None,
                supports_mms: None,
                supports_sms: None,
                supports_voice: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsPhoneNumber {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsPhoneNumber",
                fields: &[
                    "addressId",
                    "autoRenewable",
                    "cancellationDate",
                    "capabilities",
                    "compliance",
                    "country",
                    "countryCode",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "id",
                    "integration",
                    "modifiedBy",
                    "name",
                    "phoneNumber",
                    "phoneNumberStatus",
                    "phoneNumberType",
                    "provisionedThroughPureCloud",
                    "provisioningStatus",
                    "purchaseDate",
                    "renewalDate",
                    "selfUri",
                    "shortCodeBillingType",
                    "supportedContent",
                    "supportsMms",
                    "supportsSms",
                    "supportsVoice",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.address_id);
            out.one(1, &self.auto_renewable);
            out.date_time(2, &self.cancellation_date);
            out.list(3, &self.capabilities);
            out.model(4, &self.compliance);
            out.text(5, &self.country);
            out.text(6, &self.country_code);
            out.model(7, &self.created_by);
            out.date_time(8, &self.date_created);
            out.date_time(9, &self.date_modified);
            out.text(10, &self.id);
            out.model(11, &self.integration);
            out.model(12, &self.modified_by);
            out.text(13, &self.name);
            out.text(14, &self.phone_number);
            out.one(15, &self.phone_number_status);
            out.one(16, &self.phone_number_type);
            out.boolean(17, &self.provisioned_through_pure_cloud);
            out.model(18, &self.provisioning_status);
            out.date_time(19, &self.purchase_date);
            out.date_time(20, &self.renewal_date);
            out.text(21, &self.self_uri);
            out.one(22, &self.short_code_billing_type);
            out.model(23, &self.supported_content);
            out.boolean(24, &self.supports_mms);
            out.boolean(25, &self.supports_sms);
            out.boolean(26, &self.supports_voice);
            out.int(27, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.address_id),
                1 => rt::Place::Enum(&mut self.auto_renewable),
                2 => rt::Place::DateTime(&mut self.cancellation_date),
                3 => rt::Place::List(&mut self.capabilities),
                4 => rt::Place::Model(&mut self.compliance),
                5 => rt::Place::Text(&mut self.country),
                6 => rt::Place::Text(&mut self.country_code),
                7 => rt::Place::Model(&mut self.created_by),
                8 => rt::Place::DateTime(&mut self.date_created),
                9 => rt::Place::DateTime(&mut self.date_modified),
                10 => rt::Place::Text(&mut self.id),
                11 => rt::Place::Model(&mut self.integration),
                12 => rt::Place::Model(&mut self.modified_by),
                13 => rt::Place::Text(&mut self.name),
                14 => rt::Place::Text(&mut self.phone_number),
                15 => rt::Place::Enum(&mut self.phone_number_status),
                16 => rt::Place::Enum(&mut self.phone_number_type),
                17 => rt::Place::Bool(&mut self.provisioned_through_pure_cloud),
                18 => rt::Place::Model(&mut self.provisioning_status),
                19 => rt::Place::DateTime(&mut self.purchase_date),
                20 => rt::Place::DateTime(&mut self.renewal_date),
                21 => rt::Place::Text(&mut self.self_uri),
                22 => rt::Place::Enum(&mut self.short_code_billing_type),
                23 => rt::Place::Model(&mut self.supported_content),
                24 => rt::Place::Bool(&mut self.supports_mms),
                25 => rt::Place::Bool(&mut self.supports_sms),
                26 => rt::Place::Bool(&mut self.supports_voice),
                27 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsPhoneNumber);
    /// `SmsPhoneNumberEntityListing` of the API document.
    #[non_exhaustive]
    pub struct SmsPhoneNumberEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::SmsPhoneNumber>>,
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
    impl Default for SmsPhoneNumberEntityListing {
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
    impl rt::Model for SmsPhoneNumberEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsPhoneNumberEntityListing",
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
    rt::model!(SmsPhoneNumberEntityListing);
    /// `SmsPhoneNumberImport` of the API document.
    #[non_exhaustive]
    pub struct SmsPhoneNumberImport {
        /// `compliance`
        pub compliance: Option<Box<types::Compliance>>,
        /// `countryCode`: required
        pub country_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `integrationId`: required
        pub integration_id: Option<String>,
        /// `phoneNumber`: required
        pub phone_number: Option<String>,
        /// `phoneNumberType`: required
        pub phone_number_type: Option<types::SmsPhoneNumberImportPhoneNumberType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        _rest: rt::Rest,
    }
    impl Default for SmsPhoneNumberImport {
        fn default() -> Self {
            Self {
                compliance: None,
                country_code: None,
                id: None,
                integration_id: None,
                phone_number: None,
                phone_number_type: None,
                self_uri: None,
                supported_content: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsPhoneNumberImport {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsPhoneNumberImport",
                fields: &[
                    "compliance",
                    "countryCode",
                    "id",
                    "integrationId",
                    "phoneNumber",
                    "phoneNumberType",
                    "selfUri",
                    "supportedContent",
                ],
                required: &[1, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.compliance);
            out.text(1, &self.country_code);
            out.text(2, &self.id);
            out.text(3, &self.integration_id);
            out.text(4, &self.phone_number);
            out.one(5, &self.phone_number_type);
            out.text(6, &self.self_uri);
            out.model(7, &self.supported_content);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.compliance),
                1 => rt::Place::Text(&mut self.country_code),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.integration_id),
                4 => rt::Place::Text(&mut self.phone_number),
                5 => rt::Place::Enum(&mut self.phone_number_type),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.supported_content),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsPhoneNumberImport);
    impl SmsPhoneNumberImport {
        /// One with everything set that the API requires, in this order: `countryCode`, `integrationId`, `phoneNumber`, `phoneNumberType`.
        #[must_use]
        pub fn new(
            country_code: impl rt::IntoField<String>,
            integration_id: impl rt::IntoField<String>,
            phone_number: impl rt::IntoField<String>,
            phone_number_type: impl rt::IntoField<
                types::SmsPhoneNumberImportPhoneNumberType,
            >,
        ) -> Self {
            Self::default()
                .country_code(country_code)
                .integration_id(integration_id)
                .phone_number(phone_number)
                .phone_number_type(phone_number_type)
        }
        /// Sets `compliance`.
        #[must_use]
        pub fn compliance(
            mut self,
            value: impl rt::IntoField<Box<types::Compliance>>,
        ) -> Self {
            value.put(&mut self.compliance, &mut self._rest, 0);
            self
        }
        /// Sets `countryCode`.
        #[must_use]
        pub fn country_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.country_code, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `integrationId`.
        #[must_use]
        pub fn integration_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.integration_id, &mut self._rest, 3);
            self
        }
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 4);
            self
        }
        /// Sets `phoneNumberType`.
        #[must_use]
        pub fn phone_number_type(
            mut self,
            value: impl rt::IntoField<types::SmsPhoneNumberImportPhoneNumberType>,
        ) -> Self {
            value.put(&mut self.phone_number_type, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `supportedContent`.
        #[must_use]
        pub fn supported_content(
            mut self,
            value: impl rt::IntoField<Box<types::SupportedContentReference>>,
        ) -> Self {
            value.put(&mut self.supported_content, &mut self._rest, 7);
            self
        }
    }
    /// `SmsPhoneNumberPatchRequest` of the API document.
    #[non_exhaustive]
    pub struct SmsPhoneNumberPatchRequest {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        _rest: rt::Rest,
    }
    impl Default for SmsPhoneNumberPatchRequest {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                supported_content: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsPhoneNumberPatchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsPhoneNumberPatchRequest",
                fields: &["id", "selfUri", "supportedContent"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.model(2, &self.supported_content);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Model(&mut self.supported_content),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsPhoneNumberPatchRequest);
    impl SmsPhoneNumberPatchRequest {
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
        /// Sets `supportedContent`.
        #[must_use]
        pub fn supported_content(
            mut self,
            value: impl rt::IntoField<Box<types::SupportedContentReference>>,
        ) -> Self {
            value.put(&mut self.supported_content, &mut self._rest, 2);
            self
        }
    }
    /// `SmsPhoneNumberProvision` of the API document.
    #[non_exhaustive]
    pub struct SmsPhoneNumberProvision {
        /// `addressId`
        pub address_id: Option<String>,
        /// `countryCode`: required
        pub country_code: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `phoneNumber`: required
        pub phone_number: Option<String>,
        /// `phoneNumberType`: required
        pub phone_number_type: Option<types::SmsPhoneNumberProvisionPhoneNumberType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `supportedContent`
        pub supported_content: Option<Box<types::SupportedContentReference>>,
        _rest: rt::Rest,
    }
    impl Default for SmsPhoneNumberProvision {
        fn default() -> Self {
            Self {
                address_id: None,
                country_code: None,
                id: None,
                name: None,
                phone_number: None,
                phone_number_type: None,
                self_uri: None,
                supported_content: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsPhoneNumberProvision {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsPhoneNumberProvision",
                fields: &[
                    "addressId",
                    "countryCode",
                    "id",
                    "name",
                    "phoneNumber",
                    "phoneNumberType",
                    "selfUri",
                    "supportedContent",
                ],
                required: &[1, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.address_id);
            out.text(1, &self.country_code);
            out.text(2, &self.id);
            out.text(3, &self.name);
            out.text(4, &self.phone_number);
            out.one(5, &self.phone_number_type);
            out.text(6, &self.self_uri);
            out.model(7, &self.supported_content);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.address_id),
                1 => rt::Place::Text(&mut self.country_code),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Text(&mut self.phone_number),
                5 => rt::Place::Enum(&mut self.phone_number_type),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Model(&mut self.supported_content),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsPhoneNumberProvision);
    impl SmsPhoneNumberProvision {
        /// One with everything set that the API requires, in this order: `countryCode`, `phoneNumber`, `phoneNumberType`.
        #[must_use]
        pub fn new(
            country_code: impl rt::IntoField<String>,
            phone_number: impl rt::IntoField<String>,
            phone_number_type: impl rt::IntoField<
                types::SmsPhoneNumberProvisionPhoneNumberType,
            >,
        ) -> Self {
            Self::default()
                .country_code(country_code)
                .phone_number(phone_number)
                .phone_number_type(phone_number_type)
        }
        /// Sets `addressId`.
        #[must_use]
        pub fn address_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.address_id, &mut self._rest, 0);
            self
        }
        /// Sets `countryCode`.
        #[must_use]
        pub fn country_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.country_code, &mut self._rest, 1);
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
        /// Sets `phoneNumber`.
        #[must_use]
        pub fn phone_number(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.phone_number, &mut self._rest, 4);
            self
        }
        /// Sets `phoneNumberType`.
        #[must_use]
        pub fn phone_number_type(
            mut self,
            value: impl rt::IntoField<types::SmsPhoneNumberProvisionPhoneNumberType>,
        ) -> Self {
            value.put(&mut self.phone_number_type, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `supportedContent`.
        #[must_use]
        pub fn supported_content(
            mut self,
            value: impl rt::IntoField<Box<types::SupportedContentReference>>,
        ) -> Self {
            value.put(&mut self.supported_content, &mut self._rest, 7);
            self
        }
    }
    /// `SmsProvisioningStatus` of the API document.
    #[non_exhaustive]
    pub struct SmsProvisioningStatus {
        /// `action`
        pub action: Option<types::SmsProvisioningStatusAction>,
        /// `error`
        pub error: Option<Box<types::ErrorBody>>,
        /// `state`
        pub state: Option<types::SmsProvisioningStatusState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for SmsProvisioningStatus {
        fn default() -> Self {
            Self {
                action: None,
                error: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SmsProvisioningStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SmsProvisioningStatus",
                fields: &["action", "error", "state", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.action);
            out.model(1, &self.error);
            out.one(2, &self.state);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.action),
                1 => rt::Place::Model(&mut self.error),
                2 => rt::Place::Enum(&mut self.state),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SmsProvisioningStatus);
    /// `StopSettings` of the API document.
    #[non_exhaustive]
    pub struct StopSettings {
        /// `keyword`: required
        pub keyword: Option<Vec<String>>,
        /// `response`: required
        pub response: Option<Box<types::ComplianceResponse>>,
        _rest: rt::Rest,
    }
    impl Default for StopSettings {
        fn default() -> Self {
            Self {
                keyword: None,
                response: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for StopSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "StopSettings",
                fields: &["keyword", "response"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.keyword);
            out.model(1, &self.response);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.keyword),
                1 => rt::Place::Model(&mut self.response),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(StopSettings);
    impl StopSettings {
        /// One with everything set that the API requires, in this order: `keyword`, `response`.
        #[must_use]
        pub fn new(
            keyword: impl rt::IntoField<Vec<String>>,
            response: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            Self::default().keyword(keyword).response(response)
        }
        /// Sets `keyword`.
        #[must_use]
        pub fn keyword(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.keyword, &mut self._rest, 0);
            self
        }
        /// Sets `response`.
        #[must_use]
        pub fn response(
            mut self,
            value: impl rt::IntoField<Box<types::ComplianceResponse>>,
        ) -> Self {
            value.put(&mut self.response, &mut self._rest, 1);
            self
        }
    }
    /// `TestMessage` of the API document.
    #[non_exhaustive]
    pub struct TestMessage {
        /// `from`: required
        pub from: Option<Box<types::EmailAddress>>,
        /// `htmlBody`
        pub html_body: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `subject`
        pub subject: Option<String>,
        /// `textBody`: required
        pub text_body: Option<String>,
        /// `time`
        pub time: Option<rt::DateTime>,
        /// `to`: required
        pub to: Option<Vec<types::EmailAddress>>,
        _rest: rt::Rest,
    }
    impl Default for TestMessage {
        fn default() -> Self {
            Self {
                from: None,
                html_body: None,
                id: None,
                subject: None,
                text_body: None,
                time: None,
                to: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TestMessage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TestMessage",
                fields: &["from", "htmlBody", "id", "subject", "textBody", "time", "to"],
                required: &[0, 4, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.from);
            out.text(1, &self.html_body);
            out.text(2, &self.id);
            out.text(3, &self.subject);
            out.text(4, &self.text_body);
            out.date_time(5, &self.time);
            out.list(6, &self.to);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.from),
                1 => rt::Place::Text(&mut self.html_body),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.subject),
                4 => rt::Place::Text(&mut self.text_body),
                5 => rt::Place::DateTime(&mut self.time),
                6 => rt::Place::List(&mut self.to),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TestMessage);
    impl TestMessage {
        /// One with everything set that the API requires, in this order: `from`, `textBody`, `to`.
        #[must_use]
        pub fn new(
            from: impl rt::IntoField<Box<types::EmailAddress>>,
            text_body: impl rt::IntoField<String>,
            to: impl rt::IntoField<Vec<types::EmailAddress>>,
        ) -> Self {
            Self::default().from_value(from).text_body(text_body).to(to)
        }
        /// Sets `from`.
        #[must_use]
        pub fn from_value(
            mut self,
            value: impl rt::IntoField<Box<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.from, &mut self._rest, 0);
            self
        }
        /// Sets `htmlBody`.
        #[must_use]
        pub fn html_body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.html_body, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `subject`.
        #[must_use]
        pub fn subject(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.subject, &mut self._rest, 3);
            self
        }
        /// Sets `textBody`.
        #[must_use]
        pub fn text_body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text_body, &mut self._rest, 4);
            self
        }
        /// Sets `time`.
        #[must_use]
        pub fn time(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.time, &mut self._rest, 5);
            self
        }
        /// Sets `to`.
        #[must_use]
        pub fn to(
            mut self,
            value: impl rt::IntoField<Vec<types::EmailAddress>>,
        ) -> Self {
            value.put(&mut self.to, &mut self._rest, 6);
            self
        }
    }
    /// `TranscriptionSettings` of the API document.
    #[non_exhaustive]
    pub struct TranscriptionSettings {
        /// `contentSearchEnabled`
        pub content_search_enabled: Option<bool>,
        /// `lowLatencyTranscriptionEnabled`
        pub low_latency_transcription_enabled: Option<bool>,
        /// `pciDssRedactionEnabled`
        pub pci_dss_redaction_enabled: Option<bool>,
        /// `piiRedactionEnabled`
        pub pii_redaction_enabled: Option<bool>,
        /// `transcription`: required
        pub transcription: Option<types::TranscriptionSettingsTranscription>,
        /// `transcriptionConfidenceThreshold`: required
        pub transcription_confidence_threshold: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for TranscriptionSettings {
        fn default() -> Self {
            Self {
                content_search_enabled: None,
                low_latency_transcription_enabled: None,
                pci_dss_redaction_enabled: None,
                pii_redaction_enabled: None,
                transcription: None,
                transcription_confidence_threshold: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TranscriptionSettings {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TranscriptionSettings",
                fields: &[
                    "contentSearchEnabled",
                    "lowLatencyTranscriptionEnabled",
                    "pciDssRedactionEnabled",
                    "piiRedactionEnabled",
                    "transcription",
                    "transcriptionConfidenceThreshold",
                ],
                required: &[4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.content_search_enabled);
            out.boolean(1, &self.low_latency_transcription_enabled);
            out.boolean(2, &self.pci_dss_redaction_enabled);
            out.boolean(3, &self.pii_redaction_enabled);
            out.one(4, &self.transcription);
            out.int(5, &self.transcription_confidence_threshold);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.content_search_enabled),
                1 => rt::Place::Bool(&mut self.low_latency_transcription_enabled),
                2 => rt::Place::Bool(&mut self.pci_dss_redaction_enabled),
                3 => rt::Place::Bool(&mut self.pii_redaction_enabled),
                4 => rt::Place::Enum(&mut self.transcription),
                5 => rt::Place::Int(&mut self.transcription_confidence_threshold),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TranscriptionSettings);
    impl TranscriptionSettings {
        /// One with everything set that the API requires, in this order: `transcription`, `transcriptionConfidenceThreshold`.
        #[must_use]
        pub fn new(
            transcription: impl rt::IntoField<types::TranscriptionSettingsTranscription>,
            transcription_confidence_threshold: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default()
                .transcription(transcription)
                .transcription_confidence_threshold(transcription_confidence_threshold)
        }
        /// Sets `contentSearchEnabled`.
        #[must_use]
        pub fn content_search_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.content_search_enabled, &mut self._rest, 0);
            self
        }
        /// Sets `lowLatencyTranscriptionEnabled`.
        #[must_use]
        pub fn low_latency_transcription_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.low_latency_transcription_enabled, &mut self._rest, 1);
            self
        }
        /// Sets `pciDssRedactionEnabled`.
        #[must_use]
        pub fn pci_dss_redaction_enabled(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.pci_dss_redaction_enabled, &mut self._rest, 2);
            self
        }
        /// Sets `piiRedactionEnabled`.
        #[must_use]
        pub fn pii_redaction_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.pii_redaction_enabled, &mut self._rest, 3);
            self
        }
        /// Sets `transcription`.
        #[must_use]
        pub fn transcription(
            mut self,
            value: impl rt::IntoField<types::TranscriptionSettingsTranscription>,
        ) -> Self {
            value.put(&mut self.transcription, &mut self._rest, 4);
            self
        }
        /// Sets `transcriptionConfidenceThreshold`.
        #[must_use]
        pub fn transcription_confidence_threshold(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.transcription_confidence_threshold, &mut self._rest, 5);
            self
        }
    }
    /// `UpdateSkillDivisionRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateSkillDivisionRequest {
        /// `divisionId`
        pub division_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateSkillDivisionRequest {
        fn default() -> Self {
            Self {
                division_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateSkillDivisionRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateSkillDivisionRequest",
                fields: &["divisionId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.division_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.division_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateSkillDivisionRequest);
    impl UpdateSkillDivisionRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `divisionId`.
        #[must_use]
        pub fn division_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.division_id, &mut self._rest, 0);
            self
        }
    }
    /// `UpdateUtilizationLabelRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateUtilizationLabelRequest {
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateUtilizationLabelRequest {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateUtilizationLabelRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateUtilizationLabelRequest",
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
    rt::model!(UpdateUtilizationLabelRequest);
    impl UpdateUtilizationLabelRequest {
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
    /// `UtilizationLabel` of the API document.
    #[non_exhaustive]
    pub struct UtilizationLabel {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UtilizationLabel {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UtilizationLabel {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UtilizationLabel",
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
    rt::model!(UtilizationLabel);
    /// `UtilizationLabelEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UtilizationLabelEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UtilizationLabel>>,
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
    impl Default for UtilizationLabelEntityListing {
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
    impl rt::Model for UtilizationLabelEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UtilizationLabelEntityListing",
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
    rt::model!(UtilizationLabelEntityListing);
    /// `UtilizationResponse` of the API document.
    #[non_exhaustive]
    pub struct UtilizationResponse {
        /// `labelUtilizations`
        pub label_utilizations: Option<rt::Map<types::LabelUtilizationResponse>>,
        /// `maxInboundCalls`
        pub max_inbound_calls: Option<i64>,
        /// `utilization`
        pub utilization: Option<rt::Map<types::MediaUtilization>>,
        _rest: rt::Rest,
    }
    impl Default for UtilizationResponse {
        fn default() -> Self {
            Self {
                label_utilizations: None,
                max_inbound_calls: None,
                utilization: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UtilizationResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UtilizationResponse",
                fields: &["labelUtilizations", "maxInboundCalls", "utilization"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.label_utilizations);
            out.int(1, &self.max_inbound_calls);
            out.map(2, &self.utilization);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.label_utilizations),
                1 => rt::Place::Int(&mut self.max_inbound_calls),
                2 => rt::Place::Map(&mut self.utilization),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UtilizationResponse);
    /// `VerificationResult` of the API document.
    #[non_exhaustive]
    pub struct VerificationResult {
        /// `records`
        pub records: Option<Vec<types::Record>>,
        /// `status`
        pub status: Option<types::VerificationResultStatus>,
        _rest: rt::Rest,
    }
    impl Default for VerificationResult {
        fn default() -> Self {
            Self {
                records: None,
                status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for VerificationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "VerificationResult",
                fields: &["records", "status"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.records);
            out.one(1, &self.status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.records),
                1 => rt::Place::Enum(&mut self.status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(VerificationResult);
    /// `WrapUpCodeConfig` of the API document.
    #[non_exhaustive]
    pub struct WrapUpCodeConfig {
        /// `values`: required, no item twice
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for WrapUpCodeConfig {
        fn default() -> Self {
            Self {
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WrapUpCodeConfig {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapUpCodeConfig",
                fields: &["values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WrapUpCodeConfig);
    /// `WrapUpCodeReference` of the API document.
    #[non_exhaustive]
    pub struct WrapUpCodeReference {
        /// `id`
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WrapUpCodeReference {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WrapUpCodeReference {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapUpCodeReference",
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
    rt::model!(WrapUpCodeReference);
    impl WrapUpCodeReference {
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
    /// `WrapupCodeEntityListing` of the API document.
    #[non_exhaustive]
    pub struct WrapupCodeEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::WrapupCode>>,
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
    impl Default for WrapupCodeEntityListing {
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
    impl rt::Model for WrapupCodeEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapupCodeEntityListing",
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
    rt::model!(WrapupCodeEntityListing);
    /// `WrapupCodeRequest` of the API document.
    #[non_exhaustive]
    pub struct WrapupCodeRequest {
        /// `createdBy`
        pub created_by: Option<String>,
        /// `dateCreated`
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `division`
        pub division: Option<Box<types::WritableStarrableDivision>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`
        pub modified_by: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WrapupCodeRequest {
        fn default() -> Self {
            Self {
                created_by: None,
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
    impl rt::Model for WrapupCodeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WrapupCodeRequest",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "division",
                    "id",
                    "modifiedBy",
                    "name",
                    "selfUri",
                ],
                required: &[7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_modified);
            out.text(3, &self.description);
            out.model(4, &self.division);
            out.text(5, &self.id);
            out.text(6, &self.modified_by);
            out.text(7, &self.name);
            out.text(8, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_modified),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Model(&mut self.division),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Text(&mut self.modified_by),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WrapupCodeRequest);
    impl WrapupCodeRequest {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
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
        /// Sets `division`.
        #[must_use]
        pub fn division(
            mut self,
            value: impl rt::IntoField<Box<types::WritableStarrableDivision>>,
        ) -> Self {
            value.put(&mut self.division, &mut self._rest, 4);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
    }
    rt::to_write!(
        types::ContactCenterSettings => types::ContactCenterSettings, [rt::Step::new(0,
        0, rt::How::Copy)]
    );
    rt::to_write!(
        types::Division => types::WritableDivision, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::EmailSetting => types::EmailSetting, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::inner(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::EmailSetting => types::EmailSettingReference, [rt::Step::new(1, 0,
        rt::How::Copy), rt::Step::new(2, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Flow => types::RecipientFlow, [rt::Step::new(8, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::GraphApiSettings => types::GraphApiSettings, [rt::Step::new(1, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::IdentityResolutionQueueConfig => types::IdentityResolutionQueueConfig,
        [rt::Step::new(0, 0, rt::How::Model(<
        types::OutboundQueueIdentityResolutionConfig as rt::ToWrite <
        types::OutboundQueueIdentityResolutionConfig >>::steps))]
    );
    rt::to_write!(
        types::ImapSettings => types::ImapSettings, [rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::InboundDomain => types::InboundDomainPatchRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(2, 1, rt::How::Model(< types::EmailSetting as
        rt::ToWrite < types::EmailSettingReference >>::steps)), rt::Step::new(3, 2,
        rt::How::Model(< types::GraphApiSettings as rt::ToWrite < types::GraphApiSettings
        >>::steps)), rt::Step::new(5, 3, rt::How::Model(< types::ImapSettings as
        rt::ToWrite < types::ImapSettings >>::steps)), rt::Step::new(6, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::OutboundDomain => types::OutboundDomainPatchRequest, [rt::Step::new(3, 1,
        rt::How::Model(< types::EmailSetting as rt::ToWrite <
        types::EmailSettingReference >>::steps)), rt::Step::new(7, 2, rt::How::Text)]
    );
    rt::to_write!(
        types::OutboundQueueIdentityResolutionConfig =>
        types::OutboundQueueIdentityResolutionConfig, [rt::Step::new(0, 0,
        rt::How::Model(< types::WritableStarrableDivision as rt::ToWrite <
        types::WritableStarrableDivision >>::steps)), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Predictor => types::PatchPredictorRequest, [rt::Step::new(7, 0,
        rt::How::Copy), rt::Step::new(8, 1, rt::How::Model(< types::PredictorSchedule as
        rt::ToWrite < types::PredictorSchedule >>::steps)), rt::Step::new(11, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::PredictorSchedule => types::PredictorSchedule, [rt::Step::new(1, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Queue => types::QueueRequest, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Model(< types::Bullseye as rt::ToWrite <
        types::Bullseye >>::steps)), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5,
        5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Model(< types::ConditionalGroupActivation as rt::ToWrite <
        types::ConditionalGroupActivation >>::steps)), rt::Step::new(8, 8,
        rt::How::Model(< types::ConditionalGroupRouting as rt::ToWrite <
        types::ConditionalGroupRouting >>::steps)), rt::Step::new(9, 9, rt::How::Copy),
        rt::Step::new(10, 10, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy),
        rt::Step::new(12, 12, rt::How::Each(& rt::How::Model(< types::Script as
        rt::ToWrite < types::Script >>::steps))), rt::Step::new(13, 13, rt::How::Copy),
        rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15, rt::How::Model(<
        types::Division as rt::ToWrite < types::WritableDivision >>::steps)),
        rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17, rt::How::Copy),
        rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19, rt::How::Copy),
        rt::Step::inner(20, 20, rt::How::Copy), rt::Step::new(22, 22, rt::How::Text),
        rt::Step::new(23, 23, rt::How::Copy), rt::Step::new(25, 25, rt::How::Each(&
        rt::How::Model(< types::MemberGroup as rt::ToWrite < types::MemberGroup
        >>::steps))), rt::Step::new(26, 26, rt::How::Copy), rt::Step::new(27, 27,
        rt::How::Copy), rt::Step::new(28, 28, rt::How::Copy), rt::Step::new(29, 29,
        rt::How::Copy), rt::Step::new(30, 30, rt::How::Model(< types::QueueEmailAddress
        as rt::ToWrite < types::QueueEmailAddress >>::steps)), rt::Step::new(31, 31,
        rt::How::Copy), rt::Step::new(32, 32, rt::How::Copy), rt::Step::new(33, 33,
        rt::How::Copy), rt::Step::new(34, 34, rt::How::Copy), rt::Step::new(35, 35,
        rt::How::Text), rt::Step::new(37, 37, rt::How::Text), rt::Step::new(38, 38,
        rt::How::Copy), rt::Step::new(40, 40, rt::How::Copy)]
    );
    rt::to_write!(
        types::Recipient => types::RecipientRequest, [rt::Step::new(3, 0,
        rt::How::Model(< types::Flow as rt::ToWrite < types::RecipientFlow >>::steps))]
    );
    rt::to_write!(
        types::RouteIdentityResolutionConfig => types::RouteIdentityResolutionConfig,
        [rt::Step::new(0, 0, rt::How::Model(< types::WritableStarrableDivision as
        rt::ToWrite < types::WritableStarrableDivision >>::steps)), rt::Step::new(1, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::RoutingSettings => types::RoutingSettings, [rt::Step::new(0, 0,
        rt::How::Copy)]
    );
    rt::to_write!(types::RoutingSkill => types::UpdateSkillDivisionRequest, []);
    rt::to_write!(
        types::SkillGroup => types::SkillGroup, [rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Model(< types::WritableDivision as rt::ToWrite <
        types::WritableDivision >>::steps)), rt::Step::inner(4, 4, rt::How::Copy),
        rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy)]
    );
    rt::to_write!(
        types::SmsIdentityResolutionConfig => types::SmsIdentityResolutionConfig,
        [rt::Step::new(0, 0, rt::How::Model(< types::WritableStarrableDivision as
        rt::ToWrite < types::WritableStarrableDivision >>::steps)), rt::Step::new(1, 1,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::SmsPhoneNumber => types::SmsPhoneNumberPatchRequest, [rt::Step::inner(10,
        0, rt::How::Copy), rt::Step::new(23, 2, rt::How::Model(<
        types::SupportedContentReference as rt::ToWrite <
        types::SupportedContentReference >>::steps))]
    );
    rt::to_write!(
        types::StarrableDivision => types::WritableStarrableDivision, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::TranscriptionSettings => types::TranscriptionSettings, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::UtilizationLabel => types::UpdateUtilizationLabelRequest,
        [rt::Step::new(1, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::UtilizationResponse => types::UtilizationRequest, [rt::Step::new(0, 0,
        rt::How::Each(& rt::How::Model(< types::LabelUtilizationResponse as rt::ToWrite <
        types::LabelUtilizationRequest >>::steps))), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::WrapupCode => types::WrapupCodeRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Model(< types::StarrableDivision as rt::ToWrite <
        types::WritableStarrableDivision >>::steps)), rt::Step::inner(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::new(7, 7,
        rt::How::Copy)]
    );
}
