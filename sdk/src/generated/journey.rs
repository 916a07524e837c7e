// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Journey API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_journey::{
    PostAnalyticsJourneysAggregatesJobs, GetAnalyticsJourneysAggregatesJob,
    DeleteAnalyticsJourneysAggregatesJob, GetAnalyticsJourneysAggregatesJobResults,
    PostAnalyticsJourneysAggregatesQuery,
};
pub use super::shared::of_external_contacts_and_journey::{
    GetExternalcontactsContactJourneySegments,
    PostExternalcontactsContactJourneySegments, GetExternalcontactsContactJourneySessions,
};
/// Calls of the Journey API; from [`Client::journey`](crate::Client::journey).
#[derive(Clone, Debug)]
pub struct Journey(rt::Client);
impl Journey {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/journeys/aggregates/jobs`
    ///
    /// - Permission: `analytics:journeyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsJourneysAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-journeys-aggregates-jobs)
    pub fn post_analytics_journeys_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::JourneyAsyncAggregationQuery>,
    ) -> PostAnalyticsJourneysAggregatesJobs {
        super::shared::of_analytics_and_journey::PostAnalyticsJourneysAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_journey::PostAnalyticsJourneysAggregatesJobs::INFO,
                )
                .body::<types::JourneyAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:journeyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsJourneysAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-journeys-aggregates-jobs--jobId-)
    pub fn get_analytics_journeys_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsJourneysAggregatesJob {
        super::shared::of_analytics_and_journey::GetAnalyticsJourneysAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_journey::GetAnalyticsJourneysAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:journeyAggregate:view`
    /// - Scopes: `analytics`
    /// - Developer Center: [`deleteAnalyticsJourneysAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-journeys-aggregates-jobs--jobId-)
    pub fn delete_analytics_journeys_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsJourneysAggregatesJob {
        super::shared::of_analytics_and_journey::DeleteAnalyticsJourneysAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_journey::DeleteAnalyticsJourneysAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:journeyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsJourneysAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-journeys-aggregates-jobs--jobId--results)
    pub fn get_analytics_journeys_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsJourneysAggregatesJobResults {
        super::shared::of_analytics_and_journey::GetAnalyticsJourneysAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_journey::GetAnalyticsJourneysAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/journeys/aggregates/query`
    ///
    /// - Permission: `analytics:journeyAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsJourneysAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-journeys-aggregates-query)
    pub fn post_analytics_journeys_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::JourneyAggregationQuery>,
    ) -> PostAnalyticsJourneysAggregatesQuery {
        super::shared::of_analytics_and_journey::PostAnalyticsJourneysAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_journey::PostAnalyticsJourneysAggregatesQuery::INFO,
                )
                .body::<types::JourneyAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// - Permission: `externalContacts:segmentAssignment:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Developer Center: [`getExternalcontactsContactJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--journey-segments)
    pub fn get_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactJourneySegments {
        super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySegments(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySegments::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// - Permissions: any of `externalContacts:segmentAssignment:add`, `externalContacts:segmentAssignment:delete`
    /// - Scopes: `external-contacts`
    /// - Developer Center: [`postExternalcontactsContactJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-externalcontacts-contacts--contactId--journey-segments)
    pub fn post_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl AsRef<str>,
    ) -> PostExternalcontactsContactJourneySegments {
        super::shared::of_external_contacts_and_journey::PostExternalcontactsContactJourneySegments(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::PostExternalcontactsContactJourneySegments::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`
    ///
    /// - Permission: `externalContacts:session:view`
    /// - Scopes: any of `external-contacts`, `external-contacts:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getExternalcontactsContactJourneySessions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-externalcontacts-contacts--contactId--journey-sessions)
    pub fn get_externalcontacts_contact_journey_sessions(
        &self,
        contact_id: impl AsRef<str>,
    ) -> GetExternalcontactsContactJourneySessions {
        super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySessions(
            rt::Request::new(
                    &self.0,
                    super::shared::of_external_contacts_and_journey::GetExternalcontactsContactJourneySessions::INFO,
                )
                .path("contactId", contact_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/actionmaps`
    ///
    /// - Permission: `journey:actionmap:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyActionmaps`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actionmaps)
    pub fn get_journey_actionmaps(&self) -> GetJourneyActionmaps {
        super::journey::GetJourneyActionmaps(
            rt::Request::new(&self.0, super::journey::GetJourneyActionmaps::INFO),
        )
    }
    /// `POST /api/v2/journey/actionmaps`
    ///
    /// - Permission: `journey:actionmap:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneyActionmaps`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-actionmaps)
    pub fn post_journey_actionmaps(&self) -> PostJourneyActionmaps {
        super::journey::PostJourneyActionmaps(
            rt::Request::new(&self.0, super::journey::PostJourneyActionmaps::INFO),
        )
    }
    /// `POST /api/v2/journey/actionmaps/estimates/jobs`
    ///
    /// - Permission: `journey:actionmapEstimateJob:add`
    /// - Scopes: `journey`
    /// - Developer Center: [`postJourneyActionmapsEstimatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-actionmaps-estimates-jobs)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_journey_actionmaps_estimates_jobs(
        &self,
        body: impl rt::IntoBody<types::ActionMapEstimateRequest>,
    ) -> PostJourneyActionmapsEstimatesJobs {
        super::journey::PostJourneyActionmapsEstimatesJobs(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyActionmapsEstimatesJobs::INFO,
                )
                .body::<types::ActionMapEstimateRequest>(body),
        )
    }
    /// `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}`
    ///
    /// - Permission: `journey:actionmapEstimateJob:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyActionmapsEstimatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actionmaps-estimates-jobs--jobId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_actionmaps_estimates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetJourneyActionmapsEstimatesJob {
        super::journey::GetJourneyActionmapsEstimatesJob(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyActionmapsEstimatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results`
    ///
    /// - Permission: `journey:actionmapEstimate:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyActionmapsEstimatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actionmaps-estimates-jobs--jobId--results)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_actionmaps_estimates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetJourneyActionmapsEstimatesJobResults {
        super::journey::GetJourneyActionmapsEstimatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyActionmapsEstimatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// - Permission: `journey:actionmap:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyActionmap`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actionmaps--actionMapId-)
    pub fn get_journey_actionmap(
        &self,
        action_map_id: impl AsRef<str>,
    ) -> GetJourneyActionmap {
        super::journey::GetJourneyActionmap(
            rt::Request::new(&self.0, super::journey::GetJourneyActionmap::INFO)
                .path("actionMapId", action_map_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// - Permission: `journey:actionmap:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneyActionmap`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-actionmaps--actionMapId-)
    pub fn delete_journey_actionmap(
        &self,
        action_map_id: impl AsRef<str>,
    ) -> DeleteJourneyActionmap {
        super::journey::DeleteJourneyActionmap(
            rt::Request::new(&self.0, super::journey::DeleteJourneyActionmap::INFO)
                .path("actionMapId", action_map_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// - Permission: `journey:actionmap:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`patchJourneyActionmap`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-actionmaps--actionMapId-)
    pub fn patch_journey_actionmap(
        &self,
        action_map_id: impl AsRef<str>,
    ) -> PatchJourneyActionmap {
        super::journey::PatchJourneyActionmap(
            rt::Request::new(&self.0, super::journey::PatchJourneyActionmap::INFO)
                .path("actionMapId", action_map_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/actiontargets`
    ///
    /// - Permission: `journey:actiontarget:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyActiontargets`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actiontargets)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_actiontargets(&self) -> GetJourneyActiontargets {
        super::journey::GetJourneyActiontargets(
            rt::Request::new(&self.0, super::journey::GetJourneyActiontargets::INFO),
        )
    }
    /// `GET /api/v2/journey/actiontargets/{actionTargetId}`
    ///
    /// - Permission: `journey:actiontarget:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyActiontarget`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actiontargets--actionTargetId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_actiontarget(
        &self,
        action_target_id: impl AsRef<str>,
    ) -> GetJourneyActiontarget {
        super::journey::GetJourneyActiontarget(
            rt::Request::new(&self.0, super::journey::GetJourneyActiontarget::INFO)
                .path("actionTargetId", action_target_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/actiontargets/{actionTargetId}`
    ///
    /// - Permission: `journey:actiontarget:edit`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`patchJourneyActiontarget`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-actiontargets--actionTargetId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_journey_actiontarget(
        &self,
        action_target_id: impl AsRef<str>,
    ) -> PatchJourneyActiontarget {
        super::journey::PatchJourneyActiontarget(
            rt::Request::new(&self.0, super::journey::PatchJourneyActiontarget::INFO)
                .path("actionTargetId", action_target_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/actiontemplates`
    ///
    /// - Permission: `journey:actiontemplate:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyActiontemplates`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actiontemplates)
    pub fn get_journey_actiontemplates(&self) -> GetJourneyActiontemplates {
        super::journey::GetJourneyActiontemplates(
            rt::Request::new(&self.0, super::journey::GetJourneyActiontemplates::INFO),
        )
    }
    /// `POST /api/v2/journey/actiontemplates`
    ///
    /// - Permission: `journey:actiontemplate:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneyActiontemplates`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-actiontemplates)
    pub fn post_journey_actiontemplates(&self) -> PostJourneyActiontemplates {
        super::journey::PostJourneyActiontemplates(
            rt::Request::new(&self.0, super::journey::PostJourneyActiontemplates::INFO),
        )
    }
    /// `GET /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// - Permission: `journey:actiontemplate:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyActiontemplate`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-actiontemplates--actionTemplateId-)
    pub fn get_journey_actiontemplate(
        &self,
        action_template_id: impl AsRef<str>,
    ) -> GetJourneyActiontemplate {
        super::journey::GetJourneyActiontemplate(
            rt::Request::new(&self.0, super::journey::GetJourneyActiontemplate::INFO)
                .path("actionTemplateId", action_template_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// - Permission: `journey:actiontemplate:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneyActiontemplate`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-actiontemplates--actionTemplateId-)
    pub fn delete_journey_actiontemplate(
        &self,
        action_template_id: impl AsRef<str>,
    ) -> DeleteJourneyActiontemplate {
        super::journey::DeleteJourneyActiontemplate(
            rt::Request::new(&self.0, super::journey::DeleteJourneyActiontemplate::INFO)
                .path("actionTemplateId", action_template_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// - Permission: `journey:actiontemplate:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`patchJourneyActiontemplate`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-actiontemplates--actionTemplateId-)
    pub fn patch_journey_actiontemplate(
        &self,
        action_template_id: impl AsRef<str>,
    ) -> PatchJourneyActiontemplate {
        super::journey::PatchJourneyActiontemplate(
            rt::Request::new(&self.0, super::journey::PatchJourneyActiontemplate::INFO)
                .path("actionTemplateId", action_template_id.as_ref()),
        )
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/actionevent`
    ///
    /// - Token: none
    /// - Error codes of its own: 403 `access.denied`; 404 `invalid.action`; 409 `invalid.action.state`
    /// - Developer Center: [`postJourneyDeploymentActionevent`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-deployments--deploymentId--actionevent)
    pub fn post_journey_deployment_actionevent(
        &self,
        deployment_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::ActionEventRequest>,
    ) -> PostJourneyDeploymentActionevent {
        super::journey::PostJourneyDeploymentActionevent(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyDeploymentActionevent::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .body::<types::ActionEventRequest>(body),
        )
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/appevents`
    ///
    /// - Token: none
    /// - Error codes of its own: 403 `forbidden`; 409 `limit.exceeded`; 422 `unprocessable.entity`
    /// - Developer Center: [`postJourneyDeploymentAppevents`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-deployments--deploymentId--appevents)
    pub fn post_journey_deployment_appevents(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> PostJourneyDeploymentAppevents {
        super::journey::PostJourneyDeploymentAppevents(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyDeploymentAppevents::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping`
    ///
    /// - Token: none
    /// - Error codes of its own: 403 `forbidden`; 503 `server.unavailable`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`getJourneyDeploymentCustomerPing`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-deployments--deploymentId--customers--customerCookieId--ping)
    pub fn get_journey_deployment_customer_ping(
        &self,
        deployment_id: impl AsRef<str>,
        customer_cookie_id: impl AsRef<str>,
    ) -> GetJourneyDeploymentCustomerPing {
        super::journey::GetJourneyDeploymentCustomerPing(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyDeploymentCustomerPing::INFO,
                )
                .path("deploymentId", deployment_id.as_ref())
                .path("customerCookieId", customer_cookie_id.as_ref()),
        )
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/webevents`
    ///
    /// - Token: none
    /// - Error codes of its own: 409 `limit.exceeded`; 422 `unprocessable.entity`
    /// - Developer Center: [`postJourneyDeploymentWebevents`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-deployments--deploymentId--webevents)
    pub fn post_journey_deployment_webevents(
        &self,
        deployment_id: impl AsRef<str>,
    ) -> PostJourneyDeploymentWebevents {
        super::journey::PostJourneyDeploymentWebevents(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyDeploymentWebevents::INFO,
                )
                .path("deploymentId", deployment_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/externalevents/configurations`
    ///
    /// - Permission: `journey:externalEventsConfiguration:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyExternaleventsConfigurations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-configurations)
    pub fn get_journey_externalevents_configurations(
        &self,
    ) -> GetJourneyExternaleventsConfigurations {
        super::journey::GetJourneyExternaleventsConfigurations(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyExternaleventsConfigurations::INFO,
            ),
        )
    }
    /// `POST /api/v2/journey/externalevents/configurations`
    ///
    /// - Permission: `journey:externalEventsConfiguration:add`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneyExternaleventsConfigurations`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-externalevents-configurations)
    pub fn post_journey_externalevents_configurations(
        &self,
    ) -> PostJourneyExternaleventsConfigurations {
        super::journey::PostJourneyExternaleventsConfigurations(
            rt::Request::new(
                &self.0,
                super::journey::PostJourneyExternaleventsConfigurations::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// - Permission: `journey:externalEventsConfiguration:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyExternaleventsConfiguration`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-configurations--configId-)
    pub fn get_journey_externalevents_configuration(
        &self,
        config_id: impl AsRef<str>,
    ) -> GetJourneyExternaleventsConfiguration {
        super::journey::GetJourneyExternaleventsConfiguration(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyExternaleventsConfiguration::INFO,
                )
                .path("configId", config_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// - Permission: `journey:externalEventsConfiguration:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneyExternaleventsConfiguration`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-externalevents-configurations--configId-)
    pub fn delete_journey_externalevents_configuration(
        &self,
        config_id: impl AsRef<str>,
    ) -> DeleteJourneyExternaleventsConfiguration {
        super::journey::DeleteJourneyExternaleventsConfiguration(
            rt::Request::new(
                    &self.0,
                    super::journey::DeleteJourneyExternaleventsConfiguration::INFO,
                )
                .path("configId", config_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// - Permission: `journey:externalEventsConfiguration:edit`
    /// - Scopes: `journey`
    /// - Developer Center: [`patchJourneyExternaleventsConfiguration`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-externalevents-configurations--configId-)
    pub fn patch_journey_externalevents_configuration(
        &self,
        config_id: impl AsRef<str>,
    ) -> PatchJourneyExternaleventsConfiguration {
        super::journey::PatchJourneyExternaleventsConfiguration(
            rt::Request::new(
                    &self.0,
                    super::journey::PatchJourneyExternaleventsConfiguration::INFO,
                )
                .path("configId", config_id.as_ref()),
        )
    }
    /// `POST /api/v2/journey/externalevents/configurations/{configurationId}/events`
    ///
    /// - Permission: `journey:externalEventsEvent:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 422 `unprocessable.entity`
    /// - Developer Center: [`postJourneyExternaleventsConfigurationEvents`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-externalevents-configurations--configurationId--events)
    pub fn post_journey_externalevents_configuration_events(
        &self,
        configuration_id: impl AsRef<str>,
    ) -> PostJourneyExternaleventsConfigurationEvents {
        super::journey::PostJourneyExternaleventsConfigurationEvents(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyExternaleventsConfigurationEvents::INFO,
                )
                .path("configurationId", configuration_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getJourneyExternaleventsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas)
    pub fn get_journey_externalevents_schemas(&self) -> GetJourneyExternaleventsSchemas {
        super::journey::GetJourneyExternaleventsSchemas(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyExternaleventsSchemas::INFO,
            ),
        )
    }
    /// `POST /api/v2/journey/externalevents/schemas`
    ///
    /// - Permission: `journey:externalEventsSchema:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.length.limits.would.be.exceeded`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`postJourneyExternaleventsSchemas`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-externalevents-schemas)
    pub fn post_journey_externalevents_schemas(
        &self,
        body: impl rt::IntoBody<types::JourneyJsonSchemaRequest>,
    ) -> PostJourneyExternaleventsSchemas {
        super::journey::PostJourneyExternaleventsSchemas(
            rt::Request::new(
                    &self.0,
                    super::journey::PostJourneyExternaleventsSchemas::INFO,
                )
                .body::<types::JourneyJsonSchemaRequest>(body),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/coretypes`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyExternaleventsSchemasCoretypes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas-coretypes)
    pub fn get_journey_externalevents_schemas_coretypes(
        &self,
    ) -> GetJourneyExternaleventsSchemasCoretypes {
        super::journey::GetJourneyExternaleventsSchemasCoretypes(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyExternaleventsSchemasCoretypes::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyExternaleventsSchemasCoretype`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas-coretypes--coreTypeName-)
    pub fn get_journey_externalevents_schemas_coretype(
        &self,
        core_type_name: impl AsRef<str>,
    ) -> GetJourneyExternaleventsSchemasCoretype {
        super::journey::GetJourneyExternaleventsSchemasCoretype(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyExternaleventsSchemasCoretype::INFO,
                )
                .path("coreTypeName", core_type_name.as_ref()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/limits`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyExternaleventsSchemasLimits`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas-limits)
    pub fn get_journey_externalevents_schemas_limits(
        &self,
    ) -> GetJourneyExternaleventsSchemasLimits {
        super::journey::GetJourneyExternaleventsSchemasLimits(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyExternaleventsSchemasLimits::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyExternaleventsSchema`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas--schemaId-)
    pub fn get_journey_externalevents_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetJourneyExternaleventsSchema {
        super::journey::GetJourneyExternaleventsSchema(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyExternaleventsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `PUT /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// - Permission: `journey:externalEventsSchema:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `dynamic.schema.duplicate.enum.properties.title`, `dynamic.schema.duplicate.property.title`, `dynamic.schema.duplicate.schema.title`, `dynamic.schema.incompatible.json.schema.update`, `dynamic.schema.invalid.json.schema`, `dynamic.schema.limit.max.number.of.characters.for.field.name.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.org.would.be.exceeded`, `dynamic.schema.limit.max.number.of.fields.per.schema.would.be.exceeded`, `dynamic.schema.limit.max.number.of.schemas.per.org.would.be.exceeded`, `dynamic.schema.validation.limit.error`, `dynamic.schema.validation.limit.missing`; 409 `dynamic.schema.version.conflict`; 413 `dynamic.schema.payload.too.large`; 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`putJourneyExternaleventsSchema`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-journey-externalevents-schemas--schemaId-)
    pub fn put_journey_externalevents_schema(
        &self,
        schema_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneySchemaUpdateRequest>,
    ) -> PutJourneyExternaleventsSchema {
        super::journey::PutJourneyExternaleventsSchema(
            rt::Request::new(
                    &self.0,
                    super::journey::PutJourneyExternaleventsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .body::<types::JourneySchemaUpdateRequest>(body),
        )
    }
    /// `DELETE /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// - Permission: `journey:externalEventsSchema:delete`
    /// - Scopes: `journey`
    /// - Error codes of its own: 403 `feature.forbidden`
    /// - Developer Center: [`deleteJourneyExternaleventsSchema`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-externalevents-schemas--schemaId-)
    pub fn delete_journey_externalevents_schema(
        &self,
        schema_id: impl AsRef<str>,
    ) -> DeleteJourneyExternaleventsSchema {
        super::journey::DeleteJourneyExternaleventsSchema(
            rt::Request::new(
                    &self.0,
                    super::journey::DeleteJourneyExternaleventsSchema::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getJourneyExternaleventsSchemaVersions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas--schemaId--versions)
    pub fn get_journey_externalevents_schema_versions(
        &self,
        schema_id: impl AsRef<str>,
    ) -> GetJourneyExternaleventsSchemaVersions {
        super::journey::GetJourneyExternaleventsSchemaVersions(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyExternaleventsSchemaVersions::INFO,
                )
                .path("schemaId", schema_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}`
    ///
    /// - Permission: `journey:externalEventsSchema:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 422 `dynamic.schema.expand.failed`
    /// - Developer Center: [`getJourneyExternaleventsSchemaVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-externalevents-schemas--schemaId--versions--versionId-)
    pub fn get_journey_externalevents_schema_version(
        &self,
        schema_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetJourneyExternaleventsSchemaVersion {
        super::journey::GetJourneyExternaleventsSchemaVersion(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyExternaleventsSchemaVersion::INFO,
                )
                .path("schemaId", schema_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `POST /api/v2/journey/flows/paths/query`
    ///
    /// - Permission: `journey:flowpaths:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 413 `response.too.large`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postJourneyFlowsPathsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-flows-paths-query)
    pub fn post_journey_flows_paths_query(&self) -> PostJourneyFlowsPathsQuery {
        super::journey::PostJourneyFlowsPathsQuery(
            rt::Request::new(&self.0, super::journey::PostJourneyFlowsPathsQuery::INFO),
        )
    }
    /// `GET /api/v2/journey/outcomes`
    ///
    /// - Permission: `journey:outcome:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyOutcomes`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-outcomes)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_outcomes(&self) -> GetJourneyOutcomes {
        super::journey::GetJourneyOutcomes(
            rt::Request::new(&self.0, super::journey::GetJourneyOutcomes::INFO),
        )
    }
    /// `POST /api/v2/journey/outcomes`
    ///
    /// - Permission: `journey:outcome:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneyOutcomes`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-outcomes)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_journey_outcomes(&self) -> PostJourneyOutcomes {
        super::journey::PostJourneyOutcomes(
            rt::Request::new(&self.0, super::journey::PostJourneyOutcomes::INFO),
        )
    }
    /// `GET /api/v2/journey/outcomes/predictors`
    ///
    /// - Permission: `journey:outcomepredictor:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyOutcomesPredictors`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-outcomes-predictors)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_outcomes_predictors(&self) -> GetJourneyOutcomesPredictors {
        super::journey::GetJourneyOutcomesPredictors(
            rt::Request::new(&self.0, super::journey::GetJourneyOutcomesPredictors::INFO),
        )
    }
    /// `POST /api/v2/journey/outcomes/predictors`
    ///
    /// - Permission: `journey:outcomepredictor:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneyOutcomesPredictors`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-outcomes-predictors)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_journey_outcomes_predictors(&self) -> PostJourneyOutcomesPredictors {
        super::journey::PostJourneyOutcomesPredictors(
            rt::Request::new(
                &self.0,
                super::journey::PostJourneyOutcomesPredictors::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/outcomes/predictors/{predictorId}`
    ///
    /// - Permission: `journey:outcomepredictor:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyOutcomesPredictor`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-outcomes-predictors--predictorId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_outcomes_predictor(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> GetJourneyOutcomesPredictor {
        super::journey::GetJourneyOutcomesPredictor(
            rt::Request::new(&self.0, super::journey::GetJourneyOutcomesPredictor::INFO)
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/outcomes/predictors/{predictorId}`
    ///
    /// - Permission: `journey:outcomepredictor:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneyOutcomesPredictor`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-outcomes-predictors--predictorId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_journey_outcomes_predictor(
        &self,
        predictor_id: impl AsRef<str>,
    ) -> DeleteJourneyOutcomesPredictor {
        super::journey::DeleteJourneyOutcomesPredictor(
            rt::Request::new(
                    &self.0,
                    super::journey::DeleteJourneyOutcomesPredictor::INFO,
                )
                .path("predictorId", predictor_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// - Permission: `journey:outcome:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyOutcome`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-outcomes--outcomeId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_outcome(&self, outcome_id: impl AsRef<str>) -> GetJourneyOutcome {
        super::journey::GetJourneyOutcome(
            rt::Request::new(&self.0, super::journey::GetJourneyOutcome::INFO)
                .path("outcomeId", outcome_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// - Permission: `journey:outcome:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneyOutcome`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-outcomes--outcomeId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_journey_outcome(
        &self,
        outcome_id: impl AsRef<str>,
    ) -> DeleteJourneyOutcome {
        super::journey::DeleteJourneyOutcome(
            rt::Request::new(&self.0, super::journey::DeleteJourneyOutcome::INFO)
                .path("outcomeId", outcome_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// - Permission: `journey:outcome:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`patchJourneyOutcome`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-outcomes--outcomeId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_journey_outcome(
        &self,
        outcome_id: impl AsRef<str>,
    ) -> PatchJourneyOutcome {
        super::journey::PatchJourneyOutcome(
            rt::Request::new(&self.0, super::journey::PatchJourneyOutcome::INFO)
                .path("outcomeId", outcome_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/segments`
    ///
    /// - Permission: `journey:segment:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-segments)
    pub fn get_journey_segments(&self) -> GetJourneySegments {
        super::journey::GetJourneySegments(
            rt::Request::new(&self.0, super::journey::GetJourneySegments::INFO),
        )
    }
    /// `POST /api/v2/journey/segments`
    ///
    /// - Permission: `journey:segment:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`postJourneySegments`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-segments)
    pub fn post_journey_segments(&self) -> PostJourneySegments {
        super::journey::PostJourneySegments(
            rt::Request::new(&self.0, super::journey::PostJourneySegments::INFO),
        )
    }
    /// `GET /api/v2/journey/segments/{segmentId}`
    ///
    /// - Permission: `journey:segment:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneySegment`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-segments--segmentId-)
    pub fn get_journey_segment(&self, segment_id: impl AsRef<str>) -> GetJourneySegment {
        super::journey::GetJourneySegment(
            rt::Request::new(&self.0, super::journey::GetJourneySegment::INFO)
                .path("segmentId", segment_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/segments/{segmentId}`
    ///
    /// - Permission: `journey:segment:delete`
    /// - Scopes: `journey`
    /// - Developer Center: [`deleteJourneySegment`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-segments--segmentId-)
    pub fn delete_journey_segment(
        &self,
        segment_id: impl AsRef<str>,
    ) -> DeleteJourneySegment {
        super::journey::DeleteJourneySegment(
            rt::Request::new(&self.0, super::journey::DeleteJourneySegment::INFO)
                .path("segmentId", segment_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/segments/{segmentId}`
    ///
    /// - Permission: `journey:segment:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 409 `limit.exceeded`
    /// - Developer Center: [`patchJourneySegment`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-segments--segmentId-)
    pub fn patch_journey_segment(
        &self,
        segment_id: impl AsRef<str>,
    ) -> PatchJourneySegment {
        super::journey::PatchJourneySegment(
            rt::Request::new(&self.0, super::journey::PatchJourneySegment::INFO)
                .path("segmentId", segment_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}`
    ///
    /// - Permissions: any of `journey:session:view`, `externalContacts:session:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneySession`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-sessions--sessionId-)
    pub fn get_journey_session(&self, session_id: impl AsRef<str>) -> GetJourneySession {
        super::journey::GetJourneySession(
            rt::Request::new(&self.0, super::journey::GetJourneySession::INFO)
                .path("sessionId", session_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}/events`
    ///
    /// - Permission: `journey:event:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `after`, from the page before
    /// - Developer Center: [`getJourneySessionEvents`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-sessions--sessionId--events)
    pub fn get_journey_session_events(
        &self,
        session_id: impl AsRef<str>,
    ) -> GetJourneySessionEvents {
        super::journey::GetJourneySessionEvents(
            rt::Request::new(&self.0, super::journey::GetJourneySessionEvents::INFO)
                .path("sessionId", session_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}/outcomescores`
    ///
    /// - Permission: `journey:outcomescores:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneySessionOutcomescores`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-sessions--sessionId--outcomescores)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_journey_session_outcomescores(
        &self,
        session_id: impl AsRef<str>,
    ) -> GetJourneySessionOutcomescores {
        super::journey::GetJourneySessionOutcomescores(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneySessionOutcomescores::INFO,
                )
                .path("sessionId", session_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views`
    ///
    /// - Permission: `journey:views:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 400 `blocked`, `limit.exceeded`, `missing.required`, `response.too.large`; 409 `transaction.conflict`
    /// - Developer Center: [`getJourneyViews`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views)
    pub fn get_journey_views(&self) -> GetJourneyViews {
        super::journey::GetJourneyViews(
            rt::Request::new(&self.0, super::journey::GetJourneyViews::INFO),
        )
    }
    /// `POST /api/v2/journey/views`
    ///
    /// - Permission: `journey:views:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `blocked`, `limit.exceeded`, `malformed.value`, `missing.required`, `not.allowed`; 409 `transaction.conflict`; 500 `external.query.failure`
    /// - Developer Center: [`postJourneyViews`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-views)
    pub fn post_journey_views(
        &self,
        body: impl rt::IntoBody<types::JourneyView>,
    ) -> PostJourneyViews {
        super::journey::PostJourneyViews(
            rt::Request::new(&self.0, super::journey::PostJourneyViews::INFO)
                .body::<types::JourneyView>(body),
        )
    }
    /// `GET /api/v2/journey/views/data/details`
    ///
    /// - Permission: `journey:dataDetails:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyViewsDataDetails`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-data-details)
    pub fn get_journey_views_data_details(&self) -> GetJourneyViewsDataDetails {
        super::journey::GetJourneyViewsDataDetails(
            rt::Request::new(&self.0, super::journey::GetJourneyViewsDataDetails::INFO),
        )
    }
    /// `POST /api/v2/journey/views/encodings/validate`
    ///
    /// - Permission: `journey:viewsEncodings:view`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postJourneyViewsEncodingsValidate`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-views-encodings-validate)
    pub fn post_journey_views_encodings_validate(
        &self,
    ) -> PostJourneyViewsEncodingsValidate {
        super::journey::PostJourneyViewsEncodingsValidate(
            rt::Request::new(
                &self.0,
                super::journey::PostJourneyViewsEncodingsValidate::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions`
    ///
    /// - Permission: `journey:eventDefinition:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyViewsEventdefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-eventdefinitions)
    pub fn get_journey_views_eventdefinitions(&self) -> GetJourneyViewsEventdefinitions {
        super::journey::GetJourneyViewsEventdefinitions(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyViewsEventdefinitions::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/external`
    ///
    /// - Permission: `journey:externalEvents:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 501 `organization.forbidden`
    /// - Developer Center: [`getJourneyViewsEventdefinitionsExternal`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-eventdefinitions-external)
    pub fn get_journey_views_eventdefinitions_external(
        &self,
    ) -> GetJourneyViewsEventdefinitionsExternal {
        super::journey::GetJourneyViewsEventdefinitionsExternal(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyViewsEventdefinitionsExternal::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/external/changes`
    ///
    /// - Permission: `journey:externalEvents:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 501 `organization.forbidden`
    /// - Developer Center: [`getJourneyViewsEventdefinitionsExternalChanges`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-eventdefinitions-external-changes)
    pub fn get_journey_views_eventdefinitions_external_changes(
        &self,
    ) -> GetJourneyViewsEventdefinitionsExternalChanges {
        super::journey::GetJourneyViewsEventdefinitionsExternalChanges(
            rt::Request::new(
                &self.0,
                super::journey::GetJourneyViewsEventdefinitionsExternalChanges::INFO,
            ),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`
    ///
    /// - Permission: `journey:eventDefinition:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 501 `organization.forbidden`
    /// - Developer Center: [`getJourneyViewsEventdefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-eventdefinitions--eventDefinitionId-)
    pub fn get_journey_views_eventdefinition(
        &self,
        event_definition_id: impl AsRef<str>,
    ) -> GetJourneyViewsEventdefinition {
        super::journey::GetJourneyViewsEventdefinition(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyViewsEventdefinition::INFO,
                )
                .path("eventDefinitionId", event_definition_id.as_ref()),
        )
    }
    /// `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`
    ///
    /// - Permission: `journey:externalEvents:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `display.name.conflict`, `invalid.request.format`, `missing.required.fields`, `rank.invalid`, `schema.not.enabled`; 501 `organization.forbidden`
    /// - Developer Center: [`putJourneyViewsEventdefinition`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-journey-views-eventdefinitions--eventDefinitionId-)
    pub fn put_journey_views_eventdefinition(
        &self,
        event_definition_id: impl AsRef<str>,
    ) -> PutJourneyViewsEventdefinition {
        super::journey::PutJourneyViewsEventdefinition(
            rt::Request::new(
                    &self.0,
                    super::journey::PutJourneyViewsEventdefinition::INFO,
                )
                .path("eventDefinitionId", event_definition_id.as_ref()),
        )
    }
    /// `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate`
    ///
    /// - Permission: `journey:externalEvents:activate`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `display.name.conflict`, `dss.deactivated`, `invalid.request.format`, `missing.required.fields`, `rank.invalid`, `schema.already.enabled`; 501 `organization.forbidden`
    /// - Retries: not safe: the call starts something
    /// - Developer Center: [`putJourneyViewsEventdefinitionActivate`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-journey-views-eventdefinitions--eventDefinitionId--activate)
    pub fn put_journey_views_eventdefinition_activate(
        &self,
        event_definition_id: impl AsRef<str>,
    ) -> PutJourneyViewsEventdefinitionActivate {
        super::journey::PutJourneyViewsEventdefinitionActivate(
            rt::Request::new(
                    &self.0,
                    super::journey::PutJourneyViewsEventdefinitionActivate::INFO,
                )
                .path("eventDefinitionId", event_definition_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/jobs`
    ///
    /// - Permission: `journey:viewsJobs:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `custom.resource.not.found`
    /// - Developer Center: [`getJourneyViewsJobs`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-jobs)
    pub fn get_journey_views_jobs(&self) -> GetJourneyViewsJobs {
        super::journey::GetJourneyViewsJobs(
            rt::Request::new(&self.0, super::journey::GetJourneyViewsJobs::INFO),
        )
    }
    /// `GET /api/v2/journey/views/jobs/me`
    ///
    /// - Permission: `journey:viewsJobs:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getJourneyViewsJobsMe`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-jobs-me)
    pub fn get_journey_views_jobs_me(&self) -> GetJourneyViewsJobsMe {
        super::journey::GetJourneyViewsJobsMe(
            rt::Request::new(&self.0, super::journey::GetJourneyViewsJobsMe::INFO),
        )
    }
    /// `GET /api/v2/journey/views/schedules`
    ///
    /// - Permission: `journey:viewsSchedule:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Error codes of its own: 404 `custom.resource.not.found`
    /// - Developer Center: [`getJourneyViewsSchedules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views-schedules)
    pub fn get_journey_views_schedules(&self) -> GetJourneyViewsSchedules {
        super::journey::GetJourneyViewsSchedules(
            rt::Request::new(&self.0, super::journey::GetJourneyViewsSchedules::INFO),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}`
    ///
    /// - Permission: `journey:views:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `blocked`, `missing.required`; 404 `entity.not.found`; 409 `transaction.conflict`
    /// - Developer Center: [`getJourneyView`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId-)
    pub fn get_journey_view(&self, view_id: impl AsRef<str>) -> GetJourneyView {
        super::journey::GetJourneyView(
            rt::Request::new(&self.0, super::journey::GetJourneyView::INFO)
                .path("viewId", view_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/journey/views/{viewId}`
    ///
    /// - Permission: `journey:views:delete`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `blocked`, `missing.required`; 404 `entity.not.found`; 409 `transaction.conflict`
    /// - Developer Center: [`deleteJourneyView`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-views--viewId-)
    pub fn delete_journey_view(&self, view_id: impl AsRef<str>) -> DeleteJourneyView {
        super::journey::DeleteJourneyView(
            rt::Request::new(&self.0, super::journey::DeleteJourneyView::INFO)
                .path("viewId", view_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/schedules`
    ///
    /// - Permission: `journey:viewsSchedule:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Developer Center: [`getJourneyViewSchedules`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--schedules)
    pub fn get_journey_view_schedules(
        &self,
        view_id: impl AsRef<str>,
    ) -> GetJourneyViewSchedules {
        super::journey::GetJourneyViewSchedules(
            rt::Request::new(&self.0, super::journey::GetJourneyViewSchedules::INFO)
                .path("viewId", view_id.as_ref()),
        )
    }
    /// `PUT /api/v2/journey/views/{viewId}/schedules`
    ///
    /// - Permission: `journey:viewsSchedule:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Developer Center: [`putJourneyViewSchedules`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-journey-views--viewId--schedules)
    pub fn put_journey_view_schedules(
        &self,
        view_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneyViewSchedule>,
    ) -> PutJourneyViewSchedules {
        super::journey::PutJourneyViewSchedules(
            rt::Request::new(&self.0, super::journey::PutJourneyViewSchedules::INFO)
                .path("viewId", view_id.as_ref())
                .body::<types::JourneyViewSchedule>(body),
        )
    }
    /// `POST /api/v2/journey/views/{viewId}/schedules`
    ///
    /// - Permission: `journey:viewsSchedule:add`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Developer Center: [`postJourneyViewSchedules`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-views--viewId--schedules)
    pub fn post_journey_view_schedules(
        &self,
        view_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneyViewSchedule>,
    ) -> PostJourneyViewSchedules {
        super::journey::PostJourneyViewSchedules(
            rt::Request::new(&self.0, super::journey::PostJourneyViewSchedules::INFO)
                .path("viewId", view_id.as_ref())
                .body::<types::JourneyViewSchedule>(body),
        )
    }
    /// `DELETE /api/v2/journey/views/{viewId}/schedules`
    ///
    /// - Permission: `journey:viewsSchedule:delete`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Developer Center: [`deleteJourneyViewSchedules`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-journey-views--viewId--schedules)
    pub fn delete_journey_view_schedules(
        &self,
        view_id: impl AsRef<str>,
    ) -> DeleteJourneyViewSchedules {
        super::journey::DeleteJourneyViewSchedules(
            rt::Request::new(&self.0, super::journey::DeleteJourneyViewSchedules::INFO)
                .path("viewId", view_id.as_ref()),
        )
    }
    /// `POST /api/v2/journey/views/{viewId}/versions`
    ///
    /// - Permission: `journey:views:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `blocked`, `limit.exceeded`, `malformed.value`, `missing.required`, `not.allowed`; 404 `entity.not.found`; 409 `transaction.conflict`; 500 `external.query.failure`
    /// - Developer Center: [`postJourneyViewVersions`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-views--viewId--versions)
    pub fn post_journey_view_versions(
        &self,
        view_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneyView>,
    ) -> PostJourneyViewVersions {
        super::journey::PostJourneyViewVersions(
            rt::Request::new(&self.0, super::journey::PostJourneyViewVersions::INFO)
                .path("viewId", view_id.as_ref())
                .body::<types::JourneyView>(body),
        )
    }
    /// `POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs`
    ///
    /// - Permission: `journey:viewsJobs:add`
    /// - Scopes: `journey`
    /// - Developer Center: [`postJourneyViewVersionJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-journey-views--viewId--versions--journeyVersionId--jobs)
    pub fn post_journey_view_version_jobs(
        &self,
        view_id: impl AsRef<str>,
        journey_version_id: impl AsRef<str>,
    ) -> PostJourneyViewVersionJobs {
        super::journey::PostJourneyViewVersionJobs(
            rt::Request::new(&self.0, super::journey::PostJourneyViewVersionJobs::INFO)
                .path("viewId", view_id.as_ref())
                .path("journeyVersionId", journey_version_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest`
    ///
    /// - Permission: `journey:viewsJobs:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `custom.bad.request`
    /// - Developer Center: [`getJourneyViewVersionJobsLatest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyVersionId--jobs-latest)
    pub fn get_journey_view_version_jobs_latest(
        &self,
        view_id: impl AsRef<str>,
        journey_version_id: impl AsRef<str>,
    ) -> GetJourneyViewVersionJobsLatest {
        super::journey::GetJourneyViewVersionJobsLatest(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyViewVersionJobsLatest::INFO,
                )
                .path("viewId", view_id.as_ref())
                .path("journeyVersionId", journey_version_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`
    ///
    /// - Permission: `journey:viewsJobs:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyViewVersionJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyVersionId--jobs--jobId-)
    pub fn get_journey_view_version_job(
        &self,
        view_id: impl AsRef<str>,
        journey_version_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetJourneyViewVersionJob {
        super::journey::GetJourneyViewVersionJob(
            rt::Request::new(&self.0, super::journey::GetJourneyViewVersionJob::INFO)
                .path("viewId", view_id.as_ref())
                .path("journeyVersionId", journey_version_id.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`
    ///
    /// - Permission: `journey:viewsJobs:edit`
    /// - Scopes: `journey`
    /// - Developer Center: [`patchJourneyViewVersionJob`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-journey-views--viewId--versions--journeyVersionId--jobs--jobId-)
    pub fn patch_journey_view_version_job(
        &self,
        view_id: impl AsRef<str>,
        journey_version_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneyViewJob>,
    ) -> PatchJourneyViewVersionJob {
        super::journey::PatchJourneyViewVersionJob(
            rt::Request::new(&self.0, super::journey::PatchJourneyViewVersionJob::INFO)
                .path("viewId", view_id.as_ref())
                .path("journeyVersionId", journey_version_id.as_ref())
                .path("jobId", job_id.as_ref())
                .body::<types::JourneyViewJob>(body),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}`
    ///
    /// - Permission: `journey:viewsResults:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Developer Center: [`getJourneyViewVersionJobResultsChart`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyVersionId--jobs--jobId--results-charts--chartId-)
    pub fn get_journey_view_version_job_results_chart(
        &self,
        view_id: impl AsRef<str>,
        journey_version_id: impl AsRef<str>,
        job_id: impl AsRef<str>,
        chart_id: impl AsRef<str>,
    ) -> GetJourneyViewVersionJobResultsChart {
        super::journey::GetJourneyViewVersionJobResultsChart(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyViewVersionJobResultsChart::INFO,
                )
                .path("viewId", view_id.as_ref())
                .path("journeyVersionId", journey_version_id.as_ref())
                .path("jobId", job_id.as_ref())
                .path("chartId", chart_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}`
    ///
    /// - Permission: `journey:views:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `blocked`, `missing.required`; 404 `entity.not.found`; 409 `transaction.conflict`
    /// - Developer Center: [`getJourneyViewVersionChart`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyViewVersion--charts--chartId-)
    pub fn get_journey_view_version_chart(
        &self,
        view_id: impl AsRef<str>,
        journey_view_version: impl AsRef<str>,
        chart_id: impl AsRef<str>,
    ) -> GetJourneyViewVersionChart {
        super::journey::GetJourneyViewVersionChart(
            rt::Request::new(&self.0, super::journey::GetJourneyViewVersionChart::INFO)
                .path("viewId", view_id.as_ref())
                .path("journeyViewVersion", journey_view_version.as_ref())
                .path("chartId", chart_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}`
    ///
    /// - Permission: `journey:views:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `blocked`, `missing.required`; 404 `entity.not.found`; 409 `transaction.conflict`
    /// - Developer Center: [`getJourneyViewVersionChartVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyViewVersion--charts--chartId--versions--chartVersion-)
    pub fn get_journey_view_version_chart_version(
        &self,
        view_id: impl AsRef<str>,
        journey_view_version: impl AsRef<str>,
        chart_id: impl AsRef<str>,
        chart_version: impl AsRef<str>,
    ) -> GetJourneyViewVersionChartVersion {
        super::journey::GetJourneyViewVersionChartVersion(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyViewVersionChartVersion::INFO,
                )
                .path("viewId", view_id.as_ref())
                .path("journeyViewVersion", journey_view_version.as_ref())
                .path("chartId", chart_id.as_ref())
                .path("chartVersion", chart_version.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results`
    ///
    /// - Permission: `journey:viewsResults:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 404 `custom.resource.not.found`
    /// - Developer Center: [`getJourneyViewVersionJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--journeyViewVersion--jobs--jobId--results)
    pub fn get_journey_view_version_job_results(
        &self,
        view_id: impl AsRef<str>,
        journey_view_version: impl AsRef<str>,
        job_id: impl AsRef<str>,
    ) -> GetJourneyViewVersionJobResults {
        super::journey::GetJourneyViewVersionJobResults(
            rt::Request::new(
                    &self.0,
                    super::journey::GetJourneyViewVersionJobResults::INFO,
                )
                .path("viewId", view_id.as_ref())
                .path("journeyViewVersion", journey_view_version.as_ref())
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{versionId}`
    ///
    /// - Permission: `journey:views:view`
    /// - Scopes: any of `journey`, `journey:readonly`
    /// - Error codes of its own: 400 `blocked`, `missing.required`; 404 `entity.not.found`; 409 `transaction.conflict`
    /// - Developer Center: [`getJourneyViewVersion`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-journey-views--viewId--versions--versionId-)
    pub fn get_journey_view_version(
        &self,
        view_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
    ) -> GetJourneyViewVersion {
        super::journey::GetJourneyViewVersion(
            rt::Request::new(&self.0, super::journey::GetJourneyViewVersion::INFO)
                .path("viewId", view_id.as_ref())
                .path("versionId", version_id.as_ref()),
        )
    }
    /// `PUT /api/v2/journey/views/{viewId}/versions/{versionId}`
    ///
    /// - Permission: `journey:views:edit`
    /// - Scopes: `journey`
    /// - Error codes of its own: 400 `blocked`, `limit.exceeded`, `malformed.value`, `missing.required`, `not.allowed`, `request.invalidates.job.results`; 404 `entity.not.found`; 409 `transaction.conflict`; 500 `external.query.failure`
    /// - Developer Center: [`putJourneyViewVersion`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-journey-views--viewId--versions--versionId-)
    pub fn put_journey_view_version(
        &self,
        view_id: impl AsRef<str>,
        version_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::JourneyView>,
    ) -> PutJourneyViewVersion {
        super::journey::PutJourneyViewVersion(
            rt::Request::new(&self.0, super::journey::PutJourneyViewVersion::INFO)
                .path("viewId", view_id.as_ref())
                .path("versionId", version_id.as_ref())
                .body::<types::JourneyView>(body),
        )
    }
}
/// The call `getJourneyActionmaps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActionmaps(pub(crate) rt::Request<types::ActionMapListing>);
impl GetJourneyActionmaps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActionmaps",
        method: rt::Method::Get,
        path: "/api/v2/journey/actionmaps",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmap:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `filterField` (query)
    pub fn filter_field(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filterField", value))
    }
    /// `filterValue` (query)
    pub fn filter_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("filterValue", value))
    }
    /// `actionMapIds` (query)
    pub fn action_map_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("actionMapIds", value))
    }
    /// `queryFields` (query)
    pub fn query_fields(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("queryFields", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionMapListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionMapListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionMapListing> {
        self.0.send()
    }
}
/// The call `postJourneyActionmaps`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyActionmaps(pub(crate) rt::Request<types::ActionMap>);
impl PostJourneyActionmaps {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyActionmaps",
        method: rt::Method::Post,
        path: "/api/v2/journey/actionmaps",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmap:add"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::ActionMap>) -> Self {
        Self(self.0.body::<types::ActionMap>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionMap> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionMap> {
        self.0.send()
    }
}
/// The call `postJourneyActionmapsEstimatesJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyActionmapsEstimatesJobs(
    pub(crate) rt::Request<types::EstimateJobAsyncResponse>,
);
impl PostJourneyActionmapsEstimatesJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyActionmapsEstimatesJobs",
        method: rt::Method::Post,
        path: "/api/v2/journey/actionmaps/estimates/jobs",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmapEstimateJob:add"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::EstimateJobAsyncResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EstimateJobAsyncResponse> {
        self.0.send()
    }
}
/// The call `getJourneyActionmapsEstimatesJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActionmapsEstimatesJob(
    pub(crate) rt::Request<types::GetJourneyActionmapsEstimatesJobResponse>,
);
impl GetJourneyActionmapsEstimatesJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActionmapsEstimatesJob",
        method: rt::Method::Get,
        path: "/api/v2/journey/actionmaps/estimates/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:actionmapEstimateJob:view"],
        },
        scopes: &["journey", "journey:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
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
    ) -> rt::Request<types::GetJourneyActionmapsEstimatesJobResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(
        self,
    ) -> rt::ResponseFuture<types::GetJourneyActionmapsEstimatesJobResponse> {
        self.0.send()
    }
}
/// The call `getJourneyActionmapsEstimatesJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActionmapsEstimatesJobResults(
    pub(crate) rt::Request<types::ActionMapEstimateResult>,
);
impl GetJourneyActionmapsEstimatesJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActionmapsEstimatesJobResults",
        method: rt::Method::Get,
        path: "/api/v2/journey/actionmaps/estimates/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:actionmapEstimate:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ActionMapEstimateResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionMapEstimateResult> {
        self.0.send()
    }
}
/// The call `getJourneyActionmap`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActionmap(pub(crate) rt::Request<types::ActionMap>);
impl GetJourneyActionmap {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActionmap",
        method: rt::Method::Get,
        path: "/api/v2/journey/actionmaps/{actionMapId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmap:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ActionMap> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyActionmap`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ActionMap>
    where
        F: FnMut(&mut types::PatchActionMap) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PatchJourneyActionmap::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionMap> {
        self.0.send()
    }
}
/// The call `deleteJourneyActionmap`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyActionmap(pub(crate) rt::Request<()>);
impl DeleteJourneyActionmap {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyActionmap",
        method: rt::Method::Delete,
        path: "/api/v2/journey/actionmaps/{actionMapId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmap:delete"],
        },
        scopes: &["journey"],
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
/// The call `patchJourneyActionmap`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyActionmap(pub(crate) rt::Request<types::ActionMap>);
impl PatchJourneyActionmap {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyActionmap",
        method: rt::Method::Patch,
        path: "/api/v2/journey/actionmaps/{actionMapId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actionmap:edit"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::PatchActionMap>) -> Self {
        Self(self.0.body::<types::PatchActionMap>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionMap> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionMap> {
        self.0.send()
    }
}
/// The call `getJourneyActiontargets`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActiontargets(pub(crate) rt::Request<types::ActionTargetListing>);
impl GetJourneyActiontargets {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActiontargets",
        method: rt::Method::Get,
        path: "/api/v2/journey/actiontargets",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontarget:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionTargetListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionTargetListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTargetListing> {
        self.0.send()
    }
}
/// The call `getJourneyActiontarget`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActiontarget(pub(crate) rt::Request<types::ActionTarget>);
impl GetJourneyActiontarget {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActiontarget",
        method: rt::Method::Get,
        path: "/api/v2/journey/actiontargets/{actionTargetId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontarget:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ActionTarget> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyActiontarget`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ActionTarget>
    where
        F: FnMut(&mut types::PatchActionTarget) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PatchJourneyActiontarget::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTarget> {
        self.0.send()
    }
}
/// The call `patchJourneyActiontarget`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyActiontarget(pub(crate) rt::Request<types::ActionTarget>);
impl PatchJourneyActiontarget {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyActiontarget",
        method: rt::Method::Patch,
        path: "/api/v2/journey/actiontargets/{actionTargetId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontarget:edit"],
        },
        scopes: &["journey", "journey:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::PatchActionTarget>) -> Self {
        Self(self.0.body::<types::PatchActionTarget>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionTarget> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTarget> {
        self.0.send()
    }
}
/// The call `getJourneyActiontemplates`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActiontemplates(
    pub(crate) rt::Request<types::ActionTemplateListing>,
);
impl GetJourneyActiontemplates {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActiontemplates",
        method: rt::Method::Get,
        path: "/api/v2/journey/actiontemplates",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontemplate:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `mediaType` (query)
    pub fn media_type(
        self,
        value: impl rt::IntoOption<types::GetJourneyActiontemplatesMediaType>,
    ) -> Self {
        Self(
            self
                .0
                .option::<types::GetJourneyActiontemplatesMediaType>("mediaType", value),
        )
    }
    /// `state` (query)
    pub fn state(
        self,
        value: impl rt::IntoOption<types::GetJourneyActiontemplatesState>,
    ) -> Self {
        Self(self.0.option::<types::GetJourneyActiontemplatesState>("state", value))
    }
    /// `queryFields` (query)
    pub fn query_fields(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("queryFields", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionTemplateListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ActionTemplateListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTemplateListing> {
        self.0.send()
    }
}
/// The call `postJourneyActiontemplates`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyActiontemplates(pub(crate) rt::Request<types::ActionTemplate>);
impl PostJourneyActiontemplates {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyActiontemplates",
        method: rt::Method::Post,
        path: "/api/v2/journey/actiontemplates",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontemplate:add"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::ActionTemplate>) -> Self {
        Self(self.0.body::<types::ActionTemplate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionTemplate> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTemplate> {
        self.0.send()
    }
}
/// The call `getJourneyActiontemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyActiontemplate(pub(crate) rt::Request<types::ActionTemplate>);
impl GetJourneyActiontemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyActiontemplate",
        method: rt::Method::Get,
        path: "/api/v2/journey/actiontemplates/{actionTemplateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontemplate:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ActionTemplate> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyActiontemplate`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::ActionTemplate>
    where
        F: FnMut(&mut types::PatchActionTemplate) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PatchJourneyActiontemplate::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTemplate> {
        self.0.send()
    }
}
/// The call `deleteJourneyActiontemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyActiontemplate(pub(crate) rt::Request<()>);
impl DeleteJourneyActiontemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyActiontemplate",
        method: rt::Method::Delete,
        path: "/api/v2/journey/actiontemplates/{actionTemplateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontemplate:delete"],
        },
        scopes: &["journey"],
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
/// The call `patchJourneyActiontemplate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyActiontemplate(pub(crate) rt::Request<types::ActionTemplate>);
impl PatchJourneyActiontemplate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyActiontemplate",
        method: rt::Method::Patch,
        path: "/api/v2/journey/actiontemplates/{actionTemplateId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:actiontemplate:edit"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::PatchActionTemplate>) -> Self {
        Self(self.0.body::<types::PatchActionTemplate>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActionTemplate> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActionTemplate> {
        self.0.send()
    }
}
/// The call `postJourneyDeploymentActionevent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyDeploymentActionevent(pub(crate) rt::Request<()>);
impl PostJourneyDeploymentActionevent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyDeploymentActionevent",
        method: rt::Method::Post,
        path: "/api/v2/journey/deployments/{deploymentId}/actionevent",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
/// The call `postJourneyDeploymentAppevents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyDeploymentAppevents(
    pub(crate) rt::Request<types::AppEventResponse>,
);
impl PostJourneyDeploymentAppevents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyDeploymentAppevents",
        method: rt::Method::Post,
        path: "/api/v2/journey/deployments/{deploymentId}/appevents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn body(self, body: impl rt::IntoBody<types::AppEventRequest>) -> Self {
        Self(self.0.body::<types::AppEventRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::AppEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AppEventResponse> {
        self.0.send()
    }
}
/// The call `getJourneyDeploymentCustomerPing`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyDeploymentCustomerPing(
    pub(crate) rt::Request<types::DeploymentPing>,
);
impl GetJourneyDeploymentCustomerPing {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyDeploymentCustomerPing",
        method: rt::Method::Get,
        path: "/api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    /// `dl` (query)
    pub fn dl(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("dl", value))
    }
    /// `dt` (query)
    pub fn dt(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("dt", value))
    }
    /// `appNamespace` (query)
    pub fn app_namespace(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("appNamespace", value))
    }
    /// `sessionId` (query)
    pub fn session_id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sessionId", value))
    }
    /// `sinceLastBeaconMilliseconds` (query)
    pub fn since_last_beacon_milliseconds(
        self,
        value: impl rt::IntoOption<i64>,
    ) -> Self {
        Self(self.0.option::<i64>("sinceLastBeaconMilliseconds", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DeploymentPing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DeploymentPing> {
        self.0.send()
    }
}
/// The call `postJourneyDeploymentWebevents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyDeploymentWebevents(
    pub(crate) rt::Request<types::WebEventResponse>,
);
impl PostJourneyDeploymentWebevents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyDeploymentWebevents",
        method: rt::Method::Post,
        path: "/api/v2/journey/deployments/{deploymentId}/webevents",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
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
    pub fn body(self, body: impl rt::IntoBody<types::WebEventRequest>) -> Self {
        Self(self.0.body::<types::WebEventRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::WebEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::WebEventResponse> {
        self.0.send()
    }
}
/// The call `getJourneyExternaleventsConfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsConfigurations(
    pub(crate) rt::Request<types::ExternalEventsConfigurationListing>,
);
impl GetJourneyExternaleventsConfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsConfigurations",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/configurations",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsConfiguration:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `pageSize` (query): default `20`, at least `1`, at most `20`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`, at least `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalEventsConfigurationListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::ExternalEventsConfigurationListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventsConfigurationListing> {
        self.0.send()
    }
}
/// The call `postJourneyExternaleventsConfigurations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyExternaleventsConfigurations(
    pub(crate) rt::Request<types::ExternalEventsConfiguration>,
);
impl PostJourneyExternaleventsConfigurations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyExternaleventsConfigurations",
        method: rt::Method::Post,
        path: "/api/v2/journey/externalevents/configurations",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsConfiguration:add"],
        },
        scopes: &["journey", "journey:readonly"],
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
        body: impl rt::IntoBody<types::CreateExternalEventsConfigurationRequest>,
    ) -> Self {
        Self(self.0.body::<types::CreateExternalEventsConfigurationRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalEventsConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventsConfiguration> {
        self.0.send()
    }
}
/// The call `getJourneyExternaleventsConfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsConfiguration(
    pub(crate) rt::Request<types::ExternalEventsConfiguration>,
);
impl GetJourneyExternaleventsConfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsConfiguration",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/configurations/{configId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsConfiguration:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalEventsConfiguration> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyExternaleventsConfiguration`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::ExternalEventsConfiguration>
    where
        F: FnMut(&mut types::UpdateExternalEventsConfigurationRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PatchJourneyExternaleventsConfiguration::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventsConfiguration> {
        self.0.send()
    }
}
/// The call `deleteJourneyExternaleventsConfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyExternaleventsConfiguration(pub(crate) rt::Request<()>);
impl DeleteJourneyExternaleventsConfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyExternaleventsConfiguration",
        method: rt::Method::Delete,
        path: "/api/v2/journey/externalevents/configurations/{configId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsConfiguration:delete"],
        },
        scopes: &["journey"],
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
/// The call `patchJourneyExternaleventsConfiguration`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyExternaleventsConfiguration(
    pub(crate) rt::Request<types::ExternalEventsConfiguration>,
);
impl PatchJourneyExternaleventsConfiguration {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyExternaleventsConfiguration",
        method: rt::Method::Patch,
        path: "/api/v2/journey/externalevents/configurations/{configId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsConfiguration:edit"],
        },
        scopes: &["journey"],
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
        body: impl rt::IntoBody<types::UpdateExternalEventsConfigurationRequest>,
    ) -> Self {
        Self(self.0.body::<types::UpdateExternalEventsConfigurationRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalEventsConfiguration> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventsConfiguration> {
        self.0.send()
    }
}
/// The call `postJourneyExternaleventsConfigurationEvents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyExternaleventsConfigurationEvents(
    pub(crate) rt::Request<types::ExternalEventsResponse>,
);
impl PostJourneyExternaleventsConfigurationEvents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyExternaleventsConfigurationEvents",
        method: rt::Method::Post,
        path: "/api/v2/journey/externalevents/configurations/{configurationId}/events",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsEvent:add"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::ExternalEventsRequest>) -> Self {
        Self(self.0.body::<types::ExternalEventsRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ExternalEventsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventsResponse> {
        self.0.send()
    }
}
/// The call `getJourneyExternaleventsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemas(
    pub(crate) rt::Request<types::JourneyExternalEventsSchemaListing>,
);
impl GetJourneyExternaleventsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemas",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchemaListing> {
        self.0.send()
    }
}
/// The call `postJourneyExternaleventsSchemas`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyExternaleventsSchemas(
    pub(crate) rt::Request<types::JourneyExternalEventsSchema>,
);
impl PostJourneyExternaleventsSchemas {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyExternaleventsSchemas",
        method: rt::Method::Post,
        path: "/api/v2/journey/externalevents/schemas",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:add"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchema> {
        self.0.send()
    }
}
/// The call `getJourneyExternaleventsSchemasCoretypes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemasCoretypes(
    pub(crate) rt::Request<types::CoretypeListing>,
);
impl GetJourneyExternaleventsSchemasCoretypes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemasCoretypes",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/coretypes",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
/// The call `getJourneyExternaleventsSchemasCoretype`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemasCoretype(
    pub(crate) rt::Request<types::Coretype>,
);
impl GetJourneyExternaleventsSchemasCoretype {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemasCoretype",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
/// The call `getJourneyExternaleventsSchemasLimits`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemasLimits(
    pub(crate) rt::Request<types::SchemaQuantityLimits>,
);
impl GetJourneyExternaleventsSchemasLimits {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemasLimits",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/limits",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
/// The call `getJourneyExternaleventsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchema(
    pub(crate) rt::Request<types::JourneyExternalEventsSchema>,
);
impl GetJourneyExternaleventsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchema",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchema> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putJourneyExternaleventsSchema`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::JourneyExternalEventsSchema>
    where
        F: FnMut(&mut types::JourneySchemaUpdateRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PutJourneyExternaleventsSchema::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchema> {
        self.0.send()
    }
}
/// The call `putJourneyExternaleventsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutJourneyExternaleventsSchema(
    pub(crate) rt::Request<types::JourneyExternalEventsSchema>,
);
impl PutJourneyExternaleventsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putJourneyExternaleventsSchema",
        method: rt::Method::Put,
        path: "/api/v2/journey/externalevents/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:edit"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchema> {
        self.0.send()
    }
}
/// The call `deleteJourneyExternaleventsSchema`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyExternaleventsSchema(pub(crate) rt::Request<()>);
impl DeleteJourneyExternaleventsSchema {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyExternaleventsSchema",
        method: rt::Method::Delete,
        path: "/api/v2/journey/externalevents/schemas/{schemaId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:delete"],
        },
        scopes: &["journey"],
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
/// The call `getJourneyExternaleventsSchemaVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemaVersions(
    pub(crate) rt::Request<types::JourneyExternalEventsSchemaListing>,
);
impl GetJourneyExternaleventsSchemaVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemaVersions",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/{schemaId}/versions",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchemaListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchemaListing> {
        self.0.send()
    }
}
/// The call `getJourneyExternaleventsSchemaVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyExternaleventsSchemaVersion(
    pub(crate) rt::Request<types::JourneyExternalEventsSchema>,
);
impl GetJourneyExternaleventsSchemaVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyExternaleventsSchemaVersion",
        method: rt::Method::Get,
        path: "/api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:externalEventsSchema:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyExternalEventsSchema> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyExternalEventsSchema> {
        self.0.send()
    }
}
/// The call `postJourneyFlowsPathsQuery`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyFlowsPathsQuery(pub(crate) rt::Request<types::FlowPaths>);
impl PostJourneyFlowsPathsQuery {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyFlowsPathsQuery",
        method: rt::Method::Post,
        path: "/api/v2/journey/flows/paths/query",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:flowpaths:view"],
        },
        scopes: &["journey", "journey:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::FlowPathsQuery>) -> Self {
        Self(self.0.body::<types::FlowPathsQuery>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::FlowPaths> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::FlowPaths> {
        self.0.send()
    }
}
/// The call `getJourneyOutcomes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyOutcomes(pub(crate) rt::Request<types::OutcomeListing>);
impl GetJourneyOutcomes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyOutcomes",
        method: rt::Method::Get,
        path: "/api/v2/journey/outcomes",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcome:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `outcomeIds` (query)
    pub fn outcome_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("outcomeIds", value))
    }
    /// `queryFields` (query)
    pub fn query_fields(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("queryFields", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutcomeListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::OutcomeListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutcomeListing> {
        self.0.send()
    }
}
/// The call `postJourneyOutcomes`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyOutcomes(pub(crate) rt::Request<types::Outcome>);
impl PostJourneyOutcomes {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyOutcomes",
        method: rt::Method::Post,
        path: "/api/v2/journey/outcomes",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcome:add"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 201],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::OutcomeRequest>) -> Self {
        Self(self.0.body::<types::OutcomeRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Outcome> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Outcome> {
        self.0.send()
    }
}
/// The call `getJourneyOutcomesPredictors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyOutcomesPredictors(
    pub(crate) rt::Request<types::OutcomePredictorListing>,
);
impl GetJourneyOutcomesPredictors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyOutcomesPredictors",
        method: rt::Method::Get,
        path: "/api/v2/journey/outcomes/predictors",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcomepredictor:view"],
        },
        scopes: &["journey", "journey:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutcomePredictorListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutcomePredictorListing> {
        self.0.send()
    }
}
/// The call `postJourneyOutcomesPredictors`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyOutcomesPredictors(
    pub(crate) rt::Request<types::OutcomePredictor>,
);
impl PostJourneyOutcomesPredictors {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyOutcomesPredictors",
        method: rt::Method::Post,
        path: "/api/v2/journey/outcomes/predictors",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcomepredictor:add"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200, 201],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::OutcomePredictorRequest>) -> Self {
        Self(self.0.body::<types::OutcomePredictorRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::OutcomePredictor> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutcomePredictor> {
        self.0.send()
    }
}
/// The call `getJourneyOutcomesPredictor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyOutcomesPredictor(pub(crate) rt::Request<types::OutcomePredictor>);
impl GetJourneyOutcomesPredictor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyOutcomesPredictor",
        method: rt::Method::Get,
        path: "/api/v2/journey/outcomes/predictors/{predictorId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcomepredictor:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OutcomePredictor> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutcomePredictor> {
        self.0.send()
    }
}
/// The call `deleteJourneyOutcomesPredictor`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyOutcomesPredictor(pub(crate) rt::Request<()>);
impl DeleteJourneyOutcomesPredictor {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyOutcomesPredictor",
        method: rt::Method::Delete,
        path: "/api/v2/journey/outcomes/predictors/{predictorId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcomepredictor:delete"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `getJourneyOutcome`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyOutcome(pub(crate) rt::Request<types::Outcome>);
impl GetJourneyOutcome {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyOutcome",
        method: rt::Method::Get,
        path: "/api/v2/journey/outcomes/{outcomeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcome:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Outcome> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyOutcome`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Outcome>
    where
        F: FnMut(&mut types::PatchOutcome) + Send + 'static,
    {
        rt::update(self.0, crate::generated::journey::PatchJourneyOutcome::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Outcome> {
        self.0.send()
    }
}
/// The call `deleteJourneyOutcome`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyOutcome(pub(crate) rt::Request<()>);
impl DeleteJourneyOutcome {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyOutcome",
        method: rt::Method::Delete,
        path: "/api/v2/journey/outcomes/{outcomeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcome:delete"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `patchJourneyOutcome`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyOutcome(pub(crate) rt::Request<types::Outcome>);
impl PatchJourneyOutcome {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyOutcome",
        method: rt::Method::Patch,
        path: "/api/v2/journey/outcomes/{outcomeId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcome:edit"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<types::PatchOutcome>) -> Self {
        Self(self.0.body::<types::PatchOutcome>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Outcome> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Outcome> {
        self.0.send()
    }
}
/// The call `getJourneySegments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneySegments(pub(crate) rt::Request<types::SegmentListing>);
impl GetJourneySegments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneySegments",
        method: rt::Method::Get,
        path: "/api/v2/journey/segments",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:segment:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `sortBy` (query)
    pub fn sort_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("sortBy", value))
    }
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// `isActive` (query)
    pub fn is_active(self, value: impl rt::IntoOption<bool>) -> Self {
        Self(self.0.option::<bool>("isActive", value))
    }
    /// `segmentIds` (query)
    pub fn segment_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("segmentIds", value))
    }
    /// `queryFields` (query)
    pub fn query_fields(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.list::<String>("queryFields", value))
    }
    /// `queryValue` (query)
    pub fn query_value(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("queryValue", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SegmentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SegmentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SegmentListing> {
        self.0.send()
    }
}
/// The call `postJourneySegments`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneySegments(pub(crate) rt::Request<types::JourneySegment>);
impl PostJourneySegments {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneySegments",
        method: rt::Method::Post,
        path: "/api/v2/journey/segments",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:segment:add"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::JourneySegmentRequest>) -> Self {
        Self(self.0.body::<types::JourneySegmentRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JourneySegment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneySegment> {
        self.0.send()
    }
}
/// The call `getJourneySegment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneySegment(pub(crate) rt::Request<types::JourneySegment>);
impl GetJourneySegment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneySegment",
        method: rt::Method::Get,
        path: "/api/v2/journey/segments/{segmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:segment:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneySegment> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneySegment`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::JourneySegment>
    where
        F: FnMut(&mut types::PatchSegment) + Send + 'static,
    {
        rt::update(self.0, crate::generated::journey::PatchJourneySegment::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneySegment> {
        self.0.send()
    }
}
/// The call `deleteJourneySegment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneySegment(pub(crate) rt::Request<()>);
impl DeleteJourneySegment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneySegment",
        method: rt::Method::Delete,
        path: "/api/v2/journey/segments/{segmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:segment:delete"],
        },
        scopes: &["journey"],
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
/// The call `patchJourneySegment`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneySegment(pub(crate) rt::Request<types::JourneySegment>);
impl PatchJourneySegment {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneySegment",
        method: rt::Method::Patch,
        path: "/api/v2/journey/segments/{segmentId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:segment:edit"],
        },
        scopes: &["journey"],
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
    pub fn body(self, body: impl rt::IntoBody<types::PatchSegment>) -> Self {
        Self(self.0.body::<types::PatchSegment>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JourneySegment> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneySegment> {
        self.0.send()
    }
}
/// The call `getJourneySession`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneySession(pub(crate) rt::Request<types::Session>);
impl GetJourneySession {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneySession",
        method: rt::Method::Get,
        path: "/api/v2/journey/sessions/{sessionId}",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:session:view", "externalContacts:session:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Session> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Session> {
        self.0.send()
    }
}
/// The call `getJourneySessionEvents`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneySessionEvents(pub(crate) rt::Request<types::EventListing>);
impl GetJourneySessionEvents {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneySessionEvents",
        method: rt::Method::Get,
        path: "/api/v2/journey/sessions/{sessionId}/events",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:event:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `pageSize` (query)
    pub fn page_size(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("pageSize", value))
    }
    /// `after` (query)
    pub fn after(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("after", value))
    }
    /// `eventType` (query)
    pub fn event_type(
        self,
        value: impl rt::IntoOption<types::GetJourneySessionEventsEventType>,
    ) -> Self {
        Self(
            self.0.option::<types::GetJourneySessionEventsEventType>("eventType", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EventListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::EventListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EventListing> {
        self.0.send()
    }
}
/// The call `getJourneySessionOutcomescores`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneySessionOutcomescores(
    pub(crate) rt::Request<types::OutcomeScoresResult>,
);
impl GetJourneySessionOutcomescores {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneySessionOutcomescores",
        method: rt::Method::Get,
        path: "/api/v2/journey/sessions/{sessionId}/outcomescores",
        permissions: rt::Permissions {
            all: false,
            names: &["journey:outcomescores:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::OutcomeScoresResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::OutcomeScoresResult> {
        self.0.send()
    }
}
/// The call `getJourneyViews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViews(pub(crate) rt::Request<types::JourneyViewListing>);
impl GetJourneyViews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViews",
        method: rt::Method::Get,
        path: "/api/v2/journey/views",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `nameOrCreatedBy` (query)
    pub fn name_or_created_by(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("nameOrCreatedBy", value))
    }
    /// `expand` (query)
    pub fn expand(
        self,
        value: impl rt::IntoOption<types::GetJourneyViewsExpand>,
    ) -> Self {
        Self(self.0.option::<types::GetJourneyViewsExpand>("expand", value))
    }
    /// `id` (query)
    pub fn id(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("id", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JourneyViewListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::JourneyViewListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewListing> {
        self.0.send()
    }
}
/// The call `postJourneyViews`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyViews(pub(crate) rt::Request<types::JourneyView>);
impl PostJourneyViews {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyViews",
        method: rt::Method::Post,
        path: "/api/v2/journey/views",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:add"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyView> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyView> {
        self.0.send()
    }
}
/// The call `getJourneyViewsDataDetails`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsDataDetails(pub(crate) rt::Request<types::DataRange>);
impl GetJourneyViewsDataDetails {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsDataDetails",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/data/details",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:dataDetails:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DataRange> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DataRange> {
        self.0.send()
    }
}
/// The call `postJourneyViewsEncodingsValidate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyViewsEncodingsValidate(
    pub(crate) rt::Request<types::EntityListing>,
);
impl PostJourneyViewsEncodingsValidate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyViewsEncodingsValidate",
        method: rt::Method::Post,
        path: "/api/v2/journey/views/encodings/validate",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsEncodings:view"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: Some("entities"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<Vec<types::Label>>) -> Self {
        Self(self.0.body::<Vec<types::Label>>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::EntityListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::EntityListing> {
        self.0.send()
    }
}
/// The call `getJourneyViewsEventdefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsEventdefinitions(
    pub(crate) rt::Request<types::JourneyEventDefinitionListing>,
);
impl GetJourneyViewsEventdefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsEventdefinitions",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/eventdefinitions",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:eventDefinition:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyEventDefinitionListing> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyEventDefinitionListing> {
        self.0.send()
    }
}
/// The call `getJourneyViewsEventdefinitionsExternal`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsEventdefinitionsExternal(
    pub(crate) rt::Request<types::GetExternalEventsResponse>,
);
impl GetJourneyViewsEventdefinitionsExternal {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsEventdefinitionsExternal",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/eventdefinitions/external",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:externalEvents:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GetExternalEventsResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GetExternalEventsResponse> {
        self.0.send()
    }
}
/// The call `getJourneyViewsEventdefinitionsExternalChanges`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsEventdefinitionsExternalChanges(
    pub(crate) rt::Request<types::ExternalEventChangesResponse>,
);
impl GetJourneyViewsEventdefinitionsExternalChanges {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsEventdefinitionsExternalChanges",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/eventdefinitions/external/changes",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:externalEvents:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::ExternalEventChangesResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ExternalEventChangesResponse> {
        self.0.send()
    }
}
/// The call `getJourneyViewsEventdefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsEventdefinition(
    pub(crate) rt::Request<types::JourneyEventDefinition>,
);
impl GetJourneyViewsEventdefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsEventdefinition",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:eventDefinition:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyEventDefinition> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putJourneyViewsEventdefinition`: see
    /// [`update`](crate::update).
    pub fn update<F>(
        self,
        change: F,
    ) -> rt::UpdateFuture<types::UpdateExternalEventResponse>
    where
        F: FnMut(&mut types::UpdateExternalEventRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PutJourneyViewsEventdefinition::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyEventDefinition> {
        self.0.send()
    }
}
/// The call `putJourneyViewsEventdefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutJourneyViewsEventdefinition(
    pub(crate) rt::Request<types::UpdateExternalEventResponse>,
);
impl PutJourneyViewsEventdefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putJourneyViewsEventdefinition",
        method: rt::Method::Put,
        path: "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:externalEvents:edit"],
        },
        scopes: &["journey"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
        body: impl rt::IntoBody<types::UpdateExternalEventRequest>,
    ) -> Self {
        Self(self.0.body::<types::UpdateExternalEventRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UpdateExternalEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UpdateExternalEventResponse> {
        self.0.send()
    }
}
/// The call `putJourneyViewsEventdefinitionActivate`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutJourneyViewsEventdefinitionActivate(
    pub(crate) rt::Request<types::ActivateExternalEventResponse>,
);
impl PutJourneyViewsEventdefinitionActivate {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putJourneyViewsEventdefinitionActivate",
        method: rt::Method::Put,
        path: "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:externalEvents:activate"],
        },
        scopes: &["journey"],
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
        body: impl rt::IntoBody<types::ActivateExternalEventRequest>,
    ) -> Self {
        Self(self.0.body::<types::ActivateExternalEventRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::ActivateExternalEventResponse> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::ActivateExternalEventResponse> {
        self.0.send()
    }
}
/// The call `getJourneyViewsJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsJobs(pub(crate) rt::Request<types::JourneyViewJobListing>);
impl GetJourneyViewsJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsJobs",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `statuses` (query)
    pub fn statuses(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("statuses", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JourneyViewJobListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::JourneyViewJobListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJobListing> {
        self.0.send()
    }
}
/// The call `getJourneyViewsJobsMe`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsJobsMe(pub(crate) rt::Request<types::JourneyViewJobListing>);
impl GetJourneyViewsJobsMe {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsJobsMe",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/jobs/me",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    /// `interval` (query): format `interval`
    pub fn interval(self, value: impl rt::IntoOption<rt::Interval>) -> Self {
        Self(self.0.option::<rt::Interval>("interval", value))
    }
    /// `statuses` (query)
    pub fn statuses(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("statuses", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::JourneyViewJobListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::JourneyViewJobListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJobListing> {
        self.0.send()
    }
}
/// The call `getJourneyViewsSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewsSchedules(
    pub(crate) rt::Request<types::JourneyViewScheduleListing>,
);
impl GetJourneyViewsSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewsSchedules",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsSchedule:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewScheduleListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::JourneyViewScheduleListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewScheduleListing> {
        self.0.send()
    }
}
/// The call `getJourneyView`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyView(pub(crate) rt::Request<types::JourneyView>);
impl GetJourneyView {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyView",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyView> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyView> {
        self.0.send()
    }
}
/// The call `deleteJourneyView`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyView(pub(crate) rt::Request<()>);
impl DeleteJourneyView {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyView",
        method: rt::Method::Delete,
        path: "/api/v2/journey/views/{viewId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:delete"],
        },
        scopes: &["journey"],
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
/// The call `getJourneyViewSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewSchedules(pub(crate) rt::Request<types::JourneyViewSchedule>);
impl GetJourneyViewSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewSchedules",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsSchedule:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewSchedule> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putJourneyViewSchedules`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::JourneyViewSchedule>
    where
        F: FnMut(&mut types::JourneyViewSchedule) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PutJourneyViewSchedules::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewSchedule> {
        self.0.send()
    }
}
/// The call `putJourneyViewSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutJourneyViewSchedules(pub(crate) rt::Request<types::JourneyViewSchedule>);
impl PutJourneyViewSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putJourneyViewSchedules",
        method: rt::Method::Put,
        path: "/api/v2/journey/views/{viewId}/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsSchedule:edit"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewSchedule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewSchedule> {
        self.0.send()
    }
}
/// The call `postJourneyViewSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyViewSchedules(pub(crate) rt::Request<types::JourneyViewSchedule>);
impl PostJourneyViewSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyViewSchedules",
        method: rt::Method::Post,
        path: "/api/v2/journey/views/{viewId}/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsSchedule:add"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewSchedule> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewSchedule> {
        self.0.send()
    }
}
/// The call `deleteJourneyViewSchedules`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteJourneyViewSchedules(
    pub(crate) rt::Request<Option<types::JourneyViewSchedule>>,
);
impl DeleteJourneyViewSchedules {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteJourneyViewSchedules",
        method: rt::Method::Delete,
        path: "/api/v2/journey/views/{viewId}/schedules",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsSchedule:delete"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<Option<types::JourneyViewSchedule>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Option<types::JourneyViewSchedule>> {
        self.0.send()
    }
}
/// The call `postJourneyViewVersions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyViewVersions(pub(crate) rt::Request<types::JourneyView>);
impl PostJourneyViewVersions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyViewVersions",
        method: rt::Method::Post,
        path: "/api/v2/journey/views/{viewId}/versions",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:edit"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyView> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyView> {
        self.0.send()
    }
}
/// The call `postJourneyViewVersionJobs`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostJourneyViewVersionJobs(pub(crate) rt::Request<types::JourneyViewJob>);
impl PostJourneyViewVersionJobs {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postJourneyViewVersionJobs",
        method: rt::Method::Post,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:add"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJob> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionJobsLatest`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionJobsLatest(
    pub(crate) rt::Request<types::JourneyViewJob>,
);
impl GetJourneyViewVersionJobsLatest {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionJobsLatest",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJob> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionJob(pub(crate) rt::Request<types::JourneyViewJob>);
impl GetJourneyViewVersionJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionJob",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewJob> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchJourneyViewVersionJob`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::JourneyViewJob>
    where
        F: FnMut(&mut types::JourneyViewJob) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PatchJourneyViewVersionJob::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJob> {
        self.0.send()
    }
}
/// The call `patchJourneyViewVersionJob`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchJourneyViewVersionJob(pub(crate) rt::Request<types::JourneyViewJob>);
impl PatchJourneyViewVersionJob {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchJourneyViewVersionJob",
        method: rt::Method::Patch,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsJobs:edit"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewJob> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewJob> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionJobResultsChart`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionJobResultsChart(
    pub(crate) rt::Request<types::JourneyViewChartResult>,
);
impl GetJourneyViewVersionJobResultsChart {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionJobResultsChart",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsResults:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewChartResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewChartResult> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionChart`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionChart(pub(crate) rt::Request<types::JourneyViewChart>);
impl GetJourneyViewVersionChart {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionChart",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewChart> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewChart> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionChartVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionChartVersion(
    pub(crate) rt::Request<types::JourneyViewChart>,
);
impl GetJourneyViewVersionChartVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionChartVersion",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewChart> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewChart> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersionJobResults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersionJobResults(
    pub(crate) rt::Request<types::JourneyViewResult>,
);
impl GetJourneyViewVersionJobResults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersionJobResults",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:viewsResults:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyViewResult> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyViewResult> {
        self.0.send()
    }
}
/// The call `getJourneyViewVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetJourneyViewVersion(pub(crate) rt::Request<types::JourneyView>);
impl GetJourneyViewVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getJourneyViewVersion",
        method: rt::Method::Get,
        path: "/api/v2/journey/views/{viewId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:view"],
        },
        scopes: &["journey", "journey:readonly"],
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
    pub fn customize(self) -> rt::Request<types::JourneyView> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putJourneyViewVersion`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::JourneyView>
    where
        F: FnMut(&mut types::JourneyView) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::journey::PutJourneyViewVersion::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyView> {
        self.0.send()
    }
}
/// The call `putJourneyViewVersion`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutJourneyViewVersion(pub(crate) rt::Request<types::JourneyView>);
impl PutJourneyViewVersion {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putJourneyViewVersion",
        method: rt::Method::Put,
        path: "/api/v2/journey/views/{viewId}/versions/{versionId}",
        permissions: rt::Permissions {
            all: true,
            names: &["journey:views:edit"],
        },
        scopes: &["journey"],
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
    pub fn customize(self) -> rt::Request<types::JourneyView> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::JourneyView> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetJourneyActionmaps::INFO,
    PostJourneyActionmaps::INFO,
    PostJourneyActionmapsEstimatesJobs::INFO,
    GetJourneyActionmapsEstimatesJob::INFO,
    GetJourneyActionmapsEstimatesJobResults::INFO,
    GetJourneyActionmap::INFO,
    DeleteJourneyActionmap::INFO,
    PatchJourneyActionmap::INFO,
    GetJourneyActiontargets::INFO,
    GetJourneyActiontarget::INFO,
    PatchJourneyActiontarget::INFO,
    GetJourneyActiontemplates::INFO,
    PostJourneyActiontemplates::INFO,
    GetJourneyActiontemplate::INFO,
    DeleteJourneyActiontemplate::INFO,
    PatchJourneyActiontemplate::INFO,
    PostJourneyDeploymentActionevent::INFO,
    PostJourneyDeploymentAppevents::INFO,
    GetJourneyDeploymentCustomerPing::INFO,
    PostJourneyDeploymentWebevents::INFO,
    GetJourneyExternaleventsConfigurations::INFO,
    PostJourneyExternaleventsConfigurations::INFO,
    GetJourneyExternaleventsConfiguration::INFO,
    DeleteJourneyExternaleventsConfiguration::INFO,
    PatchJourneyExternaleventsConfiguration::INFO,
    PostJourneyExternaleventsConfigurationEvents::INFO,
    GetJourneyExternaleventsSchemas::INFO,
    PostJourneyExternaleventsSchemas::INFO,
    GetJourneyExternaleventsSchemasCoretypes::INFO,
    GetJourneyExternaleventsSchemasCoretype::INFO,
    GetJourneyExternaleventsSchemasLimits::INFO,
    GetJourneyExternaleventsSchema::INFO,
    PutJourneyExternaleventsSchema::INFO,
    DeleteJourneyExternaleventsSchema::INFO,
    GetJourneyExternaleventsSchemaVersions::INFO,
    GetJourneyExternaleventsSchemaVersion::INFO,
    PostJourneyFlowsPathsQuery::INFO,
    GetJourneyOutcomes::INFO,
    PostJourneyOutcomes::INFO,
    GetJourneyOutcomesPredictors::INFO,
    PostJourneyOutcomesPredictors::INFO,
    GetJourneyOutcomesPredictor::INFO,
    DeleteJourneyOutcomesPredictor::INFO,
    GetJourneyOutcome::INFO,
    DeleteJourneyOutcome::INFO,
    PatchJourneyOutcome::INFO,
    GetJourneySegments::INFO,
    PostJourneySegments::INFO,
    GetJourneySegment::INFO,
    DeleteJourneySegment::INFO,
    PatchJourneySegment::INFO,
    GetJourneySession::INFO,
    GetJourneySessionEvents::INFO,
    GetJourneySessionOutcomescores::INFO,
    GetJourneyViews::INFO,
    PostJourneyViews::INFO,
    GetJourneyViewsDataDetails::INFO,
    PostJourneyViewsEncodingsValidate::INFO,
    GetJourneyViewsEventdefinitions::INFO,
    GetJourneyViewsEventdefinitionsExternal::INFO,
    GetJourneyViewsEventdefinitionsExternalChanges::INFO,
    GetJourneyViewsEventdefinition::INFO,
    PutJourneyViewsEventdefinition::INFO,
    PutJourneyViewsEventdefinitionActivate::INFO,
    GetJourneyViewsJobs::INFO,
    GetJourneyViewsJobsMe::INFO,
    GetJourneyViewsSchedules::INFO,
    GetJourneyView::INFO,
    DeleteJourneyView::INFO,
    GetJourneyViewSchedules::INFO,
    PutJourneyViewSchedules::INFO,
    PostJourneyViewSchedules::INFO,
    DeleteJourneyViewSchedules::INFO,
    PostJourneyViewVersions::INFO,
    PostJourneyViewVersionJobs::INFO,
    GetJourneyViewVersionJobsLatest::INFO,
    GetJourneyViewVersionJob::INFO,
    PatchJourneyViewVersionJob::INFO,
    GetJourneyViewVersionJobResultsChart::INFO,
    GetJourneyViewVersionChart::INFO,
    GetJourneyViewVersionChartVersion::INFO,
    GetJourneyViewVersionJobResults::INFO,
    GetJourneyViewVersion::INFO,
    PutJourneyViewVersion::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::ActionEventActionMap>,
    rt::make_model::<types::ActionEventRequest>,
    rt::make_model::<types::ActionMap>,
    rt::make_model::<types::ActionMapAction>,
    rt::make_model::<types::ActionMapActionTemplate>,
    rt::make_model::<types::ActionMapEstimateOutcomeCriteria>,
    rt::make_model::<types::ActionMapEstimateRequest>,
    rt::make_model::<types::ActionMapEstimateResult>,
    rt::make_model::<types::ActionMapListing>,
    rt::make_model::<types::ActionMapScheduleGroup>,
    rt::make_model::<types::ActionMapScheduleGroups>,
    rt::make_model::<types::ActionProperties>,
    rt::make_model::<types::ActionSurvey>,
    rt::make_model::<types::ActionTarget>,
    rt::make_model::<types::ActionTargetListing>,
    rt::make_model::<types::ActionTemplate>,
    rt::make_model::<types::ActionTemplateListing>,
    rt::make_model::<types::ActivateExternalEventRequest>,
    rt::make_model::<types::ActivateExternalEventResponse>,
    rt::make_model::<types::Activation>,
    rt::make_model::<types::AppEvent>,
    rt::make_model::<types::AppEventRequest>,
    rt::make_model::<types::AppEventResponse>,
    rt::make_model::<types::AppEventResponseSession>,
    rt::make_model::<types::ArchitectFlowFields>,
    rt::make_model::<types::AssociatedValueField>,
    rt::make_model::<types::CallToAction>,
    rt::make_model::<types::CloseButtonStyleProperties>,
    rt::make_model::<types::ContentOffer>,
    rt::make_model::<types::ContentOfferStyleProperties>,
    rt::make_model::<types::ContentOfferStylingConfiguration>,
    rt::make_model::<types::ContentPositionProperties>,
    rt::make_model::<types::Context>,
    rt::make_model::<types::ContextPattern>,
    rt::make_model::<types::CreateExternalEventsConfigurationRequest>,
    rt::make_model::<types::Criteria>,
    rt::make_model::<types::CtaButtonStyleProperties>,
    rt::make_model::<types::DataRange>,
    rt::make_model::<types::DeploymentPing>,
    rt::make_model::<types::DeploymentWebAction>,
    rt::make_model::<types::EntityTypeCriteria>,
    rt::make_model::<types::EstimateJobAsyncResponse>,
    rt::make_model::<types::Event>,
    rt::make_model::<types::EventAction>,
    rt::make_model::<types::EventCondition>,
    rt::make_model::<types::EventListing>,
    rt::make_model::<types::EventSession>,
    rt::make_model::<types::ExternalEvent>,
    rt::make_model::<types::ExternalEventChange>,
    rt::make_model::<types::ExternalEventChangesResponse>,
    rt::make_model::<types::ExternalEventExternalId>,
    rt::make_model::<types::ExternalEventIdentifiers>,
    rt::make_model::<types::ExternalEventSummary>,
    rt::make_model::<types::ExternalEventsConfiguration>,
    rt::make_model::<types::ExternalEventsConfigurationListing>,
    rt::make_model::<types::ExternalEventsRequest>,
    rt::make_model::<types::ExternalEventsResponse>,
    rt::make_model::<types::ExternalSegment>,
    rt::make_model::<types::FlowPaths>,
    rt::make_model::<types::FlowPathsElement>,
    rt::make_model::<types::FlowPathsFlowDetails>,
    rt::make_model::<types::FlowPathsFlowFilter>,
    rt::make_model::<types::FlowPathsQuery>,
    rt::make_model::<types::GetExternalEventsResponse>,
    rt::make_model::<types::GroupByAttribute>,
    rt::make_model::<types::Journey>,
    rt::make_model::<types::JourneyEventDefinition>,
    rt::make_model::<types::JourneyEventDefinitionListing>,
    rt::make_model::<types::JourneyExternalEventsSchema>,
    rt::make_model::<types::JourneyExternalEventsSchemaListing>,
    rt::make_model::<types::JourneyJsonSchemaDocument>,
    rt::make_model::<types::JourneyJsonSchemaRequest>,
    rt::make_model::<types::JourneyPattern>,
    rt::make_model::<types::JourneySchemaUpdateRequest>,
    rt::make_model::<types::JourneySegment>,
    rt::make_model::<types::JourneySegmentRequest>,
    rt::make_model::<types::JourneySurveyQuestion>,
    rt::make_model::<types::JourneyView>,
    rt::make_model::<types::JourneyViewChart>,
    rt::make_model::<types::JourneyViewChartDisplayAttributes>,
    rt::make_model::<types::JourneyViewChartGroupByAttribute>,
    rt::make_model::<types::JourneyViewChartMetric>,
    rt::make_model::<types::JourneyViewChartMetricResult>,
    rt::make_model::<types::JourneyViewChartMetricResultValue>,
    rt::make_model::<types::JourneyViewChartResult>,
    rt::make_model::<types::JourneyViewElement>,
    rt::make_model::<types::JourneyViewElementAttributes>,
    rt::make_model::<types::JourneyViewElementDisplayAttributes>,
    rt::make_model::<types::JourneyViewElementFilter>,
    rt::make_model::<types::JourneyViewElementFilterNumberPredicate>,
    rt::make_model::<types::JourneyViewElementFilterPredicate>,
    rt::make_model::<types::JourneyViewElementFilterRange>,
    rt::make_model::<types::JourneyViewElementFilterRangeData>,
    rt::make_model::<types::JourneyViewJob>,
    rt::make_model::<types::JourneyViewJobListing>,
    rt::make_model::<types::JourneyViewLink>,
    rt::make_model::<types::JourneyViewLinkTimeConstraint>,
    rt::make_model::<types::JourneyViewListing>,
    rt::make_model::<types::JourneyViewResult>,
    rt::make_model::<types::JourneyViewResultElement>,
    rt::make_model::<types::JourneyViewResultLink>,
    rt::make_model::<types::JourneyViewResultMetrics>,
    rt::make_model::<types::JourneyViewSchedule>,
    rt::make_model::<types::JourneyViewScheduleListing>,
    rt::make_model::<types::JourneyViewUser>,
    rt::make_model::<types::KeyValue>,
    rt::make_model::<types::Label>,
    rt::make_model::<types::OpenActionFields>,
    rt::make_model::<types::OpenActionProperties>,
    rt::make_model::<types::Outcome>,
    rt::make_model::<types::OutcomeAchievedEvent>,
    rt::make_model::<types::OutcomeAchievedEventOutcome>,
    rt::make_model::<types::OutcomeListing>,
    rt::make_model::<types::OutcomePercentileCondition>,
    rt::make_model::<types::OutcomePredictor>,
    rt::make_model::<types::OutcomePredictorListing>,
    rt::make_model::<types::OutcomePredictorRequest>,
    rt::make_model::<types::OutcomeProbabilityCondition>,
    rt::make_model::<types::OutcomeQuantileCondition>,
    rt::make_model::<types::OutcomeRef>,
    rt::make_model::<types::OutcomeRefRequest>,
    rt::make_model::<types::OutcomeRequest>,
    rt::make_model::<types::OutcomeScore>,
    rt::make_model::<types::OutcomeScoresResult>,
    rt::make_model::<types::PatchAction>,
    rt::make_model::<types::PatchActionMap>,
    rt::make_model::<types::PatchActionMapScheduleGroups>,
    rt::make_model::<types::PatchActionProperties>,
    rt::make_model::<types::PatchActionSurvey>,
    rt::make_model::<types::PatchActionTarget>,
    rt::make_model::<types::PatchActionTemplate>,
    rt::make_model::<types::PatchAssociatedValueField>,
    rt::make_model::<types::PatchCallToAction>,
    rt::make_model::<types::PatchCloseButtonStyleProperties>,
    rt::make_model::<types::PatchContentOffer>,
    rt::make_model::<types::PatchContentOfferStyleProperties>,
    rt::make_model::<types::PatchContentOfferStylingConfiguration>,
    rt::make_model::<types::PatchContentPositionProperties>,
    rt::make_model::<types::PatchContext>,
    rt::make_model::<types::PatchContextPattern>,
    rt::make_model::<types::PatchCriteria>,
    rt::make_model::<types::PatchCtaButtonStyleProperties>,
    rt::make_model::<types::PatchEntityTypeCriteria>,
    rt::make_model::<types::PatchExternalSegment>,
    rt::make_model::<types::PatchJourney>,
    rt::make_model::<types::PatchJourneyPattern>,
    rt::make_model::<types::PatchOutcome>,
    rt::make_model::<types::PatchSegment>,
    rt::make_model::<types::PatchSurveyQuestion>,
    rt::make_model::<types::PatchTextStyleProperties>,
    rt::make_model::<types::PatchWebMessagingOfferFields>,
    rt::make_model::<types::RequestContext>,
    rt::make_model::<types::RequestContextPattern>,
    rt::make_model::<types::RequestCriteria>,
    rt::make_model::<types::RequestDevice>,
    rt::make_model::<types::RequestEntityTypeCriteria>,
    rt::make_model::<types::RequestExternalSegment>,
    rt::make_model::<types::RequestJourney>,
    rt::make_model::<types::RequestJourneyPattern>,
    rt::make_model::<types::RequestMapping>,
    rt::make_model::<types::RequestPage>,
    rt::make_model::<types::ResponsePage>,
    rt::make_model::<types::SegmentAssignmentEvent>,
    rt::make_model::<types::SegmentEstimateCount>,
    rt::make_model::<types::SegmentListing>,
    rt::make_model::<types::TextStyleProperties>,
    rt::make_model::<types::UnprocessedExternalEvent>,
    rt::make_model::<types::UpdateExternalEventRequest>,
    rt::make_model::<types::UpdateExternalEventResponse>,
    rt::make_model::<types::UpdateExternalEventsConfigurationRequest>,
    rt::make_model::<types::UrlCondition>,
    rt::make_model::<types::WebActionEvent>,
    rt::make_model::<types::WebEvent>,
    rt::make_model::<types::WebEventBrowser>,
    rt::make_model::<types::WebEventDevice>,
    rt::make_model::<types::WebEventRequest>,
    rt::make_model::<types::WebEventResponse>,
    rt::make_model::<types::WebEventResponseSession>,
    rt::make_model::<types::WebMessagingOfferFields>,
    rt::make_model::<types::WebMessagingOfferProperties>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionTargetSupportedMediaTypes {
        /// `callback`
        Callback,
        /// `call`
        Call,
        /// `email`
        Email,
        /// `generic`
        Generic,
        /// `messaging`
        Messaging,
        /// `social`
        Social,
        /// `webchat`
        Webchat,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ActionTargetSupportedMediaTypes {
        const VALUES: &'static [Self] = &[
            Self::Call,
            Self::Callback,
            Self::Email,
            Self::Generic,
            Self::Messaging,
            Self::Social,
            Self::Webchat,
        ];
        const TEXTS: &'static [&'static str] = &[
            "call",
            "callback",
            "email",
            "generic",
            "messaging",
            "social",
            "webchat",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Callback => "callback",
                Self::Call => "call",
                Self::Email => "email",
                Self::Generic => "generic",
                Self::Messaging => "messaging",
                Self::Social => "social",
                Self::Webchat => "webchat",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ActionTargetSupportedMediaTypes);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionTemplateState {
        /// `Active`
        Active,
        /// `Inactive`
        Inactive,
        /// `Deleted`
        Deleted,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ActionTemplateState {
        const VALUES: &'static [Self] = &[Self::Active, Self::Deleted, Self::Inactive];
        const TEXTS: &'static [&'static str] = &["Active", "Deleted", "Inactive"];
        fn text(&self) -> &str {
            match self {
                Self::Active => "Active",
                Self::Inactive => "Inactive",
                Self::Deleted => "Deleted",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ActionTemplateState);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AssociatedValueFieldDataType {
        /// `Number`
        Number,
        /// `Integer`
        Integer,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for AssociatedValueFieldDataType {
        const VALUES: &'static [Self] = &[Self::Integer, Self::Number];
        const TEXTS: &'static [&'static str] = &["Integer", "Number"];
        fn text(&self) -> &str {
            match self {
                Self::Number => "Number",
                Self::Integer => "Integer",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(AssociatedValueFieldDataType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CallToActionTarget {
        /// `Blank`
        Blank,
        /// `Self`
        Self_,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CallToActionTarget {
        const VALUES: &'static [Self] = &[Self::Blank, Self::Self_];
        const TEXTS: &'static [&'static str] = &["Blank", "Self"];
        fn text(&self) -> &str {
            match self {
                Self::Blank => "Blank",
                Self::Self_ => "Self",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CallToActionTarget);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContentOfferDisplayMode {
        /// `Modal`
        Modal,
        /// `Overlay`
        Overlay,
        /// `Toast`
        Toast,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContentOfferDisplayMode {
        const VALUES: &'static [Self] = &[Self::Modal, Self::Overlay, Self::Toast];
        const TEXTS: &'static [&'static str] = &["Modal", "Overlay", "Toast"];
        fn text(&self) -> &str {
            match self {
                Self::Modal => "Modal",
                Self::Overlay => "Overlay",
                Self::Toast => "Toast",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContentOfferDisplayMode);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContentOfferLayoutMode {
        /// `TextOnly`
        TextOnly,
        /// `ImageOnly`
        ImageOnly,
        /// `LeftText`
        LeftText,
        /// `RightText`
        RightText,
        /// `TopText`
        TopText,
        /// `BottomText`
        BottomText,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ContentOfferLayoutMode {
        const VALUES: &'static [Self] = &[
            Self::BottomText,
            Self::ImageOnly,
            Self::LeftText,
            Self::RightText,
            Self::TextOnly,
            Self::TopText,
        ];
        const TEXTS: &'static [&'static str] = &[
            "BottomText",
            "ImageOnly",
            "LeftText",
            "RightText",
            "TextOnly",
            "TopText",
        ];
        fn text(&self) -> &str {
            match self {
                Self::TextOnly => "TextOnly",
                Self::ImageOnly => "ImageOnly",
                Self::LeftText => "LeftText",
                Self::RightText => "RightText",
                Self::TopText => "TopText",
                Self::BottomText => "BottomText",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ContentOfferLayoutMode);
    /// One of 12 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CriteriaOperator {
        /// `containsAll`
        ContainsAll,
        /// `containsAny`
        ContainsAny,
        /// `notContainsAll`
        NotContainsAll,
        /// `notContainsAny`
        NotContainsAny,
        /// `equal`
        Equal,
        /// `notEqual`
        NotEqual,
        /// `greaterThan`
        GreaterThan,
        /// `greaterThanOrEqual`
        GreaterThanOrEqual,
        /// `lessThan`
        LessThan,
        /// `lessThanOrEqual`
        LessThanOrEqual,
        /// `startsWith`
        StartsWith,
        /// `endsWith`
        EndsWith,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for CriteriaOperator {
        const VALUES: &'static [Self] = &[
            Self::ContainsAll,
            Self::ContainsAny,
            Self::EndsWith,
            Self::Equal,
            Self::GreaterThan,
            Self::GreaterThanOrEqual,
            Self::LessThan,
            Self::LessThanOrEqual,
            Self::NotContainsAll,
            Self::NotContainsAny,
            Self::NotEqual,
            Self::StartsWith,
        ];
        const TEXTS: &'static [&'static str] = &[
            "containsAll",
            "containsAny",
            "endsWith",
            "equal",
            "greaterThan",
            "greaterThanOrEqual",
            "lessThan",
            "lessThanOrEqual",
            "notContainsAll",
            "notContainsAny",
            "notEqual",
            "startsWith",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ContainsAll => "containsAll",
                Self::ContainsAny => "containsAny",
                Self::NotContainsAll => "notContainsAll",
                Self::NotContainsAny => "notContainsAny",
                Self::Equal => "equal",
                Self::NotEqual => "notEqual",
                Self::GreaterThan => "greaterThan",
                Self::GreaterThanOrEqual => "greaterThanOrEqual",
                Self::LessThan => "lessThan",
                Self::LessThanOrEqual => "lessThanOrEqual",
                Self::StartsWith => "startsWith",
                Self::EndsWith => "endsWith",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(CriteriaOperator);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EntityTypeCriteriaEntityType {
        /// `visit`
        Visit,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EntityTypeCriteriaEntityType {
        const VALUES: &'static [Self] = &[Self::Visit];
        const TEXTS: &'static [&'static str] = &["visit"];
        fn text(&self) -> &str {
            match self {
                Self::Visit => "visit",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EntityTypeCriteriaEntityType);
    /// One of 14 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EventActionState {
        /// `accepted`
        Accepted,
        /// `rejected`
        Rejected,
        /// `timedout`
        Timedout,
        /// `errored`
        Errored,
        /// `ignored`
        Ignored,
        /// `qualified`
        Qualified,
        /// `offered`
        Offered,
        /// `started`
        Started,
        /// `engaged`
        Engaged,
        /// `qualifiedOutsideSchedule`
        QualifiedOutsideSchedule,
        /// `offeredOutsideSchedule`
        OfferedOutsideSchedule,
        /// `abandoned`
        Abandoned,
        /// `completed`
        Completed,
        /// `frequencyCapReached`
        FrequencyCapReached,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EventActionState {
        const VALUES: &'static [Self] = &[
            Self::Abandoned,
            Self::Accepted,
            Self::Completed,
            Self::Engaged,
            Self::Errored,
            Self::FrequencyCapReached,
            Self::Ignored,
            Self::Offered,
            Self::OfferedOutsideSchedule,
            Self::Qualified,
            Self::QualifiedOutsideSchedule,
            Self::Rejected,
            Self::Started,
            Self::Timedout,
        ];
        const TEXTS: &'static [&'static str] = &[
            "abandoned",
            "accepted",
            "completed",
            "engaged",
            "errored",
            "frequencyCapReached",
            "ignored",
            "offered",
            "offeredOutsideSchedule",
            "qualified",
            "qualifiedOutsideSchedule",
            "rejected",
            "started",
            "timedout",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Accepted => "accepted",
                Self::Rejected => "rejected",
                Self::Timedout => "timedout",
                Self::Errored => "errored",
                Self::Ignored => "ignored",
                Self::Qualified => "qualified",
                Self::Offered => "offered",
                Self::Started => "started",
                Self::Engaged => "engaged",
                Self::QualifiedOutsideSchedule => "qualifiedOutsideSchedule",
                Self::OfferedOutsideSchedule => "offeredOutsideSchedule",
                Self::Abandoned => "abandoned",
                Self::Completed => "completed",
                Self::FrequencyCapReached => "frequencyCapReached",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EventActionState);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EventConditionStreamType {
        /// `Web`
        Web,
        /// `Custom`
        Custom,
        /// `Conversation`
        Conversation,
        /// `App`
        App,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for EventConditionStreamType {
        const VALUES: &'static [Self] = &[
            Self::App,
            Self::Conversation,
            Self::Custom,
            Self::Web,
        ];
        const TEXTS: &'static [&'static str] = &["App", "Conversation", "Custom", "Web"];
        fn text(&self) -> &str {
            match self {
                Self::Web => "Web",
                Self::Custom => "Custom",
                Self::Conversation => "Conversation",
                Self::App => "App",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(EventConditionStreamType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalEventChangeChangeCategory {
        /// `Error`
        Error,
        /// `Updated`
        Updated,
        /// `New`
        New,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalEventChangeChangeCategory {
        const VALUES: &'static [Self] = &[Self::Error, Self::New, Self::Updated];
        const TEXTS: &'static [&'static str] = &["Error", "New", "Updated"];
        fn text(&self) -> &str {
            match self {
                Self::Error => "Error",
                Self::Updated => "Updated",
                Self::New => "New",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalEventChangeChangeCategory);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalEventChangeSystemStatus {
        /// `New`
        New,
        /// `Updated`
        Updated,
        /// `Active`
        Active,
        /// `Inactive`
        Inactive,
        /// `Error`
        Error,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalEventChangeSystemStatus {
        const VALUES: &'static [Self] = &[
            Self::Active,
            Self::Error,
            Self::Inactive,
            Self::New,
            Self::Updated,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Active",
            "Error",
            "Inactive",
            "New",
            "Updated",
        ];
        fn text(&self) -> &str {
            match self {
                Self::New => "New",
                Self::Updated => "Updated",
                Self::Active => "Active",
                Self::Inactive => "Inactive",
                Self::Error => "Error",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalEventChangeSystemStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalEventSummaryActivationStatus {
        /// `Activated`
        Activated,
        /// `Deactivated`
        Deactivated,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalEventSummaryActivationStatus {
        const VALUES: &'static [Self] = &[Self::Activated, Self::Deactivated];
        const TEXTS: &'static [&'static str] = &["Activated", "Deactivated"];
        fn text(&self) -> &str {
            match self {
                Self::Activated => "Activated",
                Self::Deactivated => "Deactivated",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalEventSummaryActivationStatus);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExternalSegmentSource {
        /// `AdobeExperiencePlatform`
        AdobeExperiencePlatform,
        /// `Custom`
        Custom,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for ExternalSegmentSource {
        const VALUES: &'static [Self] = &[Self::AdobeExperiencePlatform, Self::Custom];
        const TEXTS: &'static [&'static str] = &["AdobeExperiencePlatform", "Custom"];
        fn text(&self) -> &str {
            match self {
                Self::AdobeExperiencePlatform => "AdobeExperiencePlatform",
                Self::Custom => "Custom",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(ExternalSegmentSource);
    /// One of 8 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowPathsCategory {
        /// `All`
        All,
        /// `Abandoned`
        Abandoned,
        /// `AgentEscalation`
        AgentEscalation,
        /// `Complete`
        Complete,
        /// `Disconnect`
        Disconnect,
        /// `Error`
        Error,
        /// `RecognitionFailure`
        RecognitionFailure,
        /// `Transfer`
        Transfer,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowPathsCategory {
        const VALUES: &'static [Self] = &[
            Self::Abandoned,
            Self::AgentEscalation,
            Self::All,
            Self::Complete,
            Self::Disconnect,
            Self::Error,
            Self::RecognitionFailure,
            Self::Transfer,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Abandoned",
            "AgentEscalation",
            "All",
            "Complete",
            "Disconnect",
            "Error",
            "RecognitionFailure",
            "Transfer",
        ];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::Abandoned => "Abandoned",
                Self::AgentEscalation => "AgentEscalation",
                Self::Complete => "Complete",
                Self::Disconnect => "Disconnect",
                Self::Error => "Error",
                Self::RecognitionFailure => "RecognitionFailure",
                Self::Transfer => "Transfer",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowPathsCategory);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowPathsElementFlowOutcomeValue {
        /// `FAILURE`
        Failure,
        /// `SUCCESS`
        Success,
        /// `UNKNOWN`
        Unknown,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowPathsElementFlowOutcomeValue {
        const VALUES: &'static [Self] = &[Self::Failure, Self::Success, Self::Unknown];
        const TEXTS: &'static [&'static str] = &["FAILURE", "SUCCESS", "UNKNOWN"];
        fn text(&self) -> &str {
            match self {
                Self::Failure => "FAILURE",
                Self::Success => "SUCCESS",
                Self::Unknown => "UNKNOWN",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowPathsElementFlowOutcomeValue);
    /// One of 19 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowPathsElementType {
        /// `Abandoned`
        Abandoned,
        /// `AgentEscalation`
        AgentEscalation,
        /// `Disconnect`
        Disconnect,
        /// `Error`
        Error,
        /// `Exit`
        Exit,
        /// `Milestone`
        Milestone,
        /// `Outcome`
        Outcome,
        /// `RecognitionFailure`
        RecognitionFailure,
        /// `Root`
        Root,
        /// `TransferReturnToAgent`
        TransferReturnToAgent,
        /// `TransferToAcd`
        TransferToAcd,
        /// `TransferToAcdVoicemail`
        TransferToAcdVoicemail,
        /// `TransferToFlow`
        TransferToFlow,
        /// `TransferToGroup`
        TransferToGroup,
        /// `TransferToGroupVoicemail`
        TransferToGroupVoicemail,
        /// `TransferToNumber`
        TransferToNumber,
        /// `TransferToSecureFlow`
        TransferToSecureFlow,
        /// `TransferToUser`
        TransferToUser,
        /// `TransferToUserVoicemail`
        TransferToUserVoicemail,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowPathsElementType {
        const VALUES: &'static [Self] = &[
            Self::Abandoned,
            Self::AgentEscalation,
            Self::Disconnect,
            Self::Error,
            Self::Exit,
            Self::Milestone,
            Self::Outcome,
            Self::RecognitionFailure,
            Self::Root,
            Self::TransferReturnToAgent,
            Self::TransferToAcd,
            Self::TransferToAcdVoicemail,
            Self::TransferToFlow,
            Self::TransferToGroup,
            Self::TransferToGroupVoicemail,
            Self::TransferToNumber,
            Self::TransferToSecureFlow,
            Self::TransferToUser,
            Self::TransferToUserVoicemail,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Abandoned",
            "AgentEscalation",
            "Disconnect",
            "Error",
            "Exit",
            "Milestone",
            "Outcome",
            "RecognitionFailure",
            "Root",
            "TransferReturnToAgent",
            "TransferToAcd",
            "TransferToAcdVoicemail",
            "TransferToFlow",
            "TransferToGroup",
            "TransferToGroupVoicemail",
            "TransferToNumber",
            "TransferToSecureFlow",
            "TransferToUser",
            "TransferToUserVoicemail",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Abandoned => "Abandoned",
                Self::AgentEscalation => "AgentEscalation",
                Self::Disconnect => "Disconnect",
                Self::Error => "Error",
                Self::Exit => "Exit",
                Self::Milestone => "Milestone",
                Self::Outcome => "Outcome",
                Self::RecognitionFailure => "RecognitionFailure",
                Self::Root => "Root",
                Self::TransferReturnToAgent => "TransferReturnToAgent",
                Self::TransferToAcd => "TransferToAcd",
                Self::TransferToAcdVoicemail => "TransferToAcdVoicemail",
                Self::TransferToFlow => "TransferToFlow",
                Self::TransferToGroup => "TransferToGroup",
                Self::TransferToGroupVoicemail => "TransferToGroupVoicemail",
                Self::TransferToNumber => "TransferToNumber",
                Self::TransferToSecureFlow => "TransferToSecureFlow",
                Self::TransferToUser => "TransferToUser",
                Self::TransferToUserVoicemail => "TransferToUserVoicemail",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowPathsElementType);
    /// One of 7 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FlowPathsFlowDetailsType {
        /// `DigitalBot`
        DigitalBot,
        /// `Bot`
        Bot,
        /// `InboundCall`
        InboundCall,
        /// `SecureCall`
        SecureCall,
        /// `InboundShortMessage`
        InboundShortMessage,
        /// `InboundEmail`
        InboundEmail,
        /// `OutboundCall`
        OutboundCall,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for FlowPathsFlowDetailsType {
        const VALUES: &'static [Self] = &[
            Self::Bot,
            Self::DigitalBot,
            Self::InboundCall,
            Self::InboundEmail,
            Self::InboundShortMessage,
            Self::OutboundCall,
            Self::SecureCall,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Bot",
            "DigitalBot",
            "InboundCall",
            "InboundEmail",
            "InboundShortMessage",
            "OutboundCall",
            "SecureCall",
        ];
        fn text(&self) -> &str {
            match self {
                Self::DigitalBot => "DigitalBot",
                Self::Bot => "Bot",
                Self::InboundCall => "InboundCall",
                Self::SecureCall => "SecureCall",
                Self::InboundShortMessage => "InboundShortMessage",
                Self::InboundEmail => "InboundEmail",
                Self::OutboundCall => "OutboundCall",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(FlowPathsFlowDetailsType);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetJourneyActionmapsEstimatesJobResponse {
        /// `Cancelled`
        Cancelled,
        /// `Failed`
        Failed,
        /// `Queued`
        Queued,
        /// `Running`
        Running,
        /// `Succeeded`
        Succeeded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetJourneyActionmapsEstimatesJobResponse {
        const VALUES: &'static [Self] = &[
            Self::Cancelled,
            Self::Failed,
            Self::Queued,
            Self::Running,
            Self::Succeeded,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Cancelled",
            "Failed",
            "Queued",
            "Running",
            "Succeeded",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Cancelled => "Cancelled",
                Self::Failed => "Failed",
                Self::Queued => "Queued",
                Self::Running => "Running",
                Self::Succeeded => "Succeeded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetJourneyActionmapsEstimatesJobResponse);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetJourneySessionEventsEventType {
        /// `com.genesys.journey.OutcomeAchievedEvent`
        ComGenesysJourneyOutcomeAchievedEvent,
        /// `com.genesys.journey.SegmentAssignmentEvent`
        ComGenesysJourneySegmentAssignmentEvent,
        /// `com.genesys.journey.WebActionEvent`
        ComGenesysJourneyWebActionEvent,
        /// `com.genesys.journey.WebEvent`
        ComGenesysJourneyWebEvent,
        /// `com.genesys.journey.AppEvent`
        ComGenesysJourneyAppEvent,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetJourneySessionEventsEventType {
        const VALUES: &'static [Self] = &[
            Self::ComGenesysJourneyAppEvent,
            Self::ComGenesysJourneyOutcomeAchievedEvent,
            Self::ComGenesysJourneySegmentAssignmentEvent,
            Self::ComGenesysJourneyWebActionEvent,
            Self::ComGenesysJourneyWebEvent,
        ];
        const TEXTS: &'static [&'static str] = &[
            "com.genesys.journey.AppEvent",
            "com.genesys.journey.OutcomeAchievedEvent",
            "com.genesys.journey.SegmentAssignmentEvent",
            "com.genesys.journey.WebActionEvent",
            "com.genesys.journey.WebEvent",
        ];
        fn text(&self) -> &str {
            match self {
                Self::ComGenesysJourneyOutcomeAchievedEvent => {
                    "com.genesys.journey.OutcomeAchievedEvent"
                }
                Self::ComGenesysJourneySegmentAssignmentEvent => {
                    "com.genesys.journey.SegmentAssignmentEvent"
                }
                Self::ComGenesysJourneyWebActionEvent => {
                    "com.genesys.journey.WebActionEvent"
                }
                Self::ComGenesysJourneyWebEvent => "com.genesys.journey.WebEvent",
                Self::ComGenesysJourneyAppEvent => "com.genesys.journey.AppEvent",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetJourneySessionEventsEventType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GetJourneyViewsExpand {
        /// `charts`
        Charts,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GetJourneyViewsExpand {
        const VALUES: &'static [Self] = &[Self::Charts];
        const TEXTS: &'static [&'static str] = &["charts"];
        fn text(&self) -> &str {
            match self {
                Self::Charts => "charts",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GetJourneyViewsExpand);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneySegmentScope {
        /// `Session`
        Session,
        /// `Customer`
        Customer,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneySegmentScope {
        const VALUES: &'static [Self] = &[Self::Customer, Self::Session];
        const TEXTS: &'static [&'static str] = &["Customer", "Session"];
        fn text(&self) -> &str {
            match self {
                Self::Session => "Session",
                Self::Customer => "Customer",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneySegmentScope);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewChartDisplayAttributesType {
        /// `Column`
        Column,
        /// `Bar`
        Bar,
        /// `Line`
        Line,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewChartDisplayAttributesType {
        const VALUES: &'static [Self] = &[Self::Bar, Self::Column, Self::Line];
        const TEXTS: &'static [&'static str] = &["Bar", "Column", "Line"];
        fn text(&self) -> &str {
            match self {
                Self::Column => "Column",
                Self::Bar => "Bar",
                Self::Line => "Line",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewChartDisplayAttributesType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewChartGroupByTime {
        /// `Day`
        Day,
        /// `Week`
        Week,
        /// `Month`
        Month,
        /// `Year`
        Year,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewChartGroupByTime {
        const VALUES: &'static [Self] = &[
            Self::Day,
            Self::Month,
            Self::Week,
            Self::Year,
        ];
        const TEXTS: &'static [&'static str] = &["Day", "Month", "Week", "Year"];
        fn text(&self) -> &str {
            match self {
                Self::Day => "Day",
                Self::Week => "Week",
                Self::Month => "Month",
                Self::Year => "Year",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewChartGroupByTime);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewChartMetricAggregate {
        /// `EventCount`
        EventCount,
        /// `CustomerCount`
        CustomerCount,
        /// `Minimum`
        Minimum,
        /// `Maximum`
        Maximum,
        /// `Average`
        Average,
        /// `Sum`
        Sum,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewChartMetricAggregate {
        const VALUES: &'static [Self] = &[
            Self::Average,
            Self::CustomerCount,
            Self::EventCount,
            Self::Maximum,
            Self::Minimum,
            Self::Sum,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Average",
            "CustomerCount",
            "EventCount",
            "Maximum",
            "Minimum",
            "Sum",
        ];
        fn text(&self) -> &str {
            match self {
                Self::EventCount => "EventCount",
                Self::CustomerCount => "CustomerCount",
                Self::Minimum => "Minimum",
                Self::Maximum => "Maximum",
                Self::Average => "Average",
                Self::Sum => "Sum",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewChartMetricAggregate);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewElementFilterPredicateOperator {
        /// `Matches`
        Matches,
        /// `NotMatches`
        NotMatches,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewElementFilterPredicateOperator {
        const VALUES: &'static [Self] = &[Self::Matches, Self::NotMatches];
        const TEXTS: &'static [&'static str] = &["Matches", "NotMatches"];
        fn text(&self) -> &str {
            match self {
                Self::Matches => "Matches",
                Self::NotMatches => "NotMatches",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewElementFilterPredicateOperator);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewElementFilterType {
        /// `And`
        And,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewElementFilterType {
        const VALUES: &'static [Self] = &[Self::And];
        const TEXTS: &'static [&'static str] = &["And"];
        fn text(&self) -> &str {
            match self {
                Self::And => "And",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewElementFilterType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewJobStatus {
        /// `Accepted`
        Accepted,
        /// `Executing`
        Executing,
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// `Cancelled`
        Cancelled,
        /// `Scheduled`
        Scheduled,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewJobStatus {
        const VALUES: &'static [Self] = &[
            Self::Accepted,
            Self::Cancelled,
            Self::Complete,
            Self::Executing,
            Self::Failed,
            Self::Scheduled,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Accepted",
            "Cancelled",
            "Complete",
            "Executing",
            "Failed",
            "Scheduled",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Accepted => "Accepted",
                Self::Executing => "Executing",
                Self::Complete => "Complete",
                Self::Failed => "Failed",
                Self::Cancelled => "Cancelled",
                Self::Scheduled => "Scheduled",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewJobStatus);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewLinkEventCountType {
        /// `All`
        All,
        /// `Concurrent`
        Concurrent,
        /// `Sequential`
        Sequential,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewLinkEventCountType {
        const VALUES: &'static [Self] = &[Self::All, Self::Concurrent, Self::Sequential];
        const TEXTS: &'static [&'static str] = &["All", "Concurrent", "Sequential"];
        fn text(&self) -> &str {
            match self {
                Self::All => "All",
                Self::Concurrent => "Concurrent",
                Self::Sequential => "Sequential",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewLinkEventCountType);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JourneyViewLinkTimeConstraintUnit {
        /// `Seconds`
        Seconds,
        /// `Minutes`
        Minutes,
        /// `Hours`
        Hours,
        /// `Days`
        Days,
        /// `Weeks`
        Weeks,
        /// `Months`
        Months,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for JourneyViewLinkTimeConstraintUnit {
        const VALUES: &'static [Self] = &[
            Self::Days,
            Self::Hours,
            Self::Minutes,
            Self::Months,
            Self::Seconds,
            Self::Weeks,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Days",
            "Hours",
            "Minutes",
            "Months",
            "Seconds",
            "Weeks",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Seconds => "Seconds",
                Self::Minutes => "Minutes",
                Self::Hours => "Hours",
                Self::Days => "Days",
                Self::Weeks => "Weeks",
                Self::Months => "Months",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(JourneyViewLinkTimeConstraintUnit);
    /// One of 6 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PatchSurveyQuestionCustomerProperty {
        /// `givenName`
        GivenName,
        /// `familyName`
        FamilyName,
        /// `email`
        Email,
        /// `phone`
        Phone,
        /// `gender`
        Gender,
        /// `companyName`
        CompanyName,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PatchSurveyQuestionCustomerProperty {
        const VALUES: &'static [Self] = &[
            Self::CompanyName,
            Self::Email,
            Self::FamilyName,
            Self::Gender,
            Self::GivenName,
            Self::Phone,
        ];
        const TEXTS: &'static [&'static str] = &[
            "companyName",
            "email",
            "familyName",
            "gender",
            "givenName",
            "phone",
        ];
        fn text(&self) -> &str {
            match self {
                Self::GivenName => "givenName",
                Self::FamilyName => "familyName",
                Self::Email => "email",
                Self::Phone => "phone",
                Self::Gender => "gender",
                Self::CompanyName => "companyName",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PatchSurveyQuestionCustomerProperty);
    /// One of 5 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PatchSurveyQuestionType {
        /// `text`
        Text,
        /// `hidden`
        Hidden,
        /// `select`
        Select,
        /// `checkbox`
        Checkbox,
        /// `textarea`
        Textarea,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for PatchSurveyQuestionType {
        const VALUES: &'static [Self] = &[
            Self::Checkbox,
            Self::Hidden,
            Self::Select,
            Self::Text,
            Self::Textarea,
        ];
        const TEXTS: &'static [&'static str] = &[
            "checkbox",
            "hidden",
            "select",
            "text",
            "textarea",
        ];
        fn text(&self) -> &str {
            match self {
                Self::Text => "text",
                Self::Hidden => "hidden",
                Self::Select => "select",
                Self::Checkbox => "checkbox",
                Self::Textarea => "textarea",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(PatchSurveyQuestionType);
    /// One of 4 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RequestMappingAttributeType {
        /// `String`
        String,
        /// `Number`
        Number,
        /// `Integer`
        Integer,
        /// `Boolean`
        Boolean,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RequestMappingAttributeType {
        const VALUES: &'static [Self] = &[
            Self::Boolean,
            Self::Integer,
            Self::Number,
            Self::String,
        ];
        const TEXTS: &'static [&'static str] = &[
            "Boolean",
            "Integer",
            "Number",
            "String",
        ];
        fn text(&self) -> &str {
            match self {
                Self::String => "String",
                Self::Number => "Number",
                Self::Integer => "Integer",
                Self::Boolean => "Boolean",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RequestMappingAttributeType);
    /// One of 2 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RequestMappingMappingType {
        /// `Lookup`
        Lookup,
        /// `HardCoded`
        HardCoded,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for RequestMappingMappingType {
        const VALUES: &'static [Self] = &[Self::HardCoded, Self::Lookup];
        const TEXTS: &'static [&'static str] = &["HardCoded", "Lookup"];
        fn text(&self) -> &str {
            match self {
                Self::Lookup => "Lookup",
                Self::HardCoded => "HardCoded",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(RequestMappingMappingType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextStylePropertiesTextAlign {
        /// `Left`
        Left,
        /// `Right`
        Right,
        /// `Center`
        Center,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for TextStylePropertiesTextAlign {
        const VALUES: &'static [Self] = &[Self::Center, Self::Left, Self::Right];
        const TEXTS: &'static [&'static str] = &["Center", "Left", "Right"];
        fn text(&self) -> &str {
            match self {
                Self::Left => "Left",
                Self::Right => "Right",
                Self::Center => "Center",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(TextStylePropertiesTextAlign);
    /// `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned` and 2 more.
    pub type ActionEventRequestActionState = types::EventActionState;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type ActionMapActionMediaType = types::EventActionMediaType;
    /// `active`, `inactive`, `deleted`.
    pub type ActionTargetState = types::DidState;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type ActionTemplateMediaType = types::EventActionMediaType;
    /// `Activated`, `Deactivated`.
    pub type ActivateExternalEventResponseActivationStatus = types::ExternalEventSummaryActivationStatus;
    /// `Left`, `Right`, `Center`.
    pub type CtaButtonStylePropertiesTextAlign = types::TextStylePropertiesTextAlign;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type DeploymentWebActionMediaType = types::EventActionMediaType;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type EntityTypeCriteriaOperator = types::CriteriaOperator;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type EventConditionOperator = types::CriteriaOperator;
    /// `New`, `Updated`, `Active`, `Inactive`, `Error`.
    pub type ExternalEventSummarySystemStatus = types::ExternalEventChangeSystemStatus;
    /// `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
    pub type FlowPathsQueryCategory = types::FlowPathsCategory;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type GetJourneyActiontemplatesMediaType = types::EventActionMediaType;
    /// `Active`, `Inactive`, `Deleted`.
    pub type GetJourneyActiontemplatesState = types::ActionTemplateState;
    /// `Native`, `External`.
    pub type JourneyEventDefinitionSource = types::SummarySettingServiceType;
    /// `Web`, `Custom`, `Conversation`, `App`.
    pub type JourneyPatternStreamType = types::EventConditionStreamType;
    /// `givenName`, `familyName`, `email`, `phone`, `gender`, `companyName`.
    pub type JourneySurveyQuestionCustomerProperty = types::PatchSurveyQuestionCustomerProperty;
    /// `text`, `hidden`, `select`, `checkbox`, `textarea`.
    pub type JourneySurveyQuestionType = types::PatchSurveyQuestionType;
    /// `Event`.
    pub type JourneyViewElementAttributesType = types::OpenEventNormalizedMessageType;
    /// `Matches`, `NotMatches`.
    pub type JourneyViewElementFilterNumberPredicateOperator = types::JourneyViewElementFilterPredicateOperator;
    /// `Daily`, `Weekly`, `Monthly`.
    pub type JourneyViewScheduleFrequency = types::InsightsTrendGranularity;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type PatchActionMediaType = types::EventActionMediaType;
    /// `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
    pub type PatchActionTemplateMediaType = types::EventActionMediaType;
    /// `Active`, `Inactive`, `Deleted`.
    pub type PatchActionTemplateState = types::ActionTemplateState;
    /// `Number`, `Integer`.
    pub type PatchAssociatedValueFieldDataType = types::AssociatedValueFieldDataType;
    /// `Blank`, `Self`.
    pub type PatchCallToActionTarget = types::CallToActionTarget;
    /// `Modal`, `Overlay`, `Toast`.
    pub type PatchContentOfferDisplayMode = types::ContentOfferDisplayMode;
    /// `TextOnly`, `ImageOnly`, `LeftText`, `RightText`, `TopText`, `BottomText`.
    pub type PatchContentOfferLayoutMode = types::ContentOfferLayoutMode;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type PatchCriteriaOperator = types::CriteriaOperator;
    /// `Left`, `Right`, `Center`.
    pub type PatchCtaButtonStylePropertiesTextAlign = types::TextStylePropertiesTextAlign;
    /// `visit`.
    pub type PatchEntityTypeCriteriaEntityType = types::EntityTypeCriteriaEntityType;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type PatchEntityTypeCriteriaOperator = types::CriteriaOperator;
    /// `Web`, `Custom`, `Conversation`, `App`.
    pub type PatchJourneyPatternStreamType = types::EventConditionStreamType;
    /// `Left`, `Right`, `Center`.
    pub type PatchTextStylePropertiesTextAlign = types::TextStylePropertiesTextAlign;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type RequestCriteriaOperator = types::CriteriaOperator;
    /// `desktop`, `mobile`, `tablet`, `other`.
    pub type RequestDeviceCategory = types::DeviceCategory;
    /// `visit`.
    pub type RequestEntityTypeCriteriaEntityType = types::EntityTypeCriteriaEntityType;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type RequestEntityTypeCriteriaOperator = types::CriteriaOperator;
    /// `AdobeExperiencePlatform`, `Custom`.
    pub type RequestExternalSegmentSource = types::ExternalSegmentSource;
    /// `Web`, `Custom`, `Conversation`, `App`.
    pub type RequestJourneyPatternStreamType = types::EventConditionStreamType;
    /// `Activated`, `Deactivated`.
    pub type UpdateExternalEventResponseActivationStatus = types::ExternalEventSummaryActivationStatus;
    /// `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
    pub type UrlConditionOperator = types::CriteriaOperator;
    /// `desktop`, `mobile`, `tablet`, `other`.
    pub type WebEventDeviceCategory = types::DeviceCategory;
    /// `ActionEventActionMap` of the API document.
    #[non_exhaustive]
    pub struct ActionEventActionMap {
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActionEventActionMap {
        fn default() -> Self {
            Self {
                display_name: None,
                id: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionEventActionMap {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionEventActionMap",
                fields: &["displayName", "id", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionEventActionMap);
    /// `ActionEventRequest` of the API document.
    #[non_exhaustive]
    pub struct ActionEventRequest {
        /// `actionId`: required
        pub action_id: Option<String>,
        /// `actionState`: required
        pub action_state: Option<types::ActionEventRequestActionState>,
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sessionId`: required
        pub session_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionEventRequest {
        fn default() -> Self {
            Self {
                action_id: None,
                action_state: None,
                error_code: None,
                error_message: None,
                id: None,
                self_uri: None,
                session_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionEventRequest",
                fields: &[
                    "actionId",
                    "actionState",
                    "errorCode",
                    "errorMessage",
                    "id",
                    "selfUri",
                    "sessionId",
                ],
                required: &[0, 1, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_id);
            out.one(1, &self.action_state);
            out.text(2, &self.error_code);
            out.text(3, &self.error_message);
            out.text(4, &self.id);
            out.text(5, &self.self_uri);
            out.text(6, &self.session_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_id),
                1 => rt::Place::Enum(&mut self.action_state),
                2 => rt::Place::Text(&mut self.error_code),
                3 => rt::Place::Text(&mut self.error_message),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Text(&mut self.session_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionEventRequest);
    impl ActionEventRequest {
        /// One with everything set that the API requires, in this order: `actionId`, `actionState`, `sessionId`.
        #[must_use]
        pub fn new(
            action_id: impl rt::IntoField<String>,
            action_state: impl rt::IntoField<types::ActionEventRequestActionState>,
            session_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .action_id(action_id)
                .action_state(action_state)
                .session_id(session_id)
        }
        /// Sets `actionId`.
        #[must_use]
        pub fn action_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.action_id, &mut self._rest, 0);
            self
        }
        /// Sets `actionState`.
        #[must_use]
        pub fn action_state(
            mut self,
            value: impl rt::IntoField<types::ActionEventRequestActionState>,
        ) -> Self {
            value.put(&mut self.action_state, &mut self._rest, 1);
            self
        }
        /// Sets `errorCode`.
        #[must_use]
        pub fn error_code(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.error_code, &mut self._rest, 2);
            self
        }
        /// Sets `errorMessage`.
        #[must_use]
        pub fn error_message(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.error_message, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 5);
            self
        }
        /// Sets `sessionId`.
        #[must_use]
        pub fn session_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_id, &mut self._rest, 6);
            self
        }
    }
    /// `ActionMap` of the API document.
    #[non_exhaustive]
    pub struct ActionMap {
        /// `action`
        pub action: Option<Box<types::ActionMapAction>>,
        /// `actionMapScheduleGroups`
        pub action_map_schedule_groups: Option<Box<types::ActionMapScheduleGroups>>,
        /// `activation`
        pub activation: Option<Box<types::Activation>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `endDate`
        pub end_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `ignoreFrequencyCap`
        pub ignore_frequency_cap: Option<bool>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `pageUrlConditions`
        pub page_url_conditions: Option<Vec<types::UrlCondition>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `triggerWithEventConditions`
        pub trigger_with_event_conditions: Option<Vec<types::EventCondition>>,
        /// `triggerWithOutcomePercentileConditions`
        pub trigger_with_outcome_percentile_conditions: Option<
            Vec<types::OutcomePercentileCondition>,
        >,
        /// `triggerWithOutcomeProbabilityConditions`
        pub trigger_with_outcome_probability_conditions: Option<
            Vec<types::OutcomeProbabilityCondition>,
        >,
        /// `triggerWithOutcomeQuantileConditions`
        pub trigger_with_outcome_quantile_conditions: Option<
            Vec<types::OutcomeQuantileCondition>,
        >,
        /// `triggerWithSegments`
        pub trigger_with_segments: Option<Vec<String>>,
        /// `version`
        pub version: Option<i64>,
        /// `weight`
        pub weight: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActionMap {
        fn default() -> Self {
            Self {
                action: None,
                action_map_schedule_groups: None,
                activation: None,
                created_date: None,
                display_name: None,
                end_date: None,
                id: None,
                ignore_frequency_cap: None,
                is_active: None,
                modified_date: None,
                page_url_conditions: None,
                self_uri: None,
                start_date: None,
                trigger_with_event_conditions: None,
                trigger_with_outcome_percentile_conditions: None,
                trigger_with_outcome_probability_conditions: None,
                trigger_with_outcome_quantile_conditions: None,
                trigger_with_segments: None,
                version: None,
                weight: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMap {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMap",
                fields: &[
                    "action",
                    "actionMapScheduleGroups",
                    "activation",
                    "createdDate",
                    "displayName",
                    "endDate",
                    "id",
                    "ignoreFrequencyCap",
                    "isActive",
                    "modifiedDate",
                    "pageUrlConditions",
                    "selfUri",
                    "startDate",
                    "triggerWithEventConditions",
                    "triggerWithOutcomePercentileConditions",
                    "triggerWithOutcomeProbabilityConditions",
                    "triggerWithOutcomeQuantileConditions",
                    "triggerWithSegments",
                    "version",
                    "weight",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.model(1, &self.action_map_schedule_groups);
            out.model(2, &self.activation);
            out.date_time(3, &self.created_date);
            out.text(4, &self.display_name);
            out.date_time(5, &self.end_date);
            out.text(6, &self.id);
            out.boolean(7, &self.ignore_frequency_cap);
            out.boolean(8, &self.is_active);
            out.date_time(9, &self.modified_date);
            out.list(10, &self.page_url_conditions);
            out.text(11, &self.self_uri);
            out.date_time(12, &self.start_date);
            out.list(13, &self.trigger_with_event_conditions);
            out.list(14, &self.trigger_with_outcome_percentile_conditions);
            out.list(15, &self.trigger_with_outcome_probability_conditions);
            out.list(16, &self.trigger_with_outcome_quantile_conditions);
            out.list(17, &self.trigger_with_segments);
            out.int(18, &self.version);
            out.int(19, &self.weight);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Model(&mut self.action_map_schedule_groups),
                2 => rt::Place::Model(&mut self.activation),
                3 => rt::Place::DateTime(&mut self.created_date),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::DateTime(&mut self.end_date),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Bool(&mut self.ignore_frequency_cap),
                8 => rt::Place::Bool(&mut self.is_active),
                9 => rt::Place::DateTime(&mut self.modified_date),
                10 => rt::Place::List(&mut self.page_url_conditions),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::DateTime(&mut self.start_date),
                13 => rt::Place::List(&mut self.trigger_with_event_conditions),
                14 => {
                    rt::Place::List(&mut self.trigger_with_outcome_percentile_conditions)
                }
                15 => {
                    rt::Place::List(
                        &mut self.trigger_with_outcome_probability_conditions,
                    )
                }
                16 => rt::Place::List(&mut self.trigger_with_outcome_quantile_conditions),
                17 => rt::Place::List(&mut self.trigger_with_segments),
                18 => rt::Place::Int(&mut self.version),
                19 => rt::Place::Int(&mut self.weight),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMap);
    impl ActionMap {
        /// One with everything set that the API requires: `displayName`.
        #[must_use]
        pub fn new(display_name: impl rt::IntoField<String>) -> Self {
            Self::default().display_name(display_name)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapAction>>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `actionMapScheduleGroups`.
        #[must_use]
        pub fn action_map_schedule_groups(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapScheduleGroups>>,
        ) -> Self {
            value.put(&mut self.action_map_schedule_groups, &mut self._rest, 1);
            self
        }
        /// Sets `activation`.
        #[must_use]
        pub fn activation(
            mut self,
            value: impl rt::IntoField<Box<types::Activation>>,
        ) -> Self {
            value.put(&mut self.activation, &mut self._rest, 2);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 3);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 4);
            self
        }
        /// Sets `endDate`.
        #[must_use]
        pub fn end_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.end_date, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `ignoreFrequencyCap`.
        #[must_use]
        pub fn ignore_frequency_cap(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.ignore_frequency_cap, &mut self._rest, 7);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 9);
            self
        }
        /// Sets `pageUrlConditions`.
        #[must_use]
        pub fn page_url_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::UrlCondition>>,
        ) -> Self {
            value.put(&mut self.page_url_conditions, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `startDate`.
        #[must_use]
        pub fn start_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.start_date, &mut self._rest, 12);
            self
        }
        /// Sets `triggerWithEventConditions`.
        #[must_use]
        pub fn trigger_with_event_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::EventCondition>>,
        ) -> Self {
            value.put(&mut self.trigger_with_event_conditions, &mut self._rest, 13);
            self
        }
        /// Sets `triggerWithOutcomePercentileConditions`.
        #[must_use]
        pub fn trigger_with_outcome_percentile_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomePercentileCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_percentile_conditions,
                    &mut self._rest,
                    14,
                );
            self
        }
        /// Sets `triggerWithOutcomeProbabilityConditions`.
        #[must_use]
        pub fn trigger_with_outcome_probability_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomeProbabilityCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_probability_conditions,
                    &mut self._rest,
                    15,
                );
            self
        }
        /// Sets `triggerWithOutcomeQuantileConditions`.
        #[must_use]
        pub fn trigger_with_outcome_quantile_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomeQuantileCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_quantile_conditions,
                    &mut self._rest,
                    16,
                );
            self
        }
        /// Sets `triggerWithSegments`.
        #[must_use]
        pub fn trigger_with_segments(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.trigger_with_segments, &mut self._rest, 17);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 18);
            self
        }
        /// Sets `weight`.
        #[must_use]
        pub fn weight(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.weight, &mut self._rest, 19);
            self
        }
    }
    /// `ActionMapAction` of the API document.
    #[non_exhaustive]
    pub struct ActionMapAction {
        /// `actionTargetId`
        pub action_target_id: Option<String>,
        /// `actionTemplate`
        pub action_template: Option<Box<types::ActionMapActionTemplate>>,
        /// `architectFlowFields`
        pub architect_flow_fields: Option<Box<types::ArchitectFlowFields>>,
        /// `isPacingEnabled`
        pub is_pacing_enabled: Option<bool>,
        /// `mediaType`
        pub media_type: Option<types::ActionMapActionMediaType>,
        /// `openActionFields`
        pub open_action_fields: Option<Box<types::OpenActionFields>>,
        /// `props`
        pub props: Option<Box<types::ActionProperties>>,
        /// `webMessagingOfferFields`
        pub web_messaging_offer_fields: Option<Box<types::WebMessagingOfferFields>>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapAction {
        fn default() -> Self {
            Self {
                action_target_id: None,
                action_template: None,
                architect_flow_fields: None,
                is_pacing_enabled: None,
                media_type: None,
                open_action_fields: None,
                props: None,
                web_messaging_offer_fields: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapAction",
                fields: &[
                    "actionTargetId",
                    "actionTemplate",
                    "architectFlowFields",
                    "isPacingEnabled",
                    "mediaType",
                    "openActionFields",
                    "props",
                    "webMessagingOfferFields",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_target_id);
            out.model(1, &self.action_template);
            out.model(2, &self.architect_flow_fields);
            out.boolean(3, &self.is_pacing_enabled);
            out.one(4, &self.media_type);
            out.model(5, &self.open_action_fields);
            out.model(6, &self.props);
            out.model(7, &self.web_messaging_offer_fields);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_target_id),
                1 => rt::Place::Model(&mut self.action_template),
                2 => rt::Place::Model(&mut self.architect_flow_fields),
                3 => rt::Place::Bool(&mut self.is_pacing_enabled),
                4 => rt::Place::Enum(&mut self.media_type),
                5 => rt::Place::Model(&mut self.open_action_fields),
                6 => rt::Place::Model(&mut self.props),
                7 => rt::Place::Model(&mut self.web_messaging_offer_fields),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMapAction);
    impl ActionMapAction {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `actionTargetId`.
        #[must_use]
        pub fn action_target_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.action_target_id, &mut self._rest, 0);
            self
        }
        /// Sets `actionTemplate`.
        #[must_use]
        pub fn action_template(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapActionTemplate>>,
        ) -> Self {
            value.put(&mut self.action_template, &mut self._rest, 1);
            self
        }
        /// Sets `architectFlowFields`.
        #[must_use]
        pub fn architect_flow_fields(
            mut self,
            value: impl rt::IntoField<Box<types::ArchitectFlowFields>>,
        ) -> Self {
            value.put(&mut self.architect_flow_fields, &mut self._rest, 2);
            self
        }
        /// Sets `isPacingEnabled`.
        #[must_use]
        pub fn is_pacing_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_pacing_enabled, &mut self._rest, 3);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::ActionMapActionMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 4);
            self
        }
        /// Sets `openActionFields`.
        #[must_use]
        pub fn open_action_fields(
            mut self,
            value: impl rt::IntoField<Box<types::OpenActionFields>>,
        ) -> Self {
            value.put(&mut self.open_action_fields, &mut self._rest, 5);
            self
        }
        /// Sets `props`.
        #[must_use]
        pub fn props(
            mut self,
            value: impl rt::IntoField<Box<types::ActionProperties>>,
        ) -> Self {
            value.put(&mut self.props, &mut self._rest, 6);
            self
        }
        /// Sets `webMessagingOfferFields`.
        #[must_use]
        pub fn web_messaging_offer_fields(
            mut self,
            value: impl rt::IntoField<Box<types::WebMessagingOfferFields>>,
        ) -> Self {
            value.put(&mut self.web_messaging_offer_fields, &mut self._rest, 7);
            self
        }
    }
    /// `ActionMapActionTemplate` of the API document.
    #[non_exhaustive]
    pub struct ActionMapActionTemplate {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapActionTemplate {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapActionTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapActionTemplate",
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
    rt::model!(ActionMapActionTemplate);
    impl ActionMapActionTemplate {
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
    /// `ActionMapEstimateOutcomeCriteria` of the API document.
    #[non_exhaustive]
    pub struct ActionMapEstimateOutcomeCriteria {
        /// `maxProbability`
        pub max_probability: Option<f64>,
        /// `maxQuantile`
        pub max_quantile: Option<f64>,
        /// `outcomeId`: required
        pub outcome_id: Option<String>,
        /// `probability`
        pub probability: Option<f64>,
        /// `quantile`
        pub quantile: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapEstimateOutcomeCriteria {
        fn default() -> Self {
            Self {
                max_probability: None,
                max_quantile: None,
                outcome_id: None,
                probability: None,
                quantile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapEstimateOutcomeCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapEstimateOutcomeCriteria",
                fields: &[
                    "maxProbability",
                    "maxQuantile",
                    "outcomeId",
                    "probability",
                    "quantile",
                ],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.max_probability);
            out.float(1, &self.max_quantile);
            out.text(2, &self.outcome_id);
            out.float(3, &self.probability);
            out.float(4, &self.quantile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.max_probability),
                1 => rt::Place::Float(&mut self.max_quantile),
                2 => rt::Place::Text(&mut self.outcome_id),
                3 => rt::Place::Float(&mut self.probability),
                4 => rt::Place::Float(&mut self.quantile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMapEstimateOutcomeCriteria);
    impl ActionMapEstimateOutcomeCriteria {
        /// One with everything set that the API requires: `outcomeId`.
        #[must_use]
        pub fn new(outcome_id: impl rt::IntoField<String>) -> Self {
            Self::default().outcome_id(outcome_id)
        }
        /// Sets `maxProbability`.
        #[must_use]
        pub fn max_probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.max_probability, &mut self._rest, 0);
            self
        }
        /// Sets `maxQuantile`.
        #[must_use]
        pub fn max_quantile(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.max_quantile, &mut self._rest, 1);
            self
        }
        /// Sets `outcomeId`.
        #[must_use]
        pub fn outcome_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.outcome_id, &mut self._rest, 2);
            self
        }
        /// Sets `probability`.
        #[must_use]
        pub fn probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.probability, &mut self._rest, 3);
            self
        }
        /// Sets `quantile`.
        #[must_use]
        pub fn quantile(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.quantile, &mut self._rest, 4);
            self
        }
    }
    /// `ActionMapEstimateRequest` of the API document.
    #[non_exhaustive]
    pub struct ActionMapEstimateRequest {
        /// `outcomeCriteria`
        pub outcome_criteria: Option<Box<types::ActionMapEstimateOutcomeCriteria>>,
        /// `segmentIds`
        pub segment_ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapEstimateRequest {
        fn default() -> Self {
            Self {
                outcome_criteria: None,
                segment_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapEstimateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapEstimateRequest",
                fields: &["outcomeCriteria", "segmentIds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.outcome_criteria);
            out.list(1, &self.segment_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.outcome_criteria),
                1 => rt::Place::List(&mut self.segment_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMapEstimateRequest);
    impl ActionMapEstimateRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `outcomeCriteria`.
        #[must_use]
        pub fn outcome_criteria(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapEstimateOutcomeCriteria>>,
        ) -> Self {
            value.put(&mut self.outcome_criteria, &mut self._rest, 0);
            self
        }
        /// Sets `segmentIds`.
        #[must_use]
        pub fn segment_ids(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.segment_ids, &mut self._rest, 1);
            self
        }
    }
    /// `ActionMapEstimateResult` of the API document.
    #[non_exhaustive]
    pub struct ActionMapEstimateResult {
        /// `outcomesScoresCount`
        pub outcomes_scores_count: Option<i64>,
        /// `perSegmentCounts`
        pub per_segment_counts: Option<Vec<types::SegmentEstimateCount>>,
        /// `qualifiedSessionCount`
        pub qualified_session_count: Option<i64>,
        /// `totalSessionCount`
        pub total_session_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapEstimateResult {
        fn default() -> Self {
            Self {
                outcomes_scores_count: None,
                per_segment_counts: None,
                qualified_session_count: None,
                total_session_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapEstimateResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapEstimateResult",
                fields: &[
                    "outcomesScoresCount",
                    "perSegmentCounts",
                    "qualifiedSessionCount",
                    "totalSessionCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.outcomes_scores_count);
            out.list(1, &self.per_segment_counts);
            out.int(2, &self.qualified_session_count);
            out.int(3, &self.total_session_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.outcomes_scores_count),
                1 => rt::Place::List(&mut self.per_segment_counts),
                2 => rt::Place::Int(&mut self.qualified_session_count),
                3 => rt::Place::Int(&mut self.total_session_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMapEstimateResult);
    /// `ActionMapListing` of the API document.
    #[non_exhaustive]
    pub struct ActionMapListing {
        /// `entities`
        pub entities: Option<Vec<types::ActionMap>>,
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
    impl Default for ActionMapListing {
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
    impl rt::Model for ActionMapListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapListing",
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
    rt::model!(ActionMapListing);
    /// `ActionMapScheduleGroup` of the API document.
    #[non_exhaustive]
    pub struct ActionMapScheduleGroup {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionMapScheduleGroup {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapScheduleGroup {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapScheduleGroup",
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
    rt::model!(ActionMapScheduleGroup);
    impl ActionMapScheduleGroup {
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
    /// `ActionMapScheduleGroups` of the API document.
    #[non_exhaustive]
    pub struct ActionMapScheduleGroups {
        /// `actionMapScheduleGroup`: required
        pub action_map_schedule_group: Option<Box<types::ActionMapScheduleGroup>>,
        /// `emergencyActionMapScheduleGroup`
        pub emergency_action_map_schedule_group: Option<
            Box<types::ActionMapScheduleGroup>,
        >,
        _rest: rt::Rest,
    }
    impl Default for ActionMapScheduleGroups {
        fn default() -> Self {
            Self {
                action_map_schedule_group: None,
                emergency_action_map_schedule_group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionMapScheduleGroups {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionMapScheduleGroups",
                fields: &["actionMapScheduleGroup", "emergencyActionMapScheduleGroup"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action_map_schedule_group);
            out.model(1, &self.emergency_action_map_schedule_group);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action_map_schedule_group),
                1 => rt::Place::Model(&mut self.emergency_action_map_schedule_group),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionMapScheduleGroups);
    impl ActionMapScheduleGroups {
        /// One with everything set that the API requires: `actionMapScheduleGroup`.
        #[must_use]
        pub fn new(
            action_map_schedule_group: impl rt::IntoField<
                Box<types::ActionMapScheduleGroup>,
            >,
        ) -> Self {
            Self::default().action_map_schedule_group(action_map_schedule_group)
        }
        /// Sets `actionMapScheduleGroup`.
        #[must_use]
        pub fn action_map_schedule_group(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapScheduleGroup>>,
        ) -> Self {
            value.put(&mut self.action_map_schedule_group, &mut self._rest, 0);
            self
        }
        /// Sets `emergencyActionMapScheduleGroup`.
        #[must_use]
        pub fn emergency_action_map_schedule_group(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapScheduleGroup>>,
        ) -> Self {
            value.put(&mut self.emergency_action_map_schedule_group, &mut self._rest, 1);
            self
        }
    }
    /// `ActionProperties` of the API document.
    #[non_exhaustive]
    pub struct ActionProperties {
        /// `webchatAcceptText`
        pub webchat_accept_text: Option<String>,
        /// `webchatDeclineText`
        pub webchat_decline_text: Option<String>,
        /// `webchatPrompt`
        pub webchat_prompt: Option<String>,
        /// `webchatSurvey`
        pub webchat_survey: Option<Box<types::ActionSurvey>>,
        /// `webchatTitleText`
        pub webchat_title_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActionProperties {
        fn default() -> Self {
            Self {
                webchat_accept_text: None,
                webchat_decline_text: None,
                webchat_prompt: None,
                webchat_survey: None,
                webchat_title_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionProperties",
                fields: &[
                    "webchatAcceptText",
                    "webchatDeclineText",
                    "webchatPrompt",
                    "webchatSurvey",
                    "webchatTitleText",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.webchat_accept_text);
            out.text(1, &self.webchat_decline_text);
            out.text(2, &self.webchat_prompt);
            out.model(3, &self.webchat_survey);
            out.text(4, &self.webchat_title_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.webchat_accept_text),
                1 => rt::Place::Text(&mut self.webchat_decline_text),
                2 => rt::Place::Text(&mut self.webchat_prompt),
                3 => rt::Place::Model(&mut self.webchat_survey),
                4 => rt::Place::Text(&mut self.webchat_title_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionProperties);
    impl ActionProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `webchatAcceptText`.
        #[must_use]
        pub fn webchat_accept_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_accept_text, &mut self._rest, 0);
            self
        }
        /// Sets `webchatDeclineText`.
        #[must_use]
        pub fn webchat_decline_text(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.webchat_decline_text, &mut self._rest, 1);
            self
        }
        /// Sets `webchatPrompt`.
        #[must_use]
        pub fn webchat_prompt(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_prompt, &mut self._rest, 2);
            self
        }
        /// Sets `webchatSurvey`.
        #[must_use]
        pub fn webchat_survey(
            mut self,
            value: impl rt::IntoField<Box<types::ActionSurvey>>,
        ) -> Self {
            value.put(&mut self.webchat_survey, &mut self._rest, 3);
            self
        }
        /// Sets `webchatTitleText`.
        #[must_use]
        pub fn webchat_title_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_title_text, &mut self._rest, 4);
            self
        }
    }
    /// `ActionSurvey` of the API document.
    #[non_exhaustive]
    pub struct ActionSurvey {
        /// `questions`: required
        pub questions: Option<Vec<types::JourneySurveyQuestion>>,
        _rest: rt::Rest,
    }
    impl Default for ActionSurvey {
        fn default() -> Self {
            Self {
                questions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionSurvey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionSurvey",
                fields: &["questions"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.questions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.questions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionSurvey);
    impl ActionSurvey {
        /// One with everything set that the API requires: `questions`.
        #[must_use]
        pub fn new(
            questions: impl rt::IntoField<Vec<types::JourneySurveyQuestion>>,
        ) -> Self {
            Self::default().questions(questions)
        }
        /// Sets `questions`.
        #[must_use]
        pub fn questions(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneySurveyQuestion>>,
        ) -> Self {
            value.put(&mut self.questions, &mut self._rest, 0);
            self
        }
    }
    /// `ActionTarget` of the API document.
    #[non_exhaustive]
    pub struct ActionTarget {
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `serviceLevel`
        pub service_level: Option<Box<types::ServiceLevel>>,
        /// `shortAbandonThreshold`
        pub short_abandon_threshold: Option<i64>,
        /// `state`
        pub state: Option<types::ActionTargetState>,
        /// `supportedMediaTypes`
        pub supported_media_types: Option<Vec<types::ActionTargetSupportedMediaTypes>>,
        /// `userData`
        pub user_data: Option<Vec<types::KeyValue>>,
        _rest: rt::Rest,
    }
    impl Default for ActionTarget {
        fn default() -> Self {
            Self {
                created_date: None,
                description: None,
                id: None,
                modified_date: None,
                name: None,
                self_uri: None,
                service_level: None,
                short_abandon_threshold: None,
                state: None,
                supported_media_types: None,
                user_data: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionTarget",
                fields: &[
                    "createdDate",
                    "description",
                    "id",
                    "modifiedDate",
                    "name",
                    "selfUri",
                    "serviceLevel",
                    "shortAbandonThreshold",
                    "state",
                    "supportedMediaTypes",
                    "userData",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.date_time(3, &self.modified_date);
            out.text(4, &self.name);
            out.text(5, &self.self_uri);
            out.model(6, &self.service_level);
            out.int(7, &self.short_abandon_threshold);
            out.one(8, &self.state);
            out.list(9, &self.supported_media_types);
            out.list(10, &self.user_data);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::DateTime(&mut self.modified_date),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Model(&mut self.service_level),
                7 => rt::Place::Int(&mut self.short_abandon_threshold),
                8 => rt::Place::Enum(&mut self.state),
                9 => rt::Place::List(&mut self.supported_media_types),
                10 => rt::Place::List(&mut self.user_data),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionTarget);
    /// `ActionTargetListing` of the API document.
    #[non_exhaustive]
    pub struct ActionTargetListing {
        /// `entities`
        pub entities: Option<Vec<types::ActionTarget>>,
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
    impl Default for ActionTargetListing {
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
    impl rt::Model for ActionTargetListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionTargetListing",
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
    rt::model!(ActionTargetListing);
    /// `ActionTemplate` of the API document.
    #[non_exhaustive]
    pub struct ActionTemplate {
        /// `contentOffer`
        pub content_offer: Option<Box<types::ContentOffer>>,
        /// `createdDate`: read-only
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaType`: required
        pub media_type: Option<types::ActionTemplateMediaType>,
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `name`: required
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `state`: required
        pub state: Option<types::ActionTemplateState>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActionTemplate {
        fn default() -> Self {
            Self {
                content_offer: None,
                created_date: None,
                description: None,
                id: None,
                media_type: None,
                modified_date: None,
                name: None,
                self_uri: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActionTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionTemplate",
                fields: &[
                    "contentOffer",
                    "createdDate",
                    "description",
                    "id",
                    "mediaType",
                    "modifiedDate",
                    "name",
                    "selfUri",
                    "state",
                    "version",
                ],
                required: &[4, 6, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.content_offer);
            out.date_time(1, &self.created_date);
            out.text(2, &self.description);
            out.text(3, &self.id);
            out.one(4, &self.media_type);
            out.date_time(5, &self.modified_date);
            out.text(6, &self.name);
            out.text(7, &self.self_uri);
            out.one(8, &self.state);
            out.int(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.content_offer),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Enum(&mut self.media_type),
                5 => rt::Place::DateTime(&mut self.modified_date),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Enum(&mut self.state),
                9 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActionTemplate);
    impl ActionTemplate {
        /// One with everything set that the API requires, in this order: `mediaType`, `name`, `state`.
        #[must_use]
        pub fn new(
            media_type: impl rt::IntoField<types::ActionTemplateMediaType>,
            name: impl rt::IntoField<String>,
            state: impl rt::IntoField<types::ActionTemplateState>,
        ) -> Self {
            Self::default().media_type(media_type).name(name).state(state)
        }
        /// Sets `contentOffer`.
        #[must_use]
        pub fn content_offer(
            mut self,
            value: impl rt::IntoField<Box<types::ContentOffer>>,
        ) -> Self {
            value.put(&mut self.content_offer, &mut self._rest, 0);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::ActionTemplateMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 4);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 5);
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
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::ActionTemplateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 8);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 9);
            self
        }
    }
    /// `ActionTemplateListing` of the API document.
    #[non_exhaustive]
    pub struct ActionTemplateListing {
        /// `entities`
        pub entities: Option<Vec<types::ActionTemplate>>,
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
    impl Default for ActionTemplateListing {
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
    impl rt::Model for ActionTemplateListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActionTemplateListing",
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
    rt::model!(ActionTemplateListing);
    /// `ActivateExternalEventRequest` of the API document.
    #[non_exhaustive]
    pub struct ActivateExternalEventRequest {
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `rank`: required
        pub rank: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for ActivateExternalEventRequest {
        fn default() -> Self {
            Self {
                display_name: None,
                rank: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActivateExternalEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActivateExternalEventRequest",
                fields: &["displayName", "rank"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.int(1, &self.rank);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Int(&mut self.rank),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActivateExternalEventRequest);
    impl ActivateExternalEventRequest {
        /// One with everything set that the API requires, in this order: `displayName`, `rank`.
        #[must_use]
        pub fn new(
            display_name: impl rt::IntoField<String>,
            rank: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().display_name(display_name).rank(rank)
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 0);
            self
        }
        /// Sets `rank`.
        #[must_use]
        pub fn rank(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.rank, &mut self._rest, 1);
            self
        }
    }
    /// `ActivateExternalEventResponse` of the API document.
    #[non_exhaustive]
    pub struct ActivateExternalEventResponse {
        /// `activationStatus`: read-only
        pub activation_status: Option<
            types::ActivateExternalEventResponseActivationStatus,
        >,
        /// `displayName`: read-only
        pub display_name: Option<String>,
        /// `eventName`: read-only
        pub event_name: Option<String>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        /// `schemaId`: read-only
        pub schema_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ActivateExternalEventResponse {
        fn default() -> Self {
            Self {
                activation_status: None,
                display_name: None,
                event_name: None,
                rank: None,
                schema_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ActivateExternalEventResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ActivateExternalEventResponse",
                fields: &[
                    "activationStatus",
                    "displayName",
                    "eventName",
                    "rank",
                    "schemaId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activation_status);
            out.text(1, &self.display_name);
            out.text(2, &self.event_name);
            out.int(3, &self.rank);
            out.text(4, &self.schema_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activation_status),
                1 => rt::Place::Text(&mut self.display_name),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Int(&mut self.rank),
                4 => rt::Place::Text(&mut self.schema_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ActivateExternalEventResponse);
    /// `Activation` of the API document.
    #[non_exhaustive]
    pub struct Activation {
        /// `delayInSeconds`
        pub delay_in_seconds: Option<i64>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Activation {
        fn default() -> Self {
            Self {
                delay_in_seconds: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Activation {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Activation",
                fields: &["delayInSeconds", "type"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.delay_in_seconds);
            out.text(1, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.delay_in_seconds),
                1 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Activation);
    impl Activation {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(type_: impl rt::IntoField<String>) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `delayInSeconds`.
        #[must_use]
        pub fn delay_in_seconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.delay_in_seconds, &mut self._rest, 0);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 1);
            self
        }
    }
    /// `AppEvent` of the API document.
    #[non_exhaustive]
    pub struct AppEvent {
        /// `app`: required
        pub app: Option<Box<types::JourneyApp>>,
        /// `attributes`: required
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `device`: required
        pub device: Option<Box<types::Device>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `networkConnectivity`
        pub network_connectivity: Option<Box<types::NetworkConnectivity>>,
        /// `screenName`: required
        pub screen_name: Option<String>,
        /// `sdkLibrary`
        pub sdk_library: Option<Box<types::SdkLibrary>>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `traits`: required
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for AppEvent {
        fn default() -> Self {
            Self {
                app: None,
                attributes: None,
                device: None,
                event_name: None,
                geolocation: None,
                ip_address: None,
                ip_organization: None,
                mkt_campaign: None,
                network_connectivity: None,
                screen_name: None,
                sdk_library: None,
                search_query: None,
                traits: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AppEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AppEvent",
                fields: &[
                    "app",
                    "attributes",
                    "device",
                    "eventName",
                    "geolocation",
                    "ipAddress",
                    "ipOrganization",
                    "mktCampaign",
                    "networkConnectivity",
                    "screenName",
                    "sdkLibrary",
                    "searchQuery",
                    "traits",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.app);
            out.map(1, &self.attributes);
            out.model(2, &self.device);
            out.text(3, &self.event_name);
            out.model(4, &self.geolocation);
            out.text(5, &self.ip_address);
            out.text(6, &self.ip_organization);
            out.model(7, &self.mkt_campaign);
            out.model(8, &self.network_connectivity);
            out.text(9, &self.screen_name);
            out.model(10, &self.sdk_library);
            out.text(11, &self.search_query);
            out.map(12, &self.traits);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.app),
                1 => rt::Place::Map(&mut self.attributes),
                2 => rt::Place::Model(&mut self.device),
                3 => rt::Place::Text(&mut self.event_name),
                4 => rt::Place::Model(&mut self.geolocation),
                5 => rt::Place::Text(&mut self.ip_address),
                6 => rt::Place::Text(&mut self.ip_organization),
                7 => rt::Place::Model(&mut self.mkt_campaign),
                8 => rt::Place::Model(&mut self.network_connectivity),
                9 => rt::Place::Text(&mut self.screen_name),
                10 => rt::Place::Model(&mut self.sdk_library),
                11 => rt::Place::Text(&mut self.search_query),
                12 => rt::Place::Map(&mut self.traits),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AppEvent);
    /// `AppEventRequest` of the API document.
    #[non_exhaustive]
    pub struct AppEventRequest {
        /// `app`: required
        pub app: Option<Box<types::JourneyApp>>,
        /// `attributes`
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `customerCookieId`: required
        pub customer_cookie_id: Option<String>,
        /// `device`: required
        pub device: Option<Box<types::RequestDevice>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `networkConnectivity`
        pub network_connectivity: Option<Box<types::NetworkConnectivity>>,
        /// `referrerUrl`
        pub referrer_url: Option<String>,
        /// `screenName`: required
        pub screen_name: Option<String>,
        /// `sdkLibrary`
        pub sdk_library: Option<Box<types::SdkLibrary>>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `traits`
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for AppEventRequest {
        fn default() -> Self {
            Self {
                app: None,
                attributes: None,
                created_date: None,
                customer_cookie_id: None,
                device: None,
                event_name: None,
                external_id: None,
                network_connectivity: None,
                referrer_url: None,
                screen_name: None,
                sdk_library: None,
                search_query: None,
                traits: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AppEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AppEventRequest",
                fields: &[
                    "app",
                    "attributes",
                    "createdDate",
                    "customerCookieId",
                    "device",
                    "eventName",
                    "externalId",
                    "networkConnectivity",
                    "referrerUrl",
                    "screenName",
                    "sdkLibrary",
                    "searchQuery",
                    "traits",
                ],
                required: &[0, 2, 3, 4, 5, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.app);
            out.map(1, &self.attributes);
            out.date_time(2, &self.created_date);
            out.text(3, &self.customer_cookie_id);
            out.model(4, &self.device);
            out.text(5, &self.event_name);
            out.text(6, &self.external_id);
            out.model(7, &self.network_connectivity);
            out.text(8, &self.referrer_url);
            out.text(9, &self.screen_name);
            out.model(10, &self.sdk_library);
            out.text(11, &self.search_query);
            out.map(12, &self.traits);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.app),
                1 => rt::Place::Map(&mut self.attributes),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.customer_cookie_id),
                4 => rt::Place::Model(&mut self.device),
                5 => rt::Place::Text(&mut self.event_name),
                6 => rt::Place::Text(&mut self.external_id),
                7 => rt::Place::Model(&mut self.network_connectivity),
                8 => rt::Place::Text(&mut self.referrer_url),
                9 => rt::Place::Text(&mut self.screen_name),
                10 => rt::Place::Model(&mut self.sdk_library),
                11 => rt::Place::Text(&mut self.search_query),
                12 => rt::Place::Map(&mut self.traits),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AppEventRequest);
    impl AppEventRequest {
        /// One with everything set that the API requires, in this order: `app`, `createdDate`, `customerCookieId`, `device`, `eventName`, `screenName`.
        #[must_use]
        pub fn new(
            app: impl rt::IntoField<Box<types::JourneyApp>>,
            created_date: impl rt::IntoField<rt::DateTime>,
            customer_cookie_id: impl rt::IntoField<String>,
            device: impl rt::IntoField<Box<types::RequestDevice>>,
            event_name: impl rt::IntoField<String>,
            screen_name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .app(app)
                .created_date(created_date)
                .customer_cookie_id(customer_cookie_id)
                .device(device)
                .event_name(event_name)
                .screen_name(screen_name)
        }
        /// Sets `app`.
        #[must_use]
        pub fn app(mut self, value: impl rt::IntoField<Box<types::JourneyApp>>) -> Self {
            value.put(&mut self.app, &mut self._rest, 0);
            self
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CustomEventAttribute>>,
        ) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `customerCookieId`.
        #[must_use]
        pub fn customer_cookie_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.customer_cookie_id, &mut self._rest, 3);
            self
        }
        /// Sets `device`.
        #[must_use]
        pub fn device(
            mut self,
            value: impl rt::IntoField<Box<types::RequestDevice>>,
        ) -> Self {
            value.put(&mut self.device, &mut self._rest, 4);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 5);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 6);
            self
        }
        /// Sets `networkConnectivity`.
        #[must_use]
        pub fn network_connectivity(
            mut self,
            value: impl rt::IntoField<Box<types::NetworkConnectivity>>,
        ) -> Self {
            value.put(&mut self.network_connectivity, &mut self._rest, 7);
            self
        }
        /// Sets `referrerUrl`.
        #[must_use]
        pub fn referrer_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.referrer_url, &mut self._rest, 8);
            self
        }
        /// Sets `screenName`.
        #[must_use]
        pub fn screen_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.screen_name, &mut self._rest, 9);
            self
        }
        /// Sets `sdkLibrary`.
        #[must_use]
        pub fn sdk_library(
            mut self,
            value: impl rt::IntoField<Box<types::SdkLibrary>>,
        ) -> Self {
            value.put(&mut self.sdk_library, &mut self._rest, 10);
            self
        }
        /// Sets `searchQuery`.
        #[must_use]
        pub fn search_query(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_query, &mut self._rest, 11);
            self
        }
        /// Sets `traits`.
        #[must_use]
        pub fn traits(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CustomEventAttribute>>,
        ) -> Self {
            value.put(&mut self.traits, &mut self._rest, 12);
            self
        }
    }
    /// `AppEventResponse` of the API document.
    #[non_exhaustive]
    pub struct AppEventResponse {
        /// `app`: required
        pub app: Option<Box<types::JourneyApp>>,
        /// `attributes`: required
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `customerId`: required
        pub customer_id: Option<String>,
        /// `customerIdType`: required
        pub customer_id_type: Option<String>,
        /// `device`: required
        pub device: Option<Box<types::Device>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `id`: required
        pub id: Option<String>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `networkConnectivity`
        pub network_connectivity: Option<Box<types::NetworkConnectivity>>,
        /// `screenName`: required
        pub screen_name: Option<String>,
        /// `sdkLibrary`
        pub sdk_library: Option<Box<types::SdkLibrary>>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `session`: required
        pub session: Option<Box<types::AppEventResponseSession>>,
        /// `traits`: required
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        _rest: rt::Rest,
    }
    impl Default for AppEventResponse {
        fn default() -> Self {
            Self {
                app: None,
                attributes: None,
                created_date: None,
                customer_id: None,
                customer_id_type: None,
                device: None,
                event_name: None,
                external_id: None,
                geolocation: None,
                id: None,
                ip_organization: None,
                mkt_campaign: None,
                network_connectivity: None,
                screen_name: None,
                sdk_library: None,
                search_query: None,
                session: None,
                traits: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AppEventResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AppEventResponse",
                fields: &[
                    "app",
                    "attributes",
                    "createdDate",
                    "customerId",
                    "customerIdType",
                    "device",
                    "eventName",
                    "externalId",
                    "geolocation",
                    "id",
                    "ipOrganization",
                    "mktCampaign",
                    "networkConnectivity",
                    "screenName",
                    "sdkLibrary",
                    "searchQuery",
                    "session",
                    "traits",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.app);
            out.map(1, &self.attributes);
            out.date_time(2, &self.created_date);
            out.text(3, &self.customer_id);
            out.text(4, &self.customer_id_type);
            out.model(5, &self.device);
            out.text(6, &self.event_name);
            out.text(7, &self.external_id);
            out.model(8, &self.geolocation);
            out.text(9, &self.id);
            out.text(10, &self.ip_organization);
            out.model(11, &self.mkt_campaign);
            out.model(12, &self.network_connectivity);
            out.text(13, &self.screen_name);
            out.model(14, &self.sdk_library);
            out.text(15, &self.search_query);
            out.model(16, &self.session);
            out.map(17, &self.traits);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.app),
                1 => rt::Place::Map(&mut self.attributes),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.customer_id),
                4 => rt::Place::Text(&mut self.customer_id_type),
                5 => rt::Place::Model(&mut self.device),
                6 => rt::Place::Text(&mut self.event_name),
                7 => rt::Place::Text(&mut self.external_id),
                8 => rt::Place::Model(&mut self.geolocation),
                9 => rt::Place::Text(&mut self.id),
                10 => rt::Place::Text(&mut self.ip_organization),
                11 => rt::Place::Model(&mut self.mkt_campaign),
                12 => rt::Place::Model(&mut self.network_connectivity),
                13 => rt::Place::Text(&mut self.screen_name),
                14 => rt::Place::Model(&mut self.sdk_library),
                15 => rt::Place::Text(&mut self.search_query),
                16 => rt::Place::Model(&mut self.session),
                17 => rt::Place::Map(&mut self.traits),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AppEventResponse);
    /// `AppEventResponseSession` of the API document.
    #[non_exhaustive]
    pub struct AppEventResponseSession {
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `durationInSeconds`: required
        pub duration_in_seconds: Option<i64>,
        /// `eventCount`: required
        pub event_count: Option<i64>,
        /// `id`: required
        pub id: Option<String>,
        /// `referrer`
        pub referrer: Option<Box<types::Referrer>>,
        /// `screenviewCount`: required
        pub screenview_count: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AppEventResponseSession {
        fn default() -> Self {
            Self {
                created_date: None,
                duration_in_seconds: None,
                event_count: None,
                id: None,
                referrer: None,
                screenview_count: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AppEventResponseSession {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AppEventResponseSession",
                fields: &[
                    "createdDate",
                    "durationInSeconds",
                    "eventCount",
                    "id",
                    "referrer",
                    "screenviewCount",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.int(1, &self.duration_in_seconds);
            out.int(2, &self.event_count);
            out.text(3, &self.id);
            out.model(4, &self.referrer);
            out.int(5, &self.screenview_count);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Int(&mut self.duration_in_seconds),
                2 => rt::Place::Int(&mut self.event_count),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.referrer),
                5 => rt::Place::Int(&mut self.screenview_count),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AppEventResponseSession);
    /// `ArchitectFlowFields` of the API document.
    #[non_exhaustive]
    pub struct ArchitectFlowFields {
        /// `architectFlow`
        pub architect_flow: Option<Box<types::AddressableEntityRef>>,
        /// `flowRequestMappings`
        pub flow_request_mappings: Option<Vec<types::RequestMapping>>,
        _rest: rt::Rest,
    }
    impl Default for ArchitectFlowFields {
        fn default() -> Self {
            Self {
                architect_flow: None,
                flow_request_mappings: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ArchitectFlowFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ArchitectFlowFields",
                fields: &["architectFlow", "flowRequestMappings"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.architect_flow);
            out.list(1, &self.flow_request_mappings);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.architect_flow),
                1 => rt::Place::List(&mut self.flow_request_mappings),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ArchitectFlowFields);
    impl ArchitectFlowFields {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `architectFlow`.
        #[must_use]
        pub fn architect_flow(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.architect_flow, &mut self._rest, 0);
            self
        }
        /// Sets `flowRequestMappings`.
        #[must_use]
        pub fn flow_request_mappings(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestMapping>>,
        ) -> Self {
            value.put(&mut self.flow_request_mappings, &mut self._rest, 1);
            self
        }
    }
    /// `AssociatedValueField` of the API document.
    #[non_exhaustive]
    pub struct AssociatedValueField {
        /// `dataType`: required
        pub data_type: Option<types::AssociatedValueFieldDataType>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AssociatedValueField {
        fn default() -> Self {
            Self {
                data_type: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AssociatedValueField {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AssociatedValueField",
                fields: &["dataType", "name"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.data_type);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.data_type),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AssociatedValueField);
    impl AssociatedValueField {
        /// One with everything set that the API requires, in this order: `dataType`, `name`.
        #[must_use]
        pub fn new(
            data_type: impl rt::IntoField<types::AssociatedValueFieldDataType>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().data_type(data_type).name(name)
        }
        /// Sets `dataType`.
        #[must_use]
        pub fn data_type(
            mut self,
            value: impl rt::IntoField<types::AssociatedValueFieldDataType>,
        ) -> Self {
            value.put(&mut self.data_type, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `CallToAction` of the API document.
    #[non_exhaustive]
    pub struct CallToAction {
        /// `target`
        pub target: Option<types::CallToActionTarget>,
        /// `text`
        pub text: Option<String>,
        /// `url`: required
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CallToAction {
        fn default() -> Self {
            Self {
                target: None,
                text: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CallToAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CallToAction",
                fields: &["target", "text", "url"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.target);
            out.text(1, &self.text);
            out.text(2, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.target),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CallToAction);
    impl CallToAction {
        /// One with everything set that the API requires: `url`.
        #[must_use]
        pub fn new(url: impl rt::IntoField<String>) -> Self {
            Self::default().url(url)
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<types::CallToActionTarget>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 2);
            self
        }
    }
    /// `CloseButtonStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct CloseButtonStyleProperties {
        /// `color`
        pub color: Option<String>,
        /// `opacity`
        pub opacity: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for CloseButtonStyleProperties {
        fn default() -> Self {
            Self {
                color: None,
                opacity: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CloseButtonStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CloseButtonStyleProperties",
                fields: &["color", "opacity"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.color);
            out.float(1, &self.opacity);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.color),
                1 => rt::Place::Float(&mut self.opacity),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CloseButtonStyleProperties);
    impl CloseButtonStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 0);
            self
        }
        /// Sets `opacity`.
        #[must_use]
        pub fn opacity(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.opacity, &mut self._rest, 1);
            self
        }
    }
    /// `ContentOffer` of the API document.
    #[non_exhaustive]
    pub struct ContentOffer {
        /// `body`
        pub body: Option<String>,
        /// `callToAction`
        pub call_to_action: Option<Box<types::CallToAction>>,
        /// `displayMode`: required
        pub display_mode: Option<types::ContentOfferDisplayMode>,
        /// `headline`
        pub headline: Option<String>,
        /// `imageAltText`
        pub image_alt_text: Option<String>,
        /// `imageUrl`
        pub image_url: Option<String>,
        /// `layoutMode`: required
        pub layout_mode: Option<types::ContentOfferLayoutMode>,
        /// `style`
        pub style: Option<Box<types::ContentOfferStylingConfiguration>>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContentOffer {
        fn default() -> Self {
            Self {
                body: None,
                call_to_action: None,
                display_mode: None,
                headline: None,
                image_alt_text: None,
                image_url: None,
                layout_mode: None,
                style: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentOffer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentOffer",
                fields: &[
                    "body",
                    "callToAction",
                    "displayMode",
                    "headline",
                    "imageAltText",
                    "imageUrl",
                    "layoutMode",
                    "style",
                    "title",
                ],
                required: &[2, 6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.body);
            out.model(1, &self.call_to_action);
            out.one(2, &self.display_mode);
            out.text(3, &self.headline);
            out.text(4, &self.image_alt_text);
            out.text(5, &self.image_url);
            out.one(6, &self.layout_mode);
            out.model(7, &self.style);
            out.text(8, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.body),
                1 => rt::Place::Model(&mut self.call_to_action),
                2 => rt::Place::Enum(&mut self.display_mode),
                3 => rt::Place::Text(&mut self.headline),
                4 => rt::Place::Text(&mut self.image_alt_text),
                5 => rt::Place::Text(&mut self.image_url),
                6 => rt::Place::Enum(&mut self.layout_mode),
                7 => rt::Place::Model(&mut self.style),
                8 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentOffer);
    impl ContentOffer {
        /// One with everything set that the API requires, in this order: `displayMode`, `layoutMode`.
        #[must_use]
        pub fn new(
            display_mode: impl rt::IntoField<types::ContentOfferDisplayMode>,
            layout_mode: impl rt::IntoField<types::ContentOfferLayoutMode>,
        ) -> Self {
            Self::default().display_mode(display_mode).layout_mode(layout_mode)
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `callToAction`.
        #[must_use]
        pub fn call_to_action(
            mut self,
            value: impl rt::IntoField<Box<types::CallToAction>>,
        ) -> Self {
            value.put(&mut self.call_to_action, &mut self._rest, 1);
            self
        }
        /// Sets `displayMode`.
        #[must_use]
        pub fn display_mode(
            mut self,
            value: impl rt::IntoField<types::ContentOfferDisplayMode>,
        ) -> Self {
            value.put(&mut self.display_mode, &mut self._rest, 2);
            self
        }
        /// Sets `headline`.
        #[must_use]
        pub fn headline(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.headline, &mut self._rest, 3);
            self
        }
        /// Sets `imageAltText`.
        #[must_use]
        pub fn image_alt_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_alt_text, &mut self._rest, 4);
            self
        }
        /// Sets `imageUrl`.
        #[must_use]
        pub fn image_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_url, &mut self._rest, 5);
            self
        }
        /// Sets `layoutMode`.
        #[must_use]
        pub fn layout_mode(
            mut self,
            value: impl rt::IntoField<types::ContentOfferLayoutMode>,
        ) -> Self {
            value.put(&mut self.layout_mode, &mut self._rest, 6);
            self
        }
        /// Sets `style`.
        #[must_use]
        pub fn style(
            mut self,
            value: impl rt::IntoField<Box<types::ContentOfferStylingConfiguration>>,
        ) -> Self {
            value.put(&mut self.style, &mut self._rest, 7);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 8);
            self
        }
    }
    /// `ContentOfferStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct ContentOfferStyleProperties {
        /// `backgroundColor`
        pub background_color: Option<String>,
        /// `color`
        pub color: Option<String>,
        /// `padding`
        pub padding: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContentOfferStyleProperties {
        fn default() -> Self {
            Self {
                background_color: None,
                color: None,
                padding: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentOfferStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentOfferStyleProperties",
                fields: &["backgroundColor", "color", "padding"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.text(1, &self.color);
            out.text(2, &self.padding);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Text(&mut self.padding),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentOfferStyleProperties);
    impl ContentOfferStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `padding`.
        #[must_use]
        pub fn padding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.padding, &mut self._rest, 2);
            self
        }
    }
    /// `ContentOfferStylingConfiguration` of the API document.
    #[non_exhaustive]
    pub struct ContentOfferStylingConfiguration {
        /// `body`
        pub body: Option<Box<types::TextStyleProperties>>,
        /// `closeButton`
        pub close_button: Option<Box<types::CloseButtonStyleProperties>>,
        /// `ctaButton`
        pub cta_button: Option<Box<types::CtaButtonStyleProperties>>,
        /// `headline`
        pub headline: Option<Box<types::TextStyleProperties>>,
        /// `offer`
        pub offer: Option<Box<types::ContentOfferStyleProperties>>,
        /// `position`
        pub position: Option<Box<types::ContentPositionProperties>>,
        /// `title`
        pub title: Option<Box<types::TextStyleProperties>>,
        _rest: rt::Rest,
    }
    impl Default for ContentOfferStylingConfiguration {
        fn default() -> Self {
            Self {
                body: None,
                close_button: None,
                cta_button: None,
                headline: None,
                offer: None,
                position: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentOfferStylingConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentOfferStylingConfiguration",
                fields: &[
                    "body",
                    "closeButton",
                    "ctaButton",
                    "headline",
                    "offer",
                    "position",
                    "title",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.body);
            out.model(1, &self.close_button);
            out.model(2, &self.cta_button);
            out.model(3, &self.headline);
            out.model(4, &self.offer);
            out.model(5, &self.position);
            out.model(6, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.body),
                1 => rt::Place::Model(&mut self.close_button),
                2 => rt::Place::Model(&mut self.cta_button),
                3 => rt::Place::Model(&mut self.headline),
                4 => rt::Place::Model(&mut self.offer),
                5 => rt::Place::Model(&mut self.position),
                6 => rt::Place::Model(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentOfferStylingConfiguration);
    impl ContentOfferStylingConfiguration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(
            mut self,
            value: impl rt::IntoField<Box<types::TextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `closeButton`.
        #[must_use]
        pub fn close_button(
            mut self,
            value: impl rt::IntoField<Box<types::CloseButtonStyleProperties>>,
        ) -> Self {
            value.put(&mut self.close_button, &mut self._rest, 1);
            self
        }
        /// Sets `ctaButton`.
        #[must_use]
        pub fn cta_button(
            mut self,
            value: impl rt::IntoField<Box<types::CtaButtonStyleProperties>>,
        ) -> Self {
            value.put(&mut self.cta_button, &mut self._rest, 2);
            self
        }
        /// Sets `headline`.
        #[must_use]
        pub fn headline(
            mut self,
            value: impl rt::IntoField<Box<types::TextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.headline, &mut self._rest, 3);
            self
        }
        /// Sets `offer`.
        #[must_use]
        pub fn offer(
            mut self,
            value: impl rt::IntoField<Box<types::ContentOfferStyleProperties>>,
        ) -> Self {
            value.put(&mut self.offer, &mut self._rest, 4);
            self
        }
        /// Sets `position`.
        #[must_use]
        pub fn position(
            mut self,
            value: impl rt::IntoField<Box<types::ContentPositionProperties>>,
        ) -> Self {
            value.put(&mut self.position, &mut self._rest, 5);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(
            mut self,
            value: impl rt::IntoField<Box<types::TextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.title, &mut self._rest, 6);
            self
        }
    }
    /// `ContentPositionProperties` of the API document.
    #[non_exhaustive]
    pub struct ContentPositionProperties {
        /// `bottom`
        pub bottom: Option<String>,
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// `top`
        pub top: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ContentPositionProperties {
        fn default() -> Self {
            Self {
                bottom: None,
                left: None,
                right: None,
                top: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContentPositionProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContentPositionProperties",
                fields: &["bottom", "left", "right", "top"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bottom);
            out.text(1, &self.left);
            out.text(2, &self.right);
            out.text(3, &self.top);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bottom),
                1 => rt::Place::Text(&mut self.left),
                2 => rt::Place::Text(&mut self.right),
                3 => rt::Place::Text(&mut self.top),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContentPositionProperties);
    impl ContentPositionProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `bottom`.
        #[must_use]
        pub fn bottom(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bottom, &mut self._rest, 0);
            self
        }
        /// Sets `left`.
        #[must_use]
        pub fn left(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.left, &mut self._rest, 1);
            self
        }
        /// Sets `right`.
        #[must_use]
        pub fn right(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.right, &mut self._rest, 2);
            self
        }
        /// Sets `top`.
        #[must_use]
        pub fn top(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.top, &mut self._rest, 3);
            self
        }
    }
    /// `Context` of the API document.
    #[non_exhaustive]
    pub struct Context {
        /// `patterns`: required
        pub patterns: Option<Vec<types::ContextPattern>>,
        _rest: rt::Rest,
    }
    impl Default for Context {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Context {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Context",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Context);
    /// `ContextPattern` of the API document.
    #[non_exhaustive]
    pub struct ContextPattern {
        /// `criteria`: required
        pub criteria: Option<Vec<types::EntityTypeCriteria>>,
        _rest: rt::Rest,
    }
    impl Default for ContextPattern {
        fn default() -> Self {
            Self {
                criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ContextPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ContextPattern",
                fields: &["criteria"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ContextPattern);
    /// `CreateExternalEventsConfigurationRequest` of the API document.
    #[non_exhaustive]
    pub struct CreateExternalEventsConfigurationRequest {
        /// `description`: required
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `schemaId`: required
        pub schema_id: Option<String>,
        /// `source`: required
        pub source: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for CreateExternalEventsConfigurationRequest {
        fn default() -> Self {
            Self {
                description: None,
                division_id: None,
                name: None,
                schema_id: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CreateExternalEventsConfigurationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CreateExternalEventsConfigurationRequest",
                fields: &["description", "divisionId", "name", "schemaId", "source"],
                required: &[0, 1, 2, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.division_id);
            out.text(2, &self.name);
            out.text(3, &self.schema_id);
            out.text(4, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.division_id),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.schema_id),
                4 => rt::Place::Text(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CreateExternalEventsConfigurationRequest);
    impl CreateExternalEventsConfigurationRequest {
        /// One with everything set that the API requires, in this order: `description`, `divisionId`, `name`, `schemaId`, `source`.
        #[must_use]
        pub fn new(
            description: impl rt::IntoField<String>,
            division_id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
            schema_id: impl rt::IntoField<String>,
            source: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .description(description)
                .division_id(division_id)
                .name(name)
                .schema_id(schema_id)
                .source(source)
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
        /// Sets `schemaId`.
        #[must_use]
        pub fn schema_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema_id, &mut self._rest, 3);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source, &mut self._rest, 4);
            self
        }
    }
    /// `Criteria` of the API document.
    #[non_exhaustive]
    pub struct Criteria {
        /// `key`: required
        pub key: Option<String>,
        /// `operator`: required
        pub operator: Option<types::CriteriaOperator>,
        /// `shouldIgnoreCase`: required
        pub should_ignore_case: Option<bool>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Criteria {
        fn default() -> Self {
            Self {
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Criteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Criteria",
                fields: &["key", "operator", "shouldIgnoreCase", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.key);
            out.one(1, &self.operator);
            out.boolean(2, &self.should_ignore_case);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.key),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Bool(&mut self.should_ignore_case),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Criteria);
    /// `CtaButtonStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct CtaButtonStyleProperties {
        /// `backgroundColor`
        pub background_color: Option<String>,
        /// `color`
        pub color: Option<String>,
        /// `font`
        pub font: Option<String>,
        /// `fontSize`
        pub font_size: Option<String>,
        /// `textAlign`
        pub text_align: Option<types::CtaButtonStylePropertiesTextAlign>,
        _rest: rt::Rest,
    }
    impl Default for CtaButtonStyleProperties {
        fn default() -> Self {
            Self {
                background_color: None,
                color: None,
                font: None,
                font_size: None,
                text_align: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for CtaButtonStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "CtaButtonStyleProperties",
                fields: &["backgroundColor", "color", "font", "fontSize", "textAlign"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.text(1, &self.color);
            out.text(2, &self.font);
            out.text(3, &self.font_size);
            out.one(4, &self.text_align);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Text(&mut self.font),
                3 => rt::Place::Text(&mut self.font_size),
                4 => rt::Place::Enum(&mut self.text_align),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(CtaButtonStyleProperties);
    impl CtaButtonStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `font`.
        #[must_use]
        pub fn font(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font, &mut self._rest, 2);
            self
        }
        /// Sets `fontSize`.
        #[must_use]
        pub fn font_size(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font_size, &mut self._rest, 3);
            self
        }
        /// Sets `textAlign`.
        #[must_use]
        pub fn text_align(
            mut self,
            value: impl rt::IntoField<types::CtaButtonStylePropertiesTextAlign>,
        ) -> Self {
            value.put(&mut self.text_align, &mut self._rest, 4);
            self
        }
    }
    /// `DataRange` of the API document.
    #[non_exhaustive]
    pub struct DataRange {
        /// `dateMax`: read-only
        pub date_max: Option<rt::DateTime>,
        /// `dateMin`: read-only
        pub date_min: Option<rt::DateTime>,
        _rest: rt::Rest,
    }
    impl Default for DataRange {
        fn default() -> Self {
            Self {
                date_max: None,
                date_min: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DataRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DataRange",
                fields: &["dateMax", "dateMin"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_max);
            out.date_time(1, &self.date_min);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_max),
                1 => rt::Place::DateTime(&mut self.date_min),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DataRange);
    /// `DeploymentPing` of the API document.
    #[non_exhaustive]
    pub struct DeploymentPing {
        /// `actions`
        pub actions: Option<Vec<types::DeploymentWebAction>>,
        /// `pollIntervalMilliseconds`
        pub poll_interval_milliseconds: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DeploymentPing {
        fn default() -> Self {
            Self {
                actions: None,
                poll_interval_milliseconds: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DeploymentPing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DeploymentPing",
                fields: &["actions", "pollIntervalMilliseconds"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.actions);
            out.int(1, &self.poll_interval_milliseconds);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.actions),
                1 => rt::Place::Int(&mut self.poll_interval_milliseconds),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DeploymentPing);
    /// `DeploymentWebAction` of the API document.
    #[non_exhaustive]
    pub struct DeploymentWebAction {
        /// `actionMapId`: required
        pub action_map_id: Option<String>,
        /// `actionMapVersion`: required
        pub action_map_version: Option<i64>,
        /// `contentOfferProperties`
        pub content_offer_properties: Option<Box<types::ContentOffer>>,
        /// `customerId`
        pub customer_id: Option<String>,
        /// `customerIdType`
        pub customer_id_type: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `mediaType`: required
        pub media_type: Option<types::DeploymentWebActionMediaType>,
        /// `openActionProperties`
        pub open_action_properties: Option<Box<types::OpenActionProperties>>,
        /// `sessionId`: required
        pub session_id: Option<String>,
        /// `webMessagingOfferProperties`
        pub web_messaging_offer_properties: Option<
            Box<types::WebMessagingOfferProperties>,
        >,
        _rest: rt::Rest,
    }
    impl Default for DeploymentWebAction {
        fn default() -> Self {
            Self {
                action_map_id: None,
                action_map_version: None,
                content_offer_properties: None,
                customer_id: None,
                customer_id_type: None,
                id: None,
                media_type: None,
                open_action_properties: None,
                session_id: None,
                web_messaging_offer_properties: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DeploymentWebAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DeploymentWebAction",
                fields: &[
                    "actionMapId",
                    "actionMapVersion",
                    "contentOfferProperties",
                    "customerId",
                    "customerIdType",
                    "id",
                    "mediaType",
                    "openActionProperties",
                    "sessionId",
                    "webMessagingOfferProperties",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_map_id);
            out.int(1, &self.action_map_version);
            out.model(2, &self.content_offer_properties);
            out.text(3, &self.customer_id);
            out.text(4, &self.customer_id_type);
            out.text(5, &self.id);
            out.one(6, &self.media_type);
            out.model(7, &self.open_action_properties);
            out.text(8, &self.session_id);
            out.model(9, &self.web_messaging_offer_properties);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_map_id),
                1 => rt::Place::Int(&mut self.action_map_version),
                2 => rt::Place::Model(&mut self.content_offer_properties),
                3 => rt::Place::Text(&mut self.customer_id),
                4 => rt::Place::Text(&mut self.customer_id_type),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Enum(&mut self.media_type),
                7 => rt::Place::Model(&mut self.open_action_properties),
                8 => rt::Place::Text(&mut self.session_id),
                9 => rt::Place::Model(&mut self.web_messaging_offer_properties),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DeploymentWebAction);
    /// `EntityTypeCriteria` of the API document.
    #[non_exhaustive]
    pub struct EntityTypeCriteria {
        /// `entityType`: required
        pub entity_type: Option<types::EntityTypeCriteriaEntityType>,
        /// `key`: required
        pub key: Option<String>,
        /// `operator`: required
        pub operator: Option<types::EntityTypeCriteriaOperator>,
        /// `shouldIgnoreCase`: required
        pub should_ignore_case: Option<bool>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EntityTypeCriteria {
        fn default() -> Self {
            Self {
                entity_type: None,
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EntityTypeCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EntityTypeCriteria",
                fields: &["entityType", "key", "operator", "shouldIgnoreCase", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.entity_type);
            out.text(1, &self.key);
            out.one(2, &self.operator);
            out.boolean(3, &self.should_ignore_case);
            out.list(4, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.entity_type),
                1 => rt::Place::Text(&mut self.key),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Bool(&mut self.should_ignore_case),
                4 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EntityTypeCriteria);
    /// `EstimateJobAsyncResponse` of the API document.
    #[non_exhaustive]
    pub struct EstimateJobAsyncResponse {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EstimateJobAsyncResponse {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EstimateJobAsyncResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EstimateJobAsyncResponse",
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
    rt::model!(EstimateJobAsyncResponse);
    /// `Event` of the API document.
    #[non_exhaustive]
    pub struct Event {
        /// `appEvent`
        pub app_event: Option<Box<types::AppEvent>>,
        /// `correlationId`: required
        pub correlation_id: Option<String>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `customerId`
        pub customer_id: Option<String>,
        /// `customerIdType`
        pub customer_id_type: Option<String>,
        /// `eventType`: required
        pub event_type: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `outcomeAchievedEvent`
        pub outcome_achieved_event: Option<Box<types::OutcomeAchievedEvent>>,
        /// `segmentAssignmentEvent`
        pub segment_assignment_event: Option<Box<types::SegmentAssignmentEvent>>,
        /// `session`: required
        pub session: Option<Box<types::EventSession>>,
        /// `webActionEvent`
        pub web_action_event: Option<Box<types::WebActionEvent>>,
        /// `webEvent`
        pub web_event: Option<Box<types::WebEvent>>,
        _rest: rt::Rest,
    }
    impl Default for Event {
        fn default() -> Self {
            Self {
                app_event: None,
                correlation_id: None,
                created_date: None,
                customer_id: None,
                customer_id_type: None,
                event_type: None,
                id: None,
                outcome_achieved_event: None,
                segment_assignment_event: None,
                session: None,
                web_action_event: None,
                web_event: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Event {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Event",
                fields: &[
                    "appEvent",
                    "correlationId",
                    "createdDate",
                    "customerId",
                    "customerIdType",
                    "eventType",
                    "id",
                    "outcomeAchievedEvent",
                    "segmentAssignmentEvent",
                    "session",
                    "webActionEvent",
                    "webEvent",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.app_event);
            out.text(1, &self.correlation_id);
            out.date_time(2, &self.created_date);
            out.text(3, &self.customer_id);
            out.text(4, &self.customer_id_type);
            out.text(5, &self.event_type);
            out.text(6, &self.id);
            out.model(7, &self.outcome_achieved_event);
            out.model(8, &self.segment_assignment_event);
            out.model(9, &self.session);
            out.model(10, &self.web_action_event);
            out.model(11, &self.web_event);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.app_event),
                1 => rt::Place::Text(&mut self.correlation_id),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.customer_id),
                4 => rt::Place::Text(&mut self.customer_id_type),
                5 => rt::Place::Text(&mut self.event_type),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Model(&mut self.outcome_achieved_event),
                8 => rt::Place::Model(&mut self.segment_assignment_event),
                9 => rt::Place::Model(&mut self.session),
                10 => rt::Place::Model(&mut self.web_action_event),
                11 => rt::Place::Model(&mut self.web_event),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Event);
    /// `EventAction` of the API document.
    #[non_exhaustive]
    pub struct EventAction {
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `id`: required
        pub id: Option<String>,
        /// `mediaType`: required
        pub media_type: Option<types::EventActionMediaType>,
        /// `prompt`: required
        pub prompt: Option<String>,
        /// `state`: required
        pub state: Option<types::EventActionState>,
        _rest: rt::Rest,
    }
    impl Default for EventAction {
        fn default() -> Self {
            Self {
                created_date: None,
                id: None,
                media_type: None,
                prompt: None,
                state: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventAction",
                fields: &["createdDate", "id", "mediaType", "prompt", "state"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.text(1, &self.id);
            out.one(2, &self.media_type);
            out.text(3, &self.prompt);
            out.one(4, &self.state);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Text(&mut self.prompt),
                4 => rt::Place::Enum(&mut self.state),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventAction);
    /// `EventCondition` of the API document.
    #[non_exhaustive]
    pub struct EventCondition {
        /// `eventName`
        pub event_name: Option<String>,
        /// `key`: required
        pub key: Option<String>,
        /// `operator`
        pub operator: Option<types::EventConditionOperator>,
        /// `sessionType`: required
        pub session_type: Option<String>,
        /// `streamType`: required
        pub stream_type: Option<types::EventConditionStreamType>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for EventCondition {
        fn default() -> Self {
            Self {
                event_name: None,
                key: None,
                operator: None,
                session_type: None,
                stream_type: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventCondition",
                fields: &[
                    "eventName",
                    "key",
                    "operator",
                    "sessionType",
                    "streamType",
                    "values",
                ],
                required: &[1, 3, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.event_name);
            out.text(1, &self.key);
            out.one(2, &self.operator);
            out.text(3, &self.session_type);
            out.one(4, &self.stream_type);
            out.list(5, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.event_name),
                1 => rt::Place::Text(&mut self.key),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Text(&mut self.session_type),
                4 => rt::Place::Enum(&mut self.stream_type),
                5 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventCondition);
    impl EventCondition {
        /// One with everything set that the API requires, in this order: `key`, `sessionType`, `streamType`, `values`.
        #[must_use]
        pub fn new(
            key: impl rt::IntoField<String>,
            session_type: impl rt::IntoField<String>,
            stream_type: impl rt::IntoField<types::EventConditionStreamType>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .key(key)
                .session_type(session_type)
                .stream_type(stream_type)
                .values(values)
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 0);
            self
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.key, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::EventConditionOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `sessionType`.
        #[must_use]
        pub fn session_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_type, &mut self._rest, 3);
            self
        }
        /// Sets `streamType`.
        #[must_use]
        pub fn stream_type(
            mut self,
            value: impl rt::IntoField<types::EventConditionStreamType>,
        ) -> Self {
            value.put(&mut self.stream_type, &mut self._rest, 4);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 5);
            self
        }
    }
    /// `EventListing` of the API document.
    #[non_exhaustive]
    pub struct EventListing {
        /// `entities`
        pub entities: Option<Vec<types::Event>>,
        /// `nextUri`
        pub next_uri: Option<String>,
        /// `previousUri`
        pub previous_uri: Option<String>,
        /// `selfUri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EventListing {
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
    impl rt::Model for EventListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventListing",
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
    rt::model!(EventListing);
    /// `EventSession` of the API document.
    #[non_exhaustive]
    pub struct EventSession {
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for EventSession {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for EventSession {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "EventSession",
                fields: &["id", "selfUri", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
            out.text(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(EventSession);
    /// `ExternalEvent` of the API document.
    #[non_exhaustive]
    pub struct ExternalEvent {
        /// `attributes`: required
        pub attributes: Option<rt::Json>,
        /// `dateCreated`: required
        pub date_created: Option<rt::DateTime>,
        /// `id`: required
        pub id: Option<String>,
        /// `identifiers`: required
        pub identifiers: Option<Box<types::ExternalEventIdentifiers>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEvent {
        fn default() -> Self {
            Self {
                attributes: None,
                date_created: None,
                id: None,
                identifiers: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEvent",
                fields: &["attributes", "dateCreated", "id", "identifiers"],
                required: &[0, 1, 2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.attributes);
            out.date_time(1, &self.date_created);
            out.text(2, &self.id);
            out.model(3, &self.identifiers);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.attributes),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.identifiers),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEvent);
    impl ExternalEvent {
        /// One with everything set that the API requires, in this order: `attributes`, `dateCreated`, `id`, `identifiers`.
        #[must_use]
        pub fn new(
            attributes: impl rt::IntoField<rt::Json>,
            date_created: impl rt::IntoField<rt::DateTime>,
            id: impl rt::IntoField<String>,
            identifiers: impl rt::IntoField<Box<types::ExternalEventIdentifiers>>,
        ) -> Self {
            Self::default()
                .attributes(attributes)
                .date_created(date_created)
                .id(id)
                .identifiers(identifiers)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `identifiers`.
        #[must_use]
        pub fn identifiers(
            mut self,
            value: impl rt::IntoField<Box<types::ExternalEventIdentifiers>>,
        ) -> Self {
            value.put(&mut self.identifiers, &mut self._rest, 3);
            self
        }
    }
    /// `ExternalEventChange` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventChange {
        /// `changeCategory`: read-only
        pub change_category: Option<types::ExternalEventChangeChangeCategory>,
        /// `dateDetected`: read-only
        pub date_detected: Option<rt::DateTime>,
        /// `errorCode`: read-only
        pub error_code: Option<String>,
        /// `errorDescription`: read-only
        pub error_description: Option<String>,
        /// `eventName`: read-only
        pub event_name: Option<String>,
        /// `schemaId`: read-only
        pub schema_id: Option<String>,
        /// `systemStatus`: read-only
        pub system_status: Option<types::ExternalEventChangeSystemStatus>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventChange {
        fn default() -> Self {
            Self {
                change_category: None,
                date_detected: None,
                error_code: None,
                error_description: None,
                event_name: None,
                schema_id: None,
                system_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventChange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventChange",
                fields: &[
                    "changeCategory",
                    "dateDetected",
                    "errorCode",
                    "errorDescription",
                    "eventName",
                    "schemaId",
                    "systemStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.change_category);
            out.date_time(1, &self.date_detected);
            out.text(2, &self.error_code);
            out.text(3, &self.error_description);
            out.text(4, &self.event_name);
            out.text(5, &self.schema_id);
            out.one(6, &self.system_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.change_category),
                1 => rt::Place::DateTime(&mut self.date_detected),
                2 => rt::Place::Text(&mut self.error_code),
                3 => rt::Place::Text(&mut self.error_description),
                4 => rt::Place::Text(&mut self.event_name),
                5 => rt::Place::Text(&mut self.schema_id),
                6 => rt::Place::Enum(&mut self.system_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventChange);
    /// `ExternalEventChangesResponse` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventChangesResponse {
        /// `changes`: read-only
        pub changes: Option<Vec<types::ExternalEventChange>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventChangesResponse {
        fn default() -> Self {
            Self {
                changes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventChangesResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventChangesResponse",
                fields: &["changes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.changes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.changes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventChangesResponse);
    /// `ExternalEventExternalId` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventExternalId {
        /// `externalSourceId`: required
        pub external_source_id: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventExternalId {
        fn default() -> Self {
            Self {
                external_source_id: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventExternalId {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventExternalId",
                fields: &["externalSourceId", "value"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.external_source_id);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.external_source_id),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventExternalId);
    impl ExternalEventExternalId {
        /// One with everything set that the API requires, in this order: `externalSourceId`, `value`.
        #[must_use]
        pub fn new(
            external_source_id: impl rt::IntoField<String>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().external_source_id(external_source_id).value(value)
        }
        /// Sets `externalSourceId`.
        #[must_use]
        pub fn external_source_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_source_id, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `ExternalEventIdentifiers` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventIdentifiers {
        /// `externalIds`: required, items at least `1`, items at most `1`
        pub external_ids: Option<Vec<types::ExternalEventExternalId>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventIdentifiers {
        fn default() -> Self {
            Self {
                external_ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventIdentifiers {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventIdentifiers",
                fields: &["externalIds"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.external_ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.external_ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventIdentifiers);
    impl ExternalEventIdentifiers {
        /// One with everything set that the API requires: `externalIds`.
        #[must_use]
        pub fn new(
            external_ids: impl rt::IntoField<Vec<types::ExternalEventExternalId>>,
        ) -> Self {
            Self::default().external_ids(external_ids)
        }
        /// Sets `externalIds`.
        #[must_use]
        pub fn external_ids(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalEventExternalId>>,
        ) -> Self {
            value.put(&mut self.external_ids, &mut self._rest, 0);
            self
        }
    }
    /// `ExternalEventSummary` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventSummary {
        /// `activationStatus`: read-only
        pub activation_status: Option<types::ExternalEventSummaryActivationStatus>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateFirstActivated`: read-only
        pub date_first_activated: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `displayName`: read-only
        pub display_name: Option<String>,
        /// `eventName`: read-only
        pub event_name: Option<String>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        /// `schemaId`: read-only
        pub schema_id: Option<String>,
        /// `systemStatus`: read-only
        pub system_status: Option<types::ExternalEventSummarySystemStatus>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventSummary {
        fn default() -> Self {
            Self {
                activation_status: None,
                date_created: None,
                date_first_activated: None,
                date_modified: None,
                display_name: None,
                event_name: None,
                rank: None,
                schema_id: None,
                system_status: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventSummary {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventSummary",
                fields: &[
                    "activationStatus",
                    "dateCreated",
                    "dateFirstActivated",
                    "dateModified",
                    "displayName",
                    "eventName",
                    "rank",
                    "schemaId",
                    "systemStatus",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activation_status);
            out.date_time(1, &self.date_created);
            out.date_time(2, &self.date_first_activated);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.display_name);
            out.text(5, &self.event_name);
            out.int(6, &self.rank);
            out.text(7, &self.schema_id);
            out.one(8, &self.system_status);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activation_status),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::DateTime(&mut self.date_first_activated),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::Text(&mut self.event_name),
                6 => rt::Place::Int(&mut self.rank),
                7 => rt::Place::Text(&mut self.schema_id),
                8 => rt::Place::Enum(&mut self.system_status),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventSummary);
    /// `ExternalEventsConfiguration` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventsConfiguration {
        /// `dateLastModified`: required
        pub date_last_modified: Option<rt::DateTime>,
        /// `description`: required
        pub description: Option<String>,
        /// `divisionId`: required
        pub division_id: Option<String>,
        /// `divisionIdActive`: required
        pub division_id_active: Option<bool>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `schemaActive`: required
        pub schema_active: Option<bool>,
        /// `schemaId`: required
        pub schema_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: required
        pub source: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventsConfiguration {
        fn default() -> Self {
            Self {
                date_last_modified: None,
                description: None,
                division_id: None,
                division_id_active: None,
                id: None,
                name: None,
                schema_active: None,
                schema_id: None,
                self_uri: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventsConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventsConfiguration",
                fields: &[
                    "dateLastModified",
                    "description",
                    "divisionId",
                    "divisionIdActive",
                    "id",
                    "name",
                    "schemaActive",
                    "schemaId",
                    "selfUri",
                    "source",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_last_modified);
            out.text(1, &self.description);
            out.text(2, &self.division_id);
            out.boolean(3, &self.division_id_active);
            out.text(4, &self.id);
            out.text(5, &self.name);
            out.boolean(6, &self.schema_active);
            out.text(7, &self.schema_id);
            out.text(8, &self.self_uri);
            out.text(9, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_last_modified),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.division_id),
                3 => rt::Place::Bool(&mut self.division_id_active),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Bool(&mut self.schema_active),
                7 => rt::Place::Text(&mut self.schema_id),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Text(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventsConfiguration);
    /// `ExternalEventsConfigurationListing` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventsConfigurationListing {
        /// `entities`
        pub entities: Option<Vec<types::ExternalEventsConfiguration>>,
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
    impl Default for ExternalEventsConfigurationListing {
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
    impl rt::Model for ExternalEventsConfigurationListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventsConfigurationListing",
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
    rt::model!(ExternalEventsConfigurationListing);
    /// `ExternalEventsRequest` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventsRequest {
        /// `entities`: required, items at least `1`, items at most `10`
        pub entities: Option<Vec<types::ExternalEvent>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventsRequest {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventsRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventsRequest",
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
    rt::model!(ExternalEventsRequest);
    impl ExternalEventsRequest {
        /// One with everything set that the API requires: `entities`.
        #[must_use]
        pub fn new(entities: impl rt::IntoField<Vec<types::ExternalEvent>>) -> Self {
            Self::default().entities(entities)
        }
        /// Sets `entities`.
        #[must_use]
        pub fn entities(
            mut self,
            value: impl rt::IntoField<Vec<types::ExternalEvent>>,
        ) -> Self {
            value.put(&mut self.entities, &mut self._rest, 0);
            self
        }
    }
    /// `ExternalEventsResponse` of the API document.
    #[non_exhaustive]
    pub struct ExternalEventsResponse {
        /// `unprocessedEntities`: required
        pub unprocessed_entities: Option<Vec<types::UnprocessedExternalEvent>>,
        _rest: rt::Rest,
    }
    impl Default for ExternalEventsResponse {
        fn default() -> Self {
            Self {
                unprocessed_entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalEventsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalEventsResponse",
                fields: &["unprocessedEntities"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.unprocessed_entities);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.unprocessed_entities),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalEventsResponse);
    /// `ExternalSegment` of the API document.
    #[non_exhaustive]
    pub struct ExternalSegment {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `source`: required
        pub source: Option<types::ExternalSegmentSource>,
        _rest: rt::Rest,
    }
    impl Default for ExternalSegment {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ExternalSegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ExternalSegment",
                fields: &["id", "name", "source"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ExternalSegment);
    /// `FlowPaths` of the API document.
    #[non_exhaustive]
    pub struct FlowPaths {
        /// `category`: required
        pub category: Option<types::FlowPathsCategory>,
        /// `dateEnd`
        pub date_end: Option<rt::DateTime>,
        /// `dateStart`
        pub date_start: Option<rt::DateTime>,
        /// `elements`: required
        pub elements: Option<rt::Map<types::FlowPathsElement>>,
        _rest: rt::Rest,
    }
    impl Default for FlowPaths {
        fn default() -> Self {
            Self {
                category: None,
                date_end: None,
                date_start: None,
                elements: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowPaths {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowPaths",
                fields: &["category", "dateEnd", "dateStart", "elements"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.category);
            out.date_time(1, &self.date_end);
            out.date_time(2, &self.date_start);
            out.map(3, &self.elements);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.category),
                1 => rt::Place::DateTime(&mut self.date_end),
                2 => rt::Place::DateTime(&mut self.date_start),
                3 => rt::Place::Map(&mut self.elements),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowPaths);
    /// `FlowPathsElement` of the API document.
    #[non_exhaustive]
    pub struct FlowPathsElement {
        /// `count`: required
        pub count: Option<i64>,
        /// `flowMilestone`
        pub flow_milestone: Option<Box<types::AddressableEntityRef>>,
        /// `flowOutcome`
        pub flow_outcome: Option<Box<types::AddressableEntityRef>>,
        /// `flowOutcomeValue`
        pub flow_outcome_value: Option<types::FlowPathsElementFlowOutcomeValue>,
        /// `flows`: required
        pub flows: Option<Vec<types::FlowPathsFlowDetails>>,
        /// `parentId`
        pub parent_id: Option<String>,
        /// `type`: required
        pub type_: Option<types::FlowPathsElementType>,
        _rest: rt::Rest,
    }
    impl Default for FlowPathsElement {
        fn default() -> Self {
            Self {
                count: None,
                flow_milestone: None,
                flow_outcome: None,
                flow_outcome_value: None,
                flows: None,
                parent_id: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowPathsElement {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowPathsElement",
                fields: &[
                    "count",
                    "flowMilestone",
                    "flowOutcome",
                    "flowOutcomeValue",
                    "flows",
                    "parentId",
                    "type",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.model(1, &self.flow_milestone);
            out.model(2, &self.flow_outcome);
            out.one(3, &self.flow_outcome_value);
            out.list(4, &self.flows);
            out.text(5, &self.parent_id);
            out.one(6, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Model(&mut self.flow_milestone),
                2 => rt::Place::Model(&mut self.flow_outcome),
                3 => rt::Place::Enum(&mut self.flow_outcome_value),
                4 => rt::Place::List(&mut self.flows),
                5 => rt::Place::Text(&mut self.parent_id),
                6 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowPathsElement);
    /// `FlowPathsFlowDetails` of the API document.
    #[non_exhaustive]
    pub struct FlowPathsFlowDetails {
        /// `count`: required
        pub count: Option<i64>,
        /// `flow`: required
        pub flow: Option<Box<types::AddressableEntityRef>>,
        /// `type`: required
        pub type_: Option<types::FlowPathsFlowDetailsType>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowPathsFlowDetails {
        fn default() -> Self {
            Self {
                count: None,
                flow: None,
                type_: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowPathsFlowDetails {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowPathsFlowDetails",
                fields: &["count", "flow", "type", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.model(1, &self.flow);
            out.one(2, &self.type_);
            out.text(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Model(&mut self.flow),
                2 => rt::Place::Enum(&mut self.type_),
                3 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowPathsFlowDetails);
    /// `FlowPathsFlowFilter` of the API document.
    #[non_exhaustive]
    pub struct FlowPathsFlowFilter {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for FlowPathsFlowFilter {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowPathsFlowFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowPathsFlowFilter",
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
    rt::model!(FlowPathsFlowFilter);
    impl FlowPathsFlowFilter {
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
    /// `FlowPathsQuery` of the API document.
    #[non_exhaustive]
    pub struct FlowPathsQuery {
        /// `category`: required
        pub category: Option<types::FlowPathsQueryCategory>,
        /// `flows`: required
        pub flows: Option<Vec<types::FlowPathsFlowFilter>>,
        _rest: rt::Rest,
    }
    impl Default for FlowPathsQuery {
        fn default() -> Self {
            Self {
                category: None,
                flows: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for FlowPathsQuery {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "FlowPathsQuery",
                fields: &["category", "flows"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.category);
            out.list(1, &self.flows);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.category),
                1 => rt::Place::List(&mut self.flows),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(FlowPathsQuery);
    impl FlowPathsQuery {
        /// One with everything set that the API requires, in this order: `category`, `flows`.
        #[must_use]
        pub fn new(
            category: impl rt::IntoField<types::FlowPathsQueryCategory>,
            flows: impl rt::IntoField<Vec<types::FlowPathsFlowFilter>>,
        ) -> Self {
            Self::default().category(category).flows(flows)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(
            mut self,
            value: impl rt::IntoField<types::FlowPathsQueryCategory>,
        ) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `flows`.
        #[must_use]
        pub fn flows(
            mut self,
            value: impl rt::IntoField<Vec<types::FlowPathsFlowFilter>>,
        ) -> Self {
            value.put(&mut self.flows, &mut self._rest, 1);
            self
        }
    }
    /// `GetExternalEventsResponse` of the API document.
    #[non_exhaustive]
    pub struct GetExternalEventsResponse {
        /// `entities`
        pub entities: Option<Vec<types::ExternalEventSummary>>,
        _rest: rt::Rest,
    }
    impl Default for GetExternalEventsResponse {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GetExternalEventsResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GetExternalEventsResponse",
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
    rt::model!(GetExternalEventsResponse);
    /// `GroupByAttribute` of the API document.
    #[non_exhaustive]
    pub struct GroupByAttribute {
        /// `attribute`: read-only
        pub attribute: Option<String>,
        /// `value`: read-only
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GroupByAttribute {
        fn default() -> Self {
            Self {
                attribute: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GroupByAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GroupByAttribute",
                fields: &["attribute", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.attribute);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.attribute),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GroupByAttribute);
    /// `Journey` of the API document.
    #[non_exhaustive]
    pub struct Journey {
        /// `patterns`: required
        pub patterns: Option<Vec<types::JourneyPattern>>,
        _rest: rt::Rest,
    }
    impl Default for Journey {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Journey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Journey",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Journey);
    /// `JourneyEventDefinition` of the API document.
    #[non_exhaustive]
    pub struct JourneyEventDefinition {
        /// `description`: required, read-only
        pub description: Option<String>,
        /// `displayName`: read-only
        pub display_name: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `jsonSchema`: required, read-only
        pub json_schema: Option<Box<types::JsonSchemaDocument>>,
        /// `name`: required, read-only
        pub name: Option<String>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `source`: required, read-only
        pub source: Option<types::JourneyEventDefinitionSource>,
        _rest: rt::Rest,
    }
    impl Default for JourneyEventDefinition {
        fn default() -> Self {
            Self {
                description: None,
                display_name: None,
                id: None,
                json_schema: None,
                name: None,
                rank: None,
                self_uri: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyEventDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyEventDefinition",
                fields: &[
                    "description",
                    "displayName",
                    "id",
                    "jsonSchema",
                    "name",
                    "rank",
                    "selfUri",
                    "source",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.description);
            out.text(1, &self.display_name);
            out.text(2, &self.id);
            out.model(3, &self.json_schema);
            out.text(4, &self.name);
            out.int(5, &self.rank);
            out.text(6, &self.self_uri);
            out.one(7, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.description),
                1 => rt::Place::Text(&mut self.display_name),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.json_schema),
                4 => rt::Place::Text(&mut self.name),
                5 => rt::Place::Int(&mut self.rank),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyEventDefinition);
    /// `JourneyEventDefinitionListing` of the API document.
    #[non_exhaustive]
    pub struct JourneyEventDefinitionListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneyEventDefinition>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyEventDefinitionListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyEventDefinitionListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyEventDefinitionListing",
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
    rt::model!(JourneyEventDefinitionListing);
    /// `JourneyExternalEventsSchema` of the API document.
    #[non_exhaustive]
    pub struct JourneyExternalEventsSchema {
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::DomainEntityRef>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `enabled`
        pub enabled: Option<bool>,
        /// `id`
        pub id: Option<String>,
        /// `jsonSchema`
        pub json_schema: Option<Box<types::JourneyJsonSchemaDocument>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyExternalEventsSchema {
        fn default() -> Self {
            Self {
                created_by: None,
                date_created: None,
                enabled: None,
                id: None,
                json_schema: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyExternalEventsSchema {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyExternalEventsSchema",
                fields: &[
                    "createdBy",
                    "dateCreated",
                    "enabled",
                    "id",
                    "jsonSchema",
                    "selfUri",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.created_by);
            out.date_time(1, &self.date_created);
            out.boolean(2, &self.enabled);
            out.text(3, &self.id);
            out.model(4, &self.json_schema);
            out.text(5, &self.self_uri);
            out.int(6, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.date_created),
                2 => rt::Place::Bool(&mut self.enabled),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Model(&mut self.json_schema),
                5 => rt::Place::Text(&mut self.self_uri),
                6 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyExternalEventsSchema);
    /// `JourneyExternalEventsSchemaListing` of the API document.
    #[non_exhaustive]
    pub struct JourneyExternalEventsSchemaListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneyExternalEventsSchema>>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyExternalEventsSchemaListing {
        fn default() -> Self {
            Self {
                entities: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyExternalEventsSchemaListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyExternalEventsSchemaListing",
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
    rt::model!(JourneyExternalEventsSchemaListing);
    /// `JourneyJsonSchemaDocument` of the API document.
    #[non_exhaustive]
    pub struct JourneyJsonSchemaDocument {
        /// `$schema`: required
        pub schema: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `properties`
        pub properties: Option<rt::Json>,
        /// `required`
        pub required: Option<Vec<String>>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyJsonSchemaDocument {
        fn default() -> Self {
            Self {
                schema: None,
                description: None,
                properties: None,
                required: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyJsonSchemaDocument {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyJsonSchemaDocument",
                fields: &["$schema", "description", "properties", "required", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.schema);
            out.text(1, &self.description);
            out.json(2, &self.properties);
            out.list(3, &self.required);
            out.text(4, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.schema),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Json(&mut self.properties),
                3 => rt::Place::List(&mut self.required),
                4 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyJsonSchemaDocument);
    /// `JourneyJsonSchemaRequest` of the API document.
    #[non_exhaustive]
    pub struct JourneyJsonSchemaRequest {
        /// `$schema`: required
        pub schema: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `properties`: required
        pub properties: Option<rt::Json>,
        /// `required`
        pub required: Option<Vec<String>>,
        /// `title`: required
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyJsonSchemaRequest {
        fn default() -> Self {
            Self {
                schema: None,
                description: None,
                properties: None,
                required: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyJsonSchemaRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyJsonSchemaRequest",
                fields: &["$schema", "description", "properties", "required", "title"],
                required: &[0, 2, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.schema);
            out.text(1, &self.description);
            out.json(2, &self.properties);
            out.list(3, &self.required);
            out.text(4, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.schema),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Json(&mut self.properties),
                3 => rt::Place::List(&mut self.required),
                4 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyJsonSchemaRequest);
    impl JourneyJsonSchemaRequest {
        /// One with everything set that the API requires, in this order: `$schema`, `properties`, `title`.
        #[must_use]
        pub fn new(
            schema: impl rt::IntoField<String>,
            properties: impl rt::IntoField<rt::Json>,
            title: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().schema(schema).properties(properties).title(title)
        }
        /// Sets `$schema`.
        #[must_use]
        pub fn schema(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.schema, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, value: impl rt::IntoField<rt::Json>) -> Self {
            value.put(&mut self.properties, &mut self._rest, 2);
            self
        }
        /// Sets `required`.
        #[must_use]
        pub fn required(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.required, &mut self._rest, 3);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 4);
            self
        }
    }
    /// `JourneyPattern` of the API document.
    #[non_exhaustive]
    pub struct JourneyPattern {
        /// `count`: required
        pub count: Option<i64>,
        /// `criteria`: required
        pub criteria: Option<Vec<types::Criteria>>,
        /// `eventName`
        pub event_name: Option<String>,
        /// `sessionType`: required
        pub session_type: Option<String>,
        /// `streamType`: required
        pub stream_type: Option<types::JourneyPatternStreamType>,
        _rest: rt::Rest,
    }
    impl Default for JourneyPattern {
        fn default() -> Self {
            Self {
                count: None,
                criteria: None,
                event_name: None,
                session_type: None,
                stream_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyPattern",
                fields: &["count", "criteria", "eventName", "sessionType", "streamType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.list(1, &self.criteria);
            out.text(2, &self.event_name);
            out.text(3, &self.session_type);
            out.one(4, &self.stream_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::List(&mut self.criteria),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Text(&mut self.session_type),
                4 => rt::Place::Enum(&mut self.stream_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyPattern);
    /// `JourneySchemaUpdateRequest` of the API document.
    #[non_exhaustive]
    pub struct JourneySchemaUpdateRequest {
        /// `enabled`: required
        pub enabled: Option<bool>,
        /// `jsonSchema`: required
        pub json_schema: Option<Box<types::JourneyJsonSchemaRequest>>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneySchemaUpdateRequest {
        fn default() -> Self {
            Self {
                enabled: None,
                json_schema: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneySchemaUpdateRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneySchemaUpdateRequest",
                fields: &["enabled", "jsonSchema", "version"],
                required: &[0, 1, 2],
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
    rt::model!(JourneySchemaUpdateRequest);
    impl JourneySchemaUpdateRequest {
        /// One with everything set that the API requires, in this order: `enabled`, `jsonSchema`, `version`.
        #[must_use]
        pub fn new(
            enabled: impl rt::IntoField<bool>,
            json_schema: impl rt::IntoField<Box<types::JourneyJsonSchemaRequest>>,
            version: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().enabled(enabled).json_schema(json_schema).version(version)
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
            value: impl rt::IntoField<Box<types::JourneyJsonSchemaRequest>>,
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
    /// `JourneySegment` of the API document.
    #[non_exhaustive]
    pub struct JourneySegment {
        /// `assignmentExpirationDays`
        pub assignment_expiration_days: Option<i64>,
        /// `color`: required
        pub color: Option<String>,
        /// `context`: required
        pub context: Option<Box<types::Context>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `externalSegment`
        pub external_segment: Option<Box<types::ExternalSegment>>,
        /// `id`: required
        pub id: Option<String>,
        /// `isActive`: required
        pub is_active: Option<bool>,
        /// `journey`: required
        pub journey: Option<Box<types::Journey>>,
        /// `modifiedDate`: required
        pub modified_date: Option<rt::DateTime>,
        /// `scope`: required
        pub scope: Option<types::JourneySegmentScope>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `shouldDisplayToAgent`: required
        pub should_display_to_agent: Option<bool>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneySegment {
        fn default() -> Self {
            Self {
                assignment_expiration_days: None,
                color: None,
                context: None,
                created_date: None,
                description: None,
                display_name: None,
                external_segment: None,
                id: None,
                is_active: None,
                journey: None,
                modified_date: None,
                scope: None,
                self_uri: None,
                should_display_to_agent: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneySegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneySegment",
                fields: &[
                    "assignmentExpirationDays",
                    "color",
                    "context",
                    "createdDate",
                    "description",
                    "displayName",
                    "externalSegment",
                    "id",
                    "isActive",
                    "journey",
                    "modifiedDate",
                    "scope",
                    "selfUri",
                    "shouldDisplayToAgent",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.assignment_expiration_days);
            out.text(1, &self.color);
            out.model(2, &self.context);
            out.date_time(3, &self.created_date);
            out.text(4, &self.description);
            out.text(5, &self.display_name);
            out.model(6, &self.external_segment);
            out.text(7, &self.id);
            out.boolean(8, &self.is_active);
            out.model(9, &self.journey);
            out.date_time(10, &self.modified_date);
            out.one(11, &self.scope);
            out.text(12, &self.self_uri);
            out.boolean(13, &self.should_display_to_agent);
            out.int(14, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.assignment_expiration_days),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Model(&mut self.context),
                3 => rt::Place::DateTime(&mut self.created_date),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.display_name),
                6 => rt::Place::Model(&mut self.external_segment),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Bool(&mut self.is_active),
                9 => rt::Place::Model(&mut self.journey),
                10 => rt::Place::DateTime(&mut self.modified_date),
                11 => rt::Place::Enum(&mut self.scope),
                12 => rt::Place::Text(&mut self.self_uri),
                13 => rt::Place::Bool(&mut self.should_display_to_agent),
                14 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneySegment);
    /// `JourneySegmentRequest` of the API document.
    #[non_exhaustive]
    pub struct JourneySegmentRequest {
        /// `assignmentExpirationDays`
        pub assignment_expiration_days: Option<i64>,
        /// `color`
        pub color: Option<String>,
        /// `context`
        pub context: Option<Box<types::RequestContext>>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `externalSegment`
        pub external_segment: Option<Box<types::RequestExternalSegment>>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `journey`
        pub journey: Option<Box<types::RequestJourney>>,
        /// `shouldDisplayToAgent`
        pub should_display_to_agent: Option<bool>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneySegmentRequest {
        fn default() -> Self {
            Self {
                assignment_expiration_days: None,
                color: None,
                context: None,
                description: None,
                display_name: None,
                external_segment: None,
                is_active: None,
                journey: None,
                should_display_to_agent: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneySegmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneySegmentRequest",
                fields: &[
                    "assignmentExpirationDays",
                    "color",
                    "context",
                    "description",
                    "displayName",
                    "externalSegment",
                    "isActive",
                    "journey",
                    "shouldDisplayToAgent",
                    "version",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.assignment_expiration_days);
            out.text(1, &self.color);
            out.model(2, &self.context);
            out.text(3, &self.description);
            out.text(4, &self.display_name);
            out.model(5, &self.external_segment);
            out.boolean(6, &self.is_active);
            out.model(7, &self.journey);
            out.boolean(8, &self.should_display_to_agent);
            out.int(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.assignment_expiration_days),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Model(&mut self.context),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::Model(&mut self.external_segment),
                6 => rt::Place::Bool(&mut self.is_active),
                7 => rt::Place::Model(&mut self.journey),
                8 => rt::Place::Bool(&mut self.should_display_to_agent),
                9 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneySegmentRequest);
    impl JourneySegmentRequest {
        /// One with everything set that the API requires: `displayName`.
        #[must_use]
        pub fn new(display_name: impl rt::IntoField<String>) -> Self {
            Self::default().display_name(display_name)
        }
        /// Sets `assignmentExpirationDays`.
        #[must_use]
        pub fn assignment_expiration_days(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.assignment_expiration_days, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `context`.
        #[must_use]
        pub fn context(
            mut self,
            value: impl rt::IntoField<Box<types::RequestContext>>,
        ) -> Self {
            value.put(&mut self.context, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 4);
            self
        }
        /// Sets `externalSegment`.
        #[must_use]
        pub fn external_segment(
            mut self,
            value: impl rt::IntoField<Box<types::RequestExternalSegment>>,
        ) -> Self {
            value.put(&mut self.external_segment, &mut self._rest, 5);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 6);
            self
        }
        /// Sets `journey`.
        #[must_use]
        pub fn journey(
            mut self,
            value: impl rt::IntoField<Box<types::RequestJourney>>,
        ) -> Self {
            value.put(&mut self.journey, &mut self._rest, 7);
            self
        }
        /// Sets `shouldDisplayToAgent`.
        #[must_use]
        pub fn should_display_to_agent(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.should_display_to_agent, &mut self._rest, 8);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 9);
            self
        }
    }
    /// `JourneySurveyQuestion` of the API document.
    #[non_exhaustive]
    pub struct JourneySurveyQuestion {
        /// `choices`
        pub choices: Option<Vec<String>>,
        /// `customerProperty`
        pub customer_property: Option<types::JourneySurveyQuestionCustomerProperty>,
        /// `isMandatory`
        pub is_mandatory: Option<bool>,
        /// `label`: required
        pub label: Option<String>,
        /// `type`
        pub type_: Option<types::JourneySurveyQuestionType>,
        _rest: rt::Rest,
    }
    impl Default for JourneySurveyQuestion {
        fn default() -> Self {
            Self {
                choices: None,
                customer_property: None,
                is_mandatory: None,
                label: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneySurveyQuestion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneySurveyQuestion",
                fields: &["choices", "customerProperty", "isMandatory", "label", "type"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.choices);
            out.one(1, &self.customer_property);
            out.boolean(2, &self.is_mandatory);
            out.text(3, &self.label);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.choices),
                1 => rt::Place::Enum(&mut self.customer_property),
                2 => rt::Place::Bool(&mut self.is_mandatory),
                3 => rt::Place::Text(&mut self.label),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneySurveyQuestion);
    impl JourneySurveyQuestion {
        /// One with everything set that the API requires: `label`.
        #[must_use]
        pub fn new(label: impl rt::IntoField<String>) -> Self {
            Self::default().label(label)
        }
        /// Sets `choices`.
        #[must_use]
        pub fn choices(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.choices, &mut self._rest, 0);
            self
        }
        /// Sets `customerProperty`.
        #[must_use]
        pub fn customer_property(
            mut self,
            value: impl rt::IntoField<types::JourneySurveyQuestionCustomerProperty>,
        ) -> Self {
            value.put(&mut self.customer_property, &mut self._rest, 1);
            self
        }
        /// Sets `isMandatory`.
        #[must_use]
        pub fn is_mandatory(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_mandatory, &mut self._rest, 2);
            self
        }
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 3);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::JourneySurveyQuestionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
    }
    /// `JourneyView` of the API document.
    #[non_exhaustive]
    pub struct JourneyView {
        /// `charts`
        pub charts: Option<Vec<types::JourneyViewChart>>,
        /// `createdBy`: read-only
        pub created_by: Option<Box<types::JourneyViewUser>>,
        /// `dateCreated`: read-only
        pub date_created: Option<rt::DateTime>,
        /// `dateModified`: read-only
        pub date_modified: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `duration`
        pub duration: Option<String>,
        /// `elements`: required
        pub elements: Option<Vec<types::JourneyViewElement>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `interval`: format `interval`
        pub interval: Option<rt::Interval>,
        /// `modifiedBy`: read-only
        pub modified_by: Option<Box<types::JourneyViewUser>>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyView {
        fn default() -> Self {
            Self {
                charts: None,
                created_by: None,
                date_created: None,
                date_modified: None,
                description: None,
                duration: None,
                elements: None,
                id: None,
                interval: None,
                modified_by: None,
                name: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyView {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyView",
                fields: &[
                    "charts",
                    "createdBy",
                    "dateCreated",
                    "dateModified",
                    "description",
                    "duration",
                    "elements",
                    "id",
                    "interval",
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
            out.list(0, &self.charts);
            out.model(1, &self.created_by);
            out.date_time(2, &self.date_created);
            out.date_time(3, &self.date_modified);
            out.text(4, &self.description);
            out.text(5, &self.duration);
            out.list(6, &self.elements);
            out.text(7, &self.id);
            out.interval(8, &self.interval);
            out.model(9, &self.modified_by);
            out.text(10, &self.name);
            out.text(11, &self.self_uri);
            out.int(12, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.charts),
                1 => rt::Place::Model(&mut self.created_by),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::DateTime(&mut self.date_modified),
                4 => rt::Place::Text(&mut self.description),
                5 => rt::Place::Text(&mut self.duration),
                6 => rt::Place::List(&mut self.elements),
                7 => rt::Place::Text(&mut self.id),
                8 => rt::Place::Interval(&mut self.interval),
                9 => rt::Place::Model(&mut self.modified_by),
                10 => rt::Place::Text(&mut self.name),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyView);
    impl JourneyView {
        /// One with everything set that the API requires: `elements`.
        #[must_use]
        pub fn new(
            elements: impl rt::IntoField<Vec<types::JourneyViewElement>>,
        ) -> Self {
            Self::default().elements(elements)
        }
        /// Sets `charts`.
        #[must_use]
        pub fn charts(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewChart>>,
        ) -> Self {
            value.put(&mut self.charts, &mut self._rest, 0);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewUser>>,
        ) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 3);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 4);
            self
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.duration, &mut self._rest, 5);
            self
        }
        /// Sets `elements`.
        #[must_use]
        pub fn elements(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewElement>>,
        ) -> Self {
            value.put(&mut self.elements, &mut self._rest, 6);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 7);
            self
        }
        /// Sets `interval`.
        #[must_use]
        pub fn interval(mut self, value: impl rt::IntoField<rt::Interval>) -> Self {
            value.put(&mut self.interval, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewUser>>,
        ) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 9);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 12);
            self
        }
    }
    /// `JourneyViewChart` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChart {
        /// `displayAttributes`
        pub display_attributes: Option<Box<types::JourneyViewChartDisplayAttributes>>,
        /// `groupByAttributes`
        pub group_by_attributes: Option<Vec<types::JourneyViewChartGroupByAttribute>>,
        /// `groupByMax`
        pub group_by_max: Option<i64>,
        /// `groupByTime`
        pub group_by_time: Option<types::JourneyViewChartGroupByTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: required
        pub metrics: Option<Vec<types::JourneyViewChartMetric>>,
        /// `name`
        pub name: Option<String>,
        /// `rank`
        pub rank: Option<i64>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChart {
        fn default() -> Self {
            Self {
                display_attributes: None,
                group_by_attributes: None,
                group_by_max: None,
                group_by_time: None,
                id: None,
                metrics: None,
                name: None,
                rank: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChart {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChart",
                fields: &[
                    "displayAttributes",
                    "groupByAttributes",
                    "groupByMax",
                    "groupByTime",
                    "id",
                    "metrics",
                    "name",
                    "rank",
                    "selfUri",
                    "version",
                ],
                required: &[5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.display_attributes);
            out.list(1, &self.group_by_attributes);
            out.int(2, &self.group_by_max);
            out.one(3, &self.group_by_time);
            out.text(4, &self.id);
            out.list(5, &self.metrics);
            out.text(6, &self.name);
            out.int(7, &self.rank);
            out.text(8, &self.self_uri);
            out.int(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.display_attributes),
                1 => rt::Place::List(&mut self.group_by_attributes),
                2 => rt::Place::Int(&mut self.group_by_max),
                3 => rt::Place::Enum(&mut self.group_by_time),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::List(&mut self.metrics),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Int(&mut self.rank),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChart);
    impl JourneyViewChart {
        /// One with everything set that the API requires: `metrics`.
        #[must_use]
        pub fn new(
            metrics: impl rt::IntoField<Vec<types::JourneyViewChartMetric>>,
        ) -> Self {
            Self::default().metrics(metrics)
        }
        /// Sets `displayAttributes`.
        #[must_use]
        pub fn display_attributes(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewChartDisplayAttributes>>,
        ) -> Self {
            value.put(&mut self.display_attributes, &mut self._rest, 0);
            self
        }
        /// Sets `groupByAttributes`.
        #[must_use]
        pub fn group_by_attributes(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewChartGroupByAttribute>>,
        ) -> Self {
            value.put(&mut self.group_by_attributes, &mut self._rest, 1);
            self
        }
        /// Sets `groupByMax`.
        #[must_use]
        pub fn group_by_max(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.group_by_max, &mut self._rest, 2);
            self
        }
        /// Sets `groupByTime`.
        #[must_use]
        pub fn group_by_time(
            mut self,
            value: impl rt::IntoField<types::JourneyViewChartGroupByTime>,
        ) -> Self {
            value.put(&mut self.group_by_time, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `metrics`.
        #[must_use]
        pub fn metrics(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewChartMetric>>,
        ) -> Self {
            value.put(&mut self.metrics, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `rank`.
        #[must_use]
        pub fn rank(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.rank, &mut self._rest, 7);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 8);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 9);
            self
        }
    }
    /// `JourneyViewChartDisplayAttributes` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartDisplayAttributes {
        /// `groupByTitle`
        pub group_by_title: Option<String>,
        /// `metricsTitle`
        pub metrics_title: Option<String>,
        /// `showLegend`
        pub show_legend: Option<bool>,
        /// `type`
        pub type_: Option<types::JourneyViewChartDisplayAttributesType>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartDisplayAttributes {
        fn default() -> Self {
            Self {
                group_by_title: None,
                metrics_title: None,
                show_legend: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartDisplayAttributes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartDisplayAttributes",
                fields: &["groupByTitle", "metricsTitle", "showLegend", "type"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.group_by_title);
            out.text(1, &self.metrics_title);
            out.boolean(2, &self.show_legend);
            out.one(3, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.group_by_title),
                1 => rt::Place::Text(&mut self.metrics_title),
                2 => rt::Place::Bool(&mut self.show_legend),
                3 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartDisplayAttributes);
    impl JourneyViewChartDisplayAttributes {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `groupByTitle`.
        #[must_use]
        pub fn group_by_title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.group_by_title, &mut self._rest, 0);
            self
        }
        /// Sets `metricsTitle`.
        #[must_use]
        pub fn metrics_title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.metrics_title, &mut self._rest, 1);
            self
        }
        /// Sets `showLegend`.
        #[must_use]
        pub fn show_legend(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.show_legend, &mut self._rest, 2);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::JourneyViewChartDisplayAttributesType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 3);
            self
        }
    }
    /// `JourneyViewChartGroupByAttribute` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartGroupByAttribute {
        /// `attribute`: required
        pub attribute: Option<String>,
        /// `elementId`: required
        pub element_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartGroupByAttribute {
        fn default() -> Self {
            Self {
                attribute: None,
                element_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartGroupByAttribute {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartGroupByAttribute",
                fields: &["attribute", "elementId"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.attribute);
            out.text(1, &self.element_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.attribute),
                1 => rt::Place::Text(&mut self.element_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartGroupByAttribute);
    impl JourneyViewChartGroupByAttribute {
        /// One with everything set that the API requires, in this order: `attribute`, `elementId`.
        #[must_use]
        pub fn new(
            attribute: impl rt::IntoField<String>,
            element_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().attribute(attribute).element_id(element_id)
        }
        /// Sets `attribute`.
        #[must_use]
        pub fn attribute(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.attribute, &mut self._rest, 0);
            self
        }
        /// Sets `elementId`.
        #[must_use]
        pub fn element_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.element_id, &mut self._rest, 1);
            self
        }
    }
    /// `JourneyViewChartMetric` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartMetric {
        /// `aggregate`
        pub aggregate: Option<types::JourneyViewChartMetricAggregate>,
        /// `displayLabel`
        pub display_label: Option<String>,
        /// `elementId`: required
        pub element_id: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartMetric {
        fn default() -> Self {
            Self {
                aggregate: None,
                display_label: None,
                element_id: None,
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartMetric {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartMetric",
                fields: &["aggregate", "displayLabel", "elementId", "id"],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.aggregate);
            out.text(1, &self.display_label);
            out.text(2, &self.element_id);
            out.text(3, &self.id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.aggregate),
                1 => rt::Place::Text(&mut self.display_label),
                2 => rt::Place::Text(&mut self.element_id),
                3 => rt::Place::Text(&mut self.id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartMetric);
    impl JourneyViewChartMetric {
        /// One with everything set that the API requires, in this order: `elementId`, `id`.
        #[must_use]
        pub fn new(
            element_id: impl rt::IntoField<String>,
            id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().element_id(element_id).id(id)
        }
        /// Sets `aggregate`.
        #[must_use]
        pub fn aggregate(
            mut self,
            value: impl rt::IntoField<types::JourneyViewChartMetricAggregate>,
        ) -> Self {
            value.put(&mut self.aggregate, &mut self._rest, 0);
            self
        }
        /// Sets `displayLabel`.
        #[must_use]
        pub fn display_label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_label, &mut self._rest, 1);
            self
        }
        /// Sets `elementId`.
        #[must_use]
        pub fn element_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.element_id, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
    }
    /// `JourneyViewChartMetricResult` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartMetricResult {
        /// `id`: read-only
        pub id: Option<String>,
        /// `values`: read-only
        pub values: Option<Vec<types::JourneyViewChartMetricResultValue>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartMetricResult {
        fn default() -> Self {
            Self {
                id: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartMetricResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartMetricResult",
                fields: &["id", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartMetricResult);
    /// `JourneyViewChartMetricResultValue` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartMetricResultValue {
        /// `groupByAttributes`: read-only
        pub group_by_attributes: Option<Vec<types::GroupByAttribute>>,
        /// `value`: read-only
        pub value: Option<Box<types::Number>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartMetricResultValue {
        fn default() -> Self {
            Self {
                group_by_attributes: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartMetricResultValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartMetricResultValue",
                fields: &["groupByAttributes", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.group_by_attributes);
            out.model(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.group_by_attributes),
                1 => rt::Place::Model(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartMetricResultValue);
    /// `JourneyViewChartResult` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewChartResult {
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: read-only
        pub metrics: Option<Vec<types::JourneyViewChartMetricResult>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: read-only
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewChartResult {
        fn default() -> Self {
            Self {
                id: None,
                metrics: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewChartResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewChartResult",
                fields: &["id", "metrics", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.metrics);
            out.text(2, &self.self_uri);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.metrics),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewChartResult);
    /// `JourneyViewElement` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElement {
        /// `attributes`: required
        pub attributes: Option<Box<types::JourneyViewElementAttributes>>,
        /// `displayAttributes`
        pub display_attributes: Option<Box<types::JourneyViewElementDisplayAttributes>>,
        /// `filter`
        pub filter: Option<Box<types::JourneyViewElementFilter>>,
        /// `followedBy`
        pub followed_by: Option<Vec<types::JourneyViewLink>>,
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElement {
        fn default() -> Self {
            Self {
                attributes: None,
                display_attributes: None,
                filter: None,
                followed_by: None,
                id: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElement {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElement",
                fields: &[
                    "attributes",
                    "displayAttributes",
                    "filter",
                    "followedBy",
                    "id",
                    "name",
                ],
                required: &[0, 4, 5],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.attributes);
            out.model(1, &self.display_attributes);
            out.model(2, &self.filter);
            out.list(3, &self.followed_by);
            out.text(4, &self.id);
            out.text(5, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.attributes),
                1 => rt::Place::Model(&mut self.display_attributes),
                2 => rt::Place::Model(&mut self.filter),
                3 => rt::Place::List(&mut self.followed_by),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElement);
    impl JourneyViewElement {
        /// One with everything set that the API requires, in this order: `attributes`, `id`, `name`.
        #[must_use]
        pub fn new(
            attributes: impl rt::IntoField<Box<types::JourneyViewElementAttributes>>,
            id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().attributes(attributes).id(id).name(name)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementAttributes>>,
        ) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `displayAttributes`.
        #[must_use]
        pub fn display_attributes(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementDisplayAttributes>>,
        ) -> Self {
            value.put(&mut self.display_attributes, &mut self._rest, 1);
            self
        }
        /// Sets `filter`.
        #[must_use]
        pub fn filter(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilter>>,
        ) -> Self {
            value.put(&mut self.filter, &mut self._rest, 2);
            self
        }
        /// Sets `followedBy`.
        #[must_use]
        pub fn followed_by(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewLink>>,
        ) -> Self {
            value.put(&mut self.followed_by, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
    }
    /// `JourneyViewElementAttributes` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementAttributes {
        /// `id`
        pub id: Option<String>,
        /// `source`
        pub source: Option<String>,
        /// `type`: required
        pub type_: Option<types::JourneyViewElementAttributesType>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementAttributes {
        fn default() -> Self {
            Self {
                id: None,
                source: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementAttributes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementAttributes",
                fields: &["id", "source", "type"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.source);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.source),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementAttributes);
    impl JourneyViewElementAttributes {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::JourneyViewElementAttributesType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.source, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::JourneyViewElementAttributesType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
    }
    /// `JourneyViewElementDisplayAttributes` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementDisplayAttributes {
        /// `col`: required
        pub col: Option<i64>,
        /// `x`: required
        pub x: Option<i64>,
        /// `y`: required
        pub y: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementDisplayAttributes {
        fn default() -> Self {
            Self {
                col: None,
                x: None,
                y: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementDisplayAttributes {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementDisplayAttributes",
                fields: &["col", "x", "y"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.col);
            out.int(1, &self.x);
            out.int(2, &self.y);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.col),
                1 => rt::Place::Int(&mut self.x),
                2 => rt::Place::Int(&mut self.y),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementDisplayAttributes);
    impl JourneyViewElementDisplayAttributes {
        /// One with everything set that the API requires, in this order: `col`, `x`, `y`.
        #[must_use]
        pub fn new(
            col: impl rt::IntoField<i64>,
            x: impl rt::IntoField<i64>,
            y: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().col(col).x(x).y(y)
        }
        /// Sets `col`.
        #[must_use]
        pub fn col(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.col, &mut self._rest, 0);
            self
        }
        /// Sets `x`.
        #[must_use]
        pub fn x(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.x, &mut self._rest, 1);
            self
        }
        /// Sets `y`.
        #[must_use]
        pub fn y(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.y, &mut self._rest, 2);
            self
        }
    }
    /// `JourneyViewElementFilter` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementFilter {
        /// `numberPredicates`
        pub number_predicates: Option<
            Vec<types::JourneyViewElementFilterNumberPredicate>,
        >,
        /// `predicates`
        pub predicates: Option<Vec<types::JourneyViewElementFilterPredicate>>,
        /// `type`: required
        pub type_: Option<types::JourneyViewElementFilterType>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementFilter {
        fn default() -> Self {
            Self {
                number_predicates: None,
                predicates: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementFilter {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementFilter",
                fields: &["numberPredicates", "predicates", "type"],
                required: &[2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.number_predicates);
            out.list(1, &self.predicates);
            out.one(2, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.number_predicates),
                1 => rt::Place::List(&mut self.predicates),
                2 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementFilter);
    impl JourneyViewElementFilter {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::JourneyViewElementFilterType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `numberPredicates`.
        #[must_use]
        pub fn number_predicates(
            mut self,
            value: impl rt::IntoField<
                Vec<types::JourneyViewElementFilterNumberPredicate>,
            >,
        ) -> Self {
            value.put(&mut self.number_predicates, &mut self._rest, 0);
            self
        }
        /// Sets `predicates`.
        #[must_use]
        pub fn predicates(
            mut self,
            value: impl rt::IntoField<Vec<types::JourneyViewElementFilterPredicate>>,
        ) -> Self {
            value.put(&mut self.predicates, &mut self._rest, 1);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::JourneyViewElementFilterType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 2);
            self
        }
    }
    /// `JourneyViewElementFilterNumberPredicate` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementFilterNumberPredicate {
        /// `dimension`: required
        pub dimension: Option<String>,
        /// `noValue`
        pub no_value: Option<bool>,
        /// `operator`
        pub operator: Option<types::JourneyViewElementFilterNumberPredicateOperator>,
        /// `range`: required
        pub range: Option<Box<types::JourneyViewElementFilterRange>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementFilterNumberPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                no_value: None,
                operator: None,
                range: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementFilterNumberPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementFilterNumberPredicate",
                fields: &["dimension", "noValue", "operator", "range"],
                required: &[0, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.dimension);
            out.boolean(1, &self.no_value);
            out.one(2, &self.operator);
            out.model(3, &self.range);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.dimension),
                1 => rt::Place::Bool(&mut self.no_value),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Model(&mut self.range),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementFilterNumberPredicate);
    impl JourneyViewElementFilterNumberPredicate {
        /// One with everything set that the API requires, in this order: `dimension`, `range`.
        #[must_use]
        pub fn new(
            dimension: impl rt::IntoField<String>,
            range: impl rt::IntoField<Box<types::JourneyViewElementFilterRange>>,
        ) -> Self {
            Self::default().dimension(dimension).range(range)
        }
        /// Sets `dimension`.
        #[must_use]
        pub fn dimension(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dimension, &mut self._rest, 0);
            self
        }
        /// Sets `noValue`.
        #[must_use]
        pub fn no_value(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.no_value, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<
                types::JourneyViewElementFilterNumberPredicateOperator,
            >,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `range`.
        #[must_use]
        pub fn range(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRange>>,
        ) -> Self {
            value.put(&mut self.range, &mut self._rest, 3);
            self
        }
    }
    /// `JourneyViewElementFilterPredicate` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementFilterPredicate {
        /// `dimension`: required
        pub dimension: Option<String>,
        /// `noValue`
        pub no_value: Option<bool>,
        /// `operator`
        pub operator: Option<types::JourneyViewElementFilterPredicateOperator>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementFilterPredicate {
        fn default() -> Self {
            Self {
                dimension: None,
                no_value: None,
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementFilterPredicate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementFilterPredicate",
                fields: &["dimension", "noValue", "operator", "values"],
                required: &[0, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.dimension);
            out.boolean(1, &self.no_value);
            out.one(2, &self.operator);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.dimension),
                1 => rt::Place::Bool(&mut self.no_value),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementFilterPredicate);
    impl JourneyViewElementFilterPredicate {
        /// One with everything set that the API requires, in this order: `dimension`, `values`.
        #[must_use]
        pub fn new(
            dimension: impl rt::IntoField<String>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().dimension(dimension).values(values)
        }
        /// Sets `dimension`.
        #[must_use]
        pub fn dimension(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.dimension, &mut self._rest, 0);
            self
        }
        /// Sets `noValue`.
        #[must_use]
        pub fn no_value(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.no_value, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::JourneyViewElementFilterPredicateOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `JourneyViewElementFilterRange` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementFilterRange {
        /// `eq`
        pub eq: Option<Box<types::JourneyViewElementFilterRangeData>>,
        /// `gt`
        pub gt: Option<Box<types::JourneyViewElementFilterRangeData>>,
        /// `gte`
        pub gte: Option<Box<types::JourneyViewElementFilterRangeData>>,
        /// `lt`
        pub lt: Option<Box<types::JourneyViewElementFilterRangeData>>,
        /// `lte`
        pub lte: Option<Box<types::JourneyViewElementFilterRangeData>>,
        /// `neq`
        pub neq: Option<Box<types::JourneyViewElementFilterRangeData>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementFilterRange {
        fn default() -> Self {
            Self {
                eq: None,
                gt: None,
                gte: None,
                lt: None,
                lte: None,
                neq: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementFilterRange {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementFilterRange",
                fields: &["eq", "gt", "gte", "lt", "lte", "neq"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.eq);
            out.model(1, &self.gt);
            out.model(2, &self.gte);
            out.model(3, &self.lt);
            out.model(4, &self.lte);
            out.model(5, &self.neq);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.eq),
                1 => rt::Place::Model(&mut self.gt),
                2 => rt::Place::Model(&mut self.gte),
                3 => rt::Place::Model(&mut self.lt),
                4 => rt::Place::Model(&mut self.lte),
                5 => rt::Place::Model(&mut self.neq),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementFilterRange);
    impl JourneyViewElementFilterRange {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `eq`.
        #[must_use]
        pub fn eq_value(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.eq, &mut self._rest, 0);
            self
        }
        /// Sets `gt`.
        #[must_use]
        pub fn gt(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.gt, &mut self._rest, 1);
            self
        }
        /// Sets `gte`.
        #[must_use]
        pub fn gte(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.gte, &mut self._rest, 2);
            self
        }
        /// Sets `lt`.
        #[must_use]
        pub fn lt(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.lt, &mut self._rest, 3);
            self
        }
        /// Sets `lte`.
        #[must_use]
        pub fn lte(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.lte, &mut self._rest, 4);
            self
        }
        /// Sets `neq`.
        #[must_use]
        pub fn neq(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewElementFilterRangeData>>,
        ) -> Self {
            value.put(&mut self.neq, &mut self._rest, 5);
            self
        }
    }
    /// `JourneyViewElementFilterRangeData` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewElementFilterRangeData {
        /// `duration`
        pub duration: Option<String>,
        /// `number`
        pub number: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewElementFilterRangeData {
        fn default() -> Self {
            Self {
                duration: None,
                number: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewElementFilterRangeData {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewElementFilterRangeData",
                fields: &["duration", "number"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.duration);
            out.float(1, &self.number);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.duration),
                1 => rt::Place::Float(&mut self.number),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewElementFilterRangeData);
    impl JourneyViewElementFilterRangeData {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `duration`.
        #[must_use]
        pub fn duration(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.duration, &mut self._rest, 0);
            self
        }
        /// Sets `number`.
        #[must_use]
        pub fn number(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.number, &mut self._rest, 1);
            self
        }
    }
    /// `JourneyViewJob` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewJob {
        /// `dateCompleted`: required, read-only
        pub date_completed: Option<rt::DateTime>,
        /// `dateCompletionEstimated`: required, read-only
        pub date_completion_estimated: Option<rt::DateTime>,
        /// `dateCreated`: required, read-only
        pub date_created: Option<rt::DateTime>,
        /// `estimatedCompletionMargin`: required, read-only
        pub estimated_completion_margin: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `journeyView`: required
        pub journey_view: Option<Box<types::JourneyView>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `status`: required
        pub status: Option<types::JourneyViewJobStatus>,
        /// `userId`: required, read-only
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewJob {
        fn default() -> Self {
            Self {
                date_completed: None,
                date_completion_estimated: None,
                date_created: None,
                estimated_completion_margin: None,
                id: None,
                journey_view: None,
                self_uri: None,
                status: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewJob {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewJob",
                fields: &[
                    "dateCompleted",
                    "dateCompletionEstimated",
                    "dateCreated",
                    "estimatedCompletionMargin",
                    "id",
                    "journeyView",
                    "selfUri",
                    "status",
                    "userId",
                ],
                required: &[5, 7],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_completed);
            out.date_time(1, &self.date_completion_estimated);
            out.date_time(2, &self.date_created);
            out.int(3, &self.estimated_completion_margin);
            out.text(4, &self.id);
            out.model(5, &self.journey_view);
            out.text(6, &self.self_uri);
            out.one(7, &self.status);
            out.text(8, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_completed),
                1 => rt::Place::DateTime(&mut self.date_completion_estimated),
                2 => rt::Place::DateTime(&mut self.date_created),
                3 => rt::Place::Int(&mut self.estimated_completion_margin),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Model(&mut self.journey_view),
                6 => rt::Place::Text(&mut self.self_uri),
                7 => rt::Place::Enum(&mut self.status),
                8 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewJob);
    impl JourneyViewJob {
        /// One with everything set that the API requires, in this order: `journeyView`, `status`.
        #[must_use]
        pub fn new(
            journey_view: impl rt::IntoField<Box<types::JourneyView>>,
            status: impl rt::IntoField<types::JourneyViewJobStatus>,
        ) -> Self {
            Self::default().journey_view(journey_view).status(status)
        }
        /// Sets `dateCompleted`.
        #[must_use]
        pub fn date_completed(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completed, &mut self._rest, 0);
            self
        }
        /// Sets `dateCompletionEstimated`.
        #[must_use]
        pub fn date_completion_estimated(
            mut self,
            value: impl rt::IntoField<rt::DateTime>,
        ) -> Self {
            value.put(&mut self.date_completion_estimated, &mut self._rest, 1);
            self
        }
        /// Sets `dateCreated`.
        #[must_use]
        pub fn date_created(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_created, &mut self._rest, 2);
            self
        }
        /// Sets `estimatedCompletionMargin`.
        #[must_use]
        pub fn estimated_completion_margin(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.estimated_completion_margin, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `journeyView`.
        #[must_use]
        pub fn journey_view(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyView>>,
        ) -> Self {
            value.put(&mut self.journey_view, &mut self._rest, 5);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 6);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl rt::IntoField<types::JourneyViewJobStatus>,
        ) -> Self {
            value.put(&mut self.status, &mut self._rest, 7);
            self
        }
        /// Sets `userId`.
        #[must_use]
        pub fn user_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_id, &mut self._rest, 8);
            self
        }
    }
    /// `JourneyViewJobListing` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewJobListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneyViewJob>>,
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
    impl Default for JourneyViewJobListing {
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
    impl rt::Model for JourneyViewJobListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewJobListing",
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
    rt::model!(JourneyViewJobListing);
    /// `JourneyViewLink` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewLink {
        /// `constraintAfter`
        pub constraint_after: Option<Box<types::JourneyViewLinkTimeConstraint>>,
        /// `constraintWithin`
        pub constraint_within: Option<Box<types::JourneyViewLinkTimeConstraint>>,
        /// `eventCountType`
        pub event_count_type: Option<types::JourneyViewLinkEventCountType>,
        /// `id`: required
        pub id: Option<String>,
        /// `joinAttributes`
        pub join_attributes: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewLink {
        fn default() -> Self {
            Self {
                constraint_after: None,
                constraint_within: None,
                event_count_type: None,
                id: None,
                join_attributes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewLink",
                fields: &[
                    "constraintAfter",
                    "constraintWithin",
                    "eventCountType",
                    "id",
                    "joinAttributes",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.constraint_after);
            out.model(1, &self.constraint_within);
            out.one(2, &self.event_count_type);
            out.text(3, &self.id);
            out.list(4, &self.join_attributes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.constraint_after),
                1 => rt::Place::Model(&mut self.constraint_within),
                2 => rt::Place::Enum(&mut self.event_count_type),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::List(&mut self.join_attributes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewLink);
    impl JourneyViewLink {
        /// One with everything set that the API requires: `id`.
        #[must_use]
        pub fn new(id: impl rt::IntoField<String>) -> Self {
            Self::default().id(id)
        }
        /// Sets `constraintAfter`.
        #[must_use]
        pub fn constraint_after(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewLinkTimeConstraint>>,
        ) -> Self {
            value.put(&mut self.constraint_after, &mut self._rest, 0);
            self
        }
        /// Sets `constraintWithin`.
        #[must_use]
        pub fn constraint_within(
            mut self,
            value: impl rt::IntoField<Box<types::JourneyViewLinkTimeConstraint>>,
        ) -> Self {
            value.put(&mut self.constraint_within, &mut self._rest, 1);
            self
        }
        /// Sets `eventCountType`.
        #[must_use]
        pub fn event_count_type(
            mut self,
            value: impl rt::IntoField<types::JourneyViewLinkEventCountType>,
        ) -> Self {
            value.put(&mut self.event_count_type, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `joinAttributes`.
        #[must_use]
        pub fn join_attributes(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.join_attributes, &mut self._rest, 4);
            self
        }
    }
    /// `JourneyViewLinkTimeConstraint` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewLinkTimeConstraint {
        /// `unit`
        pub unit: Option<types::JourneyViewLinkTimeConstraintUnit>,
        /// `value`
        pub value: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewLinkTimeConstraint {
        fn default() -> Self {
            Self {
                unit: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewLinkTimeConstraint {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewLinkTimeConstraint",
                fields: &["unit", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.unit);
            out.int(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.unit),
                1 => rt::Place::Int(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewLinkTimeConstraint);
    impl JourneyViewLinkTimeConstraint {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `unit`.
        #[must_use]
        pub fn unit(
            mut self,
            value: impl rt::IntoField<types::JourneyViewLinkTimeConstraintUnit>,
        ) -> Self {
            value.put(&mut self.unit, &mut self._rest, 0);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.value, &mut self._rest, 1);
            self
        }
    }
    /// `JourneyViewListing` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneyView>>,
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
    impl Default for JourneyViewListing {
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
    impl rt::Model for JourneyViewListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewListing",
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
    rt::model!(JourneyViewListing);
    /// `JourneyViewResult` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewResult {
        /// `charts`: read-only
        pub charts: Option<Vec<types::JourneyViewChartResult>>,
        /// `elements`: read-only
        pub elements: Option<Vec<types::JourneyViewResultElement>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewResult {
        fn default() -> Self {
            Self {
                charts: None,
                elements: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewResult",
                fields: &["charts", "elements"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.charts);
            out.list(1, &self.elements);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.charts),
                1 => rt::Place::List(&mut self.elements),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewResult);
    /// `JourneyViewResultElement` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewResultElement {
        /// `followedBy`: read-only
        pub followed_by: Option<Vec<types::JourneyViewResultLink>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `metrics`: read-only
        pub metrics: Option<Box<types::JourneyViewResultMetrics>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewResultElement {
        fn default() -> Self {
            Self {
                followed_by: None,
                id: None,
                metrics: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewResultElement {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewResultElement",
                fields: &["followedBy", "id", "metrics", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.followed_by);
            out.text(1, &self.id);
            out.model(2, &self.metrics);
            out.text(3, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.followed_by),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Model(&mut self.metrics),
                3 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewResultElement);
    /// `JourneyViewResultLink` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewResultLink {
        /// `connectionCount`: read-only
        pub connection_count: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewResultLink {
        fn default() -> Self {
            Self {
                connection_count: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewResultLink {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewResultLink",
                fields: &["connectionCount", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.connection_count);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.connection_count),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewResultLink);
    /// `JourneyViewResultMetrics` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewResultMetrics {
        /// `activeCount`: read-only
        pub active_count: Option<i64>,
        /// `completedCount`: read-only
        pub completed_count: Option<i64>,
        /// `dropoutCount`: read-only
        pub dropout_count: Option<i64>,
        /// `flowCount`: read-only
        pub flow_count: Option<i64>,
        /// `participantCount`: read-only
        pub participant_count: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewResultMetrics {
        fn default() -> Self {
            Self {
                active_count: None,
                completed_count: None,
                dropout_count: None,
                flow_count: None,
                participant_count: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewResultMetrics {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewResultMetrics",
                fields: &[
                    "activeCount",
                    "completedCount",
                    "dropoutCount",
                    "flowCount",
                    "participantCount",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.active_count);
            out.int(1, &self.completed_count);
            out.int(2, &self.dropout_count);
            out.int(3, &self.flow_count);
            out.int(4, &self.participant_count);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.active_count),
                1 => rt::Place::Int(&mut self.completed_count),
                2 => rt::Place::Int(&mut self.dropout_count),
                3 => rt::Place::Int(&mut self.flow_count),
                4 => rt::Place::Int(&mut self.participant_count),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewResultMetrics);
    /// `JourneyViewSchedule` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewSchedule {
        /// `dateModified`: required, read-only
        pub date_modified: Option<rt::DateTime>,
        /// `frequency`: required
        pub frequency: Option<types::JourneyViewScheduleFrequency>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `user`: required, read-only
        pub user: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewSchedule {
        fn default() -> Self {
            Self {
                date_modified: None,
                frequency: None,
                id: None,
                self_uri: None,
                user: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewSchedule {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewSchedule",
                fields: &["dateModified", "frequency", "id", "selfUri", "user"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.date_modified);
            out.one(1, &self.frequency);
            out.text(2, &self.id);
            out.text(3, &self.self_uri);
            out.model(4, &self.user);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.date_modified),
                1 => rt::Place::Enum(&mut self.frequency),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.self_uri),
                4 => rt::Place::Model(&mut self.user),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewSchedule);
    impl JourneyViewSchedule {
        /// One with everything set that the API requires: `frequency`.
        #[must_use]
        pub fn new(
            frequency: impl rt::IntoField<types::JourneyViewScheduleFrequency>,
        ) -> Self {
            Self::default().frequency(frequency)
        }
        /// Sets `dateModified`.
        #[must_use]
        pub fn date_modified(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.date_modified, &mut self._rest, 0);
            self
        }
        /// Sets `frequency`.
        #[must_use]
        pub fn frequency(
            mut self,
            value: impl rt::IntoField<types::JourneyViewScheduleFrequency>,
        ) -> Self {
            value.put(&mut self.frequency, &mut self._rest, 1);
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
        /// Sets `user`.
        #[must_use]
        pub fn user(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.user, &mut self._rest, 4);
            self
        }
    }
    /// `JourneyViewScheduleListing` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewScheduleListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneyViewSchedule>>,
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
    impl Default for JourneyViewScheduleListing {
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
    impl rt::Model for JourneyViewScheduleListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewScheduleListing",
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
    rt::model!(JourneyViewScheduleListing);
    /// `JourneyViewUser` of the API document.
    #[non_exhaustive]
    pub struct JourneyViewUser {
        /// `emailAddress`: read-only
        pub email_address: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for JourneyViewUser {
        fn default() -> Self {
            Self {
                email_address: None,
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for JourneyViewUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "JourneyViewUser",
                fields: &["emailAddress", "id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.email_address);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.email_address),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(JourneyViewUser);
    impl JourneyViewUser {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `emailAddress`.
        #[must_use]
        pub fn email_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.email_address, &mut self._rest, 0);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    /// `KeyValue` of the API document.
    #[non_exhaustive]
    pub struct KeyValue {
        /// `key`: required
        pub key: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for KeyValue {
        fn default() -> Self {
            Self {
                key: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for KeyValue {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "KeyValue",
                fields: &["key", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.key);
            out.text(1, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.key),
                1 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(KeyValue);
    /// `Label` of the API document.
    #[non_exhaustive]
    pub struct Label {
        /// `encoded`: required, read-only
        pub encoded: Option<bool>,
        /// `name`: required
        pub name: Option<String>,
        /// `value`: required
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for Label {
        fn default() -> Self {
            Self {
                encoded: None,
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Label {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Label",
                fields: &["encoded", "name", "value"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.encoded);
            out.text(1, &self.name);
            out.text(2, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.encoded),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Label);
    impl Label {
        /// One with everything set that the API requires, in this order: `name`, `value`.
        #[must_use]
        pub fn new(
            name: impl rt::IntoField<String>,
            value: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().name(name).value(value)
        }
        /// Sets `encoded`.
        #[must_use]
        pub fn encoded(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.encoded, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 2);
            self
        }
    }
    /// `OpenActionFields` of the API document.
    #[non_exhaustive]
    pub struct OpenActionFields {
        /// `configurationFields`
        pub configuration_fields: Option<rt::Json>,
        /// `openAction`: required
        pub open_action: Option<Box<types::DomainEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for OpenActionFields {
        fn default() -> Self {
            Self {
                configuration_fields: None,
                open_action: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenActionFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenActionFields",
                fields: &["configurationFields", "openAction"],
                required: &[1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.configuration_fields);
            out.model(1, &self.open_action);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.configuration_fields),
                1 => rt::Place::Model(&mut self.open_action),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenActionFields);
    impl OpenActionFields {
        /// One with everything set that the API requires: `openAction`.
        #[must_use]
        pub fn new(
            open_action: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            Self::default().open_action(open_action)
        }
        /// Sets `configurationFields`.
        #[must_use]
        pub fn configuration_fields(
            mut self,
            value: impl rt::IntoField<rt::Json>,
        ) -> Self {
            value.put(&mut self.configuration_fields, &mut self._rest, 0);
            self
        }
        /// Sets `openAction`.
        #[must_use]
        pub fn open_action(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntityRef>>,
        ) -> Self {
            value.put(&mut self.open_action, &mut self._rest, 1);
            self
        }
    }
    /// `OpenActionProperties` of the API document.
    #[non_exhaustive]
    pub struct OpenActionProperties {
        /// `configurationFields`
        pub configuration_fields: Option<rt::Json>,
        /// `openActionName`
        pub open_action_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OpenActionProperties {
        fn default() -> Self {
            Self {
                configuration_fields: None,
                open_action_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OpenActionProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OpenActionProperties",
                fields: &["configurationFields", "openActionName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.json(0, &self.configuration_fields);
            out.text(1, &self.open_action_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Json(&mut self.configuration_fields),
                1 => rt::Place::Text(&mut self.open_action_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OpenActionProperties);
    /// `Outcome` of the API document.
    #[non_exhaustive]
    pub struct Outcome {
        /// `associatedValueField`
        pub associated_value_field: Option<Box<types::AssociatedValueField>>,
        /// `context`: required
        pub context: Option<Box<types::Context>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `isActive`: required
        pub is_active: Option<bool>,
        /// `isPositive`: required
        pub is_positive: Option<bool>,
        /// `journey`: required
        pub journey: Option<Box<types::Journey>>,
        /// `modifiedDate`: required
        pub modified_date: Option<rt::DateTime>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for Outcome {
        fn default() -> Self {
            Self {
                associated_value_field: None,
                context: None,
                created_date: None,
                description: None,
                display_name: None,
                id: None,
                is_active: None,
                is_positive: None,
                journey: None,
                modified_date: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Outcome {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Outcome",
                fields: &[
                    "associatedValueField",
                    "context",
                    "createdDate",
                    "description",
                    "displayName",
                    "id",
                    "isActive",
                    "isPositive",
                    "journey",
                    "modifiedDate",
                    "selfUri",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.associated_value_field);
            out.model(1, &self.context);
            out.date_time(2, &self.created_date);
            out.text(3, &self.description);
            out.text(4, &self.display_name);
            out.text(5, &self.id);
            out.boolean(6, &self.is_active);
            out.boolean(7, &self.is_positive);
            out.model(8, &self.journey);
            out.date_time(9, &self.modified_date);
            out.text(10, &self.self_uri);
            out.int(11, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.associated_value_field),
                1 => rt::Place::Model(&mut self.context),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::Text(&mut self.id),
                6 => rt::Place::Bool(&mut self.is_active),
                7 => rt::Place::Bool(&mut self.is_positive),
                8 => rt::Place::Model(&mut self.journey),
                9 => rt::Place::DateTime(&mut self.modified_date),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Outcome);
    /// `OutcomeAchievedEvent` of the API document.
    #[non_exhaustive]
    pub struct OutcomeAchievedEvent {
        /// `browser`
        pub browser: Option<Box<types::Browser>>,
        /// `device`
        pub device: Option<Box<types::Device>>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `outcome`: required
        pub outcome: Option<Box<types::OutcomeAchievedEventOutcome>>,
        /// `userAgentString`
        pub user_agent_string: Option<String>,
        /// `visitCreatedDate`
        pub visit_created_date: Option<rt::DateTime>,
        /// `visitReferrer`
        pub visit_referrer: Option<Box<types::Referrer>>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeAchievedEvent {
        fn default() -> Self {
            Self {
                browser: None,
                device: None,
                geolocation: None,
                ip_address: None,
                ip_organization: None,
                mkt_campaign: None,
                outcome: None,
                user_agent_string: None,
                visit_created_date: None,
                visit_referrer: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeAchievedEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeAchievedEvent",
                fields: &[
                    "browser",
                    "device",
                    "geolocation",
                    "ipAddress",
                    "ipOrganization",
                    "mktCampaign",
                    "outcome",
                    "userAgentString",
                    "visitCreatedDate",
                    "visitReferrer",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.browser);
            out.model(1, &self.device);
            out.model(2, &self.geolocation);
            out.text(3, &self.ip_address);
            out.text(4, &self.ip_organization);
            out.model(5, &self.mkt_campaign);
            out.model(6, &self.outcome);
            out.text(7, &self.user_agent_string);
            out.date_time(8, &self.visit_created_date);
            out.model(9, &self.visit_referrer);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.browser),
                1 => rt::Place::Model(&mut self.device),
                2 => rt::Place::Model(&mut self.geolocation),
                3 => rt::Place::Text(&mut self.ip_address),
                4 => rt::Place::Text(&mut self.ip_organization),
                5 => rt::Place::Model(&mut self.mkt_campaign),
                6 => rt::Place::Model(&mut self.outcome),
                7 => rt::Place::Text(&mut self.user_agent_string),
                8 => rt::Place::DateTime(&mut self.visit_created_date),
                9 => rt::Place::Model(&mut self.visit_referrer),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeAchievedEvent);
    /// `OutcomeAchievedEventOutcome` of the API document.
    #[non_exhaustive]
    pub struct OutcomeAchievedEventOutcome {
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `id`: required
        pub id: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `version`: required
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeAchievedEventOutcome {
        fn default() -> Self {
            Self {
                display_name: None,
                id: None,
                self_uri: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeAchievedEventOutcome {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeAchievedEventOutcome",
                fields: &["displayName", "id", "selfUri", "version"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.text(1, &self.id);
            out.text(2, &self.self_uri);
            out.int(3, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Text(&mut self.id),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeAchievedEventOutcome);
    /// `OutcomeListing` of the API document.
    #[non_exhaustive]
    pub struct OutcomeListing {
        /// `entities`
        pub entities: Option<Vec<types::Outcome>>,
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
    impl Default for OutcomeListing {
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
    impl rt::Model for OutcomeListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeListing",
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
    rt::model!(OutcomeListing);
    /// `OutcomePercentileCondition` of the API document.
    #[non_exhaustive]
    pub struct OutcomePercentileCondition {
        /// `fallbackPercentile`
        pub fallback_percentile: Option<f64>,
        /// `maximumPercentile`: required
        pub maximum_percentile: Option<f64>,
        /// `outcomeId`: required
        pub outcome_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutcomePercentileCondition {
        fn default() -> Self {
            Self {
                fallback_percentile: None,
                maximum_percentile: None,
                outcome_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomePercentileCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomePercentileCondition",
                fields: &["fallbackPercentile", "maximumPercentile", "outcomeId"],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.fallback_percentile);
            out.float(1, &self.maximum_percentile);
            out.text(2, &self.outcome_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.fallback_percentile),
                1 => rt::Place::Float(&mut self.maximum_percentile),
                2 => rt::Place::Text(&mut self.outcome_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomePercentileCondition);
    impl OutcomePercentileCondition {
        /// One with everything set that the API requires, in this order: `maximumPercentile`, `outcomeId`.
        #[must_use]
        pub fn new(
            maximum_percentile: impl rt::IntoField<f64>,
            outcome_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().maximum_percentile(maximum_percentile).outcome_id(outcome_id)
        }
        /// Sets `fallbackPercentile`.
        #[must_use]
        pub fn fallback_percentile(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.fallback_percentile, &mut self._rest, 0);
            self
        }
        /// Sets `maximumPercentile`.
        #[must_use]
        pub fn maximum_percentile(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.maximum_percentile, &mut self._rest, 1);
            self
        }
        /// Sets `outcomeId`.
        #[must_use]
        pub fn outcome_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.outcome_id, &mut self._rest, 2);
            self
        }
    }
    /// `OutcomePredictor` of the API document.
    #[non_exhaustive]
    pub struct OutcomePredictor {
        /// `id`: read-only
        pub id: Option<String>,
        /// `outcome`
        pub outcome: Option<Box<types::OutcomeRef>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutcomePredictor {
        fn default() -> Self {
            Self {
                id: None,
                outcome: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomePredictor {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomePredictor",
                fields: &["id", "outcome", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.model(1, &self.outcome);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Model(&mut self.outcome),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomePredictor);
    /// `OutcomePredictorListing` of the API document.
    #[non_exhaustive]
    pub struct OutcomePredictorListing {
        /// `entities`
        pub entities: Option<Vec<types::OutcomePredictor>>,
        _rest: rt::Rest,
    }
    impl Default for OutcomePredictorListing {
        fn default() -> Self {
            Self {
                entities: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomePredictorListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomePredictorListing",
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
    rt::model!(OutcomePredictorListing);
    /// `OutcomePredictorRequest` of the API document.
    #[non_exhaustive]
    pub struct OutcomePredictorRequest {
        /// `outcome`: required
        pub outcome: Option<Box<types::OutcomeRefRequest>>,
        _rest: rt::Rest,
    }
    impl Default for OutcomePredictorRequest {
        fn default() -> Self {
            Self {
                outcome: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomePredictorRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomePredictorRequest",
                fields: &["outcome"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.outcome);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.outcome),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomePredictorRequest);
    impl OutcomePredictorRequest {
        /// One with everything set that the API requires: `outcome`.
        #[must_use]
        pub fn new(outcome: impl rt::IntoField<Box<types::OutcomeRefRequest>>) -> Self {
            Self::default().outcome(outcome)
        }
        /// Sets `outcome`.
        #[must_use]
        pub fn outcome(
            mut self,
            value: impl rt::IntoField<Box<types::OutcomeRefRequest>>,
        ) -> Self {
            value.put(&mut self.outcome, &mut self._rest, 0);
            self
        }
    }
    /// `OutcomeProbabilityCondition` of the API document.
    #[non_exhaustive]
    pub struct OutcomeProbabilityCondition {
        /// `maximumProbability`: required
        pub maximum_probability: Option<f64>,
        /// `outcomeId`: required
        pub outcome_id: Option<String>,
        /// `probability`
        pub probability: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeProbabilityCondition {
        fn default() -> Self {
            Self {
                maximum_probability: None,
                outcome_id: None,
                probability: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeProbabilityCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeProbabilityCondition",
                fields: &["maximumProbability", "outcomeId", "probability"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.maximum_probability);
            out.text(1, &self.outcome_id);
            out.float(2, &self.probability);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.maximum_probability),
                1 => rt::Place::Text(&mut self.outcome_id),
                2 => rt::Place::Float(&mut self.probability),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeProbabilityCondition);
    impl OutcomeProbabilityCondition {
        /// One with everything set that the API requires, in this order: `maximumProbability`, `outcomeId`.
        #[must_use]
        pub fn new(
            maximum_probability: impl rt::IntoField<f64>,
            outcome_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .maximum_probability(maximum_probability)
                .outcome_id(outcome_id)
        }
        /// Sets `maximumProbability`.
        #[must_use]
        pub fn maximum_probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.maximum_probability, &mut self._rest, 0);
            self
        }
        /// Sets `outcomeId`.
        #[must_use]
        pub fn outcome_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.outcome_id, &mut self._rest, 1);
            self
        }
        /// Sets `probability`.
        #[must_use]
        pub fn probability(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.probability, &mut self._rest, 2);
            self
        }
    }
    /// `OutcomeQuantileCondition` of the API document.
    #[non_exhaustive]
    pub struct OutcomeQuantileCondition {
        /// `fallbackQuantileThreshold`
        pub fallback_quantile_threshold: Option<f64>,
        /// `maxQuantileThreshold`: required
        pub max_quantile_threshold: Option<f64>,
        /// `outcomeId`: required
        pub outcome_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeQuantileCondition {
        fn default() -> Self {
            Self {
                fallback_quantile_threshold: None,
                max_quantile_threshold: None,
                outcome_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeQuantileCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeQuantileCondition",
                fields: &[
                    "fallbackQuantileThreshold",
                    "maxQuantileThreshold",
                    "outcomeId",
                ],
                required: &[1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.float(0, &self.fallback_quantile_threshold);
            out.float(1, &self.max_quantile_threshold);
            out.text(2, &self.outcome_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Float(&mut self.fallback_quantile_threshold),
                1 => rt::Place::Float(&mut self.max_quantile_threshold),
                2 => rt::Place::Text(&mut self.outcome_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeQuantileCondition);
    impl OutcomeQuantileCondition {
        /// One with everything set that the API requires, in this order: `maxQuantileThreshold`, `outcomeId`.
        #[must_use]
        pub fn new(
            max_quantile_threshold: impl rt::IntoField<f64>,
            outcome_id: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .max_quantile_threshold(max_quantile_threshold)
                .outcome_id(outcome_id)
        }
        /// Sets `fallbackQuantileThreshold`.
        #[must_use]
        pub fn fallback_quantile_threshold(
            mut self,
            value: impl rt::IntoField<f64>,
        ) -> Self {
            value.put(&mut self.fallback_quantile_threshold, &mut self._rest, 0);
            self
        }
        /// Sets `maxQuantileThreshold`.
        #[must_use]
        pub fn max_quantile_threshold(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.max_quantile_threshold, &mut self._rest, 1);
            self
        }
        /// Sets `outcomeId`.
        #[must_use]
        pub fn outcome_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.outcome_id, &mut self._rest, 2);
            self
        }
    }
    /// `OutcomeRef` of the API document.
    #[non_exhaustive]
    pub struct OutcomeRef {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeRef {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeRef {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeRef",
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
    rt::model!(OutcomeRef);
    /// `OutcomeRefRequest` of the API document.
    #[non_exhaustive]
    pub struct OutcomeRefRequest {
        /// `id`: required
        pub id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeRefRequest {
        fn default() -> Self {
            Self {
                id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeRefRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeRefRequest",
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
    rt::model!(OutcomeRefRequest);
    impl OutcomeRefRequest {
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
    /// `OutcomeRequest` of the API document.
    #[non_exhaustive]
    pub struct OutcomeRequest {
        /// `associatedValueField`
        pub associated_value_field: Option<Box<types::AssociatedValueField>>,
        /// `context`
        pub context: Option<Box<types::RequestContext>>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `isPositive`
        pub is_positive: Option<bool>,
        /// `journey`
        pub journey: Option<Box<types::RequestJourney>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeRequest {
        fn default() -> Self {
            Self {
                associated_value_field: None,
                context: None,
                description: None,
                display_name: None,
                is_active: None,
                is_positive: None,
                journey: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeRequest",
                fields: &[
                    "associatedValueField",
                    "context",
                    "description",
                    "displayName",
                    "isActive",
                    "isPositive",
                    "journey",
                    "version",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.associated_value_field);
            out.model(1, &self.context);
            out.text(2, &self.description);
            out.text(3, &self.display_name);
            out.boolean(4, &self.is_active);
            out.boolean(5, &self.is_positive);
            out.model(6, &self.journey);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.associated_value_field),
                1 => rt::Place::Model(&mut self.context),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.display_name),
                4 => rt::Place::Bool(&mut self.is_active),
                5 => rt::Place::Bool(&mut self.is_positive),
                6 => rt::Place::Model(&mut self.journey),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeRequest);
    impl OutcomeRequest {
        /// One with everything set that the API requires: `displayName`.
        #[must_use]
        pub fn new(display_name: impl rt::IntoField<String>) -> Self {
            Self::default().display_name(display_name)
        }
        /// Sets `associatedValueField`.
        #[must_use]
        pub fn associated_value_field(
            mut self,
            value: impl rt::IntoField<Box<types::AssociatedValueField>>,
        ) -> Self {
            value.put(&mut self.associated_value_field, &mut self._rest, 0);
            self
        }
        /// Sets `context`.
        #[must_use]
        pub fn context(
            mut self,
            value: impl rt::IntoField<Box<types::RequestContext>>,
        ) -> Self {
            value.put(&mut self.context, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 3);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 4);
            self
        }
        /// Sets `isPositive`.
        #[must_use]
        pub fn is_positive(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_positive, &mut self._rest, 5);
            self
        }
        /// Sets `journey`.
        #[must_use]
        pub fn journey(
            mut self,
            value: impl rt::IntoField<Box<types::RequestJourney>>,
        ) -> Self {
            value.put(&mut self.journey, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    /// `OutcomeScore` of the API document.
    #[non_exhaustive]
    pub struct OutcomeScore {
        /// `outcome`
        pub outcome: Option<Box<types::AddressableEntityRef>>,
        /// `percentile`
        pub percentile: Option<i64>,
        /// `probability`
        pub probability: Option<f64>,
        /// `quantile`
        pub quantile: Option<f64>,
        /// `sessionMaxPercentile`
        pub session_max_percentile: Option<i64>,
        /// `sessionMaxProbability`
        pub session_max_probability: Option<f64>,
        /// `sessionMaxQuantile`
        pub session_max_quantile: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeScore {
        fn default() -> Self {
            Self {
                outcome: None,
                percentile: None,
                probability: None,
                quantile: None,
                session_max_percentile: None,
                session_max_probability: None,
                session_max_quantile: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeScore {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeScore",
                fields: &[
                    "outcome",
                    "percentile",
                    "probability",
                    "quantile",
                    "sessionMaxPercentile",
                    "sessionMaxProbability",
                    "sessionMaxQuantile",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.outcome);
            out.int(1, &self.percentile);
            out.float(2, &self.probability);
            out.float(3, &self.quantile);
            out.int(4, &self.session_max_percentile);
            out.float(5, &self.session_max_probability);
            out.float(6, &self.session_max_quantile);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.outcome),
                1 => rt::Place::Int(&mut self.percentile),
                2 => rt::Place::Float(&mut self.probability),
                3 => rt::Place::Float(&mut self.quantile),
                4 => rt::Place::Int(&mut self.session_max_percentile),
                5 => rt::Place::Float(&mut self.session_max_probability),
                6 => rt::Place::Float(&mut self.session_max_quantile),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeScore);
    /// `OutcomeScoresResult` of the API document.
    #[non_exhaustive]
    pub struct OutcomeScoresResult {
        /// `modifiedDate`: read-only
        pub modified_date: Option<rt::DateTime>,
        /// `outcomeScores`
        pub outcome_scores: Option<Vec<types::OutcomeScore>>,
        _rest: rt::Rest,
    }
    impl Default for OutcomeScoresResult {
        fn default() -> Self {
            Self {
                modified_date: None,
                outcome_scores: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for OutcomeScoresResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "OutcomeScoresResult",
                fields: &["modifiedDate", "outcomeScores"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.modified_date);
            out.list(1, &self.outcome_scores);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.modified_date),
                1 => rt::Place::List(&mut self.outcome_scores),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(OutcomeScoresResult);
    /// `PatchAction` of the API document.
    #[non_exhaustive]
    pub struct PatchAction {
        /// `actionTargetId`
        pub action_target_id: Option<String>,
        /// `actionTemplate`
        pub action_template: Option<Box<types::ActionMapActionTemplate>>,
        /// `architectFlowFields`
        pub architect_flow_fields: Option<Box<types::ArchitectFlowFields>>,
        /// `isPacingEnabled`
        pub is_pacing_enabled: Option<bool>,
        /// `mediaType`: required
        pub media_type: Option<types::PatchActionMediaType>,
        /// `openActionFields`
        pub open_action_fields: Option<Box<types::OpenActionFields>>,
        /// `props`
        pub props: Option<Box<types::PatchActionProperties>>,
        /// `webMessagingOfferFields`
        pub web_messaging_offer_fields: Option<Box<types::PatchWebMessagingOfferFields>>,
        _rest: rt::Rest,
    }
    impl Default for PatchAction {
        fn default() -> Self {
            Self {
                action_target_id: None,
                action_template: None,
                architect_flow_fields: None,
                is_pacing_enabled: None,
                media_type: None,
                open_action_fields: None,
                props: None,
                web_messaging_offer_fields: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchAction",
                fields: &[
                    "actionTargetId",
                    "actionTemplate",
                    "architectFlowFields",
                    "isPacingEnabled",
                    "mediaType",
                    "openActionFields",
                    "props",
                    "webMessagingOfferFields",
                ],
                required: &[4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.action_target_id);
            out.model(1, &self.action_template);
            out.model(2, &self.architect_flow_fields);
            out.boolean(3, &self.is_pacing_enabled);
            out.one(4, &self.media_type);
            out.model(5, &self.open_action_fields);
            out.model(6, &self.props);
            out.model(7, &self.web_messaging_offer_fields);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.action_target_id),
                1 => rt::Place::Model(&mut self.action_template),
                2 => rt::Place::Model(&mut self.architect_flow_fields),
                3 => rt::Place::Bool(&mut self.is_pacing_enabled),
                4 => rt::Place::Enum(&mut self.media_type),
                5 => rt::Place::Model(&mut self.open_action_fields),
                6 => rt::Place::Model(&mut self.props),
                7 => rt::Place::Model(&mut self.web_messaging_offer_fields),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchAction);
    impl PatchAction {
        /// One with everything set that the API requires: `mediaType`.
        #[must_use]
        pub fn new(media_type: impl rt::IntoField<types::PatchActionMediaType>) -> Self {
            Self::default().media_type(media_type)
        }
        /// Sets `actionTargetId`.
        #[must_use]
        pub fn action_target_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.action_target_id, &mut self._rest, 0);
            self
        }
        /// Sets `actionTemplate`.
        #[must_use]
        pub fn action_template(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapActionTemplate>>,
        ) -> Self {
            value.put(&mut self.action_template, &mut self._rest, 1);
            self
        }
        /// Sets `architectFlowFields`.
        #[must_use]
        pub fn architect_flow_fields(
            mut self,
            value: impl rt::IntoField<Box<types::ArchitectFlowFields>>,
        ) -> Self {
            value.put(&mut self.architect_flow_fields, &mut self._rest, 2);
            self
        }
        /// Sets `isPacingEnabled`.
        #[must_use]
        pub fn is_pacing_enabled(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_pacing_enabled, &mut self._rest, 3);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::PatchActionMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 4);
            self
        }
        /// Sets `openActionFields`.
        #[must_use]
        pub fn open_action_fields(
            mut self,
            value: impl rt::IntoField<Box<types::OpenActionFields>>,
        ) -> Self {
            value.put(&mut self.open_action_fields, &mut self._rest, 5);
            self
        }
        /// Sets `props`.
        #[must_use]
        pub fn props(
            mut self,
            value: impl rt::IntoField<Box<types::PatchActionProperties>>,
        ) -> Self {
            value.put(&mut self.props, &mut self._rest, 6);
            self
        }
        /// Sets `webMessagingOfferFields`.
        #[must_use]
        pub fn web_messaging_offer_fields(
            mut self,
            value: impl rt::IntoField<Box<types::PatchWebMessagingOfferFields>>,
        ) -> Self {
            value.put(&mut self.web_messaging_offer_fields, &mut self._rest, 7);
            self
        }
    }
    /// `PatchActionMap` of the API document.
    #[non_exhaustive]
    pub struct PatchActionMap {
        /// `action`
        pub action: Option<Box<types::PatchAction>>,
        /// `actionMapScheduleGroups`
        pub action_map_schedule_groups: Option<Box<types::PatchActionMapScheduleGroups>>,
        /// `activation`
        pub activation: Option<Box<types::Activation>>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `endDate`
        pub end_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `ignoreFrequencyCap`
        pub ignore_frequency_cap: Option<bool>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `pageUrlConditions`: required
        pub page_url_conditions: Option<Vec<types::UrlCondition>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `startDate`
        pub start_date: Option<rt::DateTime>,
        /// `triggerWithEventConditions`
        pub trigger_with_event_conditions: Option<Vec<types::EventCondition>>,
        /// `triggerWithOutcomePercentileConditions`
        pub trigger_with_outcome_percentile_conditions: Option<
            Vec<types::OutcomePercentileCondition>,
        >,
        /// `triggerWithOutcomeProbabilityConditions`
        pub trigger_with_outcome_probability_conditions: Option<
            Vec<types::OutcomeProbabilityCondition>,
        >,
        /// `triggerWithOutcomeQuantileConditions`
        pub trigger_with_outcome_quantile_conditions: Option<
            Vec<types::OutcomeQuantileCondition>,
        >,
        /// `triggerWithSegments`: required
        pub trigger_with_segments: Option<Vec<String>>,
        /// `version`
        pub version: Option<i64>,
        /// `weight`
        pub weight: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PatchActionMap {
        fn default() -> Self {
            Self {
                action: None,
                action_map_schedule_groups: None,
                activation: None,
                created_date: None,
                display_name: None,
                end_date: None,
                id: None,
                ignore_frequency_cap: None,
                is_active: None,
                modified_date: None,
                page_url_conditions: None,
                self_uri: None,
                start_date: None,
                trigger_with_event_conditions: None,
                trigger_with_outcome_percentile_conditions: None,
                trigger_with_outcome_probability_conditions: None,
                trigger_with_outcome_quantile_conditions: None,
                trigger_with_segments: None,
                version: None,
                weight: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionMap {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionMap",
                fields: &[
                    "action",
                    "actionMapScheduleGroups",
                    "activation",
                    "createdDate",
                    "displayName",
                    "endDate",
                    "id",
                    "ignoreFrequencyCap",
                    "isActive",
                    "modifiedDate",
                    "pageUrlConditions",
                    "selfUri",
                    "startDate",
                    "triggerWithEventConditions",
                    "triggerWithOutcomePercentileConditions",
                    "triggerWithOutcomeProbabilityConditions",
                    "triggerWithOutcomeQuantileConditions",
                    "triggerWithSegments",
                    "version",
                    "weight",
                ],
                required: &[4, 10, 17],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.model(1, &self.action_map_schedule_groups);
            out.model(2, &self.activation);
            out.date_time(3, &self.created_date);
            out.text(4, &self.display_name);
            out.date_time(5, &self.end_date);
            out.text(6, &self.id);
            out.boolean(7, &self.ignore_frequency_cap);
            out.boolean(8, &self.is_active);
            out.date_time(9, &self.modified_date);
            out.list(10, &self.page_url_conditions);
            out.text(11, &self.self_uri);
            out.date_time(12, &self.start_date);
            out.list(13, &self.trigger_with_event_conditions);
            out.list(14, &self.trigger_with_outcome_percentile_conditions);
            out.list(15, &self.trigger_with_outcome_probability_conditions);
            out.list(16, &self.trigger_with_outcome_quantile_conditions);
            out.list(17, &self.trigger_with_segments);
            out.int(18, &self.version);
            out.int(19, &self.weight);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Model(&mut self.action_map_schedule_groups),
                2 => rt::Place::Model(&mut self.activation),
                3 => rt::Place::DateTime(&mut self.created_date),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::DateTime(&mut self.end_date),
                6 => rt::Place::Text(&mut self.id),
                7 => rt::Place::Bool(&mut self.ignore_frequency_cap),
                8 => rt::Place::Bool(&mut self.is_active),
                9 => rt::Place::DateTime(&mut self.modified_date),
                10 => rt::Place::List(&mut self.page_url_conditions),
                11 => rt::Place::Text(&mut self.self_uri),
                12 => rt::Place::DateTime(&mut self.start_date),
                13 => rt::Place::List(&mut self.trigger_with_event_conditions),
                14 => {
                    rt::Place::List(&mut self.trigger_with_outcome_percentile_conditions)
                }
                15 => {
                    rt::Place::List(
                        &mut self.trigger_with_outcome_probability_conditions,
                    )
                }
                16 => rt::Place::List(&mut self.trigger_with_outcome_quantile_conditions),
                17 => rt::Place::List(&mut self.trigger_with_segments),
                18 => rt::Place::Int(&mut self.version),
                19 => rt::Place::Int(&mut self.weight),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionMap);
    impl PatchActionMap {
        /// One with everything set that the API requires, in this order: `displayName`, `pageUrlConditions`, `triggerWithSegments`.
        #[must_use]
        pub fn new(
            display_name: impl rt::IntoField<String>,
            page_url_conditions: impl rt::IntoField<Vec<types::UrlCondition>>,
            trigger_with_segments: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .display_name(display_name)
                .page_url_conditions(page_url_conditions)
                .trigger_with_segments(trigger_with_segments)
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(
            mut self,
            value: impl rt::IntoField<Box<types::PatchAction>>,
        ) -> Self {
            value.put(&mut self.action, &mut self._rest, 0);
            self
        }
        /// Sets `actionMapScheduleGroups`.
        #[must_use]
        pub fn action_map_schedule_groups(
            mut self,
            value: impl rt::IntoField<Box<types::PatchActionMapScheduleGroups>>,
        ) -> Self {
            value.put(&mut self.action_map_schedule_groups, &mut self._rest, 1);
            self
        }
        /// Sets `activation`.
        #[must_use]
        pub fn activation(
            mut self,
            value: impl rt::IntoField<Box<types::Activation>>,
        ) -> Self {
            value.put(&mut self.activation, &mut self._rest, 2);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 3);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 4);
            self
        }
        /// Sets `endDate`.
        #[must_use]
        pub fn end_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.end_date, &mut self._rest, 5);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 6);
            self
        }
        /// Sets `ignoreFrequencyCap`.
        #[must_use]
        pub fn ignore_frequency_cap(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.ignore_frequency_cap, &mut self._rest, 7);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 8);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 9);
            self
        }
        /// Sets `pageUrlConditions`.
        #[must_use]
        pub fn page_url_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::UrlCondition>>,
        ) -> Self {
            value.put(&mut self.page_url_conditions, &mut self._rest, 10);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 11);
            self
        }
        /// Sets `startDate`.
        #[must_use]
        pub fn start_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.start_date, &mut self._rest, 12);
            self
        }
        /// Sets `triggerWithEventConditions`.
        #[must_use]
        pub fn trigger_with_event_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::EventCondition>>,
        ) -> Self {
            value.put(&mut self.trigger_with_event_conditions, &mut self._rest, 13);
            self
        }
        /// Sets `triggerWithOutcomePercentileConditions`.
        #[must_use]
        pub fn trigger_with_outcome_percentile_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomePercentileCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_percentile_conditions,
                    &mut self._rest,
                    14,
                );
            self
        }
        /// Sets `triggerWithOutcomeProbabilityConditions`.
        #[must_use]
        pub fn trigger_with_outcome_probability_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomeProbabilityCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_probability_conditions,
                    &mut self._rest,
                    15,
                );
            self
        }
        /// Sets `triggerWithOutcomeQuantileConditions`.
        #[must_use]
        pub fn trigger_with_outcome_quantile_conditions(
            mut self,
            value: impl rt::IntoField<Vec<types::OutcomeQuantileCondition>>,
        ) -> Self {
            value
                .put(
                    &mut self.trigger_with_outcome_quantile_conditions,
                    &mut self._rest,
                    16,
                );
            self
        }
        /// Sets `triggerWithSegments`.
        #[must_use]
        pub fn trigger_with_segments(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.trigger_with_segments, &mut self._rest, 17);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 18);
            self
        }
        /// Sets `weight`.
        #[must_use]
        pub fn weight(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.weight, &mut self._rest, 19);
            self
        }
    }
    /// `PatchActionMapScheduleGroups` of the API document.
    #[non_exhaustive]
    pub struct PatchActionMapScheduleGroups {
        /// `actionMapScheduleGroup`: required
        pub action_map_schedule_group: Option<Box<types::ActionMapScheduleGroup>>,
        /// `emergencyActionMapScheduleGroup`
        pub emergency_action_map_schedule_group: Option<
            Box<types::ActionMapScheduleGroup>,
        >,
        _rest: rt::Rest,
    }
    impl Default for PatchActionMapScheduleGroups {
        fn default() -> Self {
            Self {
                action_map_schedule_group: None,
                emergency_action_map_schedule_group: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionMapScheduleGroups {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionMapScheduleGroups",
                fields: &["actionMapScheduleGroup", "emergencyActionMapScheduleGroup"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action_map_schedule_group);
            out.model(1, &self.emergency_action_map_schedule_group);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action_map_schedule_group),
                1 => rt::Place::Model(&mut self.emergency_action_map_schedule_group),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionMapScheduleGroups);
    impl PatchActionMapScheduleGroups {
        /// One with everything set that the API requires: `actionMapScheduleGroup`.
        #[must_use]
        pub fn new(
            action_map_schedule_group: impl rt::IntoField<
                Box<types::ActionMapScheduleGroup>,
            >,
        ) -> Self {
            Self::default().action_map_schedule_group(action_map_schedule_group)
        }
        /// Sets `actionMapScheduleGroup`.
        #[must_use]
        pub fn action_map_schedule_group(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapScheduleGroup>>,
        ) -> Self {
            value.put(&mut self.action_map_schedule_group, &mut self._rest, 0);
            self
        }
        /// Sets `emergencyActionMapScheduleGroup`.
        #[must_use]
        pub fn emergency_action_map_schedule_group(
            mut self,
            value: impl rt::IntoField<Box<types::ActionMapScheduleGroup>>,
        ) -> Self {
            value.put(&mut self.emergency_action_map_schedule_group, &mut self._rest, 1);
            self
        }
    }
    /// `PatchActionProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchActionProperties {
        /// `webchatAcceptText`
        pub webchat_accept_text: Option<String>,
        /// `webchatDeclineText`
        pub webchat_decline_text: Option<String>,
        /// `webchatPrompt`
        pub webchat_prompt: Option<String>,
        /// `webchatSurvey`
        pub webchat_survey: Option<Box<types::PatchActionSurvey>>,
        /// `webchatTitleText`
        pub webchat_title_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchActionProperties {
        fn default() -> Self {
            Self {
                webchat_accept_text: None,
                webchat_decline_text: None,
                webchat_prompt: None,
                webchat_survey: None,
                webchat_title_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionProperties",
                fields: &[
                    "webchatAcceptText",
                    "webchatDeclineText",
                    "webchatPrompt",
                    "webchatSurvey",
                    "webchatTitleText",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.webchat_accept_text);
            out.text(1, &self.webchat_decline_text);
            out.text(2, &self.webchat_prompt);
            out.model(3, &self.webchat_survey);
            out.text(4, &self.webchat_title_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.webchat_accept_text),
                1 => rt::Place::Text(&mut self.webchat_decline_text),
                2 => rt::Place::Text(&mut self.webchat_prompt),
                3 => rt::Place::Model(&mut self.webchat_survey),
                4 => rt::Place::Text(&mut self.webchat_title_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionProperties);
    impl PatchActionProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `webchatAcceptText`.
        #[must_use]
        pub fn webchat_accept_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_accept_text, &mut self._rest, 0);
            self
        }
        /// Sets `webchatDeclineText`.
        #[must_use]
        pub fn webchat_decline_text(
            mut self,
            value: impl rt::IntoField<String>,
        ) -> Self {
            value.put(&mut self.webchat_decline_text, &mut self._rest, 1);
            self
        }
        /// Sets `webchatPrompt`.
        #[must_use]
        pub fn webchat_prompt(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_prompt, &mut self._rest, 2);
            self
        }
        /// Sets `webchatSurvey`.
        #[must_use]
        pub fn webchat_survey(
            mut self,
            value: impl rt::IntoField<Box<types::PatchActionSurvey>>,
        ) -> Self {
            value.put(&mut self.webchat_survey, &mut self._rest, 3);
            self
        }
        /// Sets `webchatTitleText`.
        #[must_use]
        pub fn webchat_title_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.webchat_title_text, &mut self._rest, 4);
            self
        }
    }
    /// `PatchActionSurvey` of the API document.
    #[non_exhaustive]
    pub struct PatchActionSurvey {
        /// `questions`: required
        pub questions: Option<Vec<types::PatchSurveyQuestion>>,
        _rest: rt::Rest,
    }
    impl Default for PatchActionSurvey {
        fn default() -> Self {
            Self {
                questions: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionSurvey {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionSurvey",
                fields: &["questions"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.questions);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.questions),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionSurvey);
    impl PatchActionSurvey {
        /// One with everything set that the API requires: `questions`.
        #[must_use]
        pub fn new(
            questions: impl rt::IntoField<Vec<types::PatchSurveyQuestion>>,
        ) -> Self {
            Self::default().questions(questions)
        }
        /// Sets `questions`.
        #[must_use]
        pub fn questions(
            mut self,
            value: impl rt::IntoField<Vec<types::PatchSurveyQuestion>>,
        ) -> Self {
            value.put(&mut self.questions, &mut self._rest, 0);
            self
        }
    }
    /// `PatchActionTarget` of the API document.
    #[non_exhaustive]
    pub struct PatchActionTarget {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `serviceLevel`
        pub service_level: Option<Box<types::ServiceLevel>>,
        /// `shortAbandonThreshold`
        pub short_abandon_threshold: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PatchActionTarget {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                service_level: None,
                short_abandon_threshold: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionTarget {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionTarget",
                fields: &[
                    "id",
                    "name",
                    "selfUri",
                    "serviceLevel",
                    "shortAbandonThreshold",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
            out.model(3, &self.service_level);
            out.int(4, &self.short_abandon_threshold);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                3 => rt::Place::Model(&mut self.service_level),
                4 => rt::Place::Int(&mut self.short_abandon_threshold),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionTarget);
    impl PatchActionTarget {
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
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
        /// Sets `serviceLevel`.
        #[must_use]
        pub fn service_level(
            mut self,
            value: impl rt::IntoField<Box<types::ServiceLevel>>,
        ) -> Self {
            value.put(&mut self.service_level, &mut self._rest, 3);
            self
        }
        /// Sets `shortAbandonThreshold`.
        #[must_use]
        pub fn short_abandon_threshold(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.short_abandon_threshold, &mut self._rest, 4);
            self
        }
    }
    /// `PatchActionTemplate` of the API document.
    #[non_exhaustive]
    pub struct PatchActionTemplate {
        /// `contentOffer`
        pub content_offer: Option<Box<types::PatchContentOffer>>,
        /// `description`
        pub description: Option<String>,
        /// `mediaType`
        pub media_type: Option<types::PatchActionTemplateMediaType>,
        /// `name`: required
        pub name: Option<String>,
        /// `state`
        pub state: Option<types::PatchActionTemplateState>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PatchActionTemplate {
        fn default() -> Self {
            Self {
                content_offer: None,
                description: None,
                media_type: None,
                name: None,
                state: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchActionTemplate {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchActionTemplate",
                fields: &[
                    "contentOffer",
                    "description",
                    "mediaType",
                    "name",
                    "state",
                    "version",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.content_offer);
            out.text(1, &self.description);
            out.one(2, &self.media_type);
            out.text(3, &self.name);
            out.one(4, &self.state);
            out.int(5, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.content_offer),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Enum(&mut self.media_type),
                3 => rt::Place::Text(&mut self.name),
                4 => rt::Place::Enum(&mut self.state),
                5 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchActionTemplate);
    impl PatchActionTemplate {
        /// One with everything set that the API requires: `name`.
        #[must_use]
        pub fn new(name: impl rt::IntoField<String>) -> Self {
            Self::default().name(name)
        }
        /// Sets `contentOffer`.
        #[must_use]
        pub fn content_offer(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContentOffer>>,
        ) -> Self {
            value.put(&mut self.content_offer, &mut self._rest, 0);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 1);
            self
        }
        /// Sets `mediaType`.
        #[must_use]
        pub fn media_type(
            mut self,
            value: impl rt::IntoField<types::PatchActionTemplateMediaType>,
        ) -> Self {
            value.put(&mut self.media_type, &mut self._rest, 2);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 3);
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(
            mut self,
            value: impl rt::IntoField<types::PatchActionTemplateState>,
        ) -> Self {
            value.put(&mut self.state, &mut self._rest, 4);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 5);
            self
        }
    }
    /// `PatchAssociatedValueField` of the API document.
    #[non_exhaustive]
    pub struct PatchAssociatedValueField {
        /// `dataType`
        pub data_type: Option<types::PatchAssociatedValueFieldDataType>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchAssociatedValueField {
        fn default() -> Self {
            Self {
                data_type: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchAssociatedValueField {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchAssociatedValueField",
                fields: &["dataType", "name"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.data_type);
            out.text(1, &self.name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.data_type),
                1 => rt::Place::Text(&mut self.name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchAssociatedValueField);
    impl PatchAssociatedValueField {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `dataType`.
        #[must_use]
        pub fn data_type(
            mut self,
            value: impl rt::IntoField<types::PatchAssociatedValueFieldDataType>,
        ) -> Self {
            value.put(&mut self.data_type, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
    }
    /// `PatchCallToAction` of the API document.
    #[non_exhaustive]
    pub struct PatchCallToAction {
        /// `target`
        pub target: Option<types::PatchCallToActionTarget>,
        /// `text`
        pub text: Option<String>,
        /// `url`
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchCallToAction {
        fn default() -> Self {
            Self {
                target: None,
                text: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchCallToAction {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchCallToAction",
                fields: &["target", "text", "url"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.target);
            out.text(1, &self.text);
            out.text(2, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.target),
                1 => rt::Place::Text(&mut self.text),
                2 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchCallToAction);
    impl PatchCallToAction {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `target`.
        #[must_use]
        pub fn target(
            mut self,
            value: impl rt::IntoField<types::PatchCallToActionTarget>,
        ) -> Self {
            value.put(&mut self.target, &mut self._rest, 0);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.text, &mut self._rest, 1);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 2);
            self
        }
    }
    /// `PatchCloseButtonStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchCloseButtonStyleProperties {
        /// `color`
        pub color: Option<String>,
        /// `opacity`
        pub opacity: Option<f64>,
        _rest: rt::Rest,
    }
    impl Default for PatchCloseButtonStyleProperties {
        fn default() -> Self {
            Self {
                color: None,
                opacity: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchCloseButtonStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchCloseButtonStyleProperties",
                fields: &["color", "opacity"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.color);
            out.float(1, &self.opacity);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.color),
                1 => rt::Place::Float(&mut self.opacity),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchCloseButtonStyleProperties);
    impl PatchCloseButtonStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 0);
            self
        }
        /// Sets `opacity`.
        #[must_use]
        pub fn opacity(mut self, value: impl rt::IntoField<f64>) -> Self {
            value.put(&mut self.opacity, &mut self._rest, 1);
            self
        }
    }
    /// `PatchContentOffer` of the API document.
    #[non_exhaustive]
    pub struct PatchContentOffer {
        /// `body`
        pub body: Option<String>,
        /// `callToAction`
        pub call_to_action: Option<Box<types::PatchCallToAction>>,
        /// `displayMode`
        pub display_mode: Option<types::PatchContentOfferDisplayMode>,
        /// `headline`
        pub headline: Option<String>,
        /// `imageAltText`
        pub image_alt_text: Option<String>,
        /// `imageUrl`
        pub image_url: Option<String>,
        /// `layoutMode`
        pub layout_mode: Option<types::PatchContentOfferLayoutMode>,
        /// `style`
        pub style: Option<Box<types::PatchContentOfferStylingConfiguration>>,
        /// `title`
        pub title: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchContentOffer {
        fn default() -> Self {
            Self {
                body: None,
                call_to_action: None,
                display_mode: None,
                headline: None,
                image_alt_text: None,
                image_url: None,
                layout_mode: None,
                style: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContentOffer {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContentOffer",
                fields: &[
                    "body",
                    "callToAction",
                    "displayMode",
                    "headline",
                    "imageAltText",
                    "imageUrl",
                    "layoutMode",
                    "style",
                    "title",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.body);
            out.model(1, &self.call_to_action);
            out.one(2, &self.display_mode);
            out.text(3, &self.headline);
            out.text(4, &self.image_alt_text);
            out.text(5, &self.image_url);
            out.one(6, &self.layout_mode);
            out.model(7, &self.style);
            out.text(8, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.body),
                1 => rt::Place::Model(&mut self.call_to_action),
                2 => rt::Place::Enum(&mut self.display_mode),
                3 => rt::Place::Text(&mut self.headline),
                4 => rt::Place::Text(&mut self.image_alt_text),
                5 => rt::Place::Text(&mut self.image_url),
                6 => rt::Place::Enum(&mut self.layout_mode),
                7 => rt::Place::Model(&mut self.style),
                8 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContentOffer);
    impl PatchContentOffer {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `callToAction`.
        #[must_use]
        pub fn call_to_action(
            mut self,
            value: impl rt::IntoField<Box<types::PatchCallToAction>>,
        ) -> Self {
            value.put(&mut self.call_to_action, &mut self._rest, 1);
            self
        }
        /// Sets `displayMode`.
        #[must_use]
        pub fn display_mode(
            mut self,
            value: impl rt::IntoField<types::PatchContentOfferDisplayMode>,
        ) -> Self {
            value.put(&mut self.display_mode, &mut self._rest, 2);
            self
        }
        /// Sets `headline`.
        #[must_use]
        pub fn headline(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.headline, &mut self._rest, 3);
            self
        }
        /// Sets `imageAltText`.
        #[must_use]
        pub fn image_alt_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_alt_text, &mut self._rest, 4);
            self
        }
        /// Sets `imageUrl`.
        #[must_use]
        pub fn image_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.image_url, &mut self._rest, 5);
            self
        }
        /// Sets `layoutMode`.
        #[must_use]
        pub fn layout_mode(
            mut self,
            value: impl rt::IntoField<types::PatchContentOfferLayoutMode>,
        ) -> Self {
            value.put(&mut self.layout_mode, &mut self._rest, 6);
            self
        }
        /// Sets `style`.
        #[must_use]
        pub fn style(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContentOfferStylingConfiguration>>,
        ) -> Self {
            value.put(&mut self.style, &mut self._rest, 7);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 8);
            self
        }
    }
    /// `PatchContentOfferStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchContentOfferStyleProperties {
        /// `backgroundColor`
        pub background_color: Option<String>,
        /// `color`
        pub color: Option<String>,
        /// `padding`
        pub padding: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchContentOfferStyleProperties {
        fn default() -> Self {
            Self {
                background_color: None,
                color: None,
                padding: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContentOfferStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContentOfferStyleProperties",
                fields: &["backgroundColor", "color", "padding"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.text(1, &self.color);
            out.text(2, &self.padding);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Text(&mut self.padding),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContentOfferStyleProperties);
    impl PatchContentOfferStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `padding`.
        #[must_use]
        pub fn padding(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.padding, &mut self._rest, 2);
            self
        }
    }
    /// `PatchContentOfferStylingConfiguration` of the API document.
    #[non_exhaustive]
    pub struct PatchContentOfferStylingConfiguration {
        /// `body`
        pub body: Option<Box<types::PatchTextStyleProperties>>,
        /// `closeButton`
        pub close_button: Option<Box<types::PatchCloseButtonStyleProperties>>,
        /// `ctaButton`
        pub cta_button: Option<Box<types::PatchCtaButtonStyleProperties>>,
        /// `headline`
        pub headline: Option<Box<types::PatchTextStyleProperties>>,
        /// `offer`
        pub offer: Option<Box<types::PatchContentOfferStyleProperties>>,
        /// `position`
        pub position: Option<Box<types::PatchContentPositionProperties>>,
        /// `title`
        pub title: Option<Box<types::PatchTextStyleProperties>>,
        _rest: rt::Rest,
    }
    impl Default for PatchContentOfferStylingConfiguration {
        fn default() -> Self {
            Self {
                body: None,
                close_button: None,
                cta_button: None,
                headline: None,
                offer: None,
                position: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContentOfferStylingConfiguration {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContentOfferStylingConfiguration",
                fields: &[
                    "body",
                    "closeButton",
                    "ctaButton",
                    "headline",
                    "offer",
                    "position",
                    "title",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.body);
            out.model(1, &self.close_button);
            out.model(2, &self.cta_button);
            out.model(3, &self.headline);
            out.model(4, &self.offer);
            out.model(5, &self.position);
            out.model(6, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.body),
                1 => rt::Place::Model(&mut self.close_button),
                2 => rt::Place::Model(&mut self.cta_button),
                3 => rt::Place::Model(&mut self.headline),
                4 => rt::Place::Model(&mut self.offer),
                5 => rt::Place::Model(&mut self.position),
                6 => rt::Place::Model(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContentOfferStylingConfiguration);
    impl PatchContentOfferStylingConfiguration {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `body`.
        #[must_use]
        pub fn body(
            mut self,
            value: impl rt::IntoField<Box<types::PatchTextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.body, &mut self._rest, 0);
            self
        }
        /// Sets `closeButton`.
        #[must_use]
        pub fn close_button(
            mut self,
            value: impl rt::IntoField<Box<types::PatchCloseButtonStyleProperties>>,
        ) -> Self {
            value.put(&mut self.close_button, &mut self._rest, 1);
            self
        }
        /// Sets `ctaButton`.
        #[must_use]
        pub fn cta_button(
            mut self,
            value: impl rt::IntoField<Box<types::PatchCtaButtonStyleProperties>>,
        ) -> Self {
            value.put(&mut self.cta_button, &mut self._rest, 2);
            self
        }
        /// Sets `headline`.
        #[must_use]
        pub fn headline(
            mut self,
            value: impl rt::IntoField<Box<types::PatchTextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.headline, &mut self._rest, 3);
            self
        }
        /// Sets `offer`.
        #[must_use]
        pub fn offer(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContentOfferStyleProperties>>,
        ) -> Self {
            value.put(&mut self.offer, &mut self._rest, 4);
            self
        }
        /// Sets `position`.
        #[must_use]
        pub fn position(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContentPositionProperties>>,
        ) -> Self {
            value.put(&mut self.position, &mut self._rest, 5);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(
            mut self,
            value: impl rt::IntoField<Box<types::PatchTextStyleProperties>>,
        ) -> Self {
            value.put(&mut self.title, &mut self._rest, 6);
            self
        }
    }
    /// `PatchContentPositionProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchContentPositionProperties {
        /// `bottom`
        pub bottom: Option<String>,
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// `top`
        pub top: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchContentPositionProperties {
        fn default() -> Self {
            Self {
                bottom: None,
                left: None,
                right: None,
                top: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContentPositionProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContentPositionProperties",
                fields: &["bottom", "left", "right", "top"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.bottom);
            out.text(1, &self.left);
            out.text(2, &self.right);
            out.text(3, &self.top);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.bottom),
                1 => rt::Place::Text(&mut self.left),
                2 => rt::Place::Text(&mut self.right),
                3 => rt::Place::Text(&mut self.top),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContentPositionProperties);
    impl PatchContentPositionProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `bottom`.
        #[must_use]
        pub fn bottom(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.bottom, &mut self._rest, 0);
            self
        }
        /// Sets `left`.
        #[must_use]
        pub fn left(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.left, &mut self._rest, 1);
            self
        }
        /// Sets `right`.
        #[must_use]
        pub fn right(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.right, &mut self._rest, 2);
            self
        }
        /// Sets `top`.
        #[must_use]
        pub fn top(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.top, &mut self._rest, 3);
            self
        }
    }
    /// `PatchContext` of the API document.
    #[non_exhaustive]
    pub struct PatchContext {
        /// `patterns`
        pub patterns: Option<Vec<types::PatchContextPattern>>,
        _rest: rt::Rest,
    }
    impl Default for PatchContext {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContext {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContext",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContext);
    impl PatchContext {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `patterns`.
        #[must_use]
        pub fn patterns(
            mut self,
            value: impl rt::IntoField<Vec<types::PatchContextPattern>>,
        ) -> Self {
            value.put(&mut self.patterns, &mut self._rest, 0);
            self
        }
    }
    /// `PatchContextPattern` of the API document.
    #[non_exhaustive]
    pub struct PatchContextPattern {
        /// `criteria`
        pub criteria: Option<Vec<types::PatchEntityTypeCriteria>>,
        _rest: rt::Rest,
    }
    impl Default for PatchContextPattern {
        fn default() -> Self {
            Self {
                criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchContextPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchContextPattern",
                fields: &["criteria"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchContextPattern);
    impl PatchContextPattern {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::PatchEntityTypeCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 0);
            self
        }
    }
    /// `PatchCriteria` of the API document.
    #[non_exhaustive]
    pub struct PatchCriteria {
        /// `key`
        pub key: Option<String>,
        /// `operator`
        pub operator: Option<types::PatchCriteriaOperator>,
        /// `shouldIgnoreCase`
        pub should_ignore_case: Option<bool>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for PatchCriteria {
        fn default() -> Self {
            Self {
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchCriteria",
                fields: &["key", "operator", "shouldIgnoreCase", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.key);
            out.one(1, &self.operator);
            out.boolean(2, &self.should_ignore_case);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.key),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Bool(&mut self.should_ignore_case),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchCriteria);
    impl PatchCriteria {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.key, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::PatchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `shouldIgnoreCase`.
        #[must_use]
        pub fn should_ignore_case(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.should_ignore_case, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `PatchCtaButtonStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchCtaButtonStyleProperties {
        /// `backgroundColor`
        pub background_color: Option<String>,
        /// `color`
        pub color: Option<String>,
        /// `font`
        pub font: Option<String>,
        /// `fontSize`
        pub font_size: Option<String>,
        /// `textAlign`
        pub text_align: Option<types::PatchCtaButtonStylePropertiesTextAlign>,
        _rest: rt::Rest,
    }
    impl Default for PatchCtaButtonStyleProperties {
        fn default() -> Self {
            Self {
                background_color: None,
                color: None,
                font: None,
                font_size: None,
                text_align: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchCtaButtonStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchCtaButtonStyleProperties",
                fields: &["backgroundColor", "color", "font", "fontSize", "textAlign"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.background_color);
            out.text(1, &self.color);
            out.text(2, &self.font);
            out.text(3, &self.font_size);
            out.one(4, &self.text_align);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.background_color),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Text(&mut self.font),
                3 => rt::Place::Text(&mut self.font_size),
                4 => rt::Place::Enum(&mut self.text_align),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchCtaButtonStyleProperties);
    impl PatchCtaButtonStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `backgroundColor`.
        #[must_use]
        pub fn background_color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.background_color, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `font`.
        #[must_use]
        pub fn font(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font, &mut self._rest, 2);
            self
        }
        /// Sets `fontSize`.
        #[must_use]
        pub fn font_size(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font_size, &mut self._rest, 3);
            self
        }
        /// Sets `textAlign`.
        #[must_use]
        pub fn text_align(
            mut self,
            value: impl rt::IntoField<types::PatchCtaButtonStylePropertiesTextAlign>,
        ) -> Self {
            value.put(&mut self.text_align, &mut self._rest, 4);
            self
        }
    }
    /// `PatchEntityTypeCriteria` of the API document.
    #[non_exhaustive]
    pub struct PatchEntityTypeCriteria {
        /// `entityType`
        pub entity_type: Option<types::PatchEntityTypeCriteriaEntityType>,
        /// `key`
        pub key: Option<String>,
        /// `operator`
        pub operator: Option<types::PatchEntityTypeCriteriaOperator>,
        /// `shouldIgnoreCase`
        pub should_ignore_case: Option<bool>,
        /// `values`
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for PatchEntityTypeCriteria {
        fn default() -> Self {
            Self {
                entity_type: None,
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchEntityTypeCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchEntityTypeCriteria",
                fields: &["entityType", "key", "operator", "shouldIgnoreCase", "values"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.entity_type);
            out.text(1, &self.key);
            out.one(2, &self.operator);
            out.boolean(3, &self.should_ignore_case);
            out.list(4, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.entity_type),
                1 => rt::Place::Text(&mut self.key),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Bool(&mut self.should_ignore_case),
                4 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchEntityTypeCriteria);
    impl PatchEntityTypeCriteria {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `entityType`.
        #[must_use]
        pub fn entity_type(
            mut self,
            value: impl rt::IntoField<types::PatchEntityTypeCriteriaEntityType>,
        ) -> Self {
            value.put(&mut self.entity_type, &mut self._rest, 0);
            self
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.key, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::PatchEntityTypeCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `shouldIgnoreCase`.
        #[must_use]
        pub fn should_ignore_case(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.should_ignore_case, &mut self._rest, 3);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 4);
            self
        }
    }
    /// `PatchExternalSegment` of the API document.
    #[non_exhaustive]
    pub struct PatchExternalSegment {
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchExternalSegment {
        fn default() -> Self {
            Self {
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchExternalSegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchExternalSegment",
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
    rt::model!(PatchExternalSegment);
    impl PatchExternalSegment {
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
    /// `PatchJourney` of the API document.
    #[non_exhaustive]
    pub struct PatchJourney {
        /// `patterns`
        pub patterns: Option<Vec<types::PatchJourneyPattern>>,
        _rest: rt::Rest,
    }
    impl Default for PatchJourney {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchJourney {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchJourney",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchJourney);
    impl PatchJourney {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `patterns`.
        #[must_use]
        pub fn patterns(
            mut self,
            value: impl rt::IntoField<Vec<types::PatchJourneyPattern>>,
        ) -> Self {
            value.put(&mut self.patterns, &mut self._rest, 0);
            self
        }
    }
    /// `PatchJourneyPattern` of the API document.
    #[non_exhaustive]
    pub struct PatchJourneyPattern {
        /// `count`
        pub count: Option<i64>,
        /// `criteria`
        pub criteria: Option<Vec<types::PatchCriteria>>,
        /// `eventName`
        pub event_name: Option<String>,
        /// `sessionType`
        pub session_type: Option<String>,
        /// `streamType`
        pub stream_type: Option<types::PatchJourneyPatternStreamType>,
        _rest: rt::Rest,
    }
    impl Default for PatchJourneyPattern {
        fn default() -> Self {
            Self {
                count: None,
                criteria: None,
                event_name: None,
                session_type: None,
                stream_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchJourneyPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchJourneyPattern",
                fields: &["count", "criteria", "eventName", "sessionType", "streamType"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.list(1, &self.criteria);
            out.text(2, &self.event_name);
            out.text(3, &self.session_type);
            out.one(4, &self.stream_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::List(&mut self.criteria),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Text(&mut self.session_type),
                4 => rt::Place::Enum(&mut self.stream_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchJourneyPattern);
    impl PatchJourneyPattern {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count, &mut self._rest, 0);
            self
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::PatchCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 1);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 2);
            self
        }
        /// Sets `sessionType`.
        #[must_use]
        pub fn session_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_type, &mut self._rest, 3);
            self
        }
        /// Sets `streamType`.
        #[must_use]
        pub fn stream_type(
            mut self,
            value: impl rt::IntoField<types::PatchJourneyPatternStreamType>,
        ) -> Self {
            value.put(&mut self.stream_type, &mut self._rest, 4);
            self
        }
    }
    /// `PatchOutcome` of the API document.
    #[non_exhaustive]
    pub struct PatchOutcome {
        /// `associatedValueField`
        pub associated_value_field: Option<Box<types::PatchAssociatedValueField>>,
        /// `context`
        pub context: Option<Box<types::PatchContext>>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `isPositive`
        pub is_positive: Option<bool>,
        /// `journey`
        pub journey: Option<Box<types::PatchJourney>>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PatchOutcome {
        fn default() -> Self {
            Self {
                associated_value_field: None,
                context: None,
                description: None,
                display_name: None,
                is_active: None,
                is_positive: None,
                journey: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchOutcome {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchOutcome",
                fields: &[
                    "associatedValueField",
                    "context",
                    "description",
                    "displayName",
                    "isActive",
                    "isPositive",
                    "journey",
                    "version",
                ],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.associated_value_field);
            out.model(1, &self.context);
            out.text(2, &self.description);
            out.text(3, &self.display_name);
            out.boolean(4, &self.is_active);
            out.boolean(5, &self.is_positive);
            out.model(6, &self.journey);
            out.int(7, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.associated_value_field),
                1 => rt::Place::Model(&mut self.context),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.display_name),
                4 => rt::Place::Bool(&mut self.is_active),
                5 => rt::Place::Bool(&mut self.is_positive),
                6 => rt::Place::Model(&mut self.journey),
                7 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchOutcome);
    impl PatchOutcome {
        /// One with everything set that the API requires: `displayName`.
        #[must_use]
        pub fn new(display_name: impl rt::IntoField<String>) -> Self {
            Self::default().display_name(display_name)
        }
        /// Sets `associatedValueField`.
        #[must_use]
        pub fn associated_value_field(
            mut self,
            value: impl rt::IntoField<Box<types::PatchAssociatedValueField>>,
        ) -> Self {
            value.put(&mut self.associated_value_field, &mut self._rest, 0);
            self
        }
        /// Sets `context`.
        #[must_use]
        pub fn context(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContext>>,
        ) -> Self {
            value.put(&mut self.context, &mut self._rest, 1);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 2);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 3);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 4);
            self
        }
        /// Sets `isPositive`.
        #[must_use]
        pub fn is_positive(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_positive, &mut self._rest, 5);
            self
        }
        /// Sets `journey`.
        #[must_use]
        pub fn journey(
            mut self,
            value: impl rt::IntoField<Box<types::PatchJourney>>,
        ) -> Self {
            value.put(&mut self.journey, &mut self._rest, 6);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 7);
            self
        }
    }
    /// `PatchSegment` of the API document.
    #[non_exhaustive]
    pub struct PatchSegment {
        /// `assignmentExpirationDays`
        pub assignment_expiration_days: Option<i64>,
        /// `color`
        pub color: Option<String>,
        /// `context`
        pub context: Option<Box<types::PatchContext>>,
        /// `description`
        pub description: Option<String>,
        /// `displayName`
        pub display_name: Option<String>,
        /// `externalSegment`
        pub external_segment: Option<Box<types::PatchExternalSegment>>,
        /// `isActive`
        pub is_active: Option<bool>,
        /// `journey`
        pub journey: Option<Box<types::PatchJourney>>,
        /// `shouldDisplayToAgent`
        pub should_display_to_agent: Option<bool>,
        /// `version`
        pub version: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for PatchSegment {
        fn default() -> Self {
            Self {
                assignment_expiration_days: None,
                color: None,
                context: None,
                description: None,
                display_name: None,
                external_segment: None,
                is_active: None,
                journey: None,
                should_display_to_agent: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchSegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchSegment",
                fields: &[
                    "assignmentExpirationDays",
                    "color",
                    "context",
                    "description",
                    "displayName",
                    "externalSegment",
                    "isActive",
                    "journey",
                    "shouldDisplayToAgent",
                    "version",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.assignment_expiration_days);
            out.text(1, &self.color);
            out.model(2, &self.context);
            out.text(3, &self.description);
            out.text(4, &self.display_name);
            out.model(5, &self.external_segment);
            out.boolean(6, &self.is_active);
            out.model(7, &self.journey);
            out.boolean(8, &self.should_display_to_agent);
            out.int(9, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.assignment_expiration_days),
                1 => rt::Place::Text(&mut self.color),
                2 => rt::Place::Model(&mut self.context),
                3 => rt::Place::Text(&mut self.description),
                4 => rt::Place::Text(&mut self.display_name),
                5 => rt::Place::Model(&mut self.external_segment),
                6 => rt::Place::Bool(&mut self.is_active),
                7 => rt::Place::Model(&mut self.journey),
                8 => rt::Place::Bool(&mut self.should_display_to_agent),
                9 => rt::Place::Int(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchSegment);
    impl PatchSegment {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `assignmentExpirationDays`.
        #[must_use]
        pub fn assignment_expiration_days(
            mut self,
            value: impl rt::IntoField<i64>,
        ) -> Self {
            value.put(&mut self.assignment_expiration_days, &mut self._rest, 0);
            self
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 1);
            self
        }
        /// Sets `context`.
        #[must_use]
        pub fn context(
            mut self,
            value: impl rt::IntoField<Box<types::PatchContext>>,
        ) -> Self {
            value.put(&mut self.context, &mut self._rest, 2);
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.description, &mut self._rest, 3);
            self
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 4);
            self
        }
        /// Sets `externalSegment`.
        #[must_use]
        pub fn external_segment(
            mut self,
            value: impl rt::IntoField<Box<types::PatchExternalSegment>>,
        ) -> Self {
            value.put(&mut self.external_segment, &mut self._rest, 5);
            self
        }
        /// Sets `isActive`.
        #[must_use]
        pub fn is_active(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_active, &mut self._rest, 6);
            self
        }
        /// Sets `journey`.
        #[must_use]
        pub fn journey(
            mut self,
            value: impl rt::IntoField<Box<types::PatchJourney>>,
        ) -> Self {
            value.put(&mut self.journey, &mut self._rest, 7);
            self
        }
        /// Sets `shouldDisplayToAgent`.
        #[must_use]
        pub fn should_display_to_agent(
            mut self,
            value: impl rt::IntoField<bool>,
        ) -> Self {
            value.put(&mut self.should_display_to_agent, &mut self._rest, 8);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.version, &mut self._rest, 9);
            self
        }
    }
    /// `PatchSurveyQuestion` of the API document.
    #[non_exhaustive]
    pub struct PatchSurveyQuestion {
        /// `choices`
        pub choices: Option<Vec<String>>,
        /// `customerProperty`
        pub customer_property: Option<types::PatchSurveyQuestionCustomerProperty>,
        /// `isMandatory`
        pub is_mandatory: Option<bool>,
        /// `label`: required
        pub label: Option<String>,
        /// `type`
        pub type_: Option<types::PatchSurveyQuestionType>,
        _rest: rt::Rest,
    }
    impl Default for PatchSurveyQuestion {
        fn default() -> Self {
            Self {
                choices: None,
                customer_property: None,
                is_mandatory: None,
                label: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchSurveyQuestion {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchSurveyQuestion",
                fields: &["choices", "customerProperty", "isMandatory", "label", "type"],
                required: &[3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.choices);
            out.one(1, &self.customer_property);
            out.boolean(2, &self.is_mandatory);
            out.text(3, &self.label);
            out.one(4, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.choices),
                1 => rt::Place::Enum(&mut self.customer_property),
                2 => rt::Place::Bool(&mut self.is_mandatory),
                3 => rt::Place::Text(&mut self.label),
                4 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchSurveyQuestion);
    impl PatchSurveyQuestion {
        /// One with everything set that the API requires: `label`.
        #[must_use]
        pub fn new(label: impl rt::IntoField<String>) -> Self {
            Self::default().label(label)
        }
        /// Sets `choices`.
        #[must_use]
        pub fn choices(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.choices, &mut self._rest, 0);
            self
        }
        /// Sets `customerProperty`.
        #[must_use]
        pub fn customer_property(
            mut self,
            value: impl rt::IntoField<types::PatchSurveyQuestionCustomerProperty>,
        ) -> Self {
            value.put(&mut self.customer_property, &mut self._rest, 1);
            self
        }
        /// Sets `isMandatory`.
        #[must_use]
        pub fn is_mandatory(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_mandatory, &mut self._rest, 2);
            self
        }
        /// Sets `label`.
        #[must_use]
        pub fn label(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.label, &mut self._rest, 3);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::PatchSurveyQuestionType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 4);
            self
        }
    }
    /// `PatchTextStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct PatchTextStyleProperties {
        /// `color`
        pub color: Option<String>,
        /// `font`
        pub font: Option<String>,
        /// `fontSize`
        pub font_size: Option<String>,
        /// `textAlign`
        pub text_align: Option<types::PatchTextStylePropertiesTextAlign>,
        _rest: rt::Rest,
    }
    impl Default for PatchTextStyleProperties {
        fn default() -> Self {
            Self {
                color: None,
                font: None,
                font_size: None,
                text_align: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchTextStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchTextStyleProperties",
                fields: &["color", "font", "fontSize", "textAlign"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.color);
            out.text(1, &self.font);
            out.text(2, &self.font_size);
            out.one(3, &self.text_align);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.color),
                1 => rt::Place::Text(&mut self.font),
                2 => rt::Place::Text(&mut self.font_size),
                3 => rt::Place::Enum(&mut self.text_align),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchTextStyleProperties);
    impl PatchTextStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 0);
            self
        }
        /// Sets `font`.
        #[must_use]
        pub fn font(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font, &mut self._rest, 1);
            self
        }
        /// Sets `fontSize`.
        #[must_use]
        pub fn font_size(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font_size, &mut self._rest, 2);
            self
        }
        /// Sets `textAlign`.
        #[must_use]
        pub fn text_align(
            mut self,
            value: impl rt::IntoField<types::PatchTextStylePropertiesTextAlign>,
        ) -> Self {
            value.put(&mut self.text_align, &mut self._rest, 3);
            self
        }
    }
    /// `PatchWebMessagingOfferFields` of the API document.
    #[non_exhaustive]
    pub struct PatchWebMessagingOfferFields {
        /// `architectFlow`
        pub architect_flow: Option<Box<types::AddressableEntityRef>>,
        /// `offerText`
        pub offer_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for PatchWebMessagingOfferFields {
        fn default() -> Self {
            Self {
                architect_flow: None,
                offer_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for PatchWebMessagingOfferFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "PatchWebMessagingOfferFields",
                fields: &["architectFlow", "offerText"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.architect_flow);
            out.text(1, &self.offer_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.architect_flow),
                1 => rt::Place::Text(&mut self.offer_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(PatchWebMessagingOfferFields);
    impl PatchWebMessagingOfferFields {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `architectFlow`.
        #[must_use]
        pub fn architect_flow(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.architect_flow, &mut self._rest, 0);
            self
        }
        /// Sets `offerText`.
        #[must_use]
        pub fn offer_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.offer_text, &mut self._rest, 1);
            self
        }
    }
    /// `RequestContext` of the API document.
    #[non_exhaustive]
    pub struct RequestContext {
        /// `patterns`
        pub patterns: Option<Vec<types::RequestContextPattern>>,
        _rest: rt::Rest,
    }
    impl Default for RequestContext {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestContext {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestContext",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestContext);
    impl RequestContext {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `patterns`.
        #[must_use]
        pub fn patterns(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestContextPattern>>,
        ) -> Self {
            value.put(&mut self.patterns, &mut self._rest, 0);
            self
        }
    }
    /// `RequestContextPattern` of the API document.
    #[non_exhaustive]
    pub struct RequestContextPattern {
        /// `criteria`: required
        pub criteria: Option<Vec<types::RequestEntityTypeCriteria>>,
        _rest: rt::Rest,
    }
    impl Default for RequestContextPattern {
        fn default() -> Self {
            Self {
                criteria: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestContextPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestContextPattern",
                fields: &["criteria"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.criteria);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.criteria),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestContextPattern);
    impl RequestContextPattern {
        /// One with everything set that the API requires: `criteria`.
        #[must_use]
        pub fn new(
            criteria: impl rt::IntoField<Vec<types::RequestEntityTypeCriteria>>,
        ) -> Self {
            Self::default().criteria(criteria)
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestEntityTypeCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 0);
            self
        }
    }
    /// `RequestCriteria` of the API document.
    #[non_exhaustive]
    pub struct RequestCriteria {
        /// `key`: required
        pub key: Option<String>,
        /// `operator`
        pub operator: Option<types::RequestCriteriaOperator>,
        /// `shouldIgnoreCase`
        pub should_ignore_case: Option<bool>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for RequestCriteria {
        fn default() -> Self {
            Self {
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestCriteria",
                fields: &["key", "operator", "shouldIgnoreCase", "values"],
                required: &[0, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.key);
            out.one(1, &self.operator);
            out.boolean(2, &self.should_ignore_case);
            out.list(3, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.key),
                1 => rt::Place::Enum(&mut self.operator),
                2 => rt::Place::Bool(&mut self.should_ignore_case),
                3 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestCriteria);
    impl RequestCriteria {
        /// One with everything set that the API requires, in this order: `key`, `values`.
        #[must_use]
        pub fn new(
            key: impl rt::IntoField<String>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().key(key).values(values)
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.key, &mut self._rest, 0);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::RequestCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 1);
            self
        }
        /// Sets `shouldIgnoreCase`.
        #[must_use]
        pub fn should_ignore_case(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.should_ignore_case, &mut self._rest, 2);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 3);
            self
        }
    }
    /// `RequestDevice` of the API document.
    #[non_exhaustive]
    pub struct RequestDevice {
        /// `category`: required
        pub category: Option<types::RequestDeviceCategory>,
        /// `fingerprint`
        pub fingerprint: Option<String>,
        /// `isMobile`
        pub is_mobile: Option<bool>,
        /// `manufacturer`
        pub manufacturer: Option<String>,
        /// `osFamily`: required
        pub os_family: Option<String>,
        /// `osVersion`: required
        pub os_version: Option<String>,
        /// `screenDensity`
        pub screen_density: Option<i64>,
        /// `screenHeight`
        pub screen_height: Option<i64>,
        /// `screenWidth`
        pub screen_width: Option<i64>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RequestDevice {
        fn default() -> Self {
            Self {
                category: None,
                fingerprint: None,
                is_mobile: None,
                manufacturer: None,
                os_family: None,
                os_version: None,
                screen_density: None,
                screen_height: None,
                screen_width: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestDevice {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestDevice",
                fields: &[
                    "category",
                    "fingerprint",
                    "isMobile",
                    "manufacturer",
                    "osFamily",
                    "osVersion",
                    "screenDensity",
                    "screenHeight",
                    "screenWidth",
                    "type",
                ],
                required: &[0, 4, 5, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.category);
            out.text(1, &self.fingerprint);
            out.boolean(2, &self.is_mobile);
            out.text(3, &self.manufacturer);
            out.text(4, &self.os_family);
            out.text(5, &self.os_version);
            out.int(6, &self.screen_density);
            out.int(7, &self.screen_height);
            out.int(8, &self.screen_width);
            out.text(9, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.category),
                1 => rt::Place::Text(&mut self.fingerprint),
                2 => rt::Place::Bool(&mut self.is_mobile),
                3 => rt::Place::Text(&mut self.manufacturer),
                4 => rt::Place::Text(&mut self.os_family),
                5 => rt::Place::Text(&mut self.os_version),
                6 => rt::Place::Int(&mut self.screen_density),
                7 => rt::Place::Int(&mut self.screen_height),
                8 => rt::Place::Int(&mut self.screen_width),
                9 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestDevice);
    impl RequestDevice {
        /// One with everything set that the API requires, in this order: `category`, `osFamily`, `osVersion`, `type`.
        #[must_use]
        pub fn new(
            category: impl rt::IntoField<types::RequestDeviceCategory>,
            os_family: impl rt::IntoField<String>,
            os_version: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .category(category)
                .os_family(os_family)
                .os_version(os_version)
                .type_(type_)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(
            mut self,
            value: impl rt::IntoField<types::RequestDeviceCategory>,
        ) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `fingerprint`.
        #[must_use]
        pub fn fingerprint(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.fingerprint, &mut self._rest, 1);
            self
        }
        /// Sets `isMobile`.
        #[must_use]
        pub fn is_mobile(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_mobile, &mut self._rest, 2);
            self
        }
        /// Sets `manufacturer`.
        #[must_use]
        pub fn manufacturer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.manufacturer, &mut self._rest, 3);
            self
        }
        /// Sets `osFamily`.
        #[must_use]
        pub fn os_family(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.os_family, &mut self._rest, 4);
            self
        }
        /// Sets `osVersion`.
        #[must_use]
        pub fn os_version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.os_version, &mut self._rest, 5);
            self
        }
        /// Sets `screenDensity`.
        #[must_use]
        pub fn screen_density(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_density, &mut self._rest, 6);
            self
        }
        /// Sets `screenHeight`.
        #[must_use]
        pub fn screen_height(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_height, &mut self._rest, 7);
            self
        }
        /// Sets `screenWidth`.
        #[must_use]
        pub fn screen_width(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_width, &mut self._rest, 8);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 9);
            self
        }
    }
    /// `RequestEntityTypeCriteria` of the API document.
    #[non_exhaustive]
    pub struct RequestEntityTypeCriteria {
        /// `entityType`: required
        pub entity_type: Option<types::RequestEntityTypeCriteriaEntityType>,
        /// `key`: required
        pub key: Option<String>,
        /// `operator`
        pub operator: Option<types::RequestEntityTypeCriteriaOperator>,
        /// `shouldIgnoreCase`
        pub should_ignore_case: Option<bool>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for RequestEntityTypeCriteria {
        fn default() -> Self {
            Self {
                entity_type: None,
                key: None,
                operator: None,
                should_ignore_case: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestEntityTypeCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestEntityTypeCriteria",
                fields: &["entityType", "key", "operator", "shouldIgnoreCase", "values"],
                required: &[0, 1, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.entity_type);
            out.text(1, &self.key);
            out.one(2, &self.operator);
            out.boolean(3, &self.should_ignore_case);
            out.list(4, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.entity_type),
                1 => rt::Place::Text(&mut self.key),
                2 => rt::Place::Enum(&mut self.operator),
                3 => rt::Place::Bool(&mut self.should_ignore_case),
                4 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestEntityTypeCriteria);
    impl RequestEntityTypeCriteria {
        /// One with everything set that the API requires, in this order: `entityType`, `key`, `values`.
        #[must_use]
        pub fn new(
            entity_type: impl rt::IntoField<types::RequestEntityTypeCriteriaEntityType>,
            key: impl rt::IntoField<String>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().entity_type(entity_type).key(key).values(values)
        }
        /// Sets `entityType`.
        #[must_use]
        pub fn entity_type(
            mut self,
            value: impl rt::IntoField<types::RequestEntityTypeCriteriaEntityType>,
        ) -> Self {
            value.put(&mut self.entity_type, &mut self._rest, 0);
            self
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.key, &mut self._rest, 1);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::RequestEntityTypeCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 2);
            self
        }
        /// Sets `shouldIgnoreCase`.
        #[must_use]
        pub fn should_ignore_case(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.should_ignore_case, &mut self._rest, 3);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 4);
            self
        }
    }
    /// `RequestExternalSegment` of the API document.
    #[non_exhaustive]
    pub struct RequestExternalSegment {
        /// `id`: required
        pub id: Option<String>,
        /// `name`: required
        pub name: Option<String>,
        /// `source`
        pub source: Option<types::RequestExternalSegmentSource>,
        _rest: rt::Rest,
    }
    impl Default for RequestExternalSegment {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                source: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestExternalSegment {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestExternalSegment",
                fields: &["id", "name", "source"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.one(2, &self.source);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Enum(&mut self.source),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestExternalSegment);
    impl RequestExternalSegment {
        /// One with everything set that the API requires, in this order: `id`, `name`.
        #[must_use]
        pub fn new(
            id: impl rt::IntoField<String>,
            name: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().id(id).name(name)
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
        /// Sets `source`.
        #[must_use]
        pub fn source(
            mut self,
            value: impl rt::IntoField<types::RequestExternalSegmentSource>,
        ) -> Self {
            value.put(&mut self.source, &mut self._rest, 2);
            self
        }
    }
    /// `RequestJourney` of the API document.
    #[non_exhaustive]
    pub struct RequestJourney {
        /// `patterns`
        pub patterns: Option<Vec<types::RequestJourneyPattern>>,
        _rest: rt::Rest,
    }
    impl Default for RequestJourney {
        fn default() -> Self {
            Self {
                patterns: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestJourney {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestJourney",
                fields: &["patterns"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.patterns);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.patterns),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestJourney);
    impl RequestJourney {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `patterns`.
        #[must_use]
        pub fn patterns(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestJourneyPattern>>,
        ) -> Self {
            value.put(&mut self.patterns, &mut self._rest, 0);
            self
        }
    }
    /// `RequestJourneyPattern` of the API document.
    #[non_exhaustive]
    pub struct RequestJourneyPattern {
        /// `count`: required
        pub count: Option<i64>,
        /// `criteria`: required
        pub criteria: Option<Vec<types::RequestCriteria>>,
        /// `eventName`
        pub event_name: Option<String>,
        /// `sessionType`: required
        pub session_type: Option<String>,
        /// `streamType`: required
        pub stream_type: Option<types::RequestJourneyPatternStreamType>,
        _rest: rt::Rest,
    }
    impl Default for RequestJourneyPattern {
        fn default() -> Self {
            Self {
                count: None,
                criteria: None,
                event_name: None,
                session_type: None,
                stream_type: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestJourneyPattern {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestJourneyPattern",
                fields: &["count", "criteria", "eventName", "sessionType", "streamType"],
                required: &[0, 1, 3, 4],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.list(1, &self.criteria);
            out.text(2, &self.event_name);
            out.text(3, &self.session_type);
            out.one(4, &self.stream_type);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::List(&mut self.criteria),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Text(&mut self.session_type),
                4 => rt::Place::Enum(&mut self.stream_type),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestJourneyPattern);
    impl RequestJourneyPattern {
        /// One with everything set that the API requires, in this order: `count`, `criteria`, `sessionType`, `streamType`.
        #[must_use]
        pub fn new(
            count: impl rt::IntoField<i64>,
            criteria: impl rt::IntoField<Vec<types::RequestCriteria>>,
            session_type: impl rt::IntoField<String>,
            stream_type: impl rt::IntoField<types::RequestJourneyPatternStreamType>,
        ) -> Self {
            Self::default()
                .count(count)
                .criteria(criteria)
                .session_type(session_type)
                .stream_type(stream_type)
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.count, &mut self._rest, 0);
            self
        }
        /// Sets `criteria`.
        #[must_use]
        pub fn criteria(
            mut self,
            value: impl rt::IntoField<Vec<types::RequestCriteria>>,
        ) -> Self {
            value.put(&mut self.criteria, &mut self._rest, 1);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 2);
            self
        }
        /// Sets `sessionType`.
        #[must_use]
        pub fn session_type(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_type, &mut self._rest, 3);
            self
        }
        /// Sets `streamType`.
        #[must_use]
        pub fn stream_type(
            mut self,
            value: impl rt::IntoField<types::RequestJourneyPatternStreamType>,
        ) -> Self {
            value.put(&mut self.stream_type, &mut self._rest, 4);
            self
        }
    }
    /// `RequestMapping` of the API document.
    #[non_exhaustive]
    pub struct RequestMapping {
        /// `attributeType`
        pub attribute_type: Option<types::RequestMappingAttributeType>,
        /// `mappingType`
        pub mapping_type: Option<types::RequestMappingMappingType>,
        /// `name`
        pub name: Option<String>,
        /// `value`
        pub value: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RequestMapping {
        fn default() -> Self {
            Self {
                attribute_type: None,
                mapping_type: None,
                name: None,
                value: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestMapping {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestMapping",
                fields: &["attributeType", "mappingType", "name", "value"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.attribute_type);
            out.one(1, &self.mapping_type);
            out.text(2, &self.name);
            out.text(3, &self.value);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.attribute_type),
                1 => rt::Place::Enum(&mut self.mapping_type),
                2 => rt::Place::Text(&mut self.name),
                3 => rt::Place::Text(&mut self.value),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestMapping);
    impl RequestMapping {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `attributeType`.
        #[must_use]
        pub fn attribute_type(
            mut self,
            value: impl rt::IntoField<types::RequestMappingAttributeType>,
        ) -> Self {
            value.put(&mut self.attribute_type, &mut self._rest, 0);
            self
        }
        /// Sets `mappingType`.
        #[must_use]
        pub fn mapping_type(
            mut self,
            value: impl rt::IntoField<types::RequestMappingMappingType>,
        ) -> Self {
            value.put(&mut self.mapping_type, &mut self._rest, 1);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 2);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 3);
            self
        }
    }
    /// `RequestPage` of the API document.
    #[non_exhaustive]
    pub struct RequestPage {
        /// `keywords`
        pub keywords: Option<String>,
        /// `lang`
        pub lang: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        /// `url`: required
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for RequestPage {
        fn default() -> Self {
            Self {
                keywords: None,
                lang: None,
                title: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for RequestPage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "RequestPage",
                fields: &["keywords", "lang", "title", "url"],
                required: &[2, 3],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.keywords);
            out.text(1, &self.lang);
            out.text(2, &self.title);
            out.text(3, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.keywords),
                1 => rt::Place::Text(&mut self.lang),
                2 => rt::Place::Text(&mut self.title),
                3 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(RequestPage);
    impl RequestPage {
        /// One with everything set that the API requires, in this order: `title`, `url`.
        #[must_use]
        pub fn new(
            title: impl rt::IntoField<String>,
            url: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().title(title).url(url)
        }
        /// Sets `keywords`.
        #[must_use]
        pub fn keywords(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.keywords, &mut self._rest, 0);
            self
        }
        /// Sets `lang`.
        #[must_use]
        pub fn lang(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.lang, &mut self._rest, 1);
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.title, &mut self._rest, 2);
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.url, &mut self._rest, 3);
            self
        }
    }
    /// `ResponsePage` of the API document.
    #[non_exhaustive]
    pub struct ResponsePage {
        /// `domain`: required
        pub domain: Option<String>,
        /// `fragment`
        pub fragment: Option<String>,
        /// `hostname`: required
        pub hostname: Option<String>,
        /// `keywords`
        pub keywords: Option<String>,
        /// `lang`
        pub lang: Option<String>,
        /// `pathname`: required
        pub pathname: Option<String>,
        /// `queryString`
        pub query_string: Option<String>,
        /// `title`: required
        pub title: Option<String>,
        /// `url`: required
        pub url: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for ResponsePage {
        fn default() -> Self {
            Self {
                domain: None,
                fragment: None,
                hostname: None,
                keywords: None,
                lang: None,
                pathname: None,
                query_string: None,
                title: None,
                url: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for ResponsePage {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "ResponsePage",
                fields: &[
                    "domain",
                    "fragment",
                    "hostname",
                    "keywords",
                    "lang",
                    "pathname",
                    "queryString",
                    "title",
                    "url",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.domain);
            out.text(1, &self.fragment);
            out.text(2, &self.hostname);
            out.text(3, &self.keywords);
            out.text(4, &self.lang);
            out.text(5, &self.pathname);
            out.text(6, &self.query_string);
            out.text(7, &self.title);
            out.text(8, &self.url);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.domain),
                1 => rt::Place::Text(&mut self.fragment),
                2 => rt::Place::Text(&mut self.hostname),
                3 => rt::Place::Text(&mut self.keywords),
                4 => rt::Place::Text(&mut self.lang),
                5 => rt::Place::Text(&mut self.pathname),
                6 => rt::Place::Text(&mut self.query_string),
                7 => rt::Place::Text(&mut self.title),
                8 => rt::Place::Text(&mut self.url),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(ResponsePage);
    /// `SegmentAssignmentEvent` of the API document.
    #[non_exhaustive]
    pub struct SegmentAssignmentEvent {
        /// `segment`: required
        pub segment: Option<Box<types::AddressableEntityRef>>,
        _rest: rt::Rest,
    }
    impl Default for SegmentAssignmentEvent {
        fn default() -> Self {
            Self {
                segment: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SegmentAssignmentEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SegmentAssignmentEvent",
                fields: &["segment"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.segment);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.segment),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SegmentAssignmentEvent);
    /// `SegmentEstimateCount` of the API document.
    #[non_exhaustive]
    pub struct SegmentEstimateCount {
        /// `count`
        pub count: Option<i64>,
        /// `segmentId`
        pub segment_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for SegmentEstimateCount {
        fn default() -> Self {
            Self {
                count: None,
                segment_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for SegmentEstimateCount {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SegmentEstimateCount",
                fields: &["count", "segmentId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.count);
            out.text(1, &self.segment_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.count),
                1 => rt::Place::Text(&mut self.segment_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(SegmentEstimateCount);
    /// `SegmentListing` of the API document.
    #[non_exhaustive]
    pub struct SegmentListing {
        /// `entities`
        pub entities: Option<Vec<types::JourneySegment>>,
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
    impl Default for SegmentListing {
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
    impl rt::Model for SegmentListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "SegmentListing",
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
    rt::model!(SegmentListing);
    /// `TextStyleProperties` of the API document.
    #[non_exhaustive]
    pub struct TextStyleProperties {
        /// `color`
        pub color: Option<String>,
        /// `font`
        pub font: Option<String>,
        /// `fontSize`
        pub font_size: Option<String>,
        /// `textAlign`
        pub text_align: Option<types::TextStylePropertiesTextAlign>,
        _rest: rt::Rest,
    }
    impl Default for TextStyleProperties {
        fn default() -> Self {
            Self {
                color: None,
                font: None,
                font_size: None,
                text_align: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for TextStyleProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "TextStyleProperties",
                fields: &["color", "font", "fontSize", "textAlign"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.color);
            out.text(1, &self.font);
            out.text(2, &self.font_size);
            out.one(3, &self.text_align);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.color),
                1 => rt::Place::Text(&mut self.font),
                2 => rt::Place::Text(&mut self.font_size),
                3 => rt::Place::Enum(&mut self.text_align),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(TextStyleProperties);
    impl TextStyleProperties {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `color`.
        #[must_use]
        pub fn color(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.color, &mut self._rest, 0);
            self
        }
        /// Sets `font`.
        #[must_use]
        pub fn font(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font, &mut self._rest, 1);
            self
        }
        /// Sets `fontSize`.
        #[must_use]
        pub fn font_size(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.font_size, &mut self._rest, 2);
            self
        }
        /// Sets `textAlign`.
        #[must_use]
        pub fn text_align(
            mut self,
            value: impl rt::IntoField<types::TextStylePropertiesTextAlign>,
        ) -> Self {
            value.put(&mut self.text_align, &mut self._rest, 3);
            self
        }
    }
    /// `UnprocessedExternalEvent` of the API document.
    #[non_exhaustive]
    pub struct UnprocessedExternalEvent {
        /// `errorMessage`: required
        pub error_message: Option<String>,
        /// `event`: required
        pub event: Option<Box<types::ExternalEvent>>,
        /// `isRetryable`: required
        pub is_retryable: Option<bool>,
        /// `originalRequestIndex`: required
        pub original_request_index: Option<i64>,
        /// `statusCode`
        pub status_code: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UnprocessedExternalEvent {
        fn default() -> Self {
            Self {
                error_message: None,
                event: None,
                is_retryable: None,
                original_request_index: None,
                status_code: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UnprocessedExternalEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UnprocessedExternalEvent",
                fields: &[
                    "errorMessage",
                    "event",
                    "isRetryable",
                    "originalRequestIndex",
                    "statusCode",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.error_message);
            out.model(1, &self.event);
            out.boolean(2, &self.is_retryable);
            out.int(3, &self.original_request_index);
            out.int(4, &self.status_code);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.error_message),
                1 => rt::Place::Model(&mut self.event),
                2 => rt::Place::Bool(&mut self.is_retryable),
                3 => rt::Place::Int(&mut self.original_request_index),
                4 => rt::Place::Int(&mut self.status_code),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UnprocessedExternalEvent);
    /// `UpdateExternalEventRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateExternalEventRequest {
        /// `displayName`: required
        pub display_name: Option<String>,
        /// `rank`: required
        pub rank: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UpdateExternalEventRequest {
        fn default() -> Self {
            Self {
                display_name: None,
                rank: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateExternalEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateExternalEventRequest",
                fields: &["displayName", "rank"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.display_name);
            out.int(1, &self.rank);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.display_name),
                1 => rt::Place::Int(&mut self.rank),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateExternalEventRequest);
    impl UpdateExternalEventRequest {
        /// One with everything set that the API requires, in this order: `displayName`, `rank`.
        #[must_use]
        pub fn new(
            display_name: impl rt::IntoField<String>,
            rank: impl rt::IntoField<i64>,
        ) -> Self {
            Self::default().display_name(display_name).rank(rank)
        }
        /// Sets `displayName`.
        #[must_use]
        pub fn display_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.display_name, &mut self._rest, 0);
            self
        }
        /// Sets `rank`.
        #[must_use]
        pub fn rank(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.rank, &mut self._rest, 1);
            self
        }
    }
    /// `UpdateExternalEventResponse` of the API document.
    #[non_exhaustive]
    pub struct UpdateExternalEventResponse {
        /// `activationStatus`: read-only
        pub activation_status: Option<
            types::UpdateExternalEventResponseActivationStatus,
        >,
        /// `displayName`: read-only
        pub display_name: Option<String>,
        /// `eventName`: read-only
        pub event_name: Option<String>,
        /// `rank`: read-only
        pub rank: Option<i64>,
        /// `schemaId`: read-only
        pub schema_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateExternalEventResponse {
        fn default() -> Self {
            Self {
                activation_status: None,
                display_name: None,
                event_name: None,
                rank: None,
                schema_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateExternalEventResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateExternalEventResponse",
                fields: &[
                    "activationStatus",
                    "displayName",
                    "eventName",
                    "rank",
                    "schemaId",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.activation_status);
            out.text(1, &self.display_name);
            out.text(2, &self.event_name);
            out.int(3, &self.rank);
            out.text(4, &self.schema_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.activation_status),
                1 => rt::Place::Text(&mut self.display_name),
                2 => rt::Place::Text(&mut self.event_name),
                3 => rt::Place::Int(&mut self.rank),
                4 => rt::Place::Text(&mut self.schema_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UpdateExternalEventResponse);
    /// `UpdateExternalEventsConfigurationRequest` of the API document.
    #[non_exhaustive]
    pub struct UpdateExternalEventsConfigurationRequest {
        /// `description`
        pub description: Option<String>,
        /// `name`
        pub name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UpdateExternalEventsConfigurationRequest {
        fn default() -> Self {
            Self {
                description: None,
                name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UpdateExternalEventsConfigurationRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UpdateExternalEventsConfigurationRequest",
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
    rt::model!(UpdateExternalEventsConfigurationRequest);
    impl UpdateExternalEventsConfigurationRequest {
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
    /// `UrlCondition` of the API document.
    #[non_exhaustive]
    pub struct UrlCondition {
        /// `operator`: required
        pub operator: Option<types::UrlConditionOperator>,
        /// `values`: required
        pub values: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for UrlCondition {
        fn default() -> Self {
            Self {
                operator: None,
                values: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UrlCondition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UrlCondition",
                fields: &["operator", "values"],
                required: &[0, 1],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.operator);
            out.list(1, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.operator),
                1 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UrlCondition);
    impl UrlCondition {
        /// One with everything set that the API requires, in this order: `operator`, `values`.
        #[must_use]
        pub fn new(
            operator: impl rt::IntoField<types::UrlConditionOperator>,
            values: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default().operator(operator).values(values)
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::UrlConditionOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 0);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 1);
            self
        }
    }
    /// `WebActionEvent` of the API document.
    #[non_exhaustive]
    pub struct WebActionEvent {
        /// `action`: required
        pub action: Option<Box<types::EventAction>>,
        /// `actionMap`: required
        pub action_map: Option<Box<types::ActionEventActionMap>>,
        /// `actionTarget`: required
        pub action_target: Option<Box<types::AddressableEntityRef>>,
        /// `browser`: required
        pub browser: Option<Box<types::Browser>>,
        /// `device`: required
        pub device: Option<Box<types::Device>>,
        /// `errorCode`
        pub error_code: Option<String>,
        /// `errorMessage`
        pub error_message: Option<String>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `timeToDisposition`
        pub time_to_disposition: Option<i64>,
        /// `userAgentString`: required
        pub user_agent_string: Option<String>,
        /// `visitReferrer`
        pub visit_referrer: Option<Box<types::Referrer>>,
        _rest: rt::Rest,
    }
    impl Default for WebActionEvent {
        fn default() -> Self {
            Self {
                action: None,
                action_map: None,
                action_target: None,
                browser: None,
                device: None,
                error_code: None,
                error_message: None,
                geolocation: None,
                ip_address: None,
                ip_organization: None,
                mkt_campaign: None,
                time_to_disposition: None,
                user_agent_string: None,
                visit_referrer: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebActionEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebActionEvent",
                fields: &[
                    "action",
                    "actionMap",
                    "actionTarget",
                    "browser",
                    "device",
                    "errorCode",
                    "errorMessage",
                    "geolocation",
                    "ipAddress",
                    "ipOrganization",
                    "mktCampaign",
                    "timeToDisposition",
                    "userAgentString",
                    "visitReferrer",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.action);
            out.model(1, &self.action_map);
            out.model(2, &self.action_target);
            out.model(3, &self.browser);
            out.model(4, &self.device);
            out.text(5, &self.error_code);
            out.text(6, &self.error_message);
            out.model(7, &self.geolocation);
            out.text(8, &self.ip_address);
            out.text(9, &self.ip_organization);
            out.model(10, &self.mkt_campaign);
            out.int(11, &self.time_to_disposition);
            out.text(12, &self.user_agent_string);
            out.model(13, &self.visit_referrer);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.action),
                1 => rt::Place::Model(&mut self.action_map),
                2 => rt::Place::Model(&mut self.action_target),
                3 => rt::Place::Model(&mut self.browser),
                4 => rt::Place::Model(&mut self.device),
                5 => rt::Place::Text(&mut self.error_code),
                6 => rt::Place::Text(&mut self.error_message),
                7 => rt::Place::Model(&mut self.geolocation),
                8 => rt::Place::Text(&mut self.ip_address),
                9 => rt::Place::Text(&mut self.ip_organization),
                10 => rt::Place::Model(&mut self.mkt_campaign),
                11 => rt::Place::Int(&mut self.time_to_disposition),
                12 => rt::Place::Text(&mut self.user_agent_string),
                13 => rt::Place::Model(&mut self.visit_referrer),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebActionEvent);
    /// `WebEvent` of the API document.
    #[non_exhaustive]
    pub struct WebEvent {
        /// `attributes`: required
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `authenticated`: required
        pub authenticated: Option<bool>,
        /// `browser`: required
        pub browser: Option<Box<types::Browser>>,
        /// `device`: required
        pub device: Option<Box<types::Device>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `page`: required
        pub page: Option<Box<types::JourneyPage>>,
        /// `referrer`
        pub referrer: Option<Box<types::Referrer>>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `totalEventCount`: required
        pub total_event_count: Option<i64>,
        /// `totalPageviewCount`: required
        pub total_pageview_count: Option<i64>,
        /// `traits`: required
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        /// `userAgentString`: required
        pub user_agent_string: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEvent {
        fn default() -> Self {
            Self {
                attributes: None,
                authenticated: None,
                browser: None,
                device: None,
                event_name: None,
                geolocation: None,
                ip_address: None,
                ip_organization: None,
                mkt_campaign: None,
                page: None,
                referrer: None,
                search_query: None,
                total_event_count: None,
                total_pageview_count: None,
                traits: None,
                user_agent_string: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEvent {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEvent",
                fields: &[
                    "attributes",
                    "authenticated",
                    "browser",
                    "device",
                    "eventName",
                    "geolocation",
                    "ipAddress",
                    "ipOrganization",
                    "mktCampaign",
                    "page",
                    "referrer",
                    "searchQuery",
                    "totalEventCount",
                    "totalPageviewCount",
                    "traits",
                    "userAgentString",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attributes);
            out.boolean(1, &self.authenticated);
            out.model(2, &self.browser);
            out.model(3, &self.device);
            out.text(4, &self.event_name);
            out.model(5, &self.geolocation);
            out.text(6, &self.ip_address);
            out.text(7, &self.ip_organization);
            out.model(8, &self.mkt_campaign);
            out.model(9, &self.page);
            out.model(10, &self.referrer);
            out.text(11, &self.search_query);
            out.int(12, &self.total_event_count);
            out.int(13, &self.total_pageview_count);
            out.map(14, &self.traits);
            out.text(15, &self.user_agent_string);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attributes),
                1 => rt::Place::Bool(&mut self.authenticated),
                2 => rt::Place::Model(&mut self.browser),
                3 => rt::Place::Model(&mut self.device),
                4 => rt::Place::Text(&mut self.event_name),
                5 => rt::Place::Model(&mut self.geolocation),
                6 => rt::Place::Text(&mut self.ip_address),
                7 => rt::Place::Text(&mut self.ip_organization),
                8 => rt::Place::Model(&mut self.mkt_campaign),
                9 => rt::Place::Model(&mut self.page),
                10 => rt::Place::Model(&mut self.referrer),
                11 => rt::Place::Text(&mut self.search_query),
                12 => rt::Place::Int(&mut self.total_event_count),
                13 => rt::Place::Int(&mut self.total_pageview_count),
                14 => rt::Place::Map(&mut self.traits),
                15 => rt::Place::Text(&mut self.user_agent_string),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEvent);
    /// `WebEventBrowser` of the API document.
    #[non_exhaustive]
    pub struct WebEventBrowser {
        /// `family`: required
        pub family: Option<String>,
        /// `lang`
        pub lang: Option<String>,
        /// `version`: required
        pub version: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEventBrowser {
        fn default() -> Self {
            Self {
                family: None,
                lang: None,
                version: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEventBrowser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEventBrowser",
                fields: &["family", "lang", "version"],
                required: &[0, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.family);
            out.text(1, &self.lang);
            out.text(2, &self.version);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.family),
                1 => rt::Place::Text(&mut self.lang),
                2 => rt::Place::Text(&mut self.version),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEventBrowser);
    impl WebEventBrowser {
        /// One with everything set that the API requires, in this order: `family`, `version`.
        #[must_use]
        pub fn new(
            family: impl rt::IntoField<String>,
            version: impl rt::IntoField<String>,
        ) -> Self {
            Self::default().family(family).version(version)
        }
        /// Sets `family`.
        #[must_use]
        pub fn family(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.family, &mut self._rest, 0);
            self
        }
        /// Sets `lang`.
        #[must_use]
        pub fn lang(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.lang, &mut self._rest, 1);
            self
        }
        /// Sets `version`.
        #[must_use]
        pub fn version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.version, &mut self._rest, 2);
            self
        }
    }
    /// `WebEventDevice` of the API document.
    #[non_exhaustive]
    pub struct WebEventDevice {
        /// `category`: required
        pub category: Option<types::WebEventDeviceCategory>,
        /// `isMobile`
        pub is_mobile: Option<bool>,
        /// `manufacturer`
        pub manufacturer: Option<String>,
        /// `osFamily`: required
        pub os_family: Option<String>,
        /// `osVersion`: required
        pub os_version: Option<String>,
        /// `screenDensity`
        pub screen_density: Option<i64>,
        /// `screenHeight`
        pub screen_height: Option<i64>,
        /// `screenWidth`
        pub screen_width: Option<i64>,
        /// `type`: required
        pub type_: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEventDevice {
        fn default() -> Self {
            Self {
                category: None,
                is_mobile: None,
                manufacturer: None,
                os_family: None,
                os_version: None,
                screen_density: None,
                screen_height: None,
                screen_width: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEventDevice {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEventDevice",
                fields: &[
                    "category",
                    "isMobile",
                    "manufacturer",
                    "osFamily",
                    "osVersion",
                    "screenDensity",
                    "screenHeight",
                    "screenWidth",
                    "type",
                ],
                required: &[0, 3, 4, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.one(0, &self.category);
            out.boolean(1, &self.is_mobile);
            out.text(2, &self.manufacturer);
            out.text(3, &self.os_family);
            out.text(4, &self.os_version);
            out.int(5, &self.screen_density);
            out.int(6, &self.screen_height);
            out.int(7, &self.screen_width);
            out.text(8, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Enum(&mut self.category),
                1 => rt::Place::Bool(&mut self.is_mobile),
                2 => rt::Place::Text(&mut self.manufacturer),
                3 => rt::Place::Text(&mut self.os_family),
                4 => rt::Place::Text(&mut self.os_version),
                5 => rt::Place::Int(&mut self.screen_density),
                6 => rt::Place::Int(&mut self.screen_height),
                7 => rt::Place::Int(&mut self.screen_width),
                8 => rt::Place::Text(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEventDevice);
    impl WebEventDevice {
        /// One with everything set that the API requires, in this order: `category`, `osFamily`, `osVersion`, `type`.
        #[must_use]
        pub fn new(
            category: impl rt::IntoField<types::WebEventDeviceCategory>,
            os_family: impl rt::IntoField<String>,
            os_version: impl rt::IntoField<String>,
            type_: impl rt::IntoField<String>,
        ) -> Self {
            Self::default()
                .category(category)
                .os_family(os_family)
                .os_version(os_version)
                .type_(type_)
        }
        /// Sets `category`.
        #[must_use]
        pub fn category(
            mut self,
            value: impl rt::IntoField<types::WebEventDeviceCategory>,
        ) -> Self {
            value.put(&mut self.category, &mut self._rest, 0);
            self
        }
        /// Sets `isMobile`.
        #[must_use]
        pub fn is_mobile(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.is_mobile, &mut self._rest, 1);
            self
        }
        /// Sets `manufacturer`.
        #[must_use]
        pub fn manufacturer(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.manufacturer, &mut self._rest, 2);
            self
        }
        /// Sets `osFamily`.
        #[must_use]
        pub fn os_family(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.os_family, &mut self._rest, 3);
            self
        }
        /// Sets `osVersion`.
        #[must_use]
        pub fn os_version(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.os_version, &mut self._rest, 4);
            self
        }
        /// Sets `screenDensity`.
        #[must_use]
        pub fn screen_density(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_density, &mut self._rest, 5);
            self
        }
        /// Sets `screenHeight`.
        #[must_use]
        pub fn screen_height(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_height, &mut self._rest, 6);
            self
        }
        /// Sets `screenWidth`.
        #[must_use]
        pub fn screen_width(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.screen_width, &mut self._rest, 7);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 8);
            self
        }
    }
    /// `WebEventRequest` of the API document.
    #[non_exhaustive]
    pub struct WebEventRequest {
        /// `attributes`
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `browser`
        pub browser: Option<Box<types::WebEventBrowser>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `customerCookieId`: required
        pub customer_cookie_id: Option<String>,
        /// `device`
        pub device: Option<Box<types::WebEventDevice>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `ipAddress`
        pub ip_address: Option<String>,
        /// `page`: required
        pub page: Option<Box<types::RequestPage>>,
        /// `referrerUrl`
        pub referrer_url: Option<String>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `traits`
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        /// `userAgentString`
        pub user_agent_string: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEventRequest {
        fn default() -> Self {
            Self {
                attributes: None,
                browser: None,
                created_date: None,
                customer_cookie_id: None,
                device: None,
                event_name: None,
                external_id: None,
                ip_address: None,
                page: None,
                referrer_url: None,
                search_query: None,
                traits: None,
                user_agent_string: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEventRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEventRequest",
                fields: &[
                    "attributes",
                    "browser",
                    "createdDate",
                    "customerCookieId",
                    "device",
                    "eventName",
                    "externalId",
                    "ipAddress",
                    "page",
                    "referrerUrl",
                    "searchQuery",
                    "traits",
                    "userAgentString",
                ],
                required: &[2, 3, 5, 8],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attributes);
            out.model(1, &self.browser);
            out.date_time(2, &self.created_date);
            out.text(3, &self.customer_cookie_id);
            out.model(4, &self.device);
            out.text(5, &self.event_name);
            out.text(6, &self.external_id);
            out.text(7, &self.ip_address);
            out.model(8, &self.page);
            out.text(9, &self.referrer_url);
            out.text(10, &self.search_query);
            out.map(11, &self.traits);
            out.text(12, &self.user_agent_string);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attributes),
                1 => rt::Place::Model(&mut self.browser),
                2 => rt::Place::DateTime(&mut self.created_date),
                3 => rt::Place::Text(&mut self.customer_cookie_id),
                4 => rt::Place::Model(&mut self.device),
                5 => rt::Place::Text(&mut self.event_name),
                6 => rt::Place::Text(&mut self.external_id),
                7 => rt::Place::Text(&mut self.ip_address),
                8 => rt::Place::Model(&mut self.page),
                9 => rt::Place::Text(&mut self.referrer_url),
                10 => rt::Place::Text(&mut self.search_query),
                11 => rt::Place::Map(&mut self.traits),
                12 => rt::Place::Text(&mut self.user_agent_string),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEventRequest);
    impl WebEventRequest {
        /// One with everything set that the API requires, in this order: `createdDate`, `customerCookieId`, `eventName`, `page`.
        #[must_use]
        pub fn new(
            created_date: impl rt::IntoField<rt::DateTime>,
            customer_cookie_id: impl rt::IntoField<String>,
            event_name: impl rt::IntoField<String>,
            page: impl rt::IntoField<Box<types::RequestPage>>,
        ) -> Self {
            Self::default()
                .created_date(created_date)
                .customer_cookie_id(customer_cookie_id)
                .event_name(event_name)
                .page(page)
        }
        /// Sets `attributes`.
        #[must_use]
        pub fn attributes(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CustomEventAttribute>>,
        ) -> Self {
            value.put(&mut self.attributes, &mut self._rest, 0);
            self
        }
        /// Sets `browser`.
        #[must_use]
        pub fn browser(
            mut self,
            value: impl rt::IntoField<Box<types::WebEventBrowser>>,
        ) -> Self {
            value.put(&mut self.browser, &mut self._rest, 1);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 2);
            self
        }
        /// Sets `customerCookieId`.
        #[must_use]
        pub fn customer_cookie_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.customer_cookie_id, &mut self._rest, 3);
            self
        }
        /// Sets `device`.
        #[must_use]
        pub fn device(
            mut self,
            value: impl rt::IntoField<Box<types::WebEventDevice>>,
        ) -> Self {
            value.put(&mut self.device, &mut self._rest, 4);
            self
        }
        /// Sets `eventName`.
        #[must_use]
        pub fn event_name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.event_name, &mut self._rest, 5);
            self
        }
        /// Sets `externalId`.
        #[must_use]
        pub fn external_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.external_id, &mut self._rest, 6);
            self
        }
        /// Sets `ipAddress`.
        #[must_use]
        pub fn ip_address(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.ip_address, &mut self._rest, 7);
            self
        }
        /// Sets `page`.
        #[must_use]
        pub fn page(
            mut self,
            value: impl rt::IntoField<Box<types::RequestPage>>,
        ) -> Self {
            value.put(&mut self.page, &mut self._rest, 8);
            self
        }
        /// Sets `referrerUrl`.
        #[must_use]
        pub fn referrer_url(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.referrer_url, &mut self._rest, 9);
            self
        }
        /// Sets `searchQuery`.
        #[must_use]
        pub fn search_query(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.search_query, &mut self._rest, 10);
            self
        }
        /// Sets `traits`.
        #[must_use]
        pub fn traits(
            mut self,
            value: impl rt::IntoField<rt::Map<types::CustomEventAttribute>>,
        ) -> Self {
            value.put(&mut self.traits, &mut self._rest, 11);
            self
        }
        /// Sets `userAgentString`.
        #[must_use]
        pub fn user_agent_string(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.user_agent_string, &mut self._rest, 12);
            self
        }
    }
    /// `WebEventResponse` of the API document.
    #[non_exhaustive]
    pub struct WebEventResponse {
        /// `attributes`: required
        pub attributes: Option<rt::Map<types::CustomEventAttribute>>,
        /// `authenticated`: required
        pub authenticated: Option<bool>,
        /// `browser`: required
        pub browser: Option<Box<types::WebEventBrowser>>,
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `customerId`: required
        pub customer_id: Option<String>,
        /// `customerIdType`: required
        pub customer_id_type: Option<String>,
        /// `device`: required
        pub device: Option<Box<types::WebEventDevice>>,
        /// `eventName`: required
        pub event_name: Option<String>,
        /// `externalId`
        pub external_id: Option<String>,
        /// `geolocation`
        pub geolocation: Option<Box<types::JourneyGeolocation>>,
        /// `ipOrganization`
        pub ip_organization: Option<String>,
        /// `mktCampaign`
        pub mkt_campaign: Option<Box<types::JourneyCampaign>>,
        /// `page`: required
        pub page: Option<Box<types::ResponsePage>>,
        /// `referrer`
        pub referrer: Option<Box<types::Referrer>>,
        /// `searchQuery`
        pub search_query: Option<String>,
        /// `session`: required
        pub session: Option<Box<types::WebEventResponseSession>>,
        /// `traits`: required
        pub traits: Option<rt::Map<types::CustomEventAttribute>>,
        /// `userAgentString`: required
        pub user_agent_string: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEventResponse {
        fn default() -> Self {
            Self {
                attributes: None,
                authenticated: None,
                browser: None,
                created_date: None,
                customer_id: None,
                customer_id_type: None,
                device: None,
                event_name: None,
                external_id: None,
                geolocation: None,
                ip_organization: None,
                mkt_campaign: None,
                page: None,
                referrer: None,
                search_query: None,
                session: None,
                traits: None,
                user_agent_string: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEventResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEventResponse",
                fields: &[
                    "attributes",
                    "authenticated",
                    "browser",
                    "createdDate",
                    "customerId",
                    "customerIdType",
                    "device",
                    "eventName",
                    "externalId",
                    "geolocation",
                    "ipOrganization",
                    "mktCampaign",
                    "page",
                    "referrer",
                    "searchQuery",
                    "session",
                    "traits",
                    "userAgentString",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.map(0, &self.attributes);
            out.boolean(1, &self.authenticated);
            out.model(2, &self.browser);
            out.date_time(3, &self.created_date);
            out.text(4, &self.customer_id);
            out.text(5, &self.customer_id_type);
            out.model(6, &self.device);
            out.text(7, &self.event_name);
            out.text(8, &self.external_id);
            out.model(9, &self.geolocation);
            out.text(10, &self.ip_organization);
            out.model(11, &self.mkt_campaign);
            out.model(12, &self.page);
            out.model(13, &self.referrer);
            out.text(14, &self.search_query);
            out.model(15, &self.session);
            out.map(16, &self.traits);
            out.text(17, &self.user_agent_string);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Map(&mut self.attributes),
                1 => rt::Place::Bool(&mut self.authenticated),
                2 => rt::Place::Model(&mut self.browser),
                3 => rt::Place::DateTime(&mut self.created_date),
                4 => rt::Place::Text(&mut self.customer_id),
                5 => rt::Place::Text(&mut self.customer_id_type),
                6 => rt::Place::Model(&mut self.device),
                7 => rt::Place::Text(&mut self.event_name),
                8 => rt::Place::Text(&mut self.external_id),
                9 => rt::Place::Model(&mut self.geolocation),
                10 => rt::Place::Text(&mut self.ip_organization),
                11 => rt::Place::Model(&mut self.mkt_campaign),
                12 => rt::Place::Model(&mut self.page),
                13 => rt::Place::Model(&mut self.referrer),
                14 => rt::Place::Text(&mut self.search_query),
                15 => rt::Place::Model(&mut self.session),
                16 => rt::Place::Map(&mut self.traits),
                17 => rt::Place::Text(&mut self.user_agent_string),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEventResponse);
    /// `WebEventResponseSession` of the API document.
    #[non_exhaustive]
    pub struct WebEventResponseSession {
        /// `createdDate`: required
        pub created_date: Option<rt::DateTime>,
        /// `durationInSeconds`: required
        pub duration_in_seconds: Option<i64>,
        /// `eventCount`: required
        pub event_count: Option<i64>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `pageviewCount`: required
        pub pageview_count: Option<i64>,
        /// `referrer`
        pub referrer: Option<Box<types::Referrer>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebEventResponseSession {
        fn default() -> Self {
            Self {
                created_date: None,
                duration_in_seconds: None,
                event_count: None,
                id: None,
                pageview_count: None,
                referrer: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebEventResponseSession {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebEventResponseSession",
                fields: &[
                    "createdDate",
                    "durationInSeconds",
                    "eventCount",
                    "id",
                    "pageviewCount",
                    "referrer",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.date_time(0, &self.created_date);
            out.int(1, &self.duration_in_seconds);
            out.int(2, &self.event_count);
            out.text(3, &self.id);
            out.int(4, &self.pageview_count);
            out.model(5, &self.referrer);
            out.text(6, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::DateTime(&mut self.created_date),
                1 => rt::Place::Int(&mut self.duration_in_seconds),
                2 => rt::Place::Int(&mut self.event_count),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Int(&mut self.pageview_count),
                5 => rt::Place::Model(&mut self.referrer),
                6 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebEventResponseSession);
    /// `WebMessagingOfferFields` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingOfferFields {
        /// `architectFlow`
        pub architect_flow: Option<Box<types::AddressableEntityRef>>,
        /// `offerText`
        pub offer_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebMessagingOfferFields {
        fn default() -> Self {
            Self {
                architect_flow: None,
                offer_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingOfferFields {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingOfferFields",
                fields: &["architectFlow", "offerText"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.architect_flow);
            out.text(1, &self.offer_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.architect_flow),
                1 => rt::Place::Text(&mut self.offer_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebMessagingOfferFields);
    impl WebMessagingOfferFields {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `architectFlow`.
        #[must_use]
        pub fn architect_flow(
            mut self,
            value: impl rt::IntoField<Box<types::AddressableEntityRef>>,
        ) -> Self {
            value.put(&mut self.architect_flow, &mut self._rest, 0);
            self
        }
        /// Sets `offerText`.
        #[must_use]
        pub fn offer_text(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.offer_text, &mut self._rest, 1);
            self
        }
    }
    /// `WebMessagingOfferProperties` of the API document.
    #[non_exhaustive]
    pub struct WebMessagingOfferProperties {
        /// `offerText`
        pub offer_text: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for WebMessagingOfferProperties {
        fn default() -> Self {
            Self {
                offer_text: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for WebMessagingOfferProperties {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "WebMessagingOfferProperties",
                fields: &["offerText"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.offer_text);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.offer_text),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(WebMessagingOfferProperties);
    rt::to_write!(
        types::ActionMap => types::PatchActionMap, [rt::Step::new(0, 0, rt::How::Model(<
        types::ActionMapAction as rt::ToWrite < types::PatchAction >>::steps)),
        rt::Step::new(1, 1, rt::How::Model(< types::ActionMapScheduleGroups as
        rt::ToWrite < types::PatchActionMapScheduleGroups >>::steps)), rt::Step::new(2,
        2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::inner(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8,
        rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy), rt::Step::new(13, 13,
        rt::How::Copy), rt::Step::new(14, 14, rt::How::Copy), rt::Step::new(15, 15,
        rt::How::Copy), rt::Step::new(16, 16, rt::How::Copy), rt::Step::new(17, 17,
        rt::How::Copy), rt::Step::new(18, 18, rt::How::Copy), rt::Step::new(19, 19,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionMapAction => types::PatchAction, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(<
        types::ActionMapActionTemplate as rt::ToWrite < types::ActionMapActionTemplate
        >>::steps)), rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3,
        rt::How::Copy), rt::Step::new(4, 4, rt::How::Text), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Model(< types::ActionProperties as
        rt::ToWrite < types::PatchActionProperties >>::steps)), rt::Step::new(7, 7,
        rt::How::Model(< types::WebMessagingOfferFields as rt::ToWrite <
        types::PatchWebMessagingOfferFields >>::steps))]
    );
    rt::to_write!(
        types::ActionMapActionTemplate => types::ActionMapActionTemplate,
        [rt::Step::inner(0, 0, rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionMapScheduleGroups => types::PatchActionMapScheduleGroups,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionProperties => types::PatchActionProperties, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Model(< types::ActionSurvey as
        rt::ToWrite < types::PatchActionSurvey >>::steps)), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionSurvey => types::PatchActionSurvey, [rt::Step::new(0, 0,
        rt::How::Each(& rt::How::Model(< types::JourneySurveyQuestion as rt::ToWrite <
        types::PatchSurveyQuestion >>::steps)))]
    );
    rt::to_write!(
        types::ActionTarget => types::PatchActionTarget, [rt::Step::inner(2, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::new(6, 3,
        rt::How::Copy), rt::Step::new(7, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::ActionTemplate => types::PatchActionTemplate, [rt::Step::new(0, 0,
        rt::How::Model(< types::ContentOffer as rt::ToWrite < types::PatchContentOffer
        >>::steps)), rt::Step::new(2, 1, rt::How::Copy), rt::Step::new(4, 2,
        rt::How::Text), rt::Step::new(6, 3, rt::How::Copy), rt::Step::new(8, 4,
        rt::How::Text), rt::Step::new(9, 5, rt::How::Copy)]
    );
    rt::to_write!(
        types::AssociatedValueField => types::PatchAssociatedValueField,
        [rt::Step::new(0, 0, rt::How::Text), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::CallToAction => types::PatchCallToAction, [rt::Step::new(0, 0,
        rt::How::Text), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::CloseButtonStyleProperties => types::PatchCloseButtonStyleProperties,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ContentOffer => types::PatchContentOffer, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Model(< types::CallToAction as
        rt::ToWrite < types::PatchCallToAction >>::steps)), rt::Step::new(2, 2,
        rt::How::Text), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Text), rt::Step::new(7, 7, rt::How::Model(<
        types::ContentOfferStylingConfiguration as rt::ToWrite <
        types::PatchContentOfferStylingConfiguration >>::steps)), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ContentOfferStyleProperties => types::PatchContentOfferStyleProperties,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::ContentOfferStylingConfiguration =>
        types::PatchContentOfferStylingConfiguration, [rt::Step::new(0, 0,
        rt::How::Model(< types::TextStyleProperties as rt::ToWrite <
        types::PatchTextStyleProperties >>::steps)), rt::Step::new(1, 1, rt::How::Model(<
        types::CloseButtonStyleProperties as rt::ToWrite <
        types::PatchCloseButtonStyleProperties >>::steps)), rt::Step::new(2, 2,
        rt::How::Model(< types::CtaButtonStyleProperties as rt::ToWrite <
        types::PatchCtaButtonStyleProperties >>::steps)), rt::Step::new(3, 3,
        rt::How::Model(< types::TextStyleProperties as rt::ToWrite <
        types::PatchTextStyleProperties >>::steps)), rt::Step::new(4, 4, rt::How::Model(<
        types::ContentOfferStyleProperties as rt::ToWrite <
        types::PatchContentOfferStyleProperties >>::steps)), rt::Step::new(5, 5,
        rt::How::Model(< types::ContentPositionProperties as rt::ToWrite <
        types::PatchContentPositionProperties >>::steps)), rt::Step::new(6, 6,
        rt::How::Model(< types::TextStyleProperties as rt::ToWrite <
        types::PatchTextStyleProperties >>::steps))]
    );
    rt::to_write!(
        types::ContentPositionProperties => types::PatchContentPositionProperties,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::Context => types::PatchContext, [rt::Step::new(0, 0, rt::How::Each(&
        rt::How::Model(< types::ContextPattern as rt::ToWrite <
        types::PatchContextPattern >>::steps)))]
    );
    rt::to_write!(
        types::ContextPattern => types::PatchContextPattern, [rt::Step::new(0, 0,
        rt::How::Each(& rt::How::Model(< types::EntityTypeCriteria as rt::ToWrite <
        types::PatchEntityTypeCriteria >>::steps)))]
    );
    rt::to_write!(
        types::Criteria => types::PatchCriteria, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Text), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy)]
    );
    rt::to_write!(
        types::CtaButtonStyleProperties => types::PatchCtaButtonStyleProperties,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Text)]
    );
    rt::to_write!(
        types::EntityTypeCriteria => types::PatchEntityTypeCriteria, [rt::Step::new(0, 0,
        rt::How::Text), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Text), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::ExternalEventsConfiguration =>
        types::UpdateExternalEventsConfigurationRequest, [rt::Step::new(1, 0,
        rt::How::Copy), rt::Step::new(5, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::ExternalSegment => types::PatchExternalSegment, [rt::Step::new(1, 0,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::Journey => types::PatchJourney, [rt::Step::new(0, 0, rt::How::Each(&
        rt::How::Model(< types::JourneyPattern as rt::ToWrite <
        types::PatchJourneyPattern >>::steps)))]
    );
    rt::to_write!(
        types::JourneyEventDefinition => types::UpdateExternalEventRequest,
        [rt::Step::new(1, 0, rt::How::Copy), rt::Step::new(5, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyExternalEventsSchema => types::JourneySchemaUpdateRequest,
        [rt::Step::new(2, 0, rt::How::Copy), rt::Step::new(4, 1, rt::How::Model(<
        types::JourneyJsonSchemaDocument as rt::ToWrite < types::JourneyJsonSchemaRequest
        >>::steps)), rt::Step::new(6, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyJsonSchemaDocument => types::JourneyJsonSchemaRequest,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyPattern => types::PatchJourneyPattern, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Each(& rt::How::Model(<
        types::Criteria as rt::ToWrite < types::PatchCriteria >>::steps))),
        rt::Step::new(2, 2, rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy),
        rt::Step::new(4, 4, rt::How::Text)]
    );
    rt::to_write!(
        types::JourneySegment => types::PatchSegment, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Model(< types::Context as rt::ToWrite < types::PatchContext >>::steps)),
        rt::Step::new(4, 3, rt::How::Copy), rt::Step::new(5, 4, rt::How::Copy),
        rt::Step::new(6, 5, rt::How::Model(< types::ExternalSegment as rt::ToWrite <
        types::PatchExternalSegment >>::steps)), rt::Step::new(8, 6, rt::How::Copy),
        rt::Step::new(9, 7, rt::How::Model(< types::Journey as rt::ToWrite <
        types::PatchJourney >>::steps)), rt::Step::new(13, 8, rt::How::Copy),
        rt::Step::new(14, 9, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneySurveyQuestion => types::PatchSurveyQuestion, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Text), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Text)]
    );
    rt::to_write!(
        types::JourneyView => types::JourneyView, [rt::Step::new(0, 0, rt::How::Each(&
        rt::How::Model(< types::JourneyViewChart as rt::ToWrite < types::JourneyViewChart
        >>::steps))), rt::Step::new(4, 4, rt::How::Copy), rt::Step::new(5, 5,
        rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy), rt::Step::inner(7, 7,
        rt::How::Copy), rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(10, 10,
        rt::How::Copy), rt::Step::new(12, 12, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyViewChart => types::JourneyViewChart, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Copy), rt::Step::inner(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(9, 9,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyViewJob => types::JourneyViewJob, [rt::Step::inner(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Model(< types::JourneyView as
        rt::ToWrite < types::JourneyView >>::steps)), rt::Step::new(7, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::JourneyViewSchedule => types::JourneyViewSchedule, [rt::Step::new(1, 1,
        rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy)]
    );
    rt::to_write!(
        types::Outcome => types::PatchOutcome, [rt::Step::new(0, 0, rt::How::Model(<
        types::AssociatedValueField as rt::ToWrite < types::PatchAssociatedValueField
        >>::steps)), rt::Step::new(1, 1, rt::How::Model(< types::Context as rt::ToWrite <
        types::PatchContext >>::steps)), rt::Step::new(3, 2, rt::How::Copy),
        rt::Step::new(4, 3, rt::How::Copy), rt::Step::new(6, 4, rt::How::Copy),
        rt::Step::new(7, 5, rt::How::Copy), rt::Step::new(8, 6, rt::How::Model(<
        types::Journey as rt::ToWrite < types::PatchJourney >>::steps)),
        rt::Step::new(11, 7, rt::How::Copy)]
    );
    rt::to_write!(
        types::TextStyleProperties => types::PatchTextStyleProperties, [rt::Step::new(0,
        0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Copy), rt::Step::new(3, 3, rt::How::Text)]
    );
    rt::to_write!(
        types::WebMessagingOfferFields => types::PatchWebMessagingOfferFields,
        [rt::Step::new(0, 0, rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
}
