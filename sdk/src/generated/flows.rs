// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Flows API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_analytics_and_flows::{
    PostAnalyticsFlowsActivityQuery, PostAnalyticsFlowsAggregatesJobs,
    GetAnalyticsFlowsAggregatesJob, DeleteAnalyticsFlowsAggregatesJob,
    GetAnalyticsFlowsAggregatesJobResults, PostAnalyticsFlowsAggregatesQuery,
    PostAnalyticsFlowsObservationsQuery,
};
/// Calls of the Flows API; from [`Client::flows`](crate::Client::flows).
#[derive(Clone, Debug)]
pub struct Flows(rt::Client);
impl Flows {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/analytics/flows/activity/query`
    ///
    /// - Permission: `analytics:flowObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsFlowsActivityQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-flows-activity-query)
    pub fn post_analytics_flows_activity_query(
        &self,
        body: impl rt::IntoBody<types::FlowActivityQuery>,
    ) -> PostAnalyticsFlowsActivityQuery {
        super::shared::of_analytics_and_flows::PostAnalyticsFlowsActivityQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::PostAnalyticsFlowsActivityQuery::INFO,
                )
                .body::<types::FlowActivityQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/flows/aggregates/jobs`
    ///
    /// - Permission: `analytics:flowAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`postAnalyticsFlowsAggregatesJobs`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-flows-aggregates-jobs)
    pub fn post_analytics_flows_aggregates_jobs(
        &self,
        body: impl rt::IntoBody<types::FlowAsyncAggregationQuery>,
    ) -> PostAnalyticsFlowsAggregatesJobs {
        super::shared::of_analytics_and_flows::PostAnalyticsFlowsAggregatesJobs(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::PostAnalyticsFlowsAggregatesJobs::INFO,
                )
                .body::<types::FlowAsyncAggregationQuery>(body),
        )
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:flowAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Developer Center: [`getAnalyticsFlowsAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-flows-aggregates-jobs--jobId-)
    pub fn get_analytics_flows_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsFlowsAggregatesJob {
        super::shared::of_analytics_and_flows::GetAnalyticsFlowsAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::GetAnalyticsFlowsAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}`
    ///
    /// - Permission: `analytics:flowAggregate:view`
    /// - Scopes: `analytics`
    /// - Developer Center: [`deleteAnalyticsFlowsAggregatesJob`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-analytics-flows-aggregates-jobs--jobId-)
    pub fn delete_analytics_flows_aggregates_job(
        &self,
        job_id: impl AsRef<str>,
    ) -> DeleteAnalyticsFlowsAggregatesJob {
        super::shared::of_analytics_and_flows::DeleteAnalyticsFlowsAggregatesJob(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::DeleteAnalyticsFlowsAggregatesJob::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results`
    ///
    /// - Permission: `analytics:flowAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Paging: `cursor`, from the page before
    /// - Developer Center: [`getAnalyticsFlowsAggregatesJobResults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-analytics-flows-aggregates-jobs--jobId--results)
    pub fn get_analytics_flows_aggregates_job_results(
        &self,
        job_id: impl AsRef<str>,
    ) -> GetAnalyticsFlowsAggregatesJobResults {
        super::shared::of_analytics_and_flows::GetAnalyticsFlowsAggregatesJobResults(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::GetAnalyticsFlowsAggregatesJobResults::INFO,
                )
                .path("jobId", job_id.as_ref()),
        )
    }
    /// `POST /api/v2/analytics/flows/aggregates/query`
    ///
    /// - Permission: `analytics:flowAggregate:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsFlowsAggregatesQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-flows-aggregates-query)
    pub fn post_analytics_flows_aggregates_query(
        &self,
        body: impl rt::IntoBody<types::FlowAggregationQuery>,
    ) -> PostAnalyticsFlowsAggregatesQuery {
        super::shared::of_analytics_and_flows::PostAnalyticsFlowsAggregatesQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::PostAnalyticsFlowsAggregatesQuery::INFO,
                )
                .body::<types::FlowAggregationQuery>(body),
        )
    }
    /// `POST /api/v2/analytics/flows/observations/query`
    ///
    /// - Permission: `analytics:flowObservation:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postAnalyticsFlowsObservationsQuery`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-analytics-flows-observations-query)
    pub fn post_analytics_flows_observations_query(
        &self,
        body: impl rt::IntoBody<types::FlowObservationQuery>,
    ) -> PostAnalyticsFlowsObservationsQuery {
        super::shared::of_analytics_and_flows::PostAnalyticsFlowsObservationsQuery(
            rt::Request::new(
                    &self.0,
                    super::shared::of_analytics_and_flows::PostAnalyticsFlowsObservationsQuery::INFO,
                )
                .body::<types::FlowObservationQuery>(body),
        )
    }
}
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
}
